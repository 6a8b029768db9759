### Słowa, które stoją na wielu stronach: rama, formularze, klawisze, listy wyboru, błędy.
###
### Wstawianych nazw i słów nie da się odmienić, dlatego stoją w mianowniku, po dwukropku albo po
### rzeczowniku („klient …”). $date jest zapisana cyframi i pasuje do każdego przypadka.
###
### Przyciski mają tryb rozkazujący („Zapisz”), jak w polskich programach. Zdania są bezosobowe albo ze
### słowem „Proszę”; nikt nie jest tu „Panem” ani „Panią”. Faktury się płaci, klienci robią wpłaty.

## Rama

frame-name = Auricle
frame-skip = Przejdź do treści
frame-made-up-clock = Zegar jest ustawiony ręcznie i pokazuje: { $at }.

nav-label = Menu główne
nav-next = Następne połączenie
nav-find = Szukaj
nav-due = Terminarz
nav-board = Przegląd dnia
nav-import = Import
nav-users = Użytkownicy

today-lead = Dziś:
today-talks =
    { $count ->
        [one] { $count } rozmowa
        [few] { $count } rozmowy
        [many] { $count } rozmów
       *[other] { $count } rozmowy
    }
today-commitments =
    { $count ->
        [one] { $count } ustalenie
        [few] { $count } ustalenia
        [many] { $count } ustaleń
       *[other] { $count } ustalenia
    }
today-kept =
    { $count ->
        [one] { $count } osoba dotrzymała słowa
        [few] { $count } osoby dotrzymały słowa
        [many] { $count } osób dotrzymało słowa
       *[other] { $count } osoby dotrzymało słowa
    }

me-menu = Menu użytkownika:
me-language = Język stron
me-language-set = Użyj tego języka
me-breath = Chwila oddechu
me-password = Zmień hasło
me-sign-out = Wyloguj się

role-caller = Doradca
role-lead = Lider zespołu
role-administrator = Administrator

tone-good = Gotowe:
tone-plain = Informacja:
tone-careful = Do sprawdzenia:
tone-bad = Nie wykonano:

## Formularze

common-close = Zamknij
common-save = Zapisz
common-cancel = Anuluj
common-back = Wróć
common-nothing = nic
common-search = Szukaj
common-today = dziś
common-unknown = brak danych

form-optional = (nieobowiązkowe)
form-errors =
    { $count ->
        [one] { $count } odpowiedź wymaga poprawy:
        [few] { $count } odpowiedzi wymagają poprawy:
        [many] { $count } odpowiedzi wymaga poprawy:
       *[other] { $count } odpowiedzi wymaga poprawy:
    }
field-amount = Kwota
field-amount-hint = Z przecinkiem albo kropką: 12,50 lub 12.50.
field-currency = Waluta
field-method = Sposób płatności
field-reference = Tytuł wpłaty

error-needed = Proszę wypełnić to pole.
error-choice = Proszę wybrać jedną z odpowiedzi.
error-date = To nie jest data. Przykład zapisu: { $example }.
error-date-future = Ten dzień jeszcze nie nadszedł. Proszę wybrać dziś lub dzień wcześniejszy.
error-time = To nie jest godzina. Przykład zapisu: 14:30.
error-amount = To nie jest kwota. Przykład zapisu: { $example }.
error-day-of-month = Nie ma takiego dnia miesiąca. Proszę wpisać liczbę od 1 do 31.
error-long = To jest za długie. Największa liczba znaków: { $limit }.

## Klawisze

keys-title = Klawisze
keys-here = Na tej stronie
keys-everywhere = Na każdej stronie
keys-menu = Menu użytkownika i wylogowanie
keys-results = Przejdź do wyników i między nimi
keys-call = Zadzwoń
keys-note = Napisz notatkę
keys-day = W polu z datą: dziś, dzień później, dzień wcześniej
keys-read-back = Zaznacz, że ustalenia są powtórzone
keys-save = Wyślij wypełniany formularz
keys-leave = Zamknij albo wyjdź z pola
keys-help = Pokaż tę listę
keys-not-while-typing = Klawisze z literami i cyframi działają tylko wtedy, gdy nic nie jest wpisywane.
keys-on = Używaj tych klawiszy

## Listy wyboru

method-transfer = Przelew
method-direct-debit = Polecenie zapłaty
method-card = Karta
method-cash = Gotówka lub poczta
method-other = Inaczej

channel-call = Połączenie telefoniczne
channel-letter = List
channel-email = E-mail
channel-text-message = SMS
channel-meeting = Spotkanie

stage-current = Bieżąca: wystawiona, jeszcze przed terminem
stage-overdue = Po terminie: termin płatności minął
stage-old = Dawna: trzeba sprawdzić, na co jeszcze pozwala prawo

