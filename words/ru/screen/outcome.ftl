### Чем закончился разговор: один вопрос и поля ответа на него.

talk-what-happened = Что произошло?
talk-out = Разговор
talk-in = Клиент звонит нам
talk-outside = Контакт вне Auricle
talk-copy = Скопировать номер
talk-copied = Скопировано
talk-since = Начало: { $at }
talk-of-other = У этого звонка ({ $at }) ещё нет итога. Кто звонил: { $name }. Сначала спросите коллегу, потом запишите, что узнали.
talk-who-first = Сначала убедитесь, кто говорит. До этого ни слова о долге.
talk-outside-hint = Контакт будет записан с отметкой «без разрешения». Он учитывается везде, где закон считает контакты.

outside-title = Когда и как
outside-date = День
outside-time = Время
outside-channel = Способ связи

outcome-question = Чем закончилось?
outcomes-talk = Разговор был
outcomes-no-talk = Разговора не было
outcome-paid = Говорит, что оплачено
outcome-promise = Обещает заплатить
outcome-part-payment = Обещает заплатить часть
outcome-call-back = Перезвонить
outcome-dispute = Оспаривает счёт
outcome-refusal = Отказывается платить
outcome-talk = Разговор без договорённости
outcome-wrong-person = Не тот человек
outcome-no-answer = Не отвечает
outcome-voicemail = Автоответчик
outcome-hung-up = Положили трубку
outcome-not-connected = Номер не работает
outcome-save = Сохранить и продолжить

reached-question = Кто говорил?
reached-right-party = Сам клиент, личность проверена
reached-person-named = { $name }, личность проверена
reached-somebody-else = Кто-то другой; о долге ничего не сказано

paid-on = Дата оплаты
paid-method = Как оплачено?
promise-on = Заплатит не позднее
promise-pay-day = День зарплаты
promise-pay-day-hint = Число месяца от 1 до 31, когда клиент получает деньги. Спросите один раз: система запомнит.
part-further = Ещё части, каждая в свой день
part-second = Вторая часть
part-third = Третья часть
part-rest = А остальное?
part-rest-on = День для остального
rest-call-back = Позвоним насчёт остального
rest-open = Об остальном не договорились
back-on = День
back-at = Время
back-at-hint = По времени клиента, например 14:30.
back-mine = Позвоню я. Если не смогу, через 15 минут позвонит команда.
dispute-invoice = Какие счета?
dispute-words = Что не так, словами клиента
dispute-hint = Пока спор не закрыт, об этом долге никто не звонит.
refusal-words = Почему не хочет, словами клиента
wrong-person-hint = По этому номеру этому клиенту больше не звонят. Не говорите, о чём был звонок.

pick-day = Частые варианты дня
pick-today = Сегодня
pick-tomorrow = Завтра
pick-month-end = Конец месяца
pick-pay-day = День зарплаты ({ $day }-го)
pick-amount = Частые варианты суммы
pick-all-due = Всё: { $amount }

read-back-title = Повторите договорённость перед прощанием
read-back-empty = Укажите, о чём договорились, и здесь появятся готовые фразы.
read-back-done = Договорённость повторена, клиент согласен

outcome-meanwhile = Итог этого звонка тем временем уже записан: другим человеком или на другой странице. Посмотрите разговор в деле. То, что вы написали, ещё здесь; это можно добавить в дело как заметку.
