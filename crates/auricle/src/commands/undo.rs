//! `auricle undo`: one's own last outcome is taken back.

use anyhow::Result;
use serde_json::json;

use crate::cli::Common;
use crate::customer::{faults_said, name, the_one};
use crate::opening::{Absent, open};
use crate::out::Out;

/// Options of `auricle undo`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// The customer's id, or words that only one customer fits
    #[arg(required = true)]
    customer: Vec<String>,
}

/// Takes back the last outcome, or says why it stays.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let user = desk.user(common)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer.join(" "))?;
    let now = desk.clock.now();
    let undone = desk.acts.undo(&user, customer.stream, now);
    let (contact, file) = undone.map_err(|error| faults_said(out, &customer.file, error, now))?;
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&file),
        "contact": contact.0,
        "version": file.version,
    });
    out.tell(&object, |lines| {
        let done = out.words.say("command-undone");
        lines.line(format!("{done} {}  {}", customer.stream, name(&file)));
    })
}
