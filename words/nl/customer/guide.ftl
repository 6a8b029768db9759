### Wat een medewerker in elke gespreksfase kan zeggen. Hardop gezegd: elke regel is één ding.
### Woorden om op te steunen, geen tekst om voor te lezen: wat niet past, laat een medewerker weg.
###
### $when is een hele woordgroep: “uiterlijk op zaterdag 21 november 2026”. $amount is alles waarvan de
### vervaldatum voorbij is. Zolang niet vaststaat wie er spreekt, wordt niets over de vordering gezegd.

## Opening: wie is er aan de lijn. Niets over de vordering, geen opdrachtgever, geen bedrag.

say-opening-who =
    Dag, u spreekt met { $caller } van { $house }.
    Spreek ik met { $customer }?
    Voordat ik verder vertel, wil ik zeker weten dat ik de juiste persoon aan de lijn heb.
    Mag ik uw geboortedatum, of uw postcode en huisnummer? Ik zeg alleen of het klopt met wat ik hier heb staan.
    Hebt u dat liever niet? Zoek dan zelf ons nummer op en bel ons terug. Dat is helemaal goed.
say-opening-who-company =
    Dag, u spreekt met { $caller } van { $house }.
    Ben ik verbonden met { $customer }?
    Wie gaat er bij u over de betalingen?
    Kan ik die persoon nu spreken, of wanneer komt het beter uit?
say-opening-somebody-else =
    Dank u wel. Waar het over gaat, kan ik alleen met { $customer } zelf bespreken.
    Wilt u doorgeven dat { $caller } heeft gebeld, en vragen om terug te bellen op dit nummer?
    Wanneer kan ik het het beste nog eens proberen?
    Is { $customer } hier niet te bereiken? Zegt u het dan gerust, dan noteer ik dat.

## Opening: het staat vast wie er spreekt.

say-opening =
    Dank u wel. Ik bel over een betaling aan { $client }: er staat nog { $amount } open.
    Hebt u nu even tijd om te praten?
    Ik hoor graag eerst hoe het zit. Dan zoeken we iets wat voor u haalbaar is.
say-opening-evader =
    Dank u wel. Het gaat om een betaling aan { $client }: sinds { $due } staat er { $amount } open.
    Ik heb de stukken voor me en kan ze u sturen terwijl we praten.
    Komt het nu uit?
    Ik hoor graag hoe u ertegen aankijkt.
say-opening-drifter =
    Dank u wel. Ik bel over een betaling aan { $client }: er staat nog { $amount } open.
    Ik begrijp dat zo’n telefoontje niet prettig is.
    We hoeven vandaag niet alles te regelen. Ik wil graag samen met u één stap vinden die voor u te doen is.
    Hebt u een paar minuten?
say-opening-chronic =
    Dank u wel. Ik bel over betalingen aan { $client }.
    { $count ->
        [one] Van één factuur is de betaaldatum voorbij: { $amount }.
       *[other] Van { $count } facturen is de betaaldatum voorbij, samen { $amount }.
    }
    Hebt u een paar minuten?
    Ik wil graag met u een bedrag en een dag vinden waarvan u zeker weet dat het lukt.
say-opening-involuntary =
    Dank u wel. Ik bel over een betaling aan { $client }: er staat nog { $amount } open.
    Komt het u nu uit?
    U hoeft in dit gesprek niets te beslissen.
    Is er bij u iets veranderd? Vertel er dan zoveel over als u wilt. Dan zoeken we samen een oplossing.
say-opening-forgetful =
    Dank u wel. Ik houd het kort. Het gaat om een betaling aan { $client }.
    Er staat nog { $amount } open. De uiterste betaaldatum was { $due }.
    Misschien is het u ontschoten. Dat kan gebeuren.
    Komt het uit om dat nu even te regelen?
say-opening-current =
    Dank u wel.
    Ik bel over een factuur van { $client } die nog niet betaald hoeft te zijn. U bent nergens te laat mee.
    Komt het nu uit? Het duurt maar even.
