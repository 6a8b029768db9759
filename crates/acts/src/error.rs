//! What can come of an act besides its result.

use decide::Held;
use decide::record::Fault as ReportFault;
use journal::{Fault, StreamId};
use store::{AppendError, StoreError};

/// Why an act was not done. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// The desk holds no such file, or this user may not see it; the two are not told apart.
    #[error("there is no such customer among the clients you are granted")]
    NotFound,
    /// The gate refused, worst first.
    #[error("the contact is not allowed now: {} rule(s) stand against it", .0.len())]
    Refused(Vec<Held>),
    /// What was reported does not fit; each fault says what and how to mend it.
    #[error("the report cannot be recorded: {0:?}")]
    Report(Vec<ReportFault>),
    /// Another user holds the file just now.
    #[error("somebody else is working on this customer just now")]
    Leased,
    /// What was entered cannot be used; says what, where and how to mend it.
    #[error("{0}")]
    Invalid(String),
    /// The file does not fold and is set aside for a person.
    #[error("the file {0} is set aside: {1}")]
    SetAside(StreamId, Fault),
    /// The same request came before with other content.
    #[error("this form was already sent with other content; open the page again")]
    OtherInput,
    /// It kept changing under our hands.
    #[error("the file {0} kept changing; try again")]
    Busy(StreamId),
    /// A number is already taken by another file.
    #[error("{what} is already known in file {by}")]
    Taken {
        /// What is taken.
        what: String,
        /// By which file.
        by: StreamId,
    },
    /// The store could not do it.
    #[error("the store could not do it")]
    Store(#[from] StoreError),
}

impl ActError {
    pub(crate) fn from_load(error: StoreError) -> Self {
        match error {
            StoreError::NotGranted(_) | StoreError::Erased(_) => Self::NotFound,
            StoreError::Unfit { stream, fault } => Self::SetAside(stream, fault),
            StoreError::Unreadable { stream, seq, what } => {
                Self::SetAside(stream, Fault { seq, what })
            }
            other @ (StoreError::Database { .. }
            | StoreError::Busy { .. }
            | StoreError::Full { .. }
            | StoreError::ReadOnly { .. }
            | StoreError::Unusable(_)
            | StoreError::Altered { .. }
            | StoreError::Stopped
            | StoreError::Misuse(_)) => Self::Store(other),
        }
    }

    pub(crate) fn from_append(error: AppendError) -> Self {
        match error {
            AppendError::Conflict { stream } => Self::Busy(stream),
            AppendError::Taken { by, what, .. } => Self::Taken { what, by },
            AppendError::OtherInput { .. } => Self::OtherInput,
            AppendError::Closed { .. } => Self::NotFound,
            AppendError::Store(cause) => Self::Store(cause),
        }
    }
}
