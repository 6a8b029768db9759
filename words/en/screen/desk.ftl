### The desk: the next call or why there is none, and what may be done before a call.

## Nobody to call

nothing-title = Nobody to call right now
nothing-opens = Calls are allowed again from { $at }.
nothing-due = The next customer comes up at { $at }.
nothing-at-all = Everything that may be done is done. Thank you.
nothing-in-hand =
    { $count ->
        [one] { $count } customer is with another caller.
       *[other] { $count } customers are with other callers.
    }
nothing-for-others =
    { $count ->
        [one] { $count } customer waits for a caller with another language, skill or client.
       *[other] { $count } customers wait for callers with another language, skill or client.
    }
nothing-meanwhile = Meanwhile you can look at what is due, find a customer, or take a breath.
nothing-again = Look again

breath-title = Take your time
breath-until = Until { $time } you will not be given a customer.
breath-hint = Nobody asks why, and it is not recorded anywhere. Stand up, drink some water, look out of the window.
breath-over = I am ready
breath-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

## Before a call

call-why = Why now:
call-earlier = Earlier
call-facts = Facts about this customer
call-whole-file = Everything about this customer

before-title = Call
before-call = Call
before-no-call = May not be called now
before-refusals = What may not be done now, and why
before-otherwise = Or else
before-call-in = They are calling us
before-call-in-hint = Record a call that comes in.
before-outside = It was outside Auricle
before-outside-hint = Record a contact that was made elsewhere. It is marked as made without permit.
before-leased = This customer is kept for you until { $until }.

refusal-call = No call:
refusal-until = Allowed, by their clock, from
refusal-no-end = Time alone will not change this.

skip-title = Not now
skip-reason = Why not now?
skip-language = Another language is needed
skip-skill = Another skill is needed
skip-acquainted = I know this customer personally
skip-unclear = Something must be cleared up first
skip-break = I have to stop now
skip-other = Something else
skip-words = In your words
skip-do = Give this customer back

note-title = Note
note-hint = Only facts that help the next talk. The customer may ask to read it.
note-saved = Saved
note-keep = Keep the note

## Finding a customer

desk-find-title = Find a customer
desk-find-label = Name, last digits of a telephone number, customer number, reference or invoice
desk-find-hint = At least three letters of a name, or four digits of a number. Latin and Cyrillic letters find each other.
desk-find-short = Please type a little more.
desk-find-none = Nobody was found for “{ $query }”.
desk-find-none-hint = Try the start of the family name, or the last four digits of a number.
desk-find-count =
    { $count ->
        [one] { $count } customer found
       *[other] { $count } customers found
    }
desk-find-many = Only the first { $count } are shown. Type a little more, or save the list: it has up to { $most }.
desk-find-by-name = Matches the name
desk-find-by-phone = Matches the telephone number
desk-find-by-reference = Matches the reference
desk-find-by-invoice = Matches the invoice
desk-find-by-customer = Matches the customer number
find-with = with { $name }
desk-column-customer = Customer
desk-column-client = Client

## Any customer

customer-take = Take this customer
customer-mine = Go on with this customer
customer-with = { $name } has this customer until { $time }.
customer-contents = On this page
customer-no-holds = Nothing stops contact.
refusal-title = Not allowed now

## What is entered outside a talk

entry-note = Add a note
entry-hold = Hold contact
entry-hold-because = Because
entry-hold-not = No reason for it
entry-hold-until = Until
entry-hold-until-hint = The last day of it. Left empty, it lasts until somebody lifts it.
entry-hold-do = Hold contact
entry-lift = Lift this hold
entry-lift-hint = From then on calls are allowed again, as far as the rules allow them.
entry-lift-do = Lift it
entry-settle = Settle this dispute
entry-settle-how = How was it settled?
entry-settle-do = Settle it
entry-route-title = Who should call
entry-route = Choose who should call
entry-route-to = Who
entry-route-do = Choose
entry-route-anybody = Anybody who speaks their language
entry-route-specialist = A specialist, for people who avoid contact
entry-route-business = Somebody trained for companies
entry-route-vulnerable = Somebody trained for people in difficulty
dispute-end-upheld = The customer was right; the client corrects it
dispute-end-debt-stands = The debt stands, and they were told why
dispute-end-taken-back = The customer took it back
