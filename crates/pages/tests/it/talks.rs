//! The call page: what stays in sight, what is proposed, and how days are meant.

use jiff::civil::date;
use locale::Language;
use pages::*;

use crate::samples;

fn shown(view: &CallView) -> String {
    page_talk(&samples::frame(Language::English, Place::Next), view)
}

#[test]
fn the_whole_that_is_due_is_proposed_as_the_promise() {
    let html = shown(&samples::calling_in());
    assert!(html.contains("name=\"promise_amount\" type=\"text\" value=\"1245.90\""), "{html}");
    for other in ["paid_amount", "part_amount"] {
        assert!(html.contains(&format!("name=\"{other}\" type=\"text\" autocomplete")), "{other}");
    }
    let latvian =
        page_talk(&samples::frame(Language::Latvian, Place::Next), &samples::calling_in());
    assert!(latvian.contains("type=\"text\" value=\"1245,90\""), "{latvian}");
    assert!(latvian.contains(">Piektdiena <span"), "{latvian}");
    // What was typed stays, and so does what was taken out.
    let mut view = samples::calling_in();
    let CallState::Talking(talking) = &mut view.call else { panic!("a talk") };
    talking.filled.posted = vec![("promise_amount".to_owned(), String::new())];
    assert!(!shown(&view).contains("value=\"1245.90\" autocomplete"));
}

#[test]
fn friday_said_on_a_friday_is_the_next_one() {
    let mut view = samples::calling_in();
    view.sheet.today = date(2026, 11, 20);
    let html = shown(&view);
    let friday = "data-fill=\"promise_on\" data-value=\"2026-11-27\">Friday <span class=\"muted\">27 Nov</span>";
    assert!(html.contains(friday), "{html}");
    assert!(html.contains("data-value=\"2026-11-20\">Today <span class=\"muted\">20 Nov</span>"));
    assert!(
        html.contains("name=\"promise_on\" type=\"date\" autocomplete=\"off\" min=\"2026-11-20\"")
    );
}

#[test]
fn what_is_due_and_promised_stands_in_the_band() {
    let html = shown(&samples::calling_in());
    let band = html.split_once("<header class=\"band\">").expect("a band").1;
    let band = band.split_once("</header>").expect("which ends").0;
    assert!(band.contains("Jānis Bērziņš") && band.contains("EUR\u{a0}1,245.90"), "{band}");
    assert!(band.contains("EUR\u{a0}400.00</span> by 5 Nov 2026"), "{band}");
    // A promise that was taken back is gone by.
    let mut view = samples::calling_in();
    view.sheet.promises[0].state = PromiseState::Withdrawn;
    assert!(
        !shown(&view).split_once("</header><div class=\"call\">").unwrap().0.contains("Promised")
    );
}

#[test]
fn the_latest_talks_stand_open_and_older_ones_are_folded() {
    let mut view = samples::calling_in();
    let last = view.sheet.talks[2].clone();
    view.sheet.talks.extend([last.clone(), last]);
    let html = shown(&view);
    assert!(html.contains("<summary>2 more before that</summary>"), "{html}");
    assert!(!shown(&samples::calling_in()).contains("more before that"));
    // The talk that goes on is not an earlier one.
    view.sheet.talks.truncate(3);
    view.sheet.talks[0].outcome = None;
    let html = shown(&view);
    assert!(
        !html.contains("is not recorded yet") && !html.contains("No answer</strong>"),
        "{html}"
    );
}

#[test]
fn a_promise_that_nobody_here_took_names_nobody() {
    let mut view = samples::calling_in();
    assert!(shown(&view).contains("Made on 29 Oct 2026, taken by Anna Ozola."));
    view.sheet.promises[0].by = None;
    let html = shown(&view);
    assert!(html.contains("Made on 29 Oct 2026.") && !html.contains("taken by"), "{html}");
}
