//! Two files of one person, made one by the command and parted again.

use crate::harness::Desk;

const TWICE: &str = "\
Customer number;Name;Telephone;Country;Invoice number;Issue date;Due date;Amount;Currency
K7;Ilze Kalniņa;+371 20000002;LV;R-700;2026-09-01;2026-10-01;30,00;EUR
";

#[test]
fn two_files_of_one_person_are_made_one_and_parted_again() {
    let desk = Desk::with_customers();
    let file = desk.write("twice.csv", TWICE);
    desk.does(&["import", &file, "--client", "Gaisma", "--yes"]);
    let id = |invoice: &str| desk.asks(&["show", invoice])["id"].to_string();
    let (into, away) = (id("R-102"), id("R-700"));
    assert_ne!(into, away);
    let unsure = desk.run(&["merge", &away, &into]);
    assert_eq!((unsure.code, unsure.err.contains("--yes")), (2, true), "{unsure:?}");

    let caller = desk.run(&["merge", &away, &into, "--yes", "--user", "anna"]);
    assert_eq!((caller.code, caller.err.contains("a caller may not")), (1, true), "{caller:?}");

    desk.does(&["merge", &away, &into, "--yes"]);
    assert_eq!((id("R-102"), id("R-700")), (into.clone(), into.clone()));
    let again = desk.run(&["merge", &away, &into, "--yes"]);
    assert_eq!((again.code, again.err.contains("one file already")), (1, true), "{again:?}");

    let other = desk.run(&["part", &into, "--which", "999"]);
    assert_eq!((other.code, other.err.contains(&away)), (2, true), "{other:?}");
    let parted = desk.asks(&["part", &into]);
    assert_eq!((parted["parted"].to_string(), parted["from"].to_string()), (away.clone(), into));
    assert_eq!(id("R-700"), away);
    let none = desk.run(&["part", &away]);
    assert_eq!((none.code, none.err.contains("no file was merged")), (1, true), "{none:?}");
    assert_eq!(desk.asks(&["verify"])["well"], true);
}
