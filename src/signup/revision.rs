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
