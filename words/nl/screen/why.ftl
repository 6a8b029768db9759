### Waarom deze klant nu, en waarom niet: steeds één regel, zodat een medewerker, een klant en een
### auditor hem kunnen lezen. Tijden zijn die van de klant zelf.
###
### $time is een tijd, maar bij een terugbelafspraak op een andere dag hetzelfde als $moment: een korte
### datum met de tijd. Daarom staat er een dubbele punt voor. $date is een korte datum, $cite de
### vindplaats van de regel; $days, $count en $number (een dag van de maand) zijn hele getallen.

## Waarom nu

why-promise-due-today = Vandaag toegezegd: { $amount }
why-promise-not-kept = Toezegging niet nagekomen: { $amount } uiterlijk { $date }
why-promise-part-kept = Toezegging deels nagekomen: { $paid } van { $amount } uiterlijk { $date }
why-call-back = Terugbelafspraak: { $time }
why-call-back-yours = Uw terugbelafspraak: { $time }
why-call-back-team = Terugbelafspraak: { $time }; het team neemt het over
why-meeting = Persoonlijk gesprek afgesproken: { $time }
why-video-call = Videogesprek afgesproken: { $time }
why-they-call = De klant zou zelf bellen, maar heeft niet gebeld
why-late =
    { $days ->
        [one] { $days } dag te laat
       *[other] { $days } dagen te laat
    }
why-late-on-day =
    { $days ->
        [one] { $days } dag te laat, betaalt meestal op de { $number }e
       *[other] { $days } dagen te laat, betaalt meestal op de { $number }e
    }
why-late-usually =
    { $days ->
        [one] { $days } dag te laat, meestal { $usual }
       *[other] { $days } dagen te laat, meestal { $usual }
    }
why-late-usually-on-time =
    { $days ->
        [one] { $days } dag te laat, meestal op tijd
       *[other] { $days } dagen te laat, meestal op tijd
    }
why-never-called =
    { $days ->
        [one] { $days } dag te laat, nog nooit gebeld
       *[other] { $days } dagen te laat, nog nooit gebeld
    }
why-unfinished = U bent dit gesprek begonnen en hebt de uitkomst nog niet vastgelegd
why-unfinished-of = { $name } is dit gesprek begonnen ({ $moment }) en heeft de uitkomst nog niet vastgelegd
why-nothing = Er is nu niets te doen
why-call-due = Het is tijd om te bellen

## Wanneer het dossier terugkomt, nadat er iets is vastgelegd

recorded = Vastgelegd voor { $name }: “{ $outcome }”.
recorded-agreed = Vastgelegd voor { $name }: “{ $outcome }”, { $agreed }.
back-now = Meteen weer op de bellijst.
back-call = Weer op de bellijst vanaf { $moment }: tot dan moet de klant volgens de regels met rust worden gelaten.
back-promise = Weer op de bellijst vanaf { $moment }: de toegezegde dag.
back-call-back = Weer op de bellijst vanaf { $moment }: de terugbelafspraak.
back-put-off = Weer op de bellijst vanaf { $moment }: tot dan uitgesteld.
back-hold = Weer op de bellijst vanaf { $moment }: tot dan laten we de klant met rust.
back-not-due = Weer op de bellijst vanaf { $moment }: dan vervalt een factuur.
back-bank = Weer op de bellijst zodra de gegevens van de toegezegde dag binnen zijn en het geld er niet is.
back-dispute = Weer op de bellijst zodra de betwisting is afgehandeld.
back-held = We laten de klant met rust tot iemand de contactstop opheft.
back-nothing = Er valt niets meer te vragen; deze klant wordt aan niemand meer aangeboden.
back-no-phone = Er is geen nummer meer dat gebeld mag worden; deze klant wordt aan niemand aangeboden tot er een is gevonden.
back-set-aside = Deze klant wordt aan niemand aangeboden tot iemand het dossier heeft bekeken.

## Waarom niet

why-not-title = Nu niet toegestaan
why-not-late-hour = Bij de klant is het { $time }; bellen mag tot { $end }
why-not-early-hour = Bij de klant is het { $time }; bellen mag vanaf { $start }
why-not-saturday = Bij de klant is het zaterdag
why-not-sunday = Bij de klant is het zondag
why-not-day = Op deze dag van de week wordt niet gebeld
why-not-holiday = Bij de klant is het een feestdag
why-not-attempts-today =
    { $count ->
        [one] Vandaag al { $count } poging
       *[other] Vandaag al { $count } pogingen
    }
why-not-attempts-seven-days =
    { $count ->
        [one] Al { $count } poging in zeven dagen
       *[other] Al { $count } pogingen in zeven dagen
    }
why-not-attempts-week =
    { $count ->
        [one] Deze week al { $count } poging
       *[other] Deze week al { $count } pogingen
    }
why-not-attempts-month =
    { $count ->
        [one] Deze maand al { $count } poging
       *[other] Deze maand al { $count } pogingen
    }
why-not-talks-today =
    { $count ->
        [one] Vandaag al { $count } gesprek
       *[other] Vandaag al { $count } gesprekken
    }
why-not-talks-seven-days =
    { $count ->
        [one] Al { $count } gesprek in zeven dagen
       *[other] Al { $count } gesprekken in zeven dagen
    }
