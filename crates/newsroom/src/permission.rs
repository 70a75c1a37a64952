//! Who may do what, as one table. Every route of the newsroom names its action; tests walk roles and actions, and roles and routes.

use crate::desk::DeskKey;
use crate::edition::EditionCode;
use serde::{Deserialize, Serialize};

/// From least to most trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Writes drafts of their own; sees no others, publishes nothing.
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
    EditPictures,
    SharePreviews,
    Assign,
    Spike,
    Publish,
    Schedule,
    Embargo,
    Correct,
    Unpublish,
    TakeDown,
    LinkTranslations,
    Curate,
    EditConcepts,
    RemoveConcepts,
    EditChannel,
    EditEditions,
    EditDesks,
    EditSite,
    ManagePeople,
    ManageTokens,
    ReadAudit,
    Backdate,
}

/// A role, and over what it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    pub role: Role,
    #[serde(default)]
    pub over: Over,
}

/// What a grant holds for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Over {
    #[default]
    House,
    Edition(EditionCode),
    Desk(DeskKey),
}

/// Where something is done: what is known of the thing asked about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    pub edition: Option<EditionCode>,
    pub desk: Option<DeskKey>,
    /// Whoever asks wrote it or is assigned to it.
    pub own: bool,
}

/// Over which stories somebody may do something at all: what narrows a list to what they may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    House,
    Places {
        editions: Vec<EditionCode>,
        desks: Vec<DeskKey>,
        /// And whatever is their own.
        own: bool,
    },
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

    /// With the article before it, as a sentence begins with it.
    pub fn one(self) -> String {
        let article = if self.name().starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        format!("{article} {}", self.name())
    }

    /// Who may do what asks for this role at least, as a sentence ends with it.
    pub fn and_above(self) -> String {
        let above = if self == Role::Admin { "" } else { " or one above it" };
        format!("the role {}{above}", self.name())
    }

    pub fn from_name(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|r| r.name() == name)
    }
}

use Role::{Admin, Contributor, DeskEditor, EditionEditor, Reporter, SubEditor};

/// A row of the table.
pub type Row = (Action, &'static str, Role, Option<Role>);

/// One row an action: its words, the least role that may do it where it was granted, and the least that may do it anywhere with what is their
/// own. Every role above may too.
pub const TABLE: [Row; 25] = [
    (Action::ReadStories, "read stories", Reporter, Some(Contributor)),
    (Action::WriteStories, "write stories", Reporter, Some(Contributor)),
    (Action::AddPictures, "add pictures", Contributor, None),
    (Action::EditPictures, "edit pictures that others added", Reporter, None),
    (Action::SharePreviews, "share previews", Reporter, None),
    (Action::Assign, "assign stories and move them between desks and stages", Reporter, Some(Contributor)),
    (Action::Spike, "put drafts on the spike and take them off", SubEditor, Some(Contributor)),
    (Action::Publish, "publish", SubEditor, None),
    (Action::Schedule, "schedule", SubEditor, None),
    (Action::Embargo, "embargo", SubEditor, None),
    (Action::Correct, "correct", SubEditor, None),
    (Action::Unpublish, "unpublish", DeskEditor, None),
    (Action::TakeDown, "take down", DeskEditor, None),
    (Action::LinkTranslations, "link translations", SubEditor, Some(Reporter)),
    (Action::Curate, "curate fronts and topics in focus", DeskEditor, None),
    (Action::EditConcepts, "edit sections, topics and other concepts", DeskEditor, None),
    (Action::RemoveConcepts, "take away sections, topics and other concepts that nothing uses", EditionEditor, None),
    (Action::EditChannel, "edit the channel's schedule", DeskEditor, None),
    (Action::EditEditions, "edit editions", EditionEditor, None),
    (Action::EditDesks, "edit desks and their stages", EditionEditor, None),
    (Action::EditSite, "edit the site's settings", Admin, None),
    (Action::ManagePeople, "manage people", Admin, None),
    (Action::ManageTokens, "manage tokens", Admin, None),
    (Action::ReadAudit, "read the audit log", Admin, None),
    (Action::Backdate, "enter something into the archive", EditionEditor, None),
];

/// Every action has its row, in the order of the actions.
const _: () = {
    let mut number = 0;
    while number < TABLE.len() {
        assert!(TABLE[number].0 as usize == number);
        number += 1;
    }
    assert!(TABLE.len() == Action::Backdate as usize + 1, "the last action is named here");
};

impl Action {
    pub fn name(self) -> &'static str {
        self.row().1
    }

    /// The least trusted role that may do it; where, its grant says.
    pub fn from_role(self) -> Role {
        self.row().2
    }

    /// The least trusted role that may do it with what is their own, if that is another.
    pub fn own_role(self) -> Option<Role> {
        self.row().3
    }

    fn row(self) -> Row {
        TABLE[self as usize]
    }
}

