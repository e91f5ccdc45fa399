//! A text under a passphrase, as a file that may lie where others can read: Argon2id makes the key,
//! AES-256-GCM the box. In Rust throughout, since pages on plain http have no `crypto.subtle`.
//!
//! The file is one line of JSON without a line break, numbers in decimal, bytes in Base64 with padding:
//!
//! ```text
//! {"kind":"michishirube-locked","format":1,"kdf":"argon2id","m":19456,"t":2,"p":1,"salt":"…","nonce":"…","box":"…"}
//! ```
//!
//! `box` is the text's UTF-8, encrypted, and the tag of 16 bytes. All that stands before its first
//! byte is additional authenticated data. A file is only taken when it is, byte for byte, what we would
//! have written: no second spelling of a file exists, so no change of one can go unnoticed.
//!
//! Passphrase, key and text are not wiped from memory: the passphrase was typed into a page, whose
//! strings nobody can wipe.

use aes_gcm::{AeadInOut, Aes256Gcm, KeyInit};
use argon2::{Algorithm, Argon2, Block, Version};
use base64ct::{Base64, Encoding};
use serde::Deserialize;

/// How many random bytes [`lock`] needs: the salt of the key and the nonce of the cipher.
pub const RANDOM: usize = SALT + NONCE;

/// The longest locked file that is written or read, in bytes: a text of almost 6 MiB, two million kanji.
pub const MAX_FILE: usize = 8 * 1024 * 1024;

const SALT: usize = 16;
const NONCE: usize = 12;
const TAG: usize = 16;

const KIND: &str = "michishirube-locked";
/// The format that this version writes.
const FORMAT: u32 = 1;
/// How a file begins, in each format, also one that was cut off.
const BEGINNING: &str = "{\"kind\":\"michishirube-locked\",";
const END: &str = "\"}";

/// What it costs to make the key, and so to try a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Params {
    /// Memory in KiB: at least 8 for each lane, at most 65536.
    pub m: u32,
    /// Passes over the memory: 1 to 10.
    pub t: u32,
    /// Lanes: 1 to 4.
    pub p: u32,
}

impl Params {
    /// What OWASP recommends for Argon2id.
    pub const RECOMMENDED: Self = Self {
        m: 19456,
        t: 2,
        p: 1,
    };

    /// A file may claim any cost; past these bounds it could stop the tab.
    fn is_bearable(self) -> bool {
        (1..=4).contains(&self.p)
            && (1..=10).contains(&self.t)
            && (8 * self.p..=65536).contains(&self.m)
    }
}

/// Why a file was not unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// No locked file of this application.
    NotOurs,
    /// Written by a later version of this application, in the format of this number.
    Newer(u32),
    /// Longer than [`MAX_FILE`], or the key costs more than we or this device bear (see [`Params`]).
    Excessive,
    /// Not as it was written: cut off, added to, reformatted, edited. No passphrase was tried.
    Altered,
    /// Another passphrase, or another content or header: which of them can't be told.
    WrongOrAltered,
}

/// Read before anything else, so that a later format is recognised whatever else it changed.
#[derive(Deserialize)]
struct Head<'a> {
    kind: &'a str,
    format: u32,
}

#[derive(Deserialize)]
struct File<'a> {
    m: u32,
    t: u32,
    p: u32,
    salt: &'a str,
    nonce: &'a str,
    #[serde(rename = "box")]
    sealed: &'a str,
}

/// The file's text; `None` without a passphrase, for a text that makes more than [`MAX_FILE`], and when
/// there is no memory for the key.
///
/// `random` must come from a cryptographic source and be drawn anew for each file: two files with the same
/// bytes and passphrase would betray both texts. The passphrase is taken as it is: nothing is trimmed or
/// normalised, so が typed as one character and as か with a mark are two passphrases.
pub fn lock(text: &str, passphrase: &str, random: &[u8; RANDOM]) -> Option<String> {
    lock_with(text, passphrase, random, Params::RECOMMENDED)
}

