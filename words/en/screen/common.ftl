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
me-breath = Take a breath
me-password = Change password
me-sign-out = Sign out

role-caller = Caller
role-lead = Team lead
role-administrator = Administrator

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
common-search = Search
common-today = today
common-unknown = not known

form-optional = (optional)
form-errors =
    { $count ->
        [one] One answer needs another look:
       *[other] { $count } answers need another look:
    }
field-amount = Amount
field-amount-hint = With a comma or a point: 12,50 or 12.50.
field-currency = Currency
field-method = How
field-reference = Reference

error-needed = Please fill this in.
error-choice = Please choose one of the answers.
error-date = This is not a date. Write it like { $example }.
error-date-future = This day has not come yet. Choose today or an earlier day.
error-time = This is not a time. Write it like 14:30.
error-amount = This is not an amount. Write it like { $example }.
error-day-of-month = This is not a day of the month. Write a number from 1 to 31.
error-long = This is too long. At most { $limit } characters fit.

## Keys

keys-title = Keys
keys-here = On this page
keys-everywhere = On every page
keys-menu = Your menu, with the way out
keys-results = Go to the results and through them
keys-call = Call
keys-note = Write the note
keys-day = In a field of a day: today, a day later, a day earlier
keys-read-back = Mark as read back
keys-save = Send the form you are in
keys-leave = Close, or leave the field
keys-help = Show this list
keys-not-while-typing = Letter and number keys work only while you are not typing.
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

stage-current = Current: billed, not yet due
stage-overdue = Overdue: the due date has passed
stage-old = Old: check what the law still allows

party-person = Person
party-company = Company

phone-unverified = not tried yet
phone-right-person = reached before
phone-wrong-person = somebody else's
phone-dead = does not connect

language-lv = Latvian
language-nl = Dutch
language-pl = Polish
language-ru = Russian
language-cs = Czech
language-en = English

## Countries; one that is not here is shown by its two letters (ISO 3166-1)

country-ad = Andorra
country-ae = United Arab Emirates
country-al = Albania
country-am = Armenia
country-ar = Argentina
country-at = Austria
country-au = Australia
country-az = Azerbaijan
country-ba = Bosnia and Herzegovina
country-be = Belgium
country-bg = Bulgaria
country-br = Brazil
country-by = Belarus
country-ca = Canada
country-ch = Switzerland
country-cl = Chile
country-cn = China
country-co = Colombia
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dk = Denmark
country-ee = Estonia
country-eg = Egypt
country-es = Spain
country-fi = Finland
country-fr = France
country-gb = United Kingdom
country-ge = Georgia
country-gr = Greece
country-hk = Hong Kong
country-hr = Croatia
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-in = India
country-is = Iceland
country-it = Italy
country-jp = Japan
country-kg = Kyrgyzstan
country-kr = South Korea
country-kz = Kazakhstan
country-li = Liechtenstein
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-ma = Morocco
country-mc = Monaco
country-md = Moldova
country-me = Montenegro
country-mk = North Macedonia
country-mt = Malta
country-mx = Mexico
country-my = Malaysia
country-nl = Netherlands
country-no = Norway
country-nz = New Zealand
country-ph = Philippines
country-pk = Pakistan
country-pl = Poland
country-pt = Portugal
country-ro = Romania
country-rs = Serbia
country-ru = Russia
country-sa = Saudi Arabia
country-se = Sweden
country-sg = Singapore
country-si = Slovenia
country-sk = Slovakia
country-sm = San Marino
country-th = Thailand
country-tj = Tajikistan
country-tm = Turkmenistan
country-tr = Türkiye
country-ua = Ukraine
country-us = United States
country-uz = Uzbekistan
country-va = Vatican City
country-vn = Vietnam
country-xk = Kosovo
country-za = South Africa

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
trouble-fault-hint = Nothing was saved. Try again in a moment; if it happens again, tell an administrator.
trouble-unwritable = The disk of the desk takes nothing more
trouble-unwritable-hint = Nothing was saved; what was saved before is safe. Tell an administrator, and send this again when there is room.
trouble-unavailable = Auricle cannot answer just now
trouble-unavailable-hint = Try again in a moment. What is saved is safe.
trouble-number = Number of this error: { $number }
