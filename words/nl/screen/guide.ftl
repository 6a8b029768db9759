### De gespreksleidraad naast de klantkaart: zes fasen, woorden om op te steunen, bezwaren, en wat is gezien.

guide-title = Gespreksleidraad
guide-stages = Gespreksfasen
stage-opening = Opening
stage-situation = Situatie
stage-request = Verzoek
stage-objections = Bezwaren
stage-next = Volgend contact
stage-close = Afronding
goal-opening = Ga na wie u aan de lijn hebt. Zeg dan pas dat er een betaling openstaat.
goal-situation = Hoor waarom het openstaat, en of de klant de vordering erkent.
goal-request = Bedrag, dag en alle manieren om te betalen.
goal-objections = Laat uitpraten, geef antwoord, keer terug naar het doel.
goal-next = Spreek een dag af: voor een telefoongesprek, een bezoek of stukken die worden gestuurd.
goal-close = Herhaal wie wat doet en wanneer, en wat er echt volgt.
fits-everybody = Woorden voor iedereen
fits-approach = Gekozen om wat er van deze klant is gezien
fits-debt-stage = Gekozen om de fase van de vordering
fits-company = Voor een bedrijf
fits-age = Voor 18 tot en met 25 jaar
fits-last-talk = Omdat het na het vorige gesprek niet is gelukt
guide-identify-first = Noteer eerst wie er spreekt. Tot die tijd staat hier niets over de vordering.
guide-reason-first = Noteer eerst de reden. Dan staan hier de woorden voor het verzoek.
guide-any-time = Op elk moment
any-half-a-minute = Mag ik een halve minuut?
any-not-a-good-moment = Geen goed moment: wanneer mag ik bellen?
any-will-not-talk = Wil niet praten: vriendelijk afronden
any-abuse = Scheldt of beledigt: vriendelijk afronden, nu
any-complaint = Een klacht: eerst vastleggen
any-no-solution = Vandaag is er geen oplossing
any-pay-day = Wanneer komt uw inkomen binnen?
guide-pulse = Vijf seconden stilte
guide-pulse-hint = Laat na een vraag de stilte haar werk doen.
guide-named = Naam genoemd
guide-named-hint = Af en toe, niet te vaak. Alleen u ziet hoe vaak.
guide-book = Terugbelafspraak maken

reason-question = Waarom staat het open?
reason-none = Nog niet verteld
reason-forgot = Vergeten
reason-on-its-way = De betaling is onderweg
reason-never-received = De factuur is nooit aangekomen
reason-mistake = Er klopt iets niet op de factuur
reason-not-as-agreed = Product of dienst was niet zoals afgesproken
reason-not-theirs = Iemand anders moet dit betalen
reason-moved = Verhuisd
reason-lost-income = Werk of inkomen kwijt
reason-cash-flow = Wacht op geld van eigen klanten
reason-illness = Ziekte, van de klant zelf of van een naaste
reason-separation = Uit elkaar of gescheiden
reason-bereavement = Een naaste is overleden
reason-several-creditors = Meerdere schuldeisers tegelijk
reason-unwilling = Wil niet betalen
reason-other = Iets anders
reason-words = In de woorden van de klant
reason-words-hint = Alleen wat de klant over zichzelf heeft verteld en wat bij het volgende gesprek helpt.
granted = De klant erkent de vordering
left-amount = Wat blijft er die maand over om van te leven?
left-amount-hint = Na huur, boodschappen, energie en andere betalingen. Blijft er weinig over, spreek dan minder af, of een pauze.
left-untold = De klant zegt het liever niet

objection-find = Wat heeft de klant ertegen?
objection-find-hint = Typ er een woord van; de antwoorden staan hieronder, in de taal van de klant.
objection-all = Alle bezwaren
objection-nothing = Niets gevonden. Laat de klant uitpraten, noteer het in de woorden van de klant, en vraag door.
objection-before = Mag worden gezegd voordat u weet wie er spreekt
objection-said = Dit heb ik gezegd
objection-answers = Gegeven antwoorden
objection-used =
    { $count ->
        [one] Eén keer gebruikt
       *[other] { $count } keer gebruikt
    }
answer-class-validate = Toont begrip
answer-class-ask = Vraagt
answer-class-offer = Biedt aan
answer-class-inform = Legt uit
answer-back = Leidt terug naar: { $stage }
category-on-the-way = De betaling is onderweg
category-cash = Er is weinig geld
category-papers = Factuur of stukken ontbreken
category-wrong = Er klopt iets niet
category-somebody-else = Iemand anders betaalt of beslist
category-not-now = Nu niet
category-trust = Vertrouwen en privacy
category-several-creditors = Meerdere schuldeisers
category-health-family = Gezondheid en gezin
category-company = Moeilijkheden van een bedrijf
category-law = De wet en de gevolgen
category-unwilling = Wil niet
category-contact = Hoe te bereiken
library-title = Bezwaren en antwoorden
library-hint = Wat klanten zeggen, en doordachte antwoorden. Elk antwoord leidt terug naar het doel van het gesprek.
library-refused = Wat we hier nooit zeggen
library-refused-hint = Een deel hiervan wordt in het vak geleerd. Hier gebruiken we er niets van.
library-language = Taal van de antwoorden

