//! The guide: the six stages of a call, and which words fit a customer in each of them.
//!
//! A caller is guided, not scripted: what is chosen here are the keys of texts, which stand under
//! `words/LANG/customer/guide.ftl` and which a team may rewrite.

use journal::CustomerType;

/// A stage of a call, each with a goal that the desk records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallStage {
    /// Who is speaking; that a payment is open.
    Opening,
    /// Why it is open; the customer grants or disputes it.
    Situation,
    /// Amount, date, every way to pay.
    Request,
    /// Each objection gets a considered answer.
    Objections,
    /// The next contact, so that the initiative is never left open.
    Next,
    /// Amount, date, who does what, what truthfully follows.
    Close,
}

impl CallStage {
    /// All six, in their order. A talk may jump back and forth between them.
    pub const ALL: [Self; 6] =
        [Self::Opening, Self::Situation, Self::Request, Self::Objections, Self::Next, Self::Close];

    /// Its key in texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Situation => "situation",
            Self::Request => "request",
            Self::Objections => "objections",
            Self::Next => "next",
            Self::Close => "close",
        }
    }
}

/// How far a debt has come, as words are chosen by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DebtStage {
    /// Billed, not yet due.
    Current,
    /// Its due day is past.
    Overdue,
    /// Overdue for years; nothing may be threatened that the law no longer allows.
    Old,
}

/// What the words are chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listener {
    /// Whether the customer is a company.
    pub is_company: bool,
    /// Whether they are 18 to 25, known from a date of birth.
    pub is_young: bool,
    /// Which approach is held to fit; none while there is no evidence.
    pub kind: Option<CustomerType>,
    /// The furthest stage of what is open.
    pub debts: Option<DebtStage>,
    /// Whether they kept a promise since the last talk and nothing is overdue: a call to thank them.
    pub has_kept: bool,
    /// Whether the last talk ended without a result, or what it agreed was not kept.
    pub has_failed: bool,
}

/// A text to lean on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saying {
    /// Its key: `say-request-old`.
    pub key: &'static str,
    /// Whether it may be said before the person is identified. Nothing of a debt is in it.
    pub before_identified: bool,
    /// What it was chosen by; the words for everybody where nothing more fitting is written.
    pub fits: Fits,
}

/// What a text was chosen by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// Nothing: the words for everybody.
    Everybody,
    /// The approach that is held to fit.
    Approach,
    /// How far the debt has come.
    DebtStage,
    /// A company.
    Company,
    /// Their age.
    Age,
    /// What became of the last talk.
    LastTalk,
}

/// What may be said in `stage`, in the order in which it is mostly needed.
#[must_use]
pub fn sayings(stage: CallStage, to: &Listener) -> Vec<Saying> {
    match stage {
        CallStage::Opening => opening(to),
        CallStage::Situation => {
            let first = if to.has_failed {
                known("say-situation-since", Fits::LastTalk)
            } else {
                known("say-situation", Fits::Everybody)
            };
            vec![first, known("say-situation-understood", Fits::Everybody)]
        }
        CallStage::Request => {
            let mut said = vec![best(to, request_of, "say-request")];
            // Its words name a court and fees, which are not true before the due day, and may no
            // longer be of an old debt.
            if to.is_young && to.debts == Some(DebtStage::Overdue) {
                said.push(known("say-young", Fits::Age));
            }
            said
        }
        CallStage::Objections => vec![known("say-objections", Fits::Everybody)],
        CallStage::Next => {
            let documents = known("say-next-documents", Fits::Everybody);
            vec![known("say-next", Fits::Everybody), documents]
        }
        CallStage::Close => vec![best(to, close_of, "say-close")],
    }
}

fn known(key: &'static str, fits: Fits) -> Saying {
    Saying { key, before_identified: false, fits }
}

