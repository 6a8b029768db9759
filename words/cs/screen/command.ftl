### Co říkají jen příkazy; vše ostatní zní stejně jako na stránkách.
###
### $moment je krátké datum s hodinou, $zone název časového pásma v databázi tz.

command-call-now = Teď se smí volat.
command-call-from = Podle místního času zákazníka se smí volat od { $moment }.
command-wait = Do { $moment } místního času zákazníka není co dělat.
command-rest = Dokud se něco nestane, není co dělat.
command-set-aside = Čeká na posouzení: nejdřív to musí dát do pořádku člověk.
command-day-failed = Tyto se nepodařilo zpracovat a zůstávají na řadě:
command-open = Celkem zbývá zaplatit
command-talks = Rozhovory a pokusy, podle hodin pracoviště ({ $zone })
command-times = Časy jsou podle hodin pracoviště ({ $zone }).
command-there = { $moment } místního času zákazníka
command-recorded = Zapsáno:
command-undone = Vráceno zpět:

command-verified = Načteno proudů: { $streams }, událostí: { $events }.
command-verified-erased =
    { $count ->
        [one] { $count } osoba je vymazána; její řetěz je přesto v pořádku.
        [few] { $count } osoby jsou vymazány; jejich řetězy jsou přesto v pořádku.
       *[other] { $count } osob je vymazáno; jejich řetězy jsou přesto v pořádku.
    }
command-well = Všechno je v pořádku.
command-not-well = Něco není tak, jak to bylo zapsáno. Obnovte nejnovější kopii, která projde ověřením.
command-rebuilt = Počet spisů sestavených znovu z jejich událostí: { $files }.
command-sealed = Zapečetěn den { $day }; pečeť je v souboru { $file }. Kopii tohoto souboru uschovejte jinde.
command-seal-key = Veřejný klíč pečeti je { $key }
command-seals-compared =
    { $days ->
        [one] Porovnán { $days } zapečetěný den.
        [few] Porovnány { $days } zapečetěné dny.
       *[other] Porovnáno { $days } zapečetěných dní.
    }
command-seals-good-until = Do { $day } je všechno tak, jak bylo zapečetěno.
command-seal-forged = pečeť z { $day } nebyla vytvořena tímto klíčem
command-seal-unknown = soubor má pečeť z { $day }, pracoviště ji nemá: pracoviště je starší než soubor
command-seal-absent = pracoviště bylo zapečetěno dne { $day } a v souboru tento den chybí
command-seal-removed = proud { $stream } byl zapečetěn dne { $day } a teď tu není
command-seal-truncated = proud { $stream } byl zapečetěn dne { $day } s počtem událostí { $version } a teď jich má méně
command-seal-rewritten = co bylo zapečetěno dne { $day }, je přepsáno
command-rebuilt-same = Všechno, co je uloženo, odpovídá událostem.
command-rebuilt-mended = Co šlo opravit, je opraveno.
command-erase-sure = Tímto se natrvalo vymaže: { $name }. Chcete-li pokračovat, napište ID:
command-erased = Vymazáno. Údaje této osoby už nikdo nepřečte.
command-erased-server = Databázový server ještě nějakou dobu uchovává smazané řádky a svůj log: viz „Erasing on PostgreSQL“ v příručce správce.
command-seals-restored = Obnoveno dne { $day } ze zálohy z { $moment } (UTC). Co se udělalo v mezidobí, na pracovišti není.
command-seals-lost = Zapečetěno v té době, a tím ztraceno: { $days }.
command-backing-up = Zálohuje se: { $part } z { $of }
command-backed-up = Záloha stavu k { $moment } (UTC) je v { $place }: proudů { $streams }, událostí { $events }, { $size } kB. Byla znovu přečtena a každý řetěz je v pořádku.
command-backup-root = Její kořen je { $root }
command-backup-key = Klíč pracoviště v ní není. Kopii souboru { $key } uschovejte jinde než zálohy a s ní i { $erased } a { $roots }.
command-backup-key-elsewhere = Klíč pracoviště v ní není. Kopie souborů { $erased } a { $roots } uschovejte jinde než zálohy.
command-restoring = Obnovuje se: { $part } z { $of }
command-restored = Pracoviště ve stavu k { $moment } (UTC) je v { $place }: proudů { $streams }, událostí { $events }; každý řetěz je ověřen.
command-restored-erased =
    { $count ->
        [one] { $count } vymazaná osoba se nevrátila.
        [few] { $count } vymazané osoby se nevrátily.
       *[other] { $count } vymazaných osob se nevrátilo.
    }
command-restored-strays = Řádky, které nevyplývají z žádného spisu zákazníka a nebyly obnoveny: { $count }.
command-restored-since = Co se udělalo po { $moment } (UTC), v něm není: importujte znovu nejnovější soubory, zapište kontakty, ke kterým od té doby došlo, a projděte uživatele, hesla a přístupy programů.
command-copying = Kopíruje se: { $part } z { $of }
command-copy-verifying = Ověřuje se: { $part } z { $of }
command-copied = Zkopírováno do { $place }: proudů { $streams }, událostí { $events }; každý řetěz je tam ověřen.
command-copied-key = Klíč zůstává, kde je, a vedle něj i seznamy. Až tam budete pracoviště otevírat, uveďte ho: --key { $key }

