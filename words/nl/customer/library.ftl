### De bezwaren. objection-KEY: wat de klant zegt, in eigen woorden. objection-KEY-find: wat een medewerker
### intypt om het te vinden. answer-KEY-1, -2, -3: doordachte antwoorden die in soort verschillen, hardop
### gezegd door de medewerker; elk brengt het gesprek terug naar het doel.
###
### Sommige bezwaren komen voordat vaststaat wie er spreekt. Die antwoorden zeggen niets over een vordering:
### what-is-it-about, could-be-fraud, where-from-number, no-time, at-work, not-here, other-language,
### decider-away, bereaved.

## De betaling is onderweg

objection-on-its-way = De betaling is al onderweg.
objection-on-its-way-find = al overgemaakt, gisteren overgemaakt, moet er bijna zijn, bank doet er een paar dagen over, vanochtend betaald, geld komt eraan
answer-on-its-way-1 = Dank u wel, dat is goed om te horen. Wanneer hebt u het overgemaakt, hoeveel, vanaf welke bank of rekening, en met welk kenmerk? Ik vraag het alleen om de betaling te kunnen vinden, zodat niemand u voor niets belt.
answer-on-its-way-2 = Dan schrijf ik het bedrag en de dag op, en zoeken we de betaling op. Is die er, dan bellen we er niet meer over. Vinden we niets, dan bel ik u. Welke dag komt u uit?
answer-on-its-way-3 = Misschien staat de betaling nog klaar in de app van uw bank. Wilt u even kijken? Ik blijf aan de lijn. Is het nog niet weg, dan kunt u het nu versturen, of een andere dag kiezen.

objection-already-paid = Dat heb ik al betaald.
objection-already-paid-find = is betaald, allang geregeld, heb het bewijs, bonnetje, contant betaald, kijk maar op uw rekening, vorige week betaald
answer-already-paid-1 = Dank u wel, dan zoeken we de betaling samen op. Op welke dag hebt u betaald, hoeveel, en welk factuurnummer of kenmerk stond erbij? Ik vraag het alleen om de betaling te kunnen vinden.
answer-already-paid-2 = Hebt u een bewijs of een bevestiging, dan kunt u me dat sturen. Ik laat het nakijken. Lukt dat { $when }? Dan bel ik u met het antwoord.

objection-paid-to-client = Ik heb het rechtstreeks aan het bedrijf betaald.
objection-paid-to-client-find = in de winkel betaald, aan de balie betaald, zij hebben het geld, aan de monteur gegeven, aan de verkoper betaald
answer-paid-to-client-1 = Dat telt net zo goed. Misschien is dat bij ons nog niet bekend. Op welke dag was het, en hoeveel?
answer-paid-to-client-2 = Ik vraag bij hen na of het geld binnen is, of u stuurt mij het bewijs, wat u het makkelijkst vindt. Dan bel ik u met het antwoord. Welke dag komt u uit?

## Er is weinig geld

objection-cash-short = Ik zit op dit moment krap.
objection-cash-short-find = nu geen geld, dure maand, rekening is leeg, sta rood, kan niet alles betalen, blut, slecht moment
answer-cash-short-1 = Dank u wel dat u dat zo open zegt. Welk deel kunt u vandaag betalen zonder zelf krap te komen zitten? Voor de rest maken we een regeling, met dagen die u kunt halen.
answer-cash-short-2 = Hoe is het zo krap geworden, en hoelang blijft dat zo, denkt u? Dan kunnen we kijken wat past: een kleiner bedrag, een latere dag of een pauze.

objection-wages-first = Ik kan pas betalen als mijn salaris binnen is.
objection-wages-first-find = salarisdag, loon, wacht op mijn geld, eind van de maand, uitkering is er nog niet, pensioen, AOW, vakantiegeld
answer-wages-first-1 = Dat is een duidelijk antwoord, dank u wel. Op welke dag komt het binnen? Dan spreken we een dag kort daarna af, en tot die tijd vraag ik er niet meer naar.
answer-wages-first-2 = We kunnen het ook verdelen: een deel van dit salaris en een deel van het volgende. Bij welk bedrag houdt u genoeg over voor de maand?

