//! Two files of one person: found, compared, made one, and parted again.

use acts::{ActError, MergeError};
use axum::http::StatusCode;
use journal::{File, StreamId};
use pages::{Beside, Compared, FieldError, Filled, MergeView, MergedFile, Place, page_merge};

use crate::answer::{self, Answer};
use crate::request::Visit;
use crate::views::names::Names;
use crate::views::phones;
use crate::{Trouble, frame, lists};

/// How many customers are offered.
const OFFERED: usize = 10;

pub(crate) fn page(visit: &Visit) -> Answer {
    let with = visit.query.get("with").and_then(stream_of);
    again(visit, StatusCode::OK, with, Filled::default())
}

pub(crate) fn merge(visit: &Visit) -> Answer {
    let (into, with) = (visit.stream()?, visit.form.get("with").and_then(stream_of));
    let away = with.ok_or(Trouble::BadRequest(None))?;
    done(visit, "merged.", Some(away), visit.acts().merge(away, into, &visit.author(), visit.now))
}

pub(crate) fn part(visit: &Visit) -> Answer {
    let away = visit.form.get("away").and_then(stream_of).ok_or(Trouble::BadRequest(None))?;
    done(visit, "parted.", None, visit.acts().unmerge(away, &visit.author(), visit.now))
}

fn stream_of(text: &str) -> Option<StreamId> {
    StreamId::from_number(text.parse().ok()?).filter(|stream| *stream != StreamId::DESK)
}

/// Back to the customer; or the page again, with what stands against it.
fn done(visit: &Visit, said: &str, with: Option<StreamId>, done: Result<(), MergeError>) -> Answer {
    let text = match done {
        Ok(()) => {
            let to = format!("/customer/{}", visit.stream()?);
            return Ok(answer::go_saying(&visit.site, &to, said));
        }
        Err(MergeError::Fault(fault)) => fault.text(),
        Err(MergeError::Act(ActError::Leased)) => "merge-leased",
        Err(MergeError::Act(other)) => return Err(other.into()),
    };
    let errors = vec![FieldError { field: String::new(), text: visit.words().say(text) }];
    again(visit, StatusCode::CONFLICT, with, Filled { posted: Vec::new(), errors })
}

fn again(visit: &Visit, status: StatusCode, with: Option<StreamId>, filled: Filled) -> Answer {
    let (stream, store) = (visit.stream()?, visit.acts().store());
    let file = visit.acts().file(stream, &visit.author())?;
    if let Some(into) = file.merged_into {
        return Ok(answer::go(&format!("/customer/{into}/merge")));
    }
    store.record_look(stream, visit.user.id, visit.now)?;
    let query = lists::query(visit);
    let mut found = match query.trim() {
        "" => None,
        // One of them may be this customer, and one more tells that there are others.
        query => Some(lists::found(visit, query, OFFERED + 2)?),
    };
    let mut more = false;
    if let Some(found) = &mut found {
        found.retain(|one| one.id != stream.to_string());
        more = OFFERED < found.len();
        found.truncate(OFFERED);
    }
    let beside = match with.filter(|with| *with != stream) {
        Some(with) => Some(beside(visit, &file, with)?),
        None => None,
    };
    let mut merged = Vec::new();
    for join in &file.joined {
        let there = visit.acts().file(join.from, &visit.author());
        let name = there.as_ref().map(name).unwrap_or_default();
        merged.push(MergedFile { id: join.from.to_string(), name });
    }
    let (id, name) = (stream.to_string(), name(&file));
    let view = MergeView { id, name, merged, query, found, more, beside, filled };
    let page = page_merge(&frame::inside(visit, Place::Elsewhere)?, &view);
    Ok(answer::with_status(answer::html(page), status))
}

fn beside(visit: &Visit, file: &File, with: StreamId) -> Result<Beside, Trouble> {
    let there = visit.acts().file(with, &visit.author())?;
    visit.acts().store().record_look(with, visit.user.id, visit.now)?;
    let names = Names::of(visit)?;
    let known = |file: &File| known(visit, &names, &file.seen_by(&visit.user.grants));
    let lines = known(file).into_iter().zip(known(&there));
    let lines = lines.map(|((id, here), (_, there))| Compared {
        heading: visit.words().say(id),
        here,
        there,
    });
    Ok(Beside { id: with.to_string(), name: name(&there), lines: lines.collect() })
}

/// What tells people apart, each with the id of its heading.
fn known(visit: &Visit, names: &Names, file: &File) -> Vec<(&'static str, Vec<String>)> {
    let w = visit.words();
    let customer = file.customer();
    let one = |value: Option<String>| value.into_iter().collect::<Vec<_>>();
    let address = customer.and_then(|party| party.address.as_ref()).map(|it| {
        let parts = [it.street.as_str(), it.postcode.as_str(), it.city.as_str()];
        parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
    });
    let clients = file.clients.keys().map(|id| names.client(*id)).collect();
    let mut phones: Vec<String> =
        file.phones.values().map(|phone| phones::masked(&phone.number)).collect();
    phones.sort_unstable();
    phones.dedup();
    vec![
        ("target-name", one(customer.map(|party| party.name.clone()))),
        (
            "target-birth-date",
            one(customer.and_then(|it| it.birth_date).map(|day| w.date_short(day))),
        ),
        ("target-company-number", one(customer.and_then(|it| it.company_number.clone()))),
        ("merge-address", one(address.filter(|address| !address.is_empty()))),
        ("target-country", one(file.country.map(|country| w.country(country)))),
        ("target-telephone", phones),
        ("target-email", one(customer.and_then(|it| it.email.clone()))),
        ("target-client", clients),
        ("target-customer-number", file.customer_numbers().map(str::to_owned).collect()),
        (
            "merge-open",
            file.debts
                .values()
                .filter(|debt| debt.open().is_owed())
                .map(|debt| format!("{} · {}", debt.number, w.money(debt.open())))
                .collect(),
        ),
    ]
}

fn name(file: &File) -> String {
    file.customer().map_or_else(String::new, |party| party.name.clone())
}
