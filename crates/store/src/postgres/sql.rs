//! Every statement that the engine on PostgreSQL sends, in one place.
//!
//! A statement reaches a session only as a [`Sql`], and a [`Sql`] is made only here: what the test
//! beside this file asks of all of them holds for the engine.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sql {
    name: &'static str,
    text: &'static str,
}

impl Sql {
    /// Whether it answers with rows, not with a count.
    pub(super) fn has_answer(self) -> bool {
        ["SELECT", "WITH"].iter().any(|verb| self.text.starts_with(verb))
            || self.text.contains("RETURNING")
    }

    /// How many values a row has, of one that inserts many.
    pub(super) fn width(self) -> Option<usize> {
        let (before, _) = self.text.split_once("VALUES *")?;
        Some(before.matches(',').count() + 1)
    }

    /// The text; one that inserts many is written out for so many rows.
    pub(super) fn text(self, rows: usize) -> Cow<'static, str> {
        let (Some((before, after)), Some(width)) = (self.text.split_once('*'), self.width()) else {
            return Cow::Borrowed(self.text);
        };
        let mut text = before.to_owned();
        for row in 0..rows {
            text.push_str(if row == 0 { "(" } else { ", (" });
            for column in 1..=width {
                let comma = if column == 1 { "" } else { ", " };
                write!(text, "{comma}${}", row * width + column).expect("a String takes all");
            }
            text.push(')');
        }
        text.push_str(after);
        Cow::Owned(text)
    }
}

