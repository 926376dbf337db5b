//! `/admin/mail`: the ledger of mails as staff read it, and what they can do about the queue.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::outbox::ledger::{self, Counts, Entry};
use crate::outbox::queue::{self, Queue};
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::page::html;

/// Mails on a page of the ledger.
const PAGE: i64 = 50;

/// What the address says of which mails to show.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    state: String,
    page: i64,
}

#[derive(Template)]
#[template(path = "admin/mails.html")]
struct MailsPage {
    page: DeskPage,
    queue: Queue,
    counts: Counts,
    filter: Filter,
    more: bool,
    may_write: bool,
    mails: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "admin/mail.html")]
struct MailPage {
    page: DeskPage,
    mail: Entry,
    may_write: bool,
}

/// Shows the ledger; that somebody saw it is recorded.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(mut filter): Query<Filter>,
) -> Result<Html<String>> {
    filter.page = filter.page.clamp(1, 1_000_000);
    let mut tx = app.db.begin().await?;
    let offset = (filter.page - 1) * PAGE;
    let mut mails = ledger::list(&mut tx, &filter.state, PAGE + 1, offset).await?;
    let more = mails.len() > 50;
    mails.truncate(50);
    let (state, counts) = (queue::state(&mut tx).await?, ledger::counts(&mut tx).await?);
    note(&mut tx, &app, &staff, Event::MailsListed, "").await?;
    tx.commit().await?;
    let title = staff.l.t("admin-mail-title");
    html(&MailsPage {
        page: DeskPage::new(&app, &staff, DeskSection::Mail, &title),
        queue: state,
        counts,
        filter,
        more,
        may_write: staff.may_write(),
        mails,
    })
}

/// Shows one mail; that somebody saw it is recorded.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<Html<String>> {
    let mut tx = app.db.begin().await?;
    let mail = ledger::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    note(&mut tx, &app, &staff, Event::MailViewed, &id.to_string()).await?;
    tx.commit().await?;
    let title = staff.l.t(mail.kind.label_id());
    html(&MailPage {
        page: DeskPage::new(&app, &staff, DeskSection::Mail, &title),
        mail,
        may_write: staff.may_write(),
    })
}

/// Makes one mail due at once.
pub async fn retry(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = app.db.begin().await?;
    ledger::retry_in(&mut tx, Some(id), app.clock.now_ms()).await?;
    note(&mut tx, &app, &staff, Event::MailRetried, &id.to_string()).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Redirect::to(&format!("/admin/mail/{id}")).into_response())
}

/// Makes all mails that wait or have failed due at once.
pub async fn retry_all(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = app.db.begin().await?;
    ledger::retry_in(&mut tx, None, app.clock.now_ms()).await?;
    note(&mut tx, &app, &staff, Event::MailRetried, "").await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Redirect::to("/admin/mail").into_response())
}

/// Stops the queue.
pub async fn hold(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = app.db.begin().await?;
    queue::hold_in(&mut tx, "").await?;
    note(&mut tx, &app, &staff, Event::MailsHeld, "").await?;
    tx.commit().await?;
    Ok(Redirect::to("/admin/mail").into_response())
}

/// Lets the queue go on.
pub async fn release(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = app.db.begin().await?;
    queue::release_in(&mut tx).await?;
    note(&mut tx, &app, &staff, Event::MailsReleased, "").await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Redirect::to("/admin/mail").into_response())
}

async fn note(
    db: &mut sqlx::SqliteConnection,
    app: &App,
    staff: &Staff,
    event: Event,
    subject: &str,
) -> Result<()> {
    audit::record(db, Some(staff.account_id), event, subject, app.clock.now_ms()).await
}
