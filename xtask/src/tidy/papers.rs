//! The papers: decisions, the architecture, links, and the texts in their languages.

use std::collections::BTreeSet;

use super::Finding;
use super::tree::Tree;
use super::workspace::Workspace;

const DECISIONS: &str = "docs/DECISIONS.md";
const ARCHITECTURE: &str = "ARCHITECTURE.md";
const ARCHITECTURE_LINES_MAX: usize = 300;

/// Languages that are complete; a further one is added when it is.
const LANGUAGES: [&str; 2] = ["en", "lv"];

pub(super) fn check(tree: &Tree, workspace: &Workspace) -> Vec<Finding> {
    let mut findings = check_decisions(tree);
    findings.extend(check_architecture(tree, workspace));
    findings.extend(check_words(tree));
    for (path, text) in tree.texts().filter(|(path, _)| is_paper(path)) {
        findings.extend(check_links(tree, path, text));
    }
    findings
}

fn is_paper(path: &str) -> bool {
    path.ends_with(".md") && (!path.contains('/') || path.starts_with("docs/"))
}

/// Each foreign crate has its reason on paper.
fn check_decisions(tree: &Tree) -> Vec<Finding> {
    let decisions = tree.text(DECISIONS).unwrap_or_default();
    let manifest = tree.text("Cargo.toml").unwrap_or_default();
    let unexplained = dependencies(manifest).filter(|name| !decisions.contains(&quoted(name)));
    let says = |name| format!("the dependency `{name}` has no line with its reason");
    unexplained.map(|name| Finding::new(DECISIONS, says(name))).collect()
}

/// The names under `[workspace.dependencies]` that are not our own crates.
fn dependencies(manifest: &str) -> impl Iterator<Item = &str> {
    manifest
        .lines()
        .skip_while(|line| line.trim() != "[workspace.dependencies]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.contains("path ="))
        .filter_map(|line| Some(line.split_once('=')?.0.trim()))
        .filter(|name| !name.starts_with('#'))
}

fn check_architecture(tree: &Tree, workspace: &Workspace) -> Vec<Finding> {
    let Some(text) = tree.text(ARCHITECTURE) else {
        return Vec::new();
    };
    let mut says = Vec::new();
    let lines = text.lines().count();
    if ARCHITECTURE_LINES_MAX <= lines {
        says.push(format!("{lines} lines; keep it under {ARCHITECTURE_LINES_MAX}"));
    }
    let unnamed = workspace.crates.iter().filter(|one| !text.contains(&quoted(&one.name)));
    says.extend(unnamed.map(|one| format!("the crate `{}` is not named", one.name)));
    says.into_iter().map(|says| Finding::new(ARCHITECTURE, says)).collect()
}

fn quoted(name: &str) -> String {
    format!("`{name}`")
}

/// A text that one language has, the other has too.
fn check_words(tree: &Tree) -> Vec<Finding> {
    let files = |language: &str| -> BTreeSet<String> {
        tree.under(&format!("words/{language}")).map(str::to_owned).collect()
    };
    let all: BTreeSet<String> = LANGUAGES.into_iter().flat_map(files).collect();
    let mut findings = Vec::new();
    for language in LANGUAGES {
        for missing in all.difference(&files(language)) {
            let place = format!("words/{language}/{missing}");
            findings.push(Finding::new(place, "missing, another language has it"));
        }
    }
    findings
}

fn check_links(tree: &Tree, path: &str, text: &str) -> Vec<Finding> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut findings = Vec::new();
    let mut fenced = false;
    for (number, line) in (1..).zip(text.lines()) {
        fenced ^= line.trim_start().starts_with("```");
        for target in links(line).filter(|_| !fenced) {
            let is_here = joined(folder, target).is_some_and(|file| tree.has(&file));
            if !is_here {
                findings.push(Finding::at(path, number, format!("the link to {target} is dead")));
            }
        }
    }
    findings
}

/// The targets of `[text](target)` that are files of ours, without what follows `#`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    let targets = line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    targets
        .filter(|target| !target.contains("://") && !target.starts_with("mailto:"))
        .filter_map(|target| target.split('#').next())
        .filter(|target| !target.is_empty())
}

/// A path as seen from the root; `None` when it leads out of it.
fn joined(folder: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests;
