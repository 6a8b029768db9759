### Import: co wpłynęło, co znaczą kolumny, co by się zmieniło i jak poszło.

import-title = Import
import-file = Plik
import-file-hint = Skoroszyt (.xlsx, .ods) albo plik CSV do { $size } MB, z wierszem nagłówków nad danymi.
import-too-large = Plik jest większy niż { $size } MB, a większych ta strona nie przyjmuje. Osoba, która prowadzi serwer, może go zaimportować poleceniem: auricle import ŚCIEŻKA
import-mapping = Odczytaj jako
import-mapping-guess = Rozpoznaj kolumny
import-upload = Prześlij
import-at = Przesłano
import-by = Kto
import-rows = Wiersze
import-problems = Nie do odczytania
import-misfits = Niezgodne ze znanymi danymi
import-unmatched = Nie znaleziono faktury
import-by-command = Poleceniem
import-left-out = Pominięte
import-discard = Anuluj ten import
import-steps = Kroki importu
import-step-columns = Kolumny
import-step-preview = Podgląd
import-step-write = Zapis
import-same = Ten plik był już importowany w dniu { $date }. Ponowny import niczego nie zmieni.
import-state-mapping = Kolumny do potwierdzenia
import-state-preview = Gotowy do zapisu
import-state-running = Trwa zapis
import-state-done = Zakończony
import-state-discarded = Anulowany
import-state-failed = Zatrzymany
import-done-title = Zaimportowano: { $file }
import-done-missing = Faktury, których nie ma już w pliku i które nie są już do zapłaty: { $count }.
import-may-be-known =
    { $count ->
        [one] { $count } wpłata to być może pieniądze, które wcześniejszy plik podał już jako zapłacone. Mimo to zostaje zapisana; proszę porównać ją z innymi wpłatami tego klienta.
        [few] { $count } wpłaty to być może pieniądze, które wcześniejszy plik podał już jako zapłacone. Mimo to zostają zapisane; proszę porównać je z innymi wpłatami tych klientów.
        [many] { $count } wpłat to być może pieniądze, które wcześniejszy plik podał już jako zapłacone. Mimo to zostają zapisane; proszę porównać je z innymi wpłatami tych klientów.
       *[other] { $count } wpłaty to być może pieniądze, które wcześniejszy plik podał już jako zapłacone. Mimo to zostają zapisane; proszę porównać je z innymi wpłatami tych klientów.
    }
import-not-withdrawn =
    { $count ->
        [one] { $count } faktury, której nie ma już w pliku, nie udało się zamknąć: sprawa jej klienta jest do wyjaśnienia albo była właśnie zmieniana. Proszę zaimportować plik jeszcze raz; sprawy do wyjaśnienia są w przeglądzie dnia.
        [few] { $count } faktur, których nie ma już w pliku, nie udało się zamknąć: sprawy ich klientów są do wyjaśnienia albo były właśnie zmieniane. Proszę zaimportować plik jeszcze raz; sprawy do wyjaśnienia są w przeglądzie dnia.
        [many] { $count } faktur, których nie ma już w pliku, nie udało się zamknąć: sprawy ich klientów są do wyjaśnienia albo były właśnie zmieniane. Proszę zaimportować plik jeszcze raz; sprawy do wyjaśnienia są w przeglądzie dnia.
       *[other] { $count } faktury, których nie ma już w pliku, nie udało się zamknąć: sprawy ich klientów są do wyjaśnienia albo były właśnie zmieniane. Proszę zaimportować plik jeszcze raz; sprawy do wyjaśnienia są w przeglądzie dnia.
    }
import-mend-part = W pliku do poprawy jest { $rows } z { $all } pominiętych wierszy. Proszę zaimportować je po poprawieniu, a potem jeszcze raz cały plik, żeby weszła reszta.
import-stopped-title = Zatrzymano: { $file }
import-stopped-hint = To, co zapisano wcześniej, zostaje. Po ponownym uruchomieniu zostanie zapisana tylko reszta.
imports-title = Importy
imports-none = Nic jeszcze nie zaimportowano.

