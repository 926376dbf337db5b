//! `/admin/account/code` and `/admin/account/recovery`: a new key for one-time codes, new recovery
//! codes. Both ask for the password.

use askama::Template;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::invitation::CodesPage;
use super::one_time::{self, Key};
use super::own::{Problems, password_field, refuse};
use super::{account, attempt, recovery_codes};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{self, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/account_code.html")]
struct CodePage {
    page: DeskPage,
    key: Key,
    /// The password, and the code that the app shows.
    fields: [Field; 2],
}

/// Shows a new key.
pub async fn show_code(State(app): State<App>, staff: Staff) -> Result<Response> {
    let key = Key::random(&staff.email)?;
    Ok(html(&code_page(&app, &staff, key, None, None))?.into_response())
}

fn code_page(
    app: &App,
    staff: &Staff,
    key: Key,
    password: Option<&'static str>,
    code: Option<&'static str>,
) -> CodePage {
    let l = staff.l;
    let title = l.t("admin-account-code-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Elsewhere, &title);
    page.has_errors = password.is_some() || code.is_some();
    let label = l.t("admin-account-password-now").plain();
    let wrong = password.map(|id| l.t(id).plain());
    let control = Control::Line { kind: "text", autocomplete: "one-time-code", ltr: true };
    CodePage {
        page,
        key,
        fields: [
            password_field("password", label, "current-password", wrong),
            Field::new("code", l.t("admin-invitation-code").plain(), "", control)
                .error(code.map(|id| l.t(id).plain())),
        ],
    }
}

/// Takes the new key; codes of the old one count no more, and the other sessions end.
pub async fn change_code(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (key, now) = (Key::read(fields.get("secret"), &staff.email)?, app.clock.now_ms());
    let step = one_time::step(key.secret(), fields.get("code"), 0, now);
    let again = attempt::again(&app, &headers, &staff, fields.get("password")).await?;
    let again_page = |key, password, code| -> Result<Response> {
        let page = code_page(&app, &staff, key, password, code);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
    };
    let (Ok(account), Some(step)) = (&again, step) else {
        return again_page(key, again.err(), step.is_none().then_some("admin-error-code-wrong"));
    };
    let mut tx = app.db.begin().await?;
    if !account::set_totp(&mut tx, account, key.secret(), step).await? {
        return again_page(key, Some("admin-account-password-wrong"), None);
    }
    let cookie = session::renew(&mut tx, &app, &staff).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::CodeChanged, "", now).await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/account?done=code")).into_response())
}

/// Makes new recovery codes and shows them, once; the old ones count no more.
pub async fn make_codes(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let account = match attempt::again(&app, &headers, &staff, fields.get("password")).await? {
        Ok(account) => account,
        Err(problem) => {
            let problems = Problems { password: Some(problem), ..Problems::default() };
            return refuse(&app, &staff, &problems).await;
        }
    };
    let mut tx = app.db.begin().await?;
    if !account::is_unchanged(&mut tx, &account).await? {
        let password = Some("admin-account-password-wrong");
        return refuse(&app, &staff, &Problems { password, ..Problems::default() }).await;
    }
    let codes = recovery_codes::renew(&mut tx, account.id).await?;
    let (who, now) = (Some(account.id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::RecoveryCodesMade, "", now).await?;
    tx.commit().await?;
    let title = staff.l.t("admin-account-title");
    let page = DeskPage::new(&app, &staff, DeskSection::Elsewhere, &title);
    Ok(html(&CodesPage { page, codes, signed_in: true })?.into_response())
}
