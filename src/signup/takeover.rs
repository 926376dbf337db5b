//! The pages behind the links of a change of contact: the new address confirms itself, the old one
//! may object. Looking changes nothing; each button counts once.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::history::record;
use super::tokens::Purpose;
use super::{Event, Signup, contact_change, find, mail, notices, requests, store, tokens};
use crate::error::Result;
use crate::i18n::L10n;
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

/// A title, a text and, while there is something to do, a button.
#[derive(Template)]
#[template(path = "signup/takeover.html")]
struct TakeoverPage {
    page: Page,
    reference: String,
    text: String,
    action: String,
    button: Option<String>,
}

fn shown(
    app: &App,
    reader: &Reader,
    signup: Signup,
    [title, text]: [&'static str; 2],
    button: Option<&'static str>,
) -> Result<Response> {
    let l: L10n = reader.l;
    let page = TakeoverPage {
        page: Page::new(app, reader, Section::Elsewhere, &l.t(title)).noindex(),
        reference: signup.reference,
        text: l.t(text).plain(),
        action: format!("/{}{}", l.code(), reader.path),
        button: button.map(|id| l.t(id).plain()),
    };
    Ok(html(&page)?.into_response())
}

/// `/{locale}/contact/{token}`: asks the new contact, or thanks them.
pub async fn show_takeover(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Takeover, &token, now).await?;
    let change = contact_change::of(&mut db, signup.id).await?;
    if change.is_some_and(|change| change.confirmed_at.is_none()) {
        let words = ["signup-takeover-title", "signup-takeover-text"];
        return shown(&app, &reader, signup, words, Some("signup-takeover-button"));
    }
    let words = ["signup-takeover-done-title", "signup-takeover-done-text"];
    shown(&app, &reader, signup, words, None)
}

/// The new address counts; all older links end, and the old address is told.
pub async fn take_over(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Takeover, &token, now).await?;
    let change = contact_change::of(&mut tx, signup.id).await?;
    if let Some(change) = change.filter(|change| change.confirmed_at.is_none()) {
        contact_change::confirm(&mut tx, signup.id, now).await?;
        store::set_contact_email(&mut tx, signup.id, &change.new_email).await?;
        // An older contact may still object.
        tokens::end(&mut tx, signup.id, Purpose::Confirm).await?;
        tokens::end(&mut tx, signup.id, Purpose::Personal).await?;
        requests::forget(&mut tx, signup.id).await?;
        let event = Event::ContactConfirmed;
        record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
        mail::told(&mut tx, &app, &signup).await?;
        let mut successor = signup;
        successor.answers.contact_email = change.new_email;
        mail::welcome(&mut tx, &app, &successor).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(Redirect::to(&format!("/{}{}", reader.l.code(), reader.path)).into_response())
}

/// `/{locale}/object/{token}`: asks the old contact, or says that the objection is recorded.
pub async fn show_objection(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Object, &token, now).await?;
    if contact_change::is_frozen(&mut db, signup.id).await? {
        let words = ["signup-object-done-title", "signup-object-done-text"];
        return shown(&app, &reader, signup, words, None);
    }
    let words = ["signup-object-title", "signup-object-text"];
    shown(&app, &reader, signup, words, Some("signup-object-button"))
}

/// The old contact objects: nothing changes any more until the secretariat has settled it.
pub async fn object(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Object, &token, now).await?;
    if !contact_change::is_frozen(&mut tx, signup.id).await? {
        contact_change::object(&mut tx, signup.id, now).await?;
        store::touch(&mut tx, signup.id).await?;
        let event = Event::ContactObjected;
        record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
        notices::changed(&mut tx, &app, &signup, &notices::OBJECTED).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(Redirect::to(&format!("/{}{}", reader.l.code(), reader.path)).into_response())
}
