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
