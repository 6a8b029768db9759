### Import: co přišlo, co znamenají sloupce, co by se změnilo a jak to dopadlo.

import-title = Import
import-file = Soubor
import-file-hint = Sešit (.xlsx, .ods) nebo soubor CSV do { $size } MB, s řádkem nadpisů nad daty.
import-too-large = Soubor je větší než { $size } MB a víc tato stránka nepřijme. Kdo má na starosti server, může ho importovat tam: auricle import CESTA
import-mapping = Načíst jako
import-mapping-guess = Rozpoznat sloupce
import-upload = Nahrát
import-at = Nahráno
import-by = Kdo nahrál
import-rows = Řádky
import-problems = Nelze přečíst
import-misfits = Nesouhlasí
import-unmatched = Faktura nenalezena
import-by-command = Příkazem
import-left-out = Vynecháno
import-discard = Zahodit tento import
import-steps = Kroky importu
import-step-columns = Sloupce
import-step-preview = Náhled
import-step-write = Zápis
import-same = Tento soubor už byl importován { $date }. Opakovaný import nic nezmění.
import-state-mapping = Čeká na potvrzení sloupců
import-state-preview = Připraveno k zápisu
import-state-running = Zapisuje se
import-state-done = Hotovo
import-state-discarded = Zahozeno
import-state-failed = Zastaveno
import-done-title = Importováno: { $file }
import-done-missing =
    { $count ->
        [one] { $count } položka už v souboru není a nezbývá na ní nic k úhradě.
        [few] { $count } položky už v souboru nejsou a nezbývá na nich nic k úhradě.
       *[other] { $count } položek už v souboru není a nezbývá na nich nic k úhradě.
    }
import-may-be-known =
    { $count ->
        [one] U { $count } platby může jít o peníze, které jako zaplacené uvedl už dřívější soubor. Přesto se zapíše; porovnejte ji s ostatními platbami tohoto zákazníka.
        [few] U { $count } plateb může jít o peníze, které jako zaplacené uvedl už dřívější soubor. Přesto se zapíšou; porovnejte je s ostatními platbami těchto zákazníků.
       *[other] U { $count } plateb může jít o peníze, které jako zaplacené uvedl už dřívější soubor. Přesto se zapíšou; porovnejte je s ostatními platbami těchto zákazníků.
    }
import-not-withdrawn =
    { $count ->
        [one] { $count } položku, která už v souboru není, se nepodařilo uzavřít: spis zákazníka čeká na posouzení nebo se právě měnil. Importujte soubor ještě jednou; co čeká na posouzení, je v přehledu.
        [few] { $count } položky, které už v souboru nejsou, se nepodařilo uzavřít: spisy zákazníků čekají na posouzení nebo se právě měnily. Importujte soubor ještě jednou; co čeká na posouzení, je v přehledu.
       *[other] { $count } položek, které už v souboru nejsou, se nepodařilo uzavřít: spisy zákazníků čekají na posouzení nebo se právě měnily. Importujte soubor ještě jednou; co čeká na posouzení, je v přehledu.
    }
import-mend-part = Soubor k opravě obsahuje jen část vynechaných řádků: { $rows } z { $all }. Importujte je opravené a kvůli ostatním pak ještě jednou celý soubor.
import-stopped-title = Zastaveno: { $file }
import-stopped-hint = Co už je zapsáno, zůstává. Spusťte import znovu a zapíše se jen zbytek.
imports-title = Importy
imports-none = Zatím se nic neimportovalo.

mapping-title = Co znamenají sloupce souboru { $file }?
mapping-read-as =
    Načteno jako { $how }, { $rows ->
        [one] { $rows } řádek.
        [few] { $rows } řádky.
       *[other] { $rows } řádků.
    }
