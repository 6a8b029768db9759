### Ko zvanītājs var teikt katrā sarunas posmā. To runā skaļi, tāpēc katra rinda ir viena sakāma doma.
### Vārdi, uz kuriem balstīties, nevis teksts, ko skaitīt no galvas: kas neder, to zvanītājs izlaiž.
###
### $when ir gatava vārdkopa: „ne vēlāk kā sestdien, 2026. gada 21. novembrī”. $amount ir viss, kam pagājis termiņš.
### Kamēr nav skaidrs, kurš runā, par parādu nesaka ne vārda.

## Sākums: kurš runā. Ne vārda par parādu, kreditoru vai summu.

say-opening-who =
    Labdien, mani sauc { $caller }, { $house }.
    Vai Jūs esat { $customer }?
    Pirms turpinu, gribētu pārliecināties, ka runāju ar īsto cilvēku.
    Vai varat, lūdzu, nosaukt savu dzimšanas datumu vai adresi? Es tikai pateikšu, vai sakrīt.
    Ja nevēlaties to teikt, varat sameklēt mūsu numuru internetā un atzvanīt. Es to pilnīgi saprotu.
say-opening-who-company =
    Labdien, mani sauc { $caller }, { $house }.
    Vai tas ir uzņēmums { $customer }?
    Kurš pie Jums lemj par maksājumiem?
    Vai ar šo cilvēku varu parunāt tagad, vai labāk zvanīt citā laikā?
say-opening-somebody-else =
    Paldies. Zvana iemeslu drīkst uzzināt tikai { $customer }.
    Vai varat, lūdzu, pateikt, ka zvanīja { $caller }, un palūgt atzvanīt uz šo numuru?
    Kad būtu labāk piezvanīt vēlreiz?
    Ja { $customer } šo numuru nelieto, pasakiet, lūdzu, un es to pierakstīšu.

## Sākums: ir skaidrs, ka runā pats klients.

say-opening =
    Paldies. Zvanu par maksājumu, ko gaida { $client }: atlicis samaksāt { $amount }.
    Vai Jums tagad ir ērti parunāt?
    Gribētu saprast, kāda ir situācija, un tad kopā atrast risinājumu, kas Jums der.
say-opening-evader =
    Paldies. Zvanu par maksājumu, ko gaida { $client }. Atlicis samaksāt { $amount }, un termiņš bija { $due }.
    Dokumenti man ir pie rokas, un varu tos nosūtīt, kamēr runājam.
    Vai Jums tagad ir ērti parunāt?
    Gribētu dzirdēt, kā to redzat Jūs.
say-opening-drifter =
    Paldies. Zvanu par maksājumu, ko gaida { $client }: atlicis samaksāt { $amount }.
    Saprotu, ka šāds zvans nav patīkams.
    Viss uzreiz nav jāatrisina. Gribētu kopā ar Jums atrast vienu soli, kas Jums ir pa spēkam.
    Vai Jums ir dažas minūtes laika?
say-opening-chronic =
    Paldies. Zvanu par maksājumiem, ko gaida { $client }.
    { $count ->
        [1] Termiņš ir pagājis vienam rēķinam: { $amount }.
        [zero] Termiņš ir pagājis { $count } rēķiniem, kopā { $amount }.
        [one] Termiņš ir pagājis { $count } rēķinam, kopā { $amount }.
       *[other] Termiņš ir pagājis { $count } rēķiniem, kopā { $amount }.
    }
    Vai Jums ir dažas minūtes laika?
    Gribētu kopā ar Jums atrast summu un dienu, kas Jums tiešām der.
say-opening-involuntary =
    Paldies. Zvanu par maksājumu, ko gaida { $client }: atlicis samaksāt { $amount }.
    Vai Jums tagad ir ērti parunāt?
    Šajā sarunā Jums nekas nav jāizlemj.
    Ja Jums kaut kas ir mainījies, pastāstiet tik, cik vēlaties. Tad kopā meklēsim risinājumu.
say-opening-forgetful =
    Paldies. Zvanu pavisam īsi par maksājumu, ko gaida { $client }.
    Atlicis samaksāt { $amount }. Termiņš bija { $due }.
    Varbūt tas vienkārši piemirsās. Tā gadās.
    Vai Jums būtu ērti to tagad nokārtot?
say-opening-current =
    Paldies.
    Zvanu par rēķinu, kuram termiņš vēl nav pienācis. Nekas nav nokavēts.
    Rēķinu izrakstīja { $client }.
    Vai Jums tagad ir ērti parunāt? Tas aizņems minūti.
