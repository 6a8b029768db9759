//! What a file's columns seem to hold, and what must be asked because the values cannot tell.

use std::fmt;

use money::Currency;

use crate::cell::Kind;
use crate::headings::{self, currency_in};
use crate::sheet::{Opened, position};
use crate::target::Value;
use crate::{
    Bytes, Column, Contents, DateOrder, Encoding, Mapping, MappingFault, Sheet, Target, Unreadable,
    amount, checks, country, currency, date, kinds,
};

/// A mapping put forward for a file, to be shown, corrected and kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The file as first looked at.
    pub sheet: Sheet,
    /// What the columns are taken for. Answers go into it; propose again with it to see what is
    /// still open.
    pub mapping: Mapping,
    /// What must be answered before the rows can be read.
    pub questions: Vec<Question>,
    /// Columns that are not used, and why.
    pub unmapped: Vec<Unmapped>,
    /// Headings of the saved mapping that the file does not have. Such a mapping does not fit.
    pub lost: Vec<String>,
    /// What keeps the mapping from being used at all.
    pub faults: Vec<MappingFault>,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The line on which the row begins.
    pub line: u64,
    /// The value as written.
    pub value: String,
}

/// What the values cannot tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Which order a column of dates has. The answer goes to `Column::dates`.
    DateOrder {
        /// The column.
        heading: String,
        /// The orders that fit.
        choices: Vec<DateOrder>,
        /// Values that may be read in more than one way, or, if none fits all, that disagree.
        examples: Vec<Example>,
        /// Whether no order fits all values: the rows that do not fit will be problems.
        mixed: bool,
    },
    /// Which sign parts decimals in a column of amounts. The answer goes to `Column::decimal`.
    DecimalMark {
        /// The column.
        heading: String,
        /// Values that may be read both ways, or that disagree.
        examples: Vec<Example>,
        /// Whether neither fits all values: the rows that do not fit will be problems.
        mixed: bool,
    },
    /// Which sheet of the workbook is meant. The answer goes to `Mapping::sheet`.
    Sheet {
        /// The names of those that may be.
        choices: Vec<String>,
    },
    /// Which encoding the file has. The answer goes to `Mapping::encoding`.
    Encoding {
        /// The encodings that fit, likeliest first, each with a word as it reads it.
        choices: Vec<(Encoding, String)>,
    },
    /// Which currency the amounts have. The answer goes to `Constants::currency`.
    Currency,
    /// Whose claims these are. The answer goes to `Constants::client`.
    Client,
    /// Of which country the telephone numbers are. The answer goes to `Constants::country`.
    Country {
        /// A number without a country's prefix.
        example: Example,
    },
}

/// A column that is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unmapped {
    /// Its heading.
    pub heading: String,
    /// Its first value, if it has any.
    pub example: Option<String>,
    /// Why it is not used.
    pub left: Left,
}

/// Why a column is not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Left {
    /// The heading is not known.
    NotRecognised,
    /// The heading means this field, but the values do not look like it.
    DoesNotFit(Target),
    /// Another column is already taken for this field.
    Taken(Target),
    /// The saved mapping leaves it out.
    NotInMapping,
}

/// Puts a mapping forward. A saved one is used as it stands where its columns are all there;
/// where some are missing, the rest of it is kept and the other columns are proposed anew.
///
/// # Errors
/// Says why the file cannot be read.
pub fn propose<'a>(
    bytes: impl Into<Bytes<'a>>,
    saved: Option<&Mapping>,
) -> Result<Proposal, Unreadable> {
    let bytes = bytes.into();
    let mut mapping = saved.cloned().unwrap_or_default();
    let opened = match Opened::new(bytes, &mapping) {
        // The next workbook may name its sheets otherwise: then the sheet is looked for anew.
        Err(Unreadable::NoSuchSheet { .. }) => {
            mapping.sheet = None;
            Opened::new(bytes, &mapping)?
        }
        opened => opened?,
    };
    let sheet = opened.sheet()?;
    let (here, lost): (Vec<Column>, Vec<Column>) = std::mem::take(&mut mapping.columns)
        .into_iter()
        .partition(|column| sheet.position(&column.heading).is_some());
    let lost: Vec<String> = lost.into_iter().map(|column| column.heading).collect();
    let unmapped = if here.is_empty() || !lost.is_empty() {
        let chosen = choose(&sheet, &mapping, here, saved.is_none());
        mapping.contents = chosen.contents;
        mapping.columns = chosen.columns;
        chosen.unmapped
    } else {
        mapping.columns = here;
        left_out(&sheet, &mapping)
    };
    let evidence = Evidence::gather(&opened, &mapping)?;
    if mapping.constants.currency.is_none() && !mapping.has(&[Target::Currency]) {
        mapping.constants.currency = currency_hint(&sheet, &mapping);
    }
    let mut questions = Vec::new();
    if let Some(book) = sheet.book.as_ref().filter(|book| !book.likely.is_empty()) {
        questions.push(Question::Sheet { choices: book.likely.clone() });
    }
    if !opened.doubt.is_empty() {
        questions.push(Question::Encoding { choices: opened.doubt.clone() });
    }
    for (column, seen) in mapping.columns.iter_mut().zip(evidence) {
        seen.decide(column, &mut questions);
    }
    ask_constants(&sheet, &mapping, &mut questions);
    let faults = mapping.faults();
    Ok(Proposal { sheet, mapping, questions, unmapped, lost, faults })
}