say-opening-company =
    Fijn dat ik u even kan spreken.
    Het gaat om betalingen aan { $client }.
    { $count ->
        [one] Van één factuur is de betaaldatum voorbij: { $amount }.
       *[other] Van { $count } facturen is de betaaldatum voorbij, samen { $amount }.
    }
    Hebt u alles wat u nodig hebt om te betalen? Ik kan u kopieën sturen terwijl we praten.

## Situatie: waarom het openstaat.

say-situation =
    Ik wil het eerst graag begrijpen. Hoe komt het dat dit nog openstaat?
    Neem rustig de tijd, ik luister.
    En de factuur zelf: klopt die volgens u, of is er iets niet goed?
say-situation-since =
    We hebben het hier eerder over gehad, en toen is het niet gelukt. Dat kan gebeuren.
    Wat is er sindsdien veranderd?
    Wat zou helpen, zodat het deze keer wel lukt?
say-situation-understood =
    Ik zeg even in mijn eigen woorden wat ik heb gehoord.
    Heb ik u goed begrepen?
    Heb ik nog iets overgeslagen?
    Dank u wel dat u het me hebt verteld.

## Verzoek: bedrag, dag, manieren om te betalen.

say-request =
    Alles bij elkaar is het { $amount }.
    Kunt u dat { $when } betalen?
    Ik noem u alle manieren om te betalen, en u kiest wat u het makkelijkst vindt.
    Is het te veel in één keer? Wat lukt er dan wel, en op welke dagen?
say-request-evader =
    Ik stuur u nu de facturen, dan kunt u ze stuk voor stuk nakijken.
    Alles bij elkaar is het { $amount }.
    U kunt dat { $when } betalen. U kunt zeggen waar u het niet mee eens bent. Of u kunt zeggen dat u nu niet kunt betalen.
    Met alle drie kunnen we verder. Welke is het voor u?
say-request-drifter =
    Laten we één stap zetten die voor u te doen is.
    Wat zou u { $when } kunnen betalen, zonder zelf krap te komen zitten?
    Ik stuur u het bedrag, de dag en het rekeningnummer, dan hebt u alles bij elkaar.
    Over de rest praten we als deze stap is gezet.
say-request-chronic =
    Hoeveel van de { $amount } kunt u { $when } betalen?
    Een kleiner bedrag op een dag die zeker is, is beter dan een groot bedrag dat onzeker is.
    En wanneer kan de volgende betaling komen?
    Zullen we elkaar die dag weer spreken, om te horen of het gelukt is?
say-request-involuntary =
    Er zijn verschillende mogelijkheden: een klein bedrag, een betalingsregeling, of een pauze tot een dag die we samen kiezen.
    Voordat we kiezen: wat houdt u per maand over als de huur, de boodschappen en de energie zijn betaald?
    Blijft er niets over, dan kunnen we een pauze afspreken.
    Er is ook gratis, onafhankelijke hulp. Zal ik u sturen waar u terechtkunt?
    U hoeft vandaag niets te beslissen.
say-request-forgetful =
    Het is { $amount }. Kunt u dat vandaag betalen? Of anders { $when }?
    Ik stuur u nu het bedrag, het rekeningnummer en het betalingskenmerk.
    Hoe betaalt u het makkelijkst?
    Zou u de volgende keer iets hebben aan een korte herinnering vóór de betaaldatum?
say-request-current =
    De factuur van { $client } hoeft nog niet betaald te zijn. Alles is in orde.
    Ik wil alleen zeker weten dat u hem hebt, en dat hij klopt.
    Ik kan u het bedrag, de uiterste betaaldatum en alle manieren om te betalen noemen.
    Lukt het om op tijd te betalen, of ziet u problemen aankomen?
say-request-overdue =
    In totaal staat er { $amount } open waarvan de betaaldatum voorbij is. De oudste factuur moest uiterlijk { $due } betaald zijn.
    Kunt u alles { $when } betalen?
    Lukt dat niet, hoeveel kunt u dan betalen, en op welke dag? Voor de rest maken we een betalingsregeling.
    Ik noem u alle manieren om te betalen, en u kiest.
