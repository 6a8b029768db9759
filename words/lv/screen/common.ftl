### Vārdi, kas lietoti daudzās lapās: lapas ietvars, veidlapas, taustiņi, izvēļu saraksti, kļūdas.
###
### Ievietotos nosaukumus un vārdus nevar locīt, tāpēc teikums veidots tā, lai tie stāvētu nominatīvā
### vai aiz kola. $date ir cipariem rakstīts un der jebkurā locījumā; latviešu datums beidzas ar
### punktu, tāpēc aiz tā teikuma punktu neliek.
###
### Lietotāju uzrunā ar „jūs”, teikuma vidū ar mazo burtu; klientam domātajos tekstos (customer) raksta
### „Jūs”, kā vēstulē vienam cilvēkam. Rēķinus apmaksā, parādu un summu samaksā.

## Lapas ietvars

frame-name = Auricle
frame-skip = Pāriet uz saturu
frame-made-up-clock = Pulkstenis ir iestatīts ar roku: tas rāda { $at }

nav-label = Galvenā izvēlne
nav-next = Nākamais zvans
nav-find = Meklēt
nav-due = Darāmais
nav-board = Pārskats
nav-import = Imports
nav-users = Lietotāji

today-lead = Šodien:
today-talks =
    { $count ->
        [zero] { $count } sarunu
        [one] { $count } saruna
       *[other] { $count } sarunas
    }
today-commitments =
    { $count ->
        [zero] { $count } vienošanos
        [one] { $count } vienošanās
       *[other] { $count } vienošanās
    }
today-kept =
    { $count ->
        [zero] { $count } cilvēku turēja vārdu
        [one] { $count } cilvēks turēja vārdu
       *[other] { $count } cilvēki turēja vārdu
    }

me-menu = Jūsu izvēlne:
me-language = Lapu valoda
me-language-set = Lietot šo valodu
me-breath = Atvilkt elpu
me-password = Mainīt paroli
me-sign-out = Iziet

role-caller = Zvanītājs
role-lead = Komandas vadītājs
role-administrator = Administrators

tone-good = Izdarīts:
tone-plain = Zināšanai:
tone-careful = Lūdzu, pārbaudiet:
tone-bad = Nav izdarīts:

## Veidlapas

common-close = Aizvērt
common-save = Saglabāt
common-cancel = Atcelt
common-back = Atpakaļ
common-nothing = nav
common-search = Meklēt
common-today = šodien
common-unknown = nav zināms

form-optional = (nav obligāti)
form-errors =
    { $count ->
        [zero] Jāpārskata { $count } atbilžu:
        [one] Jāpārskata { $count } atbilde:
       *[other] Jāpārskata { $count } atbildes:
    }
field-amount = Summa
field-amount-hint = Ar komatu vai punktu: 12,50 vai 12.50.
field-currency = Valūta
field-method = Kā maksās
field-reference = Atsauce

error-needed = Lūdzu, aizpildiet šo lauku.
error-choice = Lūdzu, izvēlieties vienu no atbildēm.
error-date = Tas nav datums. Rakstiet, piemēram, šādi: { $example }
error-date-future = Šī diena vēl nav pienākusi. Izvēlieties šodienu vai agrāku dienu.
error-time = Tas nav pulksteņa laiks. Rakstiet, piemēram, šādi: 14:30.
error-amount = Tā nav naudas summa. Rakstiet, piemēram, šādi: { $example }
error-day-of-month = Tāda datuma mēnesī nav. Rakstiet skaitli no 1 līdz 31.
error-long = Teksts ir par garu. Lielākais rakstzīmju skaits: { $limit }.

## Taustiņi

keys-title = Taustiņi
keys-here = Šajā lapā
keys-everywhere = Visās lapās
keys-menu = Jūsu izvēlne un izeja
keys-results = Pāriet uz atrastajiem un no viena uz otru
keys-call = Zvanīt
keys-note = Rakstīt piezīmi
keys-day = Datuma laukā: šodiena, dienu vēlāk, dienu agrāk
keys-read-back = Atzīmēt, ka norunātais atkārtots
keys-save = Nosūtīt veidlapu, kuru aizpildāt
keys-leave = Aizvērt vai iziet no lauka
keys-help = Rādīt šo sarakstu
keys-not-while-typing = Burtu un ciparu taustiņi darbojas tikai tad, kad neko nerakstāt.
keys-on = Lietot šos taustiņus

## Izvēļu saraksti

method-transfer = Bankas pārskaitījums
method-direct-debit = Tiešais debets
method-card = Maksājumu karte
method-cash = Skaidra nauda vai pasts
method-other = Citādi

channel-call = Zvans
channel-letter = Vēstule
channel-email = E-pasts
channel-text-message = Īsziņa
channel-meeting = Tikšanās

stage-current = Pirms termiņa: rēķins izrakstīts, termiņš vēl nav pienācis
stage-overdue = Kavēts: termiņš ir pagājis
stage-old = Sens: pārbaudiet, ko likums vēl atļauj

