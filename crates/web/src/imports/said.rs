//! What an import says of a file, in the reader's language: the page and the command say the same.

use acts::RowProblem;
use import::{
    BookKind, DateOrder, DecimalMark, Grid, InBook, Mapping, MappingFault, Oddity, Reason, Spot,
    Target, Unreadable,
};
use locale::Language;
use words::{Arg, Words};

/// Bytes of a megabyte, as people count files.
const MEGABYTE: usize = 1024 * 1024;

/// The name of a field.
#[must_use]
pub fn target(w: &Words, target: Target) -> String {
    use Target as T;
    match target {
        T::Client => w.say("target-client"),
        T::CustomerNumber => w.say("target-customer-number"),
        T::Name => w.say("target-name"),
        T::GivenName => w.say("target-given-name"),
        T::FamilyName => w.say("target-family-name"),
        T::PartyKind => w.say("target-party-kind"),
        T::ContactName => w.say("target-contact-name"),
        T::ContactRole => w.say("target-contact-role"),
        T::Street => w.say("target-street"),
        T::Postcode => w.say("target-postcode"),
        T::City => w.say("target-city"),
        T::Country => w.say("target-country"),
        T::Language => w.say("target-language"),
        T::Telephone => w.say("target-telephone"),
        T::Email => w.say("target-email"),
        T::BirthDate => w.say("target-birth-date"),
        T::CompanyNumber => w.say("target-company-number"),
        T::Iban => w.say("target-iban"),
        T::InvoiceNumber => w.say("target-invoice-number"),
        T::InvoiceKind => w.say("target-invoice-kind"),
        T::IssueDate => w.say("target-issue-date"),
        T::DueDate => w.say("target-due-date"),
        T::SettledOn => w.say("target-settled-on"),
        T::DaysToPay => w.say("target-days-to-pay"),
        T::Terms => w.say("target-terms"),
        T::Goods => w.say("target-goods"),
        T::Net => w.say("target-net"),
        T::Tax => w.say("target-tax"),
        T::Amount => w.say("target-amount"),
        T::Paid => w.say("target-paid"),
        T::Outstanding => w.say("target-outstanding"),
        T::Currency => w.say("target-currency"),
        T::Reference => w.say("target-reference"),
        T::Disputed => w.say("target-disputed"),
        T::PaidOn => w.say("target-paid-on"),
        T::AmountPaid => w.say("target-amount-paid"),
        T::Payer => w.say("target-payer"),
        T::Method => w.say("target-method"),
        T::PaymentId => w.say("target-payment-id"),
    }
}

/// Why a value or a row cannot be read, and how to mend it.
#[must_use]
pub fn reason(w: &Words, reason: &Reason) -> String {
    match reason {
        Reason::CellFault => w.say("problem-cell-fault"),
        Reason::DigitsLost => w.say("problem-digits-lost"),
        Reason::DayForNumber => w.say("problem-day-for-number"),
        Reason::NotADate => w.say("problem-not-a-date"),
        Reason::DateSerial => w.say("problem-date-serial"),
        Reason::NoSuchDay => w.say("problem-no-such-day"),
        Reason::NotInOrder { order: _ } => w.say("problem-not-in-order"),
        Reason::DateOrderUnknown => w.say("problem-date-order-unknown"),
        // Written as text, so that no language parts its thousands.
        Reason::YearOutOfRange { year } => {
            w.say_with("problem-year-out-of-range", &[("year", (&year.to_string()).into())])
        }
        Reason::NotAnAmount => w.say("problem-not-an-amount"),
        Reason::AmountShortened => w.say("problem-amount-shortened"),
        Reason::NotInMark { mark: _ } => w.say("problem-not-in-mark"),
        Reason::DecimalMarkUnknown => w.say("problem-decimal-mark-unknown"),
        Reason::BadGrouping => w.say("problem-bad-grouping"),
        Reason::TooManyDecimals { decimals } => {
            w.say_with("problem-too-many-decimals", &[("decimals", (*decimals).into())])
        }
        Reason::AmountTooLarge => w.say("problem-amount-too-large"),
        Reason::CurrencyUnknown => w.say("problem-currency-unknown"),
        Reason::CurrencyMissing => w.say("problem-currency-missing"),
        Reason::CurrencyClash { written, row } => {
            let (written, row) = (written.code(), row.code());
            w.say_with(
                "problem-currency-clash",
                &[("written", written.into()), ("row", row.into())],
            )
        }
        Reason::NotDays => w.say("problem-not-days"),
        Reason::NotYesNo => w.say("problem-not-yes-no"),
        Reason::Missing { what } => {
            w.say_with("problem-missing", &[("what", (&phrase(w, what)).into())])
        }
        Reason::NoDueDate => w.say("problem-no-due-date"),
        Reason::NetAndTaxDiffer { sum, amount } => w.say_with(
            "problem-net-and-tax-differ",
            &[("sum", sum.into()), ("amount", amount.into())],
        ),
        Reason::PaidAndOutstandingDiffer { sum, amount } => w.say_with(
            "problem-paid-and-outstanding-differ",
            &[("sum", sum.into()), ("amount", amount.into())],
        ),
        Reason::Undecodable { encoding } => {
            w.say_with("problem-undecodable", &[("encoding", (*encoding).into())])
        }
        Reason::TooLong { .. }
        | Reason::WrongWidth { .. }
        | Reason::DecimalComma { .. }
        | Reason::OpenQuote { .. }
        | Reason::AfterQuote
        | Reason::LongField { .. }
        | Reason::LongRow { .. }
        | Reason::ManyFields { .. } => shape(w, reason).unwrap_or_default(),
    }
}

