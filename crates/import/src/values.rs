//! Reading one value of a row into its typed field.

use jiff::civil::Date;
use locale::Country;
use money::{Currency, Money};

use crate::book::has_lost_digits;
use crate::cell::Kind;
use crate::limits::TEXT_BYTES_MAX;
use crate::mapping::Constants;
use crate::problem::shorten;
use crate::row::Row;
use crate::{
    DateOrder, DecimalMark, Oddity, Phone, Problem, Reason, Target, Warning, amount, checks,
    country, currency, date, kinds, phone,
};

/// One column that is read: where it stands and how its values are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) index: usize,
    pub(crate) target: Target,
    pub(crate) order: Option<DateOrder>,
    pub(crate) mark: Option<DecimalMark>,
}

/// The last number read: files list a customer's invoices one after another.
#[derive(Debug, Default)]
pub(crate) struct PhoneMemory {
    text: String,
    country: Option<Country>,
    phone: Option<Phone>,
}

impl PhoneMemory {
    fn read(&mut self, text: &str, country: Option<Country>) -> Option<Phone> {
        if self.text != text || self.country != country {
            self.text.clear();
            self.text.push_str(text);
            self.country = country;
            self.phone = Phone::read(text, country);
        }
        self.phone
    }
}

/// What one row is read with, and what is found wrong with it.
#[derive(Debug)]
pub(crate) struct Reading<'r> {
    pub(crate) heading: &'r str,
    pub(crate) currency: Option<Currency>,
    pub(crate) constants: &'r Constants,
    pub(crate) is_payment: bool,
    /// Whether any cell of the invoice holds something.
    pub(crate) has_invoice: bool,
    /// The whole amount, of an invoice or a payment.
    pub(crate) amount: Option<Money>,
    /// The day it is due, or was paid.
    pub(crate) day: Option<Date>,
    line: u64,
    problems: Vec<Problem>,
}

impl<'r> Reading<'r> {
    pub(crate) fn new(line: u64, constants: &'r Constants, is_payment: bool) -> Self {
        Self {
            heading: "",
            currency: constants.currency,
            constants,
            is_payment,
            has_invoice: false,
            amount: None,
            day: None,
            line,
            problems: Vec::new(),
        }
    }

    pub(crate) fn problem(&mut self, value: &str, reason: Reason) {
        self.problem_of_row(self.heading.to_owned(), value, reason);
    }

    pub(crate) fn problem_of_row(&mut self, column: String, value: &str, reason: Reason) {
        self.problems.push(Problem { line: self.line, column, value: shorten(value), reason });
    }

    pub(crate) fn warning(&self, row: &mut Row, value: &str, oddity: Oddity) {
        let column = self.heading.to_owned();
        row.warnings.push(Warning { line: self.line, column, value: shorten(value), oddity });
    }

    pub(crate) fn is_good(&self) -> bool {
        self.problems.is_empty()
    }

    pub(crate) fn into_problems(self) -> Option<Vec<Problem>> {
        (!self.problems.is_empty()).then_some(self.problems)
    }

    /// Reads the currency or the country, which other values of the row need.
    pub(crate) fn put_first(&mut self, row: &mut Row, plan: Plan, (kind, cell): (Kind, &str)) {
        let value = undefused(trimmed(cell));
        if kind == Kind::Fault {
            return self.problem(value, Reason::CellFault);
        }
        if plan.target == Target::Currency {
            match currency::of_sign(value) {
                Some(currency) => self.currency = Some(currency),
                None if stands_for_nothing(value) => {}
                None => self.problem(value, Reason::CurrencyUnknown),
            }
            return;
        }
        row.customer.country = country::of_text(value);
        if row.customer.country.is_none() && !stands_for_nothing(value) {
            self.warning(row, value, Oddity::Country);
        }
    }

