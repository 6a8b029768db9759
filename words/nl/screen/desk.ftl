### Het werk: het volgende gesprek of waarom er geen is, en wat er vóór een gesprek kan.

## Niemand te bellen

nothing-title = Er is nu niemand te bellen
nothing-opens = Bellen mag weer vanaf { $at }.
nothing-due = De volgende klant is aan de beurt vanaf { $at }.
nothing-at-all = Alles wat nu kan, is gedaan. Dank u wel.
nothing-in-hand =
    { $count ->
        [one] { $count } klant is bij een andere medewerker.
       *[other] { $count } klanten zijn bij andere medewerkers.
    }
nothing-for-others =
    { $count ->
        [one] { $count } klant wacht op een medewerker met een andere taal, vaardigheid of opdrachtgever.
       *[other] { $count } klanten wachten op een medewerker met een andere taal, vaardigheid of opdrachtgever.
    }
nothing-meanwhile = Intussen kunt u de agenda bekijken, een klant opzoeken of even op adem komen.
nothing-again = Opnieuw kijken

breath-title = Neem rustig de tijd
breath-until = Tot { $time } krijgt u geen klant aangeboden.
breath-hint = Niemand vraagt waarom, en het wordt nergens vastgelegd. Sta op, drink wat water, kijk even naar buiten.
breath-over = Ik kan weer verder
breath-minutes =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }

## Vóór een gesprek

call-why = Waarom nu:
call-earlier = Eerder contact
call-facts = Feiten over deze klant
call-whole-file = Alles over deze klant

before-title = Bellen
before-call = Bellen
before-no-call = Mag nu niet worden gebeld
before-refusals = Wat nu niet mag, en waarom
before-otherwise = Andere mogelijkheden
before-call-in = De klant belt ons
before-call-in-hint = Een inkomend gesprek vastleggen.
before-outside = Het contact was buiten Auricle
before-outside-hint = Een contact vastleggen dat ergens anders plaatsvond. Het krijgt de aanduiding “zonder vrijgave”.
before-leased = Deze klant is tot { $until } voor u gereserveerd.

refusal-call = Niet bellen:
refusal-until = Toegestaan vanaf (tijd bij de klant):
refusal-no-end = Wachten alleen verandert hier niets aan.

skip-title = Nu niet
skip-reason = Waarom nu niet?
skip-language = Er is een andere taal nodig
skip-skill = Er is een andere vaardigheid nodig
skip-acquainted = Ik ken deze klant persoonlijk
skip-unclear = Er moet eerst iets worden uitgezocht
skip-break = Ik moet nu stoppen
skip-other = Iets anders
skip-words = In uw eigen woorden
skip-do = Klant teruggeven

note-title = Notitie
note-hint = Alleen feiten die bij het volgende gesprek helpen. De klant mag vragen om de notitie te lezen.
note-saved = Opgeslagen
note-keep = Notitie opslaan

## Een klant zoeken

desk-find-title = Klant zoeken
desk-find-label = Naam, laatste cijfers van een telefoonnummer, klantnummer, kenmerk of factuur
desk-find-hint = Minstens drie letters van een naam, of vier cijfers van een nummer. U kunt in Latijnse en in cyrillische letters zoeken.
desk-find-short = Typ iets meer.
desk-find-none = Niemand gevonden voor “{ $query }”.
desk-find-none-hint = Probeer het begin van de achternaam, of de laatste vier cijfers van een nummer.
desk-find-count =
    { $count ->
        [one] { $count } klant gevonden
       *[other] { $count } klanten gevonden
    }
desk-find-many = Alleen de eerste { $count } zijn te zien. Typ iets meer, of sla de lijst op: daarin staan er hoogstens { $most }.
desk-find-by-name = Naam komt overeen
desk-find-by-phone = Telefoonnummer komt overeen
desk-find-by-reference = Kenmerk komt overeen
desk-find-by-invoice = Factuur komt overeen
desk-find-by-customer = Klantnummer komt overeen
find-with = bij { $name }
desk-column-customer = Klant
desk-column-client = Opdrachtgever

## Elke klant

customer-take = Aan de slag met deze klant
customer-mine = Verder met deze klant
customer-with = Deze klant is tot { $time } bij { $name }.
customer-contents = Op deze pagina
customer-no-holds = Niets staat contact in de weg.
refusal-title = Nu niet toegestaan

## Wat buiten een gesprek wordt ingevoerd

entry-note = Notitie toevoegen
entry-hold = Contactstop instellen
entry-hold-because = Reden
entry-hold-not = Geen contactstop
entry-hold-until = Tot en met
entry-hold-until-hint = De laatste dag van de contactstop. Laat u dit leeg, dan duurt die tot iemand hem opheft.
entry-hold-do = Instellen
entry-lift = Deze contactstop opheffen
entry-lift-hint = Daarna mag er weer worden gebeld, voor zover de regels dat toestaan.
entry-lift-do = Opheffen
entry-settle = Deze betwisting afhandelen
entry-settle-how = Hoe is de betwisting afgehandeld?
entry-settle-do = Afhandelen
entry-route-title = Wie belt
entry-route = Kiezen wie belt
entry-route-to = Wie
entry-route-do = Kiezen
entry-route-anybody = Iedereen die de taal van de klant spreekt
entry-route-specialist = Een specialist, voor mensen die contact vermijden
entry-route-business = Iemand die is opgeleid voor bedrijven
entry-route-vulnerable = Iemand die is opgeleid voor mensen in een moeilijke situatie
dispute-end-upheld = De klant had gelijk; de opdrachtgever herstelt het
dispute-end-debt-stands = De vordering blijft staan, en de klant weet waarom
dispute-end-taken-back = De klant heeft de betwisting ingetrokken
