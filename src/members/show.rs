//! `/{locale}/members/{number}-{name}`: one pledge or member. Only the number counts; who has left
//! is told apart from who never was.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use super::entry::{Entry, Level};
use super::map::Map;
use super::profile::Profile;
use super::{KINDS, read, structured};
use crate::error::{Error, Result};
use crate::i18n::L10n;
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "members/member.html")]
struct MemberPage {
    page: Page,
    entry: Entry,
    facts: Vec<Fact>,
    /// What it is and since when.
    standing: String,
    map: Option<Map>,
    profile: Option<Profile>,
    /// The address of the badge, absolute, for the page of a local government.
    badge: String,
    /// The lines that a local government copies into its own website.
    snippet: String,
}

/// A line of what is known of it.
struct Fact {
    label: &'static str,
    value: String,
}

/// Shows one of them, under its one address.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, address)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let entry = match find(&mut db, &address).await? {
        Found::Public(entry) | Found::Moved(entry) => *entry,
        Found::Gone => return gone(&app, &reader),
    };
    if reader.path != format!("/members/{}", entry.address()) {
        let here = [(LOCATION, entry.path(reader.l))];
        return Ok((StatusCode::MOVED_PERMANENTLY, here).into_response());
    }
    let l = reader.l;
    let profile = Profile::read(&mut db, l, entry.number).await?;
    let mut page = Page::new(&app, &reader, Section::Members, &l.t("members-title"));
    page.title.clone_from(&entry.government_name);
    page.description =
        l.t("members-one-description").with("name", entry.government_name.clone()).plain();
    let picture = profile.as_ref().and_then(|profile| profile.picture.as_ref());
    page.data = Some(structured::one(&page, &entry, picture));
    let base = app.settings.base();
    let badge = format!("{base}/members/{}/badge.svg?lang={}", entry.number, l.code());
    Ok(html(&MemberPage {
        page,
        facts: facts(&entry, l),
        standing: standing(&entry, l),
        map: Map::of_one(&entry, l),
        profile,
        snippet: snippet(&entry, l, &base, &badge),
        badge,
        entry,
    })?
    .into_response())
}

/// HTML for another site: the badge with a link to the page here.
fn snippet(entry: &Entry, l: L10n, base: &str, badge: &str) -> String {
    let alt = l.t("members-badge-alt").with("name", entry.government_name.clone()).plain();
    let alt = alt.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    let page = format!("{base}{}", entry.path(l));
    format!(r#"<a href="{page}"><img src="{badge}" alt="{alt}" width="260" height="64"></a>"#)
}

/// What an address leads to.
pub enum Found {
    Public(Box<Entry>),
    /// It has become part of this one.
    Moved(Box<Entry>),
    /// It was public and is no more.
    Gone,
}

/// Finds what the last part of an address means.
///
/// # Errors
///
/// `NotFound` for what never was.
pub async fn find(db: &mut SqliteConnection, address: &str) -> Result<Found> {
    let digits = address.split('-').next().unwrap_or_default();
    let is_number = (1..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = digits.parse().ok().filter(|_| is_number).ok_or(Error::NotFound)?;
    if let Some(entry) = read::moved(db, number).await? {
        return Ok(Found::Moved(Box::new(entry)));
    }
    match read::by_number(db, number).await? {
        Some(entry) => Ok(Found::Public(Box::new(entry))),
        None if read::was_public(db, number).await? => Ok(Found::Gone),
        None => Err(Error::NotFound),
    }
}

/// Member or pledge, and since when.
pub fn standing(entry: &Entry, l: L10n) -> String {
    let since = entry.since(l);
    let id = match (entry.level, since.is_empty()) {
        (Level::Member, true) => "members-is-member",
        (Level::Pledge, true) => "members-is-pledge",
        (Level::Member, false) => "members-member-since",
        (Level::Pledge, false) => "members-pledge-since",
    };
    l.t(id).with("date", since).plain()
}

fn facts(entry: &Entry, l: L10n) -> Vec<Fact> {
    let kind = KINDS.iter().find(|(word, _)| *word == entry.kind);
    let leader = [entry.leader_name.as_str(), entry.leader_office.as_str()];
    let leader: Vec<&str> = leader.into_iter().filter(|part| !part.is_empty()).collect();
    let country = if entry.country.is_empty() { String::new() } else { l.country(&entry.country) };
    let wave = |number| l.t("members-wave").with("number", number).plain();
    [
        ("join-kind", kind.map_or_else(String::new, |(_, label)| l.t(label).plain())),
        ("join-country", country),
        ("join-region", entry.region.clone()),
        ("join-population", entry.population.map_or_else(String::new, |it| l.number(it))),
        ("members-leader", leader.join(" · ")),
        ("members-wave-label", entry.wave.map_or_else(String::new, wave)),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| Fact { label, value })
    .collect()
}

#[derive(Template)]
#[template(path = "members/gone.html")]
struct GonePage {
    page: Page,
}

/// It took part and does no more: said as it is, without its name.
pub fn gone(app: &App, reader: &Reader) -> Result<Response> {
    let title = reader.l.t("members-gone-title");
    let page = Page::new(app, reader, Section::Members, &title).noindex();
    Ok((StatusCode::GONE, html(&GonePage { page })?).into_response())
}
