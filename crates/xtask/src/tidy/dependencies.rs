//! Who may depend on whom. The map is in ARCHITECTURE.md; this keeps it true.

use cargo_metadata::{DependencyKind, Metadata, Package, PackageId};
use std::collections::{BTreeMap, BTreeSet};

/// Crates that must not be reached from a crate of ours, however far down.
const NEVER_REACHED: &[(&str, &[&str])] = &[
    ("newsroom", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum"]),
    ("pressed", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum"]),
    ("typeset", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum"]),
    ("wire", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum", "store"]),
    ("darkroom", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum", "store"]),
    ("cowrite", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum", "store"]),
    ("accounts", &["tokio", "sqlx", "sqlx-core", "rusqlite", "hyper", "axum", "store"]),
    ("coding", &["tokio", "hyper", "axum", "newsroom"]),
    // A reader's request can never touch a newsroom table: the code for it is not there.
    ("newsstand", &["store", "desk", "press", "sqlx", "sqlx-core", "rusqlite"]),
    ("press", &["desk", "newsstand", "studio"]),
    ("desk", &["press", "newsstand", "studio"]),
    ("store", &["desk", "press", "newsstand", "studio", "typeset"]),
];

/// Crates that only these of ours may name in their manifest.
const ONLY_FOR: &[(&str, &[&str])] = &[
    ("sqlx", &["store"]),
    ("rusqlite", &["store"]),
    ("axum", &["studio"]),
    ("store", &["desk", "press", "masthead"]),
    ("minijinja", &["typeset"]),
    ("image", &["darkroom"]),
    ("reqwest", &["studio"]),
];

/// Crates that may be nowhere in the graph.
const BANNED: &[&str] = &["openssl", "openssl-sys", "native-tls", "curl-sys", "activitypub_federation"];

pub fn check(metadata: &Metadata) -> Vec<String> {
    let packages: BTreeMap<&PackageId, &Package> = metadata.packages.iter().map(|p| (&p.id, p)).collect();
    let mut complaints = vec![];
    for package in &metadata.packages {
        if BANNED.contains(&package.name.as_str()) {
            complaints.push(format!("`{}` is in the dependency graph; it is banned (see deny.toml)", package.name));
        }
    }
    let ours: Vec<&str> = metadata.workspace_packages().iter().map(|ours| ours.name.as_str()).collect();
    complaints.extend(without_crate(&ours));
    for ours in metadata.workspace_packages() {
        complaints.extend(too_far(ours.name.as_str(), &reached(metadata, &packages, &ours.id)));
        for (name, allowed) in ONLY_FOR {
            let named = ours.dependencies.iter().any(|d| d.name == *name && d.kind == DependencyKind::Normal);
            if named && !allowed.contains(&ours.name.as_str()) {
                complaints.push(format!("crates/{}: depends on `{name}`; only {} may", ours.name, allowed.join(", ")));
            }
        }
    }
    complaints
}

/// What a crate of ours reaches and must not.
fn too_far(ours: &str, reached: &BTreeSet<&str>) -> Vec<String> {
    let never = NEVER_REACHED.iter().find(|(name, _)| *name == ours).map_or(&[][..], |(_, never)| never);
    let found = never.iter().filter(|name| reached.contains(*name));
    found.map(|name| format!("crates/{ours}: reaches `{name}`, which it must not (see the invariants in ARCHITECTURE.md)")).collect()
}

/// A crate that is called something else now would lose its rule in silence.
fn without_crate(ours: &[&str]) -> Vec<String> {
    let ruled = NEVER_REACHED.iter().map(|(name, _)| *name).chain(ONLY_FOR.iter().flat_map(|(_, allowed)| allowed.iter().copied()));
    ruled.filter(|name| !ours.contains(name)).map(|name| format!("tidy/dependencies.rs: a rule for `{name}`, and no crate is called that")).collect()
}

/// Names of all that a package needs to run, near and far.
fn reached<'m>(metadata: &'m Metadata, packages: &BTreeMap<&'m PackageId, &'m Package>, from: &'m PackageId) -> BTreeSet<&'m str> {
    let Some(resolve) = &metadata.resolve else { return BTreeSet::new() };
    let nodes: BTreeMap<&PackageId, _> = resolve.nodes.iter().map(|n| (&n.id, n)).collect();
    let (mut seen, mut todo) = (BTreeSet::new(), vec![from]);
    while let Some(id) = todo.pop() {
        for dependency in nodes.get(id).map_or(&[][..], |n| &n.deps) {
            let at_run_time = dependency.dep_kinds.iter().any(|k| k.kind == DependencyKind::Normal);
            if at_run_time && seen.insert(&dependency.pkg) {
                todo.push(&dependency.pkg);
            }
        }
    }
    seen.into_iter().filter_map(|id| packages.get(id)).map(|p| p.name.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_not_be_reached_is_told() {
        assert_eq!(too_far("cowrite", &BTreeSet::from(["yrs", "tokio"])).len(), 1);
        assert_eq!(too_far("newsstand", &BTreeSet::from(["pressed", "store", "rusqlite"])).len(), 2);
        assert!(too_far("studio", &BTreeSet::from(["tokio", "axum"])).is_empty());
    }

    #[test]
    fn a_rule_for_no_crate_is_told() {
        let without_desk: Vec<&str> = NEVER_REACHED.iter().map(|(name, _)| *name).chain(["studio", "masthead"]).filter(|name| *name != "desk").collect();
        let told = without_crate(&without_desk);
        assert!(!told.is_empty() && told.iter().all(|line| line.contains("`desk`")), "{told:?}");
    }
}
