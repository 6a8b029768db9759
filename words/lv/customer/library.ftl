### Iebilžu krājums. objection-KEY: ko klients saka, viņa vārdiem.
### objection-KEY-find: ko zvanītājs var rakstīt, lai to atrastu. answer-KEY-1, -2, -3: pārdomātas atbildes,
### kas atšķiras pēc būtības; zvanītājs tās saka skaļi, un katra ved atpakaļ pie sarunas mērķa.
###
### Dažas iebildes dzird, pirms ir skaidrs, kurš runā. Šajās atbildēs par parādu nav ne vārda:
### what-is-it-about, could-be-fraud, where-from-number, no-time, at-work, not-here, other-language,
### decider-away, bereaved.

## Maksājums jau ir ceļā

objection-on-its-way = Maksājums jau ir ceļā.
objection-on-its-way-find = jau pārskaitīju, vakar nosūtīju, tūlīt būs, banka vēl apstrādā, šorīt samaksāju, nauda nāk
answer-on-its-way-1 = Paldies, tā ir laba ziņa. Kad un cik nosūtījāt, no kuras bankas vai konta, un ko norādījāt maksājuma mērķī? Jautāju tikai tāpēc, lai maksājumu atrastu un Jums lieki nezvanītu.
answer-on-its-way-2 = Tad pierakstīšu summu un dienu, un mēs maksājumu sameklēsim. Ja nauda būs, par to vairs nezvanīsim. Ja neatradīsim, es Jums piezvanīšu. Kura diena Jums der?
answer-on-its-way-3 = Reizēm maksājums vēl gaida apstiprinājumu internetbankā. Vai gribat paskatīties? Es pagaidīšu pie telefona. Ja maksājums nav aizgājis, varat to nosūtīt tagad vai izvēlēties citu dienu.

objection-already-paid = Es to jau samaksāju.
objection-already-paid-find = ir samaksāts, sen nokārtots, man ir čeks, maksāju skaidrā naudā, pārbaudiet kontu, pagājušajā nedēļā samaksāju
answer-already-paid-1 = Paldies, tad kopā sameklēsim maksājumu. Kurā dienā samaksājāt, cik, un kādu rēķina numuru vai atsauci norādījāt? Jautāju tikai tāpēc, lai to atrastu.
answer-already-paid-2 = Ja Jums ir čeks vai bankas apstiprinājums, varat to atsūtīt man, un es lūgšu to pārbaudīt. Vai Jūs to atsūtīsiet { $when }? Tad piezvanīšu un pateikšu, kas noskaidrots.

objection-paid-to-client = Es samaksāju uzņēmumam pa tiešo.
objection-paid-to-client-find = samaksāju veikalā, samaksāju kasē, nauda jau ir viņiem, atdevu meistaram, samaksāju pārdevējam
answer-paid-to-client-1 = Arī tas skaitās. Varbūt ziņa par to pie mums vēl nav nonākusi. Kurā dienā tas bija, un cik samaksājāt?
answer-paid-to-client-2 = Varu pajautāt viņiem, vai nauda ir saņemta, vai arī Jūs atsūtīsiet man čeku – kā Jums ērtāk. Tad piezvanīšu un pateikšu atbildi. Kura diena Jums der?

## Pietrūkst naudas

objection-cash-short = Man pašlaik pietrūkst naudas.
objection-cash-short-find = nav naudas, grūts mēnesis, konts tukšs, visu nevaru samaksāt, esmu bez naudas, ar naudu tagad grūti
answer-cash-short-1 = Paldies, ka sakāt atklāti. Kādu daļu varat samaksāt šodien, lai Jums pietiktu arī dzīvošanai? Pārējam sastādīsim maksājumu grafiku ar dienām, kas Jums der.
answer-cash-short-2 = Kāpēc naudas tagad pietrūkst, un cik ilgi tā varētu būt? Tad redzēsim, kas būtu labāk: mazāka summa, vēlāka diena vai pauze.

objection-wages-first = Varu samaksāt tikai tad, kad būs alga.
objection-wages-first-find = algas diena, gaidu algu, mēneša beigās, kad dabūšu naudu, pensija būs vēlāk, pabalsts vēl nav atnācis
answer-wages-first-1 = Paldies, tā ir skaidra atbilde. Kurā datumā ir alga? Tad maksājumu plānosim uzreiz pēc tās, un līdz tam es vairs nejautāšu.
answer-wages-first-2 = Varam arī sadalīt: vienu daļu no šīs algas, otru no nākamās. Cik varat samaksāt, lai ar pārējo Jums pietiktu visam mēnesim?

