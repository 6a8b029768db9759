//! Whatever is written is read back the same; whatever else comes is refused, never a panic.

use calendar::{Date, Timestamp};
use journal::{
    Address, ClientId, DebtId, DebtKind, FileEvent, NoteId, PartyId, PartyKind, PaymentMethod,
    PromiseId, PromiseKind, StreamId,
};
use locale::Language;
use money::{Currency, Money};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use super::{read, written};
use crate::sample;

fn text() -> impl Strategy<Value = String> {
    vec(any::<char>(), 0..24).prop_map(|chars| chars.into_iter().collect())
}

fn date() -> impl Strategy<Value = Date> {
    (-9999_i16..=9999, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| Date::new(y, m, d).unwrap())
}

fn client() -> impl Strategy<Value = ClientId> {
    (0_u16..1024, any::<u64>()).prop_map(|(part, n)| ClientId(StreamId::new(part, n)))
}

fn money() -> impl Strategy<Value = Money> {
    any::<i64>().prop_map(|minor| Money::new(minor, Currency::CZK))
}

prop_compose! {
    fn opened()(
        (party, client) in (any::<u32>(), client()),
        (name, phones) in (text(), vec(text(), 0..3)),
        (customer_number, email, iban) in (of(text()), of(text()), of(text())),
        (birth_date, street) in (of(date()), of(text())),
    ) -> FileEvent {
        FileEvent::FileOpened {
            party: PartyId(party),
            client,
            kind: PartyKind::Company,
            country: None,
            language: Language::Czech,
            customer_number,
            name,
            birth_date,
            company_number: None,
            iban,
            email,
            address: street.map(|street| Address { street, ..Address::default() }),
            phones,
        }
    }
}

prop_compose! {
    fn placed()(
        (debt, party, client) in (any::<u32>(), of(any::<u32>()), client()),
        (issued, due, amount) in (date(), date(), money()),
        (net, tax) in (of(any::<i64>()), of(any::<i64>())),
        (number, reference, goods, terms) in (text(), of(text()), of(text()), of(text())),
    ) -> FileEvent {
        FileEvent::DebtPlaced {
            debt: DebtId(debt),
            client,
            party: party.map(PartyId),
            kind: DebtKind::Instalment,
            issued,
            due,
            amount,
            net,
            tax,
            number,
            reference,
            goods,
            terms,
        }
    }
}

prop_compose! {
    fn promised()(
        (promise, client, debts) in (any::<u32>(), client(), vec(any::<u32>(), 0..4)),
        (amount, due, made_on) in (money(), date(), date()),
        (pay_day, reference) in (of(any::<u8>()), of(text())),
    ) -> FileEvent {
        FileEvent::PromiseMade {
            promise: PromiseId(promise),
            kind: PromiseKind::Full,
            client,
            debts: debts.into_iter().map(DebtId).collect(),
            amount,
            due,
            made_on,
            method: PaymentMethod::Other,
            pay_day,
            contact: None,
            replaces: Some(PromiseId(promise)),
            reference,
        }
    }
}

prop_compose! {
    fn noted()((note, text) in (any::<u32>(), text())) -> FileEvent {
        FileEvent::NoteWritten { note: NoteId(note), client: None, contact: None, text }
    }
}

prop_compose! {
    fn put_off()((seconds, nanos, why) in (-99_999_999_999_i64..=99_999_999_999, 0_i32..999_999_999, text()))
        -> FileEvent {
        FileEvent::CallPutOff { until: Timestamp::new(seconds, nanos).unwrap(), why }
    }
}

fn event() -> impl Strategy<Value = FileEvent> {
    prop_oneof![
        opened(),
        placed(),
        promised(),
        noted(),
        put_off(),
        proptest::sample::select(sample::file_events()),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read(event in event()) {
        let row = written(&event);
        prop_assert_eq!(read::<FileEvent>(&row.bytes).unwrap().event, event);
        let text = String::from_utf8(row.bytes).unwrap();
        prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
    }

    #[test]
    fn other_bytes_are_refused(event in event(), place in any::<prop::sample::Index>(), other in any::<u8>()) {
        let row = written(&event);
        let mut bytes = row.bytes;
        let place = place.index(bytes.len());
        prop_assume!(bytes[place] != other);
        bytes[place] = other;
        // The envelope's numbers may be others; whatever the seal covers may not.
        if let Ok(read) = read::<FileEvent>(&bytes) {
            prop_assert_eq!(read.event.ids().0.is_some(), event.ids().0.is_some());
        }
        bytes.truncate(place);
        prop_assert!(read::<FileEvent>(&bytes).is_err());
    }

    #[test]
    fn strangers_bytes_are_refused(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(read::<FileEvent>(&bytes).is_err());
    }
}
