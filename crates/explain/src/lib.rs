//! Reasons and refusals as sentences in the reader's language.
//!
//! The page and the command line say the same, because both ask here.

mod fault;
mod held;
mod reason;
mod rule;

pub use fault::fault;
pub use held::{Said, held};
pub use reason::reason;
pub use rule::{cite, rule};

#[cfg(test)]
mod tests;
