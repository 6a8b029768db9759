//! Numbers and amounts as each language writes them (CLDR 48, checked against `Intl`).

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use locale::Language;
use money::Money;

const NO_BREAK_SPACE: &str = "\u{a0}";

/// How a language writes numbers.
struct Habit {
    decimal: char,
    group: &'static str,
    /// The fewest digits of a count that are grouped: Latvian and Polish write 1234 and 12 345.
    grouped_from: usize,
    code: Code,
}

/// Where the currency's code stands, and where the minus.
enum Code {
    /// `-1 245,90 EUR`
    After,
    /// `-EUR 1,245.90`
    BeforeMinusFirst,
    /// `EUR -1.245,90`
    Before,
}

fn habit(language: Language) -> Habit {
    let (decimal, group, grouped_from, code) = match language {
        Language::English => ('.', ",", 4, Code::BeforeMinusFirst),
        Language::Dutch => (',', ".", 4, Code::Before),
        Language::Latvian | Language::Polish => (',', NO_BREAK_SPACE, 5, Code::After),
        Language::Russian | Language::Czech => (',', NO_BREAK_SPACE, 4, Code::After),
    };
    Habit { decimal, group, grouped_from, code }
}

pub(crate) fn money(language: Language, money: Money) -> String {
    let habit = habit(language);
    let figures = money.figures();
    let (minus, figures) = split_minus(&figures);
    let amount = match figures.split_once('.') {
        Some((whole, part)) => format!("{}{}{part}", grouped(whole, habit.group), habit.decimal),
        None => grouped(figures, habit.group),
    };
    let code = money.currency.code();
    match habit.code {
        Code::After => format!("{minus}{amount}{NO_BREAK_SPACE}{code}"),
        Code::BeforeMinusFirst => format!("{minus}{code}{NO_BREAK_SPACE}{amount}"),
        Code::Before => format!("{code}{NO_BREAK_SPACE}{minus}{amount}"),
    }
}

pub(crate) fn number(language: Language, number: i64) -> String {
    let habit = habit(language);
    let figures = number.to_string();
    let (minus, digits) = split_minus(&figures);
    if digits.len() < habit.grouped_from {
        return figures;
    }
    format!("{minus}{}", grouped(digits, habit.group))
}

fn split_minus(figures: &str) -> (&str, &str) {
    figures.split_at(usize::from(figures.starts_with('-')))
}

/// Sets thousands apart in a row of ASCII digits.
fn grouped(digits: &str, group: &str) -> String {
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.char_indices() {
        if 0 < index && (digits.len() - index).is_multiple_of(3) {
            text.push_str(group);
        }
        text.push(digit);
    }
    text
}

/// Writes the counts inside texts. Fluent takes a plain function, so each language has its own.
pub(crate) fn formatter<M: MemoizerKind>(
    language: Language,
) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match language {
        Language::English => |value, _| count(Language::English, value),
        Language::Latvian => |value, _| count(Language::Latvian, value),
        Language::Dutch => |value, _| count(Language::Dutch, value),
        Language::Polish => |value, _| count(Language::Polish, value),
        Language::Russian => |value, _| count(Language::Russian, value),
        Language::Czech => |value, _| count(Language::Czech, value),
    }
}

/// The count as the language writes it. A number that is no integer is left to Fluent.
fn count(language: Language, value: &FluentValue<'_>) -> Option<String> {
    if let FluentValue::Number(given) = value {
        given.as_string().parse().ok().map(|given| number(language, given))
    } else {
        None
    }
}
