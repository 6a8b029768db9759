//! What is kept beside the desk's events for other programs: tokens by their hash, requests that
//! came before, secrets of hooks, and how far each hook was told.

use std::collections::BTreeMap;

use calendar::Timestamp;
use journal::{HookId, TokenId};
use serde::{Deserialize, Serialize};

use crate::cells::{json, read};
use crate::engine::Cell;
use crate::{Store, StoreError, hex};

pub(crate) const TOKENS: &str = "token";
pub(crate) const SECRETS: &str = "hook-secret";
const CURSORS: &str = "hook-cursor";
pub(crate) const ONCE: &str = "once";

/// A token as it is found by its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenUse {
    /// Which.
    pub token: TokenId,
    /// When it was last used, about.
    pub used: Option<Timestamp>,
}

/// A request that is to be carried out once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Once {
    /// The hash of what was asked.
    pub input: [u8; 32],
    /// Whether it was answered; the answer is kept as an upload, which an erasure empties.
    pub done: bool,
    /// Until when whoever carries it out has it for themselves.
    pub until: Timestamp,
}

/// How it goes with a hook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HookStands {
    /// When something was last taken.
    pub taken: Option<Timestamp>,
    /// When something was last tried in vain, and why.
    pub failed: Option<(Timestamp, String)>,
    /// In how many parts something waits to be tried again.
    pub waiting: u32,
    /// How many events were given up.
    pub given_up: u64,
}

/// How far a hook was told of one part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HookCursor {
    /// The number of the feed up to which everything was taken or given up.
    pub number: u64,
    /// In the row that follows: the event up to which.
    pub seq: u64,
    /// How often the next event was tried in vain.
    pub tries: u32,
    /// Not before then again.
    pub next: Option<Timestamp>,
    /// Which server tells it now, and until when.
    pub owner: Option<(String, Timestamp)>,
    /// When something was last taken.
    pub taken: Option<Timestamp>,
    /// When something was last tried in vain, and why.
    pub failed: Option<(Timestamp, String)>,
    /// How many events were given up.
    pub given_up: u64,
}

/// A cursor as read; writing it anew names the one it was read as, so that of two servers one
/// wins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known<T> {
    /// What it says.
    pub value: T,
    bytes: Option<Vec<u8>>,
}

