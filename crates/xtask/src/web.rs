//! Builds what the reading site and the studio send to browsers: `npm ci` when the lock file changed, then the build script.

use crate::{root, run};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::{Command, Stdio};

/// Folders under `web/` that have a build, fonts first as the others take them; `cargo build` embeds what site and studio leave in `dist/`.
const PARTS: [&str; 3] = ["fonts", "site", "studio"];

pub fn build() -> Result<()> {
    let node = Command::new("node").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    if !node.is_ok_and(|s| s.success()) {
        bail!(
            "Node is not installed; install Debian's packages `nodejs` and `npm`, or do without: the binary then serves the plain sources and the reader's own fonts"
        );
    }
    for part in PARTS {
        let folder = root().join("web").join(part);
        if !folder.join("package.json").exists() {
            bail!("`{}` has no package.json; is the clone whole?", folder.display());
        }
        install(&folder)?;
        run(Command::new("node").arg("build.mjs").current_dir(&folder))?;
    }
    Ok(())
}

/// The lock file is kept beside what was installed from it, so that an unchanged one installs nothing.
fn install(folder: &Path) -> Result<()> {
    let lock = folder.join("package-lock.json");
    let wanted = std::fs::read(&lock).with_context(|| format!("cannot read `{}`", lock.display()))?;
    let installed = folder.join("node_modules").join(".installed-lock.json");
    if std::fs::read(&installed).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))?;
    std::fs::write(&installed, wanted).with_context(|| format!("cannot write `{}`", installed.display()))
}
