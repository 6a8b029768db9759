//! Letters may lie across two stretches, and a file may fail in the middle.

use std::io::{self, Read};

use super::Text;
use crate::encoding::detect;
use crate::source::STRETCH;
use crate::{Bytes, Encoding, Row, Rows, Source, Unreadable, sample};

fn read(bytes: &[u8], encoding: Encoding, length: usize) -> (String, bool) {
    let mut text = Text::in_stretches(bytes.into(), encoding, length).unwrap();
    let mut all = String::new();
    while !text.is_whole() {
        all.push_str(text.held());
        text.read_on(text.held().len()).unwrap();
    }
    all.push_str(text.held());
    (all, text.is_damaged())
}

#[test]
fn letters_across_stretches_are_whole() {
    let text = "Jānis Bērziņš, Łódź; Щорса — 5 €";
    for length in 1..9 {
        assert_eq!(read(text.as_bytes(), Encoding::Utf8, length), (text.to_owned(), false));
        let marked = format!("\u{feff}{text}");
        assert_eq!(read(marked.as_bytes(), Encoding::Utf8, length), (text.to_owned(), false));
        let broken = b"J\xc4\x81nis \xff B\xc4";
        let lossy = String::from_utf8_lossy(broken).into_owned();
        assert_eq!(read(broken, Encoding::Utf8, length), (lossy, true));
        let baltic = b"B\xe7rzi\xf2\xf0";
        assert_eq!(read(baltic, Encoding::Windows1257, length), ("Bērziņš".to_owned(), false));
    }
}

#[test]
fn the_encoding_is_told_though_a_letter_lies_across_two_stretches() {
    for before in STRETCH - 12..STRETCH + 2 {
        let told = |end: &[u8]| {
            let bytes = [&b"-".repeat(before)[..], b" ", end].concat();
            detect((&bytes).into(), None).unwrap()
        };
        assert_eq!(told("Bērziņš".as_bytes()).encoding, Encoding::Utf8);
        let cut = "Bērziņš".as_bytes();
        assert_eq!(told(&cut[..cut.len() - 1]).encoding, Encoding::Utf8);
        let baltic = told(b"B\xe7rzi\xf2\xf0 \xd0\xed\xe7psts");
        assert_eq!((baltic.encoding, baltic.doubt), (Encoding::Windows1257, Vec::new()));
    }
}

/// A file that can be read up to a byte.
struct Failing(Vec<u8>, usize);

impl Source for Failing {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        Ok(Box::new(FailingAt(&self.0[..self.1])))
    }
}

struct FailingAt<'a>(&'a [u8]);

impl Read for FailingAt<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.0.read(into)? {
            0 => Err(io::Error::other("the disk is gone")),
            read => Ok(read),
        }
    }
}

/// A file that answers for a while: the first openings are whole.
struct Later(Vec<u8>, std::cell::Cell<u32>);

impl Source for Later {
    fn open(&self) -> io::Result<Box<dyn Read + '_>> {
        let left = self.1.get();
        self.1.set(left.saturating_sub(1));
        if 0 < left {
            Ok(Box::new(&self.0[..]))
        } else {
            Ok(Box::new(FailingAt(&self.0[..STRETCH])))
        }
    }
}

#[test]
fn a_file_that_fails_is_no_file_that_ends() {
    let interrupted = Unreadable::Interrupted { why: "the disk is gone".to_owned() };
    let bytes = sample::invoices_csv(1, 5_000);
    let failing = Failing(bytes.clone(), 1_000);
    let refused = Rows::new(Bytes::Read(&failing), &sample::mapping()).unwrap_err();
    assert_eq!(refused, interrupted.clone().into());
    assert_eq!(Bytes::Read(&failing).content(), Err(interrupted.clone()));

    // It was looked at, and its headings read; then it fails behind the first stretch.
    let later = Later(bytes, 2.into());
    let mut rows = Rows::new(Bytes::Read(&later), &sample::mapping()).unwrap();
    let (mut row, mut read) = (Row::default(), 0);
    let end = loop {
        match rows.next_into(&mut row) {
            Ok(Some(done)) => done.unwrap(),
            other => break other,
        }
        read += 1;
    };
    assert!((1_000..5_000).contains(&read), "{read}");
    assert_eq!(end, Err(interrupted));
}
