//! Passwords: which are good enough, and their hashes. Argon2id at 19 MiB, two passes, one lane.

mod easy;

use std::sync::{LazyLock, Mutex};

use argon2::password_hash::phc::{Output, ParamsString, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};

use crate::error::Result;
use crate::state::App;

const SHORTEST: usize = 15;
const LONGEST_BYTES: usize = 1024;
const HASH_BYTES: usize = 32;

/// Memory of the hashes: kept and used again, since the allocator does not give it back.
static MEMORY: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// A hash of no password, so that an unknown account takes as long as a known one.
static NOBODY: LazyLock<Option<String>> =
    LazyLock::new(|| compute(&crate::token::random_bytes::<32>().ok()?, None).ok());

/// Why a password is not taken, as a message. The list of leaked ones is long: it is looked through
/// outside the async threads.
///
/// # Errors
///
/// When looking through it fails.
pub async fn objection(app: &App, password: &str, email: &str) -> Result<Option<&'static str>> {
    if password.chars().count() < SHORTEST {
        return Ok(Some("admin-error-password-short"));
    }
    if password.len() > LONGEST_BYTES {
        return Ok(Some("admin-error-password-long"));
    }
    let (password, about) = (password.to_owned(), [email.to_owned(), app.settings.base()]);
    let easy = tokio::task::spawn_blocking(move || {
        easy::is_easy(&password, &about.each_ref().map(String::as_str))
    });
    Ok(easy.await.map_err(anyhow::Error::from)?.then_some("admin-error-password-common"))
}

/// The hash to store.
///
/// # Errors
///
/// When the system has no randomness.
pub async fn hash(app: &App, password: &str) -> Result<String> {
    let password = password.as_bytes().to_vec();
    run(app, move || compute(&password, None)).await
}

/// Whether the password is the one of this hash; without a hash the same work is done in vain.
///
/// # Errors
///
/// When hashing fails.
pub async fn verify(app: &App, password: &str, stored: Option<String>) -> Result<bool> {
    let password = password.as_bytes().to_vec();
    run(app, move || {
        let (known, nobody) = (stored.is_some(), NOBODY.clone());
        let Some(stored) = stored.or(nobody) else { return Ok(false) };
        let stored = PasswordHash::new(&stored)?;
        let computed = PasswordHash::new(&compute(&password, stored.salt)?)?;
        Ok(known && computed.hash.is_some() && computed.hash == stored.hash)
    })
    .await
}

/// Hashes outside the async threads, a few at a time.
async fn run<T: Send + 'static>(
    app: &App,
    work: impl FnOnce() -> anyhow::Result<T> + Send + 'static,
) -> Result<T> {
    let permit = app.hashing.acquire().await.map_err(anyhow::Error::from)?;
    let result = tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?;
    drop(permit);
    Ok(result?)
}

fn compute(password: &[u8], salt: Option<Salt>) -> anyhow::Result<String> {
    let params = Params::new(19 * 1024, 2, 1, Some(HASH_BYTES)).map_err(anyhow::Error::msg)?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone());
    let salt = match salt {
        Some(salt) => salt,
        None => Salt::new(&crate::token::random_bytes::<16>()?)?,
    };
    let mut memory = MEMORY.lock().ok().and_then(|mut pool| pool.pop()).unwrap_or_default();
    memory.resize(params.block_count(), Block::default());
    let mut out = [0; HASH_BYTES];
    argon2
        .hash_password_into_with_memory(password, &salt, &mut out, &mut memory)
        .map_err(anyhow::Error::msg)?;
    if let Ok(mut pool) = MEMORY.lock() {
        pool.push(memory);
    }
    Ok(PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params)?,
        salt: Some(salt),
        hash: Some(Output::new(&out)?),
    }
    .to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_knows_its_password_only() {
        let stored = compute(b"one", None).expect("a hash");
        let salt = PasswordHash::new(&stored).expect("PHC").salt;
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_eq!(compute(b"one", salt).expect("a hash"), stored);
        assert_ne!(compute(b"two", salt).expect("a hash"), stored);
    }
}
