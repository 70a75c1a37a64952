//! The catalogue: each option once, with its name, the form of its value, its default, its commands and what it does.

use super::given::Given;
use super::{Config, Hidden};
use crate::commands::Command;

pub struct Entry {
    /// `page_memory` is the flag `--page-memory`, the variable `MASTHEAD_PAGE_MEMORY` and the key `page_memory`.
    pub name: &'static str,
    /// What to write: `SIZE`, `ADDRESS`. `None` is a switch that is on when named.
    pub value: Option<&'static str>,
    pub default: ByDefault,
    /// The commands that take it.
    pub commands: &'static [Command],
    pub about: &'static str,
    /// Checks the value and puts it in its place.
    pub set: fn(&mut Config, &Given) -> Result<(), String>,
}

pub enum ByDefault {
    Is(&'static str),
    /// Nothing is set; this is what happens then.
    Otherwise(&'static str),
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Entry {
    pub fn flag(&self) -> String {
        self.name.replace('_', "-")
    }

    pub fn variable(&self) -> String {
        format!("MASTHEAD_{}", self.name.to_ascii_uppercase())
    }

    /// Its value is nobody's to read over a shoulder.
    pub fn is_secret(&self) -> bool {
        self.value == Some("SECRET")
    }

    pub fn find(name: &str) -> Option<&'static Entry> {
        CATALOGUE.iter().find(|e| e.name == name)
    }
}

use ByDefault::{Is, Otherwise};
use Command::{
    AuditHead, AuditVerify, Check, ConfigExplain, Demo, Import, Init, Serve, ThemeCheck, TokenCreate, TokenList, TokenRevoke, UserAdd, UserEndSessions,
    UserList, VocabularyLoad,
};

const ALL: &[Command] = &Command::ALL;
/// Commands that open a site.
const SITE: &[Command] = &[
    Init,
    Serve,
    Demo,
    Import,
    VocabularyLoad,
    TokenCreate,
    TokenList,
    TokenRevoke,
    UserAdd,
    UserList,
    UserEndSessions,
    AuditVerify,
    AuditHead,
    Check,
    ConfigExplain,
];
const SERVING: &[Command] = &[Serve, Demo, ConfigExplain];
/// Those that tell somebody where the newsroom is.
const INVITING: &[Command] = &[Serve, Demo, UserAdd, ConfigExplain];

pub const CATALOGUE: &[Entry] = &[
    Entry {
        name: "data",
        value: Some("DIR"),
        default: Is("masthead-data"),
        commands: ALL,
        about: "The data folder. It is a whole site: copy it and you have moved it. `masthead demo` without it furnishes a new one and removes it at the end.",
        set: |c, given| given.path().map(|p| c.data = p),
    },
    Entry {
        name: "config",
        value: Some("FILE"),
        default: Otherwise("`masthead.toml` in the data folder, if it is there"),
        commands: ALL,
        about: "The file that options are read from. Relative paths in it start at its own folder.",
        set: |_, given| given.path().map(drop),
    },
    Entry {
        name: "database",
        value: Some("URL"),
        default: Otherwise("SQLite in the data folder"),
        commands: SITE,
        about: "Where the content is kept: `sqlite:` for the data folder, or `postgres://USER:PASSWORD@HOST/NAME`.",
        set: |c, given| given.database().map(|url| c.database = url),
    },
    Entry {
        name: "media",
        value: Some("DIR"),
        default: Otherwise("`media` in the data folder"),
        commands: SITE,
        about: "Where pictures, sound and film are kept.",
        set: |c, given| given.media().map(|p| c.media = Some(p)),
    },
    Entry {
        name: "listen",
        value: Some("ADDRESS"),
        default: Is("127.0.0.1:8080"),
        commands: INVITING,
        about: "Where readers are answered, as `IP:PORT`. The newsroom and its API take the next port, media files the one after. Port 0 takes three free ones.",
        set: |c, given| given.address().map(|a| c.listen.readers = Some(a)),
    },
    Entry {
        name: "listen_newsroom",
        value: Some("ADDRESS"),
        default: Otherwise("the port after `listen`"),
        commands: INVITING,
        about: "Where the newsroom and its API are answered.",
        set: |c, given| given.address().map(|a| c.listen.newsroom = Some(a)),
    },
    Entry {
        name: "listen_media",
        value: Some("ADDRESS"),
        default: Otherwise("two ports after `listen`"),
        commands: SERVING,
        about: "Where media files are answered.",
        set: |c, given| given.address().map(|a| c.listen.media = Some(a)),
    },
    Entry {
        name: "address",
        value: Some("URL"),
        default: Otherwise("the address of `listen`"),
        commands: SERVING,
        about: "The reading site's public address, as in `https://news.example`. Links in feeds, sitemaps and shared pages begin with it.",
        set: |c, given| given.origin().map(|u| c.listen.address = Some(u)),
    },
    Entry {
        name: "newsroom_address",
        value: Some("URL"),
        default: Otherwise("the address of `listen_newsroom`"),
        commands: INVITING,
        about: "The newsroom's address as browsers see it, as in `https://desk.news.example`. It answers to that host name alone; invitations lead there, and passkeys are made for it. With `address` and `media_address` under names of their own too, all three share the port of `listen`.",
        set: |c, given| given.origin().map(|u| c.listen.newsroom_address = Some(u)),
    },
    Entry {
        name: "password_alone",
        value: None,
        default: Is("no"),
        commands: SERVING,
        about: "A password alone opens the newsroom. Otherwise a code of an authenticator app is asked for beside it; passkeys need neither.",
        set: |c, given| given.switch().map(|s| c.password_alone = s),
    },
    Entry {
        name: "oidc_issuer",
        value: Some("URL"),
        default: Otherwise("nobody signs in by a provider"),
        commands: SERVING,
        about: "The house's own identity provider (OpenID Connect), as in `https://id.news.example`: people sign in by it as well. Needs `oidc_client_id`.",
        set: |c, given| given.issuer().map(|u| c.oidc.issuer = Some(u)),
    },
    Entry {
        name: "oidc_client_id",
        value: Some("NAME"),
        default: Otherwise("nobody signs in by a provider"),
        commands: SERVING,
        about: "What the identity provider knows the newsroom by.",
        set: |c, given| given.word().map(|w| c.oidc.client_id = Some(w)),
    },
    Entry {
        name: "oidc_client_secret",
        value: Some("SECRET"),
        default: Otherwise("the newsroom proves itself to the provider by PKCE alone"),
        commands: SERVING,
        about: "What the newsroom shows the identity provider. Better a variable or the file than a flag, which others on the machine can read.",
        set: |c, given| given.word().map(|w| c.oidc.client_secret = Some(Hidden(w))),
    },
    Entry {
        name: "oidc_label",
        value: Some("NAME"),
        default: Otherwise("the host of `oidc_issuer`"),
        commands: SERVING,
        about: "What the identity provider is called on the sign-in screen, as in `Ostrel ID`.",
        set: |c, given| given.label().map(|l| c.oidc.label = Some(l)),
    },
    Entry {
        name: "trusted_proxies",
        value: Some("IP,IP"),
        default: Otherwise("nobody is believed"),
        commands: SERVING,
        about: "Proxies in front of Masthead. Their `X-Forwarded-For` says where somebody comes from, which is counted when wrong passwords are tried; and they may hold more than the 1,024 connections of one address.",
        set: |c, given| given.addresses().map(|a| c.trusted_proxies = a),
    },
    Entry {
        name: "media_address",
        value: Some("URL"),
        default: Otherwise("the address of `listen_media`"),
        commands: SERVING,
        about: "The public address of media files. All three addresses must differ in host or port.",
        set: |c, given| given.origin().map(|u| c.listen.media_address = Some(u)),
    },
    Entry {
        name: "host_names",
        value: Some("NAME,NAME"),
        default: Otherwise("the host of `address` if that is set; else any IP address and `localhost`"),
        commands: SERVING,
        about: "Host names the reading site answers to. A request for any other gets 421.",
        set: |c, given| given.names().map(|n| c.listen.host_names = n),
    },
    Entry {
        name: "tls_certificate",
        value: Some("FILE"),
        default: Otherwise("plain HTTP"),
        commands: SERVING,
        about: "A PEM file with the certificate and its whole chain; readers then come over HTTPS. Needs `tls_key`.",
        set: |c, given| given.path().map(|p| c.listen.tls_certificate = Some(p)),
    },
    Entry {
        name: "tls_key",
        value: Some("FILE"),
        default: Otherwise("plain HTTP"),
        commands: SERVING,
        about: "A PEM file with the certificate's private key. Needs `tls_certificate`.",
        set: |c, given| given.path().map(|p| c.listen.tls_key = Some(p)),
    },
    Entry {
        name: "behind_https",
        value: None,
        default: Is("no"),
        commands: SERVING,
        about: "A proxy in front speaks HTTPS with readers, so that addresses and headers are those of HTTPS.",
        set: |c, given| given.switch().map(|s| c.listen.behind_https = s),
    },
    Entry {
        name: "theme",
        value: Some("DIR"),
        default: Otherwise("the theme that is built in"),
        commands: &[Serve, Demo, ThemeCheck, Check, ConfigExplain],
        about: "A folder of templates and styles. A file in it takes the place of the built-in one of the same name.",
        set: |c, given| given.path().map(|p| c.theme = Some(p)),
    },
    Entry {
        name: "watch_theme",
        value: None,
        default: Is("no"),
        commands: SERVING,
        about: "Reads the theme again whenever a file of it changes: for whoever works on one.",
        set: |c, given| given.switch().map(|s| c.watch_theme = s),
    },
    Entry {
        name: "page_memory",
        value: Some("SIZE"),
        default: Is("96MiB"),
        commands: SERVING,
        about: "Memory for finished pages. 0 keeps none and makes every page anew: for measuring, not for readers.",
        set: |c, given| given.size().map(|s| c.page_memory = s),
    },
    Entry {
        name: "shelf_memory",
        value: Some("SIZE"),
        default: Is("48MiB"),
        commands: SERVING,
        about: "Memory for published stories that pages are made from.",
        set: |c, given| given.size().map(|s| c.shelf_memory = s),
    },
    Entry {
        name: "threads",
        value: Some("NUMBER"),
        default: Otherwise("one a core"),
        commands: SERVING,
        about: "Threads that answer readers.",
        set: |c, given| given.number(1, 1_024).map(|n| c.threads = usize::try_from(n).ok()),
    },
    Entry {
        name: "first_number",
        value: Some("NUMBER"),
        default: Is("1000000"),
        commands: &[Init, Demo, Serve, ConfigExplain],
        about: "The number of a new site's first story; its permalink is made from it. An existing site keeps counting.",
        set: |c, given| given.number(1, 1 << 53).map(|n| c.first_number = n),
    },
    Entry {
        name: "log",
        value: Some("FILTER"),
        default: Is("info"),
        commands: ALL,
        about: "What is logged on stderr: `error`, `warn`, `info`, `debug`, `trace`, or by part, as in `warn,desk=debug`.",
        set: |c, given| given.filter().map(|f| c.log = f),
    },
    Entry {
        name: "log_format",
        value: Some("text|json"),
        default: Is("text"),
        commands: ALL,
        about: "Lines for people, or one JSON object a line for machines.",
        set: |c, given| given.one_of(&["text", "json"]).map(|f| c.log_as_json = f == "json"),
    },
];
