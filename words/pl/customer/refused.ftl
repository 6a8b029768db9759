### Chwyty, których uczy się w branży, a których tu nie stosujemy. Każdy z przykładem, po którym można go
### rozpoznać.

refused-pretended-hold = Udawane „proszę czekać”
refused-pretended-hold-why = To małe kłamstwo, a kto je zauważy, ten nie wierzy już w resztę.
refused-pretended-hold-example = Proszę poczekać na linii, muszę zapytać kierownika, czy możemy jeszcze zaczekać na wpłatę.
refused-side-door = Pytanie o bank okrężną drogą
refused-side-door-why = O konto pytamy tylko po to, żeby znaleźć wpłatę, i mówimy to wprost.
refused-side-door-example = Tak tylko do statystyki: do którego banku przychodzi wypłata?
refused-ammunition = Notatki jako amunicja
refused-ammunition-why = Notatki pomagają zrozumieć; kto słyszy, jak wypomina mu się jego własne słowa, ten nic więcej nie powie.
refused-ammunition-example = Trzeciego marca padła obietnica zapłaty, słowo w słowo, mam to tu czarno na białym.
refused-feelings = Granie na uczuciach
refused-feelings-why = Wstyd i poczucie winy prowadzą do obietnic, których nikt nie jest w stanie dotrzymać, a taka osoba już nigdy nie chce z nami rozmawiać.
refused-feelings-example = A co pomyślą dzieci, kiedy się o tym dowiedzą?
refused-complaint-away = Zbywanie reklamacji
refused-complaint-away-why = Reklamację najpierw się przyjmuje, bo może być słuszna; dopiero potem rozmawia się dalej.
refused-complaint-away-example = Na pewno nie było aż tak źle, porozmawiajmy lepiej o tym, kiedy będzie wpłata.
refused-false-urgency = Sztuczny pośpiech
refused-false-urgency-why = Termin, którego nie ma, to kłamstwo, a obietnicy złożonej w pośpiechu rzadko udaje się dotrzymać.
refused-false-urgency-example = Jeśli w ciągu godziny nie będzie wpłaty, nic już nie mogę zrobić.
refused-selling = Sprzedaż przy okazji
refused-selling-why = Komuś, kto zalega z płatnością, trudno odmówić, a nowy zakup może pogorszyć jego sytuację.
refused-selling-example = Przy wpłacie dzisiaj będzie dziesięć procent zniżki na następne zamówienie.
refused-names = Przezwiska i etykietki
refused-names-why = Takie słowo boli i niczego nie wyjaśnia; mówimy tylko o tym, co naprawdę było widać.
refused-names-example = Tacy ludzie to po prostu nieroby.
refused-threat = Groźba
refused-threat-why = Mówimy tylko o tym, co naprawdę nastąpi i na co pozwala prawo; kto się boi, ten stawia opór albo milknie.
refused-threat-example = Jeszcze się okaże, kto niedługo stanie pod drzwiami.
