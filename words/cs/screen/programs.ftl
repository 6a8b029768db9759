### Jiné programy, které se účastní: tokeny a webhooky.

me-programs = Programy
programs-title = Programy
programs-lead = Jiné programy se připojují s tokenem. Token jedná za jednoho uživatele a nesmí víc než on.
programs-api = Co tu programy mohou dělat
programs-tokens = Tokeny
programs-tokens-none = Žádné.
programs-token-new = Nový token
programs-token-make = Vytvořit token
programs-token-secret = Nový token:
programs-secret-hint = Ukazuje se jen teď. Uschovejte ho jako heslo.
programs-name = Název
programs-name-hint = K čemu slouží, aby ho šlo odlišit od ostatních.
programs-user = Uživatel
programs-scopes = Oprávnění
programs-scope-read = vidět to, co smí vidět uživatel
programs-scope-call = volat a zapisovat, jak hovor skončil
programs-scope-import = nahrávat soubory a spravovat věřitele
programs-scope-admin = spravovat uživatele, tokeny a webhooky
programs-until = Do
programs-used = Naposledy použit
programs-never = nikdy
programs-end = Odebrat
programs-hooks = Webhooky
programs-hooks-lead = Webhook je adresa, na kterou se událost po události hlásí, co se děje se zákazníky: druhy a čísla, nic osobního.
programs-hooks-none = Žádné.
programs-hook-new = Nový webhook
programs-hook-set = Nastavit webhook
programs-hook-secret = Tajný klíč, kterým se podepisují zprávy:
programs-hook-user = Hlásit, co smí vidět uživatel
programs-url = Adresa
programs-url-hint = https a dostupná z veřejné sítě, například https://example.com/told
programs-kinds = Druhy událostí
programs-kinds-hint = Oddělené čárkami, například promise_made, contact_made. Prázdné pole znamená všechny.
programs-kinds-all = všechny
programs-stands = Stav doručování
programs-taken = Naposledy převzato { $moment }.
programs-failed = Poslední neúspěšný pokus { $moment }: { $why }.
programs-given-up =
    { $count ->
        [one] { $count } událost zůstala nedoručená.
        [few] { $count } události zůstaly nedoručené.
       *[other] { $count } událostí zůstalo nedoručených.
    }
# Nadpisy uloženého seznamu.
programs-taken-at = Naposledy převzato
programs-failed-at = Poslední neúspěšný pokus
programs-failed-why = Důvod neúspěchu
programs-given-up-count = Nedoručeno
programs-fault-role = Pro ostatní to smí udělat jen správce.
programs-fault-no-user = Takový uživatel není, nebo se nesmí přihlásit.
programs-fault-gone = Už tu není.
programs-fault-name = Zadejte název, nejvýše 100 znaků.
programs-fault-no-scope = Vyberte aspoň jedno oprávnění.
programs-fault-scope = Tento uživatel to nesmí.
programs-fault-until = Vyberte den v budoucnu, nejpozději za { $days } dní.
programs-fault-url = Adresa musí začínat https://, obsahovat název hostitele a žádné heslo; nešifrované http se přijímá jen pro tento počítač.
programs-fault-kind = Takový druh události není.
programs-why-no-address = takový název hostitele neexistuje
programs-why-private = adresa je v soukromé síti
programs-why-connection = spojení se nepodařilo navázat
programs-why-tls = protistrana neprokázala, kým je
programs-why-late = odpověď nepřišla včas
programs-why-status = odpověď byla { $status }
