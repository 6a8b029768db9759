//! `auricle proof`: every contact with a customer, and what made it allowed.

use anyhow::Result;
use calendar::TimeZone;
use journal::{Contact, Direction, File, Proof};
use serde_json::{Value, json};
use words::Words;

use super::show;
use crate::cli::Common;
use crate::customer::{dashed, name, the_one, there, user_name, word};
use crate::opening::{Absent, open};
use crate::out::{Lines, Out};
use crate::own_zone;

/// Shows every contact with the rules it passed, the local time and the policy it was judged by.
pub(crate) fn run(common: &Common, out: Out, options: &show::Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer())?;
    let file = &customer.file;
    let contacts: Vec<Value> =
        file.contacts.iter().map(|(id, contact)| contact_json(id.0, contact)).collect();
    let object =
        json!({ "id": customer.stream.number(), "name": name(file), "contacts": contacts });
    let mut by = Vec::new();
    for contact in file.contacts.values() {
        by.push(user_name(&desk, contact.by)?);
    }
    let (words, zone) = (out.words, desk.zone()?);
    out.tell(&object, |lines| {
        lines.line(format!("{}  {}", customer.stream, name(file)));
        if file.contacts.is_empty() {
            lines.line(words.say("talks-none"));
            return;
        }
        lines.line(words.say_with("command-times", &[("zone", own_zone::name(&zone).into())]));
        for (contact, by) in file.contacts.values().zip(by) {
            lines.heading(title(words, contact, &by, &zone));
            tell_contact(lines, words, file, contact);
        }
    })
}

/// When, how, by whom, and what came of it.
fn title(words: &Words, contact: &Contact, by: &str, zone: &TimeZone) -> String {
    let when = words.moment(zone.to_datetime(contact.at));
    let way = format!("way-{}-{}", dashed(contact.channel), dashed(contact.direction));
    let end = contact.outcome.map_or_else(
        || words.say("talk-open"),
        |outcome| words.say(&format!("outcome-{}", dashed(outcome))),
    );
    format!("{when}  {}, {by}. {end}", words.say(&way))
}

fn tell_contact(lines: &mut Lines, words: &Words, file: &File, contact: &Contact) {
    let party = contact.party.and_then(|party| file.parties.get(&party));
    let phone = contact.phone.and_then(|phone| file.phones.get(&phone));
    let mut with: Vec<String> = party.map(|party| party.name.clone()).into_iter().collect();
    with.extend(phone.map(|phone| web::masked_phone(&phone.number)));
    if !with.is_empty() {
        let with = with.join(", ");
        let with = words.say_with("command-proof-with", &[("name", (&with).into())]);
        lines.line(format!("  {with}"));
    }
    let purpose = words.say(&format!("command-proof-purpose-{}", dashed(contact.purpose)));
    match (&contact.proof, contact.direction) {
        (Some(proof), _) => {
            lines.line(format!("  {purpose}"));
            tell_permit(lines, words, file, proof);
        }
        (None, Direction::In) => lines.line(format!("  {}", words.say("command-proof-incoming"))),
        (None, Direction::Out | Direction::Outside) => {
            lines.line(format!("  {}", words.say("talk-without-permit")));
        }
    }
}

/// The hour it was judged at, the rules that were asked, and on what it was decided.
fn tell_permit(lines: &mut Lines, words: &Words, file: &File, proof: &Proof) {
    let (moment, zones) = (words.moment(proof.local), proof.zones.join(", "));
    let until = words.moment(there(file, proof.until));
    let args =
        [("moment", (&moment).into()), ("zones", (&zones).into()), ("until", (&until).into())];
    lines.line(format!("  {}", words.say_with("command-proof-permit", &args)));
    lines.line(format!("  {}", words.say("command-proof-passed")));
    for id in &proof.rules {
        // A rule that has left the book since is named by its id alone.
        let Some(rule) = law::rule(id) else {
            lines.line(format!("    [{id}]"));
            continue;
        };
        lines.line(format!("    {} [{id}]", explain::cite(words, rule)));
        lines.line(format!("      {}", explain::rule(words, rule)));
    }
    let version = proof.version.to_string();
    let args = [("version", (&version).into()), ("policy", (&proof.policy).into())];
    lines.line(format!("  {}", words.say_with("command-proof-version", &args)));
}

fn contact_json(id: u32, contact: &Contact) -> Value {
    let proof = contact.proof.as_ref().map(|proof| {
        json!({
            "rules": proof.rules,
            "zones": proof.zones,
            "local": proof.local.to_string(),
            "until": proof.until.to_string(),
            "policy": proof.policy,
            "version": proof.version,
        })
    });
    json!({
        "id": id,
        "at": contact.at.to_string(),
        "by": contact.by.0,
        "channel": word(contact.channel),
        "direction": word(contact.direction),
        "purpose": word(contact.purpose),
        "outcome": contact.outcome.map(word),
        "permit": proof,
    })
}
