### Kāpēc tieši šis klients tagad un kāpēc ne: viena rinda, ko saprot zvanītājs, klients un revidents.
### Pulksteņa laiks ir klienta laiks. Atzvana $time var būt arī diena ar stundu, tāpēc tas stāv aiz kola.

## Kāpēc tagad

why-promise-due-today = Šodien gaidāms solītais maksājums: { $amount }
why-promise-not-kept = Solījums nav izpildīts: līdz { $date } solīts { $amount }
why-promise-part-kept = Solījums izpildīts daļēji: līdz { $date } solīts { $amount }, saņemts { $paid }
why-call-back = Norunāts atzvans: { $time }
why-call-back-yours = Jūsu solītais atzvans: { $time }
why-call-back-team = Norunāts atzvans: { $time }; pārņem komanda
why-meeting = Norunāta tikšanās: { $time }
why-video-call = Norunāts videozvans: { $time }
why-they-call = Klients solīja piezvanīt, bet vēl nav piezvanījis
why-late =
    { $days ->
        [zero] Kavē maksājumu { $days } dienas
        [one] Kavē maksājumu { $days } dienu
       *[other] Kavē maksājumu { $days } dienas
    }
why-late-on-day =
    { $days ->
        [zero] Kavē maksājumu { $days } dienas; parasti maksā mēneša { $number }. datumā
        [one] Kavē maksājumu { $days } dienu; parasti maksā mēneša { $number }. datumā
       *[other] Kavē maksājumu { $days } dienas; parasti maksā mēneša { $number }. datumā
    }
why-late-usually =
    { $days ->
        [zero] Kavē maksājumu { $days } dienas
        [one] Kavē maksājumu { $days } dienu
       *[other] Kavē maksājumu { $days } dienas
    }; parasti – { $usual }
why-late-usually-on-time =
    { $days ->
        [zero] Kavē maksājumu { $days } dienas; parasti maksā laikā
        [one] Kavē maksājumu { $days } dienu; parasti maksā laikā
       *[other] Kavē maksājumu { $days } dienas; parasti maksā laikā
    }
why-never-called =
    { $days ->
        [zero] Kavē maksājumu { $days } dienas; vēl ne reizi nav zvanīts
        [one] Kavē maksājumu { $days } dienu; vēl ne reizi nav zvanīts
       *[other] Kavē maksājumu { $days } dienas; vēl ne reizi nav zvanīts
    }
why-unfinished = Jūs sākāt šo zvanu, bet tā iznākums vēl nav pierakstīts
why-unfinished-of = Šo zvanu sāka { $name } ({ $moment }), bet tā iznākums vēl nav pierakstīts
why-call-due = Laiks piezvanīt
why-nothing = Pašlaik nekas nav jādara

## Kad lieta nāk atpakaļ, kad kaut kas ir pierakstīts

recorded = Pierakstīts. { $name }: „{ $outcome }”.
recorded-agreed = Pierakstīts. { $name }: „{ $outcome }”, { $agreed }
back-now = Tūlīt atkal rindā.
back-call = Atkal rindā no { $moment }: līdz tam noteikumi liek netraucēt.
back-promise = Atkal rindā no { $moment }: ir pienākusi solītā diena.
back-call-back = Atkal rindā no { $moment }: norunātais atzvans.
back-put-off = Atkal rindā no { $moment }: līdz tam atlikts.
back-hold = Atkal rindā no { $moment }: līdz tam klientu netraucē.
back-not-due = Atkal rindā no { $moment }: pienāk rēķina termiņš.
back-bank = Atkal rindā, kad būs dati par solīto dienu un naudas tajos nebūs.
back-dispute = Atkal rindā, kad strīds būs izšķirts.
back-held = Klientu netraucē, līdz kāds pauzi atcels.
back-nothing = Nav vairs, ko prasīt, tāpēc rindā šis klients nenāks.
back-no-phone = Nav neviena numura, uz kuru drīkst zvanīt, tāpēc rindā šis klients nenāks, līdz numurs būs atrasts.
back-set-aside = Rindā šis klients nenāks, līdz kāds lietu būs apskatījis.

## Kāpēc ne

why-not-title = Pašlaik nav atļauts
why-not-late-hour = Klienta vietējais laiks ir { $time }; zvanīt drīkst līdz plkst. { $end }
why-not-early-hour = Klienta vietējais laiks ir { $time }; zvanīt drīkst no plkst. { $start }
why-not-saturday = Pie klienta ir sestdiena
why-not-sunday = Pie klienta ir svētdiena
why-not-day = Šajā nedēļas dienā zvanīt nedrīkst
why-not-holiday = Klienta valstī ir svētku diena
why-not-attempts-today =
    { $count ->
        [zero] Šodien jau bija { $count } mēģinājumu
        [one] Šodien jau bija { $count } mēģinājums
       *[other] Šodien jau bija { $count } mēģinājumi
    }
why-not-attempts-seven-days =
    { $count ->
        [zero] Septiņu dienu laikā jau bija { $count } mēģinājumu
        [one] Septiņu dienu laikā jau bija { $count } mēģinājums
       *[other] Septiņu dienu laikā jau bija { $count } mēģinājumi
    }
