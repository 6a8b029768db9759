//! The files that are, or would be, committed.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};

use crate::shell::{Shell, output};

/// Paths from the root with `/`, and their bytes.
#[derive(Default)]
pub(super) struct Tree {
    files: BTreeMap<String, Vec<u8>>,
}

impl Tree {
    /// Reads what git tracks, and what it does not know yet but would not ignore either.
    pub(super) fn read(shell: &Shell) -> Result<Self> {
        let line = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
        let names = output(shell.command("git").args(line))?;
        let mut tree = Self::default();
        for name in names.split_terminator('\0') {
            let path = shell.root.join(name);
            // A file may be gone that git still lists.
            if path.is_file() {
                let bytes = fs::read(&path).with_context(|| format!("reading {name}"))?;
                tree.files.insert(name.to_owned(), bytes);
            }
        }
        Ok(tree)
    }

    /// Adds a file, for a tree that stands nowhere.
    #[cfg(test)]
    pub(super) fn with(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    /// Every path with its size.
    pub(super) fn sizes(&self) -> impl Iterator<Item = (&str, usize)> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.len()))
    }

    /// Every path whose bytes are text.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter_map(|(path, bytes)| Some((path.as_str(), std::str::from_utf8(bytes).ok()?)))
    }

    /// The Rust files.
    pub(super) fn rust(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().filter(|(path, _)| path.ends_with(".rs"))
    }

    /// One file's text.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }

    /// Whether a file or a folder stands there.
    pub(super) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.under(path).next().is_some()
    }

    /// The paths inside a folder, told from there.
    pub(super) fn under(&self, folder: &str) -> impl Iterator<Item = &str> {
        let inside = format!("{}/", folder.trim_end_matches('/'));
        self.files.keys().filter_map(move |path| path.strip_prefix(inside.as_str()))
    }
}
