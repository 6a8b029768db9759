### Kas darāms noteiktā dienā, un vadītāja pārskats.

due-title = Darāmais
due-days = Cita diena
due-day-before = Iepriekšējā diena
due-day-after = Nākamā diena
due-whose = Kurš dara
due-mine = Es
due-team = Komanda
due-call-backs = Norunātie atzvani
due-call-backs-none = Šai dienai neviens atzvans nav norunāts.
due-promises = Šīs dienas solījumi
due-promises-none = Šai dienai neviens maksājums nav solīts.
due-missed = Nokavētie atzvani
due-missed-hint = Norunātais laiks ir pagājis, bet saruna nav notikusi. Pēc 15 minūtēm drīkst zvanīt jebkurš no komandas.
due-awaited = Gaida bankas ziņas
due-awaited-none = Nav neviena.
due-awaited-hint = Diena ir pagājusi. Vai nauda ir pienākusi, redzēsim, kad būs saņemti dati par šo dienu. Līdz tam nevienu solījumu neuzskata par neizpildītu.
due-unkept = Nav izpildīti vai izpildīti tikai daļēji
due-unkept-hint = Dati par solīto dienu ir saņemti, bet naudas nav vai arī tā nav visa. Pajautājiet, kas ir mainījies.
due-without-result =
    { $count ->
        [zero] { $count } no jūsu šodienas sarunām beidzās bez rezultāta.
        [one] { $count } no jūsu šodienas sarunām beidzās bez rezultāta.
       *[other] { $count } no jūsu šodienas sarunām beidzās bez rezultāta.
    }
due-kept = Izpildītie solījumi
due-kept-hint = Nauda ir saņemta, kā solīts. Pasakiet paldies nākamajā sarunā; ja zvanāt tikai tāpēc, atļauja vajadzīga tāpat kā jebkuram zvanam.
due-ahead = Nākamie jūsu rindā
due-ahead-hint = Kuri klienti jums nāktu pirmie un kāpēc. Klientu jums rezervē tikai tad, kad pieprasāt nākamo zvanu.
due-at = Kad
due-about = Par ko
due-tied = Kurš zvanīs
due-day = Datums
due-state = Stāvoklis
due-by = Pierakstīja
due-amount = Solīts
due-arrived = Saņemts

board-title = Pārskats
board-today = Šodien
board-without-result-hint = Saruna ar pašu klientu, kas beidzās bez maksājuma, solījuma, nākamā soļa ar datumu, strīda, pauzes vai labojuma datos. Tādas sarunas skaita, lai komanda mācītos, nevis lai kādu salīdzinātu.
board-promises = Šīs nedēļas solījumi
board-queue = Klienti rindā
board-caller = Zvanītājs
board-calls = Zvani
board-talks = Sarunas
board-commitments = Vienošanās
board-without-result = Bez rezultāta
board-team = Komanda
board-count = Skaits
board-customers = Klienti
board-set-aside =
    { $count ->
        [zero] { $count } lietu gaida cilvēka lēmumu
        [one] { $count } lieta gaida cilvēka lēmumu
       *[other] { $count } lietas gaida cilvēka lēmumu
    }
board-set-aside-hint = Kad pienāca to laiks, tās neizdevās apskatīt, tāpēc tās nevienam nedod. Administrators iemeslu noskaidros ar „auricle verify”.
board-set-aside-more = Tādu var būt vēl vairāk. Visas nosauks „auricle verify”.
queue-ready = Drīkst zvanīt tagad
queue-leased = Pie zvanītāja
queue-waiting = Laiks vēl nav pienācis
queue-held = Netraucēt
queue-resting = Nekas nav jādara
list-more =
    { $count ->
        [zero] Ir vēl { $count } ierakstu. Visi ir saglabātajā sarakstā.
        [one] Ir vēl { $count } ieraksts. Visi ir saglabātajā sarakstā.
       *[other] Ir vēl { $count } ieraksti. Visi ir saglabātajā sarakstā.
    }
list-save = Saglabāt kā CSV
list-save-workbook = Saglabāt kā darbgrāmatu (XLSX)
