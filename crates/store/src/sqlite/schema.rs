//! The tables, as numbered migrations. Each stays as it was when it shipped; changes are new ones.

use rusqlite::Connection;

use super::{Doing, pragma};
use crate::StoreError;

/// Marks a database as a desk's: "AURI".
pub(super) const DESK: i64 = 0x4155_5249;
/// Marks a database as a backup, which nobody works in: "AURB".
pub(super) const BACKUP: i64 = 0x4155_5242;

/// The migrations, the first from an empty database.
const MIGRATIONS: [&str; 7] =
    [TABLES, LOOKUP_BY_CLIENT, SEAL, QUEUE_IN_INDEX, FEED, ANSWERS, ATTACHMENT];

const TABLES: &str = "
    CREATE TABLE head (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, kind TEXT NOT NULL,
        version BIGINT NOT NULL, hash BLOB NOT NULL,
        PRIMARY KEY (part, stream)
    ) WITHOUT ROWID;
    CREATE TABLE journal (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, seq BIGINT NOT NULL,
        hash BLOB NOT NULL, idem BLOB, input BLOB, ends BIGINT, bytes BLOB NOT NULL,
        PRIMARY KEY (part, stream, seq)
    ) WITHOUT ROWID;
    CREATE TABLE stream_key (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, key_id BIGINT NOT NULL,
        wrapped BLOB NOT NULL,
        PRIMARY KEY (part, stream, key_id)
    ) WITHOUT ROWID;
    CREATE TABLE snapshot (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, version BIGINT NOT NULL,
        fingerprint BIGINT NOT NULL, bytes BLOB NOT NULL,
        PRIMARY KEY (part, stream)
    );
    CREATE TABLE queue (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, pool BIGINT NOT NULL,
        state BIGINT NOT NULL, rank BIGINT NOT NULL, ready_at BIGINT NOT NULL,
        owner BIGINT, owner_until BIGINT,
        claimed_by BIGINT, claimed_until BIGINT NOT NULL, fence BIGINT NOT NULL,
        PRIMARY KEY (part, stream)
    ) WITHOUT ROWID;
    CREATE INDEX queue_order ON queue (pool, state, rank DESC, part, stream);
    CREATE INDEX queue_claims ON queue (claimed_by) WHERE claimed_by IS NOT NULL;
    CREATE TABLE wake (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, at BIGINT NOT NULL,
        on_data BIGINT NOT NULL,
        PRIMARY KEY (part, stream)
    ) WITHOUT ROWID;
    CREATE INDEX wake_due ON wake (at, part, stream);
    CREATE INDEX wake_data ON wake (part, stream) WHERE on_data = 1;
    CREATE TABLE agenda (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, item BIGINT NOT NULL,
        client BIGINT NOT NULL, at BIGINT NOT NULL, kind BIGINT NOT NULL, owner BIGINT,
        PRIMARY KEY (part, stream, item, client)
    ) WITHOUT ROWID;
    CREATE INDEX agenda_at ON agenda (at);
    CREATE TABLE talk (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, contact BIGINT NOT NULL,
        at BIGINT NOT NULL, by_user BIGINT NOT NULL, outcome TEXT NOT NULL,
        right_party BIGINT NOT NULL, result BIGINT NOT NULL,
        PRIMARY KEY (part, stream, contact)
    ) WITHOUT ROWID;
    CREATE INDEX talk_at ON talk (at);
    CREATE TABLE looked (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, at BIGINT NOT NULL,
        user_id BIGINT NOT NULL,
        PRIMARY KEY (part, stream, at, user_id)
    ) WITHOUT ROWID;
    CREATE TABLE lookup (
        key TEXT NOT NULL, word TEXT NOT NULL, kind BIGINT NOT NULL,
        stream BIGINT NOT NULL, client BIGINT NOT NULL,
        PRIMARY KEY (key, word, kind, stream, client)
    ) WITHOUT ROWID;
    CREATE TABLE taken (
        key TEXT NOT NULL, kind BIGINT NOT NULL, stream BIGINT NOT NULL,
        item BIGINT NOT NULL, open BIGINT NOT NULL,
        PRIMARY KEY (key, kind)
    ) WITHOUT ROWID;
    CREATE TABLE pool (id BIGINT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (id)) WITHOUT ROWID;
    CREATE TABLE cell (
        space TEXT NOT NULL, key TEXT NOT NULL, until BIGINT NOT NULL, value BLOB NOT NULL,
        PRIMARY KEY (space, key)
    );
