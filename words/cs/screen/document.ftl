### Dokumenty zákazníka, například kopie faktur.

document-title = Dokumenty
document-none = Zatím žádné dokumenty.
document-about = faktura { $number }
document-size = { $size } kB
document-remove = Odstranit
document-remove-hint = Dokument se natrvalo smaže. Záznam o tom, že tu byl, zůstane.
document-attach = Přidat dokument
document-attach-do = Přidat
document-invoice = Které faktury se týká?
document-invoice-none = Žádné z těchto
document-file = Který soubor?
document-file-hint = PDF, PNG nebo JPEG do 10 MB.
document-copy = kopie
keys-copy = Otevřít kopii faktury

document-empty = Tento soubor je prázdný. Vyberte jiný.
document-too-large = Tento soubor je větší než 10 MB. Vyberte menší.
document-other-kind = Tento soubor není PDF, PNG ani JPEG, ať se jmenuje jakkoli. Vyberte jiný.
document-no-such-debt = Tato faktura není mezi těmi, které smíte vidět. Vyberte jinou.
document-which-debt = Jsou tu faktury několika věřitelů. Uveďte, které faktury se dokument týká.
