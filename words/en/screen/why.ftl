### Why this customer now, and why not: one line each, so that a caller, a customer and an auditor
### can read it. Hours are the customer's own.
###
### $time is an hour, but in a call back of another day the same as $moment: a day in short with its
### hour. $date is a day in short, $cite the provision as the rule names it; $days, $count and $number
### (a day of the month) are whole numbers.

## Why now

why-promise-due-today = Promise due today: { $amount }
why-promise-due-today-bank = Promise due today: { $amount }. Ask kindly whether it is on its way
why-promise-not-kept = Promise not kept: { $amount } due { $date }
why-promise-part-kept = Promise kept in part: { $paid } of { $amount } due { $date }
why-promise-kept = Promise kept: { $amount }. Say thank you
why-call-back = Call back agreed for { $time }
why-call-back-yours = You promised a call back for { $time }
why-call-back-of = { $name } promised a call back for { $time }
why-call-back-team = Call back agreed for { $time }; the team takes over
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
why-late-unusual =
    { $days ->
        [one] { $days } day late, unusual for this customer
       *[other] { $days } days late, unusual for this customer
    }
why-late-usual =
    { $days ->
        [one] { $days } day late, as usual for this customer
       *[other] { $days } days late, as usual for this customer
    }
why-never-called =
    { $days ->
        [one] { $days } day late, never called yet
       *[other] { $days } days late, never called yet
    }
why-due-soon = Due on { $date }: a friendly reminder in time
why-not-reached =
    { $count ->
        [one] No answer to { $count } call; try at another hour
       *[other] No answer to { $count } calls; try at another hour
    }
why-what-changed = Last talk on { $date } ended without result: what has changed since?
why-refused-before = Did not want to pay on { $date }: what has changed since?
why-dispute-answered = The dispute is settled: tell them the answer
why-hold-over = The pause ended on { $date }
why-unfinished = You started this call and have not recorded how it ended
why-unfinished-of = { $name } started this call ({ $moment }) and has not recorded how it ended
why-put-off-over = Put off until { $moment }; that time has come
why-part-rest = The rest after a part payment: { $amount }
why-old = Old debt: check first what the law still allows
why-nothing = Nothing is due
why-call-due = A call is due

## Why not

why-not-title = Not allowed now
why-not-late-hour = It is { $time } there; calls end at { $end }
why-not-early-hour = It is { $time } there; calls begin at { $start }
why-not-outside-hours = It is { $time } there, outside the hours for calls
why-not-saturday = It is Saturday there
why-not-sunday = It is Sunday there
why-not-day = There are no calls on this day of the week
why-not-holiday = It is a public holiday there
why-not-holiday-named = It is a public holiday there: { $name }
why-not-attempts-today =
    { $count ->
        [one] Already { $count } attempt today
       *[other] Already { $count } attempts today
    }
why-not-attempts-week =
    { $count ->
        [one] Already { $count } attempt in seven days
       *[other] Already { $count } attempts in seven days
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
why-not-quiet = There was a talk on { $date }; for now they are left in peace
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
why-not-no-rules = No rules are known for this country yet, so nobody is called
why-not-promise = A promise is open until { $date }
why-not-awaiting-bank = Waiting for the bank: the data must reach { $date } first
why-not-call-back = A call back is agreed for { $moment }; not before
why-not-put-off = Put off until { $moment }
why-not-nothing-open = Nothing is open
why-not-not-due = Nothing is due before { $date }
why-not-small = The open amount is too small for a call: { $amount }
why-not-minor = The person is a minor
why-not-erased = This customer's data has been erased
why-not-merged = This customer's file was merged with another
why-not-in-hand = { $name } is working with this customer now
why-not-unfinished = A call was started and its end is not recorded yet
why-not-your-clients = Nothing of this customer belongs to your clients
why-not-your-language = Speaks { $language }; you do not
why-not-your-skill = Needs a skill that you do not have: { $skill }
why-not-permit-expired = The permit has expired. Ask again
why-not-permit-used = The permit is used up. One permit is one call
why-not-changed = Something changed since the permit was given. Ask again
why-not-paused-desk = Calls from this desk are stopped for now
why-not-doubt = This cannot be judged for certain, so nobody is called

## By which rule, and when then

why-rule = Rule: { $cite }
why-rule-law = Law: { $cite }
why-rule-code = Code of conduct: { $cite }
why-rule-house = House rule
why-rule-wish = The person's own wish
why-next-allowed = Next allowed from { $moment } by their clock
why-next-allowed-time = Next allowed from { $time }
why-next-unknown = When it will be allowed is not known
why-next-never = Not any more
why-next-when-changed = Allowed again once this has changed
why-allowed = Allowed until { $time }
why-allowed-by = Checked and passed: { $cite }

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
