### Darbvieta: nākamais zvans, klienta meklēšana un tas, kas gaida atbildi.

desk-title = Nākamais zvans
desk-take = Ņemt nākamo zvanu
desk-why-this-one = Kāpēc tagad tieši šis klients
desk-open-sheet = Atvērt klienta lapu
desk-yours-until = Jums atvēlēts līdz plkst. { $time }
desk-lease-lost = Šis klients tagad ir pie cita zvanītāja, jo kādu laiku nekas nenotika. Ņemiet nākamo.
desk-skip = Ne tagad
desk-skip-why = Kāpēc ne tagad?
desk-skip-until = Ne agrāk kā
desk-skipped = Atlikts līdz { $moment }

desk-nothing-title = Pašlaik nav, kam zvanīt
desk-nothing-closed =
    { $count ->
        [zero] Kamēr tur būs atļauts zvanīt, jāgaida { $count } klientiem. Pirmajam drīkst zvanīt no { $moment }.
        [one] Kamēr tur būs atļauts zvanīt, jāgaida { $count } klientam. Pirmajam drīkst zvanīt no { $moment }.
       *[other] Kamēr tur būs atļauts zvanīt, jāgaida { $count } klientiem. Pirmajam drīkst zvanīt no { $moment }.
    }
desk-nothing-taken =
    { $count ->
        [zero] Pie citiem zvanītājiem ir { $count } klientu.
        [one] Pie cita zvanītāja ir { $count } klients.
       *[other] Pie citiem zvanītājiem ir { $count } klienti.
    }
desk-nothing-not-yours =
    { $count ->
        [zero] { $count } klientiem vajadzīga valoda vai prasme, kuras Jums nav.
        [one] { $count } klientam vajadzīga valoda vai prasme, kuras Jums nav.
       *[other] { $count } klientiem vajadzīga valoda vai prasme, kuras Jums nav.
    }
desk-nothing-next = Nākamais zvans gaidāms { $moment }.
desk-nothing-empty = Klientu te vēl nav. Tos var importēt komandas vadītājs.
desk-nothing-done = Viss, ko šodien drīkst izdarīt, ir izdarīts. Paldies!
desk-nothing-agenda = Skatīt šodien darāmo

desk-today-title = Šodien
desk-today-calls =
    { $count ->
        [zero] { $count } zvanu
        [one] { $count } zvans
       *[other] { $count } zvani
    }
desk-today-talks =
    { $count ->
        [zero] { $count } sarunu
        [one] { $count } saruna
       *[other] { $count } sarunas
    }
desk-today-promises =
    { $count ->
        [zero] { $count } solījumu
        [one] { $count } solījums
       *[other] { $count } solījumi
    }
desk-today-kept =
    { $count ->
        [zero] { $count } cilvēku turēja vārdu
        [one] { $count } cilvēks turēja vārdu
       *[other] { $count } cilvēki turēja vārdu
    }
desk-today-without-result =
    { $count ->
        [zero] { $count } sarunu bez iznākuma
        [one] { $count } saruna bez iznākuma
       *[other] { $count } sarunas bez iznākuma
    }

desk-unfinished-title = Kas notika?
desk-unfinished-lead = Šo zvanu Jūs sākāt plkst. { $time }, bet tā iznākums vēl nav pierakstīts.
desk-unfinished-answer = Pierakstīt, kas notika

desk-find-title = Meklēt klientu
desk-find-label = Vārds, tālruņa numura pēdējie cipari, atsauce vai rēķins
desk-find-hint = Vismaz trīs vārda burti vai četri numura cipari. Latīņu un kirilicas burti atrod cits citu.
desk-find-short = Lūdzu, ierakstiet mazliet vairāk.
desk-find-none = Pēc vaicājuma “{ $query }” neviens nav atrasts.
desk-find-none-hint = Mēģiniet ar uzvārda sākumu vai numura pēdējiem četriem cipariem.
desk-find-count =
    { $count ->
        [zero] Atrasts { $count } klientu
        [one] Atrasts { $count } klients
       *[other] Atrasti { $count } klienti
    }
desk-find-many = Te ir tikai sākums: { $count }. Ierakstiet mazliet vairāk.
desk-find-by-name = pēc vārda
desk-find-by-phone = pēc tālruņa numura
desk-find-by-reference = pēc atsauces
desk-find-by-invoice = pēc rēķina
desk-find-by-number = pēc klienta numura

desk-column-customer = Klients
desk-column-client = Kreditors
desk-column-country = Valsts
desk-column-open = Atlicis maksāt
desk-column-overdue = Kavē kopš
desk-column-next = Nākamais solis
