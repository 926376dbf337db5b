//! The statements by which one signup takes in another.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::signup::Signup;
use crate::signup::profile;

/// Closes a signup: it points at the kept one, and what was merged into it before does so, too.
pub async fn close(db: &mut SqliteConnection, merged: i64, kept: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "update signup set merged_into = ?2,
             status = iif(id = ?1, 'archived', status),
             status_since = iif(id = ?1, ?3, status_since),
             asked_from = iif(id = ?1, null, asked_from),
             noticed_at = coalesce(noticed_at, ?3), version = version + 1
         where id = ?1 or merged_into = ?1",
        merged,
        kept,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The kept one counts from the earlier days and wave of both. While it is unconfirmed it waits as long
/// as either would have, and is kept if either is.
pub async fn take_in(db: &mut SqliteConnection, kept: &Signup, merged: &Signup) -> Result<()> {
    sqlx::query!(
        "update signup set version = version + 1,
             created_at = min(created_at, ?2),
             (asked_at, kept_at) = (
                 select max(coalesce(signup.asked_at, signup.created_at),
                            coalesce(merged.asked_at, merged.created_at)),
                        coalesce(signup.kept_at, merged.kept_at)
                 from signup merged where merged.id = ?7),
             wave = coalesce(min(wave, ?3), wave, ?3),
             pledged_on = iif(number is null, pledged_on,
                              coalesce(min(pledged_on, ?4), pledged_on, ?4)),
             member_on = iif(status = 'member', coalesce(min(member_on, ?5), member_on, ?5), member_on),
             reviewer_id = coalesce(reviewer_id, ?6)
         where id = ?1",
        kept.id,
        merged.created_at,
        merged.wave,
        merged.pledged_on,
        merged.member_on,
        merged.reviewer_id,
        merged.id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Gives the links of a contact to the kept signup, whose contact is the same person.
pub async fn carry_links(db: &mut SqliteConnection, merged: i64, kept: i64) -> Result<()> {
    sqlx::query!(
        "update signup_token set signup_id = ? where signup_id = ?
           and purpose in ('confirm', 'personal')",
        kept,
        merged
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Ends all links that are left.
pub async fn end_links(db: &mut SqliteConnection, merged: i64) -> Result<()> {
    sqlx::query!("delete from signup_token where signup_id = ?", merged).execute(db).await?;
    Ok(())
}

/// Whether anything of a profile is stored.
pub async fn has_profile(db: &mut SqliteConnection, id: i64) -> Result<bool> {
    let found = sqlx::query_scalar!("select 1 from profile where signup_id = ?", id);
    Ok(found.fetch_optional(db).await?.is_some())
}

/// The kept signup takes over the profile if it has none.
pub async fn carry_profile(db: &mut SqliteConnection, merged: i64, kept: i64) -> Result<()> {
    if has_profile(db, kept).await? {
        return Ok(());
    }
    profile::store::hand_over(db, merged, kept).await
}

/// How much there is of a signup and what was merged into it.
pub struct Extent {
    pub mails: i64,
    pub notes: i64,
}

pub async fn extent(db: &mut SqliteConnection, id: i64) -> Result<Extent> {
    Ok(sqlx::query_as!(
        Extent,
        r#"with part as (select part_id from signup_part where whole_id = ?)
           select (select count(*) from mail where signup_id in part) as "mails!: i64",
                  (select count(*) from signup_note where signup_id in part) as "notes!: i64""#,
        id
    )
    .fetch_one(db)
    .await?)
}
