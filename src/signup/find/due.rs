//! Signups for which something has become due.

use sqlx::SqliteConnection;

use super::{Locale, Origin, Row, Signup, Status, by_id};
use crate::error::Result;

/// Signups whose contacts were asked in this time to confirm, have not done so and were not reminded yet.
pub async fn unreminded(db: &mut SqliteConnection, from: i64, until: i64) -> Result<Vec<Signup>> {
    let rows = signups!(
        "where status = 'unconfirmed' and reminded_at is null and disowned_at is null
           and created_at <= ?2
           and exists (select 1 from waiting_for_contact
                       where signup_id = signup.id and since > ?1 and since <= ?2)
         order by id limit 100",
        from,
        until
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// Pledges whose profile is missing and whose contact can be written to, with the newest reminder
/// (30, 60 or 90 days) that is due and was not queued, nor a later one.
pub async fn profileless(db: &mut SqliteConnection, now: i64) -> Result<Vec<(Signup, i64)>> {
    let rows = sqlx::query!(
        r#"select id as "id!", days as "days!: i64" from (
               select id, case when status_since <= ?1 - 7776000000 then 90
                               when status_since <= ?1 - 5184000000 then 60
                               else 30 end as days
               from signup
               where status = 'pledged' and status_since <= ?1 - 2592000000
                 and contact_email <> '' and disowned_at is null and quarantined_at is null
                 and not exists (select 1 from signup_contact_change
                                 where signup_id = signup.id and objected_at is not null))
           where days > coalesce((select max(sent.days) from signup_profile_reminder sent
                                  where sent.signup_id = id), 0)
           order by id limit 100"#,
        now
    )
    .fetch_all(&mut *db)
    .await?;
    let mut due = Vec::new();
    for row in rows {
        if let Some(signup) = by_id(db, row.id).await? {
            due.push((signup, row.days));
        }
    }
    Ok(due)
}

/// Since when an unconfirmed signup waits for its contact; `None`: it does not, or nobody could be
/// asked yet, since the mail is still under way.
pub async fn waits_since(db: &mut SqliteConnection, id: i64) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar!(
        r#"select since as "since!: i64" from waiting_for_contact where signup_id = ?"#,
        id
    )
    .fetch_optional(db)
    .await?)
}

/// The numbers of the signups that are to be erased by a condition: all, or the one that is looked at
/// again before it goes, since it may have come back to life.
macro_rules! expired {
    ($db:ident, $only:ident, $before:ident, $condition:literal) => {
        Ok(match $only {
            None => {
                sqlx::query_scalar!(
                    r#"select id as "id!" from signup "# + $condition + " order by id",
                    $before
                )
                .fetch_all($db)
                .await?
            }
            Some(id) => {
                sqlx::query_scalar!(
                    r#"select id as "id!" from signup "# + $condition + " and id = ?2",
                    $before,
                    id
                )
                .fetch_all($db)
                .await?
            }
        })
    };
}

/// Signups whose contact was asked to confirm before this time and has not, and that no reviewer keeps.
pub async fn never_confirmed(
    db: &mut SqliteConnection,
    before: i64,
    only: Option<i64>,
) -> Result<Vec<i64>> {
    expired!(
        db,
        only,
        before,
        "where status = 'unconfirmed' and kept_at is null and created_at <= ?1
           and exists (select 1 from waiting_for_contact
                       where signup_id = signup.id and since <= ?1)"
    )
}

/// Signups that are declined, withdrawn or archived, and to which nothing has happened since. What
/// was merged into another stays as long as that one.
pub async fn over(db: &mut SqliteConnection, before: i64, only: Option<i64>) -> Result<Vec<i64>> {
    expired!(
        db,
        only,
        before,
        "where status in ('declined', 'withdrawn', 'archived') and quarantined_at is null
           and erased_at is null and merged_into is null and status_since <= ?1
           and not exists (select 1 from signup_history where signup_id = signup.id and at > ?1)"
    )
}

/// Signups in quarantine to which nothing has happened since.
pub async fn in_quarantine(
    db: &mut SqliteConnection,
    before: i64,
    only: Option<i64>,
) -> Result<Vec<i64>> {
    expired!(
        db,
        only,
        before,
        "where quarantined_at <= ?1 and erased_at is null
           and not exists (select 1 from signup_history where signup_id = signup.id and at > ?1)"
    )
}

/// What was merged into a signup.
pub async fn merged_into(db: &mut SqliteConnection, id: i64) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar!(r#"select id as "id!" from signup where merged_into = ?"#, id)
        .fetch_all(db)
        .await?)
}

/// All signups that are not erased, the oldest first.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Signup>> {
    let rows = signups!("where erased_at is null order by id").fetch_all(db).await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}
