### Что происходило с делом клиента: по одной строке на событие, понятной каждому.
###
### $number и $numbers — номера счетов (у телефона — конец номера), $amount — сумма, $date — день,
### $moment — день со временем, $client и $name — имена и названия. $objections — целые предложения со
### своим знаком в конце. Сказанное или написанное чьими-то словами идёт следом отдельно.

timeline-title = История дела
timeline-hint = Всё, что записано, сначала новое. Изменить ничего нельзя; ошибку исправляет новая запись.
timeline-link = Вся история дела
timeline-none = Записей, которые вам можно видеть, нет.
timeline-other-file = Из присоединённого дела
timeline-more = Показаны только самые новые записи ({ $count }). Все записи показывает «auricle timeline».

event-file-opened = Дело открыто. Данные передал кредитор { $client }.
event-client-joined = У этого клиента есть счета и от другого кредитора: { $client }.
event-party-added = Добавлено контактное лицо: { $name }.
event-details-corrected = Исправлены данные: { $name }.
event-phone-added = Добавлен номер телефона: { $number }.
event-phone-marked = Номер { $number }: { $state }.
event-file-routed = Для следующего разговора нужен оператор с особой подготовкой.
event-file-routed-anybody = Следующий разговор может вести любой оператор.
event-debt-placed = Новый счёт { $number }: { $amount }, срок оплаты { $date }. Кредитор: { $client }.
event-debt-corrected = Изменились данные кредитора о счёте { $number }.
event-debt-withdrawn = Счётом { $number } здесь больше не занимаются.
event-debt-restored = Счётом { $number } здесь снова занимаются.
event-payment-booked = { $date } поступил платёж { $amount } по счёту { $number }.
event-payment-unmatched = { $date } поступил платёж { $amount }. По какому счёту, пока неизвестно.
event-payment-returned = { $date } деньги возвращены: { $amount }.
event-dispute-opened = Клиент оспаривает: { $numbers }.
event-dispute-closed = Спор закрыт. { $end }.
event-hold-placed = Контакты на паузе. { $why }.
event-hold-placed-until = Контакты на паузе по { $date } включительно. { $why }.
event-hold-lifted = Пауза снята, с клиентом снова можно связываться.
event-call-begun = Начат звонок, разрешение есть.
event-contact-begun = { $channel }: контакт начат, разрешение есть.
event-contact-ended = Итог: { $outcome }.
event-outcome-undone = Этот итог отменён вместе со всем, что было записано с ним.
event-called-us = { $channel } по инициативе клиента. Итог: { $outcome }.
event-made-outside = { $channel } вне Auricle, без разрешения, { $moment }. Итог: { $outcome }.
event-promise-made = Клиент обещает заплатить { $amount } не позднее { $date }.
event-promise-on-its-way = Клиент говорит, что деньги уже отправлены: { $amount }.
event-promise-day-ended = Обещанный день прошёл. Ждём данных банка.
event-promise-kept = Обещание выполнено: поступило { $amount }.
event-promise-part-kept = Обещание выполнено частично: поступило { $amount }.
event-promise-broken = Данные за обещанный день уже есть, но деньги не пришли.
event-promise-withdrawn = Обещание отозвано.
event-next-agreed = Договорились о следующем контакте: { $moment }. { $how }.
event-call-back-made = Обратный звонок сделан.
event-call-back-dropped = Обратный звонок больше не нужен.
event-call-put-off = Звонок отложен до { $moment }.
event-note-written = Добавлена заметка.
event-read-back-given = Договорённость повторили клиенту.
event-read-back-skipped = Договорённость не повторили. { $why }.
event-reason-given = Причина со слов клиента: { $reason }.
event-debt-acknowledged = Клиент признаёт долг: { $numbers }.
event-answers-given =
    { $count ->
        [1] Дан ответ на возражение: { $objections }
        [one] Даны ответы на { $count } возражение: { $objections }
        [few] Даны ответы на { $count } возражения: { $objections }
        [many] Даны ответы на { $count } возражений: { $objections }
       *[other] Даны ответы на { $count } возражения: { $objections }
    }
event-complaint-made = Зарегистрирована жалоба.
event-approach-supposed = Мнение оператора о подходе (действует до { $date }). { $approach }.
event-left-told = Со слов клиента, на жизнь в том месяце останется { $amount }.
event-left-untold = На вопрос, сколько останется на жизнь, клиент не хочет отвечать.
event-talk-marked = Как, по мнению оператора, пройдёт следующий разговор: { $mark }.
event-document-attached = Добавлен документ: { $name }.
event-document-removed = Удалён документ: { $name }.
event-document-sent = Документ отправлен на { $address }: { $name }.
event-merged-away = Это дело присоединено к другому делу того же клиента.
event-file-joined = К этому делу присоединено другое дело того же клиента.
event-file-parted = Присоединённое дело снова отделено.
event-merge-undone = Это дело снова ведётся отдельно.