mapping-title = Co znaczą kolumny pliku { $file }?
mapping-read-as =
    Odczytano jako { $how }, { $rows ->
        [one] { $rows } wiersz.
        [few] { $rows } wiersze.
        [many] { $rows } wierszy.
       *[other] { $rows } wiersza.
    }
mapping-kind = Co jest w tym pliku?
mapping-kind-full = Wszystkie niezapłacone faktury tego wierzyciela
mapping-kind-changes = Nowe i zmienione faktury
mapping-kind-payments = Wpłaty
mapping-from-column = Z kolumny w pliku
mapping-client-new = Albo nowy wierzyciel
mapping-currency = Waluta
mapping-currency-hint = Trzy litery, na przykład EUR, jeśli plik nie ma takiej kolumny.
mapping-country = Kraj
mapping-country-hint = Dwie litery, na przykład LV, jeśli plik nie ma takiej kolumny.
mapping-complete-to = Dane kompletne do
mapping-complete-to-hint = Ostatni dzień, za który w pliku jest wszystko. Deklaracje są oceniane do tego dnia.
mapping-sheet = Arkusz skoroszytu
mapping-sheet-choose = Wybierz arkusz
mapping-columns = Kolumny
mapping-heading = Nagłówek
mapping-samples = Kilka wartości
mapping-target = Znaczenie
mapping-leave-out = Pominięta
mapping-name = Zapamiętaj pod nazwą
mapping-name-hint = Następny taki plik zostanie odczytany bez pytań.
mapping-go-on = Pokaż, co by się zmieniło
mapping-question-dates = Daty w kolumnie „{ $column }”: co jest pierwsze w { $example }?
mapping-question-decimal = Kwoty w kolumnie „{ $column }”: ile to jest { $example }?
mapping-answer-day-first = Dzień: { $date }
mapping-answer-month-first = Miesiąc: { $date }
mapping-answer-year-first = Rok: { $date }
mapping-no-column = W pliku nie ma kolumny „{ $column }”. Proszę wybrać inne kolumny albo inny plik.
mapping-delimiter = „{ $sign }”
mapping-choose = Wybierz
mapping-language-of-country = Język kraju klienta
mapping-party-by-name = Według formy prawnej w nazwie (SIA, Ltd …)
mapping-party-person = Wszyscy to osoby prywatne
mapping-party-company = Wszyscy to firmy
mapping-error-dates = Daty w kolumnie „{ $column }”: proszę wybrać, co jest pierwsze.
mapping-error-decimal = Kwoty w kolumnie „{ $column }”: proszę wybrać, ile wynosi przykład.
mapping-error-encoding = Litery: proszę wybrać słowo, które wygląda poprawnie.
mapping-error-client = Proszę wybrać wierzyciela albo wpisać nazwę nowego.
mapping-error-currency = Waluta: proszę ją wpisać, bo nie ma jej żadna kolumna pliku.
mapping-error-country = Kraj: proszę go wpisać, bo nie wynika z numerów telefonów.
mapping-needs = Brakuje kolumny: { $what }
mapping-twice = Dwie kolumny mają to samo znaczenie: { $what }

