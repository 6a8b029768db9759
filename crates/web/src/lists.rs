//! Lists: who was found, what is due, what the team did today.

mod due;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use acts::ActError;
use calendar::{plus_days, plus_secs, week_start};
use export::{Cell, Format, Kind, Table};
use journal::{File, Grants, Party, StreamId, UserId};
use money::Sums;
use pages::{
    Answer as Sought, BoardView, CoachingView, Counts, FOUND_IN_FILE, FindView, Found, FoundBy,
    Place, PromiseCounts, QueueState, find_results as results_part, page_board, page_coaching,
    page_find,
};
use store::{AgendaKind, Hit, TalkCount, WordKind};

use crate::answer::{self, Answer};
use crate::counts::commitments;
use crate::request::Visit;
use crate::table::table;
use crate::views::names::Names;
use crate::views::phones;
use crate::{Trouble, frame};

pub use due::DUE_COLUMNS;
pub(crate) use due::{AHEAD, due, due_saved, due_table};

/// How many customers a search shows.
const FOUND: usize = 20;
/// The most of a query.
const QUERY_CHARS: usize = 100;
/// Every part of the store.
const ALL_PARTS: RangeInclusive<i64> = 0..=1023;
/// How many files that are due the board looks into.
const DUE_MOST: usize = 200;
/// The waking comes by every few seconds: what is still due after so long cannot be woken.
const STUCK_SECS: i64 = 3_600;
/// Fewer signs than this are looked for as whole words only.
const SHORT_CHARS: usize = 3;

pub(crate) fn query(visit: &Visit) -> String {
    visit.query.get("q").unwrap_or_default().chars().take(QUERY_CHARS).collect()
}

pub(crate) fn find(visit: &Visit) -> Answer {
    let view = sought(visit)?;
    Ok(answer::html(page_find(&frame::inside(visit, Place::Find)?, &view)))
}

pub(crate) fn find_results(visit: &Visit) -> Answer {
    let view = sought(visit)?;
    Ok(answer::html(results_part(&frame::outside(visit, String::new()), &view)))
}

pub(crate) fn find_saved(visit: &Visit) -> Answer {
    answer::list(visit, "customers", find_table(visit, &query(visit), visit.format())?)
}

/// Who is found, as a list to be saved.
pub(crate) fn find_table(visit: &Visit, query: &str, format: Format) -> Result<Table, Trouble> {
    let columns = [
        ("target-customer-number", Kind::Code),
        ("desk-column-customer", Kind::Text),
        ("desk-column-client", Kind::Text),
        ("totals-due", Kind::Text),
    ];
    let mut table = table(visit, format, "nav-find", columns);
    for found in found(visit, query, FOUND_IN_FILE)? {
        let due: Vec<String> = found.due.iter().map(ToString::to_string).collect();
        let (numbers, clients) = (found.numbers.join(", "), found.clients.join(", "));
        table.row([numbers, found.name, clients, due.join(" + ")].map(Cell::from));
    }
    Ok(table)
}

fn sought(visit: &Visit) -> Result<FindView, Trouble> {
    let query = query(visit);
    let count = query.trim().chars().count();
    let answer = if count == 0 {
        Sought::NotAsked
    } else {
        let mut customers = found(visit, &query, FOUND + 1)?;
        let more = FOUND < customers.len();
        customers.truncate(FOUND);
        if customers.is_empty() && count < SHORT_CHARS {
            Sought::TooShort
        } else {
            Sought::Found { customers, more }
        }
    };
    Ok(FindView { query, answer })
}

pub(crate) fn found(visit: &Visit, query: &str, most: usize) -> Result<Vec<Found>, Trouble> {
    let store = visit.acts().store();
    let names = Names::of(visit)?;
    let mut found = Vec::new();
    for hit in store.find(query, &visit.user.grants, most)? {
        found.extend(found_one(visit, &names, &hit, query)?);
    }
    Ok(found)
}

