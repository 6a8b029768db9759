//! The desk driven over a real socket: what a browser without script sees and sends.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

mod api;
mod board;
mod browser;
mod desk;
mod documents;
mod entry;
mod guide;
mod imports;
mod lists;
mod merging;
mod operations;
mod programs;
mod room;
mod saved;
mod users;
mod waking;
mod wordings;
