### Import: wat er binnenkwam, wat de kolommen betekenen, wat er zou veranderen en hoe het ging.

import-title = Import
import-file = Bestand
import-file-hint = Een werkmap (.xlsx, .ods) of CSV-bestand van hoogstens { $size } MB, met kolomkoppen boven de rijen.
import-too-large = Het bestand is groter dan { $size } MB; meer neemt deze pagina niet aan. Wie de server beheert, kan het daar importeren: auricle import PAD
import-mapping = Kolomindeling
import-mapping-guess = Kolommen herkennen
import-upload = Uploaden
import-at = Geüpload
import-by = Door
import-rows = Rijen
import-problems = Niet te lezen
import-misfits = Kloppen niet
import-unmatched = Geen factuur gevonden
import-by-command = Met een commando
import-left-out = Overgeslagen
import-discard = Deze import annuleren
import-steps = Stappen van de import
import-step-columns = Kolommen
import-step-preview = Voorvertoning
import-step-write = Verwerken
import-same = Dit bestand is al eerder geïmporteerd, op { $date }. Opnieuw importeren verandert niets.
import-state-mapping = Kolommen nog bevestigen
import-state-preview = Klaar om te verwerken
import-state-running = Wordt verwerkt
import-state-done = Klaar
import-state-discarded = Geannuleerd
import-state-failed = Gestopt
import-done-title = Geïmporteerd: { $file }
import-done-missing =
    { $count ->
        [one] { $count } post staat niet meer in het bestand en staat niet meer open.
       *[other] { $count } posten staan niet meer in het bestand en staan niet meer open.
    }
import-may-be-known =
    { $count ->
        [one] { $count } betaling gaat misschien over geld dat in een eerder bestand al als betaald stond. De betaling wordt toch verwerkt; vergelijk die met de andere betalingen van de klant.
       *[other] { $count } betalingen gaan misschien over geld dat in een eerder bestand al als betaald stond. De betalingen worden toch verwerkt; vergelijk ze met de andere betalingen van die klanten.
    }
import-not-withdrawn =
    { $count ->
        [one] { $count } post die niet meer in de lijst staat, kon niet worden gesloten: het dossier van de klant is apart gezet, of werd net gewijzigd. Importeer het bestand nog een keer; wat apart is gezet, staat op het teamoverzicht.
       *[other] { $count } posten die niet meer in de lijst staan, konden niet worden gesloten: de dossiers van de klanten zijn apart gezet, of werden net gewijzigd. Importeer het bestand nog een keer; wat apart is gezet, staat op het teamoverzicht.
    }
import-mend-part = Het bestand met rijen om te verbeteren bevat { $rows } van de { $all } overgeslagen rijen. Verbeter en importeer eerst die, en importeer daarna het hele bestand nog een keer voor de rest.
import-stopped-title = Gestopt: { $file }
import-stopped-hint = Wat al is verwerkt, blijft staan. Start de import opnieuw, dan wordt alleen de rest verwerkt.
imports-title = Imports
imports-none = Er is nog niets geïmporteerd.

mapping-title = Wat betekenen de kolommen van { $file }?
mapping-read-as =
    Gelezen als { $how }, { $rows ->
        [one] { $rows } rij.
       *[other] { $rows } rijen.
    }
