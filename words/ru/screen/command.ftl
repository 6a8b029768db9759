### Что говорят только команды; всё остальное сказано так же, как на страницах.
###
### $moment — короткая дата со временем, $zone — имя пояса в базе tz. $day — дата словами, в
### родительном падеже и с «г.» в конце, поэтому предложение ею не заканчивается.

command-call-now = Можно звонить сейчас.
command-call-from = Звонить можно с { $moment } по времени клиента.
command-wait = До { $moment } по времени клиента делать ничего не нужно.
command-rest = Пока что-нибудь не произойдёт, делать ничего не нужно.
command-set-aside = Отложено: сначала в этом должен разобраться человек.
command-day-failed = Не удалось проверить, проверка будет повторена:
command-open = Всего осталось заплатить
command-talks = Разговоры и попытки, по часам системы ({ $zone })
command-times = Время указано по часам системы ({ $zone }).
command-there = { $moment } по времени клиента
command-recorded = Записано:
command-undone = Отменено:

command-verified = Прочитано потоков: { $streams }, событий: { $events }.
command-verified-erased =
    { $count ->
        [one] Стёрты данные { $count } человека; цепочка событий всё равно верна.
        [few] Стёрты данные { $count } человек; цепочки событий всё равно верны.
        [many] Стёрты данные { $count } человек; цепочки событий всё равно верны.
       *[other] Стёрты данные { $count } человек; цепочки событий всё равно верны.
    }
command-well = Всё в порядке.
command-not-well = Что-то не так, как было записано. Восстановите самую новую копию, которая проходит проверку.
command-rebuilt = Дел построено заново по событиям: { $files }.
command-sealed = Печать за { $day } поставлена и сохранена в файле { $file }. Держите копию этого файла и в другом месте.
command-seal-key = Открытый ключ печати: { $key }
command-seals-compared =
    { $days ->
        [one] Сверен { $days } день с печатью.
        [few] Сверено { $days } дня с печатью.
        [many] Сверено { $days } дней с печатью.
       *[other] Сверено { $days } дней с печатью.
    }
command-seals-good-until = По { $day } включительно всё так, как было под печатью.
command-seal-forged = печать за { $day } поставлена не этим ключом
command-seal-unknown = в файле есть печать за { $day }, а в системе её нет: система старше файла
command-seal-absent = в системе есть печать за { $day }, а в файле её нет
command-seal-removed = печать за { $day } включала поток { $stream }, а теперь его нет
command-seal-truncated = печать за { $day } включала события потока { $stream } (всего { $version }), а теперь их меньше
command-seal-rewritten = данные под печатью за { $day } переписаны
command-rebuilt-same = Всё, что хранится, соответствует событиям.
command-rebuilt-mended = Что можно было исправить, исправлено.
command-erase-sure = Данные будут стёрты навсегда: { $name }. Чтобы продолжить, введите номер дела:
command-erased = Стёрто. Прочитать данные этого человека больше никто не может.
command-erased-server = Сервер базы данных ещё какое-то время хранит удалённые строки и свой журнал: см. раздел «Erasing on PostgreSQL» в руководстве администратора.
command-seals-restored = { $day } система восстановлена из резервной копии от { $moment } (UTC). Того, что сделано между этими датами, в системе нет.
command-seals-lost = Печати за { $days } поставлены в это время и тоже потеряны.
command-backing-up = Резервное копирование: { $part } из { $of }
command-backed-up = Резервная копия по состоянию на { $moment } (UTC) сохранена: { $place }. Потоков: { $streams }, событий: { $events }, размер: { $size } кБ. Копия прочитана заново, все цепочки верны.
command-backup-root = Корень копии: { $root }
command-backup-key = Ключа системы в копии нет. Держите копию файла { $key } отдельно от резервных копий, а вместе с ней файлы { $erased } и { $roots }.
command-backup-key-elsewhere = Ключа системы в копии нет. Держите копии файлов { $erased } и { $roots } отдельно от резервных копий.
command-restoring = Восстановление: { $part } из { $of }
command-restored = Система восстановлена по состоянию на { $moment } (UTC): { $place }. Потоков: { $streams }, событий: { $events }; все цепочки проверены.
command-restored-erased =
    { $count ->
        [one] Стёртые данные { $count } человека не восстановлены.
        [few] Стёртые данные { $count } человек не восстановлены.
        [many] Стёртые данные { $count } человек не восстановлены.
       *[other] Стёртые данные { $count } человек не восстановлены.
    }
command-restored-strays = Строк, которые не следуют ни из одного дела клиента и не восстановлены: { $count }.
command-restored-since = Того, что сделано после { $moment } (UTC), в системе нет: ещё раз импортируйте самые новые файлы, запишите контакты, которые были с тех пор, и проверьте пользователей, пароли и доступ программ.
command-copying = Копирование: { $part } из { $of }
command-copy-verifying = Проверка: { $part } из { $of }
command-copied = Скопировано: { $place }. Потоков: { $streams }, событий: { $events }; все цепочки там проверены.
command-copied-key = Ключ и списки рядом с ним остаются на своём месте. Открывая систему там, укажите: --key { $key }

