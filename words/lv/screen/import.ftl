### Imports: kas saņemts, ko nozīmē kolonnas, kas mainītos un kā viss beidzās.

import-title = Imports
import-file = Fails
import-file-hint = Darbgrāmata (.xlsx, .ods) vai CSV fails, ne lielāks par { $size } MB, ar virsrakstu rindu virs datiem.
import-too-large = Fails ir lielāks par { $size } MB; lielāku šī lapa nepieņem. Servera uzturētājs to var importēt ar komandu: auricle import CEĻŠ
import-mapping = Kā lasīt
import-mapping-guess = Atpazīt kolonnas
import-upload = Augšupielādēt
import-at = Kad
import-by = Augšupielādēja
import-rows = Rindas
import-problems = Nevar nolasīt
import-misfits = Neatbilst zināmajam
import-unmatched = Nav atrasts rēķins
import-by-command = Ar komandu
import-left-out = Neierakstītas
import-discard = Atcelt šo importu
import-steps = Importa soļi
import-step-columns = Kolonnas
import-step-preview = Priekšskatījums
import-step-write = Ierakstīšana
import-same = Šis fails jau ir importēts { $date } Vēlreiz importējot, nekas nemainīsies.
import-state-mapping = Jāapstiprina kolonnas
import-state-preview = Gatavs ierakstīšanai
import-state-running = Tiek ierakstīts
import-state-done = Pabeigts
import-state-discarded = Atcelts
import-state-failed = Apstājies
import-done-title = Importēts: { $file }
import-done-missing =
    { $count ->
        [zero] { $count } rēķinu failā vairs nav, un tie vairs nav jāmaksā.
        [one] { $count } rēķina failā vairs nav, un tas vairs nav jāmaksā.
       *[other] { $count } rēķinu failā vairs nav, un tie vairs nav jāmaksā.
    }
import-may-be-known =
    { $count ->
        [zero] { $count } maksājumu var būt nauda, kas iepriekšējā failā jau bija uzrādīta kā samaksāta. Tie tāpat tiek ierakstīti; salīdziniet tos ar pārējiem šo klientu maksājumiem.
        [one] { $count } maksājums var būt nauda, kas iepriekšējā failā jau bija uzrādīta kā samaksāta. Tas tāpat tiek ierakstīts; salīdziniet to ar pārējiem šī klienta maksājumiem.
       *[other] { $count } maksājumi var būt nauda, kas iepriekšējā failā jau bija uzrādīta kā samaksāta. Tie tāpat tiek ierakstīti; salīdziniet tos ar pārējiem šo klientu maksājumiem.
    }
import-not-withdrawn =
    { $count ->
        [zero] { $count } rēķinu, kuru failā vairs nav, neizdevās slēgt: klientu dati ir atlikti malā vai tobrīd tika mainīti. Importējiet failu vēlreiz; malā atliktais ir redzams pārskatā.
        [one] { $count } rēķinu, kura failā vairs nav, neizdevās slēgt: klienta dati ir atlikti malā vai tobrīd tika mainīti. Importējiet failu vēlreiz; malā atliktais ir redzams pārskatā.
       *[other] { $count } rēķinus, kuru failā vairs nav, neizdevās slēgt: klientu dati ir atlikti malā vai tobrīd tika mainīti. Importējiet failu vēlreiz; malā atliktais ir redzams pārskatā.
    }
import-mend-part = Labojamo rindu failā nav visu neierakstīto rindu, tikai { $rows } no { $all }. Importējiet tās izlabotas un pēc tam vēlreiz visu failu, lai ierakstītu pārējās.
import-stopped-title = Apstājies: { $file }
import-stopped-hint = Līdz tam ierakstītais paliek. Sāciet vēlreiz, un tiks ierakstīts tikai atlikušais.
imports-title = Importi
imports-none = Vēl nekas nav importēts.

