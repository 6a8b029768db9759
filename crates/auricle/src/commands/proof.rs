//! `auricle proof`: every contact with a customer, and what made it allowed.

use anyhow::Result;
use journal::Contact;
use serde_json::{Value, json};

use super::show;
use crate::cli::Common;
use crate::customer::{dashed, name, the_one, there, user_name, word};
use crate::opening::{Absent, open};
use crate::out::Out;

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
    let words = out.words;
    out.tell(&object, |lines| {
        lines.line(format!("{}  {}", customer.stream, name(file)));
        if file.contacts.is_empty() {
            lines.line(words.say("talks-none"));
        }
        for ((id, contact), by) in file.contacts.iter().zip(by) {
            let way = format!("way-{}-{}", dashed(contact.channel), dashed(contact.direction));
            let when = words.moment(there(file, contact.at));
            lines.heading(format!("{id}  {when}  {}  {by}", words.say(&way)));
            match &contact.proof {
                None => lines.line(format!("  {}", words.say("talk-without-permit"))),
                Some(proof) => {
                    for rule in &proof.rules {
                        let cite = law::rule(rule).map_or("", |rule| rule.cite);
                        lines.line(format!("  {rule}  {cite}"));
                    }
                    let zones = proof.zones.join(", ");
                    lines.line(format!("  {} {zones}", proof.local));
                    lines.line(format!("  policy {} file {}", proof.policy, proof.version));
                }
            }
        }
    })
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