say-opening-company =
    Paldies, ka atradāt laiku.
    Zvanu par maksājumiem, ko gaida { $client }.
    { $count ->
        [1] Termiņš ir pagājis vienam rēķinam: { $amount }.
        [zero] Termiņš ir pagājis { $count } rēķiniem, kopā { $amount }.
        [one] Termiņš ir pagājis { $count } rēķinam, kopā { $amount }.
       *[other] Termiņš ir pagājis { $count } rēķiniem, kopā { $amount }.
    }
    Vai Jums ir viss, kas vajadzīgs, lai samaksātu? Kopijas varu nosūtīt, kamēr runājam.

## Situācija: kāpēc nav samaksāts.

say-situation =
    Vispirms gribētu saprast. Kā ir iznācis, ka tas vēl nav samaksāts?
    Nesteidzieties, es klausos.
    Un pats rēķins – vai tas, Jūsuprāt, ir pareizs, vai kaut kas tajā nav kārtībā?
say-situation-since =
    Mēs par to jau runājām, bet toreiz neizdevās. Tā gadās.
    Kas kopš tā laika ir mainījies?
    Kas palīdzētu, lai šoreiz izdotos?
say-situation-understood =
    Pateikšu saviem vārdiem, ko dzirdēju.
    Vai pareizi sapratu?
    Vai es kaut ko palaidu garām?
    Paldies, ka pastāstījāt.

## Lūgums: summa, diena, maksāšanas veidi.

say-request =
    Kopā tie ir { $amount }.
    Vai varēsiet to samaksāt { $when }?
    Nosaukšu visus veidus, kā var samaksāt, un Jūs izvēlēsieties sev ērtāko.
    Ja uzreiz tas ir par daudz, cik varat samaksāt un kurās dienās?
say-request-evader =
    Tūlīt nosūtīšu Jums rēķinus, lai Jūs katru varētu pārbaudīt.
    Kopā tie ir { $amount }.
    Jūs varat to samaksāt { $when }. Varat pateikt, kam nepiekrītat. Vai arī pateikt, ka tagad samaksāt nevarat.
    Visos šajos gadījumos kaut ko var darīt. Kurš ir Jūsu gadījums?
say-request-drifter =
    Sāksim ar vienu soli, kas Jums ir pa spēkam.
    Cik Jūs varētu samaksāt { $when }, lai pietiktu arī dzīvošanai?
    Atsūtīšu Jums summu, dienu un konta numuru, lai viss būtu vienuviet.
    Par pārējo runāsim, kad šis solis būs sperts.
say-request-chronic =
    Kopā tie ir { $amount }. Cik no tā varēsiet samaksāt { $when }?
    Labāk neliela, bet droša summa nekā liela un nedroša.
    Un kad varētu būt nākamais maksājums?
    Vai tajā dienā sazināsimies vēlreiz un paskatīsimies, vai izdevās?
say-request-involuntary =
    Ir vairākas iespējas: neliels maksājums, maksājumu grafiks vai pauze līdz dienai, ko izvēlēsimies kopā.
    Pirms izvēlamies: cik Jums mēnesī paliek pēc īres, apkures un ēdiena?
    Ja nepaliek nekas, varam vienoties par pauzi.
    Ir arī neatkarīgi konsultanti, kas palīdz bez maksas. Vai atsūtīt Jums adresi?
    Šodien Jums nekas nav jāizlemj.
say-request-forgetful =
    Summa ir { $amount }. Vai varat samaksāt šodien? Vai arī { $when }?
    Tūlīt atsūtīšu Jums summu, konta numuru un maksājuma atsauci.
    Kā Jums ir ērtāk maksāt?
    Vai nākamreiz noderētu īss atgādinājums pirms termiņa?
say-request-current =
    Rēķinam, ko izrakstīja { $client }, termiņš vēl nav pienācis. Viss ir kārtībā.
    Gribētu tikai pārliecināties, ka rēķins Jums ir un ka tas ir pareizs.
    Varu nosaukt summu, dienu un visus veidus, kā var samaksāt.
    Vai varēsiet samaksāt līdz termiņam, vai jau tagad redzat, ka būs grūti?
say-request-overdue =
    Termiņš ir pagājis, un kopā atlicis samaksāt { $amount }. Senākais termiņš bija { $due }.
    Vai varēsiet visu samaksāt { $when }?
    Ja ne, cik varat samaksāt un kurā dienā? Pārējam sastādīsim maksājumu grafiku.
    Nosaukšu visus veidus, kā var samaksāt, un Jūs izvēlēsieties.
