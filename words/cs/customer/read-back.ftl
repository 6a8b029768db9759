### Co se zákazníkovi zopakuje před koncem hovoru: kdo co udělá a do kdy. Říká se nahlas, každá věta
### zvlášť; za sebe je skládá samo pracoviště.
###
### $by a $on jsou dny ve tvaru do věty: „nejpozději v sobotu 21. listopadu 2026“.

read-back-opening = Pro jistotu všechno ještě jednou zopakuji.
read-back-promise = Zaplatíte { $amount } { $by }.
read-back-promise-invoices =
    { $count ->
        [1] Jde o fakturu číslo { $invoices }.
       *[other] Jde o faktury číslo { $invoices }.
    }
read-back-client = Příjemcem platby je firma { $client }.
read-back-part-payment = Část, tedy { $amount }, zaplatíte { $by }.
read-back-part-then = Potom zaplatíte ještě { $amount } { $by }.
read-back-parts-left = Pak bude zbývat zaplatit { $left }.
read-back-parts-whole = Tím bude zaplaceno všechno.
read-back-rest-call-back = Kvůli zbytku vám zavoláme { $on }.
read-back-rest-open = Na zbytku se domluvíme při příštím hovoru.
read-back-paid = Jak říkáte, částka { $amount } byla zaplacena { $on }.
read-back-paid-undated = Jak říkáte, částka { $amount } už byla zaplacena.
read-back-paid-look = Platbu v bance dohledáme. Kdybychom ji nenašli, zavoláme vám.
read-back-method-transfer = Zaplatíte převodem z účtu.
read-back-method-direct-debit = Platba proběhne inkasem z účtu.
read-back-method-card = Zaplatíte kartou.
read-back-method-cash = Zaplatíte v hotovosti nebo na poště.
read-back-reference = Jako variabilní symbol prosím uveďte: { $reference }.
read-back-call-back = Zavoláme vám { $on }, domluvený čas je { $time }.
read-back-call-back-by = Zavolá vám { $name }, a to { $on }. Domluvený čas je { $time }.
read-back-meeting = Sejdeme se { $on }, domluvený čas je { $time }.
read-back-video-call = Promluvíme si přes video { $on }, domluvený čas je { $time }.
read-back-they-call = Zavoláte nám { $by }.
read-back-they-call-if-not = Pokud se do té doby neozvete, zavoláme vám { $on }.
read-back-documents = Na vaše přání vám posílám: { $document }.
read-back-no-solution = Děkuji za rozhovor. Řešení jsme dnes nenašli a všechno zůstává tak, jak je.
read-back-dispute =
    { $count ->
        [1] Podle vás není v pořádku faktura číslo { $invoices }. Předáme dál všechno, co jsme se od vás dozvěděli. Dokud nedostanete odpověď, nikdo vám kvůli tomu nebude volat.
       *[other] Podle vás nejsou v pořádku faktury číslo { $invoices }. Předáme dál všechno, co jsme se od vás dozvěděli. Dokud nedostanete odpověď, nikdo vám kvůli tomu nebude volat.
    }
read-back-refusal = Teď zaplatit nechcete. Důvod máme zapsaný.
read-back-if-kept = Až peníze dorazí, kvůli této částce vám už volat nebudeme.
read-back-if-not = Kdyby do té doby peníze nedorazily, zavoláme vám znovu.
read-back-question = Je to tak správně?
