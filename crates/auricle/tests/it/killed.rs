//! Commands killed at any moment: what was acknowledged is there, and every chain verifies.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::harness::{Desk, INVOICES, setting};

/// Kills in the ordinary tests; `AURICLE_ROUNDS` asks for more.
const ROUNDS: u64 = 3;
/// Invoices of the import that is under way when the kill comes.
const ROWS: u64 = 1_500;
/// Invoices that go in by more than one step.
const MANY: u64 = 9_000;
/// The kill comes within so many milliseconds.
const KILL_MS_MAX: u64 = 600;

/// A small generator of pseudo-random numbers (SplitMix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }
}

pub(crate) fn invoices(round: u64, rows: u64) -> String {
    let mut text = String::from("Customer number,Name,Country,Invoice number,Due date,Amount\n");
    for row in 0..rows {
        let customer = row / 3;
        text.push_str(&format!(
            "C{round}-{customer},Name {customer},LV,I{round}-{row},2026-03-01,{row}.50\n"
        ));
    }
    text
}

/// A command that another one does not wait for.
pub(crate) fn spawn(desk: &Desk, args: &[&str]) -> Child {
    let mut command = desk.command(args);
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary runs")
}

/// Runs the command of this desk's own clock, to its end.
pub(crate) fn json(desk: &Desk, args: &[&str]) -> serde_json::Value {
    let done = crate::harness::Done::of(
        desk.command(args).arg("--json").output().expect("the binary runs"),
    );
    assert_eq!(done.code, 0, "{args:?}: {done:?}");
    done.json()
}

#[test]
fn what_was_acknowledged_outlives_a_kill() {
    let seed = setting("AURICLE_SEED").map_or(7, |text| text.parse().expect("a whole number"));
    let rounds = setting("AURICLE_ROUNDS").map_or(ROUNDS, |text| text.parse().expect("a number"));
    let mut dice = Dice(seed);
    let desk = Desk::new();
    let file = desk.write("invoices.csv", INVOICES);
    json(&desk, &["import", &file, "--new", "--client", "Siltums", "--yes"]);
    json(&desk, &["user", "add", "anna", "--name", "Anna"]);
    let mut acknowledged: Vec<String> = Vec::new();
    for round in 0..rounds {
        let file = desk.write(&format!("{round}.csv"), &invoices(round, ROWS));
        let import = ["import", &file, "--client", "Siltums", "--currency", "EUR", "--yes"];
        let mut importing = spawn(&desk, &import);
        let wait = Duration::from_millis(dice.below(KILL_MS_MAX));
        acknowledged.extend(record_until_killed(&desk, round, wait));
        importing.kill().unwrap();
        importing.wait().unwrap();

        let verified = json(&desk, &["verify"]);
        assert_eq!(verified["well"], true, "round {round}: {verified}");
        let shown = json(&desk, &["show", "kalnina"])["notes"].to_string();
        for note in &acknowledged {
            assert!(shown.contains(note.as_str()), "round {round}: {note} is lost");
        }
        // Run again, it goes on from there, and then there is nothing more to do.
        json(&desk, &import);
        assert_eq!(json(&desk, &import)["unchanged"], ROWS, "round {round}");
    }
    println!("{rounds} kills, seed {seed}: {} acknowledged notes are there", acknowledged.len());
    assert_eq!(json(&desk, &["rebuild"])["differences"], serde_json::json!([]));
}

#[test]
fn an_import_that_is_interrupted_stops_at_its_next_step_and_goes_on_from_there() {
    let desk = Desk::new();
    let file = desk.write("many.csv", &invoices(0, MANY));
    let import = ["import", &file, "--new", "--client", "Siltums", "--currency", "EUR", "--yes"];
    let mut importing =
        desk.command(&import).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    // Its preview is told before it begins to write.
    let mut told = BufReader::new(importing.stdout.take().unwrap());
    let mut line = String::new();
    told.read_line(&mut line).unwrap();
    let sent = Command::new("kill").args(["-INT", &importing.id().to_string()]).status();
    assert!(sent.unwrap().success());
    let mut rest = String::new();
    told.read_to_string(&mut rest).unwrap();
    assert_eq!(importing.wait().unwrap().code(), Some(3), "{rest}");
    assert!(rest.contains("Stopped after"), "{rest}");

    assert_eq!(json(&desk, &["verify"])["well"], true);
    let done = json(&desk, &import);
    let count = |name: &str| done[name].as_u64().unwrap();
    assert!(0 < count("unchanged") && 0 < count("invoices_new"), "{done}");
    assert_eq!(count("unchanged") + count("invoices_new"), MANY);
    assert_eq!(json(&desk, &import)["unchanged"], MANY);
}

/// Lets time pass, so that a kill comes at any moment.
pub(crate) fn wait(time: Duration) {
    let (_never, ends) = mpsc::channel::<()>();
    assert_eq!(ends.recv_timeout(time), Err(mpsc::RecvTimeoutError::Timeout));
}

/// Records notes one after another until the time is up, and kills the one under way. Gives
/// those that were acknowledged.
fn record_until_killed(desk: &Desk, round: u64, wait: Duration) -> Vec<String> {
    let (stop, stopped) = mpsc::channel::<()>();
    std::thread::scope(|scope| {
        let recording = scope.spawn(move || {
            let mut acknowledged = Vec::new();
            for nth in 0.. {
                let note = format!("note {round}-{nth}.");
                let record = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "talk"];
                let mut child = spawn(desk, &[&record[..], &["--note", &note]].concat());
                loop {
                    if let Some(status) = child.try_wait().expect("our child") {
                        assert!(status.success(), "{note}: {status}");
                        acknowledged.push(note);
                        break;
                    }
                    match stopped.recv_timeout(Duration::from_millis(1)) {
                        Err(mpsc::RecvTimeoutError::Timeout) => {}
                        Ok(()) | Err(mpsc::RecvTimeoutError::Disconnected) => {
                            child.kill().expect("our child");
                            child.wait().expect("our child");
                            return acknowledged;
                        }
                    }
                }
            }
            acknowledged
        });
        self::wait(wait);
        drop(stop);
        recording.join().expect("the recording thread does not panic")
    })
}
