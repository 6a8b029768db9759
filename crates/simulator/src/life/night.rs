//! The night: what the clients' systems send is imported.

use acts::{Author, ImportJob, ImportReport};
use calendar::{Date, Timestamp, Weekday, is_working_day, plus_days, plus_secs, time};
use import::{Contents, Mapping};

use super::{HOME, Life, Stopped};
use crate::files::{Sheet, mapping};

impl Life<'_> {
    /// Imports what came in by one o'clock on working days, and always when `certainly`.
    pub(super) fn night(&mut self, certainly: bool) -> Result<Timestamp, Stopped> {
        let mut now = self.at(self.today.to_datetime(time(1, 0, 0, 0)));
        if certainly || is_working_day(Some(HOME), self.today) {
            for firm in 0..self.world.firms.len() {
                if self.world.people.iter().any(|person| person.firm == firm) {
                    self.files_of(firm, &mut now)?;
                }
            }
        }
        self.wake(now)?;
        Ok(now)
    }

    /// The files of one client: payments first, so that invoices state what is known by then.
    fn files_of(&mut self, firm: usize, now: &mut Timestamp) -> Result<(), Stopped> {
        let yesterday = plus_days(self.today, -1);
        let is_first = self.world.people.iter().all(|p| p.firm != firm || p.stream.is_none());
        if !is_first {
            self.payments_of(firm, yesterday, now)?;
        }
        let is_month_end = self.today.day() <= 7 && self.today.weekday() == Weekday::Tuesday;
        if is_first || is_month_end {
            let sheet = self.full(firm, yesterday, is_first);
            let how = mapping(&self.world.firms[firm], Contents::Full, yesterday);
            let report = self.import(&sheet.finish(), &how, true, now)?;
            debug_assert!(report.applied, "an import for good is applied");
        }
        // Some clients send what is new each night, others once a week.
        if !is_first && (firm.is_multiple_of(2) || self.today.weekday() == Weekday::Monday) {
            let sheet = self.changes(firm, yesterday);
            if 0 < sheet.rows {
                let how = mapping(&self.world.firms[firm], Contents::Changes, yesterday);
                self.import(&sheet.finish(), &how, false, now)?;
            }
        }
        if is_first {
            self.payments_of(firm, yesterday, now)?;
            self.find_homes(firm).map_err(self.failed("looking customers up"))?;
        }
        Ok(())
    }

    fn payments_of(
        &mut self,
        firm: usize,
        yesterday: Date,
        now: &mut Timestamp,
    ) -> Result<(), Stopped> {
        let mut sheet = Sheet::payments(&self.world.firms[firm]);
        let mut told = Vec::new();
        for (at, paid) in self.world.paid.iter().enumerate() {
            let is_theirs = self.world.people[paid.who].firm == firm;
            if is_theirs && !paid.told && paid.told_on <= yesterday {
                sheet.payment(&self.world, paid);
                told.push(at);
            }
        }
        for at in told {
            let paid = &mut self.world.paid[at];
            paid.told = true;
            let (who, bill, minor) = (paid.who, paid.bill, paid.minor);
            self.world.people[who].bills[bill].told += minor;
        }
        let bytes = sheet.finish();
        let how = mapping(&self.world.firms[firm], Contents::Payments, yesterday);
        self.import(&bytes, &how, false, now)?;
        if self.world.chance.once_in(self.world.drawn.files_twice) {
            self.counted.files_twice += 1;
            self.import(&bytes, &how, false, now)?;
        }
        Ok(())
    }

    /// All open items; at first also the settled ones, which tell how people usually pay.
    fn full(&mut self, firm: usize, yesterday: Date, is_first: bool) -> Sheet {
        let known = &self.world.firms[firm];
        let mut sheet = Sheet::invoices(known);
        for person in self.world.people.iter_mut().filter(|person| person.firm == firm) {
            let mut bills = std::mem::take(&mut person.bills);
            for bill in bills.iter_mut().filter(|bill| bill.issued <= yesterday) {
                let is_open = bill.told < bill.minor && !bill.recalled;
                if is_open || is_first {
                    sheet.customer(known, person, Some(bill));
                    bill.sent = true;
                    bill.corrected = false;
                }
            }
            person.bills = bills;
        }
        sheet
    }

    /// What is new or was corrected since the last file.
    fn changes(&mut self, firm: usize, yesterday: Date) -> Sheet {
        let known = &self.world.firms[firm];
        let mut sheet = Sheet::invoices(known);
        for person in self.world.people.iter_mut().filter(|person| person.firm == firm) {
            let mut bills = std::mem::take(&mut person.bills);
            let before = sheet.rows;
            for bill in bills.iter_mut() {
                let is_new = !bill.sent && bill.issued <= yesterday;
                if (is_new || bill.corrected) && !bill.recalled {
                    sheet.customer(known, person, Some(bill));
                    bill.sent = true;
                    bill.corrected = false;
                }
            }
            person.bills = bills;
            if person.changed && sheet.rows == before {
                sheet.customer(known, person, None);
            }
            person.changed = false;
        }
        sheet
    }

    fn import(
        &mut self,
        bytes: &[u8],
        how: &Mapping,
        withdraw: bool,
        now: &mut Timestamp,
    ) -> Result<ImportReport, Stopped> {
        let (what, day) = (how.name.clone(), self.today);
        let (acts, author) = (&self.acts, Author::desk());
        let client = self.world.firms.iter().position(|firm| what.starts_with(firm.name));
        let client = self.clients[client.unwrap_or(0)];
        acts.save_mapping(client, &Mapping { complete_to: None, ..how.clone() }, &author, *now)
            .map_err(self.failed("keeping a mapping"))?;
        let bytes = bytes.into();
        let job = ImportJob { bytes, mapping: how, apply: true, withdraw, today: self.today };
        let report = acts.import(job, &author, &|| *now, &mut |_| true);
        let report =
            report.map_err(|source| Stopped::Import { what: what.clone(), day, source })?;
        self.counted.files += 1;
        *now = plus_secs(*now, 40);
        if let Some(problem) = report.problems.first() {
            return Err(Stopped::Rows { what, day, why: problem.to_string() });
        }
        Ok(report)
    }

    /// Learns which file each customer has.
    fn find_homes(&mut self, firm: usize) -> Result<(), acts::ActError> {
        let client = self.clients[firm];
        let people = || self.world.people.iter().filter(|person| person.firm == firm);
        let numbers: Vec<&str> = people().map(|person| person.number.as_str()).collect();
        let found = self.acts.store().taken(store::NumberKind::Customer, client, &numbers)?;
        let mut found = found.into_iter();
        for person in self.world.people.iter_mut().filter(|person| person.firm == firm) {
            person.stream = found.next().flatten().map(|taken| taken.0);
        }
        Ok(())
    }
}
