### Co z rozhovoru vzešlo: jedna otázka a pole její odpovědi.

talk-what-happened = Co se stalo?
talk-out = Probíhá rozhovor
talk-in = Zákazník volá nám
talk-outside = Kontakt mimo Auricle
talk-copy = Zkopírovat číslo
talk-copied = Zkopírováno
talk-since = Od { $at }
talk-of-other = Tento hovor zahájil jiný uživatel ({ $name }, { $at }) a výsledek ještě není zapsán. Nejdřív se ho zeptejte, jak hovor skončil, a jeho odpověď zapište.
talk-who-first = Nejdřív ověřte, s kým mluvíte. Do té doby ani slovo o dluhu.
talk-outside-hint = Zapíše se s označením „bez povolení“. Počítá se všude, kde kontakty počítá zákon.

outside-title = Kdy a jak
outside-date = Den
outside-time = Hodina
outside-channel = Způsob

outcome-question = Jak to skončilo?
outcomes-talk = Došlo k rozhovoru
outcomes-no-talk = Nedošlo k rozhovoru
outcome-paid = Říká, že je zaplaceno
outcome-promise = Slibuje zaplatit
outcome-part-payment = Slibuje zaplatit část
outcome-call-back = Domluvený hovor
outcome-dispute = Zpochybňuje dluh
outcome-refusal = Odmítá zaplatit
outcome-talk = Rozhovor bez dohody
outcome-wrong-person = Jiná osoba
outcome-no-answer = Nikdo nezvedá telefon
outcome-voicemail = Hlasová schránka
outcome-hung-up = Zavěšeno
outcome-not-connected = Číslo nefunguje
outcome-save = Uložit a pokračovat

reached-question = Kdo byl u telefonu?
reached-right-party = Přímo zákazník, ověřeno
reached-person-named = { $name }, ověřeno
reached-somebody-else = Někdo jiný; o dluhu nepadlo ani slovo

paid-on = Zaplaceno dne
paid-method = Jak bylo zaplaceno?
promise-on = Zaplatí do
promise-pay-day = Den výplaty
promise-pay-day-hint = Den v měsíci, kdy zákazníkovi chodí peníze, od 1 do 31. Zeptejte se jednou; zapamatuje se.
part-further = Další části, každá ve svůj den
part-second = Druhá část
part-third = Třetí část
part-rest = A zbytek?
part-rest-on = Den pro zbytek
rest-call-back = Kvůli zbytku zavoláme
rest-open = O zbytku není nic domluveno
back-on = Den
back-at = Hodina
back-at-hint = Místní čas zákazníka, například 14:30.
back-mine = Zavolám já. Když to nepůjde, zavolá o 15 minut později tým.
dispute-invoice = Které faktury?
dispute-words = Co není v pořádku, slovy zákazníka
dispute-hint = Dokud spor trvá, nikdo kvůli tomuto dluhu nevolá.
refusal-words = Proč ne, slovy zákazníka
wrong-person-hint = Na toto číslo už kvůli tomuto zákazníkovi nikdo nezavolá. Neříkejte, čeho se hovor týkal.

pick-day = Často volené dny
pick-today = Dnes
pick-tomorrow = Zítra
pick-month-end = Konec měsíce
pick-pay-day = Den výplaty ({ $day }.)
pick-amount = Často volené částky
pick-all-due = Vše: { $amount }

read-back-title = Než zavěsíte, dohodu ještě jednou zopakujte
read-back-empty = Vyplňte, co je dohodnuto, a objeví se tu, co říct.
read-back-done = Zopakováno, zákazník souhlasí

outcome-meanwhile = Výsledek tohoto hovoru mezitím zapsal někdo jiný, nebo byl zapsán na jiné stránce: podívejte se na rozhovor ve spisu. Váš text tu zůstává; můžete ho přidat do spisu jako poznámku.
