### Wat er met het dossier van een klant is gebeurd: per gebeurtenis één regel die iedereen kan lezen.
###
### $number en $numbers zijn factuurnummers (bij een telefoon het einde van het nummer), $amount een
### bedrag, $date een dag, $moment een dag met de tijd, $client en $name namen. $objections zijn hele
### zinnen met hun eigen leesteken. Wat iemand in eigen woorden heeft gezegd of geschreven, volgt apart.

timeline-title = Geschiedenis van het dossier
timeline-hint = Alles wat is vastgelegd, het nieuwste bovenaan. Niets daarvan kan worden gewijzigd; een fout wordt met een nieuwe regel rechtgezet.
timeline-link = De hele geschiedenis
timeline-none = Er is niets vastgelegd dat u mag zien.
timeline-other-file = Uit het samengevoegde dossier
timeline-more = Alleen de nieuwste regels zijn te zien ({ $count }). “auricle timeline” toont ze allemaal.

event-file-opened = Het dossier is aangemaakt met de gegevens van { $client }.
event-client-joined = { $client } heeft ook vorderingen op deze klant.
event-party-added = Contactpersoon toegevoegd: { $name }.
event-details-corrected = De gegevens van { $name } zijn gecorrigeerd.
event-phone-added = Telefoonnummer toegevoegd: { $number }.
event-phone-marked = Nummer { $number }: { $state }.
event-file-routed = Voor het volgende gesprek is een medewerker nodig die daarvoor is opgeleid.
event-file-routed-anybody = Elke medewerker mag het volgende gesprek voeren.
event-debt-placed = { $client } heeft factuur { $number } aangeleverd: { $amount }, vervaldatum { $date }.
event-debt-corrected = De gegevens van de opdrachtgever over factuur { $number } zijn gewijzigd.
event-debt-withdrawn = Factuur { $number } wordt hier niet meer geïnd.
event-debt-restored = Factuur { $number } wordt hier weer geïnd.
event-payment-booked = Op { $date } is { $amount } ontvangen voor factuur { $number }.
event-payment-unmatched = Op { $date } is { $amount } ontvangen. Voor welke factuur is nog niet bekend.
event-payment-returned = Op { $date } is { $amount } teruggeboekt.
event-dispute-opened = De klant betwist: { $numbers }.
event-dispute-closed = De betwisting is afgehandeld. { $end }.
event-hold-placed = Contactstop ingesteld. { $why }.
event-hold-placed-until = Contactstop ingesteld tot en met { $date }. { $why }.
event-hold-lifted = Contactstop opgeheven; contact is weer mogelijk.
event-call-begun = Telefoongesprek begonnen, met vrijgave.
event-contact-begun = { $channel }: contact begonnen, met vrijgave.
event-contact-ended = Uitkomst: { $outcome }.
event-outcome-undone = Deze uitkomst is ongedaan gemaakt, met alles wat daarbij is vastgelegd.
event-called-us = { $channel }: de klant nam contact op. Uitkomst: { $outcome }.
event-made-outside = { $channel }: contact buiten Auricle, zonder vrijgave, { $moment }. Uitkomst: { $outcome }.
event-promise-made = De klant zegt toe { $amount } te betalen, uiterlijk { $date }.
event-promise-on-its-way = De klant zegt dat { $amount } onderweg is.
event-promise-day-ended = De toegezegde dag is voorbij. Nu is het wachten op de bank.
event-promise-kept = Toezegging nagekomen: { $amount } ontvangen.
event-promise-part-kept = Toezegging deels nagekomen: { $amount } ontvangen.
event-promise-broken = De gegevens lopen tot en met de toegezegde dag, en er is niets ontvangen.
event-promise-withdrawn = Toezegging ingetrokken.
event-next-agreed = Volgend contact afgesproken: { $moment }. { $how }.
event-call-back-made = De klant is volgens afspraak teruggebeld.
event-call-back-dropped = De terugbelafspraak is niet meer nodig.
event-call-put-off = Het bellen is uitgesteld tot { $moment }.
event-note-written = Notitie toegevoegd.
event-read-back-given = Wat is afgesproken, is voor de klant herhaald.
event-read-back-skipped = De afspraak is niet voor de klant herhaald: { $why }.
event-reason-given = Waarom het openstaat, volgens de klant: { $reason }.
event-debt-acknowledged = De klant erkent de vordering: { $numbers }.
event-answers-given =
    { $count ->
        [one] Antwoord gegeven op een bezwaar: { $objections }
       *[other] Antwoord gegeven op { $count } bezwaren: { $objections }
    }
event-complaint-made = Klacht geregistreerd.
event-approach-supposed = Aanpak volgens de medewerker, geldt tot { $date }: { $approach }.
event-left-told = Volgens de klant blijft er die maand over om van te leven: { $amount }.
event-left-untold = Gevraagd wat er overblijft om van te leven; de klant zegt het liever niet.
event-talk-marked = Het volgende gesprek, volgens de medewerker: { $mark }.
event-document-attached = Er is een document toegevoegd: { $name }.
event-document-removed = Er is een document verwijderd: { $name }.
event-document-sent = Er is een document verstuurd naar { $address }: { $name }.
event-merged-away = Dit dossier is opgegaan in een ander dossier van dezelfde persoon.
event-file-joined = Een ander dossier van dezelfde persoon is in dit dossier opgegaan.
event-file-parted = Het samengevoegde dossier is weer gesplitst.
event-merge-undone = Dit dossier staat weer op zichzelf.
