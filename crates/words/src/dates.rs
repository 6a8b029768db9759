//! Days as each language writes them (CLDR 48, checked against `Intl`).

use jiff::civil::Date;
use locale::Language;

pub(crate) fn long(language: Language, date: Date) -> String {
    let (year, day) = (date.year(), date.day());
    let month = of_twelve(&months(language), date);
    match language {
        Language::English | Language::Dutch | Language::Polish => format!("{day} {month} {year}"),
        Language::Latvian => format!("{year}. gada {day}. {month}"),
        Language::Russian => format!("{day} {month} {year} г."),
        Language::Czech => format!("{day}. {month} {year}"),
    }
}

/// Figures alone wherever everyone of that language reads them day first. In English not everyone
/// does, so the month is a word: the first three letters of its name.
pub(crate) fn short(language: Language, date: Date) -> String {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match language {
        Language::English => {
            let name = of_twelve(&months(language), date);
            format!("{day} {} {year}", &name[..3])
        }
        Language::Latvian => format!("{day:02}.{month:02}.{year}."),
        Language::Dutch => format!("{day:02}-{month:02}-{year}"),
        Language::Polish | Language::Russian => format!("{day:02}.{month:02}.{year}"),
        Language::Czech => format!("{day}. {month}. {year}"),
    }
}

pub(crate) fn weekday(language: Language, date: Date) -> &'static str {
    let names = match language {
        Language::English => {
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        }
        Language::Latvian => [
            "pirmdiena",
            "otrdiena",
            "trešdiena",
            "ceturtdiena",
            "piektdiena",
            "sestdiena",
            "svētdiena",
        ],
        Language::Dutch => {
            ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
        }
        Language::Polish => {
            ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"]
        }
        Language::Russian => {
            ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"]
        }
        Language::Czech => ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
    };
    let from_monday = date.weekday().to_monday_zero_offset();
    names[usize::try_from(from_monday).expect("a weekday's offset is 0 to 6")]
}

fn of_twelve(names: &[&'static str; 12], date: Date) -> &'static str {
    names[usize::try_from(date.month()).expect("a month is 1 to 12") - 1]
}

/// The months in the case that stands after a day: nominative in Latvian, genitive in the Slavic
/// languages.
#[rustfmt::skip]
fn months(language: Language) -> [&'static str; 12] {
    match language {
        Language::English => [
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ],
        Language::Latvian => [
            "janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs",
            "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris",
        ],
        Language::Dutch => [
            "januari", "februari", "maart", "april", "mei", "juni",
            "juli", "augustus", "september", "oktober", "november", "december",
        ],
        Language::Polish => [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca",
            "lipca", "sierpnia", "września", "października", "listopada", "grudnia",
        ],
        Language::Russian => [
            "января", "февраля", "марта", "апреля", "мая", "июня",
            "июля", "августа", "сентября", "октября", "ноября", "декабря",
        ],
        Language::Czech => [
            "ledna", "února", "března", "dubna", "května", "června",
            "července", "srpna", "září", "října", "listopadu", "prosince",
        ],
    }
}
