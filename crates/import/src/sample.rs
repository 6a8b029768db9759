//! A made-up file of invoices from a seed, for measuring and for tests.

use std::io::Write;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::{Column, Constants, Contents, DateOrder, DecimalMark, Mapping, Target};

/// A small generator of pseudo-random numbers (SplitMix64): the same everywhere, for ever.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        let end = u64::try_from(choices.len()).expect("a short list");
        choices[usize::try_from(self.below(end)).expect("below the length of a list")]
    }
}

const GIVEN: [[&str; 6]; 4] = [
    ["Jānis", "Ilze", "Mārtiņš", "Zane", "Kārlis", "Līga"],
    ["Łukasz", "Agnieszka", "Paweł", "Małgorzata", "Wojciech", "Zofia"],
    ["Иван", "Ольга", "Дмитрий", "Наталья", "Сергей", "Юлия"],
    ["Jan", "Sophie", "Pieter", "Emma", "Willem", "Anna"],
];
const FAMILY: [[&str; 6]; 4] = [
    ["Bērziņš", "Kalniņa", "Ozoliņš", "Liepiņa", "Šņepsts", "Krūmiņš"],
    ["Wójcik", "Kowalczyk", "Dąbrowski", "Szymańska", "Woźniak", "Żak"],
    ["Иванов", "Щербакова", "Кузнецов", "Фёдорова", "Соловьёв", "Яковлева"],
    ["de Vries", "van den Berg", "Jansen", "Bakker", "Visser", "Smit"],
];
const COUNTRY: [(&str, &str); 4] = [("LV", "EUR"), ("PL", "PLN"), ("RU", "RUB"), ("NL", "EUR")];
const GOODS: [&str; 6] = [
    "Elektrība, oktobris",
    "Internets 300 Mbit/s",
    "Malka 4 m3",
    "Czynsz za listopad",
    "Ремонт котла",
    "Onderhoud",
];

/// A CSV file of `rows` invoices, three to a customer: ten columns, parted by semicolons, dates
/// day first, decimal commas, Latvian, Polish, Russian and Dutch names, every seventh row or so
/// with quoted fields. The same seed gives the same bytes.
#[must_use]
pub fn invoices_csv(seed: u64, rows: u64) -> Vec<u8> {
    let mut dice = Dice(seed);
    let mut out = Vec::with_capacity(usize::try_from(rows.saturating_mul(110)).unwrap_or(0));
    out.extend_from_slice(HEADINGS.join(";").as_bytes());
    out.extend_from_slice(b"\r\n");
    let first = date(2025, 1, 1);
    for row in 0..rows {
        let customer = row / 3;
        // What belongs to the customer is drawn from the customer alone.
        let mut of_customer = Dice(seed ^ customer.wrapping_mul(0xd134_2543_de82_ef95));
        let people = usize::try_from(of_customer.below(4)).expect("below four");
        let (given, family) = (of_customer.of(&GIVEN[people]), of_customer.of(&FAMILY[people]));
        let (country, currency) = COUNTRY[people];
        let issued = plus_days(first, dice.below(600));
        let due = plus_days(issued, 7 + dice.below(4) * 7);
        let goods = dice.of(&GOODS);
        let amount = 500 + dice.below(500_000);
        let paid = if dice.below(4) == 0 { dice.below(amount) } else { 0 };
        let quoted = dice.below(100) < 15;
        write!(out, "K{customer:07};").expect("a vector takes all");
        if quoted {
            write!(out, "\"{given} {family}\";{country};R{row:08};").expect("a vector takes all");
        } else {
            write!(out, "{given} {family};{country};R{row:08};").expect("a vector takes all");
        }
        write_day(&mut out, issued);
        write_day(&mut out, due);
        if quoted {
            write!(out, "\"{goods}; \"\"{}\"\"\";", row % 97).expect("a vector takes all");
        } else {
            write!(out, "{goods};").expect("a vector takes all");
        }
        write!(out, "{},{:02};", amount / 100, amount % 100).expect("a vector takes all");
        write!(out, "{},{:02};{currency}\r\n", paid / 100, paid % 100).expect("a vector takes all");
    }
    out
}

const HEADINGS: [&str; 10] = [
    "Customer number",
    "Name",
    "Country",
    "Invoice number",
    "Invoice date",
    "Due date",
    "Description",
    "Amount",
    "Paid",
    "Currency",
];

/// The mapping under which [`invoices_csv`] is read.
#[must_use]
pub fn mapping() -> Mapping {
    use Target as T;
    let targets = [
        T::CustomerNumber,
        T::Name,
        T::Country,
        T::InvoiceNumber,
        T::IssueDate,
        T::DueDate,
        T::Goods,
        T::Amount,
        T::Paid,
        T::Currency,
    ];
    let columns = HEADINGS.into_iter().zip(targets).map(|(heading, target)| Column {
        dates: target.is_date().then_some(DateOrder::DayFirst),
        decimal: target.is_amount().then_some(DecimalMark::Comma),
        ..Column::new(heading, target)
    });
    Mapping {
        name: "sample".to_owned(),
        contents: Contents::Changes,
        columns: columns.collect(),
        constants: Constants { client: Some("Sample".to_owned()), ..Constants::default() },
        ..Mapping::default()
    }
}

fn plus_days(day: Date, days: u64) -> Date {
    let days = i64::try_from(days).expect("fewer than a thousand days");
    day.checked_add(days.days()).expect("a day of this century")
}

fn write_day(out: &mut Vec<u8>, day: Date) {
    write!(out, "{:02}.{:02}.{};", day.day(), day.month(), day.year()).expect("a vector takes all");
}

#[cfg(test)]
mod tests;
