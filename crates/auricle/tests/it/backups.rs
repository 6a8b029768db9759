//! Backups and the way back, with the real executable: on both engines, killed, and all at once.

#![expect(clippy::unwrap_used, reason = "a story that cannot go on has failed")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::harness::{Desk, Done, FRIDAY, holds};
use crate::killed::{Dice, invoices, json, spawn};

const SATURDAY: &str = "2026-11-21";
const SUNDAY: &str = "2026-11-22";
const MONDAY: &str = "2026-11-23";
const TUESDAY: &str = "2026-11-24";

/// Rounds of kills.
const ROUNDS: u64 = 3;
/// Invoices of the desk that is backed up while it is killed.
const MANY: u64 = 1_500;

fn text(path: &Path) -> String {
    path.display().to_string()
}

/// A desk brought back from `backup` to `to`, beside nothing of the old one but key and lists.
fn restore(desk: &Desk, backup: &str, to: &str) -> Done {
    let key = text(&desk.path("data/desk.key"));
    desk.on(TUESDAY, &["restore", "--from", backup, "--to", to, "--key", &key])
}

#[test]
fn a_desk_comes_back_without_who_was_erased_since() {
    let desk = Desk::with_customers();
    desk.asks(&["seal"]);
    let (backup, key) = (text(&desk.path("older.backup")), text(&desk.path("data/desk.key")));
    let made = desk.asks(&["backup", "--to", &backup]);
    assert_eq!((&made["sealed"], &made["to"]), (&FRIDAY.into(), &backup.as_str().into()), "{made}");
    let about = std::fs::metadata(&backup).unwrap();
    assert_eq!(
        (about.permissions().mode() & 0o777, about.len()),
        (0o600, made["bytes"].as_u64().unwrap())
    );
    let old = std::fs::read(&backup).unwrap();
    assert!(
        holds(&old, b"kalnina")
            && !holds(&old, std::fs::read_to_string(&key).unwrap().trim().as_bytes())
    );

    let id = desk.id("kalnina");
    assert_eq!(desk.on(MONDAY, &["erase", &id, "--yes"]).code, 0);
    assert_eq!(desk.on(MONDAY, &["seal"]).code, 0);
    let kept = text(&desk.path("kept-elsewhere.txt"));
    std::fs::copy(desk.path("data/roots.txt"), &kept).unwrap();

    let to = text(&desk.path("back/auricle.db"));
    let done =
        desk.on(TUESDAY, &["restore", "--from", &backup, "--to", &to, "--key", &key, "--json"]);
    assert_eq!(done.code, 0, "{done:?}");
    let done = done.json();
    assert_eq!((&done["erased"], &done["findings"]), (&1.into(), &json!([])), "{done}");
    assert_eq!(done["seals"]["findings"], json!([]), "{done}");
    let read = |end: &str| std::fs::read(format!("{to}{end}")).unwrap_or_default();
    let bytes = ["", "-wal", "-shm"].map(read).concat();
    assert!(holds(&bytes, b"berzins"));
    for trace in [
        "Ilze",
        "ilze",
        "Kalni",
        "kalnina",
        "20000002",
        "20000002".chars().rev().collect::<String>().as_str(),
        "R-102",
        "r102",
    ] {
        assert!(!holds(&bytes, trace.as_bytes()), "{trace}");
    }
    assert_eq!(std::fs::read(&backup).unwrap(), old, "a backup is never changed");
    // A list that is named is added to the one beside the key, and does not stand in its place.
    let (other, third) = (desk.write("other.txt", ""), text(&desk.path("third/auricle.db")));
    let line = ["restore", "--from", &backup, "--to", &third, "--key", &key, "--erased", &other];
    let third = desk.on(TUESDAY, &[&line[..], &["--json"]].concat());
    assert_eq!(third.json()["erased"], 1, "{third:?}");

    let at = |args: &[&str]| desk.on(TUESDAY, &[args, &["--db", &to, "--key", &key]].concat());
    assert_eq!(at(&["find", "kalnina", "--json"]).json()["customers"], json!([]));
    assert_eq!(at(&["show", "berzins", "--json"]).json()["name"], "Jānis Bērziņš");
    assert_eq!(at(&["rebuild"]).code, 0);
    // The desk is sealed on, and both files tell the gap from one that somebody made.
    assert_eq!(at(&["seal"]).code, 0);
    for roots in [text(&desk.path("data/roots.txt")), kept] {
        let found = at(&["verify", "--roots", &roots, "--json"]);
        assert_eq!(found.code, 0, "{found:?}");
        let seals = &found.json()["seals"];
        assert_eq!(seals["lost"], json!([MONDAY]), "{seals}");
        assert_eq!(seals["restored"][0]["on"], TUESDAY);
    }
    let told = at(&["verify", "--roots", &text(&desk.path("data/roots.txt"))]);
    assert!(told.out.contains("Brought back on 24 November 2026 from a backup of"), "{told:?}");
}