mapping-kind = Wat staat er in dit bestand?
mapping-kind-full = Alle openstaande posten van deze opdrachtgever
mapping-kind-changes = Nieuwe en gewijzigde posten
mapping-kind-payments = Betalingen
mapping-from-column = Uit een kolom van het bestand
mapping-client-new = Of een nieuwe opdrachtgever
mapping-currency = Valuta
mapping-currency-hint = Drie letters, zoals EUR, als het bestand er geen kolom voor heeft.
mapping-country = Land
mapping-country-hint = Twee letters, zoals NL, als het bestand er geen kolom voor heeft.
mapping-complete-to = Volledig t/m
mapping-complete-to-hint = De laatste dag waarvan alles in dit bestand staat. Tot en met deze dag wordt beoordeeld of toezeggingen zijn nagekomen.
mapping-sheet = Werkblad in de werkmap
mapping-sheet-choose = Werkblad kiezen
mapping-columns = Kolommen
mapping-heading = Kolomkop
mapping-samples = Enkele waarden
mapping-target = Betekenis
mapping-leave-out = Overslaan
mapping-name = Bewaren onder een naam
mapping-name-hint = Het volgende bestand van deze soort wordt dan zonder vragen gelezen.
mapping-go-on = Tonen wat er zou veranderen
mapping-question-dates = Datums in “{ $column }”: wat komt eerst in { $example }?
mapping-question-decimal = Bedragen in “{ $column }”: hoeveel is { $example }?
mapping-answer-day-first = De dag: { $date }
mapping-answer-month-first = De maand: { $date }
mapping-answer-year-first = Het jaar: { $date }
mapping-no-column = Het bestand heeft geen kolom “{ $column }”. Kies andere kolommen, of een ander bestand.
mapping-delimiter = “{ $sign }”
mapping-choose = Maak een keuze
mapping-language-of-country = De taal van het land van de klant
mapping-party-by-name = Volgens de rechtsvorm in de naam (B.V., Ltd …)
mapping-party-person = Allemaal particulieren
mapping-party-company = Allemaal bedrijven
mapping-error-dates = Datums in “{ $column }”: kies wat eerst komt.
mapping-error-decimal = Bedragen in “{ $column }”: kies hoeveel het voorbeeld is.
mapping-error-encoding = Letters: kies het woord dat er goed uitziet.
mapping-error-client = Kies een opdrachtgever, of vul de naam van een nieuwe in.
mapping-error-currency = Valuta: vul die in, want het bestand heeft er geen kolom voor.
mapping-error-country = Land: vul het in, want het blijkt niet uit de telefoonnummers.
mapping-needs = Er ontbreekt een kolom voor: { $what }
mapping-twice = Twee kolommen hebben dezelfde betekenis: { $what }

target-client = Opdrachtgever
target-customer-number = Klantnummer
target-name = Naam
target-given-name = Voornaam
target-family-name = Achternaam
target-party-kind = Particulier of bedrijf
target-contact-name = Contactpersoon
target-contact-role = Functie van de contactpersoon
target-street = Straat en huisnummer
target-postcode = Postcode
target-city = Plaats
target-country = Land
target-language = Taal
target-telephone = Telefoon
target-email = E-mail
target-birth-date = Geboortedatum
target-company-number = Bedrijfsnummer (zoals KvK)
target-iban = Bankrekening (IBAN)
target-invoice-number = Factuurnummer
target-invoice-kind = Soort document
target-issue-date = Factuurdatum
target-due-date = Vervaldatum
target-settled-on = Volledig betaald op
target-days-to-pay = Dagen tot betaling
target-terms = Betalingstermijn
target-goods = Wat er is gekocht
target-net = Nettobedrag
target-tax = Btw
target-amount = Bedrag
target-paid = Al betaald
target-outstanding = Openstaand
target-currency = Valuta
target-reference = Betalingskenmerk
target-disputed = Betwist
target-paid-on = Betaaldatum
target-amount-paid = Betaald bedrag
target-payer = Betaler
target-method = Betaalwijze
target-payment-id = Betalingsnummer

preview-title = Wat { $file } zou veranderen
preview-would = Wat er zou veranderen
preview-what = Wat
preview-created = Nieuw
preview-changed = Gewijzigd
preview-unchanged = Ongewijzigd
preview-customers = Klanten
preview-invoices = Facturen
preview-payments = Betalingen
preview-complete-to = volledig t/m { $date }
preview-problems =
    { $count ->
        [one] { $count } rij is niet te lezen
       *[other] { $count } rijen zijn niet te lezen
    }
preview-misfits =
    { $count ->
        [one] { $count } rij klopt niet met wat bekend is
       *[other] { $count } rijen kloppen niet met wat bekend is
    }
preview-unmatched =
    { $count ->
        [one] { $count } betaling waarvoor geen factuur is gevonden
       *[other] { $count } betalingen waarvoor geen factuur is gevonden
    }
