//! One-time codes (TOTP, RFC 6238): the second factor beside a password, from any authenticator app. A code is taken once.

use crate::{NoRandom, random};
use serde::{Deserialize, Serialize};
use totp_rs::{Builder, Secret};

/// What is shared with an authenticator app, and the last step whose code was taken.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    /// In base 32, as apps take it.
    secret: String,
    #[serde(default)]
    last: u64,
}

impl Codes {
    pub fn new() -> Result<Codes, NoRandom> {
        Ok(Codes { secret: Secret::from(random::<20>()?.to_vec()).to_base32(), last: 0 })
    }

    /// For those who cannot scan a picture.
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// What an app reads from a picture. A colon would part what it must not.
    pub fn address(&self, account: &str, house: &str) -> String {
        let without = |text: &str| text.replace(':', " ");
        let made = self.builder().and_then(|b| b.with_account_name(without(account)).with_issuer(Some(without(house))).build().ok());
        made.and_then(|totp| totp.to_url().ok()).unwrap_or_default()
    }

    /// Takes a code of now, or of half a minute before or after. The same code is not taken twice, nor one before it.
    pub fn take(&mut self, typed: &str, now: u64) -> bool {
        let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let step = self.builder().and_then(|b| b.build().ok()).and_then(|totp| totp.check(&digits, now));
        match step.filter(|step| *step > self.last) {
            Some(step) => {
                self.last = step;
                true
            }
            None => false,
        }
    }

    /// The code of an instant, as an app shows it.
    pub fn at(&self, now: u64) -> String {
        self.builder().and_then(|b| b.build().ok()).map(|totp| totp.generate(now).to_string()).unwrap_or_default()
    }

    fn builder(&self) -> Option<Builder> {
        Some(Builder::new().with_secret(Secret::try_from_base32(&self.secret).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_taken_once_and_only_near_its_time() {
        let mut codes = Codes::new().expect("random");
        let code = codes.at(1_000_000_000);
        assert_eq!(code.len(), 6);
        assert!(!codes.take(&code, 1_000_000_120), "two minutes late");
        assert!(codes.take(&format!("{} {}", &code[..3], &code[3..]), 1_000_000_020), "one step late, with a space");
        assert!(!codes.take(&code, 1_000_000_020), "taken already");
        let before = codes.at(999_999_970);
        assert!(!codes.take(&before, 1_000_000_000), "older than one that was taken");
        let next = codes.at(1_000_000_060);
        assert!(codes.take(&next, 1_000_000_060));
    }

    #[test]
    fn an_app_reads_the_address() {
        let codes = Codes { secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".into(), last: 0 };
        assert_eq!(codes.at(59), "287082", "RFC 6238's own example, six digits of it");
        let address = codes.address("ines@ostrel.example", "Ostrel: desk");
        assert!(address.starts_with("otpauth://totp/Ostrel"), "{address}");
        assert!(address.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{address}");
    }
}
