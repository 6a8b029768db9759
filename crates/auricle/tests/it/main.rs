//! The real executable in folders of its own: a few stories through the commands.

#![expect(clippy::print_stdout, reason = "a test that is skipped says so")]

mod api;
mod backups;
mod bench;
mod calls;
mod durable;
mod encrypted;
mod harness;
mod hooked;
mod imports;
mod keeping;
mod killed;
mod merged;
mod mixed;
mod moved;
mod no_room;
mod papers;
mod power;
mod real;
mod releases;
mod served;
mod set_back;
mod told;
mod users;
