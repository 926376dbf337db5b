//! A new secret for a session, each time that its owner has shown again who they are.

use axum::http::HeaderValue;
use sqlx::SqliteConnection;

use super::cookie::{self, Cookie};
use super::{Staff, begin, end_all};
use crate::error::Result;
use crate::state::App;
use crate::token::Token;

/// Ends the sessions of somebody signed in and begins a new one: what opens the account, or what the
/// account opens, has changed.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn renew(db: &mut SqliteConnection, app: &App, staff: &Staff) -> Result<HeaderValue> {
    let device = sqlx::query_scalar!("select device from session where hash = ?", staff.session)
        .fetch_optional(&mut *db)
        .await?;
    end_all(db, staff.account_id).await?;
    begin(db, app, staff.account_id, &device.unwrap_or_default()).await
}

/// Gives the session another secret and returns its cookie; when it began stays as it was.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn rotate(db: &mut SqliteConnection, app: &App, staff: &Staff) -> Result<HeaderValue> {
    let token = Token::random()?;
    let hash = token.hash();
    sqlx::query!("update session set hash = ? where hash = ?", hash, staff.session)
        .execute(db)
        .await?;
    cookie::set(app, Cookie::Session, token.as_str(), "")
}
