//! `/members/{number}/badge.svg`: a small picture for a local government's own website. It shows
//! where it stands now; who has left gets the campaign's neutral one.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::entry::Level;
use super::read;
use crate::error::{Error, Result};
use crate::i18n::{L10n, Locale};
use crate::state::App;
use crate::web::headers::RESOURCE_POLICY;

#[derive(Template)]
#[template(path = "members/badge.svg")]
struct Badge {
    l: L10n,
    /// `None`: not part of the campaign any more.
    level: Option<Level>,
}

/// Names with more characters than this would reach over the edge in some fonts.
const FITS: usize = 20;

impl Badge {
    /// The name is set as wide as its place then, whatever the font.
    fn is_long(&self) -> bool {
        self.l.t("members-badge-name").plain().chars().count() > FITS
    }

    fn standing(&self) -> String {
        let id = match self.level {
            Some(Level::Member) => "members-badge-member",
            Some(Level::Pledge) => "members-badge-pledge",
            None => return "10 · 100 · 1000".to_owned(),
        };
        self.l.t(id).plain()
    }
}

/// In which language it speaks.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Language {
    lang: String,
}

/// Draws the badge; other sites may show it.
pub async fn show(
    State(app): State<App>,
    Path(number): Path<String>,
    Query(language): Query<Language>,
) -> Result<Response> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let level = match read::by_number(&mut db, number).await? {
        Some(entry) => Some(entry.level),
        None if let Some(entry) = read::moved(&mut db, number).await? => Some(entry.level),
        None if read::was_public(&mut db, number).await? => None,
        None => return Err(Error::NotFound),
    };
    let locale = Locale::from_code(&language.lang).unwrap_or(Locale::En);
    let badge = Badge { l: app.catalogue.locale(locale), level };
    let headers = [(CONTENT_TYPE, "image/svg+xml"), (RESOURCE_POLICY, "cross-origin")];
    Ok((headers, badge.render()?).into_response())
}
