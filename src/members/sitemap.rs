//! `/sitemap.xml` names the sitemaps; `/{locale}/sitemap.xml` has the pages that every language has,
//! and with `?part=` the pledges and members, a thousand numbers each: search engines read 50,000
//! addresses and 50 MB of a file at most, and no answer is long in the making.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::fresh::Fresh;
use super::read;
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::public_address::public_address;
use crate::state::App;
use crate::web::page::Reader;

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

/// Public numbers in a part.
const PART: i64 = 1000;

#[derive(Template)]
#[template(path = "members/sitemap_index.xml")]
struct Index {
    base: String,
    parts: Vec<i64>,
}

/// `/sitemap.xml`: the sitemaps.
pub async fn index(State(app): State<App>) -> Result<Response> {
    let parts = read::parts(&mut *app.db.readers().acquire().await?, PART).await?;
    let index = Index { base: app.settings.base(), parts };
    Ok((xml(), index.render()?).into_response())
}

#[derive(Template)]
#[template(path = "members/sitemap.xml")]
struct Sitemap {
    base: String,
    locale: Locale,
    /// The addresses after the language.
    paths: Vec<String>,
}

/// Which pledges and members; none: the other pages.
#[derive(Deserialize)]
pub struct Part {
    part: Option<i64>,
}

/// `/{locale}/sitemap.xml`: pages in this language, each with its translations.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Query(Part { part }): Query<Part>,
    asked: HeaderMap,
) -> Result<Response> {
    let mut headers = xml();
    let paths = match part {
        None => PAGES.map(str::to_owned).into(),
        Some(part) if part > 0 => {
            let mut db = app.db.readers().acquire().await?;
            let fresh = Fresh::read(&mut db, &asked).await?;
            fresh.say(&mut headers)?;
            if fresh.is_known {
                return Ok((StatusCode::NOT_MODIFIED, headers).into_response());
            }
            let names = read::names(&mut db, part, PART).await?;
            let address = |(number, name): (i64, String)| {
                format!("/members/{}", public_address(&number.to_string(), &name))
            };
            names.into_iter().map(address).collect::<Vec<_>>()
        }
        Some(_) => Vec::new(),
    };
    if paths.is_empty() {
        return Err(Error::NotFound);
    }
    let sitemap = Sitemap { base: app.settings.base(), locale: reader.l.locale, paths };
    Ok((headers, sitemap.render()?).into_response())
}

fn xml() -> HeaderMap {
    let own = [(CONTENT_TYPE, HeaderValue::from_static("application/xml; charset=utf-8"))];
    own.into_iter().collect()
}