preview-unmatched-hint = Verbeter de factuurnummers of kenmerken, of importeer eerst de facturen en daarna deze betalingen.
preview-problems-hint = De goede rijen kunnen ook zonder deze rijen worden verwerkt.
preview-mend = Deze rijen opslaan in een bestand om ze te verbeteren
preview-warnings =
    { $count ->
        [one] { $count } rij is opvallend, maar wordt verwerkt
       *[other] { $count } rijen zijn opvallend, maar worden verwerkt
    }
preview-changes = Enkele wijzigingen
preview-changes-first = Dit zijn de eerste { $shown } van { $all }. Wat verandert in wat al bekend is, staat vooraan; de rest is hierboven meegeteld.
preview-rows-first = De eerste { $shown } van { $all } rijen zijn te zien.
preview-problems-first = De eerste { $shown } zijn te zien. Sla ze op als bestand om alle { $all } rijen te zien.
preview-companies-by-name = Nieuwe klanten die als bedrijf zijn opgevat vanwege de rechtsvorm in hun naam (B.V., Ltd …): { $count }.
preview-persons-assumed = Nieuwe klanten die als particulier zijn opgevat omdat het bestand er niets over zegt: { $count }.
preview-kinds-hint = Klopt dat niet, geef dan bij de kolommen, onder “Particulier of bedrijf”, op wat ze allemaal zijn.
preview-samples = De eerste rijen zoals ze zijn gelezen
preview-line = Regel { $line }
# Waar een werkmap rijen heeft.
preview-row = Rij { $row }
preview-row-of-sheet = { $sheet }, rij { $row }
preview-derived = Het bestand heeft hier geen factuurnummer; dit nummer is uit de rij gemaakt.
preview-missing = Niet meer in het bestand
preview-missing-few = Dit is normaal. U hoeft het niet apart te bevestigen.
preview-missing-older = Van deze opdrachtgever zijn al gegevens tot een latere dag bekend. Misschien is dit een oud bestand.
preview-missing-unread = Er zijn rijen overgeslagen. Misschien zit daar bij wat nu ontbreekt.
preview-agree = Dit klopt: deze posten staan niet meer open
preview-nothing = Dit bestand verandert niets. Alles is al bekend.
preview-start = Verwerken
preview-back = Terug naar de kolommen

change-of = Klant of factuur
change-field = Wat
change-from = Nu
change-to = Straks

progress-title = { $file } wordt verwerkt
progress-hint = U mag deze pagina sluiten; het werk gaat door.
progress-is = { $done } van { $of } rijen

## Wat niet te lezen is, en hoe dat te verhelpen is

