//! What stands around every page: head, navigation, today's counts, flash, the keys' help.

use jiff::civil::DateTime;
use locale::Language;
use maud::{DOCTYPE, Markup, html};
use words::Words;

use crate::form::{self, csrf_field};
use crate::key::{self, Key};
use crate::named::{Role, Tone};
use crate::{asset, mark};

/// What is the same on every page of one request.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The reader's language.
    pub language: Language,
    /// Goes into every form as `csrf`.
    pub csrf: String,
    /// Who is signed in; nobody on the pages before.
    pub user: Option<SignedIn>,
    /// Which entry of the navigation is this page's.
    pub here: Place,
    /// What the last action came to.
    pub flash: Option<Flash>,
    /// Set when the desk runs on a made-up clock: what it shows.
    pub made_up_clock: Option<DateTime>,
}

/// The person at the desk.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Their name.
    pub name: String,
    /// What they may do; decides which entries the navigation has.
    pub roles: Vec<Role>,
    /// What they did today.
    pub today: Today,
}

/// What a caller did today.
#[derive(Clone, Copy, Debug, Default)]
pub struct Today {
    /// Talks held.
    pub talks: u32,
    /// Talks that ended in a commitment.
    pub commitments: u32,
    /// People whose promise was seen to be kept today.
    pub kept: u32,
    /// Talks with the right person of which nothing came.
    pub without_result: u32,
}

/// A line about what was just done, already in the reader's language.
#[derive(Clone, Debug)]
pub struct Flash {
    /// Good or bad news.
    pub tone: Tone,
    /// The sentence.
    pub text: String,
    /// The customer whose outcome was just recorded and can be taken back.
    pub undo: Option<String>,
}

/// The entries of the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The next call.
    Next,
    /// The search.
    Find,
    /// What is due.
    Due,
    /// The imports.
    Import,
    /// The team's board.
    Board,
    /// The users.
    Users,
    /// None of them.
    Elsewhere,
}

/// How much of the screen a page takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    /// One column of text or one short form.
    Narrow,
    /// Tables.
    Broad,
    /// The call page.
    Desk,
}

/// A page's own part of the frame.
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    pub(crate) width: Width,
    /// Load the page again after so many seconds when there is no script.
    pub(crate) reload_secs: Option<u32>,
    /// The keys that work here, beside those of every page.
    pub(crate) keys: Vec<Key>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(title: &'a str, width: Width) -> Self {
        Self { title, width, reload_secs: None, keys: Vec::new() }
    }

    pub(crate) fn keys(self, keys: Vec<Key>) -> Self {
        Self { keys, ..self }
    }
}

/// The whole document around `body`.
pub(crate) fn document(frame: &Frame, page: &Page<'_>, body: &Markup) -> String {
    let w = Words::of(frame.language);
    let width = match page.width {
        Width::Narrow => "narrow",
        Width::Broad => "broad",
        Width::Desk => "desk",
    };
    html! {
        (DOCTYPE)
        html lang=(frame.language.code()) {
            (head(w, page))
            body {
                a.skip href="#main" { (w.say("frame-skip")) }
                (top(frame, w))
                @if let Some(flash) = &frame.flash { (flash_line(frame, w, flash)) }
                main #main .(width) tabindex="-1" { (body) }
                (foot(frame, w))
                @if let Some(user) = &frame.user {
                    @let places = places(user).into_iter().map(|(_, _, id, key)| (key, w.say(id)));
                    @let undo = frame.flash.as_ref().is_some_and(|flash| flash.undo.is_some());
                    @let undo = undo.then(|| ("q", w.say("undo-do")));
                    (key::help(w, &page.keys, places.chain(undo).collect()))
                }
            }
        }
    }
    .into_string()
}

fn head(w: &Words, page: &Page<'_>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="robots" content="noindex";
            @if let Some(secs) = page.reload_secs {
                noscript { meta http-equiv="refresh" content=(secs); }
            }
            title { (page.title) " · " (w.say("frame-name")) }
            link rel="icon" type="image/svg+xml" href=(asset::mark_url());
            link rel="stylesheet" href=(asset::style_url());
            script type="module" src=(asset::script_url()) {}
        }
    }
}

fn top(frame: &Frame, w: &Words) -> Markup {
    html! {
        header.top {
            a.brand href="/next" { (mark::drawing()) span { (w.say("frame-name")) } }
            @if let Some(user) = &frame.user {
                (navigation(frame.here, user, w))
                (today(&user.today, w))
                (user_menu(frame, user, w))
            } @else {
                (languages_before(frame, w))
            }
        }
    }
}

