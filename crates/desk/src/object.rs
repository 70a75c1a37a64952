//! How the log of acts names the things of the newsroom, and what it keeps of them: where they stood afterwards, never their text.

use crate::act::Object;
use crate::assign::Assigned;
use crate::desk::SavedStory;
use newsroom::Timestamp;
use newsroom::act::Deed;
use newsroom::channel::Channel;
use newsroom::concept::Concept;
use newsroom::edition::Edition;
use newsroom::front::Front;
use newsroom::picture::Picture;
use newsroom::site::Site;
use newsroom::story::Story;
use serde_json::{Value, json};
use store::{SharedPreview, Token, Versioned};

impl Object for Story {
    fn object(&self) -> String {
        format!("story/{}", self.id)
    }

    fn detail(&self, deed: Deed) -> Value {
        let mut detail = json!({ "version": self.version, "revision": self.revision, "state": self.state.name() });
        match deed {
            Deed::Schedule => detail["for"] = json!(self.scheduled),
            Deed::Embargo => detail["until"] = json!(self.embargo),
            Deed::Correct => detail["note"] = json!(self.corrections.last().map(|correction| &correction.note)),
            Deed::AmendCorrection => {
                let amended = self.corrections.iter().zip(1..).max_by_key(|(correction, _)| correction.amended);
                (detail["note"], detail["number"]) = (json!(amended.map(|(correction, _)| &correction.note)), json!(amended.map(|(_, number)| number)));
            }
            Deed::MarkUpToDate => detail["source_revision"] = json!(self.translated_from.map(|base| base.revision)),
            Deed::TakeDown | Deed::AmendNotice => detail["notice"] = json!(self.takedown.as_ref().map(|takedown| &takedown.notice)),
            Deed::LinkTranslation | Deed::StandAlone => detail["family"] = json!(self.family),
            Deed::Create => detail["edition"] = json!(self.edition),
            _ => {}
        }
        // Four eyes look at what it was translated from.
        if let (Deed::Create | Deed::LinkTranslation, Some(base)) = (deed, self.translated_from) {
            detail["from"] = json!(base.story);
        }
        detail
    }
}

impl Object for SavedStory {
    fn object(&self) -> String {
        self.story.object()
    }

    fn detail(&self, deed: Deed) -> Value {
        self.story.detail(deed)
    }
}

impl Object for Assigned {
    fn object(&self) -> String {
        self.story.object()
    }

    fn detail(&self, _: Deed) -> Value {
        json!(self.assignment.value)
    }
}

impl<T: Object> Object for Versioned<T> {
    fn object(&self) -> String {
        self.value.object()
    }

    fn detail(&self, deed: Deed) -> Value {
        let mut detail = self.value.detail(deed);
        detail["version"] = self.version.into();
        detail
    }
}

/// What was entered into the past, if it was: readers are told that it was public from that instant on.
pub(crate) struct AsOf<T> {
    pub value: T,
    pub since: Option<Timestamp>,
}

impl<T: Object> Object for AsOf<T> {
    fn object(&self) -> String {
        self.value.object()
    }

    fn detail(&self, deed: Deed) -> Value {
        let mut detail = self.value.detail(deed);
        if let Some(since) = self.since {
            detail["since"] = json!(since);
        }
        detail
    }
}

/// Things of which the log keeps a name.
macro_rules! objects {
    ($($type:ty => |$thing:ident| $object:expr, $detail:expr;)*) => {$(
        impl Object for $type {
            fn object(&self) -> String {
                #[allow(unused_variables)]
                let $thing = self;
                $object
            }

            fn detail(&self, _: Deed) -> Value {
                #[allow(unused_variables)]
                let $thing = self;
                $detail
            }
        }
    )*};
}

objects! {
    Front => |front| format!("front/{}", front.edition), json!({ "containers": front.containers.len() });
    newsroom::desk::Desk => |desk| format!("desk/{}", desk.key), json!({ "name": desk.name, "four_eyes": desk.four_eyes });
    Edition => |edition| format!("edition/{}", edition.code), json!({ "name": edition.name });
    Channel => |channel| format!("channel/{}", channel.edition), json!({ "name": channel.name });
    Concept => |concept| format!("concept/{}", concept.id), json!({ "kind": concept.kind.name(), "name": concept.names.values().next().map(|name| &name.name) });
    Picture => |picture| format!("picture/{}", picture.id), json!({});
    SharedPreview => |link| format!("story/{}", link.story), json!({ "link": link.id, "expires": link.expires, "revision": link.revision, "at": link.at });
    Token => |token| format!("token/{}", token.id), json!({ "name": token.name, "grants": token.grants });
    Site => |site| "site".to_owned(), json!({ "name": site.name });
}
