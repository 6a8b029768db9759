//! The desk and its clients as folds of their events, and the policy that decisions stand on.

mod client;
mod policy;
mod users;
mod wording;

pub use client::{ClientBook, Imported, Mapping};
pub use policy::{Policy, Terms};
pub use users::{Desk, Hook, Token, User};
pub use wording::{Wording, WordingState};

#[cfg(test)]
mod tests;