mapping-title = Ko nozīmē faila { $file } kolonnas?
mapping-read-as = Nolasīts kā { $how }. Rindu skaits: { $rows }.
mapping-kind = Kas ir šajā failā?
mapping-kind-full = Visi šī kreditora neapmaksātie rēķini
mapping-kind-changes = Jaunie un mainītie rēķini
mapping-kind-payments = Maksājumi
mapping-from-column = No faila kolonnas
mapping-client-new = Vai jauns kreditors
mapping-currency = Valūta
mapping-currency-hint = Trīs burti, piemēram, EUR, ja failā tai nav kolonnas.
mapping-country = Valsts
mapping-country-hint = Divi burti, piemēram, LV, ja failā tai nav kolonnas.
mapping-complete-to = Dati pilnīgi līdz
mapping-complete-to-hint = Pēdējā diena, par kuru failā ir viss. Solījumus vērtē līdz šai dienai.
mapping-sheet = Darbgrāmatas lapa
mapping-sheet-choose = Izvēlieties lapu
mapping-columns = Kolonnas
mapping-heading = Virsraksts
mapping-samples = Dažas vērtības
mapping-target = Nozīme
mapping-leave-out = Izlaist
mapping-name = Saglabāt ar nosaukumu
mapping-name-hint = Nākamo tādu failu nolasīs bez jautājumiem.
mapping-go-on = Rādīt, kas mainītos
mapping-question-dates = Datumi kolonnā „{ $column }”: kas ir pirmais pierakstā { $example }?
mapping-question-decimal = Summas kolonnā „{ $column }”: cik ir { $example }?
mapping-answer-day-first = Diena: { $date }
mapping-answer-month-first = Mēnesis: { $date }
mapping-answer-year-first = Gads: { $date }
mapping-no-column = Failā nav kolonnas „{ $column }”. Izvēlieties citas kolonnas vai citu failu.
mapping-delimiter = „{ $sign }”
mapping-choose = Izvēlieties
mapping-language-of-country = Klienta valsts valoda
mapping-party-by-name = Pēc juridiskās formas nosaukumā (SIA, Ltd u. c.)
mapping-party-person = Visi ir privātpersonas
mapping-party-company = Visi ir uzņēmumi
mapping-error-dates = Datumi kolonnā „{ $column }”: izvēlieties, kas ir pirmais.
mapping-error-decimal = Summas kolonnā „{ $column }”: izvēlieties, cik liels ir piemērs.
mapping-error-encoding = Burti: izvēlieties vārdu, kas izskatās pareizs.
mapping-error-client = Izvēlieties kreditoru vai ierakstiet jauna kreditora nosaukumu.
mapping-error-currency = Valūta: ierakstiet to, jo failā tai nav kolonnas.
mapping-error-country = Valsts: ierakstiet to, jo no tālruņa numuriem to nevar noteikt.
mapping-needs = Trūkst kolonnas: { $what }
mapping-twice = Divām kolonnām ir viena un tā pati nozīme: { $what }

target-client = Kreditors
target-customer-number = Klienta numurs
target-name = Vārds vai nosaukums
target-given-name = Vārds
target-family-name = Uzvārds
target-party-kind = Privātpersona vai uzņēmums
target-contact-name = Kontaktpersona
target-contact-role = Kontaktpersonas amats
target-street = Iela un māja
target-postcode = Pasta indekss
target-city = Pilsēta
target-country = Valsts
target-language = Valoda
target-telephone = Tālrunis
target-email = E-pasts
target-birth-date = Dzimšanas datums
target-company-number = Reģistrācijas numurs
target-iban = Bankas konts (IBAN)
target-invoice-number = Rēķina numurs
target-invoice-kind = Dokumenta veids
target-issue-date = Izrakstīšanas diena
target-due-date = Apmaksas termiņš
target-settled-on = Pilnībā apmaksāts
target-days-to-pay = Dienas līdz apmaksai
target-terms = Apmaksas nosacījumi
target-goods = Prece vai pakalpojums
target-net = Summa bez nodokļa
target-tax = Nodoklis
target-amount = Summa
target-paid = Jau samaksāts
target-outstanding = Atlicis maksāt
target-currency = Valūta
target-reference = Maksājuma atsauce
target-disputed = Apstrīdēts
target-paid-on = Maksājuma diena
target-amount-paid = Maksājuma summa
target-payer = Maksātājs
target-method = Maksājuma veids
target-payment-id = Maksājuma numurs

preview-title = Ko mainītu fails { $file }
preview-would = Kas mainītos
preview-what = Kas
preview-created = Jauni
preview-changed = Mainīti
preview-unchanged = Bez izmaiņām
preview-customers = Klienti
preview-invoices = Rēķini
preview-payments = Maksājumi
preview-complete-to = dati pilnīgi līdz { $date }
preview-problems =
    { $count ->
        [zero] Nevar nolasīt { $count } rindas
        [one] Nevar nolasīt { $count } rindu
       *[other] Nevar nolasīt { $count } rindas
    }
preview-misfits =
    { $count ->
        [zero] { $count } rindu neatbilst jau zināmajiem datiem
        [one] { $count } rinda neatbilst jau zināmajiem datiem
       *[other] { $count } rindas neatbilst jau zināmajiem datiem
    }
