### Documenten van een klant, zoals kopieën van facturen.

document-title = Documenten
document-none = Nog geen documenten.
document-about = factuur { $number }
document-size = { $size } kB
document-remove = Verwijderen
document-remove-hint = Het document wordt definitief gewist. Dat het hier stond, blijft vastgelegd.
document-attach = Document toevoegen
document-attach-do = Toevoegen
document-invoice = Over welke factuur gaat het?
document-invoice-none = Geen van deze
document-file = Welk bestand?
document-file-hint = Een PDF, PNG of JPEG van hoogstens 10 MB.
document-copy = kopie
keys-copy = Factuurkopie openen

document-empty = Dit bestand is leeg. Kies een ander bestand.
document-too-large = Dit bestand is groter dan 10 MB. Kies een kleiner bestand.
document-other-kind = Dit bestand is geen PDF, PNG of JPEG, hoe het ook heet. Kies een ander bestand.
document-no-such-debt = Deze factuur hoort niet bij de facturen die u mag zien. Kies een andere.
document-which-debt = Hier staan facturen van meer opdrachtgevers. Geef aan over welke factuur het gaat.
