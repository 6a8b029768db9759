//! The closings of a talk: each fills the form as far as it can, so that little is left to ask.

use axum::http::StatusCode;
use journal::File;
use pages::{Closing, Filled, NextContact, NextWhy, Outcome};

use super::{compose, context, customer_words, report, talk_again};
use crate::answer::Answer;
use crate::fields::Fields;
use crate::request::Visit;

/// Shows the talk again with all that was typed, filled in as the closing says. Nothing is written.
pub(crate) fn close(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?.seen_by(&visit.user.grants);
    let mut posted = visit.form.posted();
    if let Some(closing) = visit.form.get("close").and_then(Closing::from_name) {
        posted.retain(|(name, _)| name != "close");
        for (name, value) in filled(closing, &file, visit) {
            posted.retain(|(known, _)| known != name);
            posted.extend(value.map(|value| (name.to_owned(), value)));
        }
    }
    let form = Fields(posted.clone());
    let context = report::Context { form: &form, ..context(visit, &file, customer_words(&file)) };
    let (read_back, kind) = (compose(visit, &context)?, report::kind(&context));
    let filled = Filled { posted, errors: Vec::new() };
    talk_again(visit, StatusCode::OK, (stream, kind), filled, read_back)
}

/// The fields that a closing sets; one without a value goes back to what is proposed.
fn filled(closing: Closing, file: &File, visit: &Visit) -> Vec<(&'static str, Option<String>)> {
    let today = decide::local(file, visit.now).today();
    let outcome = |outcome: Outcome| ("outcome", Some(outcome.name().to_owned()));
    let next = |how: NextContact, why: NextWhy| {
        vec![
            outcome(Outcome::CallBack),
            ("back_how", Some(how.name().to_owned())),
            ("back_why", Some(why.name().to_owned())),
        ]
    };
    match closing {
        Closing::FullToday => vec![
            outcome(Outcome::Promise),
            ("promise_amount", None),
            ("promise_on", Some(today.to_string())),
        ],
        Closing::PayDay => {
            let known = decide::record::pay_day(file);
            let on = known.map(|day| calendar::pay_day_after(file.country, today, day));
            vec![
                outcome(Outcome::Promise),
                ("promise_amount", None),
                ("promise_pay_day", known.map(|day| day.to_string())),
                ("promise_on", on.map(|on| on.to_string())),
            ]
        }
        Closing::Parts => vec![outcome(Outcome::PartPayment)],
        Closing::CallBack => next(NextContact::Call, NextWhy::Asked),
        Closing::TheyCall => next(NextContact::TheyCall, NextWhy::Asked),
        Closing::Meeting => next(NextContact::Meeting, NextWhy::Asked),
        Closing::VideoCall => next(NextContact::VideoCall, NextWhy::Asked),
        Closing::Documents => next(NextContact::Call, NextWhy::Documents),
        Closing::NoSolution => next(NextContact::Call, NextWhy::NoSolution),
    }
}
