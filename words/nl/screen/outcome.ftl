### Wat een gesprek opleverde: één vraag, en de velden bij het antwoord.

talk-what-happened = Wat is er gebeurd?
talk-out = In gesprek
talk-in = De klant belt ons
talk-outside = Een contact buiten Auricle
talk-copy = Nummer kopiëren
talk-copied = Gekopieerd
talk-since = Sinds { $at }
talk-of-other = { $name } is dit gesprek begonnen ({ $at }) en heeft de uitkomst niet vastgelegd. Vraag eerst na hoe het is afgelopen, en leg dat vast.
talk-who-first = Ga eerst na wie u aan de lijn hebt. Zeg tot die tijd niets over de vordering.
talk-outside-hint = Dit wordt vastgelegd als contact zonder vrijgave. Het telt mee waar de wet contacten telt.

outside-title = Wanneer en hoe
outside-date = Dag
outside-time = Tijd
outside-channel = Via

outcome-question = Hoe liep het af?
outcomes-talk = U hebt iemand gesproken
outcomes-no-talk = U hebt niemand gesproken
outcome-paid = Zegt al betaald te hebben
outcome-promise = Zegt betaling toe
outcome-part-payment = Zegt een deel toe
outcome-call-back = Terugbellen
outcome-dispute = Betwist de vordering
outcome-refusal = Wil niet betalen
outcome-talk = Gesprek zonder afspraak
outcome-wrong-person = Verkeerde persoon
outcome-no-answer = Geen gehoor
outcome-voicemail = Voicemail
outcome-hung-up = Opgehangen
outcome-not-connected = Nummer geeft geen verbinding
outcome-save = Opslaan en verder

reached-question = Met wie sprak u?
reached-right-party = De klant; dat heb ik nagegaan
reached-person-named = { $name }; dat heb ik nagegaan
reached-somebody-else = Iemand anders; over de vordering is niets gezegd

paid-on = Betaald op
paid-method = Hoe is er betaald?
promise-on = Betaalt uiterlijk op
promise-pay-day = Salarisdag
promise-pay-day-hint = De dag van de maand waarop het inkomen binnenkomt, van 1 tot en met 31. Vraag het één keer; Auricle onthoudt het.
part-further = Meer delen, elk op een eigen dag
part-second = Tweede deel
part-third = Derde deel
part-rest = En de rest?
part-rest-on = Dag voor de rest
rest-call-back = We bellen over de rest
rest-open = Over de rest is niets afgesproken
back-on = Dag
back-at = Tijd
back-at-hint = De tijd bij de klant, zoals 14:30.
back-mine = Ik bel zelf. Lukt dat niet, dan belt het team 15 minuten later.
dispute-invoice = Welke facturen?
dispute-words = Wat klopt er niet, in de woorden van de klant
dispute-hint = Zolang de betwisting loopt, belt niemand over deze vordering.
refusal-words = Waarom niet, in de woorden van de klant
wrong-person-hint = Dit nummer wordt voor deze klant nooit meer gebeld. Zeg niet waar het over ging.

pick-day = Veelgekozen dagen
pick-today = Vandaag
pick-tomorrow = Morgen
pick-month-end = Eind van de maand
pick-pay-day = Salarisdag ({ $day })
pick-amount = Veelgekozen bedragen
pick-all-due = Alles: { $amount }

read-back-title = Herhaal wat is afgesproken voordat u ophangt
read-back-empty = Vul in wat is afgesproken; dan staat hier wat u kunt zeggen.
read-back-done = Ik heb het herhaald en de klant is akkoord

outcome-meanwhile = De uitkomst van dit gesprek is intussen al vastgelegd, door iemand anders of op een andere pagina: zie het gesprek in het dossier. Wat u hebt geschreven, staat hier nog; u kunt het daar als notitie toevoegen.
