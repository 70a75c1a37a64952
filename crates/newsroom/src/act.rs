//! Acts: what was done in the newsroom, when, by whom, and to what. They are kept for good, in a chain in which every change shows.

use crate::Timestamp;
use serde_json::Value;

macro_rules! deeds {
    ($($(#[$doc:meta])* $deed:ident $name:literal,)*) => {
        /// What can be done, by the name it is kept and shown under.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Deed {
            $($(#[$doc])* $deed,)*
        }

        impl Deed {
            pub const ALL: &[Deed] = &[$(Deed::$deed,)*];

            pub fn name(self) -> &'static str {
                match self {
                    $(Deed::$deed => $name,)*
                }
            }
        }
    };
}

// A line each, so that two who add one do not meet.
deeds! {
    Create "create",
    Revise "revise",
    NameRevision "name-revision",
    /// A draft was put aside.
    Spike "spike",
    Unspike "unspike",
    Publish "publish",
    /// The clock published it, as somebody had scheduled.
    PublishOnTime "publish-on-time",
    /// It was due and could not go out.
    Hold "hold",
    Schedule "schedule",
    Unschedule "unschedule",
    /// A text by somebody who may not schedule it took it off the schedule.
    LoseSchedule "lose-schedule",
    Embargo "embargo",
    LiftEmbargo "lift-embargo",
    Correct "correct",
    AmendCorrection "amend-correction",
    Unpublish "unpublish",
    TakeDown "take-down",
    AmendNotice "amend-notice",
    LinkTranslation "link-translation",
    /// A translation holds what its source says.
    MarkUpToDate "mark-up-to-date",
    /// It is no translation any more.
    StandAlone "stand-alone",
    Receive "receive",
    Assign "assign",
    SetDesk "set-desk",
    Curate "curate",
    Focus "focus",
    EditDraft "edit-draft",
    /// A draft went before readers.
    Launch "launch",
    CreateConcept "create-concept",
    EditConcept "edit-concept",
    RemoveConcept "remove-concept",
    AddPicture "add-picture",
    EditPicture "edit-picture",
    AddRecording "add-recording",
    SetChannel "set-channel",
    SetEdition "set-edition",
    SetSite "set-site",
    SharePreview "share-preview",
    RevokePreview "revoke-preview",
    CreateToken "create-token",
    RevokeToken "revoke-token",
    Invite "invite",
    TakeBackInvitation "take-back-invitation",
    Accept "accept",
    EditPerson "edit-person",
    SignIn "sign-in",
    Prove "prove",
    SignOut "sign-out",
    SetPassword "set-password",
    AddCodes "add-codes",
    DropCodes "drop-codes",
    UseCode "use-code",
    NewRecoveryCodes "new-recovery-codes",
    AddPasskey "add-passkey",
    DropPasskey "drop-passkey",
    UsePasskey "use-passkey",
    /// The house's identity provider opens the door for somebody, or no more.
    LinkProvider "link-provider",
    UnlinkProvider "unlink-provider",
    /// Somebody whom the provider sent was not let in.
    RefuseSignIn "refuse-sign-in",
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    pub at: Timestamp,
    /// `person/3`, `token/k7`, `house` for whoever sits at the machine itself, `clock` for what was ordered for later, `guest` for whoever comes by an
    /// invitation, `unknown` for somebody of whom no more than a name was kept.
    pub who: String,
    /// Their name as it was then.
    pub name: String,
    pub deed: Deed,
    /// What it was done to: `story/1000004`, `front/en`, `person/3`, `site`.
    pub object: String,
    pub detail: Value,
}

impl Deed {
    pub fn from_name(name: &str) -> Option<Deed> {
        Deed::ALL.iter().copied().find(|deed| deed.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deed_is_known_again_by_its_name() {
        for deed in Deed::ALL {
            assert_eq!(Deed::from_name(deed.name()), Some(*deed));
        }
    }
}
