//! The desk: the next call, any customer, what came of a talk.

mod amount;
pub(crate) mod closing;
pub(crate) mod entries;
pub(crate) mod report;
pub(crate) mod undo;

use std::fmt;

use acts::{ActError, Entry, Idle, Next};
use axum::http::StatusCode;
use calendar::{plus_days, plus_secs};
use decide::record::{Fault, Which};
use desk::User;
use journal::{Direction, File, PhoneId, Role, StreamId, UserId};
use locale::Language;
use pages::{
    BREATH_MINUTES, BreathView, CustomerView, FieldError, Filled, Frame, InHand, Look, NextView,
    Note, NothingView, Place, RefusalView, SkipReason, page_breath, page_customer, page_next,
    page_refusal, page_talk,
};
use store::{AgendaKind, Idem, Lease, Upload};
use words::Words;

use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::views::call::{self, Given};
use crate::views::names::Names;
use crate::views::sheet::{Facts, Making};
use crate::views::{names, read_back as words_for, refusals, sheet};
use crate::{Site, Trouble, frame};

use report::Said;

/// How long a customer taken by hand stays with a caller (a house figure, as of the next call).
const LEASE_SECS: i64 = 20 * 60;
/// How long a note is kept that belongs to no talk yet.
const DRAFT_SECS: i64 = 24 * 3_600;
/// The most of such a note.
const DRAFT_BYTES_MAX: usize = 16 * 1024;
/// How long a customer is put off who needs another caller.
const PUT_OFF_SECS: i64 = 4 * 3_600;
/// How many looks a page lists.
const LOOKS: usize = 20;
/// How far ahead the next call back is looked for when there is nobody to call.
const AHEAD_SECS: i64 = 24 * 3_600;

pub(crate) fn making<'a>(visit: &'a Visit, names: &'a Names) -> Making<'a> {
    Making { site: &visit.site, words: visit.words(), names, user: &visit.user, now: visit.now }
}

pub(crate) fn next(visit: &Visit) -> Answer {
    next_again(visit, StatusCode::OK, None)
}

