//! The session of somebody signed in to the desk: a cookie, a row, and the extractor that is the
//! check. Owns the table `session`; `list` shows it.

mod colleagues;
mod cookie;
pub mod device;
pub mod list;
mod place;
mod renewal;
mod role;
mod still;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use sqlx::SqliteConnection;

pub use self::colleagues::{Colleague, colleagues};
use self::cookie::Cookie;
pub use self::renewal::{renew, rotate};
pub use self::role::{Administrator, Role};
use crate::error::{Error, Result};
use crate::i18n::{L10n, Locale};
use crate::state::App;
use crate::token::{Token, hash};

const MINUTE_MS: i64 = 60_000;
/// A session unused for this long has ended.
const IDLE_MS: i64 = 60 * MINUTE_MS;
/// A session this old has ended, used or not: a working day.
const WHOLE_MS: i64 = 12 * 60 * MINUTE_MS;

/// Somebody signed in. A handler that takes it is closed to everybody else.
pub struct Staff {
    pub account_id: i64,
    pub email: String,
    pub role: Role,
    pub l: L10n,
    /// Where they are, to come back to.
    pub at: String,
    session: Vec<u8>,
}

impl Staff {
    /// # Errors
    ///
    /// `Forbidden` for a lesser role.
    pub fn require(&self, role: Role) -> Result<()> {
        if self.role >= role { Ok(()) } else { Err(Error::Forbidden("the role does not suffice")) }
    }

    /// Whether the role suffices to decide and write.
    pub fn may_write(&self) -> bool {
        self.role >= Role::Reviewer
    }
}

impl FromRequestParts<App> for Staff {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let token =
            cookie::get(app, Cookie::Session, &parts.headers).ok_or(Error::SignInRequired)?;
        let found = find(app, &token).await?.ok_or(Error::SignInRequired)?;
        Ok(Self { at: place::of(parts), ..found })
    }
}

/// Who is signed in, if anybody is; the session's last use stays as it was.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn seen(app: &App, headers: &HeaderMap) -> Result<Option<Staff>> {
    let Some(token) = cookie::get(app, Cookie::Session, headers) else { return Ok(None) };
    let mut db = app.db.readers().acquire().await?;
    Ok(read(&mut db, app, &hash(&token)).await?.map(|(staff, _)| staff))
}

async fn find(app: &App, token: &str) -> Result<Option<Staff>> {
    let mut db = app.db.readers().acquire().await?;
    let Some((staff, last_used_at)) = read(&mut db, app, &hash(token)).await? else {
        return Ok(None);
    };
    drop(db);
    let now = app.clock.now_ms();
    // While the store cannot be written nobody is shut out by it: the session is open all the same.
    if now - last_used_at >= MINUTE_MS
        && let Err(error) = touch(app, &staff.session, now).await
    {
        tracing::warn!("the last use of a session was not written down: {error}");
    }
    Ok(Some(staff))
}

async fn touch(app: &App, session: &[u8], now: i64) -> Result<()> {
    let mut tx = app.db.begin().await?;
    sqlx::query!("update session set last_used_at = ? where hash = ?", now, session)
        .execute(&mut *tx)
        .await?;
    Ok(tx.commit().await?)
}

/// Whose session it is, and when it was last used; `None`: it has ended.
async fn read(
    db: &mut SqliteConnection,
    app: &App,
    session: &[u8],
) -> Result<Option<(Staff, i64)>> {
    let now = app.clock.now_ms();
    let (idle, whole) = (now - IDLE_MS, now - WHOLE_MS);
    let row = sqlx::query!(
        r#"select account_id, email, role as "role: Role", locale as "locale: Locale", last_used_at
           from session join account on account.id = account_id
           where hash = ? and last_used_at > ? and session.created_at > ? and disabled_at is null"#,
        session,
        idle,
        whole
    )
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let staff = Staff {
        account_id: row.account_id,
        email: row.email,
        role: row.role,
        l: app.catalogue.locale(row.locale),
        at: String::new(),
        session: session.to_vec(),
    };
    Ok(Some((staff, row.last_used_at)))
}

/// Begins a session and returns the cookie that is its only key; `device` is what its owner knows
/// the browser by.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn begin(
    db: &mut SqliteConnection,
    app: &App,
    account_id: i64,
    device: &str,
) -> Result<HeaderValue> {
    let token = Token::random()?;
    let (hash, now) = (token.hash(), app.clock.now_ms());
    let oldest = now - WHOLE_MS;
    sqlx::query!("delete from session where created_at <= ?", oldest).execute(&mut *db).await?;
    sqlx::query!(
        "insert into session (hash, account_id, created_at, last_used_at, device)
         values (?1, ?2, ?3, ?3, ?4)",
        hash,
        account_id,
        now,
        device
    )
    .execute(db)
    .await?;
    cookie::set(app, Cookie::Session, token.as_str(), "")
}

/// The cookie by which a browser is known again; it opens nothing.
///
/// # Errors
///
/// Never with a token of ours.
pub fn browser_cookie(app: &App, token: &Token) -> Result<HeaderValue> {
    cookie::set(app, Cookie::Browser, token.as_str(), "; Max-Age=31536000")
}

/// The secret of a browser from which somebody has signed in before.
pub fn browser(app: &App, headers: &HeaderMap) -> Option<String> {
    cookie::get(app, Cookie::Browser, headers)
}

/// Ends the session and returns the cookie that takes the old one away.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn end(db: &mut SqliteConnection, app: &App, staff: &Staff) -> Result<HeaderValue> {
    sqlx::query!("delete from session where hash = ?", staff.session).execute(db).await?;
    cookie::set(app, Cookie::Session, "", "; Max-Age=0")
}

/// Ends all sessions of an account.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn end_all(db: &mut SqliteConnection, account_id: i64) -> Result<()> {
    sqlx::query!("delete from session where account_id = ?", account_id).execute(db).await?;
    Ok(())
}

/// Ends all sessions of all accounts.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn end_everybodys(db: &mut SqliteConnection) -> Result<()> {
    sqlx::query!("delete from session").execute(db).await?;
    Ok(())
}

/// Ends the session that a browser had, if any: signing in begins a new one.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn end_former(db: &mut SqliteConnection, app: &App, headers: &HeaderMap) -> Result<()> {
    if let Some(token) = cookie::get(app, Cookie::Session, headers) {
        let session = hash(&token);
        sqlx::query!("delete from session where hash = ?", session).execute(db).await?;
    }
    Ok(())
}

/// The account whose session, ended by time, a browser still has the cookie of.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn owner_of_ended(
    db: &mut SqliteConnection,
    app: &App,
    headers: &HeaderMap,
) -> Result<Option<i64>> {
    let Some(token) = cookie::get(app, Cookie::Session, headers) else { return Ok(None) };
    let session = hash(&token);
    Ok(sqlx::query_scalar!("select account_id from session where hash = ?", session)
        .fetch_optional(db)
        .await?)
}

/// The cookie that carries recovery codes to the page that shows them; without codes the one that
/// takes it away.
///
/// # Errors
///
/// Never with codes of ours.
pub fn codes_cookie(app: &App, codes: &[String]) -> Result<HeaderValue> {
    let age = if codes.is_empty() { 0 } else { 300 };
    cookie::set(app, Cookie::Codes, &codes.join("."), &format!("; Max-Age={age}"))
}

/// The recovery codes that a browser was just given.
pub fn codes(app: &App, headers: &HeaderMap) -> Vec<String> {
    let value = cookie::values(app, Cookie::Codes, headers).next().unwrap_or_default();
    value.split('.').filter(|code| !code.is_empty()).map(str::to_owned).collect()
}
