//! How long one thread takes to set each kind of page, once the shared strips are there: `cargo run --release -p typeset --example pace`.

use std::time::Instant;
use typeset::{Hosts, ThemePlace, Typesetter, fixture};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let hosts = Hosts { site: "https://nightjar.example".into(), media: "https://media.nightjar.example".into() };
    let typesetter = Typesetter::new(ThemePlace::default())?;
    for (name, page) in fixture::pages("en") {
        typesetter.html(&page, &hosts)?;
        // The fastest of many batches: what the work costs when nothing else runs.
        let mut fastest = f64::MAX;
        for _ in 0..40 {
            let start = Instant::now();
            for _ in 0..20 {
                typesetter.html(&page, &hosts)?;
            }
            fastest = fastest.min(start.elapsed().as_secs_f64() * 1000.0 / 20.0);
        }
        println!("{name:24} {fastest:.3} ms");
    }
    Ok(())
}
