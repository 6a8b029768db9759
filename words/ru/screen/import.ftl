### Импорт: что получено, что означают столбцы, что изменится и как всё прошло.

import-title = Импорт
import-file = Файл
import-file-hint = Книга Excel или OpenDocument (.xlsx, .ods) либо файл CSV размером до { $size } МБ, со строкой заголовков над данными.
import-too-large = Файл больше { $size } МБ, а больше эта страница не принимает. Тот, кто ведёт сервер, может импортировать его там: auricle import ПУТЬ
import-mapping = Как читать
import-mapping-guess = Распознать столбцы
import-upload = Загрузить
import-at = Когда загружен
import-by = Кто загрузил
import-rows = Строки
import-problems = Не читаются
import-misfits = Не подходят
import-unmatched = Счёт не найден
import-by-command = Из командной строки
import-left-out = Пропущено
import-discard = Отменить этот импорт
import-steps = Шаги импорта
import-step-columns = Столбцы
import-step-preview = Предпросмотр
import-step-write = Запись
import-same = Этот файл уже импортировали { $date }. Повторный импорт ничего не изменит.
import-state-mapping = Нужно подтвердить столбцы
import-state-preview = Можно записывать
import-state-running = Идёт запись
import-state-done = Готово
import-state-discarded = Отменён
import-state-failed = Остановлен
import-done-title = Импортирован файл { $file }
import-done-missing =
    { $count ->
        [one] Больше нет в файле и не нужно оплачивать: { $count } счёт.
        [few] Больше нет в файле и не нужно оплачивать: { $count } счёта.
        [many] Больше нет в файле и не нужно оплачивать: { $count } счетов.
       *[other] Больше нет в файле и не нужно оплачивать: { $count } счетов.
    }
import-may-be-known =
    { $count ->
        [1] Деньги по { $count } платежу, возможно, уже учтены по более раннему файлу. Платёж всё равно будет записан; сравните его с другими платежами этого клиента.
        [one] Деньги по { $count } платежу, возможно, уже учтены по более раннему файлу. Эти платежи всё равно будут записаны; сравните их с другими платежами тех же клиентов.
        [few] Деньги по { $count } платежам, возможно, уже учтены по более раннему файлу. Эти платежи всё равно будут записаны; сравните их с другими платежами тех же клиентов.
        [many] Деньги по { $count } платежам, возможно, уже учтены по более раннему файлу. Эти платежи всё равно будут записаны; сравните их с другими платежами тех же клиентов.
       *[other] Деньги по { $count } платежам, возможно, уже учтены по более раннему файлу. Эти платежи всё равно будут записаны; сравните их с другими платежами тех же клиентов.
    }
import-not-withdrawn =
    { $count ->
        [1] Не удалось закрыть { $count } счёт, которого в файле больше нет: дело клиента отложено, или его в это время меняли. Импортируйте файл ещё раз; отложенные дела видны в сводке.
        [one] Не удалось закрыть { $count } счёт из тех, которых в файле больше нет: дела клиентов отложены, или их в это время меняли. Импортируйте файл ещё раз; отложенные дела видны в сводке.
        [few] Не удалось закрыть { $count } счёта из тех, которых в файле больше нет: дела клиентов отложены, или их в это время меняли. Импортируйте файл ещё раз; отложенные дела видны в сводке.
        [many] Не удалось закрыть { $count } счетов из тех, которых в файле больше нет: дела клиентов отложены, или их в это время меняли. Импортируйте файл ещё раз; отложенные дела видны в сводке.
       *[other] Не удалось закрыть { $count } счетов из тех, которых в файле больше нет: дела клиентов отложены, или их в это время меняли. Импортируйте файл ещё раз; отложенные дела видны в сводке.
    }
import-mend-part = В файл для исправления вошли не все пропущенные строки: { $rows } из { $all }. Исправьте и импортируйте их, а затем ещё раз весь файл, чтобы записались остальные.
import-stopped-title = Остановлено: { $file }
import-stopped-hint = Записанное до этого остаётся. Запустите ещё раз, и запишется только остальное.
imports-title = Импорты
imports-none = Пока ничего не импортировали.

