### Ko saka tikai komandas; viss pārējais ir tāpat kā lapās.

command-call-now = Zvanīt drīkst tagad.
command-call-from = Zvanāms no { $moment }.
command-wait = Nekas nav darāms pirms { $moment }.
command-rest = Nekas nav darāms, kamēr kaut kas nenotiek.
command-set-aside = Atlikts malā: vispirms kādam tas jāsakārto.
command-open = Kopā atlicis maksāt
command-talks = Sarunas un mēģinājumi
command-recorded = Pierakstīts:

command-verified = Nolasītas plūsmas: { $streams }, notikumi: { $events }.
command-verified-erased =
    { $count ->
        [zero] Dzēsti { $count } cilvēki; viņu notikumu ķēdes tik un tā ir pareizas.
        [one] Dzēsts { $count } cilvēks; viņa notikumu ķēde tik un tā ir pareiza.
       *[other] Dzēsti { $count } cilvēki; viņu notikumu ķēdes tik un tā ir pareizas.
    }
command-well = Viss ir kārtībā.
command-not-well = Kaut kas nav tā, kā tika ierakstīts. Atjaunojiet jaunāko kopiju, kas iztur pārbaudi.
command-rebuilt = No jauna salocītas lietas: { $files }.
command-rebuilt-same = Viss saglabātais izriet no notikumiem.
command-rebuilt-mended = Ko varēja salabot, tas ir salabots.
command-erase-sure = Šī klienta dati tiks dzēsti neatgriezeniski: { $name }. Lai turpinātu, ierakstiet lietas numuru:
command-erased = Dzēsts. Šī cilvēka datus vairs neviens nevar izlasīt.

command-import-questions = Lai failu varētu nolasīt, lūdzu, atbildiet:
command-import-new-client = Tiks pievienots jauns kreditors: { $client }
command-import-lie-still = Izrakstīti pēc šodienas, līdz tam nav darāmi
command-import-to-come = Maksājumi ar vēlāku datumu, izlaisti
command-import-older = Rindas, kas vecākas par jau zināmo, izlaistas
command-import-missing = Nesamaksāto rēķinu skaits: { $of }. No tiem failā vairs nav: { $count }.
command-import-write = Ierakstīt? [j/N]
command-import-withdraw = Vai atsaukt arī to, kā failā vairs nav? [j/N]

command-question-dates = { $column }: kas ir pirmais, diena vai mēnesis? ({ $example })
command-question-dates-mixed = { $column }: visiem datumiem neder neviena secība ({ $example })
command-question-decimal = { $column }: kura zīme atdala decimāldaļas? ({ $example })
command-question-decimal-mixed = { $column }: visām summām neder neviens decimālatdalītājs ({ $example })
command-question-encoding = Kādā kodējumā ir burti? ({ $example })
command-question-currency = Kādā valūtā ir summas?
command-question-client = Kura kreditora parādi tie ir?
command-question-country = Kuras valsts ir tālruņa numuri? ({ $example })

command-change-customer-new = jauns klients
command-change-customer = klients
command-change-invoice-new = jauns rēķins
command-change-invoice = rēķins
command-change-payment = maksājums

command-user-password = Vienreiz lietojama parole:
command-user-clients-all = visi kreditori
command-user-none = Te vēl neviens nestrādā.

command-demo-first = Pirmā palaišana: 2000 izdomātu klientu nodzīvo 120 dienas īstajā programmā.
command-demo-living = { $day }. diena no { $of }
command-demo-woken =
    { $count ->
        [zero] Pa šo laiku pienākusi kārta { $count } klientiem
        [one] Pa šo laiku pienākusi kārta { $count } klientam
       *[other] Pa šo laiku pienākusi kārta { $count } klientiem
    }
command-demo-ready = Darbvieta ir atvērta:
command-demo-users = Piesakieties kā viens no šiem lietotājiem; parole ir { $password }
command-demo-data = Dati atrodas mapē { $folder }. Palaižot vēlreiz, darbs turpinās ar tiem.
command-demo-clock = Pulkstenis rāda { $moment } UTC.
command-demo-stop = Darbu beidz Ctrl-C.
command-serve-ready = Darbvieta ir atvērta:
command-serve-first = Pirmais administrators vienreiz reģistrējas šeit:
command-serve-plain = Savienojums nav šifrēts: tam priekšā vajadzīgs starpniekserveris ar TLS, citādi neviena parole nav drošībā.
command-stopped = Darbs ir beigts. Saglabātais ir drošībā.
