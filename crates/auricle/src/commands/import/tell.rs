//! What an import says: the proposal and its questions, the preview, the end.

use std::collections::BTreeSet;
use std::path::Path;

use acts::{ChangeKind, ImportReport, RowProblem};
use anyhow::Result;
use import::{Grid, Left, Mapping, Proposal, Question};
use serde_json::{Value, json};
use web::import_said as said;
use words::Words;

use super::{Made, columns, script};
use crate::opening::Desk;
use crate::out::{Cell, Lines, Out};

/// How many changes and problems a person is shown.
const SHOWN: usize = 12;

/// The proposal, and what must be answered before the rows can be read.
pub(super) fn questions(out: Out, path: &Path, proposal: &Proposal) -> Result<()> {
    let asked: Vec<Value> =
        proposal.questions.iter().map(|one| question_json(out.words, one)).collect();
    let faults: Vec<String> = proposal.faults.iter().map(ToString::to_string).collect();
    let object = json!({
        "written": false,
        "mapping": proposal.mapping,
        "questions": asked,
        "faults": faults,
    });
    out.tell(&object, |lines| {
        mapping(lines, out.words, path, proposal);
        lines.heading(out.words.say("command-import-questions"));
        for question in &proposal.questions {
            let (says, option) = question_text(out.words, question);
            lines.line(format!("  {says}"));
            lines.line(format!("    {option}"));
        }
        // A missing currency is asked about; it is not told twice.
        let asks_currency = proposal.questions.contains(&Question::Currency);
        for fault in &proposal.faults {
            if asks_currency && *fault == import::MappingFault::NoCurrency {
                continue;
            }
            lines.line(format!("  {}", said::mapping_fault(out.words, fault)));
            lines.line("    --set 'HEADING=FIELD'");
        }
    })
}

/// The last part of a path.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

/// What the columns are taken for.
fn mapping(lines: &mut Lines, words: &Words, path: &Path, proposal: &Proposal) {
    let file = file_name(path);
    lines.line(words.say_with("mapping-title", &[("file", (&file).into())]));
    let sheet = &proposal.sheet;
    let how = match &sheet.book {
        Some(book) => said::book(words, book),
        None => format!("{}, {}", sheet.encoding.name(), sheet.delimiter.word()),
    };
    let rows = i64::try_from(proposal.sheet.rows_estimate).unwrap_or(i64::MAX);
    lines.line(words.say_with("mapping-read-as", &[("how", (&how).into()), ("rows", rows.into())]));
    let mut table: Vec<Vec<Cell>> = columns(proposal)
        .map(|(heading, target, how)| {
            vec![Cell::text(heading), Cell::text(target), Cell::text(how)]
        })
        .collect();
    for left in &proposal.unmapped {
        let why = match left.left {
            Left::NotRecognised | Left::NotInMapping => words.say("mapping-leave-out"),
            Left::DoesNotFit(target) => {
                let field = said::target(words, target);
                words.say_with("command-import-unlike", &[("field", (&field).into())])
            }
            Left::Taken(target) => {
                let field = said::target(words, target);
                words.say_with("command-import-taken", &[("field", (&field).into())])
            }
        };
        let example = left.example.clone().unwrap_or_default();
        table.push(vec![Cell::text(&left.heading), Cell::text(why), Cell::text(example)]);
    }
    lines.table(&table);
    for lost in &proposal.lost {
        let column = [("column", lost.into())];
        lines.line(format!("  {}", words.say_with("command-import-lost", &column)));
    }
}

/// A question, and the option that answers it.
fn question_text(words: &Words, question: &Question) -> (String, String) {
    let listed = |examples: &[import::Example]| {
        let values: Vec<&str> = examples.iter().take(3).map(|e| e.value.as_str()).collect();
        values.join(", ")
    };
    let of_column = |id: &str, heading: &String, examples: &[import::Example]| {
        let example = listed(examples);
        words.say_with(id, &[("column", heading.into()), ("example", (&example).into())])
    };
    match question {
        Question::DateOrder { heading, choices, examples, mixed } => {
            let orders: Vec<&str> = choices.iter().map(|order| order.word()).collect();
            let id = if *mixed { "command-question-dates-mixed" } else { "command-question-dates" };
            let option = format!("--dates '{heading}={}'", orders.join("|"));
            (of_column(id, heading, examples), option)
        }
        Question::DecimalMark { heading, examples, mixed } => {
            let id =
                if *mixed { "command-question-decimal-mixed" } else { "command-question-decimal" };
            (of_column(id, heading, examples), format!("--decimal '{heading}=comma|point'"))
        }
        Question::Encoding { choices } => {
            let each = choices.iter().map(|(encoding, word)| format!("{} {word}", encoding.name()));
            let example = each.collect::<Vec<_>>().join(", ");
            let args = [("example", (&example).into())];
            let says = words.say_with("command-question-encoding", &args);
            (says, "--encoding NAME".to_owned())
        }
        Question::Sheet { choices } => {
            let example = choices.join(", ");
            let says = words.say_with("command-question-sheet", &[("example", (&example).into())]);
            (says, "--sheet NAME".to_owned())
        }
        Question::Currency => (words.say("command-question-currency"), "--currency EUR".to_owned()),
        Question::Client => (words.say("command-question-client"), "--client NAME".to_owned()),
        Question::Country { example } => {
            let args = [("example", (&example.value).into())];
            (words.say_with("command-question-country", &args), "--country LV".to_owned())
        }
    }
}

