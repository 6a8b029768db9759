### Import: what came in, what its columns mean, what it would change, how it went.

import-title = Import
import-file = File
import-file-hint = A workbook (.xlsx, .ods) or a CSV file of up to { $size } MB, with a line of headings above its rows.
import-too-large = The file is larger than { $size } MB, the most that this page takes. Whoever runs the server can import it there: auricle import PATH
import-mapping = Read it as
import-mapping-guess = Recognise the columns
import-upload = Upload
import-at = Uploaded
import-by = By
import-rows = Rows
import-problems = Cannot be read
import-misfits = Do not fit
import-unmatched = No invoice found
import-by-command = By command
import-left-out = Left out
import-discard = Give this import up
import-steps = Steps of the import
import-step-columns = Columns
import-step-preview = Preview
import-step-write = Write
import-same = This file was imported before, on { $date }. Importing it again changes nothing.
import-state-mapping = Columns to confirm
import-state-preview = Ready to write
import-state-running = Being written
import-state-done = Done
import-state-discarded = Given up
import-state-failed = Stopped
import-done-title = Imported: { $file }
import-done-missing =
    { $count ->
        [one] { $count } item is no longer in the file and no longer open.
       *[other] { $count } items are no longer in the file and no longer open.
    }
import-may-be-known =
    { $count ->
        [one] { $count } payment may be money that an earlier file already told as paid. It goes in all the same; compare it with that customer's other payments.
       *[other] { $count } payments may be money that an earlier file already told as paid. They go in all the same; compare them with those customers' other payments.
    }
import-not-withdrawn =
    { $count ->
        [one] { $count } item that is no longer listed could not be closed: its customer's file is set aside, or was being changed. Import the file once more; what is set aside is on the board.
       *[other] { $count } items that are no longer listed could not be closed: their customers' files are set aside, or were being changed. Import the file once more; what is set aside is on the board.
    }
import-mend-part = The file to mend holds { $rows } of the { $all } rows that were left out. Import them mended, then the whole file once more for the rest.
import-stopped-title = Stopped: { $file }
import-stopped-hint = What was written before stays. Start it once more, and only the rest is written.
imports-title = Imports
imports-none = Nothing was imported yet.

mapping-title = What are the columns of { $file }?
mapping-read-as =
    Read as { $how }, { $rows ->
        [one] { $rows } row.
       *[other] { $rows } rows.
    }
mapping-kind = What is this file?
mapping-kind-full = All open items of this client
mapping-kind-changes = New and changed items
mapping-kind-payments = Payments
mapping-from-column = From a column of the file
mapping-client-new = Or a new client
mapping-currency = Currency
mapping-currency-hint = Three letters, like EUR, where the file has no column for it.
mapping-country = Country
mapping-country-hint = Two letters, like LV, where the file has no column for it.
mapping-complete-to = Complete to
mapping-complete-to-hint = The last day of which everything is in this file. Promises are judged up to this day.
mapping-sheet = Sheet of the workbook
mapping-sheet-choose = Choose the sheet
mapping-columns = Columns
mapping-heading = Heading
mapping-samples = Some values
mapping-target = Means
mapping-leave-out = Leave out
mapping-name = Keep this under a name
mapping-name-hint = The next file of this kind is then read without questions.
mapping-go-on = Show what it would change
mapping-question-dates = Dates in “{ $column }”: what comes first in { $example }?
mapping-question-decimal = Amounts in “{ $column }”: how much is { $example }?
mapping-answer-day-first = The day: { $date }
mapping-answer-month-first = The month: { $date }
mapping-answer-year-first = The year: { $date }
mapping-no-column = The file has no column “{ $column }”. Choose other columns, or another file.
mapping-delimiter = “{ $sign }”
mapping-choose = Choose one
mapping-language-of-country = The language of the customer's country
mapping-party-by-name = By the legal form in the name (SIA, Ltd …)
mapping-party-person = All are persons
mapping-party-company = All are companies
mapping-error-dates = Dates in “{ $column }”: choose what comes first.
mapping-error-decimal = Amounts in “{ $column }”: choose how much the example is.
mapping-error-encoding = Letters: choose the word that looks right.
mapping-error-client = Choose one, or write a new one's name.
mapping-error-currency = Currency: write it, for no column of the file has it.
mapping-error-country = Country: write it, for the telephone numbers do not say theirs.
mapping-needs = A column is missing for: { $what }
mapping-twice = Two columns are taken for the same: { $what }

