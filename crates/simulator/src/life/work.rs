//! One customer at a time: the call, what is said, and what is recorded.

use acts::{ActError, Entry, Turn};
use calendar::{DateTime, Timestamp, plus_days, plus_secs, time};
use decide::Reason;
use decide::record::{Ending, Entered, Which};
use desk::User;
use journal::{
    CallBackState, Channel, File, Outcome, PromiseKind, PromiseState, Reached, Skill, StreamId,
};
use store::Idem;

use super::{Life, Lost, Stopped};
use crate::world::{Said, Spoken};

/// So many calls in a row without an answer, and the next is put off for some days.
const UNANSWERED: usize = 3;
/// So many, and a specialist takes it.
const NEVER_ANSWERED: usize = 8;

impl Life<'_> {
    /// The caller has been given a customer. Answers when they are done.
    pub(super) fn turn(
        &mut self,
        nth: usize,
        turn: &Turn,
        now: Timestamp,
    ) -> Result<Timestamp, Stopped> {
        let user = self.users[nth].clone();
        let Some(call) = turn.call else { return self.unfinished(nth, turn, now) };
        let dialled = plus_secs(now, self.world.chance.between(20, 90));
        let receipt = match self.acts.call(&user, turn.stream, call.party, call.phone, dialled) {
            Ok(receipt) => receipt,
            Err(ActError::Refused(_)) => {
                self.counted.refused += 1;
                let tomorrow = self.some_days_on(1);
                return self.put_off(&user, turn.stream, dialled, tomorrow, "not allowed just now");
            }
            Err(error) => return Err(self.failed("calling")(error)),
        };
        self.counted.calls.insert((turn.stream, receipt.contact()));
        let Some(who) = self.who(&turn.file) else { return Ok(dialled) };
        let said = self.world.talk(&Spoken {
            who,
            file: &turn.file,
            which: Which::Out(receipt.contact()),
            line: Some(receipt.number()),
            agreed: matches!(call.reason, Reason::CallBackDue { .. }),
            promise_day: matches!(call.reason, Reason::PromiseDueToday { .. }),
            local: local_of(&turn.file, dialled),
            me: user.id,
        });
        let ended = plus_secs(dialled, said.secs);
        if self.world.chance.once_in(self.world.drawn.browsers_dead) {
            self.counted.browsers_dead += 1;
            self.lost.push(Lost { caller: nth, who, stream: turn.stream, said });
            // Some are back at once, others only when the lease has run out.
            let away = if self.world.chance.once_in(700) { 200 } else { 1_900 };
            return Ok(plus_secs(ended, away));
        }
        self.record(&user, who, turn.stream, said, ended)?;
        Ok(ended)
    }

    /// The caller holds a customer with a call whose end is not recorded: the browser had died.
    fn unfinished(
        &mut self,
        nth: usize,
        turn: &Turn,
        now: Timestamp,
    ) -> Result<Timestamp, Stopped> {
        let user = self.users[nth].clone();
        let lost = self.lost.iter().position(|lost| lost.stream == turn.stream);
        let Some(lost) = lost.map(|at| self.lost.remove(at)) else {
            let tomorrow = self.some_days_on(1);
            return self.put_off(&user, turn.stream, now, tomorrow, "nothing to do just now");
        };
        self.record_late(&user, lost, now)?;
        Ok(now)
    }

    fn put_off(
        &mut self,
        user: &User,
        stream: StreamId,
        now: Timestamp,
        until: Timestamp,
        why: &str,
    ) -> Result<Timestamp, Stopped> {
        let entry = Entry::PutOff(until, why.to_owned());
        self.acts.enter(user, stream, &entry, None, now).map_err(self.failed("putting off"))?;
        Ok(plus_secs(now, 20))
    }

    /// The morning after so many days.
    fn some_days_on(&self, days: i32) -> Timestamp {
        self.at(plus_days(self.today, days).to_datetime(time(8, 0, 0, 0)))
    }

    /// A customer calls back.
    pub(super) fn calls_in(&mut self, who: usize, now: Timestamp) -> Result<(), Stopped> {
        let person = &self.world.people[who];
        let Some(stream) = person.stream.filter(|_| !person.silent && !person.is_dead(self.today))
        else {
            return Ok(());
        };
        let speaks = |user: &&User| {
            user.languages.contains(&person.language)
                && user.grants.allows(self.clients[person.firm])
        };
        let Some(user) = self.users.iter().skip(1).find(speaks).cloned() else { return Ok(()) };
        let author = acts::Author { user: user.id, grants: user.grants.clone() };
        let file = self.acts.file(stream, &author).map_err(self.failed("opening a file"))?;
        if file.open_intent().is_some() {
            // They are being called this very moment.
            return Ok(());
        }
        let entered = Entered { happened: now, channel: Channel::Call, party: None, phone: None };
        let said = self.world.talk(&Spoken {
            who,
            file: &file,
            which: Which::In(entered),
            line: None,
            agreed: true,
            promise_day: false,
            local: local_of(&file, now),
            me: user.id,
        });
        let ended = plus_secs(now, said.secs);
        self.record(&user, who, stream, said, ended)
    }

    /// Records what was said in a call whose browser had died. What was agreed may be overtaken by
    /// then, as when the money came in at night: then only that they talked is left to tell.
    pub(super) fn record_late(
        &mut self,
        user: &User,
        lost: Lost,
        now: Timestamp,
    ) -> Result<(), Stopped> {
        let Lost { who, stream, mut said, .. } = lost;
        let file = self.acts.file(stream, &acts::Author::desk());
        let file = file.map_err(self.failed("opening a file"))?;
        if decide::record::outcome_events(&file, &said.report, now).is_err() {
            self.counted.overtaken += 1;
            said.report.ending = Ending::Talk;
            said.report.read_back = None;
        }
        self.record(user, who, stream, said, now)
    }

    /// Records what was said, and lets the world go on from there.
    pub(super) fn record(
        &mut self,
        user: &User,
        who: usize,
        stream: StreamId,
        said: Said,
        now: Timestamp,
    ) -> Result<(), Stopped> {
        let form = Idem { key: self.form_key(), input: [7; 32] };
        let recorded = self.acts.record(user, stream, &said.report, Some(form), now);
        let file = match recorded {
            Ok(file) => file,
            Err(ActError::Report(faults)) => {
                let why = format!("{faults:?} {:?}", said.report);
                return Err(Stopped::Report { stream, day: self.today, why });
            }
            Err(error) => return Err(self.failed("recording")(error)),
        };
        if self.world.chance.once_in(self.world.drawn.forms_twice) {
            self.counted.forms_twice += 1;
            match self.acts.record(user, stream, &said.report, Some(form), plus_secs(now, 1)) {
                // It may be answered as at first, or with "that is recorded already".
                Ok(_) | Err(ActError::Report(_)) => {}
                Err(error) => return Err(self.failed("recording the same form again")(error)),
            }
            self.is_at(stream, file.version)?;
        }
        self.world.follow(who, said.then, self.today);
        self.disputes_of(who, stream, &file);
        self.after(user, who, stream, &file, now)
    }

    /// Nothing was written since.
    fn is_at(&self, stream: StreamId, version: u64) -> Result<(), Stopped> {
        let file = self.acts.file(stream, &acts::Author::desk());
        let found = file.map_err(self.failed("opening a file"))?.version;
        if found == version {
            return Ok(());
        }
        let why = format!("a form sent twice moved the file from {version} to {found}");
        Err(Stopped::Report { stream, day: self.today, why })
    }

    fn form_key(&mut self) -> [u8; 16] {
        let (a, b) = (self.world.chance.draw(), self.world.chance.draw());
        (u128::from(a) << 64 | u128::from(b)).to_be_bytes()
    }

    /// New disputes are answered some days later.
    fn disputes_of(&mut self, who: usize, stream: StreamId, file: &File) {
        let open = file.disputes.iter().filter(|(_, dispute)| dispute.ended.is_none());
        for (id, _) in open {
            if self.known_disputes.insert((stream, *id)) {
                let day = plus_days(self.today, self.world.chance.days(4, 19));
                self.disputes.entry(day).or_default().push((who, stream, *id));
            }
        }
    }

    /// What a careful caller does once the talk is recorded.
    fn after(
        &mut self,
        user: &User,
        who: usize,
        stream: StreamId,
        file: &File,
        now: Timestamp,
    ) -> Result<(), Stopped> {
        let unanswered = unanswered(file);
        let last = file.contacts.values().next_back().and_then(|contact| contact.outcome);
        if unanswered == 1 && self.world.chance.once_in(self.world.drawn.call_in) {
            let day = self.next_working_day();
            self.calling_in.entry(day).or_default().push(who);
        }
        if matches!(last, Some(Outcome::WrongPerson | Outcome::NotConnected)) {
            self.look_for_number(who);
        }
        if NEVER_ANSWERED <= unanswered && file.skill.is_none() {
            let entry = Entry::Route(Some(Skill::Specialist));
            self.acts.enter(user, stream, &entry, None, now).map_err(self.failed("routing"))?;
        } else if self.world.people[who].told && file.skill.is_none() {
            let entry = Entry::Route(Some(Skill::Vulnerable));
            self.acts.enter(user, stream, &entry, None, now).map_err(self.failed("routing"))?;
        }
        let dated = has_date(file);
        let chance = &mut self.world.chance;
        let (days, words) = match last {
            Some(Outcome::Refusal) if !dated => (chance.days(7, 14), "later"),
            Some(Outcome::Talk) if !dated => (chance.days(3, 8), "later"),
            _ if unanswered == 0 => return Ok(()),
            // What was agreed is tried again the same day.
            _ if dated => (0, "another-hour"),
            _ if unanswered.is_multiple_of(UNANSWERED) => (chance.days(4, 12), "unanswered"),
            // Whoever did not answer now may do so at another time of the day.
            _ => (chance.days(0, 2), "another-hour"),
        };
        let until = match days {
            0 => plus_secs(now, chance.between(2, 5) * 3_600),
            _ => self.some_days_on(days),
        };
        let language = self.world.people[who].language;
        let why = self.world.places.phrase(language, words, &mut self.world.chance);
        self.put_off(user, stream, now, until, why).map(drop)
    }

    /// The client is asked for another number, and sometimes has one.
    fn look_for_number(&mut self, who: usize) {
        if self.world.chance.once_in(450) {
            self.world.people[who].finds_number(who);
        }
    }

    fn who(&self, file: &File) -> Option<usize> {
        let numbers = file
            .clients
            .iter()
            .flat_map(|(client, known)| known.iter().map(|one| (*client, one.number.clone())));
        numbers.filter_map(|number| self.homes.get(&number).copied()).next()
    }
}

/// The local time at the customer's.
fn local_of(file: &File, now: Timestamp) -> DateTime {
    let local = decide::local(file, now);
    let first = local.times.iter().map(|(_, time)| *time).min();
    first.unwrap_or_else(|| calendar::TimeZone::UTC.to_datetime(now))
}

/// How many calls in a row reached nobody.
fn unanswered(file: &File) -> usize {
    let reached_nobody = |contact: &&journal::Contact| {
        contact.reached == Reached::Nobody
            && matches!(
                contact.outcome,
                Some(Outcome::NoAnswer | Outcome::Voicemail | Outcome::HungUp)
            )
    };
    file.contacts.values().rev().take_while(reached_nobody).count()
}

/// Whether something is agreed that brings the file back by itself.
fn has_date(file: &File) -> bool {
    let promised =
        |p: &journal::Promise| p.state == PromiseState::Open && p.kind != PromiseKind::AlreadyPaid;
    file.promises.values().any(promised)
        || file.call_backs.values().any(|call_back| call_back.state == CallBackState::Open)
}
