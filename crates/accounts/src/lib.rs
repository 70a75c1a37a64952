//! What opens the newsroom's door: passwords, one-time codes, recovery codes, passkeys, and how often a wrong key may be tried.
//! Pure ceremonies: nothing here keeps anything or speaks to the network; the desk keeps, the studio speaks.

pub mod codes;
pub mod keyring;
pub mod passkey;
pub mod password;
pub mod recovery;
pub mod secret;
pub mod throttle;

pub use keyring::{KeptPasskey, Keyring};
pub use secret::{Hash, Secret};

/// The system gives no random numbers, without which no secret can be made.
#[derive(Debug, Clone, thiserror::Error)]
#[error("the system gives no random numbers ({0}); try again")]
pub struct NoRandom(String);

/// Bytes nobody can guess.
pub fn random<const N: usize>() -> Result<[u8; N], NoRandom> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(|why| NoRandom(why.to_string()))?;
    Ok(bytes)
}
