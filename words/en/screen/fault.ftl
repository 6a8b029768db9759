### What is wrong with what a caller reports, and how to mend it.

fault-file-closed = This customer's file was merged with another. Record it there.
fault-no-such-contact = This call is not in the file. Open the customer again.
fault-already-recorded = How this call ended is recorded already.
fault-happened-in-future = The contact cannot be later than now. Check its day and time.
fault-no-such-party = This person is not in the file. Choose another.
fault-no-such-phone = This number is not in the file. Choose another.
fault-not-for-incoming = This is not possible when the customer contacted us. Choose another outcome.
fault-not-the-person = Nothing can be agreed with somebody else. Choose who was reached, or another outcome.
fault-no-debts = Choose at least one invoice.
fault-no-such-debt = One of the invoices is not open. Choose among the open ones.
fault-several-currencies = The invoices are in different currencies. Record one currency at a time.
fault-several-clients = The invoices belong to different clients. Record one client at a time.
fault-amount-not-positive = The amount must be more than zero.
fault-wrong-currency = The amount must be in the currency of the invoices.
fault-amount-too-large = The amount is more than what is open: { $open }.
fault-day-in-past = This day is over. Choose { $date } or later.
fault-day-too-far =
    { $days ->
        [one] A promise reaches { $days } day ahead at most. Choose { $date } or earlier, or agree a call back.
       *[other] A promise reaches { $days } days ahead at most. Choose { $date } or earlier, or agree a call back.
    }
fault-paid-in-future = The day of payment cannot be later than today.
fault-no-such-pay-day = A pay day is a day of the month from 1 to 31.
fault-too-many-parts = A sum can be promised in at most { $most } parts.
fault-parts-not-in-order = Each part needs a later day than the one before it.
fault-time-in-past = This time is over. Choose a later one.
fault-no-such-time = The clocks change that night and this time does not exist there. Choose another.
fault-time-outside-hours = No calls are allowed there at that time. The next allowed time is { $moment }.
fault-time-never = No calls are allowed there at that time.
fault-zone-unknown = It is not known what time it is there. Note the country first.
fault-no-words = Write it down in the customer's words.
fault-no-reason-words = Write in their words what the reason is.
fault-no-left-to-live-on = Ask before you agree on a part: what is left to live on that month? Note the answer, or that they would rather not say.
fault-no-read-back = Say once more what was agreed and mark that you did, or choose why you did not.
fault-no-document = Write down which document was sent.
fault-nothing-to-undo = There is no outcome to take back.
fault-not-yours-to-undo = Somebody else recorded it, so it stays.
fault-undo-too-late = It was recorded more than { $minutes } minutes ago, so it stays. Write a note about what is right.
fault-undo-overtaken = Something was recorded in this file since, so it stays. Write a note about what is right.
fault-undo-told = Another program was told of it already, so it stays. Write a note about what is right.
fault-hold-over = This hold is over or was lifted meanwhile. Look at the page once more.
fault-dispute-over = This dispute was settled meanwhile. Look at the page once more.