mapping-kind = Co je v souboru?
mapping-kind-full = Všechny neuhrazené položky tohoto věřitele
mapping-kind-changes = Nové a změněné položky
mapping-kind-payments = Platby
mapping-from-column = Ze sloupce souboru
mapping-client-new = Nebo nový věřitel
mapping-currency = Měna
mapping-currency-hint = Tři písmena, například EUR, pokud pro ni soubor nemá sloupec.
mapping-country = Země
mapping-country-hint = Dvě písmena, například CZ, pokud pro ni soubor nemá sloupec.
mapping-complete-to = Data úplná do
mapping-complete-to-hint = Poslední den, za který je v souboru všechno. Přísliby se posuzují do tohoto dne.
mapping-sheet = List sešitu
mapping-sheet-choose = Vyberte list
mapping-columns = Sloupce
mapping-heading = Nadpis
mapping-samples = Několik hodnot
mapping-target = Význam
mapping-leave-out = Vynechat
mapping-name = Uložit přiřazení pod názvem
mapping-name-hint = Příští takový soubor se pak načte bez otázek.
mapping-go-on = Ukázat, co by se změnilo
mapping-question-dates = Data ve sloupci „{ $column }“: co je první v zápisu { $example }?
mapping-question-decimal = Částky ve sloupci „{ $column }“: kolik je { $example }?
mapping-answer-day-first = Den: { $date }
mapping-answer-month-first = Měsíc: { $date }
mapping-answer-year-first = Rok: { $date }
mapping-no-column = Soubor nemá sloupec „{ $column }“. Vyberte jiné sloupce nebo jiný soubor.
mapping-delimiter = „{ $sign }“
mapping-choose = Vyberte
mapping-language-of-country = Jazyk země zákazníka
mapping-party-by-name = Podle právní formy v názvu (s. r. o., Ltd…)
mapping-party-person = Všichni jsou osoby
mapping-party-company = Všichni jsou firmy
mapping-error-dates = Data ve sloupci „{ $column }“: vyberte, co je první.
mapping-error-decimal = Částky ve sloupci „{ $column }“: vyberte, kolik je uvedený příklad.
mapping-error-encoding = Písmena: vyberte slovo, které vypadá správně.
mapping-error-client = Vyberte věřitele, nebo napište název nového.
mapping-error-currency = Měna: doplňte ji, soubor pro ni nemá sloupec.
mapping-error-country = Země: doplňte ji, z telefonních čísel ji nelze poznat.
mapping-needs = Chybí sloupec: { $what }
mapping-twice = Dva sloupce mají stejný význam: { $what }

target-client = Věřitel
target-customer-number = Číslo zákazníka
target-name = Jméno nebo název
target-given-name = Jméno
target-family-name = Příjmení
target-party-kind = Osoba nebo firma
target-contact-name = Kontaktní osoba
target-contact-role = Funkce kontaktní osoby
target-street = Ulice a číslo domu
target-postcode = PSČ
target-city = Město nebo obec
target-country = Země
target-language = Jazyk
target-telephone = Telefon
target-email = E-mail
target-birth-date = Datum narození
target-company-number = IČO
target-iban = Bankovní účet (IBAN)
target-invoice-number = Číslo faktury
target-invoice-kind = Druh dokladu
target-issue-date = Datum vystavení
target-due-date = Datum splatnosti
target-settled-on = Datum úhrady
target-days-to-pay = Počet dní do úhrady
target-terms = Platební podmínky
target-goods = Zboží nebo služba
target-net = Částka bez daně
target-tax = Daň
target-amount = Částka
target-paid = Dosud zaplaceno
target-outstanding = Zbývá zaplatit
target-currency = Měna
target-reference = Variabilní symbol (reference)
target-disputed = Sporná
target-paid-on = Datum platby
target-amount-paid = Částka platby
target-payer = Plátce
target-method = Způsob platby
target-payment-id = Číslo platby

preview-title = Co by změnil soubor { $file }
preview-would = Změnilo by se
preview-what = Co
preview-created = Nové
preview-changed = Změněné
preview-unchanged = Beze změny
preview-customers = Zákazníci
preview-invoices = Faktury
preview-payments = Platby
preview-complete-to = data úplná do { $date }
preview-problems =
    { $count ->
        [one] { $count } řádek nelze přečíst
        [few] { $count } řádky nelze přečíst
       *[other] { $count } řádků nelze přečíst
    }
preview-misfits =
    { $count ->
        [one] { $count } řádek nesouhlasí s tím, co už víme
        [few] { $count } řádky nesouhlasí s tím, co už víme
       *[other] { $count } řádků nesouhlasí s tím, co už víme
    }