target-client = Wierzyciel
target-customer-number = Numer klienta
target-name = Nazwisko lub nazwa
target-given-name = Imię
target-family-name = Nazwisko
target-party-kind = Osoba prywatna lub firma
target-contact-name = Osoba do kontaktu
target-contact-role = Stanowisko osoby do kontaktu
target-street = Ulica i numer domu
target-postcode = Kod pocztowy
target-city = Miejscowość
target-country = Kraj
target-language = Język
target-telephone = Telefon
target-email = E-mail
target-birth-date = Data urodzenia
target-company-number = Numer rejestrowy firmy
target-iban = Rachunek bankowy (IBAN)
target-invoice-number = Numer faktury
target-invoice-kind = Rodzaj dokumentu
target-issue-date = Data wystawienia
target-due-date = Termin płatności
target-settled-on = Data rozliczenia
target-days-to-pay = Liczba dni do zapłaty
target-terms = Warunki płatności
target-goods = Towar lub usługa
target-net = Kwota netto
target-tax = Podatek
target-amount = Kwota
target-paid = Zapłacono dotąd
target-outstanding = Pozostało do zapłaty
target-currency = Waluta
target-reference = Tytuł wpłaty
target-disputed = Sporna
target-paid-on = Dzień wpłaty
target-amount-paid = Kwota wpłaty
target-payer = Wpłacający
target-method = Sposób płatności
target-payment-id = Numer wpłaty

preview-title = Co zmieniłby plik { $file }
preview-would = Co by się zmieniło
preview-what = Co
preview-created = Nowe
preview-changed = Zmienione
preview-unchanged = Bez zmian
preview-customers = Klienci
preview-invoices = Faktury
preview-payments = Wpłaty
preview-complete-to = dane kompletne do { $date }
preview-problems =
    { $count ->
        [one] Nie da się odczytać { $count } wiersza
        [few] Nie da się odczytać { $count } wierszy
        [many] Nie da się odczytać { $count } wierszy
       *[other] Nie da się odczytać { $count } wiersza
    }
preview-misfits =
    { $count ->
        [one] { $count } wiersz nie zgadza się ze znanymi danymi
        [few] { $count } wiersze nie zgadzają się ze znanymi danymi
        [many] { $count } wierszy nie zgadza się ze znanymi danymi
       *[other] { $count } wiersza nie zgadza się ze znanymi danymi
    }
preview-unmatched =
    { $count ->
        [one] Do { $count } wpłaty nie znaleziono faktury
        [few] Do { $count } wpłat nie znaleziono faktury
        [many] Do { $count } wpłat nie znaleziono faktury
       *[other] Do { $count } wpłaty nie znaleziono faktury
    }
preview-unmatched-hint = Proszę poprawić numery faktur lub tytuły wpłat albo najpierw zaimportować faktury, a potem te wpłaty.
preview-problems-hint = Poprawne wiersze można zapisać bez nich.
preview-mend = Zapisz te wiersze jako plik do poprawy
preview-warnings =
    { $count ->
        [one] { $count } wiersz jest nietypowy, ale zostanie zapisany
        [few] { $count } wiersze są nietypowe, ale zostaną zapisane
        [many] { $count } wierszy jest nietypowych, ale zostanie zapisanych
       *[other] { $count } wiersza jest nietypowe, ale zostanie zapisane
    }
preview-changes = Niektóre zmiany
preview-changes-first = To pierwsze z nich: { $shown } z { $all }. Najpierw są zmiany w znanych już danych; reszta jest policzona wyżej.
preview-rows-first = Pokazano pierwsze wiersze: { $shown } z { $all }.
preview-problems-first = Pokazano tylko pierwsze wiersze: { $shown }. Aby zobaczyć wszystkie ({ $all }), trzeba zapisać je jako plik.
preview-companies-by-name = Nowi klienci uznani za firmy na podstawie formy prawnej w nazwie (SIA, Ltd …): { $count }.
preview-persons-assumed = Nowi klienci uznani za osoby prywatne, bo plik nie mówi, kim są: { $count }.
preview-kinds-hint = Jeśli to błąd, trzeba przy kolumnach, w polu „Osoba prywatna lub firma”, wskazać, kim są wszyscy.
preview-samples = Pierwsze wiersze po odczytaniu
preview-line = Wiersz { $line }
# Gdzie skoroszyt ma wiersze.
preview-row = Wiersz { $row }
preview-row-of-sheet = { $sheet }, wiersz { $row }
preview-derived = Plik nie ma tu numeru faktury; ten utworzono z wiersza.
preview-missing = Nie ma już w pliku
preview-missing-few = To nic niezwykłego, dodatkowe potwierdzenie nie jest potrzebne.
preview-missing-older = Dane tego wierzyciela są już znane do późniejszego dnia, więc może to być stary plik.
preview-missing-unread = Niektóre wiersze pominięto i to, czego brakuje, może być właśnie w nich.
preview-agree = Zgadza się: te faktury nie są już do zapłaty
preview-nothing = Ten plik niczego nie zmienia. Wszystko jest już znane.
preview-start = Zapisz
preview-back = Wróć do kolumn

