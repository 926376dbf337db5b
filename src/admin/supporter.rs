//! `/admin/supporters`: who stands under "Supported by" on the letter's page.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::supporter_form::{Problem, SupporterForm};
use crate::audit::{self, Event};
use crate::db::Tx;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::session::{Role, Staff};
use crate::state::App;
use crate::supporters::{self, Supporter};
use crate::web::again::or_page;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/supporters.html")]
struct SupportersPage {
    page: DeskPage,
    supporters: Vec<Supporter>,
    notice: Option<&'static str>,
    fields: Vec<Field>,
}

#[derive(Template)]
#[template(path = "admin/supporter.html")]
pub(super) struct SupporterPage {
    page: DeskPage,
    supporter: Supporter,
    /// Why the form is shown again, as a message.
    notice: Option<&'static str>,
    fields: Vec<Field>,
    /// What is wrong with the file of the logo.
    logo_error: Option<String>,
}

#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// All supporters, read beside a writer that may be locked.
pub(super) async fn read(app: &App) -> Result<Vec<Supporter>> {
    supporters::all(&mut *app.db.readers().acquire().await?).await
}

/// Shows the supporters and the form for another one.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(done): Query<Done>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let all = read(&app).await?;
    let form = SupporterForm::next(&all);
    let mut page = list_page(&app, &staff, all, &form, &[]);
    page.page.done = match done.done.as_str() {
        "saved" => Some(staff.l.t("manage-supporter-saved").plain()),
        "deleted" => Some(staff.l.t("manage-supporter-deleted").plain()),
        "logo" => Some(staff.l.t("manage-supporter-logo-saved").plain()),
        "logo-deleted" => Some(staff.l.t("manage-supporter-logo-deleted").plain()),
        _ => None,
    };
    Ok(html(&page)?.into_response())
}

fn list_page(
    app: &App,
    staff: &Staff,
    supporters: Vec<Supporter>,
    form: &SupporterForm,
    problems: &[Problem],
) -> SupportersPage {
    let title = staff.l.t("manage-supporters-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    page.has_errors = !problems.is_empty();
    SupportersPage { page, supporters, notice: None, fields: form.fields(staff.l, problems) }
}

/// Adds a supporter; whatever is in the way, what was typed comes back.
pub async fn add(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let form = SupporterForm::read(&fields);
    let again = |status: StatusCode, all, problems: &[Problem], notice| {
        let page = SupportersPage { notice, ..list_page(&app, &staff, all, &form, problems) };
        html(&page).map(|page| (status, page).into_response())
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let all = supporters::all(&mut tx).await?;
        if all.iter().any(|known| SupporterForm::of(known) == form) {
            return Ok(back("saved"));
        }
        match form.validate(&all, None) {
            Ok(new) => {
                supporters::insert(&mut tx, &new).await?;
                finish(tx, &app, &staff, "saved").await
            }
            Err(problems) => again(StatusCode::UNPROCESSABLE_ENTITY, all, &problems, None),
        }
    };
    let page = async {
        let notice = Some("site-error-unavailable");
        again(StatusCode::SERVICE_UNAVAILABLE, read(&app).await?, &[], notice)
    };
    or_page(change, page).await
}

fn one_page(
    app: &App,
    staff: &Staff,
    supporter: Supporter,
    form: &SupporterForm,
    problems: &[Problem],
) -> SupporterPage {
    let title = staff.l.t("manage-supporter-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    page.has_errors = !problems.is_empty();
    let fields = form.fields(staff.l, problems);
    SupporterPage { page, supporter, notice: None, fields, logo_error: None }
}

/// The page of a supporter as it is now, to say something about its logo.
pub(super) fn again(app: &App, staff: &Staff, supporter: Supporter) -> SupporterPage {
    let form = SupporterForm::of(&supporter);
    one_page(app, staff, supporter, &form, &[])
}

impl SupporterPage {
    pub(super) fn with_notice(self, notice: &'static str) -> Self {
        Self { notice: Some(notice), ..self }
    }

    pub(super) fn with_logo_error(mut self, problem: &'static str) -> Self {
        self.page.has_errors = true;
        self.logo_error = Some(self.page.l.t(problem).plain());
        self
    }

    pub(super) fn answer(&self, status: StatusCode) -> Result<Response> {
        Ok((status, html(self)?).into_response())
    }
}

pub(super) fn one(all: &[Supporter], id: i64) -> Result<Supporter> {
    all.iter().find(|supporter| supporter.id == id).cloned().ok_or(Error::NotFound)
}

/// Shows one supporter to be changed.
pub async fn show(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Administrator)?;
    again(&app, &staff, one(&read(&app).await?, id)?).answer(StatusCode::OK)
}

/// Changes a supporter; whatever is in the way, what was typed comes back.
pub async fn change(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let form = SupporterForm::read(&fields);
    let again = |status: StatusCode, old, problems: &[Problem], notice| {
        let page = SupporterPage { notice, ..one_page(&app, &staff, old, &form, problems) };
        html(&page).map(|page| (status, page).into_response())
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let all = supporters::all(&mut tx).await?;
        let old = one(&all, id)?;
        if fields.get("version") != old.version.to_string() {
            return again(StatusCode::CONFLICT, old, &[], Some("manage-stale"));
        }
        match form.validate(&all, Some(id)) {
            Ok(new) => {
                supporters::update(&mut tx, id, &new).await?;
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

/// Removes a supporter.
pub async fn delete(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut tx = staff.begin(&app).await?;
    let old = one(&supporters::all(&mut tx).await?, id)?;
    if fields.get("version") != old.version.to_string() {
        return again(&app, &staff, old).with_notice("manage-stale").answer(StatusCode::CONFLICT);
    }
    supporters::delete(&mut tx, id).await?;
    finish(tx, &app, &staff, "deleted").await
}

/// Writes the change down, and goes back to the list.
pub(super) async fn finish(mut tx: Tx, app: &App, staff: &Staff, done: &str) -> Result<Response> {
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::SupporterChanged, done, now).await?;
    tx.commit().await?;
    Ok(back(done))
}

pub(super) fn back(done: &str) -> Response {
    Redirect::to(&format!("/admin/supporters?done={done}")).into_response()
}
