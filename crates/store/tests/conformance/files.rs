//! Appending and loading.

use journal::{ClientId, FileEvent, Grants, NoteId, StreamId};
use store::{Append, AppendError, Appended, NumberKind, Place, Store, StoreError};

use crate::support::{
    ANNA, AT, add, append_to, client, customer, idem, load, only, opened, placed, try_add,
};

pub(crate) fn note(id: u32, client: Option<ClientId>) -> FileEvent {
    FileEvent::NoteWritten { note: NoteId(id), client, contact: None, text: format!("note {id}") }
}

pub(crate) fn a_file_is_loaded_as_it_was_appended(store: &Store) {
    let stream = store.new_stream_id();
    assert_eq!(store.load(stream, &Grants::All).unwrap(), None);
    let events = vec![opened(client(1), "C-1", "Jānis Bērziņš", "+37120000001")];
    let append = append_to(store, stream, events, Place::default());
    let after = append.rows.as_ref().unwrap().after.clone();
    let done = store.append(&[append]).unwrap();
    assert_eq!(done, [Appended { version: 1, repeated: false }]);
    let loaded = store.load(stream, &Grants::All).unwrap().unwrap();
    assert_eq!(loaded.file, after);
    assert_ne!(loaded.hash, [0; 32]);
    let history = store.history(stream, &Grants::All).unwrap();
    assert_eq!((history[0].seq, history[0].at, history[0].by), (1, AT, ANNA));
}

pub(crate) fn an_append_needs_the_version_it_was_decided_on(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    let early = append_to(store, stream, vec![note(4, None)], Place::default());
    let late = append_to(store, stream, vec![note(5, None)], Place::default());
    assert_eq!(store.append(&[early]).unwrap()[0].version, 3);
    let refused = store.append(&[late]).unwrap_err();
    assert!(matches!(refused, AppendError::Conflict { stream: s } if s == stream), "{refused:?}");
    let mut anew = append_to(store, stream, vec![note(6, None)], Place::default());
    anew.expected = 0;
    let rows = anew.rows.as_mut().unwrap();
    (rows.before, rows.after.version) = (None, 1);
    assert!(matches!(store.append(&[anew]).unwrap_err(), AppendError::Conflict { .. }));
    assert_eq!(load(store, stream).version, 3);
}

pub(crate) fn a_repeat_is_answered_as_the_first_was(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    let form = |id| {
        let mut append =
            append_to(store, stream, vec![note(id, None), note(id + 1, None)], Place::default());
        append.idem = idem(1, 7);
        append
    };
    let first = store.append(&[form(4)]).unwrap();
    assert_eq!(first, [Appended { version: 4, repeated: false }]);
    add(store, stream, vec![note(8, None)]);
    let again = store.append(&[form(9)]).unwrap();
    assert_eq!(again, [Appended { version: 4, repeated: true }]);
    assert_eq!(load(store, stream).version, 5);
    // Also a new stream's first append.
    let fresh = store.new_stream_id();
    let mut open =
        append_to(store, fresh, vec![opened(client(1), "N", "Eva", "+1")], Place::default());
    open.idem = idem(2, 2);
    assert!(!store.append(std::slice::from_ref(&open)).unwrap()[0].repeated);
    assert_eq!(store.append(&[open]).unwrap()[0], Appended { version: 1, repeated: true });
}

pub(crate) fn the_same_key_with_other_input_is_refused(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    let form = |input| {
        let mut append = append_to(store, stream, vec![note(4, None)], Place::default());
        append.idem = idem(1, input);
        append
    };
    store.append(&[form(7)]).unwrap();
    let refused = store.append(&[form(8)]).unwrap_err();
    assert!(matches!(refused, AppendError::OtherInput { .. }), "{refused:?}");
    assert_eq!(load(store, stream).version, 3);
}

pub(crate) fn a_number_belongs_to_one_file(store: &Store) {
    let first = customer(store, client(1), 1, "Anna");
    let second = customer(store, client(1), 2, "Ben");
    let refused = try_add(store, second, vec![placed(5, client(1), "INV-1")]).unwrap_err();
    let AppendError::Taken { stream, by, what } = refused else { panic!("{refused:?}") };
    assert_eq!((stream, by, what.as_str()), (second, first, "invoice number INV-1"));
    assert_eq!(load(store, second).version, 2, "nothing was written");
    assert!(store.find("RF INV-1", &Grants::All, 9).unwrap().iter().all(|h| h.stream == first));
    // Another client's invoice of the same number is another invoice.
    add(store, second, vec![placed(6, client(2), "INV-1")]);
    let numbers = ["INV-2", "INV-1", "INV-9"];
    let held = store.taken(NumberKind::Debt, client(1), &numbers).unwrap();
    assert_eq!(held, [Some((second, 3)), Some((first, 3)), None]);
    let held = store.taken(NumberKind::Customer, client(1), &["C-2", "C-3"]).unwrap();
    assert_eq!(held, [Some((second, 1)), None]);
}

