//! Keep faith: every open file has a next step that somebody can take, or a stated reason to rest.

use calendar::Timestamp;
use decide::{Rest, SetAside, Step};
use desk::{Policy, User};
use journal::{PartyKind, Skill};
use store::{Store, StoreError};

use super::{Failure, Read};

/// Who can take what, and what holds now.
pub(super) struct Roster {
    users: Vec<User>,
    policy: Policy,
    now: Timestamp,
}

impl Roster {
    pub(super) fn of(store: &Store, now: Timestamp) -> Result<Self, StoreError> {
        let users = store.desk()?.users.values().filter(|user| user.enabled).cloned().collect();
        Ok(Self { users, policy: store.policy()?, now })
    }

    pub(super) fn check(&self, read: &Read) -> Option<Failure> {
        let file = &read.file;
        let decision = decide::decide(file, &self.policy, self.now);
        let wrong = |what: String| Some(Failure::of("faith", read, u64::MAX, what));
        if !decision.due.is_empty() {
            return wrong(format!("{:?} is true and not recorded", decision.due));
        }
        let is_owed = file.debts.values().any(|debt| debt.open().is_owed());
        match decision.step {
            Step::Call { .. } if self.users.iter().any(|user| can_take(user, read)) => None,
            Step::Call { .. } => wrong("it waits for a caller whom the desk has not".to_owned()),
            Step::Wait { until, .. } if self.now < until => None,
            Step::Wait { until, .. } => wrong(format!("it waits for {until}, which is over")),
            Step::Rest(Rest::NothingOpen) if is_owed => {
                wrong("it rests because nothing is open, and something is".to_owned())
            }
            Step::Rest(Rest::NotOpened) => wrong("it has events and no customer".to_owned()),
            Step::Rest(
                Rest::NothingOpen
                | Rest::InCredit
                | Rest::AwaitingBank { .. }
                | Rest::Disputed { .. }
                | Rest::Held { .. }
                | Rest::MergedAway { .. },
            )
            | Step::SetAside(SetAside::NoPhone) => None,
            Step::LookInto { contact, .. } => {
                wrong(format!("nobody looked into contact {contact}"))
            }
            Step::SetAside(
                why
                @ (SetAside::CountryUnknown | SetAside::NoRules { .. } | SetAside::NeverAllowed),
            ) => wrong(format!("it is set aside: {why:?}")),
        }
    }
}

fn can_take(user: &User, read: &Read) -> bool {
    let file = &read.file;
    let is_company = file.customer().is_some_and(|party| party.kind == PartyKind::Company);
    let skill = file.skill.or(is_company.then_some(Skill::Business));
    user.languages.contains(&file.language)
        && skill.is_none_or(|skill| user.skills.contains(&skill))
        && file.clients.keys().all(|client| user.grants.allows(*client))
}
