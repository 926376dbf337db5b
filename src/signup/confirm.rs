//! `/{locale}/confirm/{token}`: the page behind the link in the first mail. It shows nothing that
//! somebody typed, opens nothing, and its buttons may be pressed any number of times.

use axum::extract::{Path, State};
use axum::response::Response;

use super::history::record;
use super::link_page::{self, Said};
use super::tokens::Purpose;
use super::{Event, Signup, Status, find, mail, notices, requests, second, store};
use crate::error::Result;
use crate::state::App;
use crate::web::page::Reader;

/// What the page has to say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Ask,
    Confirmed,
    Disowned,
}

/// Shows the buttons, or what was chosen.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Confirm, &token, now).await?;
    let said = match step(&signup) {
        Step::Ask => Said::new("signup-confirm-title", "signup-confirm-text")
            .agree("signup-confirm-button")
            .disown("signup-disown-hint"),
        Step::Confirmed => Said::new("signup-confirmed-title", "signup-confirmed-text"),
        Step::Disowned => Said::new("signup-disowned-title", "signup-disowned-text").write_to(),
    };
    link_page::show(&app, &reader, (Purpose::Confirm, &token), signup, said)
}

const fn step(signup: &Signup) -> Step {
    match (signup.disowned_at, signup.status) {
        (Some(_), _) => Step::Disowned,
        (None, Status::Unconfirmed) => Step::Ask,
        (None, _) => Step::Confirmed,
    }
}

/// Confirms the address and queues the receipt, once.
pub async fn confirm(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Confirm, &token, now).await?;
    if step(&signup) == Step::Ask {
        let to = Status::Received;
        store::set_status(&mut tx, &signup, to, now).await?;
        record(&mut tx, signup.id, None, Event::Confirmed, to, "", now).await?;
        mail::receipt(&mut tx, &app, &signup).await?;
        // Only now: before, a mail to a second address would tell whether the contact is known.
        second::ask(&mut tx, &app, "", &signup).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(link_page::back(&reader, Purpose::Confirm, &token))
}

/// "It was not me": no more mail goes to the address, and the secretariat is told, once.
pub async fn disown(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Confirm, &token, now).await?;
    if step(&signup) == Step::Ask {
        store::set_disowned(&mut tx, signup.id, Some(now)).await?;
        record(&mut tx, signup.id, None, Event::Disowned, signup.status, "", now).await?;
        requests::forget(&mut tx, signup.id).await?;
        crate::outbox::withdraw(&mut tx, signup.id, &signup.answers.contact_email).await?;
        notices::disowned(&mut tx, &app, &signup).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(link_page::back(&reader, Purpose::Confirm, &token))
}