command-proof-with = С кем: { $name }
command-proof-permit = Разрешение: у клиента было { $moment } ({ $zones }). Оно действовало бы до { $until } по времени клиента.
command-proof-passed = Проверенные и соблюдённые правила:
command-proof-incoming = Клиент связался с нами сам: разрешение не нужно.
command-proof-version = Решение принято по первым событиям дела (их { $version }) и по набору правил { $policy }
command-proof-purpose-demand = Цель: попросить об оплате
command-proof-purpose-information = Цель: сообщить, ни о чём не прося
command-proof-purpose-answer = Цель: ответить на просьбу клиента или перезвонить, как договорились

command-import-questions = Чтобы файл можно было прочитать, ответьте на вопросы:
command-import-new-client = Будет добавлен новый кредитор: { $client }
command-import-lie-still = Счета с будущей датой выставления (ждут этой даты)
command-import-to-come = Платежи с будущей датой (пропущены)
command-import-stopped = Остановлено, пройдено строк: { $done }. Записанное остаётся. Запустите ещё раз, и запишется только остальное.
command-import-totals = Строки с итогами (пропущены)
command-import-older = Строки старее уже известных данных (пропущены)
command-import-missing = Неоплаченных счетов: { $of }. Из них в файле больше нет: { $count }.
command-import-mend-save = Сохраните эти строки с --mend ФАЙЛ, исправьте их в этом файле и импортируйте его с теми же параметрами.
command-import-mend-saved = Они сохранены в файле { $file }. Исправьте их там и импортируйте этот файл с теми же параметрами.
command-import-mend-untold = Ошибок в неподходящих строках, для которых там не хватило места: { $count }. Сначала импортируйте тот файл, затем снова этот.
command-import-written = Сохранено:
command-import-mend-file = строки для исправления: { $file }
command-import-mapping-kept = сопоставление столбцов под именем { $name }: в следующий раз укажите --mapping { $name }
command-import-lost = { $column }: в этом файле такого столбца нет
command-import-unlike = Пропущен: заголовок означает «{ $field }», но значения на это не похожи
command-import-taken = Пропущен: для «{ $field }» уже взят другой столбец
command-import-odd = Необычно, но записано:
command-import-odd-would = Необычно, но будет записано:
command-column-file = Дело
command-find-many = Показаны только первые { $count }. Введите чуть больше или сохраните список с --to ФАЙЛ.
command-more = ... и ещё { $count }; --json покажет все.
command-import-more = ... и ещё { $count }
command-import-changes-first = Показано изменений: { $shown } из { $all }; --json покажет до { $most }.
command-import-write = Записать? [д/Н]
command-import-withdraw = Отозвать и то, чего в файле больше нет? [д/Н]

command-question-dates = { $column }: что стоит первым, день или месяц? ({ $example })
command-question-dates-mixed = { $column }: ни один порядок не подходит ко всем датам ({ $example })
command-question-decimal = { $column }: какой знак отделяет дробную часть? ({ $example })
command-question-decimal-mixed = { $column }: ни один знак дробной части не подходит ко всем суммам ({ $example })
command-question-encoding = В какой кодировке файл? ({ $example })
command-question-sheet = Какой лист читать? ({ $example })
command-question-currency = В какой валюте суммы?
command-question-client = Чьи это требования?
command-question-country = Какой страны номера телефонов? ({ $example })

command-change-customer-new = новый клиент
command-change-customer = клиент
command-change-invoice-new = новый счёт
command-change-invoice = счёт
command-change-payment = платёж

command-user-password = Одноразовый пароль:
command-user-clients-all = все кредиторы
command-user-none = Здесь пока никто не работает.

command-demo-first = Первый запуск: 2000 вымышленных клиентов проживают 120 дней, и всё делает настоящая программа.
command-demo-living = День { $day } из { $of }
command-demo-woken =
    { $count ->
        [one] За это время подошла очередь { $count } клиента
        [few] За это время подошла очередь { $count } клиентов
        [many] За это время подошла очередь { $count } клиентов
       *[other] За это время подошла очередь { $count } клиентов
    }
command-demo-ready = Система открыта:
command-demo-users = Войдите под одним из этих логинов; пароль: { $password }
command-demo-data = Данные хранятся в папке { $folder }. При новом запуске работа продолжится с ними.
command-demo-clock = Часы этой системы показывают { $moment } ({ $zone }).
command-demo-stop = Чтобы остановить, нажмите Ctrl-C.
command-serve-ready = Система открыта:
command-serve-first = Первый администратор один раз регистрируется здесь:
command-serve-plain = Соединение не шифруется: поставьте перед ним прокси с TLS, иначе пароли не защищены.
command-stopped = Остановлено. Всё сохранённое цело.
command-token-ended = Токен отключён.
command-hook-ended = Вебхук отключён.

command-attached = Добавлено: { $file }
command-attached-before = Добавлено раньше: { $file }
command-documents-fit =
    { $count ->
        [one] Счёт найден для { $count } файла.
        [few] Счёт найден для { $count } файлов.
        [many] Счёт найден для { $count } файлов.
       *[other] Счёт найден для { $count } файла.
    }
command-documents-nothing = Нет счёта с таким номером:
command-documents-several = Счёт с таким номером есть у нескольких кредиторов; выберите одного через --client:
command-documents-unfit = Нельзя добавить:
command-documents-attach = Добавить? [y/N]
