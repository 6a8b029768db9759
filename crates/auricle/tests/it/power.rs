//! The power fails: the disk drops what was not synced, in any order, and tears the last piece of
//! what it kept. What was acknowledged is there all the same.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use test_support::disk::{self, Did, Disk, has_strace};

use crate::harness::{Desk, Done, FRIDAY, INVOICES, binary, setting};
use crate::killed::Dice;

/// Crashes in the ordinary tests; `AURICLE_ROUNDS` asks for more.
const CRASHES: u64 = 40;
const NOTES: usize = 5;

/// Runs a command under `strace` and gives what it did to the disk.
fn traced(desk: &Desk, args: &[&str]) -> Vec<Did> {
    let log = desk.path("strace.log");
    let mut command = disk::tracing(&log);
    command.arg(binary()).args(args).args(["--today", FRIDAY, "--data"]);
    let done = Done::of(command.arg(desk.path("data")).output().expect("strace runs"));
    assert_eq!(done.code, 0, "{args:?}: {done:?}");
    disk::read(&std::fs::read_to_string(log).expect("strace wrote its log"))
}

/// What a desk was told, in order; each with what it did to the disk.
struct Story {
    steps: Vec<(Step, Vec<Did>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Import,
    User,
    Note(usize),
    Erase,
    Seal,
}

impl Story {
    fn told(desk: &Desk) -> Self {
        let file = desk.write("invoices.csv", INVOICES);
        let import = ["import", &file, "--new", "--client", "Siltums", "--yes"];
        let mut steps = vec![
            (Step::Import, traced(desk, &import)),
            (Step::User, traced(desk, &["user", "add", "anna", "--name", "Anna"])),
        ];
        for n in 0..NOTES {
            let note = note(n);
            let record = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "talk"];
            steps.push((Step::Note(n), traced(desk, &[&record[..], &["--note", &note]].concat())));
        }
        steps.push((Step::Erase, traced(desk, &["erase", "berzins", "--yes"])));
        steps.push((Step::Seal, traced(desk, &["seal"])));
        Self { steps }
    }

    fn len(&self) -> usize {
        self.steps.iter().map(|(_, did)| did.len()).sum()
    }

    /// The disk after so many things were done, and what had been acknowledged by then.
    fn until(&self, count: usize, folder: &Path) -> (Disk, Vec<Step>) {
        let (mut disk, mut acknowledged) = (Disk::new(folder), Vec::new());
        let mut left = count;
        for (step, did) in &self.steps {
            let done = &did[..left.min(did.len())];
            left -= done.len();
            done.iter().for_each(|one| disk.take(one));
            // What is said before may be a preview.
            let last = did.iter().rposition(|one| matches!(one, Did::Answer(_)));
            if last.is_some_and(|last| last < done.len()) {
                acknowledged.push(*step);
            }
        }
        (disk, acknowledged)
    }
}

fn note(n: usize) -> String {
    format!("note number {n}.")
}

#[test]
fn what_was_acknowledged_outlives_the_loss_of_power() {
    if !has_strace() {
        return;
    }
    let seed = setting("AURICLE_SEED").map_or(7, |text| text.parse().expect("a whole number"));
    let rounds = setting("AURICLE_ROUNDS").map_or(CRASHES, |text| text.parse().expect("a number"));
    let desk = Desk::new();
    std::fs::create_dir(desk.path("data")).expect("our folder takes folders");
    let story = Story::told(&desk);
    let mut dice = Dice(seed);
    let mut below = |end: usize| {
        let end = u64::try_from(end).expect("a small number");
        usize::try_from(dice.below(end)).expect("a small number")
    };
    let mut acknowledgements = 0;
    for round in 0..rounds {
        let count = below(story.len() + 1);
        let (disk, acknowledged) = story.until(count, &desk.path("data"));
        let crashed = Desk::new();
        std::fs::create_dir(crashed.path("data")).expect("our folder takes folders");
        for (name, bytes) in disk.crash(&mut below) {
            let path = crashed.path("data").join(name);
            std::fs::write(&path, bytes).expect("it takes files");
            // The model keeps no rights; the key's are those it was made with.
            std::fs::set_permissions(&path, Permissions::from_mode(0o600))
                .expect("it takes rights");
        }
        acknowledgements += acknowledged.len();
        let about = format!("seed {seed}, round {round}, after {count} calls: {acknowledged:?}");
        is_as_acknowledged(&crashed, &acknowledged, &about);
    }
    println!("{rounds} crashes, seed {seed}: {acknowledgements} acknowledged steps were there");
}

/// Opens what a crash has left and looks for what was acknowledged.
fn is_as_acknowledged(desk: &Desk, acknowledged: &[Step], about: &str) {
    if !acknowledged.contains(&Step::Import) {
        // Whatever there is of it: made again, it is whole.
        let file = desk.write("invoices.csv", INVOICES);
        let import = ["import", &file, "--new", "--client", "Siltums", "--yes"];
        let made = desk.run(&import);
        assert_eq!(made.code, 0, "{about}: {made:?}");
        assert_eq!(desk.asks(&["verify"])["well"], true, "{about}");
        return;
    }
    let verified = desk.run(&["verify", "--json"]);
    assert_eq!((verified.code, &verified.json()["well"]), (0, &true.into()), "{about}");
    let shown = desk.run(&["show", "kalnina", "--json"]);
    assert_eq!(shown.code, 0, "{about}: {shown:?}");
    let shown = shown.json()["notes"].to_string();
    for step in acknowledged {
        match step {
            Step::Import => {}
            Step::User => assert_eq!(desk.asks(&["user", "list"])["users"][0]["login"], "anna"),
            Step::Note(n) => assert!(shown.contains(&note(*n)), "{about}: note {n} is lost"),
            Step::Erase => {
                assert!(desk.path("data/erased.txt").exists(), "{about}");
                let bytes = desk.bytes();
                let has = |word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
                assert!(has(b"kalnina") && !has(b"berzins"), "{about}: the name is back");
            }
            Step::Seal => {
                let roots = desk.path("data/roots.txt").display().to_string();
                let compared = desk.asks(&["verify", "--roots", &roots]);
                assert_eq!(compared["well"], true, "{about}: {compared}");
            }
        }
    }
    // It is not only read: it goes on.
    let record = ["record", "kalnina", "--user", "anna", "--in", "--outcome", "talk"];
    if acknowledged.contains(&Step::User) {
        desk.does(&[&record[..], &["--note", "after the crash."]].concat());
        assert_eq!(desk.asks(&["verify"])["well"], true, "{about}");
    }
}
