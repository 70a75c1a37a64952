//! A person's keyring: every way in that is theirs. It is kept as one document, read once at the door and written whole.

use crate::codes::Codes;
use crate::passkey::Handle;
use crate::secret::Hash;
use crate::{NoRandom, password, recovery};
use newsroom::Timestamp;
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::Passkey;

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyring {
    /// What their devices know them by.
    pub handle: Handle,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<Password>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    codes: Option<Codes>,
    /// Shown to the person and not yet proved to have arrived in an app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    offered: Option<Codes>,
    /// Those not yet used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    recovery: Vec<Hash>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passkeys: Vec<KeptPasskey>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Password {
    hash: String,
    pub set: Timestamp,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptPasskey {
    /// Names it in lists and addresses.
    pub id: String,
    /// As its owner calls it: `my phone`.
    pub name: String,
    pub added: Timestamp,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used: Option<Timestamp>,
    pub key: Passkey,
}

impl Keyring {
    pub fn new() -> Result<Keyring, NoRandom> {
        Ok(Keyring { handle: Handle::new()?, password: None, codes: None, offered: None, recovery: vec![], passkeys: vec![] })
    }

    pub fn set_password(&mut self, hash: String, now: Timestamp) {
        self.password = Some(Password { hash, set: now });
    }

    /// Whether this opens. Takes as long when there is no keyring, or no password on it. It is work: let no thread that has others to serve do it.
    pub fn opens(keyring: Option<&Keyring>, typed: &str) -> bool {
        password::is(typed, keyring.and_then(|keyring| keyring.password.as_ref()).map(|kept| kept.hash.as_str()))
    }

    pub fn has_codes(&self) -> bool {
        self.codes.is_some()
    }

    /// Something that a recovery code can stand in for.
    pub fn has_second_factor(&self) -> bool {
        self.has_codes() || !self.passkeys.is_empty()
    }

    pub fn recovery_left(&self) -> usize {
        self.recovery.len()
    }

    /// A new secret for an authenticator app. It counts only once a code of it was typed.
    pub fn offer_codes(&mut self) -> Result<&Codes, NoRandom> {
        Ok(self.offered.insert(Codes::new()?))
    }

    /// `false`: the code is not one of the secret that was offered.
    pub fn confirm_codes(&mut self, typed: &str, now: Timestamp) -> bool {
        let Some(offered) = &mut self.offered else { return false };
        let right = offered.take(typed, seconds(now));
        if right {
            self.codes = self.offered.take();
        }
        right
    }

    pub fn drop_codes(&mut self) {
        (self.codes, self.offered) = (None, None);
        self.drop_idle_recovery();
    }

    /// `false`: there is no such passkey.
    pub fn drop_passkey(&mut self, id: &str) -> bool {
        let before = self.passkeys.len();
        self.passkeys.retain(|kept| kept.id != id);
        self.drop_idle_recovery();
        self.passkeys.len() < before
    }

    fn drop_idle_recovery(&mut self) {
        if !self.has_second_factor() {
            self.recovery.clear();
        }
    }

    /// The second factor: a code of the app, or a recovery code, which is then used up.
    pub fn takes_code(&mut self, typed: &str, now: Timestamp) -> bool {
        if self.codes.as_mut().is_some_and(|codes| codes.take(typed, seconds(now))) {
            return true;
        }
        let hash = recovery::hash(typed);
        let before = self.recovery.len();
        self.recovery.retain(|kept| *kept != hash);
        self.recovery.len() < before
    }

    /// Ten new recovery codes, to be shown once. Older ones open nothing any more.
    pub fn new_recovery(&mut self) -> Result<Vec<String>, NoRandom> {
        let codes = recovery::new()?;
        self.recovery = codes.iter().map(|code| recovery::hash(code)).collect();
        Ok(codes)
    }

    pub fn passkey(&mut self, id: &[u8]) -> Option<&mut KeptPasskey> {
        self.passkeys.iter_mut().find(|kept| AsRef::<[u8]>::as_ref(kept.key.cred_id()) == id)
    }

    /// Keeps that a passkey was used, and how often. `false`: it has been taken away meanwhile.
    pub fn note_use(&mut self, used: KeptPasskey) -> bool {
        let there = self.passkeys.iter_mut().find(|kept| kept.id == used.id);
        there.map(|there| *there = used).is_some()
    }

    /// Whether anything at all opens for them.
    pub fn is_empty(&self) -> bool {
        self.password.is_none() && self.passkeys.is_empty()
    }
}

fn seconds(now: Timestamp) -> u64 {
    u64::try_from(now.as_second()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now(second: i64) -> Timestamp {
        Timestamp::from_second(1_763_942_400 + second).expect("an instant")
    }

    #[test]
    fn codes_count_once_they_were_typed() {
        let mut keyring = Keyring::new().expect("random");
        let offered = keyring.offer_codes().expect("random").clone();
        let code = |second| offered.at(seconds(now(second)));
        assert!(!keyring.takes_code(&code(0), now(0)) && !keyring.has_codes());
        assert!(!keyring.confirm_codes("000000", now(0)) || code(0) == "000000");
        assert!(keyring.confirm_codes(&code(0), now(0)) && keyring.has_codes());
        assert!(!keyring.takes_code(&code(0), now(0)), "the code that confirmed is used up");
        assert!(keyring.takes_code(&code(60), now(60)));
    }

    #[test]
    fn a_recovery_code_opens_once() {
        let mut keyring = Keyring::new().expect("random");
        let codes = keyring.new_recovery().expect("random");
        assert!(keyring.takes_code(&codes[3].to_uppercase(), now(0)));
        assert!(!keyring.takes_code(&codes[3], now(0)));
        assert_eq!(keyring.recovery_left(), 9);
        keyring.new_recovery().expect("random");
        assert!(!keyring.takes_code(&codes[4], now(0)), "older ones open nothing");
        assert!(!keyring.takes_code("", now(0)));
    }

    #[test]
    fn a_keyring_is_kept_and_read_again() {
        let mut keyring = Keyring::new().expect("random");
        keyring.set_password(password::hash("copper kettle north").expect("hashed"), now(0));
        keyring.new_recovery().expect("random");
        let text = serde_json::to_string(&keyring).expect("JSON");
        assert!(!text.contains("copper"));
        let read: Keyring = serde_json::from_str(&text).expect("read");
        assert!(Keyring::opens(Some(&read), "copper kettle north"));
        assert!(!Keyring::opens(Some(&read), "copper kettle") && !Keyring::opens(None, "copper kettle north"));
        assert_eq!((read.recovery_left(), read.is_empty()), (10, false));
    }
}