    /// Reads one cell into the field of its column.
    pub(crate) fn put(
        &mut self,
        row: &mut Row,
        plan: Plan,
        (kind, cell): (Kind, &str),
        phones: &mut PhoneMemory,
    ) {
        use Target as T;
        let value = undefused(trimmed(cell));
        if value.is_empty() {
            return;
        }
        self.has_invoice |= plan.target.is_invoice();
        let plan = match self.of_kind(plan, kind, value) {
            Ok(plan) => plan,
            Err(reason) => return self.problem(value, reason),
        };
        let Row { customer, invoice, payment, .. } = row;
        let (number, reference) = if self.is_payment {
            (&mut payment.invoice_number, &mut payment.reference)
        } else {
            (&mut invoice.number, &mut invoice.reference)
        };
        match plan.target {
            T::Client => self.text(&mut row.client, value),
            T::CustomerNumber => self.text(&mut customer.number, value),
            T::Name => self.text(&mut customer.name, value),
            T::GivenName => self.joined(&mut customer.name, value, Joined::Before),
            T::FamilyName => self.joined(&mut customer.name, value, Joined::After(" ")),
            T::ContactName => self.text(&mut customer.contact_name, value),
            T::ContactRole => self.text(&mut customer.contact_role, value),
            T::Street => self.joined(&mut customer.street, value, Joined::After(", ")),
            T::Postcode => self.text(&mut customer.postcode, value),
            T::City => self.text(&mut customer.city, value),
            T::CompanyNumber => self.text(&mut customer.company_number, value),
            T::PartyKind => self.party_kind(row, value),
            T::Language => self.language(row, value),
            T::Telephone => self.telephones(row, value, phones),
            T::Email => self.email(row, value),
            T::BirthDate => self.birth_date(row, plan, value),
            T::Iban => self.iban(row, value),
            T::InvoiceNumber => self.text(number, value),
            T::Reference => self.text(reference, value),
            T::InvoiceKind => self.invoice_kind(row, value),
            T::Terms => self.text(&mut invoice.terms, value),
            T::Goods => self.text(&mut invoice.goods, value),
            T::IssueDate => self.date(plan, value, |_, day| invoice.issued = Some(day)),
            T::SettledOn => self.date(plan, value, |_, day| invoice.settled_on = Some(day)),
            T::DueDate | T::PaidOn => {
                self.date(plan, value, |reading, day| reading.day = Some(day));
            }
            T::DaysToPay => self.days(row, value),
            T::Net => self.money(plan, value, |_, net| invoice.net = Some(net)),
            T::Tax => self.money(plan, value, |_, tax| invoice.tax = Some(tax)),
            T::Paid => self.money(plan, value, |_, paid| invoice.paid = Some(paid)),
            T::Outstanding => self.money(plan, value, |_, open| invoice.outstanding = Some(open)),
            T::Amount | T::AmountPaid => {
                self.money(plan, value, |reading, amount| reading.amount = Some(amount));
            }
            T::Disputed => self.disputed(row, value),
            T::Payer => self.text(&mut payment.payer, value),
            T::Method => payment.method = kinds::method(value),
            T::PaymentId => self.text(&mut payment.id, value),
            // Both were read first.
            T::Currency | T::Country => {}
        }
    }

    /// How a cell that is no text is to be read. A number has a point before its decimals whatever
    /// the texts of its column have; a day is written year first, which no order misreads.
    fn of_kind(&self, plan: Plan, kind: Kind, value: &str) -> Result<Plan, Reason> {
        match kind {
            Kind::Date if plan.target.is_number() => Err(Reason::DayForNumber),
            Kind::Text | Kind::Date | Kind::Truth => Ok(plan),
            Kind::Fault => Err(Reason::CellFault),
            Kind::Number if plan.target.is_amount() => {
                Ok(Plan { mark: Some(DecimalMark::Point), ..plan })
            }
            Kind::Number if !plan.target.is_date() && has_lost_digits(value) => {
                Err(Reason::DigitsLost)
            }
            Kind::Number => Ok(plan),
        }
    }

    fn text(&mut self, field: &mut String, value: &str) {
        field.clear();
        self.append(field, value);
    }

    fn joined(&mut self, field: &mut String, value: &str, how: Joined) {
        match how {
            Joined::After(_) | Joined::Before if field.is_empty() => self.append(field, value),
            Joined::After(between) => {
                field.push_str(between);
                self.append(field, value);
            }
            Joined::Before => {
                field.insert(0, ' ');
                field.insert_str(0, value);
            }
        }
    }

    /// Appends a text on one line.
    fn append(&mut self, field: &mut String, value: &str) {
        if TEXT_BYTES_MAX < value.len() {
            self.problem(value, Reason::TooLong { max: TEXT_BYTES_MAX });
        } else if value.bytes().any(|b| b < b' ') {
            field.extend(value.chars().map(|c| if c.is_control() { ' ' } else { c }));
        } else {
            field.push_str(value);
        }
    }

    fn date(&mut self, plan: Plan, value: &str, put: impl FnOnce(&mut Self, Date)) {
        match date::parse(value, plan.order) {
            Ok(day) => put(self, day),
            Err(_) if stands_for_nothing(value) => {}
            Err(reason) => self.problem(value, reason),
        }
    }

