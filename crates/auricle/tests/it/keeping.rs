//! Keys, verifying, rebuilding, erasing, and the exit codes of a desk that cannot be opened.

use rusqlite::Connection;

use crate::harness::{Desk, Done, holds};

#[test]
fn a_flipped_byte_is_found() {
    let desk = Desk::with_customers();
    let well = desk.asks(&["verify"]);
    assert_eq!((&well["well"], &well["findings"]), (&true.into(), &serde_json::json!([])));
    let database = Connection::open(desk.path("data/auricle.db")).unwrap();
    let flip = "UPDATE journal SET bytes = CAST(replace(CAST(bytes AS TEXT), '12050', '12051') AS BLOB) WHERE CAST(bytes AS TEXT) LIKE '%12050%'";
    assert_eq!(database.execute(flip, []).unwrap(), 1);
    let found = desk.run(&["verify", "--json"]);
    assert_eq!((found.code, &found.json()["well"]), (1, &false.into()), "{found:?}");
    assert_eq!(
        found.json()["findings"][0]["what"],
        "its bytes and the hash before do not give its hash"
    );
    assert_eq!(desk.run(&["verify"]).code, 1);
}

#[test]
fn what_is_kept_beside_the_events_is_rebuilt() {
    let desk = Desk::with_customers();
    assert_eq!(desk.asks(&["rebuild"])["differences"], serde_json::json!([]));
    let database = Connection::open(desk.path("data/auricle.db")).unwrap();
    database.execute("DELETE FROM lookup", []).unwrap();
    assert_eq!(desk.asks(&["find", "kalnina"])["customers"], serde_json::json!([]));
    let mended = desk.run(&["rebuild", "--json"]);
    assert_eq!(mended.code, 1, "{mended:?}");
    assert_eq!(desk.asks(&["find", "kalnina"])["customers"][0]["name"], "Ilze Kalniņa");
    assert_eq!(desk.asks(&["rebuild"])["differences"], serde_json::json!([]));
}

#[test]
fn an_erased_person_leaves_no_trace() {
    let desk = Desk::with_customers();
    let note = ["--note", "Vietalva uncle", "--words", "never ordered"];
    let record = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "dispute"];
    desk.does(&[&record[..], &note].concat());
    let id = desk.id("kalnina");
    let traces = [
        "Ilze",
        "Kalni",
        "kalnina",
        "ilze",
        "20000002",
        "20000002".chars().rev().collect::<String>().as_str(),
        "R-102",
        "r102",
        "Vietalva",
        "never ordered",
    ]
    .map(str::to_owned);
    assert!(
        traces.iter().any(|trace| holds(&desk.bytes(), trace.as_bytes())),
        "they are there before"
    );
    let unsure = desk.run(&["erase", &id]);
    assert_eq!(unsure.code, 2, "nobody said yes: {unsure:?}");
    desk.does(&["erase", &id, "--yes"]);
    let left: Vec<&String> =
        traces.iter().filter(|trace| holds(&desk.bytes(), trace.as_bytes())).collect();
    assert!(left.is_empty(), "{left:?}");
    let list = std::fs::read_to_string(desk.path("data/erased.txt")).unwrap();
    assert_eq!(list, format!("{id} 2026-11-20\n"));
    assert_eq!(desk.run(&["show", &id]).code, 1);
    let verified = desk.asks(&["verify"]);
    assert_eq!((&verified["well"], &verified["erased"]), (&true.into(), &1.into()));
    assert_eq!(desk.asks(&["show", "berzins"])["name"], "Jānis Bērziņš", "the others stay");
    desk.does(&["erase", &id, "--yes"]);
}

#[test]
fn a_desk_without_its_key_says_so() {
    let desk = Desk::with_customers();
    let (key, away) = (desk.path("data/desk.key"), desk.path("away.key"));
    let mode =
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&key).unwrap().permissions());
    assert_eq!(mode & 0o777, 0o600);
    std::fs::rename(&key, &away).unwrap();
    let refused = desk.run(&["find", "kalnina"]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("desk.key") && refused.err.contains("--key"), "{refused:?}");
    assert!(!key.exists(), "no new key is made for an old desk");
    desk.does(&["find", "kalnina", "--key", away.to_str().unwrap()]);
    let print = format!("cat {}", away.display());
    desk.does(&["find", "kalnina", "--key-command", &print]);
    let by_setting = desk.command(&["find", "kalnina"]).env("AURICLE_KEY", &away).output().unwrap();
    assert_eq!(Done::of(by_setting).code, 0);
    std::fs::write(&key, "0".repeat(64)).unwrap();
    let other = desk.run(&["find", "kalnina"]);
    assert_eq!(other.code, 1, "{other:?}");
    assert!(other.err.contains("is not that of the desk"), "{other:?}");
}