mapping-title = Что означают столбцы файла { $file }?
mapping-read-as = Прочитано как { $how }, строк: { $rows }.
mapping-kind = Что в этом файле?
mapping-kind-full = Все неоплаченные счета этого кредитора
mapping-kind-changes = Новые и изменённые счета
mapping-kind-payments = Платежи
mapping-from-column = Из столбца файла
mapping-client-new = Или новый кредитор
mapping-currency = Валюта
mapping-currency-hint = Три буквы, например EUR, если столбца с валютой в файле нет.
mapping-country = Страна
mapping-country-hint = Две буквы, например LV, если столбца со страной в файле нет.
mapping-complete-to = Данные полны по
mapping-complete-to-hint = Последний день, за который в файле есть всё. По этот день проверяются обещания.
mapping-sheet = Лист книги
mapping-sheet-choose = Выберите лист
mapping-columns = Столбцы
mapping-heading = Заголовок
mapping-samples = Примеры значений
mapping-target = Что означает
mapping-leave-out = Пропустить
mapping-name = Сохранить под именем
mapping-name-hint = Следующий такой файл прочитается без вопросов.
mapping-go-on = Показать, что изменится
mapping-question-dates = Даты в столбце «{ $column }»: что стоит первым в { $example }?
mapping-question-decimal = Суммы в столбце «{ $column }»: сколько это — { $example }?
mapping-answer-day-first = День: { $date }
mapping-answer-month-first = Месяц: { $date }
mapping-answer-year-first = Год: { $date }
mapping-no-column = В файле нет столбца «{ $column }». Выберите другие столбцы или другой файл.
mapping-delimiter = «{ $sign }»
mapping-choose = Выберите
mapping-language-of-country = Язык страны клиента
mapping-party-by-name = По правовой форме в названии (ООО, SIA, Ltd и т. п.)
mapping-party-person = Все — частные лица
mapping-party-company = Все — компании
mapping-error-dates = Даты в столбце «{ $column }»: выберите, что стоит первым.
mapping-error-decimal = Суммы в столбце «{ $column }»: выберите, сколько это в примере.
mapping-error-encoding = Буквы: выберите слово, которое написано правильно.
mapping-error-client = Выберите кредитора или напишите название нового.
mapping-error-currency = Валюта: напишите её, столбца с ней в файле нет.
mapping-error-country = Страна: напишите её, по номерам телефонов её не узнать.
mapping-needs = Не хватает столбца: { $what }
mapping-twice = Два столбца означают одно и то же: { $what }

target-client = Кредитор
target-customer-number = Номер клиента
target-name = Имя или название
target-given-name = Имя
target-family-name = Фамилия
target-party-kind = Частное лицо или компания
target-contact-name = Контактное лицо
target-contact-role = Должность контактного лица
target-street = Улица и дом
target-postcode = Почтовый индекс
target-city = Город
target-country = Страна
target-language = Язык
target-telephone = Телефон
target-email = Электронная почта
target-birth-date = Дата рождения
target-company-number = Регистрационный номер компании
target-iban = Банковский счёт (IBAN)
target-invoice-number = Номер счёта
target-invoice-kind = Вид документа
target-issue-date = Дата выставления
target-due-date = Срок оплаты
target-settled-on = Дата полной оплаты
target-days-to-pay = Дней до оплаты
target-terms = Условия оплаты
target-goods = Товар или услуга
target-net = Сумма без налога
target-tax = Налог
target-amount = Сумма
target-paid = Уже оплачено
target-outstanding = Осталось заплатить
target-currency = Валюта
target-reference = Код платежа
target-disputed = Оспаривается
target-paid-on = Дата платежа
target-amount-paid = Сумма платежа
target-payer = Плательщик
target-method = Способ оплаты
target-payment-id = Номер платежа

