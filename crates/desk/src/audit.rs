//! The log of acts, verified: the chain shows what was changed, taken out or put elsewhere; signed heads show what was cut off at the end, as
//! long as one of them is kept where whoever cuts cannot reach it.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::permit::permit;
use crate::tree::{Hash, Tree};
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use newsroom::Timestamp;
use newsroom::permission::Action;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use store::{ActFilter, KeptAct, KeptHead, StoreError, Tx};

/// Read so many acts at a time.
const STRETCH: u32 = 1_000;

/// Signs heads. Its file is in the data folder and for the house alone; the verifying half may be known to everybody.
pub struct Seal(Ed25519KeyPair);

/// How the log stood, for somebody to keep elsewhere. As JSON it is one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    pub size: i64,
    pub at: Timestamp,
    /// In hexadecimal, as the following.
    pub root: String,
    pub key: String,
    pub signature: String,
}

/// What verifying has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    pub acts: i64,
    pub heads: usize,
    /// What is wrong; nothing if the log is whole.
    pub wrong: Vec<String>,
}

impl Seal {
    /// Reads the key, and makes one if there is none yet.
    pub fn open(file: &Path) -> Result<Seal> {
        let failed = |why: std::io::Error| DeskError::invalid("", format!("cannot use the key of the log, `{}`: {why}", file.display()));
        let seed = match std::fs::read(file) {
            Ok(seed) => seed,
            Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => {
                let seed = accounts::random::<32>()?.to_vec();
                write_for_the_house_alone(file, &seed).map_err(failed)?;
                seed
            }
            Err(why) => return Err(failed(why)),
        };
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed);
        pair.map(Seal).map_err(|_| DeskError::invalid("", format!("`{}` is not a key of the log; put back the one from the newest backup", file.display())))
    }

    /// Whether a head that is kept beside the log was signed by this key.
    pub fn has_signed(&self, head: &KeptHead) -> bool {
        is_signed(self.key(), head.size, head.at, &head.root, &head.signature)
    }

    fn key(&self) -> &[u8] {
        self.0.public_key().as_ref()
    }
}

impl Desk {
    pub async fn acts(&self, actor: &Actor, filter: ActFilter) -> Result<Vec<KeptAct>> {
        permit(actor, Action::ReadAudit)?;
        Ok(self.store.read().await?.acts(&filter).await?)
    }

    /// Signs the log as it stands. The head is kept beside the log; whoever wants to be sure keeps it elsewhere too.
    pub async fn sign_head(&self, seal: &Seal) -> Result<Head> {
        let walk = self.whole().await?;
        self.sign(seal, &walk).await
    }

    /// Signs the log by a key that takes the place of a lost one. What the lost one has signed must be what is there.
    pub async fn sign_anew(&self, seal: &Seal) -> Result<Head> {
        let walk = self.whole().await?;
        let size = walk.size();
        self.store.write(move |tx: &mut Tx| Box::pin(async move { tx.forget_head(size).await.map_err(DeskError::from) })).await?;
        self.sign(seal, &walk).await
    }

    /// The whole log, if nothing is wrong with it. What contradicts a head that is kept gets no other.
    async fn whole(&self) -> Result<Walk> {
        let heads = self.store.read().await?.heads().await?;
        let mut walk = Walk::past(&heads);
        walk.all(self).await?;
        walk.beyond();
        match walk.wrong.first() {
            None => Ok(walk),
            Some(wrong) => Err(DeskError::invalid("", format!("the log of acts was tampered with and is not signed: {wrong}; run `masthead audit verify`"))),
        }
    }

    pub(crate) async fn sign(&self, seal: &Seal, walk: &Walk) -> Result<Head> {
        let (size, at, root) = (walk.size(), self.now(), walk.tree.root());
        let signature = seal.0.sign(&signed(size, at, &root)).as_ref().to_vec();
        let kept = KeptHead { size, at, root: root.to_vec(), signature: signature.clone() };
        if size > 0 {
            self.store.write(move |tx: &mut Tx| Box::pin(async move { tx.put_head(&kept).await.map_err(DeskError::from) })).await?;
        }
        Ok(Head { size, at, root: hex(&root), key: hex(seal.key()), signature: hex(&signature) })
    }

    /// Goes through the whole log, and holds it against every head that is kept, here and elsewhere.
    pub async fn verify_log(&self, seal: &Seal, elsewhere: &[Head]) -> Result<Verdict> {
        let heads = self.store.read().await?.heads().await?;
        let mut walk = Walk::past(&heads);
        // The key is made for the first of them.
        if heads.is_empty() {
            walk.wrong
                .push("there is the key that signs the log, and nothing that it has signed: whoever took the heads away may have shortened the log".to_owned());
        }
        for head in &heads {
            if !seal.has_signed(head) {
                walk.wrong.push(format!("the head of {} acts is not signed by this house's key", head.size));
            }
        }
        for head in elsewhere {
            let (root, key, signature) = (bytes(&head.root), bytes(&head.key), bytes(&head.signature));
            if !is_signed(&key, head.size, head.at, &root, &signature) {
                walk.wrong.push(format!("the given head of {} acts is not signed by the key it names", head.size));
            }
            if key != seal.key() {
                walk.wrong.push(format!("the given head of {} acts was signed by another key than this house has now", head.size));
            }
            walk.meets(head.size, root);
        }
        while let Err(error) = walk.all(self).await {
            let DeskError::Store(StoreError::Damaged { .. }) = error else { return Err(error) };
            walk.past_unreadable(self).await?;
        }
        walk.beyond();
        Ok(Verdict { acts: walk.size(), heads: heads.len() + elsewhere.len(), wrong: walk.wrong })
    }
}

