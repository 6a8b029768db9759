### What only the commands say; all else is worded as on the pages.
###
### $moment is a day in short with its hour, $zone the name of a zone in the tz database.

command-call-now = May be called now.
command-call-from = To be called from { $moment } by their clock.
command-wait = Nothing before { $moment } by their clock.
command-rest = Nothing is to be done until something happens.
command-set-aside = Set aside: a person must mend this first.
command-day-failed = Could not be looked at and stay due:
command-open = Open in all
command-talks = Talks and attempts, by the desk's clock ({ $zone })
command-times = Times are by the desk's clock ({ $zone }).
command-there = { $moment } by their clock
command-recorded = Recorded:
command-undone = Taken back:

command-verified = { $streams } streams, { $events } events read.
command-verified-erased =
    { $count ->
        [one] { $count } person was erased; the chain verifies all the same.
       *[other] { $count } persons were erased; their chains verify all the same.
    }
command-well = All is well.
command-not-well = Something is not as it was written. Restore the newest copy that verifies.
command-rebuilt = { $files } files built anew from their events.
command-sealed = Sealed on { $day }; the seal is in { $file }. Keep a copy of that file elsewhere.
command-seal-key = Its public key is { $key }
command-seals-compared =
    { $days ->
        [one] { $days } sealed day compared.
       *[other] { $days } sealed days compared.
    }
command-seals-good-until = Up to { $day } everything is as it was sealed.
command-seal-forged = the seal of { $day } was not made with this key
command-seal-unknown = the file has a seal of { $day } and the desk has none: the desk is older than the file
command-seal-absent = the desk was sealed on { $day } and the file lacks that day
command-seal-removed = stream { $stream } was sealed on { $day } and is not there
command-seal-truncated = stream { $stream } was sealed on { $day } with { $version } events and has fewer
command-seal-rewritten = what was sealed on { $day } has been rewritten
command-rebuilt-same = Everything that is kept follows from the events.
command-rebuilt-mended = What could be mended was mended.
command-erase-sure = This erases { $name } for good. Type the id to go on:
command-erased = Erased. Nobody can read this person's data any more.
command-erased-server = The database server keeps deleted rows and its log for a while: see "Erasing on PostgreSQL" in the administrator's guide.
command-seals-restored = Brought back on { $day } from a backup of { $moment } (UTC). What was done between the two is not in the desk.
command-seals-lost = Sealed in that time, and lost with it: { $days }.
command-backing-up = Backing up: { $part } of { $of }
command-backed-up = Backed up as of { $moment } (UTC) to { $place }: { $streams } streams with { $events } events, { $size } kB. It was read again, and every chain verifies.
command-backup-root = Its root is { $root }
command-backup-key = The desk's key is not in it. Keep a copy of { $key } in another place than the backups, and with it { $erased } and { $roots }.
command-backup-key-elsewhere = The desk's key is not in it. Keep copies of { $erased } and { $roots } in another place than the backups.
command-restoring = Bringing back: { $part } of { $of }
command-restored = The desk of { $moment } (UTC) is at { $place }: { $streams } streams with { $events } events, and every chain was checked.
command-restored-erased =
    { $count ->
        [one] { $count } person who was erased did not come back.
       *[other] { $count } persons who were erased did not come back.
    }
command-restored-strays =
    { $count ->
        [one] { $count } row that follows from no customer's file was left behind.
       *[other] { $count } rows that follow from no customer's file were left behind.
    }
command-restored-since = What was done after { $moment } (UTC) is not in it: import the newest files again, enter the contacts made since, and look through users, passwords and programs' access.
command-copying = Copying: { $part } of { $of }
command-copy-verifying = Checking: { $part } of { $of }
command-copied = { $streams } streams with { $events } events are in { $place }, and every chain was checked there.
command-copied-key = The key stays where it is, with the lists beside it. Name it when the desk is opened there: --key { $key }

