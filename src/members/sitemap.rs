//! `/sitemap.xml`: every public page with its languages, those of pledges and members included.

use askama::Template;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

use super::read;
use crate::error::Result;
use crate::i18n::Locale;
use crate::state::App;

/// The pages that every language has.
const PAGES: [&str; 10] = [
    "/",
    "/campaign",
    "/members",
    "/join",
    "/ask",
    "/tell",
    "/open-data",
    "/profile-questions",
    "/privacy",
    "/accessibility",
];

#[derive(Template)]
#[template(path = "members/sitemap.xml")]
struct Sitemap {
    base: String,
    /// The pages that every language has, an entry for each language.
    pages: [&'static str; 10],
    /// Pledges and members, one entry each: with thirteen, the file would weigh twenty times as much.
    members: Vec<String>,
}

/// Lists the pages, each with its translations.
pub async fn show(State(app): State<App>) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let entries = read::all(&mut db).await?;
    let members = entries.iter().map(|entry| format!("/members/{}", entry.address())).collect();
    let sitemap = Sitemap { base: app.settings.base(), pages: PAGES, members };
    Ok(([(CONTENT_TYPE, "application/xml; charset=utf-8")], sitemap.render()?).into_response())
}
