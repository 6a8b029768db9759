### What came of a talk: one question, and the fields of its answer.

talk-what-happened = What happened?
talk-out = Talking
talk-in = They are calling us
talk-outside = A contact outside Auricle
talk-copy = Copy the number
talk-copied = Copied
talk-since = Since { $at }
talk-of-other = { $name } started this call ({ $at }) and has not recorded how it ended. Ask them first, and record what they say.
talk-who-first = First make sure who is speaking. Until then, not a word about the debt.
talk-outside-hint = It is recorded as made without permit. It counts where the law counts contacts.

outside-title = When and how
outside-date = Day
outside-time = Hour
outside-channel = By

outcome-question = How did it end?
outcomes-talk = You talked
outcomes-no-talk = You did not talk
outcome-paid = Says it is paid
outcome-promise = Promises to pay
outcome-part-payment = Promises a part
outcome-call-back = Call back
outcome-dispute = Disputes it
outcome-refusal = Will not pay
outcome-talk = Talk without agreement
outcome-wrong-person = Wrong person
outcome-no-answer = No answer
outcome-voicemail = Voicemail
outcome-hung-up = Hung up
outcome-not-connected = Number does not connect
outcome-save = Save and go on

reached-question = Who was speaking?
reached-right-party = The customer, and I made sure of it
reached-person-named = { $name }, and I made sure of it
reached-somebody-else = Somebody else; nothing was said about the debt

paid-on = Paid on
paid-method = How was it paid?
promise-on = Pays by
promise-pay-day = Pay day
promise-pay-day-hint = The day of the month on which their money comes, from 1 to 31. Ask once; it is remembered.
part-further = More parts, each on a day of its own
part-second = Second part
part-third = Third part
part-rest = And the rest?
part-rest-on = Day for the rest
rest-call-back = We call about the rest
rest-open = Nothing agreed about the rest
back-on = Day
back-at = Hour
back-at-hint = The customer's own time, like 14:30.
back-mine = I will call myself. If I cannot, the team calls 15 minutes later.
dispute-invoice = Which invoices?
dispute-words = What is not right, in their words
dispute-hint = While the dispute is open, nobody calls about this debt.
refusal-words = Why not, in their words
wrong-person-hint = This number is never called again for this customer. Do not say what it was about.

pick-day = Often chosen days
pick-today = Today
pick-tomorrow = Tomorrow
pick-month-end = End of the month
pick-pay-day = Pay day ({ $day })
pick-amount = Often chosen amounts
pick-all-due = All: { $amount }

read-back-title = Say it once more before you hang up
read-back-empty = Fill in what was agreed, and the words for it stand here.
read-back-done = I said it, and they agreed

outcome-meanwhile = How this call ended was recorded meanwhile, by somebody else or on another page: see the talk in the file. What you wrote is still here; it may be added there as a note.
