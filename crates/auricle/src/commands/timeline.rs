//! `auricle timeline`: everything that happened to a customer's file.

use anyhow::Result;
use serde_json::{Value, json};

use super::show;
use crate::cli::Common;
use crate::customer::{client_name, name, the_one, user_name};
use crate::opening::{Absent, Desk, open};
use crate::out::{Cell, Out};
use crate::own_zone;

/// One thing that happened.
struct Line {
    told: explain::Told,
    by: String,
    is_joined: bool,
}

/// Tells what happened to a customer's file, the oldest first.
pub(crate) fn run(common: &Common, out: Out, options: &show::Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let author = desk.author(common)?;
    let customer = the_one(&desk, &author, &options.customer())?;
    let lines = lines(&desk, out, customer.stream, &author)?;
    let zone = desk.zone()?;
    let object = json!({
        "id": customer.stream.number(),
        "name": name(&customer.file),
        "lines": lines.iter().map(line_json).collect::<Vec<_>>(),
    });
    out.tell(&object, |told| {
        told.line(format!("{}  {}", customer.stream, name(&customer.file)));
        told.line(out.words.say_with("command-times", &[("zone", own_zone::name(&zone).into())]));
        let row = |line: &Line| {
            let moment = out.words.moment(zone.to_datetime(line.told.at));
            let own_words = line.told.own_words.as_ref().map(|words| format!(" “{words}”"));
            let text = format!("{}{}", line.told.text, own_words.unwrap_or_default());
            vec![Cell::text(moment), Cell::text(&line.by), Cell::text(text)]
        };
        told.table(&lines.iter().map(row).collect::<Vec<_>>());
    })
}

fn lines(
    desk: &Desk,
    out: Out,
    stream: journal::StreamId,
    author: &acts::Author,
) -> Result<Vec<Line>> {
    let client = |id| client_name(desk, id).unwrap_or_default();
    let (zone, mut lines) = (desk.zone()?, Vec::new());
    for (of, history) in desk.acts.histories(stream, author)? {
        for told in explain::timeline(out.words, &zone, &client, &history) {
            let by = user_name(desk, told.by)?;
            lines.push(Line { told, by, is_joined: of != stream });
        }
    }
    lines.sort_by_key(|line| line.told.at);
    Ok(lines)
}

fn line_json(line: &Line) -> Value {
    json!({
        "at": line.told.at.to_string(),
        "by": line.told.by.0,
        "by_name": line.by,
        "says": line.told.text,
        "own_words": line.told.own_words,
        "joined": line.is_joined,
    })
}
