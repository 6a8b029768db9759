### Dlaczego ten klient teraz i dlaczego nie: po jednym wierszu, tak żeby mógł to przeczytać doradca,
### klient i audytor. Godziny są godzinami klienta.
###
### $time to godzina, ale przy oddzwonieniu z innego dnia to samo co $moment: dzień cyframi, z godziną.
### $date to dzień zapisany cyframi, $cite to przepis tak, jak nazywa go zasada; $days, $count i $number
### (dzień miesiąca) to liczby całkowite.

## Dlaczego teraz

why-promise-due-today = Deklaracja na dziś: { $amount }
why-promise-not-kept = Niedotrzymana deklaracja: { $amount } do { $date }
why-promise-part-kept = Deklaracja dotrzymana częściowo: { $paid } z { $amount } do { $date }
why-call-back = Oddzwonienie umówione na { $time }
why-call-back-yours = Własne oddzwonienie, obiecane na { $time }
why-call-back-team = Oddzwonienie umówione na { $time }; przejmuje je zespół
why-meeting = Umówione spotkanie: { $time }
why-video-call = Umówiona rozmowa wideo: { $time }
why-they-call = Klient miał zadzwonić, ale nie zadzwonił
why-late =
    { $days ->
        [one] { $days } dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }
why-late-on-day =
    { $days ->
        [one] { $days } dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }, zwykle płaci { $number }. dnia miesiąca
why-late-usually =
    { $days ->
        [one] { $days } dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }, zwykle { $usual }
why-late-usually-on-time =
    { $days ->
        [one] { $days } dzień po terminie, zwykle płaci w terminie
        [few] { $days } dni po terminie, zwykle płaci w terminie
        [many] { $days } dni po terminie, zwykle płaci w terminie
       *[other] { $days } dnia po terminie, zwykle płaci w terminie
    }
why-never-called =
    { $days ->
        [one] { $days } dzień po terminie, nikt jeszcze nie dzwonił
        [few] { $days } dni po terminie, nikt jeszcze nie dzwonił
        [many] { $days } dni po terminie, nikt jeszcze nie dzwonił
       *[other] { $days } dnia po terminie, nikt jeszcze nie dzwonił
    }
why-unfinished = Własne połączenie czeka na zapisanie wyniku
why-unfinished-of = Połączenie czeka na zapisanie wyniku; rozpoczęte przez: { $name } ({ $moment })
why-nothing = Nie ma nic do zrobienia
why-call-due = Pora zadzwonić

## Kiedy sprawa wraca, gdy coś zostało zapisane

recorded = Zapisano wynik, klient { $name }: „{ $outcome }”.
recorded-agreed = Zapisano wynik, klient { $name }: „{ $outcome }”, { $agreed }.
back-now = Od razu wraca do kolejki.
back-call = Wróci do kolejki { $moment }; wcześniej nie pozwalają na to zasady.
back-promise = Wróci do kolejki { $moment }; to zadeklarowany dzień.
back-call-back = Wróci do kolejki { $moment }; na tę porę umówiono oddzwonienie.
back-put-off = Wróci do kolejki { $moment }; do tego czasu jest odłożony.
back-hold = Wróci do kolejki { $moment }; do tego czasu kontakt jest wstrzymany.
back-not-due = Wróci do kolejki { $moment }; wtedy przypada termin płatności faktury.
back-bank = Wróci do kolejki, gdy dane obejmą zadeklarowany dzień, a pieniędzy nie będzie.
back-dispute = Wróci do kolejki, gdy spór zostanie rozstrzygnięty.
back-held = Kontakt jest wstrzymany, dopóki ktoś tego nie zakończy.
back-nothing = Nie ma już o co prosić, więc nikt nie dostanie tego klienta.
back-no-phone = Nie ma już numeru, pod który wolno dzwonić, więc nikt nie dostanie tego klienta, dopóki numer się nie znajdzie.
back-set-aside = Nikt nie dostanie tego klienta, dopóki ktoś nie wyjaśni sprawy.

