//! Passkeys against a device made of sixty lines: a P-256 key, the authenticator's data, and nothing of a browser.

use super::*;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest, Sha256};

const ADDRESS: &str = "http://localhost:8081";

struct Device {
    key: EcdsaKeyPair,
    id: [u8; 32],
    handle: Vec<u8>,
    count: u32,
}

fn b64(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn client_data(kind: &str, challenge: &Value, origin: &str) -> Vec<u8> {
    json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false }).to_string().into_bytes()
}

fn sized(head: u8, bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("short").to_be_bytes();
    [&[head], &length[..], bytes].concat()
}

impl Device {
    fn new() -> Device {
        let random = SystemRandom::new();
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).expect("a key");
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, document.as_ref()).expect("a key");
        Device { key, id: crate::random().expect("random"), handle: vec![], count: 0 }
    }

    /// Host, flags (present, verified, and 0x40 with a key), count.
    fn data(&mut self, host: &str, with_key: bool) -> Vec<u8> {
        self.count += 1;
        let mut data = Sha256::digest(host.as_bytes()).to_vec();
        data.push(if with_key { 0x45 } else { 0x05 });
        data.extend(self.count.to_be_bytes());
        if with_key {
            data.extend([0; 16]);
            data.extend([0, 32]);
            data.extend(self.id);
            // COSE: EC2, ES256, P-256, x, y.
            let point = self.key.public_key().as_ref();
            data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]);
            data.extend(&point[1..33]);
            data.extend([0x22, 0x58, 32]);
            data.extend(&point[33..65]);
        }
        data
    }

    fn create(&mut self, asked: &Value, origin: &str) -> Value {
        let options = &asked["publicKey"];
        self.handle = URL_SAFE_NO_PAD.decode(options["user"]["id"].as_str().expect("a handle")).expect("base64");
        let data = self.data(options["rp"]["id"].as_str().expect("an id"), true);
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt\x64none\x67attStmt\xa0\x68authData");
        object.extend(sized(0x59, &data));
        let client = client_data("webauthn.create", &options["challenge"], origin);
        json!({ "id": b64(&self.id), "rawId": b64(&self.id), "type": "public-key", "clientExtensionResults": {},
            "response": { "attestationObject": b64(&object), "clientDataJSON": b64(&client), "transports": ["internal"] } })
    }

    fn get(&mut self, asked: &Value, origin: &str) -> Value {
        let options = &asked["publicKey"];
        let data = self.data(options["rpId"].as_str().expect("an id"), false);
        let client = client_data("webauthn.get", &options["challenge"], origin);
        let signed = [&data[..], &Sha256::digest(&client)].concat();
        let signature = self.key.sign(&SystemRandom::new(), &signed).expect("signed");
        json!({ "id": b64(&self.id), "rawId": b64(&self.id), "type": "public-key", "clientExtensionResults": {},
            "response": { "authenticatorData": b64(&data), "clientDataJSON": b64(&client), "signature": b64(signature.as_ref()), "userHandle": b64(&self.handle) } })
    }
}

fn newsroom() -> Ceremonies {
    Ceremonies::at(ADDRESS, "Ostrel").expect("an address")
}

fn registered(newsroom: &Ceremonies, device: &mut Device) -> (Handle, Passkey) {
    let handle = Handle::new().expect("random");
    let (asked, state) = newsroom.register(handle, "ines@ostrel.example", "Ines Albrandt", &[]).expect("a challenge");
    assert_eq!(asked["publicKey"]["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(asked["publicKey"]["authenticatorSelection"]["userVerification"], "required");
    let key = newsroom.registered(&state, device.create(&asked, ADDRESS)).expect("a key");
    (handle, key)
}

#[test]
fn a_key_is_registered_and_opens() {
    let (newsroom, mut device) = (newsroom(), Device::new());
    let (handle, mut key) = registered(&newsroom, &mut device);
    let (asked, state) = newsroom.ask().expect("a challenge");
    let answer = Answered::read(device.get(&asked, ADDRESS)).expect("an answer");
    assert_eq!(answer.handle(), Some(handle));
    assert_eq!(answer.key_id(), key.cred_id().as_ref() as &[u8]);
    newsroom.verify(&state, &answer, &mut key).expect("it opens");
    let stale = newsroom.verify(&state, &answer, &mut key);
    assert!(stale.is_err(), "the same answer again is a copied key");
}

#[test]
fn another_page_another_challenge_another_key_open_nothing() {
    let (newsroom, mut device) = (newsroom(), Device::new());
    let (_, mut key) = registered(&newsroom, &mut device);
    let (asked, state) = newsroom.ask().expect("a challenge");
    let (_, other_state) = newsroom.ask().expect("a challenge");
    let elsewhere = Answered::read(device.get(&asked, "https://0strel.example")).expect("an answer");
    assert!(newsroom.verify(&state, &elsewhere, &mut key).is_err(), "made for another page");
    let answer = Answered::read(device.get(&asked, ADDRESS)).expect("an answer");
    assert!(newsroom.verify(&other_state, &answer, &mut key).is_err(), "to another challenge");
    let mut stranger = Device { handle: device.handle.clone(), id: device.id, ..Device::new() };
    let forged = Answered::read(stranger.get(&asked, ADDRESS)).expect("an answer");
    assert!(newsroom.verify(&state, &forged, &mut key).is_err(), "signed by another key");
}

#[test]
fn keys_are_made_for_names_over_https_or_this_machine() {
    for right in ["https://desk.ostrel.example", "http://localhost:8081", "http://127.0.0.1:8081", "http://[::1]:8081"] {
        assert!(Ceremonies::at(right, "Ostrel").is_ok(), "{right}");
    }
    for wrong in ["http://desk.ostrel.example", "https://192.0.2.7", "desk"] {
        assert!(Ceremonies::at(wrong, "Ostrel").is_err(), "{wrong}");
    }
}
