//! All text files: nothing of one machine, no registry's address, nothing big.

use super::Finding;
use super::tree::Tree;

const BYTES_MAX: usize = 1 << 20;

/// Folders at the root of somebody's machine. Without their slashes, so that this list is none.
const MACHINE_FOLDERS: &[&str] = &["home", "root", "work"];

/// Hosts that a lock file may have picked up, in two parts for the same reason.
const REGISTRIES: &[(&str, &str)] = &[
    ("files", "pythonhosted.org"),
    ("index", "crates.io"),
    ("proxy", "golang.org"),
    ("registry", "npmjs.org"),
    ("registry", "yarnpkg.com"),
    ("static", "crates.io"),
];

/// The one source that `Cargo.lock` may name.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub(super) fn check(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (path, bytes) in tree.sizes().filter(|(_, bytes)| BYTES_MAX < *bytes) {
        let says = format!("{} KiB; nothing above 1,024 is kept in the tree", bytes.div_ceil(1024));
        findings.push(Finding::new(path, says));
    }
    for (path, text) in tree.texts() {
        for (number, line) in (1..).zip(text.lines()) {
            let says = check_line(path, line);
            findings.extend(says.map(|says| Finding::at(path, number, says)));
        }
    }
    findings
}

fn check_line(path: &str, line: &str) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if MACHINE_FOLDERS.iter().any(|folder| names_folder(line, folder)) {
        return Some("a path of one machine".to_owned());
    }
    if REGISTRIES.iter().any(|(host, domain)| line.contains(&format!("{host}.{domain}"))) {
        return Some("a registry's address".to_owned());
    }
    if name == "package-lock.json" && line.contains("\"resolved\"") {
        return Some(
            "an address under \"resolved\"; set omit-lockfile-registry-resolved".to_owned(),
        );
    }
    let source = line.strip_prefix("source = ").filter(|_| name == "Cargo.lock");
    match source {
        Some(source) if source.trim_matches('"') != CRATES_IO => {
            Some(format!("a crate that is not from crates.io: {source}"))
        }
        _ => None,
    }
}

/// Whether a path begins with this folder: not `a/work/b` and not `/workshop`.
fn names_folder(line: &str, folder: &str) -> bool {
    let path = format!("/{folder}/");
    line.match_indices(&path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"/._-}".contains(c))
    })
}

#[cfg(test)]
mod tests;