mark-question = Het volgende gesprek met deze klant: nu makkelijker of moeilijker?
mark-easier = Makkelijker
mark-same = Zoals het was
mark-harder = Moeilijker

approach-title = Aanpak
approach-unknown = Er is nog te weinig gezien om te zeggen welke aanpak past.
approach-none = Geen van deze past
approach-evader = Feiten en stukken, elke mogelijkheid uitgelegd; een specialist
approach-drifter = Geduld, steeds één kleine stap
approach-chronic = Korte toezeggingen, van dichtbij gevolgd
approach-involuntary = Behoedzaam: eerst een pauze of een kleine regeling
approach-forgetful = Een korte herinnering en de manieren om te betalen
approach-sure = Vrij zeker
approach-unsure = Een eerste vermoeden
approach-until = Geldt tot { $date }
approach-said-by = Volgens { $name } klopt dit
approach-question = Welke aanpak past? Alleen als u het anders ziet.
approach-keep = Zo laten
approach-changes-evader = Een betaling, een nagekomen toezegging of een telefoontje van de klant zelf zou dit veranderen.
approach-changes-drifter = Een beantwoord telefoontje of een nagekomen toezegging zou dit veranderen.
approach-changes-chronic = Betalingen op de vervaldatum zouden dit veranderen.
approach-changes-involuntary = Dit verandert als de klant zegt dat het beter gaat.
approach-changes-forgetful = Een toezegging die niet wordt nagekomen, of telefoontjes zonder gehoor, zouden dit veranderen.
seen-for = Wat ervoor spreekt
seen-against = Wat ertegen spreekt
will-title = Bereidheid om te betalen
ability-title = Mogelijkheid om te betalen
impression-none = Er is nog niets gezien.
seen-reached = Gesproken bij { $talks } van de { $calls } keer bellen
seen-no-answer =
    { $calls ->
        [one] De laatste keer geen gehoor
       *[other] De laatste { $calls } keer geen gehoor
    }
seen-called-us =
    { $times ->
        [one] Heeft ons één keer gebeld
       *[other] Heeft ons { $times } keer gebeld
    }
seen-kept = Nagekomen toezeggingen: { $kept } van { $judged }
seen-part-kept =
    { $times ->
        [one] Eén toezegging deels nagekomen
       *[other] { $times } toezeggingen deels nagekomen
    }
seen-not-kept = Niet nagekomen toezeggingen: { $broken } van { $judged }
seen-usually-on-time =
    { $days ->
        [one] Betaalt meestal binnen { $days } dag na de vervaldatum
       *[other] Betaalt meestal binnen { $days } dagen na de vervaldatum
    }
seen-usually-early = Betaalt meestal uiterlijk op de vervaldatum
seen-usually-late =
    { $days ->
        [one] Betaalt meestal { $days } dag te laat, maar betaalt wel
       *[other] Betaalt meestal { $days } dagen te laat, maar betaalt wel
    }
seen-slower =
    { $days ->
        [one] Betaalt { $days } dag later dan vroeger
       *[other] Betaalt { $days } dagen later dan vroeger
    }
seen-unusual =
    { $days ->
        [one] Nu { $days } dag te laat; tot { $usual } was gewoon
       *[other] Nu { $days } dagen te laat; tot { $usual } was gewoon
    }
seen-nothing-paid =
    { $invoices ->
        [one] Nog niets betaald van de factuur waarvan de vervaldatum voorbij is
       *[other] Nog niets betaald van { $invoices } facturen waarvan de vervaldatum voorbij is
    }
seen-part-paid = Heeft een deel betaald van wat openstaat
seen-told = Heeft verteld: { $reason }
seen-granted = Erkent de vordering
seen-several-clients =
    { $clients ->
        [one] { $clients } opdrachtgever heeft openstaande facturen
       *[other] { $clients } opdrachtgevers hebben openstaande facturen
    }

any-complaint-made = Klacht
complaint-words = Waar de klacht over gaat, in de woorden van de klant
complaint-note = Klacht vastleggen
complaint-hint = De klacht wordt meteen geregistreerd. Vraag daarna of de klant verder wil met het gesprek.
complaint-registered = De klacht is geregistreerd.

keys-stage-next = Volgende gespreksfase
keys-stage-before = Vorige gespreksfase
keys-objection = Een bezwaar zoeken
keys-pulse = Vijf seconden stilte
