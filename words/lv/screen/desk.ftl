### Darbvieta: nākamais zvans vai kāpēc tāda nav, un ko drīkst pirms zvana.

## Nav, kam zvanīt

nothing-title = Pašlaik nav, kam zvanīt
nothing-opens = Zvanīt atkal drīkstēs no { $at }
nothing-due = Nākamais klients gaidāms { $at }
nothing-at-all = Viss, ko drīkst izdarīt, ir izdarīts. Paldies!
nothing-in-hand =
    { $count ->
        [zero] Pie citiem zvanītājiem ir { $count } klientu.
        [one] Pie cita zvanītāja ir { $count } klients.
       *[other] Pie citiem zvanītājiem ir { $count } klienti.
    }
nothing-for-others =
    { $count ->
        [zero] { $count } klientiem vajag valodu, prasmi vai kreditoru, kura Jums nav.
        [one] { $count } klientam vajag valodu, prasmi vai kreditoru, kura Jums nav.
       *[other] { $count } klientiem vajag valodu, prasmi vai kreditoru, kura Jums nav.
    }
nothing-meanwhile = Pa to laiku varat aplūkot darāmo, sameklēt klientu vai atvilkt elpu.
nothing-again = Skatīt vēlreiz

## Pirms zvana

call-why = Kāpēc tagad:
call-earlier = Agrāk
call-whole-file = Viss par šo klientu

before-title = Zvans
before-call = Zvanīt
before-no-call = Pašlaik zvanīt nedrīkst
before-refusals = Ko pašlaik nedrīkst un kāpēc
before-otherwise = Citādi
before-call-in = Klients zvana mums
before-call-in-hint = Pierakstīt ienākošu zvanu.
before-outside = Saziņa bija ārpus Auricle
before-outside-hint = Pierakstīt saziņu, kas notika citur. Tā tiek atzīmēta kā notikusi bez atļaujas.
before-leased = Šis klients Jums atvēlēts līdz plkst. { $until }.

refusal-until = Drīkstēs no
refusal-no-end = Laiks vien to nemainīs.

skip-title = Ne tagad
skip-reason = Kāpēc ne tagad?
skip-language = Vajadzīga cita valoda
skip-skill = Vajadzīga cita prasme
skip-acquainted = Es šo klientu pazīstu
skip-unclear = Vispirms kaut kas jānoskaidro
skip-break = Mans laiks ir beidzies
skip-other = Kas cits
skip-words = Saviem vārdiem
skip-do = Atdot šo klientu

note-title = Piezīme
note-hint = Tikai fakti, kas palīdzēs nākamajā sarunā. Klients var lūgt to izlasīt.
note-saved = Saglabāts
note-keep = Paturēt piezīmi

## Earlier ids

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

## Jebkurš klients

customer-take = Ņemt šo klientu
customer-mine = Turpināt ar šo klientu
customer-with = Ar šo klientu strādā { $name }; līdz plkst. { $time }
customer-contents = Šajā lapā
customer-no-holds = Nekas neliedz sazināties.
find-with = pie: { $name }
desk-find-by-customer = pēc klienta numura
refusal-title = Pašlaik nav atļauts
