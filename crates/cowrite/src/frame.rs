//! What goes over a room's socket: the messages of the Yjs protocol, and two of ours.

use crate::lib0::{Cut, Reader, write_bytes, write_number};
use crate::update::Malformed;

const SYNC: u64 = 0;
const AWARENESS: u64 = 1;
const ASK_AWARENESS: u64 = 3;
const SAVED: u64 = 100;
const NOTICE: u64 = 101;

const STEP_1: u64 = 0;
const STEP_2: u64 = 1;
const UPDATE: u64 = 2;

/// What is said over a socket. Clients say the first five; two are the server's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said<'a> {
    /// "So much I know": a state vector. It is answered with what they lack.
    Knows(&'a [u8]),
    /// What we lack of all that is there.
    Lacks(&'a [u8]),
    /// What was just done.
    Update(&'a [u8]),
    /// Who is here and where their cursor is.
    Awareness(&'a [u8]),
    AsksAwareness,
    Saved {
        seq: u64,
        milliseconds: u64,
        yours: u64,
    },
    /// JSON.
    Notice(&'a str),
    /// A message of a kind that we have no use for.
    Other(u64),
}

impl Said<'_> {
    pub fn read(frame: &[u8]) -> Result<Said<'_>, Malformed> {
        read(frame).map_err(|Cut| Malformed::Unreadable("the message is cut off".to_owned()))
    }
}

fn read(frame: &[u8]) -> Result<Said<'_>, Cut> {
    let mut reader = Reader::new(frame);
    Ok(match reader.number()? {
        SYNC => match reader.number()? {
            STEP_1 => Said::Knows(reader.bytes()?),
            STEP_2 => Said::Lacks(reader.bytes()?),
            UPDATE => Said::Update(reader.bytes()?),
            _ => return Err(Cut),
        },
        AWARENESS => Said::Awareness(reader.bytes()?),
        ASK_AWARENESS => Said::AsksAwareness,
        SAVED => Said::Saved { seq: reader.number()?, milliseconds: reader.number()?, yours: reader.number()? },
        NOTICE => Said::Notice(reader.text()?),
        other => Said::Other(other),
    })
}

/// "So much I know": asks for what we lack.
pub fn knows(state_vector: &[u8]) -> Vec<u8> {
    sync(STEP_1, state_vector)
}

/// What they lack, in answer to "so much I know".
pub fn lacks(update: &[u8]) -> Vec<u8> {
    sync(STEP_2, update)
}

/// What somebody has just done.
pub fn update(update: &[u8]) -> Vec<u8> {
    sync(UPDATE, update)
}

pub fn awareness(update: &[u8]) -> Vec<u8> {
    let mut out = vec![];
    write_number(&mut out, AWARENESS);
    write_bytes(&mut out, update);
    out
}

/// All that was written up to a number of the log is on disk. The instant is the server's, in milliseconds since 1970; `yours` counts the updates
/// of this socket that are on disk, in the order they came.
pub fn saved(seq: u64, milliseconds: u64, yours: u64) -> Vec<u8> {
    let mut out = vec![];
    for number in [SAVED, seq, milliseconds, yours] {
        write_number(&mut out, number);
    }
    out
}

/// Something to be told, as JSON.
pub fn notice(json: &serde_json::Value) -> Vec<u8> {
    let mut out = vec![];
    write_number(&mut out, NOTICE);
    write_bytes(&mut out, json.to_string().as_bytes());
    out
}

fn sync(step: u64, bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 8);
    write_number(&mut out, SYNC);
    write_number(&mut out, step);
    write_bytes(&mut out, bytes);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_read_as_they_are_written() {
        assert_eq!(Said::read(&knows(&[0])), Ok(Said::Knows(&[0])));
        assert_eq!(Said::read(&lacks(&[0, 0])), Ok(Said::Lacks(&[0, 0])));
        assert_eq!(Said::read(&update(&[7; 300])), Ok(Said::Update(&[7; 300])));
        assert_eq!(Said::read(&awareness(&[1])), Ok(Said::Awareness(&[1])));
        assert_eq!(Said::read(&saved(1, 2, 300)), Ok(Said::Saved { seq: 1, milliseconds: 2, yours: 300 }));
        assert_eq!(Said::read(&notice(&serde_json::json!({"kind": "readonly"}))), Ok(Said::Notice(r#"{"kind":"readonly"}"#)));
        assert_eq!(Said::read(&[2, 0]), Ok(Said::Other(2)));
        assert_eq!(Said::read(&[3]), Ok(Said::AsksAwareness));
        for wrong in [&[][..], &[0], &[0, 9], &[0, 2, 5, 1], &[1, 200]] {
            assert!(Said::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
