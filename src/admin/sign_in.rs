//! `/admin/sign-in` and `/admin/sign-out`. Unknown, disabled and known accounts get the same
//! answer after the same work.

use askama::Template;
use axum::extract::{Query, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::account;
use super::attempt::{self, Outcome, SignedIn};
use super::kept::{self, Kept};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::{L10n, Locale};
use crate::session::{self, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/sign_in.html")]
pub struct SignInPage {
    page: DeskPage,
    kept: Option<Kept>,
    problem: Option<String>,
    fields: [Field; 3],
}

/// The desk's language before anybody has signed in.
pub fn visitor(app: &App, headers: &HeaderMap) -> L10n {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    app.catalogue.locale(Locale::negotiate(accepted, &Locale::DESK))
}

/// Why somebody is here, in the address that led them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Why {
    why: String,
}

/// Shows the form.
pub async fn show(
    State(app): State<App>,
    headers: HeaderMap,
    Query(query): Query<Why>,
) -> Result<Response> {
    let l = visitor(&app, &headers);
    let mut page = page(&app, l, "", None);
    page.page.done = match query.why.as_str() {
        "needed" => Some(l.t("admin-sign-in-needed").plain()),
        "signed-out" => Some(l.t("admin-signed-out").plain()),
        _ => None,
    };
    Ok(html(&page)?.into_response())
}

fn page(app: &App, l: L10n, email: &str, problem: Option<&'static str>) -> SignInPage {
    let title = l.t("admin-sign-in-title");
    let mut page = DeskPage::signed_out(app, l, DeskSection::Elsewhere, &title);
    page.has_errors = problem.is_some();
    let control = |kind, autocomplete| Control::Line { kind, autocomplete, ltr: true };
    SignInPage {
        page,
        kept: None,
        problem: problem.map(|id| l.t(id).plain()),
        fields: [
            Field::new(
                "email",
                l.t("admin-sign-in-email").plain(),
                email,
                control("email", "username"),
            ),
            Field::new(
                "password",
                l.t("admin-sign-in-password").plain(),
                "",
                control("password", "current-password"),
            ),
            Field::new(
                "code",
                l.t("admin-sign-in-code").plain(),
                "",
                control("text", "one-time-code"),
            )
            .hint(l.t("admin-sign-in-code-hint").plain()),
        ],
    }
}

/// Signs in; a form that was kept is sent again, everybody else comes to the list.
pub async fn submit(
    State(app): State<App>,
    headers: HeaderMap,
    request: Request,
) -> Result<Response> {
    let l = visitor(&app, &headers);
    let fields = Fields::read(request, kept::SIGN_IN_BYTES, kept::SIGN_IN_FIELDS).await?;
    let kept = Kept::read(&fields);
    let (status, problem) = match attempt::sign_in(&app, &headers, &fields).await? {
        Outcome::In(signed_in) => return welcome(&app, l, kept, signed_in),
        Outcome::TooMany => (StatusCode::TOO_MANY_REQUESTS, "admin-sign-in-waited"),
        Outcome::Wrong => (StatusCode::UNPROCESSABLE_ENTITY, "admin-sign-in-failed"),
    };
    let mut page = page(&app, l, &fields.line("email"), Some(problem));
    page.kept = kept;
    Ok((status, html(&page)?).into_response())
}

fn welcome(app: &App, l: L10n, kept: Option<Kept>, signed_in: SignedIn) -> Result<Response> {
    let again = kept.and_then(|kept| kept.answer(app, l, signed_in.account_id));
    let answer = match again {
        Some(page) => page?,
        None if signed_in.by_recovery_code => {
            Redirect::to("/admin/account?done=recovered").into_response()
        }
        None => Redirect::to("/admin/").into_response(),
    };
    Ok((AppendHeaders(signed_in.cookies.map(|cookie| (SET_COOKIE, cookie))), answer)
        .into_response())
}

/// The page for signing in that carries a form along.
pub fn with_kept(app: &App, l: L10n, kept: Kept) -> SignInPage {
    let mut page = page(app, l, "", None);
    page.page.done = Some(l.t("admin-kept-needed").plain());
    page.kept = Some(kept);
    page
}

/// Signs out, from any number of tabs.
pub async fn sign_out(State(app): State<App>, staff: Staff) -> Result<Response> {
    let mut tx = staff.begin(&app).await?;
    let cookie = session::end(&mut tx, &app, &staff).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::SignedOut, "", app.clock.now_ms())
        .await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/sign-in?why=signed-out")).into_response())
}

/// Changes the desk's language for somebody signed in.
pub async fn set_language(
    State(app): State<App>,
    staff: Staff,
    fields: Fields,
) -> Result<Response> {
    if let Some(locale) =
        Locale::from_code(fields.get("locale")).filter(|it| Locale::DESK.contains(it))
    {
        let mut tx = staff.begin(&app).await?;
        account::set_locale(&mut tx, staff.account_id, locale).await?;
        tx.commit().await?;
    }
    let back = fields.get("back");
    let ours = back.starts_with("/admin/") && back.bytes().all(|byte| byte.is_ascii_graphic());
    let back = if ours { back } else { "/admin/signups" };
    Ok(Redirect::to(back).into_response())
}