objection-lost-work = Ik ben mijn baan kwijt.
objection-lost-work-find = werkloos, geen werk, ontslagen, contract niet verlengd, geen inkomen, bedrijf gestopt, WW, zoek een baan
answer-lost-work-1 = Wat vervelend om te horen, en dank u wel dat u het vertelt. Waar leeft u nu van: een uitkering, spaargeld, hulp van iemand? Dan kunnen we kijken wat er kan.
answer-lost-work-2 = U hoeft nu niet het hele bedrag bij elkaar te krijgen. We kunnen een pauze afspreken, of een heel klein bedrag, tot u meer weet. Op welke dag mag ik u bellen?
answer-lost-work-3 = Er is gratis, onafhankelijke hulp voor mensen van wie het inkomen is gedaald. Ze lopen alles met u door. Zal ik u nu sturen waar u terechtkunt? Dan spreken we elkaar daarna weer.

objection-only-a-little = Ik kan maar heel weinig betalen.
objection-only-a-little-find = tientje per maand, kleine stapjes, elke maand een beetje, meer heb ik niet, in termijnen, betalingsregeling, meer lukt niet
answer-only-a-little-1 = Een klein bedrag dat u volhoudt, is een goed plan. Welk bedrag lukt elke maand zeker, en op welke dag?
answer-only-a-little-2 = Voordat we dat afspreken: wat houdt u die maand over na de huur, de boodschappen en de energie? Zou u thuis dan tekortkomen, dan maken we het bedrag kleiner, of we wachten.

objection-nothing-left = Na de huur en de boodschappen houd ik niets over.
objection-nothing-left-find = eind van de maand niets over, kom niet rond, huur gaat voor, niet genoeg voor eten, voedselbank, bijstand, energierekening
answer-nothing-left-1 = Laten we dan vandaag geen betaling afspreken. Ik stel een pauze voor, tot een dag die we samen kiezen. Welke dag lijkt u goed?
answer-nothing-left-2 = Er is gratis, onafhankelijke hulp waarbij ze met u naar uw inkomsten en uitgaven kijken. Dat staat los van ons. Zal ik u sturen waar u terechtkunt? Dan spreken we elkaar als u er bent geweest.

## De factuur of andere stukken ontbreken

objection-no-invoice = Ik heb die factuur nooit gekregen.
objection-no-invoice-find = niets in de bus, geen brief, hoor ik nu voor het eerst, niemand heeft iets gestuurd, geen mail, misschien in de spam
answer-no-invoice-1 = Dan stuur ik u de factuur nu meteen, terwijl we praten. Waar mag hij naartoe? Als u hem voor u hebt en alles klopt, betaalt u dan vandaag nog?
answer-no-invoice-2 = Wat vervelend dat hij niet is aangekomen. Naar welk adres had hij gemoeten? Laten we dat eerst goed zetten, dan stuur ik de kopie daarheen.

objection-invoice-lost = Ik kan de factuur niet meer vinden.
objection-invoice-lost-find = brief kwijt, weggegooid, weet het rekeningnummer niet, kopie nodig, weet het kenmerk niet
answer-invoice-lost-1 = Ik kan u nu een kopie sturen, of het bedrag, het rekeningnummer en het kenmerk voorlezen. Wat hebt u liever? En op welke dag betaalt u?
answer-invoice-lost-2 = Even los van het papier: klopt de factuur, voor zover u nog weet? Was er iets niet goed, vertel het me dan. Dan kijken we daar eerst naar.

objection-old-address = Ik ben verhuisd, alles is naar mijn oude adres gegaan.
objection-old-address-find = nieuwe woning, verhuizing, post niet doorgestuurd, oud adres, woonde in het buitenland, brieven ergens anders
answer-old-address-1 = Dat gebeurt zomaar. Wat is uw nieuwe adres? Ik stuur u alles daarheen, of nu meteen per mail, en dan kiezen we de dag voor de betaling.
answer-old-address-2 = Sinds wanneer woont u daar? De brieven hebben u niet bereikt. Zijn er kosten bij gekomen omdat het te laat was, dan vraag ik of die eraf kunnen.

objection-what-for = Ik weet niet waar dit voor is.
objection-what-for-find = wat heb ik gekocht, welke factuur, weet ik niets van, nooit van gehoord, welk contract, zegt me niets
answer-what-for-1 = Goed dat u het vraagt. Ik lees u voor wat er op de factuur staat: waar hij voor is, en van welke dag. Zegt u dan of u het zich herinnert?
answer-what-for-2 = Ik stuur u nu de kopie, dan kunt u die rustig bekijken. Laat u me { $when } weten of het klopt?