say-request-old =
    Dit is een oude zaak. Die gaat terug tot { $due }, en bij { $client } staat nog { $amount } open.
    Ik ga u nergens mee dreigen. Na zoveel jaren kan het zijn dat niemand dit nog via de rechter kan eisen.
    U moet ook weten dat betalen, of toezeggen dat u betaalt, gevolgen kan hebben voor uw rechten. U kunt eerst gratis advies vragen.
    Als u het wilt afronden, wat zou er voor u dan kunnen?

## Bezwaren: laten uitpraten, herhalen, antwoorden, terug naar de betaling.

say-objections =
    Vertel gerust verder, ik luister.
    Ik herhaal het even, zodat ik het goed heb.
    Dank u wel, daar heb ik iets aan. Laten we kijken wat we eraan kunnen doen.
    En dan terug naar de betaling: wat lukt er, en wanneer?

## Volgend contact: wie doet wat, en wanneer.

say-next =
    Laten we afspreken hoe we verdergaan, zodat het niet blijft liggen.
    Belt u ons { $when }?
    Of zal ik u bellen? Op welke dag, en hoe laat?
    We kunnen ook bij elkaar komen of videobellen, als u dat prettiger vindt.
say-next-documents =
    Ik stuur u de stukken nu, terwijl we praten. Welk adres is het goede?
    Zegt u het even als u ze voor u hebt?
    Lukt het om ze { $when } te bekijken?
    En op welke dag daarna zal ik u bellen?

## Afronding: wat is afgesproken, wat beide kanten doen, wat er volgt.

say-close =
    Alles bij elkaar is het { $amount }. U betaalt het afgesproken bedrag { $when }.
    Ik stuur u die afspraak toe, met het rekeningnummer en het betalingskenmerk.
    Als het geld binnen is, bellen we niet meer over dat bedrag. Is het op die dag niet binnen, dan bel ik u.
    Komt er iets tussen? Bel ons dan vóór die dag.
    Dank u wel voor het gesprek.
say-close-evader =
    U betaalt het afgesproken bedrag { $when }.
    Ik stuur u die afspraak toe, met de facturen.
    Is er dan niets binnen, dan bel ik u. { $client } kan het ook aan de rechter voorleggen, en dan kunnen er kosten bij komen.
    Komt er iets tussen? Bel me dan vóór die dag. Dan kunnen we nog iets anders zoeken.
    Dank u wel voor uw tijd.
say-close-drifter =
    Dit is dus de eerste stap: u betaalt het afgesproken bedrag { $when }.
    Ik stuur u die afspraak toe, en ik kijk of het geld binnenkomt.
    Daarna praten we over de volgende stap. Komt er niets, dan bel ik u. Wat openstaat, kan hoger worden door rente en kosten, voor zover de wet dat toestaat.
    Wordt die dag toch lastig? Bel me dan van tevoren.
    Dank u wel. Dit is een goed begin.
say-close-chronic =
    U betaalt het afgesproken bedrag { $when }. Ik heb de dag opgeschreven. Wilt u dat ook doen?
    Ik stuur u die afspraak toe.
    Als het geld binnen is, spreken we de volgende betaling af, tot de hele { $amount } is betaald. Is het op die dag niet binnen, dan bel ik u.
    Komt er iets tussen? Bel me dan vóór die dag.
    Dank u wel voor uw duidelijke antwoord.
say-close-involuntary =
    U betaalt wat we hebben afgesproken, { $when }. Tot die tijd vragen we verder niets van u.
    Ik stuur u die afspraak toe, en ook waar u gratis, onafhankelijke hulp krijgt.
    Blijkt het toch te veel? Bel me, dan passen we het aan.
    Komt de betaling niet, dan bel ik u om te vragen wat er is gebeurd.
    Dank u wel dat u hebt verteld hoe het ervoor staat. Ik wens u het allerbeste.
say-close-forgetful =
    U betaalt dus { $amount }, { $when }.
    Ik stuur u nu het bedrag, het rekeningnummer en het betalingskenmerk.
    Als het geld binnen is, is dit geregeld. Is het op die dag niet binnen, dan bel ik u weer.
    Dank u wel, en een fijne dag nog.
say-close-current =
    De factuur wordt dus op tijd betaald.
    Ik stuur u nu het bedrag, het rekeningnummer en het betalingskenmerk.
    Ziet u dat het niet gaat lukken? Bel ons dan vóór de betaaldatum. Dan zoeken we samen een andere dag.
    Dank u wel voor het gesprek.
