### Slova, která jsou na mnoha stránkách: rám stránky, formuláře, klávesy, uzavřené seznamy, chyby.
###
### Vložené názvy a jména se neskloňují, proto stojí v prvním pádě: za dvojtečkou nebo jako přístavek.
### Uživateli vykáme („vy“ s malým písmenem) a jeho pohlaví neznáme, proto se vyhýbáme minulému času.

## Rám stránky

frame-name = Auricle
frame-skip = Přejít na obsah
frame-made-up-clock = Hodiny jsou nastavené ručně: ukazují { $at }.

nav-label = Hlavní nabídka
nav-next = Další hovor
nav-find = Hledat
nav-due = K vyřízení
nav-board = Přehled
nav-import = Import
nav-users = Uživatelé

today-lead = Dnes:
today-talks =
    { $count ->
        [one] { $count } rozhovor
        [few] { $count } rozhovory
       *[other] { $count } rozhovorů
    }
today-commitments =
    { $count ->
        [one] { $count } dohoda
        [few] { $count } dohody
       *[other] { $count } dohod
    }
today-kept =
    { $count ->
        [one] { $count } člověk dodržel slovo
        [few] { $count } lidé dodrželi slovo
       *[other] { $count } lidí dodrželo slovo
    }

me-menu = Vaše nabídka:
me-language = Jazyk stránek
me-language-set = Použít tento jazyk
me-breath = Vydechnout si
me-password = Změnit heslo
me-sign-out = Odhlásit se

role-caller = Operátor
role-lead = Vedoucí týmu
role-administrator = Správce

tone-good = Hotovo:
tone-plain = Pro informaci:
tone-careful = Zkontrolujte prosím:
tone-bad = Neprovedeno:

## Formuláře

common-close = Zavřít
common-save = Uložit
common-cancel = Zrušit
common-back = Zpět
common-nothing = nic
common-search = Hledat
common-today = dnes
common-unknown = není známo

form-optional = (nepovinné)
form-errors =
    { $count ->
        [one] Je třeba opravit { $count } odpověď:
        [few] Je třeba opravit { $count } odpovědi:
       *[other] Je třeba opravit { $count } odpovědí:
    }
field-amount = Částka
field-amount-hint = S čárkou nebo s tečkou: 12,50 nebo 12.50.
field-currency = Měna
field-method = Způsob platby
field-reference = Variabilní symbol

error-needed = Vyplňte prosím toto pole.
error-choice = Vyberte prosím jednu z možností.
error-date = Toto není datum. Pište ho například takto: { $example }
error-date-future = Tento den ještě nenastal. Vyberte dnešek nebo dřívější den.
error-time = Toto není čas. Pište ho například takto: 14:30
error-amount = Toto není částka. Pište ji například takto: { $example }
error-day-of-month = Takový den v měsíci není. Napište číslo od 1 do 31.
error-long = Text je příliš dlouhý. Největší počet znaků: { $limit }.

## Klávesy

keys-title = Klávesové zkratky
keys-here = Na této stránce
keys-everywhere = Na všech stránkách
keys-menu = Vaše nabídka a odhlášení
keys-results = Přejít na výsledky a procházet je
keys-call = Zavolat
keys-note = Napsat poznámku
keys-day = V poli pro datum: dnes, o den později, o den dříve
keys-read-back = Označit, že je dohoda zopakována
keys-save = Odeslat formulář, který vyplňujete
keys-leave = Zavřít nebo opustit pole
keys-help = Zobrazit tento seznam
keys-not-while-typing = Klávesy s písmeny a číslicemi fungují, jen když právě nepíšete.
keys-on = Používat tyto klávesy

## Uzavřené seznamy

method-transfer = Bankovní převod
method-direct-debit = Inkaso
method-card = Platební karta
method-cash = Hotovost nebo pošta
method-other = Jiný způsob

channel-call = Hovor
channel-letter = Dopis
channel-email = E-mail
channel-text-message = SMS
channel-meeting = Schůzka

stage-current = Před splatností: vystaveno, ale ještě není splatné
stage-overdue = Po splatnosti: termín už uplynul
stage-old = Starý dluh: ověřte, co zákon ještě dovoluje

party-person = Osoba
party-company = Firma

phone-unverified = zatím nevyzkoušeno
phone-right-person = už jsme se dovolali
phone-wrong-person = patří někomu jinému
phone-dead = nefunguje

