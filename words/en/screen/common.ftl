### Words that stand on many pages: the frame, forms, keys, closed lists, errors.
###
### How ids are made: the thing, then its part or place: `invoice-due`, `before-no-call`. The texts of
### a closed list end with its member as forms and the journal write it: `outcome-part-payment`.
###
### Arguments: $date is a day in short, $at and other instants are written out before they come here,
### $amount is an amount with its currency; whole numbers choose the plural; the rest are names and
### words, which cannot be declined.

## The frame

frame-name = Auricle
frame-skip = Skip to the content
frame-made-up-clock = The clock is set by hand: it shows { $at }.

nav-label = Main
nav-next = Next call
nav-find = Find
nav-due = Due
nav-board = Board
nav-import = Import
nav-users = Users

today-lead = Today:
today-talks =
    { $count ->
        [one] { $count } talk
       *[other] { $count } talks
    }
today-commitments =
    { $count ->
        [one] { $count } commitment
       *[other] { $count } commitments
    }
today-kept =
    { $count ->
        [one] { $count } person kept their word
       *[other] { $count } people kept their word
    }

me-menu = Your menu:
me-language = Language of the pages
me-language-set = Use this language
me-password = Change password
me-sign-out = Sign out

role-caller = Caller
role-lead = Team lead
role-administrator = Administrator

skill-specialist = Specialist: people who avoid contact
skill-business = Companies
skill-vulnerable = People in difficulty

tone-good = Done:
tone-plain = To know:
tone-careful = Please look:
tone-bad = Not done:

## Forms

common-close = Close
common-save = Save
common-cancel = Cancel
common-back = Back
common-nothing = nothing
common-unknown = not known
common-why = Why?
common-all = All
common-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
common-customers =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
common-invoices =
    { $count ->
        [one] { $count } invoice
       *[other] { $count } invoices
    }
common-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }

form-optional = (optional)
form-errors =
    { $count ->
        [one] One answer needs another look:
       *[other] { $count } answers need another look:
    }
field-amount = Amount
field-currency = Currency
field-method = How
field-reference = Reference

error-needed = Please fill this in.
error-choice = Please choose one of the answers.
error-date = This is not a date. Write it like { $example }.
error-date-past = This day is over. Choose today or a later day.
error-date-future = This day has not come yet. Choose today or an earlier day.
error-date-far = This day is too far away. The last day possible is { $date }.
error-time = This is not a time. Write it like 14:30.
error-time-past = This hour is over. Choose a later one.
error-amount = This is not an amount. Write it like { $example }.
error-amount-zero = The amount must be more than zero.
error-amount-over = This is more than is left to pay: { $amount }.
error-day-of-month = This is not a day of the month. Write a number from 1 to 31.
error-phone = This is not a telephone number. Write it with the country code, like { $example }.
error-long = This is too long. At most { $limit } characters fit.

## Keys

keys-title = Keys
keys-next = Next call
keys-find = Find a customer
keys-due = What is due
keys-call = Call
keys-outcome = Choose how it ended
keys-note = Write the note
keys-read-back = Mark as read back
keys-save = Save
keys-leave = Close, or leave the field
keys-help = Show this list
keys-not-while-typing = Letters and figures are keys only while you are not typing.
keys-on = Use these keys

## Closed lists

method-transfer = Bank transfer
method-direct-debit = Direct debit
method-card = Card
method-cash = Cash or post office
method-other = Another way

channel-call = Call
channel-letter = Letter
channel-email = E-mail
channel-text-message = Text message
channel-meeting = Meeting

direction-out = We reached out to them
direction-in = They came to us
direction-outside = Outside Auricle

stage-current = Current: billed, not yet due
stage-overdue = Overdue: the due date has passed
stage-old = Old: check what the law still allows

party-person = Person
party-company = Company

phone-unverified = not tried yet
phone-right-person = reached before
phone-wrong-person = somebody else's
phone-dead = does not connect

country-lv = Latvia
country-nl = Netherlands
country-pl = Poland
country-cz = Czechia
country-ru = Russia
country-gb = United Kingdom
country-fi = Finland
country-us = United States

language-lv = Latvian
language-nl = Dutch
language-pl = Polish
language-ru = Russian
language-cs = Czech
language-en = English

## When something is wrong

