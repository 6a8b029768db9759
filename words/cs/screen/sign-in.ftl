### Přihlášení.

sign-in-title = Přihlášení
sign-in-login = Uživatelské jméno
sign-in-password = Heslo
sign-in-submit = Přihlásit se
sign-in-language = Jazyk stránek

sign-in-wrong = Uživatelské jméno nebo heslo není správné.
sign-in-wait =
    Příliš mnoho pokusů. Počkejte prosím { $seconds ->
        [one] { $seconds } sekundu
        [few] { $seconds } sekundy
       *[other] { $seconds } sekund
    } a zkuste to znovu.
sign-in-ended = Nějakou dobu se nic nedělo, proto došlo k odhlášení. Přihlaste se prosím znovu.
sign-in-signed-out = Odhlášení proběhlo.

sign-in-new-title = Zvolte si heslo
sign-in-new-lead = Od správce máte jednorázové heslo. Zvolte si teď vlastní.
sign-in-new-password = Nové heslo
sign-in-new-again = Nové heslo ještě jednou
sign-in-new-hint = Aspoň { $count } znaků. Několik slov se snáz pamatuje a hůř uhodne.
sign-in-new-differ = Hesla se neshodují.
sign-in-new-short = Toto heslo je příliš krátké. Musí mít aspoň { $count } znaků.
sign-in-new-same = Zvolte si prosím jiné heslo, než jaké máte od správce.
sign-in-new-submit = Uložit heslo a pokračovat

sign-in-first-title = První správce
sign-in-first-lead = Toto pracoviště je nové. Kdo se přihlásí první, spravuje uživatele.

sign-in-demo-title = Toto je ukázka
sign-in-demo-lead = Zákazníci jsou smyšlení a nikomu se nedá zavolat. Přihlaste se jako jeden z těchto uživatelů:

password-current = Dosavadní heslo
password-current-wrong = Toto není vaše dosavadní heslo.
password-saved = Vaše nové heslo je uloženo.
first-code = Kód
first-code-hint = Vypsal se tam, kde se Auricle spouští.
first-code-wrong = Toto není kód, který se vypsal při spuštění.
first-submit = Vytvořit prvního správce
