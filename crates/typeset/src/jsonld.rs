//! What a page is, for search engines: schema.org (29.0) as JSON-LD 1.1, in one graph whose parts refer to each other by `@id`.

mod article;
mod broadcast;
mod lists;

use crate::Hosts;
use crate::renditions::{raster, widest};
use pressed::Page;
use pressed::card::Shown;
use pressed::page::Common;
use serde_json::{Map, Value, json};

/// The content of a page's `<script type="application/ld+json">`, safe to stand there as it is. `None` for pages that are
/// about other pages, such as lists of revisions and error pages.
pub fn of(page: &Page, hosts: &Hosts) -> Option<String> {
    let graph = match page {
        Page::Front(front) => lists::front(front, hosts),
        Page::Article(story) => article::graph(story, hosts),
        Page::Concept(concept) => lists::concept(concept, hosts),
        Page::Hub(hub) => lists::hub(hub, hosts),
        Page::LiveTv(live) => broadcast::graph(live, hosts),
        Page::Archive(archive) => lists::archive(archive, hosts),
        Page::About(about) => lists::about(about, hosts),
        Page::Revisions(_) | Page::Comparison(_) | Page::Problem(_) => return None,
    };
    Some(script_safe(&json!({ "@context": "https://schema.org", "@graph": graph }).to_string()))
}

/// `<` could end the script element; U+2028 and U+2029 end a line in old scripts.
fn script_safe(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// A thing being described. What is empty is not said.
struct Thing(Map<String, Value>);

impl Thing {
    fn new(kind: &str) -> Thing {
        Thing(Map::from_iter([("@type".to_owned(), kind.into())]))
    }

    fn with(mut self, key: &str, value: impl Into<Value>) -> Thing {
        let value = value.into();
        let empty = match &value {
            Value::Null => true,
            Value::String(text) => text.is_empty(),
            Value::Array(all) => all.is_empty(),
            _ => false,
        };
        if !empty {
            self.0.insert(key.to_owned(), value);
        }
        self
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Value {
        Value::Object(thing.0)
    }
}

/// A thing described elsewhere in the graph.
fn reference(id: String) -> Value {
    json!({ "@id": id })
}

fn organization_id(hosts: &Hosts) -> String {
    format!("{}/#organization", hosts.site)
}

fn website_id(hosts: &Hosts) -> String {
    format!("{}/#website", hosts.site)
}

/// The house that publishes the site.
fn organization(common: &Common, hosts: &Hosts) -> Thing {
    let site = &common.frame.site;
    let logo = site.logo.as_deref().and_then(raster).map(|file| Thing::new("ImageObject").with("url", hosts.file(file)).with("caption", site.name.as_str()));
    Thing::new("NewsMediaOrganization")
        .with("@id", organization_id(hosts))
        .with("name", site.name.as_str())
        .with("url", format!("{}/", hosts.site))
        .with("logo", logo.map(Value::from))
}

/// A picture with the words that belong to it; `None` if we hold the words alone.
fn image(shown: &Shown, hosts: &Hosts) -> Option<Thing> {
    let file = widest(&shown.renditions)?;
    let address = hosts.file(&file.file);
    Some(
        Thing::new("ImageObject")
            .with("url", address.as_str())
            .with("contentUrl", address)
            .with("width", pixels(file.width))
            .with("height", pixels(file.height))
            .with("caption", if shown.caption.is_empty() { shown.alt.as_str() } else { &shown.caption })
            .with("creditText", shown.credit.as_str()),
    )
}

/// schema.org counts widths in quantities, and UN/CEFACT's code for a pixel is `E37`.
fn pixels(number: u32) -> Value {
    Thing::new("QuantitativeValue").with("value", number).with("unitCode", "E37").into()
}

/// The way from the edition's front to a page, as `(name, address)`.
fn breadcrumbs(common: &Common, steps: &[(&str, &str)], hosts: &Hosts) -> Thing {
    let front = pressed::address::front(&common.frame.edition.code);
    let all = std::iter::once((common.frame.site.name.as_str(), front.as_str())).chain(steps.iter().copied());
    let step = |((name, address), position): ((&str, &str), u32)| -> Value {
        let page = Thing::new("WebPage").with("@id", hosts.page(address));
        Thing::new("ListItem").with("position", position).with("name", name).with("item", Value::from(page)).into()
    };
    let items: Vec<Value> = all.zip(1..).map(step).collect();
    Thing::new("BreadcrumbList").with("@id", format!("{}#breadcrumb", hosts.page(&common.address))).with("itemListElement", items)
}
