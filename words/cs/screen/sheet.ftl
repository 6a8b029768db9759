### Karta zákazníka: údaje, které má člověk před sebou, než zvedne telefon.

sheet-speaks = Jazyk: { $language }
sheet-number = Číslo zákazníka: { $number }
sheet-client = Věřitel: { $client }
sheet-needs = Mějte prosím na paměti:

hours-open = Místní čas zákazníka: { $now }. Volat se smí do { $until }.
hours-closed = Místní čas zákazníka: { $now }. Volat se smí od { $from }.
hours-closed-for-now = Místní čas zákazníka: { $now }. Teď se volat nesmí.
hours-unknown = Není známo, kde zákazník je, a proto ani kolik je tam hodin.
hours-desk = Ostatní časy na této stránce jsou podle hodin pracoviště.

totals-due = K úhradě
totals-later = Před splatností
totals-in-invoices =
    { $count ->
        [one] za { $count } fakturu
        [few] za { $count } faktury
       *[other] za { $count } faktur
    }
totals-stage = Fáze
totals-pay-day = Den výplaty
totals-promised = Slíbeno
totals-pay-day-is = { $day }. den v měsíci

habit-title = Jak zákazník obvykle platí
habit-usually-on-time = Obvykle platí včas.
habit-usually-early =
    { $days ->
        [one] Obvykle platí { $days } den před splatností.
        [few] Obvykle platí { $days } dny před splatností.
       *[other] Obvykle platí { $days } dní před splatností.
    }
habit-usually-late =
    { $days ->
        [one] Obvykle platí { $days } den po splatnosti.
        [few] Obvykle platí { $days } dny po splatnosti.
       *[other] Obvykle platí { $days } dní po splatnosti.
    }
habit-usual =
    { $days ->
        [one] Nejstarší faktura je { $days } den po splatnosti;
        [few] Nejstarší faktura je { $days } dny po splatnosti;
       *[other] Nejstarší faktura je { $days } dní po splatnosti;
    } { $most ->
        [0] u tohoto zákazníka je to obvyklé.
        [one] u tohoto zákazníka je obvyklé zpoždění do { $most } dne.
        [few] u tohoto zákazníka je obvyklé zpoždění do { $most } dnů.
       *[other] u tohoto zákazníka je obvyklé zpoždění do { $most } dnů.
    }
habit-unusual =
    { $days ->
        [one] Nejstarší faktura je { $days } den po splatnosti, a to je neobvyklé:
        [few] Nejstarší faktura je { $days } dny po splatnosti, a to je neobvyklé:
       *[other] Nejstarší faktura je { $days } dní po splatnosti, a to je neobvyklé:
    } { $most ->
        [0] tento zákazník platí včas.
        [one] tento zákazník se obvykle zpozdí nejvýš o { $most } den.
        [few] tento zákazník se obvykle zpozdí nejvýš o { $most } dny.
       *[other] tento zákazník se obvykle zpozdí nejvýš o { $most } dní.
    }
habit-unknown = Víme příliš málo, abychom řekli, jak zákazník obvykle platí.

spark-title =
    { $count ->
        [one] O kolik dní po splatnosti přišla poslední platba
        [few] O kolik dní po splatnosti přišly poslední { $count } platby
       *[other] O kolik dní po splatnosti přišlo posledních { $count } plateb
    }
spark-table = Jako tabulka

invoices-due = K úhradě
invoices-none-due = K úhradě nic není.
invoices-later = Před splatností
invoices-total = Celkem
invoice-number = Faktura
invoice-issued = Vystaveno
invoice-due = Splatnost
invoice-late = Dní po splatnosti
invoice-amount = Částka
invoice-paid = Zaplaceno
invoice-left = Zbývá
invoice-disputed = sporná

payments-title = Platby
payments-none = O žádné platbě nevíme.
payment-on = Den
payment-for = Faktura
payment-method = Způsob
payment-reference = Variabilní symbol
payment-amount = Částka

promises-title = Přísliby
promises-none = Zatím žádný příslib.
promise-by-day = do { $date }
promise-taken = Slíbeno { $date }, zápis: { $by }.
promise-made = Slíbeno { $date }.
promise-paid = Přišlo: { $amount }.
promise-history = Vývoj příslibu
promise-open = Trvá
promise-awaiting-bank = Čeká na banku
promise-kept = Dodržen
promise-part-kept = Dodržen zčásti
promise-broken = Nedodržen
promise-renegotiated = Nahrazen novým
promise-withdrawn = Odvolán
promise-method-transfer = bankovním převodem
promise-method-direct-debit = inkasem
promise-method-card = kartou
promise-method-cash = v hotovosti nebo na poště
promise-method-other = jiným způsobem

hold-since = od { $date }
hold-until = do { $date }
hold-open-ended = bez data ukončení
hold-request = Zákazník si nepřeje kontakt
hold-breathing-space = Období klidu: čas vzpamatovat se, bez jakéhokoli vymáhání
hold-insolvency = Insolvence nebo oddlužení
hold-representation = Jedná jen prostřednictvím zástupce
hold-death = Zákazník zemřel
hold-dispute = Zpochybňuje dluh

talks-none = S tímto zákazníkem ještě nikdo nemluvil.
talks-before =
    { $count ->
        [one] Ještě { $count } dřívější
        [few] Ještě { $count } dřívější
       *[other] Ještě { $count } dřívějších
    }
talk-open = Zahájeno; výsledek ještě není zapsán
talk-without-permit = Mimo Auricle, bez povolení
talk-without-result = Bez závěru
talk-above-left = Domluveno víc, než zůstane na živobytí: { $left }
way-call-out = odchozí hovor
way-call-in = příchozí hovor
way-call-outside = hovor mimo Auricle
way-letter-out = odeslaný dopis
way-letter-in = došlý dopis
way-letter-outside = dopis mimo Auricle
way-email-out = odeslaný e-mail
way-email-in = došlý e-mail
way-email-outside = e-mail mimo Auricle
way-text-message-out = odeslaná SMS
way-text-message-in = došlá SMS
way-text-message-outside = SMS mimo Auricle
way-meeting-out = schůzka na náš podnět
way-meeting-in = schůzka na podnět zákazníka
way-meeting-outside = schůzka mimo Auricle

## Celý spis zákazníka

sheet-holds-title = Pozastavený kontakt
sheet-notes-title = Poznámky
sheet-notes-none = Žádné poznámky.
sheet-phones-title = Telefon
sheet-phones-none = Telefonní číslo není známo.
sheet-phone-hidden = Číslo se ukáže, když stisknete „Zavolat“.
sheet-looked-title = Kdo si tuto kartu prohlížel
sheet-looked-more = Starší záznamy jsou v seznamu, který vytvoří „auricle export looks“.
sheet-client-named = Věřitel: { $client }
