### What the team learns and plans: the record of answers, its own words, its hours.

record-unused = Vēl nav izmantota
record-committed = Beidzās ar vienošanos: { $count } ({ $rate })
record-kept = Izpildītie solījumi: { $kept } no { $judged } pārbaudītajiem ({ $rate })
record-rate = { $low } līdz { $high } %
record-few = par maz, lai spriestu
record-hint = Skaita visas komandas sarunas, kurās atbilde ir atzīmēta, nevis viena zvanītāja sarunas. Skaitļi rāda, kā šīs sarunas beidzās, bet ne to, ka iemesls bija atbilde. Sākot ar 20 sarunām, redzams intervāls, kurā īstā daļa ir ar 95 % ticamību (Vilsona intervāls).
