//! Servers, imports, the day and backups at once, all of them killed at any moment: nothing that was
//! acknowledged is lost, nothing happens twice, and nobody is given out to two callers.

mod callers;
mod program;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use test_support::postgres::Schema;

use self::callers::{Callers, note_count};
use self::program::Server;
use crate::harness::{Desk, Done, FRIDAY, setting};
use crate::killed::Dice;

/// Kills in the ordinary tests; `AURICLE_ROUNDS` asks for more.
const KILLS: u64 = 4;
const CALLERS: usize = 6;
/// Invoices of each import, three to a customer.
const ROWS: u64 = 900;
/// The next kill comes within so many milliseconds.
const NEXT_KILL_MS: u64 = 500;

/// A desk and where it lives.
struct Place {
    desk: Desk,
    schema: Option<Schema>,
}

impl Place {
    /// A command on the desk, ready to run by the desk's own clock.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = self.desk.command(args);
        if let Some(schema) = &self.schema {
            let key = self.desk.path("data/desk.key");
            command.args(["--db", &schema.url]).arg("--key").arg(key);
        }
        command
    }

    /// Runs a command to its end; when the database is away for longer than it waits, again.
    #[track_caller]
    fn does(&self, args: &[&str]) -> serde_json::Value {
        let mut done = Done::of(self.command(args).arg("--json").output().expect("it runs"));
        for _ in 0..10 {
            if done.code != 3 {
                break;
            }
            done = Done::of(self.command(args).arg("--json").output().expect("it runs"));
        }
        assert_eq!(done.code, 0, "{args:?}: {done:?}");
        done.json()
    }
}

fn invoices(round: u64) -> String {
    let mut text =
        String::from("Customer number,Name,Phone,Country,Invoice number,Due date,Amount\n");
    for row in 0..ROWS {
        let (customer, phone) = (row / 3, 20_000_000 + (round * ROWS + row) / 3);
        text.push_str(&format!(
            "C{round}-{customer},Name {customer},+371{phone},LV,I{round}-{row},2026-03-01,{row}.50\n"
        ));
    }
    text
}

/// What may be killed.
struct Victims {
    servers: Vec<Server>,
    import: Mutex<Option<Child>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("a failed worker fails the test")
}

#[test]
fn nothing_is_lost_and_nobody_given_out_twice_on_sqlite() {
    live_through_kills(&Place { desk: Desk::new(), schema: None }, 1);
}

#[test]
fn nothing_is_lost_and_nobody_given_out_twice_on_postgres() {
    // A server of its own, since it is killed too.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("killed");
    let Some(schema) = test_support::postgres::schema(&folder, "auricle_mixed") else { return };
    live_through_kills(&Place { desk: Desk::new(), schema: Some(schema) }, 2);
}

fn live_through_kills(place: &Place, servers: usize) {
    let seed = setting("AURICLE_SEED").map_or(7, |text| text.parse().expect("a whole number"));
    let kills = setting("AURICLE_ROUNDS").map_or(KILLS, |text| text.parse().expect("a number"));
    let mut dice = Dice(seed);
    let file = place.desk.write("0.csv", &invoices(0));
    let import =
        ["import", &file, "--new", "--client", "Siltums", "--currency", "EUR", "--yes", "--today"];
    place.does(&[&import[..], &[FRIDAY]].concat());
    let callers = Callers::hired(CALLERS, place);
    let servers = (0..servers).map(|_| Server::start(place)).collect();
    let victims = Victims { servers, import: Mutex::new(None) };
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let (stop, victims, callers) = (&stop, &victims, &callers);
        for n in 0..CALLERS {
            scope.spawn(move || callers.work(n, &victims.servers, stop));
        }
        scope.spawn(move || import_on_and_on(place, victims, stop));
        scope.spawn(move || keep_on(place, stop));
        for _ in 0..kills {
            std::thread::park_timeout(Duration::from_millis(50 + dice.below(NEXT_KILL_MS)));
            kill_one(place, victims, &mut dice);
            if !locked(&callers.faults).is_empty() {
                break;
            }
        }
        // What was under way when the last was killed comes to its end.
        callers.come_to_rest();
        stop.store(true, Ordering::SeqCst);
    });
    victims.servers.iter().for_each(Server::stop);
    assert_eq!(*locked(&callers.faults), Vec::<String>::new(), "seed {seed}");
    check(place, &callers, &format!("seed {seed}, {kills} kills"));
}

