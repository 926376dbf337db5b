//! The page of one signup on the desk: what it shows and the forms on it.

use askama::Template;
use sqlx::SqliteConnection;

use super::answers::{AnswerRow, label_id, rows};
use super::contact_change::{self, ContactChange};
use super::history::{self, Entry};
use super::profile::review::ProfileReview;
use super::revision::Revision;
use super::{Answers, Signup, Status, find, keep, known, profile, proposal, revision};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
use crate::outbox::ledger;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};

#[derive(Template)]
#[template(path = "signup/review.html")]
pub struct ReviewPage {
    pub page: DeskPage,
    signup: Signup,
    answers: Vec<AnswerRow>,
    history: Vec<Entry>,
    mails: Vec<ledger::Entry>,
    may_write: bool,
    confirm: Vec<Field>,
    /// Somebody else has changed the signup meanwhile.
    pub stale: bool,
    /// A change of contact that the old contact objects to.
    objection: Option<ContactChange>,
    revisions: Vec<Changed>,
    proposed: Vec<Changed>,
    /// What forms said that were sent again, where it differs.
    repeats: Vec<Vec<Changed>>,
    /// The reference of an older signup of the same local government.
    duplicate_of: Option<String>,
    profile: ProfileReview,
    /// When it is deleted, since nobody has confirmed the address.
    deletion: Option<i64>,
    /// Whether its contact can be exported and erased by whoever looks at it.
    has_person: bool,
}

/// A value before and after a change, or a proposed one.
struct Changed {
    label: String,
    before: String,
    after: String,
}

/// What a reviewer typed to confirm an address by hand.
#[derive(Default)]
pub struct ConfirmForm {
    pub how: String,
    pub email: String,
    pub how_missing: bool,
    pub email_problem: Option<&'static str>,
}

/// Reads what the page shows.
pub async fn page(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    signup: Signup,
    form: Option<ConfirmForm>,
) -> Result<ReviewPage> {
    let l = staff.l;
    let title = l.t("admin-signups-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &title);
    page.title = signup.title().to_owned();
    let form = form.unwrap_or_else(|| ConfirmForm {
        email: signup.answers.contact_email.clone(),
        ..ConfirmForm::default()
    });
    page.has_errors = form.how_missing || form.email_problem.is_some();
    let how_error = form.how_missing.then(|| l.t("admin-error-how-missing").plain());
    let email = Control::Line { kind: "email", autocomplete: "off", ltr: true };
    Ok(ReviewPage {
        page,
        answers: rows(l, &signup.answers),
        history: history::of(db, signup.id).await?,
        mails: ledger::of_signup(db, signup.id).await?,
        may_write: staff.may_write(),
        confirm: vec![
            Field::line("how", l.t("admin-confirm-how").plain(), &form.how)
                .hint(l.t("admin-confirm-how-hint").plain())
                .error(how_error),
            Field::new("email", l.t("admin-confirm-email").plain(), &form.email, email)
                .hint(l.t("admin-confirm-email-hint").plain())
                .error(form.email_problem.map(|id| l.t(id).plain())),
        ],
        stale: false,
        objection: contact_change::of(db, signup.id).await?.filter(|it| it.objected_at.is_some()),
        revisions: revision::of(db, signup.id)
            .await?
            .into_iter()
            .map(|it| changed(l, it))
            .collect(),
        proposed: proposed(db, l, &signup).await?,
        repeats: known::repeats_of(db, signup.id)
            .await?
            .iter()
            .map(|repeat| differences(l, &signup.answers, repeat))
            .filter(|differences| !differences.is_empty())
            .collect(),
        duplicate_of: match signup.duplicate_of {
            Some(id) => find::by_id(db, id).await?.map(|older| older.reference),
            None => None,
        },
        profile: profile::review::read(db, l, &signup).await?,
        has_person: staff.require(Role::Administrator).is_ok()
            && !signup.answers.contact_email.is_empty(),
        deletion: keep::deletion(&signup, app.clock.now_ms()),
        signup,
    })
}

fn changed(l: L10n, revision: Revision) -> Changed {
    let label = l.t(label_id(&revision.field)).plain();
    Changed { label, before: revision.before, after: revision.after }
}

/// What the local government proposes to change.
async fn proposed(db: &mut SqliteConnection, l: L10n, signup: &Signup) -> Result<Vec<Changed>> {
    let proposed = proposal::of(db, signup).await?;
    Ok(proposed.map(|it| differences(l, &signup.answers, &it)).unwrap_or_default())
}

/// The answers that differ, with their labels.
fn differences(l: L10n, before: &Answers, after: &Answers) -> Vec<Changed> {
    before
        .fields()
        .into_iter()
        .zip(after.fields())
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| {
            let label = l.t(label_id(field)).plain();
            Changed { label, before, after }
        })
        .collect()
}
