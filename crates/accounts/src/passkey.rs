//! Passkeys (WebAuthn): the first way in. The key never leaves its device and answers to this newsroom's address alone, so it cannot be given away
//! to a page that only looks like ours. Every key must verify its holder (finger, face, PIN), so it needs no second factor beside it.

use crate::{NoRandom, random};
use base64::Engine;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
};

/// Names a person to their devices and says nothing of who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handle(Uuid);

/// The newsroom as browsers know it.
pub struct Ceremonies(Webauthn);

/// A challenge given out for a new key; to be kept until it is answered, and only on our side.
#[derive(Clone)]
pub struct Registering(PasskeyRegistration);

/// A challenge given out for signing in.
#[derive(Clone)]
pub struct Asking(DiscoverableAuthentication);

/// An answer to a challenge, as a browser sends it.
pub struct Answered(PublicKeyCredential);

#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    #[error("`{0}` cannot have passkeys; browsers make them for a host name over https, or for `localhost`")]
    Address(String),
    #[error("the answer is not one to this challenge ({0}); begin again")]
    Refused(String),
    #[error(transparent)]
    NoRandom(#[from] NoRandom),
}

impl Handle {
    pub fn new() -> Result<Handle, NoRandom> {
        Ok(Handle(Uuid::from_bytes(random::<16>()?)))
    }

    pub fn bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }
}

impl Ceremonies {
    /// `address` is the newsroom's own. Browsers make no keys for an IP address; on this machine itself its name is `localhost`.
    pub fn at(address: &str, house: &str) -> Result<Ceremonies, PasskeyError> {
        let refused = || PasskeyError::Address(address.to_owned());
        let mut url = Url::parse(address).map_err(|_| refused())?;
        if matches!(url.host_str(), Some("127.0.0.1" | "[::1]")) {
            url.set_host(Some("localhost")).map_err(|_| refused())?;
        }
        let host = url.domain().map(str::to_owned).filter(|host| url.scheme() == "https" || host == "localhost").ok_or_else(refused)?;
        let built = WebauthnBuilder::new(&host, &url).and_then(|builder| builder.rp_name(house).build());
        built.map(Ceremonies).map_err(|_| refused())
    }

    /// What to hand to `navigator.credentials.create`, and what to keep. `have` are the ids of the keys there are.
    pub fn register(&self, handle: Handle, email: &str, name: &str, have: &[&Passkey]) -> Result<(Value, Registering), PasskeyError> {
        let have = have.iter().map(|key| key.cred_id().clone()).collect();
        let (asked, state) = self.0.start_passkey_registration(handle.0, email, name, Some(have)).map_err(refused)?;
        let mut asked = serde_json::to_value(asked).map_err(refused)?;
        // A key that a browser can offer by itself, before anybody says who they are.
        asked["publicKey"]["authenticatorSelection"]["residentKey"] = "required".into();
        asked["publicKey"]["authenticatorSelection"]["requireResidentKey"] = true.into();
        Ok((asked, Registering(state)))
    }

    pub fn registered(&self, state: &Registering, answer: Value) -> Result<Passkey, PasskeyError> {
        let answer: RegisterPublicKeyCredential = serde_json::from_value(answer).map_err(refused)?;
        self.0.finish_passkey_registration(&answer, &state.0).map_err(refused)
    }

    /// What to hand to `navigator.credentials.get`: any key of this newsroom will do.
    pub fn ask(&self) -> Result<(Value, Asking), PasskeyError> {
        let (asked, state) = self.0.start_discoverable_authentication().map_err(refused)?;
        Ok((serde_json::to_value(asked).map_err(refused)?, Asking(state)))
    }

    /// Whether the answer is by this key and to this challenge; the key then knows how often it was used.
    pub fn verify(&self, state: &Asking, answer: &Answered, key: &mut Passkey) -> Result<(), PasskeyError> {
        let result = self.0.finish_discoverable_authentication_v2(&answer.0, state.0.clone(), &*key).map_err(refused)?;
        key.update_credential(&result);
        Ok(())
    }
}

impl Answered {
    pub fn read(answer: Value) -> Result<Answered, PasskeyError> {
        serde_json::from_value(answer).map(Answered).map_err(refused)
    }

    /// Whose key it says it is.
    pub fn handle(&self) -> Option<Handle> {
        self.0.get_user_unique_id().and_then(|bytes| Uuid::from_slice(bytes).ok()).map(Handle)
    }

    pub fn key_id(&self) -> &[u8] {
        self.0.get_credential_id()
    }
}

/// What a browser says it was asked, in base64url as it sends it.
pub fn client_data(written: &str) -> Option<Value> {
    let bytes = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(written.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn refused(why: impl std::fmt::Display) -> PasskeyError {
    PasskeyError::Refused(why.to_string())
}

#[cfg(test)]
mod tests;
