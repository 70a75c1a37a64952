//! People: who works in the newsroom.

use crate::error::Result;
use crate::packed;
use crate::sql::{Row, args};
use crate::tx::{Reader, Tx, Versioned};
use newsroom::PersonId;
use newsroom::person::Person;

impl Reader {
    pub async fn person(&mut self, id: PersonId) -> Result<Option<Versioned<Person>>> {
        self.db().one("read a person", "SELECT version, person FROM people WHERE id = $1", args![id.0]).await?.as_ref().map(person).transpose()
    }

    pub async fn person_by_email(&mut self, email: &str) -> Result<Option<Versioned<Person>>> {
        self.db().one("read a person", "SELECT version, person FROM people WHERE email = $1", args![email]).await?.as_ref().map(person).transpose()
    }

    /// Everybody, also those who have left, by number.
    pub async fn people(&mut self) -> Result<Vec<Versioned<Person>>> {
        self.db().all("list people", "SELECT version, person FROM people ORDER BY id", args![]).await?.iter().map(person).collect()
    }
}

impl Tx {
    pub async fn next_person_id(&mut self) -> Result<PersonId> {
        self.next_number("person").await.map(PersonId)
    }

    pub async fn insert_person(&mut self, person: &Person) -> Result<()> {
        let text = "INSERT INTO people (id, version, email, person) VALUES ($1, 1, $2, $3)";
        self.db().run("insert a person", text, args![person.id.0, person.email.as_str(), packed::json(person)?]).await.map(drop)
    }

    /// Saves over version `seen`. Returns the new version; `None` when somebody was faster.
    pub async fn update_person(&mut self, person: &Person, seen: i64) -> Result<Option<i64>> {
        let text = "UPDATE people SET version = version + 1, email = $2, person = $3 WHERE id = $1 AND version = $4";
        let values = args![person.id.0, person.email.as_str(), packed::json(person)?, seen];
        Ok((self.db().run("update a person", text, values).await? == 1).then_some(seen + 1))
    }
}

fn person(row: &Row) -> Result<Versioned<Person>> {
    Ok(Versioned { version: row.get(0)?, value: packed::from_json("a person", &row.get::<String>(1)?)? })
}
