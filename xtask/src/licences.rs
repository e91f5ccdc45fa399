//! `LICENSES.txt`: the notices of everything that is compiled into the module, which their licences ask to be passed on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::project;

/// What is in the bundle without being a crate: (what, licence, notice).
const OTHERS: [(&str, &str, &str); 2] = [
    (
        "The Rust standard library",
        "MIT OR Apache-2.0",
        include_str!("../notices/rust-standard-library.txt"),
    ),
    (
        "デジタル庁デザインシステム design tokens (@digital-go-jp/design-tokens 1.1.9)",
        "MIT",
        include_str!("../notices/digital-agency-design-tokens.txt"),
    ),
];

/// The permission of the MIT licence without a name.
const STANDARD_MIT: &str = include_str!("../notices/mit.txt");

struct Entry {
    name: String,
    licence: String,
    notices: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    authors: Vec<String>,
    manifest_path: String,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    root: Option<String>,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// `None` is an ordinary dependency, neither for the build nor for tests.
    kind: Option<String>,
}

pub fn collect() -> Result<String> {
    let arguments = [
        "metadata",
        "--format-version",
        "1",
        "--filter-platform",
        "wasm32-unknown-unknown",
    ];
    let json = project::output(&mut project::cargo(&arguments)).context("cargo metadata failed")?;
    let metadata: Metadata =
        serde_json::from_str(&json).context("cargo metadata says something unexpected")?;
    let mut entries: Vec<Entry> = OTHERS
        .iter()
        .map(|(name, licence, notice)| Entry {
            name: (*name).to_owned(),
            licence: (*licence).to_owned(),
            notices: vec![notice.replace("\r\n", "\n")],
        })
        .collect();
    for package in compiled_in(&metadata)? {
        let folder = Path::new(&package.manifest_path)
            .parent()
            .context("a manifest stands in a folder")?;
        entries.push(entry(package, notices(folder)?));
    }
    Ok(text(&entries))
}

/// A crate that ships no text of its own gets the standard one if it is under MIT, with the authors it names.
fn entry(package: &Package, mut notices: Vec<String>) -> Entry {
    let mut licence = package
        .license
        .clone()
        .unwrap_or_else(|| "see its text below".to_owned());
    if notices.is_empty() {
        let authors: Vec<&str> = package
            .authors
            .iter()
            .map(|author| author.split('<').next().unwrap_or(author).trim())
            .collect();
        let by = if authors.is_empty() {
            "its contributors".to_owned()
        } else {
            authors.join(", ")
        };
        licence = format!("{licence} (ships no text of its own; Copyright (c) {by})");
        if licence.contains("MIT") {
            notices.push(STANDARD_MIT.to_owned());
        }
    }
    Entry {
        name: format!("{} {}", package.name, package.version),
        licence,
        notices,
    }
}

/// Procedural macros and build scripts run on the developer's machine and leave nothing of themselves in the module.
fn compiled_in(metadata: &Metadata) -> Result<Vec<&Package>> {
    let packages: BTreeMap<&str, &Package> = metadata
        .packages
        .iter()
        .map(|p| (p.id.as_str(), p))
        .collect();
    let nodes: BTreeMap<&str, &Node> = metadata
        .resolve
        .nodes
        .iter()
        .map(|node| (node.id.as_str(), node))
        .collect();
    let root = metadata
        .resolve
        .root
        .as_deref()
        .context("the root folder has no package")?;
    let mut seen = BTreeSet::from([root]);
    let mut open = vec![root];
    while let Some(id) = open.pop() {
        for dependency in &nodes.get(id).context("cargo metadata lacks a node")?.deps {
            let ordinary = dependency.dep_kinds.iter().any(|kind| kind.kind.is_none());
            let package = packages
                .get(dependency.pkg.as_str())
                .context("cargo metadata lacks a package")?;
            let is_macro = package
                .targets
                .iter()
                .any(|target| target.kind.iter().any(|kind| kind == "proc-macro"));
            if ordinary && !is_macro && seen.insert(&dependency.pkg) {
                open.push(&dependency.pkg);
            }
        }
    }
    seen.remove(root);
    let mut found: Vec<&Package> = seen.iter().map(|id| packages[id]).collect();
    found.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(found)
}