objection-lost-work = Es paliku bez darba.
objection-lost-work-find = bezdarbnieks, atlaida, zaudēju darbu, nav ienākumu, firmu slēdza, meklēju darbu, nodarbinātības aģentūra
answer-lost-work-1 = Man ļoti žēl. Paldies, ka pateicāt. No kā Jūs tagad dzīvojat: no pabalsta, no uzkrājumiem, vai kāds palīdz? Tad redzēsim, kas vispār ir iespējams.
answer-lost-work-2 = Visa summa Jums tagad nav jāsameklē. Varam vienoties par pauzi vai par pavisam nelielu summu, līdz Jums būs skaidrāk. Kurā dienā drīkstu piezvanīt?
answer-lost-work-3 = Ir neatkarīgi konsultanti, kas bez maksas palīdz cilvēkiem, kuriem samazinājušies ienākumi. Viņi kopā ar Jums visu izskata. Vai atsūtīt Jums adresi? Pēc tam parunāsim vēlreiz.

objection-only-a-little = Varu maksāt tikai pavisam maz.
objection-only-a-little-find = desmit eiro mēnesī, pa druskai, pa daļām, vairāk nevaru, ik mēnesi mazliet, nomaksa
answer-only-a-little-1 = Maza summa, ko tiešām varat samaksāt, ir laba summa. Cik tas būtu mēnesī, un kurā datumā?
answer-only-a-little-2 = Pirms vienojamies: cik Jums tajā mēnesī paliek pēc īres, apkures un ēdiena? Ja šīs summas mājās pietrūks, ņemsim mazāku vai pagaidīsim.

objection-nothing-left = Pēc īres un ēdiena nekas nepaliek pāri.
objection-nothing-left-find = mēneša beigās tukšs, nevaru savilkt galus, īre vispirms, nepietiek ēdienam, dzīvoju no pabalsta, apkures rēķins
answer-nothing-left-1 = Tad šodien nekādu maksājumu nenorunāsim. Varam norunāt pauzi līdz dienai, ko izvēlēsimies kopā. Kura diena Jums derētu?
answer-nothing-left-2 = Ir neatkarīgi konsultanti, kas kopā ar Jums bez maksas izskata ienākumus un izdevumus. Viņi nav mūsu darbinieki. Vai atsūtīt Jums adresi? Parunāsim pēc tam, kad ar viņiem aprunāsieties.

## Nav rēķina vai citu dokumentu

objection-no-invoice = Es nekādu rēķinu nesaņēmu.
objection-no-invoice-find = pa pastu nekas neatnāca, vēstules nebija, pirmo reizi dzirdu, neviens neko nesūtīja, e-pasta nebija, varbūt spamā
answer-no-invoice-1 = Tad nosūtīšu to tūlīt pat, kamēr runājam. Uz kuru adresi? Ja tajā viss būs pareizi, vai samaksāsiet šodien, kad rēķins būs Jums priekšā?
answer-no-invoice-2 = Žēl, ka tas pie Jums nenonāca. Uz kuru adresi to vajadzēja sūtīt? Vispirms izlabosim adresi un tad nosūtīsim kopiju.

objection-invoice-lost = Es to rēķinu vairs nevaru atrast.
objection-invoice-lost-find = pazaudēju vēstuli, izmetu, nezinu konta numuru, vajag kopiju, nezinu atsauci
answer-invoice-lost-1 = Varu tūlīt nosūtīt kopiju vai nolasīt summu, konta numuru un maksājuma atsauci. Kā Jums ērtāk? Un kurā dienā samaksāsiet?
answer-invoice-lost-2 = Un vai pats rēķins, cik atceraties, bija pareizs? Ja kaut kas nebija kārtībā, pasakiet, un vispirms noskaidrosim to.

objection-old-address = Es pārcēlos, viss aizgāja uz veco adresi.
objection-old-address-find = jauns dzīvoklis, pārvākšanās, pastu nepārsūtīja, vecā adrese, dzīvoju ārzemēs, vēstules gāja citur
answer-old-address-1 = Tā gadās. Kāda ir Jūsu jaunā adrese? Nosūtīšu visu uz turieni vai tūlīt pa e-pastu, un tad izvēlēsimies maksājuma dienu.
answer-old-address-2 = Kopš kura laika tur dzīvojat? Ja kavējuma dēļ kaut kas pieskaitīts, pajautāšu, vai to var noņemt, jo vēstules pie Jums nenonāca.

objection-what-for = Es nezinu, par ko tas ir.
objection-what-for-find = ko es nopirku, kas par rēķinu, neatceros, tādu firmu nezinu, kāds līgums, neko man nesaka
answer-what-for-1 = Labi, ka jautājat. Nolasīšu no rēķina, par ko tas ir un ar kādu datumu. Tad pateiksiet, vai to atceraties.
answer-what-for-2 = Tūlīt nosūtīšu Jums kopiju, lai Jūs to varētu mierīgi apskatīt. Vai Jūs man pateiksiet { $when }, vai tas ir pareizs?

