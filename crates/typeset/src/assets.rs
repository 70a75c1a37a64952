//! The built files of the reading site, under `/assets/`: style, script, fonts. Each is named by its content, so that it can be
//! kept for ever. Without a build (`node web/site/build.mjs`) the sources are served as they are, with the machine's own fonts.

use crate::icon;
use newsroom::site::{Colour, Colours};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(rust_embed::Embed)]
#[folder = "$CARGO_MANIFEST_DIR/../../web/site/dist"]
#[allow_missing = true]
struct Built;

const STYLE: [&str; 2] = [include_str!("../../../web/site/tokens.css"), include_str!("../../../web/site/site.css")];
const SCRIPT: &str = include_str!("../../../web/site/site.js");

/// The one inline script: it sets the reader's theme before anything is painted.
pub fn before_paint() -> &'static str {
    include_str!("../../../web/site/before-paint.js").trim_end()
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    pub bytes: Cow<'static, [u8]>,
    pub media_type: &'static str,
}

/// The names of the build: `site.css` is `site.3fa9c1d2.css`.
static NAMES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let manifest = Built::get("manifest.json").and_then(|f| serde_json::from_slice::<BTreeMap<String, String>>(&f.data).ok());
    manifest.unwrap_or_else(|| [("site.css", raw("site.css")), ("site.js", raw("site.js"))].map(|(name, bytes)| (name.to_owned(), hashed(name, &bytes))).into())
});

/// A file by the name in its address.
pub fn asset(name: &str) -> Option<Asset> {
    let media_type = media_type(name)?;
    if let Some(built) = Built::get(name).filter(|_| name != "manifest.json") {
        return Some(Asset { bytes: built.data, media_type });
    }
    if let Some(text) = brand_style(name).or_else(|| icon::picture(name)) {
        return Some(Asset { bytes: text.into_bytes().into(), media_type });
    }
    let (plain, _) = NAMES.iter().find(|(_, hashed)| *hashed == name)?;
    Some(raw(plain)).filter(|bytes| !bytes.is_empty()).map(|bytes| Asset { bytes: bytes.into(), media_type })
}

/// The address of a file by its plain name.
pub fn address(name: &str) -> Option<String> {
    NAMES.get(name).map(|hashed| format!("/assets/{hashed}"))
}

/// The font a page of this script needs first; none without a build and for scripts that use the machine's own.
pub fn first_font(language: &str) -> Option<String> {
    address(match language {
        "ar" | "fa" | "ur" | "ps" => "first-arabic.woff2",
        "ru" | "uk" | "be" | "bg" | "mk" | "sr" | "kk" => "first-cyrillic.woff2",
        "hi" | "mr" | "ne" => "first-devanagari.woff2",
        "zh" | "ja" | "ko" => return None,
        _ => "first-latin.woff2",
    })
}

/// For the Content-Security-Policy: `sha256-…` of every inline script a page has.
pub fn inline_script_hashes() -> Vec<String> {
    use base64::prelude::{BASE64_STANDARD, Engine};
    vec![format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(before_paint())))]
}

/// The style of a house with colours of its own; none for the house colours.
pub fn brand_address(colours: &Colours) -> Option<String> {
    let hex = |colour: Colour| String::from(colour).trim_start_matches('#').to_owned();
    let all = [colours.brand, colours.brand_deep, colours.on_brand, colours.live].map(hex).join("-");
    (*colours != Colours::default()).then(|| format!("/assets/brand-{all}.css"))
}

/// The style that a brand's address spells out. On dark ground the colours are lightened until they can be read there.
fn brand_style(name: &str) -> Option<String> {
    let digits = name.strip_prefix("brand-")?.strip_suffix(".css")?;
    let colours: Vec<Colour> = digits.split('-').map(|d| Colour::try_from(format!("#{d}")).ok()).collect::<Option<_>>()?;
    let [brand, deep, on_brand, live] = <[Colour; 4]>::try_from(colours).ok()?;
    let ground = Colour([0x10, 0x14, 0x17]);
    let lit = |colour: Colour| (0..=10).map(|n| mix(colour, 255, n)).find(|c| c.contrast(ground) >= 7.0).unwrap_or(Colour([255; 3]));
    let text = |colour: Colour| String::from(colour);
    let light = format!("--brand:{0};--link:{0};--brand-deep:{1};--on-brand:{2};--on-deep:{2};--live:{3}", text(brand), text(deep), text(on_brand), text(live));
    let night = mix(deep, 0, 5);
    let on_night = if PALE.contrast(night) > INK.contrast(night) { PALE } else { INK };
    let dark = format!(
        "--brand:{0};--link:{0};--brand-deep:{1};--on-brand:{2};--on-deep:{3};--live:{4}",
        text(lit(brand)),
        text(night),
        text(INK),
        text(on_night),
        text(lit(live))
    );
    Some(format!(":root{{{light}}}@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}:root[data-theme=dark]{{{dark}}}"))
}

