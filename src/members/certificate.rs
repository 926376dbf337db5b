//! `/{locale}/members/{number}/certificate`: a sheet to print and hang up, in the reader's language.
//! What it says is true on the day that it bears; the address on it says whether it still is.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;

use super::entry::{Entry, Level};
use super::show::{Found, find, gone, standing};
use crate::error::Result;
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "members/certificate.html")]
struct CertificatePage {
    page: Page,
    entry: Entry,
    standing: String,
    dated: String,
    /// Where the public reads whether it still holds.
    address: String,
}

impl CertificatePage {
    fn text(&self) -> String {
        let id = match self.entry.level {
            Level::Member => "members-certificate-member",
            Level::Pledge => "members-certificate-pledge",
        };
        self.page.l.t(id).plain()
    }
}

/// Shows the certificate of a pledge or member.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, address)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let entry = match find(&mut db, &address).await? {
        Found::Public(entry) => *entry,
        Found::Moved(entry) => {
            let there = format!("{}/certificate", entry.path(reader.l));
            return Ok((StatusCode::MOVED_PERMANENTLY, [(LOCATION, there)]).into_response());
        }
        Found::Gone => return gone(&app, &reader),
    };
    let l = reader.l;
    let today = TimeZone::UTC.to_datetime(app.clock.now()).date();
    let title = l.t("members-certificate-title");
    Ok(html(&CertificatePage {
        page: Page::new(&app, &reader, Section::Members, &title).noindex(),
        standing: standing(&entry, l),
        dated: l.t("members-certificate-dated").with("date", l.date(today)).plain(),
        address: format!("{}/{}/members/{}", app.settings.base(), l.code(), entry.number),
        entry,
    })?
    .into_response())
}
