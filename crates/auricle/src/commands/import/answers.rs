//! The answers that options give: what a column means, and what the file does not say.

use anyhow::Result;
use import::{
    Column, Contents, DateOrder, DecimalMark, Delimiter, Encoding, Mapping, PartyKind, Proposal,
    ReservedRange, Sheet, Target,
};
use locale::{Country, Language};
use money::Currency;

use super::Options;
use crate::failure::{misused, refused};

/// Leaves a column out.
const LEAVE_OUT: &str = "-";

fn one_of<T>(word: &str, read: Option<T>, all: &[&str]) -> Result<T, String> {
    read.ok_or_else(|| format!("{word:?} is none of {}", all.join(", ")))
}

pub(super) fn contents(word: &str) -> Result<Contents, String> {
    one_of(word, Contents::from_word(word), &Contents::ALL.map(Contents::word))
}

pub(super) fn encoding(word: &str) -> Result<Encoding, String> {
    one_of(word, Encoding::from_name(word), &Encoding::ALL.map(Encoding::name))
}

pub(super) fn delimiter(word: &str) -> Result<Delimiter, String> {
    one_of(word, Delimiter::from_word(word), &Delimiter::ALL.map(Delimiter::word))
}

pub(super) fn currency(code: &str) -> Result<Currency, String> {
    Currency::from_code(code).ok_or_else(|| "write the currency's three letters, like EUR".into())
}

pub(super) fn country(code: &str) -> Result<Country, String> {
    Country::from_code(code).ok_or_else(|| "write the country's two letters, like LV".into())
}

pub(super) fn language(code: &str) -> Result<Language, String> {
    one_of(code, Language::from_code(code), &Language::ALL.map(Language::code))
}

/// `None` for what the name tells.
pub(super) fn party(word: &str) -> Result<Party, String> {
    let kind = match word {
        "person" => Some(Some(PartyKind::Person)),
        "company" => Some(Some(PartyKind::Company)),
        "by-name" => Some(None),
        _ => None,
    };
    one_of(word, kind.map(Party), &["person", "company", "by-name"])
}

/// What all customers are; none where the legal form in each name tells it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Party(Option<PartyKind>);

pub(super) fn range(word: &str) -> Result<ReservedRange, String> {
    let read = serde_json::from_value(word.into()).ok();
    one_of(word, read, &["ofcom-mobile", "ofcom-london", "nanpa"])
}

/// `Heading=answer`; a heading may hold an equals sign, an answer may not.
pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    let (heading, answer) = text.rsplit_once('=').ok_or("write it as 'Heading=answer'")?;
    Ok((heading.trim().to_owned(), answer.trim().to_owned()))
}

/// Proposes a mapping and puts the answers of the options into it.
pub(super) fn propose(bytes: &[u8], saved: Option<Mapping>, options: &Options) -> Result<Proposal> {
    let start = match saved {
        Some(saved) => Some(with_kind(saved, options)),
        None if said_of_the_file(options) => Some(with_kind(Mapping::default(), options)),
        None => None,
    };
    let unreadable = |error: import::Unreadable| refused(error.to_string());
    let proposal = import::propose(bytes, start.as_ref()).map_err(unreadable)?;
    check_sheet(&proposal.sheet, options)?;
    let mut mapping = proposal.mapping;
    answer(&mut mapping, &proposal.sheet, options)?;
    let mut answered = import::propose(bytes, Some(&mapping)).map_err(unreadable)?;
    // Why a column was left out, the first look tells; to the second it is just not in the mapping.
    for left in &mut answered.unmapped {
        let before = proposal.unmapped.iter().find(|before| before.heading == left.heading);
        if let Some(before) = before {
            left.left.clone_from(&before.left);
        }
    }
    Ok(answered)
}

/// A sheet that was named and is not there is no reason to read another one.
fn check_sheet(sheet: &Sheet, options: &Options) -> Result<()> {
    let Some(named) = &options.sheet else { return Ok(()) };
    match &sheet.book {
        None => Err(misused("the file is no workbook; leave out --sheet")),
        Some(book) if !book.is_named(named) => {
            let there = book.names.join(", ");
            Err(misused(format!("the workbook has no sheet {named:?}; it has: {there}")))
        }
        Some(_) => Ok(()),
    }
}

