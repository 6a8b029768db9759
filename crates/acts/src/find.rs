//! Finding any customer at once.

use journal::StreamId;
use money::Sums;
use store::WordKind;

use crate::{ActError, Acts, Author};

/// How many digits of a telephone a search gives back at most.
const DIGITS_SHOWN: usize = 4;

/// A customer that fits the search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub stream: StreamId,
    /// The customer's name.
    pub name: String,
    /// What fits: the word as it was found; of a telephone no more than the last digits typed.
    pub fits: String,
    /// What is open, by currency.
    pub open: Sums,
}

impl Acts {
    /// Finds customers by the start of each word of the name, the last digits of a number,
    /// a reference, an invoice or a customer number.
    ///
    /// # Errors
    /// The store's.
    pub fn find(&self, query: &str, author: &Author, most: usize) -> Result<Vec<Found>, ActError> {
        let mut found = Vec::new();
        for hit in self.store.find(query, &author.grants, most)? {
            // A file merged away or erased since is no longer found.
            let Ok(file) = self.file(hit.stream, author) else { continue };
            let seen = file.seen_by(&author.grants);
            let mut open = Sums::default();
            seen.debts.values().for_each(|debt| open.add(debt.open()));
            let name = seen.customer().map_or_else(String::new, |party| party.name.clone());
            let fits = match hit.kind {
                // No number is shown before a permit.
                WordKind::Phone => last_digits(query),
                WordKind::Name | WordKind::Invoice | WordKind::Reference | WordKind::Customer => {
                    hit.word
                }
            };
            found.push(Found { stream: hit.stream, name, fits, open });
        }
        Ok(found)
    }
}

fn last_digits(query: &str) -> String {
    let digits: Vec<char> = query.chars().filter(char::is_ascii_digit).collect();
    digits.iter().skip(digits.len().saturating_sub(DIGITS_SHOWN)).collect()
}
