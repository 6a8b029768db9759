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

/// The day in short without its year.
pub(crate) fn brief(language: Language, date: Date) -> String {
    let (month, day) = (date.month(), date.day());
    match language {
        Language::English => {
            let name = of_twelve(&months(language), date);
            format!("{day} {}", &name[..3])
        }
        Language::Latvian => format!("{day:02}.{month:02}."),
        Language::Dutch => format!("{day:02}-{month:02}"),
        Language::Polish | Language::Russian => format!("{day:02}.{month:02}"),
        Language::Czech => format!("{day}. {month}."),
    }
}

/// The day as it stands in a sentence, with the name of the day: `on Saturday, 21 November 2026`.
pub(crate) fn on(language: Language, date: Date) -> String {
    let name = of_seven(&on_weekdays(language), date);
    match language {
        Language::English => format!("on {name}, {}", long(language, date)),
        Language::Latvian => {
            let month = of_twelve(&LATVIAN_MONTHS_LOCATIVE, date);
            format!("{name}, {}. gada {}. {month}", date.year(), date.day())
        }
        Language::Dutch | Language::Czech => format!("{name} {}", long(language, date)),
        Language::Polish | Language::Russian => format!("{name}, {}", long(language, date)),
    }
}

/// The last day on which something is to happen: `by Saturday, 21 November 2026`.
pub(crate) fn by(language: Language, date: Date) -> String {
    let on = on(language, date);
    match language {
        Language::English => on.replacen("on ", "by ", 1),
        Language::Latvian => format!("ne vēlāk kā {on}"),
        Language::Dutch => format!("uiterlijk {on}"),
        Language::Polish => format!("najpóźniej {on}"),
        Language::Russian => format!("не позднее чем {on}"),
        Language::Czech => format!("nejpozději {on}"),
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
    of_seven(&names, date)
}

fn of_seven(names: &[&'static str; 7], date: Date) -> &'static str {
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

/// "On Monday" and so on: with the preposition and in the case that it asks for.
#[rustfmt::skip]
fn on_weekdays(language: Language) -> [&'static str; 7] {
    match language {
        Language::English => [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ],
        Language::Latvian => [
            "pirmdien", "otrdien", "trešdien", "ceturtdien", "piektdien", "sestdien", "svētdien",
        ],
        Language::Dutch => [
            "op maandag", "op dinsdag", "op woensdag", "op donderdag", "op vrijdag", "op zaterdag",
            "op zondag",
        ],
        Language::Polish => [
            "w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę",
            "w niedzielę",
        ],
        Language::Russian => [
            "в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу",
            "в воскресенье",
        ],
        Language::Czech => [
            "v pondělí", "v úterý", "ve středu", "ve čtvrtek", "v pátek", "v sobotu", "v neděli",
        ],
    }
}

#[rustfmt::skip]
const LATVIAN_MONTHS_LOCATIVE: [&str; 12] = [
    "janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā",
    "jūlijā", "augustā", "septembrī", "oktobrī", "novembrī", "decembrī",
];
