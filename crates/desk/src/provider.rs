//! The house's identity provider: whom it vouches for, and who that is here. The first time the confirmed address decides, from then on the
//! subject alone. It brings nobody into the house: people are added by invitation.

use crate::act::{Object, act};
use crate::actor::{Actor, Who};
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use newsroom::PersonId;
use newsroom::act::Deed;
use newsroom::person::Person;
use serde_json::{Value, json};
use store::{ProviderLink, Tx};

/// Whom the provider vouches for.
#[derive(Debug, Clone)]
pub struct Vouched {
    pub issuer: String,
    /// What the provider knows them by; never given to anybody else.
    pub subject: String,
    /// Only if the provider says that it is confirmed.
    pub email: Option<String>,
}

/// Why somebody whom the provider knows does not come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stranger {
    /// Nobody who works here.
    Unknown,
    /// The provider gives no confirmed address to know them by.
    Unconfirmed,
    /// The account of their address is linked to somebody else there.
    Taken,
}

impl Stranger {
    pub fn name(self) -> &'static str {
        match self {
            Stranger::Unknown => "unknown",
            Stranger::Unconfirmed => "unconfirmed",
            Stranger::Taken => "taken",
        }
    }
}

impl Desk {
    /// Who that is here. Somebody who comes this way for the first time is linked to the account of their address.
    pub async fn known_by_provider(&self, vouched: &Vouched) -> Result<Result<Person, Stranger>> {
        let mut reader = self.store.read().await?;
        if let Some(link) = reader.provider_link(&vouched.issuer, &vouched.subject).await? {
            let person = reader.person(link.person).await?.map(|person| person.value).filter(|person| person.left.is_none());
            return Ok(person.ok_or(Stranger::Unknown));
        }
        let Some(email) = vouched.email.as_ref().map(|email| email.trim().to_lowercase()) else { return Ok(Err(Stranger::Unconfirmed)) };
        let person = reader.person_by_email(&email).await?.map(|person| person.value).filter(|person| person.left.is_none());
        let Some(person) = person else { return Ok(Err(Stranger::Unknown)) };
        drop(reader);
        let link = ProviderLink { issuer: vouched.issuer.clone(), subject: vouched.subject.clone(), person: person.id, linked: self.now() };
        let actor = Actor::of(&person);
        let linked = self.act(&actor, Deed::LinkProvider, move |tx, _| {
            Box::pin(async move {
                // Looked at again where nobody comes between: one account is never opened by two.
                let there = tx.provider_links(link.person).await?.into_iter().find(|there| there.issuer == link.issuer);
                let taken = there.as_ref().is_some_and(|there| there.subject != link.subject);
                if there.is_none() {
                    tx.insert_provider_link(&link).await?;
                }
                Ok(Done { value: Linked { link, taken }, change: 0 })
            })
        });
        Ok(if linked.await?.value.taken { Err(Stranger::Taken) } else { Ok(person) })
    }

    /// Of oneself alone: what somebody opens the door with is nobody else's business.
    pub async fn provider_links(&self, of: PersonId) -> Result<Vec<ProviderLink>> {
        Ok(self.store.read().await?.provider_links(of).await?)
    }

    /// From now on the provider opens nothing for them, until they sign in by it and are known by their address again.
    pub async fn unlink_provider(&self, actor: &Actor, of: PersonId) -> Result<()> {
        self.act(actor, Deed::UnlinkProvider, move |tx, _| {
            Box::pin(async move {
                let link = tx.provider_links(of).await?.pop().ok_or_else(|| DeskError::Missing("link to the provider".to_owned()))?;
                tx.end_provider_links(of).await?;
                Ok(Done { value: Linked { link, taken: false }, change: 0 })
            })
        })
        .await
        .map(drop)
    }

    /// Notes that somebody came by the provider and was not let in.
    pub async fn note_refusal(&self, why: &'static str, vouched: Option<&Vouched>) -> Result<()> {
        let guest = Actor { name: String::new(), who: Who::Guest, grants: vec![] };
        let mut detail = json!({ "by": "provider", "why": why });
        if let Some(Vouched { issuer, subject, email }) = vouched {
            (detail["issuer"], detail["subject"], detail["email"]) = (shortened(issuer), shortened(subject), json!(email.as_deref().map(shortened)));
        }
        let refusal = act(&guest, self.now(), Deed::RefuseSignIn, "session", detail);
        self.store.write(move |tx: &mut Tx| Box::pin(async move { tx.note_act(&refusal).await.map(drop).map_err(DeskError::from) })).await
    }
}

/// The log is kept for good; what strangers write into it is short.
fn shortened(text: &str) -> Value {
    text.chars().take(255).collect::<String>().into()
}

/// A link, and whether the account was taken already.
struct Linked {
    link: ProviderLink,
    taken: bool,
}

impl Object for Linked {
    fn object(&self) -> String {
        format!("person/{}", self.link.person)
    }

    fn detail(&self, _: Deed) -> Value {
        json!({ "issuer": self.link.issuer, "subject": self.link.subject })
    }
}
