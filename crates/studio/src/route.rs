//! What a row of the routes table says: method and address, who may, what goes in and what comes out.
//! Router, permission, OpenAPI document and reference page are all made from it, so none of them can forget a route.

use crate::Studio;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter};
use newsroom::permission::Action;

pub struct Route {
    pub method: Method,
    pub path: &'static str,
    pub access: Access,
    pub summary: &'static str,
    pub query: &'static [Param],
    pub takes: Takes,
    pub gives: Gives,
    pub versions: Versions,
    pub proof: Proof,
    pub handler: Handler,
}

/// Puts the handler under the method of its row.
pub type Handler = fn(MethodFilter) -> MethodRouter<Studio>;

/// Who is let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody: it says nothing of what the house holds.
    Open,
    /// Whoever is signed in, also somebody who has still to add a second factor: it is about their session or their keys.
    Entering,
    /// Whoever is signed in, or shows a token that may do something: it is about themselves, or for all who work here.
    SignedIn,
    /// Whoever's role allows the action.
    To(Action),
}

/// Whether somebody who is signed in proves first who they are: what whoever finds a browser open must not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    Unasked,
    Needed,
    /// Of some of what it may change: its handler asks.
    NeededFor(&'static str),
}

/// A word of the query.
pub struct Param {
    pub name: &'static str,
    pub about: &'static str,
    pub kind: ParamKind,
    pub needed: bool,
}

pub enum ParamKind {
    /// A thing's number.
    Id,
    Instant,
    Number {
        least: u32,
        most: u32,
    },
    /// One of the schemas.
    Named(&'static str),
    Text,
    /// Of a form that is not ours.
    Opaque,
    YesOrNo,
    Words(&'static [&'static str]),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Nothing,
    /// JSON of a schema.
    Json(&'static str),
    /// The same, or no body at all.
    Perhaps(&'static str),
    /// A merge patch of a schema.
    Patch(&'static str),
    /// A file of one of these kinds.
    File(&'static [&'static str]),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    Nothing,
    /// 200 with JSON of a schema.
    Json(&'static str),
    /// The same, where it is long and seldom another; 304 to whoever has it as it stands (`If-None-Match`).
    Lasting(&'static str),
    /// 201 with JSON of a schema.
    Made(&'static str),
    /// 200, or 201 when it was not there before.
    Put(&'static str),
    Html,
    /// A file that is what its ending says.
    File,
    /// A JSON document that no schema of ours describes.
    Document,
    /// A WebSocket.
    Socket,
    /// 303 to a place of the studio.
    Elsewhere,
}

/// Whether a version must be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Versions {
    /// Nothing that is there is changed, or it has no versions.
    Unasked,
    /// `If-Match` is needed.
    Needed,
    /// `If-Match` is needed unless this makes it for the first time.
    NeededIfThere,
}

impl Param {
    pub const fn may(name: &'static str, about: &'static str, kind: ParamKind) -> Param {
        Param { name, about, kind, needed: false }
    }

    pub const fn must(name: &'static str, about: &'static str, kind: ParamKind) -> Param {
        Param { name, about, kind, needed: true }
    }
}

impl Route {
    const fn new(method: Method, path: &'static str, access: Access, summary: &'static str, handler: Handler) -> Route {
        Route {
            method,
            path,
            access,
            summary,
            query: &[],
            takes: Takes::Nothing,
            gives: Gives::Nothing,
            versions: Versions::Unasked,
            proof: Proof::Unasked,
            handler,
        }
    }

    pub const fn get(path: &'static str, access: Access, summary: &'static str, handler: Handler) -> Route {
        Route::new(Method::GET, path, access, summary, handler)
    }

    pub const fn post(path: &'static str, access: Access, summary: &'static str, handler: Handler) -> Route {
        Route::new(Method::POST, path, access, summary, handler)
    }

    pub const fn put(path: &'static str, access: Access, summary: &'static str, handler: Handler) -> Route {
        Route::new(Method::PUT, path, access, summary, handler)
    }

    pub const fn patch(path: &'static str, access: Access, summary: &'static str, handler: Handler) -> Route {
        Route::new(Method::PATCH, path, access, summary, handler)
    }

    pub const fn delete(path: &'static str, access: Access, summary: &'static str, handler: Handler) -> Route {
        Route::new(Method::DELETE, path, access, summary, handler)
    }

    /// Words the query may hold.
    pub const fn asks(mut self, query: &'static [Param]) -> Route {
        self.query = query;
        self
    }

    pub const fn takes(mut self, takes: Takes) -> Route {
        self.takes = takes;
        self
    }

    pub const fn gives(mut self, gives: Gives) -> Route {
        self.gives = gives;
        self
    }

    /// It changes what is there, so the version seen must be named.
    pub const fn versioned(mut self) -> Route {
        self.versions = Versions::Needed;
        self
    }

    /// It changes what is there or makes it for the first time.
    pub const fn versioned_if_there(mut self) -> Route {
        self.versions = Versions::NeededIfThere;
        self
    }

    pub const fn proved(mut self) -> Route {
        self.proof = Proof::Needed;
        self
    }

    pub const fn proved_for(mut self, what: &'static str) -> Route {
        self.proof = Proof::NeededFor(what);
        self
    }

    /// The noun it belongs to, from its address: `stories`.
    pub fn noun(&self) -> &'static str {
        self.path.strip_prefix("/api/v1/").and_then(|rest| rest.split('/').next()).unwrap_or("the newsroom itself")
    }

    pub fn names_something(&self) -> bool {
        self.path.contains('{')
    }
}