fn question_json(words: &Words, question: &Question) -> Value {
    let (says, option) = question_text(words, question);
    json!({ "says": says, "answer_with": option })
}

/// What the file would change.
pub(super) fn preview(
    out: Out,
    desk: &Desk,
    path: &Path,
    proposal: &Proposal,
    report: &ImportReport,
    made: Made<'_>,
) -> Result<()> {
    if out.json {
        // A script is given one object: at the end, or here when nothing is to be written.
        return Ok(());
    }
    let words = out.words;
    let client = proposal.mapping.constants.client.clone();
    let books = desk.acts.store().clients()?;
    let is_new = |name: &String| !books.iter().any(|book| book.name == *name);
    out.tell(&Value::Null, |lines| {
        mapping(lines, words, path, proposal);
        if let Some(client) = client.filter(is_new) {
            lines
                .line(words.say_with("command-import-new-client", &[("client", (&client).into())]));
        }
        lines.heading(words.say("preview-would"));
        counts(lines, words, report);
        changes(lines, words, made.grid, report);
        problems(lines, words, &proposal.mapping, report, made);
        odd(lines, words, made.grid, report, "command-import-odd-would");
        missing(lines, words, report);
    })
}

fn counts(lines: &mut Lines, words: &Words, report: &ImportReport) {
    let t = &report.totals;
    let complete = words.date_short(report.complete_to);
    let row = |id: &str, new: u64, changed: u64| {
        vec![
            Cell::text(words.say(id)),
            Cell::figure(figure(words, new)),
            Cell::figure(figure(words, changed)),
        ]
    };
    lines.table(&[
        vec![
            Cell::text(""),
            Cell::figure(words.say("preview-created")),
            Cell::figure(words.say("preview-changed")),
        ],
        row("preview-customers", t.files_opened, report.details_changed),
        row("preview-invoices", t.debts_placed, t.debts_changed),
        row("preview-payments", t.payments_booked, 0),
    ]);
    let more = [
        ("import-rows", t.rows),
        ("preview-unchanged", report.unchanged),
        ("command-import-totals", report.totals_lines),
        ("command-import-lie-still", report.lie_still),
        ("command-import-to-come", report.payments_to_come),
        ("command-import-older", report.older_than_known),
    ];
    for (id, count) in more {
        if 0 < count {
            lines.line(format!("  {}: {}", words.say(id), figure(words, count)));
        }
    }
    lines.line(format!(
        "  {}",
        words.say_with("preview-complete-to", &[("date", (&complete).into())])
    ));
    kinds_taken(lines, words, report);
    may_be_known(lines, words, report);
    if !report.changes_anything() {
        lines.line(words.say("preview-nothing"));
    }
}

/// How many customers are taken for what nothing but their names, or nothing at all, says.
fn kinds_taken(lines: &mut Lines, words: &Words, report: &ImportReport) {
    let counts = [
        ("preview-companies-by-name", report.companies_by_name),
        ("preview-persons-assumed", report.persons_assumed),
    ];
    for (id, count) in counts.into_iter().filter(|(_, count)| 0 < *count) {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        lines.line(words.say_with(id, &[("count", count.into())]));
    }
    if 0 < report.companies_by_name + report.persons_assumed {
        lines.line("  --party-kind person|company|by-name");
    }
}

/// Money that may be counted twice: a person should look.
fn may_be_known(lines: &mut Lines, words: &Words, report: &ImportReport) {
    if 0 < report.may_be_known {
        let count = i64::try_from(report.may_be_known).unwrap_or(i64::MAX);
        lines.line(words.say_with("import-may-be-known", &[("count", count.into())]));
    }
}

