### Documents of a customer, such as copies of invoices.

document-title = Documents
document-none = No documents yet.
document-about = invoice { $number }
document-size = { $size } KB
document-remove = Remove
document-remove-hint = The document is deleted for good. That it was here stays on record.
document-attach = Attach a document
document-attach-do = Attach
document-invoice = Which invoice is it about?
document-invoice-none = None of these
document-file = Which file?
document-file-hint = A PDF, PNG or JPEG of up to 10 MB.
document-copy = copy
keys-copy = Open the invoice copy

document-empty = This file is empty. Choose another.
document-too-large = This file is larger than 10 MB. Choose a smaller one.
document-other-kind = This file is no PDF, PNG or JPEG, whatever its name says. Choose another.
document-no-such-debt = This invoice is not among those you may see. Choose another.
document-which-debt = Several clients have invoices here. Say which invoice it is about.