/// [`lock`] at another cost: for tests, which have no time for a key that resists guessing.
/// Also `None` for a cost that [`unlock`] would refuse.
pub fn lock_with(
    text: &str,
    passphrase: &str,
    random: &[u8; RANDOM],
    params: Params,
) -> Option<String> {
    let (salt, rest) = random.split_first_chunk()?;
    let nonce = rest.first_chunk()?;
    let mut file = header(params, salt, nonce);
    let length = file.len() + (text.len() + TAG).div_ceil(3) * 4 + END.len();
    if passphrase.is_empty() || !params.is_bearable() || length > MAX_FILE {
        return None;
    }
    let mut sealed = text.as_bytes().to_vec();
    cipher(passphrase, salt, params)?
        .encrypt_in_place(&(*nonce).into(), file.as_bytes(), &mut sealed)
        .ok()?;
    file += &Base64::encode_string(&sealed);
    file += END;
    Some(file)
}

/// Whether this was meant to be a locked file, whatever became of it since. A glance at the beginning;
/// only a text that begins otherwise is read through.
pub fn is_locked(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}');
    text.starts_with(BEGINNING)
        || serde_json::from_str(text).is_ok_and(|head: Head| head.kind == KIND)
}

/// The text that was locked. All that needs no passphrase is looked at before the key is made; for an
/// empty passphrase, which is always wrong, none is made. So a file can be asked with `""` whether it is
/// worth asking the person: it is if the answer is [`Refused::WrongOrAltered`].
///
/// # Errors
///
/// See [`Refused`].
pub fn unlock(text: &str, passphrase: &str) -> Result<String, Refused> {
    if !is_locked(text) {
        return Err(Refused::NotOurs);
    }
    let head: Head = serde_json::from_str(text).map_err(|_| Refused::Altered)?;
    if head.format > FORMAT {
        return Err(Refused::Newer(head.format));
    }
    if text.len() > MAX_FILE {
        return Err(Refused::Excessive);
    }
    let file: File = serde_json::from_str(text).map_err(|_| Refused::Altered)?;
    let params = Params {
        m: file.m,
        t: file.t,
        p: file.p,
    };
    if !params.is_bearable() {
        return Err(Refused::Excessive);
    }
    let salt = bytes(file.salt)?;
    let nonce = bytes(file.nonce)?;
    let mut sealed = Base64::decode_vec(file.sealed).map_err(|_| Refused::Altered)?;
    let header = header(params, &salt, &nonce);
    let as_written = [&header, &Base64::encode_string(&sealed), END].concat();
    if text != as_written || sealed.len() < TAG {
        return Err(Refused::Altered);
    }
    if passphrase.is_empty() {
        return Err(Refused::WrongOrAltered);
    }
    cipher(passphrase, &salt, params)
        .ok_or(Refused::Excessive)?
        .decrypt_in_place(&nonce.into(), header.as_bytes(), &mut sealed)
        .map_err(|_| Refused::WrongOrAltered)?;
    String::from_utf8(sealed).map_err(|_| Refused::WrongOrAltered)
}

/// The file up to the first byte of its box. Nothing in it needs to be escaped.
fn header(Params { m, t, p }: Params, salt: &[u8; SALT], nonce: &[u8; NONCE]) -> String {
    let (salt, nonce) = (Base64::encode_string(salt), Base64::encode_string(nonce));
    format!(
        "{BEGINNING}\"format\":{FORMAT},\"kdf\":\"argon2id\",\"m\":{m},\"t\":{t},\"p\":{p},\
         \"salt\":\"{salt}\",\"nonce\":\"{nonce}\",\"box\":\""
    )
}

fn bytes<const N: usize>(text: &str) -> Result<[u8; N], Refused> {
    let mut bytes = [0; N];
    match Base64::decode(text, &mut bytes) {
        Ok(all) if all.len() == N => Ok(bytes),
        _ => Err(Refused::Altered),
    }
}

/// `None` when this device has no memory for the key: asked for here, since argon2's own feature for it
/// brings crates into the lock file that nothing uses.
fn cipher(passphrase: &str, salt: &[u8; SALT], Params { m, t, p }: Params) -> Option<Aes256Gcm> {
    let mut key = [0; 32];
    let params = argon2::Params::new(m, t, p, Some(key.len())).ok()?;
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).ok()?;
    memory.resize(params.block_count(), Block::new());
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(passphrase.as_bytes(), salt, &mut key, &mut memory)
        .ok()?;
    Some(Aes256Gcm::new(&key.into()))
}
