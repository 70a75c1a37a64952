//! Pages of `docs/reference` that are made from the tables in the code. The tables live in crates this one need not build,
//! so the pages are written, or compared, by a test of the crate `masthead`.

use crate::{root, run};
use anyhow::Result;
use std::process::Command;

#[derive(PartialEq)]
pub enum Mode {
    Write,
    Check,
}

pub fn make(mode: Mode) -> Result<()> {
    let mut test = Command::new("cargo");
    // The whole workspace is selected, so that nothing is built a second time with other features.
    test.args(["test", "--quiet", "--bin", "masthead", "--", "reference::"]).current_dir(root());
    if mode == Mode::Write {
        test.env("WRITE_REFERENCE", "1");
    }
    run(&mut test)
}