party-person = Osoba prywatna
party-company = Firma

phone-unverified = jeszcze niesprawdzony
phone-right-person = był już kontakt
phone-wrong-person = należy do kogoś innego
phone-dead = nie działa

language-lv = łotewski
language-nl = niderlandzki
language-pl = polski
language-ru = rosyjski
language-cs = czeski
language-en = angielski

## Kraje; których tu nie ma, te są pokazywane dwiema literami (ISO 3166-1)

country-ad = Andora
country-ae = Zjednoczone Emiraty Arabskie
country-al = Albania
country-am = Armenia
country-ar = Argentyna
country-at = Austria
country-au = Australia
country-az = Azerbejdżan
country-ba = Bośnia i Hercegowina
country-be = Belgia
country-bg = Bułgaria
country-br = Brazylia
country-by = Białoruś
country-ca = Kanada
country-ch = Szwajcaria
country-cl = Chile
country-cn = Chiny
country-co = Kolumbia
country-cy = Cypr
country-cz = Czechy
country-de = Niemcy
country-dk = Dania
country-ee = Estonia
country-eg = Egipt
country-es = Hiszpania
country-fi = Finlandia
country-fr = Francja
country-gb = Wielka Brytania
country-ge = Gruzja
country-gr = Grecja
country-hk = Hongkong
country-hr = Chorwacja
country-hu = Węgry
country-id = Indonezja
country-ie = Irlandia
country-il = Izrael
country-in = Indie
country-is = Islandia
country-it = Włochy
country-jp = Japonia
country-kg = Kirgistan
country-kr = Korea Południowa
country-kz = Kazachstan
country-li = Liechtenstein
country-lt = Litwa
country-lu = Luksemburg
country-lv = Łotwa
country-ma = Maroko
country-mc = Monako
country-md = Mołdawia
country-me = Czarnogóra
country-mk = Macedonia Północna
country-mt = Malta
country-mx = Meksyk
country-my = Malezja
country-nl = Niderlandy
country-no = Norwegia
country-nz = Nowa Zelandia
country-ph = Filipiny
country-pk = Pakistan
country-pl = Polska
country-pt = Portugalia
country-ro = Rumunia
country-rs = Serbia
country-ru = Rosja
country-sa = Arabia Saudyjska
country-se = Szwecja
country-sg = Singapur
country-si = Słowenia
country-sk = Słowacja
country-sm = San Marino
country-th = Tajlandia
country-tj = Tadżykistan
country-tm = Turkmenistan
country-tr = Turcja
country-ua = Ukraina
country-us = Stany Zjednoczone
country-uz = Uzbekistan
country-va = Watykan
country-vn = Wietnam
country-xk = Kosowo
country-za = Republika Południowej Afryki

## Gdy coś jest nie tak

trouble-not-found = Tu nic nie ma
trouble-not-found-hint = Link może być nieaktualny albo sprawa klienta jest scalona z inną. Proszę spróbować przez „Szukaj”.
trouble-forbidden = Brak dostępu
trouble-forbidden-hint = Nie pozwala na to rola użytkownika albo lista przydzielonych mu wierzycieli. Proszę zapytać administratora.
trouble-expired = Ta strona jest już nieaktualna
trouble-expired-hint = Nic nie zostało zapisane. Proszę otworzyć stronę od nowa i wysłać formularz jeszcze raz.
trouble-conflict = Ktoś to w międzyczasie zmienił
trouble-conflict-hint = Nic nie zostało zapisane. Proszę jeszcze raz obejrzeć stronę, a potem ponownie wysłać odpowiedź.
trouble-too-many = Za dużo prób
trouble-too-many-hint = Proszę chwilę poczekać i spróbować ponownie.
trouble-too-large = To jest za duże
trouble-too-large-hint = Proszę wysłać mniejszy plik albo podzielić go na kilka.
trouble-bad-request = Nie udało się tego zrozumieć
trouble-bad-request-hint = Nic nie zostało zapisane. Proszę wrócić i wysłać formularz jeszcze raz.
trouble-fault = Coś poszło nie tak po naszej stronie
trouble-fault-hint = Nic nie zostało zapisane. Proszę spróbować za chwilę; jeśli błąd się powtórzy, proszę powiadomić administratora.
trouble-unwritable = Na dysku biura nie da się już nic zapisać
trouble-unwritable-hint = Nic nie zostało zapisane; to, co zapisano wcześniej, jest bezpieczne. Proszę powiadomić administratora i wysłać to ponownie, gdy będzie miejsce.
trouble-unavailable = Auricle chwilowo nie może odpowiedzieć
trouble-unavailable-hint = Proszę spróbować za chwilę. To, co zapisano, jest bezpieczne.
trouble-number = Numer tego błędu: { $number }
