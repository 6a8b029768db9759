//! The desk's small things that are no events: credentials, sessions, throttles, uploads and
//! settings.

use calendar::Timestamp;
use journal::UserId;
use serde::{Deserialize, Serialize};

use crate::engine::Cell;
use crate::jobs::JOBS;
use crate::programs::{ONCE, SECRETS, TOKENS};
use crate::restored::RESTORED;
use crate::seal::SEALS;
use crate::{Store, StoreError, hex};

const CREDENTIALS: &str = "credential";
const SESSIONS: &str = "session";
const THROTTLES: &str = "throttle";
/// Uploads hold customers' data: erasing any file empties this space.
pub(crate) const UPLOADS: &str = "upload";
const SETTINGS: &str = "setting";

/// The spaces that move with a desk. Who is signed in signs in again; failures are counted anew;
/// what was sent and not yet imported is sent again; hooks are told from the move on.
pub(crate) const MOVING: [&str; 7] =
    [CREDENTIALS, SETTINGS, JOBS, SEALS, RESTORED, TOKENS, SECRETS];

/// How often a counted failure is tried again when another is counted at the same time.
const COUNT_TRIES: usize = 16;

/// How many cells are swept in one transaction. What is deleted is overwritten, and a cell may be
/// a large piece: others write in between.
const SWEPT_TOGETHER: usize = 4;

/// A signed-in user. It is found by the hash of a token that only the browser holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Who.
    pub user: UserId,
    /// What forms must carry.
    pub csrf: String,
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub expires: Timestamp,
}

/// Failures counted under a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Throttle {
    /// How many.
    pub count: u32,
    /// Until when they count.
    pub until: Timestamp,
}

/// A file that a user sent to be imported, kept sealed until it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Whose.
    pub user: UserId,
    /// When it came.
    pub at: Timestamp,
    /// What the form said of it, as the import form writes it.
    pub meta: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What stands in front of an upload's bytes.
#[derive(Serialize, Deserialize)]
struct UploadHead {
    user: UserId,
    at: Timestamp,
    meta: String,
}

impl Store {
    /// Keeps the hash of a user's password (a PHC string).
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn set_credential(&self, user: UserId, phc: &str) -> Result<(), StoreError> {
        self.put(CREDENTIALS, &user.to_string(), i64::MAX, phc.as_bytes().to_vec())
    }

