### Wat er op een dag te doen is, en het teamoverzicht van de teamleider.

due-title = Agenda
due-days = Andere dag
due-day-before = Vorige dag
due-day-after = Volgende dag
due-whose = Van wie
due-mine = Van mij
due-team = Het team
due-call-backs = Terugbelafspraken
due-call-backs-none = Voor deze dag zijn geen terugbelafspraken gemaakt.
due-promises = Toezeggingen voor deze dag
due-promises-none = Voor deze dag is geen betaling toegezegd.
due-missed = Gemiste terugbelafspraken
due-missed-hint = De afgesproken tijd is voorbij en niemand heeft met de klant gesproken. Na 15 minuten mag iedereen in het team bellen.
due-awaited = Wacht op de bank
due-awaited-none = Geen.
due-awaited-hint = De dag is voorbij. Of het geld er is, blijkt zodra de gegevens tot en met die dag binnen zijn. Tot dan geldt geen enkele toezegging als niet nagekomen.
due-unkept = Niet of maar deels nagekomen
due-unkept-hint = De gegevens van die dag zijn binnen, en het geld is er niet of niet helemaal. Vraag wat er is veranderd.
due-without-result =
    { $count ->
        [one] Vandaag eindigde { $count } van uw gesprekken zonder resultaat.
       *[other] Vandaag eindigden { $count } van uw gesprekken zonder resultaat.
    }
due-kept = Nagekomen toezeggingen
due-kept-hint = Het geld is binnen zoals toegezegd. Bedank de klant in het volgende gesprek. Ook voor een telefoongesprek om alleen te bedanken is een vrijgave nodig.
due-ahead = De volgende klanten op uw bellijst
due-ahead-hint = Welke klanten u het eerst krijgt, en waarom. Een klant wordt pas voor u gereserveerd als u erom vraagt.
due-at = Tijd
due-about = Waarover
due-tied = Wie belt
due-day = Dag
due-state = Status
due-by = Vastgelegd door
due-amount = Toegezegd
due-arrived = Ontvangen

board-title = Teamoverzicht
board-today = Vandaag
board-without-result-hint = Een gesprek met de klant zelf zonder betaling, toezegging, vervolgstap met datum, betwisting, contactstop of gecorrigeerd gegeven. We tellen dit zodat het team ervan leert, nooit om mensen te vergelijken.
board-promises = Toezeggingen van deze week
board-queue = Klanten op de bellijst
board-caller = Medewerker
board-calls = Gebeld
board-talks = Gesprekken
board-commitments = Afspraken
board-without-result = Zonder resultaat
board-team = Het team
board-count = Aantal
board-customers = Klanten
board-set-aside =
    { $count ->
        [one] { $count } dossier is apart gezet: iemand moet ernaar kijken
       *[other] { $count } dossiers zijn apart gezet: iemand moet ernaar kijken
    }
board-set-aside-hint = Auricle kon ze niet verwerken toen ze aan de beurt waren, en niemand krijgt ze nu aangeboden. Een beheerder vindt de oorzaak met “auricle verify”.
board-set-aside-more = Het kunnen er meer zijn. “auricle verify” noemt ze allemaal.
queue-ready = Mag nu worden gebeld
queue-leased = Bij een medewerker
queue-waiting = Nog te vroeg
queue-held = Met rust laten
queue-resting = Niets te doen
list-more =
    { $count ->
        [one] Er is er nog { $count }. Die staat ook in de opgeslagen lijst.
       *[other] Er zijn er nog { $count }. Die staan ook allemaal in de opgeslagen lijst.
    }
list-save = Opslaan als CSV
list-save-workbook = Opslaan als werkmap (XLSX)
