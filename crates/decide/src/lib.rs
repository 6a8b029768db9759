//! The gate and the next step: what may be done on a file now, what may not, by which rule, and
//! until when.
//!
//! [`decide`] is a pure function of the file, the policy and the time; [`permit`] is the only maker
//! of a [`Permit`], without which nothing is dialled; [`record::outcome_events`] turns what a caller
//! reports into events. Nothing here reads a clock or changes anything.

mod caps;
mod decision;
mod demand;
mod gate;
mod held;
mod horizon;
mod local;
mod next;
mod permit;
mod promises;
mod rank;
pub mod record;
mod stage;
mod window;

pub use decision::{Decision, Reason, Rest, SetAside, Step, Waiting};
pub use held::{Held, Refusal, Span};
pub use local::{Local, local};
pub use next::{TIED_SECS, decide};
pub use permit::{Permit, Request, permit, policy_version};
pub use stage::{OLD_YEARS, Stage, file_stage, stage};
pub use window::{WindowState, queue_window, window_state};

#[cfg(test)]
mod tests;