change-of = Czego dotyczy
change-field = Co
change-from = Teraz
change-to = Potem

progress-title = Trwa zapis: { $file }
progress-hint = Tę stronę można zamknąć; praca trwa dalej.
progress-is = Wiersze: { $done } z { $of }

## Czego nie da się odczytać i jak to poprawić

problem-line = Wiersz
problem-cell = Komórka
problem-column = Kolumna
problem-value = Wartość
problem-reason = Co jest nie tak
problem-not-a-date = To nie jest data. Przykład zapisu: 2026-12-31.
problem-date-serial = To numer dnia z arkusza kalkulacyjnego, a nie data. Proszę nadać kolumnie format daty i wyeksportować plik ponownie.
problem-no-such-day = Nie ma takiego dnia. Proszę poprawić datę.
problem-not-in-order = Nie pasuje do kolejności dat w tej kolumnie. Proszę poprawić datę albo kolejność w znaczeniu kolumn.
problem-date-order-unknown = Nie da się odróżnić dnia od miesiąca. Proszę wskazać w znaczeniu kolumn, co jest pierwsze.
problem-year-out-of-range = Rok { $year } nie może być poprawny. Proszę poprawić datę.
problem-not-an-amount = To nie jest kwota. Przykład zapisu: 1245,90.
problem-amount-shortened = Arkusz kalkulacyjny skrócił tę liczbę. Proszę nadać kolumnie format liczby i wyeksportować plik ponownie.
problem-not-in-mark = Nie pasuje do znaku dziesiętnego tej kolumny. Proszę poprawić kwotę albo znak w znaczeniu kolumn.
problem-decimal-mark-unknown = Nie da się odróżnić części dziesiętnej od tysięcy. Proszę wskazać w znaczeniu kolumn, który znak jest dziesiętny.
problem-bad-grouping = Tysiące nie są rozdzielone po trzy cyfry. Proszę poprawić kwotę.
problem-too-many-decimals = Po przecinku jest więcej cyfr, niż przewiduje waluta ({ $decimals }). Proszę zaokrąglić do kwoty z faktury.
problem-amount-too-large = Ta kwota jest za duża. Czy to właściwa kolumna?
problem-currency-unknown = To nie jest waluta. Proszę wpisać jej trzy litery, na przykład EUR.
problem-currency-missing = Wiersz nie ma waluty. Proszę ją wpisać albo wskazać w znaczeniu kolumn.
problem-currency-clash = Waluta kwoty to { $written }, a wiersza { $row }. Proszę poprawić jedną z nich.
problem-not-days = To nie jest pełna liczba dni. Przykład zapisu: 14.
problem-not-yes-no = To ani „tak”, ani „nie”. Proszę wpisać tak lub nie albo zostawić puste.
problem-missing = Brakuje: { $what }. Proszę uzupełnić.
problem-no-due-date = Nie ma ani terminu płatności, ani warunków w dniach. Proszę wpisać jedno z dwojga.
problem-net-and-tax-differ = Netto i podatek dają razem { $sum }, a kwota to { $amount }. Proszę poprawić jedną z tych wartości.
problem-paid-and-outstanding-differ = Zapłacone i pozostałe dają razem { $sum }, a kwota to { $amount }. Proszę poprawić jedną z tych wartości.
problem-too-long = To jest za długie; największa liczba bajtów: { $max }. Czy to właściwa kolumna?
problem-undecodable = Niektórych liter nie da się odczytać w kodowaniu { $encoding }. Proszę wybrać właściwe kodowanie albo poprawić plik.
problem-wrong-width = Liczba kolumn w wierszu: { $found }, w nagłówkach: { $expected }. Czy nie brakuje cudzysłowu albo separatora?
problem-decimal-comma = Liczba kolumn w wierszu: { $found }, w nagłówkach: { $expected }. Wartość { $cut } wygląda na kwotę, której przecinek dziesiętny rozdziela też kolumny. Takie kwoty trzeba ująć w cudzysłów albo wyeksportować plik ze średnikami.
problem-open-quote = Cudzysłów otwarty w wierszu { $opened } nigdzie się nie zamyka, więc nic po nim nie zostało odczytane. Proszę dodać cudzysłów zamykający.
problem-after-quote = Po cudzysłowie zamykającym jest tekst. Cudzysłów wewnątrz cudzysłowu trzeba pisać podwójnie.
problem-long-field = Wartość jest za długa; największa liczba bajtów: { $max }. Czy nie brakuje cudzysłowu?
problem-long-row = Wiersz jest za długi; największa liczba bajtów: { $max }. Czy nie brakuje cudzysłowu?
problem-many-fields = Wiersz ma za dużo kolumn; największa liczba: { $max }. Czy separator jest właściwy?