## Kaut kas nav pareizi

objection-goods-faulty = Tas, ko saņēmu, nebija kārtībā.
objection-goods-faulty-find = saplīsa, slikta kvalitāte, nestrādāja, atdevu atpakaļ, nepiegādāja, slikta apkalpošana, darbs nav padarīts, brāķis
answer-goods-faulty-1 = Paldies, ka pateicāt. Kas nebija kārtībā, un kad to pamanījāt? Pierakstīšu to Jūsu vārdiem un nodošu tālāk. Kamēr nebūs atbildes, neviens Jums par šo rēķinu nezvanīs.
answer-goods-faulty-2 = Tas, ko teicāt, ir pierakstīts, un to pārbaudīs, lai par ko mēs tagad vienotos. Vai kaut kas no saņemtā bija kārtībā? Ja gribat, par šo daļu varat samaksāt, un pārējais gaidīs atbildi.

objection-amount-wrong = Summa nav pareiza.
objection-amount-wrong-find = par daudz, summa nesakrīt, pieskaitīts divreiz, nepareiza cena, skaitītāja rādījums, maksājums nav ieskaitīts
answer-amount-wrong-1 = Cik, pēc Jūsu aprēķina, tur vajadzētu būt? Apskatīsim rēķinu pēc rēķina un redzēsim, kur nesakrīt.
answer-amount-wrong-2 = Pierakstīšu, kam nepiekrītat, un to pārbaudīs. Vai ir daļa, kurai piekrītat? Tai varam izvēlēties dienu, un pārējais gaidīs atbildi.

objection-not-mine = Es neko tādu nepasūtīju.
objection-not-mine-find = nav mans rēķins, neko neparakstīju, kāds izmantoja manu vārdu, cits ar tādu pašu vārdu, zagti dati, ne tas cilvēks
answer-not-mine-1 = Tad tas ir jāpārbauda, un, kamēr nebūs atbildes, neviens Jums par to nezvanīs. Kas Jums par to ir zināms? Vai kāds varēja izmantot Jūsu vārdu?
answer-not-mine-2 = Nosūtīšu Jums to, kas mums ir: pasūtījumu un rēķinu. Lūdzu, mierīgi apskatiet. Vai Jūs man pateiksiet { $when }, kas nav pareizi?

objection-contract-cancelled = Es to līgumu lauzu.
objection-contract-cancelled-find = uzteicu līgumu, vairs neesmu klients, atteicos, nodevu iekārtu atpakaļ, pārgāju pie cita, izbeidzu abonementu
answer-contract-cancelled-1 = Kad Jūs to izdarījāt un kā: ar vēstuli, pa e-pastu vai pa tālruni? Pierakstīšu, un to pārbaudīs. Kamēr nebūs atbildes, neviens Jums par to nezvanīs.
answer-contract-cancelled-2 = Ja Jums ir uzteikums vai kāds apstiprinājums, atsūtiet man, un es to nodošu tālāk. Vai Jūs to atsūtīsiet { $when }?

objection-fees-too-high = Rēķinu samaksāšu, bet tos procentus un izdevumus – ne.
objection-fees-too-high-find = procenti par lieliem, līgumsods, papildu izdevumi, piedziņas izdevumi, tikai pamatsummu, soda nauda
answer-fees-too-high-1 = Paldies, tad varam nokārtot pašu rēķinu. Kurā dienā to samaksāsiet? Pajautāšu, vai pārējo var noņemt, un piezvanīšu pateikt atbildi.
answer-fees-too-high-2 = Jums ir tiesības zināt, par ko ir katra summa. Apskatīsim: kas ir pats rēķins, kas pieskaitīts un kāpēc. Ja kādai summai nepiekrītat, pierakstīšu, un to pārbaudīs.

objection-complaint-unanswered = Es jau sūdzējos, un neviens neatbildēja.
objection-complaint-unanswered-find = sen rakstīju, nav atbildes, klientu dienests neko nedara, gaidu atbildi, sūdzība nav izskatīta, mani ignorē
answer-complaint-unanswered-1 = Man žēl, ka palikāt bez atbildes. Tā nevajadzēja būt. Vispirms reģistrēšu Jūsu sūdzību. Par ko tā bija, un kad rakstījāt?
answer-complaint-unanswered-2 = Jūsu sūdzība tagad ir reģistrēta, un, kamēr nebūs atbildes, neviens par šo rēķinu nezvanīs. Vai šodien gribat nokārtot kaut ko citu, vai parunāsim, kad būs atbilde?

## Maksā vai lemj kāds cits

