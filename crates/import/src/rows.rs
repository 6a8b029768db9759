//! Reading rows: from fields of text to typed values, with all that is wrong in each row.

use jiff::civil::Date;

use crate::finish::finish;
use crate::id::Ids;
use crate::limits::{COLUMNS_MAX, FIELD_BYTES_MAX, ROW_BYTES_MAX};
use crate::problem::shorten;
use crate::row::{Holds, Row};
use crate::sheet::{Opened, position};
use crate::split::{Fault, Record, Splitter};
use crate::values::{PhoneMemory, Plan, Reading};
use crate::{Contents, Mapping, MappingFault, Oddity, Problem, Reason, Target, Warning};

/// Reads the rows of a file under a mapping.
#[derive(Debug)]
pub struct Rows<'a> {
    reader: Reader<'a>,
    splitter: Splitter,
    record: Record,
    memory: Memory,
    latest: Option<Date>,
}

/// What is remembered from row to row.
#[derive(Debug, Default)]
struct Memory {
    ids: Ids,
    phone: PhoneMemory,
    key: String,
}

/// What stays the same from row to row.
#[derive(Debug)]
struct Reader<'a> {
    opened: Opened<'a>,
    mapping: Mapping,
    plans: Vec<Plan>,
    currency: Option<Plan>,
    country: Option<Plan>,
    /// Whether some letters could not be decoded, so that each value must be looked at.
    damaged: bool,
    /// What its rows are about.
    holds: Holds,
}

impl<'a> Rows<'a> {
    /// Opens a file under a mapping.
    ///
    /// # Errors
    /// Says why the file cannot be read, or the mapping cannot be used on it.
    pub fn new(bytes: &'a [u8], mapping: &Mapping) -> Result<Self, MappingFault> {
        if let Some(fault) = mapping.faults().into_iter().next() {
            return Err(fault);
        }
        let reader = Reader::new(bytes, mapping)?;
        Ok(Self {
            splitter: reader.opened.splitter(),
            reader,
            record: Record::default(),
            memory: Memory::default(),
            latest: None,
        })
    }

    /// Reads the next row into `row`; `None` at the end. Empty lines are passed over.
    ///
    /// A row with problems leaves `row` half filled: it is not to be used.
    pub fn next_into(&mut self, row: &mut Row) -> Option<Result<(), Vec<Problem>>> {
        let text = &self.reader.opened.text;
        loop {
            if !self.splitter.next(text, &mut self.record) {
                return None;
            }
            if !self.record.is_blank(text) {
                break;
            }
        }
        row.clear();
        row.line = self.record.line;
        let reader = &self.reader;
        let is_payment = reader.holds == Holds::Payment;
        let mut reading = Reading::new(row.line, &reader.mapping.constants, is_payment);
        match reader.fault(&self.record) {
            Some((column, value, reason)) => reading.problem_of_row(column, &value, reason),
            None => reader.read(&self.record, row, &mut reading, &mut self.memory),
        }
        match reading.into_problems() {
            None => {
                let days = [row.invoice.issued, row.invoice.settled_on, self.paid_on(row)];
                self.latest = days.into_iter().chain([self.latest]).max().flatten();
                Some(Ok(()))
            }
            Some(problems) => Some(Err(problems)),
        }
    }

    /// The latest day on which something happened, among the good rows read so far: issued,
    /// settled or paid. A due day may lie ahead and does not count.
    #[must_use]
    pub fn latest(&self) -> Option<Date> {
        self.latest
    }

    /// How many bytes of text have been read, of how many.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.splitter.position().0, self.reader.opened.text.len())
    }

    fn paid_on(&self, row: &Row) -> Option<Date> {
        (self.reader.holds == Holds::Payment).then_some(row.payment.paid_on)
    }
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8], mapping: &Mapping) -> Result<Self, MappingFault> {
        let opened = Opened::new(bytes, mapping.encoding, mapping.delimiter)?;
        let mut plans = Vec::with_capacity(mapping.columns.len());
        for column in &mapping.columns {
            let index = position(&opened.headings, &column.heading)
                .ok_or_else(|| MappingFault::NoSuchColumn { heading: column.heading.clone() })?;
            let (order, mark) = (column.dates, column.decimal);
            plans.push(Plan { index, target: column.target, order, mark });
        }
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
        let damaged = opened.text.contains('\u{fffd}');
        Ok(Self { mapping: mapping.clone(), plans, currency, country, damaged, holds, opened })
    }

    fn read<'r>(
        &'r self,
        record: &Record,
        row: &mut Row,
        reading: &mut Reading<'r>,
        memory: &mut Memory,
    ) {
        let text = &self.opened.text;
        let headings = &self.opened.headings;
        // Amounts need the row's currency and telephones its country, wherever those stand.
        for plan in [self.currency, self.country].into_iter().flatten() {
            reading.heading = &headings[plan.index];
            reading.put_first(row, plan, record.field(text, plan.index));
        }
        for plan in &self.plans {
            let cell = record.field(text, plan.index);
            if cell.is_empty() {
                continue;
            }
            reading.heading = &headings[plan.index];
            if self.damaged && cell.contains('\u{fffd}') {
                let encoding = self.opened.encoding.name();
                reading.problem(cell, Reason::Undecodable { encoding });
                continue;
            }
            reading.put(row, *plan, cell, &mut memory.phone);
        }
        reading.heading = "";
        row.holds = self.holds;
        finish(row, reading, &self.mapping, &mut memory.key);
        if row.holds == Holds::Invoice && row.invoice.number.is_empty() && reading.is_good() {
            memory.ids.make(row);
        }
        if !record.ended {
            let (line, column, value) = (record.line, String::new(), String::new());
            row.warnings.push(Warning { line, column, value, oddity: Oddity::NoLineEnd });
        }
    }

    /// What is wrong with the record as such.
    fn fault(&self, record: &Record) -> Option<(String, String, Reason)> {
        let text = &self.opened.text;
        let heading = |at: usize| self.opened.headings.get(at).cloned().unwrap_or_default();
        let value = |at: usize| shorten(record.field(text, at));
        let whole = |reason| Some((String::new(), String::new(), reason));
        match record.fault {
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
            None => {
                let expected = self.opened.headings.len();
                let found = record.len();
                // Empty cells past the last heading are a spreadsheet's habit.
                let extra = (expected..found).any(|at| !record.field(text, at).trim().is_empty());
                let wrong = found < expected || extra;
                wrong
                    .then(|| (String::new(), String::new(), Reason::WrongWidth { found, expected }))
            }
        }
    }
}
