//! Corrections of a signup that is public already, waiting for the secretariat. Owns
//! `signup_proposal`, which has the answers that would change and no others: what staff correct
//! meanwhile stays.

use sqlx::SqliteConnection;

use super::{Answers, Signup};
use crate::error::Result;

/// Keeps what the proposed answers change; a newer proposal takes the place of the older. False:
/// they change nothing, and nothing waits any more.
pub async fn keep(
    db: &mut SqliteConnection,
    signup: &Signup,
    answers: &Answers,
    now: i64,
) -> Result<bool> {
    if *answers == signup.answers {
        remove(db, signup.id).await?;
        return Ok(false);
    }
    let json = answers.changes_to_json(&signup.answers)?;
    sqlx::query!(
        "insert into signup_proposal (signup_id, at, answers) values (?1, ?2, ?3)
         on conflict (signup_id) do update set at = ?2, answers = ?3",
        signup.id,
        now,
        json
    )
    .execute(db)
    .await?;
    Ok(true)
}

/// The answers as they would be, if something is proposed.
pub async fn of(db: &mut SqliteConnection, signup: &Signup) -> Result<Option<Answers>> {
    let json =
        sqlx::query_scalar!("select answers from signup_proposal where signup_id = ?", signup.id)
            .fetch_optional(db)
            .await?;
    Ok(json.and_then(|json| signup.answers.with_changes(&json)))
}

/// Takes the proposal away: accepted or discarded.
pub async fn remove(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("delete from signup_proposal where signup_id = ?", signup_id).execute(db).await?;
    Ok(())
}
