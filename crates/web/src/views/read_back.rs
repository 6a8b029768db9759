//! What is said to the customer before hanging up: who does what by when, in their language.

use calendar::Date;
use decide::record::Ending;
use journal::{DebtId, File, PaymentMethod};
use money::Money;
use pages::{Outcome, Rest};
use words::Words;

use crate::desk::report::{Context, ending, rest};

/// What was agreed, of which words are made.
pub(crate) struct Agreed<'a> {
    /// The customer's language.
    pub(crate) words: &'static Words,
    pub(crate) file: &'a File,
    /// The caller's name.
    pub(crate) caller: &'a str,
    pub(crate) outcome: Outcome,
    pub(crate) ending: &'a Ending,
    /// What of the rest of a part payment.
    pub(crate) rest: Option<(Rest, Option<Date>)>,
}

/// The words for what is filled in; `None` while something is missing or there is nothing agreed.
pub(crate) fn compose(context: &Context<'_>) -> Option<String> {
    let (outcome, ending) = ending(context)?;
    said(&Agreed {
        words: context.customer,
        file: context.file,
        caller: &context.user.name,
        outcome,
        ending: &ending,
        rest: rest(context),
    })
}

/// The words for what was agreed; `None` where there is nothing to be done by anybody.
pub(crate) fn said(agreed: &Agreed<'_>) -> Option<String> {
    let (w, outcome) = (agreed.words, agreed.outcome);
    let mut said = vec![w.say("read-back-opening")];
    match agreed.ending {
        Ending::Promise { debts, amount, due, then, method, reference, .. } => {
            let pays = |id: &str, amount: Money, due: Date| {
                let (amount, by) = (w.money(amount), w.by_day(due));
                w.say_with(id, &[("amount", (&amount).into()), ("by", (&by).into())])
            };
            if outcome == Outcome::PartPayment {
                said.push(pays("read-back-part-payment", *amount, *due));
                said.extend(
                    then.iter().map(|(part, due)| pays("read-back-part-then", *part, *due)),
                );
                let left = left(agreed.file, debts, *amount, then);
                let left_said = w.money(left);
                if left.is_owed() {
                    let args = [("left", (&left_said).into())];
                    said.push(w.say_with("read-back-parts-left", &args));
                    said.extend(of_rest(agreed, w));
                } else {
                    said.push(w.say("read-back-parts-whole"));
                }
            } else {
                said.push(pays("read-back-promise", *amount, *due));
                said.push(for_invoices(agreed, "read-back-promise-invoices", debts));
            }
            said.extend(by_method(w, *method));
            said.extend(reference.as_ref().map(|reference| {
                w.say_with("read-back-reference", &[("reference", reference.into())])
            }));
            said.push(w.say("read-back-if-kept"));
            said.push(w.say("read-back-if-not"));
        }
        Ending::Paid { amount, on, .. } => {
            let (amount, on) = (w.money(*amount), w.on_day((*on)?));
            let args = [("amount", (&amount).into()), ("on", (&on).into())];
            said.push(w.say_with("read-back-paid", &args));
            said.push(w.say("read-back-paid-look"));
        }
        Ending::CallBack { at, tied_to } => {
            let (on, time) = (w.on_day(at.date()), w.time(at.time()));
            let name = tied_to.map(|_| agreed.caller.to_owned());
            let mut args = vec![("on", (&on).into()), ("time", (&time).into())];
            said.push(match &name {
                Some(name) => {
                    args.push(("name", name.into()));
                    w.say_with("read-back-call-back-by", &args)
                }
                None => w.say_with("read-back-call-back", &args),
            });
        }
        Ending::Dispute { debts, .. } => {
            said.push(for_invoices(agreed, "read-back-dispute", debts));
        }
        Ending::Refusal => said.push(w.say("read-back-refusal")),
        Ending::Talk
        | Ending::WrongPerson
        | Ending::NoAnswer
        | Ending::Voicemail
        | Ending::HungUp
        | Ending::NotConnected => return None,
    }
    said.push(w.say("read-back-question"));
    Some(said.join(" "))
}

/// What stays open of the debts once all parts are paid.
fn left(file: &File, debts: &[DebtId], first: Money, then: &[(Money, Date)]) -> Money {
    let open = debts.iter().filter_map(|id| file.debts.get(id)).map(|debt| debt.open().minor);
    let open = open.fold(0, i64::saturating_add);
    let parts = then.iter().map(|(part, _)| part.minor).fold(first.minor, i64::saturating_add);
    Money::new(open.saturating_sub(parts), first.currency)
}

fn for_invoices(agreed: &Agreed<'_>, id: &str, debts: &[DebtId]) -> String {
    let numbers = debts.iter().filter_map(|id| agreed.file.debts.get(id));
    let invoices = numbers.map(|debt| debt.number.as_str()).collect::<Vec<_>>().join(", ");
    agreed.words.say_with(id, &[("invoices", (&invoices).into()), ("count", debts.len().into())])
}

fn of_rest(agreed: &Agreed<'_>, w: &Words) -> Option<String> {
    let (rest, on) = agreed.rest?;
    match rest {
        Rest::CallBack => {
            on.map(|on| w.say_with("read-back-rest-call-back", &[("on", (&w.on_day(on)).into())]))
        }
        Rest::Open => Some(w.say("read-back-rest-open")),
    }
}

fn by_method(w: &Words, method: PaymentMethod) -> Option<String> {
    Some(match method {
        PaymentMethod::Transfer => w.say("read-back-method-transfer"),
        PaymentMethod::DirectDebit => w.say("read-back-method-direct-debit"),
        PaymentMethod::Card => w.say("read-back-method-card"),
        PaymentMethod::Cash => w.say("read-back-method-cash"),
        PaymentMethod::Other => return None,
    })
}
