//! Imports through the API: the same steps as by the page. A file comes in, what it cannot tell is
//! answered, it is looked at, it is written.

mod looks;

use calendar::Timestamp;
use import::{Mapping, Proposal, Question};
use journal::{Role, Scope, UserId};

use looks::{
    About, Apply, Asked, Cell, Changes, Counted, Ended, Import, Named, Preview, Row, Sampled, Sent,
    Stand, WhichImports,
};

use super::record::{self, Counts, Fault, Record, State};
use super::shown::Odd;
use super::upload::{Accepted, accept, plain_name};
use super::{
    File, give_up, look, of_id, preview_of, said, saved, sent_of, stop, to_mend, views, write,
};
use crate::Trouble;
use crate::api::operation::{Call, LIST_TYPES, Nothing, Operation};
use crate::api::paging::{Page, page};
use crate::api::problem::{Kind, Problem};
use crate::api::reply::{Csv, Done, Found, Made};
use crate::api::shape::{What, Wrong};
use crate::users::client_of;

pub(crate) fn operations() -> Vec<Operation> {
    let of = |operation: Operation, scope: Scope, about: &str| {
        operation.of("imports", scope, Role::Lead, about)
    };
    let most = import::limits::FILE_BYTES_MAX;
    vec![
        of(
            Operation::get("list_imports", "/imports", list),
            Scope::Read,
            "Lists the imports. Those on their way and those that are done, the latest first.",
        ),
        of(
            Operation::upload("send_file", "/imports", (most, LIST_TYPES), send),
            Scope::Import,
            "Takes a file in. Its columns are recognised by their headings, or read by a kept \
             mapping; what its values cannot tell is asked.",
        ),
        of(
            Operation::get("show_import", "/imports/{import}", show),
            Scope::Read,
            "Shows how an import stands.",
        ),
        of(
            Operation::put("confirm_mapping", "/imports/{import}/mapping", confirm),
            Scope::Import,
            "Says what the columns mean. With none named they are recognised. Then the file is \
             looked at: what it would change.",
        )
        .may_conflict(),
        of(
            Operation::get("preview_import", "/imports/{import}/preview", preview),
            Scope::Read,
            "Shows what an import would change. Once it was looked at.",
        )
        .may_conflict(),
        of(
            Operation::post("apply_import", "/imports/{import}/apply", apply),
            Scope::Import,
            "Writes an import. As it was looked at; the answer comes before it is done. One that \
             was stopped goes on: only the rest is written.",
        )
        .may_conflict(),
        of(
            Operation::act("stop_import", "/imports/{import}/stop", stop_now),
            Scope::Import,
            "Stops an import that is looked at or written. At its next step; what had gone in \
             stays.",
        )
        .may_conflict(),
        of(
            Operation::get("rows_to_mend", "/imports/{import}/problems.csv", problems),
            Scope::Read,
            "Gives the rows that do not go in. As CSV, each with the reason, to be mended; once it \
             was looked at.",
        )
        .may_conflict(),
        of(
            Operation::delete("discard_import", "/imports/{import}", discard),
            Scope::Import,
            "Gives an import up. One that is being written is stopped first.",
        )
        .may_conflict(),
    ]
}

fn named(call: &Call) -> Result<Record, Problem> {
    Ok(of_id(call, call.param("import"))?)
}

fn stand(state: State) -> Stand {
    match state {
        State::Columns => Stand::Columns,
        State::Looking => Stand::Looking,
        State::Ready => Stand::Ready,
        State::Writing => Stand::Writing,
        State::Done => Stand::Done,
        State::Discarded => Stand::Discarded,
    }
}

fn ended(fault: Fault) -> Ended {
    match fault {
        Fault::Stopped => Ended::Stopped,
        Fault::Mapping => Ended::Mapping,
        Fault::Broken => Ended::Broken,
        Fault::Unwritable => Ended::Unwritable,
    }
}

