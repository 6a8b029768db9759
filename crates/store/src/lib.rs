//! The store: streams of sealed, hash-chained events and the rows that follow from them.
//!
//! Two levels. [`Store`] is typed: it knows the bytes of events, seals and opens personal fields,
//! asks for grants at every read and keeps index rows in step. Below it, [`engine::Engine`] is
//! the narrow port that a database fills, in plain bytes and rows: memory, SQLite and PostgreSQL
//! here.
//!
//! Nothing here decides. What the queue needs of a decision comes in as [`Place`].

mod append;
mod attachment;
mod backup;
mod cells;
mod copy;
mod desk_fold;
pub mod engine;
mod erase;
pub mod erased;
mod error;
mod feed;
mod find;
#[doc(hidden)]
pub mod fuzzing;
pub mod hex;
mod index;
mod jobs;
mod key;
mod lists;
mod load;
mod memory;
mod pieces;
mod place;
mod postgres;
mod programs;
mod queue;
mod rebuild;
mod restored;
mod sample;
mod seal;
mod sign;
mod snapshot;
#[cfg(test)]
mod sql_rules;
mod sqlite;
mod store;
mod turns;
mod untold;
mod verify;
mod whole;
mod wire;

pub use append::{Append, Appended, Events};
pub use attachment::Attached;
pub use backup::{About, Backup, Progress, Target};
pub use cells::{Session, Throttle, Upload};
pub use engine::{Held, Idem, PoolCount, Waits};
pub use error::{AppendError, StoreError};
pub use feed::{Grown, Told, file_event_kinds};
pub use find::{Hit, OpenDebt};
pub use index::{AgendaItem, AgendaKind, NumberKind, WordKind};
pub use jobs::Job;
pub use key::{DeskKey, Entropy};
pub use lists::{AnswerCount, Look, TalkCount};
pub use load::Loaded;
pub use pieces::{PieceReader, PieceWriter};
pub use place::{FileRows, Place, Pool, QueueEntry};
pub use postgres::PostgresOptions;
pub use programs::{HookCursor, HookStands, Known, Once, TokenUse};
pub use queue::{Candidate, Lease, Placing};
pub use rebuild::{Difference, Placer, Rebuilt};
pub use restored::Restored;
pub use sample::file_events as every_file_event;
pub use seal::{DaySeal, Roots, RootsVerified, SealFinding};
pub use sqlite::SqliteOptions;
pub use store::Store;
pub use verify::{Finding, Verified};
