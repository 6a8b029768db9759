//! What each field asks, so that the list of what is wrong can name the question.

/// The id of the text that asks for the field `name`; `None` for a field whose error says it all.
pub(super) fn asked_by(name: &str) -> Option<&'static str> {
    if name.starts_with("end-") {
        return Some("entry-settle-how");
    }
    Some(match name {
        "at_date" => "outside-date",
        "at_time" => "outside-time",
        "channel" => "outside-channel",
        "outcome" => "outcome-question",
        "paid_amount" | "promise_amount" | "part_amount" => "field-amount",
        "paid_currency" | "promise_currency" | "part_currency" => "field-currency",
        "paid_on" => "paid-on",
        "paid_method" => "paid-method",
        "promise_method" | "part_method" => "field-method",
        "paid_reference" | "promise_reference" | "part_reference" => "field-reference",
        "promise_on" | "part_on" => "promise-on",
        "promise_pay_day" => "promise-pay-day",
        "part_rest" => "part-rest",
        "part_rest_on" => "part-rest-on",
        "back_on" => "back-on",
        "back_at" => "back-at",
        "back_mine" => "back-mine",
        "dispute_invoice" => "dispute-invoice",
        "dispute_words" => "dispute-words",
        "refusal_words" => "refusal-words",
        "reached" => "reached-question",
        "note" => "note-title",
        "hold" => "entry-hold-because",
        "hold_until" => "entry-hold-until",
        "route" => "entry-route-to",
        "reason" => "skip-reason",
        "words" => "skip-words",
        "password" => "sign-in-password",
        "again" => "sign-in-new-again",
        "current" => "password-current",
        "code" => "first-code",
        "name" => "users-name",
        "user" => "sign-in-login",
        "screen_language" => "sign-in-language",
        "role" => "users-role",
        "language" => "users-languages",
        "skill" => "users-skills",
        "all_clients" => "users-all-clients-check",
        "client" => "desk-column-client",
        _ => return None,
    })
}
