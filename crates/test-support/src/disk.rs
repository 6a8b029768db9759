//! A disk as a trace of system calls describes it: what was synced is on it, and of the rest a
//! crash keeps what it likes, the last piece torn.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Bytes that a disk writes whole or not at all.
const SECTOR: usize = 512;
/// Calls that change a file or its name, or make that safe, or answer.
const CALLS: &str = "trace=openat,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink";

/// One thing that a traced process did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Did {
    /// A file was opened.
    Open {
        /// Which.
        path: String,
        /// It was made if it was not there.
        makes: bool,
        /// It was emptied.
        empties: bool,
    },
    /// Bytes were written.
    Write {
        /// To which file.
        path: String,
        /// From which byte on; else where the file ends.
        at: Option<usize>,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was given a length.
    Cut {
        /// Which.
        path: String,
        /// Its length.
        len: usize,
    },
    /// A file, or the names in a folder, are safe.
    Sync {
        /// Which.
        path: String,
    },
    /// A file has another name.
    Rename {
        /// Its old one.
        from: String,
        /// Its new one.
        to: String,
    },
    /// A name is gone.
    Remove {
        /// Which.
        path: String,
    },
    /// Something was said on standard output.
    Answer(Vec<u8>),
}

/// Whether `strace` is there; where it is not, what was not tested is said.
#[must_use]
#[expect(clippy::print_stderr, reason = "what was not tested is said loudly")]
pub fn has_strace() -> bool {
    let asked = Command::new("strace").arg("--version").output();
    let is_there = asked.is_ok_and(|done| done.status.success());
    if !is_there {
        eprintln!("NOT TESTED: what reaches the disk, since strace is not installed");
    }
    is_there
}

/// `strace`, which is still to be told a program and its arguments: it writes to `log` what
/// [`read`] takes.
#[must_use]
pub fn tracing(log: &Path) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "--seccomp-bpf", "-y", "-xx", "-s", "100000000", "-e", CALLS, "-o"]);
    strace.arg(log);
    strace
}

