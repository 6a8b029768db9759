### План разговора рядом с карточкой: шесть этапов, слова-опоры, возражения и что известно о клиенте.

guide-title = План разговора
guide-stages = Этапы разговора
stage-opening = Начало
stage-situation = Ситуация
stage-request = Просьба
stage-objections = Возражения
stage-next = Следующий контакт
stage-close = Завершение
goal-opening = Убедитесь, кто говорит. Потом скажите, что есть неоплаченный счёт.
goal-situation = Узнайте, почему не оплачено и признаёт ли клиент долг.
goal-request = Сумма, день, все способы оплаты.
goal-objections = Выслушайте, ответьте, вернитесь к оплате.
goal-next = Договоритесь о дне: звонок, встреча, отправленные документы.
goal-close = Повторите, кто, что и к какому дню делает и что на самом деле будет дальше.
fits-everybody = Слова для всех
fits-approach = Выбрано по тому, что известно о клиенте
fits-debt-stage = Выбрано по стадии долга
fits-company = Для компании
fits-age = Для клиентов от 18 до 25 лет
fits-last-talk = Потому что в прошлый раз не получилось
guide-identify-first = Сначала отметьте, кто говорит. До этого слов о долге здесь не будет.
guide-reason-first = Сначала отметьте причину. Потом здесь появятся слова для просьбы.
guide-any-time = В любой момент
any-half-a-minute = Можно взять полминуты?
any-not-a-good-moment = Не лучший момент: когда позвонить?
any-will-not-talk = Не хочет говорить: вежливо закончить
any-abuse = Оскорбляет: вежливо закончить сразу
any-complaint = Жалоба: сначала записать
any-no-solution = Сегодня решения нет
any-pay-day = Когда приходят деньги?
guide-pulse = Пять секунд тишины
guide-pulse-hint = После вопроса помолчите: дайте тишине поработать.
guide-named = Обращение по имени
guide-named-hint = Время от времени, не слишком часто. Это число видите только вы.
guide-book = Договориться об обратном звонке

reason-question = Почему не оплачено?
reason-none = Пока неизвестно
reason-forgot = Забылось
reason-on-its-way = Деньги уже отправлены
reason-never-received = Счёт не дошёл
reason-mistake = В счёте ошибка
reason-not-as-agreed = Товар или услуга не соответствуют договорённости
reason-not-theirs = Это чужой долг
reason-moved = Переезд
reason-lost-income = Потеря работы или дохода
reason-cash-flow = Ожидание денег от своих клиентов
reason-illness = Болезнь, своя или близкого человека
reason-separation = Расставание или развод
reason-bereavement = Смерть близкого человека
reason-several-creditors = Несколько кредиторов сразу
reason-unwilling = Не хочет платить
reason-other = Другое
reason-words = Словами клиента
reason-words-hint = Только то, что клиент говорит о себе и что поможет в следующем разговоре.
granted = Клиент признаёт долг
left-amount = Сколько останется на жизнь в том месяце?
left-amount-hint = После платы за жильё, еды, отопления и других платежей. Если остаётся мало, договоритесь о меньшей сумме или о паузе.
left-untold = Клиент не хочет отвечать

objection-find = Какое возражение у клиента?
objection-find-hint = Введите слово из него; ниже будут ответы на языке клиента.
objection-all = Все возражения
objection-nothing = Ничего не найдено. Выслушайте, запишите словами клиента и расспросите.
objection-before = Можно говорить, пока личность не проверена
objection-said = Сказано
objection-answers = Какие ответы прозвучали
objection-used =
    { $count ->
        [one] Использовано { $count } раз
        [few] Использовано { $count } раза
        [many] Использовано { $count } раз
       *[other] Использовано { $count } раз
    }
answer-class-validate = Понимание
answer-class-ask = Вопрос
answer-class-offer = Предложение
answer-class-inform = Объяснение
answer-back = Возвращает к этапу «{ $stage }»
category-on-the-way = Деньги уже отправлены
category-cash = Денег не хватает
category-papers = Нет счёта или документов
category-wrong = Что-то не так
category-somebody-else = Платит или решает кто-то другой
category-not-now = Не сейчас
category-trust = Доверие и личные данные
category-several-creditors = Несколько кредиторов
category-health-family = Здоровье и семья
category-company = Трудности компании
category-law = Закон и что будет дальше
category-unwilling = Не хочет платить
category-contact = Как связываться
library-title = Возражения и ответы
library-hint = Что говорят клиенты, и продуманные ответы. Каждый ответ возвращает к цели разговора.
library-refused = Так здесь не говорят
library-refused-hint = Чему-то из этого учат в отрасли. Здесь так не делают.
library-language = Язык ответов

mark-question = Следующий разговор с клиентом теперь будет легче или труднее?
mark-easier = Легче
mark-same = Так же
mark-harder = Труднее

