//! Before the desk: signing in and out, the first administrator, a password of one's own, the
//! language of the screens.

use acts::{PASSWORD_CHARS_MIN, SignInError, SignedIn, UserError, UserFault};
use axum::http::StatusCode;
use axum::response::Response;
use locale::Language;
use pages::{
    DemoSignIn, FieldError, Filled, FirstView, PasswordView, Place, SignInView, page_first,
    page_password, page_sign_in,
};
use words::Words;

use crate::answer::{self, Answer};
use crate::cookies::{self, Kept};
use crate::request::{Asked, Visit};
use crate::{Trouble, frame};

/// How long the browser keeps the chosen language.
const LANGUAGE_SECS: u32 = 365 * 24 * 3_600;

/// A page before anybody signed in, with the token its form must carry.
fn outside(asked: &Asked, status: StatusCode, page: impl Fn(&pages::Frame) -> String) -> Response {
    let known = asked.cookie(cookies::FORM).filter(|token| token.len() == 32);
    let token = known.map_or_else(|| asked.site.draw::<16>(), ToOwned::to_owned);
    let page = page(&frame::outside(asked, token.clone()));
    let response = answer::with_status(answer::html(page), status);
    let line = cookies::set(&asked.site, cookies::FORM, &token, Kept::Session);
    let response = answer::with_cookie(response, &line);
    match asked.query.get("language").and_then(Language::from_code) {
        Some(language) => with_language(asked, response, language.code()),
        None => response,
    }
}

fn with_language(asked: &Asked, response: Response, code: &str) -> Response {
    let line = cookies::set(&asked.site, cookies::LANGUAGE, code, Kept::Secs(LANGUAGE_SECS));
    answer::with_cookie(response, &line)
}

fn is_new(asked: &Asked) -> Result<bool, Trouble> {
    Ok(asked.acts().store().desk()?.users.is_empty())
}

fn wrong(field: &str, text: String) -> FieldError {
    FieldError { field: field.to_owned(), text }
}

pub(crate) fn sign_in_page(asked: &Asked) -> Answer {
    if is_new(asked)? {
        return Ok(answer::go("/first"));
    }
    Ok(sign_in_again(asked, StatusCode::OK, Filled::default(), asked.query.get("then")))
}

fn sign_in_again(
    asked: &Asked,
    status: StatusCode,
    filled: Filled,
    then: Option<&str>,
) -> Response {
    let demo = asked.site.demo.iter().flat_map(|demo| &demo.sign_ins).map(|one| DemoSignIn {
        user: one.login.clone(),
        password: one.password.clone(),
        role: frame::role(one.role),
    });
    let view = SignInView { filled, demo: demo.collect(), then: then.map(ToOwned::to_owned) };
    outside(asked, status, |frame| page_sign_in(frame, &view))
}

/// A way within this site, and nothing else.
fn way(then: Option<&str>) -> &str {
    let within = |then: &&str| {
        then.starts_with('/') && !then.starts_with("//") && !then.contains(['\\', '\r', '\n'])
    };
    then.filter(within).unwrap_or("/next")
}

pub(crate) fn sign_in(asked: &Asked) -> Answer {
    let w = asked.words();
    let (login, password) = (asked.form.raw("user"), asked.form.raw("password"));
    let signed = {
        let _turn = asked.site.hashing();
        let chance = &*asked.site.chance;
        asked.acts().sign_in(login, password, &asked.address, chance, asked.now)
    };
    let (status, error) = match signed {
        Ok(signed) => {
            let kept = asked.acts().store().setting(&language_setting(&signed))?;
            let response = with_session(asked, answer::go(way(asked.form.get("then"))), &signed);
            return Ok(match kept.as_deref().and_then(Language::from_code) {
                Some(language) => with_language(asked, response, language.code()),
                None => response,
            });
        }
        // Which of the two is wrong is not said; the password must be typed again in any case.
        Err(SignInError::Wrong) => {
            (StatusCode::UNPROCESSABLE_ENTITY, wrong("password", w.say("sign-in-wrong")))
        }
        Err(SignInError::Wait(seconds)) => {
            (StatusCode::TOO_MANY_REQUESTS, wrong("", say_wait(w, seconds)))
        }
        Err(SignInError::Act(error)) => return Err(error.into()),
    };
    let filled = Filled { posted: asked.form.posted(), errors: vec![error] };
    Ok(sign_in_again(asked, status, filled, asked.form.get("then")))
}

fn say_wait(w: &Words, seconds: u32) -> String {
    w.say_with("sign-in-wait", &[("seconds", seconds.into())])
}

/// The setting that keeps the language of a user's screens.
fn language_setting(signed: &SignedIn) -> String {
    screen_setting(signed.user.id)
}

pub(crate) fn screen_setting(user: journal::UserId) -> String {
    format!("screen-language/{user}")
}

fn with_session(asked: &Asked, response: Response, signed: &SignedIn) -> Response {
    let line = cookies::set(&asked.site, cookies::SESSION, &signed.token, Kept::Session);
    let form = cookies::set(&asked.site, cookies::FORM, "", Kept::Gone);
    answer::with_cookie(answer::with_cookie(response, &line), &form)
}

pub(crate) fn sign_out(visit: &Visit) -> Answer {
    visit.acts().sign_out(visit.cookie(cookies::SESSION).unwrap_or_default())?;
    let gone = cookies::set(&visit.site, cookies::SESSION, "", Kept::Gone);
    Ok(answer::with_cookie(answer::go_saying(&visit.site, "/sign-in", "out."), &gone))
}

