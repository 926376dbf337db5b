//! `/admin/messages`: what readers have told the secretariat, and what has been done about it.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use super::notice;
use super::store::{self, Entry};
use crate::audit::{self, Event};
use crate::db::Tx;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::page::html;

/// Messages on a page.
const PAGE: i64 = 25;

/// The states by which messages are listed, and their names.
const STATES: [(&str, &str); 3] = [
    ("open", "admin-message-open"),
    ("done", "admin-message-done"),
    ("quarantine", "admin-message-quarantine"),
];

/// What the address says of which messages to show.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    state: String,
    page: i64,
    /// What has just been done, and the message that comes next.
    done: String,
    next: i64,
}

impl Filter {
    fn message_id(&self) -> Option<&'static str> {
        match self.done.as_str() {
            "done" => Some("admin-message-said-done"),
            "reopened" => Some("admin-message-said-reopened"),
            "released" => Some("admin-message-said-released"),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "tell/messages.html")]
struct MessagesPage {
    page: DeskPage,
    filter: Filter,
    messages: Vec<(Entry, String)>,
    more: bool,
    may_write: bool,
    /// What has just been done, said above the message that comes next.
    said: Option<(i64, String)>,
}

/// Lists the messages; that somebody saw them is recorded.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(mut filter): Query<Filter>,
) -> Result<Html<String>> {
    filter.page = filter.page.clamp(1, 1_000_000);
    if !STATES.iter().any(|(state, _)| *state == filter.state) {
        "open".clone_into(&mut filter.state);
    }
    let mut tx = staff.begin(&app).await?;
    let offset = (filter.page - 1) * PAGE;
    let mut entries = store::list(&mut tx, &filter.state, PAGE + 1, offset).await?;
    let more = entries.len() > 25;
    entries.truncate(25);
    note(&mut tx, &app, &staff, Event::MessagesListed, "").await?;
    tx.commit().await?;
    let title = staff.l.t("admin-messages-title");
    let mut page = DeskPage::new(&app, &staff, DeskSection::Messages, &title);
    let said = filter.message_id().map(|id| staff.l.t(id).plain());
    let said = match said {
        Some(said) if entries.iter().any(|it| it.id == filter.next) => Some((filter.next, said)),
        said => {
            page.done = said;
            None
        }
    };
    html(&MessagesPage {
        page,
        said,
        filter,
        messages: entries.into_iter().map(|entry| reply(&app, entry)).collect(),
        more,
        may_write: staff.may_write(),
    })
}

/// The message with the address that opens an answer in the sender's language.
fn reply(app: &App, entry: Entry) -> (Entry, String) {
    let subject = app.catalogue.locale(entry.locale).t("tell-reply-subject").plain();
    let reply = format!(
        "mailto:{}?subject={}",
        utf8_percent_encode(&entry.email, NON_ALPHANUMERIC),
        utf8_percent_encode(&subject, NON_ALPHANUMERIC)
    );
    (entry, reply)
}

/// Marks a message as done.
pub async fn done(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let (mut tx, state) = begin(&app, &staff, id).await?;
    let done = (app.clock.now_ms(), staff.account_id);
    if store::set_done(&mut tx, id, Some(done)).await? {
        note(&mut tx, &app, &staff, Event::MessageDone, &id.to_string()).await?;
    }
    on(tx, state, id, "done").await
}

/// Opens a message again.
pub async fn reopen(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let (mut tx, state) = begin(&app, &staff, id).await?;
    if store::set_done(&mut tx, id, None).await? {
        note(&mut tx, &app, &staff, Event::MessageReopened, &id.to_string()).await?;
    }
    on(tx, state, id, "reopened").await
}

/// Takes a message out of quarantine; it causes the usual notice.
pub async fn release(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let (mut tx, state) = begin(&app, &staff, id).await?;
    if store::release(&mut tx, id).await? {
        notice::arrived(&mut tx, &app, id).await?;
        note(&mut tx, &app, &staff, Event::MessageReleased, &id.to_string()).await?;
    }
    let answer = on(tx, state, id, "released").await?;
    app.mail_queued.notify_one();
    Ok(answer)
}

/// A change of a message, and the state in which it was listed.
async fn begin(app: &App, staff: &Staff, id: i64) -> Result<(Tx, &'static str)> {
    let mut tx = staff.begin(app).await?;
    let entry = store::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    Ok((tx, entry.state()))
}

/// Commits, and goes on to the next message of the list, above which it says what was done.
async fn on(mut tx: Tx, state: &str, id: i64, done: &str) -> Result<Response> {
    let next = store::after(&mut tx, state, id).await?;
    tx.commit().await?;
    let list = format!("/admin/messages?state={state}&done={done}");
    let to = match next {
        Some((next, place)) => format!("{list}&page={}&next={next}#said", place / PAGE + 1),
        None => list,
    };
    Ok(Redirect::to(&to).into_response())
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
