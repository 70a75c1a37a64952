//! The door: what stands between a knock and a session, and is kept in memory alone. How often keys may be tried, challenges that wait for their
//! answers, and the newsroom as passkeys know it.

use crate::problem::Problem;
use crate::provider::{Left, Provider, ProviderRules};
use accounts::passkey::{Asking, Ceremonies, Registering};
use accounts::throttle::Throttle;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// Passwords that are worked on at once: each takes 19 MiB and a core for some milliseconds.
const AT_ONCE: usize = 4;
/// A challenge waits so long for its answer, and so many wait at most.
const PATIENCE: Duration = Duration::from_secs(5 * 60);
/// So long somebody may take to sign in at the house's identity provider.
pub const AT_THE_PROVIDER: Duration = Duration::from_secs(10 * 60);
const MOST_WAITING: usize = 4_096;

/// What the house decides about its door.
#[derive(Clone, Default)]
pub struct Rules {
    /// A password alone opens.
    pub password_alone: bool,
    /// What the house is called in authenticator apps and passkeys.
    pub house: String,
    /// Proxies that say truly where a request comes from.
    pub trusted_proxies: Vec<IpAddr>,
    /// The service that vouches for people, if the house has one.
    pub provider: Option<ProviderRules>,
}

pub struct Door {
    pub rules: Rules,
    /// None where browsers make no passkeys: an address that is a number, or far away without TLS.
    pub ceremonies: Option<Ceremonies>,
    /// Cookies are for https alone, unless this machine talks to itself.
    pub secure: bool,
    /// By account: in no hour more than eighty tries, over a day about one a minute.
    accounts: Throttle,
    /// By where they come from: a newsroom behind one address may mistype more often.
    peers: Throttle,
    /// Likewise, what is asked for before it shows who asks: challenges, and ways to the provider. A sign-in screen asks by itself.
    askers: Throttle,
    /// When the log was last told of too many tries, in milliseconds.
    told: AtomicI64,
    hashing: Semaphore,
    registering: Waiting<Registering>,
    asking: Waiting<Asking>,
    provider: Option<Provider>,
    leaving: Waiting<Left>,
}

/// The log is told of too many tries so often at most, in milliseconds.
const TOLD_EVERY: i64 = 60_000;

/// A try that was taken and is given back if the key was right.
pub struct Try<'d> {
    door: &'d Door,
    /// Unknown where it shows only at the end whose key it is.
    account: Option<String>,
    peer: Peer,
}

/// Where a request comes from, as far as it is counted: an address, or a neighbourhood of IPv6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Peer(pub IpAddr);

impl Door {
    pub fn new(address: &str, rules: Rules) -> Door {
        Door {
            ceremonies: Ceremonies::at(address, &rules.house).ok(),
            secure: address.starts_with("https://"),
            provider: rules.provider.clone().map(|rules| Provider::new(rules, address)),
            rules,
            accounts: Throttle::new(20, 60),
            peers: Throttle::new(60, 300),
            askers: Throttle::new(120, 1_200),
            told: AtomicI64::new(0),
            hashing: Semaphore::new(AT_ONCE),
            registering: Waiting::new(PATIENCE),
            asking: Waiting::new(PATIENCE),
            leaving: Waiting::new(AT_THE_PROVIDER),
        }
    }

    /// Takes a try for an account, from somewhere. A browser in which its person signed in before is counted by itself (`device`), so that
    /// strangers who try passwords do not lock them out.
    pub fn knock(&self, email: &str, device: Option<&str>, peer: Peer, now: i64) -> Result<Try<'_>, Problem> {
        let account = device.map_or_else(|| format!("account {}", email.trim().to_lowercase()), |device| format!("device {device}"));
        let peer = peer.neighbourhood();
        let later = |wait: Duration| {
            // Whoever tries thousands does not fill the log with them.
            if self.tells(now) {
                tracing::warn!(%account, from = %peer.0, "keys were tried too often for this account or from there; more are refused for a while");
            }
            Problem::too_often(wait)
        };
        self.peers.take(&peer, now).map_err(later)?;
        self.accounts.take(&account, now).map_err(later)?;
        Ok(Try { door: self, account: Some(account), peer })
    }

    fn tells(&self, now: i64) -> bool {
        let due = now - self.told.load(Ordering::Relaxed) > TOLD_EVERY;
        if due {
            self.told.store(now, Ordering::Relaxed);
        }
        due
    }

    /// Takes a try where it shows only at the end whose key it is, as with passkeys and the provider: counted by where it comes from alone, so that
    /// nobody uses up the tries of others.
    pub fn knock_unnamed(&self, peer: Peer, now: i64) -> Result<Try<'_>, Problem> {
        let peer = peer.neighbourhood();
        self.peers.take(&peer, now).map_err(Problem::too_often)?;
        Ok(Try { door: self, account: None, peer })
    }

    /// Asks for a challenge, or for the way to the provider. It is never given back: whoever only asks is no further.
    pub fn ask(&self, peer: Peer, now: i64) -> Result<(), Problem> {
        self.askers.take(&peer.neighbourhood(), now).map_err(Problem::too_often)
    }

    /// Does the work of a password where it holds nobody up.
    pub async fn work<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Problem> {
        let _turn = self.hashing.acquire().await.map_err(|error| Problem::ours(&error))?;
        tokio::task::spawn_blocking(work).await.map_err(|error| Problem::ours(&error))
    }

    pub fn ceremonies(&self) -> Result<&Ceremonies, Problem> {
        self.ceremonies.as_ref().ok_or_else(|| {
            Problem::conflict(
                "browsers make passkeys for a host name over https, or for `localhost`; open the newsroom by such an address, or set `newsroom_address`",
            )
        })
    }

    pub fn registering(&self) -> &Waiting<Registering> {
        &self.registering
    }

    pub fn asking(&self) -> &Waiting<Asking> {
        &self.asking
    }

    pub fn provider(&self) -> Option<&Provider> {
        self.provider.as_ref()
    }

    /// Those who were sent to the provider and are not back.
    pub fn leaving(&self) -> &Waiting<Left> {
        &self.leaving
    }
}

