//! Documents: sealed under their file's key, read back as they were attached, gone when erased.

use journal::{ClientId, DebtId, DocumentId, FileEvent, Grants, Media, StreamId};
use rusqlite::Connection;
use store::{AppendError, Attached, Backup, Place, Store, StoreError, Target};

use crate::backup::{Temp, backed_up, go_on};
use crate::merging::merge;
use crate::support::{
    add, append_to, client, customer, later, load, memory, only, open, path, unlisted,
};

/// A document with a text in it.
pub(crate) fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.7\n{text}").into_bytes()
}

fn told(document: u32, client: ClientId, bytes: &[u8]) -> FileEvent {
    FileEvent::DocumentAttached {
        document: DocumentId(document),
        debt: Some(DebtId(3)),
        client,
        media: Media::Pdf,
        bytes: u64::try_from(bytes.len()).unwrap(),
        hash: blake3::hash(bytes).to_hex().to_string(),
        name: "INV-1.pdf".to_owned(),
    }
}

/// Attaches a document to a file.
pub(crate) fn attach(store: &Store, stream: StreamId, document: u32, text: &str) {
    let bytes = pdf(text);
    let events = vec![told(document, client(1), &bytes)];
    let append = append_to(store, stream, events, Place::default());
    let attached = Attached { stream, document: DocumentId(document), bytes: &bytes };
    store.append_attaching(&[append], &[attached]).unwrap();
}

fn read(store: &Store, stream: StreamId, document: u32) -> Option<Vec<u8>> {
    store.document(stream, DocumentId(document), &Grants::All).unwrap()
}

#[track_caller]
fn altered(store: &Store, stream: StreamId, document: u32, expected: &str) {
    let read = store.document(stream, DocumentId(document), &Grants::All);
    let Err(StoreError::Altered { what, .. }) = read else { panic!("{read:?}") };
    assert_eq!(what, expected);
    let findings = store.verify(&mut |_, _| {}).unwrap().findings;
    let found: Vec<&str> = findings.iter().map(|finding| finding.what.as_str()).collect();
    assert_eq!(found, [format!("document {document} {expected}")]);
}

pub(crate) fn a_document_is_read_as_it_was_attached(store: &Store) {
    let file = customer(store, client(1), 1, "Anna Ozola");
    attach(store, file, 9, "planks");
    attach(store, file, 10, "boards");
    assert_eq!(read(store, file, 9), Some(pdf("planks")));
    assert_eq!(read(store, file, 10), Some(pdf("boards")));
    assert_eq!(read(store, file, 11), None);
    let others = store.document(file, DocumentId(9), &only(client(2)));
    assert!(matches!(others, Err(StoreError::NotGranted(_))), "{others:?}");
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());

    add(store, file, vec![FileEvent::DocumentRemoved { document: DocumentId(9) }]);
    assert_eq!(read(store, file, 9), None);
    assert_eq!(read(store, file, 10), Some(pdf("boards")));
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

pub(crate) fn a_document_comes_with_its_own_bytes(store: &Store) {
    let file = customer(store, client(1), 1, "Anna Ozola");
    let append =
        || append_to(store, file, vec![told(9, client(1), &pdf("planks"))], Place::default());
    let other = pdf("other");
    let attached = Attached { stream: file, document: DocumentId(9), bytes: &other };
    for attached in [&[][..], &[attached]] {
        let refused = store.append_attaching(&[append()], attached);
        assert!(matches!(refused, Err(AppendError::Store(StoreError::Misuse(_)))), "{refused:?}");
    }
    assert_eq!(load(store, file).documents.len(), 0);
}

pub(crate) fn a_joined_files_documents_are_reached(store: &Store) {
    let names = ["Anna", "Ana", "Anne"];
    let [a, b, c] = [0, 1, 2].map(|n| {
        let file = customer(store, client(1), n, names[n as usize]);
        attach(store, file, 9, names[n as usize]);
        file
    });
    // One within the other, so that an id is moved twice.
    merge(store, 5, (c, b));
    merge(store, 6, (b, a));
    let documents: Vec<u32> = load(store, a).documents.keys().map(|id| id.0).collect();
    let texts: Vec<_> = documents.iter().map(|id| read(store, a, *id)).collect();
    assert_eq!(texts, names.map(|name| Some(pdf(name))));
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());

    // One that lies in another stream goes in two steps, and is not missed there.
    let (gone, before) = (DocumentId(documents[2]), load(store, a));
    add(store, a, vec![FileEvent::DocumentRemoved { document: gone }]);
    store.forget_document(a, &before, gone).unwrap();
    assert_eq!(read(store, a, gone.0), None);
    assert!(store.verify(&mut |_, _| {}).unwrap().is_well());
}

