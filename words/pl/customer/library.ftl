### Biblioteka zastrzeżeń. objection-KLUCZ: co mówi klient, jego słowami. objection-KLUCZ-find: co doradca
### może wpisać, żeby to znaleźć. answer-KLUCZ-1, -2, -3: przemyślane odpowiedzi, różne co do rodzaju; doradca
### mówi je na głos, a każda prowadzi z powrotem do celu rozmowy.
###
### Niektóre zastrzeżenia padają, zanim wiadomo, kto jest przy telefonie. Odpowiedzi na nie nie mówią nic
### o należności: what-is-it-about, could-be-fraud, where-from-number, no-time, at-work, not-here,
### other-language, decider-away, bereaved.

## Wpłata jest w drodze

objection-on-its-way = Przelew już poszedł.
objection-on-its-way-find = już przelane, wczoraj wysłane, zaraz dojdzie, przelew idzie kilka dni, zapłacone dziś rano, pieniądze w drodze
answer-on-its-way-1 = Dziękuję, dobrze to słyszeć. Kiedy wyszedł przelew, na jaką kwotę, z jakiego banku lub konta i z jakim tytułem? Pytam tylko po to, żeby znaleźć wpłatę i żeby nikt niepotrzebnie nie dzwonił.
answer-on-its-way-2 = To zapiszę kwotę i dzień i poszukamy tej wpłaty. Jeśli ją znajdziemy, w jej sprawie już nie zadzwonimy. Jeśli nie, zadzwonię. Jaki dzień pasuje?
answer-on-its-way-3 = Może przelew czeka jeszcze w aplikacji banku. Czy można tam teraz zajrzeć? Zostaję na linii. Jeśli nie wyszedł, można go wysłać od razu albo wybrać inny dzień.

objection-already-paid = To już jest zapłacone.
objection-already-paid-find = już płaciłem, już płaciłam, dawno uregulowane, mam potwierdzenie, mam dowód wpłaty, zapłacone gotówką, sprawdźcie na koncie, zapłacone w zeszłym tygodniu
answer-already-paid-1 = Dziękuję, to poszukajmy tej wpłaty razem. Którego dnia była, na jaką kwotę i z jakim numerem faktury albo tytułem? Pytam tylko po to, żeby ją znaleźć.
answer-already-paid-2 = Jeśli jest dowód wpłaty albo potwierdzenie, proszę mi je wysłać, a ja zlecę sprawdzenie. Czy uda się to wysłać { $when }? Potem zadzwonię z odpowiedzią.

objection-paid-to-client = Pieniądze poszły bezpośrednio do nich.
objection-paid-to-client-find = zapłacone w sklepie, zapłacone w kasie, zapłacone na miejscu, oni mają te pieniądze, dane monterowi, zapłacone sprzedawcy, bezpośrednio do firmy
answer-paid-to-client-1 = Taka wpłata liczy się tak samo. Możliwe, że wiadomość o niej jeszcze do nas nie dotarła. Którego dnia to było i jaka kwota?
answer-paid-to-client-2 = Zapytam w firmie, czy pieniądze dotarły. Można mi też wysłać dowód wpłaty, jeśli tak będzie łatwiej. Potem zadzwonię z odpowiedzią. Jaki dzień pasuje?

## Brakuje pieniędzy

objection-cash-short = Krucho teraz u mnie z pieniędzmi.
objection-cash-short-find = nie mam teraz pieniędzy, pieniądze się skończyły, brak kasy, ciężki miesiąc, puste konto, nie dam rady całości, bez grosza, zły moment finansowo
answer-cash-short-1 = Dziękuję za szczerość. Jaką część da się wpłacić dziś, tak żeby starczyło na życie? Na resztę ułożymy plan spłat, z terminami, których da się dotrzymać.
answer-cash-short-2 = Z czego wynikają te kłopoty i jak długo mogą potrwać, o ile to wiadomo? Wtedy zobaczymy, co będzie lepsze: mniejsza kwota, późniejszy dzień czy przerwa.

objection-wages-first = Mogę zapłacić dopiero po wypłacie.
objection-wages-first-find = wypłata, pensja, czekam na pensję, koniec miesiąca, jak dostanę pieniądze, emerytura przyjdzie później, renta, zasiłek jeszcze nie przyszedł, po dziesiątym
answer-wages-first-1 = To jasna odpowiedź, dziękuję. Którego dnia przychodzi wypłata? Ustalimy wpłatę zaraz po niej i do tego czasu nie będę o to pytać.
answer-wages-first-2 = Możemy to też podzielić: część z tej wypłaty, a część z następnej. Przy jakiej kwocie starczy na cały miesiąc?