macro_rules! statements {
    ($($(#[$about:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$about])* pub(super) const $name: Sql = Sql { name: stringify!($name), text: $text };)*
        #[cfg(test)]
        const ALL: &[Sql] = &[$($name),*];
    };
}

statements! {
    BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED";
    BEGIN_READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
    COMMIT = "COMMIT";
    ROLLBACK = "ROLLBACK";

    // Streams.
    NEW_HEADS = "INSERT INTO head (part, stream, kind, version, hash) VALUES *
        ON CONFLICT DO NOTHING RETURNING stream";
    MOVE_HEAD = "UPDATE head SET version = $1, hash = $2
        WHERE part = $3 AND stream = $4 AND version = $5";
    LOCK_HEADS = "SELECT stream, version FROM head WHERE part = $1 AND stream = ANY($2)
        ORDER BY stream FOR UPDATE";
    ANY_HEAD = "SELECT stream FROM head LIMIT 1";
    HEAD = "SELECT stream, kind, version, hash FROM head WHERE part = $1 AND stream = $2";
    HEADS = "SELECT stream, kind, version, hash FROM head
        WHERE part >= $1 AND part <= $2 AND (part, stream) > ($3, $4)
        ORDER BY part, stream LIMIT $5";
    HEADS_OF_PART = "SELECT stream, kind, version, hash FROM head WHERE part = $1
        ORDER BY stream";
    ADD_EVENTS = "INSERT INTO journal (part, stream, seq, hash, idem, input, ends, bytes) VALUES *
        ON CONFLICT DO NOTHING";
    EVENTS = "SELECT seq, hash, bytes FROM journal
        WHERE part = $1 AND stream = $2 AND seq > $3 AND seq <= $4 ORDER BY seq";
    EVENTS_SINCE_SNAPSHOT = "SELECT seq, hash, bytes FROM journal
        WHERE part = $1 AND stream = $2 AND seq > coalesce((SELECT version FROM snapshot
            WHERE part = $1 AND stream = $2 AND fingerprint = $3), 0) ORDER BY seq";
    EVENTS_OF_PART = "SELECT seq, hash, bytes, stream, idem, input, ends FROM journal
        WHERE part = $1 ORDER BY stream, seq";
    HASH_OF_EVENT = "SELECT hash FROM journal WHERE part = $1 AND stream = $2 AND seq = $3";
    EARLIER = "SELECT input, ends FROM journal WHERE part = $1 AND stream = $2 AND idem = $3";
    ADD_KEYS = "INSERT INTO stream_key (part, stream, key_id, wrapped) VALUES *";
    KEYS = "SELECT key_id, wrapped FROM stream_key WHERE part = $1 AND stream = $2
        ORDER BY key_id";
    /// Which of these streams were not erased.
    WITH_KEY = "SELECT DISTINCT stream FROM stream_key WHERE part = $1 AND stream = ANY($2)";
    KEYS_OF_PART = "SELECT key_id, wrapped, stream FROM stream_key WHERE part = $1
        ORDER BY stream, key_id";
    SET_SNAPSHOTS = "INSERT INTO snapshot (part, stream, version, fingerprint, bytes) VALUES *
        ON CONFLICT (part, stream) DO UPDATE
        SET version = excluded.version, fingerprint = excluded.fingerprint,
            bytes = excluded.bytes";
    SNAPSHOT = "SELECT version, fingerprint, bytes FROM snapshot
        WHERE part = $1 AND stream = $2 AND fingerprint = $3";
    SNAPSHOTS_OF_PART = "SELECT version, fingerprint, bytes, stream FROM snapshot
        WHERE part = $1";
    RENEW_SNAPSHOT = "UPDATE snapshot SET version = $5, fingerprint = $6, bytes = $7
        WHERE part = $1 AND stream = $2 AND version = $3 AND fingerprint = $4";
    STALE_SNAPSHOTS = "SELECT stream, version, fingerprint FROM snapshot
        WHERE part = $1 AND stream > $2 AND fingerprint <> $3 ORDER BY stream LIMIT $4";
    DROP_SNAPSHOT = "DELETE FROM snapshot WHERE part = $1 AND stream = $2";
    ADD_ATTACHMENT = "INSERT INTO attachment (part, stream, id, media, sealed)
        VALUES ($1, $2, $3, $4, $5)";
    ATTACHMENT = "SELECT id, media, sealed FROM attachment
        WHERE part = $1 AND stream = $2 AND id = $3";
    ATTACHMENTS_OF_PART = "SELECT id, media, sealed, stream FROM attachment
        WHERE part = $1 AND (stream, id) > ($2, $3) ORDER BY stream, id LIMIT $4";
    DROP_ATTACHMENT = "DELETE FROM attachment WHERE part = $1 AND stream = $2 AND id = $3";
    DROP_ATTACHMENTS = "DELETE FROM attachment WHERE part = $1 AND stream = $2";
    DROP_KEYS = "DELETE FROM stream_key WHERE part = $1 AND stream = $2";

    // What a file is found by: tables keyed by what is looked up.
    ADD_LOOKUPS = "INSERT INTO lookup (key, word, kind, stream, client) VALUES *
        ON CONFLICT DO NOTHING";
    DROP_LOOKUP = "DELETE FROM lookup
        WHERE key = $1 AND word = $2 AND kind = $3 AND stream = $4 AND client = $5";
    /// Client by client and kind by kind, so that what is read is what the user may see.
    LOOKUP = "SELECT $1::bytea, found.word, kinds.kind, found.stream, clients.client
        FROM unnest($6::bigint[]) AS clients(client), unnest($7::bigint[]) AS kinds(kind),
        LATERAL (SELECT word, stream FROM lookup
            WHERE key = $1 AND client = clients.client AND kind = kinds.kind
              AND (word, stream) > ($2, $4) AND word <= $3
            ORDER BY word, stream LIMIT $5) AS found
        ORDER BY 2, 3, 4, 5 LIMIT $5";
    /// From each word to the next, and in each straight to the files: of a common word most rows
    /// are not read.
    LOOKUP_AMONG = "SELECT $1::bytea, words.word, kinds.kind, found.stream, clients.client
        FROM unnest($4::bigint[]) AS clients(client), unnest($5::bigint[]) AS kinds(kind),
        LATERAL (WITH RECURSIVE step(word) AS (
            (SELECT word FROM lookup
                WHERE key = $1 AND client = clients.client AND kind = kinds.kind
                  AND word >= $2 AND word <= $3 ORDER BY word LIMIT 1)
            UNION ALL
            SELECT (SELECT word FROM lookup
                WHERE key = $1 AND client = clients.client AND kind = kinds.kind
                  AND word > step.word AND word <= $3 ORDER BY word LIMIT 1)
            FROM step WHERE step.word IS NOT NULL)
          SELECT word FROM step WHERE word IS NOT NULL) AS words,
        unnest($6::bigint[]) AS files(stream),
        LATERAL (SELECT stream FROM lookup
            WHERE key = $1 AND client = clients.client AND kind = kinds.kind
              AND word = words.word AND stream = files.stream LIMIT 1) AS found
        ORDER BY 2, 3, 4, 5";
    /// The clients that have rows of a key: each is a step in the table, whatever lies between.
    CLIENTS_OF_KEY = "WITH RECURSIVE step(client) AS (
            SELECT min(client) FROM lookup WHERE key = $1
            UNION ALL
            SELECT (SELECT min(client) FROM lookup WHERE key = $1 AND client > step.client)
            FROM step WHERE step.client IS NOT NULL)
        SELECT client FROM step WHERE client IS NOT NULL";
    LOOKUPS_OF = "SELECT key, word, kind, stream, client FROM lookup WHERE stream = ANY($1)";
    LOOKUPS = "SELECT key, word, kind, stream, client FROM lookup
        WHERE (key, client, kind, word, stream) > ($1, $2, $3, $4, $5)
        ORDER BY key, client, kind, word, stream LIMIT $6";
    ADD_TAKEN = "INSERT INTO taken (key, kind, stream, item, open) VALUES *
        ON CONFLICT (key, kind) DO UPDATE
        SET stream = excluded.stream, item = excluded.item, open = excluded.open
        WHERE taken.stream = excluded.stream";
    TAKE_OVER = "INSERT INTO taken (key, kind, stream, item, open) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (key, kind) DO UPDATE
        SET stream = excluded.stream, item = excluded.item, open = excluded.open
        WHERE taken.stream = excluded.stream OR taken.stream = ANY($6)";
    DROP_TAKEN = "DELETE FROM taken WHERE key = $1 AND kind = $2 AND stream = $3";
    TAKEN = "SELECT key, kind, stream, item, open FROM taken WHERE key = ANY($1) AND kind = $2";
    TAKEN_FROM = "SELECT key, kind, stream, item, open FROM taken
        WHERE key > $1 AND key <= $2 AND kind = $3 ORDER BY key LIMIT $4";
    ALL_TAKEN = "SELECT key, kind, stream, item, open FROM taken WHERE (key, kind) > ($1, $2)
        ORDER BY key, kind LIMIT $3";
    TAKEN_OF = "SELECT key, kind, stream, item, open FROM taken WHERE stream = ANY($1)";

    // What is counted and listed.
    ADD_AGENDA = "INSERT INTO agenda (part, stream, item, client, at, kind, owner) VALUES *
        ON CONFLICT (part, stream, item, client) DO UPDATE
        SET at = excluded.at, kind = excluded.kind, owner = excluded.owner";
    DROP_AGENDA = "DELETE FROM agenda
        WHERE part = $1 AND stream = $2 AND item = $3 AND client = $4";
    DROP_ALL_AGENDA = "DELETE FROM agenda WHERE part = $1 AND stream = $2";
    AGENDA = "SELECT item, client, at, kind, owner, stream FROM agenda
        WHERE at >= $1 AND at < $2 ORDER BY at, part, stream, item";
    AGENDA_OF = "SELECT item, client, at, kind, owner, stream FROM agenda
        WHERE part = $1 AND stream = ANY($2) ORDER BY stream, item, client";
    AGENDA_OF_PART = "SELECT item, client, at, kind, owner, stream FROM agenda WHERE part = $1
        ORDER BY stream, item, client";
    ADD_TALKS = "INSERT INTO talk
        (part, stream, contact, at, by_user, outcome, right_party, result, answers, kept) VALUES *
        ON CONFLICT (part, stream, contact) DO UPDATE
        SET at = excluded.at, by_user = excluded.by_user, outcome = excluded.outcome,
            right_party = excluded.right_party, result = excluded.result,
            answers = excluded.answers, kept = excluded.kept";
    DROP_TALK = "DELETE FROM talk WHERE part = $1 AND stream = $2 AND contact = $3";
    DROP_ALL_TALKS = "DELETE FROM talk WHERE part = $1 AND stream = $2";
    TALKS = "SELECT contact, at, by_user, outcome, right_party, result, answers, kept, stream
        FROM talk
        WHERE at >= $1 AND at < $2 ORDER BY at, part, stream, contact";
    TALKS_OF = "SELECT contact, at, by_user, outcome, right_party, result, answers, kept, stream
        FROM talk
        WHERE part = $1 AND stream = ANY($2) ORDER BY stream, contact";
    TALKS_OF_PART = "SELECT contact, at, by_user, outcome, right_party, result, answers, kept, stream
        FROM talk
        WHERE part = $1 ORDER BY stream, contact";
    ANSWERS = "SELECT answers, outcome, kept, count(*) FROM talk WHERE answers <> ''
        GROUP BY answers, outcome, kept";
    ADD_LOOK = "INSERT INTO looked (part, stream, at, user_id) VALUES *
        ON CONFLICT DO NOTHING";
    LOOKS_OF_PART = "SELECT at, user_id, stream FROM looked WHERE part = $1 ORDER BY stream, at";
    LOOKS = "SELECT at, user_id FROM looked WHERE part = $1 AND stream = $2
        ORDER BY at DESC LIMIT $3";

    // The queue.
    ADD_POOL = "INSERT INTO pool (id, text) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    POOLS = "SELECT id, text FROM pool ORDER BY id";
    PLACE = "INSERT INTO queue (part, stream, pool, state, rank, ready_at, owner, owner_until,
            claimed_by, claimed_until, fence) VALUES *
        ON CONFLICT (part, stream) DO UPDATE
        SET pool = excluded.pool, state = excluded.state, rank = excluded.rank,
            ready_at = excluded.ready_at, owner = excluded.owner,
            owner_until = excluded.owner_until";
    REST = "UPDATE queue SET state = 0 WHERE part = $1 AND stream = $2";
    DROP_PLACE = "DELETE FROM queue WHERE part = $1 AND stream = $2";
    PLACES_OF = "SELECT pool, rank, ready_at, state, owner, owner_until, stream FROM queue
        WHERE part = $1 AND stream = ANY($2) AND state <> 0";
    PLACES_OF_PART = "SELECT pool, rank, ready_at, state, owner, owner_until, stream FROM queue
        WHERE part = $1 AND state <> 0";
    CANDIDATES = "SELECT stream, rank FROM queue
        WHERE pool = $1 AND state = 2 AND claimed_until <= $2
          AND (owner IS NULL OR owner = $3 OR owner_until <= $2)
        ORDER BY rank DESC, part, stream LIMIT $4";
    /// A file that is not in the queue can be claimed too: its row then rests in no pool. Whoever
    /// holds it already keeps the fence: a second window is no second claim.
    CLAIM = "INSERT INTO queue (part, stream, pool, state, rank, ready_at, owner, owner_until,
            claimed_by, claimed_until, fence)
        VALUES ($1, $2, 0, 0, 0, 0, NULL, NULL, $3, $4, 1)
        ON CONFLICT (part, stream) DO UPDATE
        SET claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until,
            fence = CASE WHEN queue.claimed_until > $5 THEN queue.fence ELSE queue.fence + 1 END
        WHERE queue.claimed_until <= $5 OR queue.claimed_by = excluded.claimed_by
        RETURNING fence";
    EXTEND = "UPDATE queue SET claimed_until = $1
        WHERE part = $2 AND stream = $3 AND claimed_by = $4 AND fence = $5";
    LEASE = "SELECT stream, claimed_by, claimed_until, fence FROM queue
        WHERE part = $1 AND stream = $2 AND claimed_by IS NOT NULL";
    LEASES_HELD = "SELECT stream, claimed_by, claimed_until, fence FROM queue
        WHERE claimed_by = $1 AND claimed_until > $2 ORDER BY part, stream";
    POOL_COUNTS = "SELECT pool,
            count(CASE WHEN claimed_until <= $1 AND state = 2 THEN 1 END),
            count(CASE WHEN claimed_until <= $1 AND state = 1 THEN 1 END),
            count(CASE WHEN claimed_until > $1 THEN 1 END)
        FROM queue WHERE state <> 0 GROUP BY pool ORDER BY pool";

    // Waking.
    SET_WAKES = "INSERT INTO wake (part, stream, at, on_data) VALUES *
        ON CONFLICT (part, stream) DO UPDATE SET at = excluded.at, on_data = excluded.on_data";
    DROP_WAKE = "DELETE FROM wake WHERE part = $1 AND stream = $2";
    WAKES_OF = "SELECT at, on_data, stream FROM wake WHERE part = $1 AND stream = ANY($2)";
    WAKES_OF_PART = "SELECT at, on_data, stream FROM wake WHERE part = $1";
    WAKES = "SELECT stream, at FROM wake WHERE at <= $1 AND part >= $2 AND part <= $3
        ORDER BY at, part, stream LIMIT $4";
    PARTS_THAT_WAIT = "SELECT DISTINCT part FROM wake WHERE on_data = 1 AND at > $1 ORDER BY part";
    WAKE_ALL = "UPDATE wake SET at = $2 WHERE part = $1 AND on_data = 1 AND at > $2";
    WAKE_CLIENT = "UPDATE wake SET at = $2 WHERE part = $1 AND on_data = 1 AND at > $2
        AND EXISTS (SELECT 1 FROM agenda WHERE agenda.part = wake.part
            AND agenda.stream = wake.stream AND agenda.client = $3)";

    // The seal of the day.
    SEALED_PART = "SELECT day, root FROM sealed_part WHERE part = $1";
    SEAL_PART = "INSERT INTO sealed_part (part, day, root) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING";
    DROP_DAY = "DELETE FROM sealed_part WHERE part = $1 AND day = $2";
    LAST_SEALED = "SELECT stream, max(version) FROM sealed WHERE part = $1 GROUP BY stream";
    SEALED = "SELECT stream, day, version FROM sealed WHERE part = $1 ORDER BY day, stream";
    ADD_SEALED = "INSERT INTO sealed (part, stream, day, version) VALUES *
        ON CONFLICT (part, stream, day) DO UPDATE SET version = excluded.version";

    // What hooks are told from.
    BEGIN_FEED = "INSERT INTO feed_end (part, number) VALUES *
        ON CONFLICT DO NOTHING";
    END_FEED = "DELETE FROM feed_end WHERE part = ANY($1)";
    DROP_FEED = "DELETE FROM feed WHERE part = ANY($1)";
    FEED_ENDS = "SELECT part, number FROM feed_end ORDER BY part";
    MOVE_FEED_END = "UPDATE feed_end SET number = number + $2 WHERE part = $1 RETURNING number";
    ADD_FEED = "INSERT INTO feed (part, number, stream, after, version) VALUES *";
    FEED = "SELECT number, stream, after, version FROM feed WHERE part = $1 AND number > $2
        ORDER BY number LIMIT $3";
    TRIM_FEED = "DELETE FROM feed WHERE part = $1 AND number <= $2";

    // Small things of the desk's own.
    CELL = "SELECT key, until, value FROM cell WHERE space = $1 AND key = $2";
    CELLS = "SELECT key, until, value FROM cell WHERE space = $1 ORDER BY key";
    SET_CELL = "INSERT INTO cell (space, key, until, value) VALUES ($1, $2, $3, $4)
        ON CONFLICT (space, key) DO UPDATE SET until = excluded.until, value = excluded.value";
    ADD_CELL = "INSERT INTO cell (space, key, until, value) VALUES ($1, $2, $3, $4)
        ON CONFLICT DO NOTHING";
    CHANGE_CELL = "UPDATE cell SET until = $1, value = $2
        WHERE space = $3 AND key = $4 AND value = $5";
    DROP_CELL = "DELETE FROM cell WHERE space = $1 AND key = $2";
    DROP_CELLS = "DELETE FROM cell WHERE space = $1";
    SWEEP_CELLS = "DELETE FROM cell WHERE space = $1 AND key IN (
        SELECT key FROM cell WHERE space = $1 AND until <= $2 ORDER BY key LIMIT $3)";
}

#[cfg(test)]
mod tests;
