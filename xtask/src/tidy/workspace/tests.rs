//! Reading what cargo tells.

use serde_json::json;

use super::{Layer, Workspace};

#[test]
fn a_crate_is_read_with_its_edges() {
    let metadata = json!({
        "workspace_root": "/w",
        "packages": [{
            "name": "decide",
            "manifest_path": "/w/crates/decide/Cargo.toml",
            "metadata": { "auricle": { "layer": "core" } },
            "targets": [
                { "kind": ["lib"], "doctest": false },
                { "kind": ["test"], "doctest": true },
            ],
            "dependencies": [
                { "name": "law", "path": "/w/crates/law", "kind": null },
                { "name": "expect-test", "kind": "dev" },
            ],
        }],
    });
    let workspace = Workspace::read(&metadata).unwrap();
    let decide = workspace.find("decide").unwrap();
    assert_eq!(decide.folder, "crates/decide");
    assert_eq!(decide.layer(), Some(Layer::Core));
    assert!(!decide.doctest);
    let edges: Vec<_> = decide.edges.iter().map(|e| (e.to.as_str(), e.ours, e.dev)).collect();
    assert_eq!(edges, [("law", true, false), ("expect-test", false, true)]);
}

#[test]
fn what_cargo_leaves_out_is_named() {
    let error = Workspace::read(&json!({ "workspace_root": "/w" })).err().unwrap();
    assert_eq!(error.to_string(), "cargo names packages");
}
