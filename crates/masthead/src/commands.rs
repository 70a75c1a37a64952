//! The commands, as one table. The command line, its help and the reference page are made from it.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Demo,
    Init,
    Serve,
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
    ThemeCheck,
    Check,
    ConfigExplain,
}

impl Command {
    pub const ALL: [Command; 16] = [
        Command::Demo,
        Command::Init,
        Command::Serve,
        Command::Import,
        Command::VocabularyLoad,
        Command::TokenCreate,
        Command::TokenList,
        Command::TokenRevoke,
        Command::UserAdd,
        Command::UserList,
        Command::UserEndSessions,
        Command::AuditVerify,
        Command::AuditHead,
        Command::ThemeCheck,
        Command::Check,
        Command::ConfigExplain,
    ];

    pub fn entry(self) -> &'static Entry {
        TABLE.iter().find(|e| e.command == self).expect("the table holds every command; a test checks it")
    }
}

pub struct Entry {
    pub command: Command,
    /// As it is typed: one word, or two.
    pub words: &'static [&'static str],
    pub about: &'static str,
    pub arguments: &'static [Argument],
}

/// What belongs to one command alone and is said each time; everything else is an option of the catalogue.
pub struct Argument {
    pub name: &'static str,
    pub form: Form,
    pub needed: bool,
    pub about: &'static str,
}

