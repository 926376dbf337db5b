//! What failed on the desk, for somebody signed in: in the desk's frame and in their language. Everybody
//! else gets the public page of `web::errors`, which says nothing of the desk.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, HeaderValue};
use axum::middleware::Next;
use axum::response::{Html, Response};

use super::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{self, Staff};
use crate::state::App;
use crate::web::again::SentForm;
use crate::web::errors::Failure;
use crate::web::page::html;
use crate::web::request::RequestId;

#[derive(Template)]
#[template(path = "desk/failed.html")]
struct FailedPage {
    page: DeskPage,
    text: String,
    request_id: Option<String>,
    /// What was sent, to be sent again.
    again: Option<SentForm>,
}

/// Renders the page for whatever failed below `/admin`, addresses included that lead nowhere.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if path != "/admin" && !path.starts_with("/admin/") {
        return next.run(request).await;
    }
    let headers = request.headers().clone();
    let id = request.extensions().get::<RequestId>().cloned();
    let response = next.run(request).await;
    let Some(failure) = Failure::of(&response).filter(|it| !it.needs_sign_in()) else {
        return response;
    };
    let Ok(Some(staff)) = session::seen(&app, &headers).await else { return response };
    let mut answer = failure.answer(&response, page(&app, &staff, &failure, id));
    // It names whoever is signed in.
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer.headers_mut().insert("x-robots-tag", HeaderValue::from_static("noindex"));
    answer
}

fn page(
    app: &App,
    staff: &Staff,
    failure: &Failure,
    id: Option<RequestId>,
) -> Result<Html<String>> {
    let (title, text) = match failure.status {
        StatusCode::FORBIDDEN => ("site-error-forbidden", "admin-error-forbidden-text"),
        _ => failure.sentences(),
    };
    html(&FailedPage {
        page: DeskPage::new(app, staff, DeskSection::Elsewhere, &staff.l.t(title)),
        text: staff.l.t(text).plain(),
        request_id: id.map(|id| id.0).filter(|_| failure.status.is_server_error()),
        again: failure.again.clone(),
    })
}
