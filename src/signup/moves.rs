//! What a reviewer does with a signup without a mail: takes it, goes on after an answer, opens it
//! again, archives it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::history::record;
use super::problem::{Problem, of_reason};
use super::review::{back_in, begin, noted};
use super::review_page::{Typed, page};
use super::{Event, Signup, Status, profile, store};
use crate::audit;
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::html;

/// A way that a reviewer can send a signup, with its reason in the reviewer's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Information that was asked for has come another way than by the personal page.
    Resume,
    Reopen,
    Archive,
}

impl Move {
    const ALL: [Self; 3] = [Self::Resume, Self::Reopen, Self::Archive];

    /// Where it leads; `None`: nowhere from here.
    fn leads(self, signup: &Signup) -> Option<Status> {
        let to = match self {
            Self::Resume => signup.asked_from?,
            Self::Reopen => Status::UnderReview,
            Self::Archive => Status::Archived,
        };
        let from_here = match self {
            Self::Resume => signup.status == Status::NeedsInformation,
            Self::Reopen => signup.status == Status::Declined,
            Self::Archive => true,
        };
        (from_here && signup.status.may_become(to) && signup.erased_at.is_none()).then_some(to)
    }

    /// The moves that are possible now.
    pub fn possible(signup: &Signup) -> Vec<Self> {
        Self::ALL.into_iter().filter(|it| it.leads(signup).is_some()).collect()
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::Reopen => "reopen",
            Self::Archive => "archive",
        }
    }

    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Resume => "decide-resume",
            Self::Reopen => "decide-reopen",
            Self::Archive => "decide-archive",
        }
    }

    pub const fn hint_id(self) -> &'static str {
        match self {
            Self::Resume => "decide-resume-hint",
            Self::Reopen => "decide-reopen-hint",
            Self::Archive => "decide-archive-hint",
        }
    }

    const fn event(self) -> Event {
        match self {
            Self::Resume => Event::Resumed,
            Self::Reopen => Event::Reopened,
            Self::Archive => Event::Archived,
        }
    }
}

/// "I take this": under review, by whoever pressed the button.
pub async fn take(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let set_aside = signup.quarantined_at.is_some() || signup.disowned_at.is_some();
    if signup.status != Status::Received || set_aside {
        return Ok(back_in(&reference, "", &fields));
    }
    let (to, now, who) = (Status::UnderReview, app.clock.now_ms(), Some(staff.account_id));
    store::set_status(&mut tx, &signup, to, now).await?;
    store::set_reviewer(&mut tx, signup.id, who).await?;
    record(&mut tx, signup.id, who, Event::Taken, to, "", now).await?;
    noted(&mut tx, &app, &staff, audit::Event::SignupMoved, &reference).await?;
    tx.commit().await?;
    Ok(back_in(&reference, "taken", &fields))
}

pub async fn resume(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    Box::pin(go(&app, &staff, &reference, &fields, Move::Resume)).await
}

pub async fn reopen(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    Box::pin(go(&app, &staff, &reference, &fields, Move::Reopen)).await
}

pub async fn archive(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    Box::pin(go(&app, &staff, &reference, &fields, Move::Archive)).await
}

/// Moves the signup and keeps why; without a reason the page comes back.
async fn go(
    app: &App,
    staff: &Staff,
    reference: &str,
    fields: &Fields,
    way: Move,
) -> Result<Response> {
    let (mut tx, signup) = match begin(app, staff, reference, fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let Some(to) = way.leads(&signup) else { return Ok(back_in(reference, "", fields)) };
    let why = fields.line("why");
    let mut problem = of_reason(("why", "decide-why"), &why, "decide-error-why");
    // The local government's own answer would be refused, too.
    if to == Status::ProfileSubmitted && profile::is_incomplete(&mut tx, signup.id).await? {
        problem = problem.or(Some(Problem::says("why", "decide-error-profile")));
    }
    if let Some(problem) = problem {
        let typed = Typed { way: Some((way, problem)), ..Typed::read(fields, &signup) };
        let page = page(&mut tx, app, staff, signup, Some(typed)).await?;
        noted(&mut tx, app, staff, audit::Event::SignupViewed, reference).await?;
        tx.commit().await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    }
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    store::set_status(&mut tx, &signup, to, now).await?;
    record(&mut tx, signup.id, who, way.event(), to, &why, now).await?;
    noted(&mut tx, app, staff, audit::Event::SignupMoved, reference).await?;
    tx.commit().await?;
    Ok(back_in(reference, "moved", fields))
}
