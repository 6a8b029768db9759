//! The narrow port: what a database must do, in plain bytes and rows.
//!
//! An adapter knows nothing of events, sealing or grants. Every row of a stream is keyed by the
//! stream's part first; a write touches streams of one part only, guards their heads first and
//! then inserts. Rows keyed by what is looked up ([`LookupRow`], [`TakenRow`]) are the exception,
//! and are written only when they change.

mod bulk;

use std::collections::BTreeSet;

use journal::{ClientId, StreamId, StreamKind, UserId};

use crate::StoreError;
pub use crate::whole::Whole;
pub(crate) use bulk::chunk;
pub use bulk::{Bulk, BulkLoad};

/// A BLAKE3 hash.
pub type Hash = [u8; 32];

/// Where a stream stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Which stream.
    pub stream: StreamId,
    /// What it is about.
    pub kind: StreamKind,
    /// The number of its events.
    pub version: u64,
    /// The hash of the last of them.
    pub hash: Hash,
}

/// Under what an append is remembered, so that a repeat is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idem {
    /// The key, drawn with the form or named by the import row.
    pub key: [u8; 16],
    /// The hash of the input, so that other contents under the same key are refused.
    pub input: [u8; 32],
}

/// Under what an append was remembered, and the version it left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// Its key and input.
    pub idem: Idem,
    /// The version it left.
    pub ends: u64,
}

/// An append that was made before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The hash of its input.
    pub input: [u8; 32],
    /// The version it left.
    pub version: u64,
}

/// An event as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    /// Its place in the stream, from 1.
    pub seq: u64,
    /// Its exact bytes.
    pub bytes: Vec<u8>,
    /// BLAKE3 of the hash before and the bytes.
    pub hash: Hash,
    /// Of the first event of an append that is remembered. Only [`Engine::part`] reads it.
    pub remembered: Option<Box<Remembered>>,
}

/// A wrapped key of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// Its id, as events name it.
    pub id: u64,
    /// The key, wrapped by the desk's.
    pub wrapped: Vec<u8>,
}

/// A document's bytes, sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentRow {
    /// The document's id in the stream that recorded it.
    pub id: u32,
    /// Its media type.
    pub media: String,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

/// A sealed fold of a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnapshotRow {
    /// The version folded.
    pub version: u64,
    /// What must match for the bytes to be read.
    pub fingerprint: i64,
    /// The sealed fold.
    pub bytes: Vec<u8>,
}

/// Which snapshot another program wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StaleSnapshot {
    /// Of which stream.
    pub stream: StreamId,
    /// At which version of it.
    pub version: u64,
    /// By which program.
    pub fingerprint: i64,
}

/// What a search finds a file by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LookupRow {
    /// The first three characters of `word`.
    pub key: String,
    /// The folded word.
    pub word: String,
    /// What the word is; see [`crate::WordKind`].
    pub kind: i64,
    /// The file.
    pub stream: StreamId,
    /// The client whose users find it so.
    pub client: StreamId,
}

/// What is looked for among the lookup rows. Only rows that fit in every way count for the limit.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a> {
    /// The first three characters of `word`.
    pub key: &'a str,
    /// The folded word.
    pub word: &'a str,
    /// Whether words that only begin with it are found too.
    pub prefix: bool,
    /// What the words are; see [`crate::WordKind`].
    pub kinds: &'a [i64],
    /// The clients of which one must be the row's; every client when `None`.
    pub clients: Option<&'a BTreeSet<ClientId>>,
    /// The files of which one must be the row's; every file when `None`.
    pub among: Option<&'a BTreeSet<StreamId>>,
    /// Only rows that stand behind this word and file.
    pub after: Option<(&'a str, StreamId)>,
    /// No more rows than this.
    pub limit: usize,
}

/// A number that only one file may hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TakenRow {
    /// `client/number`.
    pub key: String,
    /// What the number is; see [`crate::NumberKind`].
    pub kind: i64,
    /// The file that holds it.
    pub stream: StreamId,
    /// The party or debt in the file.
    pub item: u32,
    /// Whether it is a debt with something left to pay.
    pub open: bool,
}

/// Something with a day: a promise or a call back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AgendaRow {
    /// Its id in the file.
    pub item: u32,
    /// The client whose users see it.
    pub client: StreamId,
    /// When, in UTC ms.
    pub at: i64,
    /// What it is; see [`crate::AgendaKind`].
    pub kind: i64,
    /// Whose it is.
    pub owner: Option<UserId>,
}

