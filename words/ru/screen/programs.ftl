### Другие программы, которые работают с системой: токены и вебхуки.

me-programs = Программы
programs-title = Программы
programs-lead = Другие программы работают с системой по токену. Токен действует от имени одного пользователя и может не больше, чем сам пользователь.
programs-api = Что здесь могут программы
programs-tokens = Токены
programs-tokens-none = Пока нет.
programs-token-new = Новый токен
programs-token-make = Создать токен
programs-token-secret = Новый токен:
programs-secret-hint = Показывается только сейчас. Храните как пароль.
programs-name = Название
programs-name-hint = Для чего он нужен, чтобы не спутать с другими.
programs-user = От имени
programs-scopes = Права
programs-scope-read = видеть то, что видит пользователь
programs-scope-call = звонить и записывать итоги
programs-scope-import = импортировать файлы и вести список кредиторов
programs-scope-admin = управлять пользователями, токенами и вебхуками
programs-until = Действует до
programs-used = Последнее использование
programs-never = ни разу
programs-end = Отключить
programs-hooks = Вебхуки
programs-hooks-lead = Вебхук — это адрес, на который приходят сообщения о каждом событии с клиентами: только виды событий и номера, ничего личного.
programs-hooks-none = Пока нет.
programs-hook-new = Новый вебхук
programs-hook-set = Добавить вебхук
programs-hook-secret = Секрет, которым подписываются сообщения:
programs-hook-user = Сообщается то, что видит пользователь
programs-url = Адрес
programs-url-hint = Начинается с https и доступен из интернета, например https://example.com/told
programs-kinds = Виды событий
programs-kinds-hint = Через запятую, например promise_made, contact_made. Если пусто, все.
programs-kinds-all = все
programs-stands = Доставка
programs-taken = Последняя доставка: { $moment }.
programs-failed = Последняя неудачная попытка: { $moment }, { $why }.
programs-given-up =
    { $count ->
        [one] { $count } событие не доставлено, попытки прекращены.
        [few] { $count } события не доставлены, попытки прекращены.
        [many] { $count } событий не доставлено, попытки прекращены.
       *[other] { $count } событий не доставлено, попытки прекращены.
    }
# Заголовки сохранённого списка.
programs-taken-at = Последняя доставка
programs-failed-at = Последняя неудачная попытка
programs-failed-why = Почему не удалось
programs-given-up-count = Не доставлено
programs-fault-role = Для других это может сделать только администратор.
programs-fault-no-user = Такого пользователя нет, или вход ему закрыт.
programs-fault-gone = Этого здесь больше нет.
programs-fault-name = Дайте название не длиннее 100 знаков.
programs-fault-no-scope = Выберите хотя бы одно право.
programs-fault-scope = У этого пользователя нет такого права.
programs-fault-until =
    { $days ->
        [one] Выберите будущий день, не позже чем через { $days } день.
        [few] Выберите будущий день, не позже чем через { $days } дня.
        [many] Выберите будущий день, не позже чем через { $days } дней.
       *[other] Выберите будущий день, не позже чем через { $days } дней.
    }
programs-fault-url = Адрес должен начинаться с https:// и содержать имя узла, но не пароль; обычный http принимается только для этого же компьютера.
programs-fault-kind = Такого вида событий нет.
programs-why-no-address = такого имени в сети нет
programs-why-private = адрес находится в частной сети
programs-why-connection = соединиться не удалось
programs-why-tls = сервер не смог подтвердить, кто он
programs-why-late = ответ не пришёл вовремя
programs-why-status = ответ: { $status }
