//! Finding files: by the start of each word of a name, the last digits of a number, or a number
//! of an invoice, reference or customer.

use std::collections::BTreeMap;

use journal::{ClientId, DebtId, Grants, StreamId};
use locale::words;

use crate::engine::LookupRow;
use crate::index::{self, KEY_CHARS, NumberKind, WordKind};
use crate::{Store, StoreError};

/// Rows read for a word that stands alone: enough to fill a list in order.
const ROWS_ALONE: usize = 1_000;
/// Rows read for each word of several, of which a file must agree with all.
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

fn is_name(kind: WordKind) -> bool {
    kind == WordKind::Name
}

fn is_phone(kind: WordKind) -> bool {
    kind == WordKind::Phone
}

fn is_number(kind: WordKind) -> bool {
    match kind {
        WordKind::Invoice | WordKind::Reference | WordKind::Customer => true,
        WordKind::Name | WordKind::Phone => false,
    }
}

impl Store {
    /// Finds files by `query`: the start of each word of a name from three letters on (shorter:
    /// the whole word), the last three or more digits of a telephone, or the start of a number.
    ///
    /// Whole words come first. A hit is what the rows say; the file is the truth.
    ///
    /// # Errors
    /// When the database fails, as all here.
    pub fn find(&self, query: &str, grants: &Grants, limit: usize) -> Result<Vec<Hit>, StoreError> {
        let mut hits: BTreeMap<StreamId, (bool, Hit)> = BTreeMap::new();
        let has_digit = query.chars().any(|c| c.is_ascii_digit());
        if has_digit && !query.chars().any(char::is_alphabetic) {
            let digits = index::reversed_digits(query);
            self.collect(&digits, is_phone, grants, ROWS_ALONE, &mut hits)?;
        }
        if has_digit {
            let number = index::fold_number(query);
            self.collect(&number, is_number, grants, ROWS_ALONE, &mut hits)?;
        }
        self.collect_names(query, grants, &mut hits)?;
        let mut found: Vec<(bool, Hit)> = hits.into_values().collect();
        found.sort_by(|(a_part, a), (b_part, b)| {
            (a_part, &a.word, a.stream).cmp(&(b_part, &b.word, b.stream))
        });
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, hit)| hit).collect())
    }

    /// Files in whose names every word of the query begins a word.
    fn collect_names(
        &self,
        query: &str,
        grants: &Grants,
        hits: &mut BTreeMap<StreamId, (bool, Hit)>,
    ) -> Result<(), StoreError> {
        let mut words: Vec<String> = words(query).collect();
        // The longest word leaves the fewest files for the others to agree with.
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        let most = if words.len() < 2 { ROWS_ALONE } else { ROWS_AMONG };
        let mut agreed: Option<BTreeMap<StreamId, (bool, Hit)>> = None;
        for word in &words {
            let mut of_word = BTreeMap::new();
            self.collect(word, is_name, grants, most, &mut of_word)?;
            agreed = Some(match agreed {
                None => of_word,
                Some(mut so_far) => {
                    so_far.retain(|stream, _| of_word.contains_key(stream));
                    so_far
                }
            });
        }
        hits.extend(agreed.into_iter().flatten());
        Ok(())
    }

    /// Adds the files that `word` finds, each with whether only a part of the word matched.
    fn collect(
        &self,
        word: &str,
        wanted: fn(WordKind) -> bool,
        grants: &Grants,
        most: usize,
        hits: &mut BTreeMap<StreamId, (bool, Hit)>,
    ) -> Result<(), StoreError> {
        if word.is_empty() {
            return Ok(());
        }
        let prefix = KEY_CHARS <= word.chars().count();
        let rows = self.engine().lookup(index::key_of(word), word, prefix, most)?;
        for LookupRow { word: full, kind, stream, client, .. } in rows {
            let Some(kind) = WordKind::from_number(kind).filter(|kind| wanted(*kind)) else {
                continue;
            };
            if grants.allows(ClientId(client)) {
                let part = full != word;
                hits.entry(stream).or_insert((part, Hit { stream, kind, word: full }));
            }
        }
        Ok(())
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