target-client = Client
target-customer-number = Customer number
target-name = Name
target-given-name = First name
target-family-name = Family name
target-party-kind = Person or company
target-contact-name = Contact person
target-contact-role = Role of the contact person
target-street = Street and house
target-postcode = Postcode
target-city = Town
target-country = Country
target-language = Language
target-telephone = Telephone
target-email = E-mail
target-birth-date = Date of birth
target-company-number = Company number
target-iban = Bank account (IBAN)
target-invoice-number = Invoice number
target-invoice-kind = Kind of document
target-issue-date = Day of issue
target-due-date = Due date
target-settled-on = Settled on
target-days-to-pay = Days until paid
target-terms = Terms
target-goods = What was bought
target-net = Net amount
target-tax = Tax
target-amount = Amount
target-paid = Paid so far
target-outstanding = Still open
target-currency = Currency
target-reference = Payment reference
target-disputed = Disputed
target-paid-on = Day of payment
target-amount-paid = Amount of the payment
target-payer = Payer
target-method = Way of payment
target-payment-id = Number of the payment

preview-title = What { $file } would change
preview-would = It would change
preview-what = What
preview-created = New
preview-changed = Changed
preview-unchanged = As it is
preview-customers = Customers
preview-invoices = Invoices
preview-payments = Payments
preview-complete-to = complete to { $date }
preview-problems =
    { $count ->
        [one] { $count } row cannot be read
       *[other] { $count } rows cannot be read
    }
preview-misfits =
    { $count ->
        [one] { $count } row does not fit what is known
       *[other] { $count } rows do not fit what is known
    }
preview-unmatched =
    { $count ->
        [one] { $count } payment: no invoice was found for it
       *[other] { $count } payments: no invoice was found for them
    }
preview-unmatched-hint = Correct their invoice numbers or references, or import the invoices first and then these payments.
preview-problems-hint = The good rows can go in without them.
preview-mend = Save these rows as a file to mend
preview-warnings =
    { $count ->
        [one] { $count } row is odd, but goes in
       *[other] { $count } rows are odd, but go in
    }
preview-changes = Some of the changes
preview-changes-first = These are the first { $shown } of { $all }. What changes in what is known comes first; the rest is counted above.
preview-rows-first = The first { $shown } are shown, of { $all } rows.
preview-problems-first = The first { $shown } are shown. To see all { $all } rows, save them as a file.
preview-companies-by-name = New customers taken as companies because of the legal form in their names (SIA, Ltd …): { $count }.
preview-persons-assumed = New customers taken as persons because the file does not say what they are: { $count }.
preview-kinds-hint = If that is wrong, say at “Person or company”, beside the columns, what they all are.
preview-samples = The first rows as understood
preview-line = Line { $line }
# Where a workbook has rows.
preview-row = Row { $row }
preview-row-of-sheet = { $sheet }, row { $row }
preview-derived = The file has no invoice number here; this one was made from the row.
preview-missing = No longer in the file
preview-missing-few = This is usual and needs no further yes.
preview-missing-older = The desk already knows this client's data to a later day, so this may be an old file.
preview-missing-unread = Some rows were left out, and what is missing may be among them.
preview-agree = This is right: these items are no longer open
preview-nothing = This file changes nothing. All of it is known already.
preview-start = Write it
preview-back = Back to the columns

change-of = Of
change-field = What
change-from = Now
change-to = Then

progress-title = Writing { $file }
progress-hint = You may close this page; the work goes on.
progress-is = { $done } of { $of } rows

## What cannot be read, and how to mend it

problem-line = Line
problem-cell = Cell
problem-column = Column
problem-value = Value
problem-reason = What is wrong
problem-not-a-date = Not a date. Write it like 2026-12-31.
problem-date-serial = A spreadsheet's day number, not a date. Format the column as a date and export again.
problem-no-such-day = There is no such day. Correct the date.
problem-not-in-order = Does not fit the order of this column. Correct the date, or the order in the mapping.
problem-date-order-unknown = Day and month cannot be told apart. Say in the mapping which comes first.
problem-year-out-of-range = The year { $year } cannot be right. Correct the date.
problem-not-an-amount = Not an amount. Write it like 1245.90.
problem-amount-shortened = A spreadsheet has shortened this number. Format the column as a number and export again.
problem-not-in-mark = Does not fit the decimal mark of this column. Correct the amount, or the mark in the mapping.
problem-decimal-mark-unknown = Decimals and thousands cannot be told apart. Say in the mapping which mark is for decimals.
problem-bad-grouping = The thousands are not in groups of three. Correct the amount.
problem-too-many-decimals = More decimals than the currency has ({ $decimals }). Round it to what was invoiced.
problem-amount-too-large = This amount is too large. Is it the right column?
problem-currency-unknown = Not a currency. Write its three letters, like EUR.
problem-currency-missing = The row has no currency. Fill it in, or name one in the mapping.
problem-currency-clash = The amount is in { $written }, the row in { $row }. Correct one of them.
problem-not-days = Not a whole number of days. Write it like 14.
problem-not-yes-no = Neither yes nor no. Write yes or no, or leave it empty.
problem-missing = Missing: { $what }. Fill it in.
problem-no-due-date = There is neither a due date nor terms in days. Fill one of them in.
problem-net-and-tax-differ = Net and tax make { $sum }, the amount is { $amount }. Correct one of them.
problem-paid-and-outstanding-differ = Paid and still open make { $sum }, the amount is { $amount }. Correct one of them.
problem-too-long = This is too long; at most { $max } bytes are allowed. Is it the right column?
problem-undecodable = Some letters cannot be read as { $encoding }. Choose the right encoding, or mend the file.
problem-wrong-width = The row has { $found } columns, the headings { $expected }. Is a quote or a delimiter missing?
problem-decimal-comma = The row has { $found } columns, the headings { $expected }: { $cut } looks like an amount whose decimal comma also parts the columns. Put such amounts in quotes, or export with semicolons.
problem-open-quote = A quote opens on line { $opened } and never closes, so all after it is unread. Add the closing quote.
problem-after-quote = There is text after a closing quote. Write a quote inside quotes twice.
problem-long-field = This is longer than { $max } bytes. Is a quote missing?
problem-long-row = The row is longer than { $max } bytes. Is a quote missing?
problem-many-fields = The row has more than { $max } columns. Is the delimiter right?

