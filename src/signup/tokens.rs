//! The tokens in mails: each opens one signup for one purpose until it ends. Only hashes are kept.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::token::Token;

const DAY_MS: i64 = 86_400_000;
/// A token and its mail are made this close together, and no other mail of the signup is.
const SAME_MAIL_MS: i64 = 2_000;

/// What a token in a mail is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Purpose {
    Confirm,
    Personal,
    /// The new contact address confirms itself.
    Takeover,
    /// The old contact objects to the new one.
    Object,
    /// The second address confirms itself.
    Second,
}

impl Purpose {
    /// The page that the token opens, as it stands in addresses.
    pub const fn page(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Personal => "signup",
            Self::Takeover => "contact",
            Self::Object => "object",
            Self::Second => "second",
        }
    }

    const fn days(self) -> i64 {
        match self {
            Self::Confirm | Self::Takeover | Self::Object | Self::Second => 30,
            Self::Personal => 365,
        }
    }
}

/// Makes a token for a signup and keeps its hash.
pub async fn issue(
    db: &mut SqliteConnection,
    signup_id: i64,
    purpose: Purpose,
    now: i64,
) -> Result<Token> {
    let token = Token::random()?;
    let (hash, expires_at) = (token.hash(), now + purpose.days() * DAY_MS);
    sqlx::query!(
        "insert into signup_token (hash, signup_id, purpose, expires_at) values (?, ?, ?, ?)",
        hash,
        signup_id,
        purpose,
        expires_at
    )
    .execute(db)
    .await?;
    Ok(token)
}

/// Ends all tokens of a signup's contact, who has changed; the second address keeps its own.
pub async fn end_all(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("delete from signup_token where signup_id = ? and purpose <> 'second'", signup_id)
        .execute(db)
        .await?;
    Ok(())
}

/// Ends the tokens of a signup for one purpose.
pub async fn end(db: &mut SqliteConnection, signup_id: i64, purpose: Purpose) -> Result<()> {
    sqlx::query!(
        "delete from signup_token where signup_id = ? and purpose = ?",
        signup_id,
        purpose
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Ends the tokens that were issued with a mail, in its transaction and so at its time.
pub async fn end_of_mail(
    db: &mut SqliteConnection,
    signup_id: i64,
    purpose: Purpose,
    queued_at: i64,
) -> Result<()> {
    let expires_at = queued_at + purpose.days() * DAY_MS;
    let (from, until) = (expires_at - SAME_MAIL_MS, expires_at + SAME_MAIL_MS);
    sqlx::query!(
        "delete from signup_token
         where signup_id = ? and purpose = ? and expires_at between ? and ?",
        signup_id,
        purpose,
        from,
        until
    )
    .execute(db)
    .await?;
    Ok(())
}
