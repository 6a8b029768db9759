### Co jest nie tak w tym, co zapisuje doradca, i jak to poprawić.

fault-file-closed = Sprawa tego klienta jest scalona z inną. Proszę zapisać to w tamtej sprawie.
fault-no-such-contact = W sprawie nie ma takiego połączenia. Proszę otworzyć klienta jeszcze raz.
fault-already-recorded = Wynik tego połączenia jest już zapisany.
fault-happened-in-future = Kontakt nie może być późniejszy niż teraz. Proszę sprawdzić dzień i godzinę.
fault-no-such-party = Tej osoby nie ma w sprawie. Proszę wybrać inną.
fault-no-such-phone = Tego numeru nie ma w sprawie. Proszę wybrać inny.
fault-not-for-incoming = Ten wynik nie pasuje, gdy kontakt wyszedł od klienta. Proszę wybrać inny.
fault-not-the-person = Z inną osobą niczego nie można ustalić. Proszę wskazać, kto rozmawiał, albo wybrać inny wynik.
fault-no-debts = Proszę wybrać co najmniej jedną fakturę.
fault-no-such-debt = Jedna z faktur nie jest już do zapłaty. Proszę wybrać spośród niezapłaconych.
fault-several-currencies = Faktury są w różnych walutach. Proszę zapisać każdą walutę osobno.
fault-several-clients = Faktury należą do różnych wierzycieli. Proszę zapisać każdego wierzyciela osobno.
fault-amount-not-positive = Kwota musi być większa od zera.
fault-wrong-currency = Kwota musi być w walucie faktur.
fault-amount-too-large = Kwota jest większa niż to, co pozostało do zapłaty: { $open }.
fault-day-in-past = Ten dzień już minął. Proszę wybrać { $date } lub dzień późniejszy.
fault-day-too-far =
    { $days ->
        [one] Deklaracja może sięgać najwyżej { $days } dzień naprzód. Proszę wybrać { $date } lub dzień wcześniejszy albo umówić oddzwonienie.
        [few] Deklaracja może sięgać najwyżej { $days } dni naprzód. Proszę wybrać { $date } lub dzień wcześniejszy albo umówić oddzwonienie.
        [many] Deklaracja może sięgać najwyżej { $days } dni naprzód. Proszę wybrać { $date } lub dzień wcześniejszy albo umówić oddzwonienie.
       *[other] Deklaracja może sięgać najwyżej { $days } dnia naprzód. Proszę wybrać { $date } lub dzień wcześniejszy albo umówić oddzwonienie.
    }
fault-paid-in-future = Dzień zapłaty nie może być późniejszy niż dzisiaj.
fault-no-such-pay-day = Dzień wypłaty to dzień miesiąca od 1 do 31.
fault-too-many-parts = Kwotę można zadeklarować najwyżej w { $most } częściach.
fault-parts-not-in-order = Każda część musi mieć późniejszy termin niż poprzednia.
fault-time-in-past = Ta godzina już minęła. Proszę wybrać późniejszą.
fault-no-such-time = Tej nocy zmienia się czas i takiej godziny tam nie ma. Proszę wybrać inną.
fault-time-outside-hours = O tej porze nie wolno tam dzwonić. Najbliższa dozwolona pora: { $moment }.
fault-time-never = O tej porze nie wolno tam dzwonić.
fault-zone-unknown = Nie wiadomo, która jest tam godzina. Proszę najpierw zapisać kraj.
fault-no-words = Proszę zapisać to słowami klienta.
fault-no-reason-words = Proszę zapisać powód słowami klienta.
fault-no-left-to-live-on = Przed ustaleniem części kwoty trzeba zapytać: ile w miesiącu wpłaty zostaje na życie? Proszę zapisać odpowiedź albo to, że klient woli nie mówić.
fault-no-read-back = Proszę powtórzyć ustalenia i to zaznaczyć albo wybrać, dlaczego ich nie powtórzono.
fault-no-document = Proszę zapisać, który dokument wysłano.
fault-nothing-to-undo = Nie ma wyniku do cofnięcia.
fault-not-yours-to-undo = Zapisał to ktoś inny, więc zapis zostaje.
fault-undo-too-late = Zapisano to ponad { $minutes } minut temu, więc zapis zostaje. Proszę dodać notatkę z poprawnymi danymi.
fault-undo-overtaken = Od tego czasu w sprawie zapisano coś jeszcze, więc zapis zostaje. Proszę dodać notatkę z poprawnymi danymi.
fault-undo-told = Inny program już o tym wie, więc zapis zostaje. Proszę dodać notatkę z poprawnymi danymi.
fault-hold-over = To wstrzymanie już minęło albo ktoś je w międzyczasie zakończył. Proszę jeszcze raz obejrzeć stronę.
fault-dispute-over = Ten spór został w międzyczasie rozstrzygnięty. Proszę jeszcze raz obejrzeć stronę.