fn ask_constants(sheet: &Sheet, mapping: &Mapping, questions: &mut Vec<Question>) {
    if mapping.faults().contains(&MappingFault::NoCurrency) {
        questions.push(Question::Currency);
    }
    if mapping.constants.client.is_none() && !mapping.has(&[Target::Client]) {
        questions.push(Question::Client);
    }
    if mapping.constants.country.is_some() || mapping.has(&[Target::Country]) {
        return;
    }
    let phones = mapping.columns.iter().filter(|column| column.target == Target::Telephone);
    let mut numbers = phones.filter_map(|column| {
        let at = sheet.position(&column.heading)?;
        let bare = |value: &&String| {
            !value.is_empty() && !value.starts_with('+') && !value.starts_with("00")
        };
        sheet.sample.iter().filter_map(|row| row.get(at)).find(bare)
    });
    if let Some(value) = numbers.next() {
        let example = Example { line: sheet.heading_line + 1, value: value.clone() };
        questions.push(Question::Country { example });
    }
}

/// Columns chosen for one kind of contents.
struct Chosen {
    contents: Contents,
    columns: Vec<Column>,
    unmapped: Vec<Unmapped>,
}

/// Chooses columns by heading and values; a file not known before may turn out to be payments.
fn choose(sheet: &Sheet, mapping: &Mapping, kept: Vec<Column>, contents_open: bool) -> Chosen {
    let under = |contents| choose_under(sheet, contents, kept.clone());
    let chosen = under(mapping.contents);
    if !contents_open {
        return chosen;
    }
    let faults = |chosen: &Chosen| {
        let tried = Mapping {
            contents: chosen.contents,
            columns: chosen.columns.clone(),
            ..mapping.clone()
        };
        let of_currency = |fault: &MappingFault| matches!(fault, MappingFault::NoCurrency);
        tried.faults().into_iter().filter(|fault| !of_currency(fault)).count()
    };
    let payments = under(Contents::Payments);
    let has = |chosen: &Chosen, target| chosen.columns.iter().any(|c: &Column| c.target == target);
    let telling = [Target::PaymentId, Target::Payer, Target::Method];
    let tells = telling.into_iter().any(|target| has(&payments, target));
    let due = has(&chosen, Target::DueDate);
    match faults(&payments).cmp(&faults(&chosen)) {
        std::cmp::Ordering::Less if !due => payments,
        std::cmp::Ordering::Equal if tells && !due => payments,
        std::cmp::Ordering::Less | std::cmp::Ordering::Equal | std::cmp::Ordering::Greater => {
            chosen
        }
    }
}

fn choose_under(sheet: &Sheet, contents: Contents, kept: Vec<Column>) -> Chosen {
    let mut columns: Vec<(usize, Column)> = kept
        .into_iter()
        .filter_map(|column| Some((position(&sheet.headings, &column.heading)?, column)))
        .collect();
    let mut unmapped: Vec<(usize, Left)> = Vec::new();
    let fields = |at: usize| -> Vec<Target> {
        let belongs = |target: &Target| match contents {
            Contents::Payments => !target.is_invoice() || PAYMENT_TOO.contains(target),
            Contents::Full | Contents::Changes => !target.is_payment(),
        };
        headings::fields(&sheet.headings[at]).iter().copied().filter(belongs).collect()
    };
    // What can only be one thing comes first, and takes it from what could be several.
    let mut open: Vec<(usize, Vec<Target>)> = (0..sheet.headings.len())
        .filter(|at| columns.iter().all(|(taken, _)| taken != at))
        .map(|at| (at, fields(at)))
        .collect();
    open.sort_by_key(|(_, fields)| fields.len());
    for (at, fields) in open {
        let taken = |target: Target| {
            !target.may_repeat() && columns.iter().any(|(_, column)| column.target == target)
        };
        let free =
            fields.iter().copied().find(|target| !taken(*target) && fits(sheet, at, *target));
        match (free, fields.first()) {
            (Some(target), _) => columns.push((at, Column::new(&sheet.headings[at], target))),
            (None, None) => unmapped.push((at, Left::NotRecognised)),
            (None, Some(first)) if taken(*first) => unmapped.push((at, Left::Taken(*first))),
            (None, Some(first)) => unmapped.push((at, Left::DoesNotFit(*first))),
        }
    }
    columns.sort_by_key(|(at, _)| *at);
    unmapped.sort_by_key(|(at, _)| *at);
    Chosen {
        contents,
        columns: columns.into_iter().map(|(_, column)| column).collect(),
        unmapped: unmapped.into_iter().map(|(at, left)| not_used(sheet, at, left)).collect(),
    }
}

