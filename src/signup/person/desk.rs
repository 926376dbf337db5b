//! A person's data on the desk, for administrators: `…/person.json` and `…/erase` of a signup, about
//! its contact.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::super::problem::{Problem, REASON_MAX, of_reason};
use super::super::review::{Done, back_in, noted};
use super::super::situation::Situation;
use super::super::within::{self, Within};
use super::super::{Signup, find};
use super::{erase, export};
use crate::audit;
use crate::db::Tx;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::session::{Role, Staff};
use crate::state::App;
use crate::text::fold;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

/// Everything stored about the contact of a signup, as a file.
pub async fn download(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
) -> Result<Response> {
    let (tx, signup) = begin(&app, &staff, &reference).await?;
    let (email, who) = (&signup.answers.contact_email, Some(staff.account_id));
    let data = export(&app, tx, email, who).await?.ok_or(Error::NotFound)?;
    let name = format!("attachment; filename=\"{reference}.json\"");
    let headers = [(CONTENT_TYPE, "application/json".to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, data.to_string()).into_response())
}

/// The signup, for an administrator, while it has a contact.
async fn begin(app: &App, staff: &Staff, reference: &str) -> Result<(Tx, Signup)> {
    staff.require(Role::Administrator)?;
    let mut tx = staff.begin(app).await?;
    let signup = find::by_reference(&mut tx, reference).await?;
    let signup = signup.filter(|signup| !signup.answers.contact_email.is_empty());
    Ok((tx, signup.ok_or(Error::NotFound)?))
}

#[derive(Template)]
#[template(path = "signup/erase.html")]
struct ErasePage {
    page: DeskPage,
    reference: String,
    contact: String,
    version: i64,
    stays_public: bool,
    stale: bool,
    fields: [Field; 2],
    list: Option<Within>,
}

impl ErasePage {
    /// What follows the signup's address, so that it is shown in its list again.
    fn list_query(&self) -> String {
        within::query(self.list.as_ref(), "?")
    }
}

/// The page, which shows the address; that somebody saw it is recorded.
async fn shown(
    mut tx: Tx,
    app: &App,
    staff: &Staff,
    (signup, fields): (&Signup, &Fields),
    problems: &[Problem],
    situation: Situation,
) -> Result<Response> {
    noted(&mut tx, app, staff, audit::Event::SignupViewed, &signup.reference).await?;
    tx.commit().await?;
    let stale = situation == Situation::Stale;
    let page = ErasePage { stale, ..page(app, staff, signup, fields, problems) };
    Ok((situation.status(), html(&page)?).into_response())
}

fn page(
    app: &App,
    staff: &Staff,
    signup: &Signup,
    fields: &Fields,
    problems: &[Problem],
) -> ErasePage {
    let l = staff.l;
    let title = l.t("admin-erase-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &title);
    page.has_errors = !problems.is_empty();
    let error = |field| {
        let problem = problems.iter().find(|problem| problem.field == field);
        problem.map(|problem| problem.message(l))
    };
    let tick = Control::Tick(l.t("admin-erase-confirm").markup(&[]));
    ErasePage {
        page,
        reference: signup.reference.clone(),
        contact: signup.answers.contact_email.clone(),
        version: signup.version,
        stays_public: signup.is_public(),
        stale: false,
        fields: [
            Field::line("reason", l.t("admin-erase-reason").plain(), fields.get("reason"))
                .hint(l.t("admin-erase-reason-hint").with("max", REASON_MAX).plain())
                .error(error("reason")),
            Field::new("sure", l.t("admin-erase-confirm").plain(), fields.get("sure"), tick)
                .error(error("sure")),
        ],
        list: Within::read(fields.get("list")),
    }
}

/// Asks for the reason, and whether it is meant.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(query): Query<Done>,
) -> Result<Response> {
    let (tx, signup) = begin(&app, &staff, &reference).await?;
    shown(tx, &app, &staff, (&signup, &query.fields()), &[], Situation::Fresh).await
}

/// Erases the contact of a signup everywhere.
pub async fn submit(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (tx, signup) = begin(&app, &staff, &reference).await?;
    let reason = fields.line("reason");
    let problems = problems(&reason, &fields, &signup);
    if !problems.is_empty() {
        let shows = (&signup, &fields);
        return shown(tx, &app, &staff, shows, &problems, Situation::Wrong).await;
    }
    if fields.get("version") != signup.version.to_string() {
        return shown(tx, &app, &staff, (&signup, &fields), &[], Situation::Stale).await;
    }
    let (email, who) = (&signup.answers.contact_email, Some(staff.account_id));
    let erased = erase(&app, tx, email, who, &reason).await?.ok_or(Error::NotFound)?;
    let done = if erased.left.is_empty() { "erased" } else { "erased-but" };
    Ok(back_in(&reference, done, &fields))
}

fn problems(reason: &str, fields: &Fields, signup: &Signup) -> Vec<Problem> {
    let label = ("reason", "admin-erase-reason");
    let mut problems: Vec<Problem> =
        of_reason(label, reason, "admin-error-erase-reason-missing").into_iter().collect();
    if names_somebody(reason, signup) {
        problems.push(Problem::says("reason", "admin-error-erase-reason-personal"));
    }
    if fields.get("sure").is_empty() {
        problems.push(Problem::says("sure", "admin-error-erase-unconfirmed"));
    }
    problems
}

/// The reason stays in the audit log: it must not say what is erased.
fn names_somebody(reason: &str, signup: &Signup) -> bool {
    let (reason, answers) = (fold(reason), &signup.answers);
    let names = [
        &answers.contact_name,
        &answers.contact_email,
        &answers.contact_phone,
        &answers.second_email,
    ];
    let words = names
        .into_iter()
        .flat_map(|name| fold(name).split(' ').map(str::to_owned).collect::<Vec<_>>());
    words.filter(|word| word.chars().count() > 2).any(|word| {
        reason.split(|c: char| c.is_whitespace() || ",.;:".contains(c)).any(|said| said == word)
    })
}
