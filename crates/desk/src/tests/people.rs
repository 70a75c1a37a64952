//! People and their sessions as the desk keeps them.

use super::furnish::House;
use crate::{Acceptance, Actor, Browser, DeskError, Others, Stranger, Vouched};
use accounts::Keyring;
use newsroom::act::Deed;
use newsroom::language::Language;
use newsroom::permission::{Grant, Over, Role};
use newsroom::person::Person;
use newsroom::session::Stage;

pub async fn person(house: &House, email: &str, grant: Grant) -> Person {
    let invited = house.desk.invite(&Actor::house(), email, "Jon Weil", vec![grant]).await.expect("invited").value;
    let name = format!("{} Weil", email.split('@').next().unwrap_or_default());
    let acceptance = Acceptance { name, language: Language::try_from("en").expect("a tag"), password: None };
    house.desk.accept(invited.secret.text(), acceptance).await.expect("accepted").value.value
}

fn browser() -> Browser {
    Browser { name: "a browser".to_owned(), session: None }
}

#[tokio::test]
async fn a_session_ends_when_it_is_left_alone_and_after_a_week_in_any_case() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let opens = async |secret: &str| house.desk.signed_in(secret).await.expect("looked").is_some();
    let (idle, _) = house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in");
    house.later(11 * 3600);
    assert!(opens(idle.text()).await);
    house.later(11 * 3600);
    assert!(opens(idle.text()).await, "it was used in between");
    house.later(12 * 3600 + 1);
    assert!(!opens(idle.text()).await, "twelve hours alone");
    let (busy, _) = house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in");
    for hour in (0..7 * 24).step_by(6) {
        assert!(opens(busy.text()).await, "{hour}");
        house.later(6 * 3600);
    }
    house.later(1);
    assert!(!opens(busy.text()).await, "a week");
}

#[tokio::test]
async fn looking_at_a_session_is_no_use_of_it() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let (secret, _) = house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in");
    let looks = async || house.desk.look_at_session(secret.text()).await.expect("looked").is_some();
    for _ in 0..12 {
        assert!(looks().await);
        house.later(3600);
    }
    house.later(1);
    assert!(!looks().await, "twelve hours without use");
}

#[tokio::test]
async fn of_more_sessions_than_anybody_has_the_one_unused_longest_ends() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let mut all = vec![];
    for _ in 0..50 {
        all.push(house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in").0);
        house.later(1);
    }
    let opens = async |secret: &str| house.desk.signed_in(secret).await.expect("looked").is_some();
    house.later(3600);
    assert!(opens(all[0].text()).await);
    let (newest, _) = house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in");
    assert_eq!(house.desk.sessions(&Actor::of(&jon), Some(jon.id)).await.expect("looked").len(), 50);
    assert_eq!((opens(all[0].text()).await, opens(all[1].text()).await, opens(newest.text()).await), (true, false, true));
}

#[tokio::test]
async fn nobody_takes_a_colleagues_name_or_initials() {
    let house = House::open().await;
    let ada = person(&house, "ada@ostrel.example", Grant::house(Role::Admin)).await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Contributor)).await;
    let change = async |changed: Person| house.desk.edit_person(&Actor::of(&jon), changed, 1).await.map(drop).map_err(|why| why.to_string());
    for name in ["ada Weil", " ÁDA  weil "] {
        assert!(change(Person { name: name.to_owned(), ..jon.clone() }).await.is_err_and(|why| why.starts_with("name: a colleague has")), "{name}");
    }
    let initials = ada.initials.to_uppercase();
    assert!(change(Person { initials, ..jon.clone() }).await.is_err_and(|why| why.starts_with("initials: a colleague signs")));
    let invited = house.desk.invite(&Actor::house(), "x@ostrel.example", "", jon.grants.clone()).await.expect("invited").value;
    let acceptance = Acceptance { name: "Ada Weil".into(), language: jon.language.clone(), password: None };
    assert!(house.desk.accept(invited.secret.text(), acceptance).await.is_err_and(|why| why.to_string().starts_with("name: a colleague has")));
    assert_eq!(change(Person { name: "Jon Ada Weil".into(), initials: "jaw".into(), ..jon.clone() }).await, Ok(()));
}

