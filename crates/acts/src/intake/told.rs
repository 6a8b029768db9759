//! What the rows of one customer tell of them together, so that rows which differ end in one state.

use std::borrow::Cow;

use import::{Customer, Row};

use super::run::Group;

/// The first row of a customer, with what all their rows tell: where they differ, the last row
/// that says anything holds.
pub(super) fn told<'r>(group: &Group<'r>) -> Option<Cow<'r, Row>> {
    let (first, rest) = group.rows.split_first()?;
    if rest.iter().all(|row| row.customer == first.customer) {
        return Some(Cow::Borrowed(first));
    }
    let mut told = Row::clone(first);
    rest.iter().for_each(|row| take(&mut told.customer, &row.customer));
    // A number made from the name stays the one by which the rows were put together.
    told.customer.number.clone_from(&group.number);
    Some(Cow::Owned(told))
}

fn take(told: &mut Customer, next: &Customer) {
    let text = |told: &mut String, next: &String| {
        if !next.is_empty() {
            told.clone_from(next);
        }
    };
    text(&mut told.name, &next.name);
    text(&mut told.email, &next.email);
    text(&mut told.company_number, &next.company_number);
    text(&mut told.iban, &next.iban);
    if !next.contact_name.is_empty() {
        told.contact_name.clone_from(&next.contact_name);
        told.contact_role.clone_from(&next.contact_role);
    }
    // An address is one thing: a town of one row does not go with a street of another.
    if !(next.street.is_empty() && next.postcode.is_empty() && next.city.is_empty()) {
        told.street.clone_from(&next.street);
        told.postcode.clone_from(&next.postcode);
        told.city.clone_from(&next.city);
    }
    // What a column or the mapping says of the kind outweighs what a name says of it.
    let is_told = told.kind.is_some() && !told.kind_by_name;
    if next.kind.is_some() && !(next.kind_by_name && is_told) {
        told.kind = next.kind;
        told.kind_by_name = next.kind_by_name;
    }
    told.country = next.country.or(told.country);
    told.language = next.language.or(told.language);
    told.birth_date = next.birth_date.or(told.birth_date);
    take_phones(told, next);
}

/// Telephones add up; a stand-in gives way to a real one.
fn take_phones(told: &mut Customer, next: &Customer) {
    if next.phones_filled || next.phones.is_empty() {
        return;
    }
    if told.phones_filled {
        told.phones.clear();
        told.phones_filled = false;
    }
    for phone in &next.phones {
        if !told.phones.contains(phone) {
            told.phones.push(*phone);
        }
    }
}
