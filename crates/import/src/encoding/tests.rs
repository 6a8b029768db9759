//! Sentences of each language are told in each page, and doubt is told only where it matters.

use super::{Encoding, detect};
use crate::{Mapping, Question, Row, Rows, Unreadable, propose};

fn encode(text: &str, page: Encoding) -> Vec<u8> {
    let (bytes, _, lossy) = page.table().encode(text);
    assert!(!lossy, "{text} can be written in {}", page.name());
    bytes.into_owned()
}

#[track_caller]
fn check(text: &str, page: Encoding) {
    let bytes = encode(text, page);
    let found = detect((&bytes).into(), None).unwrap();
    assert_eq!(found.encoding, page, "{text}: {:?}", found.doubt);
    assert_eq!(page.decode(&bytes), text);
    assert!(found.doubt.is_empty(), "{text}: {:?}", found.doubt);
}

#[test]
fn languages_are_told() {
    check("Jānis Bērziņš;Brīvības iela 1, Rīga;Ķekavas šķēres", Encoding::Windows1257);
    check("Žemaitė;Šiaulių gatvė;Kęstučio ąžuolas", Encoding::Windows1257);
    check("Łukasz Żółć;ul. Świętokrzyska 1, Gdańsk;należność", Encoding::Windows1250);
    check("Tomáš Dvořák;Žižkov, náměstí Jiřího;Příliš žluťoučký kůň", Encoding::Windows1250);
    check("Иванов Семён;ул. Щорса;Объездная Юлия", Encoding::Windows1251);
    check("ИВАНОВ;ПЕТРОВА;ООО РОМАШКА", Encoding::Windows1251);
    check("Zoë Müller;Curaçao, één café;naïeve coördinatie", Encoding::Windows1252);
    check("François Lefèvre;Hôtel de l'Île;crème brûlée", Encoding::Windows1252);
    check("Zoë Jānis Иванов", Encoding::Utf8);
    check("plain ASCII", Encoding::Utf8);
}

#[test]
fn alike_in_all_pages_is_no_doubt() {
    // é and ü are the same byte in all three Latin pages.
    let bytes = encode("café;Müller", Encoding::Windows1250);
    let found = detect((&bytes).into(), None).unwrap();
    assert!(found.doubt.is_empty(), "{:?}", found.doubt);
    assert_eq!(found.encoding.decode(&encode("café", Encoding::Windows1250)), "café");
}

#[test]
fn doubt_shows_a_word_in_each_reading() {
    // One letter: ř in Czech, ø in Danish.
    let bytes = encode("Øre", Encoding::Windows1252);
    let found = detect((&bytes).into(), None).unwrap();
    let readings: Vec<&str> = found.doubt.iter().map(|(_, word)| word.as_str()).collect();
    assert!(readings.contains(&"Øre") && readings.contains(&"Řre"), "{readings:?}");
    assert_eq!(found.doubt[0].0, found.encoding);
}

#[test]
fn damaged_utf8_is_still_utf8() {
    let cut = "Jānis;Bērziņš".as_bytes();
    assert_eq!(detect(cut[..cut.len() - 1].into(), None).unwrap().encoding, Encoding::Utf8);
    let mut broken = "Jānis Bērziņš Ķekava šķēres žagata āēīū".as_bytes().to_vec();
    broken.push(0xff);
    assert_eq!(detect((&broken).into(), None).unwrap().encoding, Encoding::Utf8);
    assert_eq!(detect(b"\xef\xbb\xbfJ\xff".into(), None).unwrap().encoding, Encoding::Utf8);
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(detect(b"\xff\xfea\0;\0".into(), None), Err(Unreadable::Utf16));
    assert_eq!(detect(b"a\0;\0b\0\n\0".into(), None), Err(Unreadable::Utf16));
    for bytes in [&b"Rar!rest"[..], b"\xd0\xcf\x11\xe0", b"%PDF-1.7", b"a,b\n1,\x002,3,4,5,6,7,8,9"]
    {
        assert!(matches!(detect(bytes.into(), None), Err(Unreadable::Foreign(_))), "{bytes:?}");
    }
}

#[test]
fn doubt_is_asked_and_the_answer_read() {
    let bytes = encode("Name;Customer no\nØre;7\n", Encoding::Windows1252);
    let asked = propose(&bytes, None).unwrap();
    assert!(matches!(asked.questions[0], Question::Encoding { .. }), "{:?}", asked.questions);
    for (encoding, name) in [(Encoding::Windows1252, "Øre"), (Encoding::Windows1250, "Řre")] {
        let answered = Mapping { encoding: Some(encoding), ..asked.mapping.clone() };
        let again = propose(&bytes, Some(&answered)).unwrap();
        assert_eq!(again.questions, [Question::Client]);
        let mut row = Row::default();
        Rows::new(&bytes, &again.mapping).unwrap().next_into(&mut row).unwrap().unwrap().unwrap();
        assert_eq!(row.customer.name, name);
    }
}

#[test]
fn letters_that_cannot_be_read_are_a_problem_of_their_row() {
    let bytes =
        b"Name;Customer no;City\nJ\xc4\x81nis;7;R\xc4\xabga \xc4\x93\xc4\x93\xc4\x93\nB\xff;8;x\n";
    let mapping = propose(bytes, None).unwrap().mapping;
    let mut rows = Rows::new(bytes, &mapping).unwrap();
    let mut row = Row::default();
    assert_eq!(rows.next_into(&mut row), Ok(Some(Ok(()))));
    let problems = rows.next_into(&mut row).unwrap().unwrap().unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "line 3, column \"Name\": \"B\u{fffd}\": has letters that cannot be read as utf-8; choose the \
         right encoding or mend the file"
    );
}
