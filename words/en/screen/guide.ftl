### The guide beside the sheet: six stages, words to lean on, objections, and what was seen.

guide-title = Guide
guide-stages = Stages of the talk
stage-opening = Opening
stage-situation = Situation
stage-request = Request
stage-objections = Objections
stage-next = Next contact
stage-close = Close
goal-opening = Make sure who is speaking. Then say that a payment is open.
goal-situation = Hear why it is open, and whether they say that they owe it.
goal-request = Amount, day, every way to pay.
goal-objections = Hear it out, answer it, lead back.
goal-next = Leave with a day: a call, a meeting, papers sent.
goal-close = Repeat who does what by when, and what truly follows.
fits-everybody = Words for everybody
fits-approach = Chosen by what was seen of them
fits-debt-stage = Chosen by how far the debt has come
fits-company = For a company
fits-age = For 18 to 25 years
fits-last-talk = Because the last talk did not work out
guide-identify-first = Note first who is speaking. Until then no words about the debt stand here.
guide-reason-first = Note the reason first. Then the words for the request stand here.
guide-any-time = At any time
any-half-a-minute = May I take half a minute?
any-not-a-good-moment = Not a good moment: when may I call?
any-will-not-talk = They will not talk: end kindly
any-abuse = Abuse: end kindly, now
any-complaint = A complaint: note it first
any-no-solution = Nothing can be solved today
any-pay-day = When does your money come?
guide-pulse = Five quiet seconds
guide-pulse-hint = After a question, let the silence work.
guide-named = Name said
guide-named-hint = Now and then, not too often. Only you see the count.
guide-book = Agree on a call back

reason-question = Why is it open?
reason-none = Not told yet
reason-forgot = Forgot it
reason-on-its-way = The payment is on its way
reason-never-received = The invoice never came
reason-mistake = Something on the invoice is wrong
reason-not-as-agreed = Goods or service were not as agreed
reason-not-theirs = It is somebody else's debt
reason-moved = Moved house
reason-lost-income = Lost work or income
reason-cash-flow = Waits for money of their own customers
reason-illness = Illness, their own or of somebody near
reason-separation = Separation or divorce
reason-bereavement = Somebody near died
reason-several-creditors = Several creditors at once
reason-unwilling = Does not want to pay
reason-other = Something else
reason-words = In their words
reason-words-hint = Only what they told you of themselves, and what helps the next talk.
granted = They say that they owe it
left-amount = What is left to live on that month?
left-amount-hint = After rent, food, heating and other payments. If little is left, agree on less, or on a pause.
left-untold = They would rather not say

objection-find = What do they say against it?
objection-find-hint = Type a word of it; the answers stand below, in their language.
objection-all = All objections
objection-nothing = Nothing found. Hear it out, note it in their words, and ask.
objection-before = May be said before you know who is speaking
objection-said = Said it
objection-answers = Answers given
objection-used =
    { $count ->
        [one] Used once
       *[other] Used { $count } times
    }
answer-class-validate = Grants
answer-class-ask = Asks
answer-class-offer = Offers
answer-class-inform = Explains
answer-back = Leads back to: { $stage }
category-on-the-way = The payment is on its way
category-cash = Cash is short
category-papers = Invoice or papers are missing
category-wrong = Something is wrong
category-somebody-else = Somebody else pays or decides
category-not-now = Not now
category-trust = Trust and privacy
category-several-creditors = Several creditors
category-health-family = Health and family
category-company = A company's own difficulties
category-law = Law and consequences
category-unwilling = Does not want to
category-contact = How to be reached
library-title = Objections and answers
library-hint = What customers say, and considered answers. Every answer leads back to the goal of the talk.
library-refused = Never said here
library-refused-hint = Some of this is taught in the trade. None of it is used at this desk.
library-language = Language of the answers

mark-question = The next talk with them: easier or harder now?
mark-easier = Easier
mark-same = As before
mark-harder = Harder

approach-title = Approach
approach-unknown = Not enough was seen yet to say which approach fits.
approach-none = None of these fits
approach-evader = Facts and papers, every way explained; a specialist
approach-drifter = Patience, one small step at a time
approach-chronic = Short promises, followed up closely
approach-involuntary = Gently: a pause or a small plan first
approach-forgetful = A short reminder and the ways to pay
approach-sure = Fairly sure
approach-unsure = A first guess
approach-until = Counts until { $date }
approach-said-by = { $name } holds this to be right
approach-question = Which approach fits? Only if you see it otherwise.
approach-keep = Leave it as it is
approach-changes-evader = A payment, a kept promise or a call of their own would change it.
approach-changes-drifter = An answered call or a kept promise would change it.
approach-changes-chronic = Payments on the due day would change it.
approach-changes-involuntary = It changes when they say that things are better.
approach-changes-forgetful = A promise that is not kept, or calls that are not answered, would change it.
seen-for = Speaks for it
seen-against = Speaks against it
will-title = Will to pay
ability-title = Ability to pay
impression-none = Nothing was seen yet.
seen-reached = Spoken with in { $talks } of { $calls } calls
seen-no-answer =
    { $calls ->
        [one] The last call was not answered
       *[other] The last { $calls } calls were not answered
    }
seen-called-us =
    { $times ->
        [one] Called us once
       *[other] Called us { $times } times
    }
seen-kept = Kept { $kept } of { $judged } promises
seen-part-kept =
    { $times ->
        [one] Kept one promise in part
       *[other] Kept { $times } promises in part
    }
seen-not-kept = Did not keep { $broken } of { $judged } promises
seen-usually-on-time =
    { $days ->
        [one] Usually pays within { $days } day of the due day
       *[other] Usually pays within { $days } days of the due day
    }
seen-usually-early = Usually pays by the due day
seen-usually-late =
    { $days ->
        [one] Usually pays { $days } day late, but pays
       *[other] Usually pays { $days } days late, but pays
    }
seen-slower =
    { $days ->
        [one] Pays { $days } day later than before
       *[other] Pays { $days } days later than before
    }
seen-unusual =
    { $days ->
        [one] { $days } day late now; up to { $usual } was usual
       *[other] { $days } days late now; up to { $usual } was usual
    }
seen-nothing-paid =
    { $invoices ->
        [one] Nothing was paid yet of the invoice that fell due
       *[other] Nothing was paid yet of { $invoices } invoices that fell due
    }
seen-part-paid = Paid a part of what is open
seen-told = Told us: { $reason }
seen-granted = Says that they owe it
seen-several-clients =
    { $clients ->
        [one] { $clients } client has open invoices
       *[other] { $clients } clients have open invoices
    }

any-complaint-made = Complaint
complaint-words = What they complain of, in their words
complaint-note = Note the complaint
complaint-hint = It is registered at once. Then ask whether they wish to go on with the talk.
complaint-registered = The complaint is registered.

keys-stage-next = Next stage
keys-stage-before = Stage before
keys-objection = Find an objection
keys-pulse = Five quiet seconds
