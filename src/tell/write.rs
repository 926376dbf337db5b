//! `/{locale}/tell`: the form by which a reader tells the secretariat something, and its receipt.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::form::{Message, TellForm};
use super::notice;
use super::store::{self, Kept, NewMessage};
use crate::audit::{self, Event};
use crate::error::{Error, Result};
use crate::network::Deed;
use crate::state::App;
use crate::web::client::Client;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::origin::{self, Sender};
use crate::web::page::{Page, Reader, Section, html};

/// What the address says of whom the message is about.
#[derive(Deserialize)]
pub struct About {
    #[serde(default)]
    about: String,
}

#[derive(Template)]
#[template(path = "tell/form.html")]
struct TellPage {
    page: Page,
    form: TellForm,
    /// The name of whom it is about; `None` when somebody is missing.
    name: Option<String>,
    notice: Option<String>,
    fields: [Field; 2],
}

#[derive(Template)]
#[template(path = "tell/receipt.html")]
struct ReceiptPage {
    page: Page,
    answered: bool,
}

/// Shows the empty form.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Query(About { about }): Query<About>,
) -> Result<Html<String>> {
    let form = TellForm::empty(about.trim())?;
    let name = subject(&app, &form.about).await?.map(|(_, name)| name);
    html(&page(&app, &reader, form, name, &[], None))
}

/// Keeps the message and tells the secretariat. Whatever is in the way, the words come back.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    client: Client,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let foreign = origin::sender(&app, &headers) == Sender::Foreign;
    let form = TellForm::read(&fields, foreign)?;
    let (about, name) = subject(&app, &form.about).await?.unzip();
    if foreign {
        let again = page(&app, &reader, form, name, &[], Some("tell-foreign"));
        return Ok((StatusCode::FORBIDDEN, html(&again)?).into_response());
    }
    if reader.switches() {
        return Ok(html(&page(&app, &reader, form, name, &[], None))?.into_response());
    }
    let message = match form.validate() {
        Ok(message) => message,
        Err(problems) => {
            let again = page(&app, &reader, form, name, &problems, None);
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&again)?).into_response());
        }
    };
    let (now, limit) = (app.clock.now_ms(), app.settings.forms_limit);
    if let Some(minutes) = app.throttle.wait(Deed::Message, client.0, limit, now) {
        let again = page(&app, &reader, form, name, &[], Some("site-error-too-many-text"));
        let retry = [(RETRY_AFTER, (minutes * 60).to_string())];
        return Ok((StatusCode::TOO_MANY_REQUESTS, retry, html(&again)?).into_response());
    }
    match take(&app, &reader, &form, about, &message).await {
        Ok(()) => {
            let receipt = format!("/{}/tell/{}", reader.l.code(), form.form_id);
            Ok(Redirect::to(&receipt).into_response())
        }
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a message could not be saved: {cause}");
            let again = page(&app, &reader, form, name, &[], Some("tell-unavailable"));
            let retry = [(RETRY_AFTER, "60")];
            Ok((StatusCode::SERVICE_UNAVAILABLE, retry, html(&again)?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// One transaction: the message and its notice.
async fn take(
    app: &App,
    reader: &Reader,
    form: &TellForm,
    about: Option<i64>,
    message: &Message,
) -> Result<()> {
    let new = NewMessage {
        form_id: &form.form_id,
        about,
        locale: reader.l.locale,
        message,
        quarantined: !form.trap.is_empty(),
    };
    let mut tx = app.db.begin().await?;
    let now = app.clock.now_ms();
    let arrived = match store::keep(&mut tx, &new, now).await? {
        Kept::New(id) => Some(id),
        Kept::Reopened(id) => {
            audit::record(&mut tx, None, Event::MessageReopened, &id.to_string(), now).await?;
            Some(id)
        }
        Kept::Known => None,
    };
    if let Some(id) = arrived.filter(|_| !new.quarantined) {
        notice::arrived(&mut tx, app, id).await?;
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(())
}

/// The receipt. The form's id in its address is known to the sender alone, and opens nothing else.
pub async fn receipt(
    State(app): State<App>,
    reader: Reader,
    Path((_, form_id)): Path<(String, String)>,
) -> Result<Html<String>> {
    let mut db = app.db.readers().acquire().await?;
    let answered = store::wants_answer(&mut db, &form_id).await?.ok_or(Error::NotFound)?;
    let title = reader.l.t("tell-receipt-title");
    let page = Page::new(&app, &reader, Section::Elsewhere, &title).noindex();
    html(&ReceiptPage { page, answered })
}

/// Whom the message is about: number and name. A number that is not public is not found.
async fn subject(app: &App, about: &str) -> Result<Option<(i64, String)>> {
    if about.is_empty() {
        return Ok(None);
    }
    let number = about.parse().map_err(|_| Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let name = store::public_name(&mut db, number).await?.ok_or(Error::NotFound)?;
    Ok(Some((number, name)))
}

fn page(
    app: &App,
    reader: &Reader,
    form: TellForm,
    name: Option<String>,
    problems: &[(&'static str, &'static str)],
    notice: Option<&'static str>,
) -> TellPage {
    let l = reader.l;
    let title = if name.is_some() { "tell-wrong-title" } else { "tell-missing-title" };
    let mut page =
        Page::new(app, reader, Section::Elsewhere, &l.t(title)).described(&l.t("tell-description"));
    page.noindex = name.is_some();
    page.has_errors = !problems.is_empty();
    page.keeps_answers = true;
    TellPage {
        page,
        fields: form.fields(l, problems),
        form,
        name,
        notice: notice.map(|id| l.t(id).plain()),
    }
}
