//! The same refusal in two languages, with its rule and its end.

use calendar::{DayKind, TimeZone, Timestamp};
use decide::{Held, Refusal, Span};
use expect_test::{Expect, expect};
use journal::{HoldId, HoldKind};
use law::Layer;
use locale::Language;
use words::Words;

use super::held;

fn check(refusal: Refusal, expected: [Expect; 2]) {
    let until = "2026-11-23T06:00:00Z".parse::<Timestamp>().unwrap();
    let rule = law::all().iter().find(|rule| rule.layer == Layer::Law);
    let one = Held { layer: Layer::Law, rule, refusal, until: Some(until) };
    for (language, expected) in [Language::English, Language::Latvian].into_iter().zip(expected) {
        let zone = TimeZone::get("Europe/Riga").unwrap();
        let said = held(Words::of(language), &one, &zone);
        expected.assert_eq(&format!("{}\n{}\n{}\n", said.says, said.cite.unwrap(), said.next));
    }
}

#[test]
fn an_evening_call_is_refused_with_its_hour() {
    let hours = law::all().iter().find_map(|rule| match rule.shape {
        law::Shape::Hours { weekday, .. } => weekday,
        law::Shape::AttemptsPerDay(_)
        | law::Shape::AttemptsPerWeek(_)
        | law::Shape::TalksPerDay(_)
        | law::Shape::TalksPerCalendarWeek(_)
        | law::Shape::TalksPerCalendarMonth(_) => None,
    });
    let local = "2026-11-20T21:40:00".parse().unwrap();
    check(
        Refusal::Hours { local, day: DayKind::Weekday, hours },
        [
            expect![[r#"
                It is 21:40 there; calls end at 21:00
                Law: Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2)
                Next allowed from 23 Nov 2026, 08:00 by their clock
            "#]],
            expect![[r#"
                Klienta vietējais laiks ir 21:40; zvanīt drīkst līdz plkst. 21:00
                Likums: Parādu ārpustiesas atgūšanas likums, 10. panta trešās daļas 1. un 2. punkts
                Pēc klienta vietējā laika drīkstēs no 23.11.2026. 08:00
            "#]],
        ],
    );
}

#[test]
fn a_sunday_a_cap_and_a_hold_are_named() {
    let local = "2026-11-22T12:00:00".parse().unwrap();
    check(
        Refusal::Hours { local, day: DayKind::Sunday, hours: None },
        [
            expect![[r#"
                It is Sunday there
                Law: Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2)
                Next allowed from 23 Nov 2026, 08:00 by their clock
            "#]],
            expect![[r#"
                Pie klienta ir svētdiena
                Likums: Parādu ārpustiesas atgūšanas likums, 10. panta trešās daļas 1. un 2. punkts
                Pēc klienta vietējā laika drīkstēs no 23.11.2026. 08:00
            "#]],
        ],
    );
    check(
        Refusal::Attempts { count: 2, most: 2, over: Span::Day },
        [
            expect![[r#"
                Already 2 attempts today
                Law: Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2)
                Next allowed from 23 Nov 2026, 08:00 by their clock
            "#]],
            expect![[r#"
                Šodien jau bija 2 mēģinājumi
                Likums: Parādu ārpustiesas atgūšanas likums, 10. panta trešās daļas 1. un 2. punkts
                Pēc klienta vietējā laika drīkstēs no 23.11.2026. 08:00
            "#]],
        ],
    );
    let until = Some("2026-12-24".parse().unwrap());
    check(
        Refusal::Hold { hold: HoldId(7), kind: HoldKind::BreathingSpace, until },
        [
            expect![[r#"
                Breathing space until 24 Dec 2026
                Law: Parādu ārpustiesas atgūšanas likums, s. 10(3)(1) and (2)
                Next allowed from 23 Nov 2026, 08:00 by their clock
            "#]],
            expect![[r#"
                Atelpas laiks līdz 24.12.2026.
                Likums: Parādu ārpustiesas atgūšanas likums, 10. panta trešās daļas 1. un 2. punkts
                Pēc klienta vietējā laika drīkstēs no 23.11.2026. 08:00
            "#]],
        ],
    );
}

#[test]
fn every_rule_is_said_in_both_languages_as_the_book_has_it() {
    let (english, latvian) = (Words::of(Language::English), Words::of(Language::Latvian));
    for one in law::all() {
        assert_eq!(super::rule(english, one), one.says);
        assert!(latvian.has(&crate::rule::id("rule", one)), "{}", one.id);
        if matches!(one.layer, Layer::Law | Layer::Code) {
            assert!(super::cite(english, one).ends_with(&format!(": {}", one.cite)));
            assert!(latvian.has(&crate::rule::id("cite", one)), "{}", one.id);
        }
    }
    let house = law::rule("house.attempts-day").unwrap();
    assert_eq!(super::cite(english, house), "House rule");
}

#[test]
fn every_text_that_may_be_said_exists() {
    let source = [include_str!("held.rs"), include_str!("reason.rs"), include_str!("fault.rs")];
    let ids = source.iter().flat_map(|text| text.split('"')).filter(|part| {
        (part.starts_with("why-") || part.starts_with("fault-"))
            && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    });
    for id in ids {
        assert!(Words::of(Language::English).has(id), "{id}");
        assert!(Words::of(Language::Latvian).has(id), "{id}");
    }
}
