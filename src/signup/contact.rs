//! `/{locale}/signup/{token}/contact`: another contact person. Name, office and language change at
//! once; a new address counts when it has confirmed itself.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::SqliteConnection;

use super::form::JoinForm;
use super::history::record;
use super::join_page::{Builder, contact};
use super::problem::Problem;
use super::tokens::Purpose;
use super::{Answers, Event, Signup, contact_change, find, mail, revision, store, tokens};
use crate::address::mailbox;
use crate::error::Result;
use crate::outbox;
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "signup/contact.html")]
struct ContactPage {
    page: Page,
    personal: String,
    version: i64,
    stale: bool,
    fields: Vec<Field>,
}

fn page(
    app: &App,
    reader: &Reader,
    token: &str,
    signup: &Signup,
    form: &JoinForm,
    problems: &[Problem],
) -> ContactPage {
    let l = reader.l;
    let title = l.t("signup-contact-title");
    let mut page = Page::new(app, reader, Section::Elsewhere, &title).noindex();
    page.has_errors = !problems.is_empty();
    ContactPage {
        page,
        personal: format!("/{}/signup/{token}", l.code()),
        version: signup.version,
        stale: false,
        fields: contact(&Builder { l, form, problems }),
    }
}

/// Shows the contact as it is.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
    if !signup.status.may_be_corrected() || contact_change::is_frozen(&mut db, signup.id).await? {
        return Ok(personal(&reader, &token, ""));
    }
    let form = JoinForm::filled(&signup.answers, &signup.answers);
    Ok(html(&page(&app, &reader, &token, &signup, &form, &[]))?.into_response())
}

/// Takes the new contact.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Personal, &token, now).await?;
    if !signup.status.may_be_corrected() || contact_change::is_frozen(&mut tx, signup.id).await? {
        return Ok(personal(&reader, &token, ""));
    }
    let form = JoinForm::new_contact(&fields, &signup.answers);
    let refused = |problems: &[Problem]| -> Result<Response> {
        let page = page(&app, &reader, &token, &signup, &form, problems);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
    };
    let answers = match form.validate() {
        Ok(answers) => answers,
        Err(problems) => return refused(&problems),
    };
    if fields.get("version") != signup.version.to_string() {
        let mut page = page(&app, &reader, &token, &signup, &form, &[]);
        page.stale = true;
        return Ok((StatusCode::CONFLICT, html(&page)?).into_response());
    }
    let moved = mailbox(&answers.contact_email) != mailbox(&signup.answers.contact_email);
    let slot = outbox::has_free_slot(&mut tx, &mailbox(&answers.contact_email), now).await?;
    if moved && !slot {
        return refused(&[Problem::says("contact_email", "site-error-too-many-text")]);
    }
    let done = save(&mut tx, &app, &signup, &answers, moved).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(personal(&reader, &token, done))
}

async fn save(
    tx: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    answers: &Answers,
    moved: bool,
) -> Result<&'static str> {
    let now = app.clock.now_ms();
    // A new address does not count yet: everything else does.
    let kept = if moved { &signup.answers.contact_email } else { &answers.contact_email };
    let saved = Answers { contact_email: kept.clone(), ..answers.clone() };
    if saved != signup.answers {
        revision::keep(tx, signup.id, None, &signup.answers, &saved, now).await?;
        store::update_answers(tx, signup, &saved).await?;
        record(tx, signup.id, None, Event::ContactChanged, signup.status, "", now).await?;
    }
    if !moved {
        return Ok(if saved == signup.answers { "unchanged" } else { "contact" });
    }
    let (old, new) = (&signup.answers.contact_email, &answers.contact_email);
    contact_change::ask(tx, signup.id, old, new, now).await?;
    // A link to an address that was named earlier must not confirm this one.
    tokens::end(tx, signup.id, Purpose::Takeover).await?;
    mail::takeover(tx, app, &Signup { answers: answers.clone(), ..signup.clone() }).await?;
    Ok("asked")
}

fn personal(reader: &Reader, token: &str, done: &str) -> Response {
    let query = if done.is_empty() { String::new() } else { format!("?done={done}") };
    Redirect::to(&format!("/{}/signup/{token}{query}", reader.l.code())).into_response()
}
