//! Our own crates and what they lean on, as `cargo metadata` tells it.

use anyhow::{Context, Result};
use serde_json::Value;

/// A storey of the house; an edge may lead down or along, never up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    Base,
    Core,
    Forms,
    Edge,
    Top,
    /// Beside the house: may use anything and is shipped by nothing.
    Dev,
}

impl Layer {
    pub(super) fn from_name(name: &str) -> Option<Self> {
        match name {
            "base" => Some(Self::Base),
            "core" => Some(Self::Core),
            "forms" => Some(Self::Forms),
            "edge" => Some(Self::Edge),
            "top" => Some(Self::Top),
            "dev" => Some(Self::Dev),
            _ => None,
        }
    }

    /// Whether its crates may not know of clock, chance, disk and network.
    pub(super) fn is_pure(self) -> bool {
        self <= Self::Forms
    }
}

/// Every crate of ours.
#[derive(Default)]
pub(super) struct Workspace {
    pub(super) crates: Vec<Crate>,
}

/// One of them.
pub(super) struct Crate {
    pub(super) name: String,
    /// From the root, with `/`.
    pub(super) folder: String,
    /// As it is written in the manifest.
    pub(super) layer: Option<String>,
    /// Whether the library, if there is one, has its examples run as tests.
    pub(super) doctest: bool,
    pub(super) edges: Vec<Edge>,
}

/// A dependency.
pub(super) struct Edge {
    pub(super) to: String,
    pub(super) ours: bool,
    /// Only for tests.
    pub(super) dev: bool,
}

impl Crate {
    /// Its layer, where it names one that exists.
    pub(super) fn layer(&self) -> Option<Layer> {
        Layer::from_name(self.layer.as_deref()?)
    }
}

impl Workspace {
    /// Reads the output of `cargo metadata --no-deps`.
    pub(super) fn read(metadata: &Value) -> Result<Self> {
        let root = metadata["workspace_root"].as_str().context("cargo names the root")?;
        let packages = metadata["packages"].as_array().context("cargo names packages")?;
        let crates = packages.iter().map(|package| read_crate(root, package));
        Ok(Self { crates: crates.collect::<Result<_>>()? })
    }

    pub(super) fn find(&self, name: &str) -> Option<&Crate> {
        self.crates.iter().find(|one| one.name == name)
    }
}

fn read_crate(root: &str, package: &Value) -> Result<Crate> {
    let name = package["name"].as_str().context("a package has a name")?;
    let manifest = package["manifest_path"].as_str().context("a package has a manifest")?;
    let folder = manifest.strip_prefix(root).and_then(|path| path.strip_suffix("/Cargo.toml"));
    let folder = folder.with_context(|| format!("{name} stands inside the workspace"))?;
    let targets = package["targets"].as_array().context("a package has targets")?;
    let is_lib = |target: &&Value| {
        target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "lib"))
    };
    let dependencies = package["dependencies"].as_array().context("a package has dependencies")?;
    let edges = dependencies.iter().map(read_edge);
    Ok(Crate {
        name: name.to_owned(),
        folder: folder.trim_start_matches('/').to_owned(),
        layer: package["metadata"]["auricle"]["layer"].as_str().map(str::to_owned),
        doctest: targets.iter().filter(is_lib).any(|target| target["doctest"] == true),
        edges: edges.collect::<Result<_>>()?,
    })
}

fn read_edge(dependency: &Value) -> Result<Edge> {
    Ok(Edge {
        to: dependency["name"].as_str().context("a dependency has a name")?.to_owned(),
        ours: dependency["path"].is_string(),
        dev: dependency["kind"] == "dev",
    })
}

#[cfg(test)]
mod tests;
