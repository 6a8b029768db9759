//! A small drawing of how late the last payments were, with its table beside it.

use maud::{Markup, html};
use words::Words;

use crate::figure;
use crate::sheet::PaidLate;

/// How wide one bar stands, and how high the drawing is above the due date and below it.
const STEP: i64 = 9;
const ABOVE: i64 = 26;
const BELOW: i64 = 8;

/// One bar a payment: up for days late, down for days early. The table says the same.
pub(crate) fn days_late(w: &Words, last: &[PaidLate]) -> Markup {
    if last.is_empty() {
        return html! {};
    }
    let width = i64::try_from(last.len()).unwrap_or(i64::MAX).saturating_mul(STEP);
    let title = w.say_with("spark-title", &[("count", last.len().into())]);
    html! {
        figure.spark {
            svg viewBox=(format!("0 0 {width} {}", ABOVE + BELOW)) width=(width)
                height=(ABOVE + BELOW) role="img" aria-label=(title) {
                @for (x, paid) in (0..).step_by(9).zip(last) {
                    @let bar = Bar::of(paid.days_late, most(last));
                    rect.late[0 < paid.days_late] x=(x) y=(bar.top) width=(STEP - 3)
                        height=(bar.height) {
                        title { (bar_title(w, paid)) }
                    }
                }
                line x1="0" y1=(ABOVE) x2=(width) y2=(ABOVE) {}
            }
            details {
                summary { (w.say("spark-table")) }
                table.ledger.short {
                    caption.hidden { (title) }
                    thead {
                        tr {
                            th scope="col" { (w.say("invoice-number")) }
                            th.day scope="col" { (w.say("payment-on")) }
                            th.figure scope="col" { (w.say("invoice-late")) }
                        }
                    }
                    tbody {
                        @for paid in last {
                            tr {
                                th scope="row" { (paid.invoice) }
                                td.day { (figure::date(w, paid.on)) }
                                td.figure { (w.number(paid.days_late)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn bar_title(w: &Words, paid: &PaidLate) -> String {
    format!("{}: {}", w.date_short(paid.on), w.number(paid.days_late))
}

fn most(last: &[PaidLate]) -> i64 {
    last.iter().map(|paid| paid.days_late).max().unwrap_or(0).max(1)
}

struct Bar {
    top: i64,
    height: i64,
}

impl Bar {
    /// A payment on its day still has a bar of one unit, so that it can be seen.
    fn of(days: i64, most: i64) -> Self {
        if days <= 0 {
            let height = days.saturating_neg().clamp(1, BELOW);
            return Self { top: ABOVE, height };
        }
        let height = (days.saturating_mul(ABOVE) / most).clamp(1, ABOVE);
        Self { top: ABOVE - height, height }
    }
}
