### The sheet: the facts before the phone is lifted.

sheet-speaks = Speaks { $language }
sheet-number = Customer number { $number }
sheet-client = Client: { $client }
sheet-needs = Please mind:

hours-open = It is { $now } there. Calls are allowed until { $until }.
hours-closed = It is { $now } there. Calls are allowed from { $from }.
hours-closed-for-now = It is { $now } there. No calls for now.
hours-unknown = It is not known where they are, so the hour there is not known either.

totals-due = Due
totals-later = Not yet due
totals-in-invoices =
    { $count ->
        [one] in { $count } invoice
       *[other] in { $count } invoices
    }
totals-stage = Stage
totals-pay-day = Pay day
totals-pay-day-is = day { $day } of the month

habit-title = How they usually pay
habit-usually-on-time = Usually pays on time;
habit-usually-early =
    { $days ->
        [one] Usually pays { $days } day early;
       *[other] Usually pays { $days } days early;
    }
habit-usually-late =
    { $days ->
        [one] Usually pays { $days } day late;
       *[other] Usually pays { $days } days late;
    }
habit-now =
    { $days ->
        [one] this is { $days } day late:
       *[other] this is { $days } days late:
    }
habit-usual = usual for them
habit-unusual = unusual for them
habit-unknown = too little is known to say more

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
invoice-goods = For
invoice-issued = Issued
invoice-due = Due
invoice-late = Days late
invoice-amount = Amount
invoice-paid = Paid
invoice-left = Left
invoice-disputed = disputed
invoice-terms = Terms
invoice-withdrawn-no-longer-listed = no longer listed by the client
invoice-withdrawn-recalled = taken back by the client
invoice-kind-invoice = Invoice
invoice-kind-credit-note = Credit note
invoice-kind-instalment = Instalment

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
promise-paid = Arrived: { $amount }.
promise-history = How it came to this
promise-open = Open
promise-awaiting-bank = Awaiting the bank
promise-kept = Kept
promise-part-kept = Kept in part
promise-broken = Not kept
promise-renegotiated = Replaced by a new one
promise-withdrawn = Withdrawn
promise-awaiting-bank-hint = The day is over. Whether the money came will show once the data reaches that day. Until then nothing is broken.

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
talk-open = Started; how it ended is not recorded yet
talk-without-permit = Made outside Auricle, without permit
talk-without-result = Without result
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

## Earlier ids

sheet-title = { $name }
sheet-customer-number = Customer number { $number }
sheet-person = Person
sheet-company = Company
sheet-language = Speaks
sheet-local-time = { $time } there
sheet-local-times = { $first } to { $last } there: the zone is not known exactly
sheet-may-call-until = May be called until { $time }
sheet-may-not-call = May not be called now
sheet-next-allowed = From { $moment }
sheet-call = Call
sheet-call-started = You may dial now:
sheet-call-permit = Permit until { $time }
sheet-called-in = They are calling us
sheet-outside = Enter a contact made outside Auricle
sheet-ready = Data of { $date }
sheet-not-allowed-title = What may not be done now, and why
sheet-not-allowed-none = Nothing is forbidden now, beyond what always is.
sheet-always = Speak about the debt only with the person themselves.
sheet-due-title = What is open
sheet-due-total = Open in total
sheet-due-overdue = Of this, overdue
sheet-due-not-yet = Not yet due
sheet-due-nothing = Nothing is open.
sheet-due-in =
    { $count ->
        [one] in { $count } invoice
       *[other] in { $count } invoices
    }
sheet-invoice-number = Invoice
sheet-invoice-kind = Kind
sheet-invoice-goods = For
sheet-invoice-client = Client
sheet-invoice-issued = Issued
sheet-invoice-terms = Terms
sheet-invoice-due = Due
sheet-invoice-amount = Amount
sheet-invoice-paid = Paid
sheet-invoice-left = Left to pay
sheet-invoice-reference = Reference
sheet-invoice-state = State
sheet-invoice-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
sheet-invoice-due-today = due today
sheet-invoice-due-in =
    { $count ->
        [one] due in { $count } day
       *[other] due in { $count } days
    }
sheet-invoice-disputed = disputed
sheet-invoice-settled-on = settled on { $date }
sheet-invoice-settled-title = Settled and withdrawn
sheet-withdrawn-no-longer-listed = no longer listed by the client
sheet-withdrawn-recalled = taken back by the client
sheet-debt-invoice = Invoice
sheet-debt-credit-note = Credit note
sheet-debt-instalment = Instalment
sheet-stage-label = Stage
sheet-stage-current = Current: billed, not yet due
sheet-stage-overdue = Overdue: the due date has passed
sheet-stage-old = Old: check whether the law still allows to claim it
sheet-pays-title = How they usually pay
sheet-pays-unknown = No earlier payment to compare with.
sheet-pays-on-time = Usually pays on time
sheet-pays-early =
    { $days ->
        [one] Usually pays { $days } day early
       *[other] Usually pays { $days } days early
    }
