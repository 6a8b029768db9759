//! Money in equals money booked: what the clients told is what the files say, to the last cent.

use std::collections::{BTreeMap, BTreeSet};

use journal::{ClientId, StreamId};

use super::{Failure, Read};
use crate::Lived;

/// What the clients told, and what of it was found.
pub(super) struct Ledger {
    told: BTreeMap<(StreamId, ClientId, String), i64>,
    payments: BTreeSet<(StreamId, ClientId, String)>,
}

impl Ledger {
    pub(super) fn of(lived: &Lived) -> Self {
        let told = lived.truth.told.iter();
        let told = told.map(|one| ((one.stream, one.client, one.number.clone()), one.paid));
        let payments = lived.truth.payments.iter();
        let payments = payments.map(|(stream, client, id)| (*stream, *client, id.clone()));
        Self { told: told.collect(), payments: payments.collect() }
    }

    pub(super) fn check(&mut self, read: &Read) -> Vec<Failure> {
        let mut failures = Vec::new();
        let mut wrong = |what: String| failures.push(Failure::of("money", read, u64::MAX, what));
        for debt in read.file.debts.values() {
            let key = (read.stream, debt.client, debt.number.clone());
            match self.told.remove(&key) {
                Some(paid) if paid == debt.paid => {}
                Some(paid) => wrong(format!("{}: {} booked, {paid} told", debt.number, debt.paid)),
                None => wrong(format!("{}: no client told of it", debt.number)),
            }
        }
        for payment in read.file.payments.values() {
            let Some(id) = payment.external.clone() else { continue };
            if !self.payments.remove(&(read.stream, payment.client, id.clone())) {
                wrong(format!("the payment {id} was booked twice, or never told"));
            }
        }
        failures
    }

    pub(super) fn left(&self) -> Vec<Failure> {
        let debts = self.told.keys().next();
        let debts = debts.map(|(stream, _, number)| format!("{stream:?} lacks invoice {number}"));
        let payments = self.payments.iter().next();
        let payments = payments.map(|(stream, _, id)| format!("{stream:?} lacks payment {id}"));
        debts.into_iter().chain(payments).map(|what| Failure::whole("money", what)).collect()
    }
}
