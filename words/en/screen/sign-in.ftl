### Signing in.

sign-in-title = Sign in
sign-in-login = User name
sign-in-password = Password
sign-in-submit = Sign in
sign-in-language = Language of the pages

sign-in-wrong = The user name or the password is not right.
sign-in-wait =
    Too many attempts. Please wait { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    } and try again.
sign-in-ended = You were signed out because nothing happened for a while. Please sign in again.
sign-in-signed-out = You are signed out.

sign-in-new-title = Choose your password
sign-in-new-lead = An administrator gave you a password for one use. Choose your own now.
sign-in-new-password = New password
sign-in-new-again = New password once more
sign-in-new-hint = At least { $count } characters. Several words are easier to remember and harder to guess.
sign-in-new-differ = The two passwords are not the same.
sign-in-new-short = This password is too short. It needs at least { $count } characters.
sign-in-new-same = Please choose a different password from the one you were given.
sign-in-new-submit = Save the password and go on

sign-in-first-title = The first administrator
sign-in-first-lead = This desk is new. The person who signs in first looks after the users.

sign-in-demo-title = This is a demonstration
sign-in-demo-lead = The customers are invented and nobody can be called. Sign in as one of these:

password-current = Your password until now
password-current-wrong = This is not your password until now.
password-saved = Your new password is saved.
first-code = Code
first-code-hint = It was printed where Auricle was started.
first-code-wrong = This is not the code that was printed at the start.
first-submit = Make the first administrator
