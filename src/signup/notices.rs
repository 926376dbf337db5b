//! Mails to the secretariat: what it hears at once, and what a digest gathers.

use sqlx::SqliteConnection;

use super::{Signup, find, store};
use crate::error::Result;
use crate::i18n::L10n;
use crate::outbox::{self, Button, Kind, NewMail, Text};
use crate::state::App;

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;

/// Notices to the secretariat in a rolling hour, at most; a digest names what is over that.
const NOTICES_AN_HOUR: i64 = 20;

/// The digest waits this long for others to join the first that it names.
const DIGEST_GATHERS_MS: i64 = MINUTE_MS;

/// Tells the secretariat of a new signup at once, or leaves it to the digest.
pub async fn joined(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let now = app.clock.now_ms();
    if outbox::queued_between(db, Kind::Notice, now - HOUR_MS, now).await? >= NOTICES_AN_HOUR {
        return Ok(());
    }
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let subject = l
        .t("admin-notice-subject")
        .with("name", signup.answers.government_name.clone())
        .with("country", l.country(&signup.answers.country))
        .plain();
    let path = format!("/admin/signups/{}", signup.reference);
    let text = Text {
        paragraphs: vec![l.t("admin-notice-text").plain()],
        button: Some(desk_link(app, l, "admin-notice-button", &path)),
        facts: Some((
            l.t("admin-signups-government").plain(),
            vec![
                (l.t("join-government-name").plain(), signup.answers.government_name.clone()),
                (l.t("admin-signups-country").plain(), l.country(&signup.answers.country)),
                (l.t("admin-signups-reference").plain(), signup.reference.clone()),
                (l.t("admin-signups-state").plain(), l.t(signup.status.label_id()).plain()),
            ],
        )),
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    to_secretariat(db, app, Some(signup.id), Kind::Notice, subject, text).await?;
    store::set_noticed(db, signup.id, now).await
}

/// Queues the digest of all signups that no notice has named, when it is due: a minute after the
/// first of them, and an hour after the last digest.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn queue_due_digest(app: &App) -> Result<()> {
    let now = app.clock.now_ms();
    let mut reader = app.db.readers().acquire().await?;
    let waiting = find::unnoticed(&mut reader).await?;
    drop(reader);
    // One that was sent later than now came before the clock was set back.
    let is_due = |at: i64| at + DIGEST_GATHERS_MS <= now || at > now;
    let due = waiting.first().is_some_and(|first| is_due(first.created_at));
    if !due {
        return Ok(());
    }
    let mut tx = app.db.begin().await?;
    if outbox::queued_between(&mut tx, Kind::Digest, now - HOUR_MS, now).await? > 0 {
        return Ok(());
    }
    let waiting = find::unnoticed(&mut tx).await?;
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let facts = waiting
        .iter()
        .map(|signup| {
            let country = l.country(&signup.answers.country);
            (signup.reference.clone(), format!("{} ({country})", signup.answers.government_name))
        })
        .collect();
    let text = Text {
        paragraphs: vec![l.t("admin-digest-text").plain()],
        button: Some(desk_link(app, l, "admin-digest-button", "/admin/signups")),
        facts: Some((l.t("admin-signups-title").plain(), facts)),
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    let subject = l.t("admin-digest-subject").with("count", waiting.len()).plain();
    to_secretariat(&mut tx, app, None, Kind::Digest, subject, text).await?;
    for signup in &waiting {
        store::set_noticed(&mut tx, signup.id, now).await?;
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(())
}

/// Tells the secretariat that the owner of the mailbox said "it was not me".
pub async fn disowned(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let subject = l
        .t("admin-disowned-subject")
        .with("name", signup.answers.government_name.clone())
        .with("reference", signup.reference.clone())
        .plain();
    let path = format!("/admin/signups/{}", signup.reference);
    let text = Text {
        paragraphs: vec![l.t("admin-disowned-text").plain()],
        button: Some(desk_link(app, l, "admin-notice-button", &path)),
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    to_secretariat(db, app, Some(signup.id), Kind::Disowned, subject, text).await
}

/// Something that a local government did on its personal page, as two messages say it.
pub struct Change {
    subject: &'static str,
    text: &'static str,
    /// Whether a notice of a few minutes ago says enough.
    may_wait: bool,
}

/// From one notice of corrections to the next for a signup, at least.
const CHANGE_PAUSE_MS: i64 = 10 * 60_000;

pub const CORRECTED: Change = Change {
    subject: "admin-change-corrected-subject",
    text: "admin-change-corrected-text",
    may_wait: true,
};
pub const PROPOSED: Change = Change {
    subject: "admin-change-proposed-subject",
    text: "admin-change-proposed-text",
    may_wait: true,
};
pub const WITHDRAWN: Change = Change {
    subject: "admin-change-withdrawn-subject",
    text: "admin-change-withdrawn-text",
    may_wait: false,
};

pub const OBJECTED: Change = Change {
    subject: "admin-change-objected-subject",
    text: "admin-change-objected-text",
    may_wait: false,
};

pub const ANSWERED: Change = Change {
    subject: "decide-change-answered-subject",
    text: "decide-change-answered-text",
    may_wait: false,
};
pub const PROFILE: Change = Change {
    subject: "decide-change-profile-subject",
    text: "decide-change-profile-text",
    may_wait: false,
};

/// Tells the secretariat what a local government did.
pub async fn changed(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    change: &Change,
) -> Result<()> {
    // The desk shows every correction; a mail for each of a row would only hide the others.
    let lately = app.clock.now_ms() - CHANGE_PAUSE_MS;
    if change.may_wait && outbox::was_queued(db, Kind::Change, signup.id, lately).await? {
        return Ok(());
    }
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let subject = l
        .t(change.subject)
        .with("name", signup.answers.government_name.as_str())
        .with("reference", signup.reference.as_str())
        .plain();
    let path = format!("/admin/signups/{}", signup.reference);
    let text = Text {
        paragraphs: vec![l.t(change.text).plain()],
        button: Some(desk_link(app, l, "admin-change-button", &path)),
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    to_secretariat(db, app, Some(signup.id), Kind::Change, subject, text).await
}

/// Tells the secretariat that a person's data was erased, without saying whose.
pub async fn erased(db: &mut SqliteConnection, app: &App, references: &str) -> Result<()> {
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let subject = l.t("admin-change-erased-subject").with("reference", references).plain();
    let text = Text {
        paragraphs: vec![l.t("admin-change-erased-text").plain()],
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    to_secretariat(db, app, None, Kind::Change, subject, text).await
}

/// The same of a person who only ever wrote a message.
pub async fn erased_messages(db: &mut SqliteConnection, app: &App) -> Result<()> {
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let subject = l.t("admin-erased-message-subject").plain();
    let text = Text {
        paragraphs: vec![l.t("admin-erased-message-text").plain()],
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    to_secretariat(db, app, None, Kind::Change, subject, text).await
}

async fn to_secretariat(
    db: &mut SqliteConnection,
    app: &App,
    signup_id: Option<i64>,
    kind: Kind,
    subject: String,
    text: Text,
) -> Result<()> {
    let mail = NewMail {
        kind,
        signup_id,
        to: app.settings.secretariat_email(),
        unasked: false,
        l: app.catalogue.locale(app.settings.secretariat_locale),
        subject,
        text,
    };
    outbox::enqueue(db, app, mail).await
}

fn desk_link(app: &App, l: L10n, label: &'static str, path: &str) -> Button {
    let url = app.settings.link(path);
    Button {
        label: l.t(label).plain(),
        masked: url.clone(),
        url,
        hint: l.t("mail-link-hint").plain(),
    }
}
