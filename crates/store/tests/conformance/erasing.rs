//! Erasing: nothing personal is left, and every chain still verifies.

use journal::{FileEvent, Grants};
use store::{AppendError, NumberKind, Place, Store, StoreError, Upload};

use crate::support::{ANNA, AT, add, append_to, client, customer, later, load, placed, queued};

pub(crate) fn an_erased_file_is_gone_and_still_verifies(store: &Store) {
    let gone = customer(store, client(1), 1, "Anna Ozola");
    let stays = customer(store, client(1), 2, "Ben Kalns");
    let place = queued(client(1), 5, AT);
    store.append(&[append_to(store, gone, vec![placed(9, client(1), "77")], place)]).unwrap();
    store.claim(gone, ANNA, AT, later(5)).unwrap().unwrap();
    let upload = Upload { user: ANNA, at: AT, meta: String::new(), bytes: b"Ozola".to_vec() };
    store.put_upload("u", &upload, later(60)).unwrap();
    let late = append_to(store, gone, vec![placed(10, client(1), "78")], Place::default());

    assert!(store.erase(gone).unwrap());
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
    assert!(store.erase(gone).unwrap(), "again changes nothing");
    // The number is free for whoever comes next.
    customer(store, client(1), 1, "Eva");
}

pub(crate) fn the_joined_file_goes_too(store: &Store) {
    let (a, b) = (customer(store, client(1), 1, "Anna"), customer(store, client(2), 2, "Ana"));
    add(store, b, vec![FileEvent::MergedAway { merge: 5, into: a }]);
    add(store, a, vec![FileEvent::FileJoined { merge: 5, from: b, version: 2, base: 20, ids: 10 }]);
    assert!(store.erase(b).unwrap());
    assert!(matches!(store.load(a, &Grants::All), Err(StoreError::Erased(_))));
    assert!(matches!(store.load(b, &Grants::All), Err(StoreError::Erased(_))));
    assert_eq!(store.verify(&mut |_, _| {}).unwrap().erased, 2);
}
