//! A working day: who is at the desk, and what they do when, in the order of time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use acts::Next;
use calendar::{Timestamp, plus_days, plus_secs, time};
use journal::Role;

use super::{HOME, Life, Progress, Shift, Stopped};
use crate::cast::CAST;

/// Something that is to be done at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Task {
    /// Files whose time has come are looked at.
    Wake,
    /// A customer calls.
    In(usize),
    /// A caller is free for the next customer.
    Next(usize),
}

/// Tasks by their time, then by the order in which they were thought of.
#[derive(Debug, Default)]
struct Agenda(BinaryHeap<Reverse<(Timestamp, usize, Task)>>, usize);

impl Agenda {
    fn add(&mut self, at: Timestamp, task: Task) {
        self.1 += 1;
        self.0.push(Reverse((at, self.1, task)));
    }

    fn next(&mut self) -> Option<(Timestamp, Task)> {
        self.0.pop().map(|Reverse((at, _, task))| (at, task))
    }
}

impl Life<'_> {
    /// One working day, from eight to six.
    pub(super) fn day(&mut self, progress: &mut dyn FnMut(Progress)) -> Result<(), Stopped> {
        let opens = self.at(self.today.to_datetime(time(8, 0, 0, 0)));
        let closes = self.at(self.today.to_datetime(time(18, 0, 0, 0)));
        self.morning(opens)?;
        let mut agenda = Agenda::default();
        let mut shifts = self.shifts();
        for (nth, _) in shifts.iter().enumerate() {
            let begins = plus_secs(opens, self.world.chance.between(0, 2_400));
            agenda.add(begins, Task::Next(nth));
        }
        for who in self.calling_in.remove(&self.today).unwrap_or_default() {
            let at = plus_secs(opens, self.world.chance.between(3_600, 9 * 3_600));
            agenda.add(at, Task::In(who));
        }
        agenda.add(plus_secs(opens, 60), Task::Wake);
        while let Some((now, task)) = agenda.next() {
            if closes <= now {
                continue;
            }
            match task {
                Task::Wake => {
                    self.wake(now)?;
                    agenda.add(plus_secs(now, 600), Task::Wake);
                }
                Task::In(who) => self.calls_in(who, now)?,
                Task::Next(nth) => {
                    if let Some(free) = self.next(&mut shifts[nth], now)? {
                        agenda.add(free, Task::Next(nth));
                    }
                }
            }
            progress(self.progress(false));
        }
        Ok(())
    }

    fn shifts(&mut self) -> Vec<Shift> {
        let mut shifts = Vec::new();
        for (nth, member) in CAST.iter().enumerate() {
            // Somebody is always ill or away.
            if member.role == Role::Caller && !self.world.chance.once_in(90) {
                let left = usize::try_from(self.world.chance.between(14, 21)).unwrap_or(14);
                shifts.push(Shift { nth, left });
            }
        }
        shifts
    }

    /// A caller takes the next customer; answers when they are free again.
    fn next(&mut self, shift: &mut Shift, now: Timestamp) -> Result<Option<Timestamp>, Stopped> {
        if shift.left == 0 {
            return Ok(None);
        }
        let user = &self.users[shift.nth];
        let turn = match self.acts.next(user, now).map_err(self.failed("asking for the next"))? {
            Next::Idle(idle) => {
                let later = plus_secs(now, self.world.chance.between(1_200, 2_400));
                return Ok(Some(idle.opens_at.map_or(later, |opens| opens.clamp(now, later))));
            }
            Next::Turn(turn) => *turn,
        };
        shift.left -= 1;
        let done = self.turn(shift.nth, &turn, now)?;
        // A breath, a note, a glass of water, and a pause now and then.
        let pause = if self.world.chance.once_in(120) { 1_800 } else { 0 };
        Ok(Some(plus_secs(done, self.world.chance.between(40, 420) + pause)))
    }

    /// The next day on which the desk works.
    pub(super) fn next_working_day(&self) -> calendar::Date {
        calendar::next_working_day(Some(HOME), plus_days(self.today, 0))
    }
}