## Er klopt iets niet

objection-goods-faulty = Wat ik heb gekregen, was niet goed.
objection-goods-faulty-find = kapot, slechte kwaliteit, deed het niet, teruggestuurd, nooit geleverd, slechte service, werk niet goed gedaan, defect
answer-goods-faulty-1 = Goed dat u het zegt. Wat was er niet goed, en wanneer merkte u dat? Ik schrijf het op in uw woorden en geef het door. Tot u antwoord hebt, belt niemand u over deze factuur.
answer-goods-faulty-2 = Wat u hebt verteld, is opgeschreven en wordt nagekeken, wat we nu ook afspreken. Was er ook een deel wel in orde? Als u wilt, kunt u dat deel betalen. De rest wacht dan op het antwoord.

objection-amount-wrong = Het bedrag klopt niet.
objection-amount-wrong-find = te veel, te hoog, telt niet op, dubbel in rekening gebracht, verkeerde prijs, meterstand klopt niet, betaling niet meegeteld
answer-amount-wrong-1 = Hoeveel zou het volgens u moeten zijn? Laten we factuur voor factuur kijken waar het verschil zit.
answer-amount-wrong-2 = Ik schrijf op waar u het niet mee eens bent, en dat wordt nagekeken. Is er een deel waar u het wel mee eens bent? Dan kunnen we daar een dag voor kiezen. De rest wacht dan op het antwoord.

objection-not-mine = Dat heb ik nooit besteld.
objection-not-mine-find = niet mijn factuur, niets getekend, iemand heeft mijn naam gebruikt, iemand met dezelfde naam, identiteitsfraude, verkeerde persoon
answer-not-mine-1 = Dan moet dat worden uitgezocht, en tot u antwoord hebt, belt niemand u erover. Wat weet u ervan? Kan het zijn dat iemand uw naam heeft gebruikt?
answer-not-mine-2 = Ik stuur u wat we hebben: de bestelling en de factuur. Bekijk ze rustig. Laat u me { $when } weten wat er niet klopt?

objection-contract-cancelled = Dat contract heb ik opgezegd.
objection-contract-cancelled-find = opzegging, geen klant meer, abonnement gestopt, apparaat teruggestuurd, overgestapt, geannuleerd, bedenktijd
answer-contract-cancelled-1 = Wanneer hebt u opgezegd, en hoe: per brief, per mail of aan de telefoon? Ik schrijf dat op en laat het nakijken. Tot u antwoord hebt, belt niemand u erover.
answer-contract-cancelled-2 = Hebt u de opzegging of een bevestiging nog? Stuur die dan naar mij, dan geef ik het door. Lukt dat { $when }?

objection-fees-too-high = De factuur betaal ik, maar de kosten niet.
objection-fees-too-high-find = rente te hoog, aanmaningskosten, extra kosten, incassokosten, alleen het oorspronkelijke bedrag, boete
answer-fees-too-high-1 = Dank u wel, dan kunnen we de factuur zelf afronden. Op welke dag betaalt u die? Ik vraag of de kosten eraf kunnen, en bel u met het antwoord.
answer-fees-too-high-2 = U hebt er recht op te weten waar elk bedrag voor is. Laten we het doornemen: wat is de factuur, wat is erbij gekomen, en waarom. Bent u het ergens niet mee eens, dan schrijf ik dat op en wordt het nagekeken.

objection-complaint-unanswered = Ik heb een klacht ingediend en nooit antwoord gekregen.
objection-complaint-unanswered-find = lang geleden geschreven, geen reactie, klantenservice doet niets, wacht op antwoord, klacht loopt nog, ze negeren me
answer-complaint-unanswered-1 = Dat spijt me, u had antwoord moeten krijgen. Ik leg de klacht nu eerst vast. Waar ging die over, en wanneer hebt u geschreven?
answer-complaint-unanswered-2 = Uw klacht is nu geregistreerd, en tot u antwoord hebt, belt niemand u over die factuur. Is er los daarvan iets wat u vandaag wilt regelen, of spreken we elkaar na het antwoord?

## Iemand anders betaalt of beslist

