//! What the columns of a file mean: the proposal as a form, and the form as a mapping.

use std::sync::Arc;

use calendar::Date;
use desk::ClientBook;
use import::{
    Bytes, Column, Contents, DateOrder, DecimalMark, Delimiter, Encoding, Example, Mapping,
    MappingFault, PartyKind, Proposal, Question, ReservedRange, Sheet, Target, Unreadable,
};
use locale::{Country, Language};
use money::Currency;
use pages::{Choice, FieldError, Filled, ImportKind, MappingView, Tells};
use words::Words;

use super::record::Record;
use super::said;
use crate::fields::Fields;
use crate::users::client_of;

/// How many values of a column are shown.
const SAMPLES: usize = 3;
/// The longest name of a mapping or a client, in letters.
const NAME_CHARS_MAX: usize = 100;

/// The columns of a file as a page, with all questions that the values leave open, also those that
/// are answered. `filled` is what was posted in vain; without it the form shows the mapping as
/// proposed.
pub(super) fn view(
    w: &Words,
    record: &Record,
    proposal: &Proposal,
    books: &[Arc<ClientBook>],
    asked: &[Question],
    filled: Option<Filled>,
) -> MappingView {
    let (sheet, mapping) = (&proposal.sheet, &proposal.mapping);
    let target = |target: Target| choice(target.word(), said::target(w, target));
    let kept = || Filled { posted: posted(mapping, sheet, books), errors: Vec::new() };
    MappingView {
        id: record.id.clone(),
        file: record.file.clone(),
        read_as: read_as(w, sheet),
        sheets: sheets(sheet),
        rows: sheet.rows_estimate,
        columns: (0..sheet.headings.len()).filter_map(|at| column(sheet, at)).collect(),
        targets: Target::ALL.into_iter().map(target).collect(),
        questions: asked.iter().filter_map(|one| question(w, sheet, one)).collect(),
        clients: books
            .iter()
            .map(|book| choice(&book.id.0.to_string(), book.name.clone()))
            .collect(),
        ranges: ReservedRange::ALL
            .into_iter()
            .map(|range| choice(range_word(range), range_text(range).to_owned()))
            .collect(),
        complete_to: mapping.complete_to,
        tells: tells(proposal),
        filled: filled.unwrap_or_else(kept),
    }
}

fn choice(value: &str, text: String) -> Choice {
    Choice { value: value.to_owned(), text }
}

/// What the columns tell, or nobody needs to know.
fn tells(proposal: &Proposal) -> Tells {
    let (mapping, asks) =
        (&proposal.mapping, |is: fn(&Question) -> bool| proposal.questions.iter().any(is));
    let has = |target| mapping.has(&[target]);
    Tells {
        client: has(Target::Client),
        currency: has(Target::Currency),
        country: has(Target::Country) || !asks(|one| matches!(one, Question::Country { .. })),
        language: has(Target::Language),
        party_kind: has(Target::PartyKind),
    }
}

/// The sheets of a workbook to choose from, where there are several.
fn sheets(sheet: &Sheet) -> Vec<Choice> {
    let names = sheet.book.iter().flat_map(|book| &book.names);
    let choices: Vec<Choice> = names.map(|name| choice(name, name.clone())).collect();
    if choices.len() < 2 { Vec::new() } else { choices }
}

/// The sheet that the form names, if it is another than the one whose columns it shows.
pub(super) fn other_sheet(form: &Fields, sheet: &Sheet) -> Option<String> {
    let book = sheet.book.as_ref()?;
    let named = form.get("sheet").filter(|name| book.names.iter().any(|own| own == name))?;
    (named != book.name).then(|| named.to_owned())
}

/// The program and the sheet, or the encoding and the delimiter by its sign, which are the same in
/// every language.
fn read_as(w: &Words, sheet: &Sheet) -> String {
    if let Some(book) = &sheet.book {
        return said::book(w, book);
    }
    let sign = match sheet.delimiter {
        Delimiter::Comma => ",",
        Delimiter::Semicolon => ";",
        Delimiter::Tab => "⇥",
        Delimiter::Pipe => "|",
    };
    let sign = w.say_with("mapping-delimiter", &[("sign", sign.into())]);
    format!("{}, {sign}", sheet.encoding.name().to_uppercase())
}