approach-title = Подход
approach-unknown = Пока известно слишком мало, чтобы выбрать подход.
approach-none = Ни один не подходит
approach-evader = Факты и документы, объяснить все варианты; специалист
approach-drifter = Терпение, небольшие шаги по одному
approach-chronic = Обещания на короткий срок, каждое проверять
approach-involuntary = Бережно: сначала пауза или небольшой график платежей
approach-forgetful = Короткое напоминание и способы оплаты
approach-sure = Довольно уверенно
approach-unsure = Первое предположение
approach-until = Действует до { $date }
approach-said-by = { $name } считает это верным
approach-question = Какой подход нужен? Отвечайте, только если видите это иначе.
approach-keep = Оставить как есть
approach-changes-evader = Изменится, если клиент заплатит, выполнит обещание или сам позвонит.
approach-changes-drifter = Изменится, если клиент ответит на звонок или выполнит обещание.
approach-changes-chronic = Изменится, если клиент станет платить в срок.
approach-changes-involuntary = Изменится, если клиент скажет, что дела идут лучше.
approach-changes-forgetful = Изменится, если обещание не будет выполнено или звонки останутся без ответа.
seen-for = Говорит за
seen-against = Говорит против
will-title = Готовность платить
ability-title = Возможность платить
impression-none = Пока ничего не известно.
seen-reached = Звонков: { $calls }, из них с разговором: { $talks }
seen-no-answer =
    { $calls ->
        [1] Последний звонок без ответа
        [one] Последние звонки без ответа: { $calls }
        [few] Последние звонки без ответа: { $calls }
        [many] Последние звонки без ответа: { $calls }
       *[other] Последние звонки без ответа: { $calls }
    }
seen-called-us =
    { $times ->
        [one] { $times } звонок от клиента нам
        [few] { $times } звонка от клиента нам
        [many] { $times } звонков от клиента нам
       *[other] { $times } звонков от клиента нам
    }
seen-kept = Выполнено обещаний: { $kept } из { $judged }
seen-part-kept =
    { $times ->
        [one] Частично выполнено { $times } обещание
        [few] Частично выполнено { $times } обещания
        [many] Частично выполнено { $times } обещаний
       *[other] Частично выполнено { $times } обещаний
    }
seen-not-kept = Не выполнено обещаний: { $broken } из { $judged }
seen-usually-on-time =
    { $days ->
        [one] Обычно платит не позже чем через { $days } день после срока
        [few] Обычно платит не позже чем через { $days } дня после срока
        [many] Обычно платит не позже чем через { $days } дней после срока
       *[other] Обычно платит не позже чем через { $days } дней после срока
    }
seen-usually-early = Обычно платит не позже срока
seen-usually-late =
    { $days ->
        [one] Обычно платит на { $days } день позже срока, но платит
        [few] Обычно платит на { $days } дня позже срока, но платит
        [many] Обычно платит на { $days } дней позже срока, но платит
       *[other] Обычно платит на { $days } дней позже срока, но платит
    }
seen-slower =
    { $days ->
        [one] Платит на { $days } день позже, чем прежде
        [few] Платит на { $days } дня позже, чем прежде
        [many] Платит на { $days } дней позже, чем прежде
       *[other] Платит на { $days } дней позже, чем прежде
    }
seen-unusual =
    { $days ->
        [one] Сейчас просрочка { $days } день, обычно не больше { $usual }
        [few] Сейчас просрочка { $days } дня, обычно не больше { $usual }
        [many] Сейчас просрочка { $days } дней, обычно не больше { $usual }
       *[other] Сейчас просрочка { $days } дней, обычно не больше { $usual }
    }
seen-nothing-paid =
    { $invoices ->
        [1] По счёту, срок которого наступил, ещё ничего не заплачено
        [one] Ещё ничего не заплачено по счетам, срок которых наступил (их { $invoices })
        [few] По { $invoices } счетам, срок которых наступил, ещё ничего не заплачено
        [many] По { $invoices } счетам, срок которых наступил, ещё ничего не заплачено
       *[other] По { $invoices } счетам, срок которых наступил, ещё ничего не заплачено
    }
seen-part-paid = Часть суммы уже заплачена
seen-told = Названная причина: { $reason }
seen-granted = Клиент признаёт долг
seen-several-clients =
    { $clients ->
        [one] Неоплаченные счета от { $clients } кредитора
        [few] Неоплаченные счета от { $clients } кредиторов
        [many] Неоплаченные счета от { $clients } кредиторов
       *[other] Неоплаченные счета от { $clients } кредиторов
    }

any-complaint-made = Жалоба
complaint-words = На что жалоба, словами клиента
complaint-note = Записать жалобу
complaint-hint = Она регистрируется сразу. Потом спросите, хочет ли клиент продолжить разговор.
complaint-registered = Жалоба зарегистрирована.

keys-stage-next = Следующий этап
keys-stage-before = Предыдущий этап
keys-objection = Найти возражение
keys-pulse = Пять секунд тишины
