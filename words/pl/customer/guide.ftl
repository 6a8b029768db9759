### Co doradca może powiedzieć na każdym etapie rozmowy. Mówi się to na głos, dlatego każda linia to jedna
### rzecz do powiedzenia. To słowa, na których można się oprzeć, a nie tekst do recytowania: co nie pasuje,
### to się pomija.
###
### $when to gotowe wyrażenie: „najpóźniej w sobotę, 21 listopada 2026”. $amount to wszystko po terminie.
### Dopóki nie wiadomo, kto jest przy telefonie, nie mówi się ani słowa o należności.
###
### Teksty nie mówią „Pan” ani „Pani”, bo nie wiadomo, kto słucha; doradca dodaje to sam, gdy już wie.
### Do firm mówi się „Państwo”.

## Początek: kto jest przy telefonie. Nic o należności, wierzycielu ani kwocie.

say-opening-who =
    Dzień dobry, nazywam się { $caller }, { $house }.
    Czy przy telefonie { $customer }?
    Zanim powiem więcej, chcę mieć pewność, że rozmawiam z właściwą osobą.
    Czy mogę prosić o datę urodzenia albo adres? Powiem tylko, czy to się zgadza z tym, co tu mam.
    Nie trzeba ich teraz podawać. Można najpierw znaleźć nasz numer w internecie i oddzwonić. Nie ma problemu.
say-opening-who-company =
    Dzień dobry, nazywam się { $caller }, { $house }.
    Czy to firma { $customer }?
    Kto u Państwa decyduje o płatnościach?
    Czy mogę teraz porozmawiać z tą osobą? Jeśli nie, to kiedy najlepiej zadzwonić?
say-opening-somebody-else =
    Dziękuję. Powiedzieć, o co chodzi, mogę tylko jednej osobie: { $customer }.
    Czy mogę zostawić wiadomość? Nazywam się { $caller } i proszę o telefon na ten numer.
    Kiedy najlepiej spróbować jeszcze raz?
    Jeśli to nie jest numer tej osoby, proszę mi powiedzieć. Zapiszę to.

## Początek: wiadomo już, kto jest przy telefonie.

say-opening =
    Dziękuję. Dzwonię w sprawie płatności, na którą czeka { $client }. Do zapłaty pozostaje { $amount }.
    Czy to dobry moment na rozmowę?
    Najpierw chętnie posłucham, jak wygląda sytuacja. Potem razem poszukamy dobrego rozwiązania.
say-opening-evader =
    Dziękuję. Dzwonię w sprawie płatności, na którą czeka { $client }. Od { $due } pozostaje do zapłaty { $amount }.
    Mam przed sobą dokumenty i mogę je wysłać w trakcie rozmowy.
    Czy to dobry moment na rozmowę?
    Chcę usłyszeć, jak to wygląda z drugiej strony.
say-opening-drifter =
    Dziękuję. Dzwonię w sprawie płatności, na którą czeka { $client }. Do zapłaty pozostaje { $amount }.
    Rozumiem, że taki telefon nie jest przyjemny.
    Nie musimy dziś załatwiać wszystkiego. Poszukajmy razem jednego kroku, który da się teraz zrobić.
    Czy możemy porozmawiać kilka minut?
say-opening-chronic =
    Dziękuję. Dzwonię w sprawie płatności, na które czeka { $client }.
    { $count ->
        [one] Po terminie jest jedna faktura: { $amount }.
        [few] Po terminie są { $count } faktury, razem { $amount }.
        [many] Po terminie jest { $count } faktur, razem { $amount }.
       *[other] Po terminie jest { $count } faktury, razem { $amount }.
    }
    Czy możemy porozmawiać kilka minut?
    Poszukajmy kwoty i dnia, które są naprawdę pewne.
say-opening-involuntary =
    Dziękuję. Dzwonię w sprawie płatności, na którą czeka { $client }. Do zapłaty pozostaje { $amount }.
    Czy to dobry moment na rozmowę?
    W tej rozmowie nie trzeba o niczym decydować.
    Jeśli coś się zmieniło, chętnie posłucham. Nie trzeba mówić wszystkiego. Potem razem poszukamy wyjścia.
say-opening-forgetful =
    Dziękuję. To tylko krótki telefon. Chodzi o płatność, na którą czeka { $client }.
    Do zapłaty pozostaje { $amount }. Termin minął { $due }.
    Może to po prostu umknęło. Zdarza się.
    Czy to dobry moment, żeby to załatwić?
