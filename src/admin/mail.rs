//! `/admin/mail/{id}`: one mail, what the server said about it, and trying again.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::outbox::note;
use crate::audit::Event;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::outbox::ledger::{self, Entry};
use crate::outbox::search;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::page::html;

/// What has just been done, in the address that a change leads back to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

impl Done {
    fn message_id(&self) -> Option<&'static str> {
        match self.done.as_str() {
            "retried" => Some("admin-mail-retried"),
            "resent" => Some("admin-mail-resent"),
            "waits" => Some("admin-mail-resent-waits"),
            "full" => Some("admin-mail-resend-full"),
            "useless" => Some("admin-mail-resend-useless"),
            "settled" => Some("admin-mail-settled"),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "admin/mail.html")]
struct MailPage {
    page: DeskPage,
    mail: Entry,
    may_write: bool,
    /// The next mail that has failed.
    next: Option<Entry>,
}

/// Shows one mail; that somebody saw it is recorded.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    Query(query): Query<Done>,
) -> Result<Html<String>> {
    let mut tx = staff.begin(&app).await?;
    let mail = ledger::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let next = search::next_failed(&mut tx, id).await?;
    note(&mut tx, &app, &staff, Event::MailViewed, &id.to_string()).await?;
    tx.commit().await?;
    let title = staff.l.t(mail.kind.label_id());
    let mut page = DeskPage::new(&app, &staff, DeskSection::Mail, &title);
    page.done = query.message_id().map(|id| staff.l.t(id).plain());
    html(&MailPage { page, mail, may_write: staff.may_write(), next })
}

/// Makes one mail due at once.
pub async fn retry(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = staff.begin(&app).await?;
    let retried = ledger::retry_in(&mut tx, Some(id), app.clock.now_ms()).await? > 0;
    note(&mut tx, &app, &staff, Event::MailRetried, &id.to_string()).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(back(id, if retried { "retried" } else { "" }))
}

/// Takes a mail that has failed off the work list: somebody has seen to it in another way.
pub async fn settle(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let now = app.clock.now_ms();
    let mut tx = staff.begin(&app).await?;
    let mail = ledger::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    if mail.is_open_failure() && ledger::settle(&mut tx, id, now).await? {
        note(&mut tx, &app, &staff, Event::MailSettled, &id.to_string()).await?;
        tx.commit().await?;
    }
    Ok(back(id, "settled"))
}

fn back(id: i64, done: &str) -> Response {
    Redirect::to(&format!("/admin/mail/{id}?done={done}")).into_response()
}
