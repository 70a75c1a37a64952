//! A story: NewsArticle, with its recording as AudioObject or VideoObject and its programme as PodcastSeries.

use super::{Thing, breadcrumbs, image, organization, organization_id, reference};
use crate::Hosts;
use crate::instant::{duration, rfc3339};
use newsroom::recording::Recording;
use newsroom::story::{Correction, StoryKind};
use pressed::card::Link;
use pressed::page::{Alternate, ArticlePage, Drawn};
use serde_json::Value;

pub fn graph(story: &ArticlePage, hosts: &Hosts) -> Vec<Value> {
    let common = &story.common;
    let mut graph = vec![article(story, hosts).into(), organization(common, hosts).into()];
    if let Some(recording) = &story.recording {
        graph.push(media(story, recording, hosts).into());
        // A programme's sound is an episode that can be subscribed to.
        if let (StoryKind::Audio, Some(programme)) = (story.story_kind, &story.programme) {
            graph.push(episode(story, recording, programme, hosts).into());
        }
    }
    let section = story.section.as_ref().map(|s| (s.name.as_str(), s.address.as_str()));
    let steps: Vec<(&str, &str)> = section.into_iter().chain([(story.headline.as_str(), common.address.as_str())]).collect();
    graph.push(breadcrumbs(common, &steps, hosts).into());
    graph
}

fn article(story: &ArticlePage, hosts: &Hosts) -> Thing {
    let address = hosts.page(&story.common.address);
    let recorded = story.recording.as_ref().map(|_| reference(media_id(story, hosts)));
    let (audio, video) = if story.story_kind == StoryKind::Video { (None, recorded) } else { (recorded, None) };
    let names: Vec<&str> = story.filed.iter().map(|t| t.name.as_str()).collect();
    let thing = |link: &Link| Thing::new("Thing").with("name", link.name.as_str()).with("url", hosts.page(&link.address)).into();
    Thing::new("NewsArticle")
        .with("@id", format!("{address}#article"))
        .with("url", address.as_str())
        .with("identifier", hosts.page(&story.permalink))
        .with("mainEntityOfPage", Value::from(Thing::new("WebPage").with("@id", address)))
        .with("headline", story.headline.as_str())
        .with("alternativeHeadline", story.front_headline.as_deref())
        .with("description", story.standfirst.as_str())
        .with("image", pictures(story, hosts))
        .with("datePublished", rfc3339(story.published))
        .with("dateModified", rfc3339(story.modified))
        .with("author", authors(story, hosts))
        .with("publisher", reference(organization_id(hosts)))
        .with("creditText", story.sign_off.as_deref())
        .with("inLanguage", story.language.plain())
        .with("articleSection", story.section.as_ref().map(|s| s.name.as_str()))
        .with("keywords", names)
        .with("about", story.filed.iter().map(thing).collect::<Vec<Value>>())
        .with("isAccessibleForFree", true)
        .with("wordCount", story.words)
        .with("audio", audio)
        .with("video", video)
        .with("correction", story.corrections.iter().map(correction).collect::<Vec<Value>>())
        .with("workTranslation", story.common.alternates.iter().filter_map(|a| translation(a, story, hosts)).collect::<Vec<Value>>())
}

/// The main picture first, then those in the text.
fn pictures(story: &ArticlePage, hosts: &Hosts) -> Vec<Value> {
    let inside = story.body.iter().filter_map(|block| match block {
        Drawn::Picture { shown } => Some(shown),
        _ => None,
    });
    story.picture.iter().chain(inside).filter_map(|shown| image(shown, hosts)).map(Value::from).collect()
}

fn authors(story: &ArticlePage, hosts: &Hosts) -> Vec<Value> {
    if story.byline.is_empty() {
        return vec![reference(organization_id(hosts))];
    }
    story.byline.iter().map(|name| Thing::new("Person").with("name", name.as_str()).into()).collect()
}

fn correction(correction: &Correction) -> Value {
    Thing::new("CorrectionComment").with("text", correction.note.as_str()).with("datePublished", rfc3339(correction.at)).into()
}

fn translation(other: &Alternate, story: &ArticlePage, hosts: &Hosts) -> Option<Value> {
    let address = hosts.page(&other.address);
    let thing = Thing::new("NewsArticle").with("@id", format!("{address}#article")).with("url", address).with("inLanguage", other.language.plain());
    (other.address != story.common.address).then(|| thing.into())
}

fn media_id(story: &ArticlePage, hosts: &Hosts) -> String {
    format!("{}#recording", hosts.page(&story.common.address))
}

fn media(story: &ArticlePage, recording: &Recording, hosts: &Hosts) -> Thing {
    let picture = story.picture.as_ref().and_then(|shown| crate::renditions::widest(&shown.renditions));
    let words = if story.standfirst.is_empty() { &story.headline } else { &story.standfirst };
    Thing::new(if story.story_kind == StoryKind::Video { "VideoObject" } else { "AudioObject" })
        .with("@id", media_id(story, hosts))
        .with("name", story.headline.as_str())
        .with("description", words.as_str())
        .with("contentUrl", hosts.file(&recording.file))
        .with("encodingFormat", recording.media_type.as_str())
        .with("contentSize", format!("{} B", recording.bytes))
        .with("duration", duration(recording.seconds))
        .with("uploadDate", rfc3339(story.published))
        .with("thumbnailUrl", picture.map(|file| hosts.file(&file.file)))
        .with("inLanguage", story.language.plain())
        .with("isAccessibleForFree", true)
}

fn episode(story: &ArticlePage, recording: &Recording, programme: &Link, hosts: &Hosts) -> Thing {
    let address = hosts.page(&story.common.address);
    let show = hosts.page(&programme.address);
    let series = Thing::new("PodcastSeries")
        .with("@id", format!("{show}#series"))
        .with("name", programme.name.as_str())
        .with("url", show.as_str())
        .with("webFeed", format!("{show}/{}", pressed::request::FeedFormat::Rss.file()));
    Thing::new("PodcastEpisode")
        .with("@id", format!("{address}#episode"))
        .with("url", address)
        .with("name", story.headline.as_str())
        .with("description", story.standfirst.as_str())
        .with("datePublished", rfc3339(story.published))
        .with("timeRequired", duration(recording.seconds))
        .with("associatedMedia", reference(media_id(story, hosts)))
        .with("partOfSeries", Value::from(series))
        .with("inLanguage", story.language.plain())
}