objection-partner-decides = Rēķinus pie mums kārto otra puse.
objection-partner-decides-find = prasiet sievai, prasiet vīram, tā nav mana darīšana, rēķinus maksā vīrs, mājās jāparunā, maksā vecāki
answer-partner-decides-1 = Labi. Vai gribat, lai par to parunājam trijatā? Kurā dienā un cikos abi būsiet uz vietas?
answer-partner-decides-2 = Ar otru cilvēku drīkstu runāt tikai tad, ja Jūs piekrītat un es to pierakstu. Vai arī vispirms pārrunājiet to mājās. Vai Jūs man piezvanīsiet { $when }?

objection-former-partner = Tas jāmaksā manam bijušajam, nevis man.
objection-former-partner-find = bijušais vīrs, bijusī sieva, tas nebija mans parāds, izšķīrāmies, tiesa tā nolēma, es tikai parakstīju
answer-former-partner-1 = Saprotu, ka tas ir nepatīkami. Uz kura vārda ir līgums, un vai ir kaut kas rakstisks par to, kurš maksā?
answer-former-partner-2 = Uzņēmumam Jūsu abu vienošanās ne vienmēr ir jāievēro: ja līgumu parakstījāt abi, prasīt var no abiem. Bezmaksas konsultācijā Jums pateiks, kādas ir Jūsu tiesības. Atsūtiet man visu, kas Jums ir rakstiski, un to pārbaudīs. Vai Jūs to atsūtīsiet { $when }?

objection-insurance-pays = To samaksās apdrošināšana.
objection-insurance-pays-find = apdrošinātājs, atlīdzība, maksā pašvaldība, sociālais dienests, maksā darba devējs, polise
answer-insurance-pays-1 = Labi. Kurš apdrošinātājs tas ir, un ko Jums teica: cik un līdz kuram laikam? Jautāju, lai zinātu, kad gaidīt naudu.
answer-insurance-pays-2 = Kamēr viņi nav samaksājuši, rēķins paliek uz Jūsu vārda. Ja viņiem vajag ilgāku laiku, varam norunāt vēlāku dienu. Kura diena būtu reāla, un vai pateiksiet, ja viņi atteiks?

## Ne tagad

objection-no-time = Man tagad nav laika.
objection-no-time-find = steidzos, ļoti daudz darba, nav īstais brīdis, esmu sapulcē, esmu ceļā, tikai ātri
answer-no-time-1 = Protams. Kurā dienā un cikos būtu labāk? Tad piezvanīšu.
answer-no-time-2 = Tad Jūs neaizkavēšu. Ja Jums ērtāk piezvanīt mums, tā arī var. Vai Jūs piezvanīsiet { $when }?

objection-at-work = Esmu darbā un nevaru runāt.
objection-at-work-find = kolēģi dzird, esmu pie stūres, man maiņa, priekšnieks blakus, neesmu mājās, apkārt cilvēki
answer-at-work-1 = Saprotu, tad tagad nerunāsim. Kad varēsiet mierīgi parunāt, un uz kuru numuru zvanīt?
answer-at-work-2 = Zvana vietā var būt arī e-pasts vai vēstule. Ko Jūs labāk gribētu?

objection-next-month = Zvaniet nākammēnes.
objection-next-month-find = vēlāk, ne šomēnes, pēc svētkiem, pēc pāris nedēļām, jaunajā gadā, citreiz
answer-next-month-1 = Labprāt piezvanīšu dienā, kas Jums der. Kas nākammēnes būs citādi?
answer-next-month-2 = Varam jau tagad pierakstīt abus maksājumus: nelielu daļu šomēnes, ja varat, un pārējo nākammēnes. Kādas summas un kuras dienas Jums derētu?

objection-think-it-over = Man par to jāpadomā.
objection-think-it-over-find = tagad nevaru izlemt, vajag laiku, no rīta būs gudrāk, vispirms jāsarēķina, vēl nezinu
answer-think-it-over-1 = Padomājiet mierīgi. Labāk norunāsim to, ko tiešām varat izpildīt. Cik daudz laika Jums vajag? Vai Jūs man piezvanīsiet { $when }?
answer-think-it-over-2 = Kas Jums vēl jāzina, lai varētu izlemt? Varbūt varu to pateikt tagad vai atsūtīt.

## Uzticēšanās un privātums

objection-could-be-fraud = Kā lai es zinu, ka tā nav krāpšana?
objection-could-be-fraud-find = krāpnieki, neuzticos, kas Jūs īsti esat, tā var teikt jebkurš, viltus zvans, pierādiet, kas Jūs esat
answer-could-be-fraud-1 = Pareizi, ka piesargāties. Lūdzu, tagad man neko nesakiet. Sameklējiet internetā mūsu numuru: { $house }. Piezvaniet uz turieni un pasakiet, ka Jums zvanīja { $caller }.
answer-could-be-fraud-2 = Varu Jums vispirms uzrakstīt, un Jūs mierīgi izlasīsiet. Salīdziniet numuru vēstulē ar to, ko atrodat internetā. Vai Jūs mums piezvanīsiet { $when }?

