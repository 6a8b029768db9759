### Вход.

sign-in-title = Вход
sign-in-login = Логин
sign-in-password = Пароль
sign-in-submit = Войти
sign-in-language = Язык страниц

sign-in-wrong = Логин или пароль неверны.
sign-in-wait =
    Слишком много попыток. Подождите { $seconds ->
        [one] { $seconds } секунду
        [few] { $seconds } секунды
        [many] { $seconds } секунд
       *[other] { $seconds } секунд
    } и попробуйте снова.
sign-in-ended = Долго ничего не происходило, поэтому сеанс завершён. Войдите ещё раз.
sign-in-signed-out = Вы вышли из системы.

sign-in-new-title = Придумайте пароль
sign-in-new-lead = Администратор дал вам одноразовый пароль. Теперь придумайте свой.
sign-in-new-password = Новый пароль
sign-in-new-again = Новый пароль ещё раз
sign-in-new-hint = Не меньше { $count } знаков. Несколько слов легче запомнить и труднее угадать.
sign-in-new-differ = Пароли не совпадают.
sign-in-new-short = Этот пароль слишком короткий. Нужно не меньше { $count } знаков.
sign-in-new-same = Придумайте пароль, отличный от выданного.
sign-in-new-submit = Сохранить пароль и продолжить

sign-in-first-title = Первый администратор
sign-in-first-lead = Система новая. Кто войдёт первым, тот и управляет пользователями.

sign-in-demo-title = Это демонстрация
sign-in-demo-lead = Клиенты вымышленные, и позвонить никому нельзя. Войдите под одним из этих логинов:

password-current = Текущий пароль
password-current-wrong = Это не ваш текущий пароль.
password-saved = Ваш новый пароль сохранён.
first-code = Код
first-code-hint = Он был показан там, где запустили Auricle.
first-code-wrong = Это не тот код, который был показан при запуске.
first-submit = Создать первого администратора
