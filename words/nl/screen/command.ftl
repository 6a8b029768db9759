### Wat alleen de commando’s zeggen; al het andere is verwoord zoals op de pagina’s.
###
### $moment is een korte datum met de tijd, $zone de naam van een tijdzone in de tz-database.

command-call-now = Mag nu worden gebeld.
command-call-from = Te bellen vanaf { $moment } (tijd bij de klant).
command-wait = Niets vóór { $moment } (tijd bij de klant).
command-rest = Er is niets te doen totdat er iets gebeurt.
command-set-aside = Apart gezet: iemand moet dit eerst in orde maken.
command-day-failed = Konden niet worden verwerkt en blijven aan de beurt:
command-open = Totaal openstaand
command-talks = Gesprekken en pogingen; tijden in de tijdzone van deze omgeving ({ $zone })
command-times = Tijden zijn in de tijdzone van deze omgeving ({ $zone }).
command-there = { $moment } (tijd bij de klant)
command-recorded = Vastgelegd:
command-undone = Ongedaan gemaakt:

command-verified = Gelezen reeksen: { $streams }, gelezen gebeurtenissen: { $events }.
command-verified-erased =
    { $count ->
        [one] { $count } persoon is gewist; de keten klopt nog steeds.
       *[other] { $count } personen zijn gewist; de ketens kloppen nog steeds.
    }
command-well = Alles is in orde.
command-not-well = Iets is niet meer zoals het is geschreven. Zet de nieuwste back-up terug waarvan de controle klopt.
command-rebuilt = Dossiers opnieuw opgebouwd uit hun gebeurtenissen: { $files }.
command-sealed = Dag verzegeld: { $day }. Het zegel staat in { $file }. Bewaar een kopie van dat bestand op een andere plek.
command-seal-key = De openbare sleutel is { $key }
command-seals-compared =
    { $days ->
        [one] { $days } verzegelde dag vergeleken.
       *[other] { $days } verzegelde dagen vergeleken.
    }
command-seals-good-until = Tot en met { $day } is alles zoals het is verzegeld.
command-seal-forged = het zegel van { $day } is niet met deze sleutel gemaakt
command-seal-unknown = het bestand heeft een zegel van { $day } en de omgeving niet: de omgeving is ouder dan het bestand
command-seal-absent = de omgeving is op { $day } verzegeld en die dag ontbreekt in het bestand
command-seal-removed = reeks { $stream } is op { $day } verzegeld en is er niet meer
command-seal-truncated = reeks { $stream } is op { $day } verzegeld met { $version } gebeurtenissen en heeft er nu minder
command-seal-rewritten = wat op { $day } is verzegeld, is herschreven
command-rebuilt-same = Alles wat is bewaard, volgt uit de gebeurtenissen.
command-rebuilt-mended = Wat hersteld kon worden, is hersteld.
command-erase-sure = Hiermee worden de gegevens van { $name } voorgoed gewist. Typ het id om door te gaan:
command-erased = Gewist. Niemand kan de gegevens van deze persoon nog lezen.
command-erased-server = De databaseserver bewaart verwijderde rijen en zijn logboek nog een tijd: zie “Erasing on PostgreSQL” in de handleiding voor beheerders.
command-seals-restored = Teruggezet op { $day } uit een back-up van { $moment } (UTC). Wat daartussen is gedaan, staat niet in de omgeving.
command-seals-lost = In die tijd verzegeld en mee verloren gegaan: { $days }.
command-backing-up = Back-up maken: { $part } van { $of }
command-backed-up = Back-up van { $moment } (UTC) opgeslagen in { $place }. Reeksen: { $streams }, gebeurtenissen: { $events }, grootte: { $size } kB. De back-up is opnieuw gelezen en elke keten klopt.
command-backup-root = De bijbehorende root is { $root }
command-backup-key = De sleutel van de omgeving zit er niet in. Bewaar een kopie van { $key } op een andere plek dan de back-ups, samen met { $erased } en { $roots }.
command-backup-key-elsewhere = De sleutel van de omgeving zit er niet in. Bewaar kopieën van { $erased } en { $roots } op een andere plek dan de back-ups.
command-restoring = Terugzetten: { $part } van { $of }
command-restored = De omgeving van { $moment } (UTC) staat in { $place }. Reeksen: { $streams }, gebeurtenissen: { $events }. Elke keten is gecontroleerd.
command-restored-erased =
    { $count ->
        [one] { $count } persoon die was gewist, is niet teruggekomen.
       *[other] { $count } personen die waren gewist, zijn niet teruggekomen.
    }
command-restored-strays = Rijen die bij geen enkel klantdossier horen en niet zijn teruggezet: { $count }.
command-restored-since = Wat na { $moment } (UTC) is gedaan, zit er niet in: importeer de nieuwste bestanden opnieuw, voer de contacten van daarna in, en loop gebruikers, wachtwoorden en de toegang van programma’s na.
command-copying = Kopiëren: { $part } van { $of }
command-copy-verifying = Controleren: { $part } van { $of }
command-copied = Gekopieerd naar { $place }. Reeksen: { $streams }, gebeurtenissen: { $events }. Elke keten is daar gecontroleerd.
command-copied-key = De sleutel blijft waar hij is, met de lijsten ernaast. Geef hem op als u de omgeving daar opent: --key { $key }