/// Imports one file after another; one that was killed is imported again.
fn import_on_and_on(place: &Place, victims: &Victims, stop: &AtomicBool) {
    let mut round = 1;
    while !stop.load(Ordering::SeqCst) {
        let file = place.desk.write(&format!("{round}.csv"), &invoices(round));
        let args = ["import", &file, "--client", "Siltums", "--currency", "EUR", "--yes"];
        let mut import = place.command(&args);
        import.stdout(Stdio::null()).stderr(Stdio::null());
        *locked(&victims.import) = Some(import.spawn().expect("it starts"));
        loop {
            std::thread::park_timeout(Duration::from_millis(10));
            let mut import = locked(&victims.import);
            let ended = import.as_mut().and_then(|child| child.try_wait().expect("our child"));
            if let Some(status) = ended {
                *import = None;
                round += u64::from(status.success());
                break;
            }
        }
    }
}

/// The day and backups, again and again: what else runs beside servers.
fn keep_on(place: &Place, stop: &AtomicBool) {
    for nth in 0_u32.. {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        let backup = place.desk.path(&format!("backup-{nth}.db")).display().to_string();
        for args in [&["day"][..], &["backup", "--to", &backup]] {
            let mut command = place.command(args);
            command.stdout(Stdio::null()).stderr(Stdio::null());
            // It may meet a database that was killed beneath it, and says so then.
            command.status().expect("it starts");
        }
        // A backup that did not come to its end left none.
        drop(std::fs::remove_file(backup));
    }
}

fn kill_one(place: &Place, victims: &Victims, dice: &mut Dice) {
    let roll = dice.below(100);
    if let Some(schema) = &place.schema {
        match roll {
            0..5 => return schema.kill_server(),
            5..15 => return schema.kill_backend(),
            15..30 => {
                // None where nobody is connected just now.
                let _ended = schema.end_connections();
                return;
            }
            _ => {}
        }
    }
    let mut import = locked(&victims.import);
    match import.as_mut() {
        Some(import) if roll < 50 => import.kill().expect("our child"),
        Some(_) | None => {
            let which = usize::try_from(dice.below(victims.servers.len() as u64)).unwrap_or(0);
            victims.servers[which].kill_and_start(place);
        }
    }
}

/// What the desk holds in the end against what its callers were told.
fn check(place: &Place, callers: &Callers, about: &str) {
    let verified = place.does(&["verify"]);
    assert_eq!(verified["well"], true, "{about}: {verified}");
    place.does(&["seal"]);
    let roots = place.desk.path("data/roots.txt").display().to_string();
    let compared = place.does(&["verify", "--roots", &roots]);
    assert_eq!(compared["well"], true, "{about}: {compared}");
    assert_eq!(place.does(&["rebuild"])["differences"], serde_json::json!([]), "{about}");
    let (acknowledged, tried) = callers.told();
    for (customer, notes) in &tried {
        let shown = place.does(&["show", &customer.to_string()]);
        for note in notes {
            let count = note_count(&shown, note);
            let least = usize::from(acknowledged.contains(note));
            assert!(least <= count && count <= 1, "{about}: {note} is there {count} times");
        }
    }
    assert!(!acknowledged.is_empty(), "{about}: nobody was told anything");
    println!("{about}: {} acknowledged outcomes, each there once", acknowledged.len());
}
