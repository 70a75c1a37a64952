//! Blobs: named by what is in them, never half there, never outside their folder.

use crate::{Blobs, StoreError};

#[test]
fn a_file_comes_back_under_the_name_of_its_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::new(folder.path().join("media"));
    let name = blobs.put(b"a ship", "jpg").expect("kept");
    assert_eq!((name.len(), blobs.put(b"a ship", "jpg").expect("kept again")), (36, name.clone()));
    assert_ne!(blobs.put(b"two ships", "jpg").expect("kept"), name);
    assert_eq!(blobs.read(&name).expect("it is there"), b"a ship");
    assert_eq!(blobs.path(&name).expect("a path"), folder.path().join("media").join(&name[..2]).join(&name));
    let lying: Vec<_> = std::fs::read_dir(folder.path().join("media").join(&name[..2])).expect("a folder").flatten().map(|e| e.file_name()).collect();
    assert!(lying.iter().all(|file| !file.to_string_lossy().starts_with('.')), "nothing unfinished is left: {lying:?}");
}

#[test]
fn a_file_cut_short_is_written_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::new(folder.path());
    let name = blobs.put(b"a ship", "jpg").expect("kept");
    std::fs::write(blobs.path(&name).expect("a path"), b"a s").expect("a spoilt file");
    blobs.put(b"a ship", "jpg").expect("kept");
    assert_eq!(blobs.read(&name).expect("it is there"), b"a ship");
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let blobs = Blobs::new(folder.path());
    let digest = "0123456789abcdef0123456789abcdef";
    assert!(blobs.path(&format!("{digest}.jpg")).is_ok());
    let endings = ["", "j/g", "../x", "JPG", "jpg.exe", "ninechars", "a b", "ж"];
    let wrong = endings.map(|ending| format!("{digest}.{ending}")).into_iter().chain(["", ".", "..", "../../etc/passwd", digest].map(str::to_owned));
    for name in wrong.chain([format!("{}.jpg", &digest[1..]), format!("{}g.jpg", &digest[1..]), format!("{}.jpg", digest.to_uppercase())]) {
        assert!(matches!(blobs.path(&name), Err(StoreError::BlobName(_))), "{name}");
        assert!(matches!(blobs.read(&name), Err(StoreError::BlobName(_))) && !blobs.contains(&name), "{name}");
    }
    assert!(endings.iter().all(|ending| blobs.put(b"x", ending).is_err()));
}