objection-partner-decides = Mijn partner gaat over het geld.
objection-partner-decides-find = vraag mijn vrouw, vraag mijn man, daar ga ik niet over, mijn man betaalt de rekeningen, eerst thuis overleggen, mijn ouders betalen
answer-partner-decides-1 = Dat is prima. Zullen we er met z’n drieën over praten? Op welke dag en hoe laat kunt u allebei?
answer-partner-decides-2 = Ik mag alleen met uw partner praten als u dat goedvindt, en dan schrijf ik dat op. Of u overlegt er eerst thuis over. Belt u me dan { $when }?

objection-former-partner = Dat moet mijn ex betalen.
objection-former-partner-find = ex-man, ex-vrouw, was niet mijn schuld, uit elkaar, de rechter heeft het gezegd, alleen meegetekend
answer-former-partner-1 = Ik begrijp dat dit vervelend is. Op wiens naam staat het contract, en staat er iets op papier over wie betaalt?
answer-former-partner-2 = Wat u samen hebt afgesproken, geldt niet altijd voor het bedrijf: hebt u allebei getekend, dan kan het bedrijf u allebei om betaling vragen. Met gratis advies weet u waar u staat. Stuur me wat u op papier hebt, dan laat ik het nakijken. Lukt dat { $when }?

objection-insurance-pays = De verzekering betaalt dat.
objection-insurance-pays-find = verzekeraar, claim loopt, schade gemeld, gemeente betaalt, sociale dienst, werkgever betaalt, zorgverzekering
answer-insurance-pays-1 = Goed. Welke verzekeraar is het, en wat hebben ze u gezegd: hoeveel, en wanneer? Ik vraag het om te weten wanneer we het geld kunnen verwachten.
answer-insurance-pays-2 = Tot zij betalen, blijft de factuur op uw naam staan. Hebben ze meer tijd nodig, dan kunnen we een latere dag afspreken. Welke dag is haalbaar? En laat u het me weten als ze nee zeggen?

## Nu niet

objection-no-time = Ik heb nu geen tijd.
objection-no-time-find = druk, haast, slecht moment, in een vergadering, onderweg, moet weg, zeg het snel
answer-no-time-1 = Natuurlijk. Op welke dag en hoe laat komt het beter uit? Dan bel ik u.
answer-no-time-2 = Dan houd ik u niet op. Belt u ons liever zelf, dan is dat ook goed. Lukt dat { $when }?

objection-at-work = Ik ben aan het werk en kan niet praten.
objection-at-work-find = collega luistert mee, zit in de auto, heb dienst, baas is erbij, niet thuis, mensen om me heen
answer-at-work-1 = Dat begrijp ik, dan een andere keer. Wanneer kunt u rustig praten, en op welk nummer?
answer-at-work-2 = In plaats van bellen kan ook een mail of een brief. Wat hebt u het liefst?

objection-next-month = Bel volgende maand nog maar eens.
objection-next-month-find = later, niet deze maand, na de vakantie, over een paar weken, na nieuwjaar, probeer het nog een keer
answer-next-month-1 = Ik bel u graag op een dag die u uitkomt. Wat is er volgende maand anders?
answer-next-month-2 = We kunnen nu allebei afspreken: een klein deel deze maand, als u dat kunt missen, en de rest op een dag in de volgende maand. Welke bedragen en welke dagen passen u?

objection-think-it-over = Ik moet erover nadenken.
objection-think-it-over-find = kan nu niet beslissen, tijd nodig, nachtje over slapen, eerst rekenen, weet het nog niet
answer-think-it-over-1 = Doe dat gerust, het moet iets zijn wat u kunt volhouden. Hoelang hebt u nodig? Belt u me { $when }?
answer-think-it-over-2 = Wat wilt u nog weten om te kunnen beslissen? Misschien kan ik het u nu vertellen, of toesturen.

## Vertrouwen en privacy

objection-could-be-fraud = Hoe weet ik dat dit geen oplichting is?
objection-could-be-fraud-find = fraude, nep, vertrouw u niet, wie bent u echt, dat kan iedereen zeggen, neptelefoontje, bewijs wie u bent, phishing
answer-could-be-fraud-1 = Goed dat u voorzichtig bent. Vertel me nu alstublieft niets. Zoek zelf het nummer van { $house } op, bel daarheen en vraag naar { $caller }.
answer-could-be-fraud-2 = Ik kan u ook eerst een brief sturen, dan leest u die rustig. Vergelijk het nummer in de brief met het nummer dat u zelf opzoekt. Belt u ons { $when }?