command-proof-with = With: { $name }
command-proof-permit = Permit: it was { $moment } there ({ $zones }). It would have held until { $until } there.
command-proof-passed = Rules asked and passed:
command-proof-incoming = The customer came to us: no permit is needed.
command-proof-version = Decided on the file as its first { $version } events made it, under policy { $policy }
command-proof-purpose-demand = For: asking for payment
command-proof-purpose-information = For: telling something that asks for nothing
command-proof-purpose-answer = For: what the customer asked for, or an agreed call back

command-import-questions = Before it can be read, please answer:
command-import-new-client = A new client will be added: { $client }
command-import-lie-still = Issued after today, lie still until then
command-import-to-come = Payments dated after today, left out
command-import-stopped = Stopped after { $done } rows. What went in stays. Run it again, and only the rest is written.
command-import-totals = Lines of totals, passed over
command-import-older = Rows older than what is known, left out
command-import-missing = Of { $of } open items the file no longer has { $count }.
command-import-mend-save = Save these rows with --mend FILE, correct them in that file, and import it with the same options.
command-import-mend-saved = They are saved in { $file }. Correct them there, and import that file with the same options.
command-import-mend-untold = That file has no room for { $count } more problems of rows that do not fit. Import it, then this one again.
command-import-written = Written:
command-import-mend-file = rows to mend: { $file }
command-import-mapping-kept = the mapping, kept as { $name }: next time say --mapping { $name }
command-import-lost = { $column }: not in this file
command-import-unlike = Left out: the heading means { $field }, but the values do not look like it
command-import-taken = Left out: another column is taken for { $field }
command-import-odd = Odd, but went in:
command-import-odd-would = Odd, but go in:
command-column-file = File
command-find-many = Only the first { $count } are shown. Type a little more, or save the list with --to FILE.
command-more = ... and { $count } more; --json has all of them.
command-import-more = ... and { $count } more
command-import-changes-first = The first { $shown } of { $all } changes; --json tells up to { $most }.
command-import-write = Write it? [y/N]
command-import-withdraw = Withdraw what is no longer in the file too? [y/N]

command-question-dates = { $column }: what comes first, day or month? ({ $example })
command-question-dates-mixed = { $column }: no order fits all dates ({ $example })
command-question-decimal = { $column }: which sign separates the decimals? ({ $example })
command-question-decimal-mixed = { $column }: no sign for decimals fits all amounts ({ $example })
command-question-encoding = How are the letters written? ({ $example })
command-question-sheet = Which sheet is meant? ({ $example })
command-question-currency = In which currency are the amounts?
command-question-client = Whose claims are these?
command-question-country = Of which country are the telephone numbers? ({ $example })

command-change-customer-new = new customer
command-change-customer = customer
command-change-invoice-new = new invoice
command-change-invoice = invoice
command-change-payment = payment

command-user-password = Password for one use:
command-user-clients-all = all clients
command-user-none = Nobody works here yet.

command-demo-first = The first start: 2,000 invented customers live 120 days under the real code.
command-demo-living = Day { $day } of { $of }
command-demo-woken =
    { $count ->
        [one] { $count } customer came up meanwhile
       *[other] { $count } customers came up meanwhile
    }
command-demo-ready = The desk is open:
command-demo-users = Sign in as one of these; the password is { $password }
command-demo-data = The data is in { $folder }. Starting again goes on with it.
command-demo-clock = This desk's own clock shows { $moment } ({ $zone }).
command-demo-stop = Ctrl-C stops it.
command-serve-ready = The desk is open:
command-serve-first = The first administrator signs up here, once:
command-serve-plain = The connection is not encrypted: put a proxy with TLS before it, or nobody's password is safe.
command-stopped = Stopped. What is saved is safe.
command-token-ended = The token is taken back.
command-hook-ended = The hook is taken away.

command-attached = Attached: { $file }
command-attached-before = Attached before: { $file }
command-documents-fit =
    { $count ->
        [one] { $count } file fits an invoice.
       *[other] { $count } files fit an invoice each.
    }
command-documents-nothing = No invoice has this number:
command-documents-several = Several clients have an invoice with this number; choose one with --client:
command-documents-unfit = Cannot be attached:
command-documents-attach = Attach them? [y/N]
