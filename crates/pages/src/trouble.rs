//! Pages that say what went wrong and what to do now.

use maud::{Markup, html};
use words::Words;

use crate::call::{Refusal, refusal_list};
use crate::frame::{Frame, Page, Width, document};
use crate::named::Trouble;

/// Something that could not be done.
#[derive(Clone, Debug)]
pub struct TroubleView {
    /// What kind of trouble.
    pub trouble: Trouble,
    /// What exactly, in the reader's language, where there is more to say.
    pub detail: Option<String>,
    /// The number under which the log knows it; for a fault of ours.
    pub number: Option<String>,
    /// Where to go on.
    pub back: Option<String>,
}

/// Something that the rules do not allow.
#[derive(Clone, Debug)]
pub struct RefusalView {
    /// What was asked for, in the reader's language.
    pub asked: String,
    /// Why not, the worst first.
    pub refusals: Vec<Refusal>,
    /// Where to go on.
    pub back: String,
}

/// What happened and what to do.
#[must_use]
pub fn page_trouble(frame: &Frame, view: &TroubleView) -> String {
    let w = Words::of(frame.language);
    let title = w.say(&format!("trouble-{}", view.trouble.name()));
    let body = html! {
        section.trouble {
            h1 { (title) }
            @if let Some(detail) = &view.detail { p.lead { (detail) } }
            p { (w.say(&format!("trouble-{}-hint", view.trouble.name()))) }
            @if let Some(number) = &view.number {
                p.muted { (w.say_with("trouble-number", &[("number", number.into())])) }
            }
            (onward(w, view.back.as_deref()))
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

/// What the rules do not allow, and when they will.
#[must_use]
pub fn page_refusal(frame: &Frame, view: &RefusalView) -> String {
    let w = Words::of(frame.language);
    let title = w.say("refusal-title");
    let body = html! {
        section.trouble {
            h1 { (title) }
            p.lead { (view.asked) }
            (refusal_list(w, &view.refusals, None))
            (onward(w, Some(&view.back)))
        }
    };
    document(frame, &Page::new(&title, Width::Narrow), &body)
}

fn onward(w: &Words, back: Option<&str>) -> Markup {
    html! {
        p.actions {
            @if let Some(url) = back { a.button.main href=(url) { (w.say("common-back")) } }
            a.button href="/next" { (w.say("nav-next")) }
        }
    }
}