objection-what-is-it-about = Vispirms pasakiet, par ko ir runa.
objection-what-is-it-about-find = kāpēc zvanāt, ko gribat, dzimšanas datumu neteikšu, sakiet pirmais, kas noticis
answer-what-is-it-about-1 = Labprāt, bet drīkstu to teikt tikai Jums, un es vēl nezinu, vai runāju ar īsto cilvēku. Kad nosauksiet dzimšanas datumu vai adresi, tas būs skaidrs, un tad uzreiz pateikšu.
answer-what-is-it-about-2 = Ja nevēlaties to teikt pa tālruni, es saprotu. Varat sameklēt mūsu numuru un piezvanīt, vai arī mēs Jums uzrakstīsim. Kā Jums labāk?

objection-where-from-number = No kurienes Jums mans numurs?
objection-where-from-number-find = kas iedeva manu numuru, mani dati, privātums, datu aizsardzība, tas ir privāts numurs, kā mani atradāt
answer-where-from-number-1 = Jums ir tiesības to zināt. Tiklīdz būs skaidrs, ar ko runāju, paskatīšos un pateikšu, no kurienes tas ir.
answer-where-from-number-2 = Ja nevēlaties, lai zvanām uz šo numuru, pasakiet, un es to pierakstīšu. Kā ar Jums labāk sazināties?

objection-only-with-client = Es runāju tikai ar pašu uzņēmumu.
objection-only-with-client-find = Jūs nepazīstu, ar Jums man nav līguma, inkaso, kārtošu ar viņiem pašiem, trešā persona
answer-only-with-client-1 = Saprotu. Viņi palūdza, lai ar Jums parunājam mēs, un tas, par ko vienosimies, būs spēkā arī pie viņiem. Ko Jūs viņiem teiktu?
answer-only-with-client-2 = Ja gribat, vispirms piezvaniet viņiem un pajautājiet, vai mēs tiešām zvanām viņu vārdā. Vai Jūs piezvanīsiet viņiem { $when }? Pēc tam parunāsim.

## Vairāki kreditori

objection-many-creditors = Es esmu parādā arī daudziem citiem.
objection-many-creditors-find = parādi visur, vairāki kredīti, zvana arī citi, tiesu izpildītājs, parādos līdz ausīm, kredītkartes, ātrie kredīti
answer-many-creditors-1 = Paldies, ka pasakāt. To nav viegli teikt. Cik kreditoru apmēram ir, un cik Jums katru mēnesi paliek dzīvošanai?
answer-many-creditors-2 = Neatkarīgi konsultanti bez maksas izskata visu kopā un var parunāt arī ar pārējiem. Vai atsūtīt Jums adresi? Līdz tam varam norunāt pauzi. Kurā dienā parunāsim vēlreiz?

objection-others-first = Vispirms jāsamaksā citiem.
objection-others-first-find = vispirms kredīts, īres parāds, citi spiež, Jums būs jāpagaida, vispirms nodokļi, vispirms elektrība
answer-others-first-1 = Īre, elektrība un ēdiens ir pirmajā vietā, un tā ir pareizi. Vai pēc tam kaut kas paliek arī šim rēķinam, un kurā dienā?
answer-others-first-2 = Tad izvēlēsimies dienu pēc pašiem steidzamākajiem maksājumiem. Pierakstīšu to un tad piezvanīšu. Kura diena tā būtu?

objection-lost-overview = Es vairs nesaprotu, kam un cik esmu parādā.
objection-lost-overview-find = vēstules neatveru, papīru kalni, kam es esmu parādā, par daudz vēstuļu, juceklis, ar ko sākt
answer-lost-overview-1 = Tad sāksim ar to, ko redzu es. Atsūtīšu Jums vienu sarakstu ar visu, kas pie mums jāsamaksā, ar summām un datumiem, un kopā to apskatīsim. Vai Jums ir dažas minūtes laika?
answer-lost-overview-2 = Ir neatkarīgi konsultanti, kas bez maksas kopā ar Jums sakārto visas vēstules un sastāda vienu kopīgu grafiku. Vai atsūtīt Jums adresi tagad? Kurā dienā pēc tam parunāsim?

## Veselība un ģimene

objection-ill = Es slimoju.
objection-ill-find = slimnīcā, operācija, slimības lapa, ārsts, ārstēšanās, negadījums, slikti jūtos
answer-ill-1 = Man ļoti žēl. Tad tagad par to nav jārunā. Varam norunāt pauzi. Līdz kurai dienai?
answer-ill-2 = Stāstiet tikai tik, cik gribat. Vai Jūsu ienākumi ir mainījušies, un cik ilgi tā varētu būt? Tad atradīsim ko piemērotu.

