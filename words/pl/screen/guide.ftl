### Przewodnik obok karty klienta: sześć etapów, słowa, na których można się oprzeć, zastrzeżenia i to, co
### wiadomo z dotychczasowych kontaktów.

guide-title = Przewodnik rozmowy
guide-stages = Etapy rozmowy
stage-opening = Początek
stage-situation = Sytuacja
stage-request = Prośba
stage-objections = Zastrzeżenia
stage-next = Następny kontakt
stage-close = Zakończenie
goal-opening = Upewnić się, kto jest przy telefonie. Dopiero potem powiedzieć, że jest coś do zapłaty.
goal-situation = Usłyszeć, dlaczego to nie jest zapłacone i czy klient uznaje należność.
goal-request = Kwota, dzień, wszystkie sposoby płatności.
goal-objections = Wysłuchać, odpowiedzieć, wrócić do celu.
goal-next = Ustalić dzień: telefon, spotkanie albo wysłane dokumenty.
goal-close = Powtórzyć, kto co robi i do kiedy, i co naprawdę będzie dalej.
fits-everybody = Słowa dla każdego
fits-approach = Dobrane do tego, co wiadomo z dotychczasowych kontaktów
fits-debt-stage = Dobrane do etapu należności
fits-company = Dla firmy
fits-age = Dla osób od 18 do 25 lat
fits-last-talk = Bo poprzednia rozmowa się nie udała
guide-identify-first = Proszę najpierw zaznaczyć, kto rozmawia. Do tego czasu nie ma tu ani słowa o należności.
guide-reason-first = Proszę najpierw zapisać powód. Potem pojawią się tu słowa prośby.
guide-any-time = W każdej chwili
any-half-a-minute = Czy mogę prosić o pół minuty?
any-not-a-good-moment = Zły moment: kiedy mogę zadzwonić?
any-will-not-talk = Nie chce rozmawiać: uprzejmie zakończyć
any-abuse = Obraża: uprzejmie zakończyć, od razu
any-complaint = Reklamacja: najpierw ją zapisać
any-no-solution = Dziś nie da się znaleźć rozwiązania
any-pay-day = Którego dnia przychodzą pieniądze?
guide-pulse = Pięć sekund ciszy
guide-pulse-hint = Po pytaniu warto chwilę pomilczeć.
guide-named = Użyto imienia lub nazwiska
guide-named-hint = Od czasu do czasu, nie za często. Tego licznika nie widzi nikt inny.
guide-book = Umów oddzwonienie

reason-question = Dlaczego to nie jest zapłacone?
reason-none = Jeszcze nie podano
reason-forgot = Przeoczenie
reason-on-its-way = Wpłata jest w drodze
reason-never-received = Faktura nie dotarła
reason-mistake = Błąd na fakturze
reason-not-as-agreed = Towar lub usługa niezgodne z umową
reason-not-theirs = To należność kogoś innego
reason-moved = Przeprowadzka
reason-lost-income = Utrata pracy lub dochodu
reason-cash-flow = Czeka na pieniądze od własnych klientów
reason-illness = Choroba, własna lub kogoś bliskiego
reason-separation = Rozstanie lub rozwód
reason-bereavement = Śmierć kogoś bliskiego
reason-several-creditors = Kilku wierzycieli naraz
reason-unwilling = Nie chce płacić
reason-other = Inny powód
reason-words = Słowami klienta
reason-words-hint = Tylko to, co klient sam o sobie mówi i co pomoże w następnej rozmowie.
granted = Klient uznaje należność
left-amount = Ile w miesiącu wpłaty zostaje na życie?
left-amount-hint = Po opłaceniu mieszkania, jedzenia, ogrzewania i innych rachunków. Jeśli zostaje mało, lepiej ustalić mniejszą kwotę albo przerwę.
left-untold = Klient woli nie mówić

objection-find = Jakie zastrzeżenie ma klient?
objection-find-hint = Wystarczy wpisać jedno słowo; odpowiedzi pojawią się niżej, w języku klienta.
objection-all = Wszystkie zastrzeżenia
objection-nothing = Nic nie znaleziono. Proszę wysłuchać, zapisać słowami klienta i dopytać.
objection-before = Można to powiedzieć, zanim wiadomo, kto rozmawia
objection-said = Powiedziane
objection-answers = Udzielone odpowiedzi
objection-used =
    { $count ->
        [one] Użyto { $count } raz
        [few] Użyto { $count } razy
        [many] Użyto { $count } razy
       *[other] Użyto { $count } raza
    }
answer-class-validate = Okazuje zrozumienie
answer-class-ask = Pyta
answer-class-offer = Proponuje
answer-class-inform = Wyjaśnia
answer-back = Prowadzi z powrotem do etapu: { $stage }
category-on-the-way = Wpłata jest w drodze
category-cash = Brakuje pieniędzy
category-papers = Brakuje faktury albo dokumentów
category-wrong = Coś się nie zgadza
category-somebody-else = Płaci albo decyduje ktoś inny
category-not-now = Nie teraz
category-trust = Zaufanie i prywatność
category-several-creditors = Wielu wierzycieli
category-health-family = Zdrowie i rodzina
category-company = Kłopoty firmy
category-law = Prawo i co będzie dalej
category-unwilling = Nie chce
category-contact = Jak się kontaktować
library-title = Zastrzeżenia i odpowiedzi
library-hint = Co mówią klienci i przemyślane odpowiedzi. Każda odpowiedź prowadzi z powrotem do celu rozmowy.
library-refused = Tak tu nie mówimy
library-refused-hint = Części z tego uczy się w branży. W tym biurze nikt tego nie stosuje.
library-language = Język odpowiedzi