say-request-old =
    Šis rēķins ir sens. Termiņš bija { $due }, un { $client } joprojām gaida { $amount }.
    Negrasos Jums ne ar ko draudēt. Pagājis tik ilgs laiks, ka tiesā to varbūt vairs nevar prasīt.
    Jums arī būtu jāzina: ja samaksāsiet vai piekritīsiet maksāt, Jūsu tiesības var mainīties. Vispirms varat bez maksas aprunāties ar neatkarīgu konsultantu.
    Ja gribat to nokārtot, kas Jums būtu pa spēkam?

## Iebildes: uzklausīt, atkārtot, atbildēt, atgriezties pie maksājuma.

say-objections =
    Stāstiet, lūdzu, es klausos.
    Atkārtošu, lai redzētu, vai sapratu pareizi.
    Paldies, tagad man ir skaidrāk. Paskatīsimies, ko varam darīt.
    Un tagad atkal par maksājumu: kas Jums ir pa spēkam un kad?

## Nākamā saziņa: kurš ko izdara un līdz kuram laikam.

say-next =
    Vienosimies, kā turpināsim, lai nekas nepaliktu pusratā.
    Vai Jūs mums piezvanīsiet { $when }?
    Vai labāk, lai piezvanu es? Kurā dienā un cikos?
    Varam arī satikties vai parunāt videozvanā, ja tā Jums ir ērtāk.
say-next-documents =
    Nosūtīšu Jums dokumentus tūlīt, kamēr runājam. Uz kuru adresi?
    Pasakiet, lūdzu, kad tie būs Jums priekšā.
    Vai Jūs tos apskatīsiet { $when }?
    Kurā dienā pēc tam Jums piezvanīt?

## Noslēgums: kas norunāts, kurš ko dara, kas notiek tālāk.

say-close =
    Kopā tie ir { $amount }. Norunāto summu Jūs samaksāsiet { $when }.
    Atsūtīšu Jums to rakstiski, arī konta numuru un maksājuma atsauci.
    Kad nauda būs saņemta, par šo summu vairs nezvanīsim. Ja līdz tam laikam naudas nebūs, es Jums piezvanīšu.
    Ja kaut kas mainās, piezvaniet mums, lūdzu, jau pirms šīs dienas.
    Paldies par sarunu.
say-close-evader =
    Norunāto summu Jūs samaksāsiet { $when }.
    Atsūtīšu Jums to rakstiski kopā ar rēķiniem.
    Ja līdz tam laikam naudas nebūs, es Jums piezvanīšu. { $client } var arī vērsties tiesā, un tad var rasties papildu izdevumi.
    Ja kaut kas mainās, piezvaniet man jau pirms šīs dienas. Tad vēl varēsim atrast citu risinājumu.
    Paldies, ka atradāt laiku.
say-close-drifter =
    Tātad pirmais solis: norunāto summu Jūs samaksāsiet { $when }.
    Atsūtīšu Jums to rakstiski un pārbaudīšu, vai nauda ir saņemta.
    Tad runāsim par nākamo soli. Ja naudas nebūs, es piezvanīšu. Ja daļa paliks nesamaksāta, klāt var nākt procenti un izdevumi – tik, cik atļauj likums.
    Ja redzat, ka tajā dienā samaksāt būs grūti, piezvaniet man jau pirms tās.
    Paldies. Tas ir labs sākums.
say-close-chronic =
    Norunāto summu Jūs samaksāsiet { $when }. Dienu pierakstīju. Vai pierakstīsiet arī Jūs?
    Atsūtīšu Jums to rakstiski.
    Kad nauda būs saņemta, vienosimies par nākamo maksājumu. Pavisam jāsamaksā { $amount }. Ja naudas nebūs, es piezvanīšu.
    Ja kaut kas mainās, piezvaniet man jau pirms šīs dienas.
    Paldies par skaidru atbildi.
say-close-involuntary =
    Norunāto Jūs samaksāsiet { $when }. Līdz tam mēs neko vairāk neprasīsim.
    Atsūtīšu Jums to rakstiski, arī adresi, kur bez maksas palīdz neatkarīgi konsultanti.
    Ja izrādīsies, ka tas ir par daudz, piezvaniet man, un mēs to mainīsim.
    Ja maksājuma nebūs, es piezvanīšu un pajautāšu, kas noticis.
    Paldies, ka pastāstījāt, kā Jums iet. Lai Jums viss izdodas.
say-close-forgetful =
    Tātad Jūs samaksāsiet { $amount } { $when }.
    Tūlīt atsūtīšu Jums summu, konta numuru un maksājuma atsauci.
    Kad nauda būs saņemta, viss būs nokārtots. Ja līdz tam laikam naudas nebūs, es piezvanīšu vēlreiz.
    Paldies, un lai Jums jauka diena.