/// A customer that was found; `None` where the file was merged away or erased since.
pub(crate) fn found_one(
    visit: &Visit,
    names: &Names,
    hit: &Hit,
    query: &str,
) -> Result<Option<Found>, Trouble> {
    let Ok(file) = visit.acts().file(hit.stream, &visit.author()) else { return Ok(None) };
    let file = file.seen_by(&visit.user.grants);
    let today = decide::local(&file, visit.now).today();
    let mut due = Sums::default();
    let overdue = file.debts.values().filter(|debt| debt.is_overdue(today));
    overdue.for_each(|debt| due.add(debt.open()));
    let lease = visit.acts().store().lease_of(hit.stream, visit.now)?;
    let with = lease.filter(|lease| lease.user != visit.user.id);
    let customer = file.customer();
    let address = customer.and_then(|party| party.address.as_ref());
    let phone = file.usable_phones().first().and_then(|id| file.phones.get(id));
    Ok(Some(Found {
        id: hit.stream.to_string(),
        name: customer.map_or_else(String::new, |party| party.name.clone()),
        numbers: file.customer_numbers().map(str::to_owned).collect(),
        phone: phone.map(|phone| phones::masked(&phone.number)),
        place: address.map(|it| it.city.clone()).filter(|city| !city.is_empty()),
        country: file.country,
        clients: file.clients.keys().map(|id| names.client(*id)).collect(),
        due: due.iter().collect(),
        by: found_by(hit.kind),
        fitted: fitted(&file, hit, query),
        with: with.map(|lease| names.user(lease.user)),
    }))
}

fn found_by(kind: WordKind) -> FoundBy {
    match kind {
        WordKind::Name => FoundBy::Name,
        WordKind::Phone => FoundBy::Phone,
        WordKind::Invoice => FoundBy::Invoice,
        WordKind::Reference => FoundBy::Reference,
        WordKind::Customer => FoundBy::Customer,
    }
}

/// What fitted, as the file writes it; of a telephone number only what was typed.
fn fitted(file: &File, hit: &Hit, query: &str) -> Option<String> {
    let is_number = |text: &&str| locale::words(text).collect::<String>() == hit.word;
    let is_it = |text: &&String| is_number(&text.as_str());
    let mut debts = file.debts.values();
    match hit.kind {
        // A contact person's name found them, not their own.
        WordKind::Name => {
            let has =
                |party: &&Party| locale::words(&party.name).any(|it| it.starts_with(&hit.word));
            let is_own = file.customer().is_some_and(|party| has(&party));
            file.parties.values().find(has).filter(|_| !is_own).map(|party| party.name.clone())
        }
        WordKind::Phone => {
            Some(format!("…{}", query.chars().filter(char::is_ascii_digit).collect::<String>()))
        }
        WordKind::Invoice => debts.map(|debt| &debt.number).find(is_it).cloned(),
        WordKind::Reference => {
            debts.find_map(|debt| debt.reference.as_ref().filter(is_it)).cloned()
        }
        WordKind::Customer => file.customer_numbers().find(is_number).map(str::to_owned),
    }
}

pub(crate) fn board(visit: &Visit) -> Answer {
    let view = board_view(visit)?;
    Ok(answer::html(page_board(&frame::inside(visit, Place::Board)?, &view)))
}

/// What each did today, by name, for those who coach them.
pub(crate) fn coaching(visit: &Visit) -> Answer {
    let view = CoachingView { day: visit.today(), callers: callers(visit)? };
    Ok(answer::html(page_coaching(&frame::inside(visit, Place::Board)?, &view)))
}

/// What the team did today, as a list to be saved.
pub(crate) fn board_saved(visit: &Visit) -> Answer {
    let team = (visit.words().say("board-team"), board_view(visit)?.team);
    counts_saved(visit, "board", vec![team])
}

/// What each caller did today, as a list to be saved.
pub(crate) fn coaching_saved(visit: &Visit) -> Answer {
    counts_saved(visit, "coaching", callers(visit)?)
}

fn counts_saved(visit: &Visit, name: &str, rows: Vec<(String, Counts)>) -> Answer {
    let columns = [
        ("due-day", Kind::Day),
        ("board-caller", Kind::Text),
        ("board-calls", Kind::Count),
        ("board-talks", Kind::Count),
        ("board-commitments", Kind::Count),
        ("board-without-result", Kind::Count),
    ];
    let mut table = table(visit, visit.format(), "nav-board", columns);
    for (name, counts) in rows {
        let Counts { calls, talks, commitments, without_result } = counts;
        let counts = [calls, talks, commitments, without_result];
        let counts = counts.map(|count| Cell::Count(count.into()));
        table.row([Cell::Day(visit.today()), name.into()].into_iter().chain(counts));
    }
    answer::list(visit, name, table)
}

/// What each caller did today. They stand by name: nobody is ranked.
pub(crate) fn callers(visit: &Visit) -> Result<Vec<(String, Counts)>, Trouble> {
    let desk = visit.acts().store().desk()?;
    let mut callers: Vec<(String, Counts)> = today(visit)?
        .iter()
        .filter_map(|(id, count)| Some((desk.users.get(id)?.name.clone(), counts(count))))
        .collect();
    callers.sort_by_key(|(name, _)| locale::fold(name));
    Ok(callers)
}