fn notices(folder: &Path) -> Result<Vec<String>> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let is_notice = |name: &str| {
        let name = name.to_ascii_uppercase();
        [
            "LICENSE",
            "LICENCE",
            "COPYING",
            "NOTICE",
            "COPYRIGHT",
            "UNLICENSE",
        ]
        .iter()
        .any(|start| name.starts_with(start))
    };
    files
        .iter()
        .filter(|file| is_notice(&file.file_name().to_string_lossy()) && file.path().is_file())
        .map(|file| project::read_text(&file.path()))
        .collect()
}

/// First the list, then each text once, with all it is the text of.
fn text(entries: &[Entry]) -> String {
    let mut out = String::from("What みちしるべ is made with, and under which licences\n\n");
    let mut texts: Vec<(&str, Vec<&str>)> = Vec::new();
    for Entry {
        name,
        licence,
        notices,
    } in entries
    {
        writeln!(out, "{name}: {licence}").expect("a String takes everything");
        for notice in notices.iter().map(|notice| notice.trim()) {
            match texts.iter_mut().find(|(text, _)| *text == notice) {
                Some((_, of)) if of.contains(&name.as_str()) => {}
                Some((_, of)) => of.push(name),
                None => texts.push((notice, vec![name])),
            }
        }
    }
    for (notice, of) in texts {
        let line = "=".repeat(100);
        write!(out, "\n{line}\n{}\n{line}\n\n{notice}\n", of.join(", "))
            .expect("a String takes everything");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(id: &str, kind: &str) -> serde_json::Value {
        serde_json::json!({"id": id, "name": id, "version": "1", "license": "MIT", "authors": ["A <a@b>", "C"],
            "manifest_path": "/x/Cargo.toml", "targets": [{"kind": [kind]}]})
    }

    #[test]
    fn a_text_that_many_share_is_given_once() {
        let entry = |name: &str, notices: &[&str]| Entry {
            name: name.to_owned(),
            licence: "MIT".to_owned(),
            notices: notices.iter().map(|&notice| notice.to_owned()).collect(),
        };
        let text = text(&[entry("a 1", &["same\n", "own"]), entry("b 2", &["same"])]);
        assert_eq!(text.matches("same").count(), 1);
        assert!(
            text.contains("a 1, b 2\n") && text.contains("b 2: MIT\n") && text.contains("\nown\n")
        );
    }

    #[test]
    fn a_crate_without_a_text_is_not_left_without_one() {
        let package: Package = serde_json::from_value(package("a", "lib")).unwrap();
        let entry = entry(&package, Vec::new());
        assert_eq!(
            entry.licence,
            "MIT (ships no text of its own; Copyright (c) A, C)"
        );
        assert_eq!(entry.notices, [STANDARD_MIT]);
        assert!(STANDARD_MIT.starts_with("Permission is hereby granted, free of charge"));
    }

    #[test]
    fn only_what_is_compiled_in_is_listed() {
        let needs = |id: &str, kind: Option<&str>| serde_json::json!({"pkg": id, "dep_kinds": [{"kind": kind}]});
        let metadata = serde_json::from_value(serde_json::json!({
            "packages": [package("app", "bin"), package("lib", "lib"), package("mac", "proc-macro"),
                package("dev", "lib"), package("deep", "lib"), package("syn", "lib")],
            "resolve": {"root": "app", "nodes": [
                {"id": "app", "deps": [needs("lib", None), needs("mac", None), needs("dev", Some("dev"))]},
                {"id": "lib", "deps": [needs("deep", None)]}, {"id": "mac", "deps": [needs("syn", None)]},
                {"id": "deep", "deps": []}, {"id": "dev", "deps": []}, {"id": "syn", "deps": []}]}
        }));
        let metadata: Metadata = metadata.unwrap();
        let names: Vec<_> = compiled_in(&metadata)
            .unwrap()
            .iter()
            .map(|package| package.name.as_str())
            .collect();
        assert_eq!(names, ["deep", "lib"]);
    }
}
