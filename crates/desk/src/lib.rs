//! The desk and its clients as folds of their events, and the policy that decisions stand on.

mod client;
mod policy;
mod users;

pub use client::{ClientBook, Imported, Mapping};
pub use policy::{Policy, Terms};
pub use users::{Desk, Hook, Token, User};

#[cfg(test)]
mod tests;
