### Ko klientam atkārto pirms atvadām: kurš ko izdara un līdz kuram laikam. Runā skaļi, pa vienam
### teikumam; tos citu aiz cita saliek pati darbvieta.
###
### $by un $on ir locītas dienas: „ne vēlāk kā sestdien, 2026. gada 21. novembrī”.

read-back-opening = Atkārtošu norunāto, lai viss būtu skaidrs.
read-back-promise = Jūs samaksāsiet { $amount } { $by }.
read-back-promise-invoices =
    { $count ->
        [1] Tas ir par rēķinu { $invoices }.
       *[other] Tas ir par rēķiniem { $invoices }.
    }
read-back-client = Maksājuma saņēmējs ir { $client }.
read-back-part-payment = Jūs samaksāsiet daļu – { $amount } – { $by }.
read-back-part-then = Pēc tam Jūs samaksāsiet vēl { $amount } { $by }.
read-back-parts-left = Tad vēl būs atlicis samaksāt { $left }.
read-back-parts-whole = Tad viss būs samaksāts.
read-back-rest-call-back = Par pārējo mēs Jums piezvanīsim { $on }.
read-back-rest-open = Par pārējo vienosimies nākamajā sarunā.
read-back-paid = Jūs teicāt, ka samaksājāt { $amount } { $on }.
read-back-paid-undated = Jūs teicāt, ka jau samaksājāt { $amount }.
read-back-paid-look = Mēs pārbaudīsim, vai maksājums ir saņemts. Ja to neatradīsim, piezvanīsim Jums.
read-back-method-transfer = Maksāsiet ar bankas pārskaitījumu.
read-back-method-direct-debit = Maksājums notiks ar tiešo debetu.
read-back-method-card = Maksāsiet ar karti.
read-back-method-cash = Maksāsiet skaidrā naudā vai pastā.
read-back-reference = Lūdzu, maksājuma mērķī norādiet šo atsauci: { $reference }.
read-back-call-back = Mēs Jums piezvanīsim { $on }, pulksten { $time }.
read-back-call-back-by = { $name } Jums piezvanīs { $on }, pulksten { $time }.
read-back-meeting = Mēs tiksimies { $on }, pulksten { $time }.
read-back-video-call = Mēs sarunāsimies videozvanā { $on }, pulksten { $time }.
read-back-they-call = Jūs mums piezvanīsiet { $by }.
read-back-they-call-if-not = Ja līdz tam laikam nepiezvanīsiet, mēs Jums piezvanīsim { $on }.
read-back-documents = Nosūtu Jums to, ko lūdzāt: { $document }.
read-back-no-solution = Paldies par sarunu. Šodien risinājumu neatradām, un viss paliek, kā bija.
read-back-dispute =
    { $count ->
        [1] Jūs uzskatāt, ka šis rēķins nav pareizs: { $invoices }. Jūsu teikto nodosim tālāk, un, kamēr nebūs atbildes, neviens Jums par to nezvanīs.
       *[other] Jūs uzskatāt, ka šie rēķini nav pareizi: { $invoices }. Jūsu teikto nodosim tālāk, un, kamēr nebūs atbildes, neviens Jums par to nezvanīs.
    }
read-back-refusal = Jūs pašlaik nevēlaties maksāt. Esam pierakstījuši, kāpēc.
read-back-if-kept = Kad nauda būs saņemta, par šo summu vairs nezvanīsim.
read-back-if-not = Ja līdz tam laikam nauda nebūs saņemta, piezvanīsim Jums vēlreiz.
read-back-question = Vai viss ir pareizi?
