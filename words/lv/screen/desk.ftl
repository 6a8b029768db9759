### Darbvieta: nākamais zvans vai kāpēc tāda nav, un ko drīkst pirms zvana.

## Nav, kam zvanīt

nothing-title = Pašlaik nav, kam zvanīt
nothing-opens = Zvanīt atkal drīkstēs no { $at }.
nothing-due = Nākamais zvans gaidāms: { $at }.
nothing-at-all = Viss, ko drīkst izdarīt, ir izdarīts. Paldies.
nothing-in-hand =
    { $count ->
        [zero] Pie citiem zvanītājiem ir { $count } klientu.
        [one] Pie citiem zvanītājiem ir { $count } klients.
       *[other] Pie citiem zvanītājiem ir { $count } klienti.
    }
nothing-for-others =
    { $count ->
        [zero] { $count } klientu gaida zvanītāju ar citu valodu, prasmi vai kreditoru.
        [one] { $count } klients gaida zvanītāju ar citu valodu, prasmi vai kreditoru.
       *[other] { $count } klienti gaida zvanītāju ar citu valodu, prasmi vai kreditoru.
    }
nothing-meanwhile = Pa to laiku varat apskatīt darāmo, sameklēt klientu vai atvilkt elpu.
nothing-again = Pārbaudīt vēlreiz

breath-title = Nesteidzieties
breath-until = Līdz plkst. { $time } jums nevienu klientu nedos.
breath-hint = Neviens nejautās, kāpēc, un nekur tas netiek pierakstīts. Piecelieties, iedzeriet ūdeni, paskatieties pa logu.
breath-over = Varu turpināt
breath-minutes =
    { $count ->
        [zero] { $count } minūšu
        [one] { $count } minūte
       *[other] { $count } minūtes
    }

## Pirms zvana

call-why = Kāpēc tagad:
call-earlier = Iepriekšējā saziņa
call-facts = Fakti par klientu
call-whole-file = Viss par šo klientu

before-title = Zvans
before-call = Zvanīt
before-no-call = Pašlaik zvanīt nedrīkst
before-refusals = Ko pašlaik nedrīkst un kāpēc
before-otherwise = Citas iespējas
before-call-in = Klients zvana mums
before-call-in-hint = Pierakstīt ienākošu zvanu.
before-outside = Saziņa bija ārpus Auricle
before-outside-hint = Pierakstīt saziņu, kas notika citur. Tai būs atzīme „bez atļaujas”.
before-leased = Šis klients ir rezervēts jums līdz plkst. { $until }.

refusal-call = Zvanīt nedrīkst:
refusal-until = Pēc klienta vietējā laika drīkstēs no
refusal-no-end = Ar laiku vien tas nemainīsies.

skip-title = Ne tagad
skip-reason = Kāpēc ne tagad?
skip-language = Vajadzīga cita valoda
skip-skill = Vajadzīga cita prasme
skip-acquainted = Šo klientu pazīstu personīgi
skip-unclear = Vispirms kaut kas jānoskaidro
skip-break = Man tagad jāpārtrauc darbs
skip-other = Kas cits
skip-words = Saviem vārdiem
skip-do = Atgriezt klientu rindā

note-title = Piezīme
note-hint = Tikai fakti, kas palīdzēs nākamajā sarunā. Klients var lūgt piezīmi parādīt.
note-saved = Saglabāts
note-keep = Saglabāt piezīmi

## Klienta meklēšana

desk-find-title = Meklēt klientu
desk-find-label = Vārds vai nosaukums, tālruņa numura pēdējie cipari, klienta numurs, atsauce vai rēķina numurs
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
desk-find-many = Rādīti tikai pirmie atrastie ({ $count }). Ierakstiet mazliet vairāk vai saglabājiet sarakstu: tajā ir līdz { $most } atrastajiem.
desk-find-by-name = Sakrīt vārds
desk-find-by-phone = Sakrīt tālruņa numurs
desk-find-by-reference = Sakrīt atsauce
desk-find-by-invoice = Sakrīt rēķina numurs
desk-find-by-customer = Sakrīt klienta numurs
find-with = ar klientu strādā { $name }
desk-column-customer = Klients
desk-column-client = Kreditors

## Jebkurš klients

customer-take = Paņemt šo klientu
customer-mine = Turpināt ar šo klientu
customer-with = Ar šo klientu līdz plkst. { $time } strādā { $name }.
customer-contents = Šajā lapā
customer-no-holds = Nekas neliedz sazināties.
refusal-title = Pašlaik nav atļauts

## Ko pieraksta ārpus sarunas

entry-note = Pievienot piezīmi
entry-hold = Noteikt pauzi
entry-hold-because = Iemesls
entry-hold-not = Iemesla nav
entry-hold-until = Līdz
entry-hold-until-hint = Pēdējā diena. Ja lauks ir tukšs, pauze ilgst, līdz to kāds atceļ.
entry-hold-do = Noteikt pauzi
entry-lift = Atcelt šo pauzi
entry-lift-hint = Pēc tam zvanīt atkal drīkstēs, ciktāl to atļauj noteikumi.
entry-lift-do = Atcelt
entry-settle = Izšķirt šo strīdu
entry-settle-how = Kā strīds tika izšķirts?
entry-settle-do = Izšķirt
entry-route-title = Kam jāzvana
entry-route = Izvēlēties, kam jāzvana
entry-route-to = Kam
entry-route-do = Izvēlēties
entry-route-anybody = Jebkuram, kas runā klienta valodā
entry-route-specialist = Speciālistam darbam ar cilvēkiem, kuri izvairās no saziņas
entry-route-business = Tam, kas apmācīts darbam ar uzņēmumiem
entry-route-vulnerable = Tam, kas apmācīts darbam ar cilvēkiem grūtībās
dispute-end-upheld = Klientam bija taisnība; kreditors izlabos rēķinu
dispute-end-debt-stands = Parāds paliek, un klientam ir paskaidrots, kāpēc
dispute-end-taken-back = Klients strīdu atsauca
