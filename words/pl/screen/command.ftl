### Co mówią tylko polecenia; reszta brzmi tak samo jak na stronach.
###
### $moment to dzień zapisany cyframi, z godziną; $zone to nazwa strefy w bazie tz.

command-call-now = Można dzwonić teraz.
command-call-from = Można dzwonić od { $moment } (czas klienta).
command-wait = Do { $moment } (czas klienta) nie ma nic do zrobienia.
command-rest = Nie ma nic do zrobienia, dopóki coś się nie wydarzy.
command-set-aside = Do wyjaśnienia: najpierw ktoś musi to naprawić.
command-day-failed = Nie udało się odczytać, zostają do ponownej próby:
command-open = Razem do zapłaty
command-talks = Rozmowy i próby, według czasu biura ({ $zone })
command-times = Godziny podano według czasu biura ({ $zone }).
command-there = { $moment } (czas klienta)
command-recorded = Zapisano:
command-undone = Cofnięto:

command-verified = Odczytano. Strumienie: { $streams }, zdarzenia: { $events }.
command-verified-erased =
    { $count ->
        [one] Dane { $count } osoby są usunięte; łańcuch jej zdarzeń mimo to się zgadza.
        [few] Dane { $count } osób są usunięte; łańcuchy ich zdarzeń mimo to się zgadzają.
        [many] Dane { $count } osób są usunięte; łańcuchy ich zdarzeń mimo to się zgadzają.
       *[other] Dane { $count } osoby są usunięte; łańcuchy ich zdarzeń mimo to się zgadzają.
    }
command-well = Wszystko jest w porządku.
command-not-well = Coś różni się od tego, co zapisano. Trzeba przywrócić najnowszą kopię, która przechodzi sprawdzenie.
command-rebuilt = Liczba spraw odbudowanych z ich zdarzeń: { $files }.
command-sealed = Pieczęć dnia { $day } jest w pliku { $file }. Kopię tego pliku trzeba trzymać w innym miejscu.
command-seal-key = Jej klucz publiczny: { $key }
command-seals-compared =
    { $days ->
        [one] Porównano { $days } opieczętowany dzień.
        [few] Porównano { $days } opieczętowane dni.
        [many] Porównano { $days } opieczętowanych dni.
       *[other] Porównano { $days } opieczętowanego dnia.
    }
command-seals-good-until = Do dnia { $day } włącznie wszystko jest tak, jak opieczętowano.
command-seal-forged = pieczęć dnia { $day } nie powstała z tego klucza
command-seal-unknown = w pliku jest pieczęć dnia { $day }, a w biurze jej nie ma: dane biura są starsze niż plik
command-seal-absent = w biurze jest pieczęć dnia { $day }, a w pliku jej nie ma
command-seal-removed = strumień { $stream } był objęty pieczęcią dnia { $day }, a teraz go nie ma
command-seal-truncated = strumień { $stream } ma mniej zdarzeń niż w pieczęci dnia { $day } (było: { $version })
command-seal-rewritten = zmieniono to, co opieczętowano w dniu { $day }
command-rebuilt-same = Wszystko, co jest przechowywane, wynika ze zdarzeń.
command-rebuilt-mended = Co dało się naprawić, jest naprawione.
command-erase-sure = Te dane zostaną usunięte na zawsze: { $name }. Aby potwierdzić, proszę wpisać numer sprawy:
command-erased = Usunięto. Danych tej osoby nikt już nie odczyta.
command-erased-server = Serwer bazy danych przechowuje usunięte wiersze i swój dziennik jeszcze przez jakiś czas: zob. „Erasing on PostgreSQL” w podręczniku administratora.
command-seals-restored = W dniu { $day } przywrócono dane z kopii zapasowej z { $moment } (UTC). Tego, co zrobiono pomiędzy, w biurze nie ma.
command-seals-lost = Dni opieczętowane w tym czasie i utracone razem z nim: { $days }.
command-backing-up = Tworzenie kopii zapasowej: { $part } z { $of }
command-backed-up = Kopia zapasowa według stanu na { $moment } (UTC): { $place }. Strumienie: { $streams }, zdarzenia: { $events }, rozmiar: { $size } kB. Odczytano ją ponownie i wszystkie łańcuchy się zgadzają.
command-backup-root = Jej korzeń: { $root }
command-backup-key = Klucza biura w niej nie ma. Kopię pliku { $key } trzeba trzymać w innym miejscu niż kopie zapasowe, a razem z nią { $erased } i { $roots }.
command-backup-key-elsewhere = Klucza biura w niej nie ma. Kopie plików { $erased } i { $roots } trzeba trzymać w innym miejscu niż kopie zapasowe.
command-restoring = Przywracanie: { $part } z { $of }
command-restored = Biuro według stanu na { $moment } (UTC): { $place }. Strumienie: { $streams }, zdarzenia: { $events }; wszystkie łańcuchy są sprawdzone.
command-restored-erased =
    { $count ->
        [one] Dane { $count } usuniętej osoby nie wróciły.
        [few] Dane { $count } usuniętych osób nie wróciły.
        [many] Dane { $count } usuniętych osób nie wróciły.
       *[other] Dane { $count } usuniętej osoby nie wróciły.
    }
