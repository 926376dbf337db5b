//! `/admin/mail`: the ledger of mails as staff read it, and what they can do about the queue.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;

use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::outbox::ledger::{self, Counts, Entry};
use crate::outbox::queue::{self, Queue};
use crate::outbox::search::{self, Known, Search};
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::page::html;

/// Mails on a page of the ledger.
const PAGE: i64 = 50;

/// What the address says of which mails to show.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    state: String,
    kind: String,
    page: i64,
    /// What has just been done.
    done: String,
}

impl Filter {
    fn message_id(&self) -> Option<&'static str> {
        match self.done.as_str() {
            "retried" => Some("admin-mail-all-retried"),
            "held" => Some("admin-mail-all-held"),
            "released" => Some("admin-mail-all-released"),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "admin/mails.html")]
struct MailsPage {
    page: DeskPage,
    queue: Queue,
    counts: Counts,
    filter: Filter,
    kinds: Vec<Known>,
    more: bool,
    may_write: bool,
    mails: Vec<Entry>,
}

impl MailsPage {
    /// The same search at another page.
    fn at(&self, number: i64) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("q", &self.filter.q)
            .append_pair("state", &self.filter.state)
            .append_pair("kind", &self.filter.kind)
            .append_pair("page", &number.to_string())
            .finish();
        format!("/admin/mail?{query}")
    }

    fn is_unfiltered(&self) -> bool {
        self.filter.q.is_empty() && self.filter.state.is_empty() && self.filter.kind.is_empty()
    }
}

/// Shows the ledger; that somebody saw it is recorded.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(mut filter): Query<Filter>,
) -> Result<Html<String>> {
    filter.page = filter.page.clamp(1, 1_000_000);
    let mut tx = staff.begin(&app).await?;
    let offset = (filter.page - 1) * PAGE;
    let search = Search {
        status: filter.state.clone(),
        kind: filter.kind.clone(),
        words: crate::text::nfc(filter.q.trim()),
    };
    let mut mails = search::found(&mut tx, &search, PAGE + 1, offset).await?;
    let more = mails.len() > 50;
    mails.truncate(50);
    let kinds = search::kinds(&mut tx).await?;
    let (state, counts) = (queue::state(&mut tx).await?, ledger::counts(&mut tx).await?);
    note(&mut tx, &app, &staff, Event::MailsListed, "").await?;
    tx.commit().await?;
    let title = staff.l.t("admin-mail-title");
    let mut page = DeskPage::new(&app, &staff, DeskSection::Mail, &title);
    page.done = filter.message_id().map(|id| staff.l.t(id).plain());
    html(&MailsPage {
        page,
        queue: state,
        counts,
        filter,
        kinds,
        more,
        may_write: staff.may_write(),
        mails,
    })
}

/// Makes all mails that wait or have failed due at once.
pub async fn retry_all(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = staff.begin(&app).await?;
    ledger::retry_in(&mut tx, None, app.clock.now_ms()).await?;
    note(&mut tx, &app, &staff, Event::MailRetried, "").await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(back("retried"))
}

/// Stops the queue.
pub async fn hold(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = staff.begin(&app).await?;
    queue::hold_in(&mut tx, "").await?;
    note(&mut tx, &app, &staff, Event::MailsHeld, "").await?;
    tx.commit().await?;
    Ok(back("held"))
}

/// Lets the queue go on.
pub async fn release(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = staff.begin(&app).await?;
    queue::release_in(&mut tx).await?;
    note(&mut tx, &app, &staff, Event::MailsReleased, "").await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(back("released"))
}

fn back(done: &str) -> Response {
    Redirect::to(&format!("/admin/mail?done={done}")).into_response()
}

/// Records what somebody saw or did.
pub async fn note(
    db: &mut sqlx::SqliteConnection,
    app: &App,
    staff: &Staff,
    event: Event,
    subject: &str,
) -> Result<()> {
    audit::record(db, Some(staff.account_id), event, subject, app.clock.now_ms()).await
}
