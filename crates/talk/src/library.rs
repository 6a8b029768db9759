//! The library of objections: what customers say against paying now, and what kind of answer each
//! gets. The words stand under `words/LANG/customer/library.ftl`, by the same keys.

use journal::AnswerClass::{self, Ask, Inform, Offer, Validate};

use self::Category::{
    Cash, Company, Contact, HealthFamily, Law, NotNow, OnTheWay, Papers, SeveralCreditors,
    SomebodyElse, Trust, Unwilling, Wrong,
};
use crate::CallStage;
use crate::CallStage::{Close, Next, Request, Situation};

/// What an objection is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// The payment is on its way, or made.
    OnTheWay,
    /// Cash is short.
    Cash,
    /// The invoice or other papers are missing.
    Papers,
    /// Something is wrong: goods, amount, person.
    Wrong,
    /// Somebody else pays or decides.
    SomebodyElse,
    /// Not now.
    NotNow,
    /// Trust and privacy.
    Trust,
    /// Several creditors.
    SeveralCreditors,
    /// Health and family.
    HealthFamily,
    /// A company's own difficulties.
    Company,
    /// Law and consequences.
    Law,
    /// They do not want to.
    Unwilling,
    /// How they want to be reached.
    Contact,
}

impl Category {
    /// All of them, in the order of the library.
    pub const ALL: [Self; 13] = [
        Self::OnTheWay,
        Self::Cash,
        Self::Papers,
        Self::Wrong,
        Self::SomebodyElse,
        Self::NotNow,
        Self::Trust,
        Self::SeveralCreditors,
        Self::HealthFamily,
        Self::Company,
        Self::Law,
        Self::Unwilling,
        Self::Contact,
    ];

    /// Its key in texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::OnTheWay => "on-the-way",
            Self::Cash => "cash",
            Self::Papers => "papers",
            Self::Wrong => "wrong",
            Self::SomebodyElse => "somebody-else",
            Self::NotNow => "not-now",
            Self::Trust => "trust",
            Self::SeveralCreditors => "several-creditors",
            Self::HealthFamily => "health-family",
            Self::Company => "company",
            Self::Law => "law",
            Self::Unwilling => "unwilling",
            Self::Contact => "contact",
        }
    }
}

/// What an answer may never do, though the trade teaches it. Each has its examples under
/// `words/LANG/customer/refused.ftl`.
pub const REFUSED: [&str; 9] = [
    "pretended-hold",
    "side-door",
    "ammunition",
    "feelings",
    "complaint-away",
    "false-urgency",
    "selling",
    "names",
    "threat",
];

/// An objection with its answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Its key: `objection-KEY`, `objection-KEY-find`, `answer-KEY-1`.
    pub key: &'static str,
    /// What it is about.
    pub category: Category,
    /// Whether it may come before the person is identified: its answers say nothing of a debt.
    pub is_early: bool,
    /// What each answer does, and the stage it leads back to; the first answer is `answer-KEY-1`.
    pub answers: &'static [(AnswerClass, CallStage)],
}

impl Objection {
    /// The stage that a further answer of this class leads back to, as one of the same class does.
    #[must_use]
    pub fn back_of(&self, class: AnswerClass) -> CallStage {
        let alike = self.answers.iter().find(|(known, _)| *known == class);
        alike.or(self.answers.first()).map_or(CallStage::Next, |(_, back)| *back)
    }
}

/// The objection of this key.
#[must_use]
pub fn objection_of(key: &str) -> Option<&'static Objection> {
    LIBRARY.iter().find(|objection| objection.key == key)
}

type Answers = &'static [(AnswerClass, CallStage)];

const fn objection(key: &'static str, category: Category, answers: Answers) -> Objection {
    Objection { key, category, is_early: false, answers }
}

const fn early(key: &'static str, category: Category, answers: Answers) -> Objection {
    Objection { key, category, is_early: true, answers }
}

