### Ko saka tikai komandas; viss pārējais ir tāpat kā lapās.

command-call-now = Zvanīt drīkst tagad.
command-call-from = Pēc klienta vietējā laika zvanīt drīkstēs no { $moment }.
command-wait = Līdz { $moment } pēc klienta vietējā laika nekas nav jādara.
command-rest = Nekas nav jādara, kamēr nenotiek kas jauns.
command-set-aside = Atlikts malā: vispirms kādam tas jāsakārto.
command-day-failed = Neizdevās apskatīt, mēģinās vēlreiz:
command-open = Kopā atlicis maksāt
command-talks = Sarunas un mēģinājumi pēc darbvietas pulksteņa ({ $zone })
command-times = Laiks norādīts pēc darbvietas pulksteņa ({ $zone }).
command-there = { $moment } pēc klienta vietējā laika
command-recorded = Pierakstīts:
command-undone = Atsaukts:

command-verified = Nolasīto plūsmu skaits: { $streams }, notikumu skaits: { $events }.
command-verified-erased =
    { $count ->
        [zero] Dzēsti { $count } cilvēku dati; notikumu ķēdes tik un tā ir pareizas.
        [one] Dzēsti { $count } cilvēka dati; notikumu ķēde tik un tā ir pareiza.
       *[other] Dzēsti { $count } cilvēku dati; notikumu ķēdes tik un tā ir pareizas.
    }
command-well = Viss ir kārtībā.
command-not-well = Kaut kas nav tā, kā tika ierakstīts. Atjaunojiet datus no jaunākās kopijas, kas iztur pārbaudi.
command-rebuilt = No notikumiem no jauna izveidoto lietu skaits: { $files }.
command-sealed = Apzīmogotā diena: { $day } Zīmogs ir failā { $file }. Glabājiet šī faila kopiju arī citur.
command-seal-key = Publiskā atslēga: { $key }
command-seals-compared = Salīdzinātas apzīmogotās dienas: { $days }.
command-seals-good-until = Pēdējā diena, kurā viss ir tā, kā apzīmogots: { $day }
command-seal-forged = šīs dienas zīmogs nav veidots ar šo atslēgu: { $day }
command-seal-unknown = failā ir zīmogs, kura datubāzē nav: { $day }; datubāze ir vecāka par failu
command-seal-absent = datubāzē ir zīmogs, kura failā nav: { $day }
command-seal-removed = plūsma { $stream } bija apzīmogota, bet tās vairs nav: { $day }
command-seal-truncated = plūsmā { $stream } bija apzīmogoti notikumi ({ $version }), bet tagad to ir mazāk: { $day }
command-seal-rewritten = apzīmogotais ir pārrakstīts: { $day }
command-rebuilt-same = Viss saglabātais izriet no notikumiem.
command-rebuilt-mended = Kas bija salabojams, tas ir salabots.
command-erase-sure = Šī klienta dati tiks dzēsti neatgriezeniski: { $name }. Lai turpinātu, ierakstiet lietas numuru:
command-erased = Dzēsts. Šī cilvēka datus vairs neviens nevar izlasīt.
command-erased-server = Datubāzes serveris dzēstās rindas un savu žurnālu vēl kādu laiku glabā: sk. administratora rokasgrāmatas nodaļu „Erasing on PostgreSQL”.
command-seals-restored = Darbvieta atjaunota no rezerves kopijas. Atjaunota { $day }, kopija veidota { $moment } (UTC). Starplaikā paveiktā darbvietā nav.
command-seals-lost = Šajā laikā apzīmogotās un līdz ar to zudušās dienas: { $days }
command-backing-up = Veido rezerves kopiju: { $part } no { $of }
command-backed-up = Rezerves kopija ar stāvokli { $moment } (UTC) ir failā { $place }: plūsmu skaits { $streams }, notikumu skaits { $events }, { $size } kB. Tā ir nolasīta no jauna, un visas ķēdes ir pareizas.
command-backup-root = Tās sakne: { $root }
command-backup-key = Darbvietas atslēgas tajā nav. Glabājiet faila { $key } kopiju citur nekā rezerves kopijas un kopā ar to failus { $erased } un { $roots }.
command-backup-key-elsewhere = Darbvietas atslēgas tajā nav. Glabājiet failu { $erased } un { $roots } kopijas citur nekā rezerves kopijas.
command-restoring = Atjauno: { $part } no { $of }
command-restored = Darbvieta ar stāvokli { $moment } (UTC) ir šeit: { $place }. Plūsmu skaits { $streams }, notikumu skaits { $events }; visas ķēdes ir pārbaudītas.
command-restored-erased = Dzēsto cilvēku skaits, kuru dati nav atjaunoti: { $count }.
command-restored-strays = Atmesto rindu skaits, kas neizriet ne no vienas klienta lietas: { $count }.
command-restored-since = Pēc { $moment } (UTC) paveiktā tajā nav: importējiet jaunākos failus vēlreiz, ierakstiet kopš tā laika notikušo saziņu un pārskatiet lietotājus, paroles un programmu piekļuvi.
command-copying = Kopē: { $part } no { $of }
command-copy-verifying = Pārbauda: { $part } no { $of }
command-copied = Nokopēts uz { $place }: plūsmu skaits { $streams }, notikumu skaits { $events }; visas ķēdes tur ir pārbaudītas.
command-copied-key = Atslēga un saraksti blakus tai paliek, kur bija. Atverot tur darbvietu, norādiet: --key { $key }

