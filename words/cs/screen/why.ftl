### Proč právě tento zákazník teď a proč ne: vždy jeden řádek, kterému rozumí operátor, zákazník
### i auditor. Hodiny jsou místní čas zákazníka.
###
### $time je hodina, ale u domluveného hovoru na jiný den totéž co $moment: krátké datum s hodinou.
### $date je krátké datum, $cite je ustanovení, jak ho pravidlo uvádí; $days, $count a $number (den
### v měsíci) jsou celá čísla.

## Proč teď

why-promise-due-today = Slíbeno na dnešek: { $amount }
why-promise-not-kept = Nedodržený příslib: { $amount } do { $date }
why-promise-part-kept = Příslib dodržen zčásti: přišlo { $paid } z { $amount }, slíbeno do { $date }
why-call-back = Domluvený hovor: { $time }
why-call-back-yours = Váš domluvený hovor: { $time }
why-call-back-team = Domluvený hovor: { $time }; přebírá ho tým
why-meeting = Domluvena schůzka: { $time }
why-video-call = Domluven videohovor: { $time }
why-they-call = Zákazník měl zavolat, ale ještě nezavolal
why-late =
    { $days ->
        [one] { $days } den po splatnosti
        [few] { $days } dny po splatnosti
       *[other] { $days } dní po splatnosti
    }
why-late-on-day =
    { $days ->
        [one] { $days } den po splatnosti
        [few] { $days } dny po splatnosti
       *[other] { $days } dní po splatnosti
    }, obvykle platí { $number }. dne v měsíci
why-late-usually =
    { $days ->
        [one] { $days } den po splatnosti
        [few] { $days } dny po splatnosti
       *[other] { $days } dní po splatnosti
    }, obvykle { $usual }
why-late-usually-on-time =
    { $days ->
        [one] { $days } den po splatnosti, obvykle platí včas
        [few] { $days } dny po splatnosti, obvykle platí včas
       *[other] { $days } dní po splatnosti, obvykle platí včas
    }
why-never-called =
    { $days ->
        [one] { $days } den po splatnosti, ještě jsme nevolali
        [few] { $days } dny po splatnosti, ještě jsme nevolali
       *[other] { $days } dní po splatnosti, ještě jsme nevolali
    }
why-unfinished = Váš zahájený hovor ještě nemá zapsaný výsledek
why-unfinished-of = Tento hovor zahájil jiný uživatel ({ $name }, { $moment }) a výsledek ještě není zapsán
why-nothing = K úhradě nic není
why-call-due = Je čas zavolat

## Kdy se spis vrátí, když se něco zapsalo

recorded = Zapsáno – { $name }: „{ $outcome }“.
recorded-agreed = Zapsáno – { $name }: „{ $outcome }“, { $agreed }.
back-now = Hned zpět ve frontě.
back-call = Zpět ve frontě od { $moment }: do té doby má zákazník podle pravidel klid.
back-promise = Zpět ve frontě od { $moment }: slíbený den.
back-call-back = Zpět ve frontě od { $moment }: domluvený hovor.
back-put-off = Zpět ve frontě od { $moment }: do té doby odloženo.
back-hold = Zpět ve frontě od { $moment }: do té doby je kontakt pozastaven.
back-not-due = Zpět ve frontě od { $moment }: nastane splatnost faktury.
back-bank = Zpět ve frontě, až budou data za slíbený den, pokud peníze nepřijdou.
back-dispute = Zpět ve frontě, až bude spor vyřešen.
back-held = Kontakt je pozastaven, dokud pozastavení někdo neukončí.
back-nothing = Už nezbývá nic k zaplacení, a tak se tento zákazník ve frontě neobjeví.
back-no-phone = Není už číslo, na které se smí volat, a tak se tento zákazník ve frontě neobjeví, dokud se nějaké nenajde.
back-set-aside = Tento zákazník se ve frontě neobjeví, dokud spis neposoudí člověk.

## Proč ne

why-not-title = Teď to není dovoleno
why-not-late-hour = Místní čas zákazníka je { $time }; volat se smí do { $end }
why-not-early-hour = Místní čas zákazníka je { $time }; volat se smí od { $start }
why-not-saturday = U zákazníka je sobota
why-not-sunday = U zákazníka je neděle
why-not-day = V tento den v týdnu se nevolá
why-not-holiday = U zákazníka je státní svátek
why-not-attempts-today =
    { $count ->
        [one] Dnes už byl { $count } pokus
        [few] Dnes už byly { $count } pokusy
       *[other] Dnes už bylo { $count } pokusů
    }
why-not-attempts-seven-days =
    { $count ->
        [one] Za posledních sedm dní už byl { $count } pokus
        [few] Za posledních sedm dní už byly { $count } pokusy
       *[other] Za posledních sedm dní už bylo { $count } pokusů
    }
why-not-attempts-week =
    { $count ->
        [one] Tento týden už byl { $count } pokus
        [few] Tento týden už byly { $count } pokusy
       *[other] Tento týden už bylo { $count } pokusů
    }
why-not-attempts-month =
    { $count ->
        [one] Tento měsíc už byl { $count } pokus
        [few] Tento měsíc už byly { $count } pokusy
       *[other] Tento měsíc už bylo { $count } pokusů
    }
why-not-talks-today =
    { $count ->
        [one] Dnes už byl { $count } rozhovor
        [few] Dnes už byly { $count } rozhovory
       *[other] Dnes už bylo { $count } rozhovorů
    }
