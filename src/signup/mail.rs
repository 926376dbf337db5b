//! Mails to the contact of a signup, and what they say.

mod addresses;
mod again;

use sqlx::SqliteConnection;

pub use addresses::{ask_second, takeover, told, welcome};
pub use again::{notice, repeat};

use super::Signup;
use super::answers::rows;
use super::link::link;
use super::tokens::Purpose;
use crate::address::mailbox;
use crate::error::Result;
use crate::i18n::L10n;
use crate::outbox::{self, Kind, NewMail, Text};
use crate::state::App;

/// From one receipt for corrections to the next, at least.
const RECEIPT_PAUSE_MS: i64 = 10 * 60_000;

/// Asks the contact person to confirm the address. Says nothing that somebody typed: the address
/// may be a stranger's.
pub async fn ask_to_confirm(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let button = link(db, app, signup, Purpose::Confirm, "mail-confirm-button").await?;
    let text = Text {
        paragraphs: vec![l.t("mail-confirm-text").plain(), l.t("mail-confirm-action").plain()],
        button: Some(button),
        closing: vec![l.t("mail-confirm-not-me").plain()],
        ..Text::default()
    };
    unasked(db, app, signup, Kind::Confirm, "mail-confirm-subject", text).await
}

/// Reminds of the confirmation, once. As the request itself it says nothing that somebody typed.
pub async fn reminder(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let text = Text {
        paragraphs: vec![l.t("mail-reminder-text").plain(), l.t("mail-confirm-action").plain()],
        button: Some(link(db, app, signup, Purpose::Confirm, "mail-confirm-button").await?),
        closing: ["mail-reminder-last", "mail-confirm-not-me"].map(|id| l.t(id).plain()).into(),
        ..Text::default()
    };
    unasked(db, app, signup, Kind::Reminder, "mail-reminder-subject", text).await
}

/// Reminds a pledge of its profile.
pub async fn profile_reminder(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    last: bool,
) -> Result<()> {
    let l = language(app, signup);
    let text = Text {
        paragraphs: vec![l.t("mail-profile-text").plain(), l.t("mail-profile-action").plain()],
        button: Some(link(db, app, signup, Purpose::Personal, "mail-receipt-button").await?),
        closing: if last { vec![l.t("mail-profile-last").plain()] } else { Vec::new() },
        ..Text::default()
    };
    unasked(db, app, signup, Kind::ProfileReminder, "mail-profile-subject", text).await
}

/// The receipt, once the address is confirmed: all answers and the personal link.
pub async fn receipt(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let button = link(db, app, signup, Purpose::Personal, "mail-receipt-button").await?;
    let answers = rows(l, &signup.answers).into_iter().map(|row| (row.label, row.value)).collect();
    let text = Text {
        paragraphs: ["mail-receipt-text", "mail-receipt-next", "mail-receipt-action"]
            .map(|id| l.t(id).plain())
            .into(),
        button: Some(button),
        facts: Some((l.t("mail-receipt-answers").plain(), answers)),
        ..Text::default()
    };
    asked(db, app, signup, Kind::Receipt, "mail-receipt-subject", text).await
}

/// A new personal link; `because` is the message that says why.
pub async fn new_link(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    because: &'static str,
) -> Result<()> {
    let l = language(app, signup);
    let button = link(db, app, signup, Purpose::Personal, "mail-receipt-button").await?;
    let text = Text {
        paragraphs: vec![l.t(because).plain()],
        button: Some(button),
        closing: vec![l.t("mail-link-unasked").plain()],
        ..Text::default()
    };
    unasked(db, app, signup, Kind::Link, "mail-link-subject", text).await
}

/// Tells the recorded contact that somebody else sent the form for the same local government.
pub async fn namesake(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let l = language(app, signup);
    let paragraphs = vec![l.t("mail-namesake-text").plain()];
    let text = Text { paragraphs, ..Text::default() };
    unasked(db, app, signup, Kind::Namesake, "mail-namesake-subject", text).await
}

/// The receipt for corrections; `how` is the message that says what became of them.
pub async fn corrected(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    how: &'static str,
) -> Result<()> {
    // Somebody who corrects again and again gets no receipt for each.
    let lately = app.clock.now_ms() - RECEIPT_PAUSE_MS;
    if outbox::was_queued(db, Kind::Corrected, signup.id, lately).await? {
        return Ok(());
    }
    let paragraphs = vec![language(app, signup).t(how).plain()];
    let text = Text { paragraphs, ..Text::default() };
    asked(db, app, signup, Kind::Corrected, "mail-corrected-subject", text).await
}

/// Confirms that the signup was withdrawn.
pub async fn withdrawn(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let paragraphs = vec![language(app, signup).t("mail-withdrawn-text").plain()];
    let text = Text { paragraphs, ..Text::default() };
    asked(db, app, signup, Kind::Withdrawn, "mail-withdrawn-subject", text).await
}

