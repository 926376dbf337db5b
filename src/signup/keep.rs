//! A reviewer keeps a signup although nobody has confirmed its address: it is not deleted on day 30.

use axum::extract::{Path, State};
use axum::response::Response;

use super::history::record;
use super::review::{back_in, begin, noted};
use super::{Event, Signup, Status, store};
use crate::audit;
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;

const DAY_MS: i64 = 86_400_000;

/// When an unconfirmed signup is deleted, from day 20 on; `None`: it is not, or not soon.
pub fn deletion(signup: &Signup, now: i64) -> Option<i64> {
    let listed = signup.status == Status::Unconfirmed
        && signup.quarantined_at.is_none()
        && signup.kept_at.is_none()
        && signup.erased_at.is_none()
        && signup.created_at + 20 * DAY_MS <= now;
    listed.then_some(signup.created_at + 30 * DAY_MS)
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
    if deletion(&signup, now).is_some() {
        store::set_kept(&mut tx, signup.id, now).await?;
        let who = Some(staff.account_id);
        record(&mut tx, signup.id, who, Event::Kept, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::SignupKept, &reference).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "kept", &fields))
}
