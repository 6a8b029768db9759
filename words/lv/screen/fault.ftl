### Kas nav pareizi zvanītāja pierakstītajā un kā to izlabot.

fault-file-closed = Šī klienta lieta ir apvienota ar citu. Pierakstiet tur.
fault-no-such-contact = Šāda zvana lietā nav. Atveriet klienta lietu vēlreiz.
fault-already-recorded = Šī zvana iznākums jau ir pierakstīts.
fault-happened-in-future = Saziņa nevar būt notikusi nākotnē. Pārbaudiet dienu un laiku.
fault-no-such-party = Šīs personas lietā nav. Izvēlieties citu.
fault-no-such-phone = Šī numura lietā nav. Izvēlieties citu.
fault-not-for-incoming = Šāds iznākums nav iespējams, ja ar mums sazinājās pats klients. Izvēlieties citu.
fault-not-the-person = Ar citu cilvēku neko norunāt nevar. Norādiet, ar ko runājāt, vai izvēlieties citu iznākumu.
fault-no-debts = Izvēlieties vismaz vienu rēķinu.
fault-no-such-debt = Kāds no rēķiniem vairs nav jāmaksā. Izvēlieties no neapmaksātajiem.
fault-several-currencies = Rēķini ir dažādās valūtās. Pierakstiet katru valūtu atsevišķi.
fault-several-clients = Rēķini pieder dažādiem kreditoriem. Pierakstiet katru kreditoru atsevišķi.
fault-amount-not-positive = Ierakstiet summu, kas ir lielāka par nulli.
fault-wrong-currency = Summai jābūt tajā pašā valūtā, kurā ir rēķini.
fault-amount-too-large = Summa ir lielāka par to, kas atlicis maksāt: { $open }.
fault-day-in-past = Šī diena jau ir pagājusi. Izvēlieties { $date } vai vēlāku dienu.
fault-day-too-far =
    { $days ->
        [zero] Solīt var ne vairāk kā { $days } dienas uz priekšu. Izvēlieties { $date } vai agrāku dienu, vai arī norunājiet atzvanu.
        [one] Solīt var ne vairāk kā { $days } dienu uz priekšu. Izvēlieties { $date } vai agrāku dienu, vai arī norunājiet atzvanu.
       *[other] Solīt var ne vairāk kā { $days } dienas uz priekšu. Izvēlieties { $date } vai agrāku dienu, vai arī norunājiet atzvanu.
    }
fault-paid-in-future = Samaksas diena nevar būt vēlāka par šodienu.
fault-no-such-pay-day = Algas diena ir mēneša datums no 1 līdz 31.
fault-too-many-parts = Vienu summu var apsolīt ne vairāk kā { $most } daļās.
fault-parts-not-in-order = Katrai nākamajai daļai izvēlieties vēlāku dienu nekā iepriekšējai.
fault-time-in-past = Šis laiks jau ir pagājis. Izvēlieties vēlāku.
fault-no-such-time = Tajā naktī pulksteni pagriež uz priekšu, un šāda laika tur nav. Izvēlieties citu.
fault-time-outside-hours = Šajā laikā klientam zvanīt nedrīkst. Drīkstēs no { $moment }.
fault-time-never = Šajā laikā klientam zvanīt nedrīkst.
fault-zone-unknown = Nav zināms klienta vietējais laiks. Vispirms ierakstiet klienta valsti.
fault-no-words = Pierakstiet to klienta vārdiem.
fault-no-reason-words = Pierakstiet klienta vārdiem, kāds ir iemesls.
fault-no-left-to-live-on = Pirms vienojaties par daļu, pajautājiet, cik tajā mēnesī paliek iztikai. Pierakstiet atbildi vai to, ka cilvēks nevēlas teikt.
fault-no-read-back = Atkārtojiet norunāto un atzīmējiet, ka tas izdarīts, vai arī izvēlieties, kāpēc neatkārtojāt.
fault-no-document = Pierakstiet, kurš dokuments nosūtīts.
fault-nothing-to-undo = Nav iznākuma, ko atsaukt.
fault-not-yours-to-undo = To ierakstīja kāds cits, tāpēc tas paliek.
fault-undo-too-late = Tas ierakstīts vairāk nekā pirms { $minutes } minūtēm, tāpēc tas paliek. Piezīmē pierakstiet, kā ir pareizi.
fault-undo-overtaken = Kopš tā laika lietā ir ierakstīts kas cits, tāpēc tas paliek. Piezīmē pierakstiet, kā ir pareizi.
fault-undo-told = Par to jau paziņots citai programmai, tāpēc tas paliek. Piezīmē pierakstiet, kā ir pareizi.
fault-hold-over = Šī pauze ir beigusies vai pa to laiku atcelta. Apskatiet lapu vēlreiz.
fault-dispute-over = Šis strīds pa to laiku ir izšķirts. Apskatiet lapu vēlreiz.
