//! Values that changed, field by field. Owns `signup_revision`, which is erased with the person.

use sqlx::SqliteConnection;

use super::{Answers, Signup};
use crate::error::Result;

/// A value that changed.
pub struct Revision {
    /// The field's name in the form.
    pub field: String,
    pub before: String,
    pub after: String,
}

/// Keeps what differs between the answers before and after a change.
pub async fn keep(
    db: &mut SqliteConnection,
    signup_id: i64,
    account_id: Option<i64>,
    before: &Answers,
    after: &Answers,
    now: i64,
) -> Result<()> {
    for ((field, old), (_, new)) in before.fields().into_iter().zip(after.fields()) {
        if old == new {
            continue;
        }
        sqlx::query!(
            "insert into signup_revision (signup_id, at, account_id, field, before, after)
             values (?, ?, ?, ?, ?, ?)",
            signup_id,
            now,
            account_id,
            field,
            old,
            new
        )
        .execute(&mut *db)
        .await?;
    }
    Ok(())
}

/// What changed in a signup and in what was merged into it, the newest first.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Revision>> {
    Ok(sqlx::query_as!(
        Revision,
        "select field, before, after
         from signup_part join signup_revision on signup_id = part_id
         where whole_id = ? order by signup_revision.id desc",
        signup_id
    )
    .fetch_all(db)
    .await?)
}

/// What has changed in a signup since a time, the oldest first.
pub async fn since(db: &mut SqliteConnection, signup_id: i64, at: i64) -> Result<Vec<Revision>> {
    Ok(sqlx::query_as!(
        Revision,
        "select field, before, after from signup_revision
         where signup_id = ? and at >= ? order by id",
        signup_id,
        at
    )
    .fetch_all(db)
    .await?)
}

/// The answers of a signup with what has changed about its contact since a time taken back.
pub async fn contact_before(
    db: &mut SqliteConnection,
    signup: &Signup,
    at: i64,
) -> Result<Answers> {
    let mut answers = signup.answers.clone();
    for revision in since(db, signup.id, at).await?.iter().rev() {
        answers = answers.with_contact_field(&revision.field, &revision.before);
    }
    Ok(answers)
}

/// The answers with everything about the contact taken back that has changed since `begun_at`, and what
/// was changed with a personal link in the time `before_ms` before that; what the secretariat wrote in
/// that time stays.
pub async fn contact_well_before(
    db: &mut SqliteConnection,
    signup: &Signup,
    begun_at: i64,
    before_ms: i64,
) -> Result<Answers> {
    let mut answers = contact_before(db, signup, begun_at).await?;
    let from = begun_at - before_ms;
    let earlier = sqlx::query_as!(
        Revision,
        "select field, before, after from signup_revision it
         where signup_id = ?1 and at >= ?2 and at < ?3 and not exists (
             select 1 from signup_revision later
             where later.signup_id = it.signup_id and later.field = it.field and later.id >= it.id
               and later.at < ?3 and later.account_id is not null)
         order by id desc",
        signup.id,
        from,
        begun_at
    )
    .fetch_all(db)
    .await?;
    for revision in earlier {
        answers = answers.with_contact_field(&revision.field, &revision.before);
    }
    Ok(answers)
}
