### The desk: the next call, finding a customer, and what waits for an answer.

desk-title = Next call
desk-take = Take the next call
desk-why-this-one = Why this customer now
desk-open-sheet = Open the sheet
desk-yours-until = Kept for you until { $time }
desk-lease-lost = Another caller has this customer now, because you had not acted for a while. Take the next one.
desk-skip = Not now
desk-skip-why = Why not now?
desk-skip-until = Not before
desk-skipped = Put off until { $moment }

desk-nothing-title = Nobody to call right now
desk-nothing-closed =
    { $count ->
        [one] { $count } customer waits until calls are allowed there. The first may be called from { $moment }.
       *[other] { $count } customers wait until calls are allowed there. The first may be called from { $moment }.
    }
desk-nothing-taken =
    { $count ->
        [one] { $count } customer is with another caller.
       *[other] { $count } customers are with other callers.
    }
desk-nothing-not-yours =
    { $count ->
        [one] { $count } customer needs a language or a skill that you do not have.
       *[other] { $count } customers need a language or a skill that you do not have.
    }
desk-nothing-next = The next call comes up at { $moment }.
desk-nothing-empty = There are no customers here yet. A team lead can import them.
desk-nothing-done = Everything that may be done today is done. Thank you.
desk-nothing-agenda = See what is due today

desk-today-title = Today
desk-today-calls =
    { $count ->
        [one] { $count } call
       *[other] { $count } calls
    }
desk-today-talks =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }
desk-today-promises =
    { $count ->
        [one] { $count } promise
       *[other] { $count } promises
    }
desk-today-kept =
    { $count ->
        [one] { $count } person kept their word
       *[other] { $count } people kept their word
    }
desk-today-without-result =
    { $count ->
        [one] { $count } talk without result
       *[other] { $count } talks without result
    }

desk-unfinished-title = What happened?
desk-unfinished-lead = You started this call at { $time } and have not said yet how it ended.
desk-unfinished-answer = Record what happened

desk-find-title = Find a customer
desk-find-label = Name, last digits of a telephone number, reference or invoice
desk-find-hint = At least three letters of a name, or four digits of a number. Latin and Cyrillic letters find each other.
desk-find-short = Please type a little more.
desk-find-none = Nobody was found for “{ $query }”.
desk-find-none-hint = Try the start of the family name, or the last four digits of a number.
desk-find-count =
    { $count ->
        [one] { $count } customer found
       *[other] { $count } customers found
    }
desk-find-many = Only the first { $count } are shown. Type a little more.
desk-find-by-name = by name
desk-find-by-phone = by telephone number
desk-find-by-reference = by reference
desk-find-by-invoice = by invoice
desk-find-by-number = by customer number

desk-column-customer = Customer
desk-column-client = Client
desk-column-country = Country
desk-column-open = Open
desk-column-overdue = Overdue since
desk-column-next = Next step
