//! Small worlds, lived whole.
