//! What the form says of money: how much, by when, how, and which debts it is for.

use calendar::{Date, Timestamp};
use decide::record::Ending;
use journal::{ClientId, DebtId, File, PaymentMethod};
use money::{Currency, Money};
use pages::Outcome;

use super::Reading;
use crate::desk::amount;
use crate::users::client_of;
use crate::views::names;

/// What was or will be paid.
pub(super) struct Payment {
    pub(super) debts: Vec<DebtId>,
    pub(super) amount: Money,
    pub(super) method: PaymentMethod,
    pub(super) reference: Option<String>,
}

impl Reading<'_> {
    pub(super) fn promise(
        &mut self,
        prefix: &str,
        due: Option<Date>,
        pay_day: Option<u8>,
    ) -> Option<Ending> {
        let Payment { debts: _, amount, method, reference } = self.payment(prefix)?;
        let then = if prefix == "part" { self.further(amount.currency)? } else { Vec::new() };
        let sum = then.iter().map(|(part, _)| part.minor).fold(amount.minor, i64::saturating_add);
        let debts = self.debts(Money::new(sum, amount.currency));
        Some(Ending::Promise { debts, amount, due: due?, then, method, reference, pay_day })
    }

    /// The parts after the first: a row of which nothing is filled in is none.
    fn further(&mut self, currency: Currency) -> Option<Vec<(Money, Date)>> {
        let rows = pages::FURTHER_PARTS.iter().filter_map(|(amount, on)| {
            let is_said =
                self.context.form.get(amount).is_some() || self.context.form.get(on).is_some();
            is_said.then_some((*amount, *on))
        });
        let rows: Vec<_> = rows.collect();
        let read = |(amount, on)| (self.amount(amount, currency), self.day(on));
        let parts: Vec<_> = rows.into_iter().map(read).collect();
        parts.into_iter().map(|(amount, on)| Some((amount?, on?))).collect()
    }

    /// The day of a promise that is left open beside a pay day: when it comes next.
    pub(super) fn on_pay_day(&self, pay_day: Option<u8>) -> Option<Date> {
        let day = pay_day.filter(|_| self.form().get("promise_on").is_none())?;
        let file = self.context.file;
        let today = decide::local(file, self.context.now).today();
        Some(calendar::pay_day_after(file.country, today, day))
    }

    /// The pay day, which may be left open.
    pub(super) fn pay_day(&mut self) -> Option<Option<u8>> {
        let Some(typed) = self.form().get("promise_pay_day") else { return Some(None) };
        match typed.parse() {
            Ok(day) => Some(Some(day)),
            Err(_) => {
                let text = self.context.words.say("error-day-of-month");
                self.wrong("promise_pay_day", text)
            }
        }
    }

    pub(super) fn payment(&mut self, prefix: &str) -> Option<Payment> {
        let field = format!("{prefix}_amount");
        let currency = self.form().get(&format!("{prefix}_currency"));
        let currency = currency.and_then(Currency::from_code).or_else(|| self.first_currency());
        let Some(currency) = currency else {
            let text = self.context.words.say("fault-no-debts");
            return self.wrong(&field, text);
        };
        let amount = self.amount(&field, currency)?;
        let method = self.form().get(&format!("{prefix}_method")).and_then(names::method_of);
        let reference = self.form().get(&format!("{prefix}_reference"));
        let reference = reference.map(|text| text.chars().take(140).collect());
        Some(Payment {
            debts: self.debts(amount),
            amount,
            method: method.unwrap_or(PaymentMethod::Other),
            reference,
        })
    }

    /// An amount that must be there.
    fn amount(&mut self, field: &str, currency: Currency) -> Option<Money> {
        let Some(typed) = self.form().get(field) else { return self.needed(field) };
        if let Some(amount) = amount::read(typed, currency) {
            return Some(amount);
        }
        let example = self.context.words.money(Money::new(124_590, currency));
        let args = [("example", (&example).into())];
        let text = self.context.words.say_with("error-amount", &args);
        self.wrong(field, text)
    }

    fn first_currency(&self) -> Option<Currency> {
        let mut open = self.context.file.debts.values().filter(|debt| debt.open().is_owed());
        open.next().map(|debt| debt.amount.currency)
    }

    fn debts(&self, amount: Money) -> Vec<DebtId> {
        let chosen = self.form().get("client").and_then(client_of);
        debts_for(self.context.file, self.context.now, chosen, amount)
    }

    /// What is left to live on, where they were asked before a part was agreed.
    pub(super) fn left_to_live_on(&mut self) -> Option<Option<Money>> {
        if self.form().get("outcome") != Some(Outcome::PartPayment.name()) {
            return None;
        }
        if self.form().get("left_amount").is_none() {
            return self.form().is_ticked("left_untold").then_some(None);
        }
        let currency = self.form().get("part_currency").and_then(Currency::from_code);
        let currency = currency.or_else(|| self.first_currency())?;
        self.amount("left_amount", currency).map(Some)
    }
}

/// The debts an amount is for: of the chosen client what is overdue and not disputed, or as much
/// more as the amount covers.
pub(crate) fn debts_for(
    file: &File,
    now: Timestamp,
    chosen: Option<ClientId>,
    amount: Money,
) -> Vec<DebtId> {
    let today = decide::local(file, now).today();
    let of = |client: Option<ClientId>, overdue: bool, undisputed: bool| -> Vec<DebtId> {
        let fits = |debt: &journal::Debt| {
            debt.open().is_owed()
                && debt.amount.currency == amount.currency
                && client.is_none_or(|client| debt.client == client)
                && (!overdue || debt.is_overdue(today))
                && (!undisputed || debt.disputed.is_none())
        };
        file.debts.iter().filter(|(_, debt)| fits(debt)).map(|(id, _)| *id).collect()
    };
    let wider = [
        of(chosen, true, true),
        of(chosen, true, false),
        of(chosen, false, false),
        of(None, true, true),
        of(None, true, false),
    ];
    let covers = |debts: &Vec<DebtId>| {
        let open = debts.iter().map(|id| file.debts[id].open().minor);
        !debts.is_empty() && amount.minor <= open.fold(0, i64::saturating_add)
    };
    wider.into_iter().find(covers).unwrap_or_else(|| of(None, false, false))
}
