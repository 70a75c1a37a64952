//! The door: sessions, people, invitations, and the log of what they did.

use super::{Schema, instant, list, may, need, number, object, of, one_of_words, option, pattern, schema, sized, text, yes_or_no};
use newsroom::act::Deed;
use serde_json::{Value, json};

pub fn schemas() -> Vec<Schema> {
    let language = || text("en");
    let email = || sized(3, 254, "ines@ostrel.example");
    let name = || sized(1, 200, "Ines Albrandt");
    let line = || {
        vec![
            need("id", "", text("k7")),
            need("email", "", email()),
            need("name", "", text("Ines Albrandt")),
            need("grants", "", of("GrantList")),
            need("by", "Who invites.", text("Ada Morel")),
            need("created", "", instant("2026-11-23T12:00:00Z")),
            need("expires", "", instant("2026-11-26T12:00:00Z")),
        ]
    };
    vec![
        schema(
            "Ways",
            "Which ways in there are.",
            object([
                need("house", "", text("Ostrel")),
                need("passkeys", "", yes_or_no(true)),
                option("provider", "The house's identity provider, by what it is called here.", text("Ostrel ID")),
                need("signed_in", "Somebody has come in already by this browser.", yes_or_no(false)),
            ]),
        ),
        schema(
            "Keys",
            "What opens. Where a code is asked for and none is sent: 401 of the type `code-needed`; with the code `recovery` where there is no app, and a recovery \
             code stands in for a lost passkey.",
            object([
                need("email", "", email()),
                need("password", "", sized(0, 1024, "copper kettle north")),
                option("code", "What the authenticator app shows.", text("287082")),
                option("recovery_code", "In place of a code, or of a passkey that is lost; used up.", text("k7pd-m2vq-x9rt-w4hb")),
            ]),
        ),
        schema(
            "Proof",
            "One of the three.",
            object([
                option("password", "", sized(0, 1024, "copper kettle north")),
                option("code", "", text("287082")),
                option("passkey", "What `navigator.credentials.get` gave for what `session/passkey/challenge` asked.", json!({ "type": "object" })),
            ]),
        ),
        schema(
            "Session",
            "Who is signed in, and what they may do somewhere.",
            object([
                need("id", "", text("k7")),
                need("stage", "`enrol`: a second factor has to be added before anything else.", one_of_words(["enrol", "whole"])),
                need(
                    "person",
                    "",
                    object([
                        need("id", "", number(3)),
                        need("name", "", name()),
                        need("initials", "", text("ia")),
                        need("email", "", email()),
                        need("language", "", language()),
                    ]),
                ),
                need("grants", "", of("GrantList")),
                need("actions", "Allowed somewhere, by their names in the table of roles.", list(text("publish"))),
                need("house_actions", "Allowed over the whole house, by the same names.", list(text("edit-desks"))),
            ]),
        ),
        schema(
            "SessionList",
            "",
            list(object([
                need("id", "", text("k7")),
                need("person", "", number(3)),
                need("begun", "", instant("2026-11-23T12:00:00Z")),
                need("seen", "Last used, to within five minutes.", instant("2026-11-23T12:00:00Z")),
                need("device", "What the browser calls itself.", text("Mozilla/5.0")),
            ])),
        ),
        schema(
            "ProviderWish",
            "",
            object([
                option("to", "The place of the studio to go on at, as it stands behind `#/`.", sized(0, 1024, "story/1000004")),
                may("prove", "To prove it once more, although the provider knows who it is.", yes_or_no(false)),
            ]),
        ),
        schema("ProviderAddress", "", object([need("address", "Where the browser goes now.", text("https://id.ostrel.example/authorize?client_id=x"))])),
        schema("Credential", "A passkey's answer, as `PublicKeyCredential.toJSON()` gives it.", json!({ "type": "object" })),
        schema("NewPasskey", "", object([need("name", "", sized(0, 100, "my phone")), need("credential", "", of("Credential"))])),
        schema(
            "Person",
            "Somebody who works here.",
            object([
                need("id", "", number(3)),
                need("email", "", email()),
                need("name", "", name()),
                need("initials", "", sized(1, 8, "ia")),
                need("language", "", language()),
                need("grants", "", of("GrantList")),
                may("left", "Since when they open no door any more.", instant("2026-11-23T12:00:00Z")),
                need("created", "", instant("2026-11-23T12:00:00Z")),
            ]),
        ),
        schema("PersonList", "", list(of("Person"))),
        schema(
            "PersonPatch",
            "What is left out stays.",
            object([
                option("name", "", name()),
                option("initials", "", sized(1, 8, "ia")),
                option("language", "", language()),
                option("email", "", email()),
                option("grants", "", of("GrantList")),
                option("left", "", yes_or_no(false)),
            ]),
        ),
        schema("ColleagueList", "", list(object([need("id", "", number(3)), need("name", "", name()), need("initials", "", text("ia"))]))),
        schema(
            "KeyList",
            "What opens the door for somebody.",
            object([
                need("password", "", yes_or_no(true)),
                need("codes", "Of an authenticator app.", yes_or_no(true)),
                need("recovery_codes", "How many are left.", number(10)),
                option(
                    "provider",
                    "That the house's identity provider opens for them.",
                    object([need("issuer", "", text("https://id.ostrel.example")), need("linked", "", instant("2026-11-23T12:00:00Z"))]),
                ),
                need(
                    "passkeys",
                    "",
                    list(object([
                        need("id", "", text("k7")),
                        need("name", "", text("my phone")),
                        need("added", "", instant("2026-11-23T12:00:00Z")),
                        option("used", "", instant("2026-11-23T12:00:00Z")),
                    ])),
                ),
            ]),
        ),
        schema("NewPassword", "", object([need("password", "At least twelve characters.", sized(12, 256, "copper kettle north"))])),
        schema(
            "OfferedCodes",
            "A secret for an authenticator app.",
            object([need("secret", "To type.", text("GEZDGNBVGY3TQOJQ")), need("address", "To draw as a picture.", text("otpauth://totp/Ostrel:ines"))]),
        ),
        schema("Code", "", object([need("code", "", text("287082"))])),
        schema("RecoveryCodes", "", object([need("codes", "Each opens once.", list(text("k7pd-m2vq-x9rt-w4hb")))])),
        schema(
            "NewInvitation",
            "Somebody new by address and grants, or somebody who works here and has lost their keys.",
            object([
                option("email", "", email()),
                may("name", "", sized(0, 200, "Ines Albrandt")),
                may("grants", "", of("GrantList")),
                option("person", "Instead of address and grants.", number(3)),
            ]),
        ),
        schema("Invitation", "", object(line())),
        schema("InvitationList", "", list(of("Invitation"))),
        schema("InvitationWithLink", "", object(with(line(), "link", "Good once, for 72 hours.", text("https://desk.ostrel.example/#/invitation/x")))),
        schema(
            "InvitationShown",
            "What whoever holds the link is told.",
            object([
                need("house", "", text("Ostrel")),
                need("email", "", email()),
                need("name", "", text("Ines Albrandt")),
                need("by", "", text("Ada Morel")),
                need("expires", "", instant("2026-11-26T12:00:00Z")),
                need("second_factor", "A password alone will not do.", yes_or_no(true)),
            ]),
        ),
        schema(
            "Acceptance",
            "Without a password a passkey is added next.",
            object([need("name", "", name()), need("language", "", language()), option("password", "", sized(12, 256, "copper kettle north"))]),
        ),
        schema("Deed", "What can be done.", one_of_words(Deed::ALL.iter().map(|deed| deed.name()))),
        schema("ObjectName", "A thing, or somebody, as the log names them.", pattern("^[a-z]+(/.+)?$", "story/1000004")),
        schema(
            "ActList",
            "",
            object([
                need(
                    "acts",
                    "Newest first.",
                    list(object([
                        need("seq", "", number(7)),
                        need("at", "", instant("2026-11-23T12:00:00Z")),
                        need("who", "", text("person/3")),
                        need("name", "As it was then.", text("Ines Albrandt")),
                        need("deed", "", of("Deed")),
                        need("object", "", of("ObjectName")),
                        need("detail", "", json!({})),
                    ])),
                ),
                may("before", "Where the next page goes on.", number(7)),
            ]),
        ),
    ]
}

fn with(mut fields: Vec<super::Field>, name: &'static str, about: &str, shape: Value) -> Vec<super::Field> {
    fields.push(need(name, about, shape));
    fields
}
