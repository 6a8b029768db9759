//! The mark: an ear that is half a heart.

use maud::{Markup, PreEscaped};

const SVG: &str = include_str!("../assets/mark.svg");

/// The mark as a drawing in the text's colour; the name beside it says what it is.
pub(crate) fn drawing() -> Markup {
    PreEscaped(SVG.trim_end().to_owned())
}
