### Co se se spisem zákazníka dělo: na každou událost jeden řádek, kterému rozumí každý.
###
### $number a $numbers jsou čísla faktur (u telefonu konec čísla), $amount je částka, $date den, $moment
### den s hodinou, $client a $name jsou jména a názvy. $objections jsou celé věty s vlastním znaménkem na
### konci. Co kdo řekl nebo napsal vlastními slovy, následuje zvlášť.

timeline-title = Historie spisu
timeline-hint = Všechno, co je zapsáno, od nejnovějšího. Nic z toho nejde změnit; chyba se opraví dalším zápisem.
timeline-link = Celá historie spisu
timeline-none = Není tu žádný zápis, který smíte vidět.
timeline-other-file = Ze sloučeného spisu
timeline-more = Zobrazují se jen nejnovější zápisy (počet: { $count }). Všechny vypíše „auricle timeline“.

event-file-opened = Spis byl založen podle údajů věřitele: { $client }.
event-client-joined = Tento zákazník má faktury i od dalšího věřitele: { $client }.
event-party-added = Přidána kontaktní osoba: { $name }.
event-details-corrected = Opraveny údaje: { $name }.
event-phone-added = Přidáno telefonní číslo: { $number }.
event-phone-marked = Číslo { $number }: { $state }.
event-file-routed = Další rozhovor vyžaduje operátora s potřebnou odborností.
event-file-routed-anybody = Další rozhovor může vést kterýkoli operátor.
event-debt-placed = Nová faktura { $number }: { $amount }, splatnost { $date }. Věřitel: { $client }.
event-debt-corrected = Změnily se údaje věřitele o faktuře { $number }.
event-debt-withdrawn = Faktura { $number } se tu už nevymáhá.
event-debt-restored = Faktura { $number } se tu znovu vymáhá.
event-payment-booked = Platba { $amount } za fakturu { $number } přišla { $date }.
event-payment-unmatched = Platba { $amount } přišla { $date }. Zatím není známo, za kterou fakturu.
event-payment-returned = Peníze vráceny { $date }: { $amount }.
event-dispute-opened = Zákazník zpochybňuje: { $numbers }.
event-dispute-closed = Spor skončil. { $end }.
event-hold-placed = Kontakt je pozastaven. { $why }.
event-hold-placed-until = Kontakt je pozastaven do { $date }. { $why }.
event-hold-lifted = Pozastavení je ukončeno, kontakt je zase možný.
event-call-begun = Zahájen hovor s povolením.
event-contact-begun = { $channel }: kontakt zahájen s povolením.
event-contact-ended = Výsledek: { $outcome }.
event-outcome-undone = Tento výsledek je vrácen zpět se vším, co s ním bylo zapsáno.
event-called-us = { $channel } na podnět zákazníka. Výsledek: { $outcome }.
event-made-outside = { $channel } mimo Auricle, bez povolení, { $moment }. Výsledek: { $outcome }.
event-promise-made = Zákazník slibuje zaplatit { $amount } do { $date }.
event-promise-on-its-way = Zákazník říká, že platba je na cestě: { $amount }.
event-promise-day-ended = Slíbený den uplynul. Čeká se na banku.
event-promise-kept = Příslib dodržen: přišlo { $amount }.
event-promise-part-kept = Příslib dodržen zčásti: přišlo { $amount }.
event-promise-broken = Data za slíbený den už máme, ale nic nepřišlo.
event-promise-withdrawn = Příslib odvolán.
event-next-agreed = Domluven další kontakt: { $moment }. { $how }.
event-call-back-made = Zavoláno, jak bylo domluveno.
event-call-back-dropped = Domluvený hovor už není potřeba.
event-call-put-off = Hovor odložen do { $moment }.
event-note-written = Přidána poznámka.
event-read-back-given = Dohoda byla zákazníkovi zopakována.
event-read-back-skipped = Dohoda nebyla zákazníkovi zopakována: { $why }.
event-reason-given = Důvod podle zákazníka: { $reason }.
event-debt-acknowledged = Zákazník říká, že to dluží: { $numbers }.
event-answers-given =
    { $count ->
        [one] Zazněla odpověď na námitku: { $objections }
        [few] Zazněly odpovědi na { $count } námitky: { $objections }
       *[other] Zazněly odpovědi na { $count } námitek: { $objections }
    }
event-complaint-made = Zaevidována stížnost.
event-approach-supposed = Přístup podle operátora, počítá se s ním do { $date }: { $approach }.
event-left-told = Podle zákazníka zůstane ten měsíc na živobytí: { $amount }.
event-left-untold = Na otázku, kolik zůstane na živobytí, zákazník nechce odpovědět.
event-talk-marked = Další rozhovor podle operátora: { $mark }.
event-document-attached = Přidán dokument: { $name }.
event-document-removed = Odstraněn dokument: { $name }.
event-document-sent = Dokument odeslán na adresu { $address }: { $name }.
event-merged-away = Tento spis byl sloučen do jiného spisu téhož člověka.
event-file-joined = Do tohoto spisu byl sloučen jiný spis téhož člověka.
event-file-parted = Sloučený spis byl zase oddělen.
event-merge-undone = Tento spis je zase samostatný.