preview-unmatched =
    { $count ->
        [one] K { $count } platbě se nenašla faktura
        [few] Ke { $count } platbám se nenašla faktura
       *[other] K { $count } platbám se nenašla faktura
    }
preview-unmatched-hint = Opravte čísla faktur nebo variabilní symboly, nebo nejdřív importujte faktury a pak tyto platby.
preview-problems-hint = Správné řádky lze zapsat i bez nich.
preview-mend = Uložit tyto řádky do souboru k opravě
preview-warnings =
    { $count ->
        [one] { $count } řádek je neobvyklý, ale zapíše se
        [few] { $count } řádky jsou neobvyklé, ale zapíšou se
       *[other] { $count } řádků je neobvyklých, ale zapíše se
    }
preview-changes = Některé změny
preview-changes-first = Zobrazen je jen začátek: { $shown } z { $all }. Nejdřív jsou změny toho, co už víme; ostatní jsou sečtené výše.
preview-rows-first = Zobrazeny jsou první řádky: { $shown } z { $all }.
preview-problems-first = Zobrazen je jen začátek: { $shown }. Chcete-li vidět všechny řádky ({ $all }), uložte je do souboru.
preview-companies-by-name = Noví zákazníci považovaní za firmy podle právní formy v názvu (s. r. o., Ltd…): { $count }.
preview-persons-assumed = Noví zákazníci považovaní za osoby, protože soubor neříká, co jsou: { $count }.
preview-kinds-hint = Pokud to nesouhlasí, určete u sloupců v poli „Osoba nebo firma“, čím všichni jsou.
preview-samples = První řádky tak, jak jim rozumíme
preview-line = Řádek { $line }
# Kde má řádky sešit.
preview-row = Řádek { $row }
preview-row-of-sheet = { $sheet }, řádek { $row }
preview-derived = Soubor tu nemá číslo faktury; toto je vytvořeno z údajů v řádku.
preview-missing = V souboru už není
preview-missing-few = To je obvyklé a další potvrzení není třeba.
preview-missing-older = Data tohoto věřitele už známe do pozdějšího dne, může to tedy být starý soubor.
preview-missing-unread = Některé řádky jsou vynechané a to, co chybí, může být právě v nich.
preview-agree = Souhlasí: na těchto položkách už nic k úhradě nezbývá
preview-nothing = Tento soubor nic nemění. Všechno v něm už známe.
preview-start = Zapsat
preview-back = Zpět ke sloupcům

change-of = Zákazník nebo faktura
change-field = Co se mění
change-from = Teď
change-to = Potom

progress-title = Zapisuje se { $file }
progress-hint = Stránku můžete zavřít, práce pokračuje.
progress-is = { $done } z { $of } řádků

## Co nelze přečíst a jak to opravit

