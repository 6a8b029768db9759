//! The team's own words made ready to be said, once for each change of the desk.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

use desk::{Desk, Wording, WordingState};
use journal::{AnswerClass, ClientId};
use locale::Language;
use words::{Arg, Template, Words};

use crate::Site;

/// Words that are used now.
#[derive(Debug)]
pub(crate) struct Used {
    template: Template,
    /// As they were proposed and approved.
    pub(crate) wording: Wording,
}

/// All that are used now, by text, language and client.
#[derive(Debug, Default)]
pub(crate) struct Wordings(BTreeMap<(String, Language, Option<ClientId>), Used>);

/// The wordings of a version of the desk.
pub(crate) type KeptWordings = Option<(u64, Arc<Wordings>)>;

impl Site {
    /// The team's words as the desk has them now.
    pub(crate) fn wordings(&self, desk: &Desk) -> Arc<Wordings> {
        let mut kept = self.wordings.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((version, wordings)) if *version == desk.version => wordings.clone(),
            Some(_) | None => {
                let wordings = Arc::new(Wordings::of(desk));
                *kept = Some((desk.version, wordings.clone()));
                wordings
            }
        }
    }
}

impl Wordings {
    fn of(desk: &Desk) -> Self {
        let used = desk.wordings.values().filter(|wording| wording.is_used());
        let ready = used.filter_map(|wording| {
            let known = acts::words_arguments(desk, wording.language, &wording.key)?;
            // Words of an older program that this one would refuse are not said.
            let template = Template::parse(wording.language, &wording.text, &known).ok()?;
            let place = (wording.key.clone(), wording.language, wording.client);
            Some((place, Used { template, wording: wording.clone() }))
        });
        Self(ready.collect())
    }

    /// The words for a text: those for this client's debts, else those for all.
    pub(crate) fn find(
        &self,
        key: &str,
        language: Language,
        client: Option<ClientId>,
    ) -> Option<&Used> {
        let of = |client| self.0.get(&(key.to_owned(), language, client));
        client.and_then(|client| of(Some(client))).or_else(|| of(None))
    }

    /// The further answers to an objection in this language: number, what each does, its key.
    pub(crate) fn further(
        &self,
        objection: &talk::Objection,
        language: Language,
        client: Option<ClientId>,
    ) -> BTreeMap<u32, (AnswerClass, String)> {
        let begin = format!("answer-{}-", objection.key);
        let is_seen = |of: Option<ClientId>| of.is_none() || of == client;
        let found = self.0.iter().filter_map(|((key, of, whose), used)| {
            let number = key.strip_prefix(&begin)?.parse().ok()?;
            let class = used.wording.class?;
            (*of == language && is_seen(*whose)).then(|| (number, (class, key.clone())))
        });
        found.collect()
    }
}

impl Used {
    pub(crate) fn say(&self, args: &[(&str, Arg<'_>)]) -> String {
        self.template.say(args)
    }

    /// Whose words these are, in the reader's language.
    pub(crate) fn origin(
        &self,
        w: &Words,
        desk: &Desk,
        at: impl Fn(calendar::Timestamp) -> calendar::DateTime,
    ) -> String {
        let WordingState::InUse { by, at: since, .. } = self.wording.state else {
            return w.say("words-house");
        };
        let name =
            desk.users.get(&by).map_or_else(|| w.say("frame-name"), |user| user.name.clone());
        let day = w.date_short(at(since).date());
        w.say_with("words-team", &[("name", (&name).into()), ("day", (&day).into())])
    }
}
