//! Why a request was not done, as the page says it.

use acts::{ActError, ImportError, UserError, UserFault};
use axum::http::StatusCode;
use store::StoreError;

/// What went wrong with a request.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no such thing, or it is not for this user to know.
    #[error("there is no such page or customer")]
    NotFound,
    /// This user may not do this.
    #[error("this user may not do this")]
    Forbidden,
    /// The form is too old or came from elsewhere.
    #[error("the form is too old or came from elsewhere")]
    Expired,
    /// Nobody is signed in.
    #[error("nobody is signed in")]
    SignedOut,
    /// A password for one use must be replaced first.
    #[error("a password of one's own must be chosen first")]
    PasswordFirst,
    /// Somebody else was quicker; what exactly, in the reader's language, where there is more to say.
    #[error("somebody else changed it meanwhile")]
    Conflict(Option<String>),
    /// Too many tries.
    #[error("too many tries")]
    TooMany(Option<String>),
    /// What was sent is too large.
    #[error("what was sent is too large")]
    TooLarge,
    /// What was sent cannot be read.
    #[error("what was sent cannot be read")]
    BadRequest(Option<String>),
    /// A fault of ours.
    #[error("a fault: {0}")]
    Fault(String),
    /// The desk's disk takes nothing more.
    #[error("the desk's disk takes nothing more: {0}")]
    Unwritable(String),
    /// The database is busy, or the desk is stopping.
    #[error("the desk cannot answer just now")]
    Unavailable,
}

impl Trouble {
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden | Self::Expired => StatusCode::FORBIDDEN,
            Self::SignedOut | Self::PasswordFirst => StatusCode::SEE_OTHER,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::Fault(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Unwritable(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// The error with its causes, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(cause) = next {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        next = cause.source();
    }
    text
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotGranted(_) | StoreError::Erased(_) => Self::NotFound,
            StoreError::Busy { .. } => Self::Unavailable,
            // What the bytes hold is personal: the log names the place alone.
            StoreError::Unreadable { stream, seq, .. } => {
                Self::Fault(format!("event {seq} of {stream:?} cannot be read"))
            }
            StoreError::Unfit { stream, .. } => Self::Fault(format!("{stream:?} does not fold")),
            StoreError::Altered { stream, document, what } => {
                Self::Fault(format!("document {document} of {stream:?} {what}"))
            }
            other @ (StoreError::Full { .. } | StoreError::ReadOnly { .. }) => {
                Self::Unwritable(chain(&other))
            }
            other @ (StoreError::Database { .. }
            | StoreError::Unusable(_)
            | StoreError::Stopped
            | StoreError::Misuse(_)) => Self::Fault(chain(&other)),
        }
    }
}

impl From<ActError> for Trouble {
    fn from(error: ActError) -> Self {
        match error {
            ActError::NotFound => Self::NotFound,
            ActError::Refused(_) | ActError::Report(_) => Self::Conflict(None),
            ActError::Leased
            | ActError::OtherInput
            | ActError::Busy(_)
            | ActError::Taken { .. } => Self::Conflict(None),
            ActError::Invalid(says) => Self::BadRequest(Some(says)),
            ActError::SetAside(stream, _) => Self::Fault(format!("{stream:?} is set aside")),
            ActError::Store(cause) => cause.into(),
        }
    }
}

impl From<UserError> for Trouble {
    fn from(error: UserError) -> Self {
        match error {
            UserError::Act(cause) => cause.into(),
            UserError::Wait(_) => Self::TooMany(None),
            UserError::Fault(UserFault::Role) => Self::Forbidden,
            UserError::Fault(UserFault::NoSuchUser) => Self::NotFound,
            UserError::Fault(fault) => Self::BadRequest(Some(fault.to_string())),
        }
    }
}

impl From<ImportError> for Trouble {
    fn from(error: ImportError) -> Self {
        match error {
            ImportError::Act(cause) => cause.into(),
            ImportError::Interrupted(why) => Self::Fault(why.to_string()),
            other @ (ImportError::Mapping(_)
            | ImportError::NotYet { .. }
            | ImportError::Stopped { .. }) => Self::BadRequest(Some(other.to_string())),
        }
    }
}
