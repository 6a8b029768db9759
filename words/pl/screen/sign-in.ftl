### Logowanie.

sign-in-title = Logowanie
sign-in-login = Nazwa użytkownika
sign-in-password = Hasło
sign-in-submit = Zaloguj się
sign-in-language = Język stron

sign-in-wrong = Nieprawidłowa nazwa użytkownika lub hasło.
sign-in-wait =
    Za dużo prób. Proszę odczekać { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    } i spróbować ponownie.
sign-in-ended = Przez dłuższy czas nic się nie działo, dlatego nastąpiło wylogowanie. Proszę zalogować się ponownie.
sign-in-signed-out = Wylogowano.

sign-in-new-title = Wybór hasła
sign-in-new-lead = Hasło od administratora jest jednorazowe. Teraz proszę wybrać własne.
sign-in-new-password = Nowe hasło
sign-in-new-again = Nowe hasło jeszcze raz
sign-in-new-hint =
    { $count ->
        [one] Co najmniej { $count } znak. Kilka słów łatwiej zapamiętać i trudniej odgadnąć.
        [few] Co najmniej { $count } znaki. Kilka słów łatwiej zapamiętać i trudniej odgadnąć.
        [many] Co najmniej { $count } znaków. Kilka słów łatwiej zapamiętać i trudniej odgadnąć.
       *[other] Co najmniej { $count } znaku. Kilka słów łatwiej zapamiętać i trudniej odgadnąć.
    }
sign-in-new-differ = Te dwa hasła nie są takie same.
sign-in-new-short =
    { $count ->
        [one] To hasło jest za krótkie. Potrzebny jest co najmniej { $count } znak.
        [few] To hasło jest za krótkie. Potrzebne są co najmniej { $count } znaki.
        [many] To hasło jest za krótkie. Potrzeba co najmniej { $count } znaków.
       *[other] To hasło jest za krótkie. Potrzeba co najmniej { $count } znaku.
    }
sign-in-new-same = Proszę wybrać hasło inne niż otrzymane.
sign-in-new-submit = Zapisz hasło i przejdź dalej

sign-in-first-title = Pierwszy administrator
sign-in-first-lead = To nowe biuro. Osoba, która zaloguje się pierwsza, zarządza użytkownikami.

sign-in-demo-title = To jest wersja pokazowa
sign-in-demo-lead = Klienci są fikcyjni i do nikogo nie można zadzwonić. Można się zalogować jako jeden z tych użytkowników:

password-current = Dotychczasowe hasło
password-current-wrong = To nie jest dotychczasowe hasło.
password-saved = Nowe hasło jest zapisane.
first-code = Kod
first-code-hint = Pojawił się tam, gdzie uruchomiono Auricle.
first-code-wrong = To nie jest kod, który pojawił się przy uruchomieniu.
first-submit = Utwórz pierwszego administratora