fn counted(counts: &Counts) -> Counted {
    let totals = &counts.totals;
    Counted {
        rows: totals.rows,
        rejected: totals.rejected,
        misfits: counts.misfits,
        unmatched: counts.unmatched,
        totals_lines: counts.totals_lines,
        odd: counts.odd,
        customers: counts.customers,
        files_opened: totals.files_opened,
        companies_by_name: counts.companies_by_name,
        persons_assumed: counts.persons_assumed,
        details_changed: counts.details_changed,
        debts_placed: totals.debts_placed,
        debts_changed: totals.debts_changed,
        debts_withdrawn: totals.debts_withdrawn,
        payments_booked: totals.payments_booked,
        not_withdrawn: counts.not_withdrawn,
        changes: counts.changes,
        lie_still: counts.lie_still,
        payments_to_come: counts.payments_to_come,
        older_than_known: counts.older_than_known,
        may_be_known: counts.may_be_known,
        complete_to: counts.complete_to,
        missing: counts.missing,
        open_before: counts.open_before,
        needs_yes: counts.needs_yes,
        older: counts.older,
        rows_unread: counts.rows_unread,
    }
}

fn told(call: &Call, record: &Record) -> Result<Import, Problem> {
    let questions = match record.state {
        State::Columns => {
            let sent = sent_of(call, record)?;
            match import::propose(sent.bytes(), Some(&record.mapping)) {
                Ok(proposal) => open(call, &proposal),
                Err(why) => return Err(super::unreadable(call, why).into()),
            }
        }
        State::Looking | State::Ready | State::Writing | State::Done | State::Discarded => {
            Vec::new()
        }
    };
    Ok(Import {
        id: record.id.clone(),
        file: record.file.clone(),
        at: record.at,
        by: record.by,
        state: stand(record.state),
        fault: record.fault.map(ended),
        done: record.done,
        of: record.of.max(record.done),
        mapping: record.mapping.clone(),
        questions,
        counts: record.counts.as_ref().map(counted),
        to_mend: record.to_mend,
    })
}

/// What the file cannot tell, and what the mapping lacks.
fn open(call: &Call, proposal: &Proposal) -> Vec<Asked> {
    let w = call.words();
    let faults = proposal.faults.iter().map(|fault| Asked {
        about: About::Mapping,
        heading: None,
        choices: Vec::new(),
        examples: Vec::new(),
        says: said::mapping_fault(w, fault),
    });
    faults.chain(proposal.questions.iter().map(|question| asked(call, question))).collect()
}

fn asked(call: &Call, question: &Question) -> Asked {
    let w = call.words();
    let values = |examples: &[import::Example]| {
        examples.iter().map(|example| example.value.clone()).collect::<Vec<_>>()
    };
    let of = |about, says: &str| Asked {
        about,
        heading: None,
        choices: Vec::new(),
        examples: Vec::new(),
        says: w.say(says),
    };
    match question {
        Question::DateOrder { heading, choices, examples, .. } => Asked {
            heading: Some(heading.clone()),
            choices: choices.iter().map(|order| order.word().to_owned()).collect(),
            examples: values(examples),
            ..of(About::DateOrder, "api-ask-dates")
        },
        Question::DecimalMark { heading, examples, .. } => Asked {
            heading: Some(heading.clone()),
            choices: import::DecimalMark::ALL.iter().map(|mark| mark.word().to_owned()).collect(),
            examples: values(examples),
            ..of(About::DecimalMark, "api-ask-decimal")
        },
        Question::Sheet { choices } => {
            Asked { choices: choices.clone(), ..of(About::Sheet, "api-ask-sheet") }
        }
        Question::Encoding { choices } => Asked {
            choices: choices.iter().map(|(encoding, _)| encoding.name().to_owned()).collect(),
            examples: choices.iter().map(|(_, word)| word.clone()).collect(),
            ..of(About::Encoding, "mapping-question-encoding")
        },
        Question::Currency => of(About::Currency, "api-ask-currency"),
        Question::Client => of(About::Client, "api-ask-client"),
        Question::Country { example } => {
            Asked { examples: vec![example.value.clone()], ..of(About::Country, "api-ask-country") }
        }
    }
}

fn list(call: &Call, asked: WhichImports) -> Result<Found<Page<Row>>, Problem> {
    let store = call.acts().store();
    let books = super::books(call)?;
    let mut records = record::all(store)?;
    records.retain(|record| super::is_visible(call, record));
    let rows = views::rows(call, &books, &records, &store.desk()?.users);
    let wanted = (asked.limit, asked.after.as_ref());
    let tell = |(at, row): &(Timestamp, pages::ImportRow)| {
        Ok(Some(Row {
            id: row.id.clone(),
            file: row.file.clone(),
            at: *at,
            by: row.by.clone(),
            client: row.client.clone(),
            rows: row.rows,
            rejected: row.problems,
            done: row.state == pages::ImportState::Done,
        }))
    };
    page(call, &rows, wanted, |(_, row)| row.id.clone(), tell).map(Found)
}

