//! Every address of the newsroom's origin, as one table.

use crate::route::Access::{Entering, Open, SignedIn, To};
use crate::route::Gives::{Document, Elsewhere, File as Handed, Html, Json as Shows, Lasting, Made, Nothing, Put, Socket};
use crate::route::Takes::{File, Json, Patch, Perhaps};
use crate::route::{Param, ParamKind, Route};
use crate::{
    acts, assignments, channels, checklists, checkpoints, codes, concepts, corrections, desks, drafts, editions, embargoes, embed, families, filters, focus,
    front_previews, fronts, histories, invitations, items, lists, media, openapi, page, passkeys, passwords, people, pictures, presence, previews, provider,
    publications, receipts, recordings, revisions, room, schedules, session, sessions, site, spikes, stories, takedowns, tokens, translations, writing,
};
use axum::routing::on;
use newsroom::permission::Action::{
    AddPictures, Assign, Correct, Curate, EditChannel, EditConcepts, EditDesks, EditEditions, EditSite, Embargo, LinkTranslations, ManagePeople, ManageTokens,
    Publish, ReadAudit, ReadStories, RemoveConcepts, Schedule, SharePreviews, Spike, TakeDown, Unpublish, WriteStories,
};

#[rustfmt::skip]
pub static ROUTES: &[Route] = &[
    Route::get("/", Open, "The studio, for a browser", |m| on(m, page::show)).gives(Html),
    Route::get("/assets/{file}", Open, "A built file of the studio: script, style, font", |m| on(m, embed::show)).gives(Handed),
    Route::get("/worker.js", Open, "What keeps the studio's built files in the browser", |m| on(m, embed::worker)).gives(Handed),
    Route::get("/api/openapi.json", Open, "This description", |m| on(m, openapi::show)).gives(Document),

    Route::get("/api/v1/stories", To(ReadStories), "The list of a desk: what was changed last, first", |m| on(m, lists::list)).asks(&LISTING).gives(Shows("StoryList")),
    Route::post("/api/v1/stories", To(WriteStories), "Begin a story", |m| on(m, stories::create)).takes(Json("NewStory")).gives(Made("StoryInFull")),
    Route::get("/api/v1/stories/{id}", To(ReadStories), "A story with its newest text", |m| on(m, stories::show)).gives(Shows("StoryInFull")),
    Route::patch("/api/v1/stories/{id}", To(WriteStories), "Revise a story: a new revision of its text", |m| on(m, stories::revise)).takes(Patch("ContentPatch")).gives(Shows("StoryInFull")).versioned(),
    Route::get("/api/v1/stories/{id}/checklist", To(ReadStories), "What stands between a story and its readers", |m| on(m, checklists::show)).gives(Shows("Checklist")),
    Route::get("/api/v1/stories/{id}/preview", To(ReadStories), "The page readers would get if it were published as it is", |m| on(m, previews::show)).asks(&PREVIEW).gives(Html),
    Route::get("/api/v1/stories/{id}/previews", To(SharePreviews), "Links to its previews that were shared, newest first", |m| on(m, previews::list)).gives(Shows("PreviewLinkList")),
    Route::post("/api/v1/stories/{id}/previews", To(SharePreviews), "Share a preview by a link; the link is shown this once", |m| on(m, previews::share)).takes(Json("PreviewWish")).gives(Made("NewPreviewLink")),
    Route::delete("/api/v1/stories/{id}/previews/{link}", To(SharePreviews), "Revoke a link to a preview", |m| on(m, previews::revoke)).gives(Nothing),
    Route::get("/api/v1/stories/{id}/room", To(ReadStories), "Join everybody who has it open: Yjs messages over a WebSocket", |m| on(m, room::enter)).asks(&ENTERING).gives(Socket),
    Route::post("/api/v1/stories/{id}/checkpoint", To(WriteStories), "Make a revision of what is being written, now", |m| on(m, checkpoints::make)).takes(Perhaps("Checkpoint")).gives(Shows("StoryInFull")),
    Route::get("/api/v1/stories/{id}/writing", To(ReadAudit), "The log of writing: its text and who typed when, to bring back what became no revision", |m| on(m, writing::show)).gives(Shows("Writing")),
    Route::get("/api/v1/stories/{id}/revisions", To(ReadStories), "All its revisions, oldest first, without texts", |m| on(m, revisions::list)).gives(Shows("RevisionList")),
    Route::get("/api/v1/stories/{id}/revisions/{number}", To(ReadStories), "One saved text", |m| on(m, revisions::show)).gives(Shows("Revision")),
    Route::put("/api/v1/stories/{id}/spike", To(Spike), "Put a draft on the spike: no list shows it unless asked to, and it is only read", |m| on(m, spikes::put)).gives(Shows("StoryInFull")).versioned(),
    Route::delete("/api/v1/stories/{id}/spike", To(Spike), "Take it off the spike: it is a draft again", |m| on(m, spikes::take_off)).gives(Shows("StoryInFull")).versioned(),
    Route::post("/api/v1/stories/{id}/publication", To(Publish), "Publish the newest revision", |m| on(m, publications::publish)).takes(Perhaps("Publication")).gives(Shows("StoryInFull")).versioned(),
    Route::delete("/api/v1/stories/{id}/publication", To(Unpublish), "Unpublish: for readers it is as if it had never been", |m| on(m, publications::unpublish)).gives(Shows("StoryInFull")).versioned(),
    Route::put("/api/v1/stories/{id}/schedule", To(Schedule), "Publish later, by the clock", |m| on(m, schedules::set)).takes(Json("Schedule")).gives(Shows("StoryInFull")).versioned(),
    Route::delete("/api/v1/stories/{id}/schedule", To(Schedule), "Take it off the schedule", |m| on(m, schedules::clear)).gives(Shows("StoryInFull")).versioned(),
    Route::put("/api/v1/stories/{id}/embargo", To(Embargo), "Hold it until an instant", |m| on(m, embargoes::set)).takes(Json("Embargo")).gives(Shows("StoryInFull")).versioned(),
    Route::delete("/api/v1/stories/{id}/embargo", To(Embargo), "Lift the embargo", |m| on(m, embargoes::lift)).gives(Shows("StoryInFull")).versioned(),
    Route::post("/api/v1/stories/{id}/correction", To(Correct), "Publish the newest revision with a public, dated note", |m| on(m, corrections::correct)).takes(Json("CorrectionNote")).gives(Shows("StoryInFull")).versioned(),
    Route::put("/api/v1/stories/{id}/corrections/{number}", To(Correct), "Say the note of a correction in other words; they are numbered from 1, oldest first", |m| on(m, corrections::amend)).takes(Json("CorrectionNote")).gives(Shows("StoryInFull")).versioned(),
    Route::post("/api/v1/stories/{id}/takedown", To(TakeDown), "Withdraw it for good; readers get the notice", |m| on(m, takedowns::take_down)).takes(Json("TakedownNotice")).gives(Shows("StoryInFull")).versioned(),
    Route::put("/api/v1/stories/{id}/takedown", To(TakeDown), "Say the notice of a takedown in other words", |m| on(m, takedowns::amend)).takes(Json("TakedownNotice")).gives(Shows("StoryInFull")).versioned(),
    Route::put("/api/v1/stories/{id}/translation", To(LinkTranslations), "Link it as a translation of another story", |m| on(m, translations::link)).takes(Json("TranslationLink")).gives(Shows("StoryInFull")).versioned(),
    Route::put("/api/v1/stories/{id}/translation/base", To(LinkTranslations), "Mark a translation as up to date with its source", |m| on(m, translations::mark)).takes(Json("TranslationBase")).gives(Shows("StoryInFull")).versioned(),
    Route::get("/api/v1/stories/{id}/family", To(ReadStories), "Its translations, and what changed in their source since", |m| on(m, families::show)).gives(Shows("Family")),
    Route::get("/api/v1/stories/{id}/receipt", To(ReadStories), "What readers get of it now, asked surface by surface", |m| on(m, receipts::show)).gives(Shows("Receipt")),
    Route::get("/api/v1/stories/{id}/history", To(ReadStories), "Who did what with it, and when", |m| on(m, histories::show)).gives(Shows("History")),
    Route::get("/api/v1/stories/{id}/assignment", To(ReadStories), "On which desk it is, how far, with whom; `null` while it is on none", |m| on(m, assignments::show)).gives(Shows("AssignmentIfAny")),
    Route::put("/api/v1/stories/{id}/assignment", To(Assign), "Assign it: desk, stage, people, due", |m| on(m, assignments::set)).takes(Json("AssignmentDraft")).gives(Put("Assignment")).versioned_if_there(),
    Route::post("/api/v1/assignments", To(Assign), "Change the assignments of many stories, each answered for itself", |m| on(m, assignments::change_many)).takes(Json("Reassignments")).gives(Shows("ReassignmentReceipts")),
    Route::get("/api/v1/desks", To(ReadStories), "All desks, and how much is on them", |m| on(m, desks::list)).gives(Shows("DeskList")),
    Route::get("/api/v1/desks/{key}", To(ReadStories), "A desk", |m| on(m, desks::show)).gives(Shows("Desk")),
    Route::put("/api/v1/desks/{key}", To(EditDesks), "Set a desk: its name, stages, four eyes", |m| on(m, desks::set)).takes(Json("Desk")).gives(Put("Desk")).versioned_if_there(),
    Route::get("/api/v1/filters", To(ReadStories), "Filters that whoever asks keeps", |m| on(m, filters::list)).gives(Shows("SavedFilterList")),
    Route::post("/api/v1/filters", To(ReadStories), "Keep a filter", |m| on(m, filters::keep)).takes(Json("NewFilter")).gives(Made("SavedFilter")),
    Route::delete("/api/v1/filters/{id}", To(ReadStories), "Forget a filter", |m| on(m, filters::forget)).gives(Nothing),

    Route::get("/api/v1/presence", To(ReadStories), "Which stories have somebody in them now", |m| on(m, presence::list)).gives(Shows("PresenceList")),
    Route::post("/api/v1/items", To(Publish), "Receive agency copy: one ninjs item or an array of up to 500", |m| on(m, items::receive)).asks(&RECEIVING).takes(Json("NinjsItems")).gives(Shows("ItemReceipts")),

    Route::get("/api/v1/fronts/{edition}", To(ReadStories), "An edition's front; until one is arranged the standard one, at version 0", |m| on(m, fronts::show)).gives(Shows("Front")),
    Route::put("/api/v1/fronts/{edition}", To(Curate), "Arrange a front", |m| on(m, fronts::arrange)).takes(Json("FrontDraft")).gives(Put("Front")).versioned_if_there(),
    Route::put("/api/v1/fronts/{edition}/containers/{key}", To(Curate), "Choose one container's picks", |m| on(m, fronts::pick)).takes(Json("Picks")).gives(Shows("Front")).versioned(),
    Route::get("/api/v1/fronts/{edition}/draft", To(Curate), "The draft beside the front, and who is at it; with `since`, once there is news", |m| on(m, drafts::show)).asks(&WAITING).gives(Shows("DraftInFull")),
    Route::put("/api/v1/fronts/{edition}/draft", To(Curate), "Lay the whole draft anew", |m| on(m, drafts::lay)).takes(Json("Layout")).gives(Shows("DraftInFull")).versioned(),
    Route::post("/api/v1/fronts/{edition}/draft/operations", To(Curate), "Take small steps on the draft; those of several editors join", |m| on(m, drafts::edit)).takes(Json("Steps")).gives(Shows("EditedDraft")),
    Route::get("/api/v1/fronts/{edition}/draft/preview", To(Curate), "The front readers would get if the draft were launched", |m| on(m, front_previews::show)).asks(&LOOKING).gives(Html),
    Route::get("/api/v1/fronts/{edition}/draft/weight", To(Curate), "What that front weighs on a phone's first view, in bytes", |m| on(m, front_previews::weigh)).asks(&LOOKING).gives(Shows("Weight")),
    Route::post("/api/v1/fronts/{edition}/launch", To(Curate), "Bring the draft before readers", |m| on(m, drafts::launch)).gives(Shows("DraftInFull")).versioned(),
    Route::get("/api/v1/fronts/{edition}/history", To(Curate), "What was brought before readers, newest first, a hundred at once", |m| on(m, drafts::history)).asks(&LAUNCHES).gives(Shows("LaunchList")),
    Route::post("/api/v1/fronts/{edition}/history/{number}/draft", To(Curate), "Make an earlier launch the draft", |m| on(m, drafts::roll_back)).gives(Shows("DraftInFull")).versioned(),
    Route::get("/api/v1/focus/{edition}", To(ReadStories), "An edition's topics in focus", |m| on(m, focus::show)).gives(Shows("Focus")),
    Route::put("/api/v1/focus/{edition}", To(Curate), "Order the topics in focus", |m| on(m, focus::order)).takes(Json("FocusDraft")).gives(Put("Focus")).versioned_if_there(),

    Route::get("/api/v1/concepts", To(ReadStories), "Concepts, oldest first", |m| on(m, concepts::list)).asks(&CONCEPTS).gives(Lasting("ConceptList")),
    Route::post("/api/v1/concepts", To(EditConcepts), "Add a section, region, subject, place, topic or programme", |m| on(m, concepts::create)).takes(Json("ConceptDraft")).gives(Made("Concept")),
    Route::get("/api/v1/concepts/{id}", To(ReadStories), "A concept", |m| on(m, concepts::show)).gives(Shows("Concept")),
    Route::put("/api/v1/concepts/{id}", To(EditConcepts), "Change a concept", |m| on(m, concepts::change)).takes(Json("ConceptDraft")).gives(Shows("Concept")).versioned(),
    Route::delete("/api/v1/concepts/{id}", To(RemoveConcepts), "Take away a concept that nothing uses", |m| on(m, concepts::remove)).gives(Nothing).versioned(),

    Route::get("/api/v1/pictures", To(ReadStories), "Pictures that whoever asks may see, newest first", |m| on(m, pictures::list)).asks(&PICTURES).gives(Shows("PictureList")),
    Route::post("/api/v1/pictures", To(AddPictures), "Add a picture's words; its file follows", |m| on(m, pictures::create)).takes(Json("PictureWords")).gives(Made("Picture")),
    Route::get("/api/v1/pictures/{id}", To(ReadStories), "A picture", |m| on(m, pictures::show)).gives(Shows("Picture")),
    Route::put("/api/v1/pictures/{id}", To(AddPictures), "Change a picture's words and rights", |m| on(m, pictures::change)).takes(Json("PictureWords")).gives(Shows("Picture")).versioned(),
    Route::put("/api/v1/pictures/{id}/file", To(AddPictures), "Develop a picture's file; words in it fill empty fields", |m| on(m, pictures::develop)).takes(File(&["image/*", "application/octet-stream"])).gives(Shows("Picture")).versioned(),
    Route::get("/api/v1/media/{file}", To(ReadStories), "A file of the house, shown to readers or not yet", |m| on(m, media::show)).gives(Handed),
    Route::post("/api/v1/recordings", To(AddPictures), "Keep the sound or film of an episode", |m| on(m, recordings::keep)).asks(&RECORDING).takes(File(&["audio/*", "video/*", "application/octet-stream"])).gives(Made("Recording")),

    Route::get("/api/v1/channels/{edition}", To(ReadStories), "An edition's channel and its week", |m| on(m, channels::show)).gives(Shows("Channel")),
    Route::put("/api/v1/channels/{edition}", To(EditChannel), "Set the channel and its week", |m| on(m, channels::set)).takes(Json("Channel")).gives(Put("Channel")).versioned_if_there(),
    Route::get("/api/v1/editions", To(ReadStories), "All editions", |m| on(m, editions::list)).gives(Shows("EditionList")),
    Route::get("/api/v1/editions/{code}", To(ReadStories), "An edition", |m| on(m, editions::show)).gives(Shows("Edition")),
    Route::put("/api/v1/editions/{code}", To(EditEditions), "Set an edition", |m| on(m, editions::set)).takes(Json("Edition")).gives(Put("Edition")).versioned_if_there(),
    Route::get("/api/v1/site", To(ReadStories), "The site's settings", |m| on(m, site::show)).gives(Shows("Site")),
    Route::put("/api/v1/site", To(EditSite), "Change the site's settings", |m| on(m, site::set)).takes(Json("Site")).gives(Put("Site")).versioned_if_there(),

    Route::get("/api/v1/session/ways", Open, "Which ways in there are", |m| on(m, session::ways)).gives(Shows("Ways")),
    Route::get("/api/v1/session", Entering, "Who is signed in, and what they may do", |m| on(m, session::show)).gives(Shows("Session")),
    Route::post("/api/v1/session", Open, "Sign in with password and code", |m| on(m, session::sign_in)).takes(Json("Keys")).gives(Shows("Session")),
    Route::delete("/api/v1/session", Entering, "Sign out", |m| on(m, session::sign_out)).gives(Nothing),
    Route::post("/api/v1/session/proof", Entering, "Prove once more who it is, before rights are given or keys changed", |m| on(m, session::prove)).takes(Json("Proof")).gives(Shows("Session")),
    Route::post("/api/v1/session/passkey/challenge", Open, "What a browser signs with a passkey", |m| on(m, passkeys::ask)).gives(Document),
    Route::post("/api/v1/session/passkey", Open, "Sign in with a passkey", |m| on(m, passkeys::sign_in)).takes(Json("Credential")).gives(Shows("Session")),
    Route::post("/api/v1/session/provider", Open, "Sign in by the house's identity provider: the address there", |m| on(m, provider::leave)).takes(Json("ProviderWish")).gives(Shows("ProviderAddress")),
    Route::get("/api/v1/session/provider/return", Open, "Where the provider sends a browser back to", |m| on(m, provider::come_back)).asks(&PROVIDER).gives(Elsewhere),
    Route::get("/api/v1/sessions", SignedIn, "Where one is signed in; somebody else, for whoever manages people", |m| on(m, sessions::list)).asks(&SESSIONS).gives(Shows("SessionList")),
    Route::delete("/api/v1/sessions/{id}", SignedIn, "End a session", |m| on(m, sessions::end)).gives(Nothing),
    Route::get("/api/v1/colleagues", SignedIn, "Names of all who work here", |m| on(m, people::colleagues)).gives(Shows("ColleagueList")),
    Route::get("/api/v1/people", To(ManagePeople), "People, with what each was granted", |m| on(m, people::list)).gives(Shows("PersonList")),
    Route::get("/api/v1/people/{id}", SignedIn, "A person: oneself, or anybody for whoever manages people", |m| on(m, people::show)).gives(Shows("Person")),
    Route::patch("/api/v1/people/{id}", SignedIn, "Change a person: grants and leaving for whoever manages people, the rest of oneself", |m| on(m, people::change)).takes(Patch("PersonPatch")).gives(Shows("Person")).versioned().proved_for("grants, the address or leaving"),
    Route::get("/api/v1/people/{id}/keys", Entering, "What opens the door for oneself, without the keys", |m| on(m, people::keys)).gives(Shows("KeyList")),
    Route::put("/api/v1/people/{id}/password", Entering, "Set one's password; all other sessions end", |m| on(m, passwords::set)).takes(Json("NewPassword")).gives(Shows("Session")).proved(),
    Route::post("/api/v1/people/{id}/totp", Entering, "A secret for an authenticator app; it counts once a code was sent", |m| on(m, codes::offer)).gives(Shows("OfferedCodes")).proved(),
    Route::put("/api/v1/people/{id}/totp", Entering, "The app shows codes: from now on one is asked for", |m| on(m, codes::confirm)).takes(Json("Code")).gives(Shows("Session")).proved(),
    Route::delete("/api/v1/people/{id}/totp", Entering, "Ask for no codes any more", |m| on(m, codes::remove)).gives(Nothing).proved(),
    Route::post("/api/v1/people/{id}/recovery-codes", Entering, "Ten new recovery codes, shown this once", |m| on(m, codes::recovery)).gives(Shows("RecoveryCodes")).proved(),
    Route::post("/api/v1/people/{id}/passkeys/challenge", Entering, "What a browser makes a passkey from", |m| on(m, passkeys::offer)).gives(Document).proved(),
    Route::post("/api/v1/people/{id}/passkeys", Entering, "Add a passkey", |m| on(m, passkeys::add)).takes(Json("NewPasskey")).gives(Shows("Session")).proved(),
    Route::delete("/api/v1/people/{id}/passkeys/{passkey}", Entering, "Take a passkey away", |m| on(m, passkeys::remove)).gives(Nothing).proved(),
    Route::delete("/api/v1/people/{id}/provider", Entering, "Let the house's identity provider open the door for oneself no more", |m| on(m, provider::unlink)).gives(Nothing).proved(),
    Route::get("/api/v1/invitations", To(ManagePeople), "Invitations that are open", |m| on(m, invitations::list)).gives(Shows("InvitationList")),
    Route::post("/api/v1/invitations", To(ManagePeople), "Invite somebody; the link is shown this once", |m| on(m, invitations::create)).takes(Json("NewInvitation")).gives(Made("InvitationWithLink")).proved(),
    Route::get("/api/v1/invitations/{id}", Open, "The invitation of a link's secret", |m| on(m, invitations::show)).gives(Shows("InvitationShown")),
    Route::delete("/api/v1/invitations/{id}", To(ManagePeople), "Take an invitation back", |m| on(m, invitations::take_back)).gives(Nothing),
    Route::post("/api/v1/invitations/{id}/acceptance", Open, "Accept the invitation of a link's secret", |m| on(m, invitations::accept)).takes(Json("Acceptance")).gives(Shows("Session")),
    Route::get("/api/v1/audit", To(ReadAudit), "What was done, by whom, newest first", |m| on(m, acts::list)).asks(&ACTS).gives(Shows("ActList")),

    Route::get("/api/v1/tokens", To(ManageTokens), "Tokens that one may revoke, without their secrets", |m| on(m, tokens::list)).gives(Shows("TokenList")),
    Route::post("/api/v1/tokens", To(ManageTokens), "Make a token; its secret is shown this once", |m| on(m, tokens::create)).takes(Json("NewToken")).gives(Made("TokenWithSecret")).proved(),
    Route::delete("/api/v1/tokens/{id}", To(ManageTokens), "Revoke a token", |m| on(m, tokens::revoke)).gives(Nothing).proved(),
];