#[tokio::test]
async fn a_token_of_the_same_name_has_no_part_in_what_another_began() {
    let house = House::open().await;
    let (desk, name) = (&house.desk, "Wire A");
    let first = desk.create_token(&Actor::house(), name, vec![Grant::house(Role::Contributor)]).await.expect("a token").value;
    let wire = desk.actor(&first.secret).await.expect("looked").expect("known");
    let content = newsroom::story::Content::new(Language::try_from("en").expect("a tag"), "Ships wait");
    let story = desk.create(&wire, super::furnish::code("en"), content, None).await.expect("begun").value.story.id;
    let german = vec![Grant { role: Role::Contributor, over: Over::Edition(super::furnish::code("de")) }];
    let same = desk.create_token(&Actor::house(), name, german.clone()).await;
    assert!(same.is_err_and(|why| why.to_string().contains("there is a token named `Wire A` already")));
    desk.revoke_token(&Actor::house(), &first.token.id).await.expect("revoked");
    let second = desk.create_token(&Actor::house(), name, german).await.expect("its name is free").value;
    let other = desk.actor(&second.secret).await.expect("looked").expect("known");
    assert!(desk.story(&wire, story).await.is_ok(), "it is its own");
    assert!(matches!(desk.story(&other, story).await, Err(DeskError::Missing(_))));
}

#[tokio::test]
async fn who_manages_one_edition_neither_sees_nor_signs_out_the_house() {
    let house = House::open().await;
    let german = Grant { role: Role::Admin, over: Over::Edition(super::furnish::code("de")) };
    let manager = Actor { grants: vec![german.clone()], ..Actor::new("Uta", Role::Contributor) };
    let over_house = person(&house, "ada@ostrel.example", Grant::house(Role::Admin)).await;
    let over_german = person(&house, "jon@ostrel.example", Grant { role: Role::Reporter, ..german }).await;
    let (_, hers) = house.desk.sign_in(&over_house, Stage::Whole, "password", browser()).await.expect("signed in");
    let (_, his) = house.desk.sign_in(&over_german, Stage::Whole, "password", browser()).await.expect("signed in");
    house.desk.invite(&Actor::house(), "cleo@ostrel.example", "", vec![Grant::house(Role::Admin)]).await.expect("invited");
    assert!(house.desk.invitations(&manager).await.expect("a list").is_empty());
    let seen: Vec<_> = house.desk.people(&manager).await.expect("a list").into_iter().map(|person| person.value.id).collect();
    assert_eq!(seen, [over_german.id]);
    assert!(house.desk.person(&manager, over_house.id).await.is_err() && house.desk.person(&manager, over_german.id).await.is_ok());
    assert!(house.desk.sessions(&manager, Some(over_house.id)).await.is_err());
    let sessions = house.desk.sessions(&manager, None).await.expect("a list");
    assert_eq!(sessions.iter().map(|session| session.person).collect::<Vec<_>>(), [over_german.id]);
    assert!(house.desk.end_sessions(&manager, over_house.id, None).await.is_err());
    assert!(matches!(house.desk.end_session(&manager, &hers.session.id).await, Err(DeskError::Missing(_))));
    assert!(house.desk.end_session(&manager, &his.session.id).await.is_ok());
}

#[tokio::test]
async fn a_token_made_by_a_token_ends_with_the_person_behind_both() {
    let house = House::open().await;
    let (desk, admin) = (&house.desk, vec![Grant::house(Role::Admin)]);
    person(&house, "boss@ostrel.example", Grant::house(Role::Admin)).await;
    let ada = person(&house, "ada@ostrel.example", Grant::house(Role::Admin)).await;
    let first = desk.create_token(&Actor::of(&ada), "first", admin.clone()).await.expect("a token").value;
    let by_first = desk.actor(&first.secret).await.expect("looked").expect("known");
    let second = desk.create_token(&by_first, "second", admin).await.expect("a token").value;
    assert_eq!(second.token.maker, Some(ada.id));
    desk.edit_person(&Actor::house(), Person { left: Some(house.desk.now()), ..ada }, 1).await.expect("let go");
    for made in [first, second] {
        let left = desk.actor(&made.secret).await.expect("looked").expect("known");
        assert_eq!(left.grants, [], "{}", left.name);
    }
}

