//! Every kept case is given to its target, also where there is no engine.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::TARGETS;

/// More would be a burden to every checkout.
const CORPUS_BYTES_MAX: u64 = 300 * 1024;

fn listed(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    entries.map(|entry| entry.unwrap().path()).collect()
}

#[test]
fn every_target_takes_its_kept_cases() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let folders: BTreeSet<PathBuf> = TARGETS.iter().map(|(name, _)| corpus.join(name)).collect();
    assert_eq!(listed(&corpus), folders, "a folder for every target");
    let mut bytes = 0;
    for (name, target) in TARGETS {
        target(b"");
        for case in listed(&corpus.join(name)) {
            println!("{}", case.display());
            let kept = fs::read(&case).unwrap();
            bytes += kept.len() as u64;
            target(&kept);
        }
    }
    assert!(bytes <= CORPUS_BYTES_MAX, "the kept cases have {bytes} bytes");
}

#[test]
fn targets_are_in_order() {
    assert!(TARGETS.is_sorted_by_key(|(name, _)| *name));
}
