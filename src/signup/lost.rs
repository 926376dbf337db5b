//! `/{locale}/signup`: a new personal link for whoever has lost theirs. The answer is the same
//! whether the address is known or not.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{Html, IntoResponse, Response};

use super::requests::{self, Reason};
use super::{Status, find};
use crate::address::{self, mailbox};
use crate::error::Result;
use crate::network::Deed;
use crate::state::App;
use crate::web::client::Client;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::{Page, Reader, Section, html};
use crate::web::request::in_steps;

#[derive(Template)]
#[template(path = "signup/lost.html")]
struct LostPage {
    page: Page,
    sent: bool,
    /// When to try again, if the reader's block of addresses has asked too often.
    wait: Option<String>,
    fields: [Field; 1],
}

fn page(app: &App, reader: &Reader, typed: &str, problem: Option<&'static str>) -> LostPage {
    let l = reader.l;
    let mut page = Page::new(app, reader, Section::Elsewhere, &l.t("signup-lost-title")).noindex();
    page.has_errors = problem.is_some();
    page.keeps_answers = true;
    let control = Control::Line { kind: "email", autocomplete: "email", ltr: true };
    let field = Field::new("email", l.t("signup-lost-email").plain(), typed, control)
        .error(problem.map(|id| l.t(id).plain()));
    LostPage { page, sent: false, wait: None, fields: [field] }
}

/// Shows the form.
pub async fn show(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    html(&page(&app, &reader, "", None))
}

/// Queues a link for every signup of the mailbox, within its budget.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    client: Client,
    fields: Fields,
) -> Result<Response> {
    let typed = fields.line("email");
    if reader.switches() {
        return Ok(html(&page(&app, &reader, &typed, None))?.into_response());
    }
    let Ok(address) = address::parse(&typed) else {
        let page = page(&app, &reader, &typed, Some("signup-lost-email-invalid"));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    };
    let (now, limit) = (app.clock.now_ms(), app.settings.links_limit);
    if let Some(minutes) = app.throttle.wait(Deed::Link, client.0, limit, now) {
        let mut page = page(&app, &reader, &typed, None);
        page.wait = Some(reader.l.t("site-try-again").with("count", minutes).plain());
        let status = StatusCode::TOO_MANY_REQUESTS;
        let headers = [(RETRY_AFTER, (minutes * 60).to_string())];
        return Ok((status, headers, html(&page)?).into_response());
    }
    in_steps(ask(&app, address.as_str())).await?;
    let mut page = page(&app, &reader, "", None);
    page.page.title = reader.l.t("signup-lost-done-title").plain();
    page.page.keeps_answers = false;
    page.sent = true;
    Ok(html(&page)?.into_response())
}

/// Asks for a link, or for the confirmation that is missing, to each signup of the mailbox.
async fn ask(app: &App, address: &str) -> Result<()> {
    let mut tx = app.db.begin().await?;
    for signup in find::of_mailbox(&mut tx, &mailbox(address)).await? {
        let reason =
            if signup.status == Status::Unconfirmed { Reason::Confirm } else { Reason::Link };
        requests::ask(&mut tx, app, &signup, reason).await?;
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(())
}
