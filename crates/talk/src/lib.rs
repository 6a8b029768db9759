//! The talk: the facts before it, the words and answers in it, and what was seen of a customer.

mod approach;
mod guide;
mod habit;
mod library;
mod record;
mod seen;
mod sheet;

pub use approach::{Approach, approach};
pub use guide::{AT_ANY_TIME, CallStage, DebtStage, Fits, Listener, Saying, sayings};
pub use habit::{Habit, Late, habit};
pub use library::{Category, LIBRARY, Objection, REFUSED, objection_of};
pub use record::{Record, Share, share};
pub use seen::{Facts, Impression, LOOK_BACK_DAYS, Seen, ability, will};
pub use sheet::{DebtLine, Sheet, sheet};

#[cfg(test)]
mod tests;
