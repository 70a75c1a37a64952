//! What no compiler checks: the direction of dependencies, licences, the shape of files, links between documents, the words of the glossary.

mod dependencies;
mod documents;
mod files;
mod glossary;
mod licences;

use anyhow::{Result, bail};
use cargo_metadata::{CargoOpt, Metadata, MetadataCommand};

pub fn report() -> Result<()> {
    let complaints = complaints()?;
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    match complaints.len() {
        0 => Ok(()),
        n => bail!("{n} untidy"),
    }
}

fn complaints() -> Result<Vec<String>> {
    let metadata = metadata()?;
    let mut all = dependencies::check(&metadata);
    all.extend(licences::check(&metadata));
    all.extend(files::check()?);
    all.extend(documents::check()?);
    all.extend(glossary::check()?);
    Ok(all)
}

fn metadata() -> Result<Metadata> {
    let manifest = crate::root().join("Cargo.toml");
    Ok(MetadataCommand::new().manifest_path(manifest).features(CargoOpt::AllFeatures).other_options(vec!["--locked".to_owned()]).exec()?)
}

#[test]
fn the_house_is_tidy() {
    let complaints = complaints().expect("the workspace can be read");
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}
