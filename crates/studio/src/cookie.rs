//! The newsroom's cookies: the session, the mark of a browser that is known, and for some minutes that of one whose person is at the house's
//! identity provider. None can be read by a script. No other site's page makes a browser send them, but for the last, which the provider's does.

use crate::door::{AT_THE_PROVIDER, Door};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    Session,
    /// A browser in which somebody signed in before.
    Device,
    /// A browser that was sent to the provider and will be sent back.
    Provider,
}

impl Cookie {
    /// `__Host-` binds a cookie to this very host over https; without TLS, on this machine itself, browsers refuse such a name.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Cookie::Session, true) => "__Host-masthead",
            (Cookie::Session, false) => "masthead",
            (Cookie::Device, true) => "__Host-masthead-device",
            (Cookie::Device, false) => "masthead-device",
            (Cookie::Provider, true) => "__Host-masthead-provider",
            (Cookie::Provider, false) => "masthead-provider",
        }
    }

    /// Seconds a browser keeps it. The session's own times hold in any case.
    fn age(self) -> u32 {
        match self {
            Cookie::Session => 7 * 24 * 3600,
            Cookie::Device => 400 * 24 * 3600,
            Cookie::Provider => u32::try_from(AT_THE_PROVIDER.as_secs()).unwrap_or(0),
        }
    }

    /// Which other sites' pages a browser comes from with it. The provider's page leads back here, so `Strict` would hide it.
    fn same_site(self) -> &'static str {
        match self {
            Cookie::Session | Cookie::Device => "Strict",
            Cookie::Provider => "Lax",
        }
    }

    pub fn read(self, headers: &HeaderMap, door: &Door) -> Option<String> {
        let name = self.name(door.secure);
        let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut values = all.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('=')).filter(|(given, _)| *given == name);
        let value = values.next().map(|(_, value)| value.to_owned());
        // Two of one name: somebody has put one there. Neither is believed.
        if values.next().is_some() { None } else { value.filter(|value| !value.is_empty()) }
    }

    pub fn set(self, answer: &mut Response, door: &Door, secret: &str) {
        self.put(answer, door, secret, self.age());
    }

    pub fn clear(self, answer: &mut Response, door: &Door) {
        self.put(answer, door, "", 0);
    }

    fn put(self, answer: &mut Response, door: &Door, value: &str, age: u32) {
        let (name, same_site, secure) = (self.name(door.secure), self.same_site(), if door.secure { "; Secure" } else { "" });
        let line = format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite={same_site}{secure}");
        if let Ok(line) = HeaderValue::from_str(&line) {
            answer.headers_mut().append(header::SET_COOKIE, line);
        }
    }
}
