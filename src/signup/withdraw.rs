//! `/{locale}/signup/{token}/withdraw`: the end of a signup by its own wish: a page that asks, and
//! a button.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::history::record;
use super::tokens::{self, Purpose};
use super::{
    Event, Status, contact_change, find, mail, notices, personal, requests, second, store,
};
use crate::error::Result;
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "signup/withdraw.html")]
struct WithdrawPage {
    page: Page,
    reference: String,
    personal: String,
}

/// Asks whether it is meant.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
    let personal = format!("/{}/signup/{token}", reader.l.code());
    let frozen = contact_change::is_frozen(&mut db, signup.id).await?;
    if frozen || !signup.status.may_become(Status::Withdrawn) {
        return Ok(Redirect::to(&personal).into_response());
    }
    let title = reader.l.t("signup-withdraw-title");
    let page = Page::new(&app, &reader, Section::Elsewhere, &title).noindex();
    let reference = signup.reference;
    Ok(html(&WithdrawPage { page, reference, personal })?.into_response())
}

/// Withdraws: off the public pages at once, with a mail to both sides.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Personal, &token, now).await?;
    let to = Status::Withdrawn;
    let frozen = contact_change::is_frozen(&mut tx, signup.id).await?;
    if !frozen && signup.status.may_become(to) {
        requests::forget(&mut tx, signup.id).await?;
        tokens::end(&mut tx, signup.id, Purpose::Takeover).await?;
        second::stop_asking(&mut tx, &signup).await?;
        store::set_status(&mut tx, &signup, to, now).await?;
        record(&mut tx, signup.id, None, Event::Withdrawn, to, "", now).await?;
        mail::withdrawn(&mut tx, &app, &signup).await?;
        notices::changed(&mut tx, &app, &signup, &notices::WITHDRAWN).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(personal::back(&reader, &token, ""))
}
