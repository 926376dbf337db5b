//! What is known already about a local government that joins, and forms that bring nothing new.
//! The answer to the sender is the same in every case.

use sqlx::SqliteConnection;

use super::requests::{self, Reason};
use super::store::government_key;
use super::{Answers, Signup, Status, find};
use crate::address::mailbox;
use crate::error::Result;
use crate::state::App;

/// What the store knows of a local government.
pub enum Known {
    /// Nothing that counts.
    Nothing,
    /// The same mailbox has sent a form for it.
    SameMailbox(Box<Signup>),
    /// Another mailbox has.
    OtherMailbox(Box<Signup>),
}

/// Looks for signups of the same local government.
pub async fn look_up(db: &mut SqliteConnection, answers: &Answers) -> Result<Known> {
    let older = find::of_government(db, &answers.country, &government_key(answers)).await?;
    let own = mailbox(&answers.contact_email);
    let (same, other): (Vec<_>, Vec<_>) =
        older.into_iter().partition(|signup| mailbox(&signup.answers.contact_email) == own);
    Ok(match (same.into_iter().next(), other.into_iter().next_back()) {
        (Some(same), _) => Known::SameMailbox(Box::new(same)),
        (None, Some(other)) => Known::OtherMailbox(Box::new(other)),
        (None, None) => Known::Nothing,
    })
}

/// Writes to the contact of a signup whose form was sent again.
pub async fn remind(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let reason = if signup.status == Status::Unconfirmed { Reason::Confirm } else { Reason::Known };
    requests::ask(db, app, signup, reason).await
}

/// Tells the recorded contact, if it is confirmed, of somebody else's form.
pub async fn tell(db: &mut SqliteConnection, app: &App, recorded: &Signup) -> Result<()> {
    if recorded.status == Status::Unconfirmed {
        return Ok(());
    }
    requests::ask(db, app, recorded, Reason::Namesake).await
}

/// Keeps a form that brought no signup of its own, under a reference like any other.
pub async fn keep_repeat(
    db: &mut SqliteConnection,
    form_id: &str,
    signup_id: i64,
    now: i64,
) -> Result<()> {
    let reference = super::store::unused_reference(db).await?;
    sqlx::query!(
        "insert into signup_repeat (form_id, reference, signup_id, at) values (?, ?, ?, ?)
         on conflict (form_id) do nothing",
        form_id,
        reference,
        signup_id,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The reference of a form that brought no signup of its own.
pub async fn repeat_reference(db: &mut SqliteConnection, form_id: &str) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("select reference from signup_repeat where form_id = ?", form_id)
        .fetch_optional(db)
        .await?)
}