objection-bereaved = Cilvēks, ar kuru gribat runāt, ir miris.
objection-bereaved-find = nomira, aizgāja mūžībā, vīrs miris, sieva mirusi, mammas vairs nav, bēres
answer-bereaved-1 = Man ļoti žēl. Izsaku līdzjūtību. Šo cilvēku mēs pa tālruni vairs nemeklēsim. Šodien nekas nav jākārto.
answer-bereaved-2 = Vēlāk mums var uzrakstīt tas, kurš kārto mantojumu. Tagad Jums nekas nav jādara. Vai atsūtīt Jums mūsu adresi?

objection-separation = Es pašlaik šķiros.
objection-separation-find = dzīvojam atsevišķi, vīrs aizgāja, sieva aizgāja, laulības šķiršana, palieku ar bērniem, dalām mantu
answer-separation-1 = Saprotu, ka šis ir grūts laiks. Kas Jums naudas ziņā ir mainījies?
answer-separation-2 = Ar lielāko daļu varam pagaidīt, līdz tas būs nokārtots. Kas Jums līdz tam būtu labāk: neliela summa vai pauze līdz noteiktai dienai?

objection-cannot-go-on = Es vairs tā nevaru.
objection-cannot-go-on-find = negribu dzīvot, viss par daudz, neredzu izeju, nav vairs spēka, gribu visu izbeigt
answer-cannot-go-on-1 = Paldies, ka man to pateicāt. Nauda tagad nav svarīga. Vai Jūs šobrīd esat drošībā? Vai kāds ir Jums blakus?
answer-cannot-go-on-2 = Lūdzu, nepalieciet šodien vienatnē: piezvaniet kādam tuvam cilvēkam, savam ārstam vai uz krīzes tālruni. Ja draud briesmas, tūlīt zvaniet 112. Par maksājumu Jums pagaidām neviens nezvanīs.

## Uzņēmums

objection-cash-flow = Naudas plūsma mums to pašlaik neļauj.
objection-cash-flow-find = firmai nav naudas, apgrozāmie līdzekļi, gaidām kredītu, sezonas bizness, konts tukšs, nākamajā ceturksnī
answer-cash-flow-1 = Paldies par atklātību. Kad gaidāt nākamo lielāko maksājumu, un kādu daļu no tā varētu samaksāt? Pēc tā arī izvēlēsimies dienu.
answer-cash-flow-2 = Varam sadalīt: vienu daļu tagad, pārējo dienās, kas der Jūsu uzņēmumam. Kādas summas varat droši apsolīt?

objection-not-approved = Rēķins vēl nav apstiprināts.
objection-not-approved-find = trūkst pasūtījuma numura, neviens nav parakstījis, pavadzīme, grāmatvedība, vēl pārbauda, saskaņošana
answer-not-approved-1 = Kurš to apstiprina, un kā vēl trūkst: pasūtījuma numura, pavadzīmes, kopijas? Nosūtīšu tūlīt.
answer-not-approved-2 = Ja mani savienosiet, varu to izskaidrot arī tam, kurš apstiprina. Vai arī Jūs pateiksiet man { $when }, vai rēķins ir apstiprināts un kad to apmaksās?

objection-own-customers-late = Mūsu klienti paši kavē maksājumus.
objection-own-customers-late-find = gaidām savu naudu, mums neviens nemaksā, pasūtītājs nav samaksājis, kad mums samaksās, liels rēķins nav samaksāts
answer-own-customers-late-1 = Saprotu, ka tas ir nepatīkami. Kurus maksājumus Jūs gaidāt un līdz kuram laikam, cik zināms?
answer-own-customers-late-2 = Tad norunāsim vienu daļu, kas no viņiem nav atkarīga, un pārējo – dienās, kad gaidāt naudu. Cik varat samaksāt jebkurā gadījumā?

objection-insolvency-near = Mums, iespējams, būs jāpiesaka maksātnespēja.
objection-insolvency-near-find = bankrots, slēdzam uzņēmumu, tiesiskā aizsardzība, administrators, vairs neizvilksim, likvidācija
answer-insolvency-near-1 = Paldies, ka sakāt tik atklāti. Cik tālu tas ir: vai jau meklējāt padomu, un vai tiesā kas ir iesniegts?
answer-insolvency-near-2 = Tad šodien, lūdzu, man neko nesoliet. Ja sāksies maksātnespējas process, kārtosim to ar administratoru un Jums par to vairs nezvanīsim. Kurā dienā zināsiet vairāk?

