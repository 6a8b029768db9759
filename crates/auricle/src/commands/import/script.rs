//! An import as a script is told of it.

use acts::{ChangeKind, ImportReport, RowProblem};
use import::Mapping;
use serde_json::{Value, json};
use web::import_said as said;
use words::Words;

use super::Made;
use super::tell::problem_line;

/// How many problems a script is given.
const TOLD: usize = 1_000;

/// An import for a script.
pub(super) fn report(
    words: &Words,
    mapping: &Mapping,
    report: &ImportReport,
    made: Made<'_>,
) -> Value {
    let t = &report.totals;
    let change = |change: &acts::Change| {
        json!({
            "line": change.line,
            "kind": match change.kind {
                ChangeKind::FileOpened => "customer-new",
                ChangeKind::DetailsChanged => "customer",
                ChangeKind::DebtPlaced => "invoice-new",
                ChangeKind::DebtChanged => "invoice",
                ChangeKind::PaymentBooked => "payment",
            },
            "customer": change.customer,
            "number": change.number,
            "id": change.stream.map(journal::StreamId::number),
        })
    };
    let problem = |problem: &RowProblem| {
        let says = problem_line(words, mapping, made.grid, problem);
        json!({ "line": problem.line(), "says": says })
    };
    let warning = |warning: &import::Warning| {
        let says = said::oddity(words, warning.oddity);
        let (column, value) = (&warning.column, &warning.value);
        json!({ "line": warning.line, "column": column, "value": value, "says": says })
    };
    json!({
        "written": report.applied,
        "rows": t.rows,
        "rejected": t.rejected,
        "misfits": report.misfits,
        "customers_new": t.files_opened,
        "customers_changed": report.details_changed,
        "invoices_new": t.debts_placed,
        "invoices_changed": t.debts_changed,
        "invoices_withdrawn": t.debts_withdrawn,
        "payments": t.payments_booked,
        "unchanged": report.unchanged,
        "lie_still": report.lie_still,
        "payments_to_come": report.payments_to_come,
        "older_than_known": report.older_than_known,
        "may_be_known": report.may_be_known,
        "totals_lines": report.totals_lines,
        "odd": report.odd,
        "oddities": report.warnings.iter().take(TOLD).map(warning).collect::<Vec<_>>(),
        "unmatched": report.unmatched,
        "companies_by_name": report.companies_by_name,
        "persons_assumed": report.persons_assumed,
        "complete_to": report.complete_to.to_string(),
        "missing": {
            "count": report.missing.count,
            "of": report.missing.open_before,
            "needs_yes": report.missing.needs_yes,
            "older": report.missing.older,
            "rows_unread": report.missing.rows_unread,
            "withdrawn": report.missing.withdrawn,
            "failed": report.missing.failed,
            "numbers": report.missing.numbers,
        },
        "changes": report.changes.iter().map(change).collect::<Vec<_>>(),
        "problems": report.problems.iter().take(TOLD).map(problem).collect::<Vec<_>>(),
        "mend": made.mend.map(|file| file.display().to_string()),
        "mapping_kept": made.mapping,
    })
}
