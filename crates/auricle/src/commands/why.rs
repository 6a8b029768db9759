//! `auricle why`: the decision about a customer, explained.

use anyhow::Result;
use journal::File;
use serde_json::{Value, json};

use super::show;
use crate::cli::Common;
use crate::customer::{held_json, name, the_one, zone};
use crate::opening::{Absent, Desk, open};
use crate::out::Out;

/// Explains what may be done about a customer now, what not, and by which rule.
pub(crate) fn run(common: &Common, out: Out, options: &show::Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer())?;
    let now = desk.clock.now();
    let (file, decision) = desk.acts.settled(&customer.file, now)?;
    let zone = zone(&file, now);
    // Said from what this user may see: other clients' promises and debts are not told.
    let seen = file.seen_by(&author.grants);
    let step = explain::step(out.words, &seen, &decision.step, author.user, now);
    let held: Vec<Value> =
        decision.held.iter().map(|held| held_json(out.words, held, &zone)).collect();
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&file),
        "step": explain::step_word(&decision.step),
        "says": step,
        "held": held,
        "holds_until": decision.holds_until.map(|at| at.to_string()),
        "policy": policy_version(&desk, &file)?,
    });
    out.tell(&object, |lines| {
        lines.line(format!("{}  {}", customer.stream, name(&file)));
        lines.line(&step);
        if decision.held.is_empty() {
            return;
        }
        lines.heading(out.words.say("before-refusals"));
        for held in &decision.held {
            let said = explain::held(out.words, held, &zone);
            lines.line(format!("  {}", said.says));
            if let Some(cite) = said.cite {
                let rule = held.rule.map_or("", |rule| rule.id);
                lines.line(format!("    {cite} [{rule}]"));
            }
            lines.line(format!("    {}", said.next));
        }
    })
}

fn policy_version(desk: &Desk, file: &File) -> Result<String> {
    let clients = file.clients.keys().copied();
    Ok(decide::policy_version(file, &desk.acts.store().policy_for(clients)?))
}