objection-payment-run = Mēs maksājam tikai noteiktās dienās.
objection-payment-run-find = maksājumu diena, divreiz mēnesī, piecpadsmitajā datumā, sistēma maksā automātiski, nākamā maksājumu diena
answer-payment-run-1 = Labi, ka pateicāt. Kura diena ir nākamā, un vai šis rēķins jau ir sarakstā?
answer-payment-run-2 = Pasakiet, kas vēl vajadzīgs, lai rēķinu apmaksātu nākamajā reizē, un es to tūlīt nosūtīšu. Vai Jūs man to apstiprināsiet { $when }?

objection-decider-away = Tā, kurš lemj, nav uz vietas.
objection-decider-away-find = priekšnieks prom, atvaļinājumā, grāmatvedes nav, direktors komandējumā, es to nevaru izlemt, tikai īpašnieks
answer-decider-away-1 = Kurš tas ir, un kad šis cilvēks būs uz vietas? Piezvanīšu tajā laikā.
answer-decider-away-2 = Vai varat, lūdzu, palūgt, lai man atzvana? Zvanīja { $caller }, { $house }. Vai man atzvanīs { $when }, vai labāk, lai piezvanu es?

## Likums un kas notiek tālāk

objection-too-old = Tas taču ir pārāk sens.
objection-too-old-find = noilgums, noildzis, pirms daudziem gadiem, termiņš beidzies, to vairs nevar prasīt
answer-too-old-1 = Varbūt Jums ir taisnība. Pirms kaut ko prasīšu, lūgšu to pārbaudīt. No kura gada tas ir, cik atceraties, un kad pēdējo reizi par to maksājāt vai rakstījāt?
answer-too-old-2 = Ja laiks ir pagājis, neviens Jūs nevar piespiest to maksāt, un es neuzstāšu. Ja samaksāsiet vai piekritīsiet maksāt, Jūsu tiesības var mainīties. Tāpēc vispirms varat bez maksas aprunāties ar neatkarīgu konsultantu. Kurā dienā pēc tam parunāsim?

objection-my-lawyer = Runājiet ar manu advokātu.
objection-my-lawyer-find = jurists, man ir juridiskā palīdzība, advokāte, pārstāvis, manā vietā runā konsultants
answer-my-lawyer-1 = Labprāt. Kā viņu sauc, un kā ar viņu sazināties? Tad runāsim ar viņu, nevis ar Jums.
answer-my-lawyer-2 = Varu Jums vai Jūsu advokātam visu nosūtīt vienā vēstulē: rēķinus un līdzšinējos maksājumus. Uz kuru adresi sūtīt, un līdz kuram laikam varam gaidīt atbildi?

objection-go-to-court = Tad sūdziet mani tiesā.
objection-go-to-court-find = tiekamies tiesā, lai izlemj tiesa, no tiesas nebaidos, iesniedziet prasību, tiesāsimies
answer-go-to-court-1 = Jums ir visas tiesības prasīt, lai izlemj tiesa. Ko Jūs tai teiktu? Varbūt to var nokārtot arī bez tiesas.
answer-go-to-court-2 = Nesaku to, lai biedētu: tiesa prasa laiku, un izdevumus parasti maksā tas, kurš zaudē. Ja norunājam to, ko varat izpildīt, bez tā visa var iztikt. Kas Jums būtu pa spēkam?

objection-credit-register = Vai tas tagad ir manā kredītvēsturē?
objection-credit-register-find = parādvēsture, melnais saraksts, kredītu reģistrs, nedod kredītu, banka atsaka, kad izdzēsīs
answer-credit-register-1 = Pateikšu, ko par to te redzu, ne vairāk un ne mazāk. Savu kredītvēsturi varat arī bez maksas pieprasīt un izlasīt. Vai tajā, Jūsuprāt, kaut kas nav pareizi?
answer-credit-register-2 = Kad būs samaksāts, varēšu Jums to apliecināt rakstiski, un Jūs to parādīsiet, kam vajag. Kurā dienā varētu samaksāt?

objection-what-can-you-do = Un ko Jūs darīsiet, ja nemaksāšu?
objection-what-can-you-do-find = kas tad notiks, kādas sekas, tiesu izpildītājs, atņems mašīnu, ieturēs no algas, brauksiet uz mājām
answer-what-can-you-do-1 = Es varu tikai zvanīt un rakstīt. Kamēr likums to atļauj, { $client } var vērsties tiesā, un tad var rasties papildu izdevumi. Daudz labāk būtu vienoties tagad. Kas Jums būtu pa spēkam?
answer-what-can-you-do-2 = Tas ir godīgs jautājums, un Jūs saņemsiet skaidru atbildi. Vispirms gribu saprast: kas traucē samaksāt?

## Negrib maksāt