problem-line = Řádek
problem-cell = Buňka
problem-column = Sloupec
problem-value = Hodnota
problem-reason = Co je špatně
problem-not-a-date = Není to datum. Pište ho například takto: 2026-12-31.
problem-date-serial = Pořadové číslo dne z tabulkového programu, ne datum. Nastavte sloupci formát data a exportujte znovu.
problem-no-such-day = Takový den neexistuje. Opravte datum.
problem-not-in-order = Neodpovídá pořadí dne a měsíce v tomto sloupci. Opravte datum, nebo pořadí v přiřazení sloupců.
problem-date-order-unknown = Nelze rozlišit den a měsíc. Určete v přiřazení sloupců, co je první.
problem-year-out-of-range = Rok { $year } nemůže být správně. Opravte datum.
problem-not-an-amount = Není to částka. Pište ji například takto: 1245,90.
problem-amount-shortened = Tabulkový program toto číslo zkrátil. Nastavte sloupci formát čísla a exportujte znovu.
problem-not-in-mark = Neodpovídá desetinnému oddělovači tohoto sloupce. Opravte částku, nebo oddělovač v přiřazení sloupců.
problem-decimal-mark-unknown = Nelze rozlišit desetinná místa a tisíce. Určete v přiřazení sloupců, co je desetinný oddělovač.
problem-bad-grouping = Tisíce nejsou oddělené po třech číslicích. Opravte částku.
problem-too-many-decimals = Desetinných míst je víc, než má tato měna ({ $decimals }). Zaokrouhlete částku podle faktury.
problem-amount-too-large = Částka je příliš velká. Je to správný sloupec?
problem-currency-unknown = Není to měna. Napište její tři písmena, například EUR.
problem-currency-missing = Řádek nemá měnu. Doplňte ji, nebo ji určete v přiřazení sloupců.
problem-currency-clash = Částka je v měně { $written }, řádek v měně { $row }. Jednu z nich opravte.
problem-not-days = Není to celý počet dní. Pište ho například takto: 14.
problem-not-yes-no = Není to ani ano, ani ne. Napište ano nebo ne, nebo pole nechte prázdné.
problem-missing = Chybí: { $what }. Doplňte tento údaj.
problem-no-due-date = Chybí datum splatnosti i platební podmínky ve dnech. Jedno z nich doplňte.
problem-net-and-tax-differ = „Částka bez daně“ a „Daň“ dají dohromady { $sum }, uvedená částka je { $amount }. Jedno z toho opravte.
problem-paid-and-outstanding-differ = „Dosud zaplaceno“ a „Zbývá zaplatit“ dají dohromady { $sum }, uvedená částka je { $amount }. Jedno z toho opravte.
problem-too-long = Text je příliš dlouhý; největší počet bajtů: { $max }. Je to správný sloupec?
problem-undecodable = Některá písmena nelze přečíst v kódování { $encoding }. Vyberte správné kódování, nebo opravte soubor.
problem-wrong-width = Počet sloupců v řádku je { $found }, v nadpisech { $expected }. Nechybí uvozovka nebo oddělovač?
problem-decimal-comma = Počet sloupců v řádku je { $found }, v nadpisech { $expected }: { $cut } vypadá jako částka, jejíž desetinná čárka dělí i sloupce. Dejte takové částky do uvozovek, nebo exportujte se středníky.
problem-open-quote = Uvozovka začíná na řádku { $opened } a nikde nekončí, takže vše za ní zůstalo nepřečtené. Doplňte koncovou uvozovku.
problem-after-quote = Za koncovou uvozovkou je text. Uvozovku uvnitř uvozovek pište dvakrát.
problem-long-field = Text je delší než povolený počet bajtů ({ $max }). Nechybí uvozovka?
problem-long-row = Řádek je delší než povolený počet bajtů ({ $max }). Nechybí uvozovka?
problem-many-fields = Řádek má víc sloupců, než je povoleno ({ $max }). Je oddělovač správný?

oddity-due-before-issue = Splatnost je dřív než den vystavení.
oddity-settled-before-issue = Uhrazeno dřív než v den vystavení.
oddity-settled-yet-open = Je uveden den úhrady, ale něco ještě zbývá zaplatit.
oddity-phone = Není to telefonní číslo této země; vynecháno.
oddity-email = Není to e-mailová adresa; vynecháno.
oddity-iban = IBAN není platný, nesouhlasí kontrolní číslice; vynecháno.
oddity-country = Není to země; vynecháno.
oddity-language = Není to jazyk pracoviště; vynecháno.
oddity-party-kind = Není to ani osoba, ani firma; vynecháno.
oddity-birth-date = Není to datum narození se čtyřmístným rokem; vynecháno.
oddity-invoice-kind = Neznámý druh dokladu; bereme ho jako fakturu.
oddity-no-name = Chybí jméno; zákazník se uvádí pod svým číslem.
oddity-negative-amount = Záporná částka; bereme ji jako dobropis.
oddity-negative-payment = Záporná částka; bereme ji jako vrácené peníze.
oddity-no-line-end = Soubor končí uprostřed řádku. Není useknutý?

