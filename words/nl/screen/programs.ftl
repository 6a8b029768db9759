### Andere programma’s die meewerken: tokens en webhooks.

me-programs = Programma’s
programs-title = Programma’s
programs-lead = Andere programma’s werken mee met een token. Een token handelt namens één gebruiker en mag niet meer dan die gebruiker.
programs-api = Wat programma’s hier kunnen
programs-tokens = Tokens
programs-tokens-none = Er zijn er geen.
programs-token-new = Nieuw token
programs-token-make = Token maken
programs-token-secret = Het nieuwe token:
programs-secret-hint = Dit is alleen nu te zien. Bewaar het als een wachtwoord.
programs-name = Naam
programs-name-hint = Waar het voor is, zodat u het van andere kunt onderscheiden.
programs-user = Namens
programs-scopes = Mag worden gebruikt om
programs-scope-read = te zien wat de gebruiker mag zien
programs-scope-call = te bellen en de uitkomst vast te leggen
programs-scope-import = bestanden in te lezen en opdrachtgevers te beheren
programs-scope-admin = gebruikers, tokens en webhooks te beheren
programs-until = Tot en met
programs-used = Laatst gebruikt
programs-never = nooit
programs-end = Verwijderen
programs-hooks = Webhooks
programs-hooks-lead = Een webhook is een adres dat bij elke gebeurtenis bericht krijgt van wat er met klanten gebeurt: soorten en nummers, niets persoonlijks.
programs-hooks-none = Er zijn er geen.
programs-hook-new = Nieuwe webhook
programs-hook-set = Webhook maken
programs-hook-secret = Het geheim waarmee de berichten worden ondertekend:
programs-hook-user = Meldt wat deze gebruiker mag zien
programs-url = Adres
programs-url-hint = https en openbaar bereikbaar, bijvoorbeeld https://example.com/told
programs-kinds = Soorten gebeurtenissen
programs-kinds-hint = Gescheiden door komma’s, bijvoorbeeld promise_made, contact_made. Leeg betekent alle.
programs-kinds-all = alle
programs-stands = Stand van zaken
programs-taken = Laatst bezorgd: { $moment }.
programs-failed = Laatste mislukte poging: { $moment } ({ $why }).
programs-given-up =
    { $count ->
        [one] Voor { $count } gebeurtenis is het versturen opgegeven.
       *[other] Voor { $count } gebeurtenissen is het versturen opgegeven.
    }
# De koppen van een opgeslagen lijst.
programs-taken-at = Laatst bezorgd
programs-failed-at = Laatste mislukte poging
programs-failed-why = Waarom mislukt
programs-given-up-count = Versturen opgegeven
programs-fault-role = Alleen een beheerder doet dit voor anderen.
programs-fault-no-user = Deze gebruiker bestaat niet of mag niet inloggen.
programs-fault-gone = Dit is er niet meer.
programs-fault-name = Geef een naam van hoogstens 100 tekens.
programs-fault-no-scope = Kies waarvoor het token mag worden gebruikt.
programs-fault-scope = Deze gebruiker mag dat niet.
programs-fault-until = Kies een dag in de toekomst, hoogstens { $days } dagen vanaf nu.
programs-fault-url = Het adres moet met https:// beginnen, een host noemen en geen wachtwoord bevatten; gewoon http mag alleen voor deze computer zelf.
programs-fault-kind = Deze soort gebeurtenis bestaat niet.
programs-why-no-address = niemand heeft deze naam
programs-why-private = het adres ligt in een privénetwerk
programs-why-connection = daar was niemand te bereiken
programs-why-tls = wie daar antwoordt, kon niet aantonen wie het is
programs-why-late = er kwam niet op tijd antwoord
programs-why-status = het antwoord was { $status }
