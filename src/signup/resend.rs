//! `/admin/mail/{id}/resend`: a mail written anew, to the address that counts now and with a new link;
//! the old link ends. A mail whose reason is gone says so.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::SqliteConnection;

use super::decision::{self, Verdict};
use super::requests::{self, Reason};
use super::tokens::{self, Purpose};
use super::{Answers, Signup, Status, contact_change, find, mail, remind_profile};
use crate::address::mailbox;
use crate::audit;
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::outbox::ledger::{self, Entry};
use crate::outbox::{self, Kind, search};
use crate::session::{Role, Staff};
use crate::state::App;

/// What became of writing a mail anew.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It is queued, or waits for a free slot of its mailbox.
    Written,
    /// What it says does not hold any more.
    Gone,
    /// The mailbox has had its mails for now.
    Full,
}

/// Writes the mail anew, if what it says still holds.
pub async fn resend(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let now = app.clock.now_ms();
    let mut tx = staff.begin(&app).await?;
    let old = ledger::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let newest = search::newest(&mut tx).await?;
    // It is settled first, so that it does not count as under way; of two at once one is quicker.
    if !old.may_be_resent() || !ledger::settle(&mut tx, id, now).await? {
        return Ok(back(id, "useless"));
    }
    match again(&mut tx, &app, &old).await? {
        Outcome::Written => {}
        Outcome::Gone => return Ok(back(id, "useless")),
        Outcome::Full => return Ok(back(id, "full")),
    }
    let new = Some(search::newest(&mut tx).await?).filter(|new| *new > newest);
    let who = Some(staff.account_id);
    audit::record(&mut tx, who, audit::Event::MailResent, &id.to_string(), now).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(new.map_or_else(|| back(id, "waits"), |new| back(new, "resent")))
}

fn back(id: i64, done: &str) -> Response {
    Redirect::to(&format!("/admin/mail/{id}?done={done}")).into_response()
}

/// Queues a mail of the same kind.
async fn again(db: &mut SqliteConnection, app: &App, old: &Entry) -> Result<Outcome> {
    if old.kind.is_for_secretariat() {
        mail::notice(db, app, old).await?;
        return Ok(Outcome::Written);
    }
    if old.kind == Kind::Merged {
        return merged_again(db, app, old).await;
    }
    let signup = match &old.reference {
        Some(reference) => find::by_reference(db, reference).await?,
        None => None,
    };
    let signup =
        signup.filter(|it| it.disowned_at.is_none() && !it.answers.contact_email.is_empty());
    match signup {
        Some(signup) if is_copy(old, &signup) => copy_again(db, app, old, &signup).await,
        Some(signup) => to_contact(db, app, old, &signup).await,
        None => Ok(Outcome::Gone),
    }
}

/// Whether the mail was the copy that the second address gets.
fn is_copy(old: &Entry, signup: &Signup) -> bool {
    let (to, contact) = (mailbox(&old.recipient), mailbox(&signup.answers.contact_email));
    old.kind.is_copied() && to != contact && to == mailbox(&signup.answers.second_email)
}

/// A copy has no links, so that it can go out as it stands, to an address that still is confirmed.
async fn copy_again(
    db: &mut SqliteConnection,
    app: &App,
    old: &Entry,
    signup: &Signup,
) -> Result<Outcome> {
    if signup.second_confirmed_at.is_none() {
        return Ok(Outcome::Gone);
    }
    mail::repeat(db, app, signup, old, &signup.answers.second_email).await?;
    Ok(Outcome::Written)
}