/// A contact that ended, for counting.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TalkRow {
    /// Its id in the file.
    pub contact: u32,
    /// When, in UTC ms.
    pub at: i64,
    /// Who made it.
    pub by: UserId,
    /// How it ended; see [`crate::wire`].
    pub outcome: String,
    /// Whether the right person was reached.
    pub right_party: bool,
    /// Whether it left a result.
    pub result: bool,
    /// The answers given in it, each once: `cash-short:1 ill:2`.
    pub answers: String,
    /// Where answers were given: whether what was promised in it was kept, once that is judged.
    pub kept: Option<bool>,
}

/// How often contacts ended alike in which the same answers were given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswersRow {
    /// The answers; see [`TalkRow`].
    pub answers: String,
    /// How the contacts ended.
    pub outcome: String,
    /// What became of their promises.
    pub kept: Option<bool>,
    /// How many contacts.
    pub count: i64,
}

/// The rows that follow from a file alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// What finds it, sorted.
    pub lookups: Vec<LookupRow>,
    /// What only it may hold, sorted.
    pub taken: Vec<TakenRow>,
    /// Its promises and call backs, sorted.
    pub agenda: Vec<AgendaRow>,
    /// Its contacts, sorted.
    pub talks: Vec<TalkRow>,
}

/// Where a file stands in the queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueueRow {
    /// The pool's id.
    pub pool: i64,
    /// Higher is earlier.
    pub rank: i64,
    /// Not before this, in UTC ms.
    pub ready_at: i64,
    /// Whether `ready_at` had come when the row was written.
    pub ready: bool,
    /// To whom it is tied, and until when in UTC ms.
    pub owner: Option<(UserId, i64)>,
}

/// When a file is to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WakeRow {
    /// In UTC ms; `i64::MAX` when time alone will not wake it.
    pub at: i64,
    /// Whether news of a client's data wakes it.
    pub on_data: bool,
}

/// The rows that follow from a decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlaceRows {
    /// Its place in the queue, if it has one.
    pub queue: Option<QueueRow>,
    /// When to look again.
    pub wake: Option<WakeRow>,
}

/// What changes in the rows of one stream.
#[derive(Clone, Debug, Default)]
pub struct RowChange {
    /// Rows to insert. A taken row of the same stream, or of one in `take_over`, is replaced.
    pub add: Rows,
    /// Rows to delete.
    pub drop: Rows,
    /// The streams whose taken rows may be replaced.
    pub take_over: Vec<StreamId>,
    /// The place after; `None` leaves it as it is.
    pub place: Option<PlaceRows>,
}

/// One stream's part of an append.
#[derive(Clone, Debug)]
pub struct Write {
    /// Which stream.
    pub stream: StreamId,
    /// What it is about.
    pub kind: StreamKind,
    /// The version it must be at; 0 for a new stream.
    pub expected: u64,
    /// The events, in order, the first at `expected + 1`.
    pub events: Vec<EventRow>,
    /// New keys.
    pub keys: Vec<KeyRow>,
    /// A new snapshot.
    pub snapshot: Option<SnapshotRow>,
    /// The bytes of documents that its events attach.
    pub attached: Vec<AttachmentRow>,
    /// The documents whose bytes go.
    pub detached: Vec<u32>,
    /// What changes in its rows.
    pub rows: RowChange,
}

impl Write {
    /// Whether the stream must have a key already: one without was erased.
    #[must_use]
    pub fn needs_key(&self) -> bool {
        self.kind == StreamKind::File && 0 < self.expected
    }
}

/// Why a write was refused. Nothing of the group was written.
#[derive(Debug)]
pub enum Refused {
    /// A stream was not at the expected version.
    Conflict(StreamId),
    /// A stream has no keys any more: it was erased.
    Erased(StreamId),
    /// A number is held by another stream.
    Taken {
        /// Who wanted it.
        stream: StreamId,
        /// The row that stands.
        held: TakenRow,
    },
    /// The database failed.
    Store(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Which events of a stream to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// None: the head and the keys only.
    Head,
    /// The snapshot, if it has this fingerprint, and the events after it; else all.
    SinceSnapshot(i64),
    /// Those after a version, up to and with another.
    Between(u64, u64),
}

/// A stream as read in one piece.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its head.
    pub head: Head,
    /// Its keys; none once it was erased.
    pub keys: Vec<KeyRow>,
    /// Its snapshot, where one was wanted and fits.
    pub snapshot: Option<SnapshotRow>,
    /// The events wanted, oldest first.
    pub events: Vec<EventRow>,
}

