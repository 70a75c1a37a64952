//! Every package that goes into the binary may be used under a licence of this list (deny.toml holds the same one).

use cargo_metadata::Metadata;

const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "ISC",
    "Zlib",
    "0BSD",
    "Unicode-3.0",
    "Unlicense",
    "CC0-1.0",
    "MPL-2.0",
    "CDLA-Permissive-2.0",
    "IJG",
    "OpenSSL",
];

pub fn check(metadata: &Metadata) -> Vec<String> {
    let packages = metadata.packages.iter().filter(|p| !metadata.workspace_members.contains(&p.id));
    let refused = packages.filter(|p| !p.license.as_deref().is_some_and(may_be_used));
    refused.map(|p| format!("{} {}: its licence `{}` is not on our list", p.name, p.version, p.license.as_deref().unwrap_or("none"))).collect()
}

/// Reads an SPDX expression: one side of every OR must do, both sides of every AND. Old manifests write `/` for OR.
fn may_be_used(expression: &str) -> bool {
    let text = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut rest = words.as_slice();
    any(&mut rest) && rest.is_empty()
}

fn any(rest: &mut &[&str]) -> bool {
    let mut fine = all(rest);
    while rest.first() == Some(&"OR") {
        *rest = &rest[1..];
        fine |= all(rest);
    }
    fine
}

fn all(rest: &mut &[&str]) -> bool {
    let mut fine = one(rest);
    while rest.first() == Some(&"AND") {
        *rest = &rest[1..];
        fine &= one(rest);
    }
    fine
}

fn one(rest: &mut &[&str]) -> bool {
    match *rest {
        ["(", inner @ ..] => {
            *rest = inner;
            let fine = any(rest);
            *rest = rest.strip_prefix(&[")"]).unwrap_or(&[]);
            fine
        }
        [name, "WITH", exception, after @ ..] => {
            let whole = format!("{name} WITH {exception}");
            *rest = after;
            ALLOWED.contains(&whole.as_str()) || ALLOWED.contains(name)
        }
        [name, after @ ..] => {
            let fine = ALLOWED.contains(name);
            *rest = after;
            fine
        }
        [] => false,
    }
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    for fine in ["MIT", "MIT OR GPL-3.0", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "Apache-2.0 WITH LLVM-exception", "GPL-2.0 OR (MIT AND ISC)"]
    {
        assert!(may_be_used(fine), "{fine}");
    }
    for refused in ["AGPL-3.0", "MIT AND GPL-3.0", "(GPL-2.0 OR AGPL-3.0) AND MIT", "", "MIT MIT"] {
        assert!(!may_be_used(refused), "{refused}");
    }
}
