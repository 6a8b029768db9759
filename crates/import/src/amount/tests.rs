//! Amounts in every form that files bring, and what a column's values say of their mark.

use money::Currency;
use proptest::prelude::*;

use super::{DecimalMark, Evidence, Verdict, parse};

const COMMA: Option<DecimalMark> = Some(DecimalMark::Comma);
const POINT: Option<DecimalMark> = Some(DecimalMark::Point);

#[track_caller]
fn check(text: &str, mark: Option<DecimalMark>, want: &str) {
    let got = match parse(text, mark, 2) {
        Ok((minor, None)) => minor.to_string(),
        Ok((minor, Some(currency))) => format!("{minor} {currency}"),
        Err(reason) => format!("{reason:?}"),
    };
    assert_eq!(got, want, "{text}");
}

#[test]
fn decimals_and_groups() {
    check("1234.56", POINT, "123456");
    check("1,234.56", POINT, "123456");
    check("1'234.5", POINT, "123450");
    check("1.234,56", COMMA, "123456");
    check("1 234,56", COMMA, "123456");
    check("1\u{a0}234\u{a0}567,5", COMMA, "123456750");
    check("1\u{202f}234,5600", COMMA, "123456");
    check("12,34,567.00", POINT, "123456700");
    check("1.234", COMMA, "123400");
    check("1,234", POINT, "123400");
    check("1234", None, "123400");
    check(".5", POINT, "50");
    check("5.", POINT, "500");
    check("0,00", COMMA, "0");
}

#[test]
fn signs_and_currencies() {
    check("-5,00", COMMA, "-500");
    check("5,00-", COMMA, "-500");
    check("−5,00", COMMA, "-500");
    check("(5.00)", POINT, "-500");
    check("+5.00", POINT, "500");
    check("€ 1.250,00", COMMA, "125000 EUR");
    check("-€5", COMMA, "-500 EUR");
    check("1 250,50 Kč", COMMA, "125050 CZK");
    check("1250,- Kč", COMMA, "125000 CZK");
    check("€ 1.250,-", COMMA, "125000 EUR");
    check("10 zł", COMMA, "1000 PLN");
    check("1 000,50 руб.", COMMA, "100050 RUB");
    check("EUR 5", POINT, "500 EUR");
    check("5 EUR", POINT, "500 EUR");
}

#[test]
fn what_is_refused() {
    check("1,234.56", COMMA, "NotInMark { mark: Comma }");
    check("12.5", COMMA, "NotInMark { mark: Comma }");
    check("1.5", None, "DecimalMarkUnknown");
    check("1.234", None, "DecimalMarkUnknown");
    check("1.234", POINT, "TooManyDecimals { decimals: 2 }");
    check("12,34,56.00", POINT, "BadGrouping");
    check("1 23,00", COMMA, "BadGrouping");
    check("1.23E+05", POINT, "AmountShortened");
    check("99999999999999999999", POINT, "AmountTooLarge");
    check("92233720368547758.08", POINT, "AmountTooLarge");
    for text in ["ten", "", "-", "€", "1-2", "$5", "5 kr", "1..2", "=5", "1,2,3,4 5"] {
        let refused = parse(text, POINT, 2);
        assert!(refused.is_err(), "{text}: {refused:?}");
    }
}

#[test]
fn decimals_follow_the_currency() {
    assert_eq!(parse("1.234", POINT, 3), Ok((1234, None)));
    assert_eq!(parse("500", POINT, 0), Ok((500, None)));
    assert_eq!(parse("500.00", POINT, 0), Ok((500, None)));
    assert!(parse("500.5", POINT, 0).is_err());
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
    assert_eq!(verdict(&["1.234", "2.500"]), Verdict::Several);
    assert_eq!(verdict(&["1.234", "2.50"]), only(DecimalMark::Point));
    assert_eq!(verdict(&["1.234", "1.234.567"]), only(DecimalMark::Comma));
    assert_eq!(verdict(&["1.234", "1.234,5"]), only(DecimalMark::Comma));
    assert_eq!(verdict(&["1.234", "0.123"]), only(DecimalMark::Point));
    assert_eq!(verdict(&["1234.567"]), only(DecimalMark::Point));
    assert_eq!(verdict(&["1 234,567"]), only(DecimalMark::Comma));
    assert_eq!(verdict(&["1.5", "1,5"]), Verdict::Mixed);
    assert_eq!(verdict(&["5", "1 000", "-", "ten"]), Verdict::NotNeeded);
}

#[test]
fn a_currency_reads_its_own_figures() {
    let euro = money::Money::new(-124_590, Currency::EUR);
    assert_eq!(parse(&euro.to_string(), POINT, 2), Ok((-124_590, Some(Currency::EUR))));
}

proptest! {
    #[test]
    fn figures_are_read_back(minor in -999_999_999_999_999_i64..=999_999_999_999_999) {
        let plain = money::Money::new(minor, Currency::EUR).figures();
        prop_assert_eq!(parse(&plain, POINT, 2), Ok((minor, None)));
        prop_assert_eq!(parse(&plain.replace('.', ","), COMMA, 2), Ok((minor, None)));
        let (whole, cents) = plain.split_once('.').unwrap();
        let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
        for (group, mark, order) in [(".", ',', COMMA), (" ", ',', COMMA), (",", '.', POINT), ("'", '.', POINT)] {
            let mut grouped = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at != 0 && (digits.len() - at) % 3 == 0 {
                    grouped.push_str(group);
                }
                grouped.push(digit);
            }
            let text = format!("{sign}{grouped}{mark}{cents}");
            prop_assert_eq!(parse(&text, order, 2), Ok((minor, None)), "{}", text);
        }
    }

    #[test]
    fn nothing_panics(text in "\\PC{0,20}", digits in "[-+0-9., '()€eE]{0,70}") {
        for mark in [None, COMMA, POINT] {
            drop(parse(&text, mark, 2));
            drop(parse(&digits, mark, 3));
        }
        Evidence::default().see(&digits);
    }
}