objection-what-is-it-about = Zeg eerst maar waar het over gaat.
objection-what-is-it-about-find = waarom belt u, wat wilt u, mijn geboortedatum geef ik niet, eerst vertellen, wat is er aan de hand
answer-what-is-it-about-1 = Dat vertel ik u graag, maar alleen aan uzelf, en ik weet nog niet zeker dat u het bent. Met uw geboortedatum, of uw postcode en huisnummer, weet ik dat wel. Dan vertel ik het u meteen.
answer-what-is-it-about-2 = Ik begrijp het als u dat niet aan de telefoon wilt geven. U kunt zelf ons nummer opzoeken en ons bellen, of wij kunnen u schrijven. Wat hebt u liever?

objection-where-from-number = Hoe komt u aan mijn nummer?
objection-where-from-number-find = van wie hebt u mijn nummer, mijn gegevens, privacy, AVG, privénummer, hoe hebt u mij gevonden
answer-where-from-number-1 = U hebt het recht om dat te weten. Zodra ik zeker weet dat u het bent, zoek ik het op en vertel ik u waar het nummer vandaan komt.
answer-where-from-number-2 = Wilt u op dit nummer liever niet worden gebeld? Zegt u het gerust, dan noteer ik dat. Hoe wilt u dat we u bereiken?

objection-only-with-client = Ik praat alleen met het bedrijf zelf.
objection-only-with-client-find = ken u niet, geen contract met u, incassobureau, regel het rechtstreeks, wie bent u daartussen
answer-only-with-client-1 = Dat begrijp ik. Zij hebben ons gevraagd om met u te praten, dus wat wij afspreken, geldt ook voor hen. Wat had u hun willen vertellen?
answer-only-with-client-2 = Als u wilt, belt u hen eerst, en vraagt u of het klopt dat ik u bel. Lukt dat { $when }? Dan spreken we elkaar daarna.

## Meerdere schuldeisers

objection-many-creditors = Ik heb nog veel meer schulden.
objection-many-creditors-find = moet overal betalen, meerdere leningen, andere incassobureaus, deurwaarder, tot over mijn oren in de schulden, creditcards
answer-many-creditors-1 = Dank u wel dat u het vertelt, dat is niet makkelijk om te zeggen. Hoeveel zijn het er ongeveer, en wat houdt u per maand over om van te leven?
answer-many-creditors-2 = Er is gratis, onafhankelijke hulp, bijvoorbeeld via uw gemeente. Die kijkt naar alles samen en kan ook met de anderen praten. Zal ik u sturen waar u terechtkunt? Tot u er bent geweest, kunnen we een pauze afspreken. Op welke dag spreken we elkaar weer?

objection-others-first = Anderen gaan voor.
objection-others-first-find = eerst de lening, huurachterstand, een ander dringt aan, u moet wachten, eerst de belasting, eerst de energie
answer-others-first-1 = Huur, energie en boodschappen gaan voor, en dat is terecht. Als die zijn betaald, blijft er dan iets over voor deze factuur, en op welke dag?
answer-others-first-2 = Laten we dan een dag kiezen na de betalingen die het dringendst zijn. Ik schrijf die op en bel u dan. Welke dag wordt het?

objection-lost-overview = Ik ben het overzicht kwijt.
objection-lost-overview-find = maak post niet open, stapels papier, weet niet wie ik moet betalen, te veel brieven, chaos, waar moet ik beginnen
answer-lost-overview-1 = Laten we dan beginnen met wat ik kan zien. Ik stuur u één lijst van alles wat bij ons openstaat, met de bedragen en de datums, en die nemen we samen door. Hebt u een paar minuten?
answer-lost-overview-2 = Er is gratis, onafhankelijke hulp waarbij ze alle brieven met u uitzoeken en één plan maken. Zal ik u nu sturen waar u terechtkunt? Op welke dag spreken we elkaar daarna?

## Gezondheid en gezin

objection-ill = Ik ben ziek.
objection-ill-find = ziekenhuis, operatie, ziektewet, dokter, behandeling, ongeluk, gaat niet goed met me
answer-ill-1 = Wat vervelend voor u. Dan hoeven we het hier nu niet over te hebben. Ik stel een pauze voor. Tot welke dag zou dat goed zijn?
answer-ill-2 = U hoeft alleen te vertellen wat u wilt vertellen. Is uw inkomen veranderd, en voor hoelang, voor zover u weet? Dan zoeken we iets wat past.

