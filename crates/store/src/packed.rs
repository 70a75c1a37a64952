//! How texts are kept: JSON, compressed by zstd with a checksum, so that a damaged row is noticed and never shown.

use crate::error::{Result, StoreError};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use zstd::bulk::{Compressor, Decompressor};
use zstd::zstd_safe::{CParameter, get_frame_content_size};

/// No record is larger; a damaged length must not make us ask for all memory.
const LARGEST: u64 = 64 << 20;

thread_local! {
    // Making a context costs more than compressing a story with it.
    static PRESSER: RefCell<Option<Compressor<'static>>> = const { RefCell::new(None) };
    static UNPACKER: RefCell<Option<Decompressor<'static>>> = const { RefCell::new(None) };
}

pub(crate) fn pack(value: &impl Serialize) -> Result<Vec<u8>> {
    pack_bytes(&serde_json::to_vec(value).map_err(|e| StoreError::damaged("a text to be saved", e))?)
}

pub(crate) fn pack_bytes(bytes: &[u8]) -> Result<Vec<u8>> {
    PRESSER
        .with_borrow_mut(|slot| {
            if slot.is_none() {
                let mut fresh = Compressor::new(3)?;
                fresh.set_parameter(CParameter::ChecksumFlag(true))?;
                *slot = Some(fresh);
            }
            slot.as_mut().expect("just made").compress(bytes)
        })
        .map_err(|e| StoreError::file("compress a text", e))
}

/// The error is the reason in words; the caller knows whose text it was.
pub(crate) fn unpack<T: DeserializeOwned>(packed: &[u8]) -> Result<T, String> {
    serde_json::from_slice(&unpack_bytes(packed)?).map_err(|e| e.to_string())
}

pub(crate) fn unpack_bytes(packed: &[u8]) -> Result<Vec<u8>, String> {
    let length = get_frame_content_size(packed).ok().flatten().filter(|n| *n <= LARGEST).ok_or("it does not begin as a compressed text")?;
    let text = UNPACKER.with_borrow_mut(|slot| {
        if slot.is_none() {
            *slot = Some(Decompressor::new()?);
        }
        slot.as_mut().expect("just made").decompress(packed, length as usize)
    });
    text.map_err(|e| e.to_string())
}

pub(crate) fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|e| StoreError::damaged("a value to be saved", e))
}

pub(crate) fn from_json<T: DeserializeOwned>(what: &str, text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|e| StoreError::damaged(what, e))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_is_noticed() {
        let text = "The harbour of Mirel will reopen. ".repeat(20);
        let packed = pack(&text).expect("it packs");
        assert_eq!(unpack::<String>(&packed), Ok(text));
        for at in 0..packed.len() * 8 {
            let mut damaged = packed.clone();
            damaged[at / 8] ^= 1 << (at % 8);
            // Some bits of the frame's head mean nothing; then the text must be whole.
            assert!(unpack::<String>(&damaged).is_err_and(|why| !why.is_empty()) || unpack::<String>(&damaged) == unpack(&packed), "bit {at}");
        }
        assert!((0..packed.len()).all(|cut| unpack::<String>(&packed[..cut]).is_err()));
    }
}