/// The next customer, or why there is none; `posted` goes back into the form it came from.
fn next_again(
    visit: &Visit,
    status: StatusCode,
    posted: Option<(Filled, Option<String>)>,
) -> Answer {
    let (acts, store) = (visit.acts(), visit.acts().store());
    let view = match acts.next(&visit.user, visit.now)? {
        Next::Idle(idle) => NextView::Nothing(nothing(visit, &idle)?),
        Next::Turn(turn) => {
            acts.stay(turn.stream, &visit.user, visit.now).or_else(unless_leased)?;
            store.record_look(turn.stream, visit.user.id, visit.now)?;
            let (filled, read_back) = match posted {
                Some(posted) => posted,
                None => (undo::kept(visit, turn.stream, Direction::Out)?, None),
            };
            let given = Given {
                leased_until: Some(turn.lease.until),
                draft: draft(visit, turn.stream, &filled)?,
                filled,
                read_back,
            };
            let clients = turn.file.clients.keys().copied();
            let (names, policy) = (Names::of(visit)?, store.policy_for(clients)?);
            let making = making(visit, &names);
            let view = call::next(&making, turn.stream, &turn.file, &policy, given);
            NextView::Customer(Box::new(view))
        }
    };
    let page = page_next(&frame::inside(visit, Place::Next)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

/// Some quiet minutes. Nothing is kept of them: whoever asks for no customer is given none.
pub(crate) fn breath(visit: &Visit) -> Answer {
    let asked = visit.query.get("minutes").and_then(|minutes| minutes.parse().ok());
    let minutes = BREATH_MINUTES.into_iter().find(|known| Some(*known) == asked).unwrap_or(2);
    let until = visit.at(plus_secs(visit.now, i64::from(minutes) * 60)).time();
    let view = BreathView { minutes, until };
    Ok(answer::html(page_breath(&frame::inside(visit, Place::Next)?, &view)))
}

/// A lease that went to somebody else meanwhile shows on the next page.
fn unless_leased(error: ActError) -> Result<(), ActError> {
    if matches!(error, ActError::Leased) { Ok(()) } else { Err(error) }
}

fn nothing(visit: &Visit, idle: &Idle) -> Result<NothingView, Trouble> {
    let store = visit.acts().store();
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let to = plus_secs(visit.now, AHEAD_SECS);
    let agenda = store.agenda(visit.now, to, &visit.user.grants, usize::MAX)?;
    let mine = |owner: Option<UserId>| owner.is_none_or(|owner| owner == visit.user.id);
    let next = agenda
        .iter()
        .find(|item| item.kind == AgendaKind::CallBack && mine(item.owner))
        .map(|item| visit.at(item.at));
    let claimed = store.pool_counts(visit.now)?.iter().map(|pool| pool.claimed).sum();
    Ok(NothingView {
        now: visit.at(visit.now),
        opens: idle.opens_at.map(|opens| visit.at(opens)),
        next_due: next,
        for_others: small(idle.for_others),
        in_hand: small(claimed),
    })
}

/// The note so far: as posted, else as kept.
fn draft(visit: &Visit, stream: StreamId, filled: &Filled) -> Result<String, Trouble> {
    if let Some(note) = filled.value("note") {
        return Ok(note.to_owned());
    }
    let kept = visit.acts().store().upload(&draft_id(visit, stream))?;
    Ok(kept.and_then(|kept| String::from_utf8(kept.bytes).ok()).unwrap_or_default())
}

pub(crate) fn draft_id(visit: &Visit, stream: StreamId) -> String {
    format!("draft-{}-{stream}", visit.user.id)
}

pub(crate) fn keep_draft(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    visit.acts().file(stream, &visit.author())?;
    let note = visit.form.raw("note");
    if DRAFT_BYTES_MAX < note.len() {
        return Err(Trouble::TooLarge);
    }
    let upload = Upload {
        user: visit.user.id,
        at: visit.now,
        meta: String::new(),
        bytes: note.as_bytes().to_vec(),
    };
    let until = plus_secs(visit.now, DRAFT_SECS);
    visit.acts().store().put_upload(&draft_id(visit, stream), &upload, until)?;
    visit.acts().stay(stream, &visit.user, visit.now).or_else(unless_leased)?;
    if visit.is_script {
        return Ok(answer::with_status(answer::text(String::new()), StatusCode::NO_CONTENT));
    }
    Ok(answer::go("/next"))
}

pub(crate) fn customer(visit: &Visit) -> Answer {
    customer_again(visit, StatusCode::OK, Filled::default())
}

/// The page of a customer; what was posted in vain goes back into the form it came from.
pub(crate) fn customer_again(visit: &Visit, status: StatusCode, filled: Filled) -> Answer {
    let stream = visit.stream()?;
    let (acts, store) = (visit.acts(), visit.acts().store());
    let file = acts.file(stream, &visit.author())?;
    if let Some(into) = file.merged_into {
        return Ok(answer::go(&format!("/customer/{into}")));
    }
    store.record_look(stream, visit.user.id, visit.now)?;
    let names = Names::of(visit)?;
    let making = making(visit, &names);
    let facts = Facts::of(&file, &visit.user, visit.now);
    let policy = store.policy_for(file.clients.keys().copied())?;
    let decision = decide::decide(&file, &policy, visit.now);
    let mut looks = store.looks(stream, &visit.user.grants, LOOKS + 1)?;
    let looks_more = LOOKS < looks.len();
    looks.truncate(LOOKS);
    let note = |note: &journal::Note| Note {
        at: visit.at(note.at),
        by: names.user(note.by),
        text: note.text.clone(),
    };
    let view = CustomerView {
        sheet: sheet::view(&making, stream, &facts),
        refusals: refusals::view(&making, &file, &decision.held, true),
        in_hand: in_hand(visit, stream, &names)?,
        notes: facts.sheet.notes.iter().map(note).collect(),
        looks: looks
            .into_iter()
            .map(|look| Look { at: visit.at(look.at), by: names.user(look.user) })
            .collect(),
        looks_more,
        skill: file.skill.map(names::skill),
        may_merge: visit.user.role != Role::Caller,
        once: visit.site.draw::<16>(),
        filled,
    };
    let page = page_customer(&frame::inside(visit, Place::Elsewhere)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

fn in_hand(visit: &Visit, stream: StreamId, names: &Names) -> Result<InHand, Trouble> {
    Ok(match visit.acts().store().lease_of(stream, visit.now)? {
        None => InHand::Free,
        Some(lease) if lease.user == visit.user.id => InHand::Mine,
        Some(lease) => {
            InHand::Other { name: names.user(lease.user), until: visit.at(lease.until).time() }
        }
    })
}

/// What came of taking a customer.
pub(crate) enum Taken {
    /// They are this caller's now.
    Mine(Lease),
    /// A call to the customer they had waits for its end.
    Unfinished,
    /// Somebody else has them.
    Anothers,
}

/// A caller takes a customer they found. The one they had is given back, unless a call to them
/// waits for its end.
pub(crate) fn take_over(visit: &Visit, stream: StreamId) -> Result<Taken, Trouble> {
    let (acts, store) = (visit.acts(), visit.acts().store());
    acts.file(stream, &visit.author())?;
    if let Some(held) = acts.held_by(&visit.user, visit.now)?
        && held.stream != stream
    {
        if call::unfinished(&held.file).is_some_and(|(_, contact)| contact.by == visit.user.id) {
            return Ok(Taken::Unfinished);
        }
        store.release(&held.lease)?;
    }
    let until = plus_secs(visit.now, LEASE_SECS);
    let lease = store.claim(stream, visit.user.id, visit.now, until)?;
    Ok(lease.map_or(Taken::Anothers, Taken::Mine))
}

pub(crate) fn take(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    match take_over(visit, stream)? {
        Taken::Mine(_) | Taken::Unfinished => Ok(answer::go("/next")),
        Taken::Anothers => Err(Trouble::Conflict(with_another(visit, stream)?)),
    }
}

/// Who else has the customer, and until when.
pub(crate) fn with_another(visit: &Visit, stream: StreamId) -> Result<Option<String>, Trouble> {
    let names = Names::of(visit)?;
    Ok(match in_hand(visit, stream, &names)? {
        InHand::Other { name, until } => {
            let time = visit.words().time(until);
            let args = [("name", (&name).into()), ("time", (&time).into())];
            Some(visit.words().say_with("customer-with", &args))
        }
        InHand::Free | InHand::Mine => None,
    })
}

/// Calls: the permit is spent, then the next page shows the number.
pub(crate) fn call(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?;
    if call::unfinished(&file).is_some_and(|(_, contact)| contact.by == visit.user.id) {
        return Ok(answer::go("/next"));
    }
    let phone = visit.form.get("phone").and_then(|id| id.parse().ok()).map(PhoneId);
    let known = phone.and_then(|id| Some((id, file.phones.get(&id)?.party)));
    let (phone, party) = known.ok_or(Trouble::BadRequest(None))?;
    match visit.acts().call(&visit.user, stream, party, phone, visit.now) {
        Ok(_) => Ok(answer::go("/next")),
        Err(ActError::Refused(held)) => {
            let names = Names::of(visit)?;
            let making = making(visit, &names);
            let view = RefusalView {
                asked: visit.words().say("why-not-title"),
                refusals: refusals::view(&making, &file, &held, true),
                back: format!("/customer/{stream}"),
            };
            let page = page_refusal(&frame::inside(visit, Place::Next)?, &view);
            Ok(answer::with_status(answer::html(page), StatusCode::CONFLICT))
        }
        Err(other) => Err(other.into()),
    }
}

/// Gives a customer back without a contact, and says why.
pub(crate) fn skip(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let (acts, w) = (visit.acts(), visit.words());
    let held = acts.held_by(&visit.user, visit.now)?.filter(|turn| turn.stream == stream);
    let Some(held) = held else { return Ok(answer::go("/next")) };
    let words = visit.form.get("words").unwrap_or_default();
    let reason = visit.form.get("reason").and_then(SkipReason::from_name);
    let error = match reason {
        None => Some(("reason", w.say("error-choice"))),
        Some(SkipReason::Other) if words.is_empty() => Some(("words", w.say("error-needed"))),
        Some(_) => None,
    };
    if let Some((field, text)) = error {
        let errors = vec![FieldError { field: field.to_owned(), text }];
        let filled = Filled { posted: visit.form.posted(), errors };
        return next_again(visit, StatusCode::UNPROCESSABLE_ENTITY, Some((filled, None)));
    }
    let reason = reason.unwrap_or(SkipReason::Other);
    let until = match reason {
        // The customer is ready for anybody else at once.
        SkipReason::Break => {
            acts.store().release(&held.lease)?;
            return Ok(answer::go("/due"));
        }
        SkipReason::Language | SkipReason::Skill | SkipReason::Acquainted | SkipReason::Other => {
            plus_secs(visit.now, PUT_OFF_SECS)
        }
        SkipReason::Unclear => visit.site.day_start(plus_days(visit.today(), 1)),
    };
    let why = match words {
        "" => w.say(&format!("skip-{}", reason.name())),
        words => format!("{}: {words}", w.say(&format!("skip-{}", reason.name()))),
    };
    acts.enter(&visit.user, stream, &Entry::PutOff(until, why), None, visit.now)?;
    Ok(answer::go("/next"))
}

pub(crate) fn talk_in(visit: &Visit) -> Answer {
    talk(visit, Direction::In)
}

pub(crate) fn talk_outside(visit: &Visit) -> Answer {
    talk(visit, Direction::Outside)
}

fn talk(visit: &Visit, kind: Direction) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?;
    visit.acts().store().record_look(stream, visit.user.id, visit.now)?;
    let filled = undo::kept(visit, stream, kind)?;
    let given = Given { draft: draft(visit, stream, &filled)?, filled, ..Given::default() };
    talk_page(visit, StatusCode::OK, (stream, &file), kind, given)
}

fn talk_page(
    visit: &Visit,
    status: StatusCode,
    (stream, file): (StreamId, &File),
    kind: Direction,
    given: Given,
) -> Answer {
    let names = Names::of(visit)?;
    let view = call::entered(&making(visit, &names), stream, file, kind, given);
    let page = page_talk(&frame::inside(visit, Place::Elsewhere)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

fn context<'a>(visit: &'a Visit, file: &'a File, customer: &'static Words) -> report::Context<'a> {
    report::Context {
        form: &visit.form,
        file,
        user: &visit.user,
        site: &visit.site,
        now: visit.now,
        words: visit.words(),
        customer,
    }
}

/// The texts said to a customer, in their language.
pub(crate) fn customer_words(file: &File) -> &'static Words {
    Words::of(file.language)
}

/// The read-back of what is filled in so far.
pub(crate) fn read_back(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?.seen_by(&visit.user.grants);
    let context = context(visit, &file, customer_words(&file));
    let composed = compose(visit, &context)?;
    Ok(answer::text(pages::read_back_text(visit.language(), composed.as_deref())))
}

/// Records what came of a talk.
pub(crate) fn outcome(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?.seen_by(&visit.user.grants);
    let context = context(visit, &file, customer_words(&file));
    let read_back = compose(visit, &context)?;
    let Said { report, errors } = report::read(&context, read_back.as_deref());
    let (kind, errors) = match (&report, errors) {
        (Ok(report), errors) if errors.is_empty() => {
            let form = visit.form.get("once").and_then(idem_key);
            let idem = form.map(|key| Idem { key, input: visit.form.hash() });
            match visit.acts().record(&visit.user, stream, report, idem, visit.now) {
                Ok(_) => {
                    visit.acts().store().drop_upload(&draft_id(visit, stream))?;
                    undo::keep(visit, stream)?;
                    visit.site.count_again();
                    let said = format!("talk.{stream}");
                    return Ok(answer::go_saying(&visit.site, "/next", &said));
                }
                Err(ActError::Report(faults)) => {
                    if faults.contains(&Fault::AlreadyRecorded) {
                        let why = visit.words().say("outcome-meanwhile");
                        return overtaken(visit, (stream, &file), why, read_back);
                    }
                    (kind_of(report.which), report::errors_of(&context, &faults))
                }
                Err(ActError::Leased) => {
                    let why = with_another(visit, stream)?;
                    let why = why.unwrap_or_else(|| visit.words().say("trouble-conflict-hint"));
                    return overtaken(visit, (stream, &file), why, read_back);
                }
                Err(other) => return Err(other.into()),
            }
        }
        (Ok(report), errors) => (kind_of(report.which), errors),
        (Err(kind), errors) => (*kind, errors),
    };
    let filled = Filled { posted: visit.form.posted(), errors };
    talk_again(visit, StatusCode::UNPROCESSABLE_ENTITY, (stream, kind), filled, read_back)
}

/// Registers a complaint at once; the talk goes on with all that was typed.
pub(crate) fn complaint(visit: &Visit) -> Answer {
    let stream = visit.stream()?;
    let file = visit.acts().file(stream, &visit.author())?.seen_by(&visit.user.grants);
    let context = context(visit, &file, customer_words(&file));
    let mut posted = visit.form.posted();
    let (status, errors) = match report::complaint(&context) {
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, vec![error]),
        Ok(words) => {
            // A second complaint in the same talk has other words; what else is typed may change.
            let input = *blake3::hash(words.as_bytes()).as_bytes();
            let idem = entries::idem_of(visit, &words).map(|idem| Idem { input, ..idem });
            let entry = Entry::Complaint(words);
            visit.acts().enter(&visit.user, stream, &entry, idem, visit.now)?;
            posted.retain(|(name, _)| name != "complaint_words");
            (StatusCode::OK, Vec::new())
        }
    };
    let (filled, read_back) = (Filled { posted, errors }, compose(visit, &context)?);
    let kind = report::kind(&context);
    talk_again(visit, status, (stream, kind), filled, read_back)
}

/// The page of a talk that goes on, with what was typed.
fn talk_again(
    visit: &Visit,
    status: StatusCode,
    (stream, kind): (StreamId, Direction),
    filled: Filled,
    read_back: Option<String>,
) -> Answer {
    if kind == Direction::Out {
        return next_again(visit, status, Some((filled, read_back)));
    }
    let draft = draft(visit, stream, &filled)?;
    let given = Given { leased_until: None, draft, filled, read_back };
    let file = visit.acts().file(stream, &visit.author())?;
    talk_page(visit, status, (stream, &file), kind, given)
}

/// The words for what is filled in.
fn compose(visit: &Visit, context: &report::Context<'_>) -> Result<Option<String>, Trouble> {
    Ok(words_for::compose(context, &Names::of(visit)?))
}

/// The call went on without this form: what was typed stays in it.
fn overtaken(
    visit: &Visit,
    of: (StreamId, &File),
    why: String,
    read_back: Option<String>,
) -> Answer {
    let errors = vec![FieldError { field: String::new(), text: why }];
    let filled = Filled { posted: visit.form.posted(), errors };
    let draft = draft(visit, of.0, &filled)?;
    let given = Given { leased_until: None, draft, filled, read_back };
    talk_page(visit, StatusCode::CONFLICT, of, Direction::Out, given)
}

fn kind_of(which: Which) -> Direction {
    match which {
        Which::Out(_) => Direction::Out,
        Which::In(_) => Direction::In,
        Which::Outside(_) => Direction::Outside,
    }
}

/// The key under which a form is recorded once.
fn idem_key(once: &str) -> Option<[u8; 16]> {
    if once.len() != 32 || !once.is_ascii() {
        return None;
    }
    u128::from_str_radix(once, 16).ok().map(u128::to_be_bytes)
}

/// A page could not be made.
#[derive(Debug)]
pub struct NoPage(Trouble);

impl fmt::Display for NoPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the page cannot be made: {}", self.0)
    }
}

