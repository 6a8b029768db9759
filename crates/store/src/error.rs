//! What can go wrong between the desk and its store.

use journal::{DocumentId, Fault, StreamId};

/// The store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database failed.
    #[error("the database failed while {doing}")]
    Database {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// Another process held the database longer than we wait.
    #[error("the database was busy for too long while {doing}; try again")]
    Busy {
        /// What was being done.
        doing: &'static str,
    },
    /// No room is left where the database lives.
    #[error(
        "the disk of the database is full: nothing was written while {doing}, and what was \
         recorded before is safe; make room there, then do it again"
    )]
    Full {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database cannot be written.
    #[error(
        "the database cannot be written while {doing}: its disk is read-only, or its folder is not \
         this user's; mend that, then do it again"
    )]
    ReadOnly {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The database cannot be used as it is.
    #[error("the database cannot be used: {0}")]
    Unusable(String),
    /// The user is granted none of the file's clients.
    #[error("no client of {0:?} is granted to this user")]
    NotGranted(StreamId),
    /// The file's keys were destroyed.
    #[error("{0:?} was erased")]
    Erased(StreamId),
    /// Stored bytes are not what the store writes. The file is set aside for a person.
    #[error("event {seq} of {stream:?} cannot be read: {what}")]
    Unreadable {
        /// Where.
        stream: StreamId,
        /// At which event.
        seq: u64,
        /// What is wrong with it.
        what: String,
    },
    /// The events do not fold. The file is set aside for a person.
    #[error("{stream:?} does not fold")]
    Unfit {
        /// Which.
        stream: StreamId,
        /// What does not fit.
        #[source]
        fault: Fault,
    },
    /// A document's bytes are not there, or not those that were attached.
    #[error(
        "document {document} of {stream:?} {what}; bring it back from a backup, or attach it anew"
    )]
    Altered {
        /// In which file.
        stream: StreamId,
        /// Which.
        document: DocumentId,
        /// What is wrong with it.
        what: &'static str,
    },
    /// It was told to stop, and nothing of the work is left.
    #[error("it was told to stop")]
    Stopped,
    /// The caller asked for what the store does not do.
    #[error("{0}")]
    Misuse(&'static str),
}

/// Why an append was not made. Nothing of its group was written.
#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// The stream is no longer, or not yet, at the expected version: load and decide again.
    #[error("{stream:?} has moved on; load it and decide again")]
    Conflict {
        /// Which.
        stream: StreamId,
    },
    /// A customer or invoice number belongs to another file.
    #[error("{what} belongs to {by:?} already")]
    Taken {
        /// Who wanted it.
        stream: StreamId,
        /// Who has it.
        by: StreamId,
        /// Which number, with its client.
        what: String,
    },
    /// The same idempotency key came with another input.
    #[error("this form was used before with other contents; open it anew")]
    OtherInput {
        /// Which.
        stream: StreamId,
    },
    /// The stream takes no more events: its keys were destroyed, or it lives on in another.
    #[error("{stream:?} takes no more events: it was erased, or lives on in another file")]
    Closed {
        /// Which.
        stream: StreamId,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