";

/// A search reads the rows of the user's clients: by word first, it read those of all the others.
const LOOKUP_BY_CLIENT: &str = "
    CREATE TABLE lookup_by_client (
        key TEXT NOT NULL, client BIGINT NOT NULL, kind BIGINT NOT NULL,
        word TEXT NOT NULL, stream BIGINT NOT NULL,
        PRIMARY KEY (key, client, kind, word, stream)
    ) WITHOUT ROWID;
    INSERT INTO lookup_by_client (key, client, kind, word, stream)
        SELECT key, client, kind, word, stream FROM lookup ORDER BY 1, 2, 3, 4, 5;
    DROP TABLE lookup;
    ALTER TABLE lookup_by_client RENAME TO lookup;
";

/// The seal of the day: where streams stood, and the root of each part on the last day.
const SEAL: &str = "
    CREATE TABLE sealed (
        part BIGINT NOT NULL, stream BIGINT NOT NULL, day BIGINT NOT NULL,
        version BIGINT NOT NULL,
        PRIMARY KEY (part, stream, day)
    ) WITHOUT ROWID;
    CREATE TABLE sealed_part (
        part BIGINT NOT NULL, day BIGINT NOT NULL, root BLOB NOT NULL,
        PRIMARY KEY (part, day)
    ) WITHOUT ROWID;
";

/// The queue is read from its indexes alone: those whom others hold are passed over without a look
/// at their rows, and what a caller held once costs nothing.
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
    CREATE TABLE feed_end (part BIGINT NOT NULL, number BIGINT NOT NULL, PRIMARY KEY (part))
        WITHOUT ROWID;
    CREATE TABLE feed (
        part BIGINT NOT NULL, number BIGINT NOT NULL, stream BIGINT NOT NULL,
        after BIGINT NOT NULL, version BIGINT NOT NULL,
        PRIMARY KEY (part, number)
    ) WITHOUT ROWID;
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
        media TEXT NOT NULL, sealed BLOB NOT NULL,
        PRIMARY KEY (part, stream, id)
    );
";

/// What a database is marked as, and the migration it has come to.
pub(super) fn mark_and_version(db: &Connection) -> Result<(i64, i64), StoreError> {
    Ok((pragma(db, "application_id")?, pragma(db, "user_version")?))
}

/// The newest migration that this program knows.
pub(super) fn known() -> i64 {
    i64::try_from(MIGRATIONS.len()).expect("migrations are few")
}

/// Says that a database is of a newer program.
pub(super) fn newer(version: i64) -> StoreError {
    StoreError::Unusable(format!(
        "it was written by a newer Auricle (schema {version}; this program knows {}); use the \
         newer program",
        known()
    ))
}

/// Brings a desk's database to this program's tables, or says why it cannot.
pub(super) fn migrate(append: &mut Connection) -> Result<(), StoreError> {
    // Whoever opens a desk that is as it must be holds up nobody who writes into it.
    if mark_and_version(append)? == (DESK, known()) {
        return Ok(());
    }
    migrate_as(append, DESK)
}

/// Brings a database with this mark to this program's tables, in one step: what is cut short
/// leaves it as it was.
pub(super) fn migrate_as(db: &mut Connection, mark: i64) -> Result<(), StoreError> {
    let doing = "reading the schema's version";
    let transaction =
        db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).during(doing)?;
    let (is, version) = mark_and_version(&transaction)?;
    let count = "SELECT count(*) FROM sqlite_schema";
    let tables: i64 = transaction.query_row(count, [], |row| row.get(0)).during(doing)?;
    if is != mark && 0 < tables {
        return Err(StoreError::Unusable(match is {
            BACKUP => {
                "it is a backup, and nobody works in it; bring it back with `auricle restore \
                       --from` this file `--to` an empty place"
                    .to_owned()
            }
            _ => "it was made by another program; name a path of its own for Auricle".to_owned(),
        }));
    }
    if known() < version {
        return Err(newer(version));
    }
    let done = usize::try_from(version).unwrap_or(0);
    for (migration, number) in MIGRATIONS.iter().zip(1..).skip(done) {
        transaction.execute_batch(migration).during("migrating the schema")?;
        transaction.pragma_update(None, "user_version", number).during("migrating the schema")?;
    }
    transaction.pragma_update(None, "application_id", mark).during(doing)?;
    transaction.commit().during("migrating the schema")
}
