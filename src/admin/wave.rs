//! `/admin/waves`: the periods of the campaign, added, changed and deleted. What the pages of the
//! site say follows at once.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::wave_form::{Problem, WaveForm};
use crate::audit::{self, Event};
use crate::db::Tx;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::i18n::L10n;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::waves::rows::{self, WaveRow};
use crate::web::again::or_page;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/waves.html")]
struct WavesPage {
    page: DeskPage,
    waves: Vec<WaveRow>,
    notice: Option<&'static str>,
    fields: Vec<Field>,
}

#[derive(Template)]
#[template(path = "admin/wave.html")]
struct WavePage {
    page: DeskPage,
    wave: WaveRow,
    /// Why the form is shown again, as a message.
    notice: Option<&'static str>,
    fields: Vec<Field>,
}

#[derive(Deserialize)]
pub struct Done {
    #[serde(default)]
    done: String,
}

/// How the list shows a wave.
impl WaveRow {
    fn opening(&self, l: L10n) -> String {
        self.opens_on
            .as_deref()
            .map_or_else(|| l.t("manage-wave-unknown").plain(), |text| l.day_or_month(text))
    }

    fn closing(&self, l: L10n) -> String {
        self.closes_on
            .as_deref()
            .map_or_else(|| l.t("manage-wave-to-be-announced").plain(), |text| l.day_or_month(text))
    }
}

/// All waves, read beside a writer that may be locked.
async fn read(app: &App) -> Result<Vec<WaveRow>> {
    rows::all(&mut *app.db.readers().acquire().await?).await
}

/// Shows the waves and the form for another one.
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(done): Query<Done>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let waves = read(&app).await?;
    let form = WaveForm::next(&waves);
    let mut page = waves_page(&app, &staff, waves, &form, &[]);
    page.page.done = match done.done.as_str() {
        "saved" => Some(staff.l.t("manage-wave-saved").plain()),
        "deleted" => Some(staff.l.t("manage-wave-deleted").plain()),
        _ => None,
    };
    Ok(html(&page)?.into_response())
}

fn waves_page(
    app: &App,
    staff: &Staff,
    waves: Vec<WaveRow>,
    form: &WaveForm,
    problems: &[Problem],
) -> WavesPage {
    let title = staff.l.t("manage-waves-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    page.has_errors = !problems.is_empty();
    WavesPage { page, waves, notice: None, fields: form.fields(staff.l, problems) }
}

/// Adds a wave; sent twice it is there once.
pub async fn add(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let form = WaveForm::read(&fields);
    let again = |status: StatusCode, waves, problems: &[Problem], notice| {
        let page = WavesPage { notice, ..waves_page(&app, &staff, waves, &form, problems) };
        html(&page).map(|page| (status, page).into_response())
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let waves = rows::all(&mut tx).await?;
        if waves.iter().any(|wave| WaveForm::of(wave) == form) {
            return Ok(back("saved"));
        }
        match form.validate(&waves, None) {
            Ok(wave) => {
                rows::insert(&mut tx, &wave).await?;
                finish(tx, &app, &staff, wave.number, "saved").await
            }
            Err(problems) => again(StatusCode::UNPROCESSABLE_ENTITY, waves, &problems, None),
        }
    };
    let page = async {
        let notice = Some("site-error-unavailable");
        again(StatusCode::SERVICE_UNAVAILABLE, read(&app).await?, &[], notice)
    };
    or_page(change, page).await
}

fn wave_page(
    app: &App,
    staff: &Staff,
    wave: WaveRow,
    form: &WaveForm,
    problems: &[Problem],
) -> WavePage {
    let title = staff.l.t("manage-wave-title").with("number", wave.number);
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    page.has_errors = !problems.is_empty();
    WavePage { page, wave, notice: None, fields: form.fields(staff.l, problems) }
}

fn numbered(waves: &[WaveRow], number: i64) -> Result<WaveRow> {
    waves.iter().find(|wave| wave.number == number).cloned().ok_or(Error::NotFound)
}

/// Shows one wave to be changed.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<i64>,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let wave = numbered(&read(&app).await?, number)?;
    let form = WaveForm::of(&wave);
    Ok(html(&wave_page(&app, &staff, wave, &form, &[]))?.into_response())
}

/// Changes a wave; whatever is in the way, what was typed comes back.
pub async fn change(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let form = WaveForm::read(&fields);
    let again = |status: StatusCode, wave, problems: &[Problem], notice| {
        let page = WavePage { notice, ..wave_page(&app, &staff, wave, &form, problems) };
        html(&page).map(|page| (status, page).into_response())
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let waves = rows::all(&mut tx).await?;
        let old = numbered(&waves, number)?;
        if fields.get("version") != old.version.to_string() {
            return again(StatusCode::CONFLICT, old, &[], Some("manage-stale"));
        }
        match form.validate(&waves, Some(&old)) {
            Ok(wave) => {
                rows::update(&mut tx, number, &wave).await?;
                finish(tx, &app, &staff, number, "saved").await
            }
            Err(problems) => again(StatusCode::UNPROCESSABLE_ENTITY, old, &problems, None),
        }
    };
    let page = async {
        let (old, notice) = (numbered(&read(&app).await?, number)?, Some("site-error-unavailable"));
        again(StatusCode::SERVICE_UNAVAILABLE, old, &[], notice)
    };
    or_page(change, page).await
}

/// Deletes a wave that nothing belongs to.
pub async fn delete(
    State(app): State<App>,
    staff: Staff,
    Path(number): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let mut tx = staff.begin(&app).await?;
    let old = numbered(&rows::all(&mut tx).await?, number)?;
    let stale = fields.get("version") != old.version.to_string();
    if stale || old.is_in_use {
        let notice = Some(if stale { "manage-stale" } else { "manage-wave-in-use" });
        let form = WaveForm::of(&old);
        let page = WavePage { notice, ..wave_page(&app, &staff, old, &form, &[]) };
        return Ok((StatusCode::CONFLICT, html(&page)?).into_response());
    }
    rows::delete(&mut tx, number).await?;
    finish(tx, &app, &staff, number, "deleted").await
}

/// Writes the change down, and goes back to the list.
async fn finish(mut tx: Tx, app: &App, staff: &Staff, number: i64, done: &str) -> Result<Response> {
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::WaveChanged, &number.to_string(), now).await?;
    tx.commit().await?;
    Ok(back(done))
}

fn back(done: &str) -> Response {
    Redirect::to(&format!("/admin/waves?done={done}")).into_response()
}
