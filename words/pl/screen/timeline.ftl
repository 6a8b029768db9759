### Co działo się ze sprawą klienta: jeden wiersz na każde zdarzenie, zrozumiały dla każdego.
###
### $number i $numbers to numery faktur (przy telefonie końcówka numeru), $amount to kwota, $date dzień,
### $moment dzień z godziną, $client i $name to nazwy i nazwiska. $objections to całe zdania z własnym
### znakiem na końcu. To, co ktoś powiedział lub napisał własnymi słowami, następuje osobno.

timeline-title = Historia sprawy
timeline-hint = Wszystko, co zapisano, od najnowszych wpisów. Niczego nie można zmienić; błąd poprawia się kolejnym wpisem.
timeline-link = Cała historia sprawy
timeline-none = Nie ma wpisów, które wolno tu zobaczyć.
timeline-other-file = Ze scalonej sprawy
timeline-more = To tylko najnowsze wpisy ({ $count }). Wszystkie pokaże polecenie „auricle timeline”.

event-file-opened = Sprawę założono na podstawie danych wierzyciela: { $client }.
event-client-joined = Należności od tego klienta ma też inny wierzyciel: { $client }.
event-party-added = Dodano osobę kontaktową: { $name }.
event-details-corrected = Poprawiono dane: { $name }.
event-phone-added = Dodano numer telefonu: { $number }.
event-phone-marked = Numer { $number }: { $state }.
event-file-routed = Do następnej rozmowy potrzebny jest doradca z odpowiednią umiejętnością.
event-file-routed-anybody = Następną rozmowę może prowadzić każdy doradca.
event-debt-placed = Nowa faktura { $number }: { $amount }, termin płatności { $date }. Wierzyciel: { $client }.
event-debt-corrected = Wierzyciel przekazał zmienione dane faktury { $number }.
event-debt-withdrawn = Fakturą { $number } już się tu nie zajmujemy.
event-debt-restored = Fakturą { $number } znów się tu zajmujemy.
event-payment-booked = Wpłata z dnia { $date }: { $amount }, faktura { $number }.
event-payment-unmatched = Wpłata z dnia { $date }: { $amount }. Nie wiadomo jeszcze, za którą fakturę.
event-payment-returned = Zwrot z dnia { $date }: { $amount }.
event-dispute-opened = Klient kwestionuje: { $numbers }.
event-dispute-closed = Spór zakończony. { $end }.
event-hold-placed = Kontakt wstrzymany. { $why }.
event-hold-placed-until = Kontakt wstrzymany do { $date }. { $why }.
event-hold-lifted = Wstrzymanie zakończone, kontakt jest znów możliwy.
event-call-begun = Rozpoczęto połączenie, z zezwoleniem.
event-contact-begun = { $channel }: rozpoczęto kontakt, z zezwoleniem.
event-contact-ended = Wynik: { $outcome }.
event-outcome-undone = Ten wynik cofnięto razem ze wszystkim, co z nim zapisano.
event-called-us = { $channel } z inicjatywy klienta. Wynik: { $outcome }.
event-made-outside = { $channel } poza Auricle, bez zezwolenia, { $moment }. Wynik: { $outcome }.
event-promise-made = Klient deklaruje wpłatę: { $amount } do { $date }.
event-promise-on-its-way = Klient mówi, że wpłata jest w drodze: { $amount }.
event-promise-day-ended = Dzień deklarowanej wpłaty minął. Czekamy na dane z banku.
event-promise-kept = Deklaracja dotrzymana: wpłynęło { $amount }.
event-promise-part-kept = Deklaracja dotrzymana częściowo: wpłynęło { $amount }.
event-promise-broken = Dane obejmują już dzień deklarowanej wpłaty i nic nie wpłynęło.
event-promise-withdrawn = Deklaracja wycofana.
event-next-agreed = Uzgodniono następny kontakt: { $moment }. { $how }.
event-call-back-made = Oddzwoniono, tak jak było umówione.
event-call-back-dropped = Oddzwonienie nie jest już potrzebne.
event-call-put-off = Połączenie odłożono do { $moment }.
event-note-written = Dodano notatkę.
event-read-back-given = Powtórzono klientowi ustalenia.
event-read-back-skipped = Ustaleń nie powtórzono klientowi: { $why }.
event-reason-given = Dlaczego to nie jest zapłacone, według klienta: { $reason }.
event-debt-acknowledged = Klient uznaje należność: { $numbers }.
event-answers-given =
    { $count ->
        [one] Udzielono odpowiedzi na zastrzeżenie: { $objections }
        [few] Udzielono odpowiedzi na { $count } zastrzeżenia: { $objections }
        [many] Udzielono odpowiedzi na { $count } zastrzeżeń: { $objections }
       *[other] Udzielono odpowiedzi na { $count } zastrzeżenia: { $objections }
    }
event-complaint-made = Przyjęto reklamację.
event-approach-supposed = Podejście według doradcy, obowiązuje do { $date }: { $approach }.
event-left-told = Według klienta w miesiącu wpłaty zostaje na życie: { $amount }.
event-left-untold = Na pytanie, ile zostaje na życie, klient woli nie odpowiadać.
event-talk-marked = Następna rozmowa według doradcy: { $mark }.
event-document-attached = Dodano dokument: { $name }.
event-document-removed = Usunięto dokument: { $name }.
event-document-sent = Wysłano dokument na adres { $address }: { $name }.
event-merged-away = Scalono sprawy: tę włączono do innej sprawy tej samej osoby.
event-file-joined = Scalono sprawy: do tej włączono inną sprawę tej samej osoby.
event-file-parted = Scalone sprawy znów rozdzielono.
event-merge-undone = Ta sprawa jest znów osobna.