why-not-talks-week =
    { $count ->
        [one] Deze week al { $count } gesprek
       *[other] Deze week al { $count } gesprekken
    }
why-not-talks-month =
    { $count ->
        [one] Deze maand al { $count } gesprek
       *[other] Deze maand al { $count } gesprekken
    }
why-not-dispute = Betwisting loopt sinds { $date }
why-not-request = Heeft gevraagd om met rust te worden gelaten
why-not-request-until = Heeft gevraagd om met rust te worden gelaten tot en met { $date }
why-not-breathing-space = Adempauze, nog zonder einddatum
why-not-breathing-space-until = Adempauze tot en met { $date }
why-not-insolvency = Insolventie of schuldsanering: geen incasso
why-not-representation = Alleen contact via een vertegenwoordiger
why-not-death = De persoon is overleden
why-not-no-phone = Geen telefoonnummer dat mag worden gebruikt
why-not-phone-wrong = Dit nummer is van iemand anders
why-not-phone-dead = Dit nummer geeft geen verbinding
why-not-party = Deze persoon mag niet over de vordering worden gebeld
why-not-country-unknown = Beltijden onbekend: het land is niet bekend
why-not-country = Beltijden onbekend: dit land wordt nog niet ondersteund ({ $country })
why-not-zones = Beltijden onbekend: bij de klant is het tussen { $first } en { $last }, en dan mag bellen niet overal
why-not-promise = Er loopt een toezegging tot en met { $date }
why-not-awaiting-bank = Wacht op de bank: eerst moeten de gegevens tot en met { $date } binnen zijn
why-not-call-back = Terugbelafspraak: { $moment }; niet eerder
why-not-put-off = Uitgesteld tot { $moment }
why-not-nothing-open = Er staat niets open
why-not-not-due = Vóór { $date } hoeft er niets te worden betaald
why-not-merged = Het dossier van deze klant is samengevoegd met een ander
why-not-unfinished = Er is een gesprek begonnen waarvan de uitkomst nog niet is vastgelegd
why-not-doubt = Dit is niet met zekerheid te beoordelen, dus er wordt niet gebeld

## Volgens welke regel, en wanneer dan wel

why-rule-law = Wet: { $cite }
why-rule-code = Gedragscode: { $cite }
why-rule-house = Interne regel
why-rule-wish = Wens van de klant zelf
why-next-allowed = Weer toegestaan vanaf { $moment } (tijd bij de klant)
why-next-unknown = Het is niet bekend wanneer het weer is toegestaan
why-next-when-changed = Weer toegestaan zodra dit is veranderd

## De regels zelf: wat ze zeggen, en waar ze staan

cite-lv-paal-hours = Parādu ārpustiesas atgūšanas likums, art. 10 lid 3, onder 1 en 2
cite-nl-bki-hours = Besluit kwaliteit incassodienstverlening, art. 4.2
cite-pl-kpf-hours = KPF (nu ZPF), goede praktijken
cite-ru-230-fz-hours = Russische federale wet 230-FZ, art. 7 lid 3 en 5
cite-ru-230-fz-talks-day = Russische federale wet 230-FZ, art. 7 lid 3, onder 3, zoals gewijzigd door 467-FZ
cite-ru-230-fz-talks-week = Russische federale wet 230-FZ, art. 7 lid 3, onder 3, zoals gewijzigd door 467-FZ
cite-ru-230-fz-talks-month = Russische federale wet 230-FZ, art. 7 lid 3, onder 3, zoals gewijzigd door 467-FZ
cite-cz-aia-hours = Tsjechische vereniging van incassobureaus, ethische code

rule-lv-paal-hours = Geen contact tussen 21:00 en 8:00 uur, en niet op zondagen en feestdagen.
rule-nl-bki-hours = Geen contact tussen 20:00 en 7:00 uur, en niet op zondagen en algemeen erkende feestdagen.
rule-pl-kpf-hours = Bellen op werkdagen van 6:00 tot 22:00 uur, in het weekend van 8:00 tot 20:00 uur.
rule-pl-house-hours = We bellen van 8:00 tot 20:00 uur, nooit op zondagen en feestdagen.
rule-ru-230-fz-hours = Contact op werkdagen van 8:00 tot 22:00 uur, op vrije dagen van 9:00 tot 20:00 uur.
rule-ru-230-fz-talks-day = Hoogstens één telefoongesprek per dag.
rule-ru-230-fz-talks-week = Hoogstens twee telefoongesprekken per kalenderweek.
rule-ru-230-fz-talks-month = Hoogstens acht telefoongesprekken per kalendermaand.
rule-cz-aia-hours = Geen persoonlijk contact tussen 22:00 en 6:00 uur.
rule-cz-house-hours = We bellen van 8:00 tot 20:00 uur, nooit op zondagen en feestdagen.
rule-gb-house-hours = We bellen van 8:00 tot 20:00 uur, nooit op zondagen en feestdagen.
rule-gb-house-attempts-week = We proberen hoogstens drie keer in zeven dagen te bellen.
rule-house-attempts-day = We proberen hoogstens twee keer per dag te bellen.
rule-house-attempts-week = We proberen hoogstens zeven keer in zeven dagen te bellen.
rule-house-talks-day = We spreken u hoogstens één keer per dag, tenzij u zelf om nog een gesprek hebt gevraagd.