objection-lost-work = Jestem bez pracy.
objection-lost-work-find = praca stracona, bezrobotny, bezrobotna, zwolnili mnie, utrata pracy, bez dochodu, firma zamknięta, szukam pracy, zasiłek dla bezrobotnych
answer-lost-work-1 = Przykro mi to słyszeć i dziękuję za szczerość. Z czego są teraz pieniądze na życie: zasiłek, oszczędności, czyjaś pomoc? Wtedy zobaczymy, co w ogóle jest możliwe.
answer-lost-work-2 = Nie trzeba teraz szukać pieniędzy na całą kwotę. Możemy się umówić na przerwę albo na bardzo małą wpłatę, aż będzie wiadomo więcej. Którego dnia mogę zadzwonić?
answer-lost-work-3 = Są bezpłatne, niezależne porady dla osób, których dochody spadły. Można tam przejrzeć wszystko razem z kimś, kto się na tym zna. Czy wysłać teraz adres, a po takiej wizycie znów porozmawiamy?

objection-only-a-little = Mogę płacić tylko bardzo małe kwoty.
objection-only-a-little-find = dziesięć euro miesięcznie, małymi krokami, po trochu co miesiąc, tylko tyle mogę, raty, na raty, rata, nie dam rady więcej
answer-only-a-little-1 = Mała kwota, którą na pewno da się płacić, to dobry plan. Ile miesięcznie będzie bezpieczne i którego dnia?
answer-only-a-little-2 = Zanim się umówimy: ile w tamtym miesiącu zostanie po opłaceniu mieszkania, jedzenia i ogrzewania? Jeśli tych pieniędzy zabrakłoby potem w domu, zmniejszymy kwotę albo poczekamy.

objection-nothing-left = Po opłatach i jedzeniu nic mi nie zostaje.
objection-nothing-left-find = nic nie zostaje na koniec miesiąca, nie wiążę końca z końcem, najpierw czynsz, brakuje na jedzenie, żyję z zasiłku, rachunek za ogrzewanie
answer-nothing-left-1 = To nie umawiajmy się dziś na żadną wpłatę. Proponuję przerwę do dnia, który razem wybierzemy. Jaki dzień ma sens?
answer-nothing-left-2 = Są bezpłatne, niezależne porady, na których można z kimś przejrzeć dochody i wydatki. Nie mają z nami nic wspólnego. Czy wysłać adres, a po takiej wizycie znów porozmawiamy?

## Brakuje faktury albo innych dokumentów

objection-no-invoice = Żadna faktura do mnie nie przyszła.
objection-no-invoice-find = nic nie przyszło pocztą, nie było listu, pierwsze słyszę, nikt mi nic nie przysłał, nie było maila, może w spamie, nie mam faktury
answer-no-invoice-1 = To wysyłam ją w tej chwili, w trakcie rozmowy. Na jaki adres? Jeśli wszystko się w niej zgadza, czy uda się ją zapłacić jeszcze dziś, zaraz po otrzymaniu?
answer-no-invoice-2 = Przykro mi, że nie dotarła. Na jaki adres powinna przyjść? Najpierw go poprawmy, a potem wyślę tam kopię.

objection-invoice-lost = Nie mogę już znaleźć tej faktury.
objection-invoice-lost-find = list zginął, faktura wyrzucona, nie mam numeru konta, potrzebna kopia, duplikat, nie znam tytułu przelewu
answer-invoice-lost-1 = Mogę od razu wysłać kopię albo podać kwotę, numer konta i tytuł wpłaty. Co będzie wygodniejsze? I którego dnia będzie wpłata?
answer-invoice-lost-2 = Pomijając sam papier: czy w tej fakturze wszystko się zgadzało? Jeśli coś było nie tak, proszę powiedzieć. Zajmiemy się tym najpierw.

objection-old-address = Mam nowy adres, wszystko szło na stary.
objection-old-address-find = przeprowadzka, nowe mieszkanie, poczta nie przekazuje, stary adres, mieszkanie za granicą, listy szły gdzie indziej, zmiana adresu
answer-old-address-1 = To się zdarza. Jaki jest nowy adres? Wyślę tam wszystko, albo od razu e-mailem, a potem wybierzemy dzień wpłaty.
answer-old-address-2 = Od kiedy ten adres jest aktualny? Jeśli za opóźnienie coś doliczono, zapytam, czy można to anulować, skoro listy nie dochodziły.

objection-what-for = Nie wiem, za co to jest.
objection-what-for-find = za co ta faktura, co to za faktura, co to za zakup, nie pamiętam, nie znam tej firmy, jaka umowa, nic mi to nie mówi
answer-what-for-1 = To dobre pytanie. Przeczytam z faktury, za co jest i z którego dnia. Potem proszę powiedzieć, czy to coś przypomina.
answer-what-for-2 = Wyślę teraz kopię, żeby można było spokojnie sprawdzić, czy wszystko się zgadza. Czy mogę liczyć na odpowiedź { $when }?