#[tokio::test]
async fn an_invitation_is_over_after_three_days() {
    let house = House::open().await;
    let invited = house.desk.invite(&Actor::house(), "jon@ostrel.example", "", vec![Grant::house(Role::Reporter)]).await.expect("invited").value;
    house.later(72 * 3600 - 1);
    assert!(house.desk.invitation(invited.secret.text()).await.is_ok());
    house.later(1);
    assert!(matches!(house.desk.invitation(invited.secret.text()).await, Err(DeskError::Missing(_))));
}

#[tokio::test]
async fn a_new_invitation_takes_the_place_of_the_older_ones_of_its_address() {
    let house = House::open().await;
    let invite = async |email: &str, role| {
        house.desk.invite(&Actor::house(), email, "", vec![Grant::house(role)]).await.expect("invited").value.secret.text().to_owned()
    };
    let other = invite("ada@ostrel.example", Role::Reporter).await;
    let older = invite("jon@ostrel.example", Role::Admin).await;
    let newer = invite("jon@ostrel.example", Role::Reporter).await;
    assert!(matches!(house.desk.invitation(&older).await, Err(DeskError::Missing(_))), "it carried more");
    assert!(house.desk.invitation(&newer).await.is_ok() && house.desk.invitation(&other).await.is_ok());
}

#[tokio::test]
async fn nothing_is_granted_over_what_is_not_there() {
    let house = House::open().await;
    let desk = Over::Desk("nodesk".try_into().expect("a key"));
    let ada = person(&house, "ada@ostrel.example", Grant::house(Role::Reporter)).await;
    for over in [desk, Over::Edition(super::furnish::code("xx"))] {
        let grants = vec![Grant { role: Role::Reporter, over }];
        let invited = house.desk.invite(&Actor::house(), "jon@ostrel.example", "", grants.clone()).await.map(drop);
        let token = house.desk.create_token(&Actor::house(), "wire", grants.clone()).await.map(drop);
        let edited = house.desk.edit_person(&Actor::house(), Person { grants, ..ada.clone() }, 1).await.map(drop);
        for refused in [invited, token, edited] {
            assert!(refused.is_err_and(|why| why.to_string().starts_with("grants/0: there is no ")));
        }
    }
}

#[tokio::test]
async fn nobody_gives_or_takes_what_they_have_not() {
    let house = House::open().await;
    let german = Over::Edition(super::furnish::code("de"));
    let admin_of_german = Actor::of(&person(&house, "ada@ostrel.example", Grant { role: Role::Admin, over: german.clone() }).await);
    let invite = async |grant: Grant| house.desk.invite(&admin_of_german, "x@ostrel.example", "", vec![grant]).await.map(drop);
    assert!(matches!(invite(Grant::house(Role::Reporter)).await, Err(DeskError::NotPermitted { .. })));
    assert!(invite(Grant { role: Role::Reporter, over: german }).await.is_ok());
    let boss = person(&house, "boss@ostrel.example", Grant::house(Role::Admin)).await;
    let fired = Person { left: Some(house.desk.now()), ..boss.clone() };
    assert!(house.desk.edit_person(&admin_of_german, fired.clone(), 1).await.is_err(), "nor lets go whoever is above them");
    assert!(house.desk.edit_person(&Actor::house(), fired, 1).await.is_err_and(|e| e.to_string().contains("only admin")), "a house keeps an admin");
    let oneself = Person { grants: vec![], ..boss.clone() };
    assert!(house.desk.edit_person(&Actor::of(&boss), oneself, 1).await.is_err_and(|e| e.to_string().contains("their own grants")));
}

