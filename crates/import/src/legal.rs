//! Whether a name says by its legal form that it is a company's: SIA, Ltd, s.r.o., ООО.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use locale::Country;

/// The forms by country; the file says where they are from and how they are compared.
const FORMS: &str = include_str!("legal-forms.txt");

/// A form with so many letters counts in any case of letters.
const ANY_CASE_LETTERS: usize = 4;

/// One legal form.
#[derive(Debug)]
struct Form {
    country: Country,
    /// Its words as the table writes them, each without the dot at its end.
    words: Vec<&'static str>,
    any_case: bool,
    /// Whether it might be somebody's initials.
    is_like_initials: bool,
}

/// Forms by their first word or by their last, in small letters.
#[derive(Debug)]
struct Forms {
    by_word: BTreeMap<String, Vec<Form>>,
    /// By first and last byte and length, whether there may be such a word. Nearly every word of a
    /// name is told from a form's by this alone.
    marks: [u64; MARKS / 64],
}

/// How many marks there are; a table has about a hundred words.
const MARKS: usize = 8_192;

/// The mark of a word; of letters a to z in whatever case.
fn mark(first: u8, last: u8, length: usize) -> usize {
    let folded = [first, last].map(|byte| usize::from(byte.to_ascii_lowercase()));
    (folded[0] * 67 + folded[1] * 31 + length) % MARKS
}

impl Forms {
    fn new() -> Self {
        Self { by_word: BTreeMap::new(), marks: [0; MARKS / 64] }
    }

    fn add(&mut self, word: &str, form: Form) {
        let folded = word.to_lowercase();
        // The first letter may be large and the last one small.
        let spelled = [word, &folded, &word.to_uppercase()];
        let ends = |word: &str| (word.as_bytes()[0], word.as_bytes()[word.len() - 1], word.len());
        for (first, ..) in spelled.map(ends) {
            for (_, last, length) in spelled.map(ends) {
                let mark = mark(first, last, length);
                self.marks[mark / 64] |= 1 << (mark % 64);
            }
        }
        self.by_word.entry(folded).or_default().push(form);
    }

    fn at(&self, word: &str, folded: &mut String) -> &[Form] {
        let (Some(first), Some(last)) = (word.as_bytes().first(), word.as_bytes().last()) else {
            return &[];
        };
        let mark = mark(*first, *last, word.len());
        if self.marks[mark / 64] & (1 << (mark % 64)) == 0 {
            return &[];
        }
        folded.clear();
        folded.extend(word.chars().flat_map(char::to_lowercase));
        self.by_word.get(folded.as_str()).map_or(&[], Vec::as_slice)
    }
}

/// All forms, by their first words and by their last.
struct Table {
    first: Forms,
    last: Forms,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { first: Forms::new(), last: Forms::new() };
    let mut country = None;
    for line in FORMS.lines().filter(|line| !line.starts_with('#')) {
        if let Some(code) = line.strip_prefix('[') {
            let known = Country::from_code(code.trim_end_matches(']'));
            country = Some(known.expect("the table names countries by their codes"));
            continue;
        }
        let Some(country) = country else { continue };
        for form in line.split(',').map(str::trim).filter(|form| !form.is_empty()) {
            let words: Vec<&str> = words(form).collect();
            let letters = form.chars().filter(|c| c.is_alphabetic()).count();
            let any_case = ANY_CASE_LETTERS <= letters;
            let is_like_initials = form.len() <= 2 && form.is_ascii();
            let make = || Form { country, words: words.clone(), any_case, is_like_initials };
            let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
            table.first.add(first, make());
            table.last.add(last, make());
        }
    }
    table
});

/// Whether the name begins or ends with a legal form. Where the country is known, two letters
/// before or behind a name are a form of that country only: "AS Johnson" of Leeds is a person.
pub(crate) fn is_company(name: &str, country: Option<Country>, folded: &mut String) -> bool {
    let (first, last) = edge_words(name);
    let mut at_end = TABLE.last.at(last, folded).iter();
    let is_here =
        |form: &Form| !form.is_like_initials || country.is_none_or(|of| of == form.country);
    let ends = |form: &Form| {
        // A name is more than its form.
        let mut left = words(name);
        form.words.iter().rev().all(|word| is_same(form, word, left.next_back()))
            && left.next().is_some()
            && is_here(form)
    };
    if at_end.any(ends) {
        return true;
    }
    let mut at_start = TABLE.first.at(first, folded).iter();
    at_start.any(|form| {
        let mut left = words(name);
        let begins = form.words.iter().all(|word| is_same(form, word, left.next()));
        begins && left.next().is_some() && is_here(form)
    })
}

/// The first and the last word of a name; of one in ASCII, as most are, by its bytes.
fn edge_words(name: &str) -> (&str, &str) {
    if !name.is_ascii() {
        return (
            words(name).next().unwrap_or_default(),
            words(name).next_back().unwrap_or_default(),
        );
    }
    let is_around = |byte: &u8| matches!(byte, b'"' | b'\'' | b',' | b';' | b' ' | b'\t'..=b'\r');
    let bytes = name.as_bytes();
    let Some(from) = bytes.iter().position(|byte| !is_around(byte)) else { return ("", "") };
    let to = bytes.iter().rposition(|byte| !is_around(byte)).map_or(from, |last| last + 1);
    let first = bytes[from..to].iter().position(is_around).map_or(to, |at| from + at);
    let last = bytes[from..to].iter().rposition(is_around).map_or(from, |at| from + at + 1);
    (name[from..first].trim_end_matches('.'), name[last..to].trim_end_matches('.'))
}

/// The words of a name or form, without what stands around them.
fn words(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    let around = |c: char| {
        let is_quote = matches!(c, '"' | '„' | '“' | '”' | '«' | '»' | '\'' | '‘' | '’');
        is_quote || matches!(c, ',' | ';') || c.is_whitespace()
    };
    text.split(around).filter(|word| !word.is_empty()).map(|word| word.trim_end_matches('.'))
}

fn is_same(form: &Form, of_form: &str, of_name: Option<&str>) -> bool {
    of_name.is_some_and(|word| {
        let folded = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<String>();
        word == of_form || form.any_case && folded(word) == folded(of_form)
    })
}

#[cfg(test)]
mod tests;
