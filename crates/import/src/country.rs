//! Countries as files name them: ISO codes of two or three letters, and the names of our six
//! and their neighbours.

use locale::Country;

/// ISO 3166-1 alpha-2.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM \
BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM \
DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA \
LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ \
NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR \
TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// One bit for each second letter, by the first letter: every row with a country asks.
const KNOWN: [u32; 26] = known();

const fn known() -> [u32; 26] {
    let codes = CODES.as_bytes();
    let mut bits = [0; 26];
    let mut at = 0;
    while at + 1 < codes.len() {
        bits[(codes[at] - b'A') as usize] |= 1 << (codes[at + 1] - b'A');
        at += 3;
    }
    bits
}

fn is_known(country: Country) -> bool {
    match country.code().as_bytes() {
        [first, second] => KNOWN[usize::from(first - b'A')] >> (second - b'A') & 1 == 1,
        _ => false,
    }
}

/// Folded names and alpha-3 codes.
const NAMES: [(&[&str], Country); 8] = [
    (&["lva", "latvia", "latvija", "letland", "lotwa", "latviya", "lotyssko"], Country::LV),
    (
        &[
            "nld",
            "netherlands",
            "the netherlands",
            "holland",
            "nederland",
            "niderlande",
            "holandia",
            "niderlandy",
            "niderlandi",
            "niderlandy",
            "gollandiya",
            "nizozemsko",
            "nizozemi",
        ],
        Country::NL,
    ),
    (&["pol", "poland", "polija", "polen", "polska", "polsha", "polsko"], Country::PL),
    (
        &[
            "rus",
            "russia",
            "russian federation",
            "krievija",
            "rusland",
            "rosja",
            "rossiya",
            "rf",
            "rossiyskaya federatsiya",
            "rusko",
        ],
        Country::RU,
    ),
    (
        &[
            "cze",
            "czechia",
            "czech republic",
            "cehija",
            "tsjechie",
            "czechy",
            "chekhiya",
            "cesko",
            "ceska republika",
        ],
        Country::CZ,
    ),
    (
        &[
            "gbr",
            "united kingdom",
            "great britain",
            "england",
            "scotland",
            "wales",
            "lielbritanija",
            "apvienota karaliste",
            "verenigd koninkrijk",
            "wielka brytania",
            "velikobritaniya",
            "velka britanie",
        ],
        Country::GB,
    ),
    (&["fin", "finland", "suomi", "somija", "finlandia", "finlyandiya", "finsko"], Country::FI),
    (
        &[
            "usa",
            "united states",
            "united states of america",
            "asv",
            "verenigde staten",
            "ssha",
            "spojene staty",
        ],
        Country::US,
    ),
];

/// Reads a code or name.
pub(crate) fn of_text(text: &str) -> Option<Country> {
    let text = text.trim();
    if let Some(country) = Country::from_code(text) {
        return is_known(country).then_some(country);
    }
    if 60 < text.len() {
        return None;
    }
    let folded = locale::fold(text);
    NAMES.iter().find(|(names, _)| names.contains(&folded.as_str())).map(|(_, country)| *country)
}
