//! A file's place: in which pool of the queue it waits, and when it is to be looked at again.

use std::collections::BTreeSet;

use calendar::Timestamp;
use journal::{ClientId, File, Skill, StreamId, UserId};
use locale::Language;

use crate::engine::{PlaceRows, QueueRow, WakeRow};

/// What callers must bring to be given a file: pools are few, files are many.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pool {
    /// The clients the talk is about; a caller must be granted them all.
    pub clients: BTreeSet<ClientId>,
    /// The language of the talk.
    pub language: Language,
    /// The skill it needs.
    pub skill: Option<Skill>,
    /// When it may be called: zone, weekly hours and holidays, as `decide` writes them.
    pub window: String,
}

impl Pool {
    /// Its canonical text.
    #[must_use]
    pub fn text(&self) -> String {
        let clients: Vec<String> = self.clients.iter().map(|client| client.0.to_string()).collect();
        let skill = self.skill.map_or("-", skill_name);
        format!("{};{};{skill};{}", clients.join(","), self.language, self.window)
    }

    /// Its id: the first eight bytes of BLAKE3 of its text.
    #[must_use]
    pub fn id(&self) -> i64 {
        let hash = blake3::hash(self.text().as_bytes());
        let (first, _) = hash.as_bytes().split_first_chunk().expect("a hash has 32 bytes");
        i64::from_be_bytes(*first)
    }

    /// The pool of this text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let mut fields = text.splitn(4, ';');
        let clients = fields.next()?.split(',').filter(|client| !client.is_empty());
        let clients = clients
            .map(|client| Some(ClientId(StreamId::from_number(client.parse().ok()?)?)))
            .collect::<Option<_>>()?;
        let language = Language::from_code(fields.next()?)?;
        let skill = match fields.next()? {
            "-" => None,
            name => Some(Skill::ALL.into_iter().find(|skill| skill_name(*skill) == name)?),
        };
        Some(Self { clients, language, skill, window: fields.next()?.to_owned() })
    }
}

fn skill_name(skill: Skill) -> &'static str {
    match skill {
        Skill::Specialist => "specialist",
        Skill::Business => "business",
        Skill::Vulnerable => "vulnerable",
    }
}

/// A file's place in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueEntry {
    /// In which pool.
    pub pool: Pool,
    /// Higher is earlier.
    pub rank: i64,
    /// Not before this.
    pub ready_at: Timestamp,
    /// To whom it is tied, and until when.
    pub owner: Option<(UserId, Timestamp)>,
}

/// Where a decision put a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Its place in the queue; `None` while nobody is to call.
    pub queue: Option<QueueEntry>,
    /// When to look again, though nothing happens.
    pub wake_at: Option<Timestamp>,
    /// A promise awaits the bank: look again when the client's data grows.
    pub wake_on_data: bool,
}

impl Place {
    /// The rows, as written at `now`, with the pool's id. A file that waits for its hour is woken
    /// at it.
    pub(crate) fn rows(&self, now: Timestamp, pool: i64) -> PlaceRows {
        let queue = self.queue.as_ref().map(|entry| QueueRow {
            pool,
            rank: entry.rank,
            ready_at: entry.ready_at.as_millisecond(),
            ready: entry.ready_at <= now,
            owner: entry.owner.map(|(user, until)| (user, until.as_millisecond())),
        });
        let ready_at = queue.filter(|row| !row.ready).map(|row| row.ready_at);
        let wake_at = self.wake_at.map(Timestamp::as_millisecond);
        let at = [ready_at, wake_at].into_iter().flatten().min();
        let wake = (at.is_some() || self.wake_on_data)
            .then(|| WakeRow { at: at.unwrap_or(i64::MAX), on_data: self.wake_on_data });
        PlaceRows { queue, wake }
    }
}

/// The file before and after an append, from which its index rows follow, and its new place.
#[derive(Clone, Debug)]
pub struct FileRows {
    /// The file as loaded; `None` for a new one.
    pub before: Option<Box<File>>,
    /// The file with the append's events folded in.
    pub after: File,
    /// Where the decision on `after` puts it.
    pub place: Place,
}
