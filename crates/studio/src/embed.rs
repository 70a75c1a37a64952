//! The studio's built files, under `/assets/`: script, style, words, fonts, each named by its content, so that a browser keeps it for
//! ever. Text was compressed when it was built. `cargo xtask web` makes them; without it the page says so.

use crate::answer::Answer;
use crate::named::Named;
use crate::packing::accepts;
use crate::problem::Problem;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use coding::Coding;
use serde_json::Value;
use std::borrow::Cow;

#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../web/studio/dist"]
#[allow_missing = true]
struct Built;

/// What a page must name to start the studio.
pub struct Entry {
    /// Runs before anything is painted.
    pub before_paint: String,
    pub script: String,
    /// What the script imports at once.
    pub imports: Vec<String>,
    pub styles: Vec<String>,
}

/// The files the page begins with; `None` when the studio was not built.
pub fn entry() -> Option<Entry> {
    let manifest: Value = serde_json::from_slice(&Built::get("manifest.json")?.data).ok()?;
    let (mut imports, mut styles) = (vec![], vec![]);
    collect(&manifest, "src/main.ts", &mut imports, &mut styles);
    let file = |key: &str| Some(manifest.get(key)?.get("file")?.as_str()?.to_owned());
    Some(Entry { before_paint: file("src/before-paint.ts")?, script: file("src/main.ts")?, imports, styles })
}

/// Follows what a chunk imports, in the order of the manifest.
fn collect(manifest: &Value, key: &str, imports: &mut Vec<String>, styles: &mut Vec<String>) {
    let words = |name: &str| manifest[key][name].as_array().into_iter().flatten().filter_map(Value::as_str);
    for style in words("css") {
        if !styles.iter().any(|known| known == style) {
            styles.push(style.to_owned());
        }
    }
    for import in words("imports") {
        if let Some(file) = manifest[import]["file"].as_str().filter(|file| !imports.iter().any(|known| known == file)) {
            imports.push(file.to_owned());
            collect(manifest, import, imports, styles);
        }
    }
}

/// What the worker may do: ask this origin, and nothing else.
const WORKERS_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; connect-src 'self'; frame-ancestors 'none'");

/// `/worker.js`: keeps the studio's files in the browser, for days without a line. It lies at the root, as it answers for the page there; the
/// query of its address names the build it is of.
pub async fn worker() -> Answer {
    let named = || {
        let manifest: Value = serde_json::from_slice(&Built::get("manifest.json")?.data).ok()?;
        bytes(manifest["src/worker.ts"]["file"].as_str()?)
    };
    let bytes = named().ok_or_else(|| Problem::missing("worker: the studio is not built"))?;
    let kind = HeaderValue::from_static("text/javascript; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, WORKERS_POLICY)], bytes).into_response())
}

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// `/assets/{file}`, in the smallest form the browser takes.
pub async fn show(Named(name): Named<String>, headers: HeaderMap) -> Answer {
    let missing = || Problem::missing("such file; the studio was built anew, so load its page again");
    let kind = media_type(&name).ok_or_else(missing)?;
    let form = |coding: Coding| {
        let file = match coding {
            Coding::Brotli => format!("{name}.br"),
            Coding::Gzip => format!("{name}.gz"),
            Coding::Identity => name.clone(),
            Coding::Zstd => return None,
        };
        Some((coding, bytes(&file)?))
    };
    let (coding, bytes) = Coding::taken(accepts(&headers)).find_map(form).ok_or_else(missing)?;
    let mut answer = (StatusCode::OK, [(header::CONTENT_TYPE, HeaderValue::from_static(kind))], bytes).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, FOR_EVER);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding.token() {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    Ok(answer)
}

fn bytes(name: &str) -> Option<Cow<'static, [u8]>> {
    Built::get(name).map(|file| file.data)
}

fn media_type(name: &str) -> Option<&'static str> {
    // A build has one folder; nothing outside it has a name here.
    let (stem, ending) = name.rsplit_once('.')?;
    if stem.is_empty() || name.contains(['/', '\\']) || name.contains("..") {
        return None;
    }
    Some(match ending {
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_page_names_each_file_of_its_entry_once() {
        let manifest = json!({
            "src/main.ts": {"file": "main.js", "imports": ["_a.js", "_b.js"], "css": ["main.css"]},
            "_a.js": {"file": "a.js", "imports": ["_b.js"]},
            "_b.js": {"file": "b.js", "imports": ["_a.js"], "css": ["main.css", "b.css"]},
        });
        let (mut imports, mut styles) = (vec![], vec![]);
        collect(&manifest, "src/main.ts", &mut imports, &mut styles);
        assert_eq!((imports.join(" "), styles.join(" ")), ("a.js b.js".into(), "main.css b.css".into()));
    }

    #[test]
    fn only_files_of_the_build_have_a_kind() {
        assert_eq!(media_type("studio-x1.js"), Some("text/javascript; charset=utf-8"));
        for wrong in ["manifest.json", "x.js.br", "../x.js", "..", ".js", "a/b.js", "x"] {
            assert_eq!(media_type(wrong), None, "{wrong}");
        }
    }
}