fn send(call: &Call, asked: Sent) -> Result<Made<Import>, Problem> {
    let Some(file) = &call.file else { return Err(Problem::new(Kind::Malformed)) };
    let name = asked.name.map_or_else(String::new, |name| name.0);
    let file = File { name: plain_name(&name), ..file.clone() };
    let chosen = match (asked.client, asked.mapping) {
        (None, None) => None,
        (client, mapping) => {
            let id = client.filter(|id| call.user.grants.allows(*id));
            let kept = super::books(call)?.into_iter().find(|book| Some(book.id) == id);
            let name = mapping.map_or_else(String::new, |name| name.0);
            let json = kept.and_then(|book| book.mappings.get(&name).map(|kept| kept.json.clone()));
            let mapping = json.and_then(|json| saved::read(&name, &json));
            if mapping.is_none() {
                let says = call.words().say("error-choice");
                let what = What::Said("no_such_mapping", says);
                let wrong = Wrong { at: "mapping".to_owned(), what };
                return Err(Problem::wrong(Kind::Malformed, vec![wrong]));
            }
            mapping
        }
    };
    match accept(call, &file, chosen.as_ref())? {
        Accepted::Record(record) => {
            // A small file may have been looked at by now.
            let record = record::get(call.acts().store(), &record.id)?.unwrap_or(*record);
            told(call, &record).map(Made)
        }
        Accepted::Unreadable(why) => {
            Err(Problem::saying(Kind::Invalid, said::unreadable(call.words(), &why)))
        }
    }
}

fn show(call: &Call, _: Nothing) -> Result<Found<Import>, Problem> {
    if let Some((client, nth)) = call.param("import").split_once('-') {
        return booked(call, client, nth).map(Found);
    }
    told(call, &named(call)?).map(Found)
}

/// An import of which only the client's book still tells.
fn booked(call: &Call, client: &str, nth: &str) -> Result<Import, Problem> {
    let nowhere = || Problem::new(Kind::NotFound);
    let id = client_of(client).ok_or_else(nowhere)?;
    let book = super::books(call)?.into_iter().find(|book| book.id == id).ok_or_else(nowhere)?;
    let at: usize = nth.parse().map_err(|_| nowhere())?;
    let done = book.imports.get(at).ok_or_else(nowhere)?;
    let contents = match done.kind {
        journal::ImportKind::Full => import::Contents::Full,
        journal::ImportKind::Changes => import::Contents::Changes,
        journal::ImportKind::Payments => import::Contents::Payments,
    };
    Ok(Import {
        id: format!("{client}-{nth}"),
        file: views::title(call.words(), done),
        at: done.at,
        by: UserId::DESK,
        state: Stand::Done,
        fault: None,
        done: done.totals.rows,
        of: done.totals.rows,
        mapping: Mapping { name: done.mapping.clone(), contents, ..Mapping::default() },
        questions: Vec::new(),
        counts: Some(counted(&Counts::of_book(done))),
        to_mend: 0,
    })
}

/// It is not in the state for this.
fn not_now(call: &Call, record: &Record) -> Problem {
    let state = crate::api::shape::word(&stand(record.state));
    let says = call.words().say_with("api-import-state", &[("state", (&state).into())]);
    Problem::saying(Kind::Conflict, says)
}

