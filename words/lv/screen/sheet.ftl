### Klienta lapa: fakti, pirms paceļ klausuli.

sheet-speaks = Valoda: { $language }
sheet-number = Klienta numurs: { $number }
sheet-client = Kreditors: { $client }
sheet-needs = Lūdzu, ņemiet vērā:

hours-open = Tur ir { $now }. Zvanīt drīkst līdz { $until }.
hours-closed = Tur ir { $now }; zvanīt drīkstēs no { $from }
hours-closed-for-now = Tur ir { $now }; pašlaik zvanīt nedrīkst
hours-unknown = Nav zināms, kur klients ir, tāpēc nav zināms arī, cik tur ir pulkstenis.

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
totals-pay-day-is = mēneša { $day }. datums

habit-title = Kā klients parasti maksā
habit-usually-on-time = Parasti maksā laikā;
habit-usually-early =
    { $days ->
        [zero] Parasti maksā { $days } dienas pirms termiņa;
        [one] Parasti maksā { $days } dienu pirms termiņa;
       *[other] Parasti maksā { $days } dienas pirms termiņa;
    }
habit-usually-late =
    { $days ->
        [zero] Parasti maksā { $days } dienas pēc termiņa;
        [one] Parasti maksā { $days } dienu pēc termiņa;
       *[other] Parasti maksā { $days } dienas pēc termiņa;
    }
habit-now =
    { $days ->
        [zero] šoreiz kavē { $days } dienas:
        [one] šoreiz kavē { $days } dienu:
       *[other] šoreiz kavē { $days } dienas:
    }
habit-usual = klientam ierasti
habit-unusual = klientam neierasti
habit-unknown = ziņu ir par maz, lai teiktu vairāk

spark-title =
    { $count ->
        [zero] Cik dienu pēc termiņa nākuši pēdējie { $count } maksājumi
        [one] Cik dienu pēc termiņa nācis pēdējais maksājums
       *[other] Cik dienu pēc termiņa nākuši pēdējie { $count } maksājumi
    }
spark-table = Kā tabula

invoices-due = Termiņš pienācis
invoices-none-due = Nevienam rēķinam termiņš nav pienācis.
invoices-later = Termiņš vēl nav pienācis
invoices-total = Kopā
invoice-number = Rēķins
invoice-goods = Par ko
invoice-issued = Izrakstīts
invoice-due = Termiņš
invoice-late = Kavētas dienas
invoice-amount = Summa
invoice-paid = Samaksāts
invoice-left = Atlicis
invoice-disputed = apstrīdēts
invoice-terms = Nosacījumi
invoice-withdrawn-no-longer-listed = kreditora datos vairs nav
invoice-withdrawn-recalled = kreditors atsaucis
invoice-kind-invoice = Rēķins
invoice-kind-credit-note = Kredītrēķins
invoice-kind-instalment = Daļas maksājums

payments-title = Maksājumi
payments-none = Neviens maksājums nav zināms.
payment-on = Diena
payment-for = Rēķins
payment-method = Kā
payment-reference = Atsauce
payment-amount = Summa

promises-title = Solījumi
promises-none = Solījumu vēl nav.
promise-by-day = līdz { $date }
promise-taken = Solīts { $date } Pierakstīja: { $by }.
promise-paid = Saņemts: { $amount }.
promise-history = Kā līdz tam nonākts
promise-open = Spēkā
promise-awaiting-bank = Gaida bankas ziņas
promise-kept = Izpildīts
promise-part-kept = Izpildīts daļēji
promise-broken = Nav izpildīts
promise-renegotiated = Aizstāts ar jaunu
promise-withdrawn = Atsaukts
promise-awaiting-bank-hint = Diena ir pagājusi. Vai nauda ir pienākusi, redzēsim, kad dati aptvers šo dienu. Līdz tam solījums nav lauzts.

hold-since = kopš { $date }
hold-until = līdz { $date }
hold-open-ended = bez beigu datuma
hold-request = Lūdza netraucēt
hold-breathing-space = Atelpas laiks: iespēja atgūties, parādu neprasot
hold-insolvency = Maksātnespēja vai parādu pārstrukturēšana
hold-representation = Sazinās tikai ar pārstāvja starpniecību
hold-death = Klients ir miris
hold-dispute = Apstrīd parādu

talks-none = Ar šo klientu vēl neviens nav runājis.
talk-open = Sākta; iznākums vēl nav pierakstīts
talk-without-permit = Notikusi ārpus Auricle, bez atļaujas
talk-without-result = Bez iznākuma
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

## Earlier ids