command-restored-strays = Wiersze, które nie wynikają z żadnej sprawy klienta i zostały pominięte: { $count }.
command-restored-since = Nie ma tu tego, co zrobiono po { $moment } (UTC). Trzeba ponownie zaimportować najnowsze pliki, wpisać późniejsze kontakty i przejrzeć użytkowników, hasła oraz dostęp programów.
command-copying = Kopiowanie: { $part } z { $of }
command-copy-verifying = Sprawdzanie: { $part } z { $of }
command-copied = Skopiowano do { $place }. Strumienie: { $streams }, zdarzenia: { $events }; wszystkie łańcuchy są tam sprawdzone.
command-copied-key = Klucz i listy obok niego zostają na swoim miejscu. Otwierając tam biuro, trzeba go wskazać: --key { $key }

command-proof-with = Z kim: { $name }
command-proof-permit = Zezwolenie: czas klienta { $moment } ({ $zones }); byłoby ważne do { $until } jego czasu.
command-proof-passed = Sprawdzone i spełnione zasady:
command-proof-incoming = Kontakt wyszedł od klienta: zezwolenie nie jest potrzebne.
command-proof-version = Podstawa decyzji: sprawa według jej pierwszych zdarzeń ({ $version }) i zestaw zasad { $policy }
command-proof-purpose-demand = Cel: prośba o zapłatę
command-proof-purpose-information = Cel: informacja, która o nic nie prosi
command-proof-purpose-answer = Cel: odpowiedź na prośbę klienta albo umówione oddzwonienie

command-import-questions = Zanim plik da się odczytać, potrzebne są odpowiedzi:
command-import-new-client = Zostanie dodany nowy wierzyciel: { $client }
command-import-lie-still = Faktury z późniejszą datą wystawienia, czekają na swój dzień
command-import-to-come = Wpłaty z późniejszą datą, pominięte
command-import-stopped = Zatrzymano. Przetworzone wiersze: { $done }. To, co zapisano, zostaje. Po ponownym uruchomieniu zostanie zapisana tylko reszta.
command-import-totals = Wiersze z sumami, pominięte
command-import-older = Wiersze starsze niż znane już dane, pominięte
command-import-missing = Niezapłacone faktury: { $of }. W pliku nie ma już: { $count }.
command-import-mend-save = Te wiersze można zapisać z opcją --mend PLIK, poprawić je w tym pliku i zaimportować go z tymi samymi opcjami.
command-import-mend-saved = Te wiersze są w pliku { $file }. Proszę je tam poprawić i zaimportować ten plik z tymi samymi opcjami.
command-import-mend-untold = W tamtym pliku nie zmieściły się dalsze problemy z niepasującymi wierszami: { $count }. Proszę zaimportować tamten plik, a potem jeszcze raz ten.
command-import-written = Utworzono:
command-import-mend-file = wiersze do poprawy: { $file }
command-import-mapping-kept = znaczenie kolumn, pod nazwą { $name }; następnym razem wystarczy --mapping { $name }
command-import-lost = { $column }: nie ma jej w tym pliku
command-import-unlike = Pominięta: nagłówek wskazuje na „{ $field }”, ale wartości na to nie wyglądają
command-import-taken = Pominięta: „{ $field }” jest już w innej kolumnie
command-import-odd = Nietypowe, ale zapisane:
command-import-odd-would = Nietypowe, ale zostaną zapisane:
command-column-file = Sprawa
command-find-many = To tylko pierwsze wyniki ({ $count }). Proszę wpisać trochę więcej albo zapisać listę z opcją --to PLIK.
command-more = ... i jeszcze { $count }; wszystkie podaje --json.
command-import-more = ... i jeszcze { $count }
command-import-changes-first = Pierwsze zmiany: { $shown } z { $all }; --json podaje do { $most }.
command-import-write = Zapisać? [t/N]
command-import-withdraw = Wycofać też to, czego w pliku już nie ma? [t/N]

