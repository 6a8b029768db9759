//! What is said to the customer before hanging up: who does what by when, in their language.

use std::collections::BTreeSet;

use calendar::{Date, DateTime};
use decide::record::{Ending, we_call_after};
use journal::{DebtId, File, NextContact, NextWhy, PaymentMethod};
use money::Money;
use pages::{Outcome, Rest};
use words::Words;

use super::names::Names;
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
    pub(crate) names: &'a Names,
}

/// The words for what is filled in; `None` while something is missing or there is nothing agreed.
pub(crate) fn compose(context: &Context<'_>, names: &Names) -> Option<String> {
    let (outcome, ending) = ending(context)?;
    said(&Agreed {
        words: context.customer,
        file: context.file,
        caller: &context.user.name,
        outcome,
        ending: &ending,
        rest: rest(context),
        names,
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
            said.extend(to_client(agreed, debts));
            said.extend(by_method(w, *method));
            said.extend(reference.as_ref().map(|reference| {
                w.say_with("read-back-reference", &[("reference", reference.into())])
            }));
            said.push(w.say("read-back-if-kept"));
            said.push(w.say("read-back-if-not"));
        }
        Ending::Paid { debts, amount, on, .. } => {
            let amount = w.money(*amount);
            said.push(match on.map(|on| w.on_day(on)) {
                Some(on) => {
                    let args = [("amount", (&amount).into()), ("on", (&on).into())];
                    w.say_with("read-back-paid", &args)
                }
                None => w.say_with("read-back-paid-undated", &[("amount", (&amount).into())]),
            });
            said.extend(to_client(agreed, debts));
            said.push(w.say("read-back-paid-look"));
        }
        Ending::CallBack { at, tied_to, how, why, document } => {
            said.extend(before_next(w, *why, document.as_deref()));
            said.extend(next_contact(agreed, *at, *how, tied_to.is_some()));
        }
        Ending::Dispute { debts, .. } => {
            said.push(for_invoices(agreed, "read-back-dispute", debts));
        }
        Ending::Refusal => said.push(w.say("read-back-refusal")),
        Ending::Talk => said.push(w.say("read-back-no-solution")),
        Ending::WrongPerson
        | Ending::NoAnswer
        | Ending::Voicemail
        | Ending::HungUp
        | Ending::NotConnected => return None,
    }
    said.push(w.say("read-back-question"));
    Some(said.join(" "))
}

/// Who is paid.
fn to_client(agreed: &Agreed<'_>, debts: &[DebtId]) -> Option<String> {
    let debts = debts.iter().filter_map(|id| agreed.file.debts.get(id));
    let clients: BTreeSet<_> = debts.map(|debt| debt.client).collect();
    let names: Vec<String> = clients.into_iter().map(|id| agreed.names.client(id)).collect();
    let client = names.join(", ");
    let args = [("client", (&client).into())];
    (!client.is_empty()).then(|| agreed.words.say_with("read-back-client", &args))
}

/// What came before the next contact was agreed.
fn before_next(w: &Words, why: NextWhy, document: Option<&str>) -> Option<String> {
    match why {
        NextWhy::Asked => None,
        NextWhy::Documents => {
            let args = [("document", document.unwrap_or_default().into())];
            Some(w.say_with("read-back-documents", &args))
        }
        NextWhy::NoSolution => Some(w.say("read-back-no-solution")),
    }
}

/// Who calls or meets whom, and when.
fn next_contact(agreed: &Agreed<'_>, at: DateTime, how: NextContact, mine: bool) -> Vec<String> {
    let w = agreed.words;
    let (on, time) = (w.on_day(at.date()), w.time(at.time()));
    let args = [("on", (&on).into()), ("time", (&time).into()), ("name", agreed.caller.into())];
    match how {
        NextContact::Call if mine => vec![w.say_with("read-back-call-back-by", &args)],
        NextContact::Call => vec![w.say_with("read-back-call-back", &args[..2])],
        NextContact::Meeting => vec![w.say_with("read-back-meeting", &args[..2])],
        NextContact::VideoCall => vec![w.say_with("read-back-video-call", &args[..2])],
        NextContact::TheyCall => {
            let by = w.by_day(at.date());
            let then = w.on_day(we_call_after(agreed.file, at.date()).date());
            vec![
                w.say_with("read-back-they-call", &[("by", (&by).into())]),
                w.say_with("read-back-they-call-if-not", &[("on", (&then).into())]),
            ]
        }
    }
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
