### What the team learns and plans: the record of answers, its own words, its hours.

record-unused = Jeszcze nie użyto
record-committed = Zakończone ustaleniem: { $count } ({ $rate })
record-kept = Deklaracje dotrzymane: { $kept } z { $judged } ocenionych ({ $rate })
record-rate = od { $low } do { $high } %
record-few = za mało, by coś powiedzieć
record-hint = Liczymy rozmowy całego zespołu, w których zaznaczono odpowiedź, nigdy rozmowy jednej osoby. Liczby mówią, jak te rozmowy się skończyły, a nie że sprawiła to odpowiedź. Od 20 rozmów widać przedział, w którym prawdziwy udział leży z ufnością 95 % (przedział Wilsona).