party-person = Privātpersona
party-company = Uzņēmums

phone-unverified = vēl nav pārbaudīts
phone-right-person = pa šo numuru klients jau sazvanīts
phone-wrong-person = cita cilvēka numurs
phone-dead = nedarbojas

language-lv = latviešu
language-nl = nīderlandiešu
language-pl = poļu
language-ru = krievu
language-cs = čehu
language-en = angļu

## Valstis; kuras te nav, to rāda ar diviem burtiem (ISO 3166-1)

country-ad = Andora
country-ae = Apvienotie Arābu Emirāti
country-al = Albānija
country-am = Armēnija
country-ar = Argentīna
country-at = Austrija
country-au = Austrālija
country-az = Azerbaidžāna
country-ba = Bosnija un Hercegovina
country-be = Beļģija
country-bg = Bulgārija
country-br = Brazīlija
country-by = Baltkrievija
country-ca = Kanāda
country-ch = Šveice
country-cl = Čīle
country-cn = Ķīna
country-co = Kolumbija
country-cy = Kipra
country-cz = Čehija
country-de = Vācija
country-dk = Dānija
country-ee = Igaunija
country-eg = Ēģipte
country-es = Spānija
country-fi = Somija
country-fr = Francija
country-gb = Apvienotā Karaliste
country-ge = Gruzija
country-gr = Grieķija
country-hk = Honkonga
country-hr = Horvātija
country-hu = Ungārija
country-id = Indonēzija
country-ie = Īrija
country-il = Izraēla
country-in = Indija
country-is = Islande
country-it = Itālija
country-jp = Japāna
country-kg = Kirgizstāna
country-kr = Dienvidkoreja
country-kz = Kazahstāna
country-li = Lihtenšteina
country-lt = Lietuva
country-lu = Luksemburga
country-lv = Latvija
country-ma = Maroka
country-mc = Monako
country-md = Moldova
country-me = Melnkalne
country-mk = Ziemeļmaķedonija
country-mt = Malta
country-mx = Meksika
country-my = Malaizija
country-nl = Nīderlande
country-no = Norvēģija
country-nz = Jaunzēlande
country-ph = Filipīnas
country-pk = Pakistāna
country-pl = Polija
country-pt = Portugāle
country-ro = Rumānija
country-rs = Serbija
country-ru = Krievija
country-sa = Saūda Arābija
country-se = Zviedrija
country-sg = Singapūra
country-si = Slovēnija
country-sk = Slovākija
country-sm = Sanmarīno
country-th = Taizeme
country-tj = Tadžikistāna
country-tm = Turkmenistāna
country-tr = Turcija
country-ua = Ukraina
country-us = Amerikas Savienotās Valstis
country-uz = Uzbekistāna
country-va = Vatikāns
country-vn = Vjetnama
country-xk = Kosova
country-za = Dienvidāfrikas Republika

## Ja kaut kas nav kārtībā

trouble-not-found = Šeit nekā nav
trouble-not-found-hint = Iespējams, saite ir novecojusi vai klienta lieta ir apvienota ar citu. Mēģiniet meklēt.
trouble-forbidden = Jums nav atļauts to atvērt
trouble-forbidden-hint = To neļauj jūsu loma vai jums piešķirtie kreditori. Jautājiet administratoram.
trouble-expired = Šī lapa ir novecojusi
trouble-expired-hint = Nekas nav saglabāts. Atveriet lapu no jauna un nosūtiet veidlapu vēlreiz.
trouble-conflict = Pa to laiku kāds cits te kaut ko ir mainījis
trouble-conflict-hint = Nekas nav saglabāts. Vēlreiz apskatiet lapu un tad nosūtiet savu atbildi no jauna.
trouble-too-many = Pārāk daudz mēģinājumu
trouble-too-many-hint = Lūdzu, mazliet pagaidiet un mēģiniet vēlreiz.
trouble-too-large = Tas ir par lielu
trouble-too-large-hint = Nosūtiet mazāku failu vai sadaliet to vairākos.
trouble-bad-request = Neizdevās saprast, kas jādara
trouble-bad-request-hint = Nekas nav saglabāts. Atgriezieties un nosūtiet veidlapu vēlreiz.
trouble-fault = Mūsu pusē radās kļūda
trouble-fault-hint = Nekas nav saglabāts. Pēc brīža mēģiniet vēlreiz; ja kļūda atkārtojas, pasakiet administratoram.
trouble-unwritable = Sistēmas diskā vairs neko nevar ierakstīt
trouble-unwritable-hint = Nekas nav saglabāts; agrāk saglabātais ir drošībā. Pasakiet administratoram un nosūtiet vēlreiz, kad diskā būs vieta.
trouble-unavailable = Auricle pašlaik nevar atbildēt
trouble-unavailable-hint = Pēc brīža mēģiniet vēlreiz. Saglabātais ir drošībā.
trouble-number = Šīs kļūdas numurs: { $number }
