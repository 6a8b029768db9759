### Co je na který den k vyřízení, a přehled pro vedoucího.

due-title = K vyřízení
due-days = Jiný den
due-day-before = Předchozí den
due-day-after = Následující den
due-whose = Čí
due-mine = Moje
due-team = Tým
due-call-backs = Domluvené hovory
due-call-backs-none = Na tento den není domluven žádný hovor.
due-promises = Přísliby na tento den
due-promises-none = Na tento den není žádný příslib.
due-missed = Zmeškané domluvené hovory
due-missed-hint = Domluvená hodina minula a k rozhovoru nedošlo. Po 15 minutách smí zavolat kdokoli z týmu.
due-awaited = Čeká se na banku
due-awaited-none = Žádný příslib.
due-awaited-hint = Slíbený den uplynul. Zda peníze přišly, se ukáže, až budou data za tento den. Do té doby žádný příslib nepovažujeme za nedodržený.
due-unkept = Nedodržené nebo dodržené jen zčásti
due-unkept-hint = Data za slíbený den už máme, ale peníze v nich nejsou, nebo ne všechny. Zeptejte se, co se změnilo.
due-without-result =
    { $count ->
        [one] Bez závěru dnes skončil { $count } váš rozhovor.
        [few] Bez závěru dnes skončily { $count } vaše rozhovory.
        [many] Bez závěru dnes skončilo { $count } vašeho rozhovoru.
       *[other] Bez závěru dnes skončilo { $count } vašich rozhovorů.
    }
due-kept = Dodržené přísliby
due-kept-hint = Peníze přišly, jak bylo slíbeno. Poděkujte při příštím rozhovoru; hovor jen kvůli poděkování potřebuje povolení jako každý jiný.
due-ahead = Další ve vaší frontě
due-ahead-hint = Kdo k vám přijde na řadu jako první a proč. Dokud si neřeknete o další hovor, není pro vás nikdo vyhrazen.
due-at = Kdy
due-about = O čem
due-tied = Kdo volá
due-day = Den
due-state = Stav
due-by = Kdo zapsal
due-amount = Slíbeno
due-arrived = Přišlo

board-title = Přehled
board-today = Dnes
board-without-result-hint = Rozhovor přímo se zákazníkem, který neskončil platbou, příslibem, dalším krokem s datem, sporem, pozastavením ani opravou údajů. Počítá se proto, aby se tým učil, nikdy ne k porovnávání lidí.
board-promises = Přísliby tohoto týdne
board-queue = Zákazníci ve frontě
board-caller = Operátor
board-calls = Hovory
board-talks = Rozhovory
board-commitments = Dohody
board-without-result = Bez závěru
board-team = Tým
board-count = Počet
board-customers = Zákazníci
board-set-aside =
    { $count ->
        [one] { $count } spis čeká na posouzení člověkem
        [few] { $count } spisy čekají na posouzení člověkem
       *[other] { $count } spisů čeká na posouzení člověkem
    }
board-set-aside-hint = Když na ně přišla řada, nepodařilo se je zpracovat, a tak se ve frontě neobjeví. Příčinu zjistí správce příkazem „auricle verify“.
board-set-aside-more = Může jich být víc. Všechny vypíše „auricle verify“.
queue-ready = Teď se smí volat
queue-leased = U operátora
queue-waiting = Ještě není čas volat
queue-held = Kontakt pozastaven
queue-resting = Nic není k úhradě
list-more =
    { $count ->
        [one] Je tu ještě { $count } záznam. V uloženém seznamu je také.
        [few] Jsou tu ještě { $count } záznamy. V uloženém seznamu jsou všechny.
       *[other] Je tu ještě { $count } záznamů. V uloženém seznamu jsou všechny.
    }
list-save = Uložit jako CSV
list-save-workbook = Uložit jako sešit (XLSX)