    fn money(&mut self, plan: Plan, value: &str, put: impl FnOnce(&mut Self, Money)) {
        // Without a currency the amount is still looked at, so that all its faults are told.
        let exponent = self.currency.map_or(2, Currency::exponent);
        match amount::parse(value, plan.mark, exponent) {
            Ok((minor, written)) => match (self.currency, written) {
                (Some(row), Some(written)) if row != written => {
                    self.problem(value, Reason::CurrencyClash { written, row });
                }
                (Some(currency), _) => put(self, Money::new(minor, currency)),
                (None, Some(written)) if written.exponent() == exponent => {
                    self.currency = Some(written);
                    put(self, Money::new(minor, written));
                }
                (None, _) => self.problem(value, Reason::CurrencyMissing),
            },
            Err(_) if stands_for_nothing(value) => {}
            Err(reason) => self.problem(value, reason),
        }
    }

    fn days(&mut self, row: &mut Row, value: &str) {
        let whole = value.strip_suffix(".0").unwrap_or(value);
        match whole.parse::<i32>() {
            Ok(days) if (-36_500..=36_500).contains(&days) => row.invoice.days_to_pay = Some(days),
            Err(_) if stands_for_nothing(value) => {}
            Ok(_) | Err(_) => self.problem(value, Reason::NotDays),
        }
    }

    fn disputed(&mut self, row: &mut Row, value: &str) {
        row.invoice.disputed = checks::yes_no(value);
        if row.invoice.disputed.is_none() {
            self.problem(value, Reason::NotYesNo);
        }
    }

    fn party_kind(&self, row: &mut Row, value: &str) {
        row.customer.kind = kinds::party(value);
        if row.customer.kind.is_none() {
            self.warning(row, value, Oddity::PartyKind);
        }
    }

    fn language(&self, row: &mut Row, value: &str) {
        row.customer.language = kinds::language(value);
        if row.customer.language.is_none() {
            self.warning(row, value, Oddity::Language);
        }
    }

    fn invoice_kind(&self, row: &mut Row, value: &str) {
        match kinds::invoice(value) {
            Some(kind) => row.invoice.kind = kind,
            None => self.warning(row, value, Oddity::InvoiceKind),
        }
    }

    fn telephones(&self, row: &mut Row, value: &str, phones: &mut PhoneMemory) {
        let country = row.customer.country.or(self.constants.country);
        for part in phone::parts(value) {
            match phones.read(part, country) {
                Some(phone) if !row.customer.phones.contains(&phone) => {
                    row.customer.phones.push(phone);
                }
                Some(_) => {}
                None => self.warning(row, part, Oddity::Phone),
            }
        }
    }

    fn email(&self, row: &mut Row, value: &str) {
        if checks::is_email(value) {
            row.customer.email.push_str(value);
        } else {
            self.warning(row, value, Oddity::Email);
        }
    }

    fn iban(&self, row: &mut Row, value: &str) {
        if checks::is_iban(value) {
            let plain = value.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_uppercase());
            row.customer.iban.extend(plain);
        } else {
            self.warning(row, value, Oddity::Iban);
        }
    }

    fn birth_date(&self, row: &mut Row, plan: Plan, value: &str) {
        match date::parse(value, plan.order) {
            Ok(day) if !date::has_short_year(value) => row.customer.birth_date = Some(day),
            Err(_) if stands_for_nothing(value) => {}
            Ok(_) | Err(_) => self.warning(row, value, Oddity::BirthDate),
        }
    }
}

/// How a part goes to what is there already.
#[derive(Clone, Copy)]
enum Joined {
    Before,
    After(&'static str),
}

/// `str::trim`, which need not look at letters when the ends are plain.
fn trimmed(cell: &str) -> &str {
    let plain = |byte: Option<&u8>| byte.is_none_or(|b| (b'!'..=b'~').contains(b));
    let bytes = cell.as_bytes();
    if plain(bytes.first()) && plain(bytes.last()) { cell } else { cell.trim() }
}

/// Takes away the apostrophe that a spreadsheet (or our own export) puts before a cell so that
/// it is not taken for a formula.
fn undefused(value: &str) -> &str {
    match value.as_bytes() {
        [b'\'', b'=' | b'+' | b'-' | b'@', ..] => &value[1..],
        _ => value,
    }
}

/// What programs write where a date, amount or code is unknown.
pub(crate) fn stands_for_nothing(value: &str) -> bool {
    const NOTHING: [&str; 14] = [
        "",
        "-",
        "--",
        "—",
        "–",
        "?",
        "NULL",
        "null",
        "N/A",
        "n/a",
        "#N/A",
        "NaN",
        "0000-00-00",
        "00.00.0000",
    ];
    NOTHING.contains(&value)
}
