### Pracoviště: další hovor, nebo proč žádný není, a co se smí před hovorem.

## Není komu volat

nothing-title = Teď není komu volat
nothing-opens = Znovu se smí volat od { $at }.
nothing-due = Další zákazník přijde na řadu: { $at }.
nothing-at-all = Všechno, co se smí udělat, je hotovo. Děkujeme.
nothing-in-hand =
    { $count ->
        [one] { $count } zákazník je právě u jiného operátora.
        [few] { $count } zákazníci jsou právě u jiných operátorů.
       *[other] { $count } zákazníků je právě u jiných operátorů.
    }
nothing-for-others =
    { $count ->
        [one] { $count } zákazník čeká na operátora s jiným jazykem, odborností nebo věřitelem.
        [few] { $count } zákazníci čekají na operátora s jiným jazykem, odborností nebo věřitelem.
       *[other] { $count } zákazníků čeká na operátora s jiným jazykem, odborností nebo věřitelem.
    }
nothing-meanwhile = Zatím se můžete podívat, co je k vyřízení, vyhledat zákazníka nebo si vydechnout.
nothing-again = Podívat se znovu

breath-title = Nespěchejte
breath-until = Do { $time } vám nikoho nepřidělíme.
breath-hint = Nikdo se neptá proč a nikde se to neukládá. Protáhněte se, napijte se vody, podívejte se z okna.
breath-over = Můžu pokračovat
breath-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minuty
       *[other] { $count } minut
    }

## Před hovorem

call-why = Proč právě teď:
call-earlier = Dřívější kontakty
call-facts = Údaje o zákazníkovi
call-whole-file = Vše o tomto zákazníkovi

before-title = Hovor
before-call = Zavolat
before-no-call = Teď se volat nesmí
before-refusals = Co se teď nesmí a proč
before-otherwise = Jiné možnosti
before-call-in = Zákazník volá nám
before-call-in-hint = Zapsat příchozí hovor.
before-outside = Kontakt proběhl mimo Auricle
before-outside-hint = Zapsat kontakt, ke kterému došlo jinde. Bude označen „bez povolení“.
before-leased = Zákazník je pro vás vyhrazen do { $until }.

refusal-call = Volat se nesmí:
refusal-until = Podle místního času zákazníka dovoleno od
refusal-no-end = Čas sám na tom nic nezmění.

skip-title = Teď ne
skip-reason = Proč teď ne?
skip-language = Je potřeba jiný jazyk
skip-skill = Je potřeba jiná odbornost
skip-acquainted = Zákazníka osobně znám
skip-unclear = Nejdřív je třeba něco vyjasnit
skip-break = Musím teď přerušit práci
skip-other = Něco jiného
skip-words = Vlastními slovy
skip-do = Vrátit zákazníka do fronty

note-title = Poznámka
note-hint = Jen fakta, která pomohou při příštím rozhovoru. Zákazník může požádat, aby si poznámku přečetl.
note-saved = Uloženo
note-keep = Uložit poznámku

## Hledání zákazníka

desk-find-title = Najít zákazníka
desk-find-label = Jméno nebo název, poslední číslice telefonu, číslo zákazníka, variabilní symbol nebo faktura
desk-find-hint = Aspoň tři písmena jména nebo čtyři číslice čísla. Na latince či azbuce nezáleží.
desk-find-short = Napište prosím trochu víc.
desk-find-none = Pro dotaz „{ $query }“ se nikdo nenašel.
desk-find-none-hint = Zkuste začátek příjmení nebo poslední čtyři číslice čísla.
desk-find-count =
    { $count ->
        [one] Nalezen { $count } zákazník
        [few] Nalezeni { $count } zákazníci
       *[other] Nalezeno { $count } zákazníků
    }
desk-find-many = Zobrazuje se jen začátek seznamu (počet: { $count }). Napište trochu víc nebo si seznam uložte: vejde se do něj až { $most } zákazníků.
desk-find-by-name = Shoduje se jméno
desk-find-by-phone = Shoduje se telefon
desk-find-by-reference = Shoduje se variabilní symbol
desk-find-by-invoice = Shoduje se faktura
desk-find-by-customer = Shoduje se číslo zákazníka
find-with = pracuje s ním { $name }
desk-column-customer = Zákazník
desk-column-client = Věřitel

## Kterýkoli zákazník

customer-take = Vzít si tohoto zákazníka
customer-mine = Pokračovat s tímto zákazníkem
customer-with = Do { $time } s tímto zákazníkem pracuje { $name }.
customer-contents = Na této stránce
customer-no-holds = Kontaktu nic nebrání.
refusal-title = Teď to není dovoleno

## Co se zapisuje mimo rozhovor

entry-note = Přidat poznámku
entry-hold = Pozastavit kontakt
entry-hold-because = Důvod
entry-hold-not = Není důvod
entry-hold-until = Do
entry-hold-until-hint = Poslední den pozastavení. Když pole zůstane prázdné, pozastavení trvá, dokud ho někdo neukončí.
entry-hold-do = Pozastavit kontakt
entry-lift = Ukončit toto pozastavení
entry-lift-hint = Od té chvíle se smí zase volat, pokud to dovolují pravidla.
entry-lift-do = Ukončit
entry-settle = Vyřešit tento spor
entry-settle-how = Jak byl spor vyřešen?
entry-settle-do = Vyřešit
entry-route-title = Kdo má volat
entry-route = Vybrat, kdo má volat
entry-route-to = Kdo
entry-route-do = Vybrat
entry-route-anybody = Kdokoli, kdo mluví jazykem zákazníka
entry-route-specialist = Specialista na lidi, kteří se vyhýbají kontaktu
entry-route-business = Někdo vyškolený pro firmy
entry-route-vulnerable = Někdo vyškolený pro lidi v tíživé situaci
dispute-end-upheld = Zákazník měl pravdu; věřitel fakturu opraví
dispute-end-debt-stands = Dluh trvá; zákazníkovi jsme vysvětlili proč
dispute-end-taken-back = Zákazník od sporu ustoupil
