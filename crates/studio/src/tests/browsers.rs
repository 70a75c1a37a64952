//! What a browser gets: the page with its policy, and the built files it names.

use super::house::House;
use crate::embed;
use axum::http::Method;

#[tokio::test]
async fn the_page_names_built_files_or_says_how_to_build_them() {
    let house = House::open().await;
    let told = house.ask(Method::GET, "/").told().await;
    let (page, policy) = (told.text(), told.headers["content-security-policy"].to_str().expect("text").to_owned());
    let Some(entry) = embed::entry() else {
        assert!(page.contains("cargo xtask web") && page.contains("/api/openapi.json") && page.contains("masthead token create"), "{page}");
        return;
    };
    assert!(page.contains("data-zone=\"Europe/Berlin\"") && page.contains("data-edition=\"en\""), "{page}");
    for words in ["script-src 'self';", "style-src 'self';", "require-trusted-types-for 'script'", "frame-ancestors 'none'", "base-uri 'none'"] {
        assert!(policy.contains(words), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    for file in entry.imports.iter().chain(&entry.styles).chain([&entry.script, &entry.before_paint]) {
        let path = format!("/assets/{file}");
        assert!(page.contains(&format!("\"{path}\"")), "{file}");
        let plain = house.ask(Method::GET, &path).told().await;
        let packed = house.ask(Method::GET, &path).header("accept-encoding", "gzip, br").told().await;
        assert_eq!((plain.status.as_u16(), packed.headers["content-encoding"].to_str().ok()), (200, Some("br")), "{file}");
        // A sheet of sixty bytes is not smaller for being packed.
        let packs = packed.travelled < plain.travelled || plain.travelled < 200;
        assert!(!plain.headers.contains_key("content-encoding") && packs && packed.body == plain.body, "{file}");
    }
}

#[tokio::test]
async fn a_worker_keeps_files_and_asks_nobody_else() {
    let house = House::open().await;
    let told = house.ask(Method::GET, "/worker.js?build=studio-1.js").told().await;
    if embed::entry().is_none() {
        assert_eq!(told.status, 404, "{}", told.text());
        return;
    }
    assert_eq!((told.status.as_u16(), &told.headers["content-type"]), (200, &"text/javascript; charset=utf-8".parse().expect("a kind")));
    assert_eq!(told.headers["content-security-policy"], "default-src 'none'; connect-src 'self'; frame-ancestors 'none'");
    let page = house.ask(Method::GET, "/").told().await;
    assert!(page.headers["content-security-policy"].to_str().is_ok_and(|policy| policy.contains("worker-src 'self';")), "{:?}", page.headers);
}

#[tokio::test]
async fn nothing_but_built_files_is_an_asset() {
    let house = House::open().await;
    for name in ["manifest.json", "nothing.js", "..%2fpackage.json", "%2e%2e", "studio.js.br"] {
        assert_eq!(house.ask(Method::GET, &format!("/assets/{name}")).told().await.status, 404, "{name}");
    }
}
