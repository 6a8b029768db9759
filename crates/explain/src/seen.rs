//! What was seen of a customer, in neutral words with its figures.

use journal::{CustomerType, Reason};
use talk::Seen;
use words::Words;

/// Says one thing that was seen.
#[must_use]
pub fn seen(words: &Words, seen: Seen) -> String {
    let with = |id: &str, args: &[(&'static str, i64)]| {
        let args: Vec<_> = args.iter().map(|(name, figure)| (*name, (*figure).into())).collect();
        words.say_with(id, &args)
    };
    let days = |days: i32| ("days", i64::from(days));
    match seen {
        Seen::Reached { talks, calls } => {
            with("seen-reached", &[("talks", talks.into()), ("calls", calls.into())])
        }
        Seen::NoAnswer { calls } => with("seen-no-answer", &[("calls", calls.into())]),
        Seen::CalledUs { times } => with("seen-called-us", &[("times", times.into())]),
        Seen::Kept { kept, judged } => {
            with("seen-kept", &[("kept", kept.into()), ("judged", judged.into())])
        }
        Seen::PartKept { times } => with("seen-part-kept", &[("times", times.into())]),
        Seen::NotKept { broken, judged } => {
            with("seen-not-kept", &[("broken", broken.into()), ("judged", judged.into())])
        }
        Seen::UsuallyOnTime { days: late } if late <= 0 => words.say("seen-usually-early"),
        Seen::UsuallyOnTime { days: late } => with("seen-usually-on-time", &[days(late)]),
        Seen::UsuallyLate { days: late } => with("seen-usually-late", &[days(late)]),
        Seen::Slower { days: slower } => with("seen-slower", &[days(slower)]),
        Seen::Unusual { days: late, usual } => {
            with("seen-unusual", &[days(late), ("usual", usual.into())])
        }
        Seen::NothingPaid { invoices } => {
            with("seen-nothing-paid", &[("invoices", invoices.into())])
        }
        Seen::PartPaid => words.say("seen-part-paid"),
        Seen::Told { reason } => {
            let told = words.say(&format!("reason-{}", reason_key(reason)));
            words.say_with("seen-told", &[("reason", (&told).into())])
        }
        Seen::Granted => words.say("seen-granted"),
        Seen::SeveralClients { clients } => {
            with("seen-several-clients", &[("clients", clients.into())])
        }
    }
}

/// The key of a reason in texts and forms.
#[must_use]
pub fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::Forgot => "forgot",
        Reason::OnItsWay => "on-its-way",
        Reason::NeverReceived => "never-received",
        Reason::Mistake => "mistake",
        Reason::NotAsAgreed => "not-as-agreed",
        Reason::NotTheirs => "not-theirs",
        Reason::Moved => "moved",
        Reason::LostIncome => "lost-income",
        Reason::CashFlow => "cash-flow",
        Reason::Illness => "illness",
        Reason::Separation => "separation",
        Reason::Bereavement => "bereavement",
        Reason::SeveralCreditors => "several-creditors",
        Reason::Unwilling => "unwilling",
        Reason::Other => "other",
    }
}

/// The key of an approach in texts and forms; a screen shows its text, never the key.
#[must_use]
pub fn approach_key(kind: CustomerType) -> &'static str {
    match kind {
        CustomerType::Evader => "evader",
        CustomerType::Drifter => "drifter",
        CustomerType::Chronic => "chronic",
        CustomerType::Involuntary => "involuntary",
        CustomerType::Forgetful => "forgetful",
    }
}