async fn to_contact(
    db: &mut SqliteConnection,
    app: &App,
    old: &Entry,
    signup: &Signup,
) -> Result<Outcome> {
    let unconfirmed = signup.status == Status::Unconfirmed;
    let over = matches!(signup.status, Status::Withdrawn | Status::Archived);
    let (id, at) = (signup.id, old.created_at);
    match old.kind {
        Kind::Confirm | Kind::Reminder if unconfirmed => {
            tokens::end_of_mail(db, id, Purpose::Confirm, at).await?;
            requests::ask(db, app, signup, Reason::Confirm).await?;
        }
        Kind::Link if !unconfirmed && !over => {
            tokens::end_of_mail(db, id, Purpose::Personal, at).await?;
            requests::ask(db, app, signup, Reason::Link).await?;
        }
        Kind::Receipt if !unconfirmed && !over => {
            tokens::end_of_mail(db, id, Purpose::Personal, at).await?;
            mail::receipt(db, app, signup).await?;
        }
        Kind::Second if signup.second_confirmed_at.is_none() && !over => {
            if mailbox(&signup.answers.second_email) != mailbox(&old.recipient) {
                return Ok(Outcome::Gone);
            }
            tokens::end_of_mail(db, id, Purpose::Second, at).await?;
            requests::ask(db, app, signup, Reason::Second).await?;
        }
        Kind::ProfileReminder if signup.status == Status::Pledged => {
            let (to, now) = (mailbox(&signup.answers.contact_email), app.clock.now_ms());
            if !outbox::has_free_slot(db, &to, now).await? {
                return Ok(Outcome::Full);
            }
            tokens::end_of_mail(db, id, Purpose::Personal, at).await?;
            let last = remind_profile::is_last(db, id).await?;
            mail::profile_reminder(db, app, signup, last).await?;
        }
        Kind::Namesake if !over => requests::ask(db, app, signup, Reason::Namesake).await?,
        Kind::Decision => return decision_again(db, app, old, signup).await,
        Kind::Takeover | Kind::Told => return contact_again(db, app, old, signup).await,
        Kind::Withdrawn if signup.status != Status::Withdrawn => return Ok(Outcome::Gone),
        // Receipts without a link: what they say happened, and can be said again.
        Kind::Corrected | Kind::Answered | Kind::Profile | Kind::Withdrawn => {
            mail::repeat(db, app, signup, old, &signup.answers.contact_email).await?;
        }
        _ => return Ok(Outcome::Gone),
    }
    Ok(Outcome::Written)
}

/// The mail of a decision that still stands.
async fn decision_again(
    db: &mut SqliteConnection,
    app: &App,
    old: &Entry,
    signup: &Signup,
) -> Result<Outcome> {
    let told = decision::store::told_by(db, signup.id, old.id).await?;
    let stands = told.filter(|it| {
        let verdict = it.draft.verdict;
        verdict.status() == signup.status || verdict == Verdict::Pledged && signup.is_public()
    });
    let Some(decision) = stands else { return Ok(Outcome::Gone) };
    tokens::end_of_mail(db, signup.id, Purpose::Personal, old.created_at).await?;
    decision::writing::send(db, app, signup, &decision).await?;
    Ok(Outcome::Written)
}

/// A mail that named several signups of a mailbox: each that still waits is asked for anew.
async fn merged_again(db: &mut SqliteConnection, app: &App, old: &Entry) -> Result<Outcome> {
    let mut outcome = Outcome::Gone;
    for signup in find::of_mailbox(db, &mailbox(&old.recipient)).await? {
        let reason =
            if signup.status == Status::Unconfirmed { Reason::Confirm } else { Reason::Link };
        requests::ask(db, app, &signup, reason).await?;
        outcome = Outcome::Written;
    }
    Ok(outcome)
}

/// A change of contact: the new address is asked again while it has not confirmed itself, the old
/// one is told again while it may object.
async fn contact_again(
    db: &mut SqliteConnection,
    app: &App,
    old: &Entry,
    signup: &Signup,
) -> Result<Outcome> {
    let Some(change) = contact_change::of(db, signup.id).await? else { return Ok(Outcome::Gone) };
    let (purpose, email) = match old.kind {
        Kind::Takeover if change.confirmed_at.is_none() => (Purpose::Takeover, change.new_email),
        Kind::Told if change.confirmed_at.is_some() && change.objected_at.is_none() => {
            (Purpose::Object, change.old_email)
        }
        _ => return Ok(Outcome::Gone),
    };
    if email != old.recipient {
        return Ok(Outcome::Gone);
    }
    let now = app.clock.now_ms();
    if purpose == Purpose::Takeover && !outbox::has_free_slot(db, &mailbox(&email), now).await? {
        return Ok(Outcome::Full);
    }
    tokens::end_of_mail(db, signup.id, purpose, old.created_at).await?;
    let mut answers = Answers { contact_email: email, ..signup.answers.clone() };
    if purpose == Purpose::Object {
        // The old contact's language, not that of the new one.
        answers.correspondence_locale =
            Locale::from_code(&old.locale).unwrap_or(answers.correspondence_locale);
    }
    let addressee = Signup { answers, ..signup.clone() };
    match purpose {
        Purpose::Object => mail::told(db, app, &addressee).await?,
        _ => mail::takeover(db, app, &addressee).await?,
    }
    Ok(Outcome::Written)
}