oddity-due-before-issue = Due before its day of issue.
oddity-settled-before-issue = Settled before its day of issue.
oddity-settled-yet-open = Settled on a day, yet something is still open.
oddity-phone = Not a telephone number of this country; left out.
oddity-email = Not an e-mail address; left out.
oddity-iban = Not a valid IBAN: its check digits do not fit; left out.
oddity-country = Not a country; left out.
oddity-language = Not a language of the desk; left out.
oddity-party-kind = Neither person nor company; left out.
oddity-birth-date = Not a date of birth with a year of four digits; left out.
oddity-invoice-kind = Not a known kind of document; taken for an invoice.
oddity-no-name = Has no name; the customer is called by their customer number.
oddity-negative-amount = Below nought; taken for a credit note.
oddity-negative-payment = Below nought; taken for money sent back.
oddity-no-line-end = The file ends in the middle of a line. Was it cut off?

unreadable-empty = The file is empty. Export it again and choose CSV.
unreadable-utf16 = The file is UTF-16 (“Unicode text”). Save it as “CSV UTF-8” instead.
unreadable-foreign = { $what ->
        [old-workbook] This is an old Excel workbook (.xls). Open it and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.
        [binary-workbook] This is a binary Excel workbook (.xlsb). Open it and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.
        [locked] This workbook is locked with a password. Open it, take the password away and save it again.
        [old-office] This is an old Office document. If it is a workbook, open it and save it as an Excel workbook (.xlsx).
        [text-document] This is a text document. Ask for the list as a workbook or a CSV file.
        [slides] This is a document of slides or drawings. Ask for the list as a workbook or a CSV file.
        [numbers] This is a workbook of Apple Numbers. Export it as an Excel workbook or as CSV.
        [pdf] This is a PDF document. Ask for the list as a workbook or a CSV file.
        [image] This is an image. Ask for the list as a workbook or a CSV file.
        [web-page] This is a web page, whatever its name says. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).
        [xml] This is an XML document. Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).
        [archive] This is an archive. Unpack it and import the files in it.
       *[binary] This is neither text nor a workbook. Ask for the list as a workbook or a CSV file.
    }
unreadable-damaged = The workbook is damaged. Open it, save it again and import that.
unreadable-past-limit = { $limit ->
        [rows] A sheet of the workbook has more than { $most } rows. Divide it into parts.
        [sheets] The workbook has more than { $most } sheets. Save the list alone as a workbook.
       *[other] The workbook holds more than can be read. Save the list alone as a workbook or as “CSV UTF-8”.
    }
unreadable-no-such-sheet = The workbook has no sheet “{ $name }”. It has: { $there }.
unreadable-too-large = The file is too large. Divide it into parts of at most { $max } MB.
unreadable-no-headings = No line with headings was found. The first line must name the columns.
unreadable-too-wide = The heading line has more than { $max } columns or is too long. Is this a list of invoices?
unreadable-open-quote = A quote opens on line { $line }, in the headings, and never closes. Add the closing quote.
mapping-question-encoding = Some letters can be read in several ways. Which word looks right?
problem-cell-fault = The spreadsheet could not compute this cell. Correct its formula.
problem-day-for-number = The spreadsheet took this number for a day, so what was written is not known. Write it as text.
problem-digits-lost = A spreadsheet keeps only fifteen digits of a number, so the last ones are lost. Write it as text.
problem-twice = This invoice stands in line { $first } already.
problem-twice-in-book = This invoice stands in row { $first } already.
problem-other-customer = This invoice belongs to another customer. Correct the invoice number or the customer number.
problem-no-such-invoice = No invoice has this number or reference. Correct it, or import the invoice first.
progress-looking-title = Looking at { $file }
progress-stop = Stop
import-done-changed = It changed
mapping-terms-days = Terms in days
mapping-terms-days-hint = From issue to due, where a row has neither a due date nor terms.
mapping-fill-phones = Numbers that reach nobody
mapping-fill-phones-none = None
