//! Sessions: signing in, being known again, signing out. A session ends after twelve hours without use and after seven days in any case, and gets a
//! new secret whenever it comes to mean more. Of one person's more than fifty, the one unused longest ends.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::keyring;
use crate::person::manages;
use accounts::{Keyring, Secret, secret};
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::person::Person;
use newsroom::session::Stage;
use newsroom::{PersonId, Timestamp};
use serde_json::{Value, json};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use store::{KeptSession, Tx};

const IDLE: SignedDuration = SignedDuration::from_hours(12);
const LONGEST: SignedDuration = SignedDuration::from_hours(7 * 24);
/// What was proved just now need not be proved again.
const PROVED_FOR: SignedDuration = SignedDuration::from_mins(15);
/// Sessions of one person.
const MOST: usize = 50;
/// That a session is used is written down no more often than this.
const SEEN_EVERY: SignedDuration = SignedDuration::from_mins(5);

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct SignedIn {
    pub person: Person,
    pub session: KeptSession,
}

/// The browser somebody comes in by.
#[derive(Debug, Clone)]
pub struct Browser {
    /// What it calls itself, for the list of sessions.
    pub name: String,
    /// The session that it had until now, by its id.
    pub session: Option<String>,
}

impl SignedIn {
    pub fn actor(&self) -> Actor {
        Actor::of(&self.person)
    }

    /// Whether who it is was proved just now.
    pub fn has_proved(&self, now: Timestamp) -> bool {
        now.duration_since(self.session.proved) < PROVED_FOR
    }
}

impl Desk {
    /// Opens the door. `how` is told in the log: `password`, `passkey`. The secret is for the browser alone, and takes the place of what it had: somebody
    /// who proves who they are by signing in anew leaves no session behind.
    pub async fn sign_in(&self, person: &Person, stage: Stage, how: &'static str, browser: Browser) -> Result<(Secret, SignedIn)> {
        let (secret, session) = self.new_session(person.id, stage, &browser.name)?;
        self.begin(person, secret, session, browser.session, how, |_| true).await
    }

    /// Opens the door to whoever showed the password of this keyring; `None` where that opens nothing any more. To try a password takes its time: if it is
    /// another by now, or a second factor came that was not asked for, the sessions that came by less have ended, and this one is none.
    pub async fn sign_in_by_password(&self, person: &Person, keyring: &Keyring, stage: Stage, browser: Browser) -> Result<Option<(Secret, SignedIn)>> {
        let set = |keyring: &Keyring| keyring.password.as_ref().map(|password| password.set);
        let (opened_by, asked_for) = (set(keyring), keyring.has_second_factor());
        let stands = move |now: Option<&Keyring>| now.is_some_and(|now| set(now) == opened_by && (asked_for || !now.has_second_factor()));
        let (secret, session) = self.new_session(person.id, stage, &browser.name)?;
        match self.begin(person, secret, session, browser.session, "password", stands).await {
            Err(DeskError::Missing(_)) => Ok(None),
            begun => begun.map(Some),
        }
    }

    /// Opens the door to whom the provider vouches for. When they proved to it who they are may be long ago; if it does not say, nothing is proved just now.
    pub async fn sign_in_by_provider(&self, person: &Person, proved: Option<Timestamp>, browser: Browser) -> Result<(Secret, SignedIn)> {
        let (secret, session) = self.new_session(person.id, Stage::Whole, &browser.name)?;
        let proved = proved.unwrap_or(Timestamp::UNIX_EPOCH).min(session.begun);
        self.begin(person, secret, KeptSession { proved, ..session }, browser.session, "provider", |_| true).await
    }

    async fn begin(
        &self,
        person: &Person,
        secret: Secret,
        session: KeptSession,
        old: Option<String>,
        how: &'static str,
        stands: impl FnOnce(Option<&Keyring>) -> bool + Send + 'static,
    ) -> Result<(Secret, SignedIn)> {
        let (kept, now) = (session.clone(), self.now());
        self.act(&Actor::of(person), Deed::SignIn, move |tx, _| {
            Box::pin(async move {
                if !stands(keyring::of(tx, kept.person).await?.as_ref()) {
                    return Err(DeskError::Missing("such key any more; sign in again".to_owned()));
                }
                tx.forget_sessions(before(now, IDLE), before(now, LONGEST)).await?;
                let (ending, mut staying): (Vec<_>, Vec<_>) =
                    tx.sessions(Some(kept.person)).await?.into_iter().partition(|theirs| Some(&theirs.id) == old.as_ref());
                staying.sort_by_key(|theirs| Reverse(theirs.seen));
                for over in ending.iter().chain(staying.iter().skip(MOST - 1)) {
                    tx.end_session(&over.id).await?;
                }
                tx.insert_session(&kept).await?;
                Ok(Done { value: Entry { session: kept, how }, change: 0 })
            })
        })
        .await?;
        Ok((secret, SignedIn { person: person.clone(), session }))
    }

    /// The same session comes to mean more, or was proved anew: it gets another secret, and the old one opens nothing.
    pub async fn renew(&self, signed_in: &SignedIn, stage: Stage, how: &'static str) -> Result<(Secret, SignedIn)> {
        let (secret, new) = self.new_session(signed_in.person.id, stage, &signed_in.session.device)?;
        let session = KeptSession { begun: signed_in.session.begun, ..new };
        let (kept, old) = (session.clone(), signed_in.session.id.clone());
        self.act(&signed_in.actor(), Deed::Prove, move |tx, _| {
            Box::pin(async move {
                if !tx.end_session(&old).await? {
                    return Err(DeskError::Missing("such session; sign in again".to_owned()));
                }
                tx.insert_session(&kept).await?;
                Ok(Done { value: Entry { session: kept, how }, change: 0 })
            })
        })
        .await?;
        Ok((secret, SignedIn { person: signed_in.person.clone(), session }))
    }