why-not-talks-seven-days =
    { $count ->
        [one] Za posledních sedm dní už byl { $count } rozhovor
        [few] Za posledních sedm dní už byly { $count } rozhovory
       *[other] Za posledních sedm dní už bylo { $count } rozhovorů
    }
why-not-talks-week =
    { $count ->
        [one] Tento týden už byl { $count } rozhovor
        [few] Tento týden už byly { $count } rozhovory
       *[other] Tento týden už bylo { $count } rozhovorů
    }
why-not-talks-month =
    { $count ->
        [one] Tento měsíc už byl { $count } rozhovor
        [few] Tento měsíc už byly { $count } rozhovory
       *[other] Tento měsíc už bylo { $count } rozhovorů
    }
why-not-dispute = Spor trvá od { $date }
why-not-request = Zákazník si nepřeje kontakt
why-not-request-until = Zákazník si nepřeje kontakt do { $date }
why-not-breathing-space = Období klidu, zatím bez data ukončení
why-not-breathing-space-until = Období klidu do { $date }
why-not-insolvency = Insolvence nebo oddlužení: nevymáhá se
why-not-representation = Jedná jen prostřednictvím zástupce
why-not-death = Zákazník zemřel
why-not-no-phone = Není telefonní číslo, které se smí použít
why-not-phone-wrong = Toto číslo patří někomu jinému
why-not-phone-dead = Toto číslo nefunguje
why-not-party = Této osobě se kvůli dluhu volat nesmí
why-not-country-unknown = Není jasné, kdy se smí volat: neznáme zemi zákazníka
why-not-country = Není jasné, kdy se smí volat: pro tuto zemi zatím nemáme pravidla ({ $country })
why-not-zones = Není jasné, kdy se smí volat: místní čas zákazníka je mezi { $first } a { $last } a ne všude se v tu dobu smí volat
why-not-promise = Příslib trvá do { $date }
why-not-awaiting-bank = Čeká se na banku: data musí být nejdřív úplná do { $date }
why-not-call-back = Hovor je domluven na { $moment }; dřív ne
why-not-put-off = Odloženo do { $moment }
why-not-nothing-open = Není žádná neuhrazená faktura
why-not-not-due = Nejbližší splatnost je { $date }
why-not-merged = Spis tohoto zákazníka je sloučen s jiným
why-not-unfinished = Hovor je zahájen a jeho výsledek ještě není zapsán
why-not-doubt = Nelze to posoudit s jistotou, a tak se nevolá

## Podle kterého pravidla a kdy tedy

why-rule-law = Zákon: { $cite }
why-rule-code = Etický kodex: { $cite }
why-rule-house = Interní pravidlo
why-rule-wish = Přání samotného zákazníka
why-next-allowed = Podle místního času zákazníka dovoleno od { $moment }
why-next-unknown = Není známo, kdy to bude dovoleno
why-next-when-changed = Dovoleno znovu, až se to změní

## Samotná pravidla: kde jsou napsána a co žádají

cite-lv-paal-hours = Parādu ārpustiesas atgūšanas likums, § 10 odst. 3 body 1 a 2
cite-nl-bki-hours = Besluit kwaliteit incassodienstverlening, čl. 4.2
cite-pl-kpf-hours = KPF (dnes ZPF), zásady dobré praxe
cite-ru-230-fz-hours = Ruský federální zákon č. 230-FZ, čl. 7 odst. 3 a 5
cite-ru-230-fz-talks-day = Ruský federální zákon č. 230-FZ, čl. 7 odst. 3 bod 3, ve znění zákona č. 467-FZ
cite-ru-230-fz-talks-week = Ruský federální zákon č. 230-FZ, čl. 7 odst. 3 bod 3, ve znění zákona č. 467-FZ
cite-ru-230-fz-talks-month = Ruský federální zákon č. 230-FZ, čl. 7 odst. 3 bod 3, ve znění zákona č. 467-FZ
cite-cz-aia-hours = Asociace inkasních agentur, etický kodex

rule-lv-paal-hours = Žádný kontakt od 21:00 do 8:00, v neděli a o svátcích.
rule-nl-bki-hours = Žádný kontakt od 20:00 do 7:00, v neděli a o uznaných státních svátcích.
rule-pl-kpf-hours = Hovory v pracovní dny od 6:00 do 22:00, o víkendu od 8:00 do 20:00.
rule-pl-house-hours = Voláme od 8:00 do 20:00, nikdy v neděli ani o svátcích.
rule-ru-230-fz-hours = Kontakt v pracovní dny od 8:00 do 22:00, ve dnech volna od 9:00 do 20:00.
rule-ru-230-fz-talks-day = Nejvýše jeden telefonický rozhovor za den.
rule-ru-230-fz-talks-week = Nejvýše dva telefonické rozhovory za kalendářní týden.
rule-ru-230-fz-talks-month = Nejvýše osm telefonických rozhovorů za kalendářní měsíc.
rule-cz-aia-hours = Žádné osobní jednání od 22:00 do 6:00.
rule-cz-house-hours = Voláme od 8:00 do 20:00, nikdy v neděli ani o svátcích.
rule-gb-house-hours = Voláme od 8:00 do 20:00, nikdy v neděli ani o svátcích.
rule-gb-house-attempts-week = Za sedm dní zkusíme zavolat nejvýše třikrát.
rule-house-attempts-day = Za den zkusíme zavolat nejvýše dvakrát.
rule-house-attempts-week = Za sedm dní zkusíme zavolat nejvýše sedmkrát.
rule-house-talks-day = Mluvíme nejvýše jednou denně, pokud zákazník nepožádá o další hovor.
