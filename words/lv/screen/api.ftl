### API: tā lapa un kas nav pareizi programmas sūtītajā.

api-title = API
api-lead = Viss, ko dara lapas, arī citām programmām: JSON pār HTTP ar piekļuves atslēgu.
api-document = Pilns apraksts (OpenAPI 3.1)
api-operation = Darbība
api-does = Ko tā dara
api-needs = Kas vajadzīgs
api-problems = Kļūdas
api-problems-lead = Uz pieprasījumu, kas nav izpildīts, atbild ar vienu no šīm kļūdām, un nekas nav pierakstīts. Kļūdas tips beidzas ar tās vārdu.

api-missing = Šis ir jānorāda.
api-unknown = Šāda lauka te nav.
api-kind = Te jābūt vērtībai ar tipu { $kind }.
api-words = Te jābūt vienam no šiem: { $words }.
api-length = Te jābūt no { $least } līdz { $most } rakstzīmēm.
api-range = Te jābūt veselam skaitlim no { $least } līdz { $most }.
api-many = Vienā reizē pieņem ne vairāk kā { $most }.
api-written = Rakstiet šādi: { $example }.
api-no-json = Tas nav JSON: skatiet { $line }. rindu, { $column }. zīmi.
api-mark = Šādas lapas nav. Sāciet no jauna bez “after”.
api-span = Pēdējā diena ir pirms pirmās vai vairāk nekā { $days } dienas pēc tās.
api-decimals = Summā aiz komata ir vairāk ciparu, nekā šai valūtai var būt.
api-import-state = Importa stāvoklis ir “{ $state }”, un tajā to izdarīt nevar.
api-ask-dates = Pēc vērtībām nevar pateikt, kādā secībā ir datuma skaitļi. Norādiet to pie kolonnas laukā “dates”.
api-ask-decimal = Pēc vērtībām nevar pateikt, kas atdala decimāldaļas. Norādiet to pie kolonnas laukā “decimal”.
api-ask-sheet = Var būt domātas vairākas darbgrāmatas lapas. Nosauciet vienu laukā “sheet”; ja “columns” ir tukšs, kolonnas tiks atpazītas.
api-ask-currency = Valūtas failā nav. Norādiet to kā konstanti.
api-ask-client = Failā nav teikts, kuram kreditoram šie prasījumi pieder. Norādiet kreditoru kā konstanti.
api-ask-country = Failā nav teikts, kuras valsts ir tālruņa numuri. Norādiet valsti kā konstanti.

problem-malformed = Pieprasījumu nevar izlasīt
problem-token = Vajadzīga piekļuves atslēga
problem-scope = Atslēgai nav šādu tiesību
problem-role = Šis lietotājs to nedrīkst
problem-not-found = Tā te nav
problem-method = Ar šo metodi nevar
problem-held = Tagad nav atļauts
problem-leased = Klients ir pie cita vai ne pie viena
problem-conflict = Tas pa to laiku mainījies vai nav tādā stāvoklī
problem-under-way = Tas pats pieprasījums vēl tiek pildīts
problem-too-large = Pārāk liels
problem-media-type = Šādu tipu te nepieņem
problem-other-input = Ar šo idempotences atslēgu jau nācis cits pieprasījums
problem-invalid = Nosūtītais neder
problem-fault = Kļūda mūsu pusē
problem-unavailable = Pašlaik nevar
problem-unwritable = Diskā vairs nevar ierakstīt
