//! What other people's software makes of what we write: feed readers, podcast apps, search engines, agencies, text browsers.
//! Every document is also kept as a specimen under `target/tmp/specimens/`, for validators that are not written in Rust.

mod feed_fixture;
mod feeds;
mod ninjs;
mod podcast;
mod sitemaps;
mod structured_data;
mod text;

/// Keeps a document for validators to read.
fn keep(name: &str, document: &str) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("specimens");
    std::fs::create_dir_all(&folder).expect("a folder for specimens");
    std::fs::write(folder.join(name), document).expect("a specimen");
}

/// Reads an XML document to its end, as strictly as quick-xml can, and gives the names of its elements.
fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let mut names = vec![];
    loop {
        match reader.read_event().expect("well-formed XML") {
            quick_xml::events::Event::Start(tag) | quick_xml::events::Event::Empty(tag) => {
                assert!(tag.attributes().all(|a| a.is_ok()), "attributes of {tag:?}");
                names.push(tag.name().as_ref().to_owned());
            }
            quick_xml::events::Event::Eof => return names,
            _ => {}
        }
    }
}
