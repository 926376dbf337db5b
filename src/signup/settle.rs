//! What a reviewer decides when the old contact objects to the new one.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::contact_change::ContactChange;
use super::history::record;
use super::review::{back_in, begin, noted};
use super::{Event, Signup, contact_change, mail, requests, revision, second, store, tokens};
use crate::audit;
use crate::error::{Error, Result};
use crate::outbox;
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;

/// Keeps the new address or goes back to the old one; whoever it is gets a new personal link. A second
/// address that is another now, or has not confirmed itself, is asked.
pub async fn settle(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let goes_back = goes_back(&fields)?;
    let (mut tx, mut signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let change = contact_change::of(&mut tx, signup.id).await?;
    if let Some(change) = change.filter(|change| change.objected_at.is_some()) {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        tokens::end_all(&mut tx, signup.id).await?;
        let second = signup.answers.second_email.clone();
        // The objection has ended what was asked of one that had not confirmed itself.
        let known = if signup.second_confirmed_at.is_some() { second.as_str() } else { "" };
        if goes_back {
            signup = go_back(&mut tx, &app, &signup, &change, who).await?;
        } else {
            store::touch(&mut tx, signup.id).await?;
        }
        second::ask(&mut tx, &app, known, &signup).await?;
        contact_change::settle(&mut tx, signup.id).await?;
        mail::welcome(&mut tx, &app, &signup).await?;
        record(&mut tx, signup.id, who, Event::ContactSettled, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::ContactSettled, &reference).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(back_in(&reference, "settled", &fields))
}

/// Whether the old contact is kept: nothing is settled by a form that does not say which.
fn goes_back(fields: &Fields) -> Result<bool> {
    match fields.get("contact") {
        "old" => Ok(true),
        "new" => Ok(false),
        _ => Err(Error::BadRequest("neither the old contact nor the new one")),
    }
}

/// The contact as it was before the change, second address included: what the challenger wrote about
/// it goes, and with it every mail that still waits for one of their addresses.
async fn go_back(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    change: &ContactChange,
    who: Option<i64>,
) -> Result<Signup> {
    let now = app.clock.now_ms();
    let mut before = revision::contact_before(db, signup, change.begun_at).await?;
    before.contact_email.clone_from(&change.old_email);
    revision::keep(db, signup.id, who, &signup.answers, &before, now).await?;
    store::update_answers(db, signup, &before).await?;
    requests::forget(db, signup.id).await?;
    outbox::withdraw_but(db, signup.id, [&before.contact_email, &before.second_email]).await?;
    Ok(Signup { answers: before, ..signup.clone() })
}
