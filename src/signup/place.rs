//! `/admin/signups/{reference}/place`: where a signup is on the map, and how a reviewer changes it:
//! to a place of the gazetteer, to coordinates, or to nowhere.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::history::record;
use super::placed::{self, Placed, PlacedBy};
use super::review::{back_in, begin, noted};
use super::within::{self, Within};
use super::{Event, Signup, duplicates, find, store};
use crate::audit;
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::places::{self, Place, bare_name, projection};
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "signup/place.html")]
struct PlacePage {
    page: DeskPage,
    signup: Signup,
    whereabouts: Whereabouts,
    may_write: bool,
    list: Option<Within>,
    q: String,
    /// Whether somebody has typed it.
    typed: bool,
    found: Vec<Place>,
    latitude: String,
    longitude: String,
}

impl PlacePage {
    /// What follows the signup's address, so that it is shown in its list again.
    fn list_query(&self) -> String {
        within::query(self.list.as_ref(), "?")
    }
}

/// Where a signup is, and where that is on the map of the world.
pub struct Whereabouts {
    pub placed: Placed,
    /// The dot, in the map's units.
    pub dot: Option<(String, String)>,
}

impl Whereabouts {
    pub async fn read(db: &mut SqliteConnection, signup_id: i64) -> Result<Self> {
        let placed = placed::of(db, signup_id).await?;
        let dot = placed.latitude.zip(placed.longitude).map(|(latitude, longitude)| {
            let (x, y) = projection::project(longitude, latitude);
            (format!("{x:.1}"), format!("{y:.1}"))
        });
        Ok(Self { placed, dot })
    }

    /// The message that says how it came there.
    pub const fn text_id(&self) -> &'static str {
        match self.placed.by {
            PlacedBy::Nobody => "place-nobody",
            PlacedBy::Match => "place-match",
            PlacedBy::Import => "place-import",
            PlacedBy::Hand if self.dot.is_some() => "place-hand",
            PlacedBy::Hand => "place-nowhere",
        }
    }
}

/// What is looked for in the gazetteer, and the list in which the signup is looked at.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Search {
    /// `None`: nothing was typed yet.
    q: Option<String>,
    list: String,
}

/// Shows where it is, and the places that were looked for.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(search): Query<Search>,
) -> Result<Response> {
    let mut tx = staff.begin(&app).await?;
    let signup = find::named(&mut tx, &reference).await?;
    let mut page = page(&mut tx, &app, &staff, signup, search.q).await?;
    page.list = Within::read(&search.list);
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    Ok(html(&page)?.into_response())
}

async fn page(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    signup: Signup,
    q: Option<String>,
) -> Result<PlacePage> {
    let whereabouts = Whereabouts::read(db, signup.id).await?;
    let placed = &whereabouts.placed;
    let (typed, q) = (q.is_some(), q.unwrap_or_else(|| likely_name(&signup)));
    let text = |degrees: Option<f64>| degrees.map(|it| it.to_string()).unwrap_or_default();
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &staff.l.t("place-title"));
    page.title = format!("{} – {}", signup.answers.government_name, page.title);
    Ok(PlacePage {
        page,
        found: places::search(&q, &signup.answers.country),
        latitude: text(placed.latitude),
        longitude: text(placed.longitude),
        may_write: staff.may_write(),
        list: None,
        signup,
        whereabouts,
        typed,
        q,
    })
}

/// What is looked for before anybody types: the name that finds a place, in its own letters or in
/// Latin ones.
fn likely_name(signup: &Signup) -> String {
    let answers = &signup.answers;
    let own = bare_name(&answers.government_name);
    let finds = |name: &String| !places::search(name, &answers.country).is_empty();
    [own.clone(), bare_name(&answers.latin_name)].into_iter().find(finds).unwrap_or(own)
}

/// Sets the place by hand; nothing but another hand changes it any more.
pub async fn submit(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let Ok(place) = chosen(&fields, &signup) else {
        let mut page = page(&mut tx, &app, &staff, signup, Some(fields.line("q"))).await?;
        page.list = Within::read(fields.get("list"));
        (page.latitude, page.longitude) = (fields.line("latitude"), fields.line("longitude"));
        page.page.has_errors = true;
        noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
        tx.commit().await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    };
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    placed::set_place(&mut tx, signup.id, place.as_ref(), PlacedBy::Hand).await?;
    duplicates::refresh(&mut tx, signup.id).await?;
    store::touch(&mut tx, signup.id).await?;
    record(&mut tx, signup.id, who, Event::Placed, signup.status, "", now).await?;
    noted(&mut tx, &app, &staff, audit::Event::SignupPlaced, &reference).await?;
    tx.commit().await?;
    Ok(back_in(&reference, "placed", &fields))
}

/// What the coordinates cannot be read as.
struct NoCoordinates;

/// The place that was chosen; `None`: nowhere.
fn chosen(fields: &Fields, signup: &Signup) -> std::result::Result<Option<Place>, NoCoordinates> {
    match fields.get("choice") {
        "nowhere" => Ok(None),
        "coordinates" => {
            let degrees = |name: &str, most: f64| {
                let number: f64 = fields.line(name).replace(',', ".").parse().ok()?;
                (-most..=most).contains(&number).then_some(number)
            };
            let latitude = degrees("latitude", 90.0).ok_or(NoCoordinates)?;
            let longitude = degrees("longitude", 180.0).ok_or(NoCoordinates)?;
            let (id, population, name, names) = (0, 0, String::new(), String::new());
            Ok(Some(Place { id, name, latitude, longitude, population, names }))
        }
        place => {
            let found = places::search(fields.get("q"), &signup.answers.country);
            found.into_iter().find(|it| it.id.to_string() == place).map(Some).ok_or(NoCoordinates)
        }
    }
}
