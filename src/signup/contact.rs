//! `/{locale}/signup/{token}/contact`: another contact person. Name, office and language change at
//! once; a new address counts when it has confirmed itself.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use super::form::JoinForm;
use super::history::record;
use super::join_page::{Builder, contact};
use super::problem::Problem;
use super::tokens::Purpose;
use super::{
    Answers, Event, Signup, contact_change, find, mail, notices, personal, revision, second, store,
};
use crate::address::mailbox;
use crate::error::{Error, Result};
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
    /// Why the form is shown again, as a message.
    notice: Option<&'static str>,
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
    page.keeps_answers = true;
    ContactPage {
        page,
        personal: format!("/{}/signup/{token}", l.code()),
        version: signup.version,
        notice: None,
        fields: contact(&Builder { l, form, problems }),
    }
}

/// Shows the contact as it is, with the address that has been named last.
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
    let mut answers = signup.answers.clone();
    if let Some(change) = contact_change::waiting(&mut db, signup.id).await? {
        answers.contact_email = change.new_email;
    }
    let form = JoinForm::filled(&answers, &answers);
    Ok(html(&page(&app, &reader, &token, &signup, &form, &[]))?.into_response())
}

/// What became of a good form.
enum Outcome {
    /// The word for the page that follows.
    Done(&'static str),
    /// Nothing can be changed any more.
    Closed,
    /// The answers have changed since the page was opened.
    Stale(Box<Signup>),
    /// The new mailbox has had its share of mail for now.
    NoSlot,
}

/// What is to become of the address in a form.
#[derive(Clone, Copy, PartialEq)]
enum Address {
    /// It is the one that counts already.
    Counts,
    /// It is asked to confirm itself.
    Named,
    /// It has been asked a moment ago.
    Waits,
}

/// Takes the new contact. Whatever is in the way, what was typed comes back on the page.
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
    let form = JoinForm::new_contact(&fields, &signup.answers);
    let again = |status: StatusCode, signup: &Signup, problems: &[Problem], notice| {
        let mut page = page(&app, &reader, &token, signup, &form, problems);
        page.notice = notice;
        // Only who has been shown newer answers goes on from these.
        if status != StatusCode::CONFLICT {
            page.version = fields.get("version").parse().unwrap_or_default();
        }
        html(&page).map(|page| (status, page).into_response())
    };
    let refused =
        |problems: &[Problem]| again(StatusCode::UNPROCESSABLE_ENTITY, &signup, problems, None);
    if reader.switches() {
        return again(StatusCode::OK, &signup, &[], None);
    }
    let answers = match form.validate() {
        Ok(answers) => answers,
        Err(problems) => return refused(&problems),
    };
    match take(&app, &token, fields.get("version"), &answers).await {
        Ok(Outcome::Done(done)) => Ok(personal::back(&reader, &token, done)),
        Ok(Outcome::Closed) => Ok(personal::back(&reader, &token, "")),
        Ok(Outcome::Stale(newer)) => again(StatusCode::CONFLICT, &newer, &[], Some("signup-stale")),
        Ok(Outcome::NoSlot) => {
            refused(&[Problem::says("contact_email", "site-error-too-many-text")])
        }
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a contact could not be saved: {cause}");
            let notice = Some("join-unavailable");
            again(StatusCode::SERVICE_UNAVAILABLE, &signup, &[], notice)
        }
        Err(error) => Err(error),
    }
}

/// One transaction: the contact, its history, the mail to a new address.
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
    let new = mailbox(&answers.contact_email);
    let waits = contact_change::waiting(&mut tx, signup.id).await?;
    let address = if new == mailbox(&signup.answers.contact_email) {
        Address::Counts
    } else if outbox::has_free_slot(&mut tx, &new, now).await? {
        Address::Named
    } else if waits.is_some_and(|it| mailbox(&it.new_email) == new) {
        Address::Waits
    } else {
        return Ok(Outcome::NoSlot);
    };
    let done = save(&mut tx, app, &signup, answers, address).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Outcome::Done(done))
}

async fn save(
    tx: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    answers: &Answers,
    address: Address,
) -> Result<&'static str> {
    let now = app.clock.now_ms();
    // A new address does not count yet: everything else does.
    let kept = match address {
        Address::Counts => &answers.contact_email,
        Address::Named | Address::Waits => &signup.answers.contact_email,
    };
    let saved = Answers { contact_email: kept.clone(), ..answers.clone() };
    if saved != signup.answers {
        revision::keep(tx, signup.id, None, &signup.answers, &saved, now).await?;
        store::update_answers(tx, signup, &saved).await?;
        record(tx, signup.id, None, Event::ContactChanged, signup.status, "", now).await?;
    }
    let second = &signup.answers.second_email;
    let changed = Signup { answers: saved.clone(), ..signup.clone() };
    second::ask(tx, app, second, &changed).await?;
    if saved.second_email != *second {
        // The contact, and a second address that was confirmed, hear of it whoever used the link.
        mail::corrected(tx, app, signup, "mail-corrected-text").await?;
        notices::changed(tx, app, signup, &notices::CORRECTED).await?;
    }
    if address == Address::Counts {
        // Whoever names the address that counts wants no other one.
        let taken_back = contact_change::take_back(tx, signup, now).await?;
        if taken_back && saved == signup.answers {
            store::touch(tx, signup.id).await?;
            record(tx, signup.id, None, Event::ContactChanged, signup.status, "", now).await?;
        }
        let changed = taken_back || saved != signup.answers;
        return Ok(if changed { "contact" } else { "unchanged" });
    }
    if address == Address::Waits {
        return Ok(if saved == signup.answers { "unchanged" } else { "contact" });
    }
    let (old, new) = (&signup.answers.contact_email, &answers.contact_email);
    contact_change::ask(tx, signup.id, old, new, now).await?;
    // A link to an address that was named earlier must not confirm this one.
    contact_change::stop_asking(tx, signup.id).await?;
    mail::takeover(tx, app, &Signup { answers: answers.clone(), ..signup.clone() }).await?;
    Ok("asked")
}
