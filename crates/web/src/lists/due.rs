//! What is due on a day: calls back by their hour, promises by their day.

use calendar::{Date, plus_secs};
use export::{Cell, Format, Kind, Table};
use journal::{CallBackId, File, NextContact, Promise, PromiseId, StreamId};
use money::Money;
use pages::{Ahead, DueCallBack, DuePromise, DueView, Listed, Place, Whose, page_due};
use store::{AgendaItem, AgendaKind};

use crate::answer::{self, Answer};
use crate::desk::making;
use crate::request::Visit;
use crate::table::table;
use crate::views::call::why_call;
use crate::views::names::{self, Names};
use crate::{Trouble, frame};

/// The columns of what is due when it is saved: the text of each heading, and what stands under it.
pub const DUE_COLUMNS: [(&str, Kind); 7] = [
    ("due-at", Kind::Moment),
    ("desk-column-customer", Kind::Text),
    ("due-state", Kind::Text),
    ("due-by", Kind::Text),
    ("due-amount", Kind::Money),
    ("due-arrived", Kind::Money),
    ("target-currency", Kind::Code),
];

/// How many entries of each kind a page shows. The file holds all.
const SHOWN: usize = 200;
/// How many customers of the queue are shown ahead.
pub(crate) const AHEAD: usize = 5;

pub(crate) fn due(visit: &Visit) -> Answer {
    let (day, whose) = wanted(visit);
    let view = view(visit, day, whose, SHOWN)?;
    Ok(answer::html(page_due(&frame::inside(visit, Place::Due)?, &view)))
}

pub(crate) fn due_saved(visit: &Visit) -> Answer {
    let (day, whose) = wanted(visit);
    answer::list(visit, "due", due_table(visit, day, whose, visit.format())?)
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
    let mut table = table(visit, format, "nav-due", DUE_COLUMNS);
    let view = view(visit, day, whose, usize::MAX)?;
    for back in view.missed.shown.into_iter().chain(view.call_backs.shown) {
        let (state, by) = (w.say("outcome-call-back"), back.tied_to.unwrap_or_default());
        let told = [back.name, state, by].map(Cell::from);
        let no_sums = [Cell::Empty, Cell::Empty, Cell::Empty];
        table.row([Cell::Moment(back.at)].into_iter().chain(told).chain(no_sums));
    }
    for promise in [view.promises, view.awaited, view.unkept, view.kept]
        .into_iter()
        .flat_map(|part| part.shown)
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
    let list = Listing { visit, names: Names::of(visit)?, whose, most };
    let (zone, grants) = (visit.site.zone(), &visit.user.grants);
    let due = visit.acts().due(day, visit.now, &zone, grants)?;
    let call_backs = list.wanted(due.call_backs);
    let promises = list.wanted(due.promises);
    let is_own_today = whose == Whose::Mine && day == visit.today();
    let own = visit.site.today_of(visit.user.id, visit.now)?;
    Ok(DueView {
        day,
        today: visit.today(),
        whose,
        missed: list.missed(&list.wanted(due.missed)),
        call_backs: list.first(call_backs.iter(), |item| list.call_back(item)),
        promises: list.first(promises.iter(), |item| list.promise(item)),
        awaited: list.newest(&list.wanted(due.awaited)),
        unkept: list.newest(&list.wanted(due.unkept)),
        kept: list.newest(&list.wanted(due.kept)),
        ahead: if is_own_today { ahead(visit, &list.names)? } else { Vec::new() },
        without_result: if is_own_today { own.without_result } else { 0 },
    })
}

/// Whom the reader would be given first.
fn ahead(visit: &Visit, names: &Names) -> Result<Vec<Ahead>, Trouble> {
    let making = making(visit, names);
    let ahead = visit.acts().ahead(&visit.user, visit.now, AHEAD)?.into_iter();
    let shown = ahead.map(|next| Ahead {
        customer: next.stream.to_string(),
        name: name(&next.file),
        why: why_call(&making, &next.file, next.reason),
    });
    Ok(shown.collect())
}

struct Listing<'a> {
    visit: &'a Visit,
    names: Names,
    whose: Whose,
    most: usize,
}

impl Listing<'_> {
    /// The entries that are the reader's or anybody's, or all of the team's.
    fn wanted(&self, mut items: Vec<AgendaItem>) -> Vec<AgendaItem> {
        let me = self.visit.user.id;
        items.retain(|item| match self.whose {
            Whose::Mine => item.owner == Some(me) || self.is_the_teams(item),
            Whose::Team => true,
        });
        items
    }

    /// A call back that nobody has promised to make, or that fell to the team: anybody's to make.
    fn is_the_teams(&self, item: &AgendaItem) -> bool {
        let fell = plus_secs(item.at, decide::TIED_SECS) <= self.visit.now;
        item.kind == AgendaKind::CallBack && (item.owner.is_none() || fell)
    }

    /// The file of an entry, cut to the grants; a file that cannot be read is left out.
    fn file(&self, stream: StreamId) -> Option<File> {
        let file = self.visit.acts().file(stream, &self.visit.author()).ok()?;
        Some(file.seen_by(&self.visit.user.grants))
    }

    /// The calls back that were missed. The newest can still be mended best.
    fn missed(&self, items: &[AgendaItem]) -> Listed<DueCallBack> {
        let mut missed = self.first(items.iter().rev(), |item| self.call_back(item));
        missed.shown.reverse();
        missed
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
        let how = match known.how {
            NextContact::Call => None,
            NextContact::Meeting => Some("next-meeting"),
            NextContact::VideoCall => Some("next-video-call"),
            NextContact::TheyCall => Some("why-they-call"),
        };
        let how = how.map(|id| self.visit.words().say(id));
        let about: Vec<String> =
            how.into_iter().chain(known.document.clone()).chain(note).collect();
        Some(DueCallBack {
            at: self.visit.at(known.at),
            customer: item.stream.to_string(),
            name: name(&file),
            tied_to: known
                .tied_to
                .filter(|_| !self.is_the_teams(item))
                .map(|user| self.names.user(user)),
            about: (!about.is_empty()).then(|| about.join(". ")),
        })
    }

    /// The promises of these entries, the newest first.
    fn newest(&self, entries: &[AgendaItem]) -> Listed<DuePromise> {
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