impl Try<'_> {
    /// The key was right: it cost nothing.
    pub fn was_right(self) {
        if let Some(account) = &self.account {
            self.door.accounts.give_back(account);
        }
        self.door.peers.give_back(&self.peer);
    }
}

impl Peer {
    /// An IPv6 line is given a whole /64.
    fn neighbourhood(self) -> Peer {
        match self.0.to_canonical() {
            IpAddr::V4(address) => Peer(address.into()),
            IpAddr::V6(address) => {
                let [a, b, c, d, ..] = address.segments();
                Peer(std::net::Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into())
            }
        }
    }
}

/// Things that wait for a short time under a name of their own, and are taken once. When they become too many, room is made at the cost of
/// whoever asked for the most, so that a flood drives out nobody else's.
pub struct Waiting<T> {
    patience: Duration,
    things: Mutex<HashMap<String, Kept<T>>>,
}

struct Kept<T> {
    since: Instant,
    peer: Peer,
    thing: T,
}

impl<T> Waiting<T> {
    fn new(patience: Duration) -> Waiting<T> {
        Waiting { patience, things: Mutex::default() }
    }

    pub fn keep(&self, name: String, peer: Peer, thing: T) {
        let mut waiting = self.things.lock().unwrap_or_else(|held| held.into_inner());
        waiting.retain(|_, kept| kept.since.elapsed() < self.patience);
        if waiting.len() >= MOST_WAITING
            && let Some(name) = least_missed(&waiting)
        {
            waiting.remove(&name);
        }
        waiting.insert(name, Kept { since: Instant::now(), peer: peer.neighbourhood(), thing });
    }

    pub fn take(&self, name: &str) -> Option<T> {
        let mut waiting = self.things.lock().unwrap_or_else(|held| held.into_inner());
        waiting.remove(name).filter(|kept| kept.since.elapsed() < self.patience).map(|kept| kept.thing)
    }
}

/// The oldest of whoever has the most waiting.
fn least_missed<T>(waiting: &HashMap<String, Kept<T>>) -> Option<String> {
    let mut many: HashMap<Peer, usize> = HashMap::new();
    for kept in waiting.values() {
        *many.entry(kept.peer).or_default() += 1;
    }
    let (most, _) = many.into_iter().max_by_key(|(_, many)| *many)?;
    waiting.iter().filter(|(_, kept)| kept.peer == most).min_by_key(|(_, kept)| kept.since).map(|(name, _)| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_taken_once_and_memory_is_bounded() {
        let (flood, ines) = (Peer(IpAddr::from([192, 0, 2, 1])), Peer(IpAddr::from([192, 0, 2, 2])));
        let late = Waiting::new(Duration::ZERO);
        late.keep("late".to_owned(), ines, ());
        assert!(late.take("late").is_none());
        let waiting = Waiting::new(PATIENCE);
        waiting.keep("hers".to_owned(), ines, 0);
        for number in 0..MOST_WAITING + 5 {
            waiting.keep(number.to_string(), flood, number);
        }
        assert_eq!(waiting.things.lock().expect("whole").len(), MOST_WAITING);
        let last = (MOST_WAITING + 4).to_string();
        assert_eq!((waiting.take(&last), waiting.take(&last)), (Some(MOST_WAITING + 4), None));
        assert_eq!(waiting.take("hers"), Some(0), "a flood from elsewhere does not drive it out");
    }

    #[test]
    fn of_an_attack_that_does_not_end_the_log_is_told_every_minute() {
        let door = Door::new("http://127.0.0.1:8081", Rules::default());
        let told = (1..=600).filter(|second| door.tells(TOLD_EVERY + second * 1_000)).count();
        assert_eq!(told, 10);
    }

    #[test]
    fn strangers_are_held_up_and_whoever_is_known_is_not() {
        let door = Door::new("http://127.0.0.1:8081", Rules::default());
        let peer = |n: u8| Peer(IpAddr::from([192, 0, 2, n]));
        let tries = (0..200).filter(|n| door.knock("Ines@Ostrel.example ", None, peer(*n as u8), 0).is_ok()).count();
        assert_eq!(tries, 20, "wherever they come from");
        assert!(door.knock("ines@ostrel.example", Some("hers"), peer(250), 0).is_ok());
        assert!(door.knock("jon@ostrel.example", None, peer(251), 0).is_ok());
        let spray = (0..1_000).filter(|n| door.knock(&format!("{n}@ostrel.example"), None, peer(252), 0).is_ok()).count();
        assert_eq!(spray, 60, "one address, many accounts");
        let junk = (0..1_000).filter(|_| door.knock_unnamed(peer(253), 0).is_ok()).count();
        assert!(junk == 60 && door.knock_unnamed(peer(254), 0).is_ok(), "answers that show nobody's name hold up nobody elsewhere");
        let asked = (0..1_000).filter(|_| door.ask(peer(1), 0).is_ok()).count();
        assert!(asked == 120 && door.ask(peer(2), 0).is_ok(), "asking is counted too, wherever it comes from");
        let v6 = |n: u16| Peer(std::net::Ipv6Addr::new(0x2001, 0xdb8, 0, 1, n, n, n, n).into());
        assert_eq!((0..1_000).filter(|n| door.knock(&format!("{n}@x.example"), None, v6(*n), 0).is_ok()).count(), 60, "one line of IPv6");
    }
}
