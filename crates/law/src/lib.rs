//! law.
