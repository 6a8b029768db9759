//! The guide of a talk: which words fit, with live amounts and days, in the customer's language and
//! in the caller's own; and what was seen of the customer.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use calendar::{Date, TimeZone, plus_days};
use journal::{
    AnswerClass, ClientId, CustomerType, Direction, File, Outcome, PartyKind, PromiseState, Reached,
};
use locale::Language;
use money::Sums;
use pages::{Choice, Guide, Saying};
use talk::{AT_ANY_TIME, CallStage, Category, DebtStage, Fits, LIBRARY, Listener, sayings};
use words::{Arg, Words};

use super::sheet::{Facts, Making};
use super::wordings::{Used, Wordings};

/// From which age to which somebody counts as young.
const YOUNG: std::ops::RangeInclusive<i16> = 18..=25;
/// How many days ahead a payment is proposed where no pay day is known.
const PROPOSED_DAYS: i32 = 7;

/// What words are filled with.
pub(crate) struct Filling {
    customer: String,
    caller: String,
    house: String,
    client: String,
    amount: Vec<money::Money>,
    count: usize,
    due: Option<Date>,
    day: Date,
    wordings: Arc<Wordings>,
    /// The client to whom all is owed, where it is one.
    only: Option<ClientId>,
}

impl Filling {
    pub(crate) fn of(making: &Making<'_>, facts: &Facts) -> Self {
        let sheet = &facts.sheet;
        let today = facts.local.today();
        // What is disputed is not asked for, and who is owed nothing is not named.
        let asked: Vec<&talk::DebtLine> =
            sheet.overdue.iter().filter(|line| line.debt.disputed.is_none()).collect();
        let mut amount = Sums::default();
        asked.iter().for_each(|line| amount.add(line.debt.open()));
        let open = asked.iter().copied().chain(&sheet.not_yet_due);
        let owed: BTreeSet<_> = open.map(|line| line.debt.client).collect();
        let only = owed.first().copied().filter(|_| owed.len() == 1);
        let clients: Vec<String> = owed.into_iter().map(|id| making.names.client(id)).collect();
        Self {
            customer: sheet.file.customer().map_or_else(String::new, |party| party.name.clone()),
            caller: making.user.name.clone(),
            house: making.names.house(),
            client: clients.join(", "),
            amount: amount.iter().collect(),
            count: asked.len(),
            due: asked.first().map(|line| line.debt.due),
            day: proposed_day(sheet, today),
            wordings: making.site.wordings(making.names.desk()),
            only,
        }
    }

    /// The team's words for a text, where there are any for this customer.
    pub(crate) fn of_the_team(&self, words: &Words, id: &str) -> Option<&Used> {
        self.wordings.find(id, words.language(), self.only)
    }

    /// The further answers to an objection in this language.
    pub(crate) fn further(
        &self,
        objection: &talk::Objection,
        language: Language,
    ) -> BTreeMap<u32, (AnswerClass, String)> {
        self.wordings.further(objection, language, self.only)
    }

    /// The text `id` in `words`, line by line.
    pub(crate) fn lines(&self, words: &Words, id: &str) -> Vec<String> {
        let sums: Vec<String> = self.amount.iter().map(|sum| words.money(*sum)).collect();
        let (amount, due) = (sums.join(" + "), self.due.map(|due| words.date(due)));
        let (due, when) = (due.unwrap_or_default(), words.by_day(self.day));
        let args: [(&str, Arg<'_>); 8] = [
            ("customer", (&self.customer).into()),
            ("caller", (&self.caller).into()),
            ("house", (&self.house).into()),
            ("client", (&self.client).into()),
            ("amount", (&amount).into()),
            ("count", self.count.into()),
            ("due", (&due).into()),
            ("when", (&when).into()),
        ];
        let said = match self.of_the_team(words, id) {
            Some(used) => used.say(&args),
            None => words.say_with(id, &args),
        };
        said.lines().map(ToOwned::to_owned).collect()
    }
}

/// The day proposed for a payment: the next pay day, where it is known.
fn proposed_day(sheet: &talk::Sheet, today: Date) -> Date {
    let next = decide::record::pay_day(&sheet.file)
        .map(|day| calendar::pay_day_after(sheet.file.country, today, day));
    next.unwrap_or_else(|| plus_days(today, PROPOSED_DAYS))
}

/// The guide for this customer and caller.
pub(crate) fn view(making: &Making<'_>, facts: &Facts, direction: Direction) -> Guide {
    let language = facts.sheet.file.language;
    let (theirs, own) = (Words::of(language), making.words);
    let filling = Filling::of(making, facts);
    let listener = listener(facts);
    let saying = |id: &str, before_identified, fits: Fits| {
        let team = filling.of_the_team(theirs, id);
        // Words of the house say nothing of what the team's own words say.
        let is_same =
            own.language() == language || team.is_some() != filling.of_the_team(own, id).is_some();
        Saying {
            key: id.to_owned(),
            lines: filling.lines(theirs, id),
            own: if is_same { Vec::new() } else { filling.lines(own, id) },
            before_identified,
            fits: own.say(fits_key(fits)),
            origin: match team {
                Some(used) => used.origin(own, making.names.desk(), |at| making.at(at)),
                None => own.say("words-house"),
            },
        }
    };
    let stage = |stage: &CallStage| -> Vec<Saying> {
        let chosen = match direction {
            Direction::Out => sayings(*stage, &listener),
            // Who calls us introduces themselves.
            Direction::In if *stage == CallStage::Opening => Vec::new(),
            Direction::In => sayings(*stage, &listener),
            // What is entered afterwards was said already.
            Direction::Outside => Vec::new(),
        };
        chosen.iter().map(|it| saying(it.key, it.before_identified, it.fits)).collect()
    };
    Guide {
        language,
        stages: CallStage::ALL.iter().map(stage).collect(),
        any_time: AT_ANY_TIME
            .iter()
            .filter(|(name, _, _)| !listener.is_company || *name != "left-amount")
            .map(|(name, id, early)| (*name, saying(id, *early, Fits::Everybody)))
            .collect(),
        approaches: approaches(own),
        objections: objections(own),
    }
}

fn fits_key(fits: Fits) -> &'static str {
    match fits {
        Fits::Everybody => "fits-everybody",
        Fits::Approach => "fits-approach",
        Fits::DebtStage => "fits-debt-stage",
        Fits::Company => "fits-company",
        Fits::Age => "fits-age",
        Fits::LastTalk => "fits-last-talk",
    }
}

