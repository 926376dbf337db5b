//! `/{locale}/signup`: a new personal link for whoever has lost theirs. The answer is the same
//! whether the address is known or not.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::requests::{self, Reason};
use super::{Status, find};
use crate::address::{self, mailbox};
use crate::error::Result;
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "signup/lost.html")]
struct LostPage {
    page: Page,
    sent: bool,
    fields: [Field; 1],
}

fn page(app: &App, reader: &Reader, typed: &str, problem: Option<&'static str>) -> LostPage {
    let l = reader.l;
    let mut page = Page::new(app, reader, Section::Elsewhere, &l.t("signup-lost-title")).noindex();
    page.has_errors = problem.is_some();
    let control = Control::Line { kind: "email", autocomplete: "email", ltr: true };
    let field = Field::new("email", l.t("signup-lost-email").plain(), typed, control)
        .error(problem.map(|id| l.t(id).plain()));
    LostPage { page, sent: false, fields: [field] }
}

/// Shows the form.
pub async fn show(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    html(&page(&app, &reader, "", None))
}

/// Queues a link for every signup of the mailbox, within its budget.
pub async fn submit(State(app): State<App>, reader: Reader, fields: Fields) -> Result<Response> {
    let typed = fields.line("email");
    let Ok(address) = address::parse(&typed) else {
        let page = page(&app, &reader, &typed, Some("signup-lost-email-invalid"));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    };
    let mut tx = app.db.begin().await?;
    for signup in find::of_mailbox(&mut tx, &mailbox(address.as_str())).await? {
        let reason =
            if signup.status == Status::Unconfirmed { Reason::Confirm } else { Reason::Link };
        requests::ask(&mut tx, &app, &signup, reason).await?;
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    let mut page = page(&app, &reader, "", None);
    page.page.title = reader.l.t("signup-lost-done-title").plain();
    page.sent = true;
    Ok(html(&page)?.into_response())
}