/// Every objection, by category.
pub const LIBRARY: &[Objection] = &[
    objection("on-its-way", OnTheWay, &[(Ask, Next), (Inform, Next), (Offer, Request)]),
    objection("already-paid", OnTheWay, &[(Ask, Next), (Offer, Next)]),
    objection("paid-to-client", OnTheWay, &[(Validate, Situation), (Offer, Next)]),
    objection("cash-short", Cash, &[(Offer, Request), (Ask, Situation)]),
    objection("wages-first", Cash, &[(Ask, Request), (Offer, Request)]),
    objection("lost-work", Cash, &[(Ask, Situation), (Offer, Next), (Inform, Next)]),
    objection("only-a-little", Cash, &[(Validate, Request), (Ask, Request)]),
    objection("nothing-left", Cash, &[(Offer, Next), (Inform, Next)]),
    objection("no-invoice", Papers, &[(Offer, Request), (Ask, Situation)]),
    objection("invoice-lost", Papers, &[(Offer, Request), (Ask, Situation)]),
    objection("old-address", Papers, &[(Validate, Request), (Offer, Situation)]),
    objection("what-for", Papers, &[(Inform, Situation), (Offer, Next)]),
    objection("goods-faulty", Wrong, &[(Validate, Situation), (Offer, Request)]),
    objection("amount-wrong", Wrong, &[(Ask, Situation), (Offer, Request)]),
    objection("not-mine", Wrong, &[(Validate, Situation), (Offer, Next)]),
    objection("contract-cancelled", Wrong, &[(Ask, Situation), (Offer, Next)]),
    objection("fees-too-high", Wrong, &[(Offer, Request), (Inform, Situation)]),
    objection("complaint-unanswered", Wrong, &[(Validate, Situation), (Inform, Next)]),
    objection("partner-decides", SomebodyElse, &[(Offer, Next), (Inform, Next)]),
    objection("former-partner", SomebodyElse, &[(Ask, Situation), (Inform, Next)]),
    objection("insurance-pays", SomebodyElse, &[(Ask, Situation), (Offer, Request)]),
    early("no-time", NotNow, &[(Ask, Next), (Offer, Next)]),
    early("at-work", NotNow, &[(Validate, Next), (Offer, Next)]),
    objection("next-month", NotNow, &[(Ask, Situation), (Offer, Request)]),
    objection("think-it-over", NotNow, &[(Validate, Next), (Ask, Situation)]),
    early("could-be-fraud", Trust, &[(Validate, Next), (Offer, Next)]),
    early("what-is-it-about", Trust, &[(Inform, Situation), (Offer, Next)]),
    early("where-from-number", Trust, &[(Inform, Situation), (Offer, Next)]),
    objection("only-with-client", Trust, &[(Inform, Situation), (Offer, Next)]),
    objection("many-creditors", SeveralCreditors, &[(Ask, Situation), (Inform, Next)]),
    objection("others-first", SeveralCreditors, &[(Validate, Request), (Offer, Next)]),
    objection("lost-overview", SeveralCreditors, &[(Offer, Situation), (Inform, Next)]),
    objection("ill", HealthFamily, &[(Offer, Next), (Ask, Situation)]),
    early("bereaved", HealthFamily, &[(Validate, Close), (Inform, Next)]),
    objection("separation", HealthFamily, &[(Validate, Situation), (Offer, Request)]),
    objection("cannot-go-on", HealthFamily, &[(Ask, Next), (Inform, Close)]),
    objection("cash-flow", Company, &[(Ask, Request), (Offer, Request)]),
    objection("not-approved", Company, &[(Ask, Situation), (Offer, Next)]),
    objection("own-customers-late", Company, &[(Ask, Situation), (Offer, Request)]),
    objection("insolvency-near", Company, &[(Ask, Situation), (Inform, Next)]),
    objection("payment-run", Company, &[(Ask, Request), (Offer, Next)]),
    early("decider-away", Company, &[(Ask, Next), (Offer, Next)]),
    objection("too-old", Law, &[(Validate, Situation), (Inform, Next)]),
    objection("my-lawyer", Law, &[(Ask, Next), (Offer, Next)]),
    objection("go-to-court", Law, &[(Ask, Situation), (Inform, Request)]),
    objection("credit-register", Law, &[(Inform, Situation), (Offer, Request)]),
    objection("what-can-you-do", Law, &[(Inform, Request), (Ask, Situation)]),
    objection("will-not-pay", Unwilling, &[(Ask, Situation), (Inform, Close)]),
    objection("they-are-rich", Unwilling, &[(Ask, Situation), (Validate, Request)]),
    objection("stop-calling", Unwilling, &[(Validate, Next), (Offer, Close)]),
    objection("wants-discount", Unwilling, &[(Ask, Request), (Offer, Request)]),
    objection("some-day", Unwilling, &[(Ask, Request), (Inform, Next)]),
    objection("in-writing", Contact, &[(Validate, Next), (Ask, Next)]),
    early("not-here", Contact, &[(Ask, Next), (Offer, Next)]),
    early("other-language", Contact, &[(Ask, Next), (Offer, Next)]),
];
