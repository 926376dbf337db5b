//! What a reviewer decides when the old contact objects to the new one.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::changes::{Changed, differences};
use super::contact_change::ContactChange;
use super::history::record;
use super::review::{back_in, begin, noted};
use super::{
    Answers, Event, Signup, contact_change, mail, requests, revision, second, store, tokens,
};
use crate::audit;
use crate::error::{Error, Result};
use crate::i18n::L10n;
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

/// The answers with the contact as it was before the change and the time in which a former contact may
/// object: a stolen link may have been used before it was used to name another address.
pub async fn contact_of_before(
    db: &mut SqliteConnection,
    signup: &Signup,
    change: &ContactChange,
) -> Result<Answers> {
    let (begun_at, before_ms) = (change.begun_at, contact_change::OBJECTION_MS);
    let before = revision::contact_well_before(db, signup, begun_at, before_ms).await?;
    Ok(Answers { contact_email: change.old_email.clone(), ..before })
}

/// What going back would take back besides the address.
pub async fn taken_back(
    db: &mut SqliteConnection,
    l: L10n,
    signup: &Signup,
    objection: Option<&ContactChange>,
) -> Result<Vec<Changed>> {
    let Some(change) = objection else { return Ok(Vec::new()) };
    let mut before = contact_of_before(db, signup, change).await?;
    before.contact_email.clone_from(&signup.answers.contact_email);
    Ok(differences(l, &before, &signup.answers))
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
    let before = contact_of_before(db, signup, change).await?;
    revision::keep(db, signup.id, who, &signup.answers, &before, now).await?;
    store::update_answers(db, signup, &before).await?;
    requests::forget(db, signup.id).await?;
    outbox::withdraw_but(db, signup.id, [&before.contact_email, &before.second_email]).await?;
    Ok(Signup { answers: before, ..signup.clone() })
}
