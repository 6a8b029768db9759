//! A customer's file as a timeline: everything that happened, in lines that anyone can read.

use jiff::civil::{Date, DateTime};
use maud::{Markup, html};
use words::Words;

use crate::figure;
use crate::frame::{Frame, Page, Width, document};

/// What happened to a file.
#[derive(Clone, Debug)]
pub struct TimelineView {
    /// The file's id.
    pub id: String,
    /// The customer's name.
    pub name: String,
    /// The newest first.
    pub lines: Vec<TimelineLine>,
    /// There are older ones.
    pub more: bool,
}

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct TimelineLine {
    /// When it was recorded, at the desk.
    pub at: DateTime,
    /// By whom.
    pub by: String,
    /// What, in the reader's language.
    pub text: String,
    /// What was said or written with it, in somebody's own words.
    pub own_words: Option<String>,
    /// It was recorded in a file that was joined to this one.
    pub is_joined: bool,
}

/// The timeline of a file.
#[must_use]
pub fn page_timeline(frame: &Frame, view: &TimelineView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("timeline-title");
    let body = html! {
        h1 { a href={ "/customer/" (view.id) } { bdi { (view.name) } } ": " (title) }
        p.muted { (w.say("timeline-hint")) }
        @if view.lines.is_empty() { p { (w.say("timeline-none")) } }
        @for (day, lines) in by_day(&view.lines) {
            section.day aria-label=(w.date(day)) {
                h2 { (figure::date(w, day)) }
                ol.timeline { @for line in lines { (entry(w, line)) } }
            }
        }
        @if view.more {
            p.muted { (w.say_with("timeline-more", &[("count", view.lines.len().into())])) }
        }
    };
    document(frame, &Page::new(&title, Width::Broad), &body)
}

/// The lines of each day, in their order.
fn by_day(lines: &[TimelineLine]) -> impl Iterator<Item = (Date, &[TimelineLine])> {
    let of_one_day = lines.chunk_by(|a, b| a.at.date() == b.at.date());
    of_one_day.filter_map(|day| Some((day.first()?.at.date(), day)))
}

fn entry(w: &Words, line: &TimelineLine) -> Markup {
    html! {
        li {
            time datetime=(line.at) { (w.time(line.at.time())) }
            div {
                p {
                    (line.text) " " span.muted { (line.by) }
                    @if line.is_joined { " " span.muted { (w.say("timeline-other-file")) } }
                }
                @if let Some(words) = &line.own_words { blockquote dir="auto" { (words) } }
            }
        }
    }
}
