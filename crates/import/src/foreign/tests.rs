//! What the first bytes tell.

use super::{Foreign, of_bytes};
use crate::{Unreadable, sniff};

fn compound(stream: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(1_536, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(3_072, 0);
    bytes
}

#[test]
fn each_is_named_with_what_to_do() {
    let told: [(&[u8], Foreign); 10] = [
        (&compound("Workbook"), Foreign::OldWorkbook),
        (&compound("EncryptedPackage"), Foreign::Locked),
        (&compound("WordDocument"), Foreign::OldOffice),
        (b"%PDF-1.7\n", Foreign::Pdf),
        (b"\x1f\x8b\x08\0", Foreign::Archive),
        (b"\x89PNG\r\n", Foreign::Image),
        (b"\xef\xbb\xbf\r\n <HTML xmlns:o=\"x\"><table>", Foreign::WebPage),
        (b"<table><tr><td>Name</td>", Foreign::WebPage),
        (b"<?xml version=\"1.0\"?><Workbook>", Foreign::Xml),
        (b"{\\rtf1 Name", Foreign::TextDocument),
    ];
    for (bytes, foreign) in told {
        assert_eq!(of_bytes(bytes), Some(foreign));
        assert_eq!(sniff(bytes), Err(Unreadable::Foreign(foreign)));
    }
    assert_eq!(of_bytes(b"Name;Amount\n"), None);
    assert_eq!(of_bytes(b"<name>;Amount\n"), None);
    assert_eq!(sniff(b"Name;Amount\nAnn;1\0\n"), Err(Unreadable::Foreign(Foreign::Binary)));
    let sentences: Vec<String> = Foreign::ALL.iter().map(ToString::to_string).collect();
    assert!(sentences.iter().all(|one| one.starts_with("this is ") && one.contains("; ")));
}
