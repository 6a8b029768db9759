//! Erasing: nothing personal is left, and every chain still verifies.

use journal::{FileEvent, Grants, PartyId, PhoneId, StreamId};
use store::{
    Append, AppendError, Events, FileRows, NumberKind, Place, Placing, Store, StoreError, Upload,
};

use crate::support::{
    ANNA, AT, append_to, client, customer, later, load, meanwhile, placed, pool, queued, unlisted,
};

pub(crate) fn an_erased_file_is_gone_and_still_verifies(store: &Store) {
    let gone = customer(store, client(1), 1, "Anna Ozola");
    let stays = customer(store, client(1), 2, "Ben Kalns");
    let place = queued(client(1), 5, AT);
    store.append(&[append_to(store, gone, vec![placed(9, client(1), "77")], place)]).unwrap();
    store.claim(gone, ANNA, AT, later(5)).unwrap().unwrap();
    let upload = Upload { user: ANNA, at: AT, meta: String::new(), bytes: b"Ozola".to_vec() };
    store.put_upload("u", &upload, later(60)).unwrap();
    let late = append_to(store, gone, vec![placed(10, client(1), "78")], Place::default());

    assert!(store.erase(gone, &mut unlisted).unwrap());
    assert!(matches!(store.load(gone, &Grants::All), Err(StoreError::Erased(s)) if s == gone));
    assert!(matches!(store.history(gone, &Grants::All), Err(StoreError::Erased(_))));
    assert_eq!(store.find("ozola", &Grants::All, 9).unwrap(), []);
    assert_eq!(store.find("0001", &Grants::All, 9).unwrap(), []);
    assert_eq!(store.taken(NumberKind::Debt, client(1), &["INV-1"]).unwrap(), [None]);
    assert_eq!(store.my_lease(ANNA, AT).unwrap(), None);
    assert_eq!(store.upload("u").unwrap(), None);
    assert!(matches!(store.append(&[late]), Err(AppendError::Closed { stream }) if stream == gone));
    assert_eq!(load(store, stays).version, 2);

    let verified = store.verify(&mut |_, _| {}).unwrap();
    assert_eq!((verified.streams, verified.erased, verified.findings.len()), (2, 1, 0));
    let rebuilt = store.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
    assert_eq!(rebuilt.differences, []);
    assert!(store.erase(gone, &mut unlisted).unwrap(), "again changes nothing");
    // The number is free for whoever comes next.
    customer(store, client(1), 1, "Eva");
}

pub(crate) fn what_comes_while_erasing_is_refused(store: &Store) {
    let gone = customer(store, client(1), 1, "Anna Ozola");
    let late = append_to(store, gone, vec![placed(10, client(1), "78")], Place::default());
    let other = store.clone();
    meanwhile(move || assert!(other.erase(gone, &mut unlisted).unwrap()));
    assert!(matches!(store.append(&[late]), Err(AppendError::Closed { stream }) if stream == gone));
    assert_eq!(store.find("78000", &Grants::All, 9).unwrap(), []);
    assert_eq!(store.taken(NumberKind::Debt, client(1), &["78"]).unwrap(), [None]);
    // Nor does a place decided on before put it back into the queue.
    let placing = Placing { stream: gone, version: 2, place: queued(client(1), 5, AT) };
    assert_eq!(store.place(&[placing], AT).unwrap(), 0);
    assert_eq!(store.candidates(pool(client(1)).id(), AT, ANNA, 9).unwrap(), []);
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().events, 2);
}

/// Adds numbers to a file until that is refused for good.
fn add_numbers(store: &Store, stream: StreamId, from: u32) {
    for n in 0..1_000 {
        let Ok(Some(loaded)) = store.load(stream, &Grants::All) else { return };
        let mut after = loaded.file.clone();
        let (phone, party) = (PhoneId(after.next_id), PartyId(1));
        let number = format!("+371 29{:06}", from + n);
        let event = FileEvent::PhoneAdded { phone, party, number };
        after.apply(AT, ANNA, &event).unwrap();
        let rows = FileRows { before: Some(Box::new(loaded.file)), after, place: Place::default() };
        let done = store.append(&[Append {
            stream,
            expected: rows.before.as_ref().unwrap().version,
            at: AT,
            by: ANNA,
            events: Events::File(vec![event]),
            idem: None,
            rows: Some(rows),
        }]);
        match done {
            Ok(_) | Err(AppendError::Conflict { .. }) => {}
            Err(AppendError::Closed { .. }) => return,
            Err(other) => panic!("{other:?}"),
        }
    }
}

pub(crate) fn writers_leave_nothing_behind(store: &Store) {
    for round in 0..8 {
        let gone = customer(store, client(1), round, "Anna Ozola");
        std::thread::scope(|scope| {
            for writer in 0..2 {
                scope.spawn(move || add_numbers(store, gone, writer * 500_000));
            }
            while load(store, gone).version < 4 {}
            store.erase(gone, &mut unlisted).unwrap();
        });
        let rebuilt = store.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
        assert_eq!(rebuilt.differences, []);
        assert_eq!(store.find("ozola", &Grants::All, 9).unwrap(), []);
    }
}