/// The receipt for the answer to a request for information.
pub async fn answered(db: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<()> {
    let paragraphs = vec![language(app, signup).t("profile-mail-answered-text").plain()];
    let text = Text { paragraphs, ..Text::default() };
    asked(db, app, signup, Kind::Answered, "profile-mail-answered-subject", text).await
}

/// The receipt for a profile; `how` is the message that says what becomes of it.
pub async fn profile(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    how: &'static str,
) -> Result<()> {
    let paragraphs = vec![language(app, signup).t(how).plain()];
    let text = Text { paragraphs, ..Text::default() };
    asked(db, app, signup, Kind::Profile, "profile-mail-sent-subject", text).await
}

/// The last mail to a person whose data was erased: it has nothing of it but the address it goes
/// to, and nothing is kept of it once it is delivered.
pub async fn erased(db: &mut SqliteConnection, app: &App, signup: &Signup, to: &str) -> Result<()> {
    let l = language(app, signup);
    let paragraphs = vec![l.t("mail-erased-text").plain(), l.t("mail-erased-last").plain()];
    let text = framed(l, signup, Text { paragraphs, ..Text::default() });
    let subject = subject(l, signup, "mail-erased-subject");
    let (kind, signup_id, unasked) = (Kind::Erased, Some(signup.id), false);
    outbox::enqueue(db, app, NewMail { kind, signup_id, to, unasked, l, subject, text }).await
}

/// The same for a person who only ever wrote a message, in its language.
pub async fn erased_messages(
    db: &mut SqliteConnection,
    app: &App,
    l: L10n,
    to: &str,
) -> Result<()> {
    let text = Text {
        greeting: Some(l.t("mail-greeting").plain()),
        paragraphs: vec![l.t("mail-erased-messages").plain(), l.t("mail-erased-last").plain()],
        closing: vec![l.t("mail-reply").plain()],
        signature: signature(l),
        ..Text::default()
    };
    let subject = l.t("mail-erased-messages-subject").plain();
    let (kind, signup_id, unasked) = (Kind::Erased, None, false);
    outbox::enqueue(db, app, NewMail { kind, signup_id, to, unasked, l, subject, text }).await
}

/// The language in which the contact wants mail.
pub fn language(app: &App, signup: &Signup) -> L10n {
    app.catalogue.locale(signup.answers.correspondence_locale)
}

/// Who signs.
pub fn signature(l: L10n) -> Vec<String> {
    vec![l.t("mail-closing").plain(), l.t("mail-signature").plain()]
}

/// Queues a mail that answers something the contact did.
async fn asked(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    kind: Kind,
    subject: &'static str,
    text: Text,
) -> Result<()> {
    to_contact(db, app, signup, (kind, false), subject, text).await
}

/// Queues a mail that counts against the budget of the mailbox.
async fn unasked(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    kind: Kind,
    subject: &'static str,
    text: Text,
) -> Result<()> {
    to_contact(db, app, signup, (kind, true), subject, text).await
}

async fn to_contact(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    kind: (Kind, bool),
    title: &'static str,
    text: Text,
) -> Result<()> {
    let subject = subject(language(app, signup), signup, title);
    with_copy(db, app, signup, kind, subject, text).await
}

/// Queues a mail to the contact, and a copy without links to the second address once that is
/// confirmed.
pub async fn with_copy(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    (kind, unasked): (Kind, bool),
    subject: String,
    text: Text,
) -> Result<()> {
    let l = language(app, signup);
    let text = framed(l, signup, text);
    let signup_id = Some(signup.id);
    let (contact, second) = (&signup.answers.contact_email, &signup.answers.second_email);
    if kind.is_copied() && may_get_copy(db, app, signup, unasked).await? {
        let mut text = text.without_links();
        text.paragraphs.insert(0, l.t("mail-copy-text").plain());
        let (subject, to) = (subject.clone(), second.as_str());
        let copy = NewMail { kind, signup_id, to, unasked, l, subject, text };
        outbox::enqueue(db, app, copy).await?;
    }
    let mail = NewMail { kind, signup_id, to: contact, unasked, l, subject, text };
    outbox::enqueue(db, app, mail).await
}

/// Whether the second address is confirmed, another mailbox than the contact's, and has a free
/// slot for what nobody asked for.
async fn may_get_copy(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    unasked: bool,
) -> Result<bool> {
    let second = mailbox(&signup.answers.second_email);
    if signup.second_confirmed_at.is_none() || second == mailbox(&signup.answers.contact_email) {
        return Ok(false);
    }
    Ok(!unasked || outbox::has_free_slot(db, &second, app.clock.now_ms()).await?)
}

/// Greeting, reference and signature are the same in every mail.
pub fn framed(l: L10n, signup: &Signup, mut text: Text) -> Text {
    let reference = signup.reference.as_str();
    text.greeting = Some(l.t("mail-greeting").plain());
    text.closing.push(l.t("mail-reference").with("reference", reference).plain());
    text.closing.push(l.t("mail-reply").plain());
    text.signature = signature(l);
    text
}

fn subject(l: L10n, signup: &Signup, id: &'static str) -> String {
    l.t(id).with("reference", signup.reference.as_str()).plain()
}
