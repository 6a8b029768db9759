### Other programs that take part: tokens and hooks.

me-programs = Programs
programs-title = Programs
programs-lead = Other programs take part with a token. It acts for one user and may do no more than that user.
programs-api = What programs can do here
programs-tokens = Tokens
programs-tokens-none = There are none.
programs-token-new = A new token
programs-token-make = Make the token
programs-token-secret = The new token:
programs-secret-hint = It is shown only now. Keep it like a password.
programs-name = Name
programs-name-hint = What it is for, so that it can be told from others.
programs-user = Acts for
programs-scopes = May be used
programs-scope-read = to see what the user may see
programs-scope-call = to call, and to record what came of it
programs-scope-import = to bring in files and to look after clients
programs-scope-admin = to look after users, tokens and hooks
programs-until = Until
programs-used = Last used
programs-never = never
programs-end = Take away
programs-hooks = Hooks
programs-hooks-lead = A hook is an address that is told, event by event, what happens to customers: kinds and numbers, nothing personal.
programs-hooks-none = There are none.
programs-hook-new = A new hook
programs-hook-set = Set the hook
programs-hook-secret = The secret under which its messages are signed:
programs-hook-user = Told what this user may see
programs-url = Address
programs-url-hint = https and reached by the public, for example https://example.com/told
programs-kinds = Kinds of events
programs-kinds-hint = Parted by commas, for example promise_made, contact_made. All when empty.
programs-kinds-all = all
programs-stands = How it goes
programs-taken = Last taken { $moment }.
programs-failed = Last tried in vain { $moment }: { $why }.
programs-given-up =
    { $count ->
        [one] { $count } event was given up.
       *[other] { $count } events were given up.
    }
# The headings of a saved list.
programs-taken-at = Last taken
programs-failed-at = Last tried in vain
programs-failed-why = Why not
programs-given-up-count = Given up
programs-fault-role = Only an administrator does this for others.
programs-fault-no-user = There is no such user, or they may not sign in.
programs-fault-gone = It is not there any more.
programs-fault-name = Give it a name of at most 100 letters.
programs-fault-no-scope = Choose at least one use.
programs-fault-scope = This user may not do that.
programs-fault-until = Choose a day to come, at most { $days } days from now.
programs-fault-url = The address must begin with https://, name a host, and hold no password; plain http is taken for this machine alone.
programs-fault-kind = There is no such kind of event.
programs-why-no-address = nobody has this name
programs-why-private = the address lies in a private network
programs-why-connection = nobody could be reached there
programs-why-tls = whoever listens there could not show who they are
programs-why-late = no answer came in time
programs-why-status = the answer was { $status }
