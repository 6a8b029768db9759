//! The facts before a call: what is owed and how this customer usually pays.

mod habit;
mod sheet;

pub use habit::{Habit, Late, habit};
pub use sheet::{DebtLine, Sheet, sheet};

#[cfg(test)]
mod tests;
