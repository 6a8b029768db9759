//! talk.
