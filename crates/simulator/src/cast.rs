//! Who works at the desk.

use std::collections::BTreeSet;

use acts::{ActError, Acts};
use calendar::Timestamp;
use journal::{ClientId, DeskEvent, Grants, Role, Skill, StreamId, UserId};
use locale::Language;
use store::{Append, Events};

use Language::{Czech, Dutch, English, Latvian, Polish, Russian};

/// A user of the desk, as a demo shows them.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The name to sign in with.
    pub login: &'static str,
    /// The name on screens.
    pub name: &'static str,
    /// What they do.
    pub role: Role,
    /// What they speak with customers.
    pub languages: &'static [Language],
    /// What they are trained for.
    pub skills: &'static [Skill],
    /// Whether they see the first client's customers only.
    pub one_client: bool,
}

const fn caller(
    login: &'static str,
    name: &'static str,
    languages: &'static [Language],
    skills: &'static [Skill],
) -> Member {
    Member { login, name, role: Role::Caller, languages, skills, one_client: false }
}

use Skill::{Business, Specialist, Vulnerable};

/// Everybody. Their ids count from 1 in this order.
pub const CAST: &[Member] = &[
    Member {
        role: Role::Administrator,
        ..caller("peteris", "Pēteris Krūmiņš", &[Latvian, English], &[])
    },
    Member {
        role: Role::Lead,
        ..caller("ilze", "Ilze Liepa", &[Latvian, Russian, English], &Skill::ALL)
    },
    caller("anna", "Anna Kalniņa", &[Latvian, Russian, English], &[Vulnerable]),
    caller("martins", "Mārtiņš Ozols", &[Latvian, Russian], &[Business, Specialist]),
    Member {
        one_client: true,
        ..caller("zane", "Zane Vītola", &[Latvian, Russian], &[Vulnerable])
    },
    caller("sanne", "Sanne de Vries", &[Dutch, English], &[Business, Vulnerable]),
    caller("kees", "Kees Bakker", &[Dutch, English], &[Specialist]),
    caller("agnieszka", "Agnieszka Nowak", &[Polish, Czech], &[Business, Vulnerable]),
    caller("tomas", "Tomáš Dvořák", &[Czech, Polish], &[Business, Specialist]),
    caller("petra", "Petra Kučerová", &[Czech, English], &[Vulnerable]),
    caller(
        "olga",
        "Olga Smirnova",
        &[Russian, Latvian, English],
        &[Business, Specialist, Vulnerable],
    ),
    caller("james", "James Carter", &[English], &[Business, Specialist, Vulnerable]),
];

/// The id of the cast's member `nth`.
pub(crate) fn id_of(nth: usize) -> UserId {
    UserId(u32::try_from(nth).unwrap_or(u32::MAX).saturating_add(1))
}

/// Adds everybody to the desk.
pub(crate) fn hire(acts: &Acts, clients: &[ClientId], now: Timestamp) -> Result<(), ActError> {
    let store = acts.store();
    let first: BTreeSet<ClientId> = clients.iter().take(1).copied().collect();
    let added = |(nth, member): (usize, &Member)| DeskEvent::UserAdded {
        user: id_of(nth),
        role: member.role,
        languages: member.languages.iter().copied().collect(),
        skills: member.skills.iter().copied().collect(),
        grants: if member.one_client { Grants::Clients(first.clone()) } else { Grants::All },
        login: member.login.to_owned(),
        name: member.name.to_owned(),
    };
    let append = Append {
        stream: StreamId::DESK,
        expected: store.desk()?.version,
        at: now,
        by: UserId::DESK,
        events: Events::Desk(CAST.iter().enumerate().map(added).collect()),
        idem: None,
        rows: None,
    };
    match store.append(&[append]) {
        Ok(_) => Ok(()),
        Err(error) => Err(ActError::Invalid(error.to_string())),
    }
}
