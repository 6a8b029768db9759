//! Reading rows: from fields of text to typed values, with all that is wrong in each row.

use jiff::civil::Date;

use crate::finish::finish;
use crate::grid::Grid;
use crate::id::Ids;
use crate::limits::{COLUMNS_MAX, FIELD_BYTES_MAX, ROW_BYTES_MAX};
use crate::problem::shorten;
use crate::records::Records;
use crate::row::{Holds, Row};
use crate::sheet::{Opened, position};
use crate::split::Fault;
use crate::totals;
use crate::values::{PhoneMemory, Plan, Reading};
use crate::{Bytes, Contents, Delimiter, Mapping, MappingFault, Oddity, Problem, Reason, Target};
use crate::{Unreadable, Warning};

/// What became of one row: it is read, or these things are wrong with it.
pub type Read = Result<(), Vec<Problem>>;

/// Reads the rows of a file under a mapping, and holds no more of it than one row needs.
#[derive(Debug)]
pub struct Rows<'a> {
    reader: Reader<'a>,
    records: Records<'a>,
    memory: Memory,
    latest: Option<Date>,
    totals: u64,
}

/// What is remembered from row to row.
#[derive(Debug, Default)]
struct Memory {
    ids: Ids,
    phone: PhoneMemory,
    key: String,
}

/// What stays the same from row to row.
#[derive(Clone, Debug)]
struct Reader<'a> {
    opened: Opened<'a>,
    mapping: Mapping,
    plans: Vec<Plan>,
    currency: Option<Plan>,
    country: Option<Plan>,
    /// What its rows are about.
    holds: Holds,
    /// What each column holds, by its place.
    targets: Vec<Option<Target>>,
    /// The line at which the rows end: what follows in a workbook are sums.
    end_line: u64,
    /// How many lines follow there.
    totals: u64,
}

impl<'a> Rows<'a> {
    /// Opens a file under a mapping.
    ///
    /// # Errors
    /// Says why the file cannot be read, or the mapping cannot be used on it.
    pub fn new(bytes: impl Into<Bytes<'a>>, mapping: &Mapping) -> Result<Self, MappingFault> {
        if let Some(fault) = mapping.faults().into_iter().next() {
            return Err(fault);
        }
        let reader = Reader::new(bytes.into(), mapping)?;
        let records = reader.opened.records()?;
        Ok(Self { reader, records, memory: Memory::default(), latest: None, totals: 0 })
    }

    /// The same rows once more, from the first.
    ///
    /// # Errors
    /// [`Unreadable::Interrupted`].
    pub fn again(&self) -> Result<Self, Unreadable> {
        let (reader, records) = (self.reader.clone(), self.reader.opened.records()?);
        Ok(Self { reader, records, memory: Memory::default(), latest: None, totals: 0 })
    }

    /// Reads the next row into `row`; `None` at the end. Empty lines are passed over, and so are
    /// lines of totals.
    ///
    /// A row with problems leaves `row` half filled: it is not to be used.
    ///
    /// # Errors
    /// [`Unreadable::Interrupted`]: then it is not known what more there is.
    pub fn next_into(&mut self, row: &mut Row) -> Result<Option<Read>, Unreadable> {
        loop {
            match self.read_next(row)? {
                None => return Ok(None),
                // A sum without an amount, as a program leaves it that did not compute it, would
                // read as a customer of that name.
                Some(Ok(())) if row.holds != self.reader.holds && self.is_totals() => {
                    self.totals += 1;
                }
                Some(Ok(())) => {
                    let days = [row.invoice.issued, row.invoice.settled_on, self.paid_on(row)];
                    self.latest = days.into_iter().chain([self.latest]).max().flatten();
                    return Ok(Some(Ok(())));
                }
                // Sums of a column have no number and no day, so they never read as a row.
                Some(Err(_)) if self.is_totals() => self.totals += 1,
                Some(Err(problems)) => return Ok(Some(Err(problems))),
            }
        }
    }

    fn read_next(&mut self, row: &mut Row) -> Result<Option<Read>, Unreadable> {
        loop {
            if !self.records.next()? || self.reader.end_line <= self.records.record().line {
                return Ok(None);
            }
            if !self.records.is_blank() {
                break;
            }
        }
        row.clear();
        row.line = self.records.record().line;
        let (reader, records) = (&self.reader, &self.records);
        let is_payment = reader.holds == Holds::Payment;
        let mut reading = Reading::new(row.line, &reader.mapping.constants, is_payment);
        match reader.fault(records) {
            Some((column, value, reason)) => reading.problem_of_row(column, &value, reason),
            None => reader.read(records, row, &mut reading, &mut self.memory),
        }
        Ok(Some(reading.into_problems().map_or(Ok(()), Err)))
    }

    /// How many lines of totals have been passed over so far, those under the rows among them.
    #[must_use]
    pub fn totals(&self) -> u64 {
        self.totals + self.reader.totals
    }

    fn is_totals(&self) -> bool {
        let (opened, records) = (&self.reader.opened, &self.records);
        let cells = |at| opened.cell(records, at).1;
        let record = records.record();
        record.fault.is_none() && totals::is_totals(&self.reader.targets, record.len(), cells)
    }

    /// The latest day on which something happened, among the good rows read so far: issued,
    /// settled or paid. A due day may lie ahead and does not count.
    #[must_use]
    pub fn latest(&self) -> Option<Date> {
        self.latest
    }

    /// Where the values of the rows stand.
    #[must_use]
    pub fn grid(&self) -> Grid {
        self.reader.opened.grid()
    }

