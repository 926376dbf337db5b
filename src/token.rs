//! Randomness: tokens for links and cookies, form ids, reference numbers. Its one place.

use sha2::{Digest, Sha256};

/// Letters and digits that cannot be taken for one another when read aloud or copied by hand.
const LEGIBLE: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const URL_SAFE: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A secret that opens something: 130 random bits as 26 letters and digits.
///
/// Only its hash is ever stored; the secret itself stands in one mail or cookie.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// # Errors
    ///
    /// When the system has no randomness.
    pub fn random() -> anyhow::Result<Self> {
        Ok(Self(random_text::<26>(URL_SAFE)?))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the tables keep.
    pub fn hash(&self) -> Vec<u8> {
        hash(&self.0)
    }
}

/// SHA-256, as tables keep secrets.
pub fn hash(text: &str) -> Vec<u8> {
    Sha256::digest(text.as_bytes()).to_vec()
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|nibble| char::from_digit(nibble.into(), 16))
        .collect()
}

/// Whether the text has the form of a token or a form id.
pub fn is_well_formed(text: &str) -> bool {
    text.len() == 26 && text.bytes().all(|byte| URL_SAFE.contains(&byte))
}

/// A reference number such as `HRC-7K3M9Q`: random, so that it tells nothing about the others.
///
/// # Errors
///
/// When the system has no randomness.
pub fn reference() -> anyhow::Result<String> {
    Ok(format!("HRC-{}", random_text::<6>(LEGIBLE)?))
}

/// Four groups of six letters and digits, to be written down: 120 random bits.
///
/// # Errors
///
/// When the system has no randomness.
pub fn legible_code() -> anyhow::Result<String> {
    let code = random_text::<24>(LEGIBLE)?;
    Ok([&code[..6], &code[6..12], &code[12..18], &code[18..]].join("-"))
}

/// Random bytes.
///
/// # Errors
///
/// When the system has no randomness.
pub fn random_bytes<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("no randomness: {error}"))?;
    Ok(bytes)
}

fn random_text<const N: usize>(alphabet: &[u8; 32]) -> anyhow::Result<String> {
    Ok(random_bytes::<N>()?
        .iter()
        .map(|byte| char::from(alphabet[usize::from(byte & 31)]))
        .collect())
}
