//! The log of acts. It only grows; each entry carries the hash of all before it, so that whatever is changed, taken out or put elsewhere breaks the
//! chain after it. What is cut off at the end breaks nothing: against that there are signed heads (the desk's `audit.rs`).

use crate::error::{Result, StoreError};
use crate::packed;
use crate::sql::{Row, Sql, args};
use crate::tx::{Reader, Tx};
use newsroom::act::{Act, Deed};
use sha2::{Digest, Sha256};

pub type ActHash = [u8; 32];

/// An act in its place in the chain.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptAct {
    /// Counted from 1 without gaps.
    pub seq: i64,
    pub act: Act,
    /// The detail letter by letter, as it was hashed.
    pub written: String,
    pub previous: ActHash,
    pub hash: ActHash,
}

/// Which acts are listed, newest first. What is left empty does not narrow the list.
#[derive(Debug, Clone, Default)]
pub struct ActFilter {
    pub who: Option<String>,
    pub object: Option<String>,
    pub deed: Option<Deed>,
    /// Only acts before this one.
    pub before: Option<i64>,
    pub limit: u32,
}

const COLUMNS: &str = "SELECT seq, at, who, name, deed, object, detail, previous, hash FROM acts";

impl Reader {
    pub async fn acts(&mut self, filter: &ActFilter) -> Result<Vec<KeptAct>> {
        let (mut text, mut args) = (format!("{COLUMNS} WHERE 1 = 1"), vec![]);
        let mut narrow = |condition: &str, arg: crate::sql::Arg| {
            args.push(arg);
            text += &format!(" AND {condition} ${}", args.len());
        };
        if let Some(who) = &filter.who {
            narrow("who =", who.as_str().into());
        }
        if let Some(object) = &filter.object {
            narrow("object =", object.as_str().into());
        }
        if let Some(deed) = filter.deed {
            narrow("deed =", deed.name().into());
        }
        if let Some(before) = filter.before {
            narrow("seq <", before.into());
        }
        args.push(i64::from(filter.limit).into());
        text += &format!(" ORDER BY seq DESC LIMIT ${}", args.len());
        self.db().all("list acts", Sql::Built(text), args).await?.iter().map(act).collect()
    }

    /// All that was done to one thing, oldest first.
    pub async fn acts_of(&mut self, object: &str) -> Result<Vec<KeptAct>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE object = $1 ORDER BY seq"));
        self.db().all("list acts", text, args![object]).await?.iter().map(act).collect()
    }

    /// A stretch of the log in its order, as whoever verifies it reads it.
    pub async fn acts_after(&mut self, seq: i64, limit: u32) -> Result<Vec<KeptAct>> {
        let text = Sql::Built(format!("{COLUMNS} WHERE seq > $1 ORDER BY seq LIMIT $2"));
        self.db().all("read acts", text, args![seq, i64::from(limit)]).await?.iter().map(act).collect()
    }

    /// The number of the next act, be it one that cannot be read.
    pub async fn act_number_after(&mut self, seq: i64) -> Result<Option<i64>> {
        let row = self.db().one("read acts", "SELECT seq FROM acts WHERE seq > $1 ORDER BY seq LIMIT 1", args![seq]).await?;
        row.map(|row| row.get(0)).transpose()
    }
}

impl Tx {
    /// Appends to the log, in the transaction that does what is told, so that neither is kept without the other.
    pub async fn note_act(&mut self, act: &Act) -> Result<()> {
        let (last, previous) = match self.last_act {
            Some(last) => last,
            None => self.newest_act().await?,
        };
        let (seq, detail) = (last + 1, packed::json(&act.detail)?);
        let hash = chained(&previous, seq, act, &detail);
        let text = "INSERT INTO acts (seq, at, who, name, deed, object, detail, previous, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let values = args![seq, act.at, act.who.as_str(), act.name.as_str(), act.deed.name(), act.object.as_str(), detail, previous.to_vec(), hash.to_vec()];
        self.db().run("note an act", text, values).await?;
        self.last_act = Some((seq, hash));
        Ok(())
    }

    async fn newest_act(&mut self) -> Result<(i64, ActHash)> {
        match self.db().one("read the newest act", "SELECT seq, hash FROM acts ORDER BY seq DESC LIMIT 1", args![]).await? {
            Some(row) => Ok((row.get(0)?, hash(&row, 1)?)),
            None => Ok((0, [0; 32])),
        }
    }
}

impl KeptAct {
    /// The hash it must have.
    pub fn rehashed(&self) -> ActHash {
        chained(&self.previous, self.seq, &self.act, &self.written)
    }
}

/// Each part is led by its length, so that no two acts can be written alike.
fn chained(previous: &ActHash, seq: i64, act: &Act, detail: &str) -> ActHash {
    let mut hash = Sha256::new();
    hash.update(previous);
    hash.update(seq.to_be_bytes());
    hash.update(act.at.as_millisecond().to_be_bytes());
    for part in [&act.who, &act.name, act.deed.name(), &act.object, detail] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize().into()
}

fn act(row: &Row) -> Result<KeptAct> {
    let deed: String = row.get(4)?;
    let deed = Deed::from_name(&deed).ok_or_else(|| StoreError::damaged("the log of acts", format!("nobody can `{deed}`")))?;
    let written: String = row.get(6)?;
    let detail = packed::from_json("the detail of an act", &written)?;
    let act = Act { at: row.time(1)?, who: row.get(2)?, name: row.get(3)?, deed, object: row.get(5)?, detail };
    Ok(KeptAct { seq: row.get(0)?, act, written, previous: hash(row, 7)?, hash: hash(row, 8)? })
}

fn hash(row: &Row, column: usize) -> Result<ActHash> {
    row.get::<Vec<u8>>(column)?.try_into().map_err(|_| StoreError::damaged("the log of acts", "a hash is not 32 bytes long"))
}