    pub(crate) fn opened(&self) -> &Opened<'a> {
        &self.reader.opened
    }

    pub(crate) fn mapping(&self) -> &Mapping {
        &self.reader.mapping
    }

    pub(crate) fn records(&self) -> &Records<'a> {
        &self.records
    }

    fn paid_on(&self, row: &Row) -> Option<Date> {
        (self.reader.holds == Holds::Payment).then_some(row.payment.paid_on)
    }
}

impl<'a> Reader<'a> {
    fn new(bytes: Bytes<'a>, mapping: &Mapping) -> Result<Self, MappingFault> {
        let opened = Opened::new(bytes, mapping)?;
        let mut plans = Vec::with_capacity(mapping.columns.len());
        for column in &mapping.columns {
            let index = position(&opened.headings, &column.heading)
                .ok_or_else(|| MappingFault::NoSuchColumn { heading: column.heading.clone() })?;
            let (order, mark) = (column.dates, column.decimal);
            plans.push(Plan { index, target: column.target, order, mark });
        }
        let mut targets = vec![None; opened.headings.len()];
        plans.iter().for_each(|plan| targets[plan.index] = Some(plan.target));
        let mut take = |target| {
            let at = plans.iter().position(|plan| plan.target == target)?;
            Some(plans.remove(at))
        };
        let (currency, country) = (take(Target::Currency), take(Target::Country));
        let holds = match mapping.contents {
            Contents::Payments => Holds::Payment,
            Contents::Full | Contents::Changes if mapping.has_invoices() => Holds::Invoice,
            Contents::Full | Contents::Changes => Holds::Customer,
        };
        let (end_line, totals) = opened.end(&targets);
        let mapping = mapping.clone();
        Ok(Self { opened, mapping, plans, currency, country, holds, targets, end_line, totals })
    }

    fn read<'r>(
        &'r self,
        records: &Records<'_>,
        row: &mut Row,
        reading: &mut Reading<'r>,
        memory: &mut Memory,
    ) {
        // Only then must each value be looked at.
        let is_damaged = self.opened.book.is_none() && records.is_damaged();
        let headings = &self.opened.headings;
        // Amounts need the row's currency and telephones its country, wherever those stand.
        for plan in [self.currency, self.country].into_iter().flatten() {
            reading.heading = &headings[plan.index];
            reading.put_first(row, plan, self.opened.cell(records, plan.index));
        }
        for plan in &self.plans {
            let (kind, cell) = self.opened.cell(records, plan.index);
            if cell.is_empty() {
                continue;
            }
            reading.heading = &headings[plan.index];
            if is_damaged && cell.contains('\u{fffd}') {
                let encoding = self.opened.encoding.name();
                reading.problem(cell, Reason::Undecodable { encoding });
                continue;
            }
            reading.put(row, *plan, (kind, cell), &mut memory.phone);
        }
        reading.heading = "";
        row.holds = self.holds;
        finish(row, reading, &self.mapping, &mut memory.key);
        if row.holds == Holds::Invoice && row.invoice.number.is_empty() && reading.is_good() {
            memory.ids.make(row);
        }
        if !records.record().ended {
            let (line, column, value) = (row.line, String::new(), String::new());
            row.warnings.push(Warning { line, column, value, oddity: Oddity::NoLineEnd });
        }
    }

    /// What is wrong with the record as such.
    fn fault(&self, records: &Records<'_>) -> Option<(String, String, Reason)> {
        let record = records.record();
        let heading = |at: usize| self.opened.headings.get(at).cloned().unwrap_or_default();
        let value = |at: usize| shorten(self.opened.cell(records, at).1);
        let whole = |reason| Some((String::new(), String::new(), reason));
        match record.fault {
            Some(Fault::Unclosed { line: opened }) if record.len() == 0 => {
                whole(Reason::OpenQuote { opened })
            }
            Some(Fault::Unclosed { line: opened }) => {
                let last = record.len().saturating_sub(1);
                Some((heading(last), value(last), Reason::OpenQuote { opened }))
            }
            Some(Fault::AfterQuote { field }) => {
                Some((heading(field), value(field), Reason::AfterQuote))
            }
            Some(Fault::LongField { field }) => {
                Some((heading(field), value(field), Reason::LongField { max: FIELD_BYTES_MAX }))
            }
            Some(Fault::LongRow) => whole(Reason::LongRow { max: ROW_BYTES_MAX }),
            Some(Fault::ManyFields) => whole(Reason::ManyFields { max: COLUMNS_MAX }),
            // What stands beside the list of a workbook is no sign of a missing quote.
            None if self.opened.book.is_some() => None,
            None => {
                let expected = self.opened.headings.len();
                let found = record.len();
                // Empty cells past the last heading are a spreadsheet's habit.
                let extra = (expected..found).any(|at| !records.field(at).trim().is_empty());
                let wrong = found < expected || extra;
                wrong.then(|| (String::new(), String::new(), self.wrong_width(records, expected)))
            }
        }
    }

    /// Why a row is wider or narrower than the headings, as far as it shows.
    fn wrong_width(&self, records: &Records<'_>, expected: usize) -> Reason {
        let found = records.record().len();
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let cuts = |at: &usize| {
            let (whole, rest) = (records.field(*at).trim_start(), records.field(at + 1));
            let whole = whole.strip_prefix('-').unwrap_or(whole);
            is_number(whole) && is_number(rest) && rest.len() == 2
        };
        let mut cut = (0..found.saturating_sub(1)).filter(cuts);
        let by_comma = expected < found && self.opened.delimiter == Delimiter::Comma;
        match cut.next().filter(|_| by_comma) {
            Some(at) => {
                let cut = format!("{},{}", records.field(at), records.field(at + 1));
                Reason::DecimalComma { found, expected, cut: shorten(&cut) }
            }
            None => Reason::WrongWidth { found, expected },
        }
    }
}
