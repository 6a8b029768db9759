//! One description, three uses: it writes, it checks, it gives examples.

use expect_test::{Expect, expect};
use money::{Currency, Money};
use serde_json::{Value, json};

use super::{Amount, Book, Line, Shape, check, shape};

shape! {
    /// A thing that
    /// is asked for.
    asked struct Asked {
        /// Its name.
        name: Line = "Anna",
        /// How many.
        count: Option<u8>,
        /// What.
        what: Vec<Kind>,
    }

    /// One of two.
    asked enum Kind by "kind" {
        /// Money.
        Paid = "paid" {
            /// How much.
            amount: Amount,
        },
        /// Nothing.
        Nothing = "nothing" {},
    }
}

fn told(value: &Value) -> Vec<String> {
    let mut book = Book::default();
    let schema = Asked::schema(&mut book);
    let words = words::Words::of(locale::Language::English);
    let wrong = check(&schema, &book, value).into_iter();
    wrong
        .map(|wrong| format!("{} {}: {}", wrong.at, wrong.what.code(), wrong.what.says(words)))
        .collect()
}

fn compare(value: &Value, expected: Expect) {
    expected.assert_eq(&told(value).join("\n"));
}

#[test]
fn what_is_described_is_taken() {
    let value = json!({ "name": "a", "count": null, "what": [
        { "kind": "nothing" },
        { "kind": "paid", "amount": { "amount": "-12.5", "currency": "EUR" } },
    ] });
    assert_eq!(told(&value), Vec::<String>::new());
    let read: Asked = serde_json::from_value(value).unwrap();
    let Kind::Paid { amount } = &read.what[1] else { panic!("{read:?}") };
    assert_eq!(amount.money(), Some(Money::new(-1250, Currency::EUR)));
    assert_eq!((read.name.0.as_str(), read.count), ("a", None));
}

#[test]
fn all_that_is_wrong_is_said_with_its_place() {
    compare(
        &json!({ "name": " ", "count": 256, "what": [
            { "kind": "none" },
            { "kind": "paid", "amount": { "amount": "1,5", "currency": "eur" } },
            { "kind": "nothing", "amount": 1 },
            7,
        ], "a/b": 1 }),
        expect![[r#"
            /name wrong_length: Between 1 and 140 letters are wanted.
            /count out_of_range: A whole number from 0 to 255 is wanted.
            /what/0/kind not_listed: One of these is wanted: paid, nothing.
            /what/1/amount/amount wrong_format: Write it like 1245.90.
            /what/1/amount/currency wrong_format: Write it like EUR.
            /what/2/amount unknown: There is no such field here.
            /what/3 wrong_type: A value of type object is wanted.
            /a~1b unknown: There is no such field here."#]],
    );
    compare(&json!([]), expect![" wrong_type: A value of type object is wanted."]);
    compare(
        &json!({ "count": 1.5, "what": null }),
        expect![[r#"
            /name missing: This must be given.
            /count out_of_range: A whole number from 0 to 255 is wanted.
            /what wrong_type: A value of type array is wanted."#]],
    );
}

#[test]
fn an_amount_has_the_decimals_of_its_currency() {
    let read = |amount: &str, currency: &str| {
        let amount: Amount =
            serde_json::from_value(json!({ "amount": amount, "currency": currency })).unwrap();
        amount.money().map(|money| money.minor)
    };
    assert_eq!(read("1245.90", "EUR"), Some(124_590));
    assert_eq!(read("7", "EUR"), Some(700));
    assert_eq!(read("7.001", "EUR"), None);
    assert_eq!(read("7.5", "JPY"), None);
    assert_eq!(read("7.001", "BHD"), Some(7_001));
    assert_eq!(read("999999999999999", "BHD"), Some(999_999_999_999_999_000));
    let money = Money::new(-5, Currency::EUR);
    assert_eq!(Amount::from(money).money(), Some(money));
}

#[test]
fn it_is_written_as_json_schema_and_its_example_is_taken() {
    let mut book = Book::default();
    let schema = Asked::schema(&mut book);
    expect![[r##"
        {
          "additionalProperties": false,
          "properties": {
            "count": {
              "anyOf": [
                {
                  "maximum": 255,
                  "minimum": 0,
                  "type": "integer"
                },
                {
                  "type": "null"
                }
              ],
              "description": "How many."
            },
            "name": {
              "description": "Its name.",
              "examples": [
                "Anna"
              ],
              "maxLength": 140,
              "minLength": 1,
              "pattern": "\\S",
              "type": "string"
            },
            "what": {
              "description": "What.",
              "items": {
                "$ref": "#/components/schemas/Kind"
              },
              "maxItems": 1000,
              "type": "array"
            }
          },
          "required": [
            "name",
            "what"
          ],
          "type": "object"
        }"##]]
    .assert_eq(&serde_json::to_string_pretty(&book.get("Asked").json()).unwrap());
    let example = schema.example(&book);
    assert_eq!(check(&schema, &book, &example), []);
    assert_eq!(example["what"][0]["kind"], "paid");
}

#[test]
fn days_and_instants_are_read_strictly() {
    let fits = |form: super::Form, text: &str| form.unlike(text).is_none();
    use super::Form::{Clock, Day, Figures, Instant};
    for good in ["2026-11-25T08:00:00Z", "2026-11-25t10:00:00.5+02:00", "2026-12-31T23:59:60Z"] {
        assert!(fits(Instant, good), "{good}");
    }
    for bad in ["2026-11-25", "2026-11-25T08:00:00", "2026-11-25 08:00:00Z", "now", ""] {
        assert!(!fits(Instant, bad), "{bad}");
    }
    assert!(fits(Day, "2024-02-29") && !fits(Day, "2026-02-29") && !fits(Day, "20260225"));
    assert!(fits(Clock, "2026-11-25T10:00") && fits(Clock, "2026-11-25T10:00:30"));
    assert!(fits(Clock, "2026-11-25T10:00:19.306") && !fits(Clock, "2026-11-25T10:00.5"));
    assert!(!fits(Clock, "2026-11-25T10:00Z") && !fits(Clock, "2026-11-25T25:00"));
    for bad in ["", "-", "1.", ".5", "1.2345", "1234567890123456", "1e3", "+1", "--1"] {
        assert!(!fits(Figures, bad), "{bad}");
    }
}