#[test]
fn what_stands_in_the_way_of_a_backup_is_said() {
    let desk = Desk::with_customers();
    let backup = text(&desk.path("one.backup"));
    desk.does(&["backup", "--to", &backup]);
    let says = |done: Done, code: i32, says: &str| {
        assert_eq!(done.code, code, "{done:?}");
        assert!(done.err.contains(says), "{says}: {done:?}");
    };
    says(desk.run(&["backup", "--to", &backup]), 1, "nothing is ever written over");
    says(desk.run(&["backup", "--to", &text(&desk.path("no/x"))]), 1, "there is no folder");
    std::fs::create_dir(desk.path("many")).unwrap();
    desk.does(&["backup", "--to", &text(&desk.path("many"))]);
    let named = std::fs::read_dir(desk.path("many")).unwrap().next().unwrap().unwrap().file_name();
    assert!(named.to_string_lossy().starts_with("auricle-2026-11-20-09"), "{named:?}");

    let key = text(&desk.path("data/desk.key"));
    says(desk.run(&["find", "x", "--db", &backup, "--key", &key]), 3, "it is a backup");
    let to = text(&desk.path("back/auricle.db"));
    says(restore(&desk, &backup, &to), 2, "--nobody-erased");
    let line = ["restore", "--from", &backup, "--to", &to, "--nobody-erased"];
    says(desk.run(&line), 1, "the desk's key is not at");
    assert!(!desk.path("back").exists(), "and none is made");
    let with = |key: &str| desk.run(&[&line[..], &["--key", key]].concat());
    let other = desk.write("other.key", &"0".repeat(64));
    says(with(&other), 1, "is not the one under which the backup");
    says(with(&text(&desk.path("no.key"))), 1, "the desk's key is not at");
    assert!(!desk.path("back/auricle.db").exists());
    let done = with(&key);
    assert_eq!(done.code, 0, "{done:?}");
    says(with(&key), 1, "there is something at");
    says(restore(&desk, &text(&desk.path("no.backup")), &to), 1, "there is no backup at");
    let live = text(&desk.path("data/auricle.db"));
    says(restore(&desk, &live, &text(&desk.path("b.db"))), 3, "it is a desk and no backup");
    desk.write("data/erased.txt", "12\n");
    says(restore(&desk, &backup, &text(&desk.path("b.db"))), 1, "line 1 is no id with its day");
}

#[test]
fn a_desk_on_postgres_comes_back_to_either_engine() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let schema = |name| test_support::postgres::schema(folder, name);
    let Some(from) = schema("auricle_backup_from") else { return };
    let to = schema("auricle_backup_to").unwrap();
    let desk = Desk::with_customers();
    let key = text(&desk.path("data/desk.key"));
    desk.does(&[
        "copy",
        "--from",
        &text(&desk.path("data/auricle.db")),
        "--to",
        &from.url,
        "--key",
        &key,
    ]);
    let backup = text(&desk.path("server.backup"));
    desk.does(&["backup", "--to", &backup, "--db", &from.url, "--key", &key]);
    let id = desk.id("kalnina");
    desk.does(&["erase", &id, "--yes", "--db", &from.url, "--key", &key]);
    for place in [to.url.as_str(), &text(&desk.path("back/auricle.db"))] {
        let done = restore(&desk, &backup, place);
        assert_eq!(done.code, 0, "{done:?}");
        let at = |args: &[&str]| {
            desk.on(TUESDAY, &[args, &["--db", place, "--key", &key, "--json"]].concat())
        };
        assert_eq!(at(&["find", "kalnina"]).json()["customers"], json!([]));
        assert_eq!(at(&["show", "berzins"]).json()["name"], "Jānis Bērziņš");
        assert_eq!(at(&["verify"]).json()["erased"], 1);
    }
    let rows = |sql: &str| to.ask(&format!("SELECT count(*) FROM {sql}"));
    assert_eq!(rows(&format!("stream_key WHERE stream = {id}")), "0");
    let again = restore(&desk, &backup, &to.url);
    assert_eq!(again.code, 1, "{again:?}");
    assert!(again.err.contains("the target holds a desk already"), "{again:?}");
}

