### De klantkaart: de feiten vóór het bellen.

sheet-speaks = Spreekt { $language }
sheet-number = Klantnummer { $number }
sheet-client = Opdrachtgever: { $client }
sheet-needs = Houd rekening met:

hours-open = Bij de klant is het { $now }. Bellen mag tot { $until }.
hours-closed = Bij de klant is het { $now }. Bellen mag vanaf { $from }.
hours-closed-for-now = Bij de klant is het { $now }. Bellen mag nu niet.
hours-unknown = Het is niet bekend waar de klant is, en dus ook niet hoe laat het daar is.
hours-desk = Andere tijden op deze pagina zijn in onze eigen tijd.

totals-due = Nu te betalen
totals-later = Nog niet vervallen
totals-in-invoices =
    { $count ->
        [one] in { $count } factuur
       *[other] in { $count } facturen
    }
totals-stage = Fase
totals-pay-day = Salarisdag
totals-promised = Toegezegd
totals-pay-day-is = dag { $day } van de maand

habit-title = Hoe deze klant meestal betaalt
habit-usually-on-time = Betaalt meestal op tijd.
habit-usually-early =
    { $days ->
        [one] Betaalt meestal { $days } dag te vroeg.
       *[other] Betaalt meestal { $days } dagen te vroeg.
    }
habit-usually-late =
    { $days ->
        [one] Betaalt meestal { $days } dag te laat.
       *[other] Betaalt meestal { $days } dagen te laat.
    }
habit-usual =
    { $days ->
        [one] De oudste factuur is { $days } dag te laat;
       *[other] De oudste factuur is { $days } dagen te laat;
    } { $most ->
        [0] dat is gewoon voor deze klant.
        [one] tot { $most } dag is gewoon voor deze klant.
       *[other] tot { $most } dagen is gewoon voor deze klant.
    }
habit-unusual =
    { $days ->
        [one] De oudste factuur is { $days } dag te laat. Dat is ongewoon:
       *[other] De oudste factuur is { $days } dagen te laat. Dat is ongewoon:
    } { $most ->
        [0] meestal betaalt deze klant op tijd.
        [one] tot { $most } dag is gewoon voor deze klant.
       *[other] tot { $most } dagen is gewoon voor deze klant.
    }
habit-unknown = Er is te weinig bekend om te zeggen hoe deze klant meestal betaalt.

spark-title =
    { $count ->
        [one] Hoeveel dagen te laat de laatste betaling kwam
       *[other] Hoeveel dagen te laat de laatste { $count } betalingen kwamen
    }
spark-table = Als tabel

invoices-due = Nu te betalen
invoices-none-due = Er is nu niets te betalen.
invoices-later = Nog niet vervallen
invoices-total = Totaal
invoice-number = Factuur
invoice-issued = Factuurdatum
invoice-due = Vervaldatum
invoice-late = Dagen te laat
invoice-amount = Bedrag
invoice-paid = Betaald
invoice-left = Nog te betalen
invoice-disputed = betwist

payments-title = Betalingen
payments-none = Er zijn geen betalingen bekend.
payment-on = Dag
payment-for = Factuur
payment-method = Betaalwijze
payment-reference = Kenmerk
payment-amount = Bedrag

promises-title = Toezeggingen
promises-none = Nog geen toezegging.
promise-by-day = uiterlijk { $date }
promise-taken = Gedaan op { $date }, vastgelegd door { $by }.
promise-made = Gedaan op { $date }.
promise-paid = Ontvangen: { $amount }.
promise-history = Voorgeschiedenis
promise-open = Loopt
promise-awaiting-bank = Wacht op de bank
promise-kept = Nagekomen
promise-part-kept = Deels nagekomen
promise-broken = Niet nagekomen
promise-renegotiated = Vervangen door een nieuwe
promise-withdrawn = Ingetrokken
promise-method-transfer = per overschrijving
promise-method-direct-debit = via automatische incasso
promise-method-card = met bankpas of creditcard
promise-method-cash = contant of aan een loket
promise-method-other = op een andere manier

hold-since = sinds { $date }
hold-until = tot en met { $date }
hold-open-ended = zonder einddatum
hold-request = Heeft gevraagd om met rust te worden gelaten
hold-breathing-space = Adempauze: tijd om bij te komen, zonder incasso
hold-insolvency = Insolventie of schuldsanering
hold-representation = Alleen contact via een vertegenwoordiger
hold-death = De persoon is overleden
hold-dispute = Betwist de vordering

talks-none = Niemand heeft nog met deze klant gesproken.
talks-before =
    { $count ->
        [one] Nog { $count } daarvoor
       *[other] Nog { $count } daarvoor
    }
talk-open = Begonnen; de uitkomst is nog niet vastgelegd
talk-without-permit = Buiten Auricle, zonder vrijgave
talk-without-result = Zonder resultaat
talk-above-left = Meer afgesproken dan er overblijft om van te leven: { $left }
way-call-out = wij belden
way-call-in = de klant belde
way-call-outside = telefoongesprek buiten Auricle
way-letter-out = wij stuurden een brief
way-letter-in = de klant stuurde een brief
way-letter-outside = brief buiten Auricle
way-email-out = wij stuurden een e-mail
way-email-in = de klant stuurde een e-mail
way-email-outside = e-mail buiten Auricle
way-text-message-out = wij stuurden een sms
way-text-message-in = de klant stuurde een sms
way-text-message-outside = sms buiten Auricle
way-meeting-out = persoonlijk gesprek
way-meeting-in = de klant kwam langs
way-meeting-outside = persoonlijk gesprek buiten Auricle

## Het hele dossier van een klant

sheet-holds-title = Met rust laten
sheet-notes-title = Notities
sheet-notes-none = Geen notities.
sheet-phones-title = Telefoon
sheet-phones-none = Er is geen telefoonnummer bekend.
sheet-phone-hidden = U ziet het nummer als u op Bellen drukt.
sheet-looked-title = Wie deze klantkaart heeft bekeken
sheet-looked-more = Wie eerder keek, staat in de lijst die “auricle export looks” maakt.
sheet-client-named = Opdrachtgever: { $client }
