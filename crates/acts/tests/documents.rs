//! Documents through the acts: what is kept, who sees it, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::sync::Arc;

use acts::{ActError, Acts, Author, DocumentError, DocumentFault, ImportJob, Kept, NewDocument};
use calendar::Timestamp;
use import::Contents;
use journal::{ClientId, DOCUMENT_BYTES_MAX, DebtId, DocumentId, Grants, Media, StreamId, UserId};
use locale::Country;
use money::Currency;
use store::{DeskKey, Store};
use test_support::Counted;

const LIST: &str = "\
Customer number;Name;Phone;Invoice number;Invoice date;Due date;Amount
K-1;Jānis Bērziņš;+37120000001;R-1;2026-09-01;2026-10-01;120.00
K-1;Jānis Bērziņš;+37120000001;R-2;2026-09-01;2026-10-01;30.00
";

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

fn lead() -> Author {
    Author { user: UserId(9), grants: Grants::All }
}

/// A desk on which two clients have told of the same list.
fn desk() -> Acts {
    let acts = Acts::new(Store::memory(DeskKey::new([7; 32]), Arc::new(Counted::default())));
    for client in ["Ūdens", "Siltums"] {
        let mut mapping = import::propose(LIST.as_bytes(), None).unwrap().mapping;
        mapping.contents = Contents::Full;
        mapping.constants.client = Some(client.to_owned());
        mapping.constants.currency = Some(Currency::EUR);
        mapping.constants.country = Some(Country::LV);
        let (bytes, today) = (LIST.as_bytes().into(), "2026-11-20".parse().unwrap());
        let job = ImportJob { bytes, mapping: &mapping, apply: true, withdraw: false, today };
        acts.import(job, &lead(), &now, &mut |_| true).unwrap();
    }
    acts
}

fn client(acts: &Acts, name: &str) -> ClientId {
    acts.store().clients().unwrap().iter().find(|book| book.name == name).unwrap().id
}

fn invoice(acts: &Acts, of: &str, number: &str) -> (StreamId, DebtId) {
    let found = acts.invoices(&lead(), Some(client(acts, of)), &[number]).unwrap();
    found[0][0]
}

fn attach(
    acts: &Acts,
    author: &Author,
    (stream, debt): (StreamId, Option<DebtId>),
    bytes: &[u8],
) -> Result<Kept, DocumentError> {
    let new = NewDocument { debt, name: "C:\\scans\\R-1.pdf", bytes };
    acts.attach(author, stream, new, None, now())
}

#[track_caller]
fn refused(done: Result<Kept, DocumentError>, fault: DocumentFault) {
    assert!(matches!(&done, Err(DocumentError::Fault(found)) if *found == fault), "{done:?}");
}

#[test]
fn what_is_attached_is_told_from_its_own_bytes() {
    let acts = desk();
    let (stream, debt) = invoice(&acts, "Ūdens", "R-1");
    let to = (stream, Some(debt));
    let many = vec![b' '; DOCUMENT_BYTES_MAX + 1];
    for (bytes, fault) in [
        (b"".as_slice(), DocumentFault::Empty),
        (&many, DocumentFault::TooLarge),
        (b"MZ\x90\0 a program", DocumentFault::OtherKind),
        (b"<html>", DocumentFault::OtherKind),
    ] {
        refused(attach(&acts, &lead(), to, bytes), fault);
    }
    refused(
        attach(&acts, &lead(), (stream, Some(DebtId(999))), b"%PDF-1.7"),
        DocumentFault::NoSuchDebt,
    );
    let first = attach(&acts, &lead(), to, b"%PDF-1.7 one").unwrap();
    let again = attach(&acts, &lead(), to, b"%PDF-1.7 one").unwrap();
    assert_eq!(again, Kept { is_known: true, ..first });
    let second = attach(&acts, &lead(), to, b"\x89PNG\r\n\x1a\n two").unwrap();
    assert_ne!(first.document, second.document);
    let file = acts.file(stream, &lead()).unwrap();
    let kept: Vec<_> = file.documents.values().map(|it| (it.media, it.name.as_str())).collect();
    assert_eq!(kept, [(Media::Pdf, "R-1.pdf"), (Media::Png, "R-1.pdf")]);
    let (document, bytes) = acts.open_document(&lead(), stream, first.document, now()).unwrap();
    assert_eq!((document.debt, bytes.as_slice()), (Some(debt), b"%PDF-1.7 one".as_slice()));
    let looks = acts.store().looks(stream, &Grants::All, 9).unwrap();
    assert_eq!(looks.len(), 1, "opening it is on record");

    acts.detach(&lead(), stream, first.document, None, now()).unwrap();
    let gone = acts.open_document(&lead(), stream, first.document, now());
    assert!(matches!(gone, Err(ActError::NotFound)));
    let again = acts.detach(&lead(), stream, first.document, None, now());
    assert!(matches!(again, Err(ActError::NotFound)));
}

#[test]
fn who_sees_a_debt_sees_its_document() {
    let acts = desk();
    let (ours, theirs) = (invoice(&acts, "Ūdens", "R-1"), invoice(&acts, "Siltums", "R-1"));
    acts.merge(theirs.0, ours.0, &lead(), now()).unwrap();
    let stream = ours.0;
    let theirs = acts.file(stream, &lead()).unwrap().debts;
    let siltums = client(&acts, "Siltums");
    let theirs = *theirs.iter().find(|(_, debt)| debt.client == siltums).unwrap().0;
    let one = attach(&acts, &lead(), (stream, Some(ours.1)), b"%PDF-1.7 ours").unwrap();
    let other = attach(&acts, &lead(), (stream, Some(theirs)), b"%PDF-1.7 theirs").unwrap();
    let only = Author { user: UserId(3), grants: Grants::Clients([siltums].into()) };
    let open = |document| acts.open_document(&only, stream, document, now());
    assert_eq!(open(other.document).unwrap().1, b"%PDF-1.7 theirs");
    assert!(matches!(open(one.document), Err(ActError::NotFound)));
    assert!(matches!(open(DocumentId(999)), Err(ActError::NotFound)));
    let taken = acts.detach(&only, stream, one.document, None, now());
    assert!(matches!(taken, Err(ActError::NotFound)));
    refused(attach(&acts, &only, (stream, Some(ours.1)), b"%PDF-1.7"), DocumentFault::NoSuchDebt);
    // About no invoice: clear to who sees one client, not to who sees both.
    refused(attach(&acts, &lead(), (stream, None), b"%PDF-1.7"), DocumentFault::WhichDebt);
    attach(&acts, &only, (stream, None), b"%PDF-1.7").unwrap();
    // What one hook is told, or one timeline shows, holds nothing of the other's document.
    let history = acts.store().history(stream, &only.grants).unwrap();
    assert_eq!(
        history.iter().filter(|it| format!("{it:?}").contains("DocumentAttached")).count(),
        2
    );
}

#[test]
fn invoices_are_found_by_their_numbers() {
    let acts = desk();
    let found = acts.invoices(&lead(), None, &["R-1", "R-7", "R-2"]).unwrap();
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [2, 0, 2]);
    let only =
        Author { user: UserId(3), grants: Grants::Clients([client(&acts, "Ūdens")].into()) };
    assert_eq!(
        acts.invoices(&only, None, &["R-1"]).unwrap(),
        [vec![invoice(&acts, "Ūdens", "R-1")]]
    );
}
