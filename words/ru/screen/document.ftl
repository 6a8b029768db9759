### Документы клиента, например копии счетов.

document-title = Документы
document-none = Документов пока нет.
document-about = счёт { $number }
document-size = { $size } КБ
document-remove = Удалить
document-remove-hint = Документ будет удалён навсегда. Запись о том, что он здесь был, останется.
document-attach = Добавить документ
document-attach-do = Добавить
document-invoice = К какому счёту он относится?
document-invoice-none = Ни к одному из этих
document-file = Какой файл?
document-file-hint = PDF, PNG или JPEG, не больше 10 МБ.
document-copy = копия
keys-copy = Открыть копию счёта

document-empty = Этот файл пуст. Выберите другой.
document-too-large = Этот файл больше 10 МБ. Выберите файл поменьше.
document-other-kind = Это не PDF, не PNG и не JPEG, как бы файл ни назывался. Выберите другой.
document-no-such-debt = Этого счёта нет среди тех, что вам доступны. Выберите другой.
document-which-debt = Здесь счета нескольких кредиторов. Укажите, к какому счёту относится документ.
