//! Lines of text: events, telephone numbers, what the desk keeps beside itself, and addresses.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::str::FromStr;

use calendar::{Date, Timestamp};
use import::Phone;
use journal::StreamId;
use locale::Country;
use store::{About, DaySeal, DeskKey, Pool, Restored, Roots};

/// What no message may hold.
const SECRET: &str = "Kv7pass";
/// Countries that write numbers in ways of their own, and none.
const COUNTRIES: [Option<&str>; 7] =
    [None, Some("LV"), Some("GB"), Some("US"), Some("IT"), Some("PL"), Some("DE")];
/// Some instant, for what must be asked as of one.
const NOW: Timestamp = Timestamp::constant(1_763_719_200, 0);

/// An event's bytes; in a second line its sealed fields, as they are once opened.
pub(crate) fn event(bytes: &[u8]) {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let (bytes, sealed) = bytes.split_at(end);
    let Ok(sealed) = std::str::from_utf8(sealed) else { return };
    let sealed = if sealed.trim().is_empty() { "{}" } else { sealed.trim() };
    if let Some([first, again]) = store::fuzzing::event(bytes, sealed) {
        assert_eq!(first, again, "an event written, read and written");
    }
}

/// A telephone number, in each country and in none.
pub(crate) fn phone(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    for country in COUNTRIES.map(|code| code.and_then(Country::from_code)) {
        let Some(phone) = Phone::read(text, country) else { continue };
        let said = phone.to_string();
        assert_eq!(Phone::from_e164(&said), Some(phone), "{text:?} in {country:?}");
        assert_eq!(Phone::read(&said, None), Some(phone), "{text:?} in {country:?}");
    }
    if let Some(phone) = Phone::from_e164(text) {
        assert_eq!(phone.to_string(), text, "a number in E.164 is told as it came");
    }
}

/// What is kept in files of text and in the database's own rows: roots, restores, what a backup
/// says of itself, and pools.
pub(crate) fn kept(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    comes_back::<DaySeal>(text);
    comes_back::<Restored>(text);
    comes_back::<About>(text);
    if let Some(pool) = Pool::from_text(text) {
        assert_eq!(Pool::from_text(&pool.text()), Some(pool), "a pool's text");
    }
    if let Ok(roots) = text.parse::<Roots>() {
        assert!(Roots::header(&roots.key).parse::<Roots>().is_ok(), "a file's first line");
    }
}

/// The list of who was erased. Whoever is added is on it, whoever was on it stays, and nothing that
/// cannot be read becomes a line.
pub(crate) fn erased(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let one = BTreeSet::from([StreamId::new(7, 7)]);
    let (whole, lines) = store::erased::added(text, &one, Date::constant(2026, 11, 20));
    let added = store::erased::read(&format!("{}{lines}", &text[..whole]));
    match (store::erased::read(text), added) {
        (Ok(files), added) => assert_eq!(added, Ok(&files | &one), "{text:?}"),
        // Only an end that was cut short is mended.
        (Err(_), Ok(_)) => assert!(whole < text.len(), "{text:?}"),
        (Err(why), Err(still)) => assert_eq!(why, still, "{text:?}"),
    }
}

/// The file of the desk's key: it holds one, or none is made of it.
pub(crate) fn key(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let digits = text.trim();
    let is_one = digits.len() == 64 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    assert_eq!(DeskKey::from_text(text).is_some(), is_one, "{text:?}");
    if let Some(bytes) = store::hex::bytes::<32>(digits) {
        assert_eq!(store::hex::text(&bytes), digits.to_ascii_lowercase(), "a key read and written");
    }
}

/// What is read comes back from its own text.
fn comes_back<T: FromStr + Display + PartialEq + std::fmt::Debug>(text: &str) {
    if let Ok(read) = text.parse::<T>() {
        let again = read.to_string().parse::<T>();
        assert_eq!(again.ok().as_ref(), Some(&read), "{text:?}");
    }
}

/// The address of a database: what stands before a password and what stands behind it. No refusal
/// may tell the password.
pub(crate) fn address(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (user, place) = text.split_once('@').unwrap_or(("auricle", text));
    let url = format!("postgres://{user}:{SECRET}@{place}");
    if let Err(why) = store::fuzzing::postgres_address(&url) {
        assert!(text.contains(SECRET) || !why.to_string().contains(SECRET), "{why}");
    }
}

/// The window of a queue, as its rows name it.
pub(crate) fn window(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let state = decide::window_state(text, NOW);
    assert_eq!(decide::window_state(text, NOW), state, "what is asked twice");
}