/// Fields of an invoice that a payment has too.
const PAYMENT_TOO: [Target; 3] = [Target::InvoiceNumber, Target::Reference, Target::Currency];

fn left_out(sheet: &Sheet, mapping: &Mapping) -> Vec<Unmapped> {
    let used: Vec<Option<usize>> =
        mapping.columns.iter().map(|column| sheet.position(&column.heading)).collect();
    (0..sheet.headings.len())
        .filter(|at| !used.contains(&Some(*at)))
        .map(|at| not_used(sheet, at, Left::NotInMapping))
        .collect()
}

fn not_used(sheet: &Sheet, at: usize, left: Left) -> Unmapped {
    let example = values(sheet, at).next().map(str::to_owned);
    Unmapped { heading: sheet.headings[at].clone(), example, left }
}

/// The values of a column in the sample that say something.
fn values(sheet: &Sheet, at: usize) -> impl Iterator<Item = &str> {
    let cells = sheet.sample.iter().filter_map(move |row| row.get(at));
    cells.map(String::as_str).filter(|value| !crate::values::stands_for_nothing(value))
}

/// Whether at least half of the values look like the field's; the others will be problems.
fn fits(sheet: &Sheet, at: usize, target: Target) -> bool {
    let looks = |value: &str| match target.value() {
        Value::Text => true,
        Value::PartyKind => kinds::party(value).is_some(),
        Value::InvoiceKind => kinds::invoice(value).is_some(),
        Value::Date => date::is_date(value),
        Value::Amount => amount::is_amount(value),
        Value::Days => value.strip_suffix(".0").unwrap_or(value).parse::<i32>().is_ok(),
        Value::YesNo => checks::yes_no(value).is_some(),
        Value::Currency => currency::of_sign(value).is_some(),
        Value::Country => country::of_text(value).is_some(),
        Value::Language => kinds::language(value).is_some(),
        Value::Phone => 5 <= value.bytes().filter(u8::is_ascii_digit).count(),
        Value::Email => value.contains('@'),
        Value::Iban => checks::is_iban(value),
    };
    let (all, good) = values(sheet, at)
        .fold((0, 0), |(all, good), value| (all + 1, good + usize::from(looks(value))));
    all <= good * 2
}

/// The currency that headings of amounts or the amounts themselves name, if it is one.
fn currency_hint(sheet: &Sheet, mapping: &Mapping) -> Option<Currency> {
    let mut found: Option<Currency> = None;
    for column in mapping.columns.iter().filter(|column| column.target.is_amount()) {
        let at = sheet.position(&column.heading)?;
        let named = currency_in(&column.heading).into_iter();
        for currency in named.chain(values(sheet, at).filter_map(amount::currency_in)) {
            if found.is_some_and(|other| other != currency) {
                return None;
            }
            found = Some(currency);
        }
    }
    found
}

/// How many examples a question shows.
const EXAMPLES: usize = 3;

/// What the values of one column say.
#[derive(Default)]
struct Evidence {
    dates: date::Evidence,
    amounts: amount::Evidence,
    /// Values that may be read in several ways; else the first ones.
    doubtful: Vec<Example>,
    first: Vec<Example>,
}