problem-line = Regel
problem-cell = Cel
problem-column = Kolom
problem-value = Waarde
problem-reason = Wat er mis is
problem-not-a-date = Dit is geen datum. Schrijf het zo: 2026-12-31.
problem-date-serial = Dit is een dagnummer uit een spreadsheet, geen datum. Geef de kolom een datumnotatie en exporteer opnieuw.
problem-no-such-day = Deze dag bestaat niet. Verbeter de datum.
problem-not-in-order = Dit past niet bij de datumvolgorde van deze kolom. Verbeter de datum, of de volgorde in de kolomindeling.
problem-date-order-unknown = Dag en maand zijn niet uit elkaar te houden. Geef in de kolomindeling op wat eerst komt.
problem-year-out-of-range = Het jaar { $year } kan niet kloppen. Verbeter de datum.
problem-not-an-amount = Dit is geen bedrag. Schrijf het zo: 1245,90.
problem-amount-shortened = Een spreadsheet heeft dit getal ingekort. Geef de kolom een getalnotatie en exporteer opnieuw.
problem-not-in-mark = Dit past niet bij het decimaalteken van deze kolom. Verbeter het bedrag, of het decimaalteken in de kolomindeling.
problem-decimal-mark-unknown = Decimalen en duizendtallen zijn niet uit elkaar te houden. Geef in de kolomindeling op wat het decimaalteken is.
problem-bad-grouping = De duizendtallen staan niet in groepjes van drie. Verbeter het bedrag.
problem-too-many-decimals = Meer decimalen dan de valuta heeft ({ $decimals }). Rond af op wat is gefactureerd.
problem-amount-too-large = Dit bedrag is te hoog. Is dit de juiste kolom?
problem-currency-unknown = Dit is geen valuta. Schrijf de drie letters, zoals EUR.
problem-currency-missing = De rij heeft geen valuta. Vul die in, of geef er een op in de kolomindeling.
problem-currency-clash = Het bedrag is in { $written }, de rij in { $row }. Verbeter een van de twee.
problem-not-days = Dit is geen heel aantal dagen. Schrijf het zo: 14.
problem-not-yes-no = Dit is geen ja en geen nee. Schrijf ja of nee, of laat het leeg.
problem-missing = Dit ontbreekt: { $what }. Vul het in.
problem-no-due-date = Er is geen vervaldatum en geen betalingstermijn in dagen. Vul een van de twee in.
problem-net-and-tax-differ = Nettobedrag en btw zijn samen { $sum }, het bedrag is { $amount }. Verbeter een van de drie.
problem-paid-and-outstanding-differ = Betaald en openstaand zijn samen { $sum }, het bedrag is { $amount }. Verbeter een van de drie.
problem-too-long = Dit is te lang; er passen hoogstens { $max } bytes. Is dit de juiste kolom?
problem-undecodable = Sommige letters zijn niet te lezen als { $encoding }. Kies de juiste codering, of herstel het bestand.
problem-wrong-width = Kolommen in deze rij: { $found }, kolomkoppen: { $expected }. Ontbreekt er een aanhalingsteken of scheidingsteken?
problem-decimal-comma = Kolommen in deze rij: { $found }, kolomkoppen: { $expected }. { $cut } lijkt op een bedrag waarvan de decimale komma ook de kolommen scheidt. Zet zulke bedragen tussen aanhalingstekens, of exporteer met puntkomma’s.
problem-open-quote = Op regel { $opened } begint een aanhalingsteken dat nergens sluit. Alles erna is daardoor niet gelezen. Voeg het sluitende aanhalingsteken toe.
problem-after-quote = Na een sluitend aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken binnen aanhalingstekens dubbel.
problem-long-field = Dit is langer dan { $max } bytes. Ontbreekt er een aanhalingsteken?
problem-long-row = De rij is langer dan { $max } bytes. Ontbreekt er een aanhalingsteken?
problem-many-fields = De rij heeft meer dan { $max } kolommen. Klopt het scheidingsteken?

oddity-due-before-issue = De vervaldatum ligt vóór de factuurdatum.
oddity-settled-before-issue = Volledig betaald vóór de factuurdatum.
oddity-settled-yet-open = Er staat een datum van volledige betaling bij, maar er staat nog iets open.
oddity-phone = Geen telefoonnummer van dit land; niet overgenomen.
oddity-email = Geen e-mailadres; niet overgenomen.
oddity-iban = Geen geldige IBAN: de controlecijfers kloppen niet; niet overgenomen.
oddity-country = Geen land; niet overgenomen.
oddity-language = Geen taal van deze omgeving; niet overgenomen.
oddity-party-kind = Geen particulier en geen bedrijf; niet overgenomen.
oddity-birth-date = Geen geboortedatum met een jaar van vier cijfers; niet overgenomen.
oddity-invoice-kind = Geen bekende soort document; opgevat als factuur.
oddity-no-name = Er is geen naam; het klantnummer wordt als naam gebruikt.
oddity-negative-amount = Lager dan nul; opgevat als creditnota.
oddity-negative-payment = Lager dan nul; opgevat als terugbetaling.
oddity-no-line-end = Het bestand eindigt midden in een regel. Is het afgebroken?

