### Woorden die op veel pagina’s staan: het kader, formulieren, sneltoetsen, vaste lijsten, fouten.
###
### Wie voor het scherm zit, is “u”. $date is een korte datum, $at en andere tijdstippen zijn al
### uitgeschreven, $amount is een bedrag met zijn valuta. Een tijdstip kan een tijd zijn of een datum
### met een tijd: daarom staat er “vanaf” en niet “om”.

## Het kader

frame-name = Auricle
frame-skip = Naar de inhoud
frame-made-up-clock = De klok is met de hand ingesteld: die staat op { $at }.

nav-label = Hoofdmenu
nav-next = Volgend gesprek
nav-find = Zoeken
nav-due = Agenda
nav-board = Teamoverzicht
nav-import = Import
nav-users = Gebruikers

today-lead = Vandaag:
today-talks =
    { $count ->
        [one] { $count } gesprek
       *[other] { $count } gesprekken
    }
today-commitments =
    { $count ->
        [one] { $count } afspraak
       *[other] { $count } afspraken
    }
today-kept =
    { $count ->
        [one] { $count } klant hield woord
       *[other] { $count } klanten hielden woord
    }

me-menu = Uw menu:
me-language = Taal van de pagina’s
me-language-set = Deze taal gebruiken
me-breath = Even op adem komen
me-password = Wachtwoord wijzigen
me-sign-out = Uitloggen

role-caller = Medewerker
role-lead = Teamleider
role-administrator = Beheerder

tone-good = Gelukt:
tone-plain = Ter informatie:
tone-careful = Let op:
tone-bad = Niet gelukt:

## Formulieren

common-close = Sluiten
common-save = Opslaan
common-cancel = Annuleren
common-back = Terug
common-nothing = niets
common-search = Zoeken
common-today = vandaag
common-unknown = niet bekend

form-optional = (niet verplicht)
form-errors =
    { $count ->
        [one] Kijk nog eens naar één antwoord:
       *[other] Kijk nog eens naar { $count } antwoorden:
    }
field-amount = Bedrag
field-amount-hint = Met een komma of een punt: 12,50 of 12.50.
field-currency = Valuta
field-method = Betaalwijze
field-reference = Kenmerk

error-needed = Vul dit in.
error-choice = Kies een van de antwoorden.
error-date = Dit is geen datum. Schrijf het zo: { $example }.
error-date-future = Deze dag moet nog komen. Kies vandaag of een eerdere dag.
error-time = Dit is geen tijd. Schrijf het zo: 14:30.
error-amount = Dit is geen bedrag. Schrijf het zo: { $example }.
error-day-of-month = Dit is geen dag van de maand. Vul een getal van 1 tot en met 31 in.
error-long = Dit is te lang. Er passen hoogstens { $limit } tekens.

## Sneltoetsen

keys-title = Sneltoetsen
keys-here = Op deze pagina
keys-everywhere = Op elke pagina
keys-menu = Uw menu, ook om uit te loggen
keys-results = Naar de resultaten en erdoorheen
keys-call = Bellen
keys-note = Notitie schrijven
keys-day = In een datumveld: vandaag, een dag later, een dag eerder
keys-read-back = Aanvinken dat het is herhaald
keys-save = Het huidige formulier versturen
keys-leave = Sluiten of het veld verlaten
keys-help = Deze lijst tonen
keys-not-while-typing = Toetsen met een letter of cijfer werken alleen als u niet aan het typen bent.
keys-on = Deze sneltoetsen gebruiken

## Vaste lijsten

method-transfer = Overschrijving
method-direct-debit = Automatische incasso
method-card = Bankpas of creditcard
method-cash = Contant of aan een loket
method-other = Anders

channel-call = Telefoon
channel-letter = Brief
channel-email = E-mail
channel-text-message = Sms
channel-meeting = Persoonlijk gesprek

stage-current = Lopend: gefactureerd, nog niet vervallen
stage-overdue = Te laat: de vervaldatum is voorbij
stage-old = Oud: ga na wat de wet nog toestaat

party-person = Particulier
party-company = Bedrijf

phone-unverified = nog niet geprobeerd
phone-right-person = eerder bereikt
phone-wrong-person = van iemand anders
phone-dead = geeft geen verbinding

language-lv = Lets
language-nl = Nederlands
language-pl = Pools
language-ru = Russisch
language-cs = Tsjechisch
language-en = Engels