objection-bereaved = Degene voor wie u belt, is overleden.
objection-bereaved-find = hij is overleden, zij is overleden, gestorven, mijn man is dood, mijn moeder is er niet meer, begrafenis, crematie
answer-bereaved-1 = Gecondoleerd. Voor deze persoon bellen we niet meer. Er hoeft vandaag niets te worden geregeld.
answer-bereaved-2 = Later kan degene die de nalatenschap regelt ons schrijven. U hoeft nu niets te doen. Zal ik u ons adres sturen?

objection-separation = Ik lig in scheiding.
objection-separation-find = uit elkaar, mijn man is weg, mijn vrouw is vertrokken, gescheiden, alleen met de kinderen, alles verdelen, alimentatie
answer-separation-1 = Ik begrijp dat dit een moeilijke tijd is. Wat is er voor u veranderd als het om geld gaat?
answer-separation-2 = Met het grootste deel kunnen we wachten tot dat is geregeld. Wat is tot die tijd beter voor u: een klein bedrag, of een pauze tot een vaste dag?

objection-cannot-go-on = Ik kan niet meer.
objection-cannot-go-on-find = wil niet meer leven, alles is me te veel, zie geen uitweg, zie het niet meer zitten, ben op, eruit stappen
answer-cannot-go-on-1 = Goed dat u het me vertelt. Het geld is nu niet belangrijk. Bent u op dit moment veilig? Is er iemand bij u?
answer-cannot-go-on-2 = Zorg alstublieft dat er vandaag iemand bij u is. Bel iemand die u na staat, uw huisarts of een hulplijn. In Nederland is dat 113, dag en nacht. Bent u in gevaar, bel dan nu 112. Voorlopig belt niemand u over de betaling.

## Een bedrijf

objection-cash-flow = We zitten op dit moment krap bij kas.
objection-cash-flow-find = cashflow, liquiditeit, geen geld in de zaak, wachten op een lening, seizoensbedrijf, rekening is leeg, volgend kwartaal
answer-cash-flow-1 = Dank u wel voor uw duidelijkheid. Wanneer verwacht u zelf weer een groter bedrag, en welk deel kunt u dan betalen? Dan kunnen we de dag daarop afstemmen.
answer-cash-flow-2 = We kunnen het verdelen: een deel nu, en de rest op dagen die uw bedrijf uitkomen. Welke bedragen lukken zeker?

objection-not-approved = De factuur is nog niet goedgekeurd.
objection-not-approved-find = inkoopnummer ontbreekt, ordernummer, niemand heeft getekend, pakbon, administratie, wordt nog gecontroleerd, intern, akkoord
answer-not-approved-1 = Wie keurt hem goed, en wat ontbreekt er nog: een inkoopnummer, een pakbon, een kopie? Dat stuur ik u nu.
answer-not-approved-2 = Ik kan het die persoon ook zelf uitleggen, als u me doorverbindt. Of laat u me { $when } weten dat de factuur is goedgekeurd, en wanneer hij wordt betaald?

objection-own-customers-late = Onze eigen klanten betalen ons te laat.
objection-own-customers-late-find = wachten op ons geld, niemand betaalt ons, onze klant heeft niet betaald, als wij geld krijgen, grote factuur staat nog open
answer-own-customers-late-1 = Ik begrijp dat dat vervelend is. Welke betalingen verwacht u nog, en wanneer, voor zover u weet?
answer-own-customers-late-2 = Laten we dan een deel afspreken dat daar niet van afhangt, en de rest op de dagen waarop u geld verwacht. Hoeveel kunt u in elk geval betalen?

objection-insolvency-near = Misschien moeten we faillissement aanvragen.
objection-insolvency-near-find = failliet, bedrijf sluiten, herstructurering, surseance, curator, niet te redden, liquidatie, WHOA
answer-insolvency-near-1 = Dank u wel dat u daar zo open over bent. Hoe staat het ervoor: hebt u advies gevraagd, en is er al iets ingediend bij de rechtbank?
answer-insolvency-near-2 = Beloof me dan vandaag alstublieft niets. Als de procedure eenmaal loopt, spreken we met de curator of bewindvoerder en bellen we u er niet meer over. Op welke dag weet u meer?

