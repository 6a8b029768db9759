### Průvodce vedle karty: šest fází, slova, o která se lze opřít, námitky a to, co jsme viděli.

guide-title = Průvodce rozhovorem
guide-stages = Fáze rozhovoru
stage-opening = Úvod
stage-situation = Situace
stage-request = Žádost o platbu
stage-objections = Námitky
stage-next = Další kontakt
stage-close = Závěr
goal-opening = Ověřte, s kým mluvíte. Teprve pak řekněte, že zbývá něco zaplatit.
goal-situation = Vyslechněte, proč není zaplaceno a zda zákazník říká, že to dluží.
goal-request = Částka, den a všechny způsoby platby.
goal-objections = Vyslechněte, odpovězte a vraťte se k věci.
goal-next = Domluvte konkrétní den: hovor, schůzku nebo zaslání podkladů.
goal-close = Zopakujte, kdo co udělá a do kdy a co bude opravdu následovat.
fits-everybody = Slova pro každého
fits-approach = Vybráno podle toho, co jsme u zákazníka viděli
fits-debt-stage = Vybráno podle fáze dluhu
fits-company = Pro firmu
fits-age = Pro věk 18 až 25 let
fits-last-talk = Protože minulý rozhovor nevyšel
guide-identify-first = Nejdřív označte, kdo je u telefonu. Do té doby tu o dluhu nebude ani slovo.
guide-reason-first = Nejdřív zapište důvod. Pak se tu objeví slova k žádosti o platbu.
guide-any-time = Kdykoli
any-half-a-minute = Dáte mi půl minuty?
any-not-a-good-moment = Nevhodná chvíle: kdy můžu zavolat?
any-will-not-talk = Nechce mluvit: laskavě ukončit
any-abuse = Uráží: laskavě ukončit, hned
any-complaint = Stížnost: nejdřív ji zapsat
any-no-solution = Dnes se nedá nic vyřešit
any-pay-day = Kdy vám chodí peníze?
guide-pulse = Pět sekund ticha
guide-pulse-hint = Po otázce nechte ticho působit.
guide-named = Oslovení jménem
guide-named-hint = Tu a tam, ne příliš často. Počet vidíte jen vy.
guide-book = Domluvit hovor na jindy

reason-question = Proč není zaplaceno?
reason-none = Zatím nevíme
reason-forgot = Zapomnělo se na to
reason-on-its-way = Platba je na cestě
reason-never-received = Faktura nepřišla
reason-mistake = Na faktuře je chyba
reason-not-as-agreed = Zboží nebo služba neodpovídá domluvě
reason-not-theirs = Je to dluh někoho jiného
reason-moved = Stěhování
reason-lost-income = Ztráta práce nebo příjmu
reason-cash-flow = Čeká na peníze od vlastních zákazníků
reason-illness = Nemoc, vlastní nebo někoho blízkého
reason-separation = Rozchod nebo rozvod
reason-bereavement = Úmrtí někoho blízkého
reason-several-creditors = Víc věřitelů najednou
reason-unwilling = Nechce platit
reason-other = Něco jiného
reason-words = Slovy zákazníka
reason-words-hint = Jen to, co o sobě zákazník řekl sám a co pomůže při příštím rozhovoru.
granted = Říká, že to dluží
left-amount = Kolik ten měsíc zůstane na živobytí?
left-amount-hint = Po zaplacení bydlení, jídla, topení a dalších plateb. Když zůstane málo, domluvte menší částku nebo pauzu.
left-untold = Nechce říct

objection-find = Co zákazník namítá?
objection-find-hint = Napište některé ze slov zákazníka; odpovědi se objeví níže, v jeho jazyce.
objection-all = Všechny námitky
objection-nothing = Nic se nenašlo. Vyslechněte námitku, zapište ji slovy zákazníka a ptejte se.
objection-before = Smí se říct, i když ještě nevíte, kdo mluví
objection-said = Řečeno
objection-answers = Odpovědi, které zazněly
objection-used =
    { $count ->
        [one] Použito jednou
        [few] Použito { $count }krát
       *[other] Použito { $count }krát
    }
answer-class-validate = Pochopení
answer-class-ask = Otázka
answer-class-offer = Nabídka
answer-class-inform = Vysvětlení
answer-back = Vede zpět k fázi: { $stage }
category-on-the-way = Platba je na cestě
category-cash = Chybějí peníze
category-papers = Chybí faktura nebo podklady
category-wrong = Něco je špatně
category-somebody-else = Platí nebo rozhoduje někdo jiný
category-not-now = Teď ne
category-trust = Důvěra a soukromí
category-several-creditors = Víc věřitelů
category-health-family = Zdraví a rodina
category-company = Potíže firmy
category-law = Zákon a následky
category-unwilling = Nechce platit
category-contact = Jak se ozvat
library-title = Námitky a odpovědi
library-hint = Co zákazníci říkají a promyšlené odpovědi. Každá odpověď vede zpět k cíli rozhovoru.
library-refused = Tohle tu neříkáme
library-refused-hint = Něco z toho se v oboru učí. Na tomto pracovišti se to nepoužívá.
library-language = Jazyk odpovědí

