### Kā saruna beidzās: viens jautājums un tā atbildes lauki.

talk-what-happened = Kas notika?
talk-out = Saruna
talk-in = Klients zvana mums
talk-outside = Saziņa ārpus Auricle
talk-copy = Kopēt numuru
talk-copied = Nokopēts
talk-since = Kopš { $at }
talk-of-other = Šo zvanu sāka { $name } ({ $at }), bet tā iznākums nav pierakstīts. Vispirms pajautājiet kolēģim un tad pierakstiet, ko uzzinājāt.
talk-who-first = Vispirms pārliecinieties, ar ko runājat. Līdz tam par parādu ne vārda.
talk-outside-hint = Šī saziņa tiks pierakstīta ar atzīmi „bez atļaujas”. To ieskaita visur, kur likums skaita saziņas reizes.

outside-title = Kad un kā
outside-date = Datums
outside-time = Laiks
outside-channel = Kādā veidā

outcome-question = Kā saruna beidzās?
outcomes-talk = Jūs runājāt
outcomes-no-talk = Saruna nenotika
outcome-paid = Saka, ka samaksāts
outcome-promise = Sola samaksāt
outcome-part-payment = Sola samaksāt daļu
outcome-call-back = Jāatzvana
outcome-dispute = Apstrīd parādu
outcome-refusal = Atsakās maksāt
outcome-talk = Saruna bez vienošanās
outcome-wrong-person = Cits cilvēks
outcome-no-answer = Neatbild
outcome-voicemail = Balss pastkaste
outcome-hung-up = Nolika klausuli
outcome-not-connected = Numurs nedarbojas
outcome-save = Saglabāt un turpināt

reached-question = Ar ko runājāt?
reached-right-party = Pats klients; par to pārliecinājos
reached-person-named = { $name }; par to pārliecinājos
reached-somebody-else = Kāds cits; par parādu nekas netika teikts

paid-on = Samaksas diena
paid-method = Kā samaksāts?
promise-on = Maksās līdz
promise-pay-day = Algas diena
promise-pay-day-hint = Mēneša datums no 1 līdz 31, kad klients saņem naudu. Pajautājiet vienreiz; tas tiks saglabāts.
part-further = Vēl daļas, katra savā dienā
part-second = Otrā daļa
part-third = Trešā daļa
part-rest = Un pārējais?
part-rest-on = Kad zvanīsim par pārējo
rest-call-back = Par pārējo zvanīsim mēs
rest-open = Par pārējo nekas nav norunāts
back-on = Datums
back-at = Laiks
back-at-hint = Klienta vietējais laiks, piemēram, 14:30.
back-mine = Zvanīšu es. Ja nevarēšu, pēc 15 minūtēm zvanīs komanda.
dispute-invoice = Kuri rēķini?
dispute-words = Kas nav pareizi, klienta vārdiem
dispute-hint = Kamēr strīds nav izšķirts, par šo parādu neviens nezvanīs.
refusal-words = Kāpēc ne, klienta vārdiem
wrong-person-hint = Šī klienta lietā uz šo numuru vairs nezvanīs. Nestāstiet, kāpēc zvanījāt.

pick-day = Biežāk izvēlētās dienas
pick-today = Šodien
pick-tomorrow = Rīt
pick-month-end = Mēneša beigās
pick-pay-day = Algas dienā ({ $day }. datumā)
pick-amount = Biežāk izvēlētās summas
pick-all-due = Visu: { $amount }

read-back-title = Pirms atvadām atkārtojiet norunāto
read-back-empty = Ierakstiet norunāto, un šeit parādīsies vārdi, ko teikt.
read-back-done = Atkārtoju, un klients piekrita

outcome-meanwhile = Pa to laiku šīs sarunas iznākums jau ir pierakstīts: to izdarīja kāds cits, vai arī tas notika citā lapā. Skatiet sarunu klienta lietā. Jūsu rakstītais vēl ir šeit; to var pievienot lietai kā piezīmi.
