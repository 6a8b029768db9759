//! Properties of what a report becomes.

use calendar::{Timestamp, plus_days, plus_secs};
use journal::{
    Channel, ContactId, DebtId, File, HoldKind, NextContact, NextWhy, NotRepeated, PartyId,
    PaymentMethod, PhoneId, Reached, UserId,
};
use money::{Currency, Money};
use proptest::prelude::*;

use super::grown::{Grown, grown};
use crate::record::{Ending, Entered, Fault, Learnt, ReadBack, Report, Which, outcome_events};

fn ending(file: &File, now: Timestamp, what: u8, which: u8) -> Ending {
    let today = crate::local(file, now).today();
    let debts: Vec<DebtId> = file.debts.keys().copied().take(usize::from(which % 4)).collect();
    let amount = Money::new(i64::from(which) * 100, Currency::EUR);
    let (method, reference) = (PaymentMethod::Transfer, None);
    let day = plus_days(today, i32::from(which) - 20);
    match what % 11 {
        0 => Ending::Paid { debts, amount, on: Some(day), method, reference },
        1 => {
            let part = |n: i32| (Money::new(1_000, Currency::EUR), plus_days(day, 7 * n));
            let then = (1..=i32::from(which % 4)).map(part).collect();
            let pay_day = Some(which);
            Ending::Promise { debts, amount, due: day, then, method, reference, pay_day }
        }
        2 => {
            let hour = i8::try_from(which % 24).unwrap();
            let how = [NextContact::Call, NextContact::Meeting, NextContact::TheyCall];
            Ending::CallBack {
                at: day.at(hour, 0, 0, 0),
                tied_to: None,
                how: how[usize::from(which % 3)],
                why: if which.is_multiple_of(4) { NextWhy::Documents } else { NextWhy::Asked },
                document: which.is_multiple_of(8).then(|| "R-1".to_owned()),
            }
        }
        3 => Ending::Dispute { debts, words: "x".repeat(usize::from(which % 3)) },
        4 => Ending::Refusal,
        5 => Ending::Talk,
        6 => Ending::WrongPerson,
        7 => Ending::NoAnswer,
        8 => Ending::Voicemail,
        9 => Ending::HungUp,
        _ => Ending::NotConnected,
    }
}

proptest! {
    #![proptest_config(super::cases())]

    #[test]
    fn a_report_fits_the_file_or_says_why(
        Grown { mut file, now, .. } in grown(),
        (what, which, reached, past) in (any::<u8>(), any::<u8>(), 0..3_usize, -10..90_000_i64),
    ) {
        let entered = Entered {
            happened: plus_secs(now, -past),
            channel: Channel::Call,
            party: (which % 5 == 0).then_some(PartyId(u32::from(which % 10))),
            phone: Some(PhoneId(u32::from(which % 8))),
        };
        let asked = ending(&file, now, what, which);
        let report = Report {
            which: if which % 2 == 0 { Which::In(entered) } else { Which::Outside(entered) },
            reached: [Reached::RightParty, Reached::SomebodyElse, Reached::Nobody][reached],
            ending: asked.clone(),
            note: Some((" said little ".into(), None)),
            read_back: [
                Some(ReadBack::Given("  ".into())),
                Some(ReadBack::Given("so it is".into())),
                Some(ReadBack::NotGiven(NotRepeated::Cut)),
                None,
            ][usize::from(which / 4 % 4)]
            .clone(),
            hold: (which % 7 == 0).then_some((HoldKind::Request, None)),
            learnt: Learnt {
                left_to_live_on: matches!(asked, Ending::Promise { .. }).then_some(None),
                ..Learnt::default()
            },
        };
        match outcome_events(&file, &report, now) {
            Err(faults) => prop_assert!(!faults.is_empty()),
            Ok(events) => {
                for event in &events {
                    prop_assert!(file.apply(now, UserId(1), event).is_ok(), "{event:?}");
                }
                // No debt is promised twice by the report itself, but in parts.
                let contact = events.iter().find_map(journal::FileEvent::makes).unwrap();
                let made = |p: &journal::Promise| p.contact == Some(ContactId(contact));
                for (_, ours) in file.live_promises().filter(|(_, p)| made(p)) {
                    let same = file.live_promises().map(|(_, other)| other).filter(|other| {
                        other.debts.iter().any(|debt| ours.debts.contains(debt))
                    });
                    let same: Vec<_> = same.collect();
                    prop_assert!(same.iter().all(|other| made(other)));
                    let further =
                        if let Ending::Promise { then, .. } = &asked { then.len() } else { 0 };
                    prop_assert_eq!(same.len(), 1 + further);
                }
            }
        }
    }
}

#[test]
fn an_intent_is_reported_once() {
    let which = Which::Out(ContactId(9));
    let (ending, reached) = (Ending::Talk, Reached::RightParty);
    let report = Report {
        which,
        reached,
        ending,
        note: None,
        read_back: None,
        hold: None,
        learnt: Learnt::default(),
    };
    assert_eq!(
        outcome_events(&File::default(), &report, Timestamp::UNIX_EPOCH),
        Err(vec![Fault::FileClosed])
    );
}