say-opening-current =
    Dziękuję.
    Dzwonię w sprawie faktury, którą wystawia { $client }. Jest jeszcze przed terminem, nic nie jest spóźnione.
    Czy to dobry moment? To zajmie minutę.
say-opening-company =
    Dziękuję, że możemy porozmawiać.
    Chodzi o płatności, na które czeka { $client }.
    { $count ->
        [one] Po terminie jest jedna faktura: { $amount }.
        [few] Po terminie są { $count } faktury, razem { $amount }.
        [many] Po terminie jest { $count } faktur, razem { $amount }.
       *[other] Po terminie jest { $count } faktury, razem { $amount }.
    }
    Czy mają Państwo wszystko, czego potrzeba do zapłaty? Kopie mogę wysłać w trakcie rozmowy.

## Sytuacja: dlaczego to nie jest zapłacone.

say-situation =
    Najpierw chcę zrozumieć sytuację. Co sprawiło, że ta płatność wciąż czeka?
    Proszę się nie spieszyć, słucham.
    A sama faktura: czy wszystko się w niej zgadza, czy coś jest nie tak?
say-situation-since =
    Była już o tym rozmowa i wtedy się nie udało. Tak bywa.
    Co się od tamtej pory zmieniło?
    Co by pomogło, żeby tym razem się udało?
say-situation-understood =
    Powtórzę to własnymi słowami.
    Czy dobrze to rozumiem?
    Czy coś pomijam?
    Dziękuję za te wyjaśnienia.

## Prośba: kwota, dzień, sposoby płatności.

say-request =
    W sumie do zapłaty jest { $amount }.
    Czy uda się to zapłacić { $when }?
    Podam wszystkie sposoby płatności. Proszę wybrać najwygodniejszy.
    Jeśli to za dużo naraz, to ile da się zapłacić i w jakich dniach?
say-request-evader =
    Wysyłam teraz faktury, żeby można było sprawdzić każdą z nich.
    W sumie do zapłaty jest { $amount }.
    Można to zapłacić { $when }. Można powiedzieć, co się nie zgadza. Można też powiedzieć, że teraz zapłacić się nie da.
    Z każdej z tych sytuacji jest wyjście. Jak jest w tym przypadku?
say-request-drifter =
    Zacznijmy od jednego kroku, który da się zrobić.
    Ile można wpłacić { $when }, tak żeby starczyło na życie?
    Wyślę kwotę, dzień i numer konta, żeby wszystko było w jednym miejscu.
    O reszcie porozmawiamy, gdy ten krok będzie już za nami.
say-request-chronic =
    W sumie do zapłaty jest { $amount }. Ile z tego da się wpłacić { $when }?
    Lepsza jest mniejsza kwota, ale pewna, niż duża, która jest niepewna.
    A kiedy może być następna wpłata?
    Czy możemy tego dnia znów porozmawiać i sprawdzić, czy się udało?
say-request-involuntary =
    Jest kilka możliwości: mała wpłata, plan spłat albo przerwa do dnia, który razem wybierzemy.
    Zanim wybierzemy: ile co miesiąc zostaje po opłaceniu mieszkania, jedzenia i ogrzewania?
    Jeśli nic nie zostaje, możemy się umówić na przerwę.
    Można też skorzystać z bezpłatnej, niezależnej porady. Czy wysłać adres?
    Nie trzeba decydować dzisiaj.
say-request-forgetful =
    Do zapłaty jest { $amount }. Czy da się to zapłacić dziś? Albo { $when }?
    Wysyłam teraz kwotę, numer konta i tytuł wpłaty.
    Jaki sposób płatności jest najwygodniejszy?
    Czy następnym razem przyda się krótkie przypomnienie przed terminem?
say-request-current =
    Tę fakturę wystawia { $client }. Jest jeszcze przed terminem i wszystko jest w porządku.
    Chcę się tylko upewnić, że dotarła i że wszystko się w niej zgadza.
    Mogę podać kwotę, dzień i wszystkie sposoby płatności.
    Czy uda się zapłacić w terminie, czy może być z tym kłopot?
say-request-overdue =
    W sumie po terminie jest { $amount }. Najstarszy termin minął { $due }.
    Czy uda się wszystko zapłacić { $when }?
    Jeśli nie, to ile da się wpłacić i którego dnia? Na resztę ułożymy plan spłat.
    Podam wszystkie sposoby płatności. Proszę wybrać najwygodniejszy.
