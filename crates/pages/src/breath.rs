//! A breath between two talks: some quiet minutes, whenever a caller wants them. No reason is asked
//! for and nothing of it is kept.

use jiff::civil::Time;
use maud::html;
use words::Words;

use crate::frame::{Frame, Page, Width, document};

/// The minutes that a breath may last.
pub const BREATH_MINUTES: [u8; 4] = [1, 2, 3, 5];

/// Quiet minutes.
#[derive(Clone, Copy, Debug)]
pub struct BreathView {
    /// How many; one of [`BREATH_MINUTES`].
    pub minutes: u8,
    /// Until when, by the reader's clock.
    pub until: Time,
}

/// The page of a breath. The caller goes on when they like, sooner or later.
#[must_use]
pub fn page_breath(frame: &Frame, view: &BreathView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("breath-title");
    let body = html! {
        section.nothing.breath {
            h1 { (title) }
            p.lead { (w.say_with("breath-until", &[("time", (&w.time(view.until)).into())])) }
            div.waves data-minutes=(view.minutes) aria-hidden="true" { span {} }
            p.muted { (w.say("breath-hint")) }
            p.actions {
                a.button.main href="/next" autofocus { (w.say("breath-over")) }
                @for minutes in BREATH_MINUTES {
                    a.button.quiet href={ "/breath?minutes=" (minutes) } {
                        (w.say_with("breath-minutes", &[("count", u32::from(minutes).into())]))
                    }
                }
            }
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}
