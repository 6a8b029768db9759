//! The tables, as numbered migrations. Each stays as it was when it shipped; changes are new ones.
//!
//! They are those of SQLite. What is looked up by its order is kept as bytes: they are compared
//! alike by every engine, whatever language a database was made for, and hold any character.

use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use super::Doing;
use super::session::Session;
use crate::StoreError;

/// The migrations, the first from an empty database.
const MIGRATIONS: [&str; 5] = [START, QUEUE_IN_INDEX, FEED, ANSWERS, ATTACHMENT];

const START: &str = "
    CREATE TABLE head (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, kind TEXT NOT NULL,
        version BIGINT NOT NULL, hash BYTEA NOT NULL,
        PRIMARY KEY (part, stream)
    );
    CREATE TABLE journal (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, seq BIGINT NOT NULL,
        hash BYTEA NOT NULL, idem BYTEA, input BYTEA, ends BIGINT, bytes BYTEA NOT NULL,
        PRIMARY KEY (part, stream, seq)
    );
    CREATE TABLE stream_key (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, key_id BIGINT NOT NULL,
        wrapped BYTEA NOT NULL,
        PRIMARY KEY (part, stream, key_id)
    );
    CREATE TABLE snapshot (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, version BIGINT NOT NULL,
        fingerprint BIGINT NOT NULL, bytes BYTEA NOT NULL,
        PRIMARY KEY (part, stream)
    );
    CREATE TABLE queue (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, pool BIGINT NOT NULL,
        state BIGINT NOT NULL, rank BIGINT NOT NULL, ready_at BIGINT NOT NULL,
        owner BIGINT, owner_until BIGINT,
        claimed_by BIGINT, claimed_until BIGINT NOT NULL, fence BIGINT NOT NULL,
        PRIMARY KEY (part, stream)
    );
    CREATE INDEX queue_order ON queue (pool, state, rank DESC, part, stream);
    CREATE INDEX queue_claims ON queue (claimed_by) WHERE claimed_by IS NOT NULL;
    CREATE TABLE wake (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, at BIGINT NOT NULL,
        on_data BIGINT NOT NULL,
        PRIMARY KEY (part, stream)
    );
    CREATE INDEX wake_due ON wake (at, part, stream);
    CREATE INDEX wake_data ON wake (part, stream) WHERE on_data = 1;
    CREATE TABLE agenda (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, item BIGINT NOT NULL,
        client BIGINT NOT NULL, at BIGINT NOT NULL, kind BIGINT NOT NULL, owner BIGINT,
        PRIMARY KEY (part, stream, item, client)
    );
    CREATE INDEX agenda_at ON agenda (at);
    CREATE TABLE talk (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, contact BIGINT NOT NULL,
        at BIGINT NOT NULL, by_user BIGINT NOT NULL, outcome TEXT NOT NULL,
        right_party BIGINT NOT NULL, result BIGINT NOT NULL,
        PRIMARY KEY (part, stream, contact)
    );
    CREATE INDEX talk_at ON talk (at);
    CREATE TABLE looked (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, at BIGINT NOT NULL,
        user_id BIGINT NOT NULL,
        PRIMARY KEY (part, stream, at, user_id)
    );
    CREATE TABLE sealed (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, day BIGINT NOT NULL,
        version BIGINT NOT NULL,
        PRIMARY KEY (part, stream, day)
    );
    CREATE TABLE sealed_part (
        part BIGINT NOT NULL, day BIGINT NOT NULL, root BYTEA NOT NULL,
        PRIMARY KEY (part, day)
    );
    CREATE TABLE lookup (
        key BYTEA NOT NULL, client BIGINT NOT NULL, kind BIGINT NOT NULL,
        word BYTEA NOT NULL, stream BIGINT NOT NULL,
        PRIMARY KEY (key, client, kind, word, stream)
    );
    CREATE TABLE taken (
        key BYTEA NOT NULL, kind BIGINT NOT NULL, stream BIGINT NOT NULL,
        item BIGINT NOT NULL, open BIGINT NOT NULL,
        PRIMARY KEY (key, kind)
    );
    CREATE TABLE pool (id BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (id));
    CREATE TABLE cell (
        space TEXT NOT NULL, key BYTEA NOT NULL, until BIGINT NOT NULL, value BYTEA NOT NULL,
        PRIMARY KEY (space, key)
    );
";

/// The queue is read from its indexes alone, as on SQLite.
const QUEUE_IN_INDEX: &str = "
    DROP INDEX queue_order;
    CREATE INDEX queue_order ON queue
        (pool, state, rank DESC, part, stream, claimed_until, owner, owner_until);
    DROP INDEX queue_claims;
    CREATE INDEX queue_claims ON queue (claimed_by, claimed_until, part, stream, fence)
        WHERE claimed_by IS NOT NULL;
