//! Sends what is queued, one mail after the other, and writes down what became of it.
//! The only part of the site that talks to a mail server.

use std::time::Duration;

use super::ledger::{self, Waiting};
use super::transport::{Failure, Session, Transport, Verdict};
use super::{queue, traces};
use crate::error::Result;
use crate::state::App;

/// How often the queue is looked at without being woken: another process may have changed it.
const LOOK: Duration = Duration::from_secs(2);

/// Seconds from one attempt at a mail to the next (RFC 5321, 4.5.4.1), then every six hours.
const RETRY_SECONDS: [i64; 7] = [60, 300, 900, 1800, 3600, 7200, 14400];
const LAST_RETRY_SECONDS: i64 = 21600;
/// After this long a mail has failed.
const GIVE_UP_MS: i64 = 5 * 86_400_000;
/// Seconds from one attempt to reach the server to the next, then the last again and again: the
/// queue is not worn out by a server that is down for days.
const SERVER_RETRY_SECONDS: [i64; 4] = [30, 60, 300, 900];

/// Sends mail until the site stops; the mail at hand is finished.
pub async fn run(app: App, transport: Transport) {
    if let Err(error) = ledger::recover(&app).await {
        tracing::error!("the outbox cannot be read: {error}");
    }
    while !app.stopping.is_cancelled() {
        if let Err(error) = send_due(&app, &transport).await {
            tracing::warn!("the outbox stands still: {error}");
        }
        tokio::select! {
            () = app.stopping.cancelled() => {}
            () = app.mail_queued.notified() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Sends everything that is due, if the queue is open.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the mails stay queued.
pub async fn send_due(app: &App, transport: &Transport) -> Result<()> {
    let mut session: Option<Session> = None;
    while !app.stopping.is_cancelled()
        && let Some(mail) = ledger::take_due(app).await?
    {
        let used = session.is_some();
        let mut open = match session.take() {
            Some(open) => open,
            None => match transport.open().await {
                Ok(open) => open,
                Err(failure) => {
                    written(app, || ledger::put_back(app, mail.id)).await;
                    return pause(app, &failure).await;
                }
            },
        };
        let from = app.settings.mail_from();
        match open.deliver(from, &mail.recipient, &mail.raw).await {
            Ok(accepted) => {
                written(app, || ledger::sent(app, mail.id, &accepted.0)).await;
                tracing::info!(mail = mail.id, kind = %mail.kind, "mail sent");
                forget_erased(app, &mail).await;
            }
            // Servers close a session after a while or some mails: a new one may do.
            Err(failure) if used && failure.verdict == Verdict::RetryQueue => {
                written(app, || ledger::put_back(app, mail.id)).await;
                open.close().await;
                continue;
            }
            Err(failure) => fail(app, &mail, &failure).await?,
        }
        if open.is_usable() {
            session = Some(open);
        }
    }
    if let Some(open) = session {
        open.close().await;
    }
    Ok(())
}

async fn fail(app: &App, mail: &Waiting, failure: &Failure) -> Result<()> {
    tracing::warn!(mail = mail.id, stage = %failure.stage, code = failure.code, "mail not sent");
    match failure.verdict {
        Verdict::RetryQueue | Verdict::HoldQueue => {
            written(app, || ledger::put_back(app, mail.id)).await;
            pause(app, failure).await
        }
        Verdict::RetryMail => {
            let now = app.clock.now_ms();
            if now - mail.created_at >= GIVE_UP_MS {
                written(app, || ledger::failed(app, mail.id, &failure.words)).await;
                forget_erased(app, mail).await;
                return Ok(());
            }
            let attempts = usize::try_from(mail.attempts).unwrap_or(usize::MAX);
            let seconds = RETRY_SECONDS.get(attempts).copied().unwrap_or(LAST_RETRY_SECONDS);
            let due = now + jittered(seconds * 1000);
            written(app, || ledger::try_later(app, mail.id, &failure.words, due)).await;
            Ok(())
        }
        Verdict::FailMail => {
            written(app, || ledger::failed(app, mail.id, &failure.words)).await;
            forget_erased(app, mail).await;
            Ok(())
        }
    }
}

/// The last mail to a person whose data was erased leaves no trace in the store's log either.
async fn forget_erased(app: &App, mail: &Waiting) {
    if mail.kind != "erased" {
        return;
    }
    let forgotten = match app.db.forget_traces().await {
        Ok(()) => traces::left(app, std::slice::from_ref(&mail.recipient)).await.map(drop),
        Err(error) => Err(error),
    };
    if let Err(error) = forgotten {
        tracing::warn!("the store could not be cleaned of an erased person: {error}");
    }
}

/// Writes down what became of a mail, however long the store is locked or full: what is known only
/// here must not be forgotten. At a stop the start after it queues the mail again.
async fn written<F: Future<Output = Result<()>>>(app: &App, write: impl Fn() -> F) {
    while let Err(error) = write().await {
        tracing::warn!("the outcome of a mail cannot be written yet: {error}");
        tokio::select! {
            () = app.stopping.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// The server is at fault, not a mail: the queue waits, or is held until a person has looked.
async fn pause(app: &App, failure: &Failure) -> Result<()> {
    tracing::warn!(stage = %failure.stage, code = failure.code, "the mail server refuses the queue");
    let reason = failure.to_string();
    if failure.verdict == Verdict::HoldQueue {
        return queue::hold(app, &reason).await;
    }
    let failures = usize::try_from(queue::failures(app).await?).unwrap_or(usize::MAX);
    let seconds = SERVER_RETRY_SECONDS[failures.min(SERVER_RETRY_SECONDS.len() - 1)];
    queue::wait(app, &reason, app.clock.now_ms() + jittered(seconds * 1000)).await
}

/// Up to a tenth longer, so that attempts do not fall together.
fn jittered(ms: i64) -> i64 {
    let random = crate::token::random_bytes::<2>().map_or(0, u16::from_le_bytes);
    ms + ms / 10 * i64::from(random) / i64::from(u16::MAX)
}
