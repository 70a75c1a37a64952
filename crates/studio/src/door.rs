//! The door: what stands between a knock and a session, and is kept in memory alone. How often keys may be tried, challenges that wait for their
//! answers, and the newsroom as passkeys know it.

use crate::problem::Problem;
use crate::provider::{Left, Provider, ProviderRules};
use accounts::passkey::{Asking, Ceremonies, Registering};
use accounts::throttle::Throttle;
use std::collections::{BTreeMap, HashMap};
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
    /// By account, or by browser or session that is known: in no hour more than eighty tries, over a day about one a minute.
    accounts: Throttle,
    /// By where they come from: a newsroom behind one address may mistype more often.
    peers: Throttle,
    /// Likewise, and apart from them, where no account is named: passwords that somebody tries lock nobody out of their passkey.
    unnamed: Throttle,
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
pub struct Try<'d>(Vec<(&'d Throttle, Counted)>);

/// What tries are counted by. It may be a secret, or whatever a stranger typed: none of it is written down but a place.
#[derive(PartialEq, Eq, Hash)]
enum Counted {
    Account(String),
    /// A browser in which its person signed in before, or a session.
    Known(String),
    Place(Peer),
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
            unnamed: Throttle::new(60, 300),
            askers: Throttle::new(120, 1_200),
            told: AtomicI64::new(0),
            hashing: Semaphore::new(AT_ONCE),
            registering: Waiting::new(PATIENCE),
            asking: Waiting::new(PATIENCE),
            leaving: Waiting::new(AT_THE_PROVIDER),
        }
    }

    /// Takes a try for an account, from somewhere. A browser in which its person signed in before is counted by itself (`known`), so that neither
    /// strangers who try passwords nor colleagues behind the same address lock them out.
    pub fn knock(&self, email: String, known: Option<String>, peer: Peer, now: i64) -> Result<Try<'_>, Problem> {
        let counts = match known {
            Some(known) => vec![(&self.accounts, Counted::Known(known))],
            None => vec![(&self.peers, Counted::Place(peer.neighbourhood())), (&self.accounts, Counted::Account(email))],
        };
        // Passkeys are counted apart, and open meanwhile.
        self.take(counts, now).map_err(|problem| problem.about("password", BTreeMap::new()))
    }

    /// Takes a try where it shows only at the end whose key it is, as with passkeys, invitations and the provider: counted by where it comes from alone,
    /// so that nobody uses up the tries of others; and in a browser that is known by that.
    pub fn knock_unnamed(&self, known: Option<String>, peer: Peer, now: i64) -> Result<Try<'_>, Problem> {
        self.take(vec![by_browser_or_place(&self.unnamed, known, peer)], now)
    }

    /// Asks for a challenge, or for the way to the provider. It is never given back: whoever only asks is no further.
    pub fn ask(&self, known: Option<String>, peer: Peer, now: i64) -> Result<(), Problem> {
        self.take(vec![by_browser_or_place(&self.askers, known, peer)], now).map(drop)
    }

    fn take<'d>(&'d self, counts: Vec<(&'d Throttle, Counted)>, now: i64) -> Result<Try<'d>, Problem> {
        for (throttle, counted) in &counts {
            throttle.take(counted, now).map_err(|wait| {
                // Whoever tries thousands does not fill the log with them.
                if self.tells(now) {
                    match counted {
                        Counted::Account(_) => tracing::warn!("keys were tried too often for one account; more are refused for a while"),
                        Counted::Known(_) => tracing::warn!("keys were tried too often in a browser that is known; more are refused for a while"),
                        Counted::Place(Peer(from)) => tracing::warn!(%from, "keys were tried too often from there; more are refused for a while"),
                    }
                }
                Problem::too_often(wait)
            })?;
        }
        Ok(Try(counts))
    }

    fn tells(&self, now: i64) -> bool {
        let due = now - self.told.load(Ordering::Relaxed) > TOLD_EVERY;
        if due {
            self.told.store(now, Ordering::Relaxed);
        }
        due
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
        for (throttle, counted) in self.0 {
            throttle.give_back(&counted);
        }
    }
}