impl Grant {
    pub fn house(role: Role) -> Grant {
        Grant { role, over: Over::House }
    }

    /// Whether it gives all that another gives: no lesser role, over no smaller part of the house.
    pub fn covers(&self, other: &Grant) -> bool {
        self.role >= other.role && (self.over == Over::House || self.over == other.over)
    }

    fn holds_for(&self, place: &Place) -> bool {
        match &self.over {
            Over::House => true,
            Over::Edition(code) => place.edition.as_ref() == Some(code),
            Over::Desk(key) => place.desk.as_ref() == Some(key),
        }
    }
}

/// The one place where permission is decided.
pub fn allows(grants: &[Grant], action: Action, place: &Place) -> bool {
    let (.., least, own) = action.row();
    let owned = own.filter(|_| place.own);
    grants.iter().any(|grant| grant.role >= least && grant.holds_for(place) || owned.is_some_and(|least| grant.role >= least))
}

/// Whether the action may be done anywhere at all: what a route asks before it is known what is asked about.
pub fn allows_somewhere(grants: &[Grant], action: Action) -> bool {
    let (.., least, own) = action.row();
    grants.iter().any(|grant| grant.role >= own.map_or(least, |own| own.min(least)))
}

/// Where an action may be done.
pub fn reach(grants: &[Grant], action: Action) -> Reach {
    let (.., least, own) = action.row();
    let (mut editions, mut desks) = (vec![], vec![]);
    for grant in grants.iter().filter(|grant| grant.role >= least) {
        match &grant.over {
            Over::House => return Reach::House,
            Over::Edition(code) => editions.push(code.clone()),
            Over::Desk(key) => desks.push(key.clone()),
        }
    }
    Reach::Places { editions, desks, own: own.is_some_and(|least| grants.iter().any(|grant| grant.role >= least)) }
}

/// Whether somebody with these grants has all that another grant gives: nobody hands on more than they have.
pub fn covers(grants: &[Grant], wanted: &Grant) -> bool {
    grants.iter().any(|grant| grant.covers(wanted))
}

impl Over {
    /// The place that is asked about when something is done to what it names.
    pub fn place(&self) -> Place {
        match self {
            Over::House => Place::default(),
            Over::Edition(code) => Place::edition(code),
            Over::Desk(key) => Place { desk: Some(key.clone()), ..Place::default() },
        }
    }
}