## Coś się nie zgadza

objection-goods-faulty = To, co przyszło, było wadliwe.
objection-goods-faulty-find = zepsute, słaba jakość, nie działa, odesłane, nigdy nie dostarczono, zła obsługa, źle zrobione, wadliwy towar, fuszerka
answer-goods-faulty-1 = Dziękuję za tę informację. Co było nie tak i kiedy to wyszło? Zapiszę to dokładnie tymi słowami i przekażę dalej. Dopóki nie będzie odpowiedzi, nikt w sprawie tej faktury nie zadzwoni.
answer-goods-faulty-2 = Te uwagi są zapisane i zostaną sprawdzone, cokolwiek teraz ustalimy. Czy część dostawy była w porządku? Jeśli tak, można zapłacić tylko za nią, a reszta poczeka na odpowiedź.

objection-amount-wrong = Kwota się nie zgadza.
objection-amount-wrong-find = za dużo, źle policzone, naliczone dwa razy, zła cena, zły odczyt licznika, wpłata nieuwzględniona, błędna suma
answer-amount-wrong-1 = Ile w takim razie powinno być? Przejdźmy to faktura po fakturze i zobaczmy, skąd ta różnica.
answer-amount-wrong-2 = Zapiszę, co się nie zgadza, i zostanie to sprawdzone. Czy jest część, która się zgadza? Dla niej możemy wybrać dzień, a reszta poczeka na odpowiedź.

objection-not-mine = To nie moje zamówienie.
objection-not-mine-find = nie zamawiałem, nie zamawiałam, to nie moja faktura, nic nie było podpisane, ktoś użył moich danych, pomyłka, osoba o tym samym nazwisku, kradzież tożsamości, nie ta osoba
answer-not-mine-1 = W takim razie trzeba to sprawdzić. Dopóki nie będzie odpowiedzi, nikt w tej sprawie nie zadzwoni. Co o tym wiadomo? Czy ktoś mógł się podszyć?
answer-not-mine-2 = Wyślę to, co mamy: zamówienie i fakturę. Proszę je spokojnie obejrzeć i powiedzieć, co się nie zgadza. Czy mogę liczyć na odpowiedź { $when }?

objection-contract-cancelled = Ta umowa jest dawno wypowiedziana.
objection-contract-cancelled-find = wypowiedzenie, rezygnacja, nie jestem już ich klientem, koniec abonamentu, sprzęt oddany, zmiana operatora, odstąpienie od umowy
answer-contract-cancelled-1 = Kiedy było wypowiedzenie i w jakiej formie: listem, e-mailem czy przez telefon? Zapiszę to i zlecę sprawdzenie. Dopóki nie będzie odpowiedzi, nikt w tej sprawie nie zadzwoni.
answer-contract-cancelled-2 = Jeśli jest kopia wypowiedzenia albo potwierdzenie, proszę mi je wysłać, a ja przekażę dalej. Czy uda się to wysłać { $when }?

objection-fees-too-high = Fakturę zapłacę, ale tych opłat nie.
objection-fees-too-high-find = opłaty, odsetki za wysokie, opłata za opóźnienie, dodatkowe koszty, koszty windykacji, tylko kwota z faktury, kara
answer-fees-too-high-1 = Dziękuję, to możemy załatwić samą fakturę. Którego dnia będzie wpłata? Zapytam, czy opłaty można anulować, i zadzwonię z odpowiedzią.
answer-fees-too-high-2 = Każdy ma prawo wiedzieć, za co jest każda pozycja. Przejdźmy to po kolei: ile wynosi sama faktura, co doliczono i dlaczego. Jeśli któraś pozycja budzi wątpliwości, zapiszę to i zostanie sprawdzona.

objection-complaint-unanswered = Na moją reklamację nikt nie odpowiedział.
objection-complaint-unanswered-find = dawno do nich pisane, brak odpowiedzi, obsługa klienta nic nie robi, czekam na odpowiedź, reklamacja w toku, skarga, ignorują mnie
answer-complaint-unanswered-1 = Przykro mi, odpowiedź powinna już być. Przyjmuję tę reklamację od razu, przed wszystkim innym. Czego dotyczyła i kiedy była wysłana?
answer-complaint-unanswered-2 = Reklamacja jest już przyjęta. Dopóki nie będzie odpowiedzi, nikt w sprawie tej faktury nie zadzwoni. Czy jest jeszcze coś, co warto dziś załatwić, czy porozmawiamy po odpowiedzi?

## Płaci albo decyduje ktoś inny

