//! Who takes care of a signup on the desk, and what they note about it. Neither makes an edit or a
//! proposal of somebody else stale.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::history::record;
use super::note::{self, NOTE_MAX};
use super::review::{back_in, noted, open, stale};
use super::review_page::{Typed, page};
use super::{Event, store};
use crate::audit;
use crate::error::{Error, Result};
use crate::session::{self, Staff};
use crate::state::App;
use crate::text::nfc;
use crate::web::form::Fields;
use crate::web::page::html;

/// Adds a note; sent twice it stands once.
pub async fn add_note(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    if signup.erased_at.is_some() {
        // The page says why: a note could name the person again.
        return Ok(back_in(&reference, "", &fields));
    }
    let text = nfc(fields.get("note").replace("\r\n", "\n").replace('\r', "\n").trim());
    let unprintable = text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t'));
    if text.is_empty() || text.chars().count() > NOTE_MAX || unprintable {
        let typed = Typed { note_wrong: true, ..Typed::read(&fields, &signup) };
        let page = page(&mut tx, &app, &staff, signup, Some(typed)).await?;
        noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
        tx.commit().await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    }
    let now = app.clock.now_ms();
    if note::add(&mut tx, signup.id, staff.account_id, &text, now).await? {
        noted(&mut tx, &app, &staff, audit::Event::NoteAdded, &reference).await?;
    }
    tx.commit().await?;
    Ok(back_in(&reference, "noted", &fields))
}

/// Gives the signup to somebody, or to nobody; whoever saw somebody else there is told first.
pub async fn give(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    let seen: Option<i64> = fields.get("seen").parse().ok();
    if seen != signup.reviewer_id {
        return stale(tx, &app, &staff, signup, &fields).await;
    }
    let chosen: Option<i64> = fields.get("reviewer").parse().ok();
    let colleagues = session::colleagues(&mut tx).await?;
    let known = chosen.is_none_or(|id| colleagues.iter().any(|it| it.id == id));
    if !known {
        return Err(Error::BadRequest("nobody of the secretariat"));
    }
    if chosen != signup.reviewer_id {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        store::set_reviewer(&mut tx, signup.id, chosen).await?;
        let event = Event::ReviewerChanged;
        record(&mut tx, signup.id, who, event, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::ReviewerChanged, &reference).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "given", &fields))
}
