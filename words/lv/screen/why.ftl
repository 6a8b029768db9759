### Kāpēc tieši šis klients tagad un kāpēc ne: viena rinda, ko saprot zvanītājs, klients un revidents.
### Pulksteņa laiks ir klienta laiks.

## Kāpēc tagad

why-promise-due-today = Šodien solītais maksājums: { $amount }
why-promise-due-today-bank = Šodien solītais maksājums: { $amount }. Laipni pajautājiet, vai nauda jau ir ceļā
why-promise-not-kept = Solījums nav izpildīts: { $amount } līdz { $date }
why-promise-part-kept = Solījums izpildīts daļēji: saņemts { $paid } no { $amount }, termiņš { $date }
why-promise-kept = Solījums izpildīts: { $amount }. Pateicieties
why-call-back = Norunāts atzvanīt plkst. { $time }
why-call-back-yours = Jūs apsolījāt atzvanīt plkst. { $time }
why-call-back-of = { $name } apsolīja atzvanīt plkst. { $time }
why-call-back-team = Norunāts atzvanīt plkst. { $time }; pārņem komanda
why-late =
    { $days ->
        [zero] Kavē { $days } dienas
        [one] Kavē { $days } dienu
       *[other] Kavē { $days } dienas
    }
why-late-on-day =
    { $days ->
        [zero] Kavē { $days } dienas, parasti maksā mēneša { $number }. datumā
        [one] Kavē { $days } dienu, parasti maksā mēneša { $number }. datumā
       *[other] Kavē { $days } dienas, parasti maksā mēneša { $number }. datumā
    }
why-late-unusual =
    { $days ->
        [zero] Kavē { $days } dienas; šim klientam tas ir neierasti
        [one] Kavē { $days } dienu; šim klientam tas ir neierasti
       *[other] Kavē { $days } dienas; šim klientam tas ir neierasti
    }
why-late-usual =
    { $days ->
        [zero] Kavē { $days } dienas; šim klientam tas ir ierasti
        [one] Kavē { $days } dienu; šim klientam tas ir ierasti
       *[other] Kavē { $days } dienas; šim klientam tas ir ierasti
    }
why-never-called =
    { $days ->
        [zero] Kavē { $days } dienas, vēl nekad nav zvanīts
        [one] Kavē { $days } dienu, vēl nekad nav zvanīts
       *[other] Kavē { $days } dienas, vēl nekad nav zvanīts
    }
why-due-soon = Termiņš { $date }: draudzīgs atgādinājums laikus
why-not-reached =
    { $count ->
        [zero] Uz { $count } zvaniem nav atbildes; mēģiniet citā laikā
        [one] Uz { $count } zvanu nav atbildes; mēģiniet citā laikā
       *[other] Uz { $count } zvaniem nav atbildes; mēģiniet citā laikā
    }
why-what-changed = Pēdējā saruna { $date } beidzās bez iznākuma: kas kopš tā laika mainījies?
why-refused-before = Nevēlējās maksāt { $date }: kas kopš tā laika mainījies?
why-dispute-answered = Strīds ir izšķirts: pasakiet klientam atbildi
why-hold-over = Pauze beidzās { $date }
why-unfinished = Jūs sākāt šo zvanu, bet tā iznākums vēl nav pierakstīts
why-put-off-over = Bija atlikts līdz { $moment }; šis laiks ir pienācis
why-part-rest = Atlikums pēc daļēja maksājuma: { $amount }
why-old = Sens parāds: vispirms pārbaudiet, ko likums vēl ļauj
why-call-due = Laiks piezvanīt
why-nothing = Nav nekā darāma

## Kāpēc ne

why-not-title = Pašlaik nav atļauts
why-not-late-hour = Tur ir { $time }; zvanīt drīkst līdz plkst. { $end }
why-not-early-hour = Tur ir { $time }; zvanīt drīkst no plkst. { $start }
why-not-outside-hours = Tur ir { $time }; šajā laikā zvanīt nedrīkst
why-not-saturday = Tur ir sestdiena
why-not-sunday = Tur ir svētdiena
why-not-day = Šajā nedēļas dienā nezvana
why-not-holiday = Tur ir svētku diena
why-not-holiday-named = Tur ir svētku diena: { $name }
why-not-attempts-today =
    { $count ->
        [zero] Šodien jau bija { $count } mēģinājumu
        [one] Šodien jau bija { $count } mēģinājums
       *[other] Šodien jau bija { $count } mēģinājumi
    }
why-not-attempts-week =
    { $count ->
        [zero] Septiņās dienās jau bija { $count } mēģinājumu
        [one] Septiņās dienās jau bija { $count } mēģinājums
       *[other] Septiņās dienās jau bija { $count } mēģinājumi
    }
