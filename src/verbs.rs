//! The verbs of the command line that look after accounts and mail beside the server.

mod keeping;

use anyhow::bail;
use sqlx::SqliteConnection;

use crate::admin::by_command;
use crate::audit::{self, Event};
use crate::error::Result;
use crate::outbox::{ledger, queue};
use crate::progress::say;
pub use crate::session::Role;
use crate::state::App;
pub use keeping::{person_erase, person_export, retention};

/// `admin add`: prints the link that sets up the account.
///
/// # Errors
///
/// An address that is none, or a store that cannot be written.
pub async fn admin_add(app: &App, email: &str, role: Role) -> anyhow::Result<()> {
    let link = invitation(app, email, role).await?;
    say("This link sets the password and the one-time code. It works once, for 7 days.");
    say("It opens the desk: give it to nobody else.");
    say(&link);
    Ok(())
}

/// Makes an account, or invites its owner again; returns the link that sets it up.
///
/// # Errors
///
/// An address that is none, or a store that cannot be written.
pub async fn invitation(app: &App, email: &str, role: Role) -> anyhow::Result<String> {
    let Ok(address) = crate::address::parse(email) else { bail!("--email: not an e-mail address") };
    Ok(by_command::invite(app, address.as_str(), role).await?)
}

/// `admin disable`: closes an account, its sessions with it.
///
/// # Errors
///
/// When there is no such account.
pub async fn admin_disable(app: &App, email: &str) -> anyhow::Result<()> {
    if !by_command::disable(app, email).await? {
        bail!("there is no account for {email}");
    }
    say(&format!("The account of {email} is closed; its sessions have ended."));
    Ok(())
}

/// `admin reset`: takes password and code away and prints a new link.
///
/// # Errors
///
/// When there is no such account.
pub async fn admin_reset(app: &App, email: &str) -> anyhow::Result<()> {
    let Some(link) = by_command::reset(app, email).await? else {
        bail!("there is no account for {email}");
    };
    say("The old password and code count no more. This link sets new ones, once, for 7 days:");
    say(&link);
    Ok(())
}

/// `mail status`
///
/// # Errors
///
/// A store that cannot be read.
pub async fn mail_status(app: &App) -> anyhow::Result<()> {
    let mut db = app.db.readers().acquire().await?;
    let (state, counts) = (queue::state(&mut db).await?, ledger::counts(&mut db).await?);
    say(&format!("queue: {}", state.state));
    if !state.reason.is_empty() {
        say(&format!("reason: {}", state.reason));
    }
    say(&format!("waiting: {}, sent: {}, failed: {}", counts.queued, counts.sent, counts.failed));
    Ok(())
}

/// `mail hold`
///
/// # Errors
///
/// A store that cannot be written.
pub async fn mail_hold(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    queue::hold_in(&mut tx, "held by the command line").await?;
    note(&mut tx, app, Event::MailsHeld).await?;
    tx.commit().await?;
    say("No mail is sent until `mail release`.");
    Ok(())
}

/// `mail release`
///
/// # Errors
///
/// A store that cannot be written.
pub async fn mail_release(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    queue::release_in(&mut tx).await?;
    note(&mut tx, app, Event::MailsReleased).await?;
    tx.commit().await?;
    say("Mails are sent again.");
    Ok(())
}

/// `mail retry`: all mails that wait or have failed are due at once; the server sends them.
///
/// # Errors
///
/// A store that cannot be written.
pub async fn mail_retry(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    let retried = ledger::retry_in(&mut tx, None, app.clock.now_ms()).await?;
    let held = queue::state(&mut tx).await?.state == "held";
    note(&mut tx, app, Event::MailRetried).await?;
    tx.commit().await?;
    say(&format!("Due at once: {retried}."));
    if held {
        say("The queue is held: nothing is sent until `mail release`.");
    }
    Ok(())
}

/// What the command line did with all mails.
async fn note(db: &mut SqliteConnection, app: &App, event: Event) -> Result<()> {
    audit::record(db, None, event, "", app.clock.now_ms()).await
}
