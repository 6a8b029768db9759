### Kas noticis klienta lietā: par katru notikumu viena rinda, ko saprot ikviens.
###
### $number un $numbers ir rēķinu numuri (tālrunim numura beigas), $amount summa, $date diena, $moment
### diena ar stundu, $client un $name vārdi un nosaukumi. $date beidzas ar punktu, tāpēc aiz tā teikuma
### punktu neliek. $objections ir veseli teikumi ar savu pieturzīmi. Kas teikts vai rakstīts paša
### vārdiem, seko atsevišķi.

timeline-title = Lietas vēsture
timeline-hint = Viss, kas ir pierakstīts; jaunākais vispirms. Neko no tā nevar mainīt: kļūdu labo ar jaunu ierakstu.
timeline-link = Visa lietas vēsture
timeline-none = Nav ierakstu, ko jūs drīkstat redzēt.
timeline-other-file = No pievienotās lietas
timeline-more = Rādīti tikai jaunākie ieraksti ({ $count }). Visus parāda „auricle timeline”.

event-file-opened = Lieta atvērta pēc kreditora datiem: { $client }.
event-client-joined = Šim klientam ir rēķini arī no cita kreditora: { $client }.
event-party-added = Lietai pievienota kontaktpersona: { $name }.
event-details-corrected = Izlaboti personas dati: { $name }.
event-phone-added = Pievienots tālruņa numurs: { $number }.
event-phone-marked = Numurs { $number }: { $state }.
event-file-routed = Nākamajai sarunai vajadzīgs zvanītājs ar īpašu prasmi.
event-file-routed-anybody = Nākamo sarunu drīkst uzņemties jebkurš zvanītājs.
event-debt-placed = { $client } iesniedza rēķinu { $number }: { $amount }, termiņš { $date }
event-debt-corrected = Mainījušies kreditora dati par rēķinu { $number }.
event-debt-withdrawn = Rēķina { $number } apmaksu šeit vairs neprasa.
event-debt-restored = Rēķina { $number } apmaksu šeit atkal prasa.
event-payment-booked = { $date } saņemts maksājums { $amount } par rēķinu { $number }.
event-payment-unmatched = { $date } saņemts maksājums { $amount }. Par kuru rēķinu, vēl nav zināms.
event-payment-returned = { $date } nauda atgriezta: { $amount }.
event-dispute-opened = Klients apstrīd: { $numbers }.
event-dispute-closed = Strīds ir beidzies. { $end }.
event-hold-placed = Saziņai noteikta pauze. { $why }.
event-hold-placed-until = Saziņai noteikta pauze līdz { $date } { $why }.
event-hold-lifted = Pauze atcelta; atkal drīkst sazināties.
event-call-begun = Sākts zvans ar atļauju.
event-contact-begun = { $channel }: sākta saziņa ar atļauju.
event-contact-ended = Iznākums: { $outcome }.
event-outcome-undone = Šis iznākums atsaukts kopā ar visu, kas ierakstīts līdz ar to.
event-called-us = { $channel } pēc klienta iniciatīvas. Iznākums: { $outcome }.
event-made-outside = { $channel } ārpus Auricle, bez atļaujas, { $moment }. Iznākums: { $outcome }.
event-promise-made = Klients sola līdz { $date } samaksāt { $amount }.
event-promise-on-its-way = Klients saka, ka maksājums ir ceļā: { $amount }.
event-promise-day-ended = Solītā diena ir pagājusi. Gaidām bankas ziņas.
event-promise-kept = Solījums izpildīts: saņemts { $amount }.
event-promise-part-kept = Solījums izpildīts daļēji: saņemts { $amount }.
event-promise-broken = Dati par solīto dienu ir saņemti, bet naudas nav.
event-promise-withdrawn = Solījums atsaukts.
event-next-agreed = Norunāta nākamā saziņa: { $moment }. { $how }.
event-call-back-made = Norunātais atzvans veikts.
event-call-back-dropped = Norunātais atzvans vairs nav vajadzīgs.
event-call-put-off = Zvans atlikts līdz { $moment }.
event-note-written = Pierakstīta piezīme.
event-read-back-given = Klientam atkārtots norunātais.
event-read-back-skipped = Norunātais klientam netika atkārtots: { $why }.
event-reason-given = Klienta nosauktais iemesls: { $reason }.
event-debt-acknowledged = Klients atzīst, ka ir parādā; rēķini: { $numbers }.
event-answers-given =
    { $count ->
        [1] Atbildēts uz iebildi: { $objections }
        [zero] Atbildēts uz { $count } iebildēm: { $objections }
        [one] Atbildēts uz { $count } iebildi: { $objections }
       *[other] Atbildēts uz { $count } iebildēm: { $objections }
    }
event-complaint-made = Reģistrēta sūdzība.
event-approach-supposed = Pieeja pēc zvanītāja ieskata, spēkā līdz { $date }: { $approach }.
event-left-told = Pēc klienta teiktā tajā mēnesī iztikai paliek: { $amount }.
event-left-untold = Klientam vaicāts, cik paliek iztikai, bet klients to nevēlas teikt.
event-talk-marked = Nākamā saruna pēc zvanītāja ieskata: { $mark }.
event-document-attached = Pievienots dokuments: { $name }.
event-document-removed = Izdzēsts dokuments: { $name }.
event-document-sent = Dokuments nosūtīts uz { $address }: { $name }.
event-merged-away = Šī lieta pievienota citai tā paša cilvēka lietai.
event-file-joined = Šai lietai pievienota cita tā paša cilvēka lieta.
event-file-parted = Pievienotā lieta atkal nodalīta.
event-merge-undone = Šī lieta atkal ir atsevišķa.
