//! What is known already about a local government that joins, and forms that bring nothing new.
//! The answer to the sender is the same in every case.

use sqlx::SqliteConnection;

use super::requests::{self, Reason};
use super::store::government_key;
use super::{Answers, Signup, Status, find};
use crate::address::mailbox;
use crate::error::Result;
use crate::state::App;
use crate::text::fold;

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
    let mut older = find::of_government(db, &answers.country, &government_key(answers)).await?;
    // The region tells namesakes apart, where both have said it.
    let region = fold(&answers.region);
    older.retain(|signup| {
        let other = fold(&signup.answers.region);
        region.is_empty() || other.is_empty() || region == other
    });
    let own = mailbox(&answers.contact_email);
    let (same, other): (Vec<_>, Vec<_>) = older
        .into_iter()
        .partition(|signup| !own.is_empty() && mailbox(&signup.answers.contact_email) == own);
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

/// Keeps a form that brought no signup of its own, answers and all, under a reference like any
/// other.
pub async fn keep_repeat(
    db: &mut SqliteConnection,
    form_id: &str,
    reference: Option<String>,
    signup_id: i64,
    answers: &Answers,
    now: i64,
) -> Result<()> {
    let reference = match reference {
        Some(reference) => reference,
        None => super::store::unused_reference(db).await?,
    };
    let answers = answers.to_json()?;
    sqlx::query!(
        "insert into signup_repeat (form_id, reference, signup_id, at, answers)
         values (?1, ?2, ?3, ?4, ?5)
         on conflict (form_id) do update set signup_id = ?3, answers = ?5",
        form_id,
        reference,
        signup_id,
        now,
        answers
    )
    .execute(db)
    .await?;
    Ok(())
}

/// A form that brought no signup of its own.
pub struct Repeat {
    pub reference: String,
    pub signup_id: i64,
}

/// The form with this id, if it brought no signup of its own.
pub async fn repeat(db: &mut SqliteConnection, form_id: &str) -> Result<Option<Repeat>> {
    Ok(sqlx::query_as!(
        Repeat,
        "select reference, signup_id from signup_repeat where form_id = ?",
        form_id
    )
    .fetch_optional(db)
    .await?)
}

/// The form has become a signup of its own.
pub async fn forget_repeat(db: &mut SqliteConnection, form_id: &str) -> Result<()> {
    sqlx::query!("delete from signup_repeat where form_id = ?", form_id).execute(db).await?;
    Ok(())
}

/// What forms said that were sent again for a signup, the newest first.
pub async fn repeats_of(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Answers>> {
    let rows = sqlx::query_scalar!(
        "select answers from signup_part join signup_repeat on signup_id = part_id
         where whole_id = ? order by at desc",
        signup_id
    )
    .fetch_all(db)
    .await?;
    Ok(rows.iter().filter_map(|json| Answers::from_json(json)).collect())
}
