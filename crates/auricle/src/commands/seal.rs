//! `auricle seal`, and the comparison of `auricle verify --roots`: the seal of the day.

use std::fs::OpenOptions;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use calendar::{Date, TimeZone};
use serde_json::{Value, json};
use store::{DaySeal, Restored, Roots, RootsVerified, SealFinding, Store, hex};
use words::Words;

use crate::cli::Common;
use crate::failure::{misused, refused};
use crate::key::sync_folder;
use crate::opening::{Absent, open};
use crate::out::{Lines, Out};

/// Options of `auricle verify`.
#[derive(clap::Args, Debug)]
pub(crate) struct VerifyOptions {
    /// Compare with the seals in this file too: a copy of roots.txt that was kept elsewhere
    #[arg(long, value_name = "FILE")]
    pub(crate) roots: Option<PathBuf>,
    /// The public key to trust [default: that of this desk]
    #[arg(long, value_name = "HEX", requires = "roots")]
    pub(crate) roots_key: Option<String>,
}

/// Seals the desk as it stands today, and adds the seals that the file lacks.
pub(crate) fn run(common: &Common, out: Out) -> Result<()> {
    let desk = open(common, Absent::Refuse)?;
    let store = desk.acts.store();
    let seal = store.seal_day(desk.clock.today(), &mut |_, _| {})?;
    append_missing(store, &desk.places.roots)?;
    let (file, key) = (desk.places.roots.display().to_string(), hex::text(&store.seal_key()));
    let object =
        json!({ "day": seal.day.to_string(), "seal": seal.to_string(), "file": file, "key": key });
    out.tell(&object, |lines| {
        let day = out.words.date(seal.day);
        let args = [("day", (&day).into()), ("file", (&file).into())];
        lines.line(out.words.say_with("command-sealed", &args));
        lines.line(out.words.say_with("command-seal-key", &[("key", (&key).into())]));
    })
}

/// Adds the seals that the file lacks, safe on disk at the end. It only ever grows, but for a
/// last line that was cut short while it was written.
pub(crate) fn append_missing(store: &Store, path: &Path) -> Result<()> {
    let doing = || format!("adding the seal of the day to {}", path.display());
    let mut file =
        OpenOptions::new().read(true).append(true).create(true).open(path).with_context(doing)?;
    // Another server or command may be adding the same day: one after the other.
    file.lock().with_context(doing)?;
    let mut text = String::new();
    file.read_to_string(&mut text).with_context(doing)?;
    let whole = text.rfind('\n').map_or(0, |end| end + 1);
    let mut add = String::new();
    let known = match whole {
        0 => {
            add.push_str(&format!("{}\n", Roots::header(&store.seal_key())));
            Roots::new(store.seal_key())
        }
        _ => read(path, &text[..whole])?,
    };
    add.push_str(&missing(&known, &store.day_seals()?, &store.restores()?));
    if add.is_empty() && whole == text.len() {
        return Ok(());
    }
    let mut keep = || -> std::io::Result<()> {
        file.set_len(u64::try_from(whole).unwrap_or(u64::MAX))?;
        file.write_all(add.as_bytes())?;
        file.sync_all()?;
        sync_folder(path)
    };
    keep().with_context(doing)
}

/// The lines that a file of roots lacks: each restore, and after it the days since its backup.
fn missing(known: &Roots, seals: &[DaySeal], restores: &[Restored]) -> String {
    let between = |from: Option<Date>, to: Option<Date>| -> String {
        let within = |seal: &&DaySeal| from < Some(seal.day) && to.is_none_or(|to| seal.day <= to);
        seals.iter().filter(within).map(|seal| format!("{seal}\n")).collect()
    };
    let (mut lines, mut ends) = (String::new(), known.ends(restores));
    let named = known.restored();
    for restored in restores.iter().filter(|one| !named.contains(one)) {
        if restored.sealed.is_some() {
            lines.push_str(&between(ends, restored.sealed));
        }
        lines.push_str(&format!("{restored}\n"));
        ends = restored.sealed;
    }
    lines + &between(ends, None)
}

fn read(path: &Path, text: &str) -> Result<Roots> {
    text.parse().map_err(|what| refused(format!("{}, {what}", path.display())))
}

/// Compares the desk with a file of seals. Returns what it found as an object and as lines.
pub(crate) fn compare(
    store: &Store,
    options: &VerifyOptions,
    words: &'static Words,
) -> Result<Option<Compared>> {
    let Some(path) = &options.roots else { return Ok(None) };
    let doing = || format!("reading the seals from {}", path.display());
    let roots = read(path, whole(&std::fs::read_to_string(path).with_context(doing)?))?;
    let key = match &options.roots_key {
        Some(key) => hex::bytes(key.trim()).ok_or_else(|| {
            misused("--roots-key is 64 hexadecimal digits, as `auricle seal` prints them")
        })?,
        None => store.seal_key(),
    };
    Compared::of(store, &roots, &key, words).map(Some)
}