trouble-not-found = There is nothing here
trouble-not-found-hint = The link may be old, or the customer was merged with another. Try Find.
trouble-forbidden = You may not open this
trouble-forbidden-hint = Your role or your clients do not include it. Ask an administrator.
trouble-expired = This page is too old
trouble-expired-hint = Nothing was saved. Open the page again and send the form once more.
trouble-conflict = Somebody changed this meanwhile
trouble-conflict-hint = Nothing was saved. Look at the page once more, then send your answer again.
trouble-too-many = Too many attempts
trouble-too-many-hint = Please wait a little and try again.
trouble-too-large = This is too large
trouble-too-large-hint = Send a smaller file, or divide it into several.
trouble-bad-request = We did not understand this
trouble-bad-request-hint = Nothing was saved. Go back and send the form once more.
trouble-fault = Something went wrong on our side
trouble-fault-hint = Nothing was saved. Try again in a moment; if it stays so, tell an administrator.
trouble-unavailable = Auricle cannot answer just now
trouble-unavailable-hint = Try again in a moment. What is saved is safe.
trouble-number = Number of this error: { $number }
trouble-home = To the next call

## Earlier ids

common-app = Auricle
common-skip-to-content = Skip to the content
common-menu = Menu
common-nav-next = Next call
common-nav-find = Find
common-nav-agenda = Due today
common-nav-import = Import
common-nav-users = Users
common-nav-sign-out = Sign out
common-signed-in-as = Signed in as { $name }
common-open = Open
common-add = Add
common-change = Change
common-remove = Remove
common-continue = Continue
common-apply = Apply
common-search = Search
common-print = Print
common-more = Show more
common-less = Show less
common-previous-page = Previous page
common-next-page = Next page
common-download-csv = Download as CSV
common-yes = Yes
common-no = No
common-none = None
common-not-known = Not known
common-optional = optional
common-today = today
common-tomorrow = tomorrow
common-yesterday = yesterday
common-total = Total
common-saved = Saved
common-keys = Keys
common-choose = Choose
common-and-more = and { $count } more
common-method-transfer = Bank transfer
common-method-direct-debit = Direct debit
common-method-card = Card
common-method-cash = Cash or post office
common-method-other = Another way
common-channel-call = Call
common-channel-letter = Letter
common-channel-email = E-mail
common-channel-text-message = Text message
common-channel-meeting = Meeting
common-language-lv = Latvian
common-language-nl = Dutch
common-language-pl = Polish
common-language-ru = Russian
common-language-cs = Czech
common-language-en = English
common-country-lv = Latvia
common-country-nl = Netherlands
common-country-pl = Poland
common-country-cz = Czechia
common-country-ru = Russia
common-country-gb = United Kingdom
common-country-fi = Finland
common-country-us = United States
common-error-title = Something went wrong
common-error-not-found = There is nothing at this address.
common-error-not-found-hint = The customer may have been merged with another, or the link is old. Try Find.
common-error-forbidden = You may not open this page.
common-error-forbidden-hint = Your role or your clients do not include it. Ask an administrator.
common-error-changed = Somebody changed this customer while you were working.
common-error-changed-hint = Look at the sheet once more. What you typed is kept.
common-error-form-old = This form is too old to be trusted.
common-error-form-old-hint = Open the page again and send the form once more.
common-error-too-large = This is too large. The limit is { $limit }.
common-error-server = We could not do this, and nothing was changed.
common-error-server-hint = Try again in a moment. If it stays so, tell an administrator this number: { $number }.
common-error-check-form =
    { $count ->
        [one] One answer needs another look.
       *[other] { $count } answers need another look.
    }
common-error-needed = Please fill this in.
common-error-date = This is not a date. Write it like { $example }.
common-error-date-past = This day is over. Choose today or a later day.
common-error-date-far = This day is too far away. The last day possible is { $date }.
common-error-time = This is not a time. Write it like 14:30.
common-error-amount = This is not an amount. Write it like { $example }.
common-error-amount-zero = The amount must be more than zero.
common-error-amount-over = This is more than is open: { $amount }.
common-error-phone = This is not a telephone number. Write it with the country code, like { $example }.
common-error-choice = Please choose one of the answers.
common-error-long = This is too long. The limit is { $limit } characters.
