//! Reasons and refusals as sentences in the reader's language.
//!
//! The page and the command line say the same, because both ask here.

mod back;
mod fault;
mod habit;
mod held;
mod objections;
mod reason;
mod record;
mod rule;
mod seen;
mod step;
mod timeline;

pub use back::back;
pub use fault::fault;
pub use habit::habit;
pub use held::{Said, held};
pub use objections::{blanks, objections, with_blanks};
pub use reason::reason;
pub use record::record;
pub use rule::{cite, rule};
pub use seen::{approach_key, reason_key, seen};
pub use step::{step, step_word};
pub use timeline::{Told, timeline};

#[cfg(test)]
mod tests;