fn confirm(call: &Call, asked: Mapping) -> Result<Found<Import>, Problem> {
    let record = named(call)?;
    if !matches!(record.state, State::Columns | State::Ready) {
        return Err(not_now(call, &record));
    }
    let w = call.words();
    if asked.complete_to.is_some_and(|day| call.today() < day) {
        return Err(Problem::field("/complete_to", "in_future", w.say("error-date-future")));
    }
    let sent = sent_of(call, &record)?;
    let unreadable = |why| Problem::from(super::unreadable(call, why));
    let sheet = import::sniff_under(sent.bytes(), &asked).map_err(unreadable)?;
    // A column that is not there is said at its place; the proposal would choose in its stead.
    for (nth, column) in asked.columns.iter().enumerate() {
        if sheet.position(&column.heading).is_none() {
            let heading = column.heading.clone();
            let says = said::mapping_fault(w, &import::MappingFault::NoSuchColumn { heading });
            let pointer = format!("/columns/{nth}/heading");
            return Err(Problem::field(&pointer, "no_such_column", says));
        }
    }
    // With no column named they are recognised, and what is amiss with them is asked below.
    if !asked.columns.is_empty()
        && let Some(fault) = asked.faults().first()
    {
        return Err(Problem::field("", "mapping_wrong", said::mapping_fault(w, fault)));
    }
    let proposal = import::propose(sent.bytes(), Some(&asked)).map_err(unreadable)?;
    let open = open(call, &proposal);
    if !open.is_empty() {
        let wrong = |asked: Asked| Wrong {
            at: asked
                .heading
                .and_then(|heading| at_column(&proposal, &heading))
                .unwrap_or_default(),
            what: What::Said("question_open", asked.says),
        };
        return Err(Problem::wrong(Kind::Invalid, open.into_iter().map(wrong).collect()));
    }
    match look(call, &record, sent, &proposal)? {
        Some(_) => told(call, &named(call)?).map(Found),
        None => Err(not_now(call, &named(call)?)),
    }
}

fn at_column(proposal: &Proposal, heading: &str) -> Option<String> {
    let nth = proposal.mapping.columns.iter().position(|column| column.heading == heading)?;
    Some(format!("/columns/{nth}"))
}

fn preview(call: &Call, _: Nothing) -> Result<Found<Preview>, Problem> {
    let record = named(call)?;
    if record.state != State::Ready {
        return Err(not_now(call, &record));
    }
    let shown = preview_of(call, &record)?;
    let cell = |odd: Odd| Cell {
        line: odd.line,
        place: odd.place,
        column: odd.column,
        value: odd.value,
        reason: odd.reason,
    };
    let named = |(field, value)| Named { field, value };
    Ok(Found(Preview {
        counts: record.counts.as_ref().map(counted),
        changes: shown
            .changes
            .into_iter()
            .map(|[of, field, from, to]| Changes { of, field, from, to })
            .collect(),
        samples: shown
            .samples
            .into_iter()
            .map(|sample| Sampled {
                line: sample.line,
                place: sample.place,
                id: sample.id,
                derived: sample.derived,
                fields: sample.cells.into_iter().map(named).collect(),
            })
            .collect(),
        problems: shown.problems.into_iter().map(cell).collect(),
        oddities: shown.oddities.into_iter().map(cell).collect(),
    }))
}

fn apply(call: &Call, asked: Apply) -> Result<Found<Import>, Problem> {
    let record = named(call)?;
    if record.state != State::Ready {
        return Err(not_now(call, &record));
    }
    let agreed = asked.withdraw_missing == Some(true);
    if record.counts.is_some_and(|counts| counts.needs_yes) && !agreed {
        let says = call.words().say("error-needed");
        return Err(Problem::field("/withdraw_missing", "needs_yes", says));
    }
    match write(call, &record, agreed)? {
        Some(_) => told(call, &named(call)?).map(Found),
        None => Err(not_now(call, &named(call)?)),
    }
}

fn problems(call: &Call, _: Nothing) -> Result<Csv, Problem> {
    let record = named(call)?;
    match to_mend(call, &record) {
        Ok(rows) => Ok(Csv("to-mend.csv", rows)),
        Err(Trouble::NotFound) => Err(not_now(call, &record)),
        Err(other) => Err(other.into()),
    }
}

fn stop_now(call: &Call, _: Nothing) -> Result<Found<Import>, Problem> {
    let record = named(call)?;
    match stop(call, &record.id)? {
        Some(_) => told(call, &named(call)?).map(Found),
        None => Err(not_now(call, &named(call)?)),
    }
}

fn discard(call: &Call, _: Nothing) -> Result<Done, Problem> {
    let record = named(call)?;
    if record.state == State::Writing {
        return Err(not_now(call, &record));
    }
    give_up(call, &record.id)?;
    Ok(Done)
}
