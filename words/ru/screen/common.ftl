### Слова, общие для многих страниц: рамка страницы, формы, клавиши, закрытые списки, ошибки.
###
### Вставленные имена и слова не склоняются, поэтому они стоят в именительном падеже или после
### двоеточия. $date записан цифрами и подходит к любому падежу. К пользователю обращаемся на «вы», со
### строчной буквы; род говорящего и клиента не называем. Счёт оплачивают, сумму платят.

## Рамка страницы

frame-name = Auricle
frame-skip = Перейти к содержимому
frame-made-up-clock = Часы установлены вручную, на них { $at }.

nav-label = Главное меню
nav-next = Следующий звонок
nav-find = Поиск
nav-due = План дня
nav-board = Сводка
nav-import = Импорт
nav-users = Пользователи

today-lead = Сегодня:
today-talks =
    { $count ->
        [one] { $count } разговор
        [few] { $count } разговора
        [many] { $count } разговоров
       *[other] { $count } разговоров
    }
today-commitments =
    { $count ->
        [one] { $count } договорённость
        [few] { $count } договорённости
        [many] { $count } договорённостей
       *[other] { $count } договорённостей
    }
today-kept =
    { $count ->
        [one] { $count } клиент сдержал слово
        [few] { $count } клиента сдержали слово
        [many] { $count } клиентов сдержали слово
       *[other] { $count } клиентов сдержали слово
    }

me-menu = Ваше меню:
me-language = Язык страниц
me-language-set = Выбрать этот язык
me-breath = Перевести дух
me-password = Сменить пароль
me-sign-out = Выйти

role-caller = Оператор
role-lead = Руководитель команды
role-administrator = Администратор

tone-good = Готово:
tone-plain = К сведению:
tone-careful = Обратите внимание:
tone-bad = Не сделано:

## Формы

common-close = Закрыть
common-save = Сохранить
common-cancel = Отмена
common-back = Назад
common-nothing = нет
common-search = Найти
common-today = сегодня
common-unknown = неизвестно

form-optional = (необязательно)
form-errors =
    { $count ->
        [one] Проверьте { $count } ответ:
        [few] Проверьте { $count } ответа:
        [many] Проверьте { $count } ответов:
       *[other] Проверьте { $count } ответов:
    }
field-amount = Сумма
field-amount-hint = С запятой или точкой: 12,50 или 12.50.
field-currency = Валюта
field-method = Способ оплаты
field-reference = Код платежа

error-needed = Заполните это поле.
error-choice = Выберите один из ответов.
error-date = Это не дата. Напишите так: { $example }.
error-date-future = Этот день ещё не наступил. Выберите сегодняшний или более ранний день.
error-time = Это не время. Напишите так: 14:30.
error-amount = Это не сумма. Напишите так: { $example }.
error-day-of-month = Такого числа в месяце нет. Напишите число от 1 до 31.
error-long = Слишком длинно. Наибольшее число знаков: { $limit }.

## Клавиши

keys-title = Клавиши
keys-here = На этой странице
keys-everywhere = На всех страницах
keys-menu = Ваше меню и выход
keys-results = Перейти к результатам и дальше по ним
keys-call = Позвонить
keys-note = Написать заметку
keys-day = В поле даты: сегодня, на день позже, на день раньше
keys-read-back = Отметить, что договорённость повторена
keys-save = Отправить форму, которую вы заполняете
keys-leave = Закрыть или выйти из поля
keys-help = Показать этот список
keys-not-while-typing = Клавиши с буквами и цифрами работают, только когда вы не вводите текст.
keys-on = Использовать эти клавиши

## Закрытые списки

method-transfer = Банковский перевод
method-direct-debit = Автосписание
method-card = Карта
method-cash = Наличные или почта
method-other = Другой способ

channel-call = Звонок
channel-letter = Письмо
channel-email = Электронное письмо
channel-text-message = СМС
channel-meeting = Встреча

stage-current = До срока: счёт выставлен, срок оплаты ещё не наступил
stage-overdue = Просрочен: срок оплаты прошёл
stage-old = Давний: проверьте, что ещё разрешает закон

party-person = Частное лицо
party-company = Компания

