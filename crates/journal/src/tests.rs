//! The fold, from events to the file.