impl Store {
    /// Keeps a token under its hash.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn put_token(&self, hash: &[u8; 32], of: &TokenUse) -> Result<(), StoreError> {
        let cell = Cell { key: hex::text(hash), until: i64::MAX, value: json(of) };
        self.engine().put_cell(TOKENS, &cell, None).map(drop)
    }

    /// The token of a hash.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn token(&self, hash: &[u8; 32]) -> Result<Option<TokenUse>, StoreError> {
        Ok(self.engine().cell(TOKENS, &hex::text(hash))?.as_ref().and_then(read))
    }

    /// Forgets what a token is known by.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn drop_token(&self, token: TokenId) -> Result<(), StoreError> {
        for cell in self.engine().cells(TOKENS)? {
            if read::<TokenUse>(&cell).is_none_or(|known| known.token == token) {
                self.engine().drop_cell(TOKENS, &cell.key)?;
            }
        }
        Ok(())
    }

    /// When each token was last used.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn tokens_used(&self) -> Result<BTreeMap<TokenId, Timestamp>, StoreError> {
        let uses = self.engine().cells(TOKENS)?;
        let uses = uses.iter().filter_map(read::<TokenUse>);
        Ok(uses.filter_map(|of| Some((of.token, of.used?))).collect())
    }

    /// Notes that a request is carried out now, until `until`; `kept` is how long that is known.
    /// Answers with what was known of it, where that stands in the way: it was done, or it had
    /// another input, or somebody has it for themselves.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn begin_once(
        &self,
        key: &str,
        once: &Once,
        now: Timestamp,
        kept: Timestamp,
    ) -> Result<Option<Once>, StoreError> {
        let old = self.engine().cell(ONCE, key)?;
        let lasting = old.as_ref().filter(|old| now.as_millisecond() < old.until);
        if let Some(known) = lasting.and_then(read::<Once>)
            && (known.done || known.input != once.input || now < known.until)
        {
            return Ok(Some(known));
        }
        let cell = Cell { key: key.to_owned(), until: kept.as_millisecond(), value: json(once) };
        let expected = Some(old.as_ref().map(|old| old.value.as_slice()));
        let is_ours = self.engine().put_cell(ONCE, &cell, expected)?;
        // Somebody else began it at the same time.
        Ok((!is_ours).then_some(*once))
    }

    /// Notes that a request was answered; `kept` is how long that is known.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn end_once(&self, key: &str, once: &Once, kept: Timestamp) -> Result<(), StoreError> {
        let cell = Cell { key: key.to_owned(), until: kept.as_millisecond(), value: json(once) };
        self.engine().put_cell(ONCE, &cell, None).map(drop)
    }

    /// Forgets a request that came to nothing, so that it can be made again.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn drop_once(&self, key: &str) -> Result<(), StoreError> {
        self.engine().drop_cell(ONCE, key)
    }

    /// Keeps a hook's secret, sealed.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn put_hook_secret(&self, hook: HookId, secret: &[u8; 32]) -> Result<(), StoreError> {
        let key = hook.to_string();
        let sealed = self.secrets_key().seal(secret, key.as_bytes(), self.entropy());
        let cell = Cell { key, until: i64::MAX, value: sealed };
        self.engine().put_cell(SECRETS, &cell, None).map(drop)
    }

    /// A hook's secret.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn hook_secret(&self, hook: HookId) -> Result<Option<[u8; 32]>, StoreError> {
        let key = hook.to_string();
        let cell = self.engine().cell(SECRETS, &key)?;
        let plain = cell.and_then(|cell| self.secrets_key().open(&cell.value, key.as_bytes()));
        Ok(plain.and_then(|plain| plain.try_into().ok()))
    }

    /// How far a hook was told of a part.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn hook_cursor(&self, hook: HookId, part: i64) -> Result<Known<HookCursor>, StoreError> {
        let cell = self.engine().cell(CURSORS, &cursor_key(hook, part))?;
        Ok(cell.map_or_else(Known::default, known))
    }

    /// How far each hook was told of each part of which it was told anything.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn hook_cursors(&self) -> Result<BTreeMap<(HookId, i64), HookCursor>, StoreError> {
        let cells = self.engine().cells(CURSORS)?;
        let cursors = cells.into_iter().filter_map(|cell| {
            let (hook, part) = cell.key.split_once('/')?;
            let key = (HookId(hook.parse().ok()?), part.parse().ok()?);
            Some((key, read(&cell)?))
        });
        Ok(cursors.collect())
    }

    /// How it goes with each hook that was told of anything, all parts together.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn hook_stands(&self) -> Result<BTreeMap<HookId, HookStands>, StoreError> {
        let mut stands: BTreeMap<HookId, HookStands> = BTreeMap::new();
        for ((hook, _), cursor) in self.hook_cursors()? {
            let stand = stands.entry(hook).or_default();
            stand.taken = stand.taken.max(cursor.taken);
            stand.waiting += u32::from(cursor.next.is_some());
            stand.given_up += cursor.given_up;
            stand.failed = stand.failed.take().max(cursor.failed);
        }
        Ok(stands)
    }

    /// Moves a cursor, provided that nobody else did. Gives it as it is known now.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn move_hook_cursor(
        &self,
        hook: HookId,
        part: i64,
        from: &Known<HookCursor>,
        to: HookCursor,
    ) -> Result<Option<Known<HookCursor>>, StoreError> {
        let value = json(&to);
        let cell = Cell { key: cursor_key(hook, part), until: i64::MAX, value: value.clone() };
        let expected = Some(from.bytes.as_deref());
        let is_moved = self.engine().put_cell(CURSORS, &cell, expected)?;
        Ok(is_moved.then_some(Known { value: to, bytes: Some(value) }))
    }

    /// Forgets a hook's secret and how far it was told.
    ///
    /// # Errors
    /// As [`Store::put_token`].
    pub fn drop_hook(&self, hook: HookId) -> Result<(), StoreError> {
        self.engine().drop_cell(SECRETS, &hook.to_string())?;
        for cell in self.engine().cells(CURSORS)? {
            if cell.key.split_once('/').is_none_or(|(of, _)| of == hook.to_string()) {
                self.engine().drop_cell(CURSORS, &cell.key)?;
            }
        }
        Ok(())
    }

    fn secrets_key(&self) -> crate::key::Key {
        self.desk_key().derive("auricle 2026-11-22 hook secrets")
    }
}

fn cursor_key(hook: HookId, part: i64) -> String {
    format!("{hook}/{part}")
}

fn known<T: Default + for<'a> Deserialize<'a>>(cell: Cell) -> Known<T> {
    Known { value: read(&cell).unwrap_or_default(), bytes: Some(cell.value) }
}