pub(crate) fn language(visit: &Visit) -> Answer {
    let chosen = visit.form.get("language").and_then(Language::from_code);
    let language = chosen.ok_or(Trouble::BadRequest(None))?;
    visit.acts().store().set_setting(&screen_setting(visit.user.id), language.code())?;
    Ok(with_language(visit, answer::go("/next"), language.code()))
}

fn least() -> u32 {
    u32::try_from(PASSWORD_CHARS_MIN).unwrap_or(u32::MAX)
}

/// What is wrong with a user or a password, at the field it is about.
pub(crate) fn user_fault(w: &Words, fault: UserFault) -> Option<FieldError> {
    let count = [("count", least().into())];
    let (field, text) = match fault {
        UserFault::Role | UserFault::NoSuchUser => return None,
        UserFault::NotNew => ("", w.say("trouble-forbidden")),
        UserFault::LoginTaken => ("user", w.say("users-login-taken")),
        UserFault::LoginWrong => ("user", w.say("users-login-wrong")),
        UserFault::NameWrong => ("name", w.say("error-needed")),
        UserFault::NoLanguage => ("language", w.say("users-needs-language")),
        UserFault::NoClient => ("all_clients", w.say("users-needs-client")),
        UserFault::LastAdministrator => ("role", w.say("users-last-administrator")),
        UserFault::Own => ("", w.say("users-own")),
        UserFault::PasswordShort => ("password", w.say_with("sign-in-new-short", &count)),
        UserFault::PasswordLong => {
            ("password", w.say_with("error-long", &[("limit", 256_u32.into())]))
        }
        UserFault::PasswordSame => ("password", w.say("sign-in-new-same")),
        UserFault::PasswordWrong => ("current", w.say("password-current-wrong")),
    };
    Some(wrong(field, text))
}

pub(crate) fn first_page(asked: &Asked) -> Answer {
    first_again(asked, StatusCode::OK, Filled::default())
}

fn first_again(asked: &Asked, status: StatusCode, filled: Filled) -> Answer {
    if !is_new(asked)? {
        return Ok(answer::go("/sign-in"));
    }
    if asked.site.first_code.is_none() {
        return Err(Trouble::Forbidden);
    }
    let view = FirstView { filled, asks_code: true, least: least() };
    Ok(outside(asked, status, |frame| page_first(frame, &view)))
}

pub(crate) fn first(asked: &Asked) -> Answer {
    let (w, form) = (asked.words(), &asked.form);
    let mut errors = Vec::new();
    let given = blake3::hash(form.get("code").unwrap_or_default().as_bytes());
    let is_right = |code: &String| blake3::hash(code.as_bytes()) == given;
    if !asked.site.first_code.as_ref().is_some_and(is_right) {
        errors.push(wrong("code", w.say("first-code-wrong")));
    }
    if form.raw("password") != form.raw("again") {
        errors.push(wrong("again", w.say("sign-in-new-differ")));
    }
    if errors.is_empty() {
        let (login, name) = (form.raw("user"), form.raw("name"));
        let password = form.raw("password");
        let (_turn, chance) = (asked.site.hashing(), &*asked.site.chance);
        match asked.acts().first_administrator(login, name, password, chance, asked.now) {
            Ok(_) => {
                let signed =
                    asked.acts().sign_in(login, password, &asked.address, chance, asked.now);
                let signed = signed.map_err(|_| Trouble::SignedOut)?;
                return Ok(with_session(asked, answer::go("/users"), &signed));
            }
            Err(UserError::Fault(fault)) => errors.extend(user_fault(w, fault)),
            Err(other) => return Err(other.into()),
        }
    }
    let filled = Filled { posted: form.posted(), errors };
    first_again(asked, StatusCode::UNPROCESSABLE_ENTITY, filled)
}

pub(crate) fn password_page(visit: &Visit) -> Answer {
    password_again(visit, StatusCode::OK, Filled::default())
}

fn password_again(visit: &Visit, status: StatusCode, filled: Filled) -> Answer {
    let view = PasswordView { filled, must: visit.user.password_once, least: least() };
    let frame = frame::inside(visit, Place::Elsewhere)?;
    Ok(answer::with_status(answer::html(page_password(&frame, &view)), status))
}

pub(crate) fn password(visit: &Visit) -> Answer {
    let (w, form) = (visit.words(), &visit.form);
    let new = form.raw("password");
    let error = if new == form.raw("again") {
        let changed = {
            let (_turn, chance) = (visit.site.hashing(), &*visit.site.chance);
            let current = form.raw("current");
            visit.acts().change_password(&visit.user, current, new, chance, visit.now)
        };
        match changed {
            Ok(signed) => {
                let on = answer::go_saying(&visit.site, "/next", "password.");
                return Ok(with_session(visit, on, &signed));
            }
            Err(UserError::Fault(fault)) => user_fault(w, fault).ok_or(Trouble::Forbidden)?,
            Err(UserError::Wait(seconds)) => wrong("current", say_wait(w, seconds)),
            Err(other @ UserError::Act(_)) => return Err(other.into()),
        }
    } else {
        wrong("again", w.say("sign-in-new-differ"))
    };
    let filled = Filled { posted: Vec::new(), errors: vec![error] };
    password_again(visit, StatusCode::UNPROCESSABLE_ENTITY, filled)
}
