//! The profile on the desk: what was sent, what the public sees, what a member's correction
//! changes, and what a reviewer does with it.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::answers::Draft;
use super::files::served;
use super::overview::Progress;
use super::store::{self, Profile};
use super::translation;
use super::view::{Part, parts};
use crate::audit;
use crate::error::{Error, Result};
use crate::i18n::L10n;
use crate::session::Staff;
use crate::signup::history::record;
use crate::signup::question::{self, Answer};
use crate::signup::review::{back_in, begin, noted};
use crate::signup::{Event, Signup, Status, find, store as signups};
use crate::state::App;
use crate::web::form::Fields;

/// What the desk's page of a signup shows of its profile.
pub struct ProfileReview {
    /// How far the draft has come, while it is written.
    pub writing: Option<Progress>,
    /// The draft that waits for the secretariat.
    pub sent: Option<(i64, Vec<Part>)>,
    /// What the public sees.
    pub published: Option<Vec<Part>>,
    /// What a member's correction changes.
    pub changes: Vec<Change>,
    /// Languages with translations, and how many answers are translated into each.
    pub translations: Vec<(String, i64)>,
    /// What was answered to requests for information.
    pub answers: Vec<Answer>,
}

/// An answer before and after a correction; an empty one was not given.
pub struct Change {
    pub label: String,
    pub before: String,
    pub after: String,
    pub lang: String,
    pub dir: &'static str,
}

/// Reads what the page shows.
pub async fn read(db: &mut SqliteConnection, l: L10n, signup: &Signup) -> Result<ProfileReview> {
    let files = format!("/admin/signups/{}/files", signup.reference);
    let draft = store::draft(db, signup.id).await?;
    let published = store::published(db, signup.id).await?;
    let is_sent = match signup.status {
        Status::ProfileSubmitted => true,
        Status::Member => draft.submitted_at.is_some(),
        _ => signup.is_asked_about_profile(),
    };
    let changes = match &published {
        Some(published) if is_sent => changes(l, &published.written, &draft.written),
        _ => Vec::new(),
    };
    let counts = translation::counts(db, signup.id).await?;
    Ok(ProfileReview {
        writing: (signup.status == Status::Pledged && draft.version > 0)
            .then(|| Progress::of(l, &draft.written)),
        sent: is_sent.then(|| sent(l, &draft, &files)),
        published: published.map(|it| parts(l, &it.written, &files)),
        changes,
        translations: counts.into_iter().map(|(tag, count)| (l.language(&tag), count)).collect(),
        answers: question::answers(db, signup.id).await?,
    })
}

fn sent(l: L10n, draft: &Profile, files: &str) -> (i64, Vec<Part>) {
    (draft.submitted_at.unwrap_or_default(), parts(l, &draft.written, files))
}

/// The answers that differ, and the files.
fn changes(l: L10n, before: &Draft, after: &Draft) -> Vec<Change> {
    let (old, new) = (parts(l, before, ""), parts(l, after, ""));
    let mut changes = Vec::new();
    for (old, new) in old.iter().zip(&new) {
        for row in &new.rows {
            let was = old.rows.iter().find(|it| it.label == row.label);
            if was.is_none_or(|was| was.value != row.value) {
                let before = was.map(|was| was.value.clone()).unwrap_or_default();
                changes.push(Change {
                    label: row.label.clone(),
                    before,
                    after: row.value.clone(),
                    lang: row.lang.clone(),
                    dir: row.dir,
                });
            }
        }
        for row in old.rows.iter().filter(|row| !new.rows.iter().any(|it| it.label == row.label)) {
            changes.push(Change {
                label: row.label.clone(),
                before: row.value.clone(),
                after: String::new(),
                lang: row.lang.clone(),
                dir: row.dir,
            });
        }
        let file = |part: &Part| part.file.as_ref().map(|file| file.href.clone());
        if file(old) != file(new)
            && let Some(it) = new.file.as_ref().or(old.file.as_ref())
        {
            let mark = |part: &Part| if part.file.is_some() { "✓" } else { "" }.to_owned();
            changes.push(Change {
                label: it.label.clone(),
                before: mark(old),
                after: mark(new),
                lang: String::new(),
                dir: "auto",
            });
        }
    }
    changes
}

/// A file of the profile; that somebody saw it is recorded.
pub async fn file(
    State(app): State<App>,
    staff: Staff,
    Path((reference, id)): Path<(String, i64)>,
) -> Result<Response> {
    let mut tx = staff.begin(&app).await?;
    let signup = find::named(&mut tx, &reference).await?;
    let file = store::file(&mut tx, signup.id, id).await?.ok_or(Error::NotFound)?;
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    served(file)
}

/// A member's correction takes the place of what the public sees.
pub async fn accept(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    settle(&app, &staff, &reference, &fields, true).await
}

/// What the public sees stays, and is what the local government goes on from.
pub async fn discard(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    settle(&app, &staff, &reference, &fields, false).await
}

async fn settle(
    app: &App,
    staff: &Staff,
    reference: &str,
    fields: &Fields,
    accepts: bool,
) -> Result<Response> {
    let (mut tx, signup) = match begin(app, staff, reference, fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let waits = store::draft(&mut tx, signup.id).await?.submitted_at.is_some();
    let (event, noticed, done) = if accepts {
        (Event::ProposalAccepted, audit::Event::ProposalAccepted, "accepted")
    } else {
        (Event::ProposalDiscarded, audit::Event::ProposalDiscarded, "discarded")
    };
    if signup.status == Status::Member && waits {
        let now = app.clock.now_ms();
        if accepts {
            store::accept(&mut tx, signup.id, now).await?;
        } else {
            store::discard(&mut tx, signup.id).await?;
        }
        signups::touch(&mut tx, signup.id).await?;
        let who = Some(staff.account_id);
        record(&mut tx, signup.id, who, event, signup.status, "", now).await?;
        noted(&mut tx, app, staff, noticed, reference).await?;
        tx.commit().await?;
        return Ok(back_in(reference, done, fields));
    }
    Ok(back_in(reference, "", fields))
}
