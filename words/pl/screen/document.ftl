### Dokumenty klienta, na przykład kopie faktur.

document-title = Dokumenty
document-none = Nie ma jeszcze dokumentów.
document-about = faktura { $number }
document-size = { $size } KB
document-remove = Usuń
document-remove-hint = Dokument zostanie usunięty na stałe. Zapis o tym, że tu był, pozostanie.
document-attach = Dodaj dokument
document-attach-do = Dodaj
document-invoice = Której faktury dotyczy?
document-invoice-none = Żadnej z tych
document-file = Który plik?
document-file-hint = PDF, PNG lub JPEG, najwyżej 10 MB.
document-copy = kopia
keys-copy = Otwórz kopię faktury

document-empty = Ten plik jest pusty. Proszę wybrać inny.
document-too-large = Ten plik ma ponad 10 MB. Proszę wybrać mniejszy.
document-other-kind = Ten plik to nie PDF, PNG ani JPEG, niezależnie od nazwy. Proszę wybrać inny.
document-no-such-debt = Tej faktury nie ma wśród dostępnych. Proszę wybrać inną.
document-which-debt = Są tu faktury kilku wierzycieli. Proszę wskazać, której faktury dotyczy dokument.
