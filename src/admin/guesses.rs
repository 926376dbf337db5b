//! Guessing is limited: passwords, one-time codes and recovery codes that were checked are counted,
//! those of known browsers apart. Owns the tables `sign_in_attempt`, `known_browser` and
//! `stray_sign_in`.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::token::{Token, hash};

/// Guesses for one account in the window, at most.
const GUESSES: i64 = 20;
const WINDOW_MS: i64 = 15 * 60_000;
/// Sign-ins for addresses without an account are counted together for so long.
const HOUR_MS: i64 = 60 * 60_000;
/// A browser is known for as long as its cookie lasts.
const KNOWN_MS: i64 = 365 * 86_400_000;

/// Whose guesses are counted together: those of all unknown browsers for an address, and those of
/// each browser from which its owner has signed in before.
pub async fn guesser(
    db: &mut SqliteConnection,
    email: &str,
    browser: Option<&str>,
) -> Result<Vec<u8>> {
    let email = email.to_lowercase();
    if let Some(browser) = browser {
        let browser_hash = hash(browser);
        let known = sqlx::query_scalar!(
            r#"select 1 as "known!: i64" from known_browser
               join account on account.id = account_id where hash = ? and email = ?"#,
            browser_hash,
            email
        )
        .fetch_optional(db)
        .await?;
        if known.is_some() {
            return Ok(hash(&format!("{email} {browser}")));
        }
    }
    Ok(hash(&email))
}

/// Remembers a browser from which somebody has signed in; returns its secret.
pub async fn remember_browser(
    db: &mut SqliteConnection,
    account_id: i64,
    now: i64,
) -> Result<Token> {
    let token = Token::random()?;
    let (browser, oldest) = (token.hash(), now - KNOWN_MS);
    sqlx::query!("delete from known_browser where created_at <= ?", oldest)
        .execute(&mut *db)
        .await?;
    sqlx::query!(
        "insert into known_browser (hash, account_id, created_at) values (?, ?, ?)",
        browser,
        account_id,
        now
    )
    .execute(db)
    .await?;
    Ok(token)
}

/// Counts a guess about to be checked; false: too many have been.
pub async fn may_guess(db: &mut SqliteConnection, key: &[u8], now: i64) -> Result<bool> {
    let since = now - WINDOW_MS;
    sqlx::query!("delete from sign_in_attempt where at <= ? or at > ?", since, now)
        .execute(&mut *db)
        .await?;
    let guesses = sqlx::query_scalar!("select count(*) from sign_in_attempt where key = ?", key)
        .fetch_one(&mut *db)
        .await?;
    if guesses >= GUESSES {
        return Ok(false);
    }
    sqlx::query!("insert into sign_in_attempt (key, at) values (?, ?)", key, now)
        .execute(db)
        .await?;
    Ok(true)
}

/// Takes the last guess back: it was right.
pub async fn was_right(db: &mut SqliteConnection, key: &[u8]) -> Result<()> {
    sqlx::query!(
        "delete from sign_in_attempt
         where id = (select max(id) from sign_in_attempt where key = ?)",
        key
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Counts a sign-in that failed for an address without an account. How many there were within the
/// hour, where that is worth telling: at the first, the tenth, the hundredth and so on.
pub async fn stray(db: &mut SqliteConnection, now: i64) -> Result<Option<i64>> {
    let over = now - HOUR_MS;
    let count = sqlx::query_scalar!(
        r#"insert into stray_sign_in (id, begun_at, count) values (1, ?1, 1)
           on conflict (id) do update set
               begun_at = iif(begun_at > ?2 and begun_at <= ?1, begun_at, ?1),
               count = iif(begun_at > ?2 and begun_at <= ?1, count + 1, 1)
           returning count"#,
        now,
        over
    )
    .fetch_one(db)
    .await?;
    Ok(count.checked_ilog10().is_some_and(|power| count == 10_i64.pow(power)).then_some(count))
}

/// The account whose owner last signed in from a browser.
pub async fn owner_of(db: &mut SqliteConnection, browser: &str) -> Result<Option<i64>> {
    let browser = hash(browser);
    Ok(sqlx::query_scalar!("select account_id from known_browser where hash = ?", browser)
        .fetch_optional(db)
        .await?)
}

/// No browser of an account is known any more.
pub async fn forget_browsers(db: &mut SqliteConnection, account_id: i64) -> Result<()> {
    sqlx::query!("delete from known_browser where account_id = ?", account_id).execute(db).await?;
    Ok(())
}
