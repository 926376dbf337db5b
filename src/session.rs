//! The session of somebody signed in to the desk: a cookie, a row, and the extractor that is the
//! check. Owns the table `session`.

use axum::extract::FromRequestParts;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use sqlx::SqliteConnection;

use crate::error::{Error, Result};
use crate::i18n::{L10n, Locale};
use crate::state::App;
use crate::token::{Token, hash};

const MINUTE_MS: i64 = 60_000;
/// A session unused for this long has ended.
const IDLE_MS: i64 = 60 * MINUTE_MS;
/// A session this old has ended, used or not: a working day.
const WHOLE_MS: i64 = 12 * 60 * MINUTE_MS;

/// What somebody may do on the desk; each role may do what the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::Type, clap::ValueEnum)]
#[sqlx(rename_all = "snake_case")]
pub enum Role {
    /// Sees.
    Reader,
    /// Also decides and writes.
    Reviewer,
    /// Also manages accounts, waves, supporters and documents.
    Administrator,
}

/// Somebody signed in. A handler that takes it is closed to everybody else.
pub struct Staff {
    pub account_id: i64,
    pub email: String,
    pub role: Role,
    pub l: L10n,
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
        let token = cookie(app, Cookie::Session, &parts.headers).ok_or(Error::SignInRequired)?;
        find(app, &token).await?.ok_or(Error::SignInRequired)
    }
}

async fn find(app: &App, token: &str) -> Result<Option<Staff>> {
    let (session, now) = (hash(token), app.clock.now_ms());
    let (idle, whole) = (now - IDLE_MS, now - WHOLE_MS);
    let row = sqlx::query!(
        r#"select account_id, email, role as "role: Role", locale as "locale: Locale", last_used_at
           from session join account on account.id = account_id
           where hash = ? and last_used_at > ? and session.created_at > ? and disabled_at is null"#,
        session,
        idle,
        whole
    )
    .fetch_optional(app.db.readers())
    .await?;
    let Some(row) = row else { return Ok(None) };
    if now - row.last_used_at >= MINUTE_MS {
        let mut tx = app.db.begin().await?;
        sqlx::query!("update session set last_used_at = ? where hash = ?", now, session)
            .execute(&mut *tx)
            .await?;
        tx.commit().await?;
    }
    Ok(Some(Staff {
        account_id: row.account_id,
        email: row.email,
        role: row.role,
        l: app.catalogue.locale(row.locale),
        session,
    }))
}

/// Begins a session and returns the cookie that is its only key.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn begin(db: &mut SqliteConnection, app: &App, account_id: i64) -> Result<HeaderValue> {
    let token = Token::random()?;
    let (hash, now) = (token.hash(), app.clock.now_ms());
    let oldest = now - WHOLE_MS;
    sqlx::query!("delete from session where created_at <= ?", oldest).execute(&mut *db).await?;
    sqlx::query!(
        "insert into session (hash, account_id, created_at, last_used_at) values (?, ?, ?, ?)",
        hash,
        account_id,
        now,
        now
    )
    .execute(db)
    .await?;
    set_cookie(app, Cookie::Session, token.as_str(), "")
}

/// The cookie by which a browser is known again; it opens nothing.
///
/// # Errors
///
/// Never with a token of ours.
pub fn browser_cookie(app: &App, token: &Token) -> Result<HeaderValue> {
    set_cookie(app, Cookie::Browser, token.as_str(), "; Max-Age=31536000")
}

/// The secret of a browser from which somebody has signed in before.
pub fn browser(app: &App, headers: &HeaderMap) -> Option<String> {
    cookie(app, Cookie::Browser, headers)
}

/// Ends the session and returns the cookie that takes the old one away.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn end(db: &mut SqliteConnection, app: &App, staff: &Staff) -> Result<HeaderValue> {
    sqlx::query!("delete from session where hash = ?", staff.session).execute(db).await?;
    set_cookie(app, Cookie::Session, "", "; Max-Age=0")
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

/// The cookies of the desk.
#[derive(Clone, Copy)]
enum Cookie {
    Session,
    Browser,
}

impl Cookie {
    /// Bound to this host and to TLS; on loopback over plain http neither is possible.
    const fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "session",
            (Self::Browser, true) => "__Host-browser",
            (Self::Browser, false) => "browser",
        }
    }
}

fn set_cookie(app: &App, cookie: Cookie, value: &str, more: &str) -> Result<HeaderValue> {
    let https = app.settings.is_https();
    let (name, secure) = (cookie.name(https), if https { "; Secure" } else { "" });
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{more}");
    Ok(HeaderValue::from_str(&cookie).map_err(anyhow::Error::from)?)
}

fn cookie(app: &App, cookie: Cookie, headers: &HeaderMap) -> Option<String> {
    let name = cookie.name(app.settings.is_https());
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, value)| *key == name && crate::token::is_well_formed(value))
        .map(|(_, value)| value.to_owned())
}