preview-unmatched =
    { $count ->
        [zero] { $count } maksājumiem nav atrasts rēķins
        [one] { $count } maksājumam nav atrasts rēķins
       *[other] { $count } maksājumiem nav atrasts rēķins
    }
preview-unmatched-hint = Izlabojiet rēķinu numurus vai atsauces vai vispirms importējiet rēķinus un tad šos maksājumus.
preview-problems-hint = Pārējās rindas var ierakstīt arī bez tām.
preview-mend = Saglabāt šīs rindas failā, lai tās izlabotu
preview-warnings =
    { $count ->
        [zero] { $count } rindas ir neparastas, bet tiks ierakstītas
        [one] { $count } rinda ir neparasta, bet tiks ierakstīta
       *[other] { $count } rindas ir neparastas, bet tiks ierakstītas
    }
preview-changes = Dažas no izmaiņām
preview-changes-first = Šeit ir pirmās { $shown } no { $all }. Vispirms parādīts, kas mainās jau zināmajā; pārējais ir saskaitīts augstāk.
preview-rows-first = Parādītas pirmās { $shown }; rindu pavisam: { $all }.
preview-problems-first = Parādītas pirmās { $shown }; rindu pavisam: { $all }. Lai redzētu visas, saglabājiet tās failā.
preview-companies-by-name = Jaunie klienti, kas pēc juridiskās formas nosaukumā (SIA, Ltd u. c.) uzskatīti par uzņēmumiem: { $count }.
preview-persons-assumed = Jaunie klienti, kas uzskatīti par privātpersonām, jo failā nav norādīts, kas tie ir: { $count }.
preview-kinds-hint = Ja tas nav pareizi, pie kolonnām laukā „Privātpersona vai uzņēmums” norādiet, kas tie visi ir.
preview-samples = Pirmās rindas, kā tās saprastas
preview-line = { $line }. rinda
# Where a workbook has rows.
preview-row = { $row }. rinda
preview-row-of-sheet = { $sheet }, { $row }. rinda
preview-derived = Failā rēķina numura nav; šis izveidots no rindas datiem.
preview-missing = Failā vairs nav
preview-missing-few = Tas ir ierasti; atsevišķs apstiprinājums nav vajadzīgs.
preview-missing-older = Šī kreditora dati jau ir zināmi līdz vēlākai dienai, tāpēc šis var būt vecs fails.
preview-missing-unread = Dažas rindas netiek ierakstītas, un trūkstošais var būt tieši tajās.
preview-agree = Tas ir pareizi: šie rēķini vairs nav jāmaksā
preview-nothing = Šis fails neko nemaina. Viss tajā jau ir zināms.
preview-start = Ierakstīt
preview-back = Atpakaļ pie kolonnām

change-of = Klients vai rēķins
change-field = Kas mainās
change-from = Tagad
change-to = Pēc tam

progress-title = Notiek ierakstīšana: { $file }
progress-hint = Šo lapu varat aizvērt; darbs turpināsies.
progress-is = Rindas: { $done } no { $of }

## Ko nevar nolasīt un kā to izlabot