command-question-dates = { $column }: co jest pierwsze, dzień czy miesiąc? ({ $example })
command-question-dates-mixed = { $column }: żadna kolejność nie pasuje do wszystkich dat ({ $example })
command-question-decimal = { $column }: który znak jest dziesiętny? ({ $example })
command-question-decimal-mixed = { $column }: żaden znak dziesiętny nie pasuje do wszystkich kwot ({ $example })
command-question-encoding = W jakim kodowaniu jest plik? ({ $example })
command-question-sheet = O który arkusz chodzi? ({ $example })
command-question-currency = W jakiej walucie są kwoty?
command-question-client = Czyje są te należności?
command-question-country = Z jakiego kraju są numery telefonów? ({ $example })

command-change-customer-new = nowy klient
command-change-customer = klient
command-change-invoice-new = nowa faktura
command-change-invoice = faktura
command-change-payment = wpłata

command-user-password = Hasło jednorazowe:
command-user-clients-all = wszyscy wierzyciele
command-user-none = Nikt tu jeszcze nie pracuje.

command-demo-first = Pierwsze uruchomienie: 2000 fikcyjnych klientów przeżywa 120 dni w prawdziwym programie.
command-demo-living = Dzień { $day } z { $of }
command-demo-woken =
    { $count ->
        [one] W międzyczasie przyszła pora na { $count } klienta
        [few] W międzyczasie przyszła pora na { $count } klientów
        [many] W międzyczasie przyszła pora na { $count } klientów
       *[other] W międzyczasie przyszła pora na { $count } klienta
    }
command-demo-ready = Biuro jest otwarte:
command-demo-users = Można się zalogować jako jeden z tych użytkowników; hasło: { $password }
command-demo-data = Dane są w { $folder }. Przy ponownym uruchomieniu praca toczy się na nich dalej.
command-demo-clock = Zegar tego biura pokazuje { $moment } ({ $zone }).
command-demo-stop = Ctrl-C kończy pracę.
command-serve-ready = Biuro jest otwarte:
command-serve-first = Tutaj, jeden raz, rejestruje się pierwszy administrator:
command-serve-plain = Połączenie nie jest szyfrowane. Trzeba postawić przed nim proxy z TLS; inaczej żadne hasło nie jest bezpieczne.
command-stopped = Praca zakończona. To, co zapisano, jest bezpieczne.
command-token-ended = Token został usunięty.
command-hook-ended = Adres powiadomień został usunięty.

command-attached = Dodano: { $file }
command-attached-before = Dodano już wcześniej: { $file }
command-documents-fit =
    { $count ->
        [one] Do { $count } pliku pasuje faktura.
        [few] Do { $count } plików pasuje faktura.
        [many] Do { $count } plików pasuje faktura.
       *[other] Do { $count } pliku pasuje faktura.
    }
command-documents-nothing = Nie ma faktury o tym numerze:
command-documents-several = Fakturę o tym numerze ma kilku wierzycieli; proszę wskazać jednego przez --client:
command-documents-unfit = Nie można dodać:
command-documents-attach = Dodać? [y/N]
