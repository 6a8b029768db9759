### Darbvieta: nākamais zvans vai kāpēc tāda nav, un ko drīkst pirms zvana.

## Nav, kam zvanīt

nothing-title = Pašlaik nav, kam zvanīt
nothing-opens = Zvanīt atkal drīkstēs no { $at }
nothing-due = Nākamais zvans gaidāms: { $at }
nothing-at-all = Viss, ko drīkst izdarīt, ir izdarīts. Paldies!
nothing-in-hand =
    { $count ->
        [zero] Pie citiem zvanītājiem ir { $count } klientu.
        [one] Pie cita zvanītāja ir { $count } klients.
       *[other] Pie citiem zvanītājiem ir { $count } klienti.
    }
nothing-for-others =
    { $count ->
        [zero] Citus zvanītājus gaida { $count } klientu: Jums nav vajadzīgās valodas, prasmes vai kreditora.
        [one] Citus zvanītājus gaida { $count } klients: Jums nav vajadzīgās valodas, prasmes vai kreditora.
       *[other] Citus zvanītājus gaida { $count } klienti: Jums nav vajadzīgās valodas, prasmes vai kreditora.
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
before-otherwise = Citas iespējas
before-call-in = Klients zvana mums
before-call-in-hint = Pierakstīt ienākošu zvanu.
before-outside = Saziņa bija ārpus Auricle
before-outside-hint = Pierakstīt saziņu, kas notika citur. To atzīmēs kā notikušu bez atļaujas.
before-leased = Šis klients Jums atvēlēts līdz plkst. { $until }.

refusal-until = Drīkstēs no
refusal-no-end = Ar gaidīšanu vien nepietiks.

skip-title = Ne tagad
skip-reason = Kāpēc ne tagad?
skip-language = Vajadzīga cita valoda
skip-skill = Vajadzīga cita prasme
skip-acquainted = Šo klientu pazīstu personīgi
skip-unclear = Vispirms kaut kas jānoskaidro
skip-break = Man tagad jābeidz
skip-other = Kas cits
skip-words = Saviem vārdiem
skip-do = Likt klientu atpakaļ rindā

note-title = Piezīme
note-hint = Tikai fakti, kas palīdzēs nākamajā sarunā. Klients var lūgt to izlasīt.
note-saved = Saglabāts
note-keep = Saglabāt piezīmi

## Klienta meklēšana

desk-find-title = Meklēt klientu
desk-find-label = Vārds, tālruņa numura pēdējie cipari, atsauce vai rēķins
desk-find-hint = Vismaz trīs vārda burti vai četri numura cipari. Der gan latīņu, gan kirilicas burti.
desk-find-short = Lūdzu, ierakstiet mazliet vairāk.
desk-find-none = Pēc vaicājuma „{ $query }” neviens nav atrasts.
desk-find-none-hint = Mēģiniet ar uzvārda sākumu vai numura pēdējiem četriem cipariem.
desk-find-count =
    { $count ->
        [zero] Atrasti { $count } klienti
        [one] Atrasts { $count } klients
       *[other] Atrasti { $count } klienti
    }
desk-find-many = Rādīti pirmie atrastie ({ $count }). Ierakstiet mazliet vairāk.
desk-find-by-name = pēc vārda
desk-find-by-phone = pēc tālruņa numura
desk-find-by-reference = pēc atsauces
desk-find-by-invoice = pēc rēķina
desk-find-by-customer = pēc klienta numura
find-with = pie: { $name }
desk-column-customer = Klients
desk-column-client = Kreditors

## Jebkurš klients

customer-take = Ņemt šo klientu
customer-mine = Turpināt ar šo klientu
customer-with = Ar šo klientu līdz plkst. { $time } strādā { $name }.
customer-contents = Šajā lapā
customer-no-holds = Nekas neliedz sazināties.
refusal-title = Pašlaik nav atļauts