fn said_of_the_file(options: &Options) -> bool {
    options.contents.is_some()
        || options.encoding.is_some()
        || options.delimiter.is_some()
        || options.sheet.is_some()
}

fn with_kind(mut mapping: Mapping, options: &Options) -> Mapping {
    mapping.contents = options.contents.unwrap_or(mapping.contents);
    mapping.encoding = options.encoding.or(mapping.encoding);
    mapping.delimiter = options.delimiter.or(mapping.delimiter);
    mapping.sheet = options.sheet.clone().or(mapping.sheet);
    mapping
}

fn answer(mapping: &mut Mapping, sheet: &Sheet, options: &Options) -> Result<()> {
    for (heading, word) in &options.set {
        set(mapping, sheet, heading, word, options)?;
    }
    for (heading, word) in &options.dates {
        let order = DateOrder::from_word(word);
        let order =
            order.ok_or_else(|| none_of("--dates", word, &DateOrder::ALL.map(DateOrder::word)))?;
        column(mapping, sheet, heading)?.dates = Some(order);
    }
    for (heading, word) in &options.decimal {
        let mark = DecimalMark::from_word(word);
        let mark = mark
            .ok_or_else(|| none_of("--decimal", word, &DecimalMark::ALL.map(DecimalMark::word)))?;
        column(mapping, sheet, heading)?.decimal = Some(mark);
    }
    let constants = &mut mapping.constants;
    constants.client = options.client.clone().or(constants.client.take());
    constants.currency = options.currency.or(constants.currency);
    constants.country = options.country.or(constants.country);
    constants.language = options.language.or(constants.language);
    if let Some(Party(kind)) = options.party_kind {
        constants.party_kind = kind;
    }
    constants.terms_days = options.terms_days.or(constants.terms_days);
    mapping.fill_phones = options.fill_phones.or(mapping.fill_phones);
    mapping.complete_to = options.complete_to.or(mapping.complete_to);
    Ok(())
}

/// Takes a column for a field; another column that was only proposed for it gives way.
fn set(
    mapping: &mut Mapping,
    sheet: &Sheet,
    heading: &str,
    word: &str,
    options: &Options,
) -> Result<()> {
    let at = place(sheet, heading)?;
    let own = &sheet.headings[at];
    mapping.columns.retain(|column| column.heading != *own);
    if word == LEAVE_OUT {
        return Ok(());
    }
    let target = Target::from_word(word)
        .ok_or_else(|| none_of("--set", word, &Target::ALL.map(Target::word)))?;
    let is_said = |column: &Column| {
        options.set.iter().any(|(said, _)| sheet.position(said) == sheet.position(&column.heading))
    };
    if !target.may_repeat() {
        mapping.columns.retain(|column| column.target != target || is_said(column));
    }
    let before = |column: &Column| sheet.position(&column.heading).is_some_and(|other| other < at);
    let index = mapping.columns.iter().filter(|column| before(column)).count();
    mapping.columns.insert(index, Column::new(own.clone(), target));
    Ok(())
}

fn column<'a>(mapping: &'a mut Mapping, sheet: &Sheet, heading: &str) -> Result<&'a mut Column> {
    let own = &sheet.headings[place(sheet, heading)?];
    let found = mapping.columns.iter_mut().find(|column| column.heading == *own);
    found.ok_or_else(|| {
        misused(format!("the column {own:?} is not used; say --set '{own}=FIELD' too"))
    })
}

fn place(sheet: &Sheet, heading: &str) -> Result<usize> {
    sheet.position(heading).ok_or_else(|| {
        let all = sheet.headings.join(", ");
        misused(format!("the file has no column {heading:?}; it has: {all}"))
    })
}

fn none_of(option: &str, word: &str, all: &[&str]) -> anyhow::Error {
    misused(format!("{option}: {word:?} is none of {}", all.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::pair;

    #[test]
    fn a_heading_may_hold_an_equals_sign() {
        let read = |text| pair(text).unwrap();
        assert_eq!(read("Due=day-first"), ("Due".to_owned(), "day-first".to_owned()));
        assert_eq!(read("a=b = amount"), ("a=b".to_owned(), "amount".to_owned()));
        assert!(pair("Due").is_err());
    }
}
