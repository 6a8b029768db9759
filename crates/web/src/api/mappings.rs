//! Mappings: what the columns of a client's files mean, kept under a name.

use import::{Column, Constants, Mapping};
use journal::{Role, Scope};

use super::clients::named;
use super::operation::{Call, Nothing, Operation};
use super::problem::{Kind, Problem};
use super::reply::Found;
use super::shape::{Book, Field, Form, Line, Schema, Shape, Text};

/// The longest name of a mapping, in letters.
const NAME_CHARS_MAX: usize = 100;
/// The longest heading, in letters.
const HEADING_CHARS_MAX: usize = 1_000;

/// A field with any text of at most so many letters.
fn text(book: &mut Book, name: &'static str, about: &str, most: usize) -> Field {
    let schema = Schema::Text(Text { least: 0, most, form: Form::Free });
    Field { schema, ..Field::new::<String>(book, name, about) }
}

/// A person or a company, as a file may say.
impl Shape for import::PartyKind {
    fn schema(book: &mut Book) -> Schema {
        journal::PartyKind::schema(book)
    }
}

impl Shape for import::Delimiter {
    fn schema(book: &mut Book) -> Schema {
        book.named("Delimiter", "What parts the fields of a file.", |_| {
            Schema::Words(Self::ALL.iter().map(super::shape::word).collect())
        })
    }
}

impl Shape for Column {
    fn schema(book: &mut Book) -> Schema {
        book.named("Column", "What one column of a file holds.", |book| {
            Schema::Object(vec![
                text(book, "heading", "The heading, as it stands in the file.", HEADING_CHARS_MAX)
                    .like("Invoice number"),
                Field::new::<import::Target>(book, "target", "The field it is taken for.")
                    .like("invoice-number"),
                Field::new::<Option<import::DateOrder>>(
                    book,
                    "dates",
                    "The order of its dates, where its values do not tell.",
                )
                .like(serde_json::Value::Null),
                Field::new::<Option<import::DecimalMark>>(
                    book,
                    "decimal",
                    "Its decimal mark, where its values do not tell.",
                )
                .like(serde_json::Value::Null),
            ])
        })
    }
}

impl Shape for Constants {
    const MAY_BE_ABSENT: bool = true;

    fn schema(book: &mut Book) -> Schema {
        let about = "What holds for every row in which the file says nothing else.";
        book.named("Constants", about, |book| {
            Schema::Object(vec![
                Field::new::<Option<Line>>(book, "client", "The client whose claims these are.")
                    .like("Ziemeļu ūdens"),
                Field::new::<Option<money::Currency>>(book, "currency", "The currency."),
                Field::new::<Option<locale::Country>>(
                    book,
                    "country",
                    "The country, by which telephone numbers are read.",
                ),
                Field::new::<Option<locale::Language>>(book, "language", "The language to speak."),
                Field::new::<Option<import::PartyKind>>(book, "party_kind", "Person or company."),
                Field::new::<Option<u16>>(
                    book,
                    "terms_days",
                    "Days from issue to due, where a row has neither a due date nor terms.",
                )
                .like(30),
            ])
        })
    }
}

impl Shape for Mapping {
    fn schema(book: &mut Book) -> Schema {
        book.named("Mapping", "What the columns of a kind of file mean.", |book| {
            Schema::Object(vec![
                text(book, "name", "The name it is kept under.", NAME_CHARS_MAX).like("open items"),
                Field::new::<import::Contents>(book, "contents", "What the file is.")
                    .like("changes"),
                Field::new::<Option<import::Encoding>>(
                    book,
                    "encoding",
                    "The encoding; detected when null.",
                )
                .like(serde_json::Value::Null),
                Field::new::<Option<import::Delimiter>>(
                    book,
                    "delimiter",
                    "What parts the fields; detected when null.",
                )
                .like(serde_json::Value::Null),
                Field::new::<Option<Line>>(
                    book,
                    "sheet",
                    "The sheet of a workbook; found each time when null.",
                )
                .like(serde_json::Value::Null),
                Field::new::<Vec<Column>>(book, "columns", "The columns that are used."),
                Field::new::<Constants>(book, "constants", "What the file does not say."),
                Field::new::<Option<import::ReservedRange>>(
                    book,
                    "fill_phones",
                    "Numbers that stand in when the file has no telephones, for trials.",
                )
                .like(serde_json::Value::Null),
                Field::new::<Option<calendar::Date>>(
                    book,
                    "complete_to",
                    "The day up to which the file is complete; the latest date in it when null.",
                )
                .like(serde_json::Value::Null),
            ])
        })
    }
}

pub(super) fn operations() -> Vec<Operation> {
    let path = "/clients/{client}/mappings/{mapping}";
    vec![
        Operation::get("show_mapping", path, show).of(
            "clients",
            Scope::Read,
            Role::Lead,
            "Shows a mapping that is kept with a client.",
        ),
        Operation::put("keep_mapping", path, keep).of(
            "clients",
            Scope::Import,
            Role::Lead,
            "Keeps a mapping with a client. In place of the one of this name.",
        ),
    ]
}

fn show(call: &Call, _: Nothing) -> Result<Found<Mapping>, Problem> {
    let book = named(call)?;
    let kept = book.mappings.get(call.param("mapping"));
    let kept = kept.ok_or_else(|| Problem::new(Kind::NotFound))?;
    let mapping: Result<Mapping, _> = serde_json::from_str(&kept.json);
    mapping.map(Found).map_err(|error| Problem::fault(format!("a kept mapping: {error}")))
}

fn keep(call: &Call, asked: Mapping) -> Result<Found<Mapping>, Problem> {
    let book = named(call)?;
    let name = call.param("mapping").trim().to_owned();
    let is_plain = !name.is_empty()
        && name.chars().count() <= NAME_CHARS_MAX
        && !name.chars().any(char::is_control);
    if !is_plain {
        return Err(Problem::new(Kind::NotFound));
    }
    // The address says the name, and what holds for one file alone is not kept.
    let mapping = Mapping { name, complete_to: None, ..asked };
    call.acts().save_mapping(book.id, &mapping, &call.author(), call.now)?;
    Ok(Found(mapping))
}