say-close-overdue =
    Er staat { $amount } open waarvan de betaaldatum voorbij is. U betaalt het afgesproken bedrag { $when }.
    Ik stuur u die afspraak toe, met het rekeningnummer en het betalingskenmerk.
    Als het geld binnen is, bellen we niet meer over dat bedrag.
    Is het op die dag niet binnen, dan bel ik u. Er kan rente bij komen, voor zover het contract en de wet dat toestaan.
    Dank u wel voor het gesprek.
say-close-old =
    Dank u wel dat u met me wilde praten over iets van zo lang geleden.
    Ik stuur u toe wat we hebben besproken, dan kunt u het rustig nalezen.
    Of u betaalt, beslist u zelf. U kunt eerst gratis advies vragen.
    Hebt u een besluit genomen, laat het ons dan weten, dan schrijven we het op. U mag ook zeggen dat u het niet wilt.

## Klanten van 18 tot en met 25 jaar.

say-young =
    Mag ik in gewone woorden vertellen wat er gebeurt als er niets gebeurt?
    Het gaat niet vanzelf weg. Het kan hoger worden, want er kunnen rente en kosten bij komen.
    Later kan { $client } het aan de rechter voorleggen, en dat kost meer. Dat gaat allemaal niet van vandaag op morgen.
    Vandaag kunt u nog kiezen: alles betalen, een deel betalen, zeggen wat er niet klopt, of om een pauze vragen.
    Wat zou voor u het makkelijkst zijn?

## Elk met een eigen toets.

say-half-a-minute =
    Ik wil goed naar u luisteren.
    Mag ik een halve minuut? Ik blijf aan de lijn.
say-not-a-good-moment =
    Volgens mij komt het nu niet goed uit.
    Wanneer mag ik u bellen? Ik schrijf de dag en de tijd op, en dan bel ik u.
say-will-not-talk =
    Ik begrijp dat u nu niet wilt praten. Ik houd u niet op.
    Hebt u een vraag, dan kunt u ons bellen of schrijven wanneer het u uitkomt.
    Dank u wel, en nog een goede dag.
say-abuse =
    Ik wil u graag helpen, maar zo kan ik niet verder. Ik beëindig nu het gesprek.
    U kunt ons weer bellen of schrijven. Dan luisteren we naar u.
    Goedendag.
say-complaint =
    Goed dat u dit zegt. Ik leg het eerst vast als klacht.
    Wat is er gebeurd, en wat zou u willen dat wij doen?
    Ik lees u voor wat ik heb opgeschreven. Klopt dat zo?
    Uw klacht is nu geregistreerd, en u krijgt antwoord.
    Zullen we het vandaag nog over de betaling hebben, of wilt u het er nu liever bij laten?
say-no-solution =
    Dank u wel dat u zo open met me hebt gepraat.
    We hebben vandaag geen oplossing gevonden. Dat geeft niet.
    Alles blijft zoals het is: er staat { $amount } open, en door dit gesprek bent u niet slechter af.
    Zullen we elkaar { $when } weer spreken? Welke dag komt u uit?
say-thanks-kept =
    Ik bel maar om één reden: om u te bedanken.
    Uw betaling is binnen, precies zoals we hadden afgesproken.
    U hoeft niets te doen. Ik wens u een fijne dag.
say-left-to-live-on =
    Voordat we een deel afspreken, één vraag: wat houdt u die maand zelf over?
    Ik bedoel na de huur, de boodschappen, de energie en de reis naar uw werk. Ongeveer is goed genoeg.
    Ik vraag dat omdat ik niets wil afspreken waardoor u tekortkomt.
    Wordt het krap, dan nemen we een kleiner bedrag of een latere dag.
say-pay-day =
    Op welke dag komt uw inkomen binnen?
    Dan spreken we voor de betaling een dag kort daarna af. Ik schrijf het op, dan vraagt niemand het u nog eens.

## Names of an example, by which a lead sees how words sound.

example-customer = Jan de Vries
example-caller = Anna Bakker
example-client = Noorderwater