command-proof-with = S kým: { $name }
command-proof-permit = Povolení: místní čas zákazníka byl { $moment } ({ $zones }). Platilo by tam do { $until }.
command-proof-passed = Ověřená a splněná pravidla:
command-proof-incoming = Ozval se sám zákazník: povolení není třeba.
command-proof-version = Rozhodnuto podle spisu v tehdejším stavu (počet událostí: { $version }) a podle souboru pravidel { $policy }
command-proof-purpose-demand = Účel: žádost o platbu
command-proof-purpose-information = Účel: sdělení, které nic nežádá
command-proof-purpose-answer = Účel: odpověď na žádost zákazníka, nebo domluvený hovor

command-import-questions = Než bude možné soubor načíst, odpovězte prosím:
command-import-new-client = Přidá se nový věřitel: { $client }
command-import-lie-still = S datem vystavení po dnešku, do té doby čekají
command-import-to-come = Platby s datem po dnešku, vynechané
command-import-stopped = Zastaveno; zpracované řádky: { $done }. Co je zapsáno, zůstává. Spusťte příkaz znovu a zapíše se jen zbytek.
command-import-totals = Řádky se součty, přeskočené
command-import-older = Řádky starší než to, co už víme, vynechané
command-import-missing = Neuhrazených položek: { $of }. Z toho už v souboru není: { $count }.
command-import-mend-save = Uložte tyto řádky pomocí --mend SOUBOR, opravte je v něm a importujte ho se stejnými volbami.
command-import-mend-saved = Jsou uloženy v souboru { $file }. Opravte je tam a importujte ten soubor se stejnými volbami.
command-import-mend-untold = Do toho souboru se už nevešly další chyby v řádcích, které nesouhlasí (počet: { $count }). Importujte ho a pak znovu tento.
command-import-written = Zapsáno:
command-import-mend-file = řádky k opravě: { $file }
command-import-mapping-kept = přiřazení sloupců uloženo jako { $name }: příště uveďte --mapping { $name }
command-import-lost = { $column }: v tomto souboru není
command-import-unlike = Vynecháno: nadpis znamená „{ $field }“, ale hodnoty tak nevypadají
command-import-taken = Vynecháno: význam „{ $field }“ má jiný sloupec
command-import-odd = Neobvyklé, ale zapsáno:
command-import-odd-would = Neobvyklé, ale zapíše se:
command-column-file = Spis
command-find-many = Zobrazuje se jen začátek seznamu (počet: { $count }). Napište trochu víc, nebo seznam uložte pomocí --to SOUBOR.
command-more = ... a další: { $count }; všechno vypíše --json.
command-import-more = ... a další: { $count }
command-import-changes-first = Zobrazen je začátek změn, { $shown } z { $all }; --json jich vypíše až { $most }.
command-import-write = Zapsat? [a/N]
command-import-withdraw = Odvolat i to, co už v souboru není? [a/N]

command-question-dates = { $column }: co je první, den, nebo měsíc? ({ $example })
command-question-dates-mixed = { $column }: všem datům nevyhovuje žádné pořadí ({ $example })
command-question-decimal = { $column }: který znak odděluje desetinná místa? ({ $example })
command-question-decimal-mixed = { $column }: všem částkám nevyhovuje žádný desetinný oddělovač ({ $example })
command-question-encoding = V jakém kódování jsou písmena? ({ $example })
command-question-sheet = Který list sešitu se má načíst? ({ $example })
command-question-currency = V jaké měně jsou částky?
command-question-client = Kterému věřiteli se dluží?
command-question-country = Ze které země jsou telefonní čísla? ({ $example })

command-change-customer-new = nový zákazník
command-change-customer = zákazník
command-change-invoice-new = nová faktura
command-change-invoice = faktura
command-change-payment = platba

command-user-password = Jednorázové heslo:
command-user-clients-all = všichni věřitelé
command-user-none = Zatím tu nikdo nepracuje.

command-demo-first = První spuštění: 2 000 smyšlených zákazníků prožije 120 dní ve skutečném programu.
command-demo-living = Den { $day } z { $of }
command-demo-woken =
    { $count ->
        [one] Mezitím přišel na řadu { $count } zákazník
        [few] Mezitím přišli na řadu { $count } zákazníci
       *[other] Mezitím přišlo na řadu { $count } zákazníků
    }
command-demo-ready = Pracoviště je otevřené:
command-demo-users = Přihlaste se jako jeden z těchto uživatelů; heslo je { $password }
command-demo-data = Data jsou ve složce { $folder }. Další spuštění na ně naváže.
command-demo-clock = Vlastní hodiny tohoto pracoviště ukazují { $moment } ({ $zone }).
command-demo-stop = Zastavení: Ctrl-C.
command-serve-ready = Pracoviště je otevřené:
command-serve-first = První správce se jednorázově zaregistruje zde:
command-serve-plain = Spojení není šifrované: předřaďte proxy s TLS, jinak není v bezpečí ničí heslo.
command-stopped = Zastaveno. Co je uloženo, je v bezpečí.
command-token-ended = Token je odebrán.
command-hook-ended = Webhook je odebrán.

command-attached = Přidáno: { $file }
command-attached-before = Přidáno už dříve: { $file }
command-documents-fit =
    { $count ->
        [one] Faktura nalezena pro { $count } soubor.
        [few] Faktura nalezena pro { $count } soubory.
       *[other] Faktura nalezena pro { $count } souborů.
    }
command-documents-nothing = Žádná faktura nemá toto číslo:
command-documents-several = Fakturu s tímto číslem má více věřitelů; vyberte jednoho pomocí --client:
command-documents-unfit = Nelze přidat:
command-documents-attach = Přidat? [y/N]