objection-payment-run = Wij betalen alleen op vaste dagen.
objection-payment-run-find = betaalrun, betaalronde, twee keer per maand, op de vijftiende, systeem betaalt automatisch, volgende betaaldag
answer-payment-run-1 = Goed om te weten. Welke dag is de volgende, en staat deze factuur al op de lijst?
answer-payment-run-2 = Zegt u maar wat u nog nodig hebt, zodat de factuur met de volgende ronde meegaat. Dan stuur ik het nu. Bevestigt u het me { $when }?

objection-decider-away = Degene die daarover gaat, is er niet.
objection-decider-away-find = baas is weg, op vakantie, boekhouder is er niet, directeur is op reis, daar ga ik niet over, alleen de eigenaar
answer-decider-away-1 = Wie is dat, en wanneer is die er weer? Dan bel ik op een tijd dat het uitkomt.
answer-decider-away-2 = Wilt u vragen of die persoon { $caller } van { $house } wil bellen? Lukt dat { $when }, of zal ik het zelf nog eens proberen?

## De wet, en wat er volgt

objection-too-old = Dat is allang verjaard.
objection-too-old-find = verjaring, te lang geleden, van jaren terug, te oud, vervallen, dat mag u niet meer eisen
answer-too-old-1 = Misschien hebt u gelijk. Ik laat het nakijken voordat ik u iets vraag. Uit welk jaar is het, voor zover u weet, en wanneer hebt u er voor het laatst iets op betaald of over geschreven?
answer-too-old-2 = Is de termijn voorbij, dan kan niemand u dwingen om te betalen, en ik dring niet aan. Betalen, of toezeggen dat u betaalt, kan gevolgen hebben voor uw rechten. Vraag gerust eerst gratis advies. Op welke dag spreken we elkaar daarna?

objection-my-lawyer = Praat maar met mijn advocaat.
objection-my-lawyer-find = jurist, rechtsbijstand, juridische hulp, gemachtigde, bewindvoerder, schuldhulpverlener
answer-my-lawyer-1 = Graag. Wat is de naam, en hoe bereiken we uw advocaat? Dan spreken we voortaan met uw advocaat, en niet met u.
answer-my-lawyer-2 = Ik kan u of uw advocaat alles in één brief sturen: de facturen en wat er al is betaald. Waar mag die naartoe, en wanneer kunnen we antwoord verwachten?

objection-go-to-court = Stap dan maar naar de rechter.
objection-go-to-court-find = daag me maar, zie u in de rechtbank, laat de rechter beslissen, niet bang voor de rechter, rechtszaak, dagvaarding
answer-go-to-court-1 = U hebt alle recht om het aan een rechter voor te leggen. Wat zou u daar zeggen? Misschien is het iets wat we zonder rechter kunnen oplossen.
answer-go-to-court-2 = Ik zeg dit niet om u bang te maken: een rechtszaak kost tijd, en wie verliest, betaalt meestal de kosten. Een afspraak die u kunt nakomen, bespaart beide kanten dat. Wat zou er voor u kunnen?

objection-credit-register = Sta ik nu bij het BKR geregistreerd?
objection-credit-register-find = zwarte lijst, kredietregister, krijg geen lening, geen hypotheek, codering, bank weigert me, wanneer gaat het eraf
answer-credit-register-1 = Ik vertel u wat ik hier daarover kan zien, niet meer en niet minder. U kunt ook gratis bij het BKR zelf opvragen wat er over u staat. Staat er volgens u iets in dat niet klopt?
answer-credit-register-2 = Als het is betaald, kan ik u dat op papier geven. Dat kunt u laten zien aan wie erom vraagt. Op welke dag zou u kunnen betalen?

objection-what-can-you-do = En wat doet u als ik niet betaal?
objection-what-can-you-do-find = wat gebeurt er dan, gevolgen, deurwaarder, mijn auto, loonbeslag, komt u aan de deur
answer-what-can-you-do-1 = Zelf kan ik alleen bellen en schrijven. Zolang de wet het toestaat, kan { $client } het aan de rechter voorleggen, en dan kunnen er kosten bij komen. Ik zoek veel liever nu met u een oplossing. Wat zou er kunnen?
answer-what-can-you-do-2 = Dat is een terechte vraag, en u krijgt een duidelijk antwoord. Eerst wil ik het graag begrijpen: wat staat de betaling in de weg?

## Wil niet