unreadable-empty = Het bestand is leeg. Exporteer het opnieuw en kies CSV.
unreadable-utf16 = Het bestand is UTF-16 (“Unicode-tekst”). Sla het op als “CSV UTF-8”.
unreadable-foreign = { $what ->
        [old-workbook] Dit is een oude Excel-werkmap (.xls). Open het bestand en sla het op als Excel-werkmap (.xlsx) of als “CSV UTF-8”.
        [binary-workbook] Dit is een binaire Excel-werkmap (.xlsb). Open het bestand en sla het op als Excel-werkmap (.xlsx) of als “CSV UTF-8”.
        [locked] Deze werkmap is beveiligd met een wachtwoord. Open de werkmap, haal het wachtwoord eraf en sla opnieuw op.
        [old-office] Dit is een oud Office-document. Is het een werkmap, open die dan en sla op als Excel-werkmap (.xlsx).
        [text-document] Dit is een tekstdocument. Vraag om de lijst als werkmap of CSV-bestand.
        [slides] Dit is een document met dia’s of tekeningen. Vraag om de lijst als werkmap of CSV-bestand.
        [numbers] Dit is een werkmap van Apple Numbers. Exporteer die als Excel-werkmap of als CSV.
        [pdf] Dit is een PDF-document. Vraag om de lijst als werkmap of CSV-bestand.
        [image] Dit is een afbeelding. Vraag om de lijst als werkmap of CSV-bestand.
        [web-page] Dit is een webpagina, wat de bestandsnaam ook zegt. Open het bestand in een spreadsheetprogramma en sla het op als Excel-werkmap (.xlsx).
        [xml] Dit is een XML-document. Open het in een spreadsheetprogramma en sla het op als Excel-werkmap (.xlsx).
        [archive] Dit is een archiefbestand. Pak het uit en importeer de bestanden die erin zitten.
       *[binary] Dit is geen tekst en geen werkmap. Vraag om de lijst als werkmap of CSV-bestand.
    }
unreadable-damaged = De werkmap is beschadigd. Open de werkmap, sla opnieuw op en importeer dat bestand.
unreadable-past-limit = { $limit ->
        [rows] Een werkblad in de werkmap heeft meer dan { $most } rijen. Verdeel het over meer bestanden.
        [sheets] De werkmap heeft meer dan { $most } werkbladen. Sla alleen de lijst op als werkmap.
       *[other] In de werkmap staat meer dan er te lezen is. Sla alleen de lijst op, als werkmap of als “CSV UTF-8”.
    }
unreadable-no-such-sheet = De werkmap heeft geen werkblad “{ $name }”. Wel aanwezig: { $there }.
unreadable-too-large = Het bestand is te groot. Verdeel het in delen van hoogstens { $max } MB.
unreadable-no-headings = Er is geen regel met kolomkoppen gevonden. Op de eerste regel moeten de namen van de kolommen staan.
unreadable-too-wide = De regel met kolomkoppen heeft meer dan { $max } kolommen of is te lang. Is dit wel een lijst met facturen?
unreadable-open-quote = Op regel { $line }, bij de kolomkoppen, begint een aanhalingsteken dat nergens sluit. Voeg het sluitende aanhalingsteken toe.
mapping-question-encoding = Sommige letters zijn op meer manieren te lezen. Welk woord ziet er goed uit?
problem-cell-fault = De spreadsheet kon deze cel niet berekenen. Verbeter de formule.
problem-day-for-number = De spreadsheet heeft van dit nummer een datum gemaakt; wat er stond, is niet meer bekend. Schrijf het als tekst.
problem-digits-lost = Een spreadsheet bewaart maar vijftien cijfers van een getal; de laatste zijn dus verloren. Schrijf het als tekst.
problem-twice = Deze factuur staat al op regel { $first }.
problem-twice-in-book = Deze factuur staat al in rij { $first }.
problem-other-customer = Deze factuur hoort bij een andere klant. Verbeter het factuurnummer of het klantnummer.
problem-no-such-invoice = Er is geen factuur met dit nummer of kenmerk. Verbeter het, of importeer eerst de factuur.
progress-looking-title = { $file } wordt bekeken
progress-stop = Stoppen
import-done-changed = Wat er is veranderd
mapping-terms-days = Betalingstermijn in dagen
mapping-terms-days-hint = Van factuurdatum tot vervaldatum, als een rij geen vervaldatum en geen betalingstermijn heeft.
mapping-fill-phones = Nummers waarop niemand te bereiken is
mapping-fill-phones-none = Geen