#[test]
fn exit_codes_tell_refused_misused_and_failed_apart() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["find", "x"]).code, 1, "there is no desk");
    assert!(!desk.path("data").exists(), "and none is made by the way");
    assert_eq!(desk.run(&["fly"]).code, 2);
    assert_eq!(desk.run(&["find", "x", "--db", "mysql://localhost/x"]).code, 2);
    let nobody = desk.run(&["find", "x", "--db", "postgres://%2Fnowhere/x"]);
    assert_eq!(nobody.code, 3, "{nobody:?}");
    assert!(nobody.err.contains("looking for a desk at postgres://%2Fnowhere/x"), "{nobody:?}");
    assert_eq!(desk.run(&["import", "nowhere.csv", "--new"]).code, 3);
    let desk = Desk::with_customers();
    let log = desk.path("data/auricle.db-wal");
    assert!(!log.exists(), "a command that ends has copied its log into the database");
    std::fs::write(desk.path("data/auricle.db"), "no database").unwrap();
    let broken = desk.run(&["find", "x"]);
    assert_eq!(broken.code, 3, "{broken:?}");
    assert!(broken.err.contains("because:"), "{broken:?}");
}

#[test]
fn a_real_desk_does_not_let_the_clock_be_set() {
    let desk = Desk::new();
    let add = ["user", "add", "anna", "--name", "Anna", "--new"];
    assert_eq!(Done::of(desk.command(&add).output().unwrap()).code, 0);
    let set = desk.run(&["day"]);
    assert_eq!(set.code, 2, "{set:?}");
}

#[test]
fn a_sealed_day_outlives_a_change_of_all_that_follows_from_it() {
    let desk = Desk::with_customers();
    let sealed = desk.asks(&["seal"]);
    assert_eq!(sealed["day"], "2026-11-20");
    let roots = desk.path("data/roots.txt");
    let text = std::fs::read_to_string(&roots).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
    assert_eq!(text.lines().last(), sealed["seal"].as_str());
    assert_eq!(desk.asks(&["seal"])["seal"], sealed["seal"], "a day has one seal");
    assert_eq!(std::fs::read_to_string(&roots).unwrap(), text, "and one line");
    std::fs::write(&roots, &text[..text.len() - 9]).unwrap();
    desk.asks(&["seal"]);
    assert_eq!(std::fs::read_to_string(&roots).unwrap(), text, "a line cut short is made whole");

    let kept = desk.path("kept-elsewhere.txt").display().to_string();
    std::fs::write(&kept, &text).unwrap();
    let key = sealed["key"].as_str().unwrap();
    let well = desk.asks(&["verify", "--roots", &kept, "--roots-key", key]);
    assert_eq!((&well["well"], &well["seals"]["good_until"]), (&true.into(), &"2026-11-20".into()));

    let id = desk.id("kalnina");
    let database = Connection::open(desk.path("data/auricle.db")).unwrap();
    for table in ["journal", "head", "taken", "lookup", "stream_key", "snapshot", "queue", "wake"] {
        let delete = format!("DELETE FROM {table} WHERE stream = {id}");
        database.execute(&delete, []).unwrap();
    }
    assert_eq!(desk.asks(&["verify"])["well"], true, "nothing is left that could tell");
    let found = desk.run(&["verify", "--roots", &kept]);
    let says = format!("stream {id} was sealed on 20 November 2026 and is not there");
    assert_eq!((found.code, found.out.contains(&says)), (1, true), "{found:?}");

    let other = "00".repeat(32);
    let forged = desk.run(&["verify", "--roots", &kept, "--roots-key", &other]);
    assert!(forged.out.contains("was not made with this key"), "{forged:?}");
    let misused = desk.run(&["verify", "--roots", &kept, "--roots-key", "7"]);
    assert_eq!(misused.code, 2, "{misused:?}");
}
