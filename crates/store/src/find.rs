//! Finding files: by the start of each word of a name, the last digits of a number, or a number
//! of an invoice, reference or customer.

use std::collections::{BTreeMap, BTreeSet};

use journal::{ClientId, DebtId, Grants, StreamId};
use locale::words;

use crate::engine::{LookupRow, Sought};
use crate::index::{self, KEY_CHARS, NumberKind, WordKind};
use crate::{Store, StoreError};

/// Rows read for a word that stands alone: enough to fill a list in order.
const ROWS_ALONE: usize = 1_000;
/// Rows read for a word that others must agree with; where it has more, another word begins.
const ROWS_AMONG: usize = 100_000;

/// A file that was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The file.
    pub stream: StreamId,
    /// By what.
    pub kind: WordKind,
    /// The folded word that matched; of a telephone, its digits reversed.
    pub word: String,
}

/// A debt with something left to pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenDebt {
    /// The client's number of it.
    pub number: String,
    /// The file.
    pub stream: StreamId,
    /// The debt in the file.
    pub debt: DebtId,
}

/// The files found, each with whether only a part of the word matched.
type Hits = BTreeMap<StreamId, (bool, Hit)>;

/// What the words are that a part of a query may be.
const NAMES: &[WordKind] = &[WordKind::Name];
const PHONES: &[WordKind] = &[WordKind::Phone];
const NUMBERS: &[WordKind] = &[WordKind::Invoice, WordKind::Reference, WordKind::Customer];

impl Store {
    /// Finds files by `query`: the start of each word of a name from three letters on (shorter:
    /// the whole word), the last three or more digits of a telephone, or the start of a number.
    ///
    /// Whole words come first. A hit is what the rows say; the file is the truth.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn find(&self, query: &str, grants: &Grants, limit: usize) -> Result<Vec<Hit>, StoreError> {
        let mut hits = Hits::new();
        let mut collect = |word: &str, kinds| -> Result<(), StoreError> {
            for row in self.rows_of_word(word, kinds, grants, None, ROWS_ALONE)? {
                add_hit(&mut hits, word, row);
            }
            Ok(())
        };
        let has_digit = query.chars().any(|c| c.is_ascii_digit());
        if has_digit && !query.chars().any(char::is_alphabetic) {
            collect(&index::reversed_digits(query), PHONES)?;
        }
        if has_digit {
            collect(&index::fold_number(query), NUMBERS)?;
        }
        let names: Vec<String> = words(query).collect();
        match names.as_slice() {
            [name] => collect(name, NAMES)?,
            _ => hits.extend(self.agreed(names, grants)?),
        }
        let mut found: Vec<(bool, Hit)> = hits.into_values().collect();
        found.sort_by(|(a_part, a), (b_part, b)| {
            (a_part, &a.word, a.stream).cmp(&(b_part, &b.word, b.stream))
        });
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, hit)| hit).collect())
    }

    /// Files in whose names every one of these words begins a word.
    fn agreed(&self, mut names: Vec<String>, grants: &Grants) -> Result<Hits, StoreError> {
        // The longest word mostly leaves the fewest files for the others to agree with.
        names.sort_by_key(|name| std::cmp::Reverse(name.chars().count()));
        let mut first = (0, Vec::new());
        for (place, name) in names.iter().enumerate() {
            let rows = self.rows_of_word(name, NAMES, grants, None, ROWS_AMONG)?;
            let has_all = rows.len() < ROWS_AMONG;
            if has_all || place == 0 {
                first = (place, rows);
            }
            if has_all {
                break;
            }
        }
        let mut agreed = Hits::new();
        let (place, rows) = first;
        if rows.is_empty() {
            return Ok(agreed);
        }
        let name = names.remove(place);
        rows.into_iter().for_each(|row| add_hit(&mut agreed, &name, row));
        for name in names {
            let among = agreed.keys().copied().collect();
            let rows = self.rows_of_word(&name, NAMES, grants, Some(&among), usize::MAX)?;
            let also: BTreeSet<StreamId> = rows.into_iter().map(|row| row.stream).collect();
            agreed.retain(|stream, _| also.contains(stream));
        }
        Ok(agreed)
    }

    /// The rows of a word that these grants show, the best first.
    fn rows_of_word(
        &self,
        word: &str,
        kinds: &[WordKind],
        grants: &Grants,
        among: Option<&BTreeSet<StreamId>>,
        limit: usize,
    ) -> Result<Vec<LookupRow>, StoreError> {
        if word.is_empty() {
            return Ok(Vec::new());
        }
        let kinds: Vec<i64> = kinds.iter().map(|kind| kind.number()).collect();
        let clients = match grants {
            Grants::All => None,
            Grants::Clients(clients) => Some(clients),
        };
        let prefix = KEY_CHARS <= word.chars().count();
        let key = index::key_of(word);
        self.engine().lookup(&Sought { key, word, prefix, kinds: &kinds, clients, among, limit })
    }

    /// Who holds these numbers of a client, in the order asked: the file, and in it the
    /// customer's party or the debt.
    ///
    /// # Errors
    /// As [`Store::find`].
    pub fn taken(
        &self,
        kind: NumberKind,
        client: ClientId,
        numbers: &[&str],
    ) -> Result<Vec<Option<(StreamId, u32)>>, StoreError> {
        let keys: Vec<String> = numbers.iter().map(|n| index::taken_key(client, n)).collect();
        let held = self.engine().taken(kind.number(), &keys)?;
        Ok(held.into_iter().map(|row| row.map(|row| (row.stream, row.item))).collect())
    }

    /// A page of a client's debts with something left to pay, by number, and where the next page
    /// begins. Start with an empty cursor.
    ///
    /// # Errors
    /// As [`Store::find`].
    pub fn open_debts(
        &self,
        client: ClientId,
        cursor: &str,
        limit: usize,
    ) -> Result<(Vec<OpenDebt>, Option<String>), StoreError> {
        let prefix = index::taken_key(client, "");
        let kind = NumberKind::Debt.number();
        let rows = self.engine().taken_from(kind, &prefix, cursor, limit)?;
        let next = if rows.len() < limit { None } else { rows.last().map(|row| row.key.clone()) };
        let open = rows.into_iter().filter(|row| row.open).filter_map(|row| {
            let number = row.key.strip_prefix(&prefix)?.to_owned();
            Some(OpenDebt { number, stream: row.stream, debt: DebtId(row.item) })
        });
        Ok((open.collect(), next))
    }
}

fn add_hit(hits: &mut Hits, asked: &str, row: LookupRow) {
    let LookupRow { word, kind, stream, .. } = row;
    let Some(kind) = WordKind::from_number(kind) else { return };
    let part = word != asked;
    hits.entry(stream).or_insert((part, Hit { stream, kind, word }));
}