/// What is wrong with the shape of a row: its quotes, its width, its length.
fn shape(w: &Words, reason: &Reason) -> Option<String> {
    let text = match reason {
        Reason::TooLong { max } => w.say_with("problem-too-long", &[("max", (*max).into())]),
        Reason::WrongWidth { found, expected } => w.say_with(
            "problem-wrong-width",
            &[("found", (*found).into()), ("expected", (*expected).into())],
        ),
        Reason::DecimalComma { found, expected, cut } => w.say_with(
            "problem-decimal-comma",
            &[("found", (*found).into()), ("expected", (*expected).into()), ("cut", cut.into())],
        ),
        Reason::OpenQuote { opened } => {
            w.say_with("problem-open-quote", &[("opened", count(*opened))])
        }
        Reason::AfterQuote => w.say("problem-after-quote"),
        Reason::LongField { max } => w.say_with("problem-long-field", &[("max", (*max).into())]),
        Reason::LongRow { max } => w.say_with("problem-long-row", &[("max", (*max).into())]),
        Reason::ManyFields { max } => w.say_with("problem-many-fields", &[("max", (*max).into())]),
        Reason::CellFault
        | Reason::DigitsLost
        | Reason::DayForNumber
        | Reason::NotADate
        | Reason::DateSerial
        | Reason::NoSuchDay
        | Reason::NotInOrder { .. }
        | Reason::DateOrderUnknown
        | Reason::YearOutOfRange { .. }
        | Reason::NotAnAmount
        | Reason::AmountShortened
        | Reason::NotInMark { .. }
        | Reason::DecimalMarkUnknown
        | Reason::BadGrouping
        | Reason::TooManyDecimals { .. }
        | Reason::AmountTooLarge
        | Reason::CurrencyUnknown
        | Reason::CurrencyMissing
        | Reason::CurrencyClash { .. }
        | Reason::NotDays
        | Reason::NotYesNo
        | Reason::Missing { .. }
        | Reason::NoDueDate
        | Reason::NetAndTaxDiffer { .. }
        | Reason::PaidAndOutstandingDiffer { .. }
        | Reason::Undecodable { .. } => return None,
    };
    Some(text)
}

/// What is odd about a row that goes in all the same.
#[must_use]
pub fn oddity(w: &Words, oddity: Oddity) -> String {
    match oddity {
        Oddity::DueBeforeIssue => w.say("oddity-due-before-issue"),
        Oddity::SettledBeforeIssue => w.say("oddity-settled-before-issue"),
        Oddity::SettledYetOpen => w.say("oddity-settled-yet-open"),
        Oddity::Phone => w.say("oddity-phone"),
        Oddity::Email => w.say("oddity-email"),
        Oddity::Iban => w.say("oddity-iban"),
        Oddity::Country => w.say("oddity-country"),
        Oddity::Language => w.say("oddity-language"),
        Oddity::PartyKind => w.say("oddity-party-kind"),
        Oddity::BirthDate => w.say("oddity-birth-date"),
        Oddity::InvoiceKind => w.say("oddity-invoice-kind"),
        Oddity::NoName => w.say("oddity-no-name"),
        Oddity::NegativeAmount => w.say("oddity-negative-amount"),
        Oddity::NegativePayment => w.say("oddity-negative-payment"),
        Oddity::NoLineEnd => w.say("oddity-no-line-end"),
    }
}