phone-unverified = ещё не проверен
phone-right-person = с клиентом по нему уже говорили
phone-wrong-person = чужой номер
phone-dead = не работает

language-lv = латышский
language-nl = нидерландский
language-pl = польский
language-ru = русский
language-cs = чешский
language-en = английский

## Страны; если страны здесь нет, показываются две её буквы (ISO 3166-1)

country-ad = Андорра
country-ae = Объединённые Арабские Эмираты
country-al = Албания
country-am = Армения
country-ar = Аргентина
country-at = Австрия
country-au = Австралия
country-az = Азербайджан
country-ba = Босния и Герцеговина
country-be = Бельгия
country-bg = Болгария
country-br = Бразилия
country-by = Беларусь
country-ca = Канада
country-ch = Швейцария
country-cl = Чили
country-cn = Китай
country-co = Колумбия
country-cy = Кипр
country-cz = Чехия
country-de = Германия
country-dk = Дания
country-ee = Эстония
country-eg = Египет
country-es = Испания
country-fi = Финляндия
country-fr = Франция
country-gb = Великобритания
country-ge = Грузия
country-gr = Греция
country-hk = Гонконг
country-hr = Хорватия
country-hu = Венгрия
country-id = Индонезия
country-ie = Ирландия
country-il = Израиль
country-in = Индия
country-is = Исландия
country-it = Италия
country-jp = Япония
country-kg = Киргизия
country-kr = Южная Корея
country-kz = Казахстан
country-li = Лихтенштейн
country-lt = Литва
country-lu = Люксембург
country-lv = Латвия
country-ma = Марокко
country-mc = Монако
country-md = Молдова
country-me = Черногория
country-mk = Северная Македония
country-mt = Мальта
country-mx = Мексика
country-my = Малайзия
country-nl = Нидерланды
country-no = Норвегия
country-nz = Новая Зеландия
country-ph = Филиппины
country-pk = Пакистан
country-pl = Польша
country-pt = Португалия
country-ro = Румыния
country-rs = Сербия
country-ru = Россия
country-sa = Саудовская Аравия
country-se = Швеция
country-sg = Сингапур
country-si = Словения
country-sk = Словакия
country-sm = Сан-Марино
country-th = Таиланд
country-tj = Таджикистан
country-tm = Туркменистан
country-tr = Турция
country-ua = Украина
country-us = США
country-uz = Узбекистан
country-va = Ватикан
country-vn = Вьетнам
country-xk = Косово
country-za = ЮАР

## Если что-то не так

trouble-not-found = Здесь ничего нет
trouble-not-found-hint = Возможно, ссылка устарела или дело клиента объединено с другим. Попробуйте поиск.
trouble-forbidden = У вас нет доступа
trouble-forbidden-hint = Для этого нужна другая роль или доступ к этому кредитору. Обратитесь к администратору.
trouble-expired = Страница устарела
trouble-expired-hint = Ничего не сохранено. Откройте страницу заново и отправьте форму ещё раз.
trouble-conflict = Пока вы работали, здесь что-то изменили
trouble-conflict-hint = Ничего не сохранено. Посмотрите страницу ещё раз и отправьте ответ снова.
trouble-too-many = Слишком много попыток
trouble-too-many-hint = Подождите немного и попробуйте снова.
trouble-too-large = Слишком много данных
trouble-too-large-hint = Отправьте файл поменьше или разделите его на несколько.
trouble-bad-request = Запрос непонятен
trouble-bad-request-hint = Ничего не сохранено. Вернитесь назад и отправьте форму ещё раз.
trouble-fault = Ошибка на нашей стороне
trouble-fault-hint = Ничего не сохранено. Попробуйте через минуту; если ошибка повторится, сообщите администратору.
trouble-unwritable = На диск системы больше ничего не записывается
trouble-unwritable-hint = Ничего не сохранено; всё сохранённое раньше цело. Сообщите администратору и отправьте это ещё раз, когда появится место.
trouble-unavailable = Auricle сейчас не может ответить
trouble-unavailable-hint = Попробуйте через минуту. Всё сохранённое цело.
trouble-number = Номер этой ошибки: { $number }