/// What is written on a brand's colours in the dark: on the deep one whichever reads better.
const PALE: Colour = Colour([0xf3, 0xf7, 0xf7]);
const INK: Colour = Colour([0x06, 0x18, 0x1c]);

/// `tenths` of the way to black (0) or white (255).
fn mix(Colour(parts): Colour, towards: u8, tenths: u16) -> Colour {
    Colour(parts.map(|c| u8::try_from((u16::from(c) * (10 - tenths) + u16::from(towards) * tenths) / 10).unwrap_or(towards)))
}

fn raw(name: &str) -> Vec<u8> {
    match name {
        "site.css" => STYLE.concat().into_bytes(),
        "site.js" => SCRIPT.as_bytes().to_vec(),
        _ => vec![],
    }
}

fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash: String = Sha256::digest(bytes).iter().take(4).map(|b| format!("{b:02x}")).collect();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
        None => format!("{name}.{hash}"),
    }
}

fn media_type(name: &str) -> Option<&'static str> {
    Some(match name.rsplit_once('.')?.1 {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_its_file() {
        for name in ["site.css", "site.js"] {
            let address = address(name).expect("an address");
            let asset = asset(address.trim_start_matches("/assets/")).expect("a file");
            assert!(!asset.bytes.is_empty());
        }
        for wrong in ["site.css", "manifest.json", "../Cargo.toml", "brand-red.css", "brand-0b5560-083c44-ffffff.css"] {
            assert_eq!(asset(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_brand_is_readable_in_the_dark() {
        assert_eq!(brand_address(&Colours::default()), None);
        let blue = Colours { brand: Colour([0x10, 0x20, 0x80]), ..Colours::default() };
        assert!(blue.check().is_ok());
        let address = brand_address(&blue).expect("an address");
        let style = asset(address.trim_start_matches("/assets/")).expect("a style");
        let style = String::from_utf8_lossy(&style.bytes).into_owned();
        assert!(style.starts_with(":root{--brand:#102080;") && style.contains("prefers-color-scheme:dark"), "{style}");
        assert!(style.contains("--on-deep:#ffffff") && style.contains("--on-deep:#f3f7f7"), "{style}");
    }

    #[test]
    fn what_stands_on_the_deep_colour_is_the_one_that_is_checked() {
        let pale = Colours { brand_deep: Colour([0xf0; 3]), brand: Colour([0x60; 3]), on_brand: Colour([0; 3]), ..Colours::default() };
        let style =
            String::from_utf8_lossy(&asset(brand_address(&pale).expect("an address").trim_start_matches("/assets/")).expect("a style").bytes).into_owned();
        assert!(style.contains("--brand-deep:#f0f0f0;--on-brand:#000000;--on-deep:#000000"), "{style}");
        assert!(style.contains("--brand-deep:#787878") && style.contains("--on-deep:#06181c"), "dark letters where the ground stays light: {style}");
        let css = String::from_utf8_lossy(&asset(address("site.css").expect("an address").trim_start_matches("/assets/")).expect("a file").bytes).into_owned();
        let on_deep: Vec<&str> = css.split('}').filter(|rule| rule.contains("background:var(--brand-deep)") && rule.contains(";color:")).collect();
        assert!(on_deep.iter().all(|rule| rule.contains("color:var(--on-deep)") || rule.contains(".air{")), "{on_deep:?}");
    }

    #[test]
    fn the_policy_gets_the_hash_of_the_inline_script() {
        let hashes = inline_script_hashes();
        assert!(hashes.len() == 1 && hashes[0].starts_with("sha256-") && hashes[0].len() == 51);
    }
}