/// Why a file cannot be read at all.
#[must_use]
pub fn unreadable(w: &Words, unreadable: &Unreadable) -> String {
    match unreadable {
        Unreadable::Empty => w.say("unreadable-empty"),
        Unreadable::Utf16 => w.say("unreadable-utf16"),
        Unreadable::Foreign(what) => {
            w.say_with("unreadable-foreign", &[("what", what.word().into())])
        }
        Unreadable::Damaged { why: _ } => w.say("unreadable-damaged"),
        Unreadable::PastLimit { limit, most } => w.say_with(
            "unreadable-past-limit",
            &[("limit", limit.word().into()), ("most", count(*most))],
        ),
        Unreadable::NoSuchSheet { name, there } => w.say_with(
            "unreadable-no-such-sheet",
            &[("name", name.into()), ("there", there.into())],
        ),
        Unreadable::TooLarge { max } => {
            w.say_with("unreadable-too-large", &[("max", (*max / MEGABYTE).into())])
        }
        Unreadable::NoHeadings => w.say("unreadable-no-headings"),
        Unreadable::TooWide { max } => w.say_with("unreadable-too-wide", &[("max", (*max).into())]),
        Unreadable::OpenQuote { line } => {
            w.say_with("unreadable-open-quote", &[("line", count(*line))])
        }
        Unreadable::Interrupted { .. } => w.say("trouble-fault"),
    }
}

/// The program that a workbook is of, and its sheet.
#[must_use]
pub fn book(w: &Words, book: &InBook) -> String {
    let program = match book.kind {
        BookKind::Xlsx => "Excel",
        BookKind::Ods => "OpenDocument",
    };
    let sheet = w.say_with("mapping-delimiter", &[("sign", (&book.name).into())]);
    format!("{program}, {sheet}")
}

/// What keeps a mapping from being used.
#[must_use]
pub fn mapping_fault(w: &Words, fault: &MappingFault) -> String {
    let needs = |what: &str| w.say_with("mapping-needs", &[("what", what.into())]);
    match fault {
        MappingFault::NoSuchColumn { heading } => {
            w.say_with("mapping-no-column", &[("column", heading.into())])
        }
        MappingFault::Twice { target: field, .. } => {
            w.say_with("mapping-twice", &[("what", (&target(w, *field)).into())])
        }
        MappingFault::Missing { what } => needs(&phrase(w, what)),
        MappingFault::NoCurrency => needs(&target(w, Target::Currency)),
        MappingFault::Unreadable(why) => unreadable(w, why),
    }
}

/// The fields that stand behind a phrase with which `import` says what is missing.
pub(super) fn fields_of(what: &str) -> &'static [Target] {
    use Target as T;
    match what {
        "the day of payment (paid on)" | "the day it was paid" => &[T::PaidOn],
        "the amount paid" => &[T::AmountPaid],
        "the invoice number, the reference or the customer number" => {
            &[T::InvoiceNumber, T::Reference, T::CustomerNumber]
        }
        "the customer's number or name" => &[T::CustomerNumber, T::Name],
        "the amount of the invoice"
        | "the amount"
        | "the whole amount, which a row without an invoice number needs" => &[T::Amount],
        "the invoice number, or the whole amount to make an id from" => {
            &[T::InvoiceNumber, T::Amount]
        }
        "the due date, or the day of issue with terms in days" => &[T::DueDate, T::Terms],
        _ => &[],
    }
}

fn phrase(w: &Words, what: &str) -> String {
    let fields: Vec<String> = fields_of(what).iter().map(|field| target(w, *field)).collect();
    if fields.is_empty() { what.to_owned() } else { fields.join(" / ") }
}

/// Where in its file something stands; without a heading, its row.
#[must_use]
pub fn spot(w: &Words, spot: &Spot) -> String {
    match spot {
        Spot::Line(line) => w.say_with("preview-line", &[("line", count(*line))]),
        Spot::Row { sheet: None, row } => w.say_with("preview-row", &[("row", count(*row))]),
        Spot::Row { sheet: Some(sheet), row } => {
            w.say_with("preview-row-of-sheet", &[("sheet", sheet.into()), ("row", count(*row))])
        }
        Spot::Cell(cell) => cell.clone(),
    }
}

