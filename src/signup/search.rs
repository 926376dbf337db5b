//! What the desk's search looks through. It is never empty: a migration that empties it in older
//! rows has it made anew from their answers.

use sqlx::SqliteConnection;
use tokio::time::Instant;

use super::{Answers, find, store};
use crate::db;
use crate::error::Result;
use crate::state::App;
use crate::text::fold;

/// Rows in one transaction, so that others can write between.
const BATCH: i64 = 200;

/// What the desk's search looks through.
pub fn text(reference: &str, answers: &Answers) -> String {
    fold(
        &[
            reference,
            &answers.government_name,
            &answers.latin_name,
            &answers.region,
            &answers.website,
            &answers.leader_name,
            &answers.leader_office,
            &answers.contact_name,
            &answers.contact_role,
            &answers.contact_email,
            &answers.contact_phone,
            &answers.second_email,
            &answers.message,
        ]
        .join("\n"),
    )
}

/// Makes the search text of a signup anew.
pub async fn refold(db: &mut SqliteConnection, id: i64) -> Result<()> {
    if let Some(signup) = find::by_id(db, id).await? {
        let text = text(&signup.reference, &signup.answers);
        store::set_search_text(db, id, &text).await?;
    }
    Ok(())
}

/// Makes every search text anew that is empty; of erased signups it stays empty.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look goes on.
pub async fn refold_emptied(app: &App) -> Result<()> {
    for turn in 0_u32.. {
        let emptied = sqlx::query_scalar!(
            "select id from signup where search_text = '' and erased_at is null limit ?",
            BATCH
        )
        .fetch_all(app.db.readers())
        .await?;
        if emptied.is_empty() {
            break;
        }
        if turn > 0 {
            db::let_others_write().await;
        }
        let (mut tx, begun, mut done) = (app.db.begin().await?, Instant::now(), 0);
        while done < emptied.len() && begun.elapsed() < db::TURN {
            refold(&mut tx, emptied[done]).await?;
            done += 1;
        }
        tx.commit().await?;
    }
    Ok(())
}