## Landen; een land dat hier niet staat, verschijnt met zijn twee letters (ISO 3166-1)

country-ad = Andorra
country-ae = Verenigde Arabische Emiraten
country-al = Albanië
country-am = Armenië
country-ar = Argentinië
country-at = Oostenrijk
country-au = Australië
country-az = Azerbeidzjan
country-ba = Bosnië en Herzegovina
country-be = België
country-bg = Bulgarije
country-br = Brazilië
country-by = Belarus
country-ca = Canada
country-ch = Zwitserland
country-cl = Chili
country-cn = China
country-co = Colombia
country-cy = Cyprus
country-cz = Tsjechië
country-de = Duitsland
country-dk = Denemarken
country-ee = Estland
country-eg = Egypte
country-es = Spanje
country-fi = Finland
country-fr = Frankrijk
country-gb = Verenigd Koninkrijk
country-ge = Georgië
country-gr = Griekenland
country-hk = Hongkong
country-hr = Kroatië
country-hu = Hongarije
country-id = Indonesië
country-ie = Ierland
country-il = Israël
country-in = India
country-is = IJsland
country-it = Italië
country-jp = Japan
country-kg = Kirgizië
country-kr = Zuid-Korea
country-kz = Kazachstan
country-li = Liechtenstein
country-lt = Litouwen
country-lu = Luxemburg
country-lv = Letland
country-ma = Marokko
country-mc = Monaco
country-md = Moldavië
country-me = Montenegro
country-mk = Noord-Macedonië
country-mt = Malta
country-mx = Mexico
country-my = Maleisië
country-nl = Nederland
country-no = Noorwegen
country-nz = Nieuw-Zeeland
country-ph = Filipijnen
country-pk = Pakistan
country-pl = Polen
country-pt = Portugal
country-ro = Roemenië
country-rs = Servië
country-ru = Rusland
country-sa = Saoedi-Arabië
country-se = Zweden
country-sg = Singapore
country-si = Slovenië
country-sk = Slowakije
country-sm = San Marino
country-th = Thailand
country-tj = Tadzjikistan
country-tm = Turkmenistan
country-tr = Turkije
country-ua = Oekraïne
country-us = Verenigde Staten
country-uz = Oezbekistan
country-va = Vaticaanstad
country-vn = Vietnam
country-xk = Kosovo
country-za = Zuid-Afrika

## Als er iets mis is

trouble-not-found = Hier is niets
trouble-not-found-hint = Misschien is de link oud, of is het dossier van de klant samengevoegd met een ander. Probeer Zoeken.
trouble-forbidden = U mag dit niet openen
trouble-forbidden-hint = Dit hoort niet bij uw rol of bij de opdrachtgevers die u mag zien. Vraag een beheerder.
trouble-expired = Deze pagina is verouderd
trouble-expired-hint = Er is niets opgeslagen. Open de pagina opnieuw en verstuur het formulier nog een keer.
trouble-conflict = Iemand heeft dit intussen gewijzigd
trouble-conflict-hint = Er is niets opgeslagen. Bekijk de pagina nog eens en verstuur uw antwoord dan opnieuw.
trouble-too-many = Te veel pogingen
trouble-too-many-hint = Wacht even en probeer het opnieuw.
trouble-too-large = Dit is te groot
trouble-too-large-hint = Stuur een kleiner bestand, of verdeel het over meer bestanden.
trouble-bad-request = We begrijpen dit niet
trouble-bad-request-hint = Er is niets opgeslagen. Ga terug en verstuur het formulier nog een keer.
trouble-fault = Er ging iets mis aan onze kant
trouble-fault-hint = Er is niets opgeslagen. Probeer het zo meteen opnieuw. Gebeurt het weer, meld het dan aan een beheerder.
trouble-unwritable = Er kan niets meer op de schijf worden opgeslagen
trouble-unwritable-hint = Dit is niet opgeslagen; wat eerder is opgeslagen, is veilig. Meld het aan een beheerder en verstuur dit opnieuw als er weer ruimte is.
trouble-unavailable = Auricle kan nu even niet antwoorden
trouble-unavailable-hint = Probeer het zo meteen opnieuw. Wat is opgeslagen, is veilig.
trouble-number = Nummer van deze fout: { $number }