const LISTING: [Param; 13] = [
    Param::may("q", "Words of the newest revision, or a story's number or permalink.", ParamKind::Text),
    Param::may(
        "state",
        "Only stories that stand there, or in one of several with commas between; left out, all but those on the spike.",
        ParamKind::Named("States"),
    ),
    Param::may("edition", "Only stories of this edition.", ParamKind::Named("EditionCode")),
    Param::may("desk", "Only stories on this desk.", ParamKind::Named("DeskKey")),
    Param::may("stage", "Only stories in progress (drafts, and what was unpublished) at this stage.", ParamKind::Text),
    Param::may("language", "Only stories in this language.", ParamKind::Named("Language")),
    Param::may("mine", "`true`: only what whoever asks began or is assigned to.", ParamKind::YesOrNo),
    Param::may("person", "Only what somebody began or is assigned to.", ParamKind::Id),
    Param::may("mentions", "`true`: only where an open comment names whoever asks.", ParamKind::YesOrNo),
    Param::may("concept", "Only stories filed under it.", ParamKind::Id),
    Param::may("sort", "`changed`, or `due`: stories in progress by when they are due.", ParamKind::Words(&["changed", "due"])),
    Param::may("before", "The next page: what the last one gave for it.", ParamKind::Named("Bookmark")),
    Param::may("limit", "How many at most; 50 when left out.", ParamKind::Number { least: 1, most: 200 }),
];