#[tokio::test]
async fn the_address_decides_once_and_then_the_subject_alone() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let vouched =
        |subject: &str, email: Option<&str>| Vouched { issuer: "https://id.ostrel.example".into(), subject: subject.into(), email: email.map(str::to_owned) };
    let known =
        async |subject: &str, email: Option<&str>| house.desk.known_by_provider(&vouched(subject, email)).await.expect("judged").map(|person| person.id);
    assert_eq!(known("j", None).await, Err(Stranger::Unconfirmed), "an address that is not confirmed is none");
    assert_eq!(known("e", Some("eve@ostrel.example")).await, Err(Stranger::Unknown));
    assert_eq!(known("j", Some("Jon@Ostrel.example ")).await, Ok(jon.id));
    assert_eq!(known("j", Some("another@ostrel.example")).await, Ok(jon.id), "whatever becomes of the address");
    assert_eq!(known("j", None).await, Ok(jon.id));
    assert_eq!(known("e", Some("jon@ostrel.example")).await, Err(Stranger::Taken), "whoever gets the address later does not get the account");
    let ada = person(&house, "ada@ostrel.example", Grant::house(Role::Admin)).await;
    assert_eq!(known("j", Some("ada@ostrel.example")).await, Ok(jon.id), "nor does a subject that is linked become somebody else");
    let links = house.desk.provider_links(jon.id).await.expect("links");
    assert_eq!((links.len(), links[0].subject.as_str()), (1, "j"));

    let back = house.desk.invite_back(&Actor::house(), jon.id).await.expect("invited").value;
    let acceptance = Acceptance { name: "Jon Weil".into(), language: Language::try_from("en").expect("a tag"), password: None };
    house.desk.accept(back.secret.text(), acceptance).await.expect("accepted");
    assert_eq!(known("j", None).await, Err(Stranger::Unconfirmed), "with new keys the old link opens nothing");
    assert_eq!(known("j2", Some("jon@ostrel.example")).await, Ok(jon.id));
    house.desk.unlink_provider(&Actor::of(&jon), jon.id).await.expect("unlinked");
    assert!(matches!(house.desk.unlink_provider(&Actor::of(&jon), jon.id).await, Err(DeskError::Missing(_))));

    assert_eq!(known("a", Some("ada@ostrel.example")).await, Ok(ada.id));
    person(&house, "boss@ostrel.example", Grant::house(Role::Admin)).await;
    let left_id = ada.id;
    let left = Person { left: Some(house.desk.now()), ..ada };
    house.desk.edit_person(&Actor::house(), left, 1).await.expect("she has left");
    assert_eq!(known("a", Some("ada@ostrel.example")).await, Err(Stranger::Unknown), "whoever has left is out, linked or not");

    house.desk.note_refusal("unknown", Some(&vouched("e", Some("eve@ostrel.example")))).await.expect("noted");
    let acts = house.desk.acts(&Actor::house(), crate::ActFilter { limit: 100, ..Default::default() }).await.expect("acts");
    let refusal = acts.iter().find(|kept| kept.act.deed.name() == "refuse-sign-in").expect("in the log");
    assert_eq!((refusal.act.who.as_str(), &refusal.act.detail["email"]), ("guest", &"eve@ostrel.example".into()));
    let links: Vec<_> = acts.iter().filter(|kept| kept.act.deed.name() == "link-provider").map(|kept| kept.act.object.clone()).collect();
    assert_eq!(links, [format!("person/{}", left_id), format!("person/{}", jon.id), format!("person/{}", jon.id)], "one act a link");
}

#[tokio::test]
async fn what_was_proved_to_the_provider_long_ago_is_not_proved_now() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let now = house.desk.now();
    let before = |seconds| now.checked_sub(jiff::SignedDuration::from_secs(seconds)).expect("an instant");
    for (at, proved) in [(Some(now), true), (Some(before(600)), true), (Some(before(3_600)), false), (None, false)] {
        let (_, me) = house.desk.sign_in_by_provider(&jon, at, browser()).await.expect("signed in");
        assert_eq!((me.has_proved(now), me.session.stage), (proved, Stage::Whole), "{at:?}");
    }
    let (_, me) = house.desk.sign_in_by_provider(&jon, Some(before(-9_999)), browser()).await.expect("signed in");
    assert_eq!(me.session.proved, now, "a clock that is ahead proves nothing beforehand");
}

