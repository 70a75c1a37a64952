//! What an address names and what its query asks for.

use crate::misread::of_query;
use crate::problem::Problem;
use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::http::Uri;
use axum::http::request::Parts;
use newsroom::desk::DeskKey;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, FilterId, PersonId, PictureId, StoryId};
use serde::de::DeserializeOwned;

/// The thing an address names. What cannot be the name of anything is simply not there.
pub struct Named<T>(pub T);

/// What the query asks for; a word we do not know is a mistake, not nothing.
pub struct Asked<T>(pub T);

/// How a thing is named in an address.
pub trait Name: Sized {
    fn read(segments: &[&str]) -> Option<Self>;
}

impl<T: Name, S: Send + Sync> FromRequestParts<S> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Named<T>, Problem> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Problem::no_such_address())?;
        let segments: Vec<&str> = params.iter().map(|(_, value)| value).collect();
        T::read(&segments).map(Named).ok_or_else(|| Problem::missing("such thing: the name in the address is not one we give"))
    }
}

impl<T: DeserializeOwned, S: Send + Sync> FromRequestParts<S> for Asked<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Asked<T>, Problem> {
        asked(&parts.uri).map(Asked)
    }
}

pub fn asked<T: DeserializeOwned>(address: &Uri) -> Result<T, Problem> {
    let read = Query::<T>::try_from_uri(address);
    read.map(|Query(asked)| asked).map_err(|wrong| {
        let said = std::error::Error::source(&wrong).map_or_else(|| wrong.to_string(), |source| source.to_string());
        Problem::unreadable(format!("the query of the address cannot be read: {}", of_query(&said.chars().take(300).collect::<String>())))
    })
}

macro_rules! one_segment {
    ($($type:ty),*) => {$(
        impl Name for $type {
            fn read(segments: &[&str]) -> Option<Self> {
                let [only] = segments else { return None };
                only.parse().ok()
            }
        }
    )*};
}
one_segment!(StoryId, ConceptId, PictureId, PersonId, FilterId, String);

impl Name for DeskKey {
    fn read(segments: &[&str]) -> Option<Self> {
        let [key] = segments else { return None };
        DeskKey::try_from(*key).ok()
    }
}

impl Name for EditionCode {
    fn read(segments: &[&str]) -> Option<Self> {
        let [code] = segments else { return None };
        EditionCode::try_from(*code).ok()
    }
}

/// A story's revision by number.
impl Name for (StoryId, i64) {
    fn read(segments: &[&str]) -> Option<Self> {
        let [story, number] = segments else { return None };
        // Numbers of revisions are written as numbers of stories are.
        Some((story.parse().ok()?, number.parse::<StoryId>().ok()?.0))
    }
}

/// A link to a story's preview.
impl Name for (StoryId, String) {
    fn read(segments: &[&str]) -> Option<Self> {
        let [story, link] = segments else { return None };
        Some((story.parse().ok()?, (*link).to_owned()))
    }
}

/// A launch of an edition's front.
impl Name for (EditionCode, i64) {
    fn read(segments: &[&str]) -> Option<Self> {
        let [edition, number] = segments else { return None };
        Some((EditionCode::try_from(*edition).ok()?, number.parse::<StoryId>().ok()?.0))
    }
}

/// A container of an edition's front.
impl Name for (EditionCode, String) {
    fn read(segments: &[&str]) -> Option<Self> {
        let [edition, key] = segments else { return None };
        Some((EditionCode::try_from(*edition).ok()?, (*key).to_owned()))
    }
}

/// A key of a person's, as the list names it.
impl Name for (PersonId, String) {
    fn read(segments: &[&str]) -> Option<Self> {
        let [person, key] = segments else { return None };
        Some((person.parse().ok()?, (*key).to_owned()))
    }
}
