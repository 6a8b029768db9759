//! Importing: from typed rows to events, first as a preview, then for good, by the same pass.

mod customers;
mod debts;
mod missing;
mod payments;
mod report;
mod run;
mod told;

pub use missing::Missing;
pub use report::{Change, ChangeKind, ImportReport, RowProblem};
pub use run::{ImportError, ImportJob};