mark-question = Bude teď další rozhovor s tímto zákazníkem snazší, nebo těžší?
mark-easier = Snazší
mark-same = Jako dosud
mark-harder = Těžší

approach-title = Přístup
approach-unknown = Zatím víme příliš málo, abychom řekli, který přístup se hodí.
approach-none = Nehodí se žádný z nich
approach-evader = Fakta a podklady, vysvětlit všechny možnosti; specialista
approach-drifter = Trpělivě, po jednom malém kroku
approach-chronic = Přísliby na krátkou dobu, pečlivě sledované
approach-involuntary = Šetrně: nejdřív pauza nebo malé splátky
approach-forgetful = Krátká připomínka a způsoby platby
approach-sure = Dost jisté
approach-unsure = První odhad
approach-until = Počítá se s tím do { $date }
approach-said-by = Za správné to považuje { $name }
approach-question = Který přístup se hodí? Vyplňte, jen pokud to vidíte jinak.
approach-keep = Nechat, jak je
approach-changes-evader = Změní to platba, dodržený příslib nebo hovor od zákazníka.
approach-changes-drifter = Změní to přijatý hovor nebo dodržený příslib.
approach-changes-chronic = Změní to platby v den splatnosti.
approach-changes-involuntary = Změní se to, až zákazník řekne, že je na tom líp.
approach-changes-forgetful = Změní to nedodržený příslib nebo nepřijaté hovory.
seen-for = Svědčí pro
seen-against = Svědčí proti
will-title = Ochota platit
ability-title = Schopnost platit
impression-none = Zatím není z čeho usuzovat.
seen-reached = Hovory, při kterých došlo k rozhovoru: { $talks } z { $calls }
seen-no-answer =
    { $calls ->
        [one] Poslední hovor nikdo nepřijal
        [few] Poslední { $calls } hovory nikdo nepřijal
       *[other] Posledních { $calls } hovorů nikdo nepřijal
    }
seen-called-us =
    { $times ->
        [one] Jeden hovor od zákazníka
        [few] { $times } hovory od zákazníka
       *[other] { $times } hovorů od zákazníka
    }
seen-kept = Dodržené přísliby: { $kept } z { $judged }
seen-part-kept =
    { $times ->
        [one] Jeden příslib dodržen zčásti
        [few] { $times } přísliby dodrženy zčásti
       *[other] { $times } příslibů dodrženo zčásti
    }
seen-not-kept = Nedodržené přísliby: { $broken } z { $judged }
seen-usually-on-time =
    { $days ->
        [one] Obvykle platí nejpozději { $days } den po splatnosti
        [few] Obvykle platí nejpozději { $days } dny po splatnosti
       *[other] Obvykle platí nejpozději { $days } dní po splatnosti
    }
seen-usually-early = Obvykle platí do splatnosti
seen-usually-late =
    { $days ->
        [one] Obvykle platí { $days } den po splatnosti, ale zaplatí
        [few] Obvykle platí { $days } dny po splatnosti, ale zaplatí
       *[other] Obvykle platí { $days } dní po splatnosti, ale zaplatí
    }
seen-slower =
    { $days ->
        [one] Platí o { $days } den později než dřív
        [few] Platí o { $days } dny později než dřív
       *[other] Platí o { $days } dní později než dřív
    }
seen-unusual =
    { $days ->
        [one] Teď { $days } den po splatnosti; obvykle nejvýš { $usual }
        [few] Teď { $days } dny po splatnosti; obvykle nejvýš { $usual }
       *[other] Teď { $days } dní po splatnosti; obvykle nejvýš { $usual }
    }
seen-nothing-paid =
    { $invoices ->
        [one] Na fakturu po splatnosti zatím nic nepřišlo
        [few] Na { $invoices } faktury po splatnosti zatím nic nepřišlo
       *[other] Na { $invoices } faktur po splatnosti zatím nic nepřišlo
    }
seen-part-paid = Část dluhu už je zaplacená
seen-told = Zákazník uvádí: { $reason }
seen-granted = Říká, že to dluží
seen-several-clients =
    { $clients ->
        [one] Neuhrazené faktury u { $clients } věřitele
        [few] Neuhrazené faktury u { $clients } věřitelů
       *[other] Neuhrazené faktury u { $clients } věřitelů
    }

any-complaint-made = Stížnost
complaint-words = Na co si zákazník stěžuje, jeho slovy
complaint-note = Zapsat stížnost
complaint-hint = Zaeviduje se hned. Pak se zeptejte, zda chce zákazník v rozhovoru pokračovat.
complaint-registered = Stížnost je zaevidovaná.

keys-stage-next = Další fáze
keys-stage-before = Předchozí fáze
keys-objection = Najít námitku
keys-pulse = Pět sekund ticha
