//! The page of the team's own words: proposed by anybody, approved by a lead.

use acts::{NewWords, WordsError, WordsFault, WordsFor, checked_words, of_answers};
use axum::http::StatusCode;
use calendar::{Timestamp, plus_days};
use desk::{Desk, Wording, WordingState};
use journal::{AnswerClass, ClientId, Role, WordsId};
use locale::Language;
use money::{Currency, Money};
use pages::{
    Choice, FieldError, Filled, NewWordsView, Place, WordingsView, WordsRow, page_new_words,
    page_wordings,
};
use words::{Arg, TEXT_CHARS_MAX, Template, Words};

use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::users::client_of;
use crate::views::names::Names;
use crate::{Trouble, frame};

/// The sum of an example, in minor units.
const EXAMPLE_MINOR: i64 = 124_590;

/// What is wrong with words, in the reader's language.
pub(crate) fn says(w: &Words, fault: &WordsFault) -> String {
    match fault {
        WordsFault::Role => w.say("words-fault-role"),
        WordsFault::NoSuchText => w.say("words-fault-no-text"),
        WordsFault::NoSuchClient => w.say("words-fault-client"),
        WordsFault::NoSuchWords | WordsFault::NotWaiting | WordsFault::Over => {
            w.say("words-fault-over")
        }
        WordsFault::Empty => w.say("words-fault-empty"),
        WordsFault::Long => w.say_with("words-fault-long", &[("most", TEXT_CHARS_MAX.into())]),
        WordsFault::Unknown { name, known } => {
            let known: Vec<String> = known.iter().map(|name| format!("{{ ${name} }}")).collect();
            let (name, known) = (format!("{{ ${name} }}"), known.join(", "));
            let args = [("name", (&name).into()), ("known", (&known).into())];
            w.say_with("words-fault-unknown", &args)
        }
        WordsFault::Unreadable(near) => {
            let example = "{ $amount }".to_owned();
            let args = [("near", near.into()), ("example", (&example).into())];
            w.say_with("words-fault-unreadable", &args)
        }
        WordsFault::Same => w.say("words-fault-same"),
        WordsFault::Own => w.say("words-fault-own"),
        WordsFault::NoReason => w.say("words-fault-no-reason"),
        WordsFault::NameWrong => w.say("words-fault-name"),
    }
}

/// The field that a fault is about.
fn field(fault: &WordsFault) -> &'static str {
    match fault {
        WordsFault::NoSuchClient => "words_client",
        WordsFault::Empty
        | WordsFault::Long
        | WordsFault::Unknown { .. }
        | WordsFault::Unreadable(_)
        | WordsFault::Same => "new_text",
        WordsFault::NoReason => "refused_why",
        WordsFault::NameWrong => "house_name",
        WordsFault::Role
        | WordsFault::NoSuchText
        | WordsFault::NoSuchWords
        | WordsFault::Own
        | WordsFault::NotWaiting
        | WordsFault::Over => "",
    }
}

fn wrong(visit: &Visit, fault: &WordsFault) -> FieldError {
    FieldError { field: field(fault).to_owned(), text: says(visit.words(), fault) }
}

