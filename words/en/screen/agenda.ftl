### What is due on a day, and the lead's board.

due-title = Due
due-days = Another day
due-day-before = Day before
due-day-after = Day after
due-whose = Whose
due-mine = Mine
due-team = The team
due-call-backs = Call backs
due-call-backs-none = No call back is agreed for this day.
due-promises = Promises of this day
due-promises-none = No promise is due on this day.
due-missed = Call backs missed
due-missed-hint = Their hour is over and nobody has spoken with them. After 15 minutes anybody in the team may call.
due-awaited = Waiting for the bank
due-awaited-none = None.
due-awaited-hint = The day is over. Whether the money came will show once the data reaches that day. Until then nothing is broken.
due-unkept = Not kept, or only in part
due-unkept-hint = The data covers the day, and the money is not there or not all of it. Ask what has changed.
due-without-result =
    { $count ->
        [one] { $count } of your talks today had no result.
       *[other] { $count } of your talks today had no result.
    }
due-kept = Promises kept
due-kept-hint = The money is there as promised. Say thank you when you next speak. A call for that alone needs a permit like any other.
due-ahead = Next in your queue
due-ahead-hint = The customers you would be given first, and why. Nobody is kept for you until you ask.
due-at = At
due-about = About
due-tied = Who calls
due-day = Day
due-state = State
due-by = Taken by
due-amount = Promised
due-arrived = Arrived

board-title = Board
board-today = Today
board-without-result-hint = A talk with the right person that ended with no payment, promise, dated next step, dispute, pause or corrected fact. It is counted so that the team learns, never to rank anyone.
board-promises = Promises of this week
board-queue = Customers in the queue
board-caller = Caller
board-calls = Calls
board-talks = Talks
board-commitments = Commitments
board-without-result = Without result
board-team = The team
board-count = How many
board-customers = Customers
board-set-aside =
    { $count ->
        [one] { $count } file is set aside for a person
       *[other] { $count } files are set aside for a person
    }
board-set-aside-hint = They could not be looked at when their time came, and nobody is given them. An administrator finds out why with “auricle verify”.
board-set-aside-more = There may be more of them. “auricle verify” names them all.
queue-ready = May be called now
queue-leased = With a caller
queue-waiting = Their hour has not come
queue-held = Left alone
queue-resting = Nothing is due
list-more =
    { $count ->
        [one] There is { $count } more. The saved list has it too.
       *[other] There are { $count } more. The saved list has all of them.
    }
list-save = Save as CSV
list-save-workbook = Save as a workbook (XLSX)
