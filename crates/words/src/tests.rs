//! Texts, figures and dates in each language.

mod figures;
mod template;
mod texts;
mod used;