fn by_browser_or_place(throttle: &Throttle, known: Option<String>, peer: Peer) -> (&Throttle, Counted) {
    (throttle, known.map_or_else(|| Counted::Place(peer.neighbourhood()), Counted::Known))
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
    use std::sync::Arc;
    use tracing::field::Field;
    use tracing::span::{Attributes, Id, Record};
    use tracing::{Event, Metadata};

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

    /// What is written to the log.
    #[derive(Default, Clone)]
    struct Log(Arc<Mutex<String>>);

    impl tracing::Subscriber for Log {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }

        fn new_span(&self, _: &Attributes<'_>) -> Id {
            Id::from_u64(1)
        }

        fn record(&self, _: &Id, _: &Record<'_>) {}

        fn record_follows_from(&self, _: &Id, _: &Id) {}

        fn event(&self, event: &Event<'_>) {
            let mut lines = self.0.lock().expect("whole");
            event.record(&mut |field: &Field, value: &dyn std::fmt::Debug| lines.push_str(&format!("{field}={value:?} ")));
            lines.push('\n');
        }

        fn enter(&self, _: &Id) {}

        fn exit(&self, _: &Id) {}
    }

    #[test]
    fn no_secret_and_nothing_a_stranger_typed_is_in_the_log() {
        let (door, log, ines) = (Door::new("http://127.0.0.1:8081", Rules::default()), Log::default(), Peer(IpAddr::from([192, 0, 2, 1])));
        let mut now = TOLD_EVERY + 1;
        tracing::subscriber::with_default(log.clone(), || {
            for (email, known, times) in [("typed@ostrel.example", None, 25), ("typed@ostrel.example", Some("s3cret"), 25), ("typed@x.example", None, 65)] {
                for n in 0..times {
                    let _ = door.knock(format!("{}{email}", if times > 60 { n } else { 0 }), known.map(str::to_owned), ines, now);
                }
                now += TOLD_EVERY + 1;
            }
        });
        let told = log.0.lock().expect("whole").clone();
        assert_eq!(told.lines().count(), 3, "{told}");
        assert!(told.contains("192.0.2.1") && !told.contains("typed") && !told.contains("s3cret"), "{told}");
    }

    #[test]
    fn strangers_are_held_up_and_whoever_is_known_is_not() {
        let door = Door::new("http://127.0.0.1:8081", Rules::default());
        let peer = |n: u8| Peer(IpAddr::from([192, 0, 2, n]));
        let named = |email: &str, from: Peer| door.knock(email.to_owned(), None, from, 0).is_ok();
        let hers = || Some("hers".to_owned());
        let tries = (0..200).filter(|n| named("ines@ostrel.example", peer(*n as u8))).count();
        assert_eq!(tries, 20, "wherever they come from");
        assert!(door.knock("ines@ostrel.example".to_owned(), hers(), peer(250), 0).is_ok());
        assert!(named("jon@ostrel.example", peer(251)));
        let spray = (0..1_000).filter(|n| named(&format!("{n}@ostrel.example"), peer(252))).count();
        assert_eq!(spray, 60, "one address, many accounts");
        assert!(door.knock("ines@ostrel.example".to_owned(), hers(), peer(252), 0).is_ok(), "not whom it knows behind the same address");
        assert!(door.knock_unnamed(None, peer(252), 0).is_ok(), "and no passkey there");
        let junk = (0..1_000).filter(|_| door.knock_unnamed(None, peer(253), 0).is_ok()).count();
        assert!(junk == 60 && door.knock_unnamed(None, peer(254), 0).is_ok(), "answers that show nobody's name hold up nobody elsewhere");
        assert!(door.knock_unnamed(hers(), peer(253), 0).is_ok(), "nor a browser that is known");
        let asked = (0..1_000).filter(|_| door.ask(None, peer(1), 0).is_ok()).count();
        assert!(asked == 120 && door.ask(None, peer(2), 0).is_ok(), "asking is counted too, wherever it comes from");
        assert!(door.ask(hers(), peer(1), 0).is_ok());
        let v6 = |n: u16| Peer(std::net::Ipv6Addr::new(0x2001, 0xdb8, 0, 1, n, n, n, n).into());
        assert_eq!((0..1_000).filter(|n| named(&format!("{n}@x.example"), v6(*n))).count(), 60, "one line of IPv6");
    }
}
