//! Days, holidays and zones.

use expect_test::{Expect, expect};
use locale::Country;
use proptest::prelude::*;

use crate::*;

const SERVED: [Country; 6] =
    [Country::LV, Country::NL, Country::PL, Country::RU, Country::CZ, Country::GB];

fn check_holidays(country: Country, year: i16, expect: Expect) {
    let days: Vec<String> =
        holidays(country, year).map(|day| format!("{}.{}", day.day(), day.month())).collect();
    expect.assert_eq(&days.join(" "));
}

#[test]
fn holidays_of_each_country() {
    check_holidays(
        Country::LV,
        2026,
        expect!["1.1 3.4 5.4 6.4 1.5 4.5 10.5 24.5 23.6 24.6 18.11 24.12 25.12 26.12 31.12"],
    );
    check_holidays(
        Country::LV,
        2027,
        expect!["1.1 26.3 28.3 29.3 1.5 4.5 9.5 16.5 23.6 24.6 18.11 24.12 25.12 26.12 31.12"],
    );
    check_holidays(Country::NL, 2026, expect!["1.1 3.4 6.4 27.4 5.5 14.5 25.5 25.12 26.12"]);
    check_holidays(Country::NL, 2027, expect!["1.1 26.3 29.3 27.4 5.5 6.5 17.5 25.12 26.12"]);
    check_holidays(
        Country::PL,
        2026,
        expect!["1.1 6.1 5.4 6.4 1.5 3.5 24.5 4.6 15.8 1.11 11.11 24.12 25.12 26.12"],
    );
    check_holidays(
        Country::CZ,
        2026,
        expect!["1.1 3.4 6.4 1.5 8.5 5.7 6.7 28.9 28.10 17.11 24.12 25.12 26.12"],
    );
    check_holidays(
        Country::RU,
        2026,
        expect!["1.1 2.1 3.1 4.1 5.1 6.1 7.1 8.1 23.2 8.3 1.5 9.5 12.6 4.11"],
    );
    // 26 December is a Saturday, so the Monday stands in for it; the Saturday stays one.
    check_holidays(Country::GB, 2026, expect!["1.1 3.4 6.4 4.5 25.5 31.8 25.12 26.12 28.12"]);
    check_holidays(
        Country::GB,
        2022,
        expect!["1.1 3.1 15.4 18.4 2.5 2.6 3.6 29.8 19.9 25.12 26.12 27.12"],
    );
    check_holidays(Country::FI, 2026, expect![""]);
}

#[test]
fn a_day_that_stands_in_does_not_free_the_other() {
    // 18 November 2028 is a Saturday, 4 May 2031 a Sunday.
    for day in [date(2028, 11, 18), date(2028, 11, 20), date(2031, 5, 4), date(2031, 5, 5)] {
        assert!(is_holiday(Country::LV, day), "{day}");
    }
    assert!(!is_holiday(Country::LV, date(2026, 11, 19)));
    // King's Day moves to the Saturday before a Sunday.
    assert!(is_holiday(Country::NL, date(2025, 4, 26)));
    assert!(!is_holiday(Country::NL, date(2025, 4, 27)));
}

#[test]
fn easter_as_the_church_tables_have_it() {
    let known = [(2010, 4, 4), (2011, 4, 24), (2016, 3, 27), (2019, 4, 21), (2024, 3, 31)];
    for (year, month, day) in known.into_iter().chain([(2026, 4, 5), (2038, 4, 25), (2040, 4, 1)]) {
        assert_eq!(easter(year), date(year, month, day));
    }
}

#[test]
fn working_days_pass_over_weekends_and_holidays() {
    // Tuesday 17 November 2026; the 18th is a holiday in Latvia.
    let tuesday = date(2026, 11, 17);
    assert_eq!(next_working_day(Some(Country::LV), tuesday), date(2026, 11, 19));
    assert_eq!(next_working_day(Some(Country::NL), tuesday), date(2026, 11, 18));
    assert_eq!(plus_working_days(Some(Country::LV), tuesday, 3), date(2026, 11, 23));
    assert_eq!(plus_working_days(None, date(2026, 12, 24), 1), date(2026, 12, 25));
    assert_eq!(plus_working_days(None, tuesday, 0), tuesday);
}

