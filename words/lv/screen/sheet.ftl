### Klienta lapa: fakti, pirms paceļ klausuli.

sheet-speaks = Valoda: { $language }
sheet-number = Klienta numurs: { $number }
sheet-client = Kreditors: { $client }
sheet-needs = Lūdzu, ņemiet vērā:

hours-open = Klienta vietējais laiks ir { $now }. Zvanīt drīkst līdz plkst. { $until }.
hours-closed = Klienta vietējais laiks: { $now }. Zvanīt drīkstēs no { $from }.
hours-closed-for-now = Klienta vietējais laiks: { $now }. Pašlaik zvanīt nedrīkst.
hours-unknown = Nav zināms, kur klients atrodas, tāpēc nav zināms arī klienta vietējais laiks.
hours-desk = Cits laiks šajā lapā norādīts pēc darbvietas pulksteņa.

totals-due = Jāmaksā tagad
totals-later = Termiņš vēl nav pienācis
totals-in-invoices =
    { $count ->
        [zero] { $count } rēķinos
        [one] { $count } rēķinā
       *[other] { $count } rēķinos
    }
totals-stage = Posms
totals-pay-day = Algas diena
totals-promised = Solīts
totals-pay-day-is = mēneša { $day }. datums

habit-title = Kā klients parasti maksā
habit-usually-on-time = Parasti maksā laikā.
habit-usually-early =
    { $days ->
        [zero] Parasti maksā { $days } dienas pirms termiņa.
        [one] Parasti maksā { $days } dienu pirms termiņa.
       *[other] Parasti maksā { $days } dienas pirms termiņa.
    }
habit-usually-late =
    { $days ->
        [zero] Parasti maksā { $days } dienas pēc termiņa.
        [one] Parasti maksā { $days } dienu pēc termiņa.
       *[other] Parasti maksā { $days } dienas pēc termiņa.
    }
habit-usual =
    { $days ->
        [zero] Vecākais rēķins kavēts { $days } dienas;
        [one] Vecākais rēķins kavēts { $days } dienu;
       *[other] Vecākais rēķins kavēts { $days } dienas;
    } { $most ->
        [0] šim klientam tas ir ierasti.
        [zero] šim klientam ierasti ir līdz { $most } dienām.
        [one] šim klientam ierasti ir līdz { $most } dienai.
       *[other] šim klientam ierasti ir līdz { $most } dienām.
    }
habit-unusual =
    { $days ->
        [zero] Vecākais rēķins kavēts { $days } dienas, un tas ir neierasti:
        [one] Vecākais rēķins kavēts { $days } dienu, un tas ir neierasti:
       *[other] Vecākais rēķins kavēts { $days } dienas, un tas ir neierasti:
    } { $most ->
        [0] šis klients mēdz maksāt laikā.
        [zero] šis klients mēdz kavēt līdz { $most } dienām.
        [one] šis klients mēdz kavēt līdz { $most } dienai.
       *[other] šis klients mēdz kavēt līdz { $most } dienām.
    }
habit-unknown = Ziņu ir par maz, lai teiktu, kā klients parasti maksā.

spark-title =
    { $count ->
        [1] Cik dienu pēc termiņa saņemts pēdējais maksājums
        [zero] Cik dienu pēc termiņa saņemti pēdējie { $count } maksājumi
        [one] Cik dienu pēc termiņa saņemts pēdējais { $count } maksājums
       *[other] Cik dienu pēc termiņa saņemti pēdējie { $count } maksājumi
    }
spark-table = Rādīt tabulā

invoices-due = Termiņš ir pienācis
invoices-none-due = Nevienam rēķinam termiņš nav pienācis.
invoices-later = Termiņš vēl nav pienācis
invoices-total = Kopā
invoice-number = Rēķins
invoice-issued = Izrakstīts
invoice-due = Termiņš
invoice-late = Kavējums dienās
invoice-amount = Summa
invoice-paid = Samaksāts
invoice-left = Atlicis
invoice-disputed = apstrīdēts

payments-title = Maksājumi
payments-none = Ziņu par maksājumiem nav.
payment-on = Datums
payment-for = Rēķins
payment-method = Veids
payment-reference = Atsauce
payment-amount = Summa

promises-title = Solījumi
promises-none = Solījumu vēl nav.
promise-by-day = līdz { $date }
promise-taken = Solīts { $date } Pierakstīja: { $by }.
promise-made = Solīts { $date }
promise-paid = Saņemts: { $amount }.
promise-history = Solījuma gaita
promise-open = Spēkā
promise-awaiting-bank = Gaida bankas ziņas
promise-kept = Izpildīts
promise-part-kept = Izpildīts daļēji
promise-broken = Nav izpildīts
promise-renegotiated = Aizstāts ar jaunu
promise-withdrawn = Atsaukts
promise-method-transfer = ar bankas pārskaitījumu
promise-method-direct-debit = ar tiešo debetu
promise-method-card = ar maksājumu karti
promise-method-cash = skaidrā naudā vai pastā
promise-method-other = citādi

hold-since = kopš { $date }
hold-until = līdz { $date }
hold-open-ended = bez beigu datuma
hold-request = Klients lūdza netraucēt
hold-breathing-space = Atelpas laiks: iespēja atgūties, maksājumus neprasām
hold-insolvency = Maksātnespēja vai parādu pārstrukturēšana
hold-representation = Klients sazinās tikai ar pārstāvja starpniecību
hold-death = Klients ir miris
hold-dispute = Apstrīd parādu

talks-none = Ar šo klientu vēl neviens nav runājis.
talks-before =
    { $count ->
        [zero] Vēl { $count } agrāki ieraksti
        [one] Vēl { $count } agrāks ieraksts
       *[other] Vēl { $count } agrāki ieraksti
    }
talk-open = Sākta saziņa; iznākums vēl nav pierakstīts
talk-without-permit = Saziņa ārpus Auricle, bez atļaujas
talk-without-result = Bez rezultāta
talk-above-left = Norunāts vairāk, nekā paliek iztikai: { $left }
way-call-out = zvanījām mēs
way-call-in = zvanīja klients
way-call-outside = zvans ārpus Auricle
way-letter-out = nosūtījām vēstuli
way-letter-in = klients atsūtīja vēstuli
way-letter-outside = vēstule ārpus Auricle
way-email-out = nosūtījām e-pastu
way-email-in = klients atsūtīja e-pastu
way-email-outside = e-pasts ārpus Auricle
way-text-message-out = nosūtījām īsziņu
way-text-message-in = klients atsūtīja īsziņu
way-text-message-outside = īsziņa ārpus Auricle
way-meeting-out = tikāmies
way-meeting-in = klients atnāca pie mums
way-meeting-outside = tikšanās ārpus Auricle

## Visa klienta lieta

sheet-holds-title = Netraucēt
sheet-notes-title = Piezīmes
sheet-notes-none = Piezīmju nav.
sheet-phones-title = Tālrunis
sheet-phones-none = Tālruņa numurs nav zināms.
sheet-phone-hidden = Numurs parādās, kad nospiežat „Zvanīt”.
sheet-looked-title = Kas ir skatījušies šo lapu
sheet-looked-more = Agrākos skatījumus rāda saraksts, ko izveido „auricle export looks”.
sheet-client-named = Kreditors: { $client }
