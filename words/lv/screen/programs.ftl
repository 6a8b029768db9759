### Citas programmas, kas strādā līdzi: piekļuves atslēgas un paziņojumu adreses.

me-programs = Programmas
programs-title = Programmas
programs-lead = Citas programmas strādā līdzi ar piekļuves atslēgu. Tā darbojas viena lietotāja vārdā un drīkst ne vairāk kā šis lietotājs.
programs-api = Ko programmas te var darīt
programs-tokens = Piekļuves atslēgas
programs-tokens-none = Nav nevienas.
programs-token-new = Jauna atslēga
programs-token-make = Izveidot atslēgu
programs-token-secret = Jaunā atslēga:
programs-secret-hint = To rāda tikai tagad. Glabājiet to kā paroli.
programs-name = Nosaukums
programs-name-hint = Kam tā domāta, lai to varētu atšķirt no citām.
programs-user = Kura vārdā
programs-scopes = Ko drīkst
programs-scope-read = redzēt to, ko redz lietotājs
programs-scope-call = zvanīt un pierakstīt iznākumu
programs-scope-import = importēt failus un uzturēt kreditoru datus
programs-scope-admin = uzturēt lietotājus, atslēgas un paziņojumu adreses
programs-until = Līdz
programs-used = Pēdējoreiz lietota
programs-never = nekad
programs-end = Atņemt
programs-hooks = Paziņojumu adreses
programs-hooks-lead = Uz paziņojumu adresi notikumu pēc notikuma sūta ziņu, kas noticis ar klientiem: notikuma veidu un numurus, bet nekā personiska.
programs-hooks-none = Nav nevienas.
programs-hook-new = Jauna paziņojumu adrese
programs-hook-set = Pievienot adresi
programs-hook-secret = Noslēpums, ar kuru paraksta ziņas:
programs-hook-user = Ziņo to, ko redz šis lietotājs
programs-url = Adrese
programs-url-hint = https un sasniedzama no publiskā tīkla, piemēram, https://example.com/told
programs-kinds = Notikumu veidi
programs-kinds-hint = Atdaliet ar komatu, piemēram: promise_made, contact_made. Ja lauks ir tukšs, ziņo par visiem.
programs-kinds-all = visi
programs-stands = Kā veicas
programs-taken = Pēdējoreiz saņemts { $moment }.
programs-failed = Pēdējais neizdevies mēģinājums { $moment }: { $why }.
programs-given-up =
    { $count ->
        [zero] Vairs nemēģina nosūtīt { $count } notikumu.
        [one] Vairs nemēģina nosūtīt { $count } notikumu.
       *[other] Vairs nemēģina nosūtīt { $count } notikumus.
    }
# The headings of a saved list.
programs-taken-at = Pēdējoreiz saņemts
programs-failed-at = Pēdējais neizdevies mēģinājums
programs-failed-why = Kāpēc neizdevās
programs-given-up-count = Vairs nemēģina nosūtīt
programs-fault-role = Citu vārdā to drīkst darīt tikai administrators.
programs-fault-no-user = Šāda lietotāja nav, vai arī tam nav ļauts pieteikties.
programs-fault-gone = Tā vairs nav.
programs-fault-name = Dodiet nosaukumu, kurā ir ne vairāk kā 100 rakstzīmju.
programs-fault-no-scope = Izvēlieties vismaz vienu darbību, ko ar atslēgu drīkst.
programs-fault-scope = Šis lietotājs to nedrīkst darīt.
programs-fault-until = Izvēlieties dienu nākotnē, ne vēlāk kā pēc { $days } dienām.
programs-fault-url = Adresei jāsākas ar https://, tajā jābūt resursdatora nosaukumam un nedrīkst būt paroles; http bez šifrēšanas pieņem tikai šim pašam datoram.
programs-fault-kind = Šāda notikumu veida nav.
programs-why-no-address = tāda resursdatora nav
programs-why-private = adrese ir privātā tīklā
programs-why-connection = tur neizdevās nevienu sasniegt
programs-why-tls = tas, kurš tur klausās, nevarēja pierādīt, kas viņš ir
programs-why-late = atbilde laikus nepienāca
programs-why-status = atbilde bija { $status }
