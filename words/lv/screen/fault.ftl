### What is wrong with what a caller reports, and how to mend it.

fault-file-closed = Šī klienta lieta turpinās citā lietā. Ierakstiet tur
fault-no-such-contact = Šāda zvana lietā nav. Atveriet klienta lietu vēlreiz
fault-already-recorded = Šī zvana iznākums jau ir ierakstīts
fault-happened-in-future = Saziņa nevar būt notikusi nākotnē. Pārbaudiet dienu un laiku
fault-no-such-party = Šīs personas lietā nav. Izvēlieties citu
fault-no-such-phone = Šī numura lietā nav. Izvēlieties citu
fault-not-for-incoming = Šāds iznākums nav iespējams, ja sazinājās pats klients. Izvēlieties citu
fault-not-the-person = Ar citu personu neko nevar norunāt. Norādiet, kas tika sasniegts, vai izvēlieties citu iznākumu
fault-no-debts = Izvēlieties vismaz vienu rēķinu
fault-no-such-debt = Kāds no rēķiniem nav atvērts. Izvēlieties no atvērtajiem
fault-several-currencies = Rēķini ir dažādās valūtās. Ierakstiet katru valūtu atsevišķi
fault-several-clients = Rēķini pieder dažādiem kreditoriem. Ierakstiet katru kreditoru atsevišķi
fault-amount-not-positive = Ievadiet summu, kas lielāka par nulli
fault-wrong-currency = Summai jābūt tajā pašā valūtā, kurā ir rēķini
fault-amount-too-large = Summa ir lielāka par neapmaksāto: { $open }
fault-day-in-past = Šī diena jau ir pagājusi. Izvēlieties { $date } vai vēlāku
fault-day-too-far =
    { $days ->
        [zero] Solījums var būt ne vairāk kā { $days } dienas uz priekšu. Izvēlieties { $date } vai agrāku dienu, vai norunājiet atzvanīšanu
        [one] Solījums var būt ne vairāk kā { $days } dienu uz priekšu. Izvēlieties { $date } vai agrāku dienu, vai norunājiet atzvanīšanu
       *[other] Solījums var būt ne vairāk kā { $days } dienas uz priekšu. Izvēlieties { $date } vai agrāku dienu, vai norunājiet atzvanīšanu
    }
fault-paid-in-future = Jau samaksātais nevar būt ar vēlāku datumu par šodienu
fault-no-such-pay-day = Algas diena ir mēneša diena no 1 līdz 31
fault-time-in-past = Šis laiks jau ir pagājis. Izvēlieties vēlāku
fault-no-such-time = Tajā naktī tiek pagriezts pulkstenis, un šāda laika tur nav. Izvēlieties citu
fault-time-outside-hours = Tajā laikā tur zvanīt nav atļauts. Nākamais atļautais laiks ir { $moment }
fault-time-never = Tajā laikā tur zvanīt nav atļauts
fault-zone-unknown = Nav zināms, cik tur ir pulkstenis. Vispirms ierakstiet valsti
fault-no-words = Pierakstiet klienta vārdiem
