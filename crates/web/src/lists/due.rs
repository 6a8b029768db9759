//! What is due on a day: calls back by their hour, promises by their day.

use calendar::{Date, TimeZone, Timestamp, plus_days, plus_secs};
use export::{Cell, Format, Kind, Table};
use journal::{CallBackId, File, Promise, PromiseId, StreamId};
use money::Money;
use pages::{DueCallBack, DuePromise, DueView, Listed, Place, Whose, page_due};
use store::{AgendaItem, AgendaKind};

use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::table::table;
use crate::views::names::{self, Names};
use crate::{Trouble, frame};

/// How many entries of each kind a page shows. The file holds all.
const SHOWN: usize = 200;
/// How long a promise is listed after its day while the bank is awaited, and after it was judged.
const AWAITED_DAYS: i32 = 60;
const JUDGED_DAYS: i32 = 14;
/// How long a call back that was not made is listed.
const MISSED_DAYS: i32 = 60;
/// How long an agreed call back is its caller's before the team takes over.
const TIED_SECS: i64 = 15 * 60;

pub(crate) fn due(visit: &Visit) -> Answer {
    let (day, whose) = wanted(visit);
    let view = view(visit, day, whose, SHOWN)?;
    Ok(answer::html(page_due(&frame::inside(visit, Place::Due)?, &view)))
}

pub(crate) fn due_csv(visit: &Visit) -> Answer {
    due_as(visit, Format::SEMICOLON)
}

pub(crate) fn due_xlsx(visit: &Visit) -> Answer {
    due_as(visit, Format::Xlsx)
}

fn due_as(visit: &Visit, format: Format) -> Answer {
    let (day, whose) = wanted(visit);
    answer::list("due", format, due_table(visit, day, whose, format)?)
}

/// The day and the people of the list, as the address names them.
fn wanted(visit: &Visit) -> (Date, Whose) {
    let day = visit.query.get("day").and_then(|day| day.parse().ok());
    let whose = visit.query.get("whose").and_then(Whose::from_name);
    (day.unwrap_or_else(|| visit.today()), whose.unwrap_or(Whose::Mine))
}

/// What is due, as a list to be saved.
pub(crate) fn due_table(
    visit: &Visit,
    day: Date,
    whose: Whose,
    format: Format,
) -> Result<Table, Trouble> {
    let w = visit.words();
    let columns = [
        ("due-at", Kind::Moment),
        ("desk-column-customer", Kind::Text),
        ("due-state", Kind::Text),
        ("due-by", Kind::Text),
        ("due-amount", Kind::Money),
        ("due-arrived", Kind::Money),
        ("target-currency", Kind::Code),
    ];
    let mut table = table(visit, format, "nav-due", columns);
    let view = view(visit, day, whose, usize::MAX)?;
    for back in view.missed.shown.into_iter().chain(view.call_backs.shown) {
        let (state, by) = (w.say("outcome-call-back"), back.tied_to.unwrap_or_default());
        let told = [back.name, state, by].map(Cell::from);
        let no_sums = [Cell::Empty, Cell::Empty, Cell::Empty];
        table.row([Cell::Moment(back.at)].into_iter().chain(told).chain(no_sums));
    }
    for promise in
        [view.promises, view.awaited, view.unkept].into_iter().flat_map(|part| part.shown)
    {
        let state = w.say(&format!("promise-{}", promise.state.name()));
        let told = [promise.name, state, promise.by].map(Cell::from);
        let currency = promise.amount.currency.code();
        let sums = [promise.amount.into(), promise.paid.into(), currency.into()];
        table.row([Cell::Day(promise.due)].into_iter().chain(told).chain(sums));
    }
    Ok(table)
}

fn view(visit: &Visit, day: Date, whose: Whose, most: usize) -> Result<DueView, Trouble> {
    let today = visit.today();
    let list = Listing { visit, names: Names::of(visit)?, whose, most };
    let (missed, call_backs) = list.call_backs(day)?;
    Ok(DueView {
        day,
        today,
        whose,
        missed,
        call_backs,
        promises: list.promises(day)?,
        awaited: list.awaited(day)?,
        unkept: list.unkept(day)?,
    })
}

struct Listing<'a> {
    visit: &'a Visit,
    names: Names,
    whose: Whose,
    most: usize,
}

