//! `docs/law.md` says what the book says. Rewritten by `UPDATE_EXPECT=1 cargo test -p law --test page`.

#![expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]

use std::fmt::Write;

use expect_test::expect_file;
use law::{Layer, Unless};

const HEAD: &str = "\
# The rules a call must pass

For lawyers, auditors and whoever answers for a contact. This page is written from the rules that the
program holds (`crates/law`); a test fails when they differ. It is a small book for now: hours, holidays,
attempts and talks. What it does not hold yet stands at the end.

Auricle asks these rules before each call, at that instant, in the customer's own time zone; where several
zones are plausible, all of them must allow it. A call leaves a proof: the rules that were asked and passed,
the local time, the zone, and the version of the policy. `auricle proof CUSTOMER` lists them.

- **Law** cannot be overridden. **House** rules are the desk's own and may only tighten.
- An *attempt* is a call that was placed, answered or not, unless the number does not connect.
- A *talk* is a telephone conversation with the person, whoever began it.
- A rule marked *unsure* rests on a secondary source: a restriction is in force all the same.
";

const TAIL: &str = "
## What stops every call

A hold (the person asked to be left alone, breathing space, insolvency, representation, death), a dispute
about the debt, a number that belongs to somebody else or does not connect, a promise whose day has not come,
a call whose end is not recorded yet, an unknown country, and a file that cannot be read.

## What the book does not hold yet

Written notices that must come first (LV, NL, RU), evening consent (LV), caps on messages (RU), the moved
rest days of Russia and decree days of the Netherlands, time bars, identification and recording notices,
Finland and the United States. A country without rules here is not called at all.
";

fn page() -> String {
    let mut page = HEAD.to_owned();
    let mut country = None;
    for rule in law::all() {
        let place = rule.country.map_or("Everywhere", |c| match c.code() {
            "LV" => "Latvia",
            "NL" => "The Netherlands",
            "PL" => "Poland",
            "RU" => "Russia",
            "CZ" => "Czechia",
            "GB" => "United Kingdom",
            other => panic!("no name for {other}"),
        });
        if country != Some(place) {
            country = Some(place);
            write!(page, "\n## {place}\n\n| rule | layer | says | citation | read |\n").unwrap();
            page.push_str("| --- | --- | --- | --- | --- |\n");
        }
        let layer = match rule.layer {
            Layer::Law => "law",
            Layer::Code => "code",
            Layer::House => "house",
            Layer::Wish => "wish",
        };
        let sure = if rule.sure { "" } else { ", unsure" };
        let unless = match rule.unless {
            Some(Unless::Asked) => " Unless the person asked for the call.",
            None => "",
        };
        let cite = if rule.cite == rule.source {
            rule.cite.to_owned()
        } else {
            format!("[{}]({})", rule.cite, rule.source)
        };
        let (id, says, read) = (rule.id, rule.says, rule.read);
        writeln!(page, "| `{id}` | {layer}{sure} | {says}{unless} | {cite} | {read} |").unwrap();
    }
    page + TAIL
}

#[test]
fn the_page_for_lawyers_is_the_book() {
    expect_file!["../../../docs/law.md"].assert_eq(&page());
}