problem-line = Rinda
problem-cell = Šūna
problem-column = Kolonna
problem-value = Vērtība
problem-reason = Kas nav pareizi
problem-not-a-date = Tas nav datums. Rakstiet, piemēram, šādi: 2026-12-31.
problem-date-serial = Tas ir izklājlapas dienas numurs, nevis datums. Iestatiet kolonnai datuma formātu un eksportējiet vēlreiz.
problem-no-such-day = Tādas dienas nav. Izlabojiet datumu.
problem-not-in-order = Neatbilst šīs kolonnas datumu secībai. Izlabojiet datumu vai norādiet citu secību pie kolonnu nozīmēm.
problem-date-order-unknown = Nevar atšķirt dienu no mēneša. Norādiet pie kolonnu nozīmēm, kas ir pirmais.
problem-year-out-of-range = Gads { $year } nevar būt pareizs. Izlabojiet datumu.
problem-not-an-amount = Tā nav naudas summa. Rakstiet, piemēram, šādi: 1245,90.
problem-amount-shortened = Izklājlapa šo skaitli ir saīsinājusi. Iestatiet kolonnai skaitļa formātu un eksportējiet vēlreiz.
problem-not-in-mark = Neatbilst šīs kolonnas decimālatdalītājam. Izlabojiet summu vai norādiet citu decimālatdalītāju pie kolonnu nozīmēm.
problem-decimal-mark-unknown = Nevar atšķirt decimāldaļas no tūkstošiem. Norādiet pie kolonnu nozīmēm, kurš ir decimālatdalītājs.
problem-bad-grouping = Tūkstoši nav atdalīti pa trim cipariem. Izlabojiet summu.
problem-too-many-decimals = Decimāldaļu ir vairāk, nekā valūtā paredzēts ({ $decimals }). Noapaļojiet līdz rēķina summai.
problem-amount-too-large = Summa ir pārāk liela. Vai tā ir īstā kolonna?
problem-currency-unknown = Tā nav valūta. Rakstiet trīs burtus, piemēram, EUR.
problem-currency-missing = Rindai nav valūtas. Ierakstiet to vai norādiet pie kolonnu nozīmēm.
problem-currency-clash = Summas valūta ir { $written }, bet rindas – { $row }. Izlabojiet vienu no tām.
problem-not-days = Tas nav vesels dienu skaits. Rakstiet, piemēram, šādi: 14.
problem-not-yes-no = Tas nav ne „jā”, ne „nē”. Rakstiet jā vai nē vai atstājiet tukšu.
problem-missing = Trūkst: { $what }. Ierakstiet to.
problem-no-due-date = Nav ne apmaksas termiņa, ne nosacījumu dienās. Ierakstiet vienu no tiem.
problem-net-and-tax-differ = Summa bez nodokļa kopā ar nodokli ir { $sum }, bet norādītā summa – { $amount }. Izlabojiet vienu no tām.
problem-paid-and-outstanding-differ = Samaksātais kopā ar atlikušo ir { $sum }, bet norādītā summa – { $amount }. Izlabojiet vienu no tām.
problem-too-long = Tas ir par garu; lielākais baitu skaits ir { $max }. Vai tā ir īstā kolonna?
problem-undecodable = Dažus burtus nevar nolasīt kodējumā { $encoding }. Izvēlieties pareizo kodējumu vai izlabojiet failu.
problem-wrong-width = Kolonnu skaits rindā ir { $found }, bet virsrakstos – { $expected }. Vai netrūkst pēdiņu vai atdalītāja?
problem-decimal-comma = Kolonnu skaits rindā ir { $found }, bet virsrakstos – { $expected }: { $cut } izskatās pēc summas, kuras decimālkomats atdala arī kolonnas. Lieciet šādas summas pēdiņās vai eksportējiet ar semikoliem.
problem-open-quote = Pēdiņas sākas { $opened }. rindā un nekur nebeidzas, tāpēc viss pēc tām nav nolasīts. Pievienojiet beigu pēdiņas.
problem-after-quote = Aiz beigu pēdiņām ir teksts. Pēdiņas pēdiņās rakstiet divreiz.
problem-long-field = Tas ir garāks par { $max } baitiem. Vai netrūkst pēdiņu?
problem-long-row = Rinda ir garāka par { $max } baitiem. Vai netrūkst pēdiņu?
problem-many-fields = Kolonnu rindā ir vairāk par { $max }. Vai atdalītājs ir pareizs?

oddity-due-before-issue = Termiņš ir pirms izrakstīšanas dienas.
oddity-settled-before-issue = Apmaksāts pirms izrakstīšanas dienas.
oddity-settled-yet-open = Norādīta apmaksas diena, bet kaut kas vēl ir jāmaksā.
oddity-phone = Tas nav šīs valsts tālruņa numurs; izlaists.
oddity-email = Tā nav e-pasta adrese; izlaista.
oddity-iban = Tas nav derīgs IBAN: neatbilst kontrolcipari; izlaists.
oddity-country = Tā nav valsts; izlaista.
oddity-language = Tā nav kāda no darbvietas valodām; izlaista.
oddity-party-kind = Nav ne privātpersona, ne uzņēmums; izlaists.
oddity-birth-date = Tas nav dzimšanas datums ar četrciparu gadu; izlaists.
oddity-invoice-kind = Nezināms dokumenta veids; uzskatīts par rēķinu.
oddity-no-name = Nav vārda vai nosaukuma; klients tiek saukts pēc klienta numura.
oddity-negative-amount = Summa ir negatīva; uzskatīta par kredītrēķinu.
oddity-negative-payment = Summa ir negatīva; uzskatīta par atmaksātu naudu.
oddity-no-line-end = Fails beidzas rindas vidū. Vai tas nav aprauts?