#[tokio::test]
async fn signing_in_anew_leaves_no_session_behind_in_that_browser() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let ada = person(&house, "ada@ostrel.example", Grant::house(Role::Reporter)).await;
    let (first, me) = house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in");
    let (elsewhere, _) = house.desk.sign_in(&jon, Stage::Whole, "password", browser()).await.expect("signed in");
    let opens = async |secret: &str| house.desk.signed_in(secret).await.expect("looked").is_some();
    let same = || Browser { session: Some(me.session.id.clone()), ..browser() };
    house.desk.sign_in_by_provider(&ada, None, same()).await.expect("signed in");
    assert!(opens(first.text()).await, "nobody ends the session of somebody else");
    let (second, _) = house.desk.sign_in_by_provider(&jon, Some(house.desk.now()), same()).await.expect("signed in");
    assert_eq!((opens(first.text()).await, opens(elsewhere.text()).await, opens(second.text()).await), (false, true, true));
}

#[tokio::test]
async fn a_session_by_keys_that_were_changed_meanwhile_is_not_begun() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let set = async |at| {
        let change = move |keyring: &mut Keyring| {
            keyring.set_password("hash".to_owned(), at);
            Ok(())
        };
        house.desk.change_keys(&Actor::of(&jon), jon.id, Deed::SetPassword, Others::End, change).await.expect("set");
    };
    let seen = async || house.desk.at_the_door(&jon.email).await.expect("looked").expect("somebody").1;
    let comes = async |keyring: &Keyring| house.desk.sign_in_by_password(&jon, keyring, Stage::Enrol, browser()).await.expect("tried").is_some();
    let now = house.desk.now();
    set(now).await;
    let stolen = seen().await;
    assert!(comes(&stolen).await);
    set(now + jiff::SignedDuration::from_secs(1)).await;
    assert!(!comes(&stolen).await, "the password is another");
    let alone = seen().await;
    let add = move |keyring: &mut Keyring| {
        let code = keyring.offer_codes()?.at(u64::try_from(now.as_second()).expect("after 1970"));
        assert!(keyring.confirm_codes(&code, now));
        Ok(())
    };
    house.desk.change_keys(&Actor::of(&jon), jon.id, Deed::AddCodes, Others::Stay, add).await.expect("added");
    assert!(!comes(&alone).await, "a second factor has come");
    assert!(comes(&seen().await).await);
}

/// Somebody's record changed by the house.
async fn changed(house: &House, person: &Person, change: impl FnOnce(&mut Person)) {
    let there = house.desk.person(&Actor::house(), person.id).await.expect("there");
    let mut person = there.value;
    change(&mut person);
    house.desk.edit_person(&Actor::house(), person, there.version).await.expect("changed");
}

fn over_german(role: Role) -> Grant {
    Grant { role, over: Over::Edition("de".try_into().expect("a code")) }
}

#[tokio::test]
async fn a_link_for_lost_keys_opens_no_more_than_its_maker_may_hand_on() {
    let house = House::open().await;
    person(&house, "ines@ostrel.example", Grant::house(Role::Admin)).await;
    let ada = person(&house, "ada@ostrel.example", over_german(Role::Admin)).await;
    let jon = person(&house, "jon@ostrel.example", over_german(Role::Reporter)).await;
    let link = house.desk.invite_back(&Actor::of(&ada), jon.id).await.expect("invited").value.secret;
    let opens = async || house.desk.invitation(link.text()).await.is_ok();
    assert!(opens().await);
    changed(&house, &jon, |jon| jon.grants = vec![Grant::house(Role::Admin)]).await;
    assert!(!opens().await, "he has more by now than who made it");
    let acceptance = Acceptance { name: "Jon Weil".into(), language: Language::try_from("en").expect("a tag"), password: None };
    assert!(matches!(house.desk.accept(link.text(), acceptance).await, Err(DeskError::Missing(_))));
    changed(&house, &jon, |jon| jon.grants = vec![over_german(Role::Reporter)]).await;
    assert!(opens().await, "nothing was used up");
}