objection-will-not-pay = Es nemaksāšu.
objection-will-not-pay-find = ne centa, aizmirstiet, atsakos, neko nedabūsiet, kāpēc man jāmaksā
answer-will-not-pay-1 = Paldies, ka sakāt tieši. Kāds ir iemesls? Ja ar rēķinu kaut kas nav kārtībā, es gribu to zināt.
answer-will-not-pay-2 = Tad pierakstīšu, ka maksāt negribat, un kāpēc. Rēķins paliek neapmaksāts, un to, kā būs tālāk, izlems { $client }. Ja vēlāk domāsiet citādi, varat mums jebkurā laikā piezvanīt.

objection-they-are-rich = Viņiem naudas pietiek arī bez manas.
objection-they-are-rich-find = liela firma, pelna miljonus, plēsoņas, viņiem to nevajag, alkatīgi, izdzīvos
answer-they-are-rich-1 = Vai ar to, ko no viņiem saņēmāt, viss bija labi? Ja kaut kas nebija kārtībā, pasakiet, un es to nodošu tālāk.
answer-they-are-rich-2 = Saprotu, ka tā var izskatīties. Tomēr rēķins paliek spēkā, kamēr to apmaksā vai izlabo. Kāds pirmais solis Jums šķistu godīgs, un kurā dienā?

objection-stop-calling = Beidziet man zvanīt.
objection-stop-calling-find = lieciet mani mierā, visu laiku zvanāt, uzmācība, atkal Jūs, vairs nezvaniet, vakar jau zvanījāt
answer-stop-calling-1 = Sapratu un tūlīt to pierakstīšu. Kā ar Jums turpmāk sazināties: ar vēstuli vai pa e-pastu?
answer-stop-calling-2 = Tad beigšu sarunu. Ja gribat, vienreiz atsūtīšu rakstiski, kas jāmaksā un kādas ir iespējas, un Jūs atbildēsiet, kad Jums ērti. Vai tā derētu?

objection-wants-discount = Samaksāšu, ja kaut ko noņemsiet.
objection-wants-discount-find = atlaide, samaziniet, piedāvājiet kaut ko, pusi, mazāku summu, nāciet pretī
answer-wants-discount-1 = Cik Jūs varētu samaksāt, un kurā dienā? Pajautāšu, vai tam piekritīs, un piezvanīšu pateikt atbildi. Negribu solīt to, ko nedrīkstu.
answer-wants-discount-2 = Dažreiz var noņemt to, kas pieskaitīts par kavējumu. Par to pajautāšu. Ja piekritīs, kurā dienā varēsiet samaksāt pārējo?

objection-some-day = Kad varēšu, tad samaksāšu.
objection-some-day-find = drīz, kaut kad, cik ātri varēšu, nezinu kad, kad būs labāk, gan jau
answer-some-day-1 = Paldies. Kura diena tā varētu būt, kaut vai sākumā tikai nelielai daļai?
answer-some-day-2 = Ja diena ir pierakstīta, Jums viss ir skaidrs, un es pirms tās nezvanīšu. Ja vēl nezināt, kad zināsiet? Varam pierakstīt to dienu.

## Kā sazināties

objection-in-writing = Gribu visu tikai rakstiski.
objection-in-writing-find = sūtiet vēstuli, tikai pa e-pastu, nekādu zvanu, uz papīra, uzrakstiet man
answer-in-writing-1 = Labi, to pierakstīšu. Vai Jums labāk vēstule vai e-pasts, un uz kuru adresi?
answer-in-writing-2 = Kas tajā būtu jāpaskaidro, lai Jums viss būtu skaidrs? Un vai Jūs mums atbildēsiet { $when }?

objection-not-here = Uz šo numuru man nezvaniet.
objection-not-here-find = darba telefons, te ir birojs, mammas telefons, vakaros neesmu mājās, nepareizs numurs, zvaniet uz citu numuru
answer-not-here-1 = Tūlīt to pierakstīšu, un uz šo numuru vairs nezvanīsim. Uz kuru numuru un cikos drīkst zvanīt?
answer-not-here-2 = Ja labāk bez zvaniem, varam Jums rakstīt. Kā Jums labāk: ar vēstuli vai pa e-pastu?

objection-other-language = Es šo valodu labi nesaprotu.
objection-other-language-find = nesaprotu, runājiet lēnāk, esmu ārzemnieks, tulks, cita valoda, bērns var tulkot
answer-other-language-1 = Paldies, ka pateicāt. Kurā valodā Jums ir vieglāk? Pajautāšu, vai kāds no mums tajā runā un var Jums piezvanīt. Kurā dienā un cikos Jums derētu?
answer-other-language-2 = Varu runāt lēnāk un visu pateikt divreiz. Vai pamēģināsim tā, vai labāk rakstiski?
