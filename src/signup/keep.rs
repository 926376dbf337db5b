//! A reviewer keeps a signup although nobody has confirmed its address: it is not deleted on day 30.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::history::record;
use super::review::{back_in, begin, noted};
use super::{Event, Signup, find, store};
use crate::audit;
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;

const DAY_MS: i64 = 86_400_000;

/// When an unconfirmed signup is deleted, from day 20 after its contact was asked on; `None`: it is
/// not, or not soon.
pub async fn deletion(db: &mut SqliteConnection, signup: &Signup, now: i64) -> Result<Option<i64>> {
    if signup.kept_at.is_some() {
        return Ok(None);
    }
    let since = find::waits_since(db, signup.id).await?;
    Ok(since.filter(|since| since + 20 * DAY_MS <= now).map(|since| since + 30 * DAY_MS))
}

/// Keeps it.
pub async fn keep(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let now = app.clock.now_ms();
    if deletion(&mut tx, &signup, now).await?.is_some() {
        store::set_kept(&mut tx, signup.id, now).await?;
        let who = Some(staff.account_id);
        record(&mut tx, signup.id, who, Event::Kept, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::SignupKept, &reference).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "kept", &fields))
}
