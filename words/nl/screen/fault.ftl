### Wat er mis is met wat een medewerker vastlegt, en hoe dat te verhelpen is.

fault-file-closed = Het dossier van deze klant is samengevoegd met een ander. Leg het daar vast.
fault-no-such-contact = Dit telefoongesprek staat niet in het dossier. Open de klant opnieuw.
fault-already-recorded = De uitkomst van dit telefoongesprek is al vastgelegd.
fault-happened-in-future = Het contact kan niet in de toekomst liggen. Controleer de dag en de tijd.
fault-no-such-party = Deze persoon staat niet in het dossier. Kies een andere.
fault-no-such-phone = Dit nummer staat niet in het dossier. Kies een ander.
fault-not-for-incoming = Dit kan niet als de klant contact met ons heeft opgenomen. Kies een andere uitkomst.
fault-not-the-person = Met iemand anders kan niets worden afgesproken. Kies met wie u sprak, of een andere uitkomst.
fault-no-debts = Kies minstens één factuur.
fault-no-such-debt = Een van de facturen staat niet open. Kies uit de openstaande facturen.
fault-several-currencies = De facturen zijn in verschillende valuta’s. Leg ze per valuta vast.
fault-several-clients = De facturen zijn van verschillende opdrachtgevers. Leg ze per opdrachtgever vast.
fault-amount-not-positive = Het bedrag moet hoger zijn dan nul.
fault-wrong-currency = Het bedrag moet in dezelfde valuta zijn als de facturen.
fault-amount-too-large = Het bedrag is hoger dan wat openstaat: { $open }.
fault-day-in-past = Deze dag is voorbij. Kies { $date } of later.
fault-day-too-far =
    { $days ->
        [one] Een toezegging kan hoogstens { $days } dag vooruit. Kies { $date } of eerder, of maak een terugbelafspraak.
       *[other] Een toezegging kan hoogstens { $days } dagen vooruit. Kies { $date } of eerder, of maak een terugbelafspraak.
    }
fault-paid-in-future = De dag van betaling kan niet later zijn dan vandaag.
fault-no-such-pay-day = Een salarisdag is een dag van de maand, van 1 tot en met 31.
fault-too-many-parts = Een bedrag kan in hoogstens { $most } delen worden toegezegd.
fault-parts-not-in-order = Elk deel moet op een latere dag vallen dan het vorige.
fault-time-in-past = Deze tijd is voorbij. Kies een latere.
fault-no-such-time = Die nacht wordt de klok verzet en bestaat deze tijd daar niet. Kies een andere.
fault-time-outside-hours = Op die tijd mag daar niet worden gebeld. Vanaf { $moment } mag het wel.
fault-time-never = Op die tijd mag daar niet worden gebeld.
fault-zone-unknown = Het is niet bekend hoe laat het daar is. Leg eerst het land vast.
fault-no-words = Schrijf het op in de woorden van de klant.
fault-no-reason-words = Schrijf de reden op in de woorden van de klant.
fault-no-left-to-live-on = Vraag dit voordat u een deel afspreekt: wat blijft er die maand over om van te leven? Noteer het antwoord, of dat de klant het liever niet zegt.
fault-no-read-back = Herhaal wat is afgesproken en vink dat aan, of kies waarom het niet is herhaald.
fault-no-document = Vul in welke stukken zijn gestuurd.
fault-nothing-to-undo = Er is geen uitkomst om ongedaan te maken.
fault-not-yours-to-undo = Iemand anders heeft het vastgelegd, dus het blijft staan.
fault-undo-too-late = Het is meer dan { $minutes } minuten geleden vastgelegd, dus het blijft staan. Schrijf in een notitie wat wel klopt.
fault-undo-overtaken = Er is daarna iets in dit dossier vastgelegd, dus het blijft staan. Schrijf in een notitie wat wel klopt.
fault-undo-told = Een ander programma weet het al, dus het blijft staan. Schrijf in een notitie wat wel klopt.
fault-hold-over = Deze contactstop is intussen afgelopen of opgeheven. Bekijk de pagina nog eens.
fault-dispute-over = Deze betwisting is intussen afgehandeld. Bekijk de pagina nog eens.