/// Words as they sound, line by line, with the figures of an example.
fn example(template: &Template, w: &Words, names: &Names, now: Timestamp) -> Vec<String> {
    let today = now.to_zoned(calendar::TimeZone::UTC).date();
    let amount = w.money(Money::new(EXAMPLE_MINOR, Currency::EUR));
    let (due, when) = (w.date(plus_days(today, -20)), w.by_day(plus_days(today, 7)));
    let [customer, caller, client] =
        ["example-customer", "example-caller", "example-client"].map(|id| w.say(id));
    let house = names.house();
    let args: [(&str, Arg<'_>); 8] = [
        ("customer", (&customer).into()),
        ("caller", (&caller).into()),
        ("house", (&house).into()),
        ("client", (&client).into()),
        ("amount", (&amount).into()),
        ("count", Arg::Count(2)),
        ("due", (&due).into()),
        ("when", (&when).into()),
    ];
    template.say(&args).lines().map(ToOwned::to_owned).collect()
}

/// What is said for a text without these words: others of the team's, or those of the house.
fn before(desk: &Desk, key: &str, language: Language, but: Option<WordsId>) -> String {
    match desk.wording(key, language, None).filter(|used| Some(used.id) != but) {
        Some(used) => used.text.clone(),
        None => Words::of(language).source(key).unwrap_or_default(),
    }
}

/// What a text is, in the reader's language: an objection, or the guide.
fn about(w: &Words, key: &str) -> String {
    let answered = key.strip_prefix("answer-").and_then(|rest| rest.rsplit_once('-'));
    match answered {
        Some((objection, _)) => w.say(&format!("objection-{objection}")),
        None => w.say("guide-title"),
    }
}

fn refused(w: &Words) -> Vec<[String; 3]> {
    let parts =
        |key: &&str| ["", "-why", "-example"].map(|it| w.say(&format!("refused-{key}{it}")));
    talk::REFUSED.iter().map(parts).collect()
}

/// What became of words, in the reader's language.
fn state(visit: &Visit, names: &Names, wording: &Wording) -> String {
    let w = visit.words();
    match &wording.state {
        WordingState::Waiting => w.say("words-state-waiting"),
        WordingState::InUse { by, at, alone } => {
            let id = if *alone { "words-state-used-alone" } else { "words-state-used" };
            let (name, day) = (names.user(*by), w.date_short(visit.at(*at).date()));
            w.say_with(id, &[("name", (&name).into()), ("day", (&day).into())])
        }
        WordingState::Replaced => w.say("words-state-replaced"),
        WordingState::Refused { by, why, .. } => {
            let name = names.user(*by);
            w.say_with("words-state-refused", &[("name", (&name).into()), ("why", why.into())])
        }
        WordingState::Withdrawn => w.say("words-state-withdrawn"),
    }
}

fn row(visit: &Visit, names: &Names, wording: &Wording) -> WordsRow {
    let desk = names.desk();
    let (leads, mine) = (Role::Lead <= visit.user.role, wording.by == visit.user.id);
    let known = acts::words_arguments(desk, wording.language, &wording.key).unwrap_or_default();
    let template = checked_words(wording.language, &wording.text, &known);
    let words = Words::of(wording.language);
    WordsRow {
        id: wording.id.to_string(),
        about: about(visit.words(), &wording.key),
        key: wording.key.clone(),
        language: wording.language,
        client: wording.client.map(|client| names.client(client)),
        before: before(desk, &wording.key, wording.language, Some(wording.id)),
        text: wording.text.clone(),
        example: match &template {
            Ok(template) if wording.is_waiting() => example(template, words, names, visit.now),
            Ok(_) | Err(_) => Vec::new(),
        },
        by: names.user(wording.by),
        at: visit.at(wording.at),
        state: state(visit, names, wording),
        is_to_read: leads && wording.is_waiting() && !(mine && desk.has_other_lead(visit.user.id)),
        is_to_withdraw: wording.is_waiting() && (mine || leads) || wording.is_used() && leads,
    }
}

pub(crate) fn list(visit: &Visit) -> Answer {
    all(visit, StatusCode::OK, Filled::default())
}

fn all(visit: &Visit, status: StatusCode, filled: Filled) -> Answer {
    let names = Names::of(visit)?;
    let leads = Role::Lead <= visit.user.role;
    let is_seen = |one: &&Wording| one.client.is_none_or(|id| visit.user.grants.allows(id));
    let seen: Vec<&Wording> = names.desk().wordings.values().rev().filter(is_seen).collect();
    let rows = |fits: &dyn Fn(&Wording) -> bool| -> Vec<WordsRow> {
        seen.iter().filter(|one| fits(one)).map(|one| row(visit, &names, one)).collect()
    };
    let mine = |one: &Wording| one.by == visit.user.id;
    let mut filled = filled;
    if filled.value("house_name").is_none() {
        filled.posted.push(("house_name".to_owned(), names.house()));
    }
    let view = WordingsView {
        may_approve: leads,
        waiting: rows(&|one| one.is_waiting() && (leads || mine(one))),
        used: rows(&|one| one.is_used()),
        own: rows(&|one| mine(one) && !one.is_waiting() && !one.is_used()),
        refused: refused(visit.words()),
        filled,
    };
    let page = page_wordings(&frame::inside(visit, Place::Elsewhere)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

/// What the form of new words is about.
struct Wanted {
    language: Language,
    /// The text, or the objection that gets a further answer.
    what: Result<String, &'static talk::Objection>,
}

impl Wanted {
    fn of(visit: &Visit, fields: &crate::fields::Fields) -> Result<Self, Trouble> {
        let language = fields.get("of").and_then(Language::from_code);
        let language = language.unwrap_or(visit.words().language());
        let what = match (fields.get("key"), fields.get("objection")) {
            (Some(key), _) => Ok(key.to_owned()),
            (None, Some(objection)) => Err(talk::objection_of(objection).ok_or(Trouble::NotFound)?),
            (None, None) => return Err(Trouble::NotFound),
        };
        Ok(Self { language, what })
    }
}

pub(crate) fn new(visit: &Visit) -> Answer {
    let wanted = Wanted::of(visit, &visit.query)?;
    let desk = visit.acts().store().desk()?;
    let text = match &wanted.what {
        Ok(key) => before(&desk, key, wanted.language, None),
        Err(_) => String::new(),
    };
    let posted = vec![("new_text".to_owned(), text), ("class".to_owned(), "ask".to_owned())];
    new_page(visit, StatusCode::OK, &wanted, Filled { posted, errors: Vec::new() }, Vec::new())
}

fn new_page(
    visit: &Visit,
    status: StatusCode,
    wanted: &Wanted,
    filled: Filled,
    example: Vec<String>,
) -> Answer {
    let names = Names::of(visit)?;
    let (desk, w) = (names.desk(), visit.words());
    let known = match &wanted.what {
        Ok(key) => acts::words_arguments(desk, wanted.language, key).ok_or(Trouble::NotFound)?,
        Err(objection) => of_answers(objection),
    };
    let clients = visit.acts().store().clients()?;
    let granted = clients.iter().filter(|book| visit.user.grants.allows(book.id));
    let choices: Vec<Choice> = granted
        .map(|book| Choice { value: book.id.0.to_string(), text: book.name.clone() })
        .collect();
    let key = wanted.what.as_ref().ok();
    let view = NewWordsView {
        about: match &wanted.what {
            Ok(key) => about(w, key),
            Err(objection) => w.say(&format!("objection-{}", objection.key)),
        },
        key: key.cloned(),
        objection: wanted.what.as_ref().err().map(|objection| objection.key.to_owned()),
        language: wanted.language,
        before: key.map(|key| before(desk, key, wanted.language, None)).unwrap_or_default(),
        known: known.into_iter().collect(),
        example,
        // One client alone is all of them.
        clients: if 1 < choices.len() { choices } else { Vec::new() },
        refused: refused(Words::of(wanted.language)),
        filled,
    };
    let page = page_new_words(&frame::inside(visit, Place::Elsewhere)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

/// Proposes the words, or shows how they sound.
pub(crate) fn propose(visit: &Visit) -> Answer {
    let wanted = Wanted::of(visit, &visit.form)?;
    let text = visit.form.raw("new_text").replace("\r\n", "\n");
    let filled = |errors: Vec<FieldError>| Filled { posted: visit.form.posted(), errors };
    let mend = |fault: &WordsFault| {
        let filled = filled(vec![wrong(visit, fault)]);
        new_page(visit, StatusCode::UNPROCESSABLE_ENTITY, &wanted, filled, Vec::new())
    };
    if visit.form.is_ticked("look") {
        let names = Names::of(visit)?;
        let known = match &wanted.what {
            Ok(key) => acts::words_arguments(names.desk(), wanted.language, key),
            Err(objection) => Some(of_answers(objection)),
        };
        let known = known.ok_or(Trouble::NotFound)?;
        return match checked_words(wanted.language, &text, &known) {
            Ok(template) => {
                let said = example(&template, Words::of(wanted.language), &names, visit.now);
                new_page(visit, StatusCode::OK, &wanted, filled(Vec::new()), said)
            }
            Err(fault) => mend(&fault),
        };
    }
    let client = visit.form.get("words_client");
    let class = visit.form.get("class").and_then(class_of).unwrap_or(AnswerClass::Ask);
    let new = NewWords {
        what: match &wanted.what {
            Ok(key) => WordsFor::Text(key.clone()),
            Err(objection) => WordsFor::Answer(objection.key.to_owned(), class),
        },
        language: wanted.language,
        client: match client.map(client_of) {
            Some(None) => return mend(&WordsFault::NoSuchClient),
            Some(client) => client,
            None => None::<ClientId>,
        },
        text,
    };
    match visit.acts().propose_words(&visit.author(), &new, visit.now) {
        Ok(_) => done(visit),
        Err(WordsError::Fault(fault)) => mend(&fault),
        Err(WordsError::Act(error)) => Err(error.into()),
    }
}

fn class_of(name: &str) -> Option<AnswerClass> {
    AnswerClass::ALL.into_iter().find(|class| class.key() == name)
}

fn done(visit: &Visit) -> Answer {
    Ok(answer::go_saying(&visit.site, "/words", "words."))
}

/// The page again, with what is wrong, or on to it.
fn told(visit: &Visit, result: Result<(), WordsError>) -> Answer {
    match result {
        Ok(()) => done(visit),
        Err(WordsError::Fault(WordsFault::NoSuchWords)) => Err(Trouble::NotFound),
        Err(WordsError::Fault(WordsFault::Role)) => Err(Trouble::Forbidden),
        Err(WordsError::Fault(fault)) => {
            let errors = vec![wrong(visit, &fault)];
            let filled = Filled { posted: visit.form.posted(), errors };
            all(visit, StatusCode::UNPROCESSABLE_ENTITY, filled)
        }
        Err(WordsError::Act(error)) => Err(error.into()),
    }
}

fn words_id(visit: &Visit) -> Result<WordsId, Trouble> {
    visit.param("id").parse().map(WordsId).map_err(|_| Trouble::NotFound)
}

pub(crate) fn approve(visit: &Visit) -> Answer {
    let words = words_id(visit)?;
    told(visit, visit.acts().approve_words(&visit.author(), words, visit.now))
}

pub(crate) fn refuse(visit: &Visit) -> Answer {
    let (words, why) = (words_id(visit)?, visit.form.raw("refused_why"));
    told(visit, visit.acts().refuse_words(&visit.author(), words, why, visit.now))
}

pub(crate) fn withdraw(visit: &Visit) -> Answer {
    let words = words_id(visit)?;
    told(visit, visit.acts().withdraw_words(&visit.author(), words, visit.now))
}

pub(crate) fn house(visit: &Visit) -> Answer {
    let name = visit.form.raw("house_name");
    told(visit, visit.acts().name_house(&visit.author(), name, visit.now))
}
