### Co wyszło z rozmowy: jedno pytanie i pola odpowiedzi na nie.

talk-what-happened = Co się wydarzyło?
talk-out = Rozmowa
talk-in = Klient dzwoni do nas
talk-outside = Kontakt poza Auricle
talk-copy = Kopiuj numer
talk-copied = Skopiowano
talk-since = Od { $at }
talk-of-other = Połączenie rozpoczęte przez: { $name } ({ $at }). Wyniku nie zapisano. Proszę najpierw zapytać tę osobę i zapisać to, co powie.
talk-who-first = Najpierw trzeba się upewnić, kto rozmawia. Do tego czasu ani słowa o należności.
talk-outside-hint = Ten kontakt będzie zapisany jako „bez zezwolenia”. Liczy się wszędzie tam, gdzie prawo liczy kontakty.

outside-title = Kiedy i jak
outside-date = Dzień
outside-time = Godzina
outside-channel = Jak

outcome-question = Jaki jest wynik?
outcomes-talk = Rozmowa się odbyła
outcomes-no-talk = Rozmowy nie było
outcome-paid = Mówi, że zapłacone
outcome-promise = Deklaruje wpłatę
outcome-part-payment = Deklaruje część kwoty
outcome-call-back = Oddzwonienie
outcome-dispute = Kwestionuje należność
outcome-refusal = Odmawia zapłaty
outcome-talk = Rozmowa bez ustaleń
outcome-wrong-person = Niewłaściwa osoba
outcome-no-answer = Nikt nie odbiera
outcome-voicemail = Poczta głosowa
outcome-hung-up = Rozłączono się
outcome-not-connected = Numer nie działa
outcome-save = Zapisz i przejdź dalej

reached-question = Kto rozmawiał?
reached-right-party = Klient; tożsamość sprawdzona
reached-person-named = { $name }; tożsamość sprawdzona
reached-somebody-else = Ktoś inny; o należności nie było mowy

paid-on = Dzień zapłaty
paid-method = Jak zapłacono?
promise-on = Zapłaci do
promise-pay-day = Dzień wypłaty
promise-pay-day-hint = Dzień miesiąca od 1 do 31, w którym klient dostaje pieniądze. Wystarczy zapytać raz; zostanie zapamiętany.
part-further = Kolejne części, każda w swoim terminie
part-second = Druga część
part-third = Trzecia część
part-rest = A reszta?
part-rest-on = Kiedy reszta
rest-call-back = Zadzwonimy w sprawie reszty
rest-open = O reszcie nic nie ustalono
back-on = Dzień
back-at = Godzina
back-at-hint = Według czasu klienta, na przykład 14:30.
back-mine = To ja zadzwonię. Jeśli nie dam rady, po 15 minutach zadzwoni zespół.
dispute-invoice = Które faktury?
dispute-words = Co się nie zgadza, słowami klienta
dispute-hint = Dopóki spór trwa, nikt nie dzwoni w sprawie tej należności.
refusal-words = Dlaczego nie, słowami klienta
wrong-person-hint = W sprawie tego klienta nikt już nie zadzwoni pod ten numer. Proszę nie mówić, o co chodziło.

pick-day = Często wybierane dni
pick-today = Dziś
pick-tomorrow = Jutro
pick-month-end = Koniec miesiąca
pick-pay-day = Dzień wypłaty ({ $day }.)
pick-amount = Często wybierane kwoty
pick-all-due = Całość: { $amount }

read-back-title = Powtórzenie ustaleń przed pożegnaniem
read-back-empty = Po wpisaniu ustaleń pojawią się tu słowa, którymi można je powtórzyć.
read-back-done = Ustalenia powtórzone, klient się zgadza

outcome-meanwhile = Wynik tego połączenia został w międzyczasie zapisany, przez kogoś innego albo na innej stronie. Jest w sprawie klienta, przy tej rozmowie. To, co tu wpisano, nadal jest na stronie; można to dodać do sprawy jako notatkę.