preview-title = Что изменит файл { $file }
preview-would = Что изменится
preview-what = Что
preview-created = Новые
preview-changed = Изменены
preview-unchanged = Без изменений
preview-customers = Клиенты
preview-invoices = Счета
preview-payments = Платежи
preview-complete-to = данные полны по { $date }
preview-problems =
    { $count ->
        [one] { $count } строка не читается
        [few] { $count } строки не читаются
        [many] { $count } строк не читаются
       *[other] { $count } строк не читаются
    }
preview-misfits =
    { $count ->
        [one] { $count } строка не согласуется с тем, что уже известно
        [few] { $count } строки не согласуются с тем, что уже известно
        [many] { $count } строк не согласуются с тем, что уже известно
       *[other] { $count } строк не согласуются с тем, что уже известно
    }
preview-unmatched =
    { $count ->
        [one] Для { $count } платежа счёт не найден
        [few] Для { $count } платежей счёт не найден
        [many] Для { $count } платежей счёт не найден
       *[other] Для { $count } платежей счёт не найден
    }
preview-unmatched-hint = Исправьте номера счетов или коды платежей либо сначала импортируйте счета, а потом эти платежи.
preview-problems-hint = Остальные строки можно записать и без них.
preview-mend = Сохранить эти строки в файл для исправления
preview-warnings =
    { $count ->
        [one] { $count } строка необычная, но будет записана
        [few] { $count } строки необычные, но будут записаны
        [many] { $count } строк необычные, но будут записаны
       *[other] { $count } строк необычные, но будут записаны
    }
preview-changes = Некоторые изменения
preview-changes-first = Показаны первые { $shown } из { $all }. Сначала то, что меняется в уже известном; остальное подсчитано выше.
preview-rows-first = Показаны первые { $shown }, всего строк: { $all }.
preview-problems-first = Показаны первые { $shown }, всего строк: { $all }. Чтобы увидеть все, сохраните их в файл.
preview-companies-by-name = Новые клиенты, принятые за компании по правовой форме в названии (ООО, SIA, Ltd и т. п.): { $count }.
preview-persons-assumed = Новые клиенты, принятые за частных лиц, потому что в файле не указано, кто это: { $count }.
preview-kinds-hint = Если это не так, укажите рядом со столбцами, в поле «Частное лицо или компания», кто они все.
preview-samples = Первые строки, как они поняты
preview-line = Строка { $line }
# Для книги: строка листа.
preview-row = Строка { $row }
preview-row-of-sheet = { $sheet }, строка { $row }
preview-derived = Номера счёта в файле нет, этот составлен по данным строки.
preview-missing = Больше нет в файле
preview-missing-few = Это обычное дело, отдельного подтверждения не нужно.
preview-missing-older = Данные этого кредитора уже известны по более поздний день, так что файл может быть старым.
preview-missing-unread = Некоторые строки пропущены, и недостающее может быть среди них.
preview-agree = Всё верно: эти счета оплачивать больше не нужно
preview-nothing = Этот файл ничего не меняет. Всё в нём уже известно.
preview-start = Записать
preview-back = Назад к столбцам

change-of = Клиент или счёт
change-field = Что
change-from = Сейчас
change-to = Станет

progress-title = Идёт запись: { $file }
progress-hint = Страницу можно закрыть, работа продолжится.
progress-is = Строк: { $done } из { $of }

## Что не читается и как это исправить