pub enum Form {
    /// By its place on the line.
    Place,
    /// `--name VALUE`
    Flag(&'static str),
    /// `--name`
    Switch,
}

pub const TABLE: &[Entry] = &[
    Entry { command: Command::Demo, words: &["demo"], about: "Runs a furnished newsroom and prints its addresses, logins and API tokens.", arguments: &[] },
    Entry {
        command: Command::Init,
        words: &["init"],
        about: "Makes an empty site.",
        arguments: &[
            Argument { name: "name", form: Form::Flag("NAME"), needed: false, about: "What the site is called; `Masthead` if not given." },
            Argument { name: "edition", form: Form::Flag("CODE"), needed: false, about: "The first edition's code, as in `en` or `pt-br`; `en` if not given." },
            Argument {
                name: "language",
                form: Form::Flag("TAG"),
                needed: false,
                about: "That edition's language, as in `en` or `pt-BR`; the edition's code if not given.",
            },
            Argument {
                name: "time-zone",
                form: Form::Flag("ZONE"),
                needed: false,
                about: "That edition's time zone, as in `Europe/Lisbon`; `UTC` if not given.",
            },
        ],
    },
    Entry { command: Command::Serve, words: &["serve"], about: "Serves the site to readers and the newsroom. `masthead` alone does the same.", arguments: &[] },
    Entry {
        command: Command::Import,
        words: &["import"],
        about: "Imports stories. Run it again at will: what is there already is left as it is, and an import that was cut short goes on.",
        arguments: &[
            Argument { name: "FORMAT", form: Form::Place, needed: true, about: "`ninjs`: IPTC ninjs 1.4 to 3.1." },
            Argument {
                name: "PATH",
                form: Form::Place,
                needed: true,
                about: "A file of one item, of a list of items or of JSON Lines; a folder of such files; or `-` for standard input.",
            },
            Argument {
                name: "edition",
                form: Form::Flag("CODE"),
                needed: false,
                about: "The edition for items in a language that no edition has; without it they are refused.",
            },
            Argument { name: "dry-run", form: Form::Switch, needed: false, about: "Reads and checks everything and keeps nothing." },
            Argument {
                name: "report",
                form: Form::Flag("FILE"),
                needed: false,
                about: "Writes every refused item and every complaint to a file, not only the first hundred.",
            },
        ],
    },
    Entry {
        command: Command::VocabularyLoad,
        words: &["vocabulary", "load"],
        about: "Loads IPTC's published Media Topics, so that every one is a subject with its names in the editions' languages.",
        arguments: &[Argument { name: "FILE", form: Form::Place, needed: true, about: "The vocabulary as IPTC publishes it in JSON (`cptall-x-all.json`)." }],
    },
    Entry {
        command: Command::TokenCreate,
        words: &["token", "create"],
        about: "Makes a token for the newsroom's API and prints it, once.",
        arguments: &[
            Argument { name: "name", form: Form::Flag("NAME"), needed: true, about: "Whom or what it is for; it signs every revision made with it." },
            Argument {
                name: "role",
                form: Form::Flag("ROLE"),
                needed: true,
                about: "`contributor`, `reporter`, `sub-editor`, `desk-editor`, `edition-editor` or `admin`; what each may do is in the reference.",
            },
        ],
    },
    Entry { command: Command::TokenList, words: &["token", "list"], about: "Lists the tokens: who, which role, since when.", arguments: &[] },
    Entry {
        command: Command::TokenRevoke,
        words: &["token", "revoke"],
        about: "Makes a token worthless, at once.",
        arguments: &[Argument { name: "NAME", form: Form::Place, needed: true, about: "The token's name." }],
    },
    Entry {
        command: Command::UserAdd,
        words: &["user", "add"],
        about: "Invites somebody: prints a link that is good once, for 72 hours. With `--password-stdin` they have an account at once.",
        arguments: &[
            Argument { name: "EMAIL", form: Form::Place, needed: true, about: "Their address, with which they sign in." },
            Argument {
                name: "role",
                form: Form::Flag("ROLE"),
                needed: true,
                about: "`contributor`, `reporter`, `sub-editor`, `desk-editor`, `edition-editor` or `admin`; what each may do is in the reference.",
            },
            Argument { name: "edition", form: Form::Flag("CODE"), needed: false, about: "The role holds for this edition alone." },
            Argument { name: "desk", form: Form::Flag("KEY"), needed: false, about: "The role holds for this desk alone." },
            Argument { name: "name", form: Form::Flag("NAME"), needed: false, about: "Their name as printed; needed with `--password-stdin`." },
            Argument { name: "password-stdin", form: Form::Switch, needed: false, about: "Reads a password from standard input instead of making a link." },
        ],
    },
    Entry {
        command: Command::UserList,
        words: &["user", "list"],
        about: "Lists the people: who, what they were granted, whether they have left.",
        arguments: &[],
    },
    Entry {
        command: Command::UserEndSessions,
        words: &["user", "end-sessions"],
        about: "Signs somebody out everywhere, at once.",
        arguments: &[Argument { name: "EMAIL", form: Form::Place, needed: true, about: "Their address." }],
    },
    Entry {
        command: Command::AuditVerify,
        words: &["audit", "verify"],
        about: "Goes through the log of acts and says whether anything was changed, taken out, moved or cut off.",
        arguments: &[Argument {
            name: "head",
            form: Form::Flag("FILE"),
            needed: false,
            about: "Heads that were printed earlier and kept elsewhere, one a line; against them even a log that was cut off or written anew together with its heads is found out.",
        }],
    },
    Entry {
        command: Command::AuditHead,
        words: &["audit", "head"],
        about: "Signs the log of acts as it stands and prints the head, as one line to keep elsewhere.",
        arguments: &[Argument {
            name: "new-key",
            form: Form::Switch,
            needed: false,
            about: "Signs by another key than before, and makes one where none is: when the old one is lost for good.",
        }],
    },
    Entry {
        command: Command::ThemeCheck,
        words: &["theme", "check"],
        about: "Draws every kind of page with the theme and reports what breaks, with file and line.",
        arguments: &[],
    },
    Entry { command: Command::Check, words: &["check"], about: "Looks over a site and says what is wrong with it and how to mend it.", arguments: &[] },
    Entry {
        command: Command::ConfigExplain,
        words: &["config", "explain"],
        about: "Shows each option, its value in force and where it came from.",
        arguments: &[],
    },
];

/// What groups of two-word commands are about.
pub const GROUPS: &[(&str, &str)] = &[
    ("vocabulary", "Vocabularies that stories are filed under."),
    ("token", "Tokens for the newsroom's API."),
    ("user", "People who work in the newsroom."),
    ("audit", "The log of what was done."),
    ("theme", "Themes of the reading site."),
    ("config", "Options."),
];

/// Commands that are promised and not built yet: said plainly, and listed nowhere.
pub const PROMISED: &[(&str, &str)] = &[
    ("export", "writing a whole site to an open archive"),
    ("backup", "backups; until then, docs/howto/back-up-and-restore.md says how it is done by hand"),
    ("restore", "restoring backups; a copied data folder is a site as it is, and docs/howto/back-up-and-restore.md says the rest"),
];

/// Formats of `import` that are promised and not built yet.
pub const PROMISED_FORMATS: &[&str] = &["newsml-g2", "iptc7901", "rss", "wxr", "ghost", "archive"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_in_the_table_once_and_told_in_sentences() {
        for command in Command::ALL {
            assert_eq!(TABLE.iter().filter(|e| e.command == command).count(), 1, "{command:?}");
        }
        assert_eq!(TABLE.len(), Command::ALL.len());
        for entry in TABLE {
            assert!(entry.about.ends_with('.'), "{:?}", entry.words);
            assert!(entry.arguments.iter().all(|a| a.about.ends_with('.')), "{:?}", entry.words);
            assert!(entry.words.len() == 1 || GROUPS.iter().any(|(g, _)| *g == entry.words[0]), "{:?}", entry.words);
        }
    }
}