why-not-attempts-month =
    { $count ->
        [zero] Šomēnes jau bija { $count } mēģinājumu
        [one] Šomēnes jau bija { $count } mēģinājums
       *[other] Šomēnes jau bija { $count } mēģinājumi
    }
why-not-talks-today =
    { $count ->
        [zero] Šodien jau bija { $count } sarunu
        [one] Šodien jau bija { $count } saruna
       *[other] Šodien jau bija { $count } sarunas
    }
why-not-talks-week =
    { $count ->
        [zero] Šonedēļ jau bija { $count } sarunu
        [one] Šonedēļ jau bija { $count } saruna
       *[other] Šonedēļ jau bija { $count } sarunas
    }
why-not-talks-month =
    { $count ->
        [zero] Šomēnes jau bija { $count } sarunu
        [one] Šomēnes jau bija { $count } saruna
       *[other] Šomēnes jau bija { $count } sarunas
    }
why-not-quiet = Saruna bija { $date }; pēc tās klientu kādu laiku netraucē
why-not-dispute = Strīds ir atklāts kopš { $date }
why-not-request = Lūdza netraucēt
why-not-request-until = Lūdza netraucēt līdz { $date }
why-not-breathing-space = Atelpas laiks; beigu datuma vēl nav
why-not-breathing-space-until = Atelpas laiks līdz { $date }
why-not-insolvency = Maksātnespēja vai parādu pārstrukturēšana: maksājumus neprasa
why-not-representation = Sazinās tikai ar pārstāvja starpniecību
why-not-death = Klients ir miris
why-not-no-phone = Nav tālruņa numura, uz kuru drīkst zvanīt
why-not-phone-wrong = Šis ir cita cilvēka numurs
why-not-phone-dead = Šis numurs nedarbojas
why-not-party = Šai personai par parādu zvanīt nedrīkst
why-not-country-unknown = Zvanu laiks nav zināms: nav zināma valsts
why-not-country = Zvanu laiks nav zināms: šī valsts vēl netiek apkalpota ({ $country })
why-not-zones = Zvanu laiks nav zināms: tur ir no { $first } līdz { $last }, un ne visur tas ir atļauts
why-not-no-rules = Šīs valsts noteikumi vēl nav zināmi, tāpēc nevienam nezvana
why-not-promise = Spēkā ir solījums līdz { $date }
why-not-awaiting-bank = Gaida bankas datus: tiem vispirms jāaptver { $date }
why-not-call-back = Norunāts atzvanīt { $moment }; ne agrāk
why-not-put-off = Atlikts līdz { $moment }
why-not-nothing-open = Viss ir samaksāts
why-not-not-due = Neviens termiņš nepienāk pirms { $date }
why-not-small = Nesamaksātais ir pārāk mazs, lai zvanītu: { $amount }
why-not-minor = Klients ir nepilngadīgs
why-not-erased = Šī klienta dati ir dzēsti
why-not-merged = Šī klienta lieta ir apvienota ar citu
why-not-in-hand = Ar šo klientu pašlaik strādā { $name }
why-not-unfinished = Zvans ir sākts, bet tā iznākums vēl nav pierakstīts
why-not-your-clients = Šī klienta lietā nav neviena Jums piešķirtā kreditora
why-not-your-language = Klienta valodā Jūs nerunājat: { $language }
why-not-your-skill = Vajadzīga prasme, kuras Jums nav: { $skill }
why-not-permit-expired = Atļaujas laiks ir beidzies. Lūdziet jaunu
why-not-permit-used = Atļauja ir izlietota. Viena atļauja der vienam zvanam
why-not-changed = Kopš atļaujas saņemšanas kaut kas ir mainījies. Lūdziet jaunu
why-not-paused-desk = Šīs darbvietas zvani pašlaik ir apturēti
why-not-doubt = To nevar droši noteikt, tāpēc nezvana

## Pēc kura noteikuma un kad drīkstēs

why-rule = Noteikums: { $cite }
why-rule-law = Likums: { $cite }
why-rule-code = Labas prakses kodekss: { $cite }
why-rule-house = Iekšējais noteikums: { $cite }
why-rule-wish = Paša klienta vēlēšanās
why-next-allowed = Drīkstēs no { $moment }
why-next-allowed-time = Drīkstēs no plkst. { $time }
why-next-unknown = Nav zināms, kad drīkstēs
why-next-never = Vairs nedrīkst
why-next-when-changed = Drīkstēs, kad tas būs mainījies
why-allowed = Drīkst līdz plkst. { $time }
why-allowed-by = Pārbaudīts un atbilst: { $cite }