language-lv = lotyština
language-nl = nizozemština
language-pl = polština
language-ru = ruština
language-cs = čeština
language-en = angličtina

## Země; která tu není, ukáže se dvěma písmeny (ISO 3166-1)

country-ad = Andorra
country-ae = Spojené arabské emiráty
country-al = Albánie
country-am = Arménie
country-ar = Argentina
country-at = Rakousko
country-au = Austrálie
country-az = Ázerbájdžán
country-ba = Bosna a Hercegovina
country-be = Belgie
country-bg = Bulharsko
country-br = Brazílie
country-by = Bělorusko
country-ca = Kanada
country-ch = Švýcarsko
country-cl = Chile
country-cn = Čína
country-co = Kolumbie
country-cy = Kypr
country-cz = Česko
country-de = Německo
country-dk = Dánsko
country-ee = Estonsko
country-eg = Egypt
country-es = Španělsko
country-fi = Finsko
country-fr = Francie
country-gb = Spojené království
country-ge = Gruzie
country-gr = Řecko
country-hk = Hongkong
country-hr = Chorvatsko
country-hu = Maďarsko
country-id = Indonésie
country-ie = Irsko
country-il = Izrael
country-in = Indie
country-is = Island
country-it = Itálie
country-jp = Japonsko
country-kg = Kyrgyzstán
country-kr = Jižní Korea
country-kz = Kazachstán
country-li = Lichtenštejnsko
country-lt = Litva
country-lu = Lucembursko
country-lv = Lotyšsko
country-ma = Maroko
country-mc = Monako
country-md = Moldavsko
country-me = Černá Hora
country-mk = Severní Makedonie
country-mt = Malta
country-mx = Mexiko
country-my = Malajsie
country-nl = Nizozemsko
country-no = Norsko
country-nz = Nový Zéland
country-ph = Filipíny
country-pk = Pákistán
country-pl = Polsko
country-pt = Portugalsko
country-ro = Rumunsko
country-rs = Srbsko
country-ru = Rusko
country-sa = Saúdská Arábie
country-se = Švédsko
country-sg = Singapur
country-si = Slovinsko
country-sk = Slovensko
country-sm = San Marino
country-th = Thajsko
country-tj = Tádžikistán
country-tm = Turkmenistán
country-tr = Turecko
country-ua = Ukrajina
country-us = Spojené státy
country-uz = Uzbekistán
country-va = Vatikán
country-vn = Vietnam
country-xk = Kosovo
country-za = Jihoafrická republika

## Když něco není v pořádku

trouble-not-found = Tady nic není
trouble-not-found-hint = Odkaz je možná starý, nebo byl spis zákazníka sloučen s jiným. Zkuste zákazníka vyhledat.
trouble-forbidden = Tuto stránku nesmíte otevřít
trouble-forbidden-hint = Neumožňuje to vaše role nebo vám přidělení věřitelé. Obraťte se na správce.
trouble-expired = Tato stránka je už zastaralá
trouble-expired-hint = Nic se neuložilo. Otevřete stránku znovu a formulář odešlete ještě jednou.
trouble-conflict = Mezitím tu někdo něco změnil
trouble-conflict-hint = Nic se neuložilo. Podívejte se na stránku ještě jednou a pak svou odpověď odešlete znovu.
trouble-too-many = Příliš mnoho pokusů
trouble-too-many-hint = Chvíli prosím počkejte a zkuste to znovu.
trouble-too-large = Odeslaný obsah je příliš velký
trouble-too-large-hint = Odešlete menší soubor nebo ho rozdělte na několik částí.
trouble-bad-request = Nerozumíme, co se má udělat
trouble-bad-request-hint = Nic se neuložilo. Vraťte se a formulář odešlete ještě jednou.
trouble-fault = Na naší straně došlo k chybě
trouble-fault-hint = Nic se neuložilo. Zkuste to za chvíli znovu; pokud se chyba opakuje, oznamte ji správci.
trouble-unwritable = Na disk pracoviště už nelze zapisovat
trouble-unwritable-hint = Nic se neuložilo; co bylo uloženo dříve, je v bezpečí. Oznamte to správci a odešlete vše znovu, až bude na disku místo.
trouble-unavailable = Auricle teď nemůže odpovědět
trouble-unavailable-hint = Zkuste to za chvíli znovu. Co je uloženo, je v bezpečí.
trouble-number = Číslo této chyby: { $number }
