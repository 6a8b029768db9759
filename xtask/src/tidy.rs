//! The house rules that a compiler cannot know, as one list of findings.

use std::fmt;
use std::process::ExitCode;

use anyhow::{Result, ensure};

use crate::shell::{Log, Shell};

mod layers;
mod papers;
mod purity;
mod rust;
mod text;
mod tree;
mod workspace;

use tree::Tree;
use workspace::Workspace;

/// Something that breaks a house rule, or is about to.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    /// A path, with a line where there is one.
    place: String,
    says: String,
    grave: bool,
}

impl Finding {
    fn new(place: impl Into<String>, says: impl Into<String>) -> Self {
        Self { place: place.into(), says: says.into(), grave: true }
    }

    fn at(path: &str, line: usize, says: impl Into<String>) -> Self {
        Self::new(format!("{path}:{line}"), says)
    }

    /// Spoken, but no reason to fail.
    fn mild(self) -> Self {
        Self { grave: false, ..self }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.grave { "" } else { "note: " };
        write!(f, "{}: {kind}{}", self.place, self.says)
    }
}

/// `cargo xtask tidy`.
pub(crate) fn run(shell: &Shell) -> Result<ExitCode> {
    let findings = look(shell)?;
    for finding in &findings {
        println!("{finding}");
    }
    let grave = findings.iter().filter(|finding| finding.grave).count();
    println!("tidy: {grave} to mend, {} notes", findings.len() - grave);
    Ok(if grave == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The same as a step of `cargo xtask ci`.
pub(crate) fn step(shell: &Shell, log: &Log) -> Result<()> {
    let findings = look(shell)?;
    for finding in &findings {
        log.say(&finding.to_string())?;
    }
    let grave = findings.iter().filter(|finding| finding.grave).count();
    ensure!(grave == 0, "{grave} to mend");
    Ok(())
}

fn look(shell: &Shell) -> Result<Vec<Finding>> {
    let tree = Tree::read(shell)?;
    let workspace = Workspace::read(&shell.metadata)?;
    Ok(check(&tree, &workspace))
}

/// All findings, in the order of their kinds. Looks at nothing but its arguments.
fn check(tree: &Tree, workspace: &Workspace) -> Vec<Finding> {
    let mut findings = layers::check(tree, workspace);
    findings.extend(rust::check(tree));
    findings.extend(purity::check(tree, workspace));
    findings.extend(text::check(tree));
    findings.extend(papers::check(tree, workspace));
    findings
}

#[cfg(test)]
mod tests;