command-proof-with = Met: { $name }
command-proof-permit = Vrijgave: bij de klant was het { $moment } ({ $zones }). De vrijgave was geldig tot { $until } (tijd bij de klant).
command-proof-passed = Getoetste regels, aan alle is voldaan:
command-proof-incoming = De klant kwam naar ons toe: er is geen vrijgave nodig.
command-proof-version = Beoordeeld op het dossier zoals het was na gebeurtenis { $version }, volgens beleid { $policy }
command-proof-purpose-demand = Doel: om betaling vragen
command-proof-purpose-information = Doel: iets vertellen zonder iets te vragen
command-proof-purpose-answer = Doel: antwoord op een vraag van de klant, of een terugbelafspraak

command-import-questions = Beantwoord eerst deze vragen; daarna kan het bestand worden gelezen:
command-import-new-client = Er wordt een nieuwe opdrachtgever toegevoegd: { $client }
command-import-lie-still = Factuurdatum na vandaag, wachten tot die dag
command-import-to-come = Betaaldatum na vandaag, overgeslagen
command-import-stopped = Gestopt. Verwerkte rijen: { $done }. Die blijven staan. Voer het commando opnieuw uit, dan wordt alleen de rest verwerkt.
command-import-totals = Regels met totalen, overgeslagen
command-import-older = Rijen die ouder zijn dan wat al bekend is, overgeslagen
command-import-missing = Openstaande posten: { $of }. Daarvan niet meer in het bestand: { $count }.
command-import-mend-save = Sla deze rijen op met --mend BESTAND, verbeter ze in dat bestand en importeer het met dezelfde opties.
command-import-mend-saved = Ze zijn opgeslagen in { $file }. Verbeter ze daar en importeer dat bestand met dezelfde opties.
command-import-mend-untold = Fouten in rijen die niet kloppen en niet meer in dat bestand passen: { $count }. Importeer eerst dat bestand, en daarna dit opnieuw.
command-import-written = Gemaakt:
command-import-mend-file = rijen om te verbeteren: { $file }
command-import-mapping-kept = de kolomindeling, bewaard als { $name }: gebruik de volgende keer --mapping { $name }
command-import-lost = { $column }: niet in dit bestand
command-import-unlike = Overgeslagen: de kolomkop betekent “{ $field }”, maar de waarden lijken er niet op
command-import-taken = Overgeslagen: een andere kolom is al gekozen voor “{ $field }”
command-import-odd = Opvallend, maar verwerkt:
command-import-odd-would = Opvallend, maar wordt verwerkt:
command-column-file = Dossier
command-find-many = Alleen de eerste { $count } zijn te zien. Typ iets meer, of sla de lijst op met --to BESTAND.
command-more = ... en nog { $count }; met --json krijgt u alles.
command-import-more = ... en nog { $count }
command-import-changes-first = De eerste { $shown } van { $all } wijzigingen; met --json krijgt u er hoogstens { $most }.
command-import-write = Verwerken? [j/N]
command-import-withdraw = Ook intrekken wat niet meer in het bestand staat? [j/N]

command-question-dates = { $column }: wat komt eerst, dag of maand? ({ $example })
command-question-dates-mixed = { $column }: geen enkele volgorde past bij alle datums ({ $example })
command-question-decimal = { $column }: welk teken staat vóór de decimalen? ({ $example })
command-question-decimal-mixed = { $column }: geen enkel decimaalteken past bij alle bedragen ({ $example })
command-question-encoding = Welke tekencodering heeft het bestand? ({ $example })
command-question-sheet = Welk werkblad moet worden gelezen? ({ $example })
command-question-currency = In welke valuta zijn de bedragen?
command-question-client = Van welke opdrachtgever zijn deze vorderingen?
command-question-country = Uit welk land komen de telefoonnummers? ({ $example })

command-change-customer-new = nieuwe klant
command-change-customer = klant
command-change-invoice-new = nieuwe factuur
command-change-invoice = factuur
command-change-payment = betaling

command-user-password = Eenmalig wachtwoord:
command-user-clients-all = alle opdrachtgevers
command-user-none = Hier werkt nog niemand.

command-demo-first = De eerste start: 2.000 verzonnen klanten doorlopen 120 dagen in het echte programma.
command-demo-living = Dag { $day } van { $of }
command-demo-woken =
    { $count ->
        [one] Intussen is { $count } klant aan de beurt gekomen
       *[other] Intussen zijn { $count } klanten aan de beurt gekomen
    }
command-demo-ready = De omgeving is geopend:
command-demo-users = Log in als een van deze gebruikers; het wachtwoord is { $password }
command-demo-data = De gegevens staan in { $folder }. Bij een nieuwe start gaat u daarmee verder.
command-demo-clock = De eigen klok van deze omgeving staat op { $moment } ({ $zone }).
command-demo-stop = Stoppen met Ctrl-C.
command-serve-ready = De omgeving is geopend:
command-serve-first = De eerste beheerder registreert zich hier, eenmalig:
command-serve-plain = De verbinding is niet versleuteld: zet er een proxy met TLS voor, anders is geen enkel wachtwoord veilig.
command-stopped = Gestopt. Wat is opgeslagen, is veilig.
command-token-ended = Het token is verwijderd.
command-hook-ended = De webhook is verwijderd.

command-attached = Toegevoegd: { $file }
command-attached-before = Was al toegevoegd: { $file }
command-documents-fit =
    { $count ->
        [one] Bij { $count } bestand hoort een factuur.
       *[other] Bij { $count } bestanden hoort een factuur.
    }
command-documents-nothing = Er is geen factuur met dit nummer:
command-documents-several = Meer opdrachtgevers hebben een factuur met dit nummer; kies er een met --client:
command-documents-unfit = Kan niet worden toegevoegd:
command-documents-attach = Toevoegen? [y/N]
