//! What stands around every page.

use journal::{Role, StreamId, UserId};
use pages::{Flash, Frame, Place, SignedIn, Tone};

use crate::request::{Asked, Visit};
use crate::{Trouble, cookies, views};

/// The frame of a page before anybody signed in. `csrf` is what its form must carry.
pub(crate) fn outside(asked: &Asked, csrf: String) -> Frame {
    Frame {
        language: asked.language(),
        csrf,
        user: None,
        here: Place::Elsewhere,
        flash: flash(asked),
        made_up_clock: clock(asked),
    }
}

/// The frame of a page at the desk.
pub(crate) fn inside(visit: &Visit, here: Place) -> Result<Frame, Trouble> {
    let today = visit.site.today_of(visit.user.id, visit.now)?;
    let user =
        SignedIn { name: visit.user.name.clone(), roles: vec![role(visit.user.role)], today };
    Ok(Frame {
        language: visit.language(),
        csrf: visit.session.csrf.clone(),
        user: Some(user),
        here,
        flash: match recorded(visit) {
            // A courtesy: where it cannot be told any more, the page is shown without.
            Some(stream) => views::recorded::flash(visit, stream).unwrap_or_default(),
            None => flash(visit),
        },
        made_up_clock: clock(visit),
    })
}

/// A role as pages name it.
pub(crate) fn role(role: Role) -> pages::Role {
    match role {
        Role::Caller => pages::Role::Caller,
        Role::Lead => pages::Role::Lead,
        Role::Administrator => pages::Role::Administrator,
    }
}

fn clock(asked: &Asked) -> Option<calendar::DateTime> {
    asked.site.made_up_clock.then(|| asked.at(asked.now))
}

/// The file in which a talk was just recorded.
fn recorded(visit: &Visit) -> Option<StreamId> {
    let (what, about) = visit.cookie(cookies::SAID)?.split_once('.')?;
    let number = about.parse().ok().filter(|_| what == "talk")?;
    StreamId::from_number(number).filter(|stream| *stream != StreamId::DESK)
}

/// What the last action came to. The cookie names one of our sentences, never a text.
fn flash(asked: &Asked) -> Option<Flash> {
    let w = asked.words();
    let (what, about) = asked.cookie(cookies::SAID)?.split_once('.')?;
    let name = || {
        let user = UserId(about.parse().ok()?);
        Some(asked.acts().store().desk().ok()?.users.get(&user)?.name.clone())
    };
    let named = |id: &str| name().map(|name| w.say_with(id, &[("name", (&name).into())]));
    let (tone, text) = match what {
        "saved" => (Tone::Good, w.say("note-saved")),
        "undone" => (Tone::Good, w.say("undo-done")),
        "merged" => (Tone::Good, w.say("merge-done")),
        "parted" => (Tone::Good, w.say("merge-parted")),
        "password" => (Tone::Good, w.say("password-saved")),
        "words" => (Tone::Good, w.say("words-noted")),
        "out" => (Tone::Good, w.say("sign-in-signed-out")),
        "ended" => (Tone::Plain, w.say("sign-in-ended")),
        "user" => (Tone::Good, named("users-saved")?),
        "disabled" => (Tone::Good, named("users-disabled-now")?),
        "enabled" => (Tone::Good, named("users-enabled-now")?),
        _ => return None,
    };
    Some(Flash { tone, text, undo: None })
}
