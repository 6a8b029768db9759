//! Texts, figures and dates in each language.
