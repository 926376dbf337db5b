//! Signups for which something has become due.

use sqlx::SqliteConnection;

use super::{Locale, Origin, Row, Signup, Status, by_id};
use crate::error::Result;

/// Signups sent in this time whose address is not confirmed and who were not reminded yet.
pub async fn unreminded(db: &mut SqliteConnection, from: i64, until: i64) -> Result<Vec<Signup>> {
    let rows = signups!(
        "where status = 'unconfirmed' and reminded_at is null and quarantined_at is null
           and disowned_at is null and created_at > ? and created_at <= ?
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