/// A row of the queue that a caller may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CandidateRow {
    /// The file.
    pub stream: StreamId,
    /// Higher is earlier.
    pub rank: i64,
}

/// A claim of a file by a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaseRow {
    /// The file.
    pub stream: StreamId,
    /// Who.
    pub user: UserId,
    /// Until when, in UTC ms.
    pub until: i64,
    /// The number of the claim; a later claim has a higher one.
    pub fence: u64,
}

/// How many files of a pool are where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolCount {
    /// The pool's id.
    pub pool: i64,
    /// Ready now.
    pub ready: u64,
    /// Waiting for their hour.
    pub waiting: u64,
    /// With a caller now.
    pub claimed: u64,
}

/// Who looked at a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookRow {
    /// When, in UTC ms.
    pub at: i64,
    /// Who.
    pub user: UserId,
}

/// That a stream grew: what hooks are told from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeedRow {
    /// Its number in its part; a later append has a higher one.
    pub number: u64,
    /// Which stream.
    pub stream: StreamId,
    /// Its version before.
    pub after: u64,
    /// Its version since.
    pub version: u64,
}

/// Something small of the desk's own: a session, a setting, an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its key within its space.
    pub key: String,
    /// When it may be forgotten, in UTC ms; `i64::MAX` for never.
    pub until: i64,
    /// Its value.
    pub value: Vec<u8>,
}

/// At which version a stream stood when a day was sealed. Kept for the days on which it had moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SealedRow {
    /// The stream.
    pub stream: StreamId,
    /// Days since 1970-01-01.
    pub day: i64,
    /// Its version.
    pub version: u64,
}

/// What came of sealing some parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartsSealed {
    /// Their roots, in order.
    Roots(Vec<Hash>),
    /// One of them is sealed for this later day, by a server past midnight: the day asked for is
    /// over.
    Later(i64),
}

impl From<Result<Vec<Hash>, i64>> for PartsSealed {
    fn from(sealed: Result<Vec<Hash>, i64>) -> Self {
        match sealed {
            Ok(roots) => Self::Roots(roots),
            Err(later) => Self::Later(later),
        }
    }
}

/// The root of one part from its heads, in order of stream.
pub type PartRoot<'a> = &'a dyn Fn(&[Head]) -> Hash;

/// All rows of some streams, as [`Engine::rows_of`] finds them.
pub type RowsByStream = std::collections::BTreeMap<StreamId, (Rows, PlaceRows)>;

/// What writes waited for since the database was opened; nought where it is not measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waits {
    /// The commits that were synced.
    pub commits: u64,
    /// How long they took: to write the log and to sync it.
    pub commit_nanos: u64,
    /// How long writes waited for their turn, behind others of this process and of another.
    pub turn_nanos: u64,
}

/// For how long writes held the database, in nanoseconds, the syncing of their commits apart; rounded
/// up to a quarter of a millisecond.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Half of them no longer.
    pub p50_nanos: u64,
    /// 99 of a hundred no longer.
    pub p99_nanos: u64,
    /// The longest.
    pub max_nanos: u64,
}

/// One part as of one moment.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Its streams in order, whole, without snapshots.
    pub streams: Vec<Stored>,
    /// Streams of which there are events and no head.
    pub orphans: Vec<StreamId>,
}

/// What a part holds beside its streams' events and keys.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// What has a day.
    pub agenda: Vec<(StreamId, AgendaRow)>,
    /// Contacts that ended.
    pub talks: Vec<(StreamId, TalkRow)>,
    /// Places in the queue.
    pub queue: Vec<(StreamId, QueueRow)>,
    /// When files are to be looked at again.
    pub wakes: Vec<(StreamId, WakeRow)>,
    /// Snapshots.
    pub snapshots: Vec<(StreamId, SnapshotRow)>,
    /// Who looked at files.
    pub looks: Vec<(StreamId, LookRow)>,
}

