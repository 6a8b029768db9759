### What the team learns and plans: the record of answers, its own words, its hours.

record-unused = Nog niet gebruikt
record-committed = Geëindigd met een afspraak: { $count } ({ $rate })
record-kept = Nagekomen toezeggingen: { $kept } van { $judged } beoordeelde ({ $rate })
record-rate = { $low } tot { $high } %
record-few = te weinig om iets te zeggen
record-hint = We tellen de gesprekken van het hele team waarin een antwoord is genoteerd, nooit die van één medewerker. De cijfers zeggen hoe die gesprekken eindigden, niet dat het door het antwoord kwam. Vanaf 20 gesprekken ziet u een marge waarin het echte aandeel met 95 % zekerheid ligt (Wilson).