/// One pass through the log. It can be gone on with when the log has grown.
#[derive(Default)]
pub(crate) struct Walk {
    tree: Tree,
    last: Option<i64>,
    /// The number of the newest act it has met.
    met: i64,
    /// Whether the act before the next one is not there to be held against.
    broken: bool,
    pub previous: Hash,
    /// By size, the roots to be met on the way.
    heads: BTreeMap<i64, Vec<Vec<u8>>>,
    pub wrong: Vec<String>,
}

impl Walk {
    pub fn past(heads: &[KeptHead]) -> Walk {
        let mut walk = Walk::default();
        heads.iter().for_each(|head| walk.meets(head.size, head.root.clone()));
        walk
    }

    fn meets(&mut self, size: i64, root: Vec<u8>) {
        self.heads.entry(size).or_default().push(root);
    }

    /// How many acts it has gone past.
    pub fn size(&self) -> i64 {
        self.tree.size as i64
    }

    pub async fn all(&mut self, desk: &Desk) -> Result<()> {
        loop {
            let stretch = desk.store.read().await?.acts_after(self.last.unwrap_or(i64::MIN), STRETCH).await?;
            let Some(end) = stretch.last() else { return Ok(()) };
            self.last = Some(end.seq);
            stretch.iter().for_each(|act| self.step(act));
        }
    }

    /// Steps one by one to the act that cannot be read, names it and goes on behind it.
    async fn past_unreadable(&mut self, desk: &Desk) -> Result<()> {
        let mut reader = desk.store.read().await?;
        while let Some(next) = reader.act_number_after(self.last.unwrap_or(i64::MIN)).await? {
            let read = reader.acts_after(next - 1, 1).await;
            self.last = Some(next);
            match read {
                Ok(acts) => acts.iter().for_each(|act| self.step(act)),
                Err(StoreError::Damaged { why, .. }) => {
                    self.number(next);
                    self.wrong.push(format!("act {next} cannot be read: {why}"));
                    self.broken = true;
                    return Ok(());
                }
                Err(other) => return Err(other.into()),
            }
        }
        Ok(())
    }

    /// Heads of a log that was longer.
    pub fn beyond(&mut self) {
        let size = self.met;
        let missing = self.heads.range(size + 1..);
        self.wrong.extend(missing.map(|(of, _)| format!("a signed head tells of {of} acts, and there are {size}: the end of the log is missing")));
    }

    fn step(&mut self, act: &KeptAct) {
        self.number(act.seq);
        if self.broken {
            // What it must follow is not there to be held against.
            self.broken = false;
        } else if act.previous != self.previous {
            self.wrong.push(format!("act {} does not follow the one before it", act.seq));
        }
        if act.hash != act.rehashed() {
            self.wrong.push(format!("act {} is not what was written", act.seq));
        }
        self.previous = act.hash;
        self.tree.push(&act.hash);
        let size = self.size();
        // Behind a gap no root can be that of a head; the gap was told.
        if size == self.met && self.heads.get(&size).is_some_and(|signed| signed.iter().any(|signed| signed[..] != self.tree.root())) {
            self.wrong.push(format!("the first {size} acts are not those of a signed head"));
        }
    }

    /// Meets the next number; what is left out before it is told once.
    fn number(&mut self, seq: i64) {
        let next = self.met + 1;
        match seq - 1 {
            last if last < self.met => self.wrong.push(format!("act {seq} stands after act {}", self.met)),
            last if last == self.met => {}
            last if last == next => self.wrong.push(format!("act {next} is missing")),
            last => self.wrong.push(format!("acts {next} to {last} are missing")),
        }
        self.broken |= seq != next;
        self.met = seq;
    }
}

fn signed(size: i64, at: Timestamp, root: &[u8]) -> Vec<u8> {
    [b"masthead log of acts\0".as_slice(), &size.to_be_bytes(), &at.as_millisecond().to_be_bytes(), root].concat()
}

fn is_signed(key: &[u8], size: i64, at: Timestamp, root: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, key).verify(&signed(size, at, root), signature).is_ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is no hexadecimal is no bytes, which no key has signed.
fn bytes(hex: &str) -> Vec<u8> {
    let pairs = (0..hex.len()).step_by(2).map(|i| hex.get(i..i + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()));
    pairs.collect::<Option<Vec<u8>>>().unwrap_or_default()
}

fn write_for_the_house_alone(file: &Path, seed: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    std::io::Write::write_all(&mut options.open(file)?, seed)
}

#[cfg(test)]
mod tests;
