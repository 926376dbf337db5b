//! `/members.json`, `.csv`, `.geojson`, `.atom` and their schema: what is published, for programs of
//! other sites; and the page that describes them.

use askama::Template;
use axum::extract::State;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
    LINK,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use jiff::fmt::rfc2822;

use super::formats::{self, Data};
use super::read;
use crate::error::Result;
use crate::state::App;
use crate::web::headers::RESOURCE_POLICY;
use crate::web::page::{Page, Reader, Section, html};

pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

#[derive(Template)]
#[template(path = "members/open_data.html")]
struct OpenDataPage {
    page: Page,
}

/// `/{locale}/open-data`
pub async fn describe(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let l = reader.l;
    let mut page = Page::new(&app, &reader, Section::Members, &l.t("members-data-title"));
    page.description = l.t("members-data-description").plain();
    html(&OpenDataPage { page })
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

/// Other sites may read it.
fn for_other_sites(content_type: &'static str) -> HeaderMap {
    let own = [
        (CONTENT_TYPE, content_type),
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (RESOURCE_POLICY, "cross-origin"),
    ];
    own.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect()
}

/// Renders what is published, unless the client has it. A change in this very second is not told
/// apart by its time: then no time is said.
async fn answer(
    app: &App,
    asked: &HeaderMap,
    content_type: &'static str,
    render: fn(&Data<'_>) -> Result<String>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let change = read::change(&mut db).await?;
    let mut headers = for_other_sites(content_type);
    let licence = format!("<{LICENCE}>; rel=\"license\"");
    headers.insert(LINK, HeaderValue::from_str(&licence).map_err(anyhow::Error::from)?);
    if change.at < change.now {
        let time = http_time(change.at)?;
        headers.insert(LAST_MODIFIED, HeaderValue::from_str(&time).map_err(anyhow::Error::from)?);
    }
    let has_newest = since(asked).is_some_and(|since| change.at <= since && change.at < change.now);
    if has_newest && !asked.contains_key(IF_NONE_MATCH) {
        return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
    }
    let entries = read::all(&mut db).await?;
    let base = app.settings.base();
    let body = render(&Data { app, base: &base, entries: &entries, changed_at: change.at })?;
    Ok((headers, body).into_response())
}

/// The date that HTTP writes.
fn http_time(seconds: i64) -> Result<String> {
    let time = Timestamp::from_second(seconds).map_err(anyhow::Error::from)?;
    let printer = rfc2822::DateTimePrinter::new();
    Ok(printer.timestamp_to_rfc9110_string(&time).map_err(anyhow::Error::from)?)
}

/// Since when the client has its copy.
fn since(asked: &HeaderMap) -> Option<i64> {
    let text = asked.get(IF_MODIFIED_SINCE)?.to_str().ok()?;
    Some(rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?.as_second())
}