objection-partner-decides = Rachunkami zajmuje się u nas druga połowa.
objection-partner-decides-find = proszę pytać żonę, proszę pytać męża, partner, partnerka, nie moja sprawa, mąż płaci rachunki, żona płaci rachunki, muszę zapytać w domu, rodzice płacą
answer-partner-decides-1 = Nie ma problemu. Czy możemy porozmawiać o tym w trójkę? Którego dnia i o której godzinie będzie to możliwe?
answer-partner-decides-2 = Z tą osobą mogę rozmawiać, tylko jeśli usłyszę na to zgodę, i wtedy ją zapiszę. Można też najpierw naradzić się w domu. Czy mogę potem liczyć na telefon { $when }?

objection-former-partner = Po rozstaniu to druga strona ma za to płacić.
objection-former-partner-find = były mąż, była żona, były partner, była partnerka, to nie mój dług, po rozwodzie, sąd tak zdecydował, tylko mój podpis
answer-former-partner-1 = Rozumiem, że to nieprzyjemne. Na kogo jest umowa i czy jest coś na piśmie o tym, kto płaci?
answer-former-partner-2 = To, co dwie osoby ustalą między sobą, nie zawsze obowiązuje firmę: jeśli podpisały obie, firma może się zwrócić do każdej z nich. Jak to jest w tym przypadku, można sprawdzić na bezpłatnej poradzie. Proszę mi wysłać to, co jest na piśmie, a ja zlecę sprawdzenie. Czy uda się to wysłać { $when }?

objection-insurance-pays = Za to zapłaci ubezpieczenie.
objection-insurance-pays-find = ubezpieczyciel, szkoda w toku, odszkodowanie, urząd płaci, opieka społeczna, pracodawca płaci, ubezpieczenie zdrowotne
answer-insurance-pays-1 = Dobrze. Który to ubezpieczyciel i co zapowiada: ile zapłaci i do kiedy? Pytam, żeby było wiadomo, kiedy spodziewać się pieniędzy.
answer-insurance-pays-2 = Dopóki ubezpieczyciel nie zapłaci, faktura zostaje na tym samym nazwisku. Jeśli potrzeba więcej czasu, możemy się umówić na późniejszy dzień. Jaki dzień jest realny? A gdyby przyszła odmowa, czy mogę liczyć na telefon?

## Nie teraz

objection-no-time = Nie mam teraz czasu.
objection-no-time-find = zajęty, zajęta, spieszę się, zły moment, jestem na spotkaniu, w drodze, proszę szybko
answer-no-time-1 = Oczywiście. Którego dnia i o której godzinie będzie lepiej? Wtedy zadzwonię.
answer-no-time-2 = To nie zatrzymuję. Można też zadzwonić do nas, kiedy będzie wygodnie. Czy możemy liczyć na telefon { $when }?

objection-at-work = Jestem w pracy, nie mogę rozmawiać.
objection-at-work-find = koledzy słuchają, prowadzę samochód, jestem na zmianie, szef stoi obok, nie jestem w domu, ludzie dookoła
answer-at-work-1 = Rozumiem, to na razie kończymy. Kiedy można spokojnie porozmawiać i pod jakim numerem?
answer-at-work-2 = Zamiast telefonu może być też e-mail albo list. Co będzie lepsze?

objection-next-month = Proszę zadzwonić w przyszłym miesiącu.
objection-next-month-find = później, nie w tym miesiącu, po świętach, po urlopie, za kilka tygodni, w nowym roku, kiedy indziej
answer-next-month-1 = Chętnie zadzwonię w dniu, który pasuje. Co się zmieni w przyszłym miesiącu?
answer-next-month-2 = Możemy zapisać od razu jedno i drugie: małą wpłatę w tym miesiącu, jeśli to możliwe, a resztę w konkretnym dniu w przyszłym. Jakie kwoty i jakie dni będą dobre?

objection-think-it-over = Muszę się zastanowić.
objection-think-it-over-find = teraz nie zdecyduję, potrzebuję czasu, muszę się z tym przespać, muszę najpierw policzyć, jeszcze nie wiem
answer-think-it-over-1 = Oczywiście, to ma być coś, czego da się dotrzymać. Ile czasu potrzeba? Czy mogę liczyć na telefon { $when }?
answer-think-it-over-2 = Czego jeszcze brakuje, żeby podjąć decyzję? Może odpowiem od razu albo coś wyślę.

## Zaufanie i prywatność