oddity-due-before-issue = Termin płatności jest przed datą wystawienia.
oddity-settled-before-issue = Rozliczono przed datą wystawienia.
oddity-settled-yet-open = Jest dzień rozliczenia, a jednak coś pozostało do zapłaty.
oddity-phone = To nie jest numer telefonu z tego kraju; pominięto.
oddity-email = To nie jest adres e-mail; pominięto.
oddity-iban = To nie jest poprawny IBAN: nie zgadzają się cyfry kontrolne; pominięto.
oddity-country = To nie jest kraj; pominięto.
oddity-language = To nie jest język, którym posługuje się biuro; pominięto.
oddity-party-kind = To ani osoba prywatna, ani firma; pominięto.
oddity-birth-date = To nie jest data urodzenia z czterocyfrowym rokiem; pominięto.
oddity-invoice-kind = To nie jest znany rodzaj dokumentu; uznano go za fakturę.
oddity-no-name = Brak nazwiska lub nazwy; zamiast niej jest numer klienta.
oddity-negative-amount = Kwota poniżej zera; uznano za fakturę korygującą.
oddity-negative-payment = Kwota poniżej zera; uznano za zwrot pieniędzy.
oddity-no-line-end = Plik kończy się w środku wiersza. Czy nie został ucięty?

unreadable-empty = Plik jest pusty. Proszę wyeksportować go ponownie i wybrać CSV.
unreadable-utf16 = Plik jest w kodowaniu UTF-16 („Tekst Unicode”). Proszę zapisać go jako „CSV UTF-8”.
unreadable-foreign = { $what ->
        [old-workbook] To stary skoroszyt Excela (.xls). Proszę go otworzyć i zapisać jako skoroszyt Excela (.xlsx) albo jako „CSV UTF-8”.
        [binary-workbook] To binarny skoroszyt Excela (.xlsb). Proszę go otworzyć i zapisać jako skoroszyt Excela (.xlsx) albo jako „CSV UTF-8”.
        [locked] Ten skoroszyt jest chroniony hasłem. Proszę go otworzyć, usunąć hasło i zapisać ponownie.
        [old-office] To stary dokument pakietu Office. Jeśli to skoroszyt, proszę go otworzyć i zapisać jako skoroszyt Excela (.xlsx).
        [text-document] To dokument tekstowy. Potrzebna jest lista w skoroszycie albo w pliku CSV.
        [slides] To dokument ze slajdami lub rysunkami. Potrzebna jest lista w skoroszycie albo w pliku CSV.
        [numbers] To skoroszyt programu Apple Numbers. Proszę wyeksportować go jako skoroszyt Excela albo jako CSV.
        [pdf] To dokument PDF. Potrzebna jest lista w skoroszycie albo w pliku CSV.
        [image] To obraz. Potrzebna jest lista w skoroszycie albo w pliku CSV.
        [web-page] To strona internetowa, mimo innej nazwy pliku. Proszę ją otworzyć w arkuszu kalkulacyjnym i zapisać jako skoroszyt Excela (.xlsx).
        [xml] To dokument XML. Proszę go otworzyć w arkuszu kalkulacyjnym i zapisać jako skoroszyt Excela (.xlsx).
        [archive] To archiwum. Proszę je rozpakować i zaimportować pliki, które w nim są.
       *[binary] To ani tekst, ani skoroszyt. Potrzebna jest lista w skoroszycie albo w pliku CSV.
    }