/// A database. Every method is one transaction.
pub trait Engine: Send + Sync {
    /// Writes a group, all streams of one part, durably. Where a stream stands and whether its
    /// keys are still there is looked at inside the transaction, behind the head's lock.
    ///
    /// # Errors
    /// [`Refused`]; then nothing was written.
    fn append(&self, writes: &[Write]) -> Result<(), Refused>;
    /// Writes streams in one transaction into an empty database: durable at its end only. Returns
    /// how many.
    ///
    /// # Errors
    /// [`Refused`], or what the iterator failed with; then nothing was written.
    fn load_bulk(&self, load: &mut BulkLoad<'_>) -> Result<u64, Refused>;
    /// Reads a stream.
    ///
    /// # Errors
    /// When the database fails, as all below.
    fn read(&self, stream: StreamId, wanted: Wanted) -> Result<Option<Stored>, StoreError>;
    /// The append that was remembered under `key`.
    fn earlier(&self, stream: StreamId, key: [u8; 16]) -> Result<Option<Earlier>, StoreError>;
    /// The heads of these streams, in the order asked.
    fn heads_of(&self, streams: &[StreamId]) -> Result<Vec<Option<Head>>, StoreError>;
    /// Up to `limit` heads of parts `from..=to`, after a stream, in order.
    fn heads(
        &self,
        parts: (i64, i64),
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<Head>, StoreError>;
    /// One part, read in one piece.
    fn part(&self, part: i64) -> Result<Part, StoreError>;
    /// Everything as of one moment, to be read piece by piece; nobody who writes waits for it.
    fn whole(&self) -> Result<Box<dyn Whole + '_>, StoreError>;
    /// Replaces rows of files outside an append, where the file is still at the version and was
    /// not erased. All of one part. Returns how many were.
    fn replace(&self, changes: &[(StreamId, u64, RowChange)]) -> Result<usize, Refused>;
    /// Deletes a stream's snapshot.
    fn drop_snapshot(&self, stream: StreamId) -> Result<(), StoreError>;
    /// Replaces a snapshot where it is still the one that was found: after a parting or an erasure
    /// it is not.
    fn renew_snapshot(&self, old: &StaleSnapshot, new: &SnapshotRow) -> Result<(), StoreError>;
    /// Snapshots of a part, after a stream, that have another fingerprint; in order, at most `limit`.
    fn stale_snapshots(
        &self,
        part: i64,
        fingerprint: i64,
        after: Option<StreamId>,
        limit: usize,
    ) -> Result<Vec<StaleSnapshot>, StoreError>;
    /// The rows of these streams.
    fn rows_of(&self, streams: &BTreeSet<StreamId>) -> Result<RowsByStream, StoreError>;
    /// A document's sealed bytes.
    fn attachment(&self, stream: StreamId, id: u32) -> Result<Option<AttachmentRow>, StoreError>;
    /// Deletes a document's bytes, outside an append.
    fn drop_attachment(&self, stream: StreamId, id: u32) -> Result<(), StoreError>;
    /// Destroys keys, snapshot, documents and all rows of a stream, and every upload: all rows that
    /// it has once its head is locked, whoever was writing meanwhile.
    fn erase(&self, stream: StreamId) -> Result<(), StoreError>;
    /// Clears what erased rows may have left in files of this engine's own. Returns whether none
    /// of it is left in the write-ahead log.
    fn leave_no_trace(&self) -> Result<bool, StoreError>;
    /// Whether a server of its own keeps what was deleted, in its tables' files, its log and that
    /// log's archive, until its administrator clears them: nothing here can.
    fn keeps_deleted(&self) -> bool;

    /// The lookup rows that are sought, in order of their words; of equal words any.
    fn lookup(&self, sought: &Sought<'_>) -> Result<Vec<LookupRow>, StoreError>;
    /// The holders of numbers, in the order asked.
    fn taken(&self, kind: i64, keys: &[String]) -> Result<Vec<Option<TakenRow>>, StoreError>;
    /// Taken rows of a kind whose key lies after `after` and begins with `prefix`, in order.
    fn taken_from(
        &self,
        kind: i64,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<TakenRow>, StoreError>;
    /// Agenda rows with `from <= at < to`, in order of time.
    fn agenda(&self, from: i64, to: i64) -> Result<Vec<(StreamId, AgendaRow)>, StoreError>;
    /// Contacts with `from <= at < to`.
    fn talks(&self, from: i64, to: i64) -> Result<Vec<(StreamId, TalkRow)>, StoreError>;

    /// All contacts in which answers were given, counted by what is alike.
    fn answers(&self) -> Result<Vec<AnswersRow>, StoreError>;
    /// Notes that a user looked at a file.
    fn add_look(&self, stream: StreamId, look: LookRow) -> Result<(), StoreError>;
    /// Who looked at a file, latest first.
    fn looks(&self, stream: StreamId, limit: usize) -> Result<Vec<LookRow>, StoreError>;

    /// Remembers a pool's text under its id.
    fn add_pool(&self, id: i64, text: &str) -> Result<(), StoreError>;
    /// All pools.
    fn pools(&self) -> Result<Vec<(i64, String)>, StoreError>;
    /// Ready, unclaimed rows of a pool that are tied to nobody but `me`, by rank.
    fn candidates(
        &self,
        pool: i64,
        now: i64,
        me: UserId,
        limit: usize,
    ) -> Result<Vec<CandidateRow>, StoreError>;
    /// Claims a file unless somebody else holds it at `now`. Returns the fence.
    fn claim(
        &self,
        stream: StreamId,
        me: UserId,
        now: i64,
        until: i64,
    ) -> Result<Option<u64>, StoreError>;
    /// Moves the end of a claim, also to the past, where user and fence still match.
    fn extend(
        &self,
        stream: StreamId,
        me: UserId,
        fence: u64,
        until: i64,
    ) -> Result<bool, StoreError>;
    /// The claim of a file, also one that has expired.
    fn lease_of(&self, stream: StreamId) -> Result<Option<LeaseRow>, StoreError>;
    /// The claims that a user holds at `now`.
    fn leases_held(&self, user: UserId, now: i64) -> Result<Vec<LeaseRow>, StoreError>;
    /// How many files of each pool are where at `now`.
    fn pool_counts(&self, now: i64) -> Result<Vec<PoolCount>, StoreError>;
    /// Streams of parts `from..=to` due to be woken at `now`, earliest first.
    fn wakes(
        &self,
        parts: (i64, i64),
        now: i64,
        limit: usize,
    ) -> Result<Vec<(StreamId, i64)>, StoreError>;
    /// Makes due at `now` the streams that wait for data, of one client's agenda or all.
    fn wake_on_data(&self, client: Option<StreamId>, now: i64) -> Result<u64, StoreError>;

    /// Begins or ends the feed. While it is kept, every append of files leaves a row of each in the
    /// same transaction, numbered within the part in the order of commits. Its end deletes it.
    fn keep_feed(&self, keep: bool) -> Result<(), StoreError>;
    /// The last number of each part's feed; none while it is not kept.
    fn feed_ends(&self) -> Result<Vec<(i64, u64)>, StoreError>;
    /// Rows of a part's feed after a number, in order.
    fn feed(&self, part: i64, after: u64, limit: usize) -> Result<Vec<FeedRow>, StoreError>;
    /// Deletes a part's feed up to a number.
    fn trim_feed(&self, part: i64, upto: u64) -> Result<(), StoreError>;

    /// A cell.
    fn cell(&self, space: &str, key: &str) -> Result<Option<Cell>, StoreError>;
    /// All cells of a space, by key.
    fn cells(&self, space: &str) -> Result<Vec<Cell>, StoreError>;
    /// Writes a cell, provided that its value is still `expected`. `None`: whatever it is.
    fn put_cell(
        &self,
        space: &str,
        cell: &Cell,
        expected: Option<Option<&[u8]>>,
    ) -> Result<bool, StoreError>;
    /// Deletes a cell.
    fn drop_cell(&self, space: &str, key: &str) -> Result<(), StoreError>;
    /// Deletes cells of a space whose time is over, at most `limit` of them. Returns how many.
    fn sweep_cells(&self, space: &str, now: i64, limit: usize) -> Result<usize, StoreError>;

    /// The roots of parts `from..=to` for a day, each from its heads as of one moment, and keeps
    /// a row for each stream that moved since it was last sealed. Asked again it gives the same,
    /// also where two ask at once.
    fn seal_parts(
        &self,
        parts: (i64, i64),
        day: i64,
        root: PartRoot<'_>,
    ) -> Result<PartsSealed, StoreError>;
    /// What was sealed of a part, by day and stream.
    fn sealed(&self, part: i64) -> Result<Vec<SealedRow>, StoreError>;
    /// Does what is better done in a quiet moment than by a write that somebody waits for.
    ///
    /// # Errors
    /// When the database fails.
    fn rest(&self) -> Result<(), StoreError> {
        Ok(())
    }
    /// What writes waited for so far.
    fn waits(&self) -> Waits {
        Waits::default()
    }
    /// Whether somebody else has written just now, who waits when a write takes long.
    fn is_among_others(&self) -> Result<bool, StoreError> {
        Ok(false)
    }
    /// For how long writes held the database so far.
    fn held(&self) -> Held {
        Held::default()
    }
}
