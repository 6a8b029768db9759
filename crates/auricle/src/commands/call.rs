//! `auricle call`: a permit is spent, and only then is the number shown.

use acts::ActError;
use anyhow::Result;
use calendar::plus_secs;
use decide::{Decision, Held, Step};
use desk::User;
use journal::{File, PartyId, PhoneId, StreamId};
use serde_json::json;
use store::Lease;

use crate::cli::Common;
use crate::customer::{name, the_one, zone};
use crate::failure::{misused, refused};
use crate::opening::{Absent, Desk, open};
use crate::out::Out;

/// How long the customer stays with the caller without a sign of life.
const LEASE_SECS: i64 = 20 * 60;

/// Options of `auricle call`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
    /// The last digits of the number to call, where the customer has several
    #[arg(long, value_name = "DIGITS")]
    phone: Option<String>,
}

/// Spends a permit and shows the number.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let user = desk.user(common)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer.join(" "))?;
    let now = desk.clock.now();
    let (file, decision) = desk.acts.settled(&customer.file, now)?;
    let (party, phone) = whom(&file, &decision, options.phone.as_deref())?;
    let taken = take(&desk, &user, customer.stream)?;
    let receipt = desk.acts.call(&user, customer.stream, party, phone, now);
    if let (Err(_), Some(lease)) = (&receipt, &taken) {
        // Taken for this call alone: others may have the customer again.
        desk.acts.store().release(lease)?;
    }
    let receipt = receipt.map_err(|error| {
        if let ActError::Refused(held) = &error {
            refused(refusal_text(out, &file, held, now))
        } else {
            error.into()
        }
    })?;
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&file),
        "number": receipt.number(),
        "contact": receipt.contact().0,
    });
    out.tell(&object, |lines| {
        lines.line(format!("{}  {}", receipt.number(), name(&file)));
    })?;
    out.hint(&format!("auricle record {} --user {} --outcome ...", customer.stream, user.login));
    Ok(())
}

/// Keeps the customer with the caller; gives the lease unless they had it already.
fn take(desk: &Desk, user: &User, stream: StreamId) -> Result<Option<Lease>> {
    let now = desk.clock.now();
    let store = desk.acts.store();
    if store.my_lease(user.id, now)?.is_some_and(|lease| lease.stream == stream) {
        return Ok(None);
    }
    let taken = store.claim(stream, user.id, now, plus_secs(now, LEASE_SECS))?;
    taken.map(Some).ok_or_else(|| ActError::Leased.into())
}

/// Whom to call on which number: as decided, or on the number that ends with these digits.
fn whom(file: &File, decision: &Decision, digits: Option<&str>) -> Result<(PartyId, PhoneId)> {
    let party_of = |phone: PhoneId| file.phones.get(&phone).map(|known| (known.party, phone));
    if let Some(digits) = digits {
        let ends = |phone: &&PhoneId| {
            file.phones.get(phone).is_some_and(|known| known.number.ends_with(digits))
        };
        let usable = file.usable_phones();
        let mut fits = usable.iter().filter(ends);
        return match (fits.next(), fits.next()) {
            (Some(phone), None) => Ok(party_of(*phone).expect("a usable number is in the file")),
            (None, _) => Err(misused(format!("no number that may be used ends with {digits:?}"))),
            (Some(_), Some(_)) => Err(misused(format!("several numbers end with {digits:?}"))),
        };
    }
    if let Step::Call { party, phone, .. } = &decision.step {
        return Ok((*party, *phone));
    }
    let first = file.usable_phones().first().copied().and_then(party_of);
    first.ok_or_else(|| refused("the customer has no telephone number that may be used"))
}

fn refusal_text(out: Out, file: &File, held: &[Held], now: calendar::Timestamp) -> String {
    let zone = zone(file, now);
    let mut text = out.words.say("why-not-title");
    for held in held {
        let said = explain::held(out.words, held, &zone);
        text.push_str(&format!("\n  {}", said.says));
        if let Some(cite) = said.cite {
            text.push_str(&format!("\n    {cite}"));
        }
        text.push_str(&format!("\n    {}", said.next));
    }
    text
}
