//! `members import` and `/admin/import`: the members that are older than this software, from a CSV
//! file. First everything is looked at, then everything is stored, or nothing.

mod cells;
mod check;
mod draft;
mod fault;
mod keep;
pub mod page;
mod plan;
mod row;

use sqlx::SqliteConnection;

pub use draft::{forget_old as forget_old_drafts, forget_with as forget_drafts_with};
pub use fault::Fault;
pub use plan::{Fate, Planned};

use super::history::record;
use super::{Event, store};
use crate::audit;
use crate::error::Result;
use crate::state::App;

/// The columns of the file, in any order.
pub const COLUMNS: [&str; 13] = [
    "name",
    "latin_name",
    "kind",
    "country",
    "region",
    "level",
    "wave",
    "joined_on",
    "website",
    "latitude",
    "longitude",
    "contact_email",
    "source_url",
];

/// The columns that cannot be left out.
const NEEDED: [&str; 5] = ["name", "kind", "country", "level", "source_url"];

/// Rows of a file, at most.
pub const MOST_ROWS: usize = 5000;

/// What a list would do, row by row, or everything that is wrong with it.
pub type Checked = Result<Vec<Planned>, Vec<Fault>>;

/// Looks at a list as the store is now; changes nothing.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn look(db: &mut SqliteConnection, app: &App, list: &[u8]) -> Result<Checked> {
    let waves = keep::waves(db).await?;
    let today = app.settings.timezone.to_datetime(app.clock.now()).date();
    match row::members(list, &waves, today) {
        Ok(members) => Ok(Ok(plan::plan(db, members).await?)),
        Err(faults) => Ok(Err(faults)),
    }
}

/// Stores the members that are new, in the order of the list; the caller commits. Returns how many.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn take(
    db: &mut SqliteConnection,
    app: &App,
    account_id: Option<i64>,
    planned: &[Planned],
) -> Result<usize> {
    let now = app.clock.now_ms();
    let mut taken = 0;
    for Planned { member, fate } in planned {
        if let Fate::New { like } = fate {
            let reference = store::unused_reference(db).await?;
            let like = like.as_deref();
            let id = keep::insert(db, member, &reference, like, now).await?;
            record(db, id, account_id, Event::Imported, member.level, "", now).await?;
            taken += 1;
        }
    }
    if taken > 0 {
        let event = audit::Event::MembersImported;
        audit::record(db, account_id, event, &taken.to_string(), now).await?;
    }
    Ok(taken)
}
