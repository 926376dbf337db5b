//! `/admin/documents`: the documents to download from the campaign's page.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::document_form::{DocumentForm, Problem, message};
use crate::audit::{self, Event};
use crate::db::Tx;
use crate::desk::{DeskPage, DeskSection};
use crate::documents::{self, Document};
use crate::error::{Error, Result};
use crate::session::{Administrator, Role, Staff};
use crate::state::App;
use crate::web::again::or_page;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;
use crate::web::upload::Upload;

#[derive(Template)]
#[template(path = "admin/documents.html")]
struct DocumentsPage {
    page: DeskPage,
    documents: Vec<Document>,
    form: FormPart,
}

#[derive(Template)]
#[template(path = "admin/document.html")]
struct DocumentPage {
    page: DeskPage,
    document: Document,
    form: FormPart,
}

/// The form on either page.
struct FormPart {
    fields: Vec<Field>,
    /// What is wrong with the file.
    file_error: Option<String>,
    /// Why the form is shown again, as a message.
    notice: Option<&'static str>,
}

impl FormPart {
    fn new(staff: &Staff, form: &DocumentForm, problems: &[Problem]) -> Self {
        Self {
            fields: form.fields(staff.l, problems),
            file_error: message(staff.l, problems, "file"),
            notice: None,
        }
    }
}

#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// All documents, read beside a writer that may be locked.
async fn read(app: &App) -> Result<Vec<Document>> {
    documents::all(&mut *app.db.readers().acquire().await?).await
}

fn frame(app: &App, staff: &Staff, title: &'static str, problems: &[Problem]) -> DeskPage {
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &staff.l.t(title));
    page.has_errors = !problems.is_empty();
    page
}

/// Shows the documents and the form for another one.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(done): Query<Done>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut page = frame(&app, &staff, "manage-documents-title", &[]);
    page.done = match done.done.as_str() {
        "saved" => Some(staff.l.t("manage-document-saved").plain()),
        "deleted" => Some(staff.l.t("manage-document-deleted").plain()),
        _ => None,
    };
    let form = FormPart::new(&staff, &DocumentForm::empty(), &[]);
    Ok(html(&DocumentsPage { page, documents: read(&app).await?, form })?.into_response())
}

/// Adds a document; whatever is in the way, what was typed comes back.
pub async fn add(
    State(app): State<App>,
    Administrator(staff): Administrator,
    sent: Upload,
) -> Result<Response> {
    let form = DocumentForm::read(sent);
    let again = async |status: StatusCode, problems: &[Problem], notice| {
        let page = frame(&app, &staff, "manage-documents-title", problems);
        let form = FormPart { notice, ..FormPart::new(&staff, &form, problems) };
        let page = html(&DocumentsPage { page, documents: read(&app).await?, form })?;
        Ok((status, page).into_response())
    };
    let new = match form.validate(true) {
        Ok(new) => new,
        Err(problems) => return again(StatusCode::UNPROCESSABLE_ENTITY, &problems, None).await,
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        if !documents::insert(&mut tx, &new, app.clock.now_ms()).await? {
            return Ok(back("saved"));
        }
        finish(tx, &app, &staff, "saved").await
    };
    let page = again(StatusCode::SERVICE_UNAVAILABLE, &[], Some("site-error-unavailable"));
    or_page(change, page).await
}

fn one(all: &[Document], id: i64) -> Result<Document> {
    all.iter().find(|document| document.id == id).cloned().ok_or(Error::NotFound)
}

/// Shows one document to be changed.
pub async fn show(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let document = one(&read(&app).await?, id)?;
    let page = frame(&app, &staff, "manage-document-title", &[]);
    let form = FormPart::new(&staff, &DocumentForm::of(&document), &[]);
    Ok(html(&DocumentPage { page, document, form })?.into_response())
}

/// Changes a document; whatever is in the way, what was typed comes back.
pub async fn change(
    State(app): State<App>,
    Administrator(staff): Administrator,
    Path(id): Path<i64>,
    sent: Upload,
) -> Result<Response> {
    let version = sent.fields.get("version").to_owned();
    let form = DocumentForm::read(sent);
    let again = |status: StatusCode, document, problems: &[Problem], notice| {
        let page = frame(&app, &staff, "manage-document-title", problems);
        let form = FormPart { notice, ..FormPart::new(&staff, &form, problems) };
        let page = html(&DocumentPage { page, document, form })?;
        Ok((status, page).into_response())
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let old = one(&documents::all(&mut tx).await?, id)?;
        if version != old.version.to_string() {
            return again(StatusCode::CONFLICT, old, &[], Some("manage-stale"));
        }
        match form.validate(false) {
            Ok(new) => {
                documents::update(&mut tx, id, &new, app.clock.now_ms()).await?;
                finish(tx, &app, &staff, "saved").await
            }
            Err(problems) => again(StatusCode::UNPROCESSABLE_ENTITY, old, &problems, None),
        }
    };
    let page = async {
        let (old, notice) = (one(&read(&app).await?, id)?, Some("site-error-unavailable"));
        again(StatusCode::SERVICE_UNAVAILABLE, old, &[], notice)
    };
    or_page(change, page).await
}

/// Removes a document.
pub async fn delete(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut tx = staff.begin(&app).await?;
    let document = one(&documents::all(&mut tx).await?, id)?;
    if fields.get("version") != document.version.to_string() {
        let page = frame(&app, &staff, "manage-document-title", &[]);
        let form = FormPart::new(&staff, &DocumentForm::of(&document), &[]);
        let form = FormPart { notice: Some("manage-stale"), ..form };
        let page = html(&DocumentPage { page, document, form })?;
        return Ok((StatusCode::CONFLICT, page).into_response());
    }
    documents::delete(&mut tx, id).await?;
    finish(tx, &app, &staff, "deleted").await
}

/// Writes the change down, and goes back to the list.
async fn finish(mut tx: Tx, app: &App, staff: &Staff, done: &str) -> Result<Response> {
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::DocumentChanged, done, now).await?;
    tx.commit().await?;
    Ok(back(done))
}

fn back(done: &str) -> Response {
    Redirect::to(&format!("/admin/documents?done={done}")).into_response()
}
