//! Where a signup is: every statement on its place. The gazetteer places what nobody has placed by
//! hand; the place's names in all scripts are kept for the public search.

use sqlx::SqliteConnection;

use super::Answers;
use crate::error::Result;
use crate::places::{self, Place};
use crate::state::App;

/// Signups that are placed in one transaction.
const BATCH: i64 = 200;
/// Degrees within which an imported position and the gazetteer mean the same place.
const NEAR: f64 = 0.5;

/// Where a signup is, as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub by: PlacedBy,
    /// The name of the place in the gazetteer; empty where it is none of those.
    pub name: String,
}

/// Who said where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum PlacedBy {
    /// Nobody yet.
    #[sqlx(rename = "")]
    Nobody,
    /// The gazetteer, by the name.
    Match,
    /// A reviewer.
    Hand,
    /// The list from which it was imported.
    Import,
}

/// Reads where a signup is.
pub async fn of(db: &mut SqliteConnection, id: i64) -> Result<Placed> {
    let placed = sqlx::query_as!(
        Placed,
        r#"select latitude, longitude, placed_by as "by: PlacedBy", place_name as name
           from signup where id = ?"#,
        id
    )
    .fetch_one(db)
    .await?;
    Ok(placed)
}

/// Places a signup by its answers, unless a reviewer has placed it. A position that was imported
/// stays; it gets the names of the place that is there.
pub async fn match_place(db: &mut SqliteConnection, id: i64, answers: &Answers) -> Result<()> {
    let before = of(db, id).await?;
    let found = places::matched(
        &answers.government_name,
        &answers.latin_name,
        &answers.country,
        &answers.region,
        &answers.kind,
    );
    match (before.by, before.latitude, before.longitude) {
        (PlacedBy::Hand, ..) => note_matched(db, id).await,
        (PlacedBy::Import, Some(latitude), Some(longitude)) => {
            let there = found.filter(|place| {
                (place.latitude - latitude).abs() < NEAR
                    && (place.longitude - longitude).abs() < NEAR
            });
            let place = there.map(|place| Place { latitude, longitude, ..place });
            match place {
                Some(place) => set_place(db, id, Some(&place), PlacedBy::Import).await,
                None => note_matched(db, id).await,
            }
        }
        _ => {
            let by = if found.is_some() { PlacedBy::Match } else { PlacedBy::Nobody };
            set_place(db, id, found.as_ref(), by).await
        }
    }
}

/// Sets where a signup is; `None`: nowhere on the map.
pub async fn set_place(
    db: &mut SqliteConnection,
    id: i64,
    place: Option<&Place>,
    by: PlacedBy,
) -> Result<()> {
    let (latitude, longitude) =
        (place.map(|place| place.latitude), place.map(|place| place.longitude));
    let name = place.map_or("", |place| &place.name);
    let search = place.map_or("", |place| &place.names);
    sqlx::query!(
        "update signup set latitude = ?, longitude = ?, placed_by = ?, place_name = ?,
            place_search = ?, matched = 1
         where id = ?",
        latitude,
        longitude,
        by,
        name,
        search,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

async fn note_matched(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update signup set matched = 1 where id = ?", id).execute(db).await?;
    Ok(())
}

/// Places the signups that came another way than by the form, or before there was a gazetteer.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn match_waiting(app: &App) -> Result<()> {
    let mut reader = app.db.readers().acquire().await?;
    let waiting = super::find::unmatched(&mut reader, BATCH).await?;
    drop(reader);
    if waiting.is_empty() {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    for signup in &waiting {
        match_place(&mut tx, signup.id, &signup.answers).await?;
    }
    Ok(tx.commit().await?)
}
