### Vārdi, kas lietoti daudzās lapās.
###
### Ievietotos nosaukumus un vārdus nevar locīt, tāpēc teikums veidots tā, lai tie stāvētu nominatīvā
### vai aiz kola. $date un $moment ir cipariem rakstīti un der jebkurā locījumā; lv datums beidzas ar
### punktu, tāpēc aiz tā teikuma punktu neliek.

common-app = Auricle
common-skip-to-content = Pāriet uz saturu
common-menu = Izvēlne
common-nav-next = Nākamais zvans
common-nav-find = Meklēt
common-nav-agenda = Šodien darāmais
common-nav-import = Imports
common-nav-users = Lietotāji
common-nav-sign-out = Iziet
common-signed-in-as = Lietotājs: { $name }

common-save = Saglabāt
common-cancel = Atcelt
common-back = Atpakaļ
common-close = Aizvērt
common-open = Atvērt
common-add = Pievienot
common-change = Mainīt
common-remove = Noņemt
common-continue = Turpināt
common-apply = Lietot
common-search = Meklēt
common-print = Drukāt
common-more = Rādīt vairāk
common-less = Rādīt mazāk
common-previous-page = Iepriekšējā lapa
common-next-page = Nākamā lapa
common-download-csv = Lejupielādēt CSV failu
common-yes = Jā
common-no = Nē
common-none = Nav
common-not-known = Nav zināms
common-optional = nav obligāti
common-why = Kāpēc?
common-today = šodien
common-tomorrow = rīt
common-yesterday = vakar
common-total = Kopā
common-saved = Saglabāts
common-keys = Taustiņi
common-choose = Izvēlieties
common-all = Visi
common-and-more = un vēl { $count }

common-days =
    { $count ->
        [zero] { $count } dienu
        [one] { $count } diena
       *[other] { $count } dienas
    }
common-customers =
    { $count ->
        [zero] { $count } klientu
        [one] { $count } klients
       *[other] { $count } klienti
    }
common-invoices =
    { $count ->
        [zero] { $count } rēķinu
        [one] { $count } rēķins
       *[other] { $count } rēķini
    }
common-rows =
    { $count ->
        [zero] { $count } rindu
        [one] { $count } rinda
       *[other] { $count } rindas
    }

common-method-transfer = Bankas pārskaitījums
common-method-direct-debit = Tiešais debets
common-method-card = Maksājumu karte
common-method-cash = Skaidra nauda vai pasts
common-method-other = Citādi

common-channel-call = Zvans
common-channel-letter = Vēstule
common-channel-email = E-pasts
common-channel-text-message = Īsziņa
common-channel-meeting = Tikšanās

common-language-lv = Latviešu
common-language-nl = Nīderlandiešu
common-language-pl = Poļu
common-language-ru = Krievu
common-language-cs = Čehu
common-language-en = Angļu

common-country-lv = Latvija
common-country-nl = Nīderlande
common-country-pl = Polija
common-country-cz = Čehija
common-country-ru = Krievija
common-country-gb = Apvienotā Karaliste
common-country-fi = Somija
common-country-us = Amerikas Savienotās Valstis

## Ja kaut kas nav kārtībā

common-error-title = Kaut kas nav kārtībā
common-error-not-found = Šajā adresē nekā nav.
common-error-not-found-hint = Iespējams, klienta lieta ir apvienota ar citu vai saite ir novecojusi. Mēģiniet meklēt.
common-error-forbidden = Jums nav atļauts atvērt šo lapu.
common-error-forbidden-hint = Jūsu loma vai Jums piešķirtie kreditori to neietver. Vaicājiet administratoram.
common-error-changed = Kamēr strādājāt, kāds cits mainīja šī klienta lietu.
common-error-changed-hint = Pārskatiet klienta lapu vēlreiz. Jūsu ierakstītais ir saglabāts.
common-error-form-old = Šī veidlapa ir novecojusi, un tai vairs nevar uzticēties.
common-error-form-old-hint = Atveriet lapu no jauna un nosūtiet veidlapu vēlreiz.
common-error-too-large = Tas ir par lielu. Lielākais pieļaujamais apjoms: { $limit }.
common-error-server = To neizdevās izdarīt; nekas nav mainīts.
common-error-server-hint = Pēc brīža mēģiniet vēlreiz. Ja neizdodas, pasakiet administratoram šo numuru: { $number }.
common-error-check-form =
    { $count ->
        [zero] Jāpārskata { $count } atbilžu.
        [one] Jāpārskata { $count } atbilde.
       *[other] Jāpārskata { $count } atbildes.
    }
common-error-needed = Lūdzu, aizpildiet šo lauku.
common-error-date = Tas nav datums. Rakstiet, piemēram, šādi: { $example }
common-error-date-past = Šī diena jau ir pagājusi. Izvēlieties šodienu vai vēlāku dienu.
common-error-date-far = Šī diena ir pārāk tālu. Pēdējā iespējamā diena: { $date }
common-error-time = Tas nav pulksteņa laiks. Rakstiet, piemēram, šādi: 14:30.
common-error-amount = Tā nav naudas summa. Rakstiet, piemēram, šādi: { $example }
common-error-amount-zero = Summai jābūt lielākai par nulli.
common-error-amount-over = Tas ir vairāk, nekā atlicis maksāt: { $amount }.
common-error-phone = Tas nav tālruņa numurs. Rakstiet to ar valsts kodu, piemēram, šādi: { $example }
common-error-choice = Lūdzu, izvēlieties vienu no atbildēm.
common-error-long = Teksts ir par garu. Lielākais zīmju skaits: { $limit }.
