//! Finding files: by the start of each word of a name, the last digits of a number, or a number
//! of an invoice, reference or customer.

use std::collections::{BTreeMap, BTreeSet};

use journal::{ClientId, DebtId, Grants, StreamId};
use locale::words;

use crate::engine::{LookupRow, Sought};
use crate::index::{self, KEY_CHARS, NumberKind, WordKind};
use crate::{Store, StoreError};

/// Rows read for a word that stands alone, at most: a file has several where several clients know it.
const ROWS_ALONE: usize = 1_000;
/// Rows read first of each word when there are several, and at most of the one that leads.
const ROWS_FIRST: usize = 256;
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

/// Which rows of a word are read.
enum Which<'a> {
    /// The first, as many as this.
    First(usize),
    /// Those behind a word and file, as many as this.
    After((&'a str, StreamId), usize),
    /// All of these files.
    Among(&'a BTreeSet<StreamId>),
}

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
            let mut page = limit.saturating_mul(2).clamp(1, ROWS_ALONE);
            loop {
                let rows = self.rows_of_word(word, kinds, grants, Which::First(page))?;
                let files: BTreeSet<StreamId> = rows.iter().map(|row| row.stream).collect();
                if rows.len() < page || limit <= files.len() || page == ROWS_ALONE {
                    rows.into_iter().for_each(|row| add_hit(&mut hits, word, row));
                    return Ok(());
                }
                page = ROWS_ALONE;
            }
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
            names => hits.extend(self.agreed(names, grants, limit)?),
        }
        let mut found: Vec<(bool, Hit)> = hits.into_values().collect();
        found.sort_by(|(a_part, a), (b_part, b)| {
            (a_part, &a.word, a.stream).cmp(&(b_part, &b.word, b.stream))
        });
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, hit)| hit).collect())
    }

    /// Files in whose names every one of these words begins a word, until there are `limit`.
    fn agreed(&self, names: &[String], grants: &Grants, limit: usize) -> Result<Hits, StoreError> {
        let Some((lead, mut rows)) = self.leading(names, grants)? else { return Ok(Hits::new()) };
        let (mut agreed, mut read, mut page) = (Hits::new(), 0, ROWS_FIRST);
        loop {
            let mut hits = Hits::new();
            let (count, last) = (rows.len(), rows.last().map(|row| (row.word.clone(), row.stream)));
            rows.into_iter().for_each(|row| add_hit(&mut hits, lead, row));
            for name in names.iter().filter(|name| *name != lead) {
                let among = hits.keys().copied().collect();
                let rows = self.rows_of_word(name, NAMES, grants, Which::Among(&among))?;
                let also: BTreeSet<StreamId> = rows.into_iter().map(|row| row.stream).collect();
                hits.retain(|stream, _| also.contains(stream));
            }
            agreed.append(&mut hits);
            read += count;
            let Some((word, stream)) = last.filter(|_| page <= count) else { return Ok(agreed) };
            if limit <= agreed.len() || ROWS_AMONG <= read {
                return Ok(agreed);
            }
            page *= 4;
            rows = self.rows_of_word(lead, NAMES, grants, Which::After((&word, stream), page))?;
        }
    }

    /// The word that the others must agree with, and its first rows: the one with the fewest, or
    /// the longest where all have many, which mostly leaves the fewest.
    fn leading<'a>(
        &self,
        names: &'a [String],
        grants: &Grants,
    ) -> Result<Option<(&'a String, Vec<LookupRow>)>, StoreError> {
        let mut words: Vec<(&String, Vec<LookupRow>)> = Vec::new();
        for name in names {
            let rows = self.rows_of_word(name, NAMES, grants, Which::First(ROWS_FIRST))?;
            words.push((name, rows));
        }
        let order = |(name, rows): &(&String, Vec<LookupRow>)| {
            (rows.len(), std::cmp::Reverse(name.chars().count()))
        };
        Ok(words.into_iter().min_by_key(order))
    }

    /// The rows of a word that these grants show, the best first.
    fn rows_of_word(
        &self,
        word: &str,
        kinds: &[WordKind],
        grants: &Grants,
        which: Which<'_>,
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
        let (among, after, limit) = match which {
            Which::First(limit) => (None, None, limit),
            Which::After(place, limit) => (None, Some(place), limit),
            Which::Among(files) => (Some(files), None, usize::MAX),
        };
        let kinds = &kinds;
        self.engine().lookup(&Sought { key, word, prefix, kinds, clients, among, after, limit })
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
