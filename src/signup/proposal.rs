//! Corrections of a signup that is public already, waiting for the secretariat. Owns
//! `signup_proposal`.

use sqlx::SqliteConnection;

use super::{Answers, Signup};
use crate::error::Result;

/// Keeps the proposed answers; a newer proposal takes the place of the older.
pub async fn keep(
    db: &mut SqliteConnection,
    signup_id: i64,
    answers: &Answers,
    now: i64,
) -> Result<()> {
    let json = answers.to_json()?;
    sqlx::query!(
        "insert into signup_proposal (signup_id, at, answers) values (?1, ?2, ?3)
         on conflict (signup_id) do update set at = ?2, answers = ?3",
        signup_id,
        now,
        json
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The proposed answers, if there are any; the contact is always the one recorded now.
pub async fn of(db: &mut SqliteConnection, signup: &Signup) -> Result<Option<Answers>> {
    let json =
        sqlx::query_scalar!("select answers from signup_proposal where signup_id = ?", signup.id)
            .fetch_optional(db)
            .await?;
    let proposed = json.and_then(|json| Answers::from_json(&json));
    Ok(proposed.map(|proposed| proposed.with_contact_of(&signup.answers)))
}

/// Takes the proposal away: accepted or discarded.
pub async fn remove(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("delete from signup_proposal where signup_id = ?", signup_id).execute(db).await?;
    Ok(())
}
