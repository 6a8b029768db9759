//! Every kind of event is told, in each language, in lines that read.

use calendar::{TimeZone, Timestamp};
use expect_test::expect_file;
use journal::{Recorded, UserId};
use locale::Language;
use words::Words;

#[test]
fn every_event_is_told_in_each_language() {
    let at = Timestamp::constant(1_763_719_200, 0);
    let record = |(seq, event)| Recorded { seq, at, by: UserId(7), event };
    let history: Vec<_> = (1..).zip(store::every_file_event()).map(record).collect();
    let client = |_| "Ziemeļu Nams SIA".to_owned();
    let zone = TimeZone::get("Europe/Riga").unwrap();
    for language in Language::ALL {
        let told = explain::timeline(Words::of(language), &zone, &client, &history);
        assert_eq!(told.len(), history.len());
        let mut lines = String::new();
        for line in told {
            let own_words = line.own_words.map(|words| format!("\n    {words:?}"));
            lines.push_str(&format!("{}{}\n", line.text, own_words.unwrap_or_default()));
        }
        expect_file![format!("cases/{}.txt", language.code())].assert_eq(&lines);
    }
}
