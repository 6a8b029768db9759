//! The rules of contact as data: what each says, where it stands, and when it was read.
//!
//! Nothing is computed here. `decide` asks of a rule "may I, now?"; `warden` asks of what happened
//! "was that allowed?".

mod book;

use std::sync::OnceLock;

use calendar::{Date, Hours};
use locale::Country;

/// Who set a rule, strongest first. A weaker layer may only tighten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// Statute, regulation, a regulator's binding rule. Nobody at the desk may pass over it.
    Law,
    /// An industry's code or a supervisor's expectation.
    Code,
    /// The desk's own, stricter rule.
    House,
    /// The person's own wish.
    Wish,
}

/// A fact that opens a rule, named by the rule itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unless {
    /// The customer asked for this contact.
    Asked,
}

/// What a rule restricts. A closed list: a new shape is new code with new cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Contact only in these hours, in the customer's local time; `None` bars the whole day.
    Hours {
        /// Monday to Friday.
        weekday: Option<Hours>,
        /// Saturdays.
        saturday: Option<Hours>,
        /// Sundays.
        sunday: Option<Hours>,
        /// Public holidays, on whatever day they fall.
        holiday: Option<Hours>,
    },
    /// At most so many calls placed on one local day. A call counts whatever came of it, and
    /// whether it was made at the desk or outside it, unless the number did not connect.
    AttemptsPerDay(u32),
    /// As before, on seven local days in a row, the day of the call being the last of them.
    AttemptsPerWeek(u32),
    /// At most so many telephone talks with the person on one local day. A talk counts whoever
    /// began it.
    TalksPerDay(u32),
    /// As before, from Monday to Sunday.
    TalksPerCalendarWeek(u32),
    /// As before, from the first to the last day of a month.
    TalksPerCalendarMonth(u32),
}

/// One provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// A dotted place in the law: `lv.paal.hours`.
    pub id: &'static str,
    /// Who set it.
    pub layer: Layer,
    /// Where it holds; everywhere when `None`.
    pub country: Option<Country>,
    /// What it says, in one plain sentence that a customer may be shown.
    pub says: &'static str,
    /// Where it is written.
    pub cite: &'static str,
    /// Where it was read.
    pub source: &'static str,
    /// When it was last read.
    pub read: Date,
    /// Whether the provision itself was read. A restriction read second-hand is in force all the
    /// same and shown as awaiting sign-off.
    pub sure: bool,
    /// The fact that opens it.
    pub unless: Option<Unless>,
    /// What it restricts.
    pub shape: Shape,
}

/// Every rule of the book.
#[must_use]
pub fn all() -> &'static [Rule] {
    book::RULES
}

/// The rules that hold for a customer in `country`, the house's own included.
pub fn rules(country: Country) -> impl Iterator<Item = &'static Rule> + Clone {
    all().iter().filter(move |rule| rule.country.is_none_or(|place| place == country))
}

/// Whether the book says anything of `country`. Where it does not, nobody is called.
#[must_use]
pub fn serves(country: Country) -> bool {
    all().iter().any(|rule| rule.country == Some(country))
}

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    all().iter().find(|rule| rule.id == id)
}

/// The version of the whole book: the BLAKE3 of its canonical text, in hexadecimal.
#[must_use]
pub fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| blake3::hash(text().as_bytes()).to_hex().to_string())
}

/// The canonical text of the book: a line a rule, its fields parted by tabs.
#[must_use]
pub fn text() -> String {
    let line = |rule: &Rule| {
        let country = rule.country.map_or("*".to_owned(), |country| country.to_string());
        let Rule { id, layer, says, cite, source, read, sure, unless, shape, .. } = rule;
        let (unless, shape) = (unless_text(*unless), shape_text(*shape));
        let sure = if *sure { "sure" } else { "unsure" };
        let layer = layer_text(*layer);
        format!(
            "{id}\t{layer}\t{country}\t{shape}\t{unless}\t{sure}\t{read}\t{cite}\t{source}\t{says}\n"
        )
    };
    all().iter().map(line).collect()
}

fn layer_text(layer: Layer) -> &'static str {
    match layer {
        Layer::Law => "law",
        Layer::Code => "code",
        Layer::House => "house",
        Layer::Wish => "wish",
    }
}

fn unless_text(unless: Option<Unless>) -> &'static str {
    match unless {
        None => "-",
        Some(Unless::Asked) => "asked",
    }
}

fn shape_text(shape: Shape) -> String {
    let day = |hours: Option<Hours>| {
        hours.map_or("barred".to_owned(), |hours| {
            format!("{}-{}", hours.from.strftime("%H:%M"), hours.to.strftime("%H:%M"))
        })
    };
    match shape {
        Shape::Hours { weekday, saturday, sunday, holiday } => {
            let [weekday, saturday, sunday, holiday] =
                [weekday, saturday, sunday, holiday].map(day);
            format!("hours weekday {weekday} saturday {saturday} sunday {sunday} holiday {holiday}")
        }
        Shape::AttemptsPerDay(most) => format!("attempts-per-day {most}"),
        Shape::AttemptsPerWeek(most) => format!("attempts-per-week {most}"),
        Shape::TalksPerDay(most) => format!("talks-per-day {most}"),
        Shape::TalksPerCalendarWeek(most) => format!("talks-per-calendar-week {most}"),
        Shape::TalksPerCalendarMonth(most) => format!("talks-per-calendar-month {most}"),
    }
}

#[cfg(test)]
mod tests;
