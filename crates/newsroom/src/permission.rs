//! Who may do what, as one table. Every route of the newsroom names its action; a test walks roles and actions.

use serde::{Deserialize, Serialize};

/// From least to most trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Writes drafts; publishes nothing.
    Contributor,
    Reporter,
    SubEditor,
    DeskEditor,
    EditionEditor,
    Admin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    ReadStories,
    WriteStories,
    AddPictures,
    Publish,
    Schedule,
    Embargo,
    Correct,
    Unpublish,
    TakeDown,
    LinkTranslations,
    Curate,
    EditConcepts,
    EditChannel,
    EditEditions,
    EditSite,
    ManageTokens,
}

impl Role {
    pub const ALL: [Role; 6] = [Role::Contributor, Role::Reporter, Role::SubEditor, Role::DeskEditor, Role::EditionEditor, Role::Admin];

    pub fn name(self) -> &'static str {
        match self {
            Role::Contributor => "contributor",
            Role::Reporter => "reporter",
            Role::SubEditor => "sub-editor",
            Role::DeskEditor => "desk-editor",
            Role::EditionEditor => "edition-editor",
            Role::Admin => "admin",
        }
    }

    pub fn from_name(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|r| r.name() == name)
    }
}

impl Action {
    pub const ALL: [Action; 16] = [
        Action::ReadStories,
        Action::WriteStories,
        Action::AddPictures,
        Action::Publish,
        Action::Schedule,
        Action::Embargo,
        Action::Correct,
        Action::Unpublish,
        Action::TakeDown,
        Action::LinkTranslations,
        Action::Curate,
        Action::EditConcepts,
        Action::EditChannel,
        Action::EditEditions,
        Action::EditSite,
        Action::ManageTokens,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Action::ReadStories => "read stories",
            Action::WriteStories => "write stories",
            Action::AddPictures => "add pictures",
            Action::Publish => "publish",
            Action::Schedule => "schedule",
            Action::Embargo => "embargo",
            Action::Correct => "correct",
            Action::Unpublish => "unpublish",
            Action::TakeDown => "take down",
            Action::LinkTranslations => "link translations",
            Action::Curate => "curate fronts and topics in focus",
            Action::EditConcepts => "edit sections, topics and other concepts",
            Action::EditChannel => "edit the channel's schedule",
            Action::EditEditions => "edit editions",
            Action::EditSite => "edit the site's settings",
            Action::ManageTokens => "manage tokens",
        }
    }

    /// The least trusted role that may do it; every role above may too.
    pub fn from_role(self) -> Role {
        match self {
            Action::ReadStories | Action::WriteStories | Action::AddPictures => Role::Contributor,
            Action::Schedule | Action::Embargo | Action::LinkTranslations => Role::SubEditor,
            Action::Publish | Action::Correct => Role::SubEditor,
            Action::Unpublish | Action::TakeDown | Action::Curate | Action::EditConcepts | Action::EditChannel => Role::DeskEditor,
            Action::EditEditions => Role::EditionEditor,
            Action::EditSite | Action::ManageTokens => Role::Admin,
        }
    }
}

/// The one place where permission is decided.
pub fn allows(role: Role, action: Action) -> bool {
    role >= action.from_role()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_roles_and_actions_is_this_one() {
        let count = |role| Action::ALL.into_iter().filter(|a| allows(role, *a)).count();
        let counts: Vec<usize> = Role::ALL.into_iter().map(count).collect();
        assert_eq!(counts, [3, 3, 8, 13, 14, 16]);
    }

    #[test]
    fn who_only_writes_publishes_nothing() {
        for action in [Action::Publish, Action::Schedule, Action::TakeDown, Action::Curate, Action::EditSite] {
            assert!(!allows(Role::Contributor, action) && !allows(Role::Reporter, action), "{action:?}");
        }
    }
}
