//! `/{locale}/signup/{token}/correct`: the answers corrected by the local government itself. Before
//! the decision they count at once; what is public already waits for the secretariat.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use super::correct_page::{CorrectPage, Situation};
use super::form::JoinForm;
use super::history::record;
use super::tokens::Purpose;
use super::{
    Answers, Event, Signup, contact_change, find, mail, notices, personal, proposal, revision,
    store,
};
use crate::error::{Error, Result};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::{Reader, html};

/// Shows the form with the answers, or with those that wait for the secretariat.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
    if !contact_change::lets_correct(&mut db, &signup).await? {
        return Ok(personal::back(&reader, &token, ""));
    }
    let proposed = proposal::of(&mut db, &signup).await?;
    let answers = proposed.as_ref().unwrap_or(&signup.answers);
    let form = JoinForm::filled(answers, &signup.answers);
    let page = CorrectPage::new(&app, &reader, &token, &signup, &form, &[], Situation::Fresh);
    Ok(html(&page)?.into_response())
}

/// What became of good corrections.
enum Outcome {
    /// Saved or proposed; the word for the page that follows.
    Done(&'static str),
    /// Nothing can be changed any more.
    Closed,
    /// The answers have changed since the page was opened; these are the newer ones.
    Stale(Box<Signup>),
}

/// Takes the corrections; contact and consent are not part of them. Whatever is in the way, what
/// was typed comes back on the page.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
    if !contact_change::lets_correct(&mut db, &signup).await? {
        return Ok(personal::back(&reader, &token, ""));
    }
    drop(db);
    let form = JoinForm::correction(&fields, &signup.answers);
    let again = |status: StatusCode, signup: &Signup, problems: &[_], situation| {
        let mut page = CorrectPage::new(&app, &reader, &token, signup, &form, problems, situation);
        // Only who has been shown newer answers goes on from these.
        if situation != Situation::Stale {
            page.version = fields.get("version").parse().unwrap_or_default();
        }
        html(&page).map(|page| (status, page).into_response())
    };
    if reader.switches() {
        return again(StatusCode::OK, &signup, &[], Situation::Fresh);
    }
    let answers = match form.validate() {
        Ok(answers) => answers,
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return again(status, &signup, &problems, Situation::Fresh);
        }
    };
    match take(&app, &token, fields.get("version"), &answers).await {
        Ok(Outcome::Done(done)) => Ok(personal::back(&reader, &token, done)),
        Ok(Outcome::Closed) => Ok(personal::back(&reader, &token, "")),
        Ok(Outcome::Stale(newer)) => again(StatusCode::CONFLICT, &newer, &[], Situation::Stale),
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("corrections could not be saved: {cause}");
            again(StatusCode::SERVICE_UNAVAILABLE, &signup, &[], Situation::Unavailable)
        }
        Err(error) => Err(error),
    }
}

/// One transaction: the answers or the proposal, their history, their mails.
async fn take(app: &App, token: &str, version: &str, answers: &Answers) -> Result<Outcome> {
    let mut tx = app.db.begin().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut tx, Purpose::Personal, token, now).await?;
    if !contact_change::lets_correct(&mut tx, &signup).await? {
        return Ok(Outcome::Closed);
    }
    if version != signup.version.to_string() {
        return Ok(Outcome::Stale(Box::new(signup)));
    }
    let done = save(&mut tx, app, &signup, answers).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Outcome::Done(done))
}

/// Saves or proposes the answers; says which, for the page that follows.
async fn save(
    tx: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    answers: &Answers,
) -> Result<&'static str> {
    let now = app.clock.now_ms();
    let before = proposal::of(tx, signup).await?;
    if *answers == *before.as_ref().unwrap_or(&signup.answers) {
        return Ok("unchanged");
    }
    if signup.is_public() {
        let waits = proposal::keep(tx, signup, answers, now).await?;
        store::touch(tx, signup.id).await?;
        if !waits {
            let event = Event::ProposalDiscarded;
            record(tx, signup.id, None, event, signup.status, "", now).await?;
            return Ok("unchanged");
        }
        record(tx, signup.id, None, Event::Proposed, signup.status, "", now).await?;
        mail::corrected(tx, app, signup, "mail-proposed-text").await?;
        notices::changed(tx, app, signup, &notices::PROPOSED).await?;
        return Ok("proposed");
    }
    revision::keep(tx, signup.id, None, &signup.answers, answers, now).await?;
    store::update_answers(tx, signup, answers).await?;
    record(tx, signup.id, None, Event::Corrected, signup.status, "", now).await?;
    mail::corrected(tx, app, signup, "mail-corrected-text").await?;
    notices::changed(tx, app, signup, &notices::CORRECTED).await?;
    Ok("corrected")
}