impl Evidence {
    /// Looks at every row of the file, since one value may decide for all.
    fn gather(opened: &Opened<'_>, mapping: &Mapping) -> Result<Vec<Self>, Unreadable> {
        let mut all: Vec<Self> = mapping.columns.iter().map(|_| Self::default()).collect();
        let mut looked: Vec<(usize, usize, bool)> = Vec::new();
        for (at, column) in mapping.columns.iter().enumerate() {
            let Some(index) = position(&opened.headings, &column.heading) else { continue };
            if column.target.is_date() || column.target.is_amount() {
                looked.push((at, index, column.target.is_date()));
            }
        }
        let mut records = opened.records()?;
        while records.next()? {
            let record = records.record();
            if record.fault.is_some() || opened.is_narrow(&records) {
                continue;
            }
            for (at, index, is_date) in &looked {
                // What a workbook knows to be a day or a number leaves no doubt.
                if let (Kind::Text, value) = opened.cell(&records, *index) {
                    all[*at].see(value.trim(), *is_date, record.line);
                }
            }
        }
        Ok(all)
    }

    fn see(&mut self, value: &str, is_date: bool, line: u64) {
        if value.is_empty() {
            return;
        }
        let told = |verdict: &Self| match is_date {
            true => verdict.dates.choices().len(),
            false => usize::from(verdict.amounts.verdict() == amount::Verdict::Mixed),
        };
        let before = told(self);
        let doubtful = if is_date { self.dates.see(value) } else { self.amounts.see(value) };
        let turned = before != told(self);
        let example = || Example { line, value: crate::problem::shorten(value) };
        if doubtful && self.doubtful.len() < EXAMPLES {
            self.doubtful.push(example());
        } else if turned || self.first.is_empty() {
            self.first.push(example());
        }
    }

    /// Writes what is certain into the column, and asks for the rest.
    fn decide(self, column: &mut Column, questions: &mut Vec<Question>) {
        let heading = column.heading.clone();
        if column.target.is_date() {
            let choices = self.dates.choices();
            let ask = |examples: Vec<Example>, mixed| {
                questions.push(Question::DateOrder { heading, choices, examples, mixed });
            };
            match (self.dates.verdict(), column.dates) {
                (date::Verdict::NotNeeded, _) => {}
                (date::Verdict::Only(order), None) => column.dates = Some(order),
                // All values fit another order than the one kept: it would misread them.
                (date::Verdict::Only(order), Some(kept)) if order != kept => ask(self.first, false),
                (_, Some(_)) => {}
                (date::Verdict::Several, None) => ask(self.doubtful, false),
                (date::Verdict::Mixed, None) => ask(self.first, true),
            }
        } else if column.target.is_amount() {
            let ask = |examples: Vec<Example>, mixed| {
                questions.push(Question::DecimalMark { heading, examples, mixed });
            };
            match (self.amounts.verdict(), column.decimal) {
                (amount::Verdict::NotNeeded, _) => {}
                (amount::Verdict::Only(mark), None) => column.decimal = Some(mark),
                (amount::Verdict::Only(mark), Some(kept)) if mark != kept => ask(self.first, false),
                (_, Some(_)) => {}
                (amount::Verdict::Several, None) => ask(self.doubtful, false),
                (amount::Verdict::Mixed, None) => ask(self.first, true),
            }
        }
    }
}

/// `Which order do the dates of "Due" have: day-first or month-first? (line 2: 03/04/2026)`
impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |examples: &[Example]| {
            let each: Vec<String> =
                examples.iter().map(|e| format!("line {}: {}", e.line, e.value)).collect();
            each.join(", ")
        };
        match self {
            Self::DateOrder { heading, choices, examples, mixed } => {
                let words: Vec<&str> = choices.iter().map(|order| order.word()).collect();
                let why = if *mixed { "; no order fits all of them" } else { "" };
                let (words, shown) = (words.join(" or "), list(examples));
                write!(f, "Which order do the dates of {heading:?} have: {words}{why}? ({shown})")
            }
            Self::DecimalMark { heading, examples, mixed } => {
                let why = if *mixed { "; neither fits all of them" } else { "" };
                let shown = list(examples);
                write!(f, "What parts the decimals of {heading:?}: comma or point{why}? ({shown})")
            }
            Self::Sheet { choices } => {
                let each: Vec<String> = choices.iter().map(|name| format!("{name:?}")).collect();
                write!(f, "Which sheet is meant: {}?", each.join(" or "))
            }
            Self::Encoding { choices } => {
                let each: Vec<String> =
                    choices.iter().map(|(e, word)| format!("{word:?} ({})", e.name())).collect();
                write!(f, "Which of these reads rightly: {}?", each.join(" or "))
            }
            Self::Currency => f.write_str("Which currency are the amounts in?"),
            Self::Client => f.write_str("Whose claims are these?"),
            Self::Country { example } => {
                write!(f, "Of which country are the telephone numbers? (like {})", example.value)
            }
        }
    }
}
