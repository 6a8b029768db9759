//! How accounting systems head their columns, in six languages.
//!
//! A heading is compared folded and without anything but letters and digits, so that
//! `Invoice_Date`, `invoice date` and `InvoiceDate` are one. A heading may stand for several
//! fields; the values and the kind of file then choose.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use money::Currency;

use crate::Target;

/// The headings by field; the file says how it is laid out.
const HEADINGS: &str = include_str!("headings.txt");

/// Fields by folded heading.
static TABLE: LazyLock<BTreeMap<String, Vec<Target>>> = LazyLock::new(|| {
    let mut table: BTreeMap<String, Vec<Target>> = BTreeMap::new();
    let mut target = None;
    for line in HEADINGS.lines().filter(|line| !line.starts_with('#')) {
        if let Some(word) = line.strip_prefix('[') {
            let known = Target::from_word(word.trim_end_matches(']'));
            target = Some(known.expect("the table names fields that there are"));
            continue;
        }
        let Some(target) = target else { continue };
        for name in line.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let fields = table.entry(key(name)).or_default();
            if !fields.contains(&target) {
                fields.push(target);
            }
        }
    }
    table
});

/// The fields that a heading may stand for, likeliest first.
pub(crate) fn fields(heading: &str) -> &'static [Target] {
    // No heading begins with a digit, and the values of the first lines are asked about too.
    if heading.starts_with(|c: char| c.is_ascii_digit()) {
        return &[];
    }
    let shorter = [without_brackets(heading), without_currency(heading)];
    let forms = shorter.into_iter().filter(|form| form.len() < heading.len());
    let mut keys = std::iter::once(heading).chain(forms).map(key);
    keys.find_map(|key| TABLE.get(&key)).map_or(&[], Vec::as_slice)
}

/// The currency that a heading names: "Amount (EUR)", "Summa, EUR".
pub(crate) fn currency_in(heading: &str) -> Option<Currency> {
    let words = heading.split(|c: char| !c.is_ascii_alphabetic());
    let mut found =
        words.filter(|word| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()));
    found
        .find_map(crate::currency::of_code)
        .or_else(|| heading.contains('€').then_some(Currency::EUR))
}

/// Folded letters and digits alone; the number sign stays, since it may be all there is.
pub(crate) fn key(heading: &str) -> String {
    let mut folded = locale::fold(heading);
    folded.retain(|c| c.is_alphanumeric() || c == '№');
    folded
}

fn without_brackets(heading: &str) -> &str {
    heading.split(['(', '[']).next().unwrap_or(heading)
}

fn without_currency(heading: &str) -> &str {
    let Some(currency) = currency_in(heading) else { return heading };
    let at = heading.find(currency.code()).or_else(|| heading.find('€')).unwrap_or(heading.len());
    if at == 0 { &heading[currency.code().len().min(heading.len())..] } else { &heading[..at] }
}
