//! What the lead does before the callers come: disputes are answered, lost calls looked into.

use acts::Entry;
use calendar::{Timestamp, plus_secs};
use journal::{DisputeEnd, DisputeId, StreamId};

use super::{Life, Stopped};

impl Life<'_> {
    /// The first hour of the day.
    pub(super) fn morning(&mut self, opens: Timestamp) -> Result<(), Stopped> {
        self.ask_what_happened(opens)?;
        let due = self.disputes.range(..=self.today).map(|(day, _)| *day).collect::<Vec<_>>();
        for day in due {
            for (who, stream, dispute) in self.disputes.remove(&day).unwrap_or_default() {
                self.answer(who, stream, dispute, plus_secs(opens, 30))?;
            }
        }
        Ok(())
    }

    /// Callers whose browser died say how their calls ended.
    pub(super) fn ask_what_happened(&mut self, now: Timestamp) -> Result<(), Stopped> {
        for lost in std::mem::take(&mut self.lost) {
            let user = self.users[lost.caller].clone();
            self.record_late(&user, lost, now)?;
        }
        Ok(())
    }

    /// The client has looked into a dispute.
    fn answer(
        &mut self,
        who: usize,
        stream: StreamId,
        dispute: DisputeId,
        now: Timestamp,
    ) -> Result<(), Stopped> {
        let author = acts::Author::desk();
        let file = self.acts.file(stream, &author).map_err(self.failed("opening a file"))?;
        let Some(known) = file.disputes.get(&dispute).filter(|known| known.ended.is_none()) else {
            return Ok(());
        };
        let numbers: Vec<String> = known
            .debts
            .iter()
            .filter_map(|id| file.debts.get(id))
            .map(|debt| debt.number.clone())
            .collect();
        let end = self.judge(who, &numbers);
        let lead = self.lead().clone();
        let entry = Entry::CloseDispute(dispute, end);
        self.acts
            .enter(&lead, stream, &entry, None, now)
            .map_err(self.failed("answering a dispute"))?;
        Ok(())
    }

    /// Whether the customer was right; the invoice is then corrected or taken back.
    fn judge(&mut self, who: usize, numbers: &[String]) -> DisputeEnd {
        let chance = &mut self.world.chance;
        let person = &mut self.world.people[who];
        let mut upheld = false;
        for bill in person.bills.iter_mut().filter(|bill| numbers.contains(&bill.number)) {
            if !bill.wrong {
                continue;
            }
            bill.wrong = false;
            upheld = true;
            if chance.once_in(300) {
                bill.recalled = true;
            } else {
                bill.minor -= bill.minor * chance.between(10, 40) / 100;
                bill.minor = bill.minor.max(bill.told).max(1);
                bill.tax = bill.tax.min(bill.minor);
                bill.corrected = true;
            }
        }
        match upheld {
            true => DisputeEnd::Upheld,
            false if chance.once_in(150) => DisputeEnd::TakenBack,
            false => DisputeEnd::DebtStands,
        }
    }
}