    /// The hash of a user's password.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn credential(&self, user: UserId) -> Result<Option<String>, StoreError> {
        let cell = self.engine().cell(CREDENTIALS, &user.to_string())?;
        Ok(cell.and_then(|cell| String::from_utf8(cell.value).ok()))
    }

    /// Keeps a session under the hash of its token.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn put_session(&self, token: &[u8; 32], session: &Session) -> Result<(), StoreError> {
        self.put(SESSIONS, &hex::text(token), session.expires.as_millisecond(), json(session))
    }

    /// The session of a token's hash, unless it has expired.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn session(&self, token: &[u8; 32], now: Timestamp) -> Result<Option<Session>, StoreError> {
        let session: Option<Session> = self.get(SESSIONS, &hex::text(token))?;
        Ok(session.filter(|session| now < session.expires))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn end_session(&self, token: &[u8; 32]) -> Result<(), StoreError> {
        self.engine().drop_cell(SESSIONS, &hex::text(token))
    }

    /// Ends every session of a user.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn end_sessions_of(&self, user: UserId) -> Result<(), StoreError> {
        for cell in self.engine().cells(SESSIONS)? {
            if read::<Session>(&cell).is_none_or(|session| session.user == user) {
                self.engine().drop_cell(SESSIONS, &cell.key)?;
            }
        }
        Ok(())
    }

    /// The failures counted under `key`, while they count.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn throttle(&self, key: &str, now: Timestamp) -> Result<Option<Throttle>, StoreError> {
        let throttle: Option<Throttle> = self.get(THROTTLES, key)?;
        Ok(throttle.filter(|throttle| now < throttle.until))
    }

    /// Counts one more failure under `key`, to count until `until`. Returns how many there are.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn count_failure(
        &self,
        key: &str,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<u32, StoreError> {
        for _ in 0..COUNT_TRIES {
            let old = self.engine().cell(THROTTLES, key)?;
            let counted = old.as_ref().and_then(read::<Throttle>).filter(|old| now < old.until);
            let count = counted.map_or(0, |old| old.count).saturating_add(1);
            let value = json(&Throttle { count, until });
            let cell = Cell { key: key.to_owned(), until: until.as_millisecond(), value };
            let expected = Some(old.as_ref().map(|old| old.value.as_slice()));
            if self.engine().put_cell(THROTTLES, &cell, expected)? {
                return Ok(count);
            }
        }
        Err(StoreError::Busy { doing: "counting a failed sign-in" })
    }

    /// Forgets the failures under `key`.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn forget_failures(&self, key: &str) -> Result<(), StoreError> {
        self.engine().drop_cell(THROTTLES, key)
    }

    /// Keeps an upload, sealed, until `until`.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn put_upload(
        &self,
        id: &str,
        upload: &Upload,
        until: Timestamp,
    ) -> Result<(), StoreError> {
        let Upload { user, at, meta, bytes } = upload;
        let mut plain = json(&UploadHead { user: *user, at: *at, meta: meta.clone() });
        plain.push(b'\n');
        plain.extend_from_slice(bytes);
        let sealed = self.upload_key().seal(&plain, id.as_bytes(), self.entropy());
        self.put(UPLOADS, id, until.as_millisecond(), sealed)
    }

    /// An upload, while it is kept.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn upload(&self, id: &str) -> Result<Option<Upload>, StoreError> {
        let cell = self.engine().cell(UPLOADS, id)?;
        Ok(cell.and_then(|cell| {
            let plain = self.upload_key().open(&cell.value, id.as_bytes())?;
            let end = plain.iter().position(|byte| *byte == b'\n')?;
            let head: UploadHead = serde_json::from_slice(&plain[..end]).ok()?;
            let bytes = plain[end + 1..].to_vec();
            Some(Upload { user: head.user, at: head.at, meta: head.meta, bytes })
        }))
    }

    /// Deletes an upload.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn drop_upload(&self, id: &str) -> Result<(), StoreError> {
        self.engine().drop_cell(UPLOADS, id)
    }

    /// Keeps a setting of the desk.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn set_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.put(SETTINGS, name, i64::MAX, value.as_bytes().to_vec())
    }

    /// A setting of the desk.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let cell = self.engine().cell(SETTINGS, name)?;
        Ok(cell.and_then(|cell| String::from_utf8(cell.value).ok()))
    }

    /// Deletes sessions, throttles, uploads, records of imports and of requests whose time is over,
    /// a few at a time, and lets the database do what it left for a quiet moment. Returns how many.
    ///
    /// # Errors
    /// As [`Store::set_credential`].
    pub fn sweep(&self, now: Timestamp) -> Result<usize, StoreError> {
        let mut swept = 0;
        for space in [SESSIONS, THROTTLES, UPLOADS, JOBS, ONCE] {
            loop {
                let now = now.as_millisecond();
                let these = self.engine().sweep_cells(space, now, SWEPT_TOGETHER)?;
                swept += these;
                if these < SWEPT_TOGETHER {
                    break;
                }
            }
        }
        self.engine().rest()?;
        Ok(swept)
    }

    fn put(&self, space: &str, key: &str, until: i64, value: Vec<u8>) -> Result<(), StoreError> {
        let cell = Cell { key: key.to_owned(), until, value };
        self.engine().put_cell(space, &cell, None).map(drop)
    }

    fn get<T: for<'a> Deserialize<'a>>(
        &self,
        space: &str,
        key: &str,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.engine().cell(space, key)?.as_ref().and_then(read))
    }

    fn upload_key(&self) -> crate::key::Key {
        self.desk_key().derive("auricle 2026-11-21 uploads")
    }
}

pub(crate) fn read<T: for<'a> Deserialize<'a>>(cell: &Cell) -> Option<T> {
    serde_json::from_slice(&cell.value).ok()
}

pub(crate) fn json<T: Serialize>(value: &T) -> Vec<u8> {
    serde_json::to_vec(value).expect("a plain struct has a JSON form")
}