problem-line = Строка
problem-cell = Ячейка
problem-column = Столбец
problem-value = Значение
problem-reason = Что не так
problem-not-a-date = Это не дата. Напишите так: 2026-12-31.
problem-date-serial = Это порядковый номер дня из электронной таблицы, а не дата. Задайте столбцу формат даты и экспортируйте ещё раз.
problem-no-such-day = Такого дня нет. Исправьте дату.
problem-not-in-order = Дата не подходит к порядку этого столбца. Исправьте дату или порядок в сопоставлении столбцов.
problem-date-order-unknown = День не отличить от месяца. Укажите в сопоставлении столбцов, что стоит первым.
problem-year-out-of-range = Год { $year } не может быть верным. Исправьте дату.
problem-not-an-amount = Это не сумма. Напишите так: 1245,90.
problem-amount-shortened = Электронная таблица сократила это число. Задайте столбцу числовой формат и экспортируйте ещё раз.
problem-not-in-mark = Сумма не подходит к знаку дробной части в этом столбце. Исправьте сумму или знак в сопоставлении столбцов.
problem-decimal-mark-unknown = Дробную часть не отличить от тысяч. Укажите в сопоставлении столбцов, какой знак отделяет дробную часть.
problem-bad-grouping = Тысячи разделены не по три цифры. Исправьте сумму.
problem-too-many-decimals = Знаков после запятой больше, чем бывает в этой валюте ({ $decimals }). Округлите до суммы счёта.
problem-amount-too-large = Сумма слишком большая. Тот ли это столбец?
problem-currency-unknown = Это не валюта. Напишите три её буквы, например EUR.
problem-currency-missing = В строке нет валюты. Впишите её или укажите в сопоставлении столбцов.
problem-currency-clash = Валюта суммы { $written }, а валюта строки { $row }. Исправьте одну из них.
problem-not-days = Это не целое число дней. Напишите так: 14.
problem-not-yes-no = Это не «да» и не «нет». Напишите да или нет или оставьте пустым.
problem-missing = Не хватает: { $what }. Впишите это.
problem-no-due-date = Нет ни срока оплаты, ни условий в днях. Впишите что-нибудь одно.
problem-net-and-tax-differ = Сумма без налога и налог вместе дают { $sum }, а указано { $amount }. Исправьте одно из двух.
problem-paid-and-outstanding-differ = Оплаченное и оставшееся вместе дают { $sum }, а указано { $amount }. Исправьте одно из двух.
problem-too-long = Слишком длинно: можно не больше { $max } байт. Тот ли это столбец?
problem-undecodable = Некоторые буквы не читаются в кодировке { $encoding }. Выберите верную кодировку или исправьте файл.
problem-wrong-width = Столбцов в строке: { $found }, в заголовке: { $expected }. Не пропущена ли кавычка или разделитель?
problem-decimal-comma = Столбцов в строке: { $found }, в заголовке: { $expected }. Похоже, { $cut } — это сумма, запятая в которой разделяет и столбцы. Возьмите такие суммы в кавычки или экспортируйте с точкой с запятой.
problem-open-quote = Кавычка открыта в строке { $opened } и нигде не закрыта, поэтому всё после неё не прочитано. Добавьте закрывающую кавычку.
problem-after-quote = После закрывающей кавычки есть текст. Кавычку внутри кавычек пишите дважды.
problem-long-field = Здесь больше { $max } байт. Не пропущена ли кавычка?
problem-long-row = В строке больше { $max } байт. Не пропущена ли кавычка?
problem-many-fields = Столбцов в строке больше, чем { $max }. Тот ли разделитель?

oddity-due-before-issue = Срок оплаты раньше даты выставления.
oddity-settled-before-issue = Оплачен раньше даты выставления.
oddity-settled-yet-open = Указана дата полной оплаты, но что-то осталось заплатить.
oddity-phone = Это не номер телефона этой страны; пропущено.
oddity-email = Это не адрес электронной почты; пропущено.
oddity-iban = Это не IBAN: не сходятся контрольные цифры; пропущено.
oddity-country = Это не страна; пропущено.
oddity-language = С этим языком система не работает; пропущено.
oddity-party-kind = Это не частное лицо и не компания; пропущено.
oddity-birth-date = Это не дата рождения с годом из четырёх цифр; пропущено.
oddity-invoice-kind = Неизвестный вид документа; принят за счёт.
oddity-no-name = Имени нет; вместо него показан номер клиента.
oddity-negative-amount = Сумма меньше нуля; принята за кредит-ноту.
oddity-negative-payment = Сумма меньше нуля; принята за возврат денег.
oddity-no-line-end = Файл обрывается посреди строки. Не обрезан ли он?