mark-question = Czy następna rozmowa z tym klientem będzie teraz łatwiejsza, czy trudniejsza?
mark-easier = Łatwiejsza
mark-same = Taka jak dotąd
mark-harder = Trudniejsza

approach-title = Podejście
approach-unknown = Wiadomo jeszcze za mało, żeby wskazać podejście.
approach-none = Żadne z tych
approach-evader = Fakty i dokumenty, wyjaśniona każda możliwość; specjalista
approach-drifter = Cierpliwie, po jednym małym kroku
approach-chronic = Deklaracje na krótki termin, sprawdzane na bieżąco
approach-involuntary = Łagodnie: najpierw przerwa albo mały plan spłat
approach-forgetful = Krótkie przypomnienie i sposoby płatności
approach-sure = Dość pewne
approach-unsure = Pierwsze przypuszczenie
approach-until = Obowiązuje do { $date }
approach-said-by = Potwierdza: { $name }
approach-question = Jakie podejście pasuje? Tylko jeśli ocena jest inna.
approach-keep = Zostaw tak, jak jest
approach-changes-evader = Zmieni to wpłata, dotrzymana deklaracja albo telefon od klienta.
approach-changes-drifter = Zmieni to odebrane połączenie albo dotrzymana deklaracja.
approach-changes-chronic = Zmienią to wpłaty w terminie.
approach-changes-involuntary = Zmieni się to, gdy klient powie, że jest lepiej.
approach-changes-forgetful = Zmieni to niedotrzymana deklaracja albo nieodebrane połączenia.
seen-for = Przemawia za
seen-against = Przemawia przeciw
will-title = Gotowość do zapłaty
ability-title = Możliwość zapłaty
impression-none = Nic jeszcze nie wiadomo.
seen-reached = Połączenia: { $calls }, w tym rozmowy: { $talks }
seen-no-answer =
    { $calls ->
        [one] Bez odpowiedzi: ostatnie połączenie
        [few] Bez odpowiedzi: ostatnie { $calls } połączenia
        [many] Bez odpowiedzi: ostatnich { $calls } połączeń
       *[other] Bez odpowiedzi: ostatnie { $calls } połączenia
    }
seen-called-us = Telefony od klienta: { $times }
seen-kept = Deklaracje dotrzymane: { $kept } z { $judged }
seen-part-kept = Deklaracje dotrzymane częściowo: { $times }
seen-not-kept = Deklaracje niedotrzymane: { $broken } z { $judged }
seen-usually-on-time =
    { $days ->
        [one] Zwykle płaci najpóźniej { $days } dzień po terminie
        [few] Zwykle płaci najpóźniej { $days } dni po terminie
        [many] Zwykle płaci najpóźniej { $days } dni po terminie
       *[other] Zwykle płaci najpóźniej { $days } dnia po terminie
    }
seen-usually-early = Zwykle płaci w terminie lub wcześniej
seen-usually-late =
    { $days ->
        [one] Zwykle płaci { $days } dzień po terminie, ale płaci
        [few] Zwykle płaci { $days } dni po terminie, ale płaci
        [many] Zwykle płaci { $days } dni po terminie, ale płaci
       *[other] Zwykle płaci { $days } dnia po terminie, ale płaci
    }
seen-slower =
    { $days ->
        [one] Płaci o { $days } dzień później niż dawniej
        [few] Płaci o { $days } dni później niż dawniej
        [many] Płaci o { $days } dni później niż dawniej
       *[other] Płaci o { $days } dnia później niż dawniej
    }
seen-unusual =
    { $days ->
        [one] Teraz { $days } dzień po terminie; zwykle najwyżej { $usual }
        [few] Teraz { $days } dni po terminie; zwykle najwyżej { $usual }
        [many] Teraz { $days } dni po terminie; zwykle najwyżej { $usual }
       *[other] Teraz { $days } dnia po terminie; zwykle najwyżej { $usual }
    }
seen-nothing-paid =
    { $invoices ->
        [one] Do faktury po terminie nie ma jeszcze żadnej wpłaty
        [few] Do { $invoices } faktur po terminie nie ma jeszcze żadnej wpłaty
        [many] Do { $invoices } faktur po terminie nie ma jeszcze żadnej wpłaty
       *[other] Do { $invoices } faktury po terminie nie ma jeszcze żadnej wpłaty
    }
seen-part-paid = Część kwoty jest już zapłacona
seen-told = Powód według klienta: { $reason }
seen-granted = Uznaje należność
seen-several-clients =
    { $clients ->
        [one] Niezapłacone faktury u { $clients } wierzyciela
        [few] Niezapłacone faktury u { $clients } wierzycieli
        [many] Niezapłacone faktury u { $clients } wierzycieli
       *[other] Niezapłacone faktury u { $clients } wierzyciela
    }

any-complaint-made = Reklamacja
complaint-words = Czego dotyczy reklamacja, słowami klienta
complaint-note = Zapisz reklamację
complaint-hint = Reklamacja zostanie przyjęta od razu. Potem proszę zapytać, czy klient chce rozmawiać dalej.
complaint-registered = Reklamacja jest przyjęta.

keys-stage-next = Następny etap
keys-stage-before = Poprzedni etap
keys-objection = Szukaj zastrzeżenia
keys-pulse = Pięć sekund ciszy
