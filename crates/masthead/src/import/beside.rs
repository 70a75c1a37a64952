//! Which file beside an item is meant by a picture's name: one in the folder of the item's own file, and no other.

use std::path::{Component, Path, PathBuf};

/// Why a name leads to no file that may be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Nowhere {
    /// On the network, where nothing is fetched from.
    Address,
    /// A path that leads out of the folder, by itself or by a link.
    Outside,
    Missing,
}

/// The file that `named` means. `folder` is where the item's file lies, without links in it.
pub fn find(folder: &Path, named: &str) -> Result<PathBuf, Nowhere> {
    if named.contains("://") && of_file(named).is_none() {
        return Err(Nowhere::Address);
    }
    let decoded = decode(of_file(named).unwrap_or(named));
    // Only an address has to be written in hundredths; a name may hold `%` itself.
    let plain = of_file(named).is_none().then(|| inside(folder, named));
    match plain {
        Some(Err(Nowhere::Missing)) | None => inside(folder, &decoded),
        Some(found) => found,
    }
}

/// What follows `file:`, without the name of this machine.
fn of_file(named: &str) -> Option<&str> {
    let rest = named.get(..5).filter(|scheme| scheme.eq_ignore_ascii_case("file:")).map(|_| &named[5..])?;
    Some(rest.strip_prefix("//localhost").or_else(|| rest.strip_prefix("//")).unwrap_or(rest))
}

fn inside(folder: &Path, named: &str) -> Result<PathBuf, Nowhere> {
    let named = Path::new(named);
    let named = named.strip_prefix(folder).unwrap_or(named);
    if named.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Err(Nowhere::Outside);
    }
    let found = folder.join(named).canonicalize().map_err(|_| Nowhere::Missing)?;
    match found.starts_with(folder) {
        // A pipe may never end.
        true if found.is_file() => Ok(found),
        true => Err(Nowhere::Missing),
        false => Err(Nowhere::Outside),
    }
}

/// `%20` is a space.
fn decode(address: &str) -> String {
    let mut rest = address.as_bytes();
    let mut bytes = Vec::with_capacity(rest.len());
    while let [first, after @ ..] = rest {
        let hundredth = after.get(..2).filter(|_| *first == b'%').and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(hundredth.unwrap_or(*first));
        rest = if hundredth.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_a_file_of_the_items_own_folder_is_found() {
        let dir = tempfile::tempdir().expect("a folder");
        let root = dir.path().canonicalize().expect("a folder");
        let folder = root.join("wire");
        fs::create_dir_all(folder.join("pictures")).expect("a folder");
        for name in ["one.jpg", "pictures/two.jpg", "a b.jpg", "50%20.jpg", "../secret.jpg"] {
            fs::write(folder.join(name), "x").expect("written");
        }
        #[cfg(unix)]
        for (link, to) in [("out.jpg", root.join("secret.jpg")), ("up", root.clone()), ("in.jpg", folder.join("one.jpg"))] {
            std::os::unix::fs::symlink(to, folder.join(link)).expect("a link");
        }
        let at = |name: &str| Ok(folder.join(name));
        let whole = |name: &str| folder.join(name).display().to_string();
        for (named, expect) in [
            ("one.jpg", at("one.jpg")),
            ("./pictures/two.jpg", at("pictures/two.jpg")),
            ("a b.jpg", at("a b.jpg")),
            ("a%20b.jpg", at("a b.jpg")),
            ("50%20.jpg", at("50%20.jpg")),
            ("file:one.jpg", at("one.jpg")),
            ("FILE:a%20b.jpg", at("a b.jpg")),
            (&format!("file://{}", whole("one.jpg")), at("one.jpg")),
            (&format!("file://localhost{}", whole("pictures/two.jpg")), at("pictures/two.jpg")),
            ("in.jpg", at("one.jpg")),
            ("out.jpg", Err(Nowhere::Outside)),
            ("up/secret.jpg", Err(Nowhere::Outside)),
            ("../secret.jpg", Err(Nowhere::Outside)),
            ("%2e%2e/secret.jpg", Err(Nowhere::Outside)),
            ("pictures/../../secret.jpg", Err(Nowhere::Outside)),
            (&root.join("secret.jpg").display().to_string(), Err(Nowhere::Outside)),
            ("file:///etc/hostname", Err(Nowhere::Outside)),
            ("//example.com/one.jpg", Err(Nowhere::Outside)),
            ("https://example.com/one.jpg", Err(Nowhere::Address)),
            ("none.jpg", Err(Nowhere::Missing)),
            ("pictures", Err(Nowhere::Missing)),
            ("", Err(Nowhere::Missing)),
            ("one.jpg\0", Err(Nowhere::Missing)),
            ("%", Err(Nowhere::Missing)),
        ] {
            assert_eq!(find(&folder, named), expect, "{named}");
        }
    }
}
