//! The desk's one binary.

fn main() {}
