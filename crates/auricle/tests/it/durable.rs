//! No word that something is done leaves before the sync that covers it.

use std::path::Path;
use std::process::Command;

use test_support::disk::has_strace;

use crate::harness::{Desk, INVOICES, binary};

/// System calls that write a file, sync it, or answer somebody.
pub(crate) const CALLS: &str = "trace=write,writev,pwrite64,pwritev,fsync,fdatasync,sendto,sendmsg";

/// Runs a command under `strace` and gives what it called.
fn traced(desk: &Desk, args: &[&str]) -> String {
    let log = desk.path("strace.log");
    let mut command = Command::new("strace");
    command.args(["-f", "-y", "-s", "256", "-e", CALLS, "-o"]).arg(&log).arg(binary());
    let done =
        command.args(args).arg("--data").arg(desk.path("data")).output().expect("strace runs");
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    std::fs::read_to_string(log).expect("strace wrote its log")
}

/// What a trace says of the write-ahead log and of one answer.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    /// Writes to the log before the answer.
    pub(crate) written: usize,
    /// Of these, writes that no sync has covered when the answer leaves.
    pub(crate) uncovered: usize,
    /// How often the answer was seen.
    pub(crate) answers: usize,
}

/// Reads a trace: `is_answer` knows the line with which the answer leaves.
pub(crate) fn read(trace: &str, is_answer: impl Fn(&str) -> bool) -> Told {
    let (mut told, mut uncovered) = (Told::default(), 0);
    // A sync counts from its end on: of one that was interrupted, from where it is resumed.
    let mut pending: Vec<&str> = Vec::new();
    for line in trace.lines() {
        let process = line.split_whitespace().next().unwrap_or_default();
        let is_log = line.contains("auricle.db-wal>");
        let is_sync = line.contains("fdatasync(") || line.contains("fsync(");
        if is_log && (line.contains("pwrite64(") || line.contains("write(")) {
            told.written += usize::from(told.answers == 0);
            uncovered += 1;
        } else if is_log && is_sync && line.contains("<unfinished") {
            pending.push(process);
        } else if is_log && is_sync {
            uncovered = 0;
        } else if line.contains("sync resumed>") && pending.contains(&process) {
            pending.retain(|other| *other != process);
            uncovered = 0;
        } else if is_answer(line) {
            told.answers += 1;
            told.uncovered = told.uncovered.max(uncovered);
        }
    }
    told
}

fn to_standard_output(line: &str) -> bool {
    line.contains("write(1<")
}

#[test]
fn a_command_answers_after_the_sync() {
    if !has_strace() {
        return;
    }
    let desk = Desk::new();
    let file = desk.write("invoices.csv", INVOICES);
    let import = ["import", &file, "--new", "--client", "Siltums", "--yes", "--json"];
    let add = ["user", "add", "anna", "--name", "Anna", "--json"];
    let record = [
        "record",
        "kalnina",
        "--user",
        "anna",
        "--in",
        "--outcome",
        "talk",
        "--note",
        "a note",
        "--json",
    ];
    for args in [&import[..], &add, &record] {
        let told = read(&traced(&desk, args), to_standard_output);
        assert!(0 < told.written, "{args:?} writes: {told:?}");
        assert_eq!((told.answers, told.uncovered), (1, 0), "{args:?}");
    }
    assert!(Path::new(&desk.path("data/auricle.db")).exists());
}

#[test]
fn the_reader_of_traces_sees_an_answer_that_comes_too_early() {
    let early = "\
7 pwrite64(5</d/auricle.db-wal>, \"x\", 1, 0) = 1
7 write(1</dev/pts/0>, \"done\", 4) = 4
7 fdatasync(5</d/auricle.db-wal>) = 0
";
    assert_eq!(read(early, to_standard_output), Told { written: 1, uncovered: 1, answers: 1 });
    let resumed = "\
7 pwrite64(5</d/auricle.db-wal>, \"x\", 1, 0) = 1
7 fdatasync(5</d/auricle.db-wal> <unfinished ...>
8 write(1</dev/pts/0>, \"done\", 4) = 4
7 <... fdatasync resumed>) = 0
7 write(1</dev/pts/0>, \"done\", 4) = 4
";
    assert_eq!(read(resumed, to_standard_output), Told { written: 1, uncovered: 1, answers: 2 });
}