/// The entries of the navigation that this user has: each with its address, text and key.
fn places(user: &SignedIn) -> Vec<(Place, &'static str, &'static str, &'static str)> {
    let has = |role| user.roles.contains(&role);
    let leads = has(Role::Lead) || has(Role::Administrator);
    let entries = [
        (Place::Next, "/next", "nav-next", "n", true),
        (Place::Find, "/find", "nav-find", "/", true),
        (Place::Due, "/due", "nav-due", "d", true),
        (Place::Board, "/board", "nav-board", "b", leads),
        (Place::Import, "/import", "nav-import", "g", leads),
        (Place::Users, "/users", "nav-users", "u", has(Role::Administrator)),
    ];
    let shown = entries.into_iter().filter(|(.., shown)| *shown);
    shown.map(|(place, url, id, letter, _)| (place, url, id, letter)).collect()
}

fn navigation(here: Place, user: &SignedIn, w: &Words) -> Markup {
    html! {
        nav.places aria-label=(w.say("nav-label")) {
            ul {
                @for (place, url, id, letter) in places(user) {
                    li {
                        a href=(url) data-key=(letter) aria-keyshortcuts=(letter)
                            aria-current=[(here == place).then_some("page")] {
                            (w.say(id)) " " (key::hint(letter))
                        }
                    }
                }
            }
        }
    }
}

fn today(today: &Today, w: &Words) -> Markup {
    let parts = [
        w.say_with("today-talks", &[("count", today.talks.into())]),
        w.say_with("today-commitments", &[("count", today.commitments.into())]),
        w.say_with("today-kept", &[("count", today.kept.into())]),
    ];
    html! {
        p.today { span { (w.say("today-lead")) } @for part in parts { " " span { (part) } } }
    }
}

fn user_menu(frame: &Frame, user: &SignedIn, w: &Words) -> Markup {
    html! {
        div.me {
            button.quiet type="button" popovertarget="me" data-key="m" aria-keyshortcuts="m" {
                span.hidden { (w.say("me-menu")) " " } (user.name) " " (key::hint("m"))
            }
            div #me popover {
                p.muted {
                    @for (index, role) in user.roles.iter().enumerate() {
                        @if 0 < index { ", " }
                        (w.say(&format!("role-{}", role.name())))
                    }
                }
                form method="post" action="/language" {
                    (csrf_field(frame))
                    (form::language_select(w, &Language::ALL, frame.language))
                    button.quiet { (w.say("me-language-set")) }
                }
                p { a href="/password" { (w.say("me-password")) } }
                p { a href="/programs" { (w.say("me-programs")) } }
                form method="post" action="/sign-out" {
                    (csrf_field(frame))
                    // Opened by its key, the menu is at the way out.
                    button autofocus { (w.say("me-sign-out")) }
                }
            }
        }
    }
}

fn languages_before(frame: &Frame, w: &Words) -> Markup {
    html! {
        nav.languages aria-label=(w.say("me-language")) {
            ul {
                @for language in Language::ALL {
                    li {
                        a href={ "?language=" (language.code()) } lang=(language.code())
                            hreflang=(language.code())
                            aria-current=[(language == frame.language).then_some("true")] {
                            (language.own_name())
                        }
                    }
                }
            }
        }
    }
}

fn flash_line(frame: &Frame, w: &Words, flash: &Flash) -> Markup {
    let role = if flash.tone == Tone::Bad { "alert" } else { "status" };
    html! {
        div.flash .(flash.tone.name()) role=(role) {
            p { strong { (w.say(&format!("tone-{}", flash.tone.name()))) } " " (flash.text) }
            @if let Some(customer) = &flash.undo {
                form method="post" action={ "/customer/" (customer) "/undo" } {
                    (csrf_field(frame))
                    button.quiet data-key="q" aria-keyshortcuts="q" {
                        (w.say("undo-do")) " " (key::hint("q"))
                    }
                }
            }
        }
    }
}

fn foot(frame: &Frame, w: &Words) -> Markup {
    html! {
        footer.foot {
            @if let Some(at) = frame.made_up_clock {
                p.clock { (w.say_with("frame-made-up-clock", &[("at", (&w.moment(at)).into())])) }
            }
            @if frame.user.is_some() {
                a.button.quiet href="/breath" data-key="z" aria-keyshortcuts="z" {
                    (w.say("me-breath")) " " (key::hint("z"))
                }
                button.quiet.scripted type="button" data-opens="keys" data-key="?"
                    aria-keyshortcuts="?" {
                    (w.say("keys-title")) " " (key::hint("?"))
                }
            }
        }
    }
}
