//! `/admin/proposals`: everything that waits to be released, with its mail; released several at
//! once, each in a transaction of its own.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::{Decision, release, store};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{Role, Staff};
use crate::signup::work::{List, store as work};
use crate::signup::{Signup, find};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::html;

/// Proposals on the page; a form has so many fields at most.
const PAGE: i64 = 50;

/// What has just been released, the page from 1, and what is ticked, in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Outcome {
    released: Option<u64>,
    refused: Option<u64>,
    page: i64,
    /// `mine` or `all`: those are ticked before anybody does it by hand.
    ticked: String,
}

#[derive(Template)]
#[template(path = "signup/decision/proposals.html")]
struct ProposalsPage {
    page: DeskPage,
    may_write: bool,
    refused: Option<String>,
    proposals: Vec<Proposal>,
    count: i64,
    number: i64,
    pages: i64,
    account: String,
}

impl ProposalsPage {
    /// The proposals at another page.
    fn at(number: i64) -> String {
        format!("{}?page={number}", List::Proposals.address())
    }

    /// This page with proposals ticked.
    fn ticked(&self, which: &str) -> String {
        format!("{}&ticked={which}", Self::at(self.number))
    }

    fn has_ticked(&self) -> bool {
        self.proposals.iter().any(|it| it.ticked)
    }

    /// Whether the page has something to release that is one's own, or that is not.
    fn has(&self, own: bool) -> bool {
        self.proposals.iter().any(|it| !it.stale && (it.decision.made_by == self.account) == own)
    }
}

/// A proposal on the page.
struct Proposal {
    decision: Decision,
    signup: Signup,
    /// The mail as it will go out.
    mail: String,
    /// The signup has changed since: it must be looked at again.
    stale: bool,
    ticked: bool,
}

/// Shows what waits.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(outcome): Query<Outcome>,
) -> Result<Html<String>> {
    let mut tx = staff.begin(&app).await?;
    let now = app.clock.now_ms();
    let count = work::extent(&mut tx, List::Proposals, now).await?.count;
    let pages = (count + PAGE - 1) / PAGE;
    let number = outcome.page.clamp(1, pages.max(1));
    let mut proposals = Vec::new();
    for decision in store::open(&mut tx, staff.account_id, PAGE, (number - 1) * PAGE).await? {
        let wanted = match outcome.ticked.as_str() {
            "mine" => decision.made_by == staff.email,
            word => word == "all",
        };
        proposals.extend(proposal(&mut tx, &app, decision, wanted).await?);
    }
    audit::record(&mut tx, Some(staff.account_id), Event::DecisionsListed, "", now).await?;
    tx.commit().await?;
    let l = staff.l;
    let mut page = DeskPage::new(&app, &staff, DeskSection::Work, &l.t("decide-proposals-title"));
    page.done = match (outcome.released, outcome.refused) {
        (Some(0), Some(0)) => Some(l.t("decide-proposals-unticked").plain()),
        (Some(0) | None, _) => None,
        (Some(count), _) => Some(l.t("decide-proposals-released").with("count", count).plain()),
    };
    html(&ProposalsPage {
        page,
        may_write: staff.may_write(),
        refused: outcome
            .refused
            .filter(|&count| count > 0)
            .map(|count| l.t("decide-proposals-refused").with("count", count).plain()),
        proposals,
        count,
        number,
        pages,
        account: staff.email,
    })
}

async fn proposal(
    db: &mut SqliteConnection,
    app: &App,
    decision: Decision,
    wanted: bool,
) -> Result<Option<Proposal>> {
    let Some(signup) = find::by_reference(db, &decision.reference).await? else { return Ok(None) };
    let mail = decision.preview(app, &signup)?;
    let stale = decision.is_stale(&signup);
    Ok(Some(Proposal { decision, signup, mail, stale, ticked: wanted && !stale }))
}

/// Releases those that were ticked; what has changed since stays and is counted.
pub async fn submit(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let (mut released, mut refused) = (0, 0);
    for (id, version) in fields.beginning_with("release-") {
        let Ok(id) = id.parse() else { continue };
        if release_one(&app, &staff, id, version).await? {
            released += 1;
        } else {
            refused += 1;
        }
    }
    let query = format!("released={released}&refused={refused}");
    Ok(Redirect::to(&format!("/admin/proposals?{query}")).into_response())
}

/// Releases one proposal if the signup is as the page showed it.
async fn release_one(app: &App, staff: &Staff, id: i64, version: &str) -> Result<bool> {
    let mut tx = staff.begin(app).await?;
    let Some(decision) = store::by_id(&mut tx, id).await? else { return Ok(false) };
    let signup = find::by_reference(&mut tx, &decision.reference).await?;
    let signup = signup.filter(|signup| version == signup.version.to_string());
    let Some(signup) = signup else { return Ok(false) };
    if release(&mut tx, app, &signup, &decision, staff.account_id).await?.is_err() {
        return Ok(false);
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(true)
}
