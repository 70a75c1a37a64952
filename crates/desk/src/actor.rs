//! Who asks: a person or a program, by the name under which their work is kept, in the role that says what they may do.

use newsroom::permission::Role;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    pub name: String,
    pub role: Role,
}

impl Actor {
    pub fn new(name: impl Into<String>, role: Role) -> Actor {
        Actor { name: name.into(), role }
    }

    /// Whoever sits at the machine itself: the command line, the demo.
    pub fn house() -> Actor {
        Actor::new("house", Role::Admin)
    }
}
