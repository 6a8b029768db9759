//! The same refusal in two languages, with its rule and its end.

use std::collections::BTreeSet;

use calendar::{DayKind, TimeZone, Timestamp};
use decide::{Held, Refusal, Rest, SetAside, Span, Step, Waiting};
use expect_test::{Expect, expect};
use journal::{CustomerType, HoldId, HoldKind, PromiseId, Reason};
use law::Layer;
use locale::Language;
use talk::Habit;
use words::Words;

use super::{approach_key, held, reason_key, record};

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
    let source = [
        include_str!("held.rs"),
        include_str!("reason.rs"),
        include_str!("fault.rs"),
        include_str!("back.rs"),
        include_str!("habit.rs"),
    ];
    let ids = source.iter().flat_map(|text| text.split('"')).filter(|part| {
        (["why-", "fault-", "back-", "habit-"].iter().any(|begin| part.starts_with(begin)))
            && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    });
    for id in ids {
        assert!(Words::of(Language::English).has(id), "{id}");
        assert!(Words::of(Language::Latvian).has(id), "{id}");
    }
}

#[test]
fn a_file_comes_back_at_its_time_with_a_reason() {
    let now = "2026-11-20T09:00:00Z".parse::<Timestamp>().unwrap();
    let then = "2026-11-27T08:00:00Z".parse::<Timestamp>().unwrap();
    let zone = TimeZone::get("Europe/Riga").unwrap();
    let promise = PromiseId(1);
    let wait = Step::Wait { until: then, reason: Waiting::Promise { promise } };
    let steps =
        [wait, Step::Rest(Rest::AwaitingBank { promise }), Step::SetAside(SetAside::NoPhone)];
    let said = |language| {
        let lines = steps.iter().map(|step| super::back(Words::of(language), step, now, &zone));
        lines.map(|line| line.unwrap() + "\n").collect::<String>()
    };
    expect![[r#"
        Back in the queue from 27 Nov 2026, 10:00: the promised day.
        Back in the queue once the data covers the promised day, if the money has not come.
        No number is left that may be called, so nobody is given this customer until one is found.
    "#]]
    .assert_eq(&said(Language::English));
    expect![[r#"
        Atkal rindā no 27.11.2026. 10:00: ir pienākusi solītā diena.
        Atkal rindā, kad būs dati par solīto dienu un naudas tajos nebūs.
        Nav neviena numura, uz kuru drīkst zvanīt, tāpēc rindā šis klients nenāks, līdz numurs būs atrasts.
    "#]]
    .assert_eq(&said(Language::Latvian));
}

#[test]
fn a_country_without_rules_is_said_by_its_name() {
    let refusal = Refusal::NoRules { country: locale::Country::FI };
    let one = Held { layer: Layer::House, rule: None, refusal, until: None };
    let zone = TimeZone::UTC;
    let said = held(Words::of(Language::English), &one, &zone).says;
    assert_eq!(said, "Hours unknown: Finland is not served yet");
    let said = held(Words::of(Language::Latvian), &one, &zone).says;
    assert!(said.ends_with("(Somija)"), "{said}");
}

/// Said once, with the numbers it follows from.
#[test]
fn a_habit_is_judged_by_its_numbers() {
    let habit = |median_days, quartiles| Habit {
        settled: Vec::new(),
        median_days,
        quartiles,
        trend_days: 0,
        usual_day: None,
    };
    let cases =
        [(6, (4, 8), Some(41)), (6, (4, 8), Some(14)), (0, (-2, 0), Some(1)), (-3, (-4, -1), None)];
    let said = |language| {
        let words = Words::of(language);
        let lines = cases.map(|(middle, quartiles, now)| {
            super::habit(words, &habit(middle, quartiles), now) + "\n"
        });
        lines.concat()
    };
    expect![[r#"
        Usually pays 6 days late. The oldest invoice is 41 days late: unusual, since up to 14 days are usual for them.
        Usually pays 6 days late. The oldest invoice is 14 days late, and up to 14 days are usual for them.
        Usually pays on time. The oldest invoice is 1 day late, and up to 3 days are usual for them.
        Usually pays 3 days early.
    "#]].assert_eq(&said(Language::English));
    expect![[r#"
        Parasti maksā 6 dienas pēc termiņa. Vecākais rēķins kavēts 41 dienu, un tas ir neierasti: šis klients mēdz kavēt līdz 14 dienām.
        Parasti maksā 6 dienas pēc termiņa. Vecākais rēķins kavēts 14 dienas; šim klientam ierasti ir līdz 14 dienām.
        Parasti maksā laikā. Vecākais rēķins kavēts 1 dienu; šim klientam ierasti ir līdz 3 dienām.
        Parasti maksā 3 dienas pirms termiņa.
    "#]].assert_eq(&said(Language::Latvian));
}

#[test]
fn the_guide_and_the_library_are_written_in_every_language() {
    let to = talk::Listener {
        is_company: false,
        is_young: true,
        kind: None,
        debts: None,
        has_kept: true,
        has_failed: false,
    };
    let debts = [talk::DebtStage::Current, talk::DebtStage::Overdue, talk::DebtStage::Old];
    let mut listeners = vec![to, talk::Listener { is_company: true, has_failed: true, ..to }];
    listeners.extend(debts.map(|debts| talk::Listener { debts: Some(debts), ..to }));
    let kinds = CustomerType::ALL.into_iter();
    listeners.extend(kinds.map(|kind| talk::Listener { kind: Some(kind), ..to }));
    let mut ids: BTreeSet<String> = talk::AT_ANY_TIME
        .iter()
        .flat_map(|(name, words, _)| [(*name).to_owned(), (*words).to_owned()])
        .collect();
    for listener in &listeners {
        for stage in talk::CallStage::ALL {
            ids.extend(talk::sayings(stage, listener).iter().map(|it| it.key.to_owned()));
        }
    }
    for objection in talk::LIBRARY {
        ids.insert(format!("objection-{}", objection.key));
        ids.insert(format!("objection-{}-find", objection.key));
        let numbers = 1..=objection.answers.len();
        ids.extend(numbers.map(|number| format!("answer-{}-{number}", objection.key)));
    }
    for key in talk::REFUSED {
        ids.extend(["", "-why", "-example"].map(|part| format!("refused-{key}{part}")));
    }
    ids.extend(talk::Category::ALL.map(|category| format!("category-{}", category.key())));
    ids.extend(Reason::ALL.map(|reason| format!("reason-{}", reason_key(reason))));
    for kind in CustomerType::ALL {
        ids.insert(format!("approach-{}", approach_key(kind)));
        ids.insert(format!("approach-changes-{}", approach_key(kind)));
    }
    for language in Language::ALL {
        let words = Words::of(language);
        let missing: Vec<_> = ids.iter().filter(|id| !words.has(id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn the_record_of_an_answer_says_no_more_than_is_known() {
    let few = talk::Record { used: 4, committed: 2, judged: 1, kept: 1 };
    let many = talk::Record { used: 34, committed: 12, judged: 0, kept: 0 };
    let mut told = String::new();
    for language in Language::ALL {
        for one in [talk::Record::default(), few, many] {
            told.push_str(&record(Words::of(language), &one));
            told.push('\n');
        }
    }
    expect![[r#"
        Vēl nav izmantota
        Izmantota 4 reizes · Beidzās ar vienošanos: 2 (par maz, lai spriestu) · Izpildītie solījumi: 1 no 1 pārbaudītajiem (par maz, lai spriestu)
        Izmantota 34 reizes · Beidzās ar vienošanos: 12 (21 līdz 53 %)
        Nog niet gebruikt
        4 keer gebruikt · Geëindigd met een afspraak: 2 (te weinig om er iets over te zeggen) · Toezeggingen nagekomen: 1 van 1 beoordeelde (te weinig om er iets over te zeggen)
        34 keer gebruikt · Geëindigd met een afspraak: 12 (21 tot 53%)
        Jeszcze nie użyto
        Użyto 4 razy · Zakończone ustaleniem: 2 (za mało, by coś powiedzieć) · Deklaracje dotrzymane: 1 z 1 ocenionych (za mało, by coś powiedzieć)
        Użyto 34 razy · Zakończone ustaleniem: 12 (od 21 do 53%)
        Ещё не использовали
        Использовано 4 раза · Закончилось договорённостью: 2 (слишком мало, чтобы судить) · Выполнено обещаний: 1 из 1 проверенных (слишком мало, чтобы судить)
        Использовано 34 раза · Закончилось договорённостью: 12 (от 21 до 53 %)
        Zatím nepoužito
        Použito 4krát · Skončilo dohodou: 2 (zatím málo na závěr) · Dodržené přísliby: 1 z 1 vyhodnocených (zatím málo na závěr)
        Použito 34krát · Skončilo dohodou: 12 (21 až 53 %)
        Not used yet
        Used 4 times · Ended in a commitment: 2 (too few to say) · Promises kept: 1 of 1 judged (too few to say)
        Used 34 times · Ended in a commitment: 12 (21 to 53%)
    "#]].assert_eq(&told);
}
