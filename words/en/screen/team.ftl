### What the team learns and plans: the record of answers, its own words, its hours.

record-unused = Not used yet
record-committed = Ended in a commitment: { $count } ({ $rate })
record-kept = Promises kept: { $kept } of { $judged } judged ({ $rate })
record-rate = { $low } to { $high } %
record-few = too few to say
record-hint = The record counts the talks of the whole team in which an answer was noted, never those of one caller. It says how these talks ended, not that the answer was the reason. From 20 talks on, a range is shown; the true share lies in it with 95 % confidence (Wilson).
