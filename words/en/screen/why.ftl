### Why this customer now, and why not: one line each, so that a caller, a customer and an auditor
### can read it. Hours are the customer's own.
###
### $time is an hour, but in a call back of another day the same as $moment: a day in short with its
### hour. $date is a day in short, $cite the provision as the rule names it; $days, $count and $number
### (a day of the month) are whole numbers.

## Why now

why-promise-due-today = Promise due today: { $amount }
why-promise-not-kept = Promise not kept: { $amount } due { $date }
why-promise-part-kept = Promise kept in part: { $paid } of { $amount } due { $date }
why-call-back = Call back agreed for { $time }
why-call-back-yours = You promised a call back for { $time }
why-call-back-team = Call back agreed for { $time }; the team takes over
why-meeting = A meeting is agreed for { $time }
why-video-call = A video call is agreed for { $time }
why-they-call = They agreed to call us, and no call has come
why-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
why-late-on-day =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }, usually pays on the { $number ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $number }th
    }
why-late-usually =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }, usually { $usual }
why-late-usually-on-time =
    { $days ->
        [one] { $days } day late, usually on time
       *[other] { $days } days late, usually on time
    }
why-never-called =
    { $days ->
        [one] { $days } day late, never called yet
       *[other] { $days } days late, never called yet
    }
why-unfinished = You started this call and have not recorded how it ended
why-unfinished-of = { $name } started this call ({ $moment }) and has not recorded how it ended
why-nothing = Nothing is due
why-call-due = A call is due

## When the file comes back, after something was recorded

recorded = Recorded for { $name }: “{ $outcome }”.
recorded-agreed = Recorded for { $name }: “{ $outcome }”, { $agreed }.
back-now = Back in the queue at once.
back-call = Back in the queue from { $moment }: the rules leave them in peace until then.
back-promise = Back in the queue from { $moment }: the promised day.
back-call-back = Back in the queue from { $moment }: the call back that was agreed.
back-put-off = Back in the queue from { $moment }: it was put off until then.
back-hold = Back in the queue from { $moment }: until then they are left alone.
back-not-due = Back in the queue from { $moment }: an invoice falls due.
back-bank = Back in the queue once the data covers the promised day, if the money has not come.
back-dispute = Back in the queue once the dispute is settled.
back-held = Left alone until somebody lifts the hold.
back-nothing = Nothing is left to ask for, so nobody is given this customer.
back-no-phone = No number is left that may be called, so nobody is given this customer until one is found.
back-set-aside = Nobody is given this customer until a person has looked into the file.

## Why not

why-not-title = Not allowed now
why-not-late-hour = It is { $time } there; calls end at { $end }
why-not-early-hour = It is { $time } there; calls begin at { $start }
why-not-saturday = It is Saturday there
why-not-sunday = It is Sunday there
why-not-day = There are no calls on this day of the week
why-not-holiday = It is a public holiday there
why-not-attempts-today =
    { $count ->
        [one] Already { $count } attempt today
       *[other] Already { $count } attempts today
    }
why-not-attempts-seven-days =
    { $count ->
        [one] Already { $count } attempt in seven days
       *[other] Already { $count } attempts in seven days
    }
why-not-attempts-week =
    { $count ->
        [one] Already { $count } attempt this week
       *[other] Already { $count } attempts this week
    }
why-not-attempts-month =
    { $count ->
        [one] Already { $count } attempt this month
       *[other] Already { $count } attempts this month
    }
why-not-talks-today =
    { $count ->
        [one] Already { $count } talk today
       *[other] Already { $count } talks today
    }
why-not-talks-seven-days =
    { $count ->
        [one] Already { $count } talk in seven days
       *[other] Already { $count } talks in seven days
    }
why-not-talks-week =
    { $count ->
        [one] Already { $count } talk this week
       *[other] Already { $count } talks this week
    }
why-not-talks-month =
    { $count ->
        [one] Already { $count } talk this month
       *[other] Already { $count } talks this month
    }
why-not-dispute = Dispute open since { $date }
why-not-request = Asked to be left alone
why-not-request-until = Asked to be left alone until { $date }
why-not-breathing-space = Breathing space, without an end date yet
why-not-breathing-space-until = Breathing space until { $date }
why-not-insolvency = Insolvency or debt restructuring: no collection
why-not-representation = Speaks only through a representative
why-not-death = The person has died
why-not-no-phone = No telephone number that may be used
why-not-phone-wrong = This number belongs to somebody else
why-not-phone-dead = This number does not connect
why-not-party = This person may not be called about the debt
why-not-country-unknown = Hours unknown: the country is not known
why-not-country = Hours unknown: { $country } is not served yet
why-not-zones = Hours unknown: it is between { $first } and { $last } there, and not everywhere are calls allowed then
why-not-promise = A promise is open until { $date }
why-not-awaiting-bank = Waiting for the bank: the data must reach { $date } first
why-not-call-back = A call back is agreed for { $moment }; not before
why-not-put-off = Put off until { $moment }
why-not-nothing-open = Nothing is open
why-not-not-due = Nothing is due before { $date }
why-not-merged = This customer's file was merged with another
why-not-unfinished = A call was started and its end is not recorded yet
why-not-doubt = This cannot be judged for certain, so nobody is called

## By which rule, and when then

why-rule-law = Law: { $cite }
why-rule-code = Code of conduct: { $cite }
why-rule-house = House rule
why-rule-wish = The person's own wish
why-next-allowed = Next allowed from { $moment } by their clock
why-next-unknown = When it will be allowed is not known
why-next-when-changed = Allowed again once this has changed

## The rules themselves: the same words as in the book, and where they stand

cite-lv-paal-hours = Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2)
cite-nl-bki-hours = Besluit kwaliteit incassodienstverlening, art. 4.2
cite-pl-kpf-hours = KPF (now ZPF), good practice
cite-ru-230-fz-hours = Federal Law 230-FZ, art. 7(3) and (5)
cite-ru-230-fz-talks-day = Federal Law 230-FZ, art. 7(3)(3), as amended by 467-FZ
cite-ru-230-fz-talks-week = Federal Law 230-FZ, art. 7(3)(3), as amended by 467-FZ
cite-ru-230-fz-talks-month = Federal Law 230-FZ, art. 7(3)(3), as amended by 467-FZ
cite-cz-aia-hours = Association of Collection Agencies, code of ethics

rule-lv-paal-hours = No contact between 21:00 and 8:00, on Sundays or on public holidays.
rule-nl-bki-hours = No contact between 20:00 and 7:00, on Sundays or on recognised public holidays.
rule-pl-kpf-hours = Calls from 6:00 to 22:00 on working days, at weekends from 8:00 to 20:00.
rule-pl-house-hours = We call from 8:00 to 20:00, never on Sundays or public holidays.
rule-ru-230-fz-hours = Contact from 8:00 to 22:00 on working days, from 9:00 to 20:00 on days off.
rule-ru-230-fz-talks-day = At most one telephone talk a day.
rule-ru-230-fz-talks-week = At most two telephone talks a calendar week.
rule-ru-230-fz-talks-month = At most eight telephone talks a calendar month.
rule-cz-aia-hours = No personal dealing between 22:00 and 6:00.
rule-cz-house-hours = We call from 8:00 to 20:00, never on Sundays or public holidays.
rule-gb-house-hours = We call from 8:00 to 20:00, never on Sundays or bank holidays.
rule-gb-house-attempts-week = We try to call at most three times in seven days.
rule-house-attempts-day = We try to call at most twice a day.
rule-house-attempts-week = We try to call at most seven times in seven days.
rule-house-talks-day = We talk at most once a day, unless you asked for another call.
