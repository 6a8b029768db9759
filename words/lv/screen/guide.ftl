### Ceļvedis blakus klienta lapai: seši posmi, vārdi, uz ko balstīties, iebildes un novērotais.

guide-title = Ceļvedis
guide-stages = Sarunas posmi
stage-opening = Sākums
stage-situation = Situācija
stage-request = Lūgums
stage-objections = Iebildes
stage-next = Nākamā saziņa
stage-close = Noslēgums
goal-opening = Pārliecinieties, kurš runā. Tikai tad sakiet, ka ir neapmaksāts rēķins.
goal-situation = Uzklausiet, kāpēc nav samaksāts un vai cilvēks atzīst parādu.
goal-request = Summa, diena un visi veidi, kā samaksāt.
goal-objections = Uzklausiet, atbildiet un atgriezieties pie galvenā.
goal-next = Vienojieties par dienu, kad zvanīsiet, tiksieties vai būs nosūtīti dokumenti.
goal-close = Atkārtojiet, kurš ko un līdz kuram laikam izdarīs un kas tiešām notiks tālāk.
fits-everybody = Vārdi visiem
fits-approach = Izvēlēts pēc tā, kas novērots
fits-debt-stage = Izvēlēts pēc tā, cik sens ir parāds
fits-company = Uzņēmumam
fits-age = Cilvēkam no 18 līdz 25 gadiem
fits-last-talk = Jo iepriekšējā saruna neizdevās
guide-identify-first = Vispirms atzīmējiet, kurš runā. Līdz tam te nav vārdu par parādu.
guide-reason-first = Vispirms pierakstiet iemeslu. Tad te būs vārdi lūgumam.
guide-any-time = Jebkurā brīdī
any-half-a-minute = Vai dosiet man pusminūti?
any-not-a-good-moment = Nav īstais brīdis: kad drīkstu zvanīt?
any-will-not-talk = Nevēlas runāt: laipni beidziet
any-abuse = Apvaino: laipni beidziet, tūlīt
any-complaint = Sūdzība: vispirms to pierakstiet
any-no-solution = Šodien neko nevar atrisināt
any-pay-day = Kad Jums ienāk nauda?
guide-pulse = Piecas klusas sekundes
guide-pulse-hint = Pēc jautājuma paklusējiet: klusums palīdz.
guide-named = Uzruna vārdā
guide-named-hint = Šad un tad, ne pārāk bieži. Skaitu redzat tikai jūs.
guide-book = Norunāt atzvanu

reason-question = Kāpēc nav samaksāts?
reason-none = Vēl nav pateikts
reason-forgot = Aizmirsa
reason-on-its-way = Maksājums ir ceļā
reason-never-received = Rēķins nav saņemts
reason-mistake = Rēķinā ir kļūda
reason-not-as-agreed = Prece vai pakalpojums nebija tāds, kā norunāts
reason-not-theirs = Tas ir kāda cita parāds
reason-moved = Pārcēlās
reason-lost-income = Zaudēja darbu vai ienākumus
reason-cash-flow = Gaida naudu no saviem klientiem
reason-illness = Slimība, sava vai tuvinieka
reason-separation = Šķiršanās
reason-bereavement = Nomira kāds tuvs cilvēks
reason-several-creditors = Vairāki kreditori reizē
reason-unwilling = Nevēlas maksāt
reason-other = Kas cits
reason-words = Klienta vārdiem
reason-words-hint = Tikai tas, ko cilvēks pats pastāstīja un kas palīdzēs nākamajā sarunā.
granted = Atzīst, ka ir parādā
left-amount = Cik tajā mēnesī paliek iztikai?
left-amount-hint = Pēc īres, pārtikas, apkures un citiem maksājumiem. Ja paliek maz, vienojieties par mazāku summu vai pauzi.
left-untold = Nevēlas teikt

objection-find = Ko klients iebilst?
objection-find-hint = Ierakstiet kādu vārdu; atbildes parādīsies zemāk klienta valodā.
objection-all = Visas iebildes
objection-nothing = Nekas nav atrasts. Uzklausiet, pierakstiet klienta vārdiem un pajautājiet.
objection-before = Drīkst teikt, pirms zināms, kurš runā
objection-said = Pateicu
objection-answers = Dotās atbildes
objection-used =
    { $count ->
        [zero] Izmantota { $count } reižu
        [one] Izmantota { $count } reizi
       *[other] Izmantota { $count } reizes
    }
answer-class-validate = Izrāda sapratni
answer-class-ask = Jautā
answer-class-offer = Piedāvā
answer-class-inform = Paskaidro
answer-back = Ved atpakaļ uz posmu: { $stage }
category-on-the-way = Maksājums ir ceļā
category-cash = Trūkst naudas
category-papers = Nav rēķina vai dokumentu
category-wrong = Kaut kas nav pareizi
category-somebody-else = Maksā vai lemj kāds cits
category-not-now = Ne tagad
category-trust = Uzticēšanās un privātums
category-several-creditors = Vairāki kreditori
category-health-family = Veselība un ģimene
category-company = Uzņēmuma grūtības
category-law = Likums un sekas
category-unwilling = Nevēlas maksāt
category-contact = Kā sazināties
library-title = Iebildes un atbildes
library-hint = Ko klienti saka un pārdomātas atbildes. Katra atbilde ved atpakaļ pie sarunas mērķa.
library-refused = Tā te nerunā
library-refused-hint = Dažus no šiem paņēmieniem nozarē māca. Šajā darbvietā tos nelieto.
library-language = Atbilžu valoda