    /// Who shows this secret; nobody if the session is over or was ended, or they have left. That it is used is noted.
    pub async fn signed_in(&self, secret: &str) -> Result<Option<SignedIn>> {
        let found = self.look_at_session(secret).await?;
        let now = self.now();
        if let Some(SignedIn { session, .. }) = found.as_ref().filter(|found| found.session.seen < before(now, SEEN_EVERY)) {
            let id = session.id.clone();
            let noted = self.store.write(move |tx| Box::pin(async move { tx.session_seen(&id, now).await })).await;
            // On a full disk people can still look.
            if let Err(error) = noted {
                tracing::warn!(%error, "that a session is used cannot be noted");
            }
        }
        Ok(found)
    }

    /// The same without noting that it is used: a window that stays open is no use.
    pub async fn look_at_session(&self, secret: &str) -> Result<Option<SignedIn>> {
        let now = self.now();
        let mut reader = self.store.read().await?;
        let Some(session) = reader.session_by_hash(&secret::hash(secret)).await? else { return Ok(None) };
        if session.seen < before(now, IDLE) || session.begun < before(now, LONGEST) {
            return Ok(None);
        }
        let Some(person) = reader.person(session.person).await?.filter(|person| person.value.left.is_none()) else { return Ok(None) };
        Ok(Some(SignedIn { person: person.value, session }))
    }

    /// One's own, or those of whom one manages: of one of them, or of all.
    pub async fn sessions(&self, actor: &Actor, of: Option<PersonId>) -> Result<Vec<KeptSession>> {
        let managed: BTreeSet<PersonId> = match of {
            Some(one) => [self.person(actor, one).await?.value.id].into(),
            None => self.people(actor).await?.into_iter().map(|person| person.value.id).collect(),
        };
        let now = self.now();
        let all = self.store.read().await?.sessions(of).await?;
        let stands = |s: &KeptSession| s.seen >= before(now, IDLE) && s.begun >= before(now, LONGEST);
        Ok(all.into_iter().filter(|s| stands(s) && managed.contains(&s.person)).collect())
    }

    pub async fn end_session(&self, actor: &Actor, id: &str) -> Result<()> {
        let id = id.to_owned();
        self.act(actor, Deed::SignOut, move |tx, actor| {
            Box::pin(async move {
                let session = tx.sessions(None).await?.into_iter().find(|session| session.id == id);
                let missing = || DeskError::Missing("such session".to_owned());
                let session = session.ok_or_else(missing)?;
                let person = tx.person(session.person).await?.ok_or_else(missing)?;
                // Whose business it is not does not learn that there is one.
                if !manages(actor, &person.value) {
                    return Err(missing());
                }
                tx.end_session(&id).await?;
                Ok(Done { value: Entry { session, how: "ended" }, change: 0 })
            })
        })
        .await
        .map(drop)
    }

    /// Ends all sessions of somebody, but one if it is named.
    pub async fn end_sessions(&self, actor: &Actor, of: PersonId, but: Option<String>) -> Result<u64> {
        self.person(actor, of).await?;
        let (actor, now) = (actor.clone(), self.now());
        self.store
            .write(move |tx: &mut Tx| {
                Box::pin(async move {
                    let ended = tx.end_sessions(of, but.as_deref()).await?;
                    if ended > 0 {
                        tx.note_act(&act(&actor, now, Deed::SignOut, format!("person/{of}"), json!({ "sessions": ended }))).await?;
                    }
                    Ok(ended)
                })
            })
            .await
    }

    /// Who signed in before in the browser of this secret.
    pub async fn device_of(&self, secret: &str) -> Result<Option<PersonId>> {
        Ok(self.store.read().await?.device_of(&secret::hash(secret)).await?)
    }

    pub async fn know_device(&self, person: PersonId) -> Result<Secret> {
        let (secret, now) = (Secret::new()?, self.now());
        let hash = secret.hash();
        self.store.write(move |tx: &mut Tx| Box::pin(async move { tx.know_device(&hash, person, now).await.map_err(DeskError::from) })).await?;
        Ok(secret)
    }

    fn new_session(&self, person: PersonId, stage: Stage, device: &str) -> Result<(Secret, KeptSession)> {
        let (secret, now) = (Secret::new()?, self.now());
        let device = device.chars().filter(|c| !c.is_control()).take(200).collect();
        let session = KeptSession { id: crate::secret::random::<6>()?, hash: secret.hash(), person, stage, begun: now, seen: now, proved: now, device };
        Ok((secret, session))
    }
}

/// A session and what was done with it.
struct Entry {
    session: KeptSession,
    how: &'static str,
}

impl Object for Entry {
    fn object(&self) -> String {
        format!("person/{}", self.session.person)
    }

    fn detail(&self, _: Deed) -> Value {
        json!({ "session": self.session.id, "by": self.how, "stage": self.session.stage.name() })
    }
}

fn before(now: Timestamp, span: SignedDuration) -> Timestamp {
    now.checked_sub(span).unwrap_or(Timestamp::MIN)
}
