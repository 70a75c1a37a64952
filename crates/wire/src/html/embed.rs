//! A frame that shows something of one of our providers: the thing by its id, nothing of the frame. The rules are those of the studio's `embed.ts`.

use newsroom::body::Provider;

/// What the address of a frame shows, as provider and id.
pub fn recognised(address: &str) -> Option<(Provider, String)> {
    let address = address.trim();
    let rest = address.strip_prefix("https:").or_else(|| address.strip_prefix("http:")).unwrap_or(address).strip_prefix("//")?;
    let (rest, query) = rest.split('#').next()?.split_once('?').unwrap_or((rest.split('#').next()?, ""));
    let (host, path) = rest.split_once('/')?;
    let host = host.to_ascii_lowercase();
    let path = path.trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or(path);
    let (provider, id) = match ["www.", "m."].iter().find_map(|begin| host.strip_prefix(begin)).unwrap_or(&host) {
        "youtu.be" => (Provider::Youtube, path),
        "youtube.com" | "youtube-nocookie.com" => {
            let watched = || query.split('&').find_map(|pair| pair.trim_start_matches("amp;").strip_prefix("v="));
            let shown = ["embed/", "shorts/", "live/"].iter().find_map(|begin| path.strip_prefix(begin));
            // A list of films has no id of one.
            (Provider::Youtube, shown.or_else(watched).filter(|id| *id != "videoseries")?)
        }
        "vimeo.com" | "player.vimeo.com" if last.bytes().all(|b| b.is_ascii_digit()) => (Provider::Vimeo, last),
        "soundcloud.com" if path.contains('/') => (Provider::Soundcloud, path),
        "bsky.app" => (Provider::Bluesky, path.strip_prefix("profile/").filter(|post| post.contains("/post/"))?),
        _ => {
            // Mastodon has no one home: any host with /@person/number, with `/embed` in a frame.
            let toot = rest.trim_end_matches('/');
            (Provider::Mastodon, toot.strip_suffix("/embed").unwrap_or(toot))
        }
    };
    provider.address(id).map(|_| (provider, id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_of_our_providers_are_known_and_no_others() {
        for (address, expect) in [
            ("https://www.youtube.com/embed/abc-1_2?rel=0&amp;start=3", Some((Provider::Youtube, "abc-1_2"))),
            ("//www.youtube-nocookie.com/embed/abc", Some((Provider::Youtube, "abc"))),
            ("https://www.youtube.com/watch?a=1&amp;v=abc#t", Some((Provider::Youtube, "abc"))),
            ("https://youtu.be/abc", Some((Provider::Youtube, "abc"))),
            ("https://player.vimeo.com/video/12?h=x", Some((Provider::Vimeo, "12"))),
            ("https://mastodon.social/@nightjar/1/embed", Some((Provider::Mastodon, "mastodon.social/@nightjar/1"))),
            ("https://bsky.app/profile/a.example/post/3k", Some((Provider::Bluesky, "a.example/post/3k"))),
            ("https://soundcloud.com/a/b", Some((Provider::Soundcloud, "a/b"))),
            ("https://www.youtube.com/embed/videoseries?list=x", None),
            ("https://www.youtube.com/embed/a/b", None),
            ("https://youtube.com.evil.example/embed/abc", None),
            ("https://evil.example/x", None),
            ("javascript:alert(1)", None),
            ("embed/abc", None),
            ("", None),
        ] {
            assert_eq!(recognised(address), expect.map(|(provider, id)| (provider, id.to_owned())), "{address}");
        }
    }
}