unreadable-empty = Файл пуст. Экспортируйте его ещё раз и выберите CSV.
unreadable-utf16 = Файл в кодировке UTF-16 («Unicode text»). Сохраните его как «CSV UTF-8».
unreadable-foreign = { $what ->
        [old-workbook] Это старая книга Excel (.xls). Откройте её и сохраните как книгу Excel (.xlsx) или как «CSV UTF-8».
        [binary-workbook] Это двоичная книга Excel (.xlsb). Откройте её и сохраните как книгу Excel (.xlsx) или как «CSV UTF-8».
        [locked] Эта книга защищена паролем. Откройте её, снимите пароль и сохраните ещё раз.
        [old-office] Это старый документ Office. Если это книга, откройте её и сохраните как книгу Excel (.xlsx).
        [text-document] Это текстовый документ. Попросите список в виде книги Excel или файла CSV.
        [slides] Это слайды или рисунки. Попросите список в виде книги Excel или файла CSV.
        [numbers] Это книга Apple Numbers. Экспортируйте её как книгу Excel или как CSV.
        [pdf] Это документ PDF. Попросите список в виде книги Excel или файла CSV.
        [image] Это изображение. Попросите список в виде книги Excel или файла CSV.
        [web-page] Это веб-страница, как бы ни назывался файл. Откройте её в электронной таблице и сохраните как книгу Excel (.xlsx).
        [xml] Это документ XML. Откройте его в электронной таблице и сохраните как книгу Excel (.xlsx).
        [archive] Это архив. Распакуйте его и импортируйте файлы из него.
       *[binary] Это не текст и не книга. Попросите список в виде книги Excel или файла CSV.
    }
unreadable-damaged = Книга повреждена. Откройте её, сохраните ещё раз и импортируйте сохранённую.
unreadable-past-limit = { $limit ->
        [rows] На одном из листов книги больше { $most } строк. Разделите его на части.
        [sheets] В книге больше { $most } листов. Сохраните сам список отдельной книгой.
       *[other] В книге больше, чем можно прочитать. Сохраните сам список отдельной книгой или как «CSV UTF-8».
    }
unreadable-no-such-sheet = В книге нет листа «{ $name }». Есть: { $there }.
unreadable-too-large = Файл слишком большой. Разделите его на части не больше { $max } МБ.
unreadable-no-headings = Строка с заголовками не найдена. В первой строке должны стоять названия столбцов.
unreadable-too-wide = Строка заголовков слишком длинная, или столбцов в ней больше, чем { $max }. Это список счетов?
unreadable-open-quote = В заголовках, в строке { $line }, кавычка открыта и нигде не закрыта. Добавьте закрывающую кавычку.
mapping-question-encoding = Некоторые буквы можно прочитать по-разному. Какое слово написано правильно?
problem-cell-fault = Электронная таблица не смогла вычислить эту ячейку. Исправьте формулу.
problem-day-for-number = Электронная таблица приняла этот номер за дату, поэтому неизвестно, что было написано. Впишите его как текст.
problem-digits-lost = Электронная таблица хранит только пятнадцать цифр числа, поэтому последние потеряны. Впишите его как текст.
problem-twice = Этот счёт уже есть в строке { $first }.
problem-twice-in-book = Этот счёт уже есть в строке { $first }.
problem-other-customer = Этот счёт принадлежит другому клиенту. Исправьте номер счёта или номер клиента.
problem-no-such-invoice = Счёта с таким номером или кодом платежа нет. Исправьте его или сначала импортируйте счёт.
progress-looking-title = Идёт проверка: { $file }
progress-stop = Остановить
import-done-changed = Что изменилось
mapping-terms-days = Условия оплаты в днях
mapping-terms-days-hint = Сколько дней от выставления до срока оплаты, если в строке нет ни срока, ни условий.
mapping-fill-phones = Номера, по которым никого нет
mapping-fill-phones-none = Не использовать
