//! `/members.json`, `.csv`, `.geojson`, `.atom` and their schema: what is published, for programs of
//! other sites; and the page that describes them.

use askama::Template;
use axum::extract::State;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, CONTENT_TYPE, LINK,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};

use super::fields::{FIELDS, Field};
use super::formats::{self, Data};
use super::fresh::Fresh;
use super::{read, structured};
use crate::error::Result;
use crate::state::App;
use crate::web::headers::RESOURCE_POLICY;
use crate::web::page::{Page, Reader, Section, html};

pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

#[derive(Template)]
#[template(path = "members/open_data.html")]
struct OpenDataPage {
    page: Page,
    fields: [Field; 19],
}

/// `/{locale}/open-data`
pub async fn describe(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let l = reader.l;
    let mut page = Page::new(&app, &reader, Section::Members, &l.t("members-data-title"));
    page.description = l.t("members-data-description").plain();
    page.data = Some(structured::data(&page));
    html(&OpenDataPage { page, fields: FIELDS })
}

pub async fn json(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    answer(&app, &headers, "application/json", formats::json).await
}

pub async fn csv(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    answer(&app, &headers, "text/csv; charset=utf-8; header=present", formats::csv).await
}

pub async fn geojson(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    answer(&app, &headers, "application/geo+json", formats::geojson).await
}

pub async fn atom(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    answer(&app, &headers, "application/atom+xml", formats::atom).await
}

/// `/members.schema.json`
pub async fn schema() -> Response {
    let schema = include_str!("../../static/members.schema.json");
    (for_other_sites("application/schema+json"), schema).into_response()
}

/// A page of another site asks whether it may say what it has already.
pub async fn preflight() -> Response {
    let allowed = [
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match, If-Modified-Since"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, allowed).into_response()
}

/// Other sites may read it, and which state it is.
fn for_other_sites(content_type: &'static str) -> HeaderMap {
    let own = [
        (CONTENT_TYPE, content_type),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Link"),
        (RESOURCE_POLICY, "cross-origin"),
    ];
    own.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect()
}

/// Renders what is published, unless the client has it.
async fn answer(
    app: &App,
    asked: &HeaderMap,
    content_type: &'static str,
    render: fn(&Data<'_>) -> Result<String>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let fresh = Fresh::read(&mut db, asked).await?;
    let mut headers = for_other_sites(content_type);
    let licence = format!("<{LICENCE}>; rel=\"license\"");
    headers.insert(LINK, HeaderValue::from_str(&licence).map_err(anyhow::Error::from)?);
    fresh.say(&mut headers)?;
    if fresh.is_known {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let entries = read::all(&mut db).await?;
    let (base, changed_at) = (app.settings.base(), fresh.changed_at());
    let body = render(&Data { app, base: &base, entries: &entries, changed_at })?;
    Ok((headers, body).into_response())
}
