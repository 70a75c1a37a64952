//! Writes every kind of page into a folder, to be looked at: `cargo run -p typeset --example look -- /tmp/look [http://127.0.0.1:9000]`.
//! Serve the folder over HTTP; pictures are expected under `media/`.

use std::path::PathBuf;
use typeset::{Hosts, ThemePlace, Typesetter, fixture};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("name a folder to write to")?);
    let host = std::env::args().nth(2).unwrap_or_else(|| "http://127.0.0.1:9000".into());
    let hosts = Hosts { site: host.clone(), media: host };
    let typesetter = Typesetter::new(ThemePlace::default())?;
    std::fs::create_dir_all(folder.join("assets"))?;
    for edition in ["en", "ar"] {
        for (name, page) in fixture::pages(edition) {
            let set = typesetter.html(&page, &hosts)?;
            std::fs::write(folder.join(format!("{edition}-{name}.html")), &set.body)?;
            for name in set.body.split("/assets/").skip(1).filter_map(|rest| rest.split('"').next()) {
                if let Some(asset) = typeset::asset(name) {
                    std::fs::write(folder.join("assets").join(name), &asset.bytes)?;
                }
            }
            println!("{edition}-{name} {} bytes, until {:?}", set.body.len(), set.until.map(|u| u.to_string()));
        }
    }
    Ok(())
}