/// Waits until a file is there, or the command has ended.
fn until_there(file: &Path, child: &mut Child) {
    while !file.exists() && child.try_wait().expect("our child").is_none() {
        std::thread::yield_now();
    }
}

fn kill_within(dice: &mut Dice, round: u64, mut child: Child) {
    if 0 < round {
        crate::killed::wait(std::time::Duration::from_millis(dice.below(400)));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

fn many() -> (Desk, String) {
    let desk = Desk::new();
    let file = desk.write("many.csv", &invoices(0, MANY));
    json(&desk, &["import", &file, "--new", "--client", "Siltums", "--currency", "EUR", "--yes"]);
    let key = text(&desk.path("data/desk.key"));
    desk.write("data/erased.txt", "");
    (desk, key)
}

#[test]
fn a_backup_that_was_killed_is_none_and_is_made_anew() {
    let (desk, key) = many();
    let (path, part) = (desk.path("k.backup"), desk.path("k.backup.part"));
    let mut dice = Dice(7);
    for round in 0..ROUNDS {
        let mut child = spawn(&desk, &["backup", "--to", &text(&path)]);
        until_there(&part, &mut child);
        kill_within(&mut dice, round, child);
        // Under its own name it is there whole or not at all.
        if path.exists() {
            let to = text(&desk.path(&format!("whole-{round}/auricle.db")));
            json(&desk, &["restore", "--from", &text(&path), "--to", &to, "--key", &key]);
            std::fs::remove_file(&path).unwrap();
        }
    }
    let made = json(&desk, &["backup", "--to", &text(&path)]);
    assert!(!part.exists(), "what was cut short is written over");

    let (target, part) = (desk.path("back/auricle.db"), desk.path("back/auricle.db.part"));
    let line = ["restore", "--from", &text(&path), "--to", &text(&target), "--key", &key];
    for round in 0..ROUNDS {
        let mut child = spawn(&desk, &line);
        until_there(&part, &mut child);
        kill_within(&mut dice, round, child);
        if target.exists() {
            let well = desk.run(&["verify", "--db", &text(&target), "--key", &key]);
            assert_eq!(well.code, 0, "{well:?}");
        } else {
            let absent = desk.run(&["find", "x", "--db", &text(&target), "--key", &key]);
            assert_eq!(absent.code, 1, "{absent:?}");
        }
        for end in ["", "-wal", "-shm"] {
            drop(std::fs::remove_file(format!("{}{end}", target.display())));
        }
    }
    let back = json(&desk, &line);
    assert_eq!((&back["streams"], &back["findings"]), (&made["streams"], &json!([])));
}

#[test]
fn a_restore_into_postgres_that_was_killed_is_no_desk() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let schema = || test_support::postgres::schema(folder, "auricle_restore_killed");
    if schema().is_none() {
        return;
    }
    let (desk, key) = many();
    let path = text(&desk.path("k.backup"));
    json(&desk, &["backup", "--to", &path]);
    let mut dice = Dice(7);
    for _ in 0..ROUNDS {
        let to = schema().unwrap();
        let line = ["restore", "--from", &path, "--to", &to.url, "--key", &key];
        let mut child = spawn(&desk, &line);
        let filling = "SELECT count(*) FROM cell WHERE space = 'restoring'";
        let has_cells = "SELECT count(*) FROM pg_class WHERE relname = 'cell'
            AND relnamespace = 'auricle_restore_killed'::regnamespace";
        while child.try_wait().unwrap().is_none() {
            if to.ask(has_cells) == "1" && to.ask(filling) == "1" {
                break;
            }
        }
        kill_within(&mut dice, 1, child);
        if to.ask(filling) == "1" {
            let refused = desk.run(&["find", "x", "--db", &to.url, "--key", &key]);
            assert_eq!(refused.code, 1, "{refused:?}");
            assert!(refused.err.contains("that was cut short"), "{refused:?}");
        }
        if to.ask("SELECT count(*) FROM head") == "0" {
            assert_eq!(
                json(&desk, &line)["findings"],
                json!([]),
                "begun again it comes to its end"
            );
        }
    }
}

/// A server beside other commands.
struct Beside {
    child: Child,
    address: String,
}

impl Beside {
    fn start(desk: &Desk) -> Self {
        let mut command = desk.command(&["serve", "--listen", "127.0.0.1:0", "--json"]);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let told: Value = serde_json::from_str(&line).expect("it says where it is");
        let address = told["url"].as_str().unwrap().trim_start_matches("http://").to_owned();
        Self { child, address }
    }

    /// The first line of an answer.
    fn health(&self) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let request = format!("GET /health HTTP/1.1\r\nHost: {}\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).unwrap();
        let mut line = String::new();
        BufReader::new(stream).read_line(&mut line).unwrap();
        line
    }

    fn stop(mut self) {
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(sent.unwrap().success());
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn a_desk_is_served_filled_woken_and_backed_up_at_once() {
    let (desk, key) = many();
    let server = Beside::start(&desk);
    let files: Vec<String> =
        (1..4).map(|n| desk.write(&format!("{n}.csv"), &invoices(n, 900))).collect();
    std::thread::scope(|scope| {
        let importing = scope.spawn(|| {
            for file in &files {
                json(&desk, &["import", file, "--client", "Siltums", "--currency", "EUR", "--yes"]);
            }
        });
        let backing_up = scope.spawn(|| {
            for n in 0..3 {
                json(&desk, &["backup", "--to", &text(&desk.path(&format!("{n}.backup")))]);
            }
        });
        while !importing.is_finished() || !backing_up.is_finished() {
            json(&desk, &["day"]);
            assert!(server.health().contains("200"));
        }
        importing.join().unwrap();
        backing_up.join().unwrap();
    });
    server.stop();
    assert_eq!(json(&desk, &["verify"])["well"], true);
    let mut held = Vec::new();
    for n in 0..3 {
        let (from, to) =
            (text(&desk.path(&format!("{n}.backup"))), text(&desk.path(&format!("{n}/a.db"))));
        let back = json(&desk, &["restore", "--from", &from, "--to", &to, "--key", &key]);
        assert_eq!(back["findings"], json!([]));
        held.push(back["streams"].as_u64().unwrap());
    }
    assert!(held.is_sorted(), "{held:?}");
}

/// Seals a desk on three days, with a backup after the first, and something written in between.
fn sealed_on_three_days() -> (Desk, String) {
    let desk = Desk::with_customers();
    let backup = text(&desk.path("first.backup"));
    for (day, user) in [(FRIDAY, "ance"), (SATURDAY, "bruno"), (SUNDAY, "cilda")] {
        let added = desk.on(day, &["user", "add", user, "--name", user, "--languages", "lv"]);
        assert_eq!(added.code, 0, "{added:?}");
        assert_eq!(desk.on(day, &["seal"]).code, 0);
        if user == "ance" {
            assert_eq!(desk.on(day, &["backup", "--to", &backup]).code, 0);
            std::fs::copy(desk.path("data/auricle.db"), desk.path("old.db")).unwrap();
        }
    }
    desk.write("data/erased.txt", "");
    (desk, backup)
}

#[test]
fn a_trial_restore_leaves_the_live_desks_seals_alone() {
    let (desk, backup) = sealed_on_three_days();
    let (live, key) = (desk.path("data/roots.txt"), text(&desk.path("data/desk.key")));
    let before = std::fs::read_to_string(&live).unwrap();
    let to = text(&desk.path("drill/a.db"));
    let done =
        desk.on(SUNDAY, &["restore", "--from", &backup, "--to", &to, "--key", &key, "--json"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(done.json()["seals"]["lost"], json!([SATURDAY, SUNDAY]));
    assert_eq!(std::fs::read_to_string(&live).unwrap(), before);
    // An earlier program, or a trial desk that was sealed with the live key, wrote the line there.
    let at = |args: &[&str]| desk.on(SUNDAY, &[args, &["--db", &to, "--key", &key]].concat());
    assert_eq!(at(&["seal"]).code, 0);
    let stained = std::fs::read_to_string(&live).unwrap();
    let line = stained.lines().find(|line| line.starts_with("restored ")).unwrap();
    std::fs::write(&live, format!("{before}{line}\n")).unwrap();

    // The live desk goes on, and each day stands there once.
    assert_eq!(desk.on(TUESDAY, &["seal"]).code, 0);
    let days = std::fs::read_to_string(&live).unwrap();
    let count = |day: &str| days.lines().filter(|line| line.starts_with(day)).count();
    assert_eq!((count(SATURDAY), count(SUNDAY), count(TUESDAY)), (1, 1, 1), "{days}");
    let roots = text(&live);
    let verify = || desk.on(TUESDAY, &["verify", "--roots", &roots, "--json"]);
    let well = verify();
    assert_eq!((well.code, &well.json()["seals"]["restored"]), (0, &json!([])), "{well:?}");
    // Where days were written twice by an earlier program, the file is still good.
    let second = before.lines().last().unwrap();
    std::fs::write(&live, format!("{before}{line}\n{second}\n")).unwrap();
    assert_eq!(verify().code, 0, "{:?}", verify());
    // And the line excuses nobody who puts an older database back.
    std::fs::write(&live, format!("{before}{line}\n")).unwrap();
    std::fs::copy(desk.path("old.db"), desk.path("data/auricle.db")).unwrap();
    let old = verify();
    assert_eq!((old.code, &old.json()["well"]), (1, &false.into()), "{old:?}");
    assert_eq!(old.json()["seals"]["lost"], json!([]), "{old:?}");
}

#[test]
fn a_restore_beside_its_lists_is_told_there_though_a_line_was_cut_short() {
    let (desk, backup) = sealed_on_three_days();
    std::fs::create_dir(desk.path("new")).unwrap();
    for file in ["desk.key", "erased.txt"] {
        std::fs::copy(desk.path("data").join(file), desk.path("new").join(file)).unwrap();
    }
    let sealed = std::fs::read_to_string(desk.path("data/roots.txt")).unwrap();
    let cut = &sealed[..sealed.len() - 30];
    let (roots, to) = (desk.write("new/roots.txt", cut), text(&desk.path("new/auricle.db")));
    let done = desk.on(SUNDAY, &["restore", "--from", &backup, "--to", &to, "--json"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(done.json()["seals"]["lost"], json!([SATURDAY]));
    let whole = std::fs::read_to_string(&roots).unwrap();
    assert!(whole.lines().last().unwrap().starts_with("restored "), "{whole}");
    assert_eq!(desk.on(SUNDAY, &["verify", "--db", &to, "--roots", &roots]).code, 0);
    // What is no file of roots is said before anything is written.
    std::fs::write(&roots, "nothing\n").unwrap();
    let third = text(&desk.path("new/third.db"));
    let refused = desk.on(SUNDAY, &["restore", "--from", &backup, "--to", &third]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert!(refused.err.contains("this is no file of roots"), "{refused:?}");
    assert!(!desk.path("new/third.db").exists());
}

/// The signature is over events and what none tells; rows that follow from them are made to follow.
#[test]
fn what_was_changed_beside_the_events_is_mended_and_told() {
    let desk = Desk::with_customers();
    let backup = text(&desk.path("one.backup"));
    desk.does(&["backup", "--to", &backup]);
    desk.write("data/erased.txt", "");
    let (key, id) = (text(&desk.path("data/desk.key")), desk.id("kalnina"));
    let count = |path: &str| -> Vec<i64> {
        let db = Connection::open(path).unwrap();
        let tables = ["lookup", "taken", "agenda", "queue WHERE state <> 0"];
        let count = |table| format!("SELECT count(*) FROM {table}");
        tables.map(|table| db.query_row(&count(table), [], |row| row.get(0)).unwrap()).to_vec()
    };
    let before = count(&backup);
    let change = format!(
        "UPDATE lookup SET key = 'x' || key WHERE stream = {id}; DELETE FROM taken;
        DELETE FROM queue;
        INSERT INTO lookup (key, client, kind, word, stream) VALUES ('zzz', 7, 1, 'zzz', 77)"
    );
    Connection::open(&backup).unwrap().execute_batch(&change).unwrap();
    let to = text(&desk.path("back/auricle.db"));
    let line = ["restore", "--from", &backup, "--to", &to, "--key", &key, "--json"];
    let done = desk.run(&line);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.json()["findings"].to_string().contains("search words"), "{done:?}");
    assert_eq!(done.json()["left_behind"], 1, "{done:?}");
    let at = |args: &[&str]| desk.run(&[args, &["--db", &to, "--key", &key]].concat());
    assert_eq!(at(&["find", "kalnina", "--json"]).json()["customers"][0]["name"], "Ilze Kalniņa");
    assert_eq!(count(&to), before);
    assert_eq!(at(&["rebuild"]).code, 0, "there is nothing left to mend");

    let db = Connection::open(&backup).unwrap();
    let setting = "UPDATE cell SET value = CAST('Asia/Tokyo' AS BLOB) WHERE space = 'setting'";
    assert!(0 < db.execute(setting, []).unwrap());
    let second = text(&desk.path("second/auricle.db"));
    let line = ["restore", "--from", &backup, "--to", &second, "--key", &key];
    let done = desk.run(&line);
    assert_eq!(done.code, 3, "{done:?}");
    assert!(done.err.contains("passwords, settings, programs' access"), "{done:?}");
    assert!(!Path::new(&second).exists());
}