say-request-old =
    To dawna sprawa, jeszcze z { $due }. Nadal czeka na zapłatę { $client }, chodzi o { $amount }.
    Nie będę niczym straszyć. Po tylu latach może być tak, że nikt już nie może żądać tej zapłaty przed sądem.
    Trzeba też wiedzieć, że wpłata, a nawet zgoda na wpłatę, może zmienić sytuację prawną. Można się najpierw bezpłatnie poradzić.
    A jeśli jest wola, żeby to uregulować, to co byłoby możliwe?

## Zastrzeżenia: wysłuchać, powtórzyć, odpowiedzieć, wrócić do celu.

say-objections =
    Proszę mówić dalej, słucham.
    Powtórzę to, żeby mieć pewność, że dobrze rozumiem.
    Dziękuję, to mi pomaga. Zobaczmy, co da się z tym zrobić.
    A teraz wróćmy do płatności: co jest możliwe i kiedy?

## Następny kontakt: kto co robi i do kiedy.

say-next =
    Ustalmy, co dalej, żeby nic nie zostało w zawieszeniu.
    Czy możemy liczyć na telefon { $when }?
    A może to ja mam zadzwonić? Którego dnia i o której godzinie?
    Możemy też się spotkać albo połączyć przez wideo, jeśli tak będzie wygodniej.
say-next-documents =
    Wysyłam dokumenty teraz, w trakcie rozmowy. Na jaki adres?
    Proszę dać znać, gdy już dotrą.
    Czy uda się je przejrzeć { $when }?
    Którego dnia mam potem zadzwonić?

## Zakończenie: co ustalono, co robi każda ze stron, co będzie dalej.

say-close =
    W sumie do zapłaty jest { $amount }. Umawiamy się tak: ustalona kwota będzie wpłacona { $when }.
    Wyślę to na piśmie, z numerem konta i tytułem wpłaty.
    Gdy pieniądze dotrą, w sprawie tej kwoty już nie zadzwonimy. Jeśli do tego dnia nie dotrą, zadzwonię.
    Gdyby coś stanęło na przeszkodzie, proszę zadzwonić do nas wcześniej.
    Dziękuję za rozmowę.
say-close-evader =
    Umawiamy się tak: ustalona kwota będzie wpłacona { $when }.
    Wyślę to na piśmie, razem z fakturami.
    Jeśli do tego dnia nic nie wpłynie, zadzwonię. Do sądu może się też zwrócić { $client }, a wtedy mogą dojść koszty.
    Gdyby coś stanęło na przeszkodzie, proszę zadzwonić do mnie wcześniej. Wtedy da się jeszcze znaleźć inne wyjście.
    Dziękuję za poświęcony czas.
say-close-drifter =
    A więc pierwszy krok: ustalona kwota będzie wpłacona { $when }.
    Wyślę to na piśmie i sprawdzę, czy pieniądze dotarły.
    Potem porozmawiamy o następnym kroku. Jeśli nic nie wpłynie, zadzwonię. Do tego, co niezapłacone, mogą dojść odsetki i opłaty, o ile pozwala na to prawo.
    Gdyby ten dzień okazał się trudny, proszę zadzwonić wcześniej.
    Dziękuję. To dobry początek.
say-close-chronic =
    Umawiamy się tak: ustalona kwota będzie wpłacona { $when }. Mam ten dzień zapisany. Może warto zapisać go też u siebie?
    Wyślę to na piśmie.
    Gdy pieniądze dotrą, ustalimy następną wpłatę, aż spłacona będzie całość, czyli { $amount }. Jeśli do tego dnia nie dotrą, zadzwonię.
    Gdyby coś stanęło na przeszkodzie, proszę zadzwonić do mnie wcześniej.
    Dziękuję za jasną odpowiedź.
say-close-involuntary =
    Umawiamy się tak: ustalona kwota będzie wpłacona { $when }. Do tego czasu o nic więcej nie poprosimy.
    Wyślę to na piśmie i dodam adres, pod którym można dostać bezpłatną, niezależną poradę.
    Gdyby to jednak było za dużo, proszę do mnie zadzwonić. Zmienimy to.
    Jeśli wpłata nie dotrze, zadzwonię i zapytam, co się stało.
    Dziękuję za szczerość. Życzę wszystkiego dobrego.
say-close-forgetful =
    A więc umawiamy się na wpłatę { $amount }, { $when }.
    Wysyłam teraz kwotę, numer konta i tytuł wpłaty.
    Gdy pieniądze dotrą, sprawa będzie załatwiona. Jeśli do tego dnia nie dotrą, zadzwonię jeszcze raz.
    Dziękuję i życzę dobrego dnia.