unreadable-damaged = Skoroszyt jest uszkodzony. Proszę go otworzyć, zapisać ponownie i zaimportować zapisany.
unreadable-past-limit = { $limit ->
        [rows] Jeden z arkuszy skoroszytu ma za dużo wierszy; najwięcej może ich być { $most }. Proszę podzielić go na części.
        [sheets] Skoroszyt ma za dużo arkuszy; najwięcej może ich być { $most }. Proszę zapisać samą listę jako osobny skoroszyt.
       *[other] Skoroszyt zawiera więcej, niż da się odczytać. Proszę zapisać samą listę jako osobny skoroszyt albo jako „CSV UTF-8”.
    }
unreadable-no-such-sheet = W skoroszycie nie ma arkusza „{ $name }”. Są w nim: { $there }.
unreadable-too-large = Plik jest za duży. Proszę podzielić go na części do { $max } MB.
unreadable-no-headings = Nie znaleziono wiersza z nagłówkami. Pierwszy wiersz musi zawierać nazwy kolumn.
unreadable-too-wide = Wiersz nagłówków jest za długi albo ma za dużo kolumn; najwięcej może ich być { $max }. Czy to lista faktur?
unreadable-open-quote = Cudzysłów otwarty w nagłówkach, w wierszu { $line }, nigdzie się nie zamyka. Proszę dodać cudzysłów zamykający.
mapping-question-encoding = Niektóre litery można odczytać na kilka sposobów. Które słowo wygląda poprawnie?
problem-cell-fault = Arkusz kalkulacyjny nie mógł obliczyć tej komórki. Proszę poprawić jej formułę.
problem-day-for-number = Arkusz kalkulacyjny uznał ten numer za datę, więc nie wiadomo, co było wpisane. Proszę zapisać go jako tekst.
problem-digits-lost = Arkusz kalkulacyjny zachowuje tylko piętnaście cyfr liczby, więc ostatnie przepadły. Proszę zapisać ją jako tekst.
problem-twice = Ta faktura jest już w wierszu { $first }.
problem-twice-in-book = Ta faktura jest już w wierszu { $first }.
problem-other-customer = Ta faktura należy do innego klienta. Proszę poprawić numer faktury albo numer klienta.
problem-no-such-invoice = Nie ma faktury z tym numerem ani tytułem wpłaty. Proszę go poprawić albo najpierw zaimportować fakturę.
progress-looking-title = Trwa sprawdzanie: { $file }
progress-stop = Zatrzymaj
import-done-changed = Co się zmieniło
mapping-terms-days = Termin płatności w dniach
mapping-terms-days-hint = Od wystawienia do terminu, jeśli wiersz nie ma ani terminu płatności, ani warunków.
mapping-fill-phones = Numery zastępcze (nikogo pod nimi nie ma)
mapping-fill-phones-none = Brak
