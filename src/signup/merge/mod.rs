//! `/admin/signups/{reference}/merge`: two signups of one local government become one record. The merged
//! one is closed and points at the kept one, whose page shows mails, notes, history and changes of both;
//! its rows stay its own, so that each person can be erased apart. What may be merged stands in `rules`.

mod page;
mod rules;
mod store;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use serde::Deserialize;
use sqlx::SqliteConnection;

use self::page::{Typed, page};
use super::history::record;
use super::problem::{Problem, of_reason};
use super::review::{back_in, noted};
use super::situation::Situation;
use super::within::Within;
use super::{Event, Signup, apart, contact_change, decision, find, proposal, requests};
use crate::address::mailbox;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::outbox;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::again::or_page;
use crate::web::form::Fields;

/// Which other signup.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct With {
    with: String,
    /// The list in which the signup is looked at.
    list: String,
}

/// Shows both side by side, or asks for the other.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(query): Query<With>,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let (with, list) = (query.with.trim().to_uppercase(), Within::read(&query.list));
    let typed = Typed { with, list, ..Typed::default() };
    let tx = staff.begin(&app).await?;
    shown(tx, &app, &staff, (&reference, &typed), &[], Situation::Fresh).await
}

/// The page of both as they are now; that somebody saw them is recorded.
async fn shown(
    mut tx: Tx,
    app: &App,
    staff: &Staff,
    (reference, typed): (&str, &Typed),
    problems: &[Problem],
    situation: Situation,
) -> Result<Response> {
    let page = page(&mut tx, app, staff, (reference, typed), problems, situation).await?;
    for seen in page.references() {
        noted(&mut tx, app, staff, audit::Event::SignupViewed, seen).await?;
    }
    tx.commit().await?;
    page.answer()
}

/// Merges them, once. Whatever is in the way, what was typed comes back beside both as they are now.
pub async fn submit(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let typed = Typed::read(&fields);
    let change = Box::pin(async {
        let mut tx = staff.begin(&app).await?;
        match take(&mut tx, &app, &staff, &reference, &typed, &fields).await? {
            Outcome::Merged(kept) => {
                tx.commit().await?;
                app.mail_queued.notify_one();
                Ok(back_in(&kept, "merged", &fields))
            }
            Outcome::Again(problems, situation) => {
                shown(tx, &app, &staff, (&reference, &typed), &problems, situation).await
            }
        }
    });
    or_page(change, unavailable(&app, &staff, &reference, &typed)).await
}

/// The form without what the signups say: nothing can be written, and so no entry in the log.
async fn unavailable(app: &App, staff: &Staff, reference: &str, typed: &Typed) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let situation = Situation::Unavailable;
    page(&mut db, app, staff, (reference, typed), &[], situation).await?.answer()
}

/// What became of the form.
enum Outcome {
    /// This is the reference of the kept one.
    Merged(String),
    Again(Vec<Problem>, Situation),
}

/// Checks the form against both as they are now and merges them.
async fn take(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    reference: &str,
    typed: &Typed,
    fields: &Fields,
) -> Result<Outcome> {
    let one = find::named(db, reference).await?;
    let Some(other) = find::by_reference(db, &typed.with).await? else {
        return Ok(Outcome::Again(Vec::new(), Situation::Wrong));
    };
    for (kept, merged) in [(&one, &other), (&other, &one)] {
        if merged.merged_into == Some(kept.id) {
            return Ok(Outcome::Merged(kept.reference.clone()));
        }
    }
    let versions = [one.version, other.version].map(|version| version.to_string());
    if versions != [fields.get("version"), fields.get("other_version")] {
        return Ok(Outcome::Again(Vec::new(), Situation::Stale));
    }
    let (kept, merged) =
        if typed.kept == other.reference { (&other, &one) } else { (&one, &other) };
    let mut problems: Vec<Problem> =
        of_reason(("why", "decide-why"), &typed.why, "decide-error-why").into_iter().collect();
    if typed.kept != kept.reference {
        problems.push(Problem::says("kept", "entry-merge-error-kept"));
    } else if let Some(id) = obstacle(db, kept, merged, app.clock.now_ms()).await? {
        problems.push(Problem::says("kept", id));
    }
    if !problems.is_empty() {
        return Ok(Outcome::Again(problems, Situation::Wrong));
    }
    merge(db, app, staff, kept, merged, &typed.why).await?;
    Ok(Outcome::Merged(kept.reference.clone()))
}

/// The message that says why one cannot take in the other now: an objection is settled first, and a
/// former contact who can still object keeps that right.
async fn obstacle(
    db: &mut SqliteConnection,
    kept: &Signup,
    merged: &Signup,
    now: i64,
) -> Result<Option<&'static str>> {
    if let Some(found) = rules::obstacle(kept, merged) {
        return Ok(Some(found));
    }
    for id in [kept.id, merged.id] {
        if contact_change::is_frozen(db, id).await? {
            return Ok(Some("entry-merge-objection"));
        }
    }
    for id in [kept.id, merged.id] {
        if contact_change::is_contestable(db, id, now).await? {
            return Ok(Some("entry-merge-contestable"));
        }
    }
    Ok(None)
}

/// Whether both have the same contact, who keeps the links to either.
fn is_same_person(kept: &Signup, merged: &Signup) -> bool {
    let (one, other) = (&kept.answers.contact_email, &merged.answers.contact_email);
    !one.is_empty() && mailbox(one) == mailbox(other)
}

/// Everything that makes one record of two.
async fn merge(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    kept: &Signup,
    merged: &Signup,
    why: &str,
) -> Result<()> {
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    discard_what_waits(db, app, staff, merged).await?;
    if is_same_person(kept, merged) {
        store::carry_links(db, merged.id, kept.id).await?;
    } else {
        outbox::queue::stop_writing(db, merged.id, &merged.answers.contact_email).await?;
    }
    outbox::queue::stop_writing(db, merged.id, &merged.answers.second_email).await?;
    outbox::take_back(db, outbox::Kind::ProfileReminder, merged.id).await?;
    store::end_links(db, merged.id).await?;
    apart::forget(db, merged.id).await?;
    store::carry_profile(db, merged.id, kept.id).await?;
    store::close(db, merged.id, kept.id, now).await?;
    store::take_in(db, kept, merged).await?;
    let note = format!("{} · {why}", merged.reference);
    record(db, kept.id, who, Event::TookIn, kept.status, &note, now).await?;
    let (event, to) = (Event::Merged, super::Status::Archived);
    record(db, merged.id, who, event, to, &kept.reference, now).await?;
    let both = format!("{} {}", kept.reference, merged.reference);
    noted(db, app, staff, audit::Event::SignupsMerged, &both).await
}

/// Nothing of the merged one waits any more: one record has one proposal.
async fn discard_what_waits(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    merged: &Signup,
) -> Result<()> {
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    if let Some(open) = decision::store::open_of(db, merged.id).await? {
        decision::discard(db, app, merged, &open, staff.account_id).await?;
    }
    if proposal::of(db, merged).await?.is_some() {
        proposal::remove(db, merged.id).await?;
        let event = Event::ProposalDiscarded;
        record(db, merged.id, who, event, merged.status, "", now).await?;
    }
    contact_change::settle(db, merged.id).await?;
    requests::forget(db, merged.id).await?;
    requests::forget_second(db, merged.id).await
}
