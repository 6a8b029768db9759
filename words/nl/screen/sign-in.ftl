### Inloggen.

sign-in-title = Inloggen
sign-in-login = Gebruikersnaam
sign-in-password = Wachtwoord
sign-in-submit = Inloggen
sign-in-language = Taal van de pagina’s

sign-in-wrong = De gebruikersnaam of het wachtwoord klopt niet.
sign-in-wait =
    Te veel pogingen. Wacht { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } seconden
    } en probeer het opnieuw.
sign-in-ended = U bent uitgelogd omdat er een tijd niets gebeurde. Log opnieuw in.
sign-in-signed-out = U bent uitgelogd.

sign-in-new-title = Kies uw wachtwoord
sign-in-new-lead = Een beheerder heeft u een eenmalig wachtwoord gegeven. Kies nu uw eigen wachtwoord.
sign-in-new-password = Nieuw wachtwoord
sign-in-new-again = Nieuw wachtwoord, nog een keer
sign-in-new-hint = Minstens { $count } tekens. Een paar woorden achter elkaar zijn makkelijk te onthouden en moeilijk te raden.
sign-in-new-differ = De twee wachtwoorden zijn niet gelijk.
sign-in-new-short = Dit wachtwoord is te kort. Gebruik minstens { $count } tekens.
sign-in-new-same = Kies een ander wachtwoord dan het wachtwoord dat u hebt gekregen.
sign-in-new-submit = Wachtwoord opslaan en verder

sign-in-first-title = De eerste beheerder
sign-in-first-lead = Deze omgeving is nieuw. Wie als eerste inlogt, beheert de gebruikers.

sign-in-demo-title = Dit is een demonstratie
sign-in-demo-lead = De klanten zijn verzonnen en er kan niemand worden gebeld. Log in als een van deze gebruikers:

password-current = Huidig wachtwoord
password-current-wrong = Dit is niet uw huidige wachtwoord.
password-saved = Uw nieuwe wachtwoord is opgeslagen.
first-code = Code
first-code-hint = De code werd getoond waar Auricle is gestart.
first-code-wrong = Dit is niet de code die bij het starten werd getoond.
first-submit = Eerste beheerder aanmaken
