//! Layers: every crate declares one, and no edge leads up.

use super::Finding;
use super::tree::Tree;
use super::workspace::{Crate, Edge, Layer, Workspace};

/// Crates through which the world would come into the pure layers.
const WORLDLY: &[&str] =
    &["axum", "getrandom", "hyper", "rand", "rusqlite", "tokio", "tokio-postgres"];

/// Two readings of the law, written apart: neither may lean on the other, by no way round.
const APART: &[(&str, &str)] = &[("warden", "decide"), ("warden", "talk"), ("decide", "warden")];

pub(super) fn check(tree: &Tree, workspace: &Workspace) -> Vec<Finding> {
    let mut findings = Vec::new();
    for one in &workspace.crates {
        findings.extend(check_manifest(tree, one));
        let edges = one.edges.iter().filter_map(|edge| check_edge(workspace, one, edge));
        findings.extend(edges.map(|says| Finding::new(manifest(one), says)));
    }
    for (from, to) in APART {
        if let Some(way) = way_between(workspace, from, to) {
            let says = format!("`{from}` may not lean on `{to}`, but does: {}", way.join(" > "));
            findings.push(Finding::new(format!("crates/{from}/Cargo.toml"), says));
        }
    }
    findings
}

fn manifest(one: &Crate) -> String {
    format!("{}/Cargo.toml", one.folder)
}

fn check_manifest(tree: &Tree, one: &Crate) -> Vec<Finding> {
    let mut says = Vec::new();
    let expected = match one.name.as_str() {
        "xtask" => "xtask".to_owned(),
        name => format!("crates/{name}"),
    };
    if one.folder != expected {
        says.push(format!("the crate `{}` belongs in {expected}", one.name));
    }
    match (one.layer(), one.layer.as_deref()) {
        (Some(_), _) => {}
        (None, Some(name)) => {
            says.push(format!("layer {name:?} is none of base, core, forms, edge, top, dev"));
        }
        (None, None) => says.push("no layer under [package.metadata.auricle]".to_owned()),
    }
    let text = tree.text(&manifest(one)).unwrap_or_default();
    if !has_shared_lints(text) {
        says.push("no `workspace = true` under [lints]".to_owned());
    }
    if one.doctest {
        says.push("no `doctest = false` under [lib]".to_owned());
    }
    if tree.has(&format!("{}/README.md", one.folder)) {
        says.push(
            "a README.md of its own: what a crate is for stands in ARCHITECTURE.md".to_owned(),
        );
    }
    says.into_iter().map(|says| Finding::new(manifest(one), says)).collect()
}

fn has_shared_lints(manifest: &str) -> bool {
    let mut lines = manifest.lines().map(str::trim).skip_while(|line| *line != "[lints]").skip(1);
    lines.find(|line| !line.is_empty()) == Some("workspace = true")
}

fn check_edge(workspace: &Workspace, from: &Crate, edge: &Edge) -> Option<String> {
    let layer = from.layer()?;
    if !edge.ours {
        let banned = layer.is_pure() && WORLDLY.contains(&edge.to.as_str());
        return banned.then(|| format!("`{}` may not come into base, core or forms", edge.to));
    }
    let to = workspace.find(&edge.to)?.layer()?;
    match (layer, to) {
        (Layer::Dev, _) => None,
        (_, Layer::Dev) if edge.dev => None,
        (_, Layer::Dev) => Some(format!("`{}` is for tests: [dev-dependencies]", edge.to)),
        _ if layer < to => {
            let (layer, to) = (from.layer.as_deref()?, format!("{to:?}").to_lowercase());
            Some(format!("{layer} may not use {to}: the edge to `{}` leads up", edge.to))
        }
        _ => None,
    }
}

/// The crates on the way from one to another, tests left out; `None` when there is no way.
fn way_between<'a>(workspace: &'a Workspace, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let edges = &workspace.find(from)?.edges;
    // The graph of crates has no circles: cargo would not build it.
    edges.iter().filter(|edge| edge.ours && !edge.dev).find_map(|edge| {
        let rest = match edge.to == to {
            true => vec![edge.to.as_str()],
            false => way_between(workspace, &edge.to, to)?,
        };
        Some([vec![from], rest].concat())
    })
}

#[cfg(test)]
mod tests;
