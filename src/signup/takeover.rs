//! The pages behind the links of a change of contact: the new address confirms itself, the old one
//! may object. Looking changes nothing; each button counts once.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::history::record;
use super::link_page::{self, Said};
use super::tokens::Purpose;
use super::{
    Answers, Event, Signup, contact_change, find, mail, notices, requests, revision, second, store,
    tokens,
};
use crate::error::{Error, Result};
use crate::state::App;
use crate::web::page::Reader;

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
    let said = if change.is_some_and(|change| change.confirmed_at.is_none()) {
        open(&mut db, &signup).await?;
        Said::new("signup-takeover-title", "signup-takeover-text").agree("signup-takeover-button")
    } else {
        Said::new("signup-takeover-done-title", "signup-takeover-done-text")
    };
    link_page::show(&app, &reader, (Purpose::Takeover, &token), signup, said)
}

/// A contact changes while its signup may be corrected, and not once somebody has objected.
async fn open(db: &mut SqliteConnection, signup: &Signup) -> Result<()> {
    let open = contact_change::lets_correct(db, signup).await?;
    if open { Ok(()) } else { Err(Error::DeadLink) }
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
        open(&mut tx, &signup).await?;
        contact_change::confirm(&mut tx, signup.id, now).await?;
        store::set_contact_email(&mut tx, signup.id, &change.new_email).await?;
        // An older contact may still object.
        tokens::end(&mut tx, signup.id, Purpose::Confirm).await?;
        tokens::end(&mut tx, signup.id, Purpose::Personal).await?;
        requests::forget(&mut tx, signup.id).await?;
        let event = Event::ContactConfirmed;
        record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
        // The new contact's language counts already; the old one is told in their own.
        let before = revision::contact_before(&mut tx, &signup, change.asked_at).await?;
        let locale = before.correspondence_locale;
        let answers = Answers { correspondence_locale: locale, ..signup.answers.clone() };
        mail::told(&mut tx, &app, &Signup { answers, ..signup.clone() }).await?;
        let mut successor = signup;
        successor.answers.contact_email = change.new_email;
        mail::welcome(&mut tx, &app, &successor).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(link_page::back(&reader, Purpose::Takeover, &token))
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
    let change = contact_change::of(&mut db, signup.id).await?.ok_or(Error::DeadLink)?;
    let said = if change.objected_at.is_some() {
        Said::new("signup-object-done-title", "signup-object-done-text")
    } else {
        Said::new("signup-object-title", "signup-object-text").agree("signup-object-button")
    };
    link_page::show(&app, &reader, (Purpose::Object, &token), signup, said)
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
        if !contact_change::object(&mut tx, signup.id, now).await? {
            return Err(Error::DeadLink);
        }
        // Nobody takes over, and no second address confirms itself, until it is settled.
        contact_change::stop_asking(&mut tx, signup.id).await?;
        second::stop_asking(&mut tx, &signup).await?;
        store::touch(&mut tx, signup.id).await?;
        let event = Event::ContactObjected;
        record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
        notices::changed(&mut tx, &app, &signup, &notices::OBJECTED).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(link_page::back(&reader, Purpose::Object, &token))
}
