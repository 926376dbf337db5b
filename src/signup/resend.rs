//! `/admin/mail/{id}/resend`: a mail to a signup written anew, with a new link; the old link ends.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::SqliteConnection;

use super::requests::{self, Reason};
use super::tokens::{self, Purpose};
use super::{Answers, Signup, Status, contact_change, find, mail};
use crate::audit;
use crate::error::{Error, Result};
use crate::outbox::ledger::{self, Entry};
use crate::outbox::{self, Kind, search};
use crate::session::{Role, Staff};
use crate::state::App;

/// Writes the mail anew, if what it says still holds.
pub async fn resend(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let old = ledger::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let signup = match &old.reference {
        Some(reference) => find::by_reference(&mut tx, reference).await?,
        None => None,
    };
    let Some(signup) = signup else { return Ok(back(id, "useless")) };
    let newest = search::newest_of(&mut tx, signup.id).await?;
    // It is settled first, so that it does not count as under way; of two at once one is quicker.
    if !ledger::settle(&mut tx, id, now).await? || !again(&mut tx, &app, &old, &signup).await? {
        return Ok(back(id, "useless"));
    }
    let new = search::newest_of(&mut tx, signup.id).await?.filter(|new| Some(*new) != newest);
    let who = Some(staff.account_id);
    audit::record(&mut tx, who, audit::Event::MailResent, &id.to_string(), now).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(new.map_or_else(|| back(id, "waits"), |new| back(new, "resent")))
}

fn back(id: i64, done: &str) -> Response {
    Redirect::to(&format!("/admin/mail/{id}?done={done}")).into_response()
}

/// Queues a mail of the same kind; false where there is nothing to say any more.
async fn again(db: &mut SqliteConnection, app: &App, old: &Entry, signup: &Signup) -> Result<bool> {
    let unconfirmed = signup.status == Status::Unconfirmed;
    let over = matches!(signup.status, Status::Withdrawn | Status::Archived);
    if signup.disowned_at.is_some() || signup.answers.contact_email.is_empty() {
        return Ok(false);
    }
    match old.kind {
        Kind::Confirm | Kind::Reminder if unconfirmed => {
            tokens::end_of_mail(db, signup.id, Purpose::Confirm, old.created_at).await?;
            requests::ask(db, app, signup, Reason::Confirm).await?;
        }
        Kind::Link if !unconfirmed && !over => {
            tokens::end_of_mail(db, signup.id, Purpose::Personal, old.created_at).await?;
            requests::ask(db, app, signup, Reason::Link).await?;
        }
        Kind::Receipt if !unconfirmed && !over => {
            tokens::end_of_mail(db, signup.id, Purpose::Personal, old.created_at).await?;
            mail::receipt(db, app, signup).await?;
        }
        Kind::Namesake if !over => requests::ask(db, app, signup, Reason::Namesake).await?,
        Kind::Withdrawn if signup.status == Status::Withdrawn => {
            mail::withdrawn(db, app, signup).await?;
        }
        Kind::Takeover | Kind::Told => return contact_again(db, app, old, signup).await,
        _ => return Ok(false),
    }
    Ok(true)
}

/// A change of contact: the new address is asked again while it has not confirmed itself, the old
/// one is told again while it may object.
async fn contact_again(
    db: &mut SqliteConnection,
    app: &App,
    old: &Entry,
    signup: &Signup,
) -> Result<bool> {
    let Some(change) = contact_change::of(db, signup.id).await? else { return Ok(false) };
    let (purpose, email) = match old.kind {
        Kind::Takeover if change.confirmed_at.is_none() => (Purpose::Takeover, change.new_email),
        Kind::Told if change.confirmed_at.is_some() && change.objected_at.is_none() => {
            (Purpose::Object, change.old_email)
        }
        _ => return Ok(false),
    };
    if email != old.recipient {
        return Ok(false);
    }
    tokens::end_of_mail(db, signup.id, purpose, old.created_at).await?;
    let answers = Answers { contact_email: email, ..signup.answers.clone() };
    let addressee = Signup { answers, ..signup.clone() };
    if purpose == Purpose::Object {
        mail::told(db, app, &addressee).await?;
        return Ok(true);
    }
    let (mailbox, now) = (crate::address::mailbox(&old.recipient), app.clock.now_ms());
    let free = outbox::has_free_slot(db, &mailbox, now).await?;
    if free {
        mail::takeover(db, app, &addressee).await?;
    }
    Ok(free)
}
