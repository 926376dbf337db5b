//! A change of the contact address on its way. Owns `signup_contact_change`.

use sqlx::SqliteConnection;

use super::Signup;
use super::tokens::{self, Purpose};
use crate::error::Result;
use crate::outbox::{self, Kind};

/// A change that was asked for.
pub struct ContactChange {
    pub old_email: String,
    pub new_email: String,
    pub confirmed_at: Option<i64>,
    pub objected_at: Option<i64>,
    /// When it was first asked for, whatever other addresses were named since.
    pub asked_at: i64,
    /// When the first of the changes was asked for that can still be objected to.
    pub begun_at: i64,
}

/// How long the old contact may object to a change.
pub const OBJECTION_MS: i64 = 30 * 86_400_000;

/// Keeps a change that waits for the new address; a newer one takes the place of the older. The
/// old address is the one from before all changes that can still be objected to.
pub async fn ask(
    db: &mut SqliteConnection,
    signup_id: i64,
    old_email: &str,
    new_email: &str,
    now: i64,
) -> Result<()> {
    let settled = now - OBJECTION_MS;
    sqlx::query!(
        "delete from signup_contact_change where signup_id = ? and confirmed_at < ?",
        signup_id,
        settled
    )
    .execute(&mut *db)
    .await?;
    // One that waits may stand on an older one, whose time to object is over.
    let contestable = is_contestable(db, signup_id, now).await?;
    sqlx::query!(
        "insert into signup_contact_change (signup_id, old_email, new_email, asked_at, begun_at)
         values (?1, ?2, ?3, ?4, ?4)
         on conflict (signup_id) do update set new_email = ?3, confirmed_at = null,
             asked_at = iif(confirmed_at is null, asked_at, ?4),
             old_email = iif(?5, old_email, ?2),
             begun_at = iif(?5, begun_at, iif(confirmed_at is null, asked_at, ?4))",
        signup_id,
        old_email,
        new_email,
        now,
        contestable
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes back a change that waits for the new address, since the contact is whom the signup has; says
/// whether there was one. One before it that can still be objected to stands again.
pub async fn take_back(db: &mut SqliteConnection, signup: &Signup, now: i64) -> Result<bool> {
    let Some(waits) = waiting(db, signup.id).await? else { return Ok(false) };
    if is_contestable(db, signup.id, now).await? {
        // When that one was confirmed is known no more: at the latest when this one was asked for.
        sqlx::query!(
            "update signup_contact_change set new_email = ?, confirmed_at = ? where signup_id = ?",
            signup.answers.contact_email,
            waits.asked_at,
            signup.id
        )
        .execute(&mut *db)
        .await?;
    } else {
        settle(db, signup.id).await?;
    }
    stop_asking(db, signup.id).await?;
    Ok(true)
}

/// Ends what was asked of an address that was named: its link, and a mail that still waits.
pub async fn stop_asking(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    tokens::end(db, signup_id, Purpose::Takeover).await?;
    outbox::take_back(db, Kind::Takeover, signup_id).await
}

/// The latest change of a signup, if there is one.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Option<ContactChange>> {
    Ok(sqlx::query_as!(
        ContactChange,
        "select old_email, new_email, confirmed_at, objected_at, asked_at, begun_at
         from signup_contact_change where signup_id = ?",
        signup_id
    )
    .fetch_optional(db)
    .await?)
}

/// The change that waits for the new address.
pub async fn waiting(db: &mut SqliteConnection, signup_id: i64) -> Result<Option<ContactChange>> {
    Ok(of(db, signup_id).await?.filter(|it| it.confirmed_at.is_none()))
}

/// Whether the old contact has objected and nobody has settled it yet.
pub async fn is_frozen(db: &mut SqliteConnection, signup_id: i64) -> Result<bool> {
    Ok(of(db, signup_id).await?.is_some_and(|change| change.objected_at.is_some()))
}

/// Whether somebody still has a link to object to a change.
pub async fn is_contestable(db: &mut SqliteConnection, signup_id: i64, now: i64) -> Result<bool> {
    let link = sqlx::query_scalar!(
        "select 1 from signup_contact_change join signup_token using (signup_id)
         where signup_id = ? and purpose = 'object' and expires_at > ?",
        signup_id,
        now
    );
    Ok(link.fetch_optional(db).await?.is_some())
}

/// Whether the local government can change anything about its signup now.
pub async fn lets_correct(db: &mut SqliteConnection, signup: &Signup) -> Result<bool> {
    Ok(signup.status.may_be_corrected() && !is_frozen(db, signup.id).await?)
}

/// The new address has confirmed itself.
pub async fn confirm(db: &mut SqliteConnection, signup_id: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "update signup_contact_change set confirmed_at = ? where signup_id = ?",
        now,
        signup_id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The old address objects, unless there is nothing to object to any more.
pub async fn object(db: &mut SqliteConnection, signup_id: i64, now: i64) -> Result<bool> {
    let objected = sqlx::query!(
        "update signup_contact_change set objected_at = ? where signup_id = ?",
        now,
        signup_id
    )
    .execute(db)
    .await?;
    Ok(objected.rows_affected() == 1)
}

/// The change is settled.
pub async fn settle(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("delete from signup_contact_change where signup_id = ?", signup_id)
        .execute(db)
        .await?;
    Ok(())
}
