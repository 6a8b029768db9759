//! `auricle library`: what customers say against paying, considered answers, and what came of them.

use acts::Records;
use anyhow::Result;
use journal::GivenAnswer;
use locale::Language;
use serde_json::{Value, json};
use talk::{LIBRARY, Objection, Record};
use words::Words;

use crate::cli::Common;
use crate::opening::{Absent, open};
use crate::out::Out;

/// Options of `auricle library`.
#[derive(clap::Args, Debug)]
pub(crate) struct Options {
    /// Words of what a customer says [default: the whole library]
    words: Vec<String>,
    /// The language of the answers: en, lv, nl, pl, ru or cs
    #[arg(long, value_name = "LANG", value_parser = language, default_value = "en")]
    of: Language,
}

/// Reads one of the six languages.
pub(crate) fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "write one of en, lv, nl, pl, ru, cs".to_owned())
}

/// Lists objections with their answers and the record of each.
pub(crate) fn run(common: &Common, out: Out, options: &Options) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let records = desk.acts.records()?;
    let asked = options.words.join(" ");
    let found = if asked.is_empty() {
        LIBRARY.iter().collect()
    } else {
        explain::objections(&asked, options.of, out.words.language())
    };
    let w = Words::of(options.of);
    let told: Vec<Value> = found.iter().map(|one| objection_json(w, one, &records)).collect();
    let object = json!({ "language": options.of.code(), "objections": told });
    out.tell(&object, |lines| {
        if found.is_empty() {
            lines.line(out.words.say("objection-nothing"));
        }
        for objection in found {
            lines.heading(w.say(&format!("objection-{}", objection.key)));
            for (number, record, text) in answers(w, objection, &records) {
                lines.line(format!("  {number}. {text}"));
                lines.line(format!("     {}", explain::record(out.words, &record)));
            }
        }
    })
}

/// The answers of an objection: their numbers, what came of them, and their words.
fn answers<'a>(
    w: &'a Words,
    objection: &'a Objection,
    records: &'a Records,
) -> impl Iterator<Item = (u32, Record, String)> + 'a {
    (1..).zip(objection.answers).map(|(answer, _)| {
        let given = GivenAnswer { objection: objection.key.to_owned(), answer };
        let text = explain::with_blanks(w, &format!("answer-{}-{answer}", objection.key));
        (answer, records.get(&given).copied().unwrap_or_default(), text)
    })
}

fn objection_json(w: &Words, objection: &Objection, records: &Records) -> Value {
    let told = answers(w, objection, records).map(|(number, record, text)| {
        json!({ "number": number, "text": text, "record": record_json(record) })
    });
    json!({
        "key": objection.key,
        "category": objection.category.key(),
        "says": w.say(&format!("objection-{}", objection.key)),
        "answers": told.collect::<Vec<_>>(),
    })
}

fn record_json(record: Record) -> Value {
    let share = |some, all| {
        talk::share(some, all).map(|share| json!({ "low": share.low, "high": share.high }))
    };
    json!({
        "used": record.used,
        "committed": record.committed,
        "judged": record.judged,
        "kept": record.kept,
        "committed_share": share(record.committed, record.used),
        "kept_share": share(record.kept, record.judged),
    })
}