const ENTERING: [Param; 1] = [Param::may("of", "The person whose words are brought; whoever asks as somebody else is not let in.", ParamKind::Id)];

const PREVIEW: [Param; 3] = [
    Param::may("revision", "One saved text; the newest when left out.", ParamKind::Id),
    Param::may("at", "The page at an instant: with its surroundings as they stood, or as they stand if it is still to come.", ParamKind::Instant),
    Param::may("theme", "Light or dark, whatever the browser prefers.", ParamKind::Named("Theme")),
];

const WAITING: [Param; 4] = [
    Param::may("since", "A version: answer once the draft is at another, or after 25 seconds.", ParamKind::Number { least: 0, most: 2_147_483_647 }),
    Param::may("here", "The last answer's `here`: answer, too, once others are here.", ParamKind::Number { least: 0, most: 2_147_483_647 }),
    Param::may("container", "The container whoever asks is in.", ParamKind::Named("ContainerKey")),
    Param::may("window", "Any name of up to 40 characters: each window of one person gives itself another.", ParamKind::Text),
];

const LAUNCHES: [Param; 1] = [Param::may("before", "Only launches with a smaller number: the next page.", ParamKind::Id)];

const LOOKING: [Param; 4] = [
    Param::may("at", "The instant to look at it, also one to come.", ParamKind::Instant),
    Param::may("of", "The draft, or what readers have.", ParamKind::Named("Laid")),
    Param::may("theme", "Light or dark, whatever the browser prefers.", ParamKind::Named("Theme")),
    Param::may("version", "Any number, so that a browser asks anew.", ParamKind::Number { least: 0, most: 2_147_483_647 }),
];