unreadable-empty = Soubor je prázdný. Exportujte ho znovu a zvolte CSV.
unreadable-utf16 = Soubor je v kódování UTF-16 („Text v kódu Unicode“). Uložte ho jako „CSV UTF-8“.
unreadable-foreign = { $what ->
        [old-workbook] Toto je starý sešit Excelu (.xls). Otevřete ho a uložte jako sešit Excelu (.xlsx) nebo jako „CSV UTF-8“.
        [binary-workbook] Toto je binární sešit Excelu (.xlsb). Otevřete ho a uložte jako sešit Excelu (.xlsx) nebo jako „CSV UTF-8“.
        [locked] Tento sešit je zamčený heslem. Otevřete ho, heslo odstraňte a sešit znovu uložte.
        [old-office] Toto je starý dokument Office. Pokud je to sešit, otevřete ho a uložte jako sešit Excelu (.xlsx).
        [text-document] Toto je textový dokument. Vyžádejte si seznam jako sešit nebo soubor CSV.
        [slides] Toto je prezentace nebo kresba. Vyžádejte si seznam jako sešit nebo soubor CSV.
        [numbers] Toto je sešit Apple Numbers. Exportujte ho jako sešit Excelu nebo jako CSV.
        [pdf] Toto je dokument PDF. Vyžádejte si seznam jako sešit nebo soubor CSV.
        [image] Toto je obrázek. Vyžádejte si seznam jako sešit nebo soubor CSV.
        [web-page] Toto je webová stránka, ať už se soubor jmenuje jakkoli. Otevřete ji v tabulkovém programu a uložte jako sešit Excelu (.xlsx).
        [xml] Toto je dokument XML. Otevřete ho v tabulkovém programu a uložte jako sešit Excelu (.xlsx).
        [archive] Toto je archiv. Rozbalte ho a importujte soubory, které v něm jsou.
       *[binary] Toto není ani text, ani sešit. Vyžádejte si seznam jako sešit nebo soubor CSV.
    }
unreadable-damaged = Sešit je poškozený. Otevřete ho, znovu uložte a importujte uložený soubor.
unreadable-past-limit = { $limit ->
        [rows] Některý list sešitu má víc řádků, než je povoleno ({ $most }). Rozdělte ho na části.
        [sheets] Sešit má víc listů, než je povoleno ({ $most }). Uložte seznam jako samostatný sešit.
       *[other] Sešit obsahuje víc, než lze načíst. Uložte seznam jako samostatný sešit nebo jako „CSV UTF-8“.
    }
unreadable-no-such-sheet = Sešit nemá list „{ $name }“. Má tyto listy: { $there }.
unreadable-too-large = Soubor je příliš velký. Rozdělte ho na části do { $max } MB.
unreadable-no-headings = Nenašel se řádek s nadpisy. První řádek musí obsahovat názvy sloupců.
unreadable-too-wide = Řádek s nadpisy je příliš dlouhý nebo má víc sloupců, než je povoleno ({ $max }). Je to seznam faktur?
unreadable-open-quote = V nadpisech na řádku { $line } začíná uvozovka a nikde nekončí. Doplňte koncovou uvozovku.
mapping-question-encoding = Některá písmena lze přečíst různě. Které slovo vypadá správně?
problem-cell-fault = Tabulkový program tuto buňku nedokázal vypočítat. Opravte její vzorec.
problem-day-for-number = Tabulkový program vzal toto číslo za datum, takže nevíme, co tu bylo napsáno. Zapište ho jako text.
problem-digits-lost = Tabulkový program uchová jen patnáct číslic, takže poslední se ztratily. Zapište číslo jako text.
problem-twice = Tato faktura už je na řádku { $first }.
problem-twice-in-book = Tato faktura už je na řádku { $first }.
problem-other-customer = Tato faktura patří jinému zákazníkovi. Opravte číslo faktury nebo číslo zákazníka.
problem-no-such-invoice = Toto číslo ani variabilní symbol nemá žádná faktura. Opravte je, nebo fakturu nejdřív importujte.
progress-looking-title = Prohlíží se { $file }
progress-stop = Zastavit
import-done-changed = Změnilo se
mapping-terms-days = Splatnost ve dnech
mapping-terms-days-hint = Od vystavení do splatnosti, když řádek nemá datum splatnosti ani platební podmínky.
mapping-fill-phones = Čísla, na která se nikdo nedovolá
mapping-fill-phones-none = Žádná
