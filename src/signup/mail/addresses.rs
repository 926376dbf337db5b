//! Mails about the addresses themselves: a new contact, the old one, the second address.

use sqlx::SqliteConnection;

use super::{asked, framed, language, link, subject, unasked};
use crate::error::Result;
use crate::outbox::{self, Kind, NewMail, Text};
use crate::signup::Signup;
use crate::signup::tokens::Purpose;
use crate::state::App;

/// Asks the new contact to confirm the address; `signup` has it already.
pub async fn takeover(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let text = Text {
        paragraphs: vec![l.t("mail-takeover-text").plain(), l.t("mail-confirm-action").plain()],
        button: Some(link(db, app, signup, Purpose::Takeover, "mail-confirm-button").await?),
        closing: vec![l.t("mail-takeover-ignore").plain()],
        ..Text::default()
    };
    unasked(db, app, signup, Kind::Takeover, "mail-takeover-subject", text).await
}

/// Asks the second address to confirm itself. Says nothing that somebody typed.
pub async fn ask_second(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let text = Text {
        paragraphs: vec![l.t("mail-second-text").plain(), l.t("mail-confirm-action").plain()],
        button: Some(link(db, app, signup, Purpose::Second, "mail-confirm-button").await?),
        closing: vec![l.t("mail-confirm-not-me").plain()],
        ..Text::default()
    };
    let text = framed(l, signup, text);
    let subject = subject(l, signup, "mail-second-subject");
    let (kind, signup_id, to) = (Kind::Second, Some(signup.id), &signup.answers.second_email);
    outbox::enqueue(db, app, NewMail { kind, signup_id, to, unasked: true, l, subject, text }).await
}

/// Tells the old contact that there is a new one, with a way to object.
pub async fn told(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let text = Text {
        paragraphs: vec![l.t("mail-told-text").plain(), l.t("mail-told-action").plain()],
        button: Some(link(db, app, signup, Purpose::Object, "mail-told-button").await?),
        ..Text::default()
    };
    asked(db, app, signup, Kind::Told, "mail-told-subject", text).await
}

/// The personal link for a contact that has just confirmed itself or was settled on.
pub async fn welcome(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let text = Text {
        paragraphs: vec![l.t("mail-receipt-action").plain()],
        button: Some(link(db, app, signup, Purpose::Personal, "mail-receipt-button").await?),
        ..Text::default()
    };
    asked(db, app, signup, Kind::Link, "mail-link-subject", text).await
}
