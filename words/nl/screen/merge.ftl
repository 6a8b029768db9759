# Twee dossiers van één persoon samengevoegd, en weer gesplitst.

merge-same = Dit is al één dossier.
merge-away = Een van de twee dossiers is al samengevoegd met een ander. Gebruik dat andere dossier.
merge-not-opened = Een van de twee dossiers heeft nog geen klant.
merge-hidden = In een van de twee dossiers staan opdrachtgevers die u niet mag zien. Vraag iemand die ze allemaal mag zien.
merge-promise = Een toezegging die nog loopt, gaat over vorderingen uit beide dossiers. Trek die in, of spreek voor elk iets nieuws af, en splits daarna de dossiers.
merge-calling = Van een telefoongesprek met deze klant is de uitkomst nog niet vastgelegd. Doe dat eerst.
merge-too-large = De twee dossiers zijn samen te groot voor één dossier.
merge-not-merged = Dit dossier is niet met een ander samengevoegd.
merge-within = Het dossier waarmee dit is samengevoegd, is zelf met een derde samengevoegd. Splits die twee eerst.
merge-leased = Iemand werkt nu aan een van de twee dossiers. Probeer het opnieuw als die klaar is.

command-merge-sure = Zijn { $away } en { $into } dezelfde persoon? Het eerste dossier gaat dan op in het tweede; ze zijn later weer te splitsen. (j/n)
command-merged = { $away } is nu opgegaan in { $into }.
command-parted = { $away } is weer een eigen dossier, gesplitst van { $from }.

merge-link = Dezelfde persoon in een ander dossier?
merge-title = { $name }: dezelfde persoon in een ander dossier
merge-back = Terug naar de klant
merge-merged = Dossiers die in dit dossier zijn opgegaan
merge-part = Weer splitsen
merge-part-hint = Het dossier komt terug met zijn eigen facturen. Wat sindsdien is vastgelegd, gaat mee met de facturen waar het over gaat.
merge-find = Zoek het andere dossier op naam, klantnummer, telefoon, kenmerk of factuur
merge-many = Alleen de eerste { $count } zijn te zien. Typ iets meer.
merge-none = Er is niemand anders gevonden.
merge-compare = De twee dossiers naast elkaar
merge-stays = Dit dossier blijft
merge-goes = Dit dossier gaat erin op
merge-same-value = (hetzelfde)
merge-unknown = niet bekend
merge-address = Adres
merge-open = Openstaande facturen
merge-hint = Let op geboortedatum, adres en telefoon: alleen een naam is niet genoeg. Hierna zijn ze samen één klant met één geschiedenis, en gelden de grenzen aan het bellen voor beide samen. De dossiers zijn weer te splitsen.
merge-do = Dezelfde persoon: samenvoegen
merge-other = Iemand anders
merge-done = De twee dossiers zijn nu één dossier.
merge-parted = Het dossier is weer gesplitst.