/// What is wrong with a row that cannot go in: the column, the value, and why.
#[must_use]
pub fn row(
    w: &Words,
    mapping: &Mapping,
    grid: &Grid,
    problem: &RowProblem,
) -> (String, String, String) {
    let (target, value, reason) = row_problem(w, grid, problem);
    let heading = |target: Target| mapping.column(target).map(|column| column.heading.clone());
    let column = match problem {
        RowProblem::Unreadable(unread) => unread.column.clone(),
        RowProblem::Twice { .. }
        | RowProblem::OtherCustomer { .. }
        | RowProblem::OtherCurrency { .. }
        | RowProblem::NoSuchInvoice { .. }
        | RowProblem::NotGranted { .. }
        | RowProblem::NoClient { .. }
        | RowProblem::SetAside { .. } => target.and_then(heading).unwrap_or_default(),
    };
    (column, value, reason)
}

/// Where in its row it is, what and why, as far as each is known.
#[must_use]
pub fn because(w: &Words, mapping: &Mapping, grid: &Grid, problem: &RowProblem) -> String {
    let (column, value, why) = row(w, mapping, grid, problem);
    let cell = match grid.spot(problem.line(), &column) {
        Spot::Cell(cell) => cell,
        // The line or row stands beside it already.
        Spot::Line(_) | Spot::Row { .. } => String::new(),
    };
    let parts = [cell.as_str(), column.as_str(), value.as_str(), why.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(": ")
}

/// A row that cannot go in: the field it is about, the value, and why.
pub(super) fn row_problem(
    w: &Words,
    grid: &Grid,
    problem: &RowProblem,
) -> (Option<Target>, String, String) {
    let invoice = Some(Target::InvoiceNumber);
    match problem {
        RowProblem::Unreadable(problem) => {
            (None, problem.value.clone(), reason(w, &problem.reason))
        }
        RowProblem::Twice { number, first, .. } => {
            let id = if grid.is_of_book() { "problem-twice-in-book" } else { "problem-twice" };
            let text = w.say_with(id, &[("first", count(*first))]);
            (invoice, number.clone(), text)
        }
        RowProblem::OtherCustomer { number, .. } => {
            (invoice, number.clone(), w.say("problem-other-customer"))
        }
        RowProblem::OtherCurrency { number, .. } => {
            (invoice, number.clone(), w.say("fault-wrong-currency"))
        }
        RowProblem::NoSuchInvoice { number, .. } => {
            (invoice, number.clone(), w.say("problem-no-such-invoice"))
        }
        RowProblem::NotGranted { client, .. } => {
            (Some(Target::Client), client.clone(), w.say("trouble-forbidden-hint"))
        }
        RowProblem::NoClient { .. } => {
            let what = target(w, Target::Client);
            let text = w.say_with("problem-missing", &[("what", (&what).into())]);
            (Some(Target::Client), String::new(), text)
        }
        RowProblem::SetAside { .. } => (None, String::new(), w.say("command-set-aside")),
    }
}

/// What an answer about an order of dates reads an example as.
pub(super) fn date_answer(w: &Words, order: DateOrder, as_read: &str) -> String {
    let date = [("date", as_read.into())];
    match order {
        DateOrder::DayFirst => w.say_with("mapping-answer-day-first", &date),
        DateOrder::MonthFirst => w.say_with("mapping-answer-month-first", &date),
        DateOrder::YearFirst => w.say_with("mapping-answer-year-first", &date),
    }
}

/// An amount as it is under a decimal mark, its thousands set apart as the language does.
pub(super) fn amount_answer(w: &Words, mark: DecimalMark, example: &str) -> String {
    let (sign, decimal) = match mark {
        DecimalMark::Comma => (',', example.rfind(',')),
        DecimalMark::Point => ('.', example.rfind('.')),
    };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (whole, rest) = decimal.map_or((example, ""), |at| example.split_at(at));
    let (whole, rest) = (digits(whole), digits(rest));
    let Ok(number) = whole.parse::<i64>() else { return format!("{example} ({sign})") };
    let shown = w.number(number);
    let point = if w.language() == Language::English { '.' } else { ',' };
    if rest.is_empty() { shown } else { format!("{shown}{point}{rest}") }
}

/// A count as the texts take it; past `i64` it stays at the end.
pub(super) fn count(number: u64) -> Arg<'static> {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}