why-not-attempts-week =
    { $count ->
        [zero] Šonedēļ jau bija { $count } mēģinājumu
        [one] Šonedēļ jau bija { $count } mēģinājums
       *[other] Šonedēļ jau bija { $count } mēģinājumi
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
why-not-talks-seven-days =
    { $count ->
        [zero] Septiņu dienu laikā jau bija { $count } sarunu
        [one] Septiņu dienu laikā jau bija { $count } saruna
       *[other] Septiņu dienu laikā jau bija { $count } sarunas
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
why-not-dispute = Klients apstrīd parādu kopš { $date }
why-not-request = Klients lūdza netraucēt
why-not-request-until = Klients lūdza netraucēt līdz { $date }
why-not-breathing-space = Atelpas laiks; beigu datuma vēl nav
why-not-breathing-space-until = Atelpas laiks līdz { $date }
why-not-insolvency = Maksātnespēja vai parādu pārstrukturēšana: maksājumus prasīt nedrīkst
why-not-representation = Klients sazinās tikai ar pārstāvja starpniecību
why-not-death = Klients ir miris
why-not-no-phone = Nav tālruņa numura, uz kuru drīkst zvanīt
why-not-phone-wrong = Šis ir cita cilvēka numurs
why-not-phone-dead = Šis numurs nedarbojas
why-not-party = Šai personai par parādu zvanīt nedrīkst
why-not-country-unknown = Nav zināms, kad drīkst zvanīt: nav zināma klienta valsts
why-not-country = Nav zināms, kad drīkst zvanīt: šo valsti vēl neapkalpojam ({ $country })
why-not-zones = Nav zināms, kad drīkst zvanīt: klienta vietējais laiks ir starp { $first } un { $last }, un ne visur tad drīkst zvanīt
why-not-promise = Spēkā ir solījums līdz { $date }
why-not-awaiting-bank = Gaidām bankas ziņas: vispirms vajadzīgi dati par { $date }
why-not-call-back = Norunāts atzvanīt { $moment }; ne agrāk
why-not-put-off = Atlikts līdz { $moment }
why-not-nothing-open = Neapmaksātu rēķinu nav
why-not-not-due = Tuvākais termiņš ir { $date }
why-not-merged = Šī klienta lieta ir apvienota ar citu
why-not-unfinished = Zvans ir sākts, bet tā iznākums vēl nav pierakstīts
why-not-doubt = Nevar droši noteikt, vai zvanīt drīkst, tāpēc nezvanām

## Pēc kura noteikuma un kad drīkstēs

why-rule-law = Likums: { $cite }
why-rule-code = Labas prakses kodekss: { $cite }
why-rule-house = Iekšējais noteikums
why-rule-wish = Paša klienta vēlēšanās
why-next-allowed = Pēc klienta vietējā laika drīkstēs no { $moment }
why-next-unknown = Nav zināms, kad drīkstēs
why-next-when-changed = Drīkstēs, kad tas būs mainījies

## Paši noteikumi: kur tie rakstīti un ko tie prasa

cite-lv-paal-hours = Parādu ārpustiesas atgūšanas likums, 10. panta trešās daļas 1. un 2. punkts
cite-nl-bki-hours = Besluit kwaliteit incassodienstverlening, 4.2. pants
cite-pl-kpf-hours = KPF (tagad ZPF), labas prakses principi
cite-ru-230-fz-hours = Krievijas Federālais likums Nr. 230-FZ, 7. panta 3. un 5. daļa
cite-ru-230-fz-talks-day = Krievijas Federālais likums Nr. 230-FZ, 7. panta 3. daļas 3. punkts, ar likuma Nr. 467-FZ grozījumiem
cite-ru-230-fz-talks-week = Krievijas Federālais likums Nr. 230-FZ, 7. panta 3. daļas 3. punkts, ar likuma Nr. 467-FZ grozījumiem
cite-ru-230-fz-talks-month = Krievijas Federālais likums Nr. 230-FZ, 7. panta 3. daļas 3. punkts, ar likuma Nr. 467-FZ grozījumiem
cite-cz-aia-hours = Čehijas Inkaso aģentūru asociācijas ētikas kodekss

rule-lv-paal-hours = Nesazinās no plkst. 21.00 līdz 8.00, svētdienās un svētku dienās.
rule-nl-bki-hours = Nesazinās no plkst. 20.00 līdz 7.00, svētdienās un oficiālajās svētku dienās.
rule-pl-kpf-hours = Zvana darbdienās no plkst. 6.00 līdz 22.00, nedēļas nogalē no 8.00 līdz 20.00.
rule-pl-house-hours = Zvanām no plkst. 8.00 līdz 20.00, bet ne svētdienās un svētku dienās.
rule-ru-230-fz-hours = Sazinās darbdienās no plkst. 8.00 līdz 22.00, brīvdienās no 9.00 līdz 20.00.
rule-ru-230-fz-talks-day = Ne vairāk kā viena telefonsaruna dienā.
rule-ru-230-fz-talks-week = Ne vairāk kā divas telefonsarunas kalendāra nedēļā.
rule-ru-230-fz-talks-month = Ne vairāk kā astoņas telefonsarunas kalendāra mēnesī.
rule-cz-aia-hours = Personiski nesazinās no plkst. 22.00 līdz 6.00.
rule-cz-house-hours = Zvanām no plkst. 8.00 līdz 20.00, bet ne svētdienās un svētku dienās.
rule-gb-house-hours = Zvanām no plkst. 8.00 līdz 20.00, bet ne svētdienās un svētku dienās.
rule-gb-house-attempts-week = Septiņās dienās cenšamies piezvanīt ne vairāk kā trīs reizes.
rule-house-attempts-day = Dienā cenšamies piezvanīt ne vairāk kā divas reizes.
rule-house-attempts-week = Septiņās dienās cenšamies piezvanīt ne vairāk kā septiņas reizes.
rule-house-talks-day = Runājam ne vairāk kā reizi dienā, ja vien klients pats nelūdz citu zvanu.