sheet-title = { $name }
sheet-customer-number = Klienta numurs { $number }
sheet-person = Fiziska persona
sheet-company = Uzņēmums
sheet-language = Runā
sheet-local-time = Tur ir { $time }
sheet-local-times = Tur ir no { $first } līdz { $last }: laika josla nav precīzi zināma
sheet-may-call-until = Drīkst zvanīt līdz plkst. { $time }
sheet-may-not-call = Pašlaik zvanīt nedrīkst
sheet-next-allowed = Drīkst no { $moment }
sheet-call = Zvanīt
sheet-call-started = Tagad varat zvanīt uz numuru:
sheet-call-permit = Atļauja der līdz plkst. { $time }
sheet-called-in = Klients zvana mums
sheet-outside = Pierakstīt saziņu ārpus Auricle
sheet-ready = Datu diena: { $date }
sheet-not-allowed-title = Ko pašlaik nedrīkst un kāpēc
sheet-not-allowed-none = Pašlaik aizliegts ir tikai tas, kas nav atļauts nekad.
sheet-always = Par parādu runājiet tikai ar pašu klientu.
sheet-due-title = Nesamaksātais
sheet-due-total = Kopā jāmaksā
sheet-due-overdue = No tā kavēts
sheet-due-not-yet = Termiņš vēl nav pienācis
sheet-due-nothing = Viss ir samaksāts.
sheet-due-in =
    { $count ->
        [zero] { $count } rēķinos
        [one] { $count } rēķinā
       *[other] { $count } rēķinos
    }
sheet-invoice-number = Rēķins
sheet-invoice-kind = Veids
sheet-invoice-goods = Par ko
sheet-invoice-client = Kreditors
sheet-invoice-issued = Izrakstīts
sheet-invoice-terms = Nosacījumi
sheet-invoice-due = Termiņš
sheet-invoice-amount = Summa
sheet-invoice-paid = Samaksāts
sheet-invoice-left = Atlicis maksāt
sheet-invoice-reference = Atsauce
sheet-invoice-state = Stāvoklis
sheet-invoice-days-late =
    { $count ->
        [zero] kavē { $count } dienas
        [one] kavē { $count } dienu
       *[other] kavē { $count } dienas
    }
sheet-invoice-due-today = termiņš šodien
sheet-invoice-due-in =
    { $count ->
        [zero] termiņš pēc { $count } dienām
        [one] termiņš pēc { $count } dienas
       *[other] termiņš pēc { $count } dienām
    }
sheet-invoice-disputed = apstrīdēts
sheet-invoice-settled-on = nomaksāts { $date }
sheet-invoice-settled-title = Nomaksātie un atsauktie
sheet-withdrawn-no-longer-listed = kreditora datos vairs nav
sheet-withdrawn-recalled = kreditors atsaucis
sheet-debt-invoice = Rēķins
sheet-debt-credit-note = Kredītrēķins
sheet-debt-instalment = Daļas maksājums
sheet-stage-label = Posms
sheet-stage-current = Pirms termiņa: rēķins izrakstīts, termiņš vēl nav pienācis
sheet-stage-overdue = Kavēts: termiņš ir pagājis
sheet-stage-old = Sens: jāpārbauda, vai likums vēl ļauj to prasīt
sheet-pays-title = Kā klients parasti maksā
sheet-pays-unknown = Nav agrāku maksājumu, ar ko salīdzināt.
sheet-pays-on-time = Parasti maksā laikā
sheet-pays-early =
    { $days ->
        [zero] Parasti maksā { $days } dienas pirms termiņa
        [one] Parasti maksā { $days } dienu pirms termiņa
       *[other] Parasti maksā { $days } dienas pirms termiņa
    }
sheet-pays-late =
    { $days ->
        [zero] Parasti maksā { $days } dienas pēc termiņa
        [one] Parasti maksā { $days } dienu pēc termiņa
       *[other] Parasti maksā { $days } dienas pēc termiņa
    }
sheet-pays-on-day = Bieži maksā mēneša { $day }. datumā
sheet-pays-this-usual =
    { $days ->
        [zero] Šoreiz kavē { $days } dienas: klientam ierasti
        [one] Šoreiz kavē { $days } dienu: klientam ierasti
       *[other] Šoreiz kavē { $days } dienas: klientam ierasti
    }
sheet-pays-this-unusual =
    { $days ->
        [zero] Šoreiz kavē { $days } dienas: klientam neierasti
        [one] Šoreiz kavē { $days } dienu: klientam neierasti
       *[other] Šoreiz kavē { $days } dienas: klientam neierasti
    }
sheet-pays-slower = Maksā aizvien lēnāk: pēdējie maksājumi nākuši vēlāk nekā iepriekšējie
sheet-pays-faster = Maksā aizvien ātrāk: pēdējie maksājumi nākuši agrāk nekā iepriekšējie
sheet-pays-from =
    { $count ->
        [zero] Pēc { $count } nomaksātiem rēķiniem
        [one] Pēc { $count } nomaksāta rēķina
       *[other] Pēc { $count } nomaksātiem rēķiniem
    }
