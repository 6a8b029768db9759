### What happened to a customer's file, one line for each thing, in words that anyone can read.
###
### $number and $numbers are invoice numbers, $amount an amount, $date a day, $moment a day and an
### hour, $client and $name names. What was said or written in somebody's own words follows by itself.

timeline-title = What happened
timeline-hint = Everything that was recorded, the newest first. None of it can be changed; a mistake is corrected by a new line.
timeline-link = Everything that happened
timeline-none = Nothing was recorded that you may see.
timeline-other-file = From the file that was joined
timeline-more = Only the newest { $count } lines are shown. “auricle timeline” has all of them.

event-file-opened = The file was opened from the data of { $client }.
event-client-joined = { $client } also has invoices for this customer.
event-party-added = { $name } was added as a contact person.
event-details-corrected = The details of { $name } were corrected.
event-phone-added = A telephone number was added: { $number }.
event-phone-marked = The number { $number }: { $state }.
event-file-routed = The next talk needs a caller who is trained for it.
event-file-routed-anybody = Any caller may have the next talk.
event-debt-placed = New invoice { $number } from { $client }: { $amount }, due { $date }.
event-debt-corrected = The client's data on invoice { $number } changed.
event-debt-withdrawn = Invoice { $number } is no longer collected here.
event-debt-restored = Invoice { $number } is collected here again.
event-payment-booked = A payment of { $amount } arrived on { $date } for invoice { $number }.
event-payment-unmatched = A payment of { $amount } arrived on { $date }. For which invoice is not known yet.
event-payment-returned = { $amount } was sent back on { $date }.
event-dispute-opened = The customer disputes: { $numbers }.
event-dispute-closed = The dispute was settled. { $end }.
event-hold-placed = Contact was put on hold. { $why }.
event-hold-placed-until = Contact was put on hold until { $date }. { $why }.
event-hold-lifted = The hold was lifted. Contact is possible again.
event-call-begun = A call was started, with a permit.
event-contact-begun = A contact was started, with a permit: { $channel }.
event-contact-ended = Outcome: { $outcome }.
event-outcome-undone = This outcome was taken back, with all that was recorded with it.
event-called-us = The customer contacted us: { $channel }. Outcome: { $outcome }.
event-made-outside = A contact outside Auricle was entered, without permit: { $channel }, { $moment }. Outcome: { $outcome }.
event-promise-made = The customer promised to pay { $amount } by { $date }.
event-promise-on-its-way = The customer says that { $amount } is on its way.
event-promise-day-ended = The promised day is over. Waiting for the bank.
event-promise-kept = The promise was kept: { $amount } arrived.
event-promise-part-kept = The promise was kept in part: { $amount } arrived.
event-promise-broken = The data covers the promised day, and nothing arrived.
event-promise-withdrawn = The promise was withdrawn.
event-next-agreed = The next contact was agreed for { $moment }: { $how }.
event-call-back-made = The call back was made.
event-call-back-dropped = The call back is no longer needed.
event-call-put-off = The call was put off until { $moment }.
event-note-written = A note was written.
event-read-back-given = What was agreed was repeated to the customer.
event-read-back-skipped = What was agreed was not repeated to the customer: { $why }.
event-reason-given = The customer gave a reason: { $reason }.
event-debt-acknowledged = The customer says that they owe it: { $numbers }.
event-answers-given =
    { $count ->
        [one] An objection was answered: { $objections }
       *[other] { $count } objections were answered: { $objections }
    }
event-complaint-made = A complaint was registered.
event-approach-supposed = The caller's view of the approach, until { $date }. { $approach }.
event-left-told = The customer said what is left to live on that month: { $amount }.
event-left-untold = The customer was asked what is left to live on, and would rather not say.
event-talk-marked = The caller's mark on the next talk: { $mark }.
event-document-attached = A document was attached: { $name }.
event-document-removed = A document was removed: { $name }.
event-document-sent = A document was sent to { $address }: { $name }.
event-merged-away = This file was joined to another file of the same person.
event-file-joined = Another file of the same person was joined to this one.
event-file-parted = The joined file was parted again.
event-merge-undone = This file is on its own again.
