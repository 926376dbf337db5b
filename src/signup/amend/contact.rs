//! `/admin/signups/{reference}/contact`: another contact person, when the one before has left and
//! nobody opens the personal link any more. Staff say how they have verified the new one, who counts
//! at once; the one before is told and may object.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::{AmendPage, Words, check_reasons};
use crate::address::mailbox;
use crate::audit;
use crate::error::Result;
use crate::outbox;
use crate::session::{Role, Staff};
use crate::signup::form::JoinForm;
use crate::signup::history::record;
use crate::signup::join_page::{Builder, FormSection, contact_section};
use crate::signup::review::{Done, back_in, noted, open};
use crate::signup::situation::Situation;
use crate::signup::tokens::Purpose;
use crate::signup::{
    Answers, Event, Signup, Status, contact_change, find, mail, requests, revision, second, store,
    tokens,
};
use crate::state::App;
use crate::web::again::or_page;
use crate::web::form::Fields;

const WORDS: Words = Words {
    action: "contact",
    title: "decide-contact-title",
    text: "decide-contact-text",
    sections,
    reasons: &[
        ("why", "decide-contact-why", "decide-why-hint"),
        ("how", "decide-verified", "decide-verified-hint"),
    ],
};

fn sections(b: &Builder<'_>) -> Vec<FormSection> {
    vec![contact_section(b)]
}

/// Whether there is a contact to be replaced by hand. Before the address is confirmed it is corrected
/// when it is confirmed by hand; after "it was not me" nobody is written to.
pub const fn is_replaceable(signup: &Signup) -> bool {
    signup.status.may_be_corrected()
        && !matches!(signup.status, Status::Unconfirmed)
        && signup.quarantined_at.is_none()
        && signup.disowned_at.is_none()
        && signup.erased_at.is_none()
}

/// Also not while an objection of the old contact waits.
async fn can_be_replaced(db: &mut SqliteConnection, signup: &Signup) -> Result<bool> {
    Ok(is_replaceable(signup) && !contact_change::is_frozen(db, signup.id).await?)
}

/// Shows the form with the contact as it is.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(query): Query<Done>,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    if !can_be_replaced(&mut tx, &signup).await? {
        return Ok(back_in(&reference, "", &query.fields()));
    }
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    let form = JoinForm::filled(&signup.answers, &signup.answers);
    let shown = (&signup, &form, &query.fields());
    AmendPage::new(&app, &staff, &WORDS, shown, &[], Situation::Fresh).answer()
}

/// What became of a good form.
enum Outcome {
    Done,
    /// The contact cannot be replaced any more.
    Closed,
    /// The signup has changed since the page was opened.
    Stale(Box<Signup>),
}

/// Takes the new contact. Whatever is in the way, what was typed comes back on the page.
pub async fn submit(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut db = app.db.readers().acquire().await?;
    let signup = find::named(&mut db, &reference).await?;
    drop(db);
    let form = JoinForm::new_contact(&fields, &signup.answers);
    let again = |signup: &Signup, problems: &[_], situation| {
        let shown = (signup, &form, &fields);
        AmendPage::new(&app, &staff, &WORDS, shown, problems, situation).answer()
    };
    let (answers, mut problems) = match form.validate_contact() {
        Ok(answers) => (Some(answers), Vec::new()),
        Err(problems) => (None, problems),
    };
    check_reasons(&WORDS, &fields, &mut problems);
    let Some(answers) = answers.filter(|_| problems.is_empty()) else {
        return again(&signup, &problems, Situation::Wrong);
    };
    let change = async {
        match take(&app, &staff, &reference, &fields, &answers).await? {
            Outcome::Done => Ok(back_in(&reference, "contact-replaced", &fields)),
            Outcome::Closed => Ok(back_in(&reference, "", &fields)),
            Outcome::Stale(newer) => again(&newer, &[], Situation::Stale),
        }
    };
    or_page(change, async { again(&signup, &[], Situation::Unavailable) }).await
}

/// One transaction: the contact, the end of the links before, the mails, history and audit.
async fn take(
    app: &App,
    staff: &Staff,
    reference: &str,
    fields: &Fields,
    answers: &Answers,
) -> Result<Outcome> {
    let (mut tx, signup) = open(app, staff, reference).await?;
    if fields.get("version") != signup.version.to_string() {
        noted(&mut tx, app, staff, audit::Event::SignupViewed, reference).await?;
        tx.commit().await?;
        return Ok(Outcome::Stale(Box::new(signup)));
    }
    if !can_be_replaced(&mut tx, &signup).await? {
        return Ok(Outcome::Closed);
    }
    let answers = signup.answers.clone().with_contact_of(answers);
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    // Whoever is the contact by the word of the secretariat, an address that was named is not.
    let taken_back = contact_change::take_back(&mut tx, &signup, now).await?;
    if taken_back || answers != signup.answers {
        revision::keep(&mut tx, signup.id, who, &signup.answers, &answers, now).await?;
        store::update_answers(&mut tx, &signup, &answers).await?;
        hand_over(&mut tx, app, &signup).await?;
        let note = format!("{} · {}", fields.line("why"), fields.line("how"));
        record(&mut tx, signup.id, who, Event::ContactReplaced, signup.status, &note, now).await?;
        noted(&mut tx, app, staff, audit::Event::ContactReplaced, reference).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(Outcome::Done)
}

/// Another mailbox gets its own personal link; the one before is told, and its links end, but for the
/// right to object.
async fn hand_over(db: &mut SqliteConnection, app: &App, before: &Signup) -> Result<()> {
    let changed = find::by_id(db, before.id).await?;
    let changed = changed.ok_or_else(|| anyhow::anyhow!("a signup is gone"))?;
    second::ask(db, app, &before.answers.second_email, &changed).await?;
    let (old, new) = (&before.answers.contact_email, &changed.answers.contact_email);
    if mailbox(old) == mailbox(new) {
        return Ok(());
    }
    for purpose in [Purpose::Confirm, Purpose::Personal, Purpose::Takeover] {
        tokens::end(db, before.id, purpose).await?;
    }
    requests::forget(db, before.id).await?;
    if !old.is_empty() {
        let now = app.clock.now_ms();
        contact_change::ask(db, before.id, old, new, now).await?;
        contact_change::confirm(db, before.id, now).await?;
        outbox::withdraw(db, before.id, old).await?;
        mail::told(db, app, before).await?;
    }
    mail::welcome(db, app, &changed).await
}