fn today(visit: &Visit) -> Result<BTreeMap<UserId, TalkCount>, Trouble> {
    let today = visit.today();
    let (from, to) = (visit.site.day_start(today), visit.site.day_start(plus_days(today, 1)));
    Ok(visit.acts().store().talks(from, to)?)
}

/// The board: of the team as a whole.
pub(crate) fn board_view(visit: &Visit) -> Result<BoardView, Trouble> {
    let (set_aside, set_aside_more) = set_aside(visit)?;
    Ok(BoardView {
        day: visit.today(),
        team: team(&today(visit)?),
        kept_today: kept_today(visit)?,
        promises: week(visit)?,
        queue: queue(visit)?,
        set_aside,
        set_aside_more,
    })
}

/// Of how many customers a promise was judged kept today, among the clients granted.
fn kept_today(visit: &Visit) -> Result<u32, Trouble> {
    let today = visit.today();
    let (from, to) = (visit.site.day_start(today), visit.site.day_start(plus_days(today, 1)));
    let items = visit.acts().store().agenda(from, to, &visit.user.grants, usize::MAX)?;
    let kept = items.iter().filter(|item| item.kind == AgendaKind::Kept);
    let customers: BTreeSet<StreamId> = kept.map(|item| item.stream).collect();
    Ok(u32::try_from(customers.len()).unwrap_or(u32::MAX))
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn counts(count: &TalkCount) -> Counts {
    Counts {
        calls: small(count.contacts),
        talks: small(count.talks),
        commitments: small(commitments(count)),
        without_result: small(count.without_result),
    }
}

fn team(talks: &BTreeMap<UserId, TalkCount>) -> Counts {
    talks.values().map(counts).fold(Counts::default(), |sum, one| Counts {
        calls: sum.calls.saturating_add(one.calls),
        talks: sum.talks.saturating_add(one.talks),
        commitments: sum.commitments.saturating_add(one.commitments),
        without_result: sum.without_result.saturating_add(one.without_result),
    })
}

/// What became of the promises of this week, among the clients granted.
fn week(visit: &Visit) -> Result<PromiseCounts, Trouble> {
    let monday = week_start(visit.today());
    let (from, to) = (visit.site.day_start(monday), visit.site.day_start(plus_days(monday, 7)));
    let mut counts = PromiseCounts::default();
    for item in visit.acts().store().agenda(from, to, &visit.user.grants, usize::MAX)? {
        let count = match item.kind {
            AgendaKind::CallBack => continue,
            AgendaKind::Promise => &mut counts.open,
            AgendaKind::AwaitingBank => &mut counts.awaiting_bank,
            AgendaKind::Kept => &mut counts.kept,
            AgendaKind::PartKept => &mut counts.part_kept,
            AgendaKind::Broken => &mut counts.broken,
        };
        *count = count.saturating_add(1);
    }
    Ok(counts)
}

/// How many files stand where, in the pools of the clients granted.
fn queue(visit: &Visit) -> Result<Vec<(QueueState, u64)>, Trouble> {
    let counts = visit.acts().queue_counts(&visit.user.grants, visit.now)?;
    Ok(vec![
        (QueueState::Ready, counts.ready),
        (QueueState::Leased, counts.with_caller),
        (QueueState::Waiting, counts.waiting),
    ])
}

/// The files that could not be looked at when their time came: those that do not fold, and those
/// whose time came long ago; and whether there may be more.
fn set_aside(visit: &Visit) -> Result<(Vec<String>, bool), Trouble> {
    let (acts, author) = (visit.acts(), visit.author());
    let due = acts.store().due_wakes(visit.now, ALL_PARTS, DUE_MOST)?;
    let long_ago = plus_secs(visit.now, -STUCK_SECS);
    let stuck = acts.store().due_wakes(long_ago, ALL_PARTS, DUE_MOST)?;
    // Whose file it is that cannot be read, nobody can tell: only who sees all of them sees it.
    let is_shown = |stream: &StreamId| match acts.file(*stream, &author) {
        Ok(_) => stuck.contains(stream),
        Err(ActError::SetAside(..)) => visit.user.grants == Grants::All,
        Err(_) => false,
    };
    let more = DUE_MOST <= due.len();
    Ok((due.into_iter().filter(is_shown).map(|stream| stream.to_string()).collect(), more))
}