mark-question = Vai nākamā saruna ar šo klientu tagad būs vieglāka vai grūtāka?
mark-easier = Vieglāka
mark-same = Kā līdz šim
mark-harder = Grūtāka

approach-title = Pieeja
approach-unknown = Vēl novērots par maz, lai teiktu, kura pieeja der.
approach-none = Neviena no šīm neder
approach-evader = Fakti un dokumenti, izskaidrotas visas iespējas; zvana speciālists
approach-drifter = Pacietība, pa vienam mazam solim
approach-chronic = Solījumi uz īsu laiku, kam cieši seko līdzi
approach-involuntary = Saudzīgi: vispirms pauze vai neliels grafiks
approach-forgetful = Īss atgādinājums un veidi, kā samaksāt
approach-sure = Diezgan droši
approach-unsure = Pirmais minējums
approach-until = Ir spēkā līdz { $date }
approach-said-by = { $name } uzskata, ka šī pieeja der
approach-question = Kura pieeja der? Izvēlieties tikai tad, ja domājat citādi.
approach-keep = Atstāt, kā ir
approach-changes-evader = To mainītu maksājums, izpildīts solījums vai klienta paša zvans.
approach-changes-drifter = To mainītu atbildēts zvans vai izpildīts solījums.
approach-changes-chronic = To mainītu maksājumi termiņā.
approach-changes-involuntary = Tas mainīsies, kad cilvēks teiks, ka klājas labāk.
approach-changes-forgetful = To mainītu neizpildīts solījums vai neatbildēti zvani.
seen-for = Par to liecina
seen-against = Pret to liecina
will-title = Vēlme maksāt
ability-title = Spēja maksāt
impression-none = Vēl nekas nav novērots.
seen-reached = Zvani, kuros izdevās parunāt: { $talks } no { $calls }
seen-no-answer =
    { $calls ->
        [1] Pēdējais zvans palika bez atbildes
        [zero] Pēdējie { $calls } zvani palika bez atbildes
        [one] Pēdējais { $calls } zvans palika bez atbildes
       *[other] Pēdējie { $calls } zvani palika bez atbildes
    }
seen-called-us =
    { $times ->
        [zero] Zvanīja mums { $times } reižu
        [one] Zvanīja mums { $times } reizi
       *[other] Zvanīja mums { $times } reizes
    }
seen-kept = Izpildītie solījumi: { $kept } no { $judged }
seen-part-kept =
    { $times ->
        [zero] Daļēji izpildīti { $times } solījumi
        [one] Daļēji izpildīts { $times } solījums
       *[other] Daļēji izpildīti { $times } solījumi
    }
seen-not-kept = Neizpildītie solījumi: { $broken } no { $judged }
seen-usually-on-time =
    { $days ->
        [zero] Parasti maksā { $days } dienu laikā pēc termiņa
        [one] Parasti maksā { $days } dienas laikā pēc termiņa
       *[other] Parasti maksā { $days } dienu laikā pēc termiņa
    }
seen-usually-early = Parasti maksā līdz termiņam
seen-usually-late =
    { $days ->
        [zero] Parasti maksā { $days } dienas vēlāk, bet samaksā
        [one] Parasti maksā { $days } dienu vēlāk, bet samaksā
       *[other] Parasti maksā { $days } dienas vēlāk, bet samaksā
    }
seen-slower =
    { $days ->
        [zero] Maksā { $days } dienas vēlāk nekā agrāk
        [one] Maksā { $days } dienu vēlāk nekā agrāk
       *[other] Maksā { $days } dienas vēlāk nekā agrāk
    }
seen-unusual =
    { $days ->
        [zero] Tagad kavē { $days } dienas; parasti kavē līdz { $usual }
        [one] Tagad kavē { $days } dienu; parasti kavē līdz { $usual }
       *[other] Tagad kavē { $days } dienas; parasti kavē līdz { $usual }
    }
seen-nothing-paid =
    { $invoices ->
        [zero] No { $invoices } rēķiniem, kam termiņš pagājis, vēl nekas nav samaksāts
        [one] No { $invoices } rēķina, kam termiņš pagājis, vēl nekas nav samaksāts
       *[other] No { $invoices } rēķiniem, kam termiņš pagājis, vēl nekas nav samaksāts
    }
seen-part-paid = Daļa jau ir samaksāta
seen-told = Pastāstīja: { $reason }
seen-granted = Atzīst, ka ir parādā
seen-several-clients =
    { $clients ->
        [zero] Neapmaksāti rēķini { $clients } kreditoriem
        [one] Neapmaksāti rēķini { $clients } kreditoram
       *[other] Neapmaksāti rēķini { $clients } kreditoriem
    }

any-complaint-made = Sūdzība
complaint-words = Par ko klients sūdzas, klienta vārdiem
complaint-note = Pierakstīt sūdzību
complaint-hint = To reģistrē uzreiz. Pēc tam pajautājiet, vai klients vēlas turpināt sarunu.
complaint-registered = Sūdzība ir reģistrēta.

keys-stage-next = Nākamais posms
keys-stage-before = Iepriekšējais posms
keys-objection = Atrast iebildi
keys-pulse = Piecas klusas sekundes
