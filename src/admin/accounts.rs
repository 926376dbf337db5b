//! `/admin/accounts`: everybody who has an account, and inviting somebody.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::account;
use super::people::{self, Person};
use crate::address;
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::fields::{Choice, Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/accounts.html")]
struct AccountsPage {
    page: DeskPage,
    people: Vec<Person>,
    fields: [Field; 2],
}

/// A link that sets an account up, shown once.
#[derive(Template)]
#[template(path = "admin/account_link.html")]
pub struct LinkPage {
    pub page: DeskPage,
    pub email: String,
    pub link: String,
}

/// Shows everybody; that somebody looked is recorded.
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Html<String>> {
    staff.require(Role::Administrator)?;
    html(&page(&app, &staff, ("", "reviewer"), None).await?)
}

async fn page(
    app: &App,
    staff: &Staff,
    (email, role): (&str, &str),
    problem: Option<&'static str>,
) -> Result<AccountsPage> {
    let mut tx = staff.begin(app).await?;
    let people = people::all(&mut tx).await?;
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::AccountsListed, "", now).await?;
    tx.commit().await?;
    let l = staff.l;
    let title = l.t("admin-accounts-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    page.has_errors = problem.is_some();
    let control = Control::Line { kind: "email", autocomplete: "off", ltr: true };
    Ok(AccountsPage {
        page,
        people,
        fields: [
            Field::new("email", l.t("admin-sign-in-email").plain(), email, control)
                .error(problem.map(|id| l.t(id).plain())),
            role_field(l, role),
        ],
    })
}

/// The roles to choose from.
pub fn role_field(l: L10n, role: &str) -> Field {
    let choices = Role::ALL.map(|role| Choice {
        value: role.as_str().to_owned(),
        label: l.t(role.label_id()).plain(),
        lang: None,
    });
    let control = Control::Radios(choices.into());
    Field::new("role", l.t("admin-account-role").plain(), role, control)
}

/// Makes an account and shows the link that sets it up.
pub async fn invite(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let (typed, now) = (fields.line("email"), app.clock.now_ms());
    let role = Role::from_word(fields.get("role"));
    let again = async |problem| -> Result<Response> {
        let page = page(&app, &staff, (&typed, fields.get("role")), Some(problem)).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
    };
    let (Ok(address), Some(role)) = (address::parse(&typed), role) else {
        return again("signup-lost-email-invalid").await;
    };
    let email = address.as_str().to_lowercase();
    let mut tx = staff.begin(&app).await?;
    let locale = staff.l.locale;
    let Some(id) = people::add(&mut tx, &email, role, locale, now).await? else {
        drop(tx);
        return again("admin-accounts-known").await;
    };
    let link = account::invite(&mut tx, &app, id).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::AccountInvited, &email, now).await?;
    tx.commit().await?;
    link_page(&app, &staff, email, link)
}

/// The page that shows a link, once.
pub fn link_page(app: &App, staff: &Staff, email: String, link: String) -> Result<Response> {
    let title = staff.l.t("admin-accounts-link-title");
    let page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    Ok(html(&LinkPage { page, email, link })?.into_response())
}
