//! Who asks: a person or a program, by the name under which their work is kept, with the grants that say what they may do.

use crate::error::Result;
use crate::token::bearer;
use newsroom::PersonId;
use newsroom::permission::{Grant, Role};
use store::Reader;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub name: String,
    pub who: Who,
    pub grants: Vec<Grant>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Whoever sits at the machine itself: the command line, the demo.
    House,
    /// What was ordered for later is done in its name.
    Clock,
    Person(PersonId),
    /// A program, by the id of its token.
    Token(String),
    /// Whoever comes by an invitation and is not one of the house yet.
    Guest,
    /// Somebody of whom no more was kept than what they were called.
    Unknown,
}

impl Actor {
    /// Somebody with one role in the whole house.
    pub fn new(name: impl Into<String>, role: Role) -> Actor {
        Actor { name: name.into(), who: Who::House, grants: vec![Grant::house(role)] }
    }

    pub fn house() -> Actor {
        Actor::new("house", Role::Admin)
    }

    pub(crate) fn clock() -> Actor {
        Actor { name: "the clock".to_owned(), who: Who::Clock, grants: vec![] }
    }

    /// Somebody who did something before, by how the log of acts names them, with what they may do now. Whoever is not known may do nothing.
    pub(crate) async fn again(reader: &mut Reader, who: &str, name: &str) -> Result<Actor> {
        let found = match who.split_once('/') {
            Some(("person", id)) => match id.parse() {
                Ok(id) => reader.person(PersonId(id)).await?.map(|person| Actor::of(&person.value)),
                Err(_) => None,
            },
            Some(("token", id)) => match reader.tokens().await?.into_iter().find(|token| token.id == id) {
                Some(token) => Some(bearer(reader, token).await?),
                None => None,
            },
            None if who == Actor::house().id() => Some(Actor::house()),
            _ => None,
        };
        Ok(found.map_or_else(|| Actor::unknown(name), |actor| Actor { name: name.to_owned(), ..actor }))
    }

    /// They may do nothing, and are nobody's second pair of eyes.
    pub fn unknown(name: impl Into<String>) -> Actor {
        Actor { name: name.into(), who: Who::Unknown, grants: vec![] }
    }

    pub fn is_unknown(&self) -> bool {
        self.who == Who::Unknown
    }

    /// The most trusted role they have anywhere.
    pub fn role(&self) -> Role {
        self.grants.iter().map(|grant| grant.role).max().unwrap_or(Role::Contributor)
    }

    /// By which what they began is known as theirs. A token is known by its id: its name anybody may give to another.
    pub fn key(&self) -> String {
        match &self.who {
            Who::House => format!("house/{}", self.name),
            Who::Clock => "clock".to_owned(),
            Who::Person(id) => key_of(*id),
            Who::Token(id) => format!("token/{id}"),
            Who::Guest => "guest".to_owned(),
            Who::Unknown => format!("unknown/{}", self.name),
        }
    }

    pub fn person(&self) -> Option<PersonId> {
        match self.who {
            Who::Person(id) => Some(id),
            Who::House | Who::Clock | Who::Token(_) | Who::Guest | Who::Unknown => None,
        }
    }
}

/// By which what a person began is known as theirs.
pub(crate) fn key_of(person: PersonId) -> String {
    format!("person/{person}")
}
