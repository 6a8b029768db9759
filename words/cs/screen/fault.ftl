### Co je špatně na tom, co operátor zapisuje, a jak to opravit.

fault-file-closed = Spis tohoto zákazníka je sloučen s jiným. Zapište to tam.
fault-no-such-contact = Tento hovor ve spisu není. Otevřete zákazníka znovu.
fault-already-recorded = Výsledek tohoto hovoru už je zapsán.
fault-happened-in-future = Kontakt nemohl proběhnout později než teď. Zkontrolujte den a hodinu.
fault-no-such-party = Tato osoba ve spisu není. Vyberte jinou.
fault-no-such-phone = Toto číslo ve spisu není. Vyberte jiné.
fault-not-for-incoming = Když se ozval sám zákazník, tento výsledek není možný. Vyberte jiný.
fault-not-the-person = S někým jiným nelze nic domluvit. Vyberte, kdo byl u telefonu, nebo jiný výsledek.
fault-no-debts = Vyberte aspoň jednu fakturu.
fault-no-such-debt = Některá z faktur už je uhrazená. Vyberte z neuhrazených.
fault-several-currencies = Faktury jsou v různých měnách. Zapište každou měnu zvlášť.
fault-several-clients = Faktury patří různým věřitelům. Zapište každého věřitele zvlášť.
fault-amount-not-positive = Částka musí být větší než nula.
fault-wrong-currency = Částka musí být ve stejné měně jako faktury.
fault-amount-too-large = Částka je větší, než kolik zbývá zaplatit: { $open }.
fault-day-in-past = Tento den už uplynul. Vyberte { $date } nebo pozdější den.
fault-day-too-far =
    { $days ->
        [one] Příslib smí být nejvýše { $days } den dopředu. Vyberte den nejpozději { $date }, nebo domluvte hovor.
        [few] Příslib smí být nejvýše { $days } dny dopředu. Vyberte den nejpozději { $date }, nebo domluvte hovor.
       *[other] Příslib smí být nejvýše { $days } dní dopředu. Vyberte den nejpozději { $date }, nebo domluvte hovor.
    }
fault-paid-in-future = Den platby nemůže být později než dnes.
fault-no-such-pay-day = Den výplaty je den v měsíci od 1 do 31.
fault-too-many-parts = Částí může být nejvýše { $most }.
fault-parts-not-in-order = Každá další část musí mít pozdější den než předchozí.
fault-time-in-past = Tento čas už minul. Vyberte pozdější.
fault-no-such-time = Tu noc se mění čas a tato hodina tam neexistuje. Vyberte jinou.
fault-time-outside-hours = V tuto dobu se tam volat nesmí. Nejbližší dovolený čas je { $moment }.
fault-time-never = V tuto dobu se tam volat nesmí.
fault-zone-unknown = Není známo, kolik je tam hodin. Nejdřív zapište zemi zákazníka.
fault-no-words = Zapište to slovy zákazníka.
fault-no-reason-words = Zapište důvod slovy zákazníka.
fault-no-left-to-live-on = Než domluvíte platbu části, zeptejte se: kolik ten měsíc zůstane na živobytí? Zapište odpověď, nebo že ji zákazník nechce říct.
fault-no-read-back = Zopakujte dohodu a označte to, nebo vyberte, proč zopakována nebyla.
fault-no-document = Zapište, jaké podklady byly poslány.
fault-nothing-to-undo = Není žádný výsledek, který by šlo vrátit.
fault-not-yours-to-undo = Zapsal to někdo jiný, proto zápis zůstává.
fault-undo-too-late = Od zápisu uplynulo víc než { $minutes } minut, proto zůstává. Napište do poznámky, jak je to správně.
fault-undo-overtaken = Od té doby je ve spisu zapsáno něco dalšího, proto zápis zůstává. Napište do poznámky, jak je to správně.
fault-undo-told = Jiný program už o tom ví, proto zápis zůstává. Napište do poznámky, jak je to správně.
fault-hold-over = Toto pozastavení už skončilo nebo ho mezitím někdo ukončil. Podívejte se na stránku ještě jednou.
fault-dispute-over = Tento spor byl mezitím vyřešen. Podívejte se na stránku ještě jednou.
