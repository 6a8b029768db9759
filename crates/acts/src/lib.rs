//! The write path: load a file, decide, append what follows. Every page and command acts through here.
//!
//! Nothing here reads a clock: `now` is an argument. What a person may do is asked of `decide`;
//! what is written goes through `store` at exactly the version it was decided on.

mod call;
mod carry;
mod clients;
mod counts;
mod document;
mod due;
mod error;
mod find;
mod history;
mod intake;
mod merge;
mod next;
mod outcome;
mod place;
mod settled;
mod undo;
mod users;
mod wake;
mod wordings;

pub use call::Receipt;
pub use carry::{Acts, Author};
pub use counts::{QueueCounts, Records};
pub use document::{DocumentError, DocumentFault, Kept, NewDocument, media_of};
pub use due::Due;
pub use error::ActError;
pub use find::Found;
pub use intake::{Change, ChangeKind, ImportError, ImportJob, ImportReport, Missing, RowProblem};
pub use merge::{MergeError, MergeFault};
pub use next::{Idle, Next, Proposal, Turn};
pub use outcome::{Entry, only_client};
pub use place::place;
pub use users::{
    Bearer, Errand, Message, NewHook, NewToken, NewUser, PASSWORD_CHARS_MIN, ProgramError,
    ProgramFault, Rights, SignInError, SignedIn, TOKEN_DAYS_MAX, Untold, UserError, UserFault,
    Visitor,
};
pub use wake::{DayReport, Progress};
pub use wordings::{
    NewWords, WordsError, WordsFault, WordsFor, checked_words, is_answer, of_answers,
    words_arguments,
};
