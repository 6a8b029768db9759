### Co powtarza się klientowi przed pożegnaniem: kto co robi i do kiedy. Mówi się to na głos, zdanie po
### zdaniu; biuro samo układa je jedno za drugim.
###
### $by i $on to dni odmienione do zdania: „najpóźniej w sobotę, 21 listopada 2026”. Nie używa się „Pan”
### ani „Pani”, bo nie wiadomo, kto słucha; nie używa się też czasu przeszłego ze wskazaniem płci.

read-back-opening = Powtórzę krótko, żeby wszystko było jasne.
read-back-promise = Umawiamy się na wpłatę { $amount }, { $by }.
read-back-promise-invoices =
    { $count ->
        [1] Chodzi o fakturę { $invoices }.
       *[other] Chodzi o faktury { $invoices }.
    }
read-back-client = Odbiorcą wpłaty jest { $client }.
read-back-part-payment = Umawiamy się na część kwoty: { $amount }, { $by }.
read-back-part-then = Potem kolejna część: { $amount }, { $by }.
read-back-parts-left = Do zapłaty zostanie jeszcze { $left }.
read-back-parts-whole = Wtedy całość będzie zapłacona.
read-back-rest-call-back = W sprawie reszty zadzwonimy { $on }.
read-back-rest-open = Co z resztą, ustalimy przy następnej rozmowie.
read-back-paid = Zapisuję, że kwota { $amount } została zapłacona { $on }.
read-back-paid-undated = Zapisuję, że kwota { $amount } została zapłacona.
read-back-paid-look = Sprawdzimy w banku, czy pieniądze dotarły. Jeśli ich nie znajdziemy, zadzwonimy.
read-back-method-transfer = Płatność będzie przelewem.
read-back-method-direct-debit = Bank pobierze tę kwotę poleceniem zapłaty.
read-back-method-card = Płatność będzie kartą.
read-back-method-cash = Płatność będzie gotówką albo na poczcie.
read-back-reference = W tytule wpłaty proszę podać: { $reference }.
read-back-call-back = Zadzwonimy { $on }, o godzinie { $time }.
read-back-call-back-by = Zadzwoni { $name }, { $on }, o godzinie { $time }.
read-back-meeting = Spotykamy się { $on }, o godzinie { $time }.
read-back-video-call = Umawiamy się na rozmowę wideo { $on }, o godzinie { $time }.
read-back-they-call = Proszę do nas zadzwonić { $by }.
read-back-they-call-if-not = Jeśli do tego dnia nie będzie telefonu, to my zadzwonimy { $on }.
read-back-documents = Zgodnie z prośbą wysyłam: { $document }.
read-back-no-solution = Dziękuję za rozmowę. Dziś nie udało się znaleźć rozwiązania i wszystko zostaje bez zmian.
read-back-dispute =
    { $count ->
        [1] Zapisuję, że z tą fakturą coś się nie zgadza: { $invoices }. Przekażemy te uwagi dalej i dopóki nie będzie odpowiedzi, nikt nie będzie w tej sprawie dzwonić.
       *[other] Zapisuję, że z tymi fakturami coś się nie zgadza: { $invoices }. Przekażemy te uwagi dalej i dopóki nie będzie odpowiedzi, nikt nie będzie w tej sprawie dzwonić.
    }
read-back-refusal = Rozumiem, że na razie wpłaty nie będzie. Powód mam zapisany.
read-back-if-kept = Gdy pieniądze dotrą, w sprawie tej kwoty już nie zadzwonimy.
read-back-if-not = Jeśli do tego dnia nie dotrą, zadzwonimy jeszcze raz.
read-back-question = Czy wszystko się zgadza?