say-close-current =
    Tātad Jūs rēķinu apmaksāsiet līdz termiņam.
    Atsūtīšu Jums summu, konta numuru un maksājuma atsauci.
    Ja redzat, ka neizdosies, piezvaniet mums pirms termiņa. Tad kopā atradīsim citu dienu.
    Paldies par sarunu.
say-close-overdue =
    Termiņš ir pagājis, un atlicis samaksāt { $amount }. Norunāto summu Jūs samaksāsiet { $when }.
    Atsūtīšu Jums to rakstiski, arī konta numuru un maksājuma atsauci.
    Kad nauda būs saņemta, par šo summu vairs nezvanīsim.
    Ja līdz tam laikam naudas nebūs, es Jums piezvanīšu. Klāt var nākt procenti – tik, cik atļauj līgums un likums.
    Paldies par sarunu.
say-close-old =
    Paldies, ka runājāt ar mani par tik senu lietu.
    Atsūtīšu rakstiski to, par ko runājām, lai Jūs varētu mierīgi izlasīt.
    Maksāt vai nemaksāt, to izlemjat Jūs. Vispirms varat bez maksas aprunāties ar neatkarīgu konsultantu.
    Kad izlemsiet, pasakiet mums, un mēs to pierakstīsim. Varat arī pateikt, ka maksāt negribat.

## Klienti no 18 līdz 25 gadiem.

say-young =
    Vai drīkstu vienkāršiem vārdiem pastāstīt, kas notiek, ja neko nedara?
    Pats no sevis tas nepazūd. Summa var kļūt lielāka, jo klāt var nākt procenti un izdevumi.
    Vēlāk { $client } var vērsties tiesā, un tad izmaksas ir vēl lielākas. Nekas no tā nenotiek vienā dienā.
    Šodien Jūs vēl varat izvēlēties: samaksāt visu, samaksāt daļu, pateikt, kas nav pareizi, vai palūgt pauzi.
    Kas no tā Jums der vislabāk?

## Katrs ar vienu taustiņu.

say-half-a-minute =
    Gribu Jūs kārtīgi uzklausīt.
    Vai dosiet man pusminūti? Es palieku pie telefona.
say-not-a-good-moment =
    Šķiet, šis nav īstais brīdis.
    Kad drīkstu Jums piezvanīt? Pierakstīšu dienu un laiku un tad piezvanīšu.
say-will-not-talk =
    Saprotu, ka tagad negribat runāt. Es Jūs neaizkavēšu.
    Ja rodas kāds jautājums, zvaniet vai rakstiet mums, kad Jums ērti.
    Paldies un visu labu.
say-abuse =
    Es gribētu Jums palīdzēt, bet tā turpināt nevaru. Tagad beigšu sarunu.
    Varat mums atkal piezvanīt vai uzrakstīt. Mēs Jūs uzklausīsim.
    Visu labu.
say-complaint =
    Paldies, ka pateicāt. Vispirms pierakstīšu to kā sūdzību.
    Kas notika, un ko Jūs no mums sagaidāt?
    Nolasīšu, ko pierakstīju. Vai viss ir pareizi?
    Tagad sūdzība ir reģistrēta, un Jūs saņemsiet atbildi.
    Vai šodien parunāsim arī par maksājumu, vai pagaidām labāk paliksim pie tā?
say-no-solution =
    Paldies, ka runājāt tik atklāti.
    Šodien risinājumu neatradām. Tas nekas.
    Viss paliek, kā bija: jāmaksā { $amount }, un šīs sarunas dēļ nekas nav pasliktinājies.
    Vai parunāsim vēlreiz { $when }? Kura diena Jums der?
say-thanks-kept =
    Zvanu tikai, lai pateiktu paldies.
    Jūsu maksājums ir saņemts, tieši tā, kā norunājām.
    Jums nekas nav jādara. Lai Jums jauka diena.
say-left-to-live-on =
    Pirms vienojamies par daļu, viens jautājums: cik Jums tajā mēnesī paliks dzīvošanai?
    Tas ir, kad samaksāts par īri, ēdienu, apkuri un ceļu uz darbu. Pietiek ar aptuvenu summu.
    Jautāju, lai nenorunātu tik daudz, ka Jums pietrūkst.
    Ja būs par grūtu, ņemsim mazāku summu vai vēlāku dienu.
say-pay-day =
    Kurā datumā Jums ienāk nauda?
    Tad maksājumu plānosim uzreiz pēc šī datuma. Pierakstīšu to, lai vairs nebūtu jājautā.

## Names of an example, by which a lead sees how words sound.

example-customer = Jānis Bērziņš
example-caller = Anna Ozola
example-client = Ziemeļu ūdens