/// The file of seals that lies beside a desk's key, if there is one.
pub(crate) fn beside_key(path: &Path) -> Result<Option<Roots>> {
    let doing = || format!("reading the seals from {}", path.display());
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).with_context(doing),
    };
    // Of one whose first line was cut short nothing is known; the next seal begins it anew.
    if text.contains('\n') { read(path, whole(&text)).map(Some) } else { Ok(None) }
}

/// Without a last line that was cut short while it was written: the next seal mends it.
fn whole(text: &str) -> &str {
    let end = text.rfind('\n').map_or(0, |end| end + 1);
    let last = &text[end..];
    let is_cut = end != 0 && last.parse::<DaySeal>().is_err() && last.parse::<Restored>().is_err();
    if is_cut { &text[..end] } else { text }
}

/// Compares a desk with the file of seals that lies beside its key.
pub(crate) fn compare_with(
    store: &Store,
    roots: &Roots,
    words: &'static Words,
) -> Result<Compared> {
    Compared::of(store, roots, &store.seal_key(), words)
}

/// What the comparison with a file of seals found.
pub(crate) struct Compared {
    verified: RootsVerified,
    words: &'static Words,
}

impl Compared {
    fn of(store: &Store, roots: &Roots, key: &[u8; 32], words: &'static Words) -> Result<Self> {
        let (seals, restored) = (roots.seals(), roots.restored());
        let verified = store.verify_roots((&seals, &restored), key, &mut |_, _| {})?;
        Ok(Self { verified, words })
    }

    /// Whether everything is as it was sealed.
    pub(crate) fn is_well(&self) -> bool {
        self.verified.findings.is_empty()
    }

    /// For a script.
    pub(crate) fn object(&self) -> Value {
        let findings: Vec<String> =
            self.verified.findings.iter().map(|one| self.say(one)).collect();
        let restored =
            |one: &Restored| json!({ "on": one.on.to_string(), "made": one.made.to_string() });
        json!({
            "days": self.verified.days,
            "restored": self.verified.restored.iter().map(restored).collect::<Value>(),
            "lost": self.verified.lost.iter().map(ToString::to_string).collect::<Value>(),
            "good_until": self.verified.good_until.map(|day| day.to_string()),
            "findings": findings,
        })
    }

    /// For a person.
    pub(crate) fn lines(&self, lines: &mut Lines) {
        let days = i64::try_from(self.verified.days).unwrap_or(i64::MAX);
        lines.line(self.words.say_with("command-seals-compared", &[("days", days.into())]));
        for restored in &self.verified.restored {
            let on = self.words.date(restored.on);
            let made = self.words.moment(TimeZone::UTC.to_datetime(restored.made));
            let args = [("day", (&on).into()), ("moment", (&made).into())];
            lines.line(self.words.say_with("command-seals-restored", &args));
        }
        if let (Some(first), Some(last)) = (self.verified.lost.first(), self.verified.lost.last()) {
            let (one, other) = (self.words.date(*first), self.words.date(*last));
            let days = if first == last { one } else { format!("{one} – {other}") };
            lines.line(self.words.say_with("command-seals-lost", &[("days", (&days).into())]));
        }
        for finding in &self.verified.findings {
            lines.line(format!("  {}", self.say(finding)));
        }
        if let Some(day) = self.verified.good_until.filter(|_| !self.is_well()) {
            let day = self.words.date(day);
            lines.line(self.words.say_with("command-seals-good-until", &[("day", (&day).into())]));
        }
    }

    fn say(&self, finding: &SealFinding) -> String {
        let (id, day, stream, version) = match finding {
            SealFinding::Forged(day) => ("command-seal-forged", day, None, None),
            SealFinding::Unknown(day) => ("command-seal-unknown", day, None, None),
            SealFinding::Absent(day) => ("command-seal-absent", day, None, None),
            SealFinding::Rewritten(day) => ("command-seal-rewritten", day, None, None),
            SealFinding::Removed(stream, day) => ("command-seal-removed", day, Some(stream), None),
            SealFinding::Truncated(stream, version, day) => {
                ("command-seal-truncated", day, Some(stream), Some(version))
            }
        };
        let day = self.words.date(*day);
        let stream = stream.map(ToString::to_string).unwrap_or_default();
        let version = version.map(ToString::to_string).unwrap_or_default();
        let args =
            [("day", (&day).into()), ("stream", (&stream).into()), ("version", (&version).into())];
        self.words.say_with(id, &args)
    }
}