say-close-current =
    A więc faktura będzie zapłacona w terminie.
    Wysyłam kwotę, numer konta i tytuł wpłaty.
    Gdyby okazało się, że to się nie uda, proszę zadzwonić przed terminem. Razem znajdziemy inny dzień.
    Dziękuję za rozmowę.
say-close-overdue =
    Po terminie jest { $amount }. Umawiamy się tak: ustalona kwota będzie wpłacona { $when }.
    Wyślę to na piśmie, z numerem konta i tytułem wpłaty.
    Gdy pieniądze dotrą, w sprawie tej kwoty już nie zadzwonimy.
    Jeśli do tego dnia nie dotrą, zadzwonię. Mogą też dojść odsetki, o ile pozwalają na to umowa i prawo.
    Dziękuję za rozmowę.
say-close-old =
    Dziękuję za rozmowę o tak dawnej sprawie.
    Wyślę na piśmie to, o czym była mowa, żeby można było spokojnie wszystko przeczytać.
    Czy zapłacić, to decyzja całkiem dobrowolna. Można się najpierw bezpłatnie poradzić.
    Gdy decyzja zapadnie, proszę dać nam znać, a my ją zapiszemy. Może to być także odmowa.

## Klienci w wieku od 18 do 25 lat.

say-young =
    Czy mogę powiedzieć prostymi słowami, co będzie, jeśli nic się z tym nie zrobi?
    Samo to nie zniknie. Kwota może urosnąć, bo mogą dojść odsetki i opłaty.
    Później może się zwrócić do sądu { $client }, a to kosztuje więcej. Nic z tego nie dzieje się z dnia na dzień.
    Dziś można jeszcze wybrać: zapłacić, zapłacić część, powiedzieć, co się nie zgadza, albo poprosić o przerwę.
    Co byłoby najłatwiejsze?

## Po jednym klawiszu.

say-half-a-minute =
    Chcę tego dobrze wysłuchać.
    Czy mogę prosić o pół minuty? Zostaję na linii.
say-not-a-good-moment =
    To chyba nie jest dobry moment.
    Kiedy mogę zadzwonić? Zapiszę dzień i godzinę i wtedy zadzwonię.
say-will-not-talk =
    Rozumiem, nie musimy teraz rozmawiać. Nie będę zatrzymywać.
    Gdyby były jakieś pytania, można do nas zadzwonić albo napisać w dowolnej chwili.
    Dziękuję, do widzenia.
say-abuse =
    Chcę pomóc, ale tak nie mogę dalej rozmawiać. Kończę teraz tę rozmowę.
    Można do nas znowu zadzwonić albo napisać. Na pewno wysłuchamy.
    Do widzenia.
say-complaint =
    Dziękuję za tę informację. Najpierw zapisuję to jako reklamację.
    Co się stało i co powinniśmy z tym zrobić?
    Przeczytam, co mam zapisane. Czy tak jest dobrze?
    Reklamacja jest przyjęta i będzie na nią odpowiedź.
    Czy porozmawiamy dziś jeszcze o płatności, czy na razie to zostawiamy?
say-no-solution =
    Dziękuję za tak szczerą rozmowę.
    Dziś nie udało się znaleźć rozwiązania. Nic nie szkodzi.
    Wszystko zostaje tak, jak jest: do zapłaty pozostaje { $amount }, a ta rozmowa niczego nie pogarsza.
    Czy możemy znów porozmawiać { $when }? Jaki dzień pasuje?
say-thanks-kept =
    Dzwonię tylko po to, żeby podziękować.
    Wpłata dotarła, dokładnie tak, jak było umówione.
    Nic więcej nie trzeba robić. Życzę dobrego dnia.
say-left-to-live-on =
    Zanim umówimy się na część kwoty, jedno pytanie: ile w miesiącu tej wpłaty zostanie na życie?
    Chodzi o to, co zostaje po opłaceniu mieszkania, jedzenia, ogrzewania i dojazdów do pracy. Wystarczy mniej więcej.
    Pytam po to, żeby po tej wpłacie nie zabrakło na życie.
    Jeśli byłoby na styk, ustalimy mniejszą kwotę albo późniejszy dzień.
say-pay-day =
    Którego dnia przychodzą pieniądze?
    Ustalimy wpłatę zaraz po tym dniu. Zapiszę to, żeby nikt nie pytał drugi raz.

## Names of an example, by which a lead sees how words sound.

example-customer = Jan Kowalski
example-caller = Anna Nowak
example-client = Wodociągi Północne