pub(crate) fn a_group_is_written_whole_or_not_at_all(store: &Store) {
    let mut ids = store.new_stream_ids_in(17);
    let [one, two] = [ids.next().unwrap(), ids.next().unwrap()];
    let append = |stream, number| {
        let events = vec![opened(client(1), number, "Anna", "+1")];
        append_to(store, stream, events, Place::default())
    };
    let refused = store.append(&[append(one, "C-1"), append(two, "C-1")]).unwrap_err();
    assert!(matches!(refused, AppendError::Taken { .. }), "{refused:?}");
    assert_eq!(store.load(one, &Grants::All).unwrap(), None);
    assert_eq!(store.load(two, &Grants::All).unwrap(), None);
    assert_eq!(store.find("anna", &Grants::All, 9).unwrap(), []);
    let done = store.append(&[append(one, "C-1"), append(two, "C-2")]).unwrap();
    assert_eq!(done.len(), 2);
}

pub(crate) fn reads_ask_for_grants(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    let stranger = only(client(2));
    let refused = store.load(stream, &stranger).unwrap_err();
    assert!(matches!(refused, StoreError::NotGranted(s) if s == stream));
    assert!(matches!(store.history(stream, &stranger), Err(StoreError::NotGranted(_))));
    assert!(matches!(store.looks(stream, &stranger, 9), Err(StoreError::NotGranted(_))));
    assert!(store.load(stream, &only(client(1))).unwrap().is_some());
    assert!(matches!(
        store.load(stream, &Grants::Clients(Default::default())),
        Err(StoreError::NotGranted(_))
    ));
}

pub(crate) fn history_hides_other_clients(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    let joined =
        FileEvent::ClientJoined { client: client(2), customer_number: Some("X".to_owned()) };
    add(store, stream, vec![joined, placed(4, client(2), "77"), note(5, Some(client(1)))]);
    add(store, stream, vec![note(6, None)]);
    let all = store.history(stream, &Grants::All).unwrap();
    assert_eq!(all.iter().map(|r| r.seq).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6]);
    let seen = store.history(stream, &only(client(2))).unwrap();
    assert_eq!(seen.iter().map(|r| r.seq).collect::<Vec<_>>(), [1, 3, 4, 6]);
    let FileEvent::FileOpened { customer_number, .. } = &seen[0].event else { panic!() };
    assert_eq!(*customer_number, None);
}

pub(crate) fn snapshots_equal_a_whole_fold(store: &Store) {
    let stream = customer(store, client(1), 1, "Anna");
    for id in 0..70 {
        add(store, stream, vec![note(10 + id, None)]);
        let refolded = store.fold_with(stream, AT, ANNA, &[]).unwrap();
        assert_eq!(load(store, stream), refolded);
    }
    let rebuilt = store.rebuild(AT, &mut |_, _| Place::default(), &mut |_| {}).unwrap();
    assert_eq!(rebuilt.differences, []);
}

pub(crate) fn misuse_is_said(store: &Store) {
    let whole = |stream, at| {
        let events = vec![opened(client(1), "C", "Anna", "+1")];
        Append { at, ..append_to(store, stream, events, Place::default()) }
    };
    let misused = |appends: &[Append]| {
        let refused = store.append(appends).unwrap_err();
        let AppendError::Store(StoreError::Misuse(what)) = refused else { panic!("{refused:?}") };
        what
    };
    let (one, two) = (StreamId::new(1, 1), StreamId::new(2, 1));
    assert_eq!(misused(&[whole(one, AT), whole(two, AT)]), "one append writes streams of one part");
    assert_eq!(misused(&[whole(one, AT), whole(one, AT)]), "one append names each stream once");
    let fine = AT.checked_add(std::time::Duration::from_micros(1)).unwrap();
    assert_eq!(misused(&[whole(one, fine)]), "an event is recorded at a whole millisecond");
    let bare = Append { rows: None, ..whole(one, AT) };
    assert_eq!(misused(&[bare]), "an append to a file brings its rows, no other does");
    let mut behind = whole(one, AT);
    behind.rows.as_mut().unwrap().after.version = 0;
    let what = "the file before and after an append must be folded to its versions";
    assert_eq!(misused(&[behind]), what);
    assert_eq!(store.append(&[]).unwrap(), []);
}
