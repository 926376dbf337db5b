//! `/{locale}/second/{token}`: the second address confirms itself, or says that it is not the one;
//! once confirmed it gets copies, without links, of what is mailed to the contact (see `mail.rs`).

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::history::record;
use super::link_page::{self, Said};
use super::requests::{self, Reason};
use super::tokens::{self, Purpose};
use super::{Answers, Event, Signup, find, store};
use crate::error::Result;
use crate::outbox;
use crate::state::App;
use crate::web::page::Reader;

/// Asks the second address to confirm itself, if it is another than `before` or new. What was
/// asked of the one before ends. The contact has confirmed itself: nobody else hears of a form.
pub async fn ask(
    db: &mut SqliteConnection,
    app: &App,
    before: &str,
    signup: &Signup,
) -> Result<()> {
    let second = &signup.answers.second_email;
    if second == before {
        return Ok(());
    }
    if !before.is_empty() {
        forget(db, signup.id, before).await?;
    }
    if second.is_empty() {
        return Ok(());
    }
    let asked = Signup { second_confirmed_at: None, ..signup.clone() };
    requests::ask(db, app, &asked, Reason::Second).await
}

/// Nothing goes to a second address any more that is the second address no longer.
async fn forget(db: &mut SqliteConnection, signup_id: i64, address: &str) -> Result<()> {
    tokens::end(db, signup_id, Purpose::Second).await?;
    requests::forget_second(db, signup_id).await?;
    outbox::withdraw(db, signup_id, address).await
}

/// Ends what was asked of a second address that has not confirmed itself; one that has keeps its link,
/// by which its owner can say that it is not the one.
pub async fn stop_asking(db: &mut SqliteConnection, signup: &Signup) -> Result<()> {
    if signup.second_confirmed_at.is_some() {
        return Ok(());
    }
    tokens::end(db, signup.id, Purpose::Second).await?;
    requests::forget_second(db, signup.id).await
}

/// What the page has to say.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Ask,
    Confirmed,
    Gone,
}

const fn step(signup: &Signup) -> Step {
    match signup.second_confirmed_at {
        _ if signup.answers.second_email.is_empty() => Step::Gone,
        None => Step::Ask,
        Some(_) => Step::Confirmed,
    }
}

/// Shows the buttons, or what was chosen.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Second, &token, now).await?;
    let said = match step(&signup) {
        Step::Ask => Said::new("signup-second-title", "signup-second-text")
            .agree("signup-confirm-button")
            .disown("signup-second-hint"),
        Step::Confirmed => Said::new("signup-confirmed-title", "signup-second-done-text")
            .disown("signup-second-hint"),
        Step::Gone => Said::new("signup-disowned-title", "signup-second-gone-text"),
    };
    link_page::show(&app, &reader, (Purpose::Second, &token), signup, said)
}

/// The address gets copies from now on.
pub async fn confirm(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Second, &token, now).await?;
    if step(&signup) == Step::Ask {
        store::set_second_confirmed(&mut tx, signup.id, now).await?;
        let event = Event::SecondConfirmed;
        record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
        tx.commit().await?;
    }
    Ok(link_page::back(&reader, Purpose::Second, &token))
}

/// "It is not me": the address is taken out of the signup, and the history says so.
pub async fn disown(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Second, &token, now).await?;
    if step(&signup) != Step::Gone {
        let without = Answers { second_email: String::new(), ..signup.answers.clone() };
        store::update_answers(&mut tx, &signup, &without).await?;
        requests::forget_second(&mut tx, signup.id).await?;
        outbox::withdraw(&mut tx, signup.id, &signup.answers.second_email).await?;
        let event = Event::SecondDisowned;
        record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
        tx.commit().await?;
    }
    Ok(link_page::back(&reader, Purpose::Second, &token))
}
