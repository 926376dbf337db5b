//! How long personal data is kept. The timekeeper does it daily, and `retention` on the command line.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use sqlx::SqliteConnection;

use super::erase::{self, Reach};
use super::find;
use crate::audit;
use crate::error::Result;
use crate::outbox;
use crate::state::App;

const DAY_MS: i64 = 86_400_000;

/// What is kept for how long, in the order in which it is seen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Unconfirmed for 30 days after the contact was last asked, unless kept.
    Unconfirmed,
    /// Declined, withdrawn or archived for 6 months.
    Over,
    /// In quarantine for 24 months.
    Quarantine,
    /// Mails of 12 months.
    Mails,
    /// Entries of the audit log of 24 months.
    Audit,
}

impl Step {
    const ALL: [Self; 5] =
        [Self::Unconfirmed, Self::Over, Self::Quarantine, Self::Mails, Self::Audit];

    /// What it is about, for the command line.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Unconfirmed => "signups unconfirmed for 30 days",
            Self::Over => "signups declined, withdrawn or archived for 6 months",
            Self::Quarantine => "signups in quarantine for 24 months",
            Self::Mails => "mails of 12 months ago",
            Self::Audit => "audit entries of 24 months ago",
        }
    }
}

/// Erases what is no longer kept, each signup in a transaction of its own, or only counts it.
/// `told` hears of each step how much of it is done: 0 first, all last.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; what is done stays done.
pub async fn run(app: &App, dry_run: bool, mut told: impl FnMut(Step, usize, usize)) -> Result<()> {
    let mut erased = false;
    for step in Step::ALL {
        let due = due(app, step).await?;
        told(step, 0, due.len());
        if due.is_empty() || dry_run {
            continue;
        }
        erased = true;
        if step == Step::Audit {
            forget_audit(app, &due).await?;
            told(step, due.len(), due.len());
            continue;
        }
        for (done, id) in due.iter().enumerate() {
            erase(app, step, *id).await?;
            told(step, done + 1, due.len());
        }
    }
    if !dry_run {
        outbox::erase::files(app).await?;
    }
    if erased {
        app.db.forget_traces().await?;
    }
    Ok(())
}

/// Once a day, whatever restarts do and wherever the clock is set; deletes what was not confirmed
/// for 30 days as soon as it is due.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn daily(app: &App) -> Result<()> {
    for id in due(app, Step::Unconfirmed).await? {
        erase(app, Step::Unconfirmed, id).await?;
    }
    let now = app.clock.now_ms();
    let last = app.retained_at();
    if (now - last).abs() < DAY_MS {
        return Ok(());
    }
    run(app, false, |step, done, all| {
        if all > 0 && done == all {
            tracing::info!(step = ?step, erased = all, "no longer kept");
        }
    })
    .await?;
    app.set_retained_at(now);
    Ok(())
}

/// The numbers of the rows that a step is about.
async fn due(app: &App, step: Step) -> Result<Vec<i64>> {
    let mut db = app.db.readers().acquire().await?;
    among(&mut db, step, app.clock.now(), None).await
}

/// All of them, or the one of this number if it is among them.
async fn among(
    db: &mut SqliteConnection,
    step: Step,
    now: Timestamp,
    only: Option<i64>,
) -> Result<Vec<i64>> {
    match step {
        Step::Unconfirmed => {
            find::never_confirmed(db, now.as_millisecond() - 30 * DAY_MS, only).await
        }
        Step::Over => find::over(db, months_before(now, 6), only).await,
        Step::Quarantine => find::in_quarantine(db, months_before(now, 24), only).await,
        Step::Mails => outbox::erase::older_than(db, months_before(now, 12), only).await,
        Step::Audit => audit::older_than(db, months_before(now, 24)).await,
    }
}

/// Erases one row, if it still is what it was: among many, somebody may have come back to it by now.
async fn erase(app: &App, step: Step, id: i64) -> Result<()> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    if among(&mut tx, step, app.clock.now(), Some(id)).await?.is_empty() {
        return Ok(());
    }
    if step == Step::Mails {
        outbox::erase::one(&mut tx, id).await?;
        let (event, subject) = (audit::Event::RetentionErased, format!("mail {id}"));
        audit::record(&mut tx, None, event, &subject, now).await?;
        return Ok(tx.commit().await?);
    }
    if let Some(signup) = find::by_id(&mut tx, id).await? {
        erase::signup(&mut tx, &signup, Reach::Everything, None, now).await?;
        let event = audit::Event::RetentionErased;
        audit::record(&mut tx, None, event, &signup.reference, now).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// That it happened is itself in the log: the newest entry, from which the age of others counts.
async fn forget_audit(app: &App, due: &[i64]) -> Result<()> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    audit::record(&mut tx, None, audit::Event::RetentionErased, "audit", now).await?;
    audit::forget(&mut tx, due).await?;
    Ok(tx.commit().await?)
}

/// The same day and time of day some months earlier, in UTC.
fn months_before(now: Timestamp, months: i64) -> i64 {
    TimeZone::UTC
        .to_datetime(now)
        .checked_sub(months.months())
        .and_then(|then| TimeZone::UTC.to_timestamp(then))
        .map_or(0, Timestamp::as_millisecond)
}