/// The midnight in UTC under which the promises of a day stand.
fn midnight(day: Date) -> Timestamp {
    let zoned = day.to_zoned(TimeZone::UTC);
    zoned.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

impl Listing<'_> {
    /// The entries of a span that are of these kinds and the reader's, or the team's.
    fn entries(
        &self,
        from: Timestamp,
        to: Timestamp,
        kinds: &[AgendaKind],
    ) -> Result<Vec<AgendaItem>, Trouble> {
        let me = self.visit.user.id;
        let grants = &self.visit.user.grants;
        let all = self.visit.acts().store().agenda(from, to, grants, usize::MAX)?;
        let is_wanted = |item: &AgendaItem| {
            kinds.contains(&item.kind)
                && match self.whose {
                    Whose::Mine => item.owner == Some(me) || self.is_the_teams(item),
                    Whose::Team => true,
                }
        };
        Ok(all.into_iter().filter(is_wanted).collect())
    }

    /// A call back that nobody has promised to make, or that fell to the team: anybody's to make.
    fn is_the_teams(&self, item: &AgendaItem) -> bool {
        let fell = plus_secs(item.at, TIED_SECS) <= self.visit.now;
        item.kind == AgendaKind::CallBack && (item.owner.is_none() || fell)
    }

    /// The file of an entry, cut to the grants; a file that cannot be read is left out.
    fn file(&self, stream: StreamId) -> Option<File> {
        let file = self.visit.acts().file(stream, &self.visit.author()).ok()?;
        Some(file.seen_by(&self.visit.user.grants))
    }

    /// The calls back that were missed, and those still to come. What was missed stays on today's
    /// list until somebody calls.
    fn call_backs(&self, day: Date) -> Result<(Listed<DueCallBack>, Listed<DueCallBack>), Trouble> {
        let site = &self.visit.site;
        let first = if day == self.visit.today() { plus_days(day, -MISSED_DAYS) } else { day };
        let (from, to) = (site.day_start(first), site.day_start(plus_days(day, 1)));
        let entries = self.entries(from, to, &[AgendaKind::CallBack])?;
        let (missed, to_come): (Vec<_>, Vec<_>) =
            entries.into_iter().partition(|item| item.at < self.visit.now);
        // Of what was missed the newest can still be mended best.
        let mut missed = self.first(missed.iter().rev(), |item| self.call_back(item));
        missed.shown.reverse();
        Ok((missed, self.first(to_come.iter(), |item| self.call_back(item))))
    }

    /// The first of these entries, and how many more there are.
    fn first<'i, T>(
        &self,
        mut items: impl ExactSizeIterator<Item = &'i AgendaItem>,
        of: impl Fn(&AgendaItem) -> Option<T>,
    ) -> Listed<T> {
        let mut shown = Vec::new();
        while shown.len() < self.most
            && let Some(item) = items.next()
        {
            shown.extend(of(item));
        }
        Listed { shown, more: items.len() }
    }

    fn call_back(&self, item: &AgendaItem) -> Option<DueCallBack> {
        let file = self.file(item.stream)?;
        let known = file.call_backs.get(&CallBackId(item.item))?;
        let agreed = file.contacts.iter().rev().find(|(_, contact)| {
            contact.outcome == Some(journal::Outcome::CallBack) && contact.at <= known.at
        });
        let note = agreed.and_then(|(id, _)| {
            file.notes.values().find(|note| note.contact == Some(*id)).map(|note| note.text.clone())
        });
        Some(DueCallBack {
            at: self.visit.at(known.at),
            customer: item.stream.to_string(),
            name: name(&file),
            tied_to: known
                .tied_to
                .filter(|_| !self.is_the_teams(item))
                .map(|user| self.names.user(user)),
            about: note,
        })
    }

    fn promises(&self, day: Date) -> Result<Listed<DuePromise>, Trouble> {
        let kinds = [AgendaKind::Promise, AgendaKind::AwaitingBank];
        let entries = self.entries(midnight(day), midnight(plus_days(day, 1)), &kinds)?;
        let promise = |item: &AgendaItem| self.promise(item).filter(|it| it.due == day);
        Ok(self.first(entries.iter(), promise))
    }

    fn awaited(&self, day: Date) -> Result<Listed<DuePromise>, Trouble> {
        let from = midnight(plus_days(day, -AWAITED_DAYS));
        Ok(self.newest(self.entries(from, midnight(day), &[AgendaKind::AwaitingBank])?))
    }

    fn unkept(&self, day: Date) -> Result<Listed<DuePromise>, Trouble> {
        let from = midnight(plus_days(day, -JUDGED_DAYS));
        let kinds = [AgendaKind::Broken, AgendaKind::PartKept];
        Ok(self.newest(self.entries(from, midnight(plus_days(day, 1)), &kinds)?))
    }

    /// The promises of these entries, the newest first.
    fn newest(&self, entries: Vec<AgendaItem>) -> Listed<DuePromise> {
        let mut newest = self.first(entries.iter().rev(), |item| self.promise(item));
        newest.shown.sort_by_key(|promise| std::cmp::Reverse(promise.due));
        newest
    }

    fn promise(&self, item: &AgendaItem) -> Option<DuePromise> {
        let file = self.file(item.stream)?;
        let known: &Promise = file.promises.get(&PromiseId(item.item))?;
        Some(DuePromise {
            due: known.due,
            customer: item.stream.to_string(),
            name: name(&file),
            amount: known.amount,
            paid: (known.paid != 0).then(|| Money::new(known.paid, known.amount.currency)),
            state: names::promise_state(known.state),
            by: item.owner.map_or_else(String::new, |user| self.names.user(user)),
        })
    }
}

fn name(file: &File) -> String {
    file.customer().map_or_else(String::new, |party| party.name.clone())
}