#[test]
fn every_zone_that_a_country_names_is_known() {
    for country in SERVED.into_iter().chain([Country::FI, Country::US]) {
        for name in country.zones() {
            assert_eq!(zone(name).map(Zone::name), Some(*name));
        }
    }
    assert!(zone("Europe/Nowhere").is_none());
}

#[test]
fn the_clock_change_in_riga() {
    let riga = zone("Europe/Riga").unwrap();
    let noon = riga.instant(date(2026, 3, 28).at(12, 0, 0, 0));
    // 3:30 is skipped on 29 March 2026, and moved on by the hour that is missing.
    assert_eq!(riga.instant_if_real(date(2026, 3, 29).at(3, 30, 0, 0)), None);
    assert_eq!(riga.local(riga.next(noon, time(3, 30, 0, 0))), date(2026, 3, 29).at(4, 30, 0, 0));
    // The day has 23 hours, and in October 25.
    let hours = |day| (riga.day_end(day) - riga.day_start(day)).get_seconds() / 3600;
    assert_eq!(hours(date(2026, 3, 29)), 23);
    assert_eq!(hours(date(2026, 10, 25)), 25);
    // 3:30 comes twice in October: the first is meant.
    let twice = riga.instant(date(2026, 10, 25).at(3, 30, 0, 0));
    assert_eq!(twice.to_string(), "2026-10-25T00:30:00Z");
}

#[test]
fn hours_are_half_open() {
    let hours = Hours::new(8, 21);
    assert!(hours.contains(time(8, 0, 0, 0)));
    assert!(hours.contains(time(20, 59, 59, 0)));
    assert!(!hours.contains(time(21, 0, 0, 0)));
    assert!(!hours.contains(time(7, 59, 59, 0)));
}

#[test]
fn weeks_and_months() {
    assert_eq!(week_start(date(2026, 11, 22)), date(2026, 11, 16));
    assert_eq!(week_start(date(2026, 11, 16)), date(2026, 11, 16));
    assert_eq!(month_start(date(2026, 11, 22)), date(2026, 11, 1));
    assert_eq!(days_between(date(2026, 2, 28), date(2026, 3, 1)), 1);
    assert_eq!(plus_days(date(2026, 1, 1), -1), date(2025, 12, 31));
}

proptest! {
    #[test]
    fn days_count_back_and_forth(days in -4000..4000_i32) {
        let day = plus_days(date(2026, 1, 1), days);
        prop_assert_eq!(days_between(date(2026, 1, 1), day), days);
        for country in SERVED {
            prop_assert!(is_working_day(Some(country), next_working_day(Some(country), day)));
        }
    }

    #[test]
    fn the_next_time_is_near_and_after(secs in 1_262_304_000..2_240_000_000_i64, hour in 0..24_i8) {
        let after = Timestamp::from_second(secs).unwrap();
        let moscow = zone("Europe/Moscow").unwrap();
        let next = moscow.next(after, time(hour, 0, 0, 0));
        prop_assert!(after < next && next <= plus_secs(after, 25 * 3600));
    }
}

#[test]
fn pay_day_is_a_working_day_of_each_month() {
    let latvia = Some(Country::LV);
    let next = |today, day| pay_day_after(latvia, today, day);
    assert_eq!(next(date(2026, 11, 20), 27), date(2026, 11, 27));
    // Not on the same day, and on the Friday before where it falls on a Sunday.
    assert_eq!(next(date(2026, 11, 27), 27), date(2026, 12, 23), "Christmas and a weekend");
    assert_eq!(next(date(2027, 2, 1), 31), date(2027, 2, 26), "the 28th is a Sunday");
    assert_eq!(next(date(2026, 4, 28), 31), date(2026, 4, 30), "a shorter month ends sooner");
    assert_eq!(next(date(2026, 12, 30), 1), date(2027, 2, 1), "the working day before has been");
    assert_eq!(next(date(2026, 11, 2), 0), date(2026, 12, 1), "no such day is the first");
}
