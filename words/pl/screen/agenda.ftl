### Terminarz: co przypada na dany dzień, oraz przegląd dnia dla lidera.

due-title = Terminarz
due-days = Inny dzień
due-day-before = Dzień wcześniej
due-day-after = Dzień później
due-whose = Czyje
due-mine = Moje
due-team = Zespół
due-call-backs = Oddzwonienia
due-call-backs-none = Na ten dzień nie umówiono żadnego oddzwonienia.
due-promises = Deklaracje na ten dzień
due-promises-none = Na ten dzień nie przypada żadna deklaracja.
due-missed = Spóźnione oddzwonienia
due-missed-hint = Umówiona godzina minęła, a rozmowy nie było. Po 15 minutach może zadzwonić każda osoba z zespołu.
due-awaited = Czekają na dane z banku
due-awaited-none = Brak.
due-awaited-hint = Ten dzień już minął. Czy pieniądze wpłynęły, okaże się, gdy dane obejmą ten dzień. Do tego czasu żadnej deklaracji nie uznaje się za niedotrzymaną.
due-unkept = Niedotrzymane lub dotrzymane częściowo
due-unkept-hint = Dane obejmują już ten dzień, a pieniędzy nie ma albo nie ma całej kwoty. Warto zapytać, co się zmieniło.
due-without-result =
    { $count ->
        [one] { $count } własna rozmowa zakończyła się dziś bez rezultatu.
        [few] { $count } własne rozmowy zakończyły się dziś bez rezultatu.
        [many] { $count } własnych rozmów zakończyło się dziś bez rezultatu.
       *[other] { $count } własnej rozmowy zakończyło się dziś bez rezultatu.
    }
due-kept = Dotrzymane deklaracje
due-kept-hint = Pieniądze wpłynęły zgodnie z deklaracją. Warto podziękować przy następnej rozmowie; połączenie tylko po to, by podziękować, wymaga zezwolenia, jak każde inne.
due-ahead = Następni klienci w kolejce
due-ahead-hint = Kto jest pierwszy w kolejności i dlaczego. To jeszcze nie rezerwacja; zaczyna się ona dopiero po wybraniu „Następne połączenie”.
due-at = Kiedy
due-about = Temat
due-tied = Kto dzwoni
due-day = Dzień
due-state = Stan
due-by = Kto zapisał
due-amount = Zadeklarowano
due-arrived = Wpłynęło

board-title = Przegląd dnia
board-today = Dziś
board-without-result-hint = Rozmowa z właściwą osobą, po której nie ma wpłaty, deklaracji, następnego kroku z datą, sporu, wstrzymania ani poprawionych danych. Liczymy takie rozmowy, żeby zespół się uczył, a nie po to, żeby kogokolwiek porównywać.
board-promises = Deklaracje z tego tygodnia
board-queue = Klienci w kolejce
board-caller = Doradca
board-calls = Połączenia
board-talks = Rozmowy
board-commitments = Ustalenia
board-without-result = Bez rezultatu
board-team = Zespół
board-count = Ile
board-customers = Klienci
board-set-aside =
    { $count ->
        [one] { $count } sprawa do wyjaśnienia
        [few] { $count } sprawy do wyjaśnienia
        [many] { $count } spraw do wyjaśnienia
       *[other] { $count } sprawy do wyjaśnienia
    }
board-set-aside-hint = Gdy przyszła na nie pora, nie udało się ich odczytać, dlatego nikt ich nie dostaje. Administrator sprawdzi przyczynę poleceniem „auricle verify”.
board-set-aside-more = Może ich być więcej. Wszystkie wymieni polecenie „auricle verify”.
queue-ready = Można dzwonić teraz
queue-leased = U doradcy
queue-waiting = Jeszcze nie ich pora
queue-held = Kontakt wstrzymany
queue-resting = Nie ma nic do zrobienia
list-more =
    { $count ->
        [one] Jest jeszcze { $count } pozycja. Na zapisanej liście też jest.
        [few] Są jeszcze { $count } pozycje. Na zapisanej liście są wszystkie.
        [many] Jest jeszcze { $count } pozycji. Na zapisanej liście są wszystkie.
       *[other] Jest jeszcze { $count } pozycji. Na zapisanej liście są wszystkie.
    }
list-save = Zapisz jako CSV
list-save-workbook = Zapisz jako skoroszyt (XLSX)
