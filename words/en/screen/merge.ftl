# Two files of one person made one, and parted again.

merge-same = These are one file already.
merge-away = One of the two files was merged into another already. Merge that other one.
merge-not-opened = One of the two files has no customer yet.
merge-hidden = One of the two files has clients that you may not see. Ask somebody who may see all of them.
merge-promise = A promise that still runs is about debts of both. Withdraw it, or agree on it anew for each, and part the files then.
merge-calling = A call to this customer waits for its end. Record first how it ended.
merge-too-large = The two files are too large to be one.
merge-not-merged = This file was not merged into another.
merge-within = The file that it was merged into was itself merged into a third. Part those two first.
merge-leased = Somebody works on one of the two files now. Try again when they are done.

command-merge-sure = Are { $away } and { $into } the same person? The first then lives on in the second; they can be parted again. (y/n)
command-merged = { $away } now lives on in { $into }.
command-parted = { $away } is a file of its own again, parted from { $from }.

merge-link = The same person in another file?
merge-title = { $name }: the same person in another file
merge-back = Back to the customer
merge-merged = Files that were made one with this one
merge-part = Part again
merge-part-hint = The file comes back with its own invoices. What was recorded since goes with the invoices it is about.
merge-find = Find the other file by name, customer number, telephone, reference or invoice
merge-many = Only the first { $count } are shown. Type a little more.
merge-none = Nobody else was found.
merge-compare = The two files side by side
merge-stays = This file stays
merge-goes = This one goes into it
merge-same-value = (the same)
merge-unknown = not known
merge-address = Address
merge-open = Open invoices
merge-hint = Look at the date of birth, address and telephone: a name alone is not enough. From then on both are one customer with one history and one set of limits on calls. The files can be parted again.
merge-do = The same person: make them one
merge-other = Somebody else
merge-done = The two files are one now.
merge-parted = The file is parted again.
