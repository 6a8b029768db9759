### Biuro: następne połączenie albo powód, dla którego go nie ma, i co wolno przed połączeniem.

## Nie ma do kogo dzwonić

nothing-title = Teraz nie ma do kogo dzwonić
nothing-opens = Znów można dzwonić od { $at }.
nothing-due = Następny klient: { $at }.
nothing-at-all = Wszystko, co wolno zrobić, jest zrobione. Dziękujemy.
nothing-in-hand =
    { $count ->
        [one] { $count } klient jest u innego doradcy.
        [few] { $count } klienci są u innych doradców.
        [many] { $count } klientów jest u innych doradców.
       *[other] { $count } klienta jest u innych doradców.
    }
nothing-for-others =
    { $count ->
        [one] { $count } klient czeka na doradcę, który zna inny język, ma inną umiejętność lub obsługuje innego wierzyciela.
        [few] { $count } klienci czekają na doradcę, który zna inny język, ma inną umiejętność lub obsługuje innego wierzyciela.
        [many] { $count } klientów czeka na doradcę, który zna inny język, ma inną umiejętność lub obsługuje innego wierzyciela.
       *[other] { $count } klienta czeka na doradcę, który zna inny język, ma inną umiejętność lub obsługuje innego wierzyciela.
    }
nothing-meanwhile = W tym czasie można zajrzeć do terminarza, wyszukać klienta albo złapać oddech.
nothing-again = Sprawdź ponownie

breath-title = Spokojnie, bez pośpiechu
breath-until = Do { $time } nie będzie następnego klienta.
breath-hint = Nikt nie pyta o powód i nigdzie się tego nie zapisuje. Można wstać, napić się wody, popatrzeć przez okno.
breath-over = Mogę wracać do pracy
breath-minutes =
    { $count ->
        [one] { $count } minuta
        [few] { $count } minuty
        [many] { $count } minut
       *[other] { $count } minuty
    }

## Przed połączeniem

call-why = Dlaczego teraz:
call-earlier = Wcześniejsze kontakty
call-facts = Fakty o kliencie
call-whole-file = Cała sprawa klienta

before-title = Połączenie
before-call = Zadzwoń
before-no-call = Teraz nie wolno dzwonić
before-refusals = Czego teraz nie wolno i dlaczego
before-otherwise = Inne możliwości
before-call-in = Klient dzwoni do nas
before-call-in-hint = Zapisanie połączenia przychodzącego.
before-outside = Kontakt był poza Auricle
before-outside-hint = Zapisanie kontaktu, który odbył się gdzie indziej. Będzie oznaczony „bez zezwolenia”.
before-leased = Rezerwacja tego klienta trwa do { $until }.

refusal-call = Nie dzwonić:
refusal-until = Według czasu klienta wolno od
refusal-no-end = Sam upływ czasu tego nie zmieni.

skip-title = Nie teraz
skip-reason = Dlaczego nie teraz?
skip-language = Potrzebny jest inny język
skip-skill = Potrzebna jest inna umiejętność
skip-acquainted = Znam tego klienta prywatnie
skip-unclear = Najpierw trzeba coś wyjaśnić
skip-break = Muszę teraz przerwać
skip-other = Inny powód
skip-words = Własnymi słowami
skip-do = Oddaj klienta do kolejki

note-title = Notatka
note-hint = Tylko fakty, które pomogą w następnej rozmowie. Klient może poprosić o wgląd w notatkę.
note-saved = Zapisano
note-keep = Zapisz notatkę

## Szukanie klienta

desk-find-title = Szukanie klienta
desk-find-label = Nazwisko lub nazwa, końcówka numeru telefonu, numer klienta, tytuł wpłaty albo faktura
desk-find-hint = Co najmniej trzy litery nazwiska albo cztery cyfry numeru. Zapis łaciński znajduje też cyrylicę i odwrotnie.
desk-find-short = Proszę wpisać trochę więcej.
desk-find-none = Nie znaleziono nikogo: „{ $query }”.
desk-find-none-hint = Można wpisać początek nazwiska albo cztery ostatnie cyfry numeru.
desk-find-count =
    { $count ->
        [one] Znaleziono { $count } klienta
        [few] Znaleziono { $count } klientów
        [many] Znaleziono { $count } klientów
       *[other] Znaleziono { $count } klienta
    }
desk-find-many = To tylko pierwsze wyniki ({ $count }). Proszę wpisać trochę więcej albo zapisać listę: zmieści do { $most } wyników.
desk-find-by-name = Pasuje nazwisko lub nazwa
desk-find-by-phone = Pasuje numer telefonu
desk-find-by-reference = Pasuje tytuł wpłaty
desk-find-by-invoice = Pasuje faktura
desk-find-by-customer = Pasuje numer klienta
find-with = klienta ma teraz { $name }
desk-column-customer = Klient
desk-column-client = Wierzyciel

## Dowolny klient

customer-take = Weź tego klienta
customer-mine = Wróć do pracy z tym klientem
customer-with = Tego klienta ma { $name }, do { $time }.
customer-contents = Na tej stronie
customer-no-holds = Nic nie wstrzymuje kontaktu.
refusal-title = Teraz nie wolno

## Co zapisuje się poza rozmową

entry-note = Dodaj notatkę
entry-hold = Wstrzymaj kontakt
entry-hold-because = Powód
entry-hold-not = Brak powodu
entry-hold-until = Do kiedy
entry-hold-until-hint = Ostatni dzień wstrzymania. Puste pole oznacza: dopóki ktoś go nie zakończy.
entry-hold-do = Wstrzymaj kontakt
entry-lift = Zakończ to wstrzymanie
entry-lift-hint = Od tej chwili znów można dzwonić, o ile pozwalają na to zasady.
entry-lift-do = Zakończ
entry-settle = Rozstrzygnij ten spór
entry-settle-how = Jak rozstrzygnięto spór?
entry-settle-do = Rozstrzygnij
entry-route-title = Kto ma dzwonić
entry-route = Wybierz, kto ma dzwonić
entry-route-to = Kto
entry-route-do = Wybierz
entry-route-anybody = Każdy, kto mówi językiem klienta
entry-route-specialist = Specjalista od osób, które unikają kontaktu
entry-route-business = Ktoś przeszkolony do rozmów z firmami
entry-route-vulnerable = Ktoś przeszkolony do rozmów z osobami w trudnej sytuacji
dispute-end-upheld = Klient ma rację; wierzyciel to poprawi
dispute-end-debt-stands = Należność pozostaje, a klient wie dlaczego
dispute-end-taken-back = Klient już tego nie kwestionuje
