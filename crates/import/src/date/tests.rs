//! Dates in every form that files bring, and what a column's values say of their order.

use super::{DateOrder, Evidence, Verdict, parse};
use crate::Reason;

#[track_caller]
fn check(text: &str, order: Option<DateOrder>, want: &str) {
    let got = match parse(text, order) {
        Ok(day) => day.to_string(),
        Err(reason) => format!("{reason:?}"),
    };
    assert_eq!(got, want, "{text}");
}

const DAY: Option<DateOrder> = Some(DateOrder::DayFirst);
const MONTH: Option<DateOrder> = Some(DateOrder::MonthFirst);
const YEAR: Option<DateOrder> = Some(DateOrder::YearFirst);

#[test]
fn numbers_in_the_columns_order() {
    check("26.04.2011", DAY, "2011-04-26");
    check("26.04.2011.", DAY, "2011-04-26");
    check("5. 1. 2026", DAY, "2026-01-05");
    check("6/4/11", DAY, "2011-04-06");
    check("7/3/2013", MONTH, "2013-07-03");
    check("11-04-26", YEAR, "2011-04-26");
    check("110426", YEAR, "2011-04-26");
    check("26042011", DAY, "2011-04-26");
    check("1/1/69", DAY, "2069-01-01");
    check("1/1/70", DAY, "1970-01-01");
    check("26/04/2011", MONTH, "NoSuchDay");
    check("29.02.2023", DAY, "NoSuchDay");
    check("26/04/2011", YEAR, "NotInOrder { order: YearFirst }");
    check("26/04/2011", None, "DateOrderUnknown");
    check("31.02.2026", None, "NoSuchDay");
    check("00/00/2026", None, "NoSuchDay");
}

#[test]
fn what_needs_no_order() {
    for order in [None, DAY, MONTH, YEAR] {
        check("2026-12-31", order, "2026-12-31");
        check("2026/1/2", order, "2026-01-02");
        check("20261231", order, "2026-12-31");
        check("2026-12-31T23:59:59.5Z", order, "2026-12-31");
    }
}

#[test]
fn times_are_passed_over() {
    check("26-04-2011 11:50", DAY, "2011-04-26");
    check("4/26/2011 4:05:06 PM", MONTH, "2011-04-26");
    check("2026-12-31 23:59:59 +02:00", None, "2026-12-31");
    check("26-04-2011 soon", DAY, "NotADate");
    check("26 Apr 2011 10:30", None, "2011-04-26");
}

#[test]
fn month_names_in_six_languages() {
    for text in [
        "26-Apr-11",
        "26 April 2011",
        "April 26, 2011",
        "26. aprīlis 2011",
        "2011. gada 26. aprīlis",
        "26 apr. 2011",
        "26 kwietnia 2011",
        "26 kwi 2011",
        "26 апреля 2011 г.",
        "26 апр 2011",
        "26. dubna 2011",
        "26 duben 2011",
        "26th April 2011",
        "2011-Apr-26",
        "26APR2011",
        "APR 26 2011",
    ] {
        check(text, None, "2011-04-26");
    }
    for (text, want) in [
        ("1 lip 2026", "2026-07-01"),
        ("1 listopada 2026", "2026-11-01"),
        ("1. července 2026", "2026-07-01"),
        ("1. června 2026", "2026-06-01"),
        ("1 mrt 2026", "2026-03-01"),
        ("1 mei 2026", "2026-05-01"),
        ("1. jūlijs 2026", "2026-07-01"),
        ("1 мая 2026", "2026-05-01"),
        ("1 сентября 2026", "2026-09-01"),
        ("1 paź 2026", "2026-10-01"),
        ("1. září 2026", "2026-09-01"),
        ("1 grudnia 2026", "2026-12-01"),
    ] {
        check(text, None, want);
    }
    check("31 apr 2011", None, "NoSuchDay");
    check("26 Foo 2011", None, "NotADate");
}

#[test]
fn what_is_no_date() {
    for text in [
        "",
        "soon",
        "12",
        "1.2",
        "1.2.3.4",
        "2026-1",
        "99999999999999999999",
        "1/2/345",
        "--",
        "1 2 3",
    ] {
        check(text, DAY, "NotADate");
    }
    check("41390", DAY, "DateSerial");
    check("01.01.0026", DAY, "YearOutOfRange { year: 26 }");
}

fn verdict(values: &[&str]) -> Verdict {
    let mut evidence = Evidence::default();
    for value in values {
        evidence.see(value);
    }
    evidence.verdict()
}

#[test]
fn one_value_may_decide_a_column() {
    let only = Verdict::Only;
    assert_eq!(verdict(&["03/04/2026", "05/06/2026"]), Verdict::Several);
    assert_eq!(verdict(&["03/04/2026", "13/04/2026"]), only(DateOrder::DayFirst));
    assert_eq!(verdict(&["03/04/2026", "04/13/2026"]), only(DateOrder::MonthFirst));
    assert_eq!(verdict(&["13/04/2026", "04/13/2026"]), Verdict::Mixed);
    assert_eq!(verdict(&["2026-04-03", "3 Apr 2026", ""]), Verdict::NotNeeded);
    assert_eq!(verdict(&["5/5/2026"]), only(DateOrder::DayFirst));
    // Two digits a part: the year may stand on either side.
    assert_eq!(verdict(&["11-04-26"]), Verdict::Several);
    assert_eq!(verdict(&["11-04-26", "11-13-26"]), only(DateOrder::MonthFirst));
    assert_eq!(verdict(&["26.04.11", "05.06.12"]), only(DateOrder::DayFirst));
    assert_eq!(verdict(&["110426", "991231"]), only(DateOrder::YearFirst));
}

#[test]
fn every_day_is_read_back_in_every_order() {
    let mut day = jiff::civil::date(2024, 1, 1);
    while day.year() == 2024 {
        for order in DateOrder::ALL {
            let text = match order {
                DateOrder::DayFirst => day.strftime("%d/%m/%Y").to_string(),
                DateOrder::MonthFirst => day.strftime("%m/%d/%Y").to_string(),
                DateOrder::YearFirst => day.strftime("%y-%m-%d").to_string(),
            };
            assert_eq!(parse(&text, Some(order)), Ok(day));
            assert!(matches!(parse(&text, None), Err(Reason::DateOrderUnknown)));
        }
        day = day.tomorrow().unwrap();
    }
}