## Dlaczego nie

why-not-title = Teraz nie wolno
why-not-late-hour = U klienta jest { $time }; dzwonić wolno do { $end }
why-not-early-hour = U klienta jest { $time }; dzwonić wolno od { $start }
why-not-saturday = U klienta jest sobota
why-not-sunday = U klienta jest niedziela
why-not-day = W ten dzień tygodnia się nie dzwoni
why-not-holiday = U klienta jest święto
why-not-attempts-today =
    { $count ->
        [one] Dziś była już { $count } próba
        [few] Dziś były już { $count } próby
        [many] Dziś było już { $count } prób
       *[other] Dziś było już { $count } próby
    }
why-not-attempts-seven-days =
    { $count ->
        [one] W ciągu siedmiu dni była już { $count } próba
        [few] W ciągu siedmiu dni były już { $count } próby
        [many] W ciągu siedmiu dni było już { $count } prób
       *[other] W ciągu siedmiu dni było już { $count } próby
    }
why-not-attempts-week =
    { $count ->
        [one] W tym tygodniu była już { $count } próba
        [few] W tym tygodniu były już { $count } próby
        [many] W tym tygodniu było już { $count } prób
       *[other] W tym tygodniu było już { $count } próby
    }
why-not-attempts-month =
    { $count ->
        [one] W tym miesiącu była już { $count } próba
        [few] W tym miesiącu były już { $count } próby
        [many] W tym miesiącu było już { $count } prób
       *[other] W tym miesiącu było już { $count } próby
    }
why-not-talks-today =
    { $count ->
        [one] Dziś była już { $count } rozmowa
        [few] Dziś były już { $count } rozmowy
        [many] Dziś było już { $count } rozmów
       *[other] Dziś było już { $count } rozmowy
    }
why-not-talks-seven-days =
    { $count ->
        [one] W ciągu siedmiu dni była już { $count } rozmowa
        [few] W ciągu siedmiu dni były już { $count } rozmowy
        [many] W ciągu siedmiu dni było już { $count } rozmów
       *[other] W ciągu siedmiu dni było już { $count } rozmowy
    }
why-not-talks-week =
    { $count ->
        [one] W tym tygodniu była już { $count } rozmowa
        [few] W tym tygodniu były już { $count } rozmowy
        [many] W tym tygodniu było już { $count } rozmów
       *[other] W tym tygodniu było już { $count } rozmowy
    }
why-not-talks-month =
    { $count ->
        [one] W tym miesiącu była już { $count } rozmowa
        [few] W tym miesiącu były już { $count } rozmowy
        [many] W tym miesiącu było już { $count } rozmów
       *[other] W tym miesiącu było już { $count } rozmowy
    }
why-not-dispute = Spór trwa od { $date }
why-not-request = Prosi o brak kontaktu
why-not-request-until = Prosi o brak kontaktu do { $date }
why-not-breathing-space = Czas na oddech, na razie bez daty końcowej
why-not-breathing-space-until = Czas na oddech do { $date }
why-not-insolvency = Upadłość lub restrukturyzacja zadłużenia: bez windykacji
why-not-representation = Kontakt tylko przez pełnomocnika
why-not-death = Zgon klienta
why-not-no-phone = Nie ma numeru telefonu, którego wolno użyć
why-not-phone-wrong = Ten numer należy do kogoś innego
why-not-phone-dead = Ten numer nie działa
why-not-party = Do tej osoby nie wolno dzwonić w sprawie należności
why-not-country-unknown = Nie wiadomo, kiedy wolno dzwonić: nieznany kraj
why-not-country = Nie wiadomo, kiedy wolno dzwonić: { $country }, tego kraju jeszcze nie obsługujemy
why-not-zones = Nie wiadomo, kiedy wolno dzwonić: u klienta jest między { $first } a { $last } i nie wszędzie wolno wtedy dzwonić
why-not-promise = Jest aktualna deklaracja do { $date }
why-not-awaiting-bank = Czeka na dane z banku: najpierw muszą objąć dzień { $date }
why-not-call-back = Oddzwonienie jest umówione na { $moment }; nie wcześniej
why-not-put-off = Odłożono do { $moment }
why-not-nothing-open = Nic nie pozostało do zapłaty
why-not-not-due = Najbliższy termin płatności: { $date }
why-not-merged = Sprawa tego klienta jest scalona z inną
why-not-unfinished = Połączenie rozpoczęto, a jego wynik nie jest jeszcze zapisany
why-not-doubt = Nie da się tego ocenić na pewno, więc nikt nie dzwoni