const RECEIVING: [Param; 1] = [Param::may("edition", "For items in a language that no edition has.", ParamKind::Named("EditionCode"))];

const CONCEPTS: [Param; 1] = [Param::may("kind", "Only concepts of this kind.", ParamKind::Named("ConceptKind"))];

const PICTURES: [Param; 3] = [
    Param::may("q", "Words of alternative text, caption or credit, or their beginnings.", ParamKind::Text),
    Param::may("before", "Only pictures with a smaller number: the next page.", ParamKind::Id),
    Param::may("limit", "How many at most; 50 when left out.", ParamKind::Number { least: 1, most: 200 }),
];

const RECORDING: [Param; 1] = [Param::must("seconds", "How long it plays.", ParamKind::Number { least: 1, most: 86_400 })];

const PROVIDER: [Param; 3] = [
    Param::may("code", "What the provider gives for whom it vouches.", ParamKind::Opaque),
    Param::may("state", "What we gave it to bring back.", ParamKind::Opaque),
    Param::may("error", "Why it gives no code.", ParamKind::Opaque),
];

const SESSIONS: [Param; 1] = [Param::may("person", "Whose; one's own if left out.", ParamKind::Id)];

const ACTS: [Param; 5] = [
    Param::may("who", "Only what they did: `person/3`, `token/k7`, `house`, `clock`.", ParamKind::Named("ObjectName")),
    Param::may("deed", "Only where this was done.", ParamKind::Named("Deed")),
    Param::may("object", "Only what was done to this thing: `story/1000004`.", ParamKind::Named("ObjectName")),
    Param::may("before", "Only what was done before this act: the next page.", ParamKind::Id),
    Param::may("limit", "How many at most; 100 when left out.", ParamKind::Number { least: 1, most: 500 }),
];
