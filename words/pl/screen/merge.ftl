# Dwie sprawy jednej osoby: scalone i znów rozdzielone.

merge-same = To już jest jedna sprawa.
merge-away = Jedna z tych spraw jest już scalona z inną. Proszę scalić tamtą.
merge-not-opened = W jednej z tych spraw nie ma jeszcze klienta.
merge-hidden = W jednej z tych spraw są wierzyciele, do których nie ma dostępu. Scalić je może osoba, która widzi wszystkich.
merge-promise = Aktualna deklaracja dotyczy należności z obu spraw. Proszę ją wycofać albo uzgodnić na nowo dla każdej z osobna, a potem rozdzielić sprawy.
merge-calling = Połączenie z tym klientem nie ma jeszcze zapisanego wyniku. Proszę najpierw zapisać wynik.
merge-too-large = Obie sprawy razem są za duże, żeby je scalić.
merge-not-merged = Ta sprawa nie jest scalona z inną.
merge-within = Sprawa, z którą tę scalono, sama jest scalona z trzecią. Proszę najpierw rozdzielić tamte dwie.
merge-leased = Ktoś pracuje teraz nad jedną z tych spraw. Proszę spróbować, gdy skończy.

command-merge-sure = Czy { $away } i { $into } to ta sama osoba? Pierwsza sprawa stanie się częścią drugiej; można je znów rozdzielić. (y/n)
command-merged = Scalono: { $away } jest teraz częścią sprawy { $into }.
command-parted = Rozdzielono: { $away } jest znów osobną sprawą, oddzieloną od sprawy { $from }.

merge-link = Ta sama osoba w innej sprawie?
merge-title = { $name }: ta sama osoba w innej sprawie
merge-back = Wróć do klienta
merge-merged = Sprawy scalone z tą
merge-part = Rozdziel
merge-part-hint = Sprawa wróci ze swoimi fakturami. To, co zapisano od czasu scalenia, zostanie przy fakturach, których dotyczy.
merge-find = Szukaj drugiej sprawy: nazwisko lub nazwa, numer klienta, telefon, tytuł wpłaty albo faktura
merge-many = To tylko pierwsze wyniki ({ $count }). Proszę wpisać trochę więcej.
merge-none = Nikogo innego nie znaleziono.
merge-compare = Obie sprawy obok siebie
merge-stays = Ta sprawa zostaje
merge-goes = Ta wejdzie do niej
merge-same-value = (tak samo)
merge-unknown = brak danych
merge-address = Adres
merge-open = Niezapłacone faktury
merge-hint = Proszę porównać datę urodzenia, adres i telefon: samo nazwisko nie wystarczy. Po scaleniu będzie to jeden klient, z jedną historią i wspólnym limitem połączeń. Sprawy można znów rozdzielić.
merge-do = Ta sama osoba: scal sprawy
merge-other = To ktoś inny
merge-done = Obie sprawy są teraz jedną.
merge-parted = Sprawa jest znów osobna.
