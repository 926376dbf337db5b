//! Accounts of the desk: every statement on `account` and `invitation` that signing in and setting
//! up need; `people.rs` has those of the administrators.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::i18n::Locale;
use crate::session;
use crate::state::App;
use crate::token::{Token, hash};

const DAY_MS: i64 = 86_400_000;

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

pub async fn set_locale(db: &mut SqliteConnection, id: i64, locale: Locale) -> Result<()> {
    sqlx::query!("update account set locale = ? where id = ?", locale, id).execute(db).await?;
    Ok(())
}

/// Whether the password that was checked is still the account's, and the account open.
pub async fn is_unchanged(db: &mut SqliteConnection, account: &Account) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from account
           where id = ? and password_hash = ? and disabled_at is null) as "it_is!: bool""#,
        account.id,
        account.password_hash
    )
    .fetch_one(db)
    .await?)
}

pub async fn by_id(db: &mut SqliteConnection, id: i64) -> Result<Option<Account>> {
    Ok(sqlx::query_as!(
        Account,
        "select id, email, password_hash, totp_secret, totp_step, disabled_at
         from account where id = ?",
        id
    )
    .fetch_optional(db)
    .await?)
}

/// Notes when somebody signed in.
pub async fn signed_in(db: &mut SqliteConnection, id: i64, now: i64) -> Result<()> {
    sqlx::query!("update account set signed_in_at = ? where id = ?", now, id).execute(db).await?;
    Ok(())
}

/// Sets another password, if the one that was checked is still the account's.
pub async fn set_password(
    db: &mut SqliteConnection,
    account: &Account,
    password_hash: &str,
) -> Result<bool> {
    let set = sqlx::query!(
        "update account set password_hash = ? where id = ? and password_hash = ?",
        password_hash,
        account.id,
        account.password_hash
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// Sets another secret for the one-time codes, if the password that was checked is still the
/// account's.
pub async fn set_totp(
    db: &mut SqliteConnection,
    account: &Account,
    secret: &[u8],
    step: i64,
) -> Result<bool> {
    let set = sqlx::query!(
        "update account set totp_secret = ?, totp_step = ? where id = ? and password_hash = ?",
        secret,
        step,
        account.id,
        account.password_hash
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// A new link that sets up an account; older ones end.
pub async fn invite(db: &mut SqliteConnection, app: &App, id: i64) -> Result<String> {
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
