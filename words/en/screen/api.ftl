### The API: its page, and what is wrong with what a program sends.

api-title = The API
api-lead = Everything that the pages do, for other programs: JSON over HTTP, with a token.
api-document = Described whole as OpenAPI 3.1
api-operation = Operation
api-does = What it does
api-needs = Needs
api-problems = Problems
api-problems-lead = A request that was not done is answered with one of these, and nothing was written. The type of a problem ends with its word.

api-missing = This must be given.
api-unknown = There is no such field here.
api-kind = A value of type { $kind } is wanted.
api-words = One of these is wanted: { $words }.
api-length = Between { $least } and { $most } letters are wanted.
api-range = A whole number from { $least } to { $most } is wanted.
api-many = At most { $most } are taken at once.
api-written = Write it like { $example }.
api-no-json = This is no JSON: see line { $line }, column { $column }.
api-mark = There is no such page. Begin again without “after”.
api-span = The last day lies before the first, or more than { $days } days after it.
api-decimals = The amount has more decimals than its currency.
api-import-state = The import is in the state “{ $state }”, in which this cannot be done.
api-ask-dates = The order of the figures in these dates cannot be told from the values. Say it with the column, as “dates”.
api-ask-decimal = What stands before the decimals cannot be told from the values. Say it with the column, as “decimal”.
api-ask-sheet = Several sheets of the workbook may be meant. Name one as “sheet”; with no “columns” its own are recognised.
api-ask-currency = The currency is not in the file. Give it as a constant.
api-ask-client = Whose claims these are is not in the file. Give the client as a constant.
api-ask-country = Of which country the telephone numbers are is not in the file. Give it as a constant.

problem-malformed = The request cannot be read
problem-token = A token is needed
problem-scope = The token has not the scope for this
problem-role = This user may not do this
problem-not-found = There is no such thing
problem-method = Not by this method
problem-held = Not allowed now
problem-leased = Somebody else has the customer, or nobody
problem-conflict = It changed meanwhile, or is not in the state for this
problem-under-way = The same request is still under way
problem-too-large = Too large
problem-media-type = Not a type that is taken here
problem-other-input = The idempotency key came before with another request
problem-invalid = What was sent does not fit
problem-fault = A fault of ours
problem-unavailable = Not just now
problem-unwritable = The desk's disk takes nothing more
