//! Mails whose text holds no secret, sent once more as the ledger has them.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::i18n::Locale;
use crate::outbox::ledger::Entry;
use crate::outbox::{self, NewMail, Text};
use crate::signup::{Signup, find};
use crate::state::App;

/// Queues the text of a mail that has no link of its own, for an address of its signup.
pub async fn repeat(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    old: &Entry,
    to: &str,
) -> Result<()> {
    queue(db, app, Some(signup.id), old, to).await
}

/// Queues a notice to the secretariat again. Its links lead to the desk, which asks who comes.
pub async fn notice(db: &mut SqliteConnection, app: &App, old: &Entry) -> Result<()> {
    let signup = match &old.reference {
        Some(reference) => find::by_reference(db, reference).await?,
        None => None,
    };
    let to = app.settings.secretariat_email();
    queue(db, app, signup.map(|it| it.id), old, to).await
}

async fn queue(
    db: &mut SqliteConnection,
    app: &App,
    signup_id: Option<i64>,
    old: &Entry,
    to: &str,
) -> Result<()> {
    let locale = Locale::from_code(&old.locale).unwrap_or(Locale::En);
    let paragraphs = old.body.split("\n\n").map(|it| it.trim_matches('\n').to_owned());
    let text =
        Text { paragraphs: paragraphs.filter(|it| !it.is_empty()).collect(), ..Text::default() };
    let (kind, l, subject) = (old.kind, app.catalogue.locale(locale), old.subject.clone());
    outbox::enqueue(db, app, NewMail { kind, signup_id, to, unasked: false, l, subject, text })
        .await
}