unreadable-empty = Fails ir tukšs. Eksportējiet vēlreiz un izvēlieties CSV.
unreadable-utf16 = Fails ir UTF-16 kodējumā („Unicode text”). Saglabājiet to kā „CSV UTF-8”.
unreadable-foreign = { $what ->
        [old-workbook] Tā ir veca Excel darbgrāmata (.xls). Atveriet to un saglabājiet kā Excel darbgrāmatu (.xlsx) vai „CSV UTF-8”.
        [binary-workbook] Tā ir bināra Excel darbgrāmata (.xlsb). Atveriet to un saglabājiet kā Excel darbgrāmatu (.xlsx) vai „CSV UTF-8”.
        [locked] Šī darbgrāmata ir aizsargāta ar paroli. Atveriet to, noņemiet paroli un saglabājiet vēlreiz.
        [old-office] Tas ir vecs Office dokuments. Ja tā ir darbgrāmata, atveriet to un saglabājiet kā Excel darbgrāmatu (.xlsx).
        [text-document] Tas ir teksta dokuments. Palūdziet sarakstu darbgrāmatā vai CSV failā.
        [slides] Tie ir slaidi vai zīmējumi. Palūdziet sarakstu darbgrāmatā vai CSV failā.
        [numbers] Tā ir Apple Numbers darbgrāmata. Eksportējiet to kā Excel darbgrāmatu vai CSV failu.
        [pdf] Tas ir PDF dokuments. Palūdziet sarakstu darbgrāmatā vai CSV failā.
        [image] Tas ir attēls. Palūdziet sarakstu darbgrāmatā vai CSV failā.
        [web-page] Tā ir tīmekļa lapa, lai arī kāds būtu faila nosaukums. Atveriet to izklājlapu programmā un saglabājiet kā Excel darbgrāmatu (.xlsx).
        [xml] Tas ir XML dokuments. Atveriet to izklājlapu programmā un saglabājiet kā Excel darbgrāmatu (.xlsx).
        [archive] Tas ir arhīvs. Atarhivējiet to un importējiet tajā esošos failus.
       *[binary] Tas nav ne teksts, ne darbgrāmata. Palūdziet sarakstu darbgrāmatā vai CSV failā.
    }
unreadable-damaged = Darbgrāmata ir bojāta. Atveriet to, saglabājiet vēlreiz un importējiet saglabāto.
unreadable-past-limit = { $limit ->
        [rows] Kādā darbgrāmatas lapā ir vairāk par { $most } rindām. Sadaliet to daļās.
        [sheets] Darbgrāmatā ir vairāk par { $most } lapām. Saglabājiet sarakstu atsevišķā darbgrāmatā.
       *[other] Darbgrāmatā ir vairāk, nekā var nolasīt. Saglabājiet sarakstu atsevišķā darbgrāmatā vai kā „CSV UTF-8”.
    }
unreadable-no-such-sheet = Darbgrāmatā nav lapas „{ $name }”. Tajā ir: { $there }.
unreadable-too-large = Fails ir pārāk liels. Sadaliet to daļās, kas nav lielākas par { $max } MB.
unreadable-no-headings = Nav atrasta rinda ar virsrakstiem. Pirmajā rindā jābūt kolonnu nosaukumiem.
unreadable-too-wide = Virsrakstu rinda ir pārāk gara, vai arī kolonnu tajā ir vairāk par { $max }. Vai tas ir rēķinu saraksts?
unreadable-open-quote = Virsrakstos, { $line }. rindā, pēdiņas sākas un nekur nebeidzas. Pievienojiet beigu pēdiņas.
mapping-question-encoding = Dažus burtus var izlasīt vairākos veidos. Kurš vārds izskatās pareizs?
problem-cell-fault = Izklājlapas programma šo šūnu nevarēja aprēķināt. Izlabojiet formulu.
problem-day-for-number = Izklājlapa šo numuru uzskatīja par datumu, tāpēc sākotnēji ierakstītais nav zināms. Ierakstiet to kā tekstu.
problem-digits-lost = Izklājlapa saglabā tikai piecpadsmit skaitļa ciparus, tāpēc pēdējie ir zuduši. Ierakstiet to kā tekstu.
problem-twice = Šis rēķins jau ir { $first }. rindā.
problem-twice-in-book = Šis rēķins jau ir { $first }. rindā.
problem-other-customer = Šis rēķins pieder citam klientam. Izlabojiet rēķina vai klienta numuru.
problem-no-such-invoice = Nav rēķina ar šādu numuru vai atsauci. Izlabojiet to vai vispirms importējiet rēķinu.
progress-looking-title = Notiek faila pārbaude: { $file }
progress-stop = Apturēt
import-done-changed = Mainījās
mapping-terms-days = Apmaksas termiņš dienās
mapping-terms-days-hint = Cik dienu ir no izrakstīšanas līdz apmaksas termiņam, ja rindā nav ne termiņa, ne nosacījumu.
mapping-fill-phones = Numuri, kas nevienam nepieder
mapping-fill-phones-none = Nelietot