## Według jakiej zasady i od kiedy

why-rule-law = Prawo: { $cite }
why-rule-code = Dobre praktyki: { $cite }
why-rule-house = Zasada wewnętrzna
why-rule-wish = Własne życzenie klienta
why-next-allowed = Wolno od { $moment } (czas klienta)
why-next-unknown = Nie wiadomo, kiedy będzie wolno
why-next-when-changed = Będzie wolno, gdy to się zmieni

## Same zasady: te same słowa co w zbiorze i miejsce, gdzie stoją

cite-lv-paal-hours = Parādu ārpustiesas atgūšanas likums, art. 10 ust. 3 pkt 1 i 2
cite-nl-bki-hours = Besluit kwaliteit incassodienstverlening, art. 4.2
cite-pl-kpf-hours = KPF (obecnie ZPF), zasady dobrych praktyk
cite-ru-230-fz-hours = rosyjska ustawa federalna nr 230-FZ, art. 7 ust. 3 i 5
cite-ru-230-fz-talks-day = rosyjska ustawa federalna nr 230-FZ, art. 7 ust. 3 pkt 3, zmieniona ustawą nr 467-FZ
cite-ru-230-fz-talks-week = rosyjska ustawa federalna nr 230-FZ, art. 7 ust. 3 pkt 3, zmieniona ustawą nr 467-FZ
cite-ru-230-fz-talks-month = rosyjska ustawa federalna nr 230-FZ, art. 7 ust. 3 pkt 3, zmieniona ustawą nr 467-FZ
cite-cz-aia-hours = czeskie Stowarzyszenie Agencji Windykacyjnych (AIA), kodeks etyczny

rule-lv-paal-hours = Bez kontaktu między 21:00 a 8:00 oraz w niedziele i święta.
rule-nl-bki-hours = Bez kontaktu między 20:00 a 7:00 oraz w niedziele i oficjalne święta.
rule-pl-kpf-hours = Połączenia w dni robocze od 6:00 do 22:00, w weekendy od 8:00 do 20:00.
rule-pl-house-hours = Dzwonimy od 8:00 do 20:00, nigdy w niedziele ani święta.
rule-ru-230-fz-hours = Kontakt w dni robocze od 8:00 do 22:00, w dni wolne od 9:00 do 20:00.
rule-ru-230-fz-talks-day = Najwyżej jedna rozmowa telefoniczna dziennie.
rule-ru-230-fz-talks-week = Najwyżej dwie rozmowy telefoniczne w tygodniu kalendarzowym.
rule-ru-230-fz-talks-month = Najwyżej osiem rozmów telefonicznych w miesiącu kalendarzowym.
rule-cz-aia-hours = Bez osobistego kontaktu między 22:00 a 6:00.
rule-cz-house-hours = Dzwonimy od 8:00 do 20:00, nigdy w niedziele ani święta.
rule-gb-house-hours = Dzwonimy od 8:00 do 20:00, nigdy w niedziele ani święta.
rule-gb-house-attempts-week = Próbujemy dzwonić najwyżej trzy razy w ciągu siedmiu dni.
rule-house-attempts-day = Próbujemy dzwonić najwyżej dwa razy dziennie.
rule-house-attempts-week = Próbujemy dzwonić najwyżej siedem razy w ciągu siedmiu dni.
rule-house-talks-day = Rozmawiamy najwyżej raz dziennie, chyba że klient prosi o kolejny telefon.