/// Every question that the values leave open, whether or not the mapping answers it: what was
/// answered can be answered otherwise.
pub(super) fn asked(bytes: Bytes<'_>, mapping: &Mapping) -> Result<Vec<Question>, Unreadable> {
    let mut unanswered = mapping.clone();
    for column in &mut unanswered.columns {
        (column.dates, column.decimal) = (None, None);
    }
    let mut asked = Vec::new();
    if mapping.encoding.is_some() {
        let proposal = import::propose(bytes, None)?;
        let of_letters = |one: &Question| matches!(one, Question::Encoding { .. });
        asked.extend(proposal.questions.into_iter().filter(of_letters));
    }
    if !unanswered.columns.is_empty() {
        asked.extend(import::propose(bytes, Some(&unanswered))?.questions);
    }
    Ok(asked)
}

fn column(sheet: &Sheet, at: usize) -> Option<pages::Column> {
    let mut samples: Vec<String> = Vec::new();
    for value in sheet.sample.iter().filter_map(|row| row.get(at)) {
        if samples.len() < SAMPLES && !value.is_empty() && !samples.contains(value) {
            samples.push(value.clone());
        }
    }
    let (place, heading) = (u32::try_from(at).ok()?, sheet.headings.get(at)?.clone());
    Some(pages::Column { place, heading, samples })
}

/// A mapping as the fields of the form.
fn posted(mapping: &Mapping, sheet: &Sheet, books: &[Arc<ClientBook>]) -> Vec<(String, String)> {
    let mut posted = vec![("kind".to_owned(), kind(mapping.contents).name().to_owned())];
    let mut put = |name: &str, value: String| posted.push((name.to_owned(), value));
    // Where several may be meant, a person is to say which.
    if let Some(book) = sheet.book.as_ref().filter(|book| book.likely.is_empty()) {
        put("sheet", book.name.clone());
    }
    if let Some(name) = &mapping.constants.client {
        match books.iter().find(|book| book.name == *name) {
            Some(book) => put("client", book.id.0.to_string()),
            None => put("client_new", name.clone()),
        }
    }
    if let Some(currency) = mapping.constants.currency {
        put("currency", currency.code().to_owned());
    }
    if let Some(country) = mapping.constants.country {
        put("country", country.code().to_owned());
    }
    if let Some(language) = mapping.constants.language {
        put("language", language.code().to_owned());
    }
    if let Some(days) = mapping.constants.terms_days {
        put("terms_days", days.to_string());
    }
    if let Some(range) = mapping.fill_phones {
        put("fill_phones", range_word(range).to_owned());
    }
    if let Some(day) = mapping.complete_to {
        put("complete_to", day.to_string());
    }
    match mapping.constants.party_kind {
        Some(PartyKind::Person) => put("party_kind", "person".to_owned()),
        Some(PartyKind::Company) => put("party_kind", "company".to_owned()),
        None => {}
    }
    put("mapping_name", mapping.name.clone());
    if let Some(encoding) = mapping.encoding {
        put("answer.encoding", encoding.name().to_owned());
    }
    for column in &mapping.columns {
        if let Some(at) = sheet.position(&column.heading) {
            put(&format!("column.{at}"), column.target.word().to_owned());
            if let Some(order) = column.dates {
                put(&format!("answer.dates.{at}"), order.word().to_owned());
            }
            if let Some(mark) = column.decimal {
                put(&format!("answer.decimal.{at}"), mark.word().to_owned());
            }
        }
    }
    posted
}

/// The word of a range in the form, as in a saved mapping.
fn range_word(range: ReservedRange) -> &'static str {
    match range {
        ReservedRange::OfcomMobile => "ofcom-mobile",
        ReservedRange::OfcomLondon => "ofcom-london",
        ReservedRange::Nanpa => "nanpa",
    }
}