objection-could-be-fraud = Skąd mam wiedzieć, że to nie oszustwo?
objection-could-be-fraud-find = oszust, wyłudzenie, nie ufam, kto naprawdę dzwoni, każdy może tak powiedzieć, fałszywy telefon, proszę to udowodnić
answer-could-be-fraud-1 = Ostrożność jest słuszna. Proszę mi teraz nic nie mówić. Proszę znaleźć w internecie numer, pod nazwą { $house }, zadzwonić tam i podać moje imię i nazwisko: { $caller }.
answer-could-be-fraud-2 = Mogę też najpierw napisać, żeby można było spokojnie to przeczytać. Proszę porównać numer z listu z tym znalezionym w internecie. Czy możemy liczyć na telefon { $when }?

objection-what-is-it-about = Najpierw proszę powiedzieć, o co chodzi.
objection-what-is-it-about-find = po co ten telefon, czego chcecie, nie podam daty urodzenia, najpierw wy, w jakiej sprawie, co się stało
answer-what-is-it-about-1 = Chcę to powiedzieć, ale tylko właściwej osobie, a jeszcze nie wiem, kto jest przy telefonie. Wystarczy data urodzenia albo adres i od razu powiem, o co chodzi.
answer-what-is-it-about-2 = Rozumiem, że nie każdy chce podawać to przez telefon. Można znaleźć nasz numer i do nas zadzwonić albo możemy napisać. Co będzie lepsze?

objection-where-from-number = Skąd macie mój numer?
objection-where-from-number-find = kto dał mój numer, moje dane, prywatność, RODO, ochrona danych, prywatny numer, jak mnie znaleźliście
answer-where-from-number-1 = Każdy ma prawo to wiedzieć. Gdy tylko będę mieć pewność, z kim rozmawiam, sprawdzę to i powiem, skąd jest ten numer.
answer-where-from-number-2 = Jeśli lepiej nie dzwonić na ten numer, proszę mi powiedzieć, a ja to zapiszę. Jaki kontakt będzie najlepszy?

objection-only-with-client = Będę rozmawiać tylko z samą firmą.
objection-only-with-client-find = nie znam was, nie mam z wami umowy, firma windykacyjna, załatwiam to z nimi, osoba trzecia, pośrednik
answer-only-with-client-1 = Rozumiem. Firma prosi, żeby tę sprawę omawiać z nami, więc to, co ustalimy, obowiązuje także ją. O czym firma powinna wiedzieć?
answer-only-with-client-2 = Można najpierw tam zadzwonić i zapytać, czy to się zgadza, że dzwonię. Czy uda się to zrobić { $when }? Potem porozmawiamy.

## Wielu wierzycieli

objection-many-creditors = Mam długi też u wielu innych.
objection-many-creditors-find = wszędzie długi, kilka kredytów, chwilówki, inni windykatorzy, komornik, po uszy w długach, karty kredytowe
answer-many-creditors-1 = Dziękuję za szczerość, niełatwo to powiedzieć. Ile jest mniej więcej takich spraw i ile zostaje co miesiąc na życie?
answer-many-creditors-2 = Na bezpłatnej, niezależnej poradzie ktoś spojrzy na wszystko razem i może też porozmawiać z innymi. Czy wysłać adres? Do czasu tej wizyty możemy się umówić na przerwę. Którego dnia znów porozmawiamy?

objection-others-first = Najpierw muszę zapłacić innym.
objection-others-first-find = najpierw kredyt, zaległy czynsz, ktoś inny naciska, musicie poczekać, najpierw urząd skarbowy, najpierw prąd
answer-others-first-1 = Mieszkanie, prąd i jedzenie są najważniejsze, i słusznie. Gdy to już jest opłacone, czy coś zostaje na tę płatność i którego dnia?
answer-others-first-2 = To wybierzmy dzień po tych najpilniejszych. Zapiszę go i wtedy zadzwonię. Jaki to będzie dzień?

objection-lost-overview = Już się w tym wszystkim gubię.
objection-lost-overview-find = nie otwieram listów, sterta papierów, nie wiem komu i ile, za dużo listów, chaos, nie ogarniam, od czego zacząć
answer-lost-overview-1 = To zacznijmy od tego, co widzę tutaj. Wyślę jedną listę wszystkiego, co jest u nas do zapłaty, z kwotami i terminami, i możemy ją razem przejrzeć. Czy mamy teraz kilka minut?
answer-lost-overview-2 = Na bezpłatnej, niezależnej poradzie ktoś pomoże uporządkować wszystkie listy i ułożyć jeden plan. Czy wysłać teraz adres? Którego dnia potem porozmawiamy?

## Zdrowie i rodzina

objection-ill = Mam kłopoty ze zdrowiem.
objection-ill-find = choroba, chory, chora, szpital, operacja, zwolnienie lekarskie, L4, lekarz, leczenie, wypadek, źle się czuję
answer-ill-1 = Przykro mi to słyszeć. Nie musimy o tym teraz rozmawiać. Mogę zaproponować przerwę. Do którego dnia?
answer-ill-2 = Nie trzeba mówić o szczegółach. Czy dochody się zmieniły i na jak długo, o ile to wiadomo? Wtedy znajdziemy coś odpowiedniego.