command-proof-with = Ar ko: { $name }
command-proof-permit = Atļauja: klienta vietējais laiks bija { $moment } ({ $zones }). Tā būtu derējusi līdz { $until } pēc klienta vietējā laika.
command-proof-passed = Pārbaudītie un ievērotie noteikumi:
command-proof-incoming = Klients sazinājās pats: atļauja nav vajadzīga.
command-proof-version = Lemts pēc lietas pirmajiem notikumiem (to skaits: { $version }) un pēc nosacījumu kopuma { $policy }
command-proof-purpose-demand = Nolūks: lūgt samaksu
command-proof-purpose-information = Nolūks: paziņot, neko neprasot
command-proof-purpose-answer = Nolūks: atbilde uz klienta lūgumu vai norunāts atzvans

command-import-questions = Lai failu varētu nolasīt, lūdzu, atbildiet:
command-import-new-client = Tiks pievienots jauns kreditors: { $client }
command-import-lie-still = Rēķini, kas izrakstīti ar vēlāku datumu (līdz tam tie gaida)
command-import-to-come = Maksājumi ar vēlāku datumu (izlaisti)
command-import-stopped = Apturēts. Apstrādāto rindu skaits: { $done }. Ierakstītais paliek. Palaidiet vēlreiz, un tiks ierakstīts tikai atlikušais.
command-import-totals = Kopsummu rindas, izlaistas
command-import-older = Rindas, kas vecākas par jau zināmo (izlaistas)
command-import-missing = Neapmaksāto rēķinu skaits: { $of }. No tiem failā vairs nav: { $count }.
command-import-mend-save = Saglabājiet šīs rindas ar --mend FAILS, izlabojiet tās tajā failā un importējiet to ar tām pašām opcijām.
command-import-mend-saved = Tās ir saglabātas failā { $file }. Izlabojiet tās un importējiet šo failu ar tām pašām opcijām.
command-import-mend-untold = Tajā failā nepietika vietas visām problēmām ar rindām, kas neder; pāri palika: { $count }. Importējiet to, pēc tam vēlreiz šo.
command-import-written = Izveidots:
command-import-mend-file = labojamās rindas: { $file }
command-import-mapping-kept = kolonnu nozīmes ar nosaukumu { $name }; nākamreiz norādiet --mapping { $name }
command-import-lost = { $column }: šajā failā tādas nav
command-import-unlike = Izlaista: virsraksts nozīmē „{ $field }”, bet vērtības tam neatbilst
command-import-taken = Izlaista: ar nozīmi „{ $field }” jau ir cita kolonna
command-import-odd = Neparasts, bet ierakstīts:
command-import-odd-would = Neparasts, bet tiks ierakstīts:
command-column-file = Lieta
command-find-many = Rādīti tikai pirmie atrastie ({ $count }). Ierakstiet mazliet vairāk vai saglabājiet sarakstu ar --to FAILS.
command-more = ... un vēl { $count }; visus rāda --json.
command-import-more = ... un vēl { $count }
command-import-changes-first = Rādītas pirmās izmaiņas: { $shown } no { $all }; --json rāda līdz { $most }.
command-import-write = Ierakstīt? [j/N]
command-import-withdraw = Vai atsaukt arī to, kā failā vairs nav? [j/N]

