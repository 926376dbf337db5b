//! `/admin/import`: a list is sent, looked at, and taken without being sent again.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::{COLUMNS, Checked, Fate, Fault, Planned, draft, look, take};
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::session::{Administrator, Role, Staff};
use crate::state::App;
use crate::web::page::html;
use crate::web::upload::{Sent, Upload};

#[derive(Template)]
#[template(path = "signup/import.html")]
struct ImportPage {
    page: DeskPage,
    /// What was sent, so that it can be mended here.
    list: String,
    faults: Vec<Fault>,
    /// Why the page is shown again, as a message.
    notice: Option<&'static str>,
    columns: [(&'static str, &'static str); 13],
}

#[derive(Template)]
#[template(path = "signup/import_look.html")]
struct LookPage {
    page: DeskPage,
    id: i64,
    planned: Vec<Planned>,
    new: i64,
    same: i64,
    differ: i64,
}

#[derive(Deserialize)]
pub struct Done {
    imported: Option<i64>,
}

fn page(app: &App, staff: &Staff, list: String, faults: Vec<Fault>) -> ImportPage {
    let l = staff.l;
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &l.t("manage-import-title"));
    page.has_errors = !faults.is_empty();
    let columns = COLUMNS.map(|column| (column, column_id(column)));
    ImportPage { page, list, faults, notice: None, columns }
}

/// What a column holds, as a message.
fn column_id(column: &str) -> &'static str {
    match column {
        "name" => "manage-column-name",
        "latin_name" => "manage-column-latin-name",
        "kind" => "manage-column-kind",
        "country" => "manage-column-country",
        "region" => "manage-column-region",
        "level" => "manage-column-level",
        "wave" => "manage-column-wave",
        "joined_on" => "manage-column-joined-on",
        "website" => "manage-column-website",
        "latitude" => "manage-column-latitude",
        "longitude" => "manage-column-longitude",
        "contact_email" => "manage-column-contact-email",
        _ => "manage-column-source-url",
    }
}

/// Shows where to send a list, and what it has to look like.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(done): Query<Done>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut page = page(&app, &staff, String::new(), Vec::new());
    page.page.done =
        done.imported.map(|count| staff.l.t("manage-import-done").with("count", count).plain());
    Ok(html(&page)?.into_response())
}

/// Takes a list to look at: a file, or pasted text. Whatever is in the way, the text comes back.
pub async fn submit(
    State(app): State<App>,
    Administrator(staff): Administrator,
    sent: Upload,
) -> Result<Response> {
    let list = match sent.file {
        Sent::Bytes(bytes) => bytes,
        Sent::Nothing => sent.fields.get("list").as_bytes().to_vec(),
        Sent::TooLarge => return Err(Error::TooLarge),
    };
    let text = String::from_utf8_lossy(&list).into_owned();
    let again = |status: StatusCode, faults, notice| {
        let page = ImportPage { notice, ..page(&app, &staff, text.clone(), faults) };
        html(&page).map(|page| (status, page).into_response())
    };
    match keep(&app, &staff, &list, &text).await {
        Ok(Ok(id)) => Ok(Redirect::to(&format!("/admin/import/{id}")).into_response()),
        Ok(Err(faults)) => again(StatusCode::UNPROCESSABLE_ENTITY, faults, None),
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a list could not be kept: {cause}");
            let notice = Some("site-error-unavailable");
            again(StatusCode::SERVICE_UNAVAILABLE, Vec::new(), notice)
        }
        Err(error) => Err(error),
    }
}

/// Keeps a list that is in order.
async fn keep(
    app: &App,
    staff: &Staff,
    list: &[u8],
    text: &str,
) -> Result<Result<i64, Vec<Fault>>> {
    let mut tx = staff.begin(app).await?;
    if let Err(faults) = look(&mut tx, app, list).await? {
        return Ok(Err(faults));
    }
    let id = draft::keep(&mut tx, staff.account_id, text, app.clock.now_ms()).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Shows what a list would do, row by row.
pub async fn show_look(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut db = app.db.readers().acquire().await?;
    let list = draft::of(&mut db, id, staff.account_id).await?.ok_or(Error::NotFound)?;
    let checked = look(&mut db, &app, list.as_bytes()).await?;
    looked(&app, &staff, id, list, checked)
}

fn looked(app: &App, staff: &Staff, id: i64, list: String, checked: Checked) -> Result<Response> {
    let planned = match checked {
        Ok(planned) => planned,
        Err(faults) => {
            let page = html(&page(app, staff, list, faults))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let count =
        |of: fn(&Fate) -> bool| planned.iter().map(|row| i64::from(of(&row.fate))).sum::<i64>();
    let title = staff.l.t("manage-import-look-title");
    let page = LookPage {
        page: DeskPage::new(app, staff, DeskSection::Manage, &title),
        id,
        new: count(|fate| matches!(fate, Fate::New { .. })),
        same: count(|fate| matches!(fate, Fate::Same(_))),
        differ: count(|fate| matches!(fate, Fate::Differs(..))),
        planned,
    };
    Ok(html(&page)?.into_response())
}

/// Takes the list that was looked at, as the store is now: all that is new, or nothing.
pub async fn confirm(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut tx = staff.begin(&app).await?;
    let Some(list) = draft::of(&mut tx, id, staff.account_id).await? else {
        return Ok(Redirect::to("/admin/import").into_response());
    };
    match look(&mut tx, &app, list.as_bytes()).await? {
        Ok(planned) => {
            let taken = take(&mut tx, &app, Some(staff.account_id), &planned).await?;
            draft::remove(&mut tx, id).await?;
            tx.commit().await?;
            Ok(Redirect::to(&format!("/admin/import?imported={taken}")).into_response())
        }
        faults => looked(&app, &staff, id, list, faults),
    }
}
