### Карточка клиента: факты до звонка.

sheet-speaks = Язык: { $language }
sheet-number = Номер клиента: { $number }
sheet-client = Кредитор: { $client }
sheet-needs = Учтите:

hours-open = У клиента сейчас { $now }. Звонить можно до { $until }.
hours-closed = У клиента сейчас { $now }. Звонить можно будет с { $from }.
hours-closed-for-now = У клиента сейчас { $now }. Пока звонить нельзя.
hours-unknown = Неизвестно, где находится клиент, поэтому неизвестно и местное время.
hours-desk = Остальное время на этой странице — по часам системы.

totals-due = К оплате
totals-later = Срок не наступил
totals-in-invoices =
    { $count ->
        [one] по { $count } счёту
        [few] по { $count } счетам
        [many] по { $count } счетам
       *[other] по { $count } счетам
    }
totals-stage = Стадия
totals-pay-day = День зарплаты
totals-promised = Обещано
totals-pay-day-is = { $day }-е число месяца

habit-title = Как клиент обычно платит
habit-usually-on-time = Обычно платит вовремя.
habit-usually-early =
    { $days ->
        [one] Обычно платит на { $days } день раньше срока.
        [few] Обычно платит на { $days } дня раньше срока.
        [many] Обычно платит на { $days } дней раньше срока.
       *[other] Обычно платит на { $days } дней раньше срока.
    }
habit-usually-late =
    { $days ->
        [one] Обычно платит на { $days } день позже срока.
        [few] Обычно платит на { $days } дня позже срока.
        [many] Обычно платит на { $days } дней позже срока.
       *[other] Обычно платит на { $days } дней позже срока.
    }
habit-usual =
    { $days ->
        [one] Самый давний счёт просрочен на { $days } день;
        [few] Самый давний счёт просрочен на { $days } дня;
        [many] Самый давний счёт просрочен на { $days } дней;
       *[other] Самый давний счёт просрочен на { $days } дней;
    } { $most ->
        [0] для этого клиента это обычно.
        [one] обычное опоздание этого клиента — до { $most } дня.
        [few] обычное опоздание этого клиента — до { $most } дней.
        [many] обычное опоздание этого клиента — до { $most } дней.
       *[other] обычное опоздание этого клиента — до { $most } дней.
    }
habit-unusual =
    { $days ->
        [one] Самый давний счёт просрочен на { $days } день, и это необычно:
        [few] Самый давний счёт просрочен на { $days } дня, и это необычно:
        [many] Самый давний счёт просрочен на { $days } дней, и это необычно:
       *[other] Самый давний счёт просрочен на { $days } дней, и это необычно:
    } { $most ->
        [0] как правило, этот клиент платит вовремя.
        [one] как правило, этот клиент опаздывает не больше чем на { $most } день.
        [few] как правило, этот клиент опаздывает не больше чем на { $most } дня.
        [many] как правило, этот клиент опаздывает не больше чем на { $most } дней.
       *[other] как правило, этот клиент опаздывает не больше чем на { $most } дней.
    }
habit-unknown = Данных мало, чтобы сказать, как клиент обычно платит.

spark-title =
    { $count ->
        [1] На сколько дней позже срока пришёл последний платёж
        [one] На сколько дней позже срока приходили последние платежи (их { $count })
        [few] На сколько дней позже срока приходили последние { $count } платежа
        [many] На сколько дней позже срока приходили последние { $count } платежей
       *[other] На сколько дней позже срока приходили последние { $count } платежей
    }
spark-table = Показать таблицей

invoices-due = К оплате
invoices-none-due = Платить пока нечего.
invoices-later = Срок не наступил
invoices-total = Итого
invoice-number = Счёт
invoice-issued = Выставлен
invoice-due = Срок оплаты
invoice-late = Дней просрочки
invoice-amount = Сумма
invoice-paid = Оплачено
invoice-left = Осталось
invoice-disputed = оспаривается

payments-title = Платежи
payments-none = Сведений о платежах нет.
payment-on = День
payment-for = Счёт
payment-method = Способ
payment-reference = Код платежа
payment-amount = Сумма

promises-title = Обещания
promises-none = Обещаний пока нет.
promise-by-day = не позднее { $date }
promise-taken = Дано { $date }. Кто записал: { $by }.
promise-made = Дано { $date }.
promise-paid = Поступило: { $amount }.
promise-history = Как менялось обещание
promise-open = Действует
promise-awaiting-bank = Ждём данных банка
promise-kept = Выполнено
promise-part-kept = Выполнено частично
promise-broken = Не выполнено
promise-renegotiated = Заменено новым
promise-withdrawn = Отозвано
promise-method-transfer = банковским переводом
promise-method-direct-debit = автосписанием
promise-method-card = картой
promise-method-cash = наличными или на почте
promise-method-other = другим способом

hold-since = с { $date }
hold-until = по { $date }
hold-open-ended = без даты окончания
hold-request = Клиент просит не беспокоить
hold-breathing-space = Передышка: время встать на ноги, оплаты не требуем
hold-insolvency = Банкротство или реструктуризация долгов
hold-representation = Клиент общается только через представителя
hold-death = Клиента нет в живых
hold-dispute = Долг оспаривается

talks-none = С этим клиентом ещё никто не говорил.
talks-before =
    { $count ->
        [one] До этого ещё { $count } контакт
        [few] До этого ещё { $count } контакта
        [many] До этого ещё { $count } контактов
       *[other] До этого ещё { $count } контактов
    }
talk-open = Начато; итог ещё не записан
talk-without-permit = Вне Auricle, без разрешения
talk-without-result = Без результата
talk-above-left = Обещано больше, чем остаётся на жизнь: { $left }
way-call-out = наш звонок
way-call-in = звонок клиента
way-call-outside = звонок вне Auricle
way-letter-out = наше письмо
way-letter-in = письмо клиента
way-letter-outside = письмо вне Auricle
way-email-out = наше электронное письмо
way-email-in = электронное письмо клиента
way-email-outside = электронное письмо вне Auricle
way-text-message-out = наше СМС
way-text-message-in = СМС клиента
way-text-message-outside = СМС вне Auricle
way-meeting-out = встреча
way-meeting-in = визит клиента
way-meeting-outside = встреча вне Auricle

## Всё дело клиента

sheet-holds-title = Не беспокоить
sheet-notes-title = Заметки
sheet-notes-none = Заметок нет.
sheet-phones-title = Телефон
sheet-phones-none = Номер телефона неизвестен.
sheet-phone-hidden = Номер появится, когда вы нажмёте «Позвонить».
sheet-looked-title = Кто смотрел эту карточку
sheet-looked-more = Более ранние просмотры есть в списке, который создаёт «auricle export looks».
sheet-client-named = Кредитор: { $client }
