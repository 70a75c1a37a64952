//! Tokens: what people and programs show to the newsroom. The secret is shown once; only its hash is kept.

use crate::actor::{Actor, Who};
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::{permit_at, permit_somewhere};
use crate::person::{check_grants, check_places};
use crate::secret::{hash, random};
use newsroom::act::Deed;
use newsroom::permission::{Action, Grant, allows, covers};
use store::{Reader, Token};

/// A token just made.
pub struct NewToken {
    pub token: Token,
    /// To be shown once and written down nowhere.
    pub secret: String,
}

impl Desk {
    pub async fn create_token(&self, actor: &Actor, name: &str, grants: Vec<Grant>) -> Result<Done<NewToken>> {
        permit_somewhere(actor, Action::ManageTokens)?;
        limits::name("name", name)?;
        check_grants(&grants)?;
        if grants.is_empty() {
            return Err(DeskError::invalid("grants", "say what it may do: at least one role"));
        }
        for grant in &grants {
            permit_at(actor, Action::ManageTokens, &grant.over.place())?;
            if !covers(&actor.grants, grant) {
                return Err(DeskError::invalid("grants", format!("you have not the role {} there yourself, so no token of yours can", grant.role.name())));
            }
        }
        let secret = format!("masthead_{}", random::<32>()?);
        let mut kept =
            Token { id: random::<6>()?, name: name.trim().to_owned(), grants, maker: actor.person(), hash: hash(&secret), created: self.now(), revoked: None };
        let token = self.act(actor, Deed::CreateToken, move |tx, actor| {
            Box::pin(async move {
                if let Who::Token(id) = &actor.who {
                    // Behind a token made by a token stands the same person; with them it ends.
                    kept.maker = tx.tokens().await?.into_iter().find(|token| token.id == *id).and_then(|token| token.maker);
                }
                check_places(&kept.grants, tx).await?;
                if tx.tokens().await?.iter().any(|other| other.revoked.is_none() && other.name == kept.name) {
                    let why = format!("there is a token named `{}` already; choose another name, or revoke that one first", kept.name);
                    return Err(DeskError::invalid("name", why));
                }
                tx.insert_token(&kept).await?;
                Ok(Done { value: kept, change: 0 })
            })
        });
        Ok(token.await?.map(|token| NewToken { token, secret }))
    }

    /// Who shows this secret; nobody if it is unknown or revoked.
    pub async fn actor(&self, secret: &str) -> Result<Option<Actor>> {
        let mut reader = self.store.read().await?;
        match reader.token_by_hash(&hash(secret)).await?.filter(|token| token.revoked.is_none()) {
            Some(token) => Ok(Some(bearer(&mut reader, token).await?)),
            None => Ok(None),
        }
    }

    /// Those that whoever asks may revoke.
    pub async fn tokens(&self, actor: &Actor) -> Result<Vec<Token>> {
        permit_somewhere(actor, Action::ManageTokens)?;
        let mut tokens = self.store.read().await?.tokens().await?;
        tokens.retain(|token| looks_after(actor, token));
        Ok(tokens)
    }

    pub async fn revoke_token(&self, actor: &Actor, id: &str) -> Result<Done<()>> {
        permit_somewhere(actor, Action::ManageTokens)?;
        let (id, now) = (id.to_owned(), self.now());
        let revoked = self.act(actor, Deed::RevokeToken, move |tx, actor| {
            Box::pin(async move {
                let missing = || DeskError::Missing("such token, or it is revoked already".to_owned());
                let token = tx.tokens().await?.into_iter().find(|token| token.id == id && looks_after(actor, token)).ok_or_else(missing)?;
                if tx.revoke_token(&id, now).await? { Ok(Done { value: token, change: 0 }) } else { Err(missing()) }
            })
        });
        Ok(revoked.await?.map(drop))
    }
}

/// Whether a token is theirs to look after: they made it, or manage tokens, and have as much themselves, wherever it may do something.
fn looks_after(actor: &Actor, token: &Token) -> bool {
    let within = |grant: &Grant| allows(&actor.grants, Action::ManageTokens, &grant.over.place()) && covers(&actor.grants, grant);
    token.maker.is_some_and(|maker| actor.person() == Some(maker)) || token.grants.iter().all(within)
}

/// Who shows a token, with what it may do now: nothing if it is revoked, and never more than whoever made it.
pub(crate) async fn bearer(reader: &mut Reader, token: Token) -> Result<Actor> {
    let mut grants = if token.revoked.is_some() { vec![] } else { token.grants };
    if let Some(maker) = token.maker {
        let maker = reader.person(maker).await?.map(|person| Actor::of(&person.value).grants).unwrap_or_default();
        grants.retain(|grant| covers(&maker, grant));
    }
    Ok(Actor { name: token.name, who: Who::Token(token.id), grants })
}
