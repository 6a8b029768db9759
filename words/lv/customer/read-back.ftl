### Ko klientam atkārto pirms atvadām: kurš ko izdara un līdz kuram laikam. Runā skaļi, pa vienam
### teikumam; tos citu aiz cita saliek pati darbvieta.
###
### $day ir pilns datums un $weekday dienas nosaukums, abi nominatīvā.

read-back-opening = Atkārtošu norunāto, lai mums abiem būtu skaidrs.
read-back-promise = Jūs samaksāsiet { $amount }; pēdējā samaksas diena ir { $weekday }, { $day }.
read-back-promise-invoices = Tas attiecas uz šo: { $invoices }.
read-back-part-payment = Jūs samaksāsiet daļu, { $amount }; pēdējā samaksas diena ir { $weekday }, { $day }.
read-back-rest-promised = Pārējo Jūs samaksāsiet vēlāk; pēdējā samaksas diena ir { $weekday }, { $day }.
read-back-rest-call-back = Par pārējo mēs Jums piezvanīsim; zvana diena ir { $weekday }, { $day }.
read-back-rest-open = Par pārējo vienosimies nākamajā sarunā.
read-back-paid = Jūs jau samaksājāt { $amount }; maksājuma diena ir { $weekday }, { $day }.
read-back-paid-look = Mēs šo maksājumu sameklēsim bankā. Ja neatradīsim, Jums piezvanīsim.
read-back-method-transfer = Maksāsiet ar bankas pārskaitījumu.
read-back-method-direct-debit = Maksājums notiks ar tiešo debetu.
read-back-method-card = Maksāsiet ar karti.
read-back-method-cash = Maksāsiet skaidrā naudā vai pastā.
read-back-reference = Lūdzu, maksājumā norādiet šo atsauci: { $reference }.
read-back-call-back = Mēs Jums piezvanīsim plkst. { $time }; zvana diena ir { $weekday }, { $day }.
read-back-call-back-by = Jums piezvanīs { $name } plkst. { $time }; zvana diena ir { $weekday }, { $day }.
read-back-dispute = Jūs sakāt, ka tas nav pareizi: { $invoices }. Mēs nodosim tālāk, ko mums pastāstījāt, un, kamēr nebūs atbildes, neviens Jums par to nezvanīs.
read-back-refusal = Jūs pašlaik nevēlaties maksāt. Esam pierakstījuši, kāpēc.
read-back-if-kept = Tiklīdz nauda būs pienākusi, nekas vairāk nesekos.
read-back-if-not = Ja līdz tam tā nebūs pienākusi, mēs Jums piezvanīsim vēlreiz.
read-back-in-writing = To Jūs no mums saņemsiet arī rakstiski.
read-back-question = Vai tā ir pareizi?
read-back-thanks = Paldies, ka veltījāt laiku.
