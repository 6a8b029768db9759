//! `auricle enter`: a fact about a customer outside a contact.

use acts::Entry;
use anyhow::Result;
use calendar::{Date, Timestamp};
use journal::{DisputeId, File, HoldId};
use serde_json::json;

use super::option::{EndWord, HoldWord, SkillWord};
use crate::cli::{Common, day};
use crate::customer::{faults_said, name, the_one, word};
use crate::failure::{misused, refused};
use crate::opening::{Absent, open};
use crate::out::Out;

/// Options of `auricle enter`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
    /// What is entered.
    #[command(flatten)]
    what: What,
    /// The last day of the hold [default: until it is lifted]
    #[arg(long, value_name = "DATE", value_parser = day)]
    until: Option<Date>,
    /// Which hold is lifted or dispute settled, by its id in `auricle show` [default: the only one]
    #[arg(long, value_name = "ID")]
    which: Option<u32>,
}

/// One of these is entered.
#[derive(clap::Args, Debug)]
#[group(required = true, multiple = false)]
struct What {
    /// A note: only facts that help the next talk
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// A complaint, in the customer's words
    #[arg(long, value_name = "TEXT")]
    complaint: Option<String>,
    /// Contact stops, because
    #[arg(long, value_enum, value_name = "BECAUSE")]
    hold: Option<HoldWord>,
    /// A hold ends
    #[arg(long)]
    lift: bool,
    /// A dispute was settled so
    #[arg(long, value_enum, value_name = "HOW")]
    settle: Option<EndWord>,
    /// Who should call
    #[arg(long, value_enum, value_name = "WHO")]
    route: Option<SkillWord>,
}

/// Enters a fact into a customer's file.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let user = desk.user(common)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer.join(" "))?;
    let now = desk.clock.now();
    let entry = entry(&customer.file.seen_by(&author.grants), options, now)?;
    let entered = desk.acts.enter(&user, customer.stream, &entry, None, now);
    let file = entered.map_err(|error| faults_said(out, &customer.file, error, now))?;
    let seen = file.seen_by(&author.grants);
    let today = decide::local(&file, now).today();
    let holds: Vec<_> = seen.holds_on(today).map(|(id, hold)| (id.0, word(hold.kind))).collect();
    let open = seen.disputes.iter().filter(|(_, dispute)| dispute.ended.is_none());
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&file),
        "entered": entry_word(&entry),
        "holds": holds.iter().map(|(id, kind)| json!({ "id": id, "kind": kind })).collect::<Vec<_>>(),
        "disputes": open.map(|(id, _)| id.0).collect::<Vec<_>>(),
        "skill": file.skill.map(word),
        "version": file.version,
    });
    out.tell(&object, |lines| {
        let done = out.words.say("command-recorded");
        lines.line(format!("{done} {}  {}", customer.stream, name(&file)));
    })
}

/// What the options ask for. Where there is only one hold or dispute, that one is meant.
fn entry(file: &File, options: &Options, now: Timestamp) -> Result<Entry> {
    let What { note, complaint, hold, lift, settle, route } = &options.what;
    if options.until.is_some() && hold.is_none() {
        return Err(misused("--until goes with --hold"));
    }
    if options.which.is_some() && !*lift && settle.is_none() {
        return Err(misused("--which goes with --lift or --settle"));
    }
    if let Some(text) = note {
        return Ok(Entry::Note(text.clone()));
    }
    if let Some(words) = complaint {
        return Ok(Entry::Complaint(words.clone()));
    }
    if let Some(kind) = hold {
        return Ok(Entry::Hold(kind.is(), options.until));
    }
    if *lift {
        let today = decide::local(file, now).today();
        let holds = file.holds_on(today).map(|(id, _)| id.0);
        let id = the_only(options.which, holds.collect(), "hold")?;
        return Ok(Entry::Lift(HoldId(id)));
    }
    if let Some(end) = settle {
        let open = file.disputes.iter().filter(|(_, dispute)| dispute.ended.is_none());
        let ids = open.map(|(id, _)| id.0).collect();
        let id = the_only(options.which, ids, "dispute")?;
        return Ok(Entry::CloseDispute(DisputeId(id), end.is()));
    }
    let skill = route.expect("one of the group is there");
    Ok(Entry::Route(skill.is()))
}

fn the_only(named: Option<u32>, ids: Vec<u32>, what: &str) -> Result<u32> {
    match (named, ids.as_slice()) {
        (Some(id), _) => Ok(id),
        (None, [one]) => Ok(*one),
        (None, []) => Err(refused(format!("the customer has no open {what}"))),
        (None, several) => {
            let ids = several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(misused(format!("the customer has several; name one with --which: {ids}")))
        }
    }
}

/// What was entered, in a word for scripts.
fn entry_word(entry: &Entry) -> &'static str {
    match entry {
        Entry::Note(_) => "note",
        Entry::Complaint(_) => "complaint",
        Entry::Hold(..) => "hold",
        Entry::Lift(_) => "lift",
        Entry::CloseDispute(..) => "settle",
        Entry::Route(_) => "route",
        Entry::PutOff(..) => "put-off",
    }
}
