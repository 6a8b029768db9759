//! Texts, figures and dates in each language.

mod figures;
mod texts;
mod used;
