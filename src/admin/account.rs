//! Accounts of the desk: every statement on `account`, `invitation` and `sign_in_attempt`, and
//! what the command line does with accounts.

use sqlx::SqliteConnection;

use crate::audit::{self, Event};
use crate::error::Result;
use crate::i18n::Locale;
use crate::session::{self, Role};
use crate::state::App;
use crate::token::{Token, hash};

const DAY_MS: i64 = 86_400_000;
/// Passwords checked for one account in the window, at most.
const GUESSES: i64 = 20;
const GUESS_WINDOW_MS: i64 = 15 * 60_000;

/// An account as signing in needs it.
pub struct Account {
    pub id: i64,
    pub email: String,
    pub password_hash: Option<String>,
    pub totp_secret: Option<Vec<u8>>,
    pub totp_step: i64,
    pub disabled_at: Option<i64>,
}

pub async fn by_email(db: &mut SqliteConnection, email: &str) -> Result<Option<Account>> {
    let email = email.to_lowercase();
    Ok(sqlx::query_as!(
        Account,
        "select id, email, password_hash, totp_secret, totp_step, disabled_at
         from account where email = ?",
        email
    )
    .fetch_optional(db)
    .await?)
}

/// The account that an invitation sets up, if it has not been used and has not ended.
pub async fn by_invitation(
    db: &mut SqliteConnection,
    token: &str,
    now: i64,
) -> Result<Option<Account>> {
    let hash = hash(token);
    Ok(sqlx::query_as!(
        Account,
        "select id, email, password_hash, totp_secret, totp_step, disabled_at
         from account where disabled_at is null
           and id = (select account_id from invitation where hash = ? and expires_at > ?)",
        hash,
        now
    )
    .fetch_optional(db)
    .await?)
}

/// Sets password and one-time code; the invitation and older sessions end.
pub async fn set_up(
    db: &mut SqliteConnection,
    id: i64,
    password_hash: &str,
    totp_secret: &[u8],
    totp_step: i64,
) -> Result<()> {
    sqlx::query!(
        "update account set password_hash = ?, totp_secret = ?, totp_step = ? where id = ?",
        password_hash,
        totp_secret,
        totp_step,
        id
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("delete from invitation where account_id = ?", id).execute(&mut *db).await?;
    session::end_all(db, id).await
}

/// Notes that a code was used: no code of this time step or an earlier one counts again. False:
/// another was quicker, or the password that was checked is no longer the account's.
pub async fn use_code(db: &mut SqliteConnection, account: &Account, step: i64) -> Result<bool> {
    let used = sqlx::query!(
        "update account set totp_step = ?1
         where id = ?2 and totp_step < ?1 and password_hash = ?3 and disabled_at is null",
        step,
        account.id,
        account.password_hash
    )
    .execute(db)
    .await?;
    Ok(used.rows_affected() == 1)
}

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
    let browser = token.hash();
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

/// Counts a password about to be checked; false: too many have been.
pub async fn may_guess(db: &mut SqliteConnection, key: &[u8], now: i64) -> Result<bool> {
    let since = now - GUESS_WINDOW_MS;
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

/// After signing in the guesses before it do not count any more.
pub async fn forget_guesses(db: &mut SqliteConnection, key: &[u8]) -> Result<()> {
    sqlx::query!("delete from sign_in_attempt where key = ?", key).execute(db).await?;
    Ok(())
}

pub async fn set_locale(db: &mut SqliteConnection, id: i64, locale: Locale) -> Result<()> {
    sqlx::query!("update account set locale = ? where id = ?", locale, id).execute(db).await?;
    Ok(())
}

/// Makes an account, or invites the owner of one again, and returns the link that sets it up.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn invite(app: &App, email: &str, role: Role) -> Result<String> {
    let (email, now) = (email.to_lowercase(), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let locale = app.settings.secretariat_locale;
    let id = sqlx::query_scalar!(
        r#"insert into account (email, role, locale, created_at) values (?1, ?2, ?3, ?4)
           on conflict (email) do update set role = ?2, disabled_at = null
           returning id as "id!""#,
        email,
        role,
        locale,
        now
    )
    .fetch_one(&mut *tx)
    .await?;
    let link = issue_invitation(&mut tx, app, id).await?;
    audit::record(&mut tx, None, Event::AccountInvited, &email, now).await?;
    tx.commit().await?;
    Ok(link)
}

/// A new link that sets up an account; older ones end.
async fn issue_invitation(db: &mut SqliteConnection, app: &App, id: i64) -> Result<String> {
    let token = Token::random()?;
    let (hash, expires_at) = (token.hash(), app.clock.now_ms() + 7 * DAY_MS);
    sqlx::query!("delete from invitation where account_id = ?", id).execute(&mut *db).await?;
    sqlx::query!(
        "insert into invitation (hash, account_id, expires_at) values (?, ?, ?)",
        hash,
        id,
        expires_at
    )
    .execute(db)
    .await?;
    Ok(app.settings.link(&format!("/admin/invitation/{}", token.as_str())))
}

/// Closes an account; its sessions end at once. False: there is none with this address.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn disable(app: &App, email: &str) -> Result<bool> {
    let (email, now) = (email.to_lowercase(), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let Some(account) = by_email(&mut tx, &email).await? else { return Ok(false) };
    sqlx::query!(
        "update account set disabled_at = ?, password_hash = null, totp_secret = null where id = ?",
        now,
        account.id
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("delete from invitation where account_id = ?", account.id)
        .execute(&mut *tx)
        .await?;
    session::end_all(&mut tx, account.id).await?;
    audit::record(&mut tx, None, Event::AccountDisabled, &email, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether anybody can sign in as an administrator.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn has_administrator(app: &App) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from account where role = 'administrator'
           and password_hash is not null and disabled_at is null) as "any!: bool""#
    )
    .fetch_one(app.db.readers())
    .await?)
}

/// Takes password and code away from an account, ends its sessions and invites its owner again.
/// `None`: there is no such account, or it is closed.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn reset(app: &App, email: &str) -> Result<Option<String>> {
    let (email, now) = (email.to_lowercase(), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let account = by_email(&mut tx, &email).await?.filter(|it| it.disabled_at.is_none());
    let Some(account) = account else { return Ok(None) };
    sqlx::query!(
        "update account set password_hash = null, totp_secret = null where id = ?",
        account.id
    )
    .execute(&mut *tx)
    .await?;
    session::end_all(&mut tx, account.id).await?;
    let link = issue_invitation(&mut tx, app, account.id).await?;
    audit::record(&mut tx, None, Event::AccountReset, &email, now).await?;
    tx.commit().await?;
    Ok(Some(link))
}