impl std::error::Error for NoPage {}

/// The call page of a customer as HTML, made as for a request but without HTTP: for measuring.
///
/// # Errors
/// When the file cannot be read or is not granted.
pub fn render_sheet(site: &Site, user: &User, stream: StreamId) -> Result<String, NoPage> {
    render(site, user, stream).map_err(NoPage)
}

fn render(site: &Site, user: &User, stream: StreamId) -> Result<String, Trouble> {
    let (now, store) = (site.now(), site.acts.store());
    let words = Words::of(Language::English);
    let loaded = store.load(stream, &user.grants)?.ok_or(Trouble::NotFound)?;
    store.record_look(stream, user.id, now)?;
    let names = Names::new(store.desk()?, store.clients()?, words.say("frame-name"));
    let making = Making { site, words, names: &names, user, now };
    let lease = store.lease_of(stream, now)?;
    let leased_until = lease.filter(|lease| lease.user == user.id).map(|lease| lease.until);
    let given = Given { leased_until, ..Given::default() };
    let policy = store.policy_for(loaded.file.clients.keys().copied())?;
    let view = call::next(&making, stream, &loaded.file, &policy, given);
    let frame = Frame {
        language: Language::English,
        csrf: site.draw::<16>(),
        user: Some(pages::SignedIn {
            name: user.name.clone(),
            roles: vec![frame::role(user.role)],
            today: site.today_of(user.id, now)?,
        }),
        here: Place::Next,
        flash: None,
        made_up_clock: None,
    };
    Ok(page_next(&frame, &NextView::Customer(Box::new(view))))
}
