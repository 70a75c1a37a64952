//! People and their sessions as the desk keeps them.

use super::furnish::House;
use crate::{Acceptance, Actor, DeskError};
use newsroom::language::Language;
use newsroom::permission::{Grant, Over, Role};
use newsroom::person::Person;
use newsroom::session::Stage;

async fn person(house: &House, email: &str, grant: Grant) -> Person {
    let invited = house.desk.invite(&Actor::house(), email, "Jon Weil", vec![grant]).await.expect("invited").value;
    let acceptance = Acceptance { name: "Jon Weil".into(), language: Language::try_from("en").expect("a tag"), password: None };
    house.desk.accept(invited.secret.text(), acceptance).await.expect("accepted").value.value
}

#[tokio::test]
async fn a_session_ends_when_it_is_left_alone_and_after_a_week_in_any_case() {
    let house = House::open().await;
    let jon = person(&house, "jon@ostrel.example", Grant::house(Role::Reporter)).await;
    let opens = async |secret: &str| house.desk.signed_in(secret).await.expect("looked").is_some();
    let (idle, _) = house.desk.sign_in(&jon, Stage::Whole, "password", "a browser").await.expect("signed in");
    house.later(11 * 3600);
    assert!(opens(idle.text()).await);
    house.later(11 * 3600);
    assert!(opens(idle.text()).await, "it was used in between");
    house.later(12 * 3600 + 1);
    assert!(!opens(idle.text()).await, "twelve hours alone");
    let (busy, _) = house.desk.sign_in(&jon, Stage::Whole, "password", "a browser").await.expect("signed in");
    for hour in (0..7 * 24).step_by(6) {
        assert!(opens(busy.text()).await, "{hour}");
        house.later(6 * 3600);
    }
    house.later(1);
    assert!(!opens(busy.text()).await, "a week");
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
