//! Who asks: a person or a program, by the name under which their work is kept, with the grants that say what they may do.

use newsroom::PersonId;
use newsroom::permission::{Grant, Role};

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
    Person(PersonId),
    /// A program, by the id of its token.
    Token(String),
    /// Whoever comes by an invitation and is not one of the house yet.
    Guest,
}

impl Actor {
    /// Somebody with one role in the whole house.
    pub fn new(name: impl Into<String>, role: Role) -> Actor {
        Actor { name: name.into(), who: Who::House, grants: vec![Grant::house(role)] }
    }

    pub fn house() -> Actor {
        Actor::new("house", Role::Admin)
    }

    /// What was ordered for later is done in its name.
    pub(crate) fn clock() -> Actor {
        Actor { name: "the clock".to_owned(), who: Who::House, grants: vec![] }
    }

    /// The most trusted role they have anywhere.
    pub fn role(&self) -> Role {
        self.grants.iter().map(|grant| grant.role).max().unwrap_or(Role::Contributor)
    }

    /// By which what they began is known as theirs. A token is known by its id: its name anybody may give to another.
    pub fn key(&self) -> String {
        match &self.who {
            Who::House => format!("house/{}", self.name),
            Who::Person(id) => key_of(*id),
            Who::Token(id) => format!("token/{id}"),
            Who::Guest => "guest".to_owned(),
        }
    }

    pub fn person(&self) -> Option<PersonId> {
        match self.who {
            Who::Person(id) => Some(id),
            Who::House | Who::Token(_) | Who::Guest => None,
        }
    }
}

/// By which what a person began is known as theirs.
pub(crate) fn key_of(person: PersonId) -> String {
    format!("person/{person}")
}