objection-bereaved = Ta osoba nie żyje.
objection-bereaved-find = zmarł, zmarła, umarł, śmierć, mąż nie żyje, żona nie żyje, mamy już nie ma, pogrzeb, zgon
answer-bereaved-1 = Bardzo mi przykro, proszę przyjąć wyrazy współczucia. Nie będziemy już prosić tej osoby do telefonu. Dziś nie trzeba niczego załatwiać.
answer-bereaved-2 = Później może do nas napisać ktoś, kto zajmuje się spadkiem. Teraz nie trzeba nic robić. Czy wysłać nasz adres?

objection-separation = Jestem w trakcie rozwodu.
objection-separation-find = rozwód, separacja, rozstanie, mąż odszedł, żona się wyprowadziła, opieka nad dziećmi, samotnie z dziećmi, podział majątku
answer-separation-1 = Rozumiem, że to trudny czas. Co się zmieniło, jeśli chodzi o pieniądze?
answer-separation-2 = Z większą częścią możemy poczekać, aż to się wyjaśni. Co do tego czasu będzie lepsze: mała wpłata czy przerwa do ustalonego dnia?

objection-cannot-go-on = Nie daję już rady.
objection-cannot-go-on-find = nie chcę żyć, to mnie przerasta, nie widzę wyjścia, nie mam już siły, chcę z tym skończyć, samobójstwo
answer-cannot-go-on-1 = Dobrze, że o tym mówimy, dziękuję. Pieniądze nie są teraz ważne. Czy w tej chwili jest bezpiecznie? Czy ktoś jest obok?
answer-cannot-go-on-2 = Ważne, żeby dziś ktoś był obok. Proszę odezwać się do kogoś bliskiego, do lekarza albo zadzwonić na telefon zaufania. W razie niebezpieczeństwa proszę od razu dzwonić pod 112. Na razie nikt nie będzie dzwonić w sprawie płatności.

## Firma

objection-cash-flow = Nie mamy teraz płynności.
objection-cash-flow-find = firma nie ma pieniędzy, płynność, czekamy na kredyt, sezonowość, puste konto, następny kwartał
answer-cash-flow-1 = Dziękuję za jasną odpowiedź. Kiedy spodziewają się Państwo większego wpływu i jaką część da się z niego zapłacić? Do tego dobierzemy dzień.
answer-cash-flow-2 = Możemy to podzielić: część teraz, a reszta w terminach, które pasują do Państwa działalności. Jakie kwoty są pewne?

objection-not-approved = Faktura nie jest jeszcze zatwierdzona.
objection-not-approved-find = brak numeru zamówienia, nikt nie podpisał, dokument WZ, księgowość, jeszcze sprawdzamy, obieg wewnętrzny, akceptacja
answer-not-approved-1 = Kto ją zatwierdza i czego jeszcze brakuje: numeru zamówienia, dokumentu dostawy, kopii? Zaraz to wyślę.
answer-not-approved-2 = Mogę to też wyjaśnić tej osobie bezpośrednio, jeśli mogę prosić o połączenie. A może dadzą mi Państwo znać { $when }, czy jest zatwierdzona i kiedy będzie zapłacona?

objection-own-customers-late = Nasi klienci też płacą nam z opóźnieniem.
objection-own-customers-late-find = czekamy na pieniądze, nikt nam nie płaci, kontrahent nie zapłacił, jak nam zapłacą, duża niezapłacona faktura, zatory płatnicze
answer-own-customers-late-1 = Rozumiem, że to nieprzyjemne. Na jakie wpłaty Państwo czekają i kiedy mają przyjść, o ile to wiadomo?
answer-own-customers-late-2 = To ustalmy część, która od nich nie zależy, a resztę na dni, w których spodziewają się Państwo pieniędzy. Ile da się zapłacić niezależnie od tego?

objection-insolvency-near = Być może będziemy musieli ogłosić upadłość.
objection-insolvency-near-find = bankructwo, zamykamy firmę, restrukturyzacja, syndyk, nie da się uratować, likwidacja, niewypłacalność
answer-insolvency-near-1 = Dziękuję za tak otwartą odpowiedź. Jak to teraz wygląda: czy korzystają już Państwo z porady i czy jest już wniosek w sądzie?
answer-insolvency-near-2 = W takim razie proszę mi dziś niczego nie obiecywać. Gdy postępowanie się zacznie, będziemy rozmawiać z syndykiem i w tej sprawie już do Państwa nie zadzwonimy. Którego dnia będzie wiadomo więcej?

