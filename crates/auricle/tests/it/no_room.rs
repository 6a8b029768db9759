//! A disk that is full, and one that may only be read: a clear word, and nothing lost.

use std::path::Path;
use std::process::Command;

use rusqlite::Connection;

use crate::harness::{Desk, Done, FRIDAY, binary};
use crate::killed::invoices;

/// More than a disk of `SMALL` takes.
const ROWS: u64 = 4_500;
const SMALL: &str = "4m";
const LARGE: &str = "64m";

/// Runs a script with a disk of its own in `disk`, which is gone when it ends: `auricle ARGS` works
/// on a desk there.
fn with_disk(desk: &Desk, script: &str) -> Option<Done> {
    let disk = desk.path("disk");
    std::fs::create_dir_all(&disk).expect("our folder takes folders");
    let (at, program) = (disk.display(), binary().display().to_string());
    let preface = format!(
        "auricle() {{ '{program}' \"$@\" --today {FRIDAY} --data '{at}/data'; }}\n\
         disk() {{ mount -o remount,$1 '{at}'; }}\n\
         mount -t tmpfs -o size={SMALL} none '{at}' || exit 77\n"
    );
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount", "sh", "-c"]);
    let done = command.arg(format!("{preface}{script}")).current_dir(desk.path(".")).output();
    let done = done.ok().map(Done::of).filter(|done| done.out.contains("begun"));
    if done.is_none() {
        println!("skipped: no disk can be made here (unshare, mount)");
    }
    done
}

/// What the script said between two words.
fn between<'a>(done: &'a Done, from: &str, to: &str) -> &'a str {
    let rest = done.out.split_once(from).unwrap_or_else(|| panic!("{from}: {done:?}")).1;
    rest.split_once(to).unwrap_or_else(|| panic!("{to}: {done:?}")).0.trim()
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let desk = Desk::new();
    desk.write("few.csv", &invoices(0, 30));
    desk.write("many.csv", &invoices(0, ROWS));
    let script = format!(
        "echo begun
         import() {{ auricle import $1 --client Siltums --currency EUR --yes $2; }}
         auricle import few.csv --new --client Siltums --currency EUR --yes --json
         auricle user add anna --name Anna
         echo [many; import many.csv 2>&1 >/dev/null; echo code $?; echo many]
         echo [backup; auricle backup --to disk/b.backup 2>&1; echo code $?; ls disk; echo backup]
         echo [verify; auricle verify --json; echo verify]
         echo [few; import few.csv --json; echo few]
         disk size={LARGE}
         echo [again; import many.csv --json; echo again]
         echo [note; auricle record 'Name 0' --user anna --in --outcome talk --note x --json
         echo code $?; echo note]
         echo [well; auricle verify --json; echo well]"
    );
    let Some(done) = with_disk(&desk, &script) else { return };
    let full = between(&done, "[many", "many]");
    assert!(full.contains("the disk of the database is full"), "{full}");
    assert!(full.ends_with("code 3") && !full.contains("panicked"), "{full}");
    let backup = between(&done, "[backup", "backup]");
    assert!(backup.contains("there is no room left on that disk"), "{backup}");
    assert!(backup.contains("code 3") && !backup.contains(".part"), "{backup}");
    let json = |from: &str, to: &str| -> serde_json::Value {
        let text = between(&done, from, to);
        let object = text.lines().last().expect("a line");
        serde_json::from_str(object).unwrap_or_else(|error| panic!("{error}: {text}"))
    };
    assert_eq!(json("[verify", "verify]")["well"], true);
    assert_eq!(json("[few", "few]")["unchanged"], 30);
    let again = json("[again", "again]");
    let count = |name: &str| again[name].as_u64().expect("a number");
    assert!(0 < count("invoices_new"), "{again}");
    assert_eq!(count("unchanged") + count("invoices_new"), ROWS, "{again}");
    assert!(between(&done, "[note", "note]").ends_with("code 0"), "{done:?}");
    assert_eq!(json("[well", "well]")["well"], true);
}

#[test]
fn a_desk_on_a_full_disk_is_still_read_and_copied() {
    let desk = Desk::new();
    let file = desk.write("few.csv", &invoices(0, 30));
    let import = ["import", &file, "--new", "--client", "Siltums", "--currency", "EUR", "--yes"];
    let made = Done::of(desk.command(&import).output().expect("the binary runs"));
    assert_eq!(made.code, 0, "{made:?}");
    // By its own clock it was at work long ago, which each command would like to note.
    let database = Connection::open(desk.path("data/auricle.db")).expect("it is there");
    let last = "UPDATE cell SET value = CAST('1' AS BLOB) WHERE key = 'clock-last-ms'";
    assert_eq!(database.execute(last, []).expect("it is a database"), 1);
    drop(database);
    let script = "echo begun
         cp -r data disk/data
         dd if=/dev/zero of=disk/rest bs=4096 2>/dev/null
         truncate -s -40K disk/rest
         real() { \"$program\" \"$@\" --data disk/data 2>&1; echo code $?; }
         echo [verify; real verify; echo verify]
         echo [backup; real backup --to copy.db; echo backup]";
    let script = format!("program='{}'\n{script}", binary().display());
    let Some(done) = with_disk(&desk, &script) else { return };
    for (from, to) in [("[verify", "verify]"), ("[backup", "backup]")] {
        assert!(between(&done, from, to).ends_with("code 0"), "{done:?}");
    }
}

#[test]
fn a_disk_that_may_only_be_read_is_told() {
    let desk = Desk::new();
    desk.write("few.csv", &invoices(0, 30));
    let script = "echo begun
         auricle import few.csv --new --client Siltums --currency EUR --yes --json
         disk ro
         echo [find; auricle find Name 2>&1; echo code $?; echo find]
         echo [import; auricle import few.csv --client Siltums --yes 2>&1; echo code $?; echo import]
         disk rw
         echo [well; auricle verify --json; echo well]";
    let Some(done) = with_disk(&desk, script) else { return };
    for (from, to) in [("[find", "find]"), ("[import", "import]")] {
        let told = between(&done, from, to);
        assert!(told.contains("its disk is read-only"), "{told}");
        assert!(told.ends_with("code 3") && !told.contains("panicked"), "{told}");
    }
    assert!(between(&done, "[well", "well]").contains("\"well\":true"), "{done:?}");
    assert!(!Path::new(&desk.path("disk/data")).exists(), "the disk was the script's own");
}
