//! An id for a row that has no invoice number.

use std::collections::BTreeMap;

use crate::row::Row;

/// Makes ids from what does not change while an invoice is open: customer, day of issue, due
/// day, what was bought and amount. Of rows alike in all of these, each has its ordinal.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    seen: BTreeMap<u128, u32>,
    key: String,
}

impl Ids {
    /// Gives the row its id: `a-` and twelve letters and digits.
    pub(crate) fn make(&mut self, row: &mut Row) {
        row.customer.key_into(&mut self.key);
        let mut hasher = blake3::Hasher::new();
        let mut part = |bytes: &[u8]| {
            // With its length before it, no part can run into the next.
            hasher.update(&u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
            hasher.update(bytes);
        };
        let invoice = &row.invoice;
        part(&[u8::from(row.customer.number.is_empty())]);
        part(self.key.as_bytes());
        let day = |date: jiff::civil::Date| {
            let [high, low] = date.year().to_le_bytes();
            [high, low, date.month().unsigned_abs(), date.day().unsigned_abs()]
        };
        part(&invoice.issued.map_or([0; 4], day));
        part(&day(invoice.due));
        for word in invoice.goods.split_whitespace() {
            part(word.as_bytes());
        }
        part(&invoice.amount.minor.to_le_bytes());
        part(invoice.amount.currency.code().as_bytes());
        let equal = hasher.finalize();
        let (head, _) = equal.as_bytes().split_at(16);
        let equal_key = u128::from_le_bytes(head.try_into().expect("split at sixteen bytes"));
        let ordinal = self.seen.entry(equal_key).or_insert(0);
        *ordinal += 1;
        hasher.update(&ordinal.to_le_bytes());
        write_id("a-", hasher.finalize().as_bytes(), &mut row.invoice.number);
        row.invoice.number_is_made = true;
    }
}

/// Base 32 without letters that are taken for digits, so that an id can be read out.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// An id made from parts of a row, the same for the same parts: `prefix` and twelve letters and
/// digits. For customers without a number and payments without an id.
#[must_use]
pub fn made_id(prefix: &str, parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let mut id = String::new();
    write_id(prefix, hasher.finalize().as_bytes(), &mut id);
    id
}

fn write_id(prefix: &str, hash: &[u8; 32], out: &mut String) {
    let (head, _) = hash.split_at(8);
    let mut bits = u64::from_le_bytes(head.try_into().expect("split at eight bytes"));
    out.clear();
    out.push_str(prefix);
    for _ in 0..12 {
        let letter = usize::try_from(bits & 31).expect("five bits");
        out.push(char::from(LETTERS[letter]));
        bits >>= 5;
    }
}