objection-payment-run = Płacimy tylko w stałych dniach.
objection-payment-run-find = dzień przelewów, dwa razy w miesiącu, piętnastego, system płaci sam, następny termin przelewów, paczka przelewów
answer-payment-run-1 = Dobrze wiedzieć. Kiedy jest najbliższy taki dzień i czy ta faktura już jest na liście?
answer-payment-run-2 = Proszę powiedzieć, czego jeszcze brakuje, żeby weszła do najbliższych przelewów. Zaraz to wyślę. Czy mogę liczyć na potwierdzenie { $when }?

objection-decider-away = Nie ma osoby, która o tym decyduje.
objection-decider-away-find = szefa nie ma, na urlopie, księgowej nie ma, dyrektor w delegacji, ja o tym nie decyduję, tylko właściciel
answer-decider-away-1 = Kto to jest i kiedy wraca? Zadzwonię wtedy, kiedy ta osoba będzie mogła rozmawiać.
answer-decider-away-2 = Czy mogę prosić o przekazanie wiadomości? Dzwoni { $caller }, { $house }, z prośbą o oddzwonienie. Czy możemy liczyć na telefon { $when }, czy mam spróbować jeszcze raz?

## Prawo i co będzie dalej

objection-too-old = To się już dawno przedawniło.
objection-too-old-find = przedawnione, przedawnienie, sprzed wielu lat, za stare, wygasło, nie możecie już tego żądać
answer-too-old-1 = To możliwe. Zlecę sprawdzenie, zanim o cokolwiek poproszę. Z którego to jest roku, o ile wiadomo, i kiedy była ostatnia wpłata albo pismo w tej sprawie?
answer-too-old-2 = Jeśli się przedawniło, nikt nie może zmusić do zapłaty, a ja nie będę naciskać. Wpłata, a nawet zgoda na wpłatę, może zmienić sytuację prawną, dlatego można się najpierw bezpłatnie poradzić. Którego dnia porozmawiamy po takiej poradzie?

objection-my-lawyer = Proszę rozmawiać z moim prawnikiem.
objection-my-lawyer-find = adwokat, radca prawny, mam pomoc prawną, kancelaria, pełnomocnik, doradca mówi za mnie, doradca od długów
answer-my-lawyer-1 = Bardzo chętnie. Jak nazywa się ta osoba i jak się z nią skontaktować? Wtedy będziemy rozmawiać tylko z nią.
answer-my-lawyer-2 = Mogę wysłać wszystko w jednym liście, tutaj albo do prawnika: faktury i dotychczasowe wpłaty. Dokąd go wysłać i do kiedy możemy się spodziewać odpowiedzi?

objection-go-to-court = To spotkamy się w sądzie.
objection-go-to-court-find = pozwijcie mnie, pozew, niech sąd zdecyduje, nie boję się sądu, proces, sprawa w sądzie
answer-go-to-court-1 = Każdy ma prawo, żeby rozstrzygnął to sąd. Co sąd powinien usłyszeć? Może to coś, co da się naprawić bez sądu.
answer-go-to-court-2 = Nie mówię tego, żeby straszyć: sąd wymaga czasu, a koszty zwykle płaci ten, kto przegra. Porozumienie, którego da się dotrzymać, oszczędza tego obu stronom. Co byłoby możliwe?

objection-credit-register = Czy mam teraz wpis w BIK-u?
objection-credit-register-find = czarna lista, rejestr, KRD, BIG, historia kredytowa, nie dostanę kredytu, zły wpis, bank mi odmawia, kiedy to wykreślą
answer-credit-register-1 = Powiem to, co na ten temat tu widzę, nie mniej i nie więcej. Można też bezpłatnie zapytać sam rejestr, co jest w nim zapisane. Czy coś w tym wpisie wygląda na błąd?
answer-credit-register-2 = Gdy będzie zapłacone, mogę to potwierdzić na piśmie i można to pokazać każdemu, kto zapyta. Którego dnia może być wpłata?

objection-what-can-you-do = A co mi zrobicie, jak nie zapłacę?
objection-what-can-you-do-find = co wtedy będzie, jakie konsekwencje, komornik, zabierzecie samochód, zajęcie pensji, przyjdziecie do domu
answer-what-can-you-do-1 = Ja mogę tylko dzwonić i pisać. Dopóki pozwala na to prawo, do sądu może się zwrócić { $client }, a wtedy mogą dojść koszty. O wiele lepiej będzie znaleźć wyjście teraz. Co byłoby możliwe?
answer-what-can-you-do-2 = To uczciwe pytanie i odpowiem na nie wprost. Najpierw chcę zrozumieć: co stoi na przeszkodzie, żeby zapłacić?

## Nie chce

