### Karta klienta: fakty przed połączeniem.

sheet-speaks = Język: { $language }
sheet-number = Numer klienta: { $number }
sheet-client = Wierzyciel: { $client }
sheet-needs = Proszę pamiętać:

hours-open = Czas klienta: { $now }. Dzwonić można do { $until }.
hours-closed = Czas klienta: { $now }. Dzwonić można od { $from }.
hours-closed-for-now = Czas klienta: { $now }. Na razie nie wolno dzwonić.
hours-unknown = Nie wiadomo, gdzie jest klient, więc nie wiadomo też, która jest tam godzina.
hours-desk = Pozostałe godziny na tej stronie podano według czasu biura.

totals-due = Do zapłaty teraz
totals-later = Jeszcze przed terminem
totals-in-invoices =
    { $count ->
        [one] w { $count } fakturze
        [few] w { $count } fakturach
        [many] w { $count } fakturach
       *[other] w { $count } faktury
    }
totals-stage = Etap
totals-pay-day = Dzień wypłaty
totals-promised = Zadeklarowano
totals-pay-day-is = { $day }. dzień miesiąca

habit-title = Jak klient zwykle płaci
habit-usually-on-time = Zwykle płaci w terminie.
habit-usually-early =
    { $days ->
        [one] Zwykle płaci { $days } dzień przed terminem.
        [few] Zwykle płaci { $days } dni przed terminem.
        [many] Zwykle płaci { $days } dni przed terminem.
       *[other] Zwykle płaci { $days } dnia przed terminem.
    }
habit-usually-late =
    { $days ->
        [one] Zwykle płaci { $days } dzień po terminie.
        [few] Zwykle płaci { $days } dni po terminie.
        [many] Zwykle płaci { $days } dni po terminie.
       *[other] Zwykle płaci { $days } dnia po terminie.
    }
habit-usual =
    { $days ->
        [one] Najstarsza faktura jest { $days } dzień po terminie;
        [few] Najstarsza faktura jest { $days } dni po terminie;
        [many] Najstarsza faktura jest { $days } dni po terminie;
       *[other] Najstarsza faktura jest { $days } dnia po terminie;
    } { $most ->
        [0] u tego klienta to normalne.
        [one] u tego klienta do { $most } dnia to normalne.
        [few] u tego klienta do { $most } dni to normalne.
        [many] u tego klienta do { $most } dni to normalne.
       *[other] u tego klienta do { $most } dnia to normalne.
    }
habit-unusual =
    { $days ->
        [one] Najstarsza faktura jest { $days } dzień po terminie. To nietypowe:
        [few] Najstarsza faktura jest { $days } dni po terminie. To nietypowe:
        [many] Najstarsza faktura jest { $days } dni po terminie. To nietypowe:
       *[other] Najstarsza faktura jest { $days } dnia po terminie. To nietypowe:
    } { $most ->
        [0] ten klient płaci w terminie.
        [one] u tego klienta normalne jest do { $most } dnia.
        [few] u tego klienta normalne jest do { $most } dni.
        [many] u tego klienta normalne jest do { $most } dni.
       *[other] u tego klienta normalne jest do { $most } dnia.
    }
habit-unknown = Wiadomo za mało, żeby powiedzieć, jak klient zwykle płaci.

spark-title =
    { $count ->
        [one] Ile dni po terminie wpłynęła ostatnia wpłata
        [few] Ile dni po terminie wpłynęły ostatnie { $count } wpłaty
        [many] Ile dni po terminie wpłynęło ostatnich { $count } wpłat
       *[other] Ile dni po terminie wpłynęło ostatnie { $count } wpłaty
    }
spark-table = Jako tabela

invoices-due = Do zapłaty teraz
invoices-none-due = Teraz nie ma nic do zapłaty.
invoices-later = Jeszcze przed terminem
invoices-total = Razem
invoice-number = Faktura
invoice-issued = Wystawiona
invoice-due = Termin
invoice-late = Dni po terminie
invoice-amount = Kwota
invoice-paid = Zapłacono
invoice-left = Pozostało
invoice-disputed = sporna

payments-title = Wpłaty
payments-none = Nie są znane żadne wpłaty.
payment-on = Dzień
payment-for = Faktura
payment-method = Sposób płatności
payment-reference = Tytuł wpłaty
payment-amount = Kwota

promises-title = Deklaracje
promises-none = Nie ma jeszcze żadnej deklaracji.
promise-by-day = do { $date }
promise-taken = Złożona { $date }, zapisana przez: { $by }.
promise-made = Złożona { $date }.
promise-paid = Wpłynęło: { $amount }.
promise-history = Historia tej deklaracji
promise-open = Aktualna
promise-awaiting-bank = Czeka na dane z banku
promise-kept = Dotrzymana
promise-part-kept = Dotrzymana częściowo
promise-broken = Niedotrzymana
promise-renegotiated = Zastąpiona nową
promise-withdrawn = Wycofana
promise-method-transfer = przelewem
promise-method-direct-debit = poleceniem zapłaty
promise-method-card = kartą
promise-method-cash = gotówką lub na poczcie
promise-method-other = w inny sposób

hold-since = od { $date }
hold-until = do { $date }
hold-open-ended = bez daty końcowej
hold-request = Prosi o brak kontaktu
hold-breathing-space = Czas na oddech: spokój bez windykacji, żeby stanąć na nogi
hold-insolvency = Upadłość lub restrukturyzacja zadłużenia
hold-representation = Kontakt tylko przez pełnomocnika
hold-death = Zgon klienta
hold-dispute = Kwestionuje należność

talks-none = Nikt jeszcze z tym klientem nie rozmawiał.
talks-before =
    { $count ->
        [one] Jeszcze { $count } wcześniejszy wpis
        [few] Jeszcze { $count } wcześniejsze wpisy
        [many] Jeszcze { $count } wcześniejszych wpisów
       *[other] Jeszcze { $count } wcześniejszego wpisu
    }
talk-open = Rozpoczęte; wynik nie jest jeszcze zapisany
talk-without-permit = Poza Auricle, bez zezwolenia
talk-without-result = Bez rezultatu
talk-above-left = Ustalono więcej, niż zostaje na życie: { $left }
way-call-out = połączenie wychodzące
way-call-in = połączenie przychodzące
way-call-outside = połączenie poza Auricle
way-letter-out = list do klienta
way-letter-in = list od klienta
way-letter-outside = list poza Auricle
way-email-out = e-mail do klienta
way-email-in = e-mail od klienta
way-email-outside = e-mail poza Auricle
way-text-message-out = SMS do klienta
way-text-message-in = SMS od klienta
way-text-message-outside = SMS poza Auricle
way-meeting-out = spotkanie z klientem
way-meeting-in = wizyta klienta u nas
way-meeting-outside = spotkanie poza Auricle

## Cała sprawa klienta

sheet-holds-title = Wstrzymany kontakt
sheet-notes-title = Notatki
sheet-notes-none = Brak notatek.
sheet-phones-title = Numery telefonu
sheet-phones-none = Nie jest znany żaden numer telefonu.
sheet-phone-hidden = Cały numer widać po naciśnięciu „Zadzwoń”.
sheet-looked-title = Kto oglądał tę kartę
sheet-looked-more = Wcześniejsze wejścia są na liście, którą tworzy polecenie „auricle export looks”.
sheet-client-named = Wierzyciel: { $client }