fn opening(to: &Listener) -> Vec<Saying> {
    let (who, fits) = if to.is_company {
        ("say-opening-who-company", Fits::Company)
    } else {
        ("say-opening-who", Fits::Everybody)
    };
    let then = if to.is_company && to.debts != Some(DebtStage::Current) {
        known("say-opening-company", Fits::Company)
    } else {
        match (to.debts, to.kind) {
            (Some(DebtStage::Current), _) => known("say-opening-current", Fits::DebtStage),
            (_, Some(kind)) => known(opening_of(kind), Fits::Approach),
            (_, None) => known("say-opening", Fits::Everybody),
        }
    };
    let somebody_else = "say-opening-somebody-else";
    let mut said = vec![
        Saying { key: who, before_identified: true, fits },
        Saying { key: somebody_else, before_identified: true, fits: Fits::Everybody },
    ];
    if to.has_kept {
        said.push(known("say-thanks-kept", Fits::LastTalk));
    } else if to.debts.is_some() {
        said.push(then);
    }
    said
}

/// The words for a debt that is not due yet, or for years, before those of an approach: what may
/// truly be said hangs on it.
fn best(to: &Listener, variants: fn(Variant) -> &'static str, neutral: &'static str) -> Saying {
    // Of a company nothing is asked that belongs to a household.
    let kind = to.kind.filter(|_| !to.is_company);
    match (to.debts, kind) {
        (Some(stage @ (DebtStage::Current | DebtStage::Old)), _) | (Some(stage), None) => {
            known(variants(Variant::Debts(stage)), Fits::DebtStage)
        }
        (_, Some(kind)) => known(variants(Variant::Approach(kind)), Fits::Approach),
        (None, None) => known(neutral, Fits::Everybody),
    }
}

#[derive(Clone, Copy)]
enum Variant {
    Approach(CustomerType),
    Debts(DebtStage),
}

fn opening_of(kind: CustomerType) -> &'static str {
    match kind {
        CustomerType::Evader => "say-opening-evader",
        CustomerType::Drifter => "say-opening-drifter",
        CustomerType::Chronic => "say-opening-chronic",
        CustomerType::Involuntary => "say-opening-involuntary",
        CustomerType::Forgetful => "say-opening-forgetful",
    }
}

fn request_of(variant: Variant) -> &'static str {
    match variant {
        Variant::Approach(CustomerType::Evader) => "say-request-evader",
        Variant::Approach(CustomerType::Drifter) => "say-request-drifter",
        Variant::Approach(CustomerType::Chronic) => "say-request-chronic",
        Variant::Approach(CustomerType::Involuntary) => "say-request-involuntary",
        Variant::Approach(CustomerType::Forgetful) => "say-request-forgetful",
        Variant::Debts(DebtStage::Current) => "say-request-current",
        Variant::Debts(DebtStage::Overdue) => "say-request-overdue",
        Variant::Debts(DebtStage::Old) => "say-request-old",
    }
}

fn close_of(variant: Variant) -> &'static str {
    match variant {
        Variant::Approach(CustomerType::Evader) => "say-close-evader",
        Variant::Approach(CustomerType::Drifter) => "say-close-drifter",
        Variant::Approach(CustomerType::Chronic) => "say-close-chronic",
        Variant::Approach(CustomerType::Involuntary) => "say-close-involuntary",
        Variant::Approach(CustomerType::Forgetful) => "say-close-forgetful",
        Variant::Debts(DebtStage::Current) => "say-close-current",
        Variant::Debts(DebtStage::Overdue) => "say-close-overdue",
        Variant::Debts(DebtStage::Old) => "say-close-old",
    }
}

/// What may be said at any time: the key of its name, that of its words, and whether it may be said
/// before the person is identified.
pub const AT_ANY_TIME: [(&str, &str, bool); 8] = [
    ("any-half-a-minute", "say-half-a-minute", true),
    ("any-not-a-good-moment", "say-not-a-good-moment", true),
    ("any-will-not-talk", "say-will-not-talk", true),
    ("any-abuse", "say-abuse", true),
    ("any-complaint", "say-complaint", false),
    ("any-no-solution", "say-no-solution", false),
    ("any-pay-day", "say-pay-day", false),
    ("left-amount", "say-left-to-live-on", false),
];