command-question-dates = { $column }: kas ir pirmais, diena vai mēnesis? ({ $example })
command-question-dates-mixed = { $column }: neviena secība neder visiem datumiem ({ $example })
command-question-decimal = { $column }: kura zīme atdala decimāldaļas? ({ $example })
command-question-decimal-mixed = { $column }: neviens decimālatdalītājs neder visām summām ({ $example })
command-question-encoding = Kādā kodējumā ir fails? ({ $example })
command-question-sheet = Kura lapa jālasa? ({ $example })
command-question-currency = Kādā valūtā ir summas?
command-question-client = Kura kreditora parādi tie ir?
command-question-country = Kuras valsts tālruņa numuri tie ir? ({ $example })

command-change-customer-new = jauns klients
command-change-customer = klients
command-change-invoice-new = jauns rēķins
command-change-invoice = rēķins
command-change-payment = maksājums

command-user-password = Vienreizēja parole:
command-user-clients-all = visi kreditori
command-user-none = Te vēl neviens nestrādā.

command-demo-first = Pirmā palaišana: 2000 izdomātu klientu nodzīvo 120 dienas, un visu dara īstā programma.
command-demo-living = { $day }. diena no { $of }
command-demo-woken =
    { $count ->
        [zero] Pa šo laiku pienākusi kārta { $count } klientiem
        [one] Pa šo laiku pienākusi kārta { $count } klientam
       *[other] Pa šo laiku pienākusi kārta { $count } klientiem
    }
command-demo-ready = Darbvieta ir atvērta:
command-demo-users = Piesakieties kā viens no šiem lietotājiem; parole ir { $password }
command-demo-data = Datu mape: { $folder }. Palaižot vēlreiz, darbs turpinās ar tiem pašiem datiem.
command-demo-clock = Šīs darbvietas pulkstenis rāda { $moment } ({ $zone }).
command-demo-stop = Lai beigtu darbu, nospiediet Ctrl-C.
command-serve-ready = Darbvieta ir atvērta:
command-serve-first = Pirmais administrators vienreiz reģistrējas šeit:
command-serve-plain = Savienojums nav šifrēts: tam priekšā vajadzīgs starpniekserveris ar TLS, citādi neviena parole nav drošībā.
command-stopped = Darbs ir beigts. Saglabātais ir drošībā.
command-token-ended = Piekļuves atslēga ir atņemta.
command-hook-ended = Paziņojumu adrese ir atņemta.

command-attached = Pievienots: { $file }
command-attached-before = Pievienots jau agrāk: { $file }
command-documents-fit =
    { $count ->
        [zero] Rēķins atrasts { $count } failiem.
        [one] Rēķins atrasts { $count } failam.
       *[other] Rēķins atrasts { $count } failiem.
    }
command-documents-nothing = Nav rēķina ar šādu numuru:
command-documents-several = Rēķins ar šādu numuru ir vairākiem kreditoriem; norādiet vienu ar --client:
command-documents-unfit = Nevar pievienot:
command-documents-attach = Pievienot? [y/N]