sheet-payments-title = Maksājumi
sheet-payments-none = Neviens maksājums nav zināms.
sheet-payments-on = Diena
sheet-payments-amount = Summa
sheet-payments-invoice = Rēķins
sheet-payments-payer = Maksātājs
sheet-payments-method = Veids
sheet-payments-reference = Atsauce
sheet-payments-unmatched = vēl nav saistīts ar rēķinu
sheet-payments-returned = atmaksāts
sheet-promises-title = Solījumi
sheet-promises-none = Solījumu vēl nav.
sheet-promise-line = { $amount } līdz { $date }
sheet-promise-made = Solīts { $date }
sheet-promise-open = Spēkā
sheet-promise-awaiting-bank = Gaida bankas datus
sheet-promise-kept = Izpildīts
sheet-promise-part-kept = Izpildīts daļēji
sheet-promise-broken = Nav izpildīts
sheet-promise-renegotiated = Aizstāts ar jaunu
sheet-promise-withdrawn = Atsaukts
sheet-promise-arrived = Saņemts: { $amount }
sheet-promise-awaiting-bank-hint = Solītā diena ir pagājusi. Vai nauda pienākusi, redzēsim, kad dati sniegsies līdz šai dienai. Līdz tam solījums nav lauzts.
sheet-promise-pay-day = algas dienā, mēneša { $day }. datumā
sheet-promise-withdraw = Atsaukt šo solījumu
sheet-promise-history = Vēsture
sheet-call-backs-title = Norunātie atzvani
sheet-call-back-at = Atzvanīt { $moment }
sheet-call-back-by = Atzvanīt apsolīja { $name }
sheet-call-back-open = Norunāts
sheet-call-back-done = Izdarīts
sheet-call-back-dropped = Vairs nav vajadzīgs
sheet-call-back-drop = Vairs nav vajadzīgs
sheet-disputes-title = Strīdi
sheet-dispute-since = Apstrīdēts kopš { $date }
sheet-dispute-upheld = Klientam bija taisnība
sheet-dispute-debt-stands = Parāds paliek spēkā, un klientam ir paskaidrots, kāpēc
sheet-dispute-taken-back = Klients iebildumus atsauca
sheet-dispute-close = Slēgt strīdu
sheet-holds-title = Netraucēt
sheet-hold-request = Lūdza netraucēt
sheet-hold-breathing-space = Atelpas laiks
sheet-hold-insolvency = Maksātnespēja vai parādu pārstrukturēšana
sheet-hold-representation = Sazinās tikai ar pārstāvja starpniecību
sheet-hold-death = Klients ir miris
sheet-hold-until = līdz { $date }
sheet-hold-open-ended = bez beigu datuma
sheet-hold-place = Šo klientu netraucēt
sheet-hold-lift = Izbeigt tagad
sheet-earlier-title = Agrāk
sheet-earlier-none = Ar šo klientu vēl neviens nav runājis.
sheet-earlier-by = { $name }
sheet-earlier-out = zvanījām mēs
sheet-earlier-in = zvanīja klients
sheet-earlier-outside = ārpus Auricle, bez atļaujas
sheet-earlier-read-back = Beigās atkārtots
sheet-earlier-waiting = zvans sākts; iznākums vēl nav pierakstīts
sheet-earlier-without-result = bez iznākuma
sheet-outcome-paid = teica, ka samaksāts vai nauda ir ceļā
sheet-outcome-promise = apsolīja samaksāt
sheet-outcome-part-payment = apsolīja daļu
sheet-outcome-call-back = lūdza atzvanīt
sheet-outcome-dispute = apstrīdēja parādu
sheet-outcome-refusal = nevēlas maksāt
sheet-outcome-talk = saruna bez vienošanās
sheet-outcome-wrong-person = cita cilvēka numurs
sheet-outcome-no-answer = neatbildēja
sheet-outcome-voicemail = balss pastkaste
sheet-outcome-hung-up = savienojums pārtrūka, pirms kas tika pateikts
sheet-outcome-not-connected = numurs nesavienojas
sheet-notes-title = Piezīmes
sheet-notes-none = Piezīmju nav.
sheet-note-add = Pievienot piezīmi
sheet-parties-title = Personas
sheet-party-customer = Klients
sheet-party-co-debtor = Parādā kopā ar klientu
sheet-party-guarantor = Galvotājs
sheet-party-authorised = Drīkst runāt klienta vārdā
sheet-party-adviser = Padomdevējs
sheet-party-heir = Mantinieks
sheet-party-company-contact = Kontaktpersona uzņēmumā
sheet-phones-title = Tālrunis
sheet-phones-none = Tālruņa numurs nav zināms.
sheet-phone-unverified = vēl nav pārbaudīts
sheet-phone-right-person = klients jau sasniegts
sheet-phone-wrong-person = cita cilvēka numurs
sheet-phone-dead = nesavienojas
sheet-phone-hidden = Numurs parādās, kad nospiežat “Zvanīt”.
sheet-address = Adrese
sheet-email = E-pasts
sheet-birth-date = Dzimšanas diena
sheet-company-number = Reģistrācijas numurs
sheet-clients = Kreditori
sheet-skill-needed = Vajadzīgs: { $skill }
sheet-looked-title = Kas skatījies šo lapu
sheet-merged = Šī klienta lieta ir apvienota ar citu.
sheet-merged-open = Atvērt to
sheet-client-named = Kreditors: { $client }
