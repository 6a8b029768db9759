### Inne programy, które biorą udział w pracy: tokeny dostępu i adresy powiadomień.

me-programs = Programy
programs-title = Programy
programs-lead = Inne programy pracują tu z tokenem dostępu. Token działa w imieniu jednego użytkownika i nie może więcej niż on.
programs-api = Co programy mogą tu robić
programs-tokens = Tokeny dostępu
programs-tokens-none = Brak.
programs-token-new = Nowy token
programs-token-make = Utwórz token
programs-token-secret = Nowy token:
programs-secret-hint = Widać go tylko teraz. Trzeba go strzec jak hasła.
programs-name = Nazwa
programs-name-hint = Do czego służy, żeby dało się go odróżnić od innych.
programs-user = W czyim imieniu
programs-scopes = Wolno go używać
programs-scope-read = do oglądania tego, co widzi użytkownik
programs-scope-call = do dzwonienia i zapisywania wyników
programs-scope-import = do wczytywania plików i zarządzania wierzycielami
programs-scope-admin = do zarządzania użytkownikami, tokenami i adresami powiadomień
programs-until = Do
programs-used = Ostatnio użyty
programs-never = nigdy
programs-end = Usuń
programs-hooks = Adresy powiadomień
programs-hooks-lead = Adres powiadomień dostaje, zdarzenie po zdarzeniu, wiadomość o tym, co dzieje się z klientami: rodzaje zdarzeń i numery, żadnych danych osobowych.
programs-hooks-none = Brak.
programs-hook-new = Nowy adres powiadomień
programs-hook-set = Dodaj adres
programs-hook-secret = Sekret, którym podpisywane są wiadomości:
programs-hook-user = Powiadamiaj o tym, co widzi ten użytkownik
programs-url = Adres
programs-url-hint = Zaczyna się od https i jest dostępny publicznie, na przykład https://example.com/told
programs-kinds = Rodzaje zdarzeń
programs-kinds-hint = Po przecinku, na przykład: promise_made, contact_made. Puste pole oznacza wszystkie.
programs-kinds-all = wszystkie
programs-stands = Jak działa
programs-taken = Ostatnio odebrano: { $moment }.
programs-failed = Ostatnia nieudana próba: { $moment }, powód: { $why }.
programs-given-up =
    { $count ->
        [one] Nie udało się dostarczyć { $count } zdarzenia.
        [few] Nie udało się dostarczyć { $count } zdarzeń.
        [many] Nie udało się dostarczyć { $count } zdarzeń.
       *[other] Nie udało się dostarczyć { $count } zdarzenia.
    }
# Nagłówki zapisanej listy.
programs-taken-at = Ostatnio odebrano
programs-failed-at = Ostatnia nieudana próba
programs-failed-why = Powód
programs-given-up-count = Nie dostarczono
programs-fault-role = Za innych może to zrobić tylko administrator.
programs-fault-no-user = Nie ma takiego użytkownika albo nie może się on logować.
programs-fault-gone = Tego już tu nie ma.
programs-fault-name = Proszę podać nazwę, najwyżej 100 znaków.
programs-fault-no-scope = Proszę wybrać co najmniej jedno zastosowanie.
programs-fault-scope = Temu użytkownikowi tego nie wolno.
programs-fault-until = Proszę wybrać dzień w przyszłości. Największa liczba dni od dziś: { $days }.
programs-fault-url = Adres musi zaczynać się od https://, podawać nazwę hosta i nie zawierać hasła; zwykłe http działa tylko w obrębie tego komputera.
programs-fault-kind = Nie ma takiego rodzaju zdarzeń.
programs-why-no-address = nie ma hosta o tej nazwie
programs-why-private = adres leży w sieci prywatnej
programs-why-connection = pod tym adresem nikt nie odpowiada
programs-why-tls = odbiorca pod tym adresem nie potwierdził, kim jest
programs-why-late = odpowiedź nie przyszła na czas
programs-why-status = odpowiedź: { $status }
