//! Names of months in the six languages, full and short, in the forms that dates use.

use locale::fold_char;

/// Folded names; several languages share many of them.
const NAMES: [&[&str]; 12] = [
    &[
        "jan", "january", "janv", "janvaris", "janvari", "januari", "styczen", "stycznia", "sty",
        "yanvar", "yanvarya", "yanv", "yan", "leden", "ledna", "led",
    ],
    &[
        "feb",
        "february",
        "febr",
        "februaris",
        "februari",
        "luty",
        "lutego",
        "lut",
        "fevral",
        "fevralya",
        "fevr",
        "fev",
        "unor",
        "unora",
        "uno",
    ],
    &[
        "mar", "march", "marts", "marta", "maart", "mrt", "marzec", "marca", "mart", "brezen",
        "brezna", "bre",
    ],
    &[
        "apr", "april", "aprilis", "aprili", "kwiecien", "kwietnia", "kwi", "aprel", "aprelya",
        "duben", "dubna", "dub",
    ],
    &["may", "mai", "maijs", "maija", "mei", "maj", "maja", "maya", "kveten", "kvetna", "kve"],
    &[
        "jun", "june", "junijs", "junija", "juni", "czerwiec", "czerwca", "cze", "iyun", "iyunya",
        "cerven", "cervna", "cvn",
    ],
    &[
        "jul", "july", "julijs", "julija", "juli", "lipiec", "lipca", "lip", "iyul", "iyulya",
        "cervenec", "cervence", "cvc",
    ],
    &[
        "aug", "august", "augusts", "augusta", "augustus", "sierpien", "sierpnia", "sie", "avgust",
        "avgusta", "avg", "srpen", "srpna", "srp",
    ],
    &[
        "sep",
        "sept",
        "september",
        "septembris",
        "septembra",
        "septembri",
        "wrzesien",
        "wrzesnia",
        "wrz",
        "sentyabr",
        "sentyabrya",
        "sent",
        "sen",
        "zari",
        "zar",
    ],
    &[
        "oct",
        "okt",
        "october",
        "oktober",
        "oktobris",
        "oktobra",
        "oktobri",
        "pazdziernik",
        "pazdziernika",
        "paz",
        "oktyabr",
        "oktyabrya",
        "rijen",
        "rijna",
        "rij",
    ],
    &[
        "nov",
        "november",
        "novembris",
        "novembra",
        "novembri",
        "listopad",
        "listopada",
        "listopadu",
        "lis",
        "noyabr",
        "noyabrya",
        "noyab",
        "noya",
        "noy",
    ],
    &[
        "dec",
        "december",
        "decembris",
        "decembra",
        "decembri",
        "grudzien",
        "grudnia",
        "gru",
        "dekabr",
        "dekabrya",
        "dek",
        "prosinec",
        "prosince",
        "pro",
    ],
];

/// The month of this name, whatever its case and accents.
pub(crate) fn of_name(word: &str) -> Option<i8> {
    if 40 < word.len() {
        return None;
    }
    // Three plain letters are nearly all there is: no allocation for those.
    let mut folded = String::new();
    let key = if word.bytes().all(|b| b.is_ascii_lowercase()) {
        word
    } else {
        word.chars().for_each(|c| fold_char(c, &mut folded));
        &folded
    };
    let month = NAMES.iter().position(|names| names.contains(&key))?;
    i8::try_from(month + 1).ok()
}

/// A word that may stand in a date and says nothing: "gada", "roku", "г.", "st" of "1st".
pub(crate) fn is_filler(word: &str) -> bool {
    let words = ["gada", "g", "roku", "r", "г", "года", "st", "nd", "rd", "th", "of"];
    words.iter().any(|filler| word.eq_ignore_ascii_case(filler) || word.to_lowercase() == *filler)
}
