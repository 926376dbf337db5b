//! Mail to be sent: rendered and queued in the transaction of its cause, sent by the worker, kept
//! as a ledger that people can read. Owns the tables `mail` and `outbox`.

mod cause;
mod compose;
pub mod erase;
#[macro_use]
pub(crate) mod ledger;
pub mod message;
pub(crate) mod queue;
pub(crate) mod search;
mod taken_back;
pub mod traces;
pub mod transport;
pub mod worker;

use sqlx::SqliteConnection;

pub use compose::{Button, Link, Text, Words};
pub use taken_back::{take_back, withdraw, withdraw_but};

use crate::address::mailbox;
use crate::error::Result;
use crate::i18n::L10n;
use crate::state::App;

const MINUTE_MS: i64 = 60_000;

/// What a mail is, as the ledger names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Kind {
    Confirm,
    Merged,
    Link,
    Namesake,
    Receipt,
    Notice,
    Digest,
    Disowned,
    Corrected,
    Withdrawn,
    Change,
    Takeover,
    Told,
    Reminder,
    ProfileReminder,
    Second,
    Answered,
    Profile,
    Erased,
    Message,
    Decision,
}

impl Kind {
    /// Whether mails of this kind go to the secretariat.
    pub const fn is_for_secretariat(self) -> bool {
        matches!(self, Self::Notice | Self::Digest | Self::Disowned | Self::Change | Self::Message)
    }

    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Confirm => "admin-mail-kind-confirm",
            Self::Merged => "admin-mail-kind-merged",
            Self::Link => "admin-mail-kind-link",
            Self::Namesake => "admin-mail-kind-namesake",
            Self::Receipt => "admin-mail-kind-receipt",
            Self::Notice => "admin-mail-kind-notice",
            Self::Digest => "admin-mail-kind-digest",
            Self::Disowned => "admin-mail-kind-disowned",
            Self::Corrected => "admin-mail-kind-corrected",
            Self::Withdrawn => "admin-mail-kind-withdrawn",
            Self::Change => "admin-mail-kind-change",
            Self::Takeover => "admin-mail-kind-takeover",
            Self::Told => "admin-mail-kind-told",
            Self::Message => "admin-mail-kind-message",
            Self::Reminder => "admin-mail-kind-reminder",
            Self::ProfileReminder => "admin-mail-kind-profile-reminder",
            Self::Second => "admin-mail-kind-second",
            Self::Answered => "decide-mail-kind-answered",
            Self::Profile => "decide-mail-kind-profile",
            Self::Erased => "admin-mail-kind-erased",
            Self::Decision => "decide-mail-kind",
        }
    }

    /// Whether a mail of this kind to the contact has content of its own, so that the second
    /// address gets a copy: not those that are about their link.
    pub const fn is_copied(self) -> bool {
        !matches!(
            self,
            Self::Confirm
                | Self::Merged
                | Self::Link
                | Self::Takeover
                | Self::Told
                | Self::Reminder
                | Self::Second
                | Self::Erased
        )
    }
}

/// A mail to be queued.
pub struct NewMail<'a> {
    pub kind: Kind,
    pub signup_id: Option<i64>,
    /// The address as it was typed.
    pub to: &'a str,
    /// Whether the mail counts against the budget of its mailbox: nobody there asked for it.
    pub unasked: bool,
    /// The language of the mail.
    pub l: L10n,
    pub subject: String,
    pub text: Text,
}

/// Renders a mail and queues it, in the transaction of what causes it.
///
/// # Errors
///
/// `Internal` for an address that no mail can go to, `Unavailable` as any statement.
pub async fn enqueue(db: &mut SqliteConnection, app: &App, mail: NewMail<'_>) -> Result<()> {
    let settings = &app.settings;
    let domain = settings.mail_from().rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    let domain = idna::domain_to_ascii(domain).map_err(|_| anyhow::anyhow!("HRC_MAIL_FROM"))?;
    let message_id = format!("{}@{domain}", crate::token::Token::random()?.as_str());
    let now = app.clock.now();
    let from =
        message::Mailbox { name: &mail.l.t("site-name").plain(), address: settings.mail_from() };
    let raw = message::Draft {
        message_id: &format!("<{message_id}>"),
        from,
        to: mail.to,
        unnamed: mail.kind == Kind::Erased && settings.smtp_url.is_none(),
        reply_to: message::Mailbox { name: "", address: settings.secretariat_email() },
        subject: &mail.subject,
        date: now,
        content_language: mail.l.locale.tag(),
        text: &mail.text.plain(mail.l)?,
        html: &mail.text.html(mail.l)?,
    }
    .build()
    .map_err(|error| anyhow::anyhow!("a mail cannot be built: {error}"))?;
    let body = mail.text.masked(mail.l)?;
    let (locale, now) = (mail.l.code(), now.as_millisecond());
    let mailbox = if mail.unasked { mailbox(mail.to) } else { String::new() };
    sqlx::query!(
        "insert into mail (message_id, kind, signup_id, recipient, locale, subject, body, raw,
             status, created_at, due_at, mailbox)
         values (?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?)",
        message_id,
        mail.kind,
        mail.signup_id,
        mail.to,
        locale,
        mail.subject,
        body,
        raw,
        now,
        now,
        mailbox
    )
    .execute(db)
    .await?;
    Ok(())
}

/// How many mails of a kind were queued in a time.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn queued_between(
    db: &mut SqliteConnection,
    kind: Kind,
    since: i64,
    now: i64,
) -> Result<i64> {
    Ok(sqlx::query_scalar!(
        "select count(*) from mail where kind = ? and created_at > ? and created_at <= ?",
        kind,
        since,
        now
    )
    .fetch_one(db)
    .await?)
}

/// Whether a mailbox may get another unasked mail: none on its way, none in ten minutes, and fewer
/// than three in a day.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn has_free_slot(db: &mut SqliteConnection, mailbox: &str, now: i64) -> Result<bool> {
    let (day, lately) = (now - 24 * 60 * MINUTE_MS, now - 10 * MINUTE_MS);
    // What was sent later than now was sent before the clock was set back.
    let row = sqlx::query!(
        r#"select count(*) filter (where status in ('queued', 'sending')) as "under_way!: i64",
                  count(*) filter (where coalesce(sent_at, created_at) between ?1 and ?2) as "today!: i64",
                  count(*) filter (where coalesce(sent_at, created_at) between ?3 and ?2) as "lately!: i64"
           from mail where mailbox = ?4"#,
        day,
        now,
        lately,
        mailbox
    )
    .fetch_one(db)
    .await?;
    Ok(row.under_way == 0 && row.lately == 0 && row.today < 3)
}

/// Whether a mail of this kind was queued for a signup since a time.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn was_queued(
    db: &mut SqliteConnection,
    kind: Kind,
    signup_id: i64,
    since: i64,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from mail where kind = ? and signup_id = ? and created_at > ?)
           as "any!: bool""#,
        kind,
        signup_id,
        since
    )
    .fetch_one(db)
    .await?)
}

/// Whether a mail of a signup to an address has not been delivered: it waits or has failed.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn is_undelivered(
    db: &mut SqliteConnection,
    signup_id: i64,
    recipient: &str,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from mail where signup_id = ?
           and recipient = ? and status <> 'sent') as "any!: bool""#,
        signup_id,
        recipient
    )
    .fetch_one(db)
    .await?)
}
