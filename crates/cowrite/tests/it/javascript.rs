//! Our documents held against Yjs and y-prosemirror themselves, both ways: `web/studio/test/document.mjs` reads and writes them with the real libraries.

use crate::contents::{content, empty};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use cowrite::Document;
use newsroom::story::Content;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the libraries make of documents; `None` where they are not installed, which only somebody's own machine may be.
fn held(documents: &[Vec<u8>]) -> Option<Vec<Value>> {
    let studio = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/studio");
    let node = Command::new("node").arg("--version").stdout(Stdio::null()).status();
    if !node.is_ok_and(|ended| ended.success()) || !studio.join("node_modules/y-prosemirror").exists() {
        // There `bin/test` installs both, and a test that is left out would be taken for one that passed.
        assert!(std::env::var("CI").as_deref() != Ok("true"), "Node and `npm ci` in web/studio are needed; `cargo xtask web` does that");
        eprintln!("SKIPPED: our documents are not held against y-prosemirror; that needs Node and `npm ci` in web/studio");
        return None;
    }
    let mut child = Command::new("node").arg("test/document.mjs").current_dir(studio).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node runs");
    let asked = json!({ "documents": documents.iter().map(|state| BASE64_STANDARD.encode(state)).collect::<Vec<_>>() });
    child.stdin.take().expect("its input").write_all(asked.to_string().as_bytes()).expect("asked");
    let done = child.wait_with_output().expect("it ends");
    assert!(done.status.success(), "the script failed; its words are above");
    Some(serde_json::from_slice(&done.stdout).expect("an answer"))
}

fn document(answer: &Value, name: &str) -> Document {
    let state = BASE64_STANDARD.decode(answer[name].as_str().expect("an update")).expect("base64");
    Document::load([state.as_slice()]).expect("we read what Yjs writes")
}

#[test]
fn y_prosemirror_reads_and_writes_what_we_do() {
    let mut runner = TestRunner::deterministic();
    let mut contents: Vec<Content> = (0..80).map(|_| content().new_tree(&mut runner).expect("a content").current()).collect();
    contents.push(empty());
    let states: Vec<Vec<u8>> = contents.iter().map(|content| Document::of(content).state()).collect();
    let Some(answers) = held(&states) else { return };
    assert_eq!(answers.len(), contents.len());
    for (content, answer) in contents.iter().zip(&answers) {
        assert_eq!(answer["touched"], 0, "y-prosemirror would have written it otherwise: {content:?}");
        assert_eq!(document(answer, "again").content(content).0.body, content.body, "written by y-prosemirror alone");
        let commented = document(answer, "commented");
        assert_eq!(commented.content(&empty()), (content.clone(), vec![]), "comments and suggestions are no part of it");
        let has_text = newsroom::body::texts(&content.body).any(|text| !text.spans().is_empty());
        assert!(!has_text || commented.open_suggestions() > 0);
    }
}