/// The first and the last number of a range, which every language writes alike.
fn range_text(range: ReservedRange) -> &'static str {
    match range {
        ReservedRange::OfcomMobile => "+44 7700 900000 – 900999",
        ReservedRange::OfcomLondon => "+44 20 7946 0000 – 0999",
        ReservedRange::Nanpa => "+1 212 555 0100 – 0199",
    }
}

/// What a file is, as pages name it.
pub(super) fn kind(contents: Contents) -> ImportKind {
    match contents {
        Contents::Full => ImportKind::Full,
        Contents::Changes => ImportKind::Changes,
        Contents::Payments => ImportKind::Payments,
    }
}

fn contents(kind: ImportKind) -> Contents {
    match kind {
        ImportKind::Full => Contents::Full,
        ImportKind::Changes => Contents::Changes,
        ImportKind::Payments => Contents::Payments,
    }
}

/// A question that is answered by choosing; the others are answered by fields of the form.
fn question(w: &Words, sheet: &Sheet, question: &Question) -> Option<pages::Question> {
    match question {
        Question::DateOrder { heading, choices, examples, .. } => {
            let example = telling(examples, choices);
            let said = [("column", heading.into()), ("example", example.into())];
            let answer = |order: &DateOrder| {
                let day = day_in(example, *order).map(|day| w.date_short(day));
                let day = day.unwrap_or_else(|| example.to_owned());
                choice(order.word(), said::date_answer(w, *order, &day))
            };
            Some(pages::Question {
                key: format!("dates.{}", sheet.position(heading)?),
                text: w.say_with("mapping-question-dates", &said),
                answers: choices.iter().map(answer).collect(),
            })
        }
        Question::DecimalMark { heading, examples, .. } => {
            let example = examples.first().map_or("", |example| example.value.as_str());
            let said = [("column", heading.into()), ("example", example.into())];
            let answer =
                |mark: DecimalMark| choice(mark.word(), said::amount_answer(w, mark, example));
            Some(pages::Question {
                key: format!("decimal.{}", sheet.position(heading)?),
                text: w.say_with("mapping-question-decimal", &said),
                answers: DecimalMark::ALL.into_iter().map(answer).collect(),
            })
        }
        Question::Encoding { choices } => {
            let answer = |(encoding, word): &(Encoding, String)| {
                choice(encoding.name(), format!("{word} ({})", encoding.name()))
            };
            Some(pages::Question {
                key: "encoding".to_owned(),
                text: w.say("mapping-question-encoding"),
                answers: choices.iter().map(answer).collect(),
            })
        }
        Question::Sheet { .. }
        | Question::Currency
        | Question::Client
        | Question::Country { .. } => None,
    }
}

/// The example that is a day in every order offered, else the first.
fn telling<'a>(examples: &'a [Example], choices: &[DateOrder]) -> &'a str {
    let tells =
        |example: &&Example| choices.iter().all(|one| day_in(&example.value, *one).is_some());
    let first = || examples.first();
    examples.iter().find(tells).or_else(first).map_or("", |example| example.value.as_str())
}

