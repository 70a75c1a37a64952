//! Links between people and the house's identity provider: the subject by which it knows somebody, and who that is here.

use crate::error::Result;
use crate::sql::{Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::{PersonId, Timestamp};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderLink {
    pub issuer: String,
    pub subject: String,
    pub person: PersonId,
    pub linked: Timestamp,
}

const COLUMNS: &str = "SELECT issuer, subject, person, linked FROM provider_links";

impl Reader {
    pub async fn provider_link(&mut self, issuer: &str, subject: &str) -> Result<Option<ProviderLink>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE issuer = $1 AND subject = $2"));
        self.db().one("read a link to the provider", text, args![issuer, subject]).await?.as_ref().map(link).transpose()
    }

    /// Of one person, oldest first: one for each provider the house has had.
    pub async fn provider_links(&mut self, of: PersonId) -> Result<Vec<ProviderLink>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE person = $1 ORDER BY linked, issuer"));
        self.db().all("list links to providers", text, args![of.0]).await?.iter().map(link).collect()
    }
}

impl Tx {
    pub async fn insert_provider_link(&mut self, link: &ProviderLink) -> Result<()> {
        let text = "INSERT INTO provider_links (issuer, subject, person, linked) VALUES ($1, $2, $3, $4)";
        let values = args![link.issuer.as_str(), link.subject.as_str(), link.person.0, link.linked];
        self.db().run("insert a link to the provider", text, values).await.map(drop)
    }

    /// Takes all of a person's links away, and says how many there were.
    pub async fn end_provider_links(&mut self, of: PersonId) -> Result<u64> {
        self.db().run("end links to providers", "DELETE FROM provider_links WHERE person = $1", args![of.0]).await
    }
}

fn link(row: &Row) -> Result<ProviderLink> {
    Ok(ProviderLink { issuer: row.get(0)?, subject: row.get(1)?, person: PersonId(row.get(2)?), linked: row.time(3)? })
}
