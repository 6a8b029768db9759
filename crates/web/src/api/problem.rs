//! Why a request was not done, as RFC 9457 has programs told: a stable type, and words in the
//! reader's language.

use acts::{ActError, ImportError, ProgramError, UserError};
use axum::http::StatusCode;
use calendar::{TimeZone, Timestamp};
use decide::Held;
use serde_json::Value;
use words::Words;

use super::reply::Reply;
use super::shape::{What, Wrong, shape};
use crate::{Site, Trouble};

/// The kinds of problems. Their words are the ends of their types and never change.
macro_rules! kinds {
    ($($(#[doc = $about:literal])+ $name:ident = $word:literal $status:ident,)*) => {
        /// What kind of problem it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Kind { $($(#[doc = $about])+ $name,)* }

        impl Kind {
            pub(crate) const ALL: &[Self] = &[$(Self::$name),*];

            pub(crate) fn word(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            pub(crate) fn status(self) -> StatusCode {
                match self { $(Self::$name => StatusCode::$status,)* }
            }

            /// What it means, for programmers.
            pub(crate) fn about(self) -> &'static str {
                match self { $(Self::$name => concat!($($about),+).trim_ascii(),)* }
            }
        }
    };
}

kinds! {
    /// The body is no JSON, or a parameter or header is not as described.
    Malformed = "malformed" BAD_REQUEST,
    /// There is no token, or it is not, or no longer, good.
    Token = "token" UNAUTHORIZED,
    /// The token has not the scope for this.
    Scope = "scope" FORBIDDEN,
    /// The user for whom the token acts may not do this.
    Role = "role" FORBIDDEN,
    /// There is no such thing, or it is not for this user to know.
    NotFound = "not-found" NOT_FOUND,
    /// Not by this method.
    Method = "method" METHOD_NOT_ALLOWED,
    /// Rules stand against it; each is named, and the instant at which time lifts it.
    Held = "held" CONFLICT,
    /// Somebody else has the customer now, or this user has not.
    Leased = "leased" CONFLICT,
    /// It changed meanwhile, or is not in the state for this.
    Conflict = "conflict" CONFLICT,
    /// A request under the same idempotency key is still under way.
    UnderWay = "under-way" CONFLICT,
    /// The body is too large.
    TooLarge = "too-large" PAYLOAD_TOO_LARGE,
    /// The body has another type than is taken here.
    MediaType = "media-type" UNSUPPORTED_MEDIA_TYPE,
    /// The idempotency key came before with another request.
    OtherInput = "other-input" UNPROCESSABLE_ENTITY,
    /// What came does not look as described, or a rule of the trade stands against it.
    Invalid = "invalid" UNPROCESSABLE_ENTITY,
    /// A fault of ours; it is in the log under its number.
    Fault = "fault" INTERNAL_SERVER_ERROR,
    /// The desk is busy or stopping.
    Unavailable = "unavailable" SERVICE_UNAVAILABLE,
    /// The desk's disk takes nothing more; what can be read is still answered.
    Unwritable = "unwritable" INSUFFICIENT_STORAGE,
}

impl Kind {
    /// The type by which programs know it: an address on this desk where it is explained.
    pub(crate) fn address(self) -> String {
        format!("/api#problem-{}", self.word())
    }

    pub(crate) fn title(self, w: &Words) -> String {
        w.say(&format!("problem-{}", self.word()))
    }
}

/// A request that was not done. Nothing was written.
#[derive(Debug)]
pub(crate) struct Problem {
    pub(crate) kind: Kind,
    /// What exactly, in the reader's language, where there is more to say than the title.
    pub(crate) detail: Option<String>,
    /// What is wrong with what came.
    pub(crate) wrong: Vec<Wrong>,
    /// The rules that stand against it, the worst first.
    pub(crate) held: Vec<Held>,
    /// The zone of the customer, by whose clock the rules are told.
    zone: Option<TimeZone>,
    /// What is to be written to the log; never shown.
    why: Option<String>,
}

shape! {
    /// Why a request was not done (RFC 9457). Nothing was written.
    told struct Problems {
        /// The kind of problem: an address on this desk that never changes.
        r#type: String = "/api#problem-invalid",
        /// The kind in words.
        title: String = "What was sent does not fit",
        /// The status.
        status: u16 = 422,
        /// What exactly, in the language asked for.
        detail: Option<String> = "The amount is more than is open.",
        /// The number under which a fault of ours stands in the log.
        number: Option<String> = "5f0c21aa",
        /// What is wrong with what was sent.
        errors: Vec<Mistake>,
        /// The rules that stand against it, the worst first.
        held: Vec<Rule>,
        /// The instant at which time alone lifts all of them.
        until: Option<Timestamp>,
    }

    /// Something that is wrong with what was sent.
    told struct Mistake {
        /// Where in the body: a JSON Pointer (RFC 6901). Empty for the whole.
        pointer: Option<String> = "/ending/amount",
        /// Which parameter.
        parameter: Option<String> = "limit",
        /// What, by a word that never changes.
        code: String = "amount_too_large",
        /// What and how to mend it, in the language asked for.
        detail: String = "At most 120.00 EUR is open of these invoices.",
    }

    /// A rule or a state of the file that stands against a contact now.
    told struct Rule {
        /// What stands against it.
        says: String = "Calls are allowed from 08:00.",
        /// The rule's id; null for a state of the file.
        rule: Option<String> = "lv.paal.hours",
        /// How strong it is: law, code, house or wish.
        layer: String = "law",
        /// Where it is written.
        cite: Option<String> = "PAAL 9 (1) 5",
        /// When it is next allowed, in words.
        next: String = "Allowed from 25 Nov 2026, 08:00.",
        /// The same as an instant; null when time alone will not change it.
        until: Option<Timestamp>,
    }
}

/// A rule that stands against a contact, as it is told; its words are by the clock of `zone`.
pub(crate) fn rule(zone: &TimeZone, w: &Words, held: &Held) -> Rule {
    let said = explain::held(w, held, zone);
    let layer = match held.layer {
        law::Layer::Law => "law",
        law::Layer::Code => "code",
        law::Layer::House => "house",
        law::Layer::Wish => "wish",
    };
    Rule {
        says: said.says,
        rule: held.rule.map(|rule| rule.id.to_owned()),
        layer: layer.to_owned(),
        cite: held.rule.map(|rule| rule.cite.to_owned()),
        next: said.next,
        until: held.until,
    }
}

impl Problem {
    pub(crate) fn new(kind: Kind) -> Self {
        Self { kind, detail: None, wrong: Vec::new(), held: Vec::new(), zone: None, why: None }
    }

    pub(crate) fn saying(kind: Kind, detail: impl Into<String>) -> Self {
        Self { detail: Some(detail.into()), ..Self::new(kind) }
    }

    /// Somebody else has the customer; `who` says whom, where that may be told.
    pub(crate) fn leased(who: Option<String>) -> Self {
        Self { detail: who, ..Self::new(Kind::Leased) }
    }

    /// What came does not look as described.
    pub(crate) fn wrong(kind: Kind, wrong: Vec<Wrong>) -> Self {
        Self { wrong, ..Self::new(kind) }
    }

    /// One field of the body does not fit: said already, with the word by which programs know it.
    pub(crate) fn field(pointer: &str, code: &'static str, said: impl Into<String>) -> Self {
        let what = What::Said(code, said.into());
        Self::wrong(Kind::Invalid, vec![Wrong { at: pointer.to_owned(), what }])
    }

    /// It is about a customer, whose clock is that of `zone`.
    pub(crate) fn about(self, zone: &TimeZone) -> Self {
        Self { zone: Some(zone.clone()), ..self }
    }

    pub(crate) fn fault(why: impl Into<String>) -> Self {
        Self { why: Some(why.into()), ..Self::new(Kind::Fault) }
    }

    /// The answer. A fault is written to the log under a number; `route` is all else that the log
    /// may know.
    pub(crate) fn reply(self, site: &Site, w: &Words, route: &str) -> Reply {
        let number = self.why.as_ref().map(|why| {
            let number = site.draw::<4>();
            tracing::error!(route, number, why, "a request failed");
            number
        });
        // Time lifts all of them only if it lifts each.
        let until = self.held.iter().map(|held| held.until).collect::<Option<Vec<_>>>();
        let zone = self.zone.unwrap_or_else(|| site.zone());
        let is_parameter = self.kind == Kind::Malformed;
        let mistake = |wrong: &Wrong| {
            let at = Some(wrong.at.clone());
            let (pointer, parameter) = if is_parameter { (None, at) } else { (at, None) };
            let (code, detail) = (wrong.what.code().to_owned(), wrong.what.says(w));
            Mistake { pointer, parameter, code, detail }
        };
        let told = Problems {
            r#type: self.kind.address(),
            title: self.kind.title(w),
            status: self.kind.status().as_u16(),
            detail: self.detail,
            number,
            errors: self.wrong.iter().map(mistake).collect(),
            held: self.held.iter().map(|held| rule(&zone, w, held)).collect(),
            until: until.and_then(|until| until.into_iter().max()),
        };
        let mut reply = Reply::json(self.kind.status(), &told);
        reply.content_type = "application/problem+json".to_owned();
        match self.kind {
            Kind::Token => reply.header("www-authenticate", "Bearer realm=\"Auricle\""),
            Kind::UnderWay | Kind::Unavailable => reply.header("retry-after", "5"),
            Kind::Malformed
            | Kind::Scope
            | Kind::Role
            | Kind::NotFound
            | Kind::Method
            | Kind::Held
            | Kind::Leased
            | Kind::Conflict
            | Kind::TooLarge
            | Kind::MediaType
            | Kind::OtherInput
            | Kind::Invalid
            | Kind::Fault
            | Kind::Unwritable => reply,
        }
    }
}

impl From<Trouble> for Problem {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NotFound => Self::new(Kind::NotFound),
            Trouble::Forbidden => Self::new(Kind::Role),
            Trouble::Expired | Trouble::SignedOut | Trouble::PasswordFirst => {
                Self::new(Kind::Token)
            }
            Trouble::Conflict(detail) => Self { detail, ..Self::new(Kind::Conflict) },
            Trouble::TooMany(detail) => Self { detail, ..Self::new(Kind::Unavailable) },
            Trouble::TooLarge => Self::new(Kind::TooLarge),
            Trouble::BadRequest(detail) => Self { detail, ..Self::new(Kind::Invalid) },
            Trouble::Fault(why) => Self::fault(why),
            Trouble::Unavailable => Self::new(Kind::Unavailable),
            Trouble::Unwritable(why) => Self { why: Some(why), ..Self::new(Kind::Unwritable) },
        }
    }
}

