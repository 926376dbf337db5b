//! What a reviewer decides when the old contact objects to the new one.

use axum::extract::{Path, State};
use axum::response::Response;

use super::history::record;
use super::review::{back_in, begin, noted};
use super::{Event, contact_change, mail, store, tokens};
use crate::audit;
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;

/// Keeps the new address or goes back to the old one; whoever it is gets a new personal link.
pub async fn settle(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, mut signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let change = contact_change::of(&mut tx, signup.id).await?;
    if let Some(change) = change.filter(|change| change.objected_at.is_some()) {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        if fields.get("contact") == "old" {
            store::set_contact_email(&mut tx, signup.id, &change.old_email).await?;
            signup.answers.contact_email = change.old_email;
        } else {
            store::touch(&mut tx, signup.id).await?;
        }
        contact_change::settle(&mut tx, signup.id).await?;
        tokens::end_all(&mut tx, signup.id).await?;
        mail::welcome(&mut tx, &app, &signup).await?;
        record(&mut tx, signup.id, who, Event::ContactSettled, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::ContactSettled, &reference).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(back_in(&reference, "settled", &fields))
}
