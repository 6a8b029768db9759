### What the team learns and plans: the record of answers, its own words, its hours.

record-unused = Zatím nepoužito
record-committed = Skončilo dohodou: { $count } ({ $rate })
record-kept = Dodržené přísliby: { $kept } z { $judged } vyhodnocených ({ $rate })
record-rate = { $low } až { $high } %
record-few = zatím málo na závěr
record-hint = Počítají se rozhovory celého týmu, ve kterých byla odpověď zaznamenána, nikdy ne rozhovory jednoho operátora. Čísla říkají, jak tyto rozhovory skončily, ne že za to může odpověď. Od 20 rozhovorů se ukáže rozmezí, ve kterém skutečný podíl leží s 95% spolehlivostí (Wilsonův interval).