impl Place {
    pub fn edition(code: &EditionCode) -> Place {
        Place { edition: Some(code.clone()), ..Place::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_may_what_the_one_below_may_and_this() {
        let allowed = |role: Role, place: &Place| TABLE.map(|row| row.0).into_iter().filter(|action| allows(&[Grant::house(role)], *action, place)).collect();
        let mut below: Vec<Action> = vec![];
        for (role, more) in [
            (Contributor, &[Action::AddPictures][..]),
            (Reporter, &[Action::ReadStories, Action::WriteStories, Action::EditPictures, Action::SharePreviews, Action::Assign]),
            (SubEditor, &[Action::Spike, Action::Publish, Action::Schedule, Action::Embargo, Action::Correct, Action::LinkTranslations]),
            (DeskEditor, &[Action::Unpublish, Action::TakeDown, Action::Curate, Action::EditConcepts, Action::EditChannel]),
            (EditionEditor, &[Action::RemoveConcepts, Action::EditEditions, Action::EditDesks, Action::Backdate]),
            (Admin, &[Action::EditSite, Action::ManagePeople, Action::ManageTokens, Action::ReadAudit]),
        ] {
            let may: Vec<Action> = allowed(role, &Place::default());
            assert_eq!(may.iter().filter(|action| !below.contains(action)).collect::<Vec<_>>(), more.iter().collect::<Vec<_>>(), "{role:?}");
            assert!(below.iter().all(|action| may.contains(action)), "{role:?}");
            below = may;
        }
        let own = |role: Role| -> Vec<Action> {
            let elsewhere: Vec<Action> = allowed(role, &Place::default());
            let all: Vec<Action> = allowed(role, &Place { own: true, ..Place::default() });
            all.into_iter().filter(|action| !elsewhere.contains(action)).collect()
        };
        assert_eq!(own(Contributor), [Action::ReadStories, Action::WriteStories, Action::Assign, Action::Spike]);
        assert_eq!(own(Reporter), [Action::Spike, Action::LinkTranslations]);
        assert!([SubEditor, DeskEditor, EditionEditor, Admin].into_iter().all(|role| own(role).is_empty()));
    }

    #[test]
    fn who_only_writes_publishes_nothing() {
        for action in [Action::Publish, Action::Schedule, Action::TakeDown, Action::Curate, Action::EditSite] {
            for role in [Contributor, Reporter] {
                assert!(!allows_somewhere(&[Grant::house(role)], action), "{action:?}");
            }
        }
    }

    #[test]
    fn a_grant_holds_where_it_was_given() {
        let edition = |code: &str| EditionCode::try_from(code).expect("a code");
        let desk = |key: &str| DeskKey::try_from(key).expect("a key");
        let at = |code: &str, key: &str| Place { edition: Some(edition(code)), desk: Some(desk(key)), own: false };
        let german = [Grant { role: DeskEditor, over: Over::Edition(edition("de")) }];
        let world = [Grant { role: DeskEditor, over: Over::Desk(desk("world")) }];
        for (grants, place, may) in
            [(&german, at("de", "sport"), true), (&german, at("en", "sport"), false), (&world, at("en", "world"), true), (&world, at("en", "sport"), false)]
        {
            assert_eq!(allows(grants, Action::Publish, &place), may, "{place:?}");
        }
        assert!(!allows(&world, Action::Curate, &Place::default()), "what belongs to the whole house needs a grant over it");
        let own = Place { own: true, ..at("en", "sport") };
        assert!(allows(&world, Action::WriteStories, &own) && !allows(&world, Action::Publish, &own));
    }

    #[test]
    fn a_reach_is_where_the_action_is_allowed() {
        let edition = |code: &str| EditionCode::try_from(code).expect("a code");
        let desk = |key: &str| DeskKey::try_from(key).expect("a key");
        let grants = [Grant { role: DeskEditor, over: Over::Edition(edition("de")) }, Grant { role: Contributor, over: Over::Desk(desk("world")) }];
        let read = reach(&grants, Action::ReadStories);
        assert_eq!(read, Reach::Places { editions: vec![edition("de")], desks: vec![], own: true }, "a contributor reads nothing of others");
        assert_eq!(reach(&[Grant::house(Reporter)], Action::ReadStories), Reach::House);
        assert_eq!(reach(&[], Action::ReadStories), Reach::Places { editions: vec![], desks: vec![], own: false });
    }

    #[test]
    fn a_role_stands_in_a_sentence() {
        assert_eq!([Admin.one(), EditionEditor.one(), SubEditor.one()], ["an admin", "an edition-editor", "a sub-editor"]);
        assert_eq!([Admin.and_above(), Reporter.and_above()], ["the role admin", "the role reporter or one above it"]);
    }

    #[test]
    fn nobody_hands_on_more_than_they_have() {
        let over = Over::Edition(EditionCode::try_from("de").expect("a code"));
        let german = [Grant { role: EditionEditor, over: over.clone() }];
        assert!(covers(&german, &Grant { role: Reporter, over: over.clone() }));
        assert!(!covers(&german, &Grant { role: Admin, over }));
        assert!(!covers(&german, &Grant::house(Reporter)));
        assert!(covers(&[Grant::house(Admin)], &german[0]));
    }
}
