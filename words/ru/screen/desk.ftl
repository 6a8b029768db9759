### Рабочее место: следующий звонок или почему его нет, и что можно сделать до звонка.

## Звонить некому

nothing-title = Сейчас звонить некому
nothing-opens = Звонить снова можно будет с { $at }.
nothing-due = Следующий звонок по очереди: { $at }.
nothing-at-all = Всё, что можно сделать, сделано. Спасибо.
nothing-in-hand =
    { $count ->
        [one] У других операторов сейчас { $count } клиент.
        [few] У других операторов сейчас { $count } клиента.
        [many] У других операторов сейчас { $count } клиентов.
       *[other] У других операторов сейчас { $count } клиентов.
    }
nothing-for-others =
    { $count ->
        [one] { $count } клиент ждёт оператора с другим языком, подготовкой или доступом к кредитору.
        [few] { $count } клиента ждут оператора с другим языком, подготовкой или доступом к кредитору.
        [many] { $count } клиентов ждут оператора с другим языком, подготовкой или доступом к кредитору.
       *[other] { $count } клиентов ждут оператора с другим языком, подготовкой или доступом к кредитору.
    }
nothing-meanwhile = Тем временем можно посмотреть план дня, найти клиента или перевести дух.
nothing-again = Проверить ещё раз

breath-title = Не спешите
breath-until = До { $time } вам никого не назначат.
breath-hint = Никто не спросит почему, и это нигде не сохраняется. Встаньте, выпейте воды, посмотрите в окно.
breath-over = Продолжить
breath-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }

## Перед звонком

call-why = Почему сейчас:
call-earlier = Прежние контакты
call-facts = Факты о клиенте
call-whole-file = Всё об этом клиенте

before-title = Звонок
before-call = Позвонить
before-no-call = Сейчас звонить нельзя
before-refusals = Чего сейчас нельзя и почему
before-otherwise = Другие действия
before-call-in = Клиент звонит нам
before-call-in-hint = Записать входящий звонок.
before-outside = Контакт был вне Auricle
before-outside-hint = Записать контакт, который прошёл в другом месте. У него будет отметка «без разрешения».
before-leased = Этот клиент закреплён за вами до { $until }.

refusal-call = Звонить нельзя:
refusal-until = По времени клиента можно с
refusal-no-end = Со временем само это не изменится.

skip-title = Не сейчас
skip-reason = Почему не сейчас?
skip-language = Нужен другой язык
skip-skill = Нужна другая подготовка
skip-acquainted = Мы с клиентом лично знакомы
skip-unclear = Сначала нужно кое-что выяснить
skip-break = Мне нужно прерваться
skip-other = Другое
skip-words = Своими словами
skip-do = Вернуть клиента в очередь

note-title = Заметка
note-hint = Только факты, которые помогут в следующем разговоре. Клиент может попросить показать ему заметку.
note-saved = Сохранено
note-keep = Сохранить заметку

## Поиск клиента

desk-find-title = Поиск клиента
desk-find-label = Имя или название, последние цифры телефона, номер клиента, код платежа или номер счёта
desk-find-hint = Не меньше трёх букв имени или четырёх цифр номера. Писать можно и латиницей, и кириллицей.
desk-find-short = Введите чуть больше.
desk-find-none = По запросу «{ $query }» никто не найден.
desk-find-none-hint = Попробуйте начало фамилии или последние четыре цифры номера.
desk-find-count =
    { $count ->
        [one] Найден { $count } клиент
        [few] Найдено { $count } клиента
        [many] Найдено { $count } клиентов
       *[other] Найдено { $count } клиентов
    }
desk-find-many = Показаны только первые { $count }. Введите чуть больше или сохраните список: в нём будет до { $most }.
desk-find-by-name = Совпадает имя
desk-find-by-phone = Совпадает номер телефона
desk-find-by-reference = Совпадает код платежа
desk-find-by-invoice = Совпадает номер счёта
desk-find-by-customer = Совпадает номер клиента
find-with = с клиентом работает { $name }
desk-column-customer = Клиент
desk-column-client = Кредитор

## Любой клиент

customer-take = Взять этого клиента
customer-mine = Продолжить с этим клиентом
customer-with = До { $time } с этим клиентом работает { $name }.
customer-contents = На этой странице
customer-no-holds = Пауз нет, связываться можно.
refusal-title = Сейчас нельзя

## Что записывают вне разговора

entry-note = Добавить заметку
entry-hold = Поставить на паузу
entry-hold-because = Причина паузы
entry-hold-not = Пауза не нужна
entry-hold-until = Последний день паузы
entry-hold-until-hint = Если оставить пустым, пауза длится, пока её не снимут.
entry-hold-do = Поставить на паузу
entry-lift = Снять эту паузу
entry-lift-hint = После этого звонить снова можно, насколько позволяют правила.
entry-lift-do = Снять
entry-settle = Закрыть этот спор
entry-settle-how = Чем закончился спор?
entry-settle-do = Закрыть спор
entry-route-title = Кто должен звонить
entry-route = Выбрать, кто должен звонить
entry-route-to = Кто
entry-route-do = Выбрать
entry-route-anybody = Любой, кто говорит на языке клиента
entry-route-specialist = Специалист по работе с людьми, которые избегают контакта
entry-route-business = Тот, кто обучен работе с компаниями
entry-route-vulnerable = Тот, кто обучен работе с людьми в трудной ситуации
dispute-end-upheld = Клиент прав, кредитор исправит счёт
dispute-end-debt-stands = Долг остаётся, клиенту объяснили почему
dispute-end-taken-back = Клиент больше не оспаривает счёт