objection-will-not-pay = Ik ga niet betalen.
objection-will-not-pay-find = geen cent, vergeet het maar, ik weiger, u krijgt niets, waarom zou ik betalen
answer-will-not-pay-1 = Dank u wel dat u dat zo rechtuit zegt. Wat is de reden? Als er iets niet klopt aan de factuur, hoor ik dat graag.
answer-will-not-pay-2 = Dan schrijf ik op dat u niet wilt betalen, en waarom. Het blijft openstaan, en { $client } beslist hoe het verdergaat. Denkt u er later anders over, dan kunt u ons altijd bellen.

objection-they-are-rich = Ze hebben al geld genoeg.
objection-they-are-rich-find = groot bedrijf, verdienen miljoenen, afzetters, hebben het niet nodig, hebzuchtig, zakkenvullers, ze overleven het wel
answer-they-are-rich-1 = Hoe tevreden was u met wat u van ze hebt gekregen? Was er iets niet goed, vertel het me dan, dan geef ik het door.
answer-they-are-rich-2 = Ik begrijp dat het er zo uit kan zien. Toch blijft de factuur openstaan tot die is betaald of rechtgezet. Wat zou voor u een redelijke eerste stap zijn, en op welke dag?

objection-stop-calling = Bel me niet meer.
objection-stop-calling-find = laat me met rust, u belt de hele tijd, lastigvallen, alweer, houd op met bellen, gisteren ook al gebeld
answer-stop-calling-1 = Ik heb u gehoord, en ik leg het nu vast. Hoe mogen we u dan wel bereiken: per brief of per mail?
answer-stop-calling-2 = Dan rond ik het hier af. Als u wilt, stuur ik u één keer op papier wat er openstaat en wat er mogelijk is, en dan antwoordt u wanneer het u uitkomt. Is dat goed?

objection-wants-discount = Ik betaal als er iets van afgaat.
objection-wants-discount-find = korting, lager bedrag, doe een voorstel, de helft, schikken, kwijtschelden, kom me tegemoet
answer-wants-discount-1 = Hoeveel zou u kunnen betalen, en op welke dag? Ik vraag of dat akkoord is, en bel u met het antwoord. Ik wil niets beloven wat ik niet mag beloven.
answer-wants-discount-2 = Soms kan eraf wat er voor te laat betalen bij is gekomen. Daar zal ik naar vragen. Als ze akkoord gaan, op welke dag kunt u dan de rest betalen?

objection-some-day = Ik betaal wel een keer, als ik kan.
objection-some-day-find = binnenkort, ooit, zo snel mogelijk, weet niet wanneer, als het beter gaat, later
answer-some-day-1 = Dank u wel. Welke dag zou dat kunnen zijn, al is het eerst maar voor een klein deel?
answer-some-day-2 = Met een dag op papier weet u waar u aan toe bent, en vóór die dag bel ik u niet. Kunt u het nog niet zeggen, wanneer weet u het dan wel? Dan kunnen we die dag nemen.

## Hoe te bereiken

objection-in-writing = Ik wil alles alleen nog schriftelijk.
objection-in-writing-find = stuur een brief, alleen per mail, niet bellen, zet het op papier, schrijf me maar, zwart op wit
answer-in-writing-1 = Dat is goed, dat noteer ik. Wilt u een brief of een mail, en naar welk adres?
answer-in-writing-2 = Wat moet erin staan, zodat u er iets aan hebt? En antwoordt u ons { $when }?

objection-not-here = Bel me niet op dit nummer.
objection-not-here-find = nummer van mijn werk, dit is kantoor, telefoon van mijn moeder, niet thuis, verkeerde telefoon, ander nummer
answer-not-here-1 = Dat noteer ik nu, en dit nummer laten we met rust. Op welk nummer, en op welke tijden, mogen we wel bellen?
answer-not-here-2 = Wilt u liever helemaal niet worden gebeld, dan kunnen we u schrijven. Wat hebt u liever, een brief of een mail?

objection-other-language = Ik spreek niet goed Nederlands.
objection-other-language-find = begrijp het niet, langzaam praten, buitenlander, tolk, andere taal, mijn kind kan vertalen
answer-other-language-1 = Dank u wel dat u het zegt. Welke taal is voor u het makkelijkst? Ik vraag of iemand van ons die spreekt en u kan bellen. Op welke dag en hoe laat kan dat?
answer-other-language-2 = Ik kan langzamer praten, en alles twee keer zeggen. Zullen we het zo proberen, of hebt u het liever op papier?