objection-will-not-pay = Nie zamierzam za to płacić.
objection-will-not-pay-find = ani grosza, nie ma mowy, odmawiam, nic nie dostaniecie, dlaczego mam płacić, nie zapłacę
answer-will-not-pay-1 = Dziękuję za jasną odpowiedź. Jaki jest powód? Jeśli z fakturą jest coś nie tak, chcę to wiedzieć.
answer-will-not-pay-2 = To zapiszę, że wpłaty nie będzie, i dlaczego. Kwota pozostaje do zapłaty, a o tym, co dalej, decyduje { $client }. Gdyby coś się zmieniło, można do nas zadzwonić w każdej chwili.

objection-they-are-rich = Oni mają dość pieniędzy i bez moich.
objection-they-are-rich-find = wielka firma, zarabiają miliony, zdzierstwo, nie potrzebują, nie zbiednieją, chciwi, dadzą sobie radę
answer-they-are-rich-1 = A sam towar albo usługa: czy wszystko było dobrze? Jeśli coś było nie tak, proszę powiedzieć, a ja przekażę to dalej.
answer-they-are-rich-2 = Rozumiem, że można tak na to patrzeć. Mimo to faktura czeka, dopóki nie będzie zapłacona albo poprawiona. Jaki pierwszy krok byłby w porządku i którego dnia?

objection-stop-calling = Przestańcie do mnie wydzwaniać.
objection-stop-calling-find = dajcie mi spokój, ciągle dzwonicie, nękanie, znowu wy, proszę nie dzwonić, wczoraj też był telefon
answer-stop-calling-1 = Rozumiem i już to zapisuję. Jak w takim razie się kontaktować: listem czy e-mailem?
answer-stop-calling-2 = To w tym miejscu kończę. Mogę tylko raz wysłać na piśmie, co jest do zapłaty i jakie są możliwości. Odpowiedzieć można w dowolnej chwili. Czy tak będzie dobrze?

objection-wants-discount = Zapłacę, jeśli coś opuścicie.
objection-wants-discount-find = rabat, zniżka, obniżcie to, jaka oferta, połowa, umorzenie, mniejsza kwota, wyjdźcie naprzeciw
answer-wants-discount-1 = Ile dałoby się zapłacić i którego dnia? Zapytam, czy jest na to zgoda, i zadzwonię z odpowiedzią. Nie chcę obiecywać czegoś, czego mi nie wolno.
answer-wants-discount-2 = Czasem można anulować to, co doliczono za opóźnienie. Zapytam o to. Jeśli będzie zgoda, którego dnia da się zapłacić resztę?

objection-some-day = Kiedyś zapłacę, jak będę mieć z czego.
objection-some-day-find = wkrótce, kiedyś tam, jak najszybciej, nie wiem kiedy, jak się poprawi, później
answer-some-day-1 = Dziękuję. Jaki to mógłby być dzień, choćby na początek dla małej części?
answer-some-day-2 = Gdy dzień jest zapisany, wiadomo, na czym się stoi, a ja wcześniej nie zadzwonię. Jeśli jeszcze nie da się go podać, to kiedy będzie wiadomo? Możemy wziąć tamten dzień.

## Jak się kontaktować

objection-in-writing = Wszystko tylko na piśmie.
objection-in-writing-find = proszę wysłać list, tylko e-mailem, mailem, bez telefonów, na papierze, proszę do mnie napisać
answer-in-writing-1 = Dobrze, zapiszę to. Czy ma to być list, czy e-mail, i na jaki adres?
answer-in-writing-2 = Co powinno być w takim piśmie, żeby pomogło? I czy możemy liczyć na odpowiedź { $when }?

objection-not-here = Proszę nie dzwonić na ten numer.
objection-not-here-find = numer do pracy, telefon służbowy, telefon mamy, wieczorem nie ma mnie w domu, zły telefon, proszę na inny numer
answer-not-here-1 = Już to zapisuję, na ten numer nie będziemy dzwonić. Na jaki numer i w jakich godzinach można dzwonić?
answer-not-here-2 = Jeśli lepiej bez telefonów, możemy pisać. Co będzie wygodniejsze: list czy e-mail?

objection-other-language = Słabo mówię po polsku.
objection-other-language-find = nie rozumiem, proszę mówić wolniej, obcokrajowiec, tłumacz, inny język, dziecko może przetłumaczyć
answer-other-language-1 = Dziękuję za informację. Jaki język będzie najłatwiejszy? Zapytam, czy ktoś u nas w nim mówi i może zadzwonić. Którego dnia i o której godzinie?
answer-other-language-2 = Mogę mówić wolniej i wszystko powtarzać dwa razy. Czy spróbujemy tak, czy lepiej na piśmie?
