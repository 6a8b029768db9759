//! Fuzz targets: one for each parser of bytes that come from elsewhere, and one for the event reader.
//!
//! A target is given any bytes. It may refuse them; it may not panic, and what it says twice must
//! be the same. `corpus/TARGET/` holds bytes worth beginning from, named by what they hold; a test
//! gives every target every one of them, and `cargo xtask fuzz` lets an engine make more.

mod book;
mod request;
mod table;
mod text;

/// A target: its name, which is its folder's too, and what it does with bytes.
pub type Target = (&'static str, fn(&[u8]));

/// All of them, in order of name.
pub const TARGETS: &[Target] = &[
    ("address", text::address),
    ("archive", book::archive),
    ("erased", text::erased),
    ("event", text::event),
    ("kept", text::kept),
    ("key", text::key),
    ("mapping", table::mapping),
    ("ods", book::ods),
    ("phone", text::phone),
    ("request", request::request),
    ("table", table::table),
    ("value", table::value),
    ("window", text::window),
    ("xlsx", book::xlsx),
];

/// The target of this name.
#[must_use]
pub fn target(name: &str) -> Option<fn(&[u8])> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|(_, target)| *target)
}

#[cfg(test)]
mod tests;