sheet-pays-late =
    { $days ->
        [one] Usually pays { $days } day late
       *[other] Usually pays { $days } days late
    }
sheet-pays-on-day = Often pays on day { $day } of the month
sheet-pays-this-usual =
    { $days ->
        [one] This is { $days } day: usual for them
       *[other] This is { $days } days: usual for them
    }
sheet-pays-this-unusual =
    { $days ->
        [one] This is { $days } day: unusual for them
       *[other] This is { $days } days: unusual for them
    }
sheet-pays-slower = Getting slower: the last ones took longer than those before
sheet-pays-faster = Getting faster: the last ones came sooner than those before
sheet-pays-from =
    { $count ->
        [one] From { $count } settled invoice
       *[other] From { $count } settled invoices
    }
sheet-payments-title = Payments
sheet-payments-none = No payment is known.
sheet-payments-on = Day
sheet-payments-amount = Amount
sheet-payments-invoice = Invoice
sheet-payments-payer = Payer
sheet-payments-method = Method
sheet-payments-reference = Reference
sheet-payments-unmatched = not matched to an invoice yet
sheet-payments-returned = sent back
sheet-promises-title = Promises
sheet-promises-none = No promise so far.
sheet-promise-line = { $amount } by { $date }
sheet-promise-made = Promised on { $date }
sheet-promise-open = Open
sheet-promise-awaiting-bank = Waiting for the bank
sheet-promise-kept = Kept
sheet-promise-part-kept = Kept in part
sheet-promise-broken = Not kept
sheet-promise-renegotiated = Replaced by a new one
sheet-promise-withdrawn = Withdrawn
sheet-promise-arrived = Arrived: { $amount }
sheet-promise-awaiting-bank-hint = The day has passed. Whether the money came shows once the data reaches that day. Until then nothing is broken.
sheet-promise-pay-day = on pay day, day { $day } of the month
sheet-promise-withdraw = Withdraw this promise
sheet-promise-history = History
sheet-call-backs-title = Calls back
sheet-call-back-at = Call back { $moment }
sheet-call-back-by = { $name } promised to call
sheet-call-back-open = Agreed
sheet-call-back-done = Done
sheet-call-back-dropped = No longer wanted
sheet-call-back-drop = It is no longer wanted
sheet-disputes-title = Disputes
sheet-dispute-since = Disputed since { $date }
sheet-dispute-upheld = The customer was right
sheet-dispute-debt-stands = The debt stands, and the customer was told why
sheet-dispute-taken-back = Taken back by the customer
sheet-dispute-close = Close the dispute
sheet-holds-title = Left alone
sheet-hold-request = Asked to be left alone
sheet-hold-breathing-space = Breathing space
sheet-hold-insolvency = Insolvency or debt restructuring
sheet-hold-representation = Speaks through a representative
sheet-hold-death = Has died
sheet-hold-until = until { $date }
sheet-hold-open-ended = without an end date
sheet-hold-place = Leave this customer alone
sheet-hold-lift = End this now
sheet-earlier-title = Earlier
sheet-earlier-none = Nobody has spoken with this customer yet.
sheet-earlier-by = by { $name }
sheet-earlier-out = we called
sheet-earlier-in = they called
sheet-earlier-outside = outside Auricle, without permit
sheet-earlier-read-back = Repeated at the end
sheet-earlier-waiting = started; how it ended is not recorded yet
sheet-earlier-without-result = without result
sheet-outcome-paid = said it is paid or on its way
sheet-outcome-promise = promised to pay
sheet-outcome-part-payment = promised a part
sheet-outcome-call-back = asked to be called back
sheet-outcome-dispute = disputed it
sheet-outcome-refusal = does not want to pay
sheet-outcome-talk = talked, nothing agreed
sheet-outcome-wrong-person = somebody else's number
sheet-outcome-no-answer = no answer
sheet-outcome-voicemail = voicemail
sheet-outcome-hung-up = cut off before anything was said
sheet-outcome-not-connected = the number does not connect
sheet-notes-title = Notes
sheet-notes-none = No notes.
sheet-note-add = Write a note
sheet-parties-title = People
sheet-party-customer = Customer
sheet-party-co-debtor = Owes together with the customer
sheet-party-guarantor = Guarantor
sheet-party-authorised = May speak for the customer
sheet-party-adviser = Adviser
sheet-party-heir = Heir
sheet-party-company-contact = Contact at the company
sheet-phones-title = Telephone
sheet-phones-none = No telephone number is known.
sheet-phone-unverified = not tried yet
sheet-phone-right-person = reached before
sheet-phone-wrong-person = somebody else's
sheet-phone-dead = does not connect
sheet-phone-hidden = The number is shown when you press Call.
sheet-address = Address
sheet-email = E-mail
sheet-birth-date = Born
sheet-company-number = Company number
sheet-clients = Clients
sheet-skill-needed = Needs: { $skill }
sheet-looked-title = Who has looked at this sheet
sheet-merged = This customer lives on in another file.
sheet-merged-open = Open it
sheet-client-named = Client: { $client }
