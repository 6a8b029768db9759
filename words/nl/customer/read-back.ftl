### Wat vóór het ophangen voor de klant wordt herhaald: wie doet wat, en wanneer. Hardop gezegd, zin
### voor zin; de zinnen worden achter elkaar gezet.
###
### $by en $on zijn hele woordgroepen: “uiterlijk op zaterdag 21 november 2026”. Het jaar en een bedrag
### staan niet naast elkaar: dat is hardop niet te volgen.

read-back-opening = Ik herhaal het nog even, zodat we het allebei goed hebben.
read-back-promise = U betaalt { $amount }, { $by }.
read-back-promise-invoices =
    { $count ->
        [1] Het gaat om factuur { $invoices }.
       *[other] Het gaat om de facturen { $invoices }.
    }
read-back-client = De betaling is voor { $client }.
read-back-part-payment = U betaalt een deel: { $amount }, { $by }.
read-back-part-then = Daarna betaalt u { $amount }, { $by }.
read-back-parts-left = Dan staat er nog { $left } open.
read-back-parts-whole = Dan is alles betaald.
read-back-rest-call-back = Over de rest bellen we u { $on }.
read-back-rest-open = Wat we met de rest doen, spreken we de volgende keer af.
read-back-paid = U vertelde me dat u { $amount } hebt betaald, { $on }.
read-back-paid-undated = U vertelde me dat u { $amount } hebt betaald.
read-back-paid-look = We zoeken het na bij de bank. Vinden we de betaling niet, dan bellen we u.
read-back-method-transfer = U maakt het bedrag zelf over via uw bank.
read-back-method-direct-debit = Het bedrag wordt automatisch van uw rekening afgeschreven.
read-back-method-card = U betaalt met uw bankpas of creditcard.
read-back-method-cash = U betaalt contant.
read-back-reference = Vermeld bij de betaling alstublieft dit kenmerk: { $reference }.
read-back-call-back = We bellen u { $on } om { $time } uur.
read-back-call-back-by = { $name } belt u { $on } om { $time } uur.
read-back-meeting = We spreken elkaar persoonlijk { $on } om { $time } uur.
read-back-video-call = We videobellen { $on } om { $time } uur.
read-back-they-call = U belt ons { $by }.
read-back-they-call-if-not = Hebben we dan nog niets van u gehoord, dan bellen we u { $on }.
read-back-documents = Ik stuur u waar u om vroeg: { $document }.
read-back-no-solution = Dank u wel voor dit gesprek. We hebben vandaag geen oplossing gevonden. Alles blijft zoals het is.
read-back-dispute =
    { $count ->
        [1] Volgens u klopt deze factuur niet: { $invoices }. We geven door wat u ons hebt verteld. Zolang u geen antwoord hebt, belt niemand u hierover.
       *[other] Volgens u kloppen deze facturen niet: { $invoices }. We geven door wat u ons hebt verteld. Zolang u geen antwoord hebt, belt niemand u hierover.
    }
read-back-refusal = U wilt nu niet betalen. We hebben opgeschreven waarom.
read-back-if-kept = Als het geld binnen is, bellen we u niet meer over dit bedrag.
read-back-if-not = Is het geld niet op tijd binnen, dan bellen we u weer.
read-back-question = Klopt dat zo?