/// The day that three numbers mean in an order; `None` where they mean none.
pub(super) fn day_in(text: &str, order: DateOrder) -> Option<Date> {
    let text = text.split_whitespace().next()?;
    let mut numbers: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    if let [run] = numbers[..]
        && run.len() == 6
    {
        numbers = vec![&run[..2], &run[2..4], &run[4..]];
    }
    let [a, b, c] = numbers[..] else { return None };
    let (year, month, day) = match order {
        DateOrder::DayFirst => (c, b, a),
        DateOrder::MonthFirst => (c, a, b),
        DateOrder::YearFirst => (a, b, c),
    };
    let (digits, year) = (year.len(), year.parse::<i16>().ok()?);
    let year = match (digits, year) {
        (4, year) => year,
        // As `import` reads them.
        (2, 0..=69) => 2000 + year,
        (2, _) => 1900 + year,
        _ => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// What a form said of a file, and what is wrong with it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) mapping: Mapping,
    pub(super) errors: Vec<FieldError>,
}

/// Reads the form. What it cannot say (how dates are written, once that is known; the delimiter)
/// stays as it was `before`.
pub(super) fn told(
    w: &Words,
    form: &Fields,
    sheet: &Sheet,
    before: &Mapping,
    books: &[Arc<ClientBook>],
    today: Date,
) -> Told {
    let mut told = Told { mapping: before.clone(), errors: Vec::new() };
    let kind = form.get("kind").and_then(ImportKind::from_name);
    match kind {
        Some(kind) => told.mapping.contents = contents(kind),
        None => told.wrong("kind", named(w, "mapping-kind", &w.say("error-choice"))),
    }
    told.constants(w, form, books);
    told.mapping.complete_to = form.get("complete_to").and_then(|day| {
        let day: Option<Date> = day.parse().ok();
        match day {
            None => {
                let example = today.to_string();
                let text = w.say_with("error-date", &[("example", (&example).into())]);
                let text = named(w, "mapping-complete-to", &text);
                told.errors.push(wrong("complete_to", text));
            }
            Some(day) if today < day => {
                let text = named(w, "mapping-complete-to", &w.say("error-date-future"));
                told.errors.push(wrong("complete_to", text));
            }
            Some(_) => {}
        }
        day
    });
    let name = told.name(w, form, "mapping_name", "mapping-name");
    told.mapping.name = name.unwrap_or_default();
    if let Some(encoding) = form.get("answer.encoding").and_then(Encoding::from_name) {
        told.mapping.encoding = Some(encoding);
    }
    // A workbook of one sheet leaves nothing to say, and the next may call it otherwise.
    if let Some(book) = sheet.book.as_ref().filter(|book| 1 < book.names.len()) {
        let named = form.get("sheet").filter(|name| *name == book.name);
        told.mapping.sheet = named.map(str::to_owned);
    }
    let headings = sheet.headings.iter().enumerate();
    told.mapping.columns =
        headings.filter_map(|(at, heading)| column_told(form, at, heading, before)).collect();
    told
}

fn wrong(field: &str, text: String) -> FieldError {
    FieldError { field: field.to_owned(), text }
}

/// What is wrong, with the question it is about.
fn named(w: &Words, label: &str, text: &str) -> String {
    let label = w.say(label);
    let mark = if label.ends_with('?') { "" } else { ":" };
    format!("{label}{mark} {text}")
}

impl Told {
    fn wrong(&mut self, field: &str, text: String) {
        self.errors.push(wrong(field, text));
    }

    fn name(&mut self, w: &Words, form: &Fields, field: &str, label: &str) -> Option<String> {
        let name = form.get(field)?;
        if NAME_CHARS_MAX < name.chars().count() {
            let limit = [("limit", NAME_CHARS_MAX.into())];
            self.wrong(field, named(w, label, &w.say_with("error-long", &limit)));
        }
        Some(name.to_owned())
    }

    fn constants(&mut self, w: &Words, form: &Fields, books: &[Arc<ClientBook>]) {
        let chosen = form.get("client").map(|number| {
            let id = client_of(number);
            books.iter().find(|book| Some(book.id) == id).map(|book| book.name.clone())
        });
        if chosen == Some(None) {
            self.wrong("client", w.say("error-choice"));
        }
        let new = self.name(w, form, "client_new", "mapping-client-new");
        self.mapping.constants.client = new.or_else(|| chosen.flatten());
        let currency = form.get("currency").map(|code| Currency::from_code(&code.to_uppercase()));
        if currency == Some(None) {
            let text = w.say("problem-currency-unknown");
            self.wrong("currency", named(w, "mapping-currency", &text));
        }
        self.mapping.constants.currency = currency.flatten();
        let country = form.get("country").map(|code| Country::from_code(&code.to_uppercase()));
        if country == Some(None) {
            let text = w.say("oddity-country");
            self.wrong("country", named(w, "mapping-country", &text));
        }
        self.mapping.constants.country = country.flatten();
        let language = form.get("language").map(Language::from_code);
        if language == Some(None) {
            self.wrong("language", w.say("error-choice"));
        }
        self.mapping.constants.language = language.flatten();
        let party = form.get("party_kind").map(|word| match word {
            "person" => Some(PartyKind::Person),
            "company" => Some(PartyKind::Company),
            _ => None,
        });
        if party == Some(None) {
            self.wrong("party_kind", named(w, "target-party-kind", &w.say("error-choice")));
        }
        self.mapping.constants.party_kind = party.flatten();
        let terms = form.get("terms_days").map(|days| days.parse().ok());
        if terms == Some(None) {
            let text = w.say("problem-not-days");
            self.wrong("terms_days", named(w, "mapping-terms-days", &text));
        }
        self.mapping.constants.terms_days = terms.flatten();
        let word = form.get("fill_phones");
        let range = |word| ReservedRange::ALL.into_iter().find(|range| range_word(*range) == word);
        let range = word.map(range);
        if range == Some(None) {
            let text = w.say("error-choice");
            self.wrong("fill_phones", named(w, "mapping-fill-phones", &text));
        }
        self.mapping.fill_phones = range.flatten();
    }
}

/// One column as the form has it: what it means, and how its values are written, where that was
/// answered or known.
fn column_told(form: &Fields, at: usize, heading: &str, before: &Mapping) -> Option<Column> {
    let target = form.get(&format!("column.{at}")).and_then(Target::from_word)?;
    let known = before.columns.iter().find(|column| column.heading == heading);
    let order = form.get(&format!("answer.dates.{at}")).and_then(DateOrder::from_word);
    let mark = form.get(&format!("answer.decimal.{at}")).and_then(DecimalMark::from_word);
    let mut column = Column::new(heading, target);
    if target.is_date() {
        column.dates = order.or_else(|| known?.dates);
    }
    if target.is_amount() {
        column.decimal = mark.or_else(|| known?.decimal);
    }
    Some(column)
}

/// What is still open before the rows can be read, at the fields that answer it.
pub(super) fn open(w: &Words, proposal: &Proposal) -> Vec<FieldError> {
    let of_fault = |fault: &MappingFault| {
        let text = match fault {
            MappingFault::NoCurrency => w.say("mapping-error-currency"),
            MappingFault::NoSuchColumn { .. }
            | MappingFault::Twice { .. }
            | MappingFault::Missing { .. }
            | MappingFault::Unreadable(_) => said::mapping_fault(w, fault),
        };
        wrong(&field_of(fault, &proposal.sheet), text)
    };
    let mut errors: Vec<FieldError> = proposal.faults.iter().map(of_fault).collect();
    for question in &proposal.questions {
        let place = |heading: &str| proposal.sheet.position(heading).unwrap_or_default();
        let of_column = |id: &str, heading: &String| w.say_with(id, &[("column", heading.into())]);
        let (field, text) = match question {
            Question::DateOrder { heading, .. } => {
                let text = of_column("mapping-error-dates", heading);
                (format!("answer.dates.{}", place(heading)), text)
            }
            Question::DecimalMark { heading, .. } => {
                let text = of_column("mapping-error-decimal", heading);
                (format!("answer.decimal.{}", place(heading)), text)
            }
            Question::Sheet { .. } => {
                ("sheet".to_owned(), named(w, "mapping-sheet", &w.say("error-choice")))
            }
            Question::Encoding { .. } => {
                ("answer.encoding".to_owned(), w.say("mapping-error-encoding"))
            }
            // Said already, as a fault.
            Question::Currency => continue,
            Question::Client => ("client".to_owned(), w.say("mapping-error-client")),
            Question::Country { .. } => ("country".to_owned(), w.say("mapping-error-country")),
        };
        errors.push(FieldError { field, text });
    }
    errors
}

fn field_of(fault: &MappingFault, sheet: &Sheet) -> String {
    match fault {
        MappingFault::Twice { second, .. } => {
            sheet.position(second).map_or_else(String::new, |at| format!("column.{at}"))
        }
        MappingFault::NoCurrency => "currency".to_owned(),
        MappingFault::NoSuchColumn { .. }
        | MappingFault::Missing { .. }
        | MappingFault::Unreadable(_) => String::new(),
    }
}