";

/// Which streams grew, in the order of commits of each part. A part without an end keeps no feed.
const FEED: &str = "
    CREATE TABLE feed_end (part BIGINT NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (part));
    CREATE TABLE feed (
        part BIGINT NOT NULL, number BIGINT NOT NULL, stream BIGINT NOT NULL,
        after BIGINT NOT NULL, version BIGINT NOT NULL,
        PRIMARY KEY (part, number)
    );
";

/// Which answers were given in a contact, and whether what was promised in it was kept. They are
/// counted from the index alone.
const ANSWERS: &str = "
    ALTER TABLE talk ADD COLUMN answers TEXT NOT NULL DEFAULT '';
    ALTER TABLE talk ADD COLUMN kept BIGINT;
    CREATE INDEX talk_answers ON talk (answers, outcome, kept) WHERE answers <> '';
";

/// Documents' sealed bytes.
const ATTACHMENT: &str = "
    CREATE TABLE attachment (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, id BIGINT NOT NULL,
        media TEXT NOT NULL, sealed BYTEA NOT NULL,
        PRIMARY KEY (part, stream, id)
    );
";

/// The table that marks a database as Auricle's and says how far it was migrated.
const MARK: &str = "CREATE TABLE auricle_schema (id BIGINT NOT NULL, version BIGINT NOT NULL,
        PRIMARY KEY (id));
    INSERT INTO auricle_schema (id, version) VALUES (1, 0);";

const READING: &str = "reading the schema's version";
const MIGRATING: &str = "migrating the schema";

/// How far the database was migrated; `None` of one in which no desk ever was.
pub(super) fn version(session: &mut Session) -> Result<Option<i64>, StoreError> {
    // What an extension brought along is nobody's.
    let tables = "SELECT relname::text FROM pg_class
        WHERE relnamespace = to_regnamespace(current_schema()::text) AND relkind IN ('r', 'p')
          AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')";
    let rows = session.ask(tables).during(READING)?;
    let names = rows.iter().map(|row| row.try_get::<_, String>(0));
    let names: Vec<String> = names.collect::<Result<_, _>>().during(READING)?;
    if names.is_empty() {
        return Ok(None);
    }
    if !names.iter().any(|name| name == "auricle_schema") {
        return Err(StoreError::Unusable(
            "it was made by another program; make a database of its own for Auricle".to_owned(),
        ));
    }
    let rows = session.ask("SELECT version FROM auricle_schema WHERE id = 1").during(READING)?;
    rows.first().map(|row| row.try_get(0)).transpose().during(READING)
}

/// Brings a database to this program's tables, or says why it cannot.
pub(super) fn migrate(session: &mut Session) -> Result<(), StoreError> {
    // Whoever loses a race to make the tables finds them made.
    for _ in 0..3 {
        let found = version(session)?;
        let known = i64::try_from(MIGRATIONS.len()).expect("migrations are few");
        let version = found.unwrap_or(0);
        if known < version {
            return Err(StoreError::Unusable(format!(
                "it was written by a newer Auricle (schema {version}; this program knows \
                 {known}); use the newer program"
            )));
        }
        if found.is_some() && version == known {
            return Ok(());
        }
        match steps(session, found) {
            Ok(()) => return Ok(()),
            Err(error) if is_race(&error) => {
                session.plain("ROLLBACK").during(MIGRATING)?;
            }
            Err(error) => return Err(error).during(MIGRATING),
        }
    }
    Err(StoreError::Busy { doing: MIGRATING })
}

/// All that is missing, in one transaction.
fn steps(session: &mut Session, found: Option<i64>) -> Result<(), Error> {
    session.plain("BEGIN")?;
    if found.is_none() {
        session.plain(MARK)?;
    }
    let lock = "SELECT version FROM auricle_schema WHERE id = 1 FOR UPDATE";
    let rows = session.ask(lock)?;
    let version: i64 = rows.first().map_or(Ok(0), |row| row.try_get(0))?;
    let done = usize::try_from(version).unwrap_or(0);
    for (migration, number) in MIGRATIONS.iter().zip(1..).skip(done) {
        session.plain(migration)?;
        let number: i64 = number;
        session.plain(&format!("UPDATE auricle_schema SET version = {number} WHERE id = 1"))?;
    }
    session.plain("COMMIT")
}

fn is_race(error: &Error) -> bool {
    error.code().is_some_and(|code| {
        [SqlState::DUPLICATE_TABLE, SqlState::UNIQUE_VIOLATION, SqlState::DUPLICATE_OBJECT]
            .contains(code)
    })
}