/// Reads a trace that [`tracing`] wrote.
#[must_use]
pub fn read(trace: &str) -> Vec<Did> {
    // What was begun and is not yet done: the line's beginning by process.
    let mut begun: BTreeMap<&str, &str> = BTreeMap::new();
    let mut did = Vec::new();
    for line in trace.lines() {
        let Some((process, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(start) = call.strip_suffix(" <unfinished ...>") {
            begun.insert(process, start);
        } else if let Some(rest) = call.strip_prefix("<... ") {
            let start = begun.remove(process).unwrap_or_default();
            let end = rest.split_once("resumed>").map_or("", |(_, end)| end);
            did.extend(call_of(&format!("{start}{end}")));
        } else {
            did.extend(call_of(call));
        }
    }
    did
}

/// One call with its answer, if it changed something.
fn call_of(call: &str) -> Option<Did> {
    let (name, rest) = call.split_once('(')?;
    let (arguments, answer) = rest.rsplit_once(" = ")?;
    if answer.trim_start().starts_with('-') {
        return None;
    }
    let fields: Vec<&str> = arguments.trim_end().trim_end_matches(')').split(", ").collect();
    let number = |field: &str| field.parse::<usize>().ok();
    Some(match name {
        "openat" => Did::Open {
            path: path_of(answer)?,
            makes: fields.get(2)?.contains("O_CREAT"),
            empties: fields.get(2)?.contains("O_TRUNC"),
        },
        "write" | "pwrite64" => {
            let mut bytes = quoted(fields.get(1)?)?;
            bytes.truncate(number(answer.trim())?);
            if fields[0].starts_with("1<") {
                return Some(Did::Answer(bytes));
            }
            let at = fields.get(3).and_then(|field| number(field));
            Did::Write { path: path_of(fields[0])?, at, bytes }
        }
        "ftruncate" => Did::Cut { path: path_of(fields[0])?, len: number(fields.get(1)?)? },
        "fsync" | "fdatasync" => Did::Sync { path: path_of(fields[0])? },
        "rename" => Did::Rename { from: text(fields[0])?, to: text(fields.get(1)?)? },
        "unlink" => Did::Remove { path: text(fields[0])? },
        _ => return None,
    })
}

/// The path behind a descriptor: `5</folder/file>`, in hexadecimal letters.
fn path_of(descriptor: &str) -> Option<String> {
    let inside = descriptor.split_once('<')?.1.rsplit_once('>')?.0;
    String::from_utf8(unescaped(inside)?).ok()
}

fn text(field: &str) -> Option<String> {
    String::from_utf8(quoted(field)?).ok()
}

fn quoted(field: &str) -> Option<Vec<u8>> {
    unescaped(field.strip_prefix('"')?.strip_suffix('"')?)
}

fn unescaped(text: &str) -> Option<Vec<u8>> {
    let (escapes, rest) = text.as_bytes().as_chunks::<4>();
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let byte = |escape: &[u8; 4]| match escape {
        [b'\\', b'x', high, low] => u8::try_from(digit(*high)? * 16 + digit(*low)?).ok(),
        _ => None,
    };
    if rest.is_empty() { escapes.iter().map(byte).collect() } else { None }
}

/// What is known of a file's bytes.
#[derive(Clone, Debug, Default)]
struct Node {
    /// What a crash leaves for sure.
    safe: Vec<u8>,
    /// What came after the last sync, in order.
    since: Vec<Change>,
    /// How long the file is for the process.
    len: usize,
}

#[derive(Clone, Debug)]
enum Change {
    Write(usize, Vec<u8>),
    Cut(usize),
}

impl Change {
    fn onto(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(at, new) => {
                let end = at + new.len();
                bytes.resize(bytes.len().max(end), 0);
                bytes[*at..end].copy_from_slice(new);
            }
            Self::Cut(len) => bytes.resize(*len, 0),
        }
    }
}

type Names = BTreeMap<String, usize>;

/// The files of one folder.
#[derive(Clone, Debug)]
pub struct Disk {
    folder: String,
    nodes: Vec<Node>,
    names: Names,
    /// The names that a crash leaves for sure, and those after each change since.
    safe_names: Names,
    names_since: Vec<Names>,
}

impl Disk {
    /// The disk under `folder`, which is empty.
    ///
    /// # Panics
    /// When the folder's path is not UTF-8.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        let folder = folder.to_str().expect("our folders are UTF-8").to_owned();
        let (names, safe_names) = (Names::new(), Names::new());
        Self { folder, nodes: Vec::new(), names, safe_names, names_since: Vec::new() }
    }

    /// The name in the folder; nothing for files elsewhere and for SQLite's shared index, which
    /// is memory and built anew by whoever opens the database first.
    fn name(&self, path: &str) -> Option<String> {
        let name = path.strip_prefix(&self.folder)?.strip_prefix('/')?;
        (!name.ends_with("-shm")).then(|| name.to_owned())
    }

    fn node(&mut self, path: &str) -> Option<&mut Node> {
        let name = self.name(path)?;
        let at = *self.names.get(&name)?;
        self.nodes.get_mut(at)
    }

    fn change(&mut self, path: &str, change: impl FnOnce(&Node) -> Change) {
        if let Some(node) = self.node(path) {
            let change = change(node);
            node.len = match &change {
                Change::Write(at, bytes) => node.len.max(at + bytes.len()),
                Change::Cut(len) => *len,
            };
            node.since.push(change);
        }
    }

    /// Does what the process did.
    pub fn take(&mut self, did: &Did) {
        match did {
            Did::Open { path, makes, empties } => {
                if let Some(name) = self.name(path).filter(|_| *makes)
                    && !self.names.contains_key(&name)
                {
                    self.names.insert(name, self.nodes.len());
                    self.nodes.push(Node::default());
                    self.names_since.push(self.names.clone());
                } else if *empties {
                    self.change(path, |_| Change::Cut(0));
                }
            }
            Did::Write { path, at, bytes } => {
                self.change(path, |node| Change::Write(at.unwrap_or(node.len), bytes.clone()));
            }
            Did::Cut { path, len } => self.change(path, |_| Change::Cut(*len)),
            Did::Sync { path } if *path == self.folder => {
                self.safe_names = self.names.clone();
                self.names_since.clear();
            }
            Did::Sync { path } => {
                if let Some(node) = self.node(path) {
                    for change in node.since.split_off(0) {
                        change.onto(&mut node.safe);
                    }
                }
            }
            Did::Rename { from, to } => {
                if let (Some(from), Some(to)) = (self.name(from), self.name(to))
                    && let Some(node) = self.names.remove(&from)
                {
                    self.names.insert(to, node);
                    self.names_since.push(self.names.clone());
                }
            }
            Did::Remove { path } => {
                if self.name(path).and_then(|name| self.names.remove(&name)).is_some() {
                    self.names_since.push(self.names.clone());
                }
            }
            Did::Answer(_) => {}
        }
    }

    /// What the disk holds after a crash now: of what was not synced some is there and some is
    /// not, and the last piece that is there is torn. `below` draws a number below another.
    #[must_use]
    pub fn crash(&self, below: &mut dyn FnMut(usize) -> usize) -> BTreeMap<String, Vec<u8>> {
        let kept = below(self.names_since.len() + 1);
        let names = match kept {
            0 => &self.safe_names,
            kept => &self.names_since[kept - 1],
        };
        let mut left = BTreeMap::new();
        for (name, node) in names {
            let node = &self.nodes[*node];
            let mut bytes = node.safe.clone();
            // One crash loses nearly all, another nearly nothing.
            let luck = below(5);
            let mut kept: Vec<Change> =
                node.since.iter().filter(|_| below(4) < luck).cloned().collect();
            if let Some(Change::Write(_, last)) = kept.last_mut() {
                last.truncate(below(last.len() / SECTOR + 1) * SECTOR);
            }
            kept.iter().for_each(|change| change.onto(&mut bytes));
            left.insert(name.clone(), bytes);
        }
        left
    }
}

#[cfg(test)]
mod tests;