fn figure(words: &Words, count: u64) -> String {
    words.number(i64::try_from(count).unwrap_or(i64::MAX))
}

fn changes(lines: &mut Lines, words: &Words, grid: &Grid, report: &ImportReport) {
    if report.changes.is_empty() {
        return;
    }
    lines.heading(words.say("preview-changes"));
    let row = |change: &acts::Change| {
        let id = match change.kind {
            ChangeKind::FileOpened => "command-change-customer-new",
            ChangeKind::DetailsChanged => "command-change-customer",
            ChangeKind::DebtPlaced => "command-change-invoice-new",
            ChangeKind::DebtChanged => "command-change-invoice",
            ChangeKind::PaymentBooked => "command-change-payment",
        };
        vec![
            Cell::figure(said::spot(words, &grid.spot(change.line, ""))),
            Cell::text(words.say(id)),
            Cell::text(&change.number),
            Cell::text(&change.customer),
        ]
    };
    lines.table(&report.changes.iter().take(SHOWN).map(row).collect::<Vec<_>>());
    let all = report.changes_counted();
    let shown = u64::try_from(report.changes.len().min(SHOWN)).unwrap_or(u64::MAX);
    if shown < all {
        let (shown, all) = (figure(words, shown), figure(words, all));
        let most = words.number(1_000);
        let args = [("shown", (&shown).into()), ("all", (&all).into()), ("most", (&most).into())];
        lines.line(format!("  {}", words.say_with("command-import-changes-first", &args)));
    }
}

fn problems(
    lines: &mut Lines,
    words: &Words,
    mapping: &Mapping,
    report: &ImportReport,
    made: Made<'_>,
) {
    if report.problems.is_empty() {
        return;
    }
    let kinds = [
        ("preview-problems", unreadable(report)),
        ("preview-misfits", report.misfits.saturating_sub(report.unmatched)),
        ("preview-unmatched", report.unmatched),
    ];
    for (id, count) in kinds.into_iter().filter(|(_, count)| 0 < *count) {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        lines.heading(words.say_with(id, &[("count", count.into())]));
    }
    let mut rows = BTreeSet::new();
    for problem in report.problems.iter().take(SHOWN) {
        rows.insert(problem.line());
        lines.line(format!("  {}", problem_line(words, mapping, made.grid, problem)));
    }
    rest(lines, words, report.totals.rejected.saturating_sub(rows.len() as u64));
    if 0 < report.unmatched {
        lines.line(words.say("preview-unmatched-hint"));
    }
    lines.line(words.say("preview-problems-hint"));
    match made.mend {
        Some(file) => {
            let file = file.display().to_string();
            lines.line(words.say_with("command-import-mend-saved", &[("file", (&file).into())]));
            if 0 < report.misfits_untold {
                let count = figure(words, report.misfits_untold);
                let count = [("count", (&count).into())];
                lines.line(words.say_with("command-import-mend-untold", &count));
            }
        }
        None => lines.line(words.say("command-import-mend-save")),
    }
}

/// Says how many lines are not shown, if any.
fn more(lines: &mut Lines, words: &Words, all: usize) {
    rest(lines, words, u64::try_from(all.saturating_sub(SHOWN)).unwrap_or(u64::MAX));
}

fn rest(lines: &mut Lines, words: &Words, count: u64) {
    if 0 < count {
        let count = figure(words, count);
        let count = [("count", (&count).into())];
        lines.line(format!("  {}", words.say_with("command-import-more", &count)));
    }
}

/// `Line 7, Due, 31.02.2026: there is no such day.`
pub(super) fn problem_line(
    words: &Words,
    mapping: &Mapping,
    grid: &Grid,
    problem: &RowProblem,
) -> String {
    let (column, value, reason) = said::row(words, mapping, grid, problem);
    let place = place(words, grid, problem.line(), &column, &value);
    format!("{place}: {reason}")
}

