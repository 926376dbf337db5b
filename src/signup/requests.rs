//! Unasked mails to a mailbox, within its budget: at once while a slot is free; what is over that
//! waits, and the next free slot brings one mail that names it all.

use sqlx::SqliteConnection;

use super::tokens::{self, Purpose};
use super::{Signup, Status, find, mail};
use crate::address::mailbox;
use crate::error::Result;
use crate::outbox::{self, Kind, Link, NewMail, Text};
use crate::state::App;

/// Why a mailbox is written to unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Reason {
    /// To confirm the address of a new signup.
    Confirm,
    /// Somebody asked for a new personal link.
    Link,
    /// The form was sent again for the same local government: a new personal link.
    Known,
    /// Somebody else sent the form for the same local government; the recorded contact is told.
    Namesake,
    /// The second address is to confirm itself.
    Second,
}

impl Reason {
    /// The address that is written to.
    fn address(self, signup: &Signup) -> &str {
        match self {
            Self::Second => &signup.answers.second_email,
            _ => &signup.answers.contact_email,
        }
    }
}

/// References in one mail, at most; the others wait for the next free slot.
const MOST_IN_ONE_MAIL: usize = 500;

/// Writes to an address of a signup if its mailbox has a free slot; else it waits for one.
pub async fn ask(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    reason: Reason,
) -> Result<()> {
    let (mailbox, now) = (mailbox(reason.address(signup)), app.clock.now_ms());
    let waiting = sqlx::query_scalar!("select 1 from signup_request where mailbox = ?", mailbox)
        .fetch_optional(&mut *db)
        .await?;
    if waiting.is_none() && outbox::has_free_slot(db, &mailbox, now).await? {
        return one(db, app, signup, reason).await;
    }
    sqlx::query!(
        "insert into signup_request (signup_id, mailbox, reason, since) values (?, ?, ?, ?)
         on conflict do nothing",
        signup.id,
        mailbox,
        reason,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Nothing that waits for the contact of a signup is sent any more: the address has changed, or it
/// was disowned.
pub async fn forget(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!(
        "delete from signup_request where signup_id = ? and reason <> 'second'",
        signup_id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The same for the second address.
pub async fn forget_second(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("delete from signup_request where signup_id = ? and reason = 'second'", signup_id)
        .execute(db)
        .await?;
    Ok(())
}

/// Writes to every mailbox that has a free slot again and something waiting.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn send_waiting(app: &App) -> Result<()> {
    let mailboxes = sqlx::query_scalar!("select distinct mailbox from signup_request")
        .fetch_all(app.db.readers())
        .await?;
    for mailbox in mailboxes {
        let mut reader = app.db.readers().acquire().await?;
        let free = outbox::has_free_slot(&mut reader, &mailbox, app.clock.now_ms()).await?;
        drop(reader);
        if !free {
            continue;
        }
        // One mailbox that fails must not keep the others waiting.
        if let Err(error) = write_to(app, &mailbox).await {
            tracing::warn!("a merged mail has to wait: {error}");
        }
    }
    Ok(())
}

async fn write_to(app: &App, mailbox: &str) -> Result<()> {
    let mut tx = app.db.begin().await?;
    merged(&mut tx, app, mailbox).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(())
}

async fn one(db: &mut SqliteConnection, app: &App, signup: &Signup, reason: Reason) -> Result<()> {
    match reason {
        Reason::Confirm => mail::ask_to_confirm(db, app, signup).await,
        Reason::Link => mail::new_link(db, app, signup, "mail-link-text").await,
        Reason::Known => mail::new_link(db, app, signup, "mail-link-known").await,
        Reason::Namesake => mail::namesake(db, app, signup).await,
        Reason::Second => mail::ask_second(db, app, signup).await,
    }
}

/// Whether there still is a reason to write.
fn still_applies(signup: &Signup, reason: Reason, to: &str) -> bool {
    let over = matches!(signup.status, Status::Withdrawn | Status::Archived);
    let confirmed = signup.status != Status::Unconfirmed;
    let open = match reason {
        Reason::Confirm => !confirmed,
        Reason::Link | Reason::Known | Reason::Namesake => confirmed,
        Reason::Second => confirmed && signup.second_confirmed_at.is_none(),
    };
    let there = mailbox(reason.address(signup)) == to;
    there && open && !over && signup.disowned_at.is_none()
}

/// One mail for what waits for an address, in the language of the first.
async fn merged(db: &mut SqliteConnection, app: &App, mailbox: &str) -> Result<()> {
    let waiting = sqlx::query!(
        r#"select id as "id!", signup_id, reason as "reason: Reason" from signup_request
           where mailbox = ? order by id"#,
        mailbox
    )
    .fetch_all(&mut *db)
    .await?;
    let mut asked: Vec<(Signup, Reason)> = Vec::new();
    for row in waiting {
        let signup = find::by_id(db, row.signup_id)
            .await?
            .filter(|it| still_applies(it, row.reason, mailbox));
        if let Some(signup) = signup {
            // One budget, but each address gets its own links only.
            let own = row.reason.address(&signup);
            let others = asked.first().is_some_and(|(first, why)| why.address(first) != own);
            if others || asked.len() == MOST_IN_ONE_MAIL {
                continue;
            }
            asked.push((signup, row.reason));
        }
        sqlx::query!("delete from signup_request where id = ?", row.id).execute(&mut *db).await?;
    }
    match asked.as_slice() {
        [] => Ok(()),
        [(signup, reason)] => one(db, app, signup, *reason).await,
        [(first, why), ..] => {
            let l = app.catalogue.locale(first.answers.correspondence_locale);
            let mut links = Vec::new();
            for (signup, reason) in &asked {
                links.push(link(db, app, l.code(), signup, *reason).await?);
            }
            let text = Text {
                greeting: Some(l.t("mail-greeting").plain()),
                paragraphs: vec![
                    l.t("mail-merged-text").plain(),
                    l.t("mail-merged-action").plain(),
                ],
                links: Some((l.t("mail-merged-list").plain(), links)),
                closing: vec![l.t("mail-reply").plain()],
                signature: mail::signature(l),
                ..Text::default()
            };
            let subject = l.t("mail-merged-subject").with("count", asked.len()).plain();
            let to = why.address(first);
            let (kind, signup_id) = (Kind::Merged, None);
            let mail = NewMail { kind, signup_id, to, unasked: true, l, subject, text };
            outbox::enqueue(db, app, mail).await
        }
    }
}

/// A reference with its link, as the merged mail lists it.
async fn link(
    db: &mut SqliteConnection,
    app: &App,
    locale: &str,
    signup: &Signup,
    reason: Reason,
) -> Result<Link> {
    let purpose = match reason {
        Reason::Confirm => Purpose::Confirm,
        Reason::Link | Reason::Known => Purpose::Personal,
        Reason::Second => Purpose::Second,
        Reason::Namesake => {
            let label = signup.reference.clone();
            return Ok(Link { label, url: None, masked: String::new() });
        }
    };
    let token = tokens::issue(db, signup.id, purpose, app.clock.now_ms()).await?;
    let path = format!("/{locale}/{}/", purpose.page());
    Ok(Link {
        label: signup.reference.clone(),
        url: Some(app.settings.link(&format!("{path}{}", token.as_str()))),
        masked: app.settings.link(&format!("{path}…")),
    })
}
