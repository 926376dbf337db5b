//! Where the campaign stands: its current wave, its end, its counts. `rows.rs` has what the
//! secretariat edits.

pub mod rows;

use jiff::civil;
use jiff::tz::TimeZone;
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::state::App;

/// A period of the campaign that is open now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    pub number: i64,
    /// Its last day, which ends when it has ended everywhere on Earth; `None`: to be announced.
    pub closes_on: Option<civil::Date>,
}

impl Wave {
    /// The day on which it closes in Coordinated Universal Time, at 12:00.
    pub fn closes_utc_day(&self) -> civil::Date {
        self.closes_on.map_or(civil::Date::MAX, |day| day.tomorrow().unwrap_or(day))
    }
}

/// Whether a local government can join, and into which wave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Open(Wave),
    /// The form stays open; what it brings belongs to the next wave.
    Between,
    /// The campaign is over and the form is closed.
    Ended,
}

/// The state of the campaign as public pages show it.
#[derive(Clone, Debug)]
pub struct Campaign {
    pub standing: Standing,
    pub members: i64,
    pub pledges: i64,
}

/// Reads the campaign's state.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn campaign(app: &App) -> Result<Campaign> {
    let counts = sqlx::query!(
        r#"select members as "members!: i64", pledges as "pledges!: i64" from campaign_count"#
    )
    .fetch_one(app.db.readers())
    .await?;
    Ok(Campaign {
        standing: standing(app).await?,
        members: counts.members,
        pledges: counts.pledges,
    })
}

/// Reads which wave is open.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn standing(app: &App) -> Result<Standing> {
    let today = TimeZone::UTC.to_datetime(app.clock.now()).date();
    if is_over(app, app.settings.campaign_end) {
        return Ok(Standing::Ended);
    }
    let today_text = today.to_string();
    // A wave whose opening is unknown has opened: it is entered once it is a fact.
    let latest = sqlx::query!(
        "select number, closes_on from wave
         where opens_on is null or opens_on <= ? order by number desc limit 1",
        today_text
    )
    .fetch_optional(app.db.readers())
    .await?;
    Ok(match latest {
        Some(row) => {
            let closes_on = row.closes_on.and_then(|day| day.parse().ok());
            if closes_on.is_some_and(|day| is_over(app, day)) {
                Standing::Between
            } else {
                Standing::Open(Wave { number: row.number, closes_on })
            }
        }
        None => Standing::Between,
    })
}

/// The wave of what came on this day: the one that was open, or else the next that has opened since;
/// `None`: the next one.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn of_day(app: &App, db: &mut SqliteConnection, day: civil::Date) -> Result<Option<i64>> {
    let today = TimeZone::UTC.to_datetime(app.clock.now()).date().to_string();
    let day = day.to_string();
    Ok(sqlx::query_scalar!(
        r#"select number as "number!" from wave
           where (opens_on is null or opens_on <= ?1)
             and (closes_on >= ?2 or closes_on is null and not exists (
                     select 1 from wave as later where later.number > wave.number
                       and (later.opens_on is null or later.opens_on <= ?2)))
           order by number limit 1"#,
        today,
        day
    )
    .fetch_optional(db)
    .await?)
}

/// A wave as it is listed among all others.
#[derive(Clone, Debug)]
pub struct Period {
    pub number: i64,
    /// A day or a month, as [`L10n::day_or_month`](crate::i18n::L10n::day_or_month) reads it.
    pub opens_on: Option<String>,
    /// Its last day; `None`: to be announced.
    pub closes_on: Option<civil::Date>,
}

/// Reads all waves, the newest first.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn periods(app: &App) -> Result<Vec<Period>> {
    let rows = sqlx::query!("select number, opens_on, closes_on from wave order by number desc")
        .fetch_all(app.db.readers())
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| Period {
            number: row.number,
            opens_on: row.opens_on,
            closes_on: row.closes_on.and_then(|day| day.parse().ok()),
        })
        .collect())
}

/// Whether the day has ended anywhere on Earth: at 12:00 UTC of the next day.
fn is_over(app: &App, day: civil::Date) -> bool {
    day.tomorrow()
        .is_ok_and(|next| TimeZone::UTC.to_datetime(app.clock.now()) >= next.at(12, 0, 0, 0))
}
