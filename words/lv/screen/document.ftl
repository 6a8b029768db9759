### Klienta dokumenti, piemēram, rēķinu kopijas.

document-title = Dokumenti
document-none = Dokumentu vēl nav.
document-about = rēķins { $number }
document-size = { $size } KB
document-remove = Dzēst
document-remove-hint = Dokumentu dzēsīs pavisam. Ieraksts par to, ka tas te bijis, paliks.
document-attach = Pievienot dokumentu
document-attach-do = Pievienot
document-invoice = Uz kuru rēķinu tas attiecas?
document-invoice-none = Ne uz vienu no šiem
document-file = Kurš fails?
document-file-hint = PDF, PNG vai JPEG, ne lielāks par 10 MB.
document-copy = kopija
keys-copy = Atvērt rēķina kopiju

document-empty = Šis fails ir tukšs. Izvēlieties citu.
document-too-large = Šis fails ir lielāks par 10 MB. Izvēlieties mazāku.
document-other-kind = Šis fails nav ne PDF, ne PNG, ne JPEG, lai kāds būtu tā nosaukums. Izvēlieties citu.
document-no-such-debt = Šā rēķina nav starp tiem, ko drīkstat redzēt. Izvēlieties citu.
document-which-debt = Šeit ir vairāku kreditoru rēķini. Norādiet, uz kuru rēķinu dokuments attiecas.