impl From<ActError> for Problem {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Refused(held) => Self { held, ..Self::new(Kind::Held) },
            ActError::Leased => Self::new(Kind::Leased),
            ActError::OtherInput => Self::new(Kind::OtherInput),
            other @ (ActError::NotFound
            | ActError::Report(_)
            | ActError::Invalid(_)
            | ActError::SetAside(..)
            | ActError::Busy(_)
            | ActError::Taken { .. }
            | ActError::Store(_)) => Trouble::from(other).into(),
        }
    }
}

impl From<store::StoreError> for Problem {
    fn from(error: store::StoreError) -> Self {
        Trouble::from(error).into()
    }
}

impl From<UserError> for Problem {
    fn from(error: UserError) -> Self {
        Trouble::from(error).into()
    }
}

impl From<ImportError> for Problem {
    fn from(error: ImportError) -> Self {
        Trouble::from(error).into()
    }
}

/// A token or hook that was not changed, at the field it is about.
pub(crate) fn of_program(w: &Words, error: ProgramError) -> Problem {
    use acts::ProgramFault as F;
    let fault = match error {
        ProgramError::Act(cause) => return cause.into(),
        ProgramError::Fault(fault) => fault,
    };
    let (pointer, code) = match fault {
        F::Role => return Problem::new(Kind::Role),
        F::NoSuchToken | F::NoSuchHook => return Problem::new(Kind::NotFound),
        F::NoSuchUser => ("/user", "no_such_user"),
        F::NameWrong => ("/name", "name_wrong"),
        F::NoScope => ("/scopes", "no_scope"),
        F::ScopeBeyondRole => ("/scopes", "scope_beyond_role"),
        F::UntilWrong => ("/until", "until_wrong"),
        F::UrlWrong => ("/url", "url_wrong"),
        F::NoSuchKind => ("/kinds", "no_such_kind"),
    };
    Problem::field(pointer, code, crate::programs::says(w, fault))
}

/// A JSON value that is none, as the reader's language says it.
pub(crate) fn no_json(w: &Words, error: &serde_json::Error) -> Problem {
    let (line, column) = (error.line().to_string(), error.column().to_string());
    let args = [("line", (&line).into()), ("column", (&column).into())];
    Problem::saying(Kind::Malformed, w.say_with("api-no-json", &args))
}

/// The problem as a schema knows it, for the document.
pub(crate) fn example(kind: Kind, w: &Words) -> Value {
    serde_json::json!({
        "type": kind.address(),
        "title": kind.title(w),
        "status": kind.status().as_u16(),
        "detail": null,
        "number": null,
        "errors": [],
        "held": [],
        "until": null,
    })
}
