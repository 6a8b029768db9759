### Words that many pages share.
###
### How ids are made: the name of the file, then the place or the thing: `sheet-due-total`. The texts
### for a closed list end with its member as the journal writes it: `outcome-kind-part-payment`.
###
### Arguments: $date is a day in short, $moment a day in short with the hour, $time an hour,
### $day a day in full (only after a colon, since it cannot be declined), $amount an amount with its
### currency, $count and other whole numbers choose the plural; the rest are names and words.

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

common-save = Save
common-cancel = Cancel
common-back = Back
common-close = Close
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
common-why = Why?
common-today = today
common-tomorrow = tomorrow
common-yesterday = yesterday
common-total = Total
common-saved = Saved
common-keys = Keys
common-choose = Choose
common-all = All
common-and-more = and { $count } more

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

## When something is wrong

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
