//! Tokens: what people and programs show to the newsroom. The secret is shown once; only its hash is kept.

use crate::actor::{Actor, Who};
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit;
use crate::secret::{hash, random};
use newsroom::permission::{Action, Grant, Role};
use store::Token;

/// A token just made.
pub struct NewToken {
    pub token: Token,
    /// To be shown once and written down nowhere.
    pub secret: String,
}

impl Desk {
    pub async fn create_token(&self, actor: &Actor, name: &str, role: Role) -> Result<Done<NewToken>> {
        permit(actor, Action::ManageTokens)?;
        limits::name("name", name)?;
        let secret = format!("masthead_{}", random::<32>()?);
        let token = Token { id: random::<6>()?, name: name.trim().to_owned(), role, hash: hash(&secret), created: self.now(), revoked: None };
        let kept = token.clone();
        self.store.write(move |tx| Box::pin(async move { tx.insert_token(&kept).await.map_err(DeskError::from) })).await?;
        Ok(Done { value: NewToken { token, secret }, change: 0 })
    }

    /// Who shows this secret; nobody if it is unknown or revoked.
    pub async fn actor(&self, secret: &str) -> Result<Option<Actor>> {
        let token = self.store.read().await?.token_by_hash(&hash(secret)).await?;
        Ok(token.filter(|t| t.revoked.is_none()).map(|t| Actor { name: t.name, who: Who::Token(t.id), grants: vec![Grant::house(t.role)] }))
    }

    pub async fn tokens(&self, actor: &Actor) -> Result<Vec<Token>> {
        permit(actor, Action::ManageTokens)?;
        Ok(self.store.read().await?.tokens().await?)
    }

    pub async fn revoke_token(&self, actor: &Actor, id: &str) -> Result<Done<()>> {
        permit(actor, Action::ManageTokens)?;
        let (id, now) = (id.to_owned(), self.now());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if tx.revoke_token(&id, now).await? {
                        Ok(Done { value: (), change: 0 })
                    } else {
                        Err(DeskError::Missing("such token, or it is revoked already".to_owned()))
                    }
                })
            })
            .await
    }
}