#[tokio::test]
async fn a_link_for_lost_keys_ends_with_the_address_it_went_to_and_with_a_newer_one() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let link = async || house.desk.invite_back(&Actor::house(), jon.id).await.expect("invited").value.secret;
    let opens = async |link: &accounts::Secret| house.desk.invitation(link.text()).await.is_ok();
    let first = link().await;
    assert!(opens(&first).await);
    changed(&house, &jon, |jon| jon.email = "weil@ostrel.example".into()).await;
    assert!(!opens(&first).await, "it went to an address that is theirs no more");
    let second = link().await;
    changed(&house, &jon, |jon| jon.email = "jon@ostrel.example".into()).await;
    assert!(!opens(&first).await && !opens(&second).await, "a newer one was made since, and that went elsewhere");
}

#[tokio::test]
async fn an_invitation_ends_with_the_rights_of_whoever_made_it() {
    let house = House::open().await;
    person(&house, "ines@ostrel.example", Grant::house(Role::Admin)).await;
    let ada = person(&house, "ada@ostrel.example", Grant::house(Role::Admin)).await;
    let invite = async |email: &str, role| house.desk.invite(&Actor::of(&ada), email, "Eve", vec![Grant::house(role)]).await.expect("invited").value.secret;
    let link = invite("eve@ostrel.example", Role::Admin).await;
    let opens = async || house.desk.invitation(link.text()).await.is_ok();
    let listed = async || house.desk.invitations(&Actor::house()).await.expect("looked").len();
    assert_eq!((opens().await, listed().await), (true, 1));
    changed(&house, &ada, |ada| ada.grants = vec![over_german(Role::Admin)]).await;
    assert_eq!((opens().await, listed().await), (false, 0), "she may hand on the edition alone");
    changed(&house, &ada, |ada| ada.grants = vec![Grant::house(Role::Admin)]).await;
    assert!(opens().await);
    changed(&house, &ada, |ada| ada.left = Some(house.desk.now())).await;
    assert!(!opens().await, "she has left");
    let acceptance = Acceptance { name: "Eve".into(), language: Language::try_from("en").expect("a tag"), password: None };
    assert!(matches!(house.desk.accept(link.text(), acceptance).await, Err(DeskError::Missing(_))));
    let uta = Actor { grants: vec![over_german(Role::Admin)], ..Actor::new("Uta", Role::Contributor) };
    house.desk.invite(&uta, "eve@ostrel.example", "Eve", vec![over_german(Role::Reporter)]).await.expect("what opens nothing is in nobody's way");
}

#[tokio::test]
async fn tokens_are_looked_after_where_they_were_made() {
    let house = House::open().await;
    person(&house, "ines@ostrel.example", Grant::house(Role::Admin)).await;
    let ada = person(&house, "ada@ostrel.example", over_german(Role::Admin)).await;
    let token = async |actor: &Actor, name: &str, grant| house.desk.create_token(actor, name, vec![grant]).await.expect("made").value.token;
    let everywhere = token(&Actor::house(), "Everywhere", Grant::house(Role::Reporter)).await;
    let theirs = token(&Actor::house(), "Theirs", over_german(Role::Reporter)).await;
    let hers = token(&Actor::of(&ada), "Hers", over_german(Role::Admin)).await;
    let names = async |actor: &Actor| {
        let mut names: Vec<String> = house.desk.tokens(actor).await.expect("looked").into_iter().map(|token| token.name).collect();
        names.sort();
        names
    };
    assert_eq!(names(&Actor::of(&ada)).await, ["Hers", "Theirs"]);
    assert_eq!(names(&Actor::house()).await.len(), 3);
    assert!(matches!(house.desk.revoke_token(&Actor::of(&ada), &everywhere.id).await, Err(DeskError::Missing(_))), "as if it were not there");
    for token in [theirs, hers] {
        house.desk.revoke_token(&Actor::of(&ada), &token.id).await.expect("revoked");
    }
    assert!(matches!(house.desk.tokens(&Actor::new("Jon", Role::EditionEditor)).await, Err(DeskError::NotPermitted { .. })));
}