fn approaches(w: &Words) -> Vec<Choice> {
    let of = |key: &str| Choice { value: key.to_owned(), text: w.say(&format!("approach-{key}")) };
    let kinds = CustomerType::ALL.iter().map(|kind| of(explain::approach_key(*kind)));
    kinds.chain([of("none")]).collect()
}

fn objections(w: &Words) -> Vec<(String, Vec<Choice>)> {
    let of_category = |category: &Category| {
        let fits = LIBRARY.iter().filter(|objection| objection.category == *category);
        let choice = |objection: &talk::Objection| Choice {
            value: format!("{}:0", objection.key),
            text: w.say(&format!("objection-{}", objection.key)),
        };
        (w.say(&format!("category-{}", category.key())), fits.map(choice).collect())
    };
    Category::ALL.iter().map(of_category).collect()
}

/// What words are chosen by.
fn listener(facts: &Facts) -> Listener {
    let (sheet, today) = (&facts.sheet, facts.local.today());
    let customer = sheet.file.customer();
    Listener {
        is_company: customer.is_some_and(|party| party.kind == PartyKind::Company),
        is_young: customer
            .and_then(|party| party.birth_date)
            .is_some_and(|born| YOUNG.contains(&age(born, today))),
        // A first guess chooses no words.
        kind: facts
            .approach
            .as_ref()
            .filter(|approach| approach.is_fairly_sure)
            .and_then(|approach| approach.kind),
        debts: decide::file_stage(&sheet.file, today).map(|stage| match stage {
            decide::Stage::Current => DebtStage::Current,
            decide::Stage::Overdue => DebtStage::Overdue,
            decide::Stage::Old => DebtStage::Old,
        }),
        has_kept: sheet.overdue.is_empty() && has_kept(&sheet.file),
        has_failed: has_failed(&sheet.file, today),
    }
}

fn age(born: Date, today: Date) -> i16 {
    let had_birthday = (born.month(), born.day()) <= (today.month(), today.day());
    today.year() - born.year() - i16::from(!had_birthday)
}

/// Whether a promise was kept since the last talk.
fn has_kept(file: &File) -> bool {
    let talks = file.contacts.values().filter(|contact| contact.reached == Reached::RightParty);
    let last_talk = talks.map(|contact| contact.at).max();
    let kept = file.promises.values().filter(|promise| promise.state == PromiseState::Kept);
    let judged = kept.filter_map(|promise| promise.history.last().map(|(at, _)| *at)).max();
    judged.is_some_and(|judged| last_talk.is_none_or(|talk| talk < judged))
}

/// Whether the last talk of late left nothing, or what was promised last, and is still owed, was
/// not kept.
fn has_failed(file: &File, today: Date) -> bool {
    let from = plus_days(today, -talk::LOOK_BACK_DAYS);
    let is_recent = |contact: &&journal::Contact| {
        contact.reached == Reached::RightParty && from <= contact.at.to_zoned(TimeZone::UTC).date()
    };
    let last_talk = file.contacts.values().filter(is_recent).max_by_key(|contact| contact.at);
    let failed = last_talk
        .is_some_and(|talk| talk.is_without_result() || talk.outcome == Some(Outcome::Refusal));
    let last_promise = file.promises.values().max_by_key(|promise| promise.made_at);
    let is_owed = |id: &journal::DebtId| file.debts.get(id).is_some_and(|it| it.open().is_owed());
    failed
        || last_promise.is_some_and(|promise| {
            promise.state == PromiseState::Broken && promise.debts.iter().any(is_owed)
        })
}
