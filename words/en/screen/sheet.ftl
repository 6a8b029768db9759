### The sheet: the facts before the phone is lifted.

sheet-speaks = Speaks { $language }
sheet-number = Customer number { $number }
sheet-client = Client: { $client }
sheet-needs = Please mind:

hours-open = It is { $now } there. Calls are allowed until { $until }.
hours-closed = It is { $now } there. Calls are allowed from { $from }.
hours-closed-for-now = It is { $now } there. No calls for now.
hours-unknown = It is not known where they are, so the hour there is not known either.
hours-desk = Other times on this page are by the desk's clock.

totals-due = Due
totals-later = Not yet due
totals-in-invoices =
    { $count ->
        [one] in { $count } invoice
       *[other] in { $count } invoices
    }
totals-stage = Stage
totals-pay-day = Pay day
totals-promised = Promised
totals-pay-day-is = day { $day } of the month

habit-title = How they usually pay
habit-usually-on-time = Usually pays on time.
habit-usually-early =
    { $days ->
        [one] Usually pays { $days } day early.
       *[other] Usually pays { $days } days early.
    }
habit-usually-late =
    { $days ->
        [one] Usually pays { $days } day late.
       *[other] Usually pays { $days } days late.
    }
habit-usual =
    { $days ->
        [one] The oldest invoice is { $days } day late, and
       *[other] The oldest invoice is { $days } days late, and
    } { $most ->
        [0] that is usual for them.
        [one] up to { $most } day is usual for them.
       *[other] up to { $most } days are usual for them.
    }
habit-unusual =
    { $days ->
        [one] The oldest invoice is { $days } day late: unusual, since
       *[other] The oldest invoice is { $days } days late: unusual, since
    } { $most ->
        [0] they pay on time.
        [one] up to { $most } day is usual for them.
       *[other] up to { $most } days are usual for them.
    }
habit-unknown = Too little is known to say how they usually pay.

spark-title =
    { $count ->
        [one] How many days late the last payment came
       *[other] How many days late the last { $count } payments came
    }
spark-table = As a table

invoices-due = Due
invoices-none-due = Nothing is due.
invoices-later = Not yet due
invoices-total = Total
invoice-number = Invoice
invoice-issued = Issued
invoice-due = Due
invoice-late = Days late
invoice-amount = Amount
invoice-paid = Paid
invoice-left = Left
invoice-disputed = disputed

payments-title = Payments
payments-none = No payment is known.
payment-on = Day
payment-for = Invoice
payment-method = How
payment-reference = Reference
payment-amount = Amount

promises-title = Promises
promises-none = No promise so far.
promise-by-day = by { $date }
promise-taken = Made on { $date }, taken by { $by }.
promise-made = Made on { $date }.
promise-paid = Arrived: { $amount }.
promise-history = How it came to this
promise-open = Open
promise-awaiting-bank = Awaiting the bank
promise-kept = Kept
promise-part-kept = Kept in part
promise-broken = Not kept
promise-renegotiated = Replaced by a new one
promise-withdrawn = Withdrawn
promise-method-transfer = by bank transfer
promise-method-direct-debit = by direct debit
promise-method-card = by card
promise-method-cash = in cash or at a post office
promise-method-other = in another way

hold-since = since { $date }
hold-until = until { $date }
hold-open-ended = without an end date
hold-request = Asked to be left alone
hold-breathing-space = Breathing space: time to recover, without any collection
hold-insolvency = Insolvency or debt restructuring
hold-representation = Speaks only through a representative
hold-death = The person has died
hold-dispute = Disputes the debt

talks-none = Nobody has spoken with this customer yet.
talks-before =
    { $count ->
        [one] { $count } more before that
       *[other] { $count } more before that
    }
talk-open = Started; how it ended is not recorded yet
talk-without-permit = Made outside Auricle, without permit
talk-without-result = Without result
talk-above-left = More was agreed than is left to live on: { $left }
way-call-out = we called
way-call-in = they called
way-call-outside = call outside Auricle
way-letter-out = we wrote a letter
way-letter-in = they wrote a letter
way-letter-outside = letter outside Auricle
way-email-out = we sent an e-mail
way-email-in = they sent an e-mail
way-email-outside = e-mail outside Auricle
way-text-message-out = we sent a text message
way-text-message-in = they sent a text message
way-text-message-outside = text message outside Auricle
way-meeting-out = we met
way-meeting-in = they came to us
way-meeting-outside = meeting outside Auricle

## The whole file of a customer

sheet-holds-title = Left alone
sheet-notes-title = Notes
sheet-notes-none = No notes.
sheet-phones-title = Telephone
sheet-phones-none = No telephone number is known.
sheet-phone-hidden = The number is shown when you press Call.
sheet-looked-title = Who has looked at this sheet
sheet-looked-more = Earlier ones are in the list that “auricle export looks” writes.
sheet-client-named = Client: { $client }