/// `Line 7, Due, 31.02.2026`, in a workbook `D7, Due, 31.02.2026`.
fn place(words: &Words, grid: &Grid, line: u64, column: &str, value: &str) -> String {
    let spot = (0 < line).then(|| said::spot(words, &grid.spot(line, column)));
    let parts = [spot.as_deref().unwrap_or_default(), column, value];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// What is odd, how often, and where first.
fn odd(lines: &mut Lines, words: &Words, grid: &Grid, report: &ImportReport, heading: &str) {
    if report.oddities.is_empty() {
        return;
    }
    lines.heading(words.say(heading));
    for (oddity, count) in &report.oddities {
        lines.line(format!("  {}: {}", figure(words, *count), said::oddity(words, *oddity)));
        for warning in report.warnings.iter().filter(|one| one.oddity == *oddity).take(3) {
            let (line, column) = (warning.line, &warning.column);
            lines.line(format!("    {}", place(words, grid, line, column, &warning.value)));
        }
    }
}

fn missing(lines: &mut Lines, words: &Words, report: &ImportReport) {
    let missing = &report.missing;
    if missing.count == 0 {
        return;
    }
    lines.heading(words.say("preview-missing"));
    let (count, of) = (figure(words, missing.count), figure(words, missing.open_before));
    let args = [("count", (&count).into()), ("of", (&of).into())];
    lines.line(format!("  {}", words.say_with("command-import-missing", &args)));
    for number in missing.numbers.iter().take(SHOWN) {
        lines.line(format!("    {number}"));
    }
    more(lines, words, missing.numbers.len());
    let reasons =
        [("preview-missing-older", missing.older), ("preview-missing-unread", missing.rows_unread)];
    for (id, _) in reasons.into_iter().filter(|(_, holds)| *holds && !missing.withdrawn) {
        lines.line(format!("  {}", words.say(id)));
    }
    if missing.needs_yes && !missing.withdrawn {
        lines.line("  --withdraw-missing");
    } else if !missing.withdrawn {
        lines.line(format!("  {}", words.say("preview-missing-few")));
    }
}

/// How many rows could not be read.
fn unreadable(report: &ImportReport) -> u64 {
    report.totals.rejected.saturating_sub(report.misfits)
}

/// What the import did, or for a script would do.
pub(super) fn done(
    out: Out,
    mapping: &Mapping,
    report: &ImportReport,
    made: Made<'_>,
) -> Result<()> {
    out.tell(&script::report(out.words, mapping, report, made), |lines| {
        let words = out.words;
        lines.heading(words.say("import-state-done"));
        let t = &report.totals;
        let counts = [
            ("preview-customers", t.files_opened),
            ("preview-invoices", t.debts_placed + t.debts_changed),
            ("preview-payments", t.payments_booked),
            ("preview-missing", t.debts_withdrawn),
            ("import-problems", unreadable(report)),
            ("import-misfits", report.misfits.saturating_sub(report.unmatched)),
            ("import-unmatched", report.unmatched),
        ];
        let row = |(id, count): &(&str, u64)| {
            vec![Cell::text(words.say(id)), Cell::figure(figure(words, *count))]
        };
        lines.table(&counts.iter().map(row).collect::<Vec<_>>());
        kinds_taken(lines, words, report);
        may_be_known(lines, words, report);
        not_withdrawn(lines, words, report);
        odd(lines, words, made.grid, report, "command-import-odd");
        if report.missing.needs_yes && !report.missing.withdrawn {
            missing(lines, words, report);
        }
        files(lines, words, made);
    })
}

/// An import that was stopped: what had gone in, and how to go on.
pub(super) fn stopped(
    out: Out,
    mapping: &Mapping,
    report: &ImportReport,
    made: Made<'_>,
) -> Result<()> {
    let mut object = script::report(out.words, mapping, report, made);
    object["stopped"] = true.into();
    out.tell(&object, |lines| {
        let done = figure(out.words, report.totals.rows);
        let done = [("done", (&done).into())];
        lines.line(out.words.say_with("command-import-stopped", &done));
        counts(lines, out.words, report);
    })
}

/// Items no longer listed that are open all the same.
fn not_withdrawn(lines: &mut Lines, words: &Words, report: &ImportReport) {
    if 0 < report.missing.failed {
        let count = i64::try_from(report.missing.failed).unwrap_or(i64::MAX);
        lines.line(words.say_with("import-not-withdrawn", &[("count", count.into())]));
    }
}

/// What was written beside the desk.
fn files(lines: &mut Lines, words: &Words, made: Made<'_>) {
    let mend = made.mend.map(|file| file.display().to_string());
    if mend.is_none() && made.mapping.is_none() {
        return;
    }
    lines.heading(words.say("command-import-written"));
    if let Some(file) = &mend {
        let said = words.say_with("command-import-mend-file", &[("file", file.into())]);
        lines.line(format!("  {said}"));
    }
    if let Some(name) = made.mapping {
        let said = words.say_with("command-import-mapping-kept", &[("name", name.into())]);
        lines.line(format!("  {said}"));
    }
}
