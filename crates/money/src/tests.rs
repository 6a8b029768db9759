//! Amounts add within a currency only, and print with the currency's own decimals.

use super::{Currency, Money, Sums};

#[test]
fn figures_follow_the_currency() {
    let jpy = Currency::from_code("jpy").unwrap();
    let kwd = Currency::from_code("KWD").unwrap();
    assert_eq!(Money::new(124_590, Currency::EUR).to_string(), "1245.90 EUR");
    assert_eq!(Money::new(-5, Currency::EUR).to_string(), "-0.05 EUR");
    assert_eq!(Money::new(500, jpy).to_string(), "500 JPY");
    assert_eq!(Money::new(1_234, kwd).to_string(), "1.234 KWD");
    assert_eq!(Money::new(i64::MIN, Currency::EUR).to_string(), "-92233720368547758.08 EUR");
}

#[test]
fn currencies_never_mix() {
    let euro = Money::new(100, Currency::EUR);
    assert_eq!(euro.plus(Money::new(1, Currency::PLN)), None);
    assert_eq!(euro.plus(Money::new(i64::MAX, Currency::EUR)), None);
    assert_eq!(euro.minus(Money::new(1, Currency::EUR)), Some(Money::new(99, Currency::EUR)));
}

#[test]
fn sums_are_kept_apart() {
    let mut sums = Sums::default();
    sums.add(Money::new(100, Currency::EUR));
    sums.add(Money::new(7, Currency::PLN));
    sums.add(Money::new(-7, Currency::PLN));
    assert_eq!(sums.iter().collect::<Vec<_>>(), [Money::new(100, Currency::EUR)]);
}

#[test]
fn a_code_is_three_letters() {
    assert_eq!(Currency::from_code("EU"), None);
    assert_eq!(Currency::from_code("E1R"), None);
    assert_eq!(Currency::from_code("€"), None);
}