pub(crate) fn documents_move_with_the_desk(store: &Store) {
    let file = customer(store, client(1), 1, "Anna Ozola");
    for n in 9..20 {
        attach(store, file, n, &"planks".repeat(100_000));
    }
    let gone = customer(store, client(1), 2, "Ben Kalns");
    attach(store, gone, 9, "bricks");
    let copy = memory();
    store.copy_into(&copy, &mut |_, _| {}).unwrap();
    assert_eq!(read(&copy, gone, 9), Some(pdf("bricks")));

    let (backup, temp) = (backed_up(store), Temp::new());
    let mut opened = Backup::open(&backup.0, &backup.0.with_extension("older")).unwrap();
    opened.verify(&mut go_on).unwrap();
    opened.restore(Target::File(&temp.0), &[gone].into(), &mut go_on).unwrap();
    let back = open(&temp.0);
    back.end_restore(later(2)).unwrap();
    for desk in [&copy, &back] {
        assert_eq!(read(desk, file, 19), read(store, file, 19));
        assert!(desk.verify(&mut |_, _| {}).unwrap().is_well());
    }
    // Of whoever was erased since, nothing comes back.
    let rows = "SELECT count(*) FROM attachment WHERE stream = ?1";
    let count = |stream: StreamId| {
        let db = Connection::open(&temp.0).unwrap();
        db.query_row(rows, [stream.number()], |row| row.get::<_, u32>(0)).unwrap()
    };
    assert_eq!((count(file), count(gone)), (11, 0));
}

pub(crate) fn an_erased_files_documents_are_gone(store: &Store) {
    let (gone, stays) =
        (customer(store, client(1), 1, "Anna Ozola"), customer(store, client(1), 2, "Ben"));
    attach(store, gone, 9, "planks");
    attach(store, stays, 9, "bricks");
    store.erase(gone, &mut unlisted).unwrap();
    let read_back = store.document(gone, DocumentId(9), &Grants::All);
    assert!(matches!(read_back, Err(StoreError::Erased(_))), "{read_back:?}");
    assert_eq!(read(store, stays, 9), Some(pdf("bricks")));
    let copy = memory();
    store.copy_into(&copy, &mut |_, _| {}).unwrap();
    assert!(copy.verify(&mut |_, _| {}).unwrap().is_well());
}

#[test]
fn erasing_leaves_not_even_the_sealed_bytes() {
    let path = path("document_erased");
    let store = open(&path);
    let file = customer(&store, client(1), 1, "Anna Ozola");
    attach(&store, file, 9, &"planks".repeat(10_000));
    let select = "SELECT sealed FROM attachment";
    let db = Connection::open(&path).unwrap();
    let sealed: Vec<u8> = db.query_row(select, [], |row| row.get(0)).unwrap();
    drop(db);
    assert!(!sealed.windows(6).any(|window| window == b"planks"));
    // A part of it from the middle of each page that it lies on.
    let parts: Vec<&[u8]> = sealed.chunks(2_000).map(|part| &part[part.len() / 2..]).collect();
    let count = || {
        let ends = ["", "-wal"];
        let read = |end| std::fs::read(format!("{}{end}", path.display())).unwrap_or_default();
        let bytes = ends.map(read).concat();
        let is_there = |part: &&&[u8]| bytes.windows(16).any(|window| window == &part[..16]);
        parts.iter().filter(is_there).count()
    };
    let parts_before = count();
    assert!(parts.len() - 2 <= parts_before, "{parts_before} of {}", parts.len());
    assert!(store.erase(file, &mut unlisted).unwrap());
    assert_eq!(count(), 0);
}

#[test]
fn a_missing_or_altered_document_is_named() {
    for (name, sql, expected) in [
        ("missing", "DELETE FROM attachment", "is missing"),
        ("altered", "UPDATE attachment SET sealed = zeroblob(90)", "is not as it was attached"),
        ("other_type", "UPDATE attachment SET media = 'image/png'", "is not as it was attached"),
    ] {
        let path = path(&format!("document_{name}"));
        let store = open(&path);
        let file = customer(&store, client(1), 1, "Anna Ozola");
        attach(&store, file, 9, "planks");
        Connection::open(&path).unwrap().execute(sql, []).unwrap();
        altered(&store, file, 9, expected);
    }
}

#[test]
fn a_document_put_in_anothers_place_is_found() {
    let path = path("document_swapped");
    let store = open(&path);
    let file = customer(&store, client(1), 1, "Anna Ozola");
    attach(&store, file, 9, "planks");
    attach(&store, file, 10, "boards");
    let sql = "UPDATE attachment SET sealed = (SELECT sealed FROM attachment WHERE id = 9)";
    Connection::open(&path).unwrap().execute(sql, []).unwrap();
    altered(&store, file, 10, "is not as it was attached");
}
