//! `/admin/supporters/{id}/logo`: the logo of a supporter of the letter. It has a form of its own,
//! since a form with a file cannot be kept for somebody whose session has ended.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::supporter::{again, finish, one, read};
use crate::error::Result;
use crate::session::{Administrator, Role, Staff};
use crate::state::App;
use crate::supporters::logo::{self, Logo, SIDE_MAX};
use crate::supporters::{self, Supporter};
use crate::web::again::or_page;
use crate::web::form::Fields;
use crate::web::picture::{self, Picture, PictureError};
use crate::web::upload::{Sent, Upload};

/// Gives a supporter a logo, or another one; sent twice it is there once.
pub async fn change(
    State(app): State<App>,
    Administrator(staff): Administrator,
    Path(id): Path<i64>,
    sent: Upload,
) -> Result<Response> {
    let version = sent.fields.get("version").to_owned();
    let picture = match checked(&app, sent.file).await? {
        Ok(picture) => picture,
        Err(problem) => {
            let page = again(&app, &staff, one(&read(&app).await?, id)?);
            return page.with_logo_error(problem).answer(StatusCode::UNPROCESSABLE_ENTITY);
        }
    };
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let old = one(&supporters::all(&mut tx).await?, id)?;
        if old.logo == Some(Logo::of(&picture)) {
            return Ok(super::supporter::back("logo"));
        }
        if version != old.version.to_string() {
            return stale(&app, &staff, old);
        }
        logo::put(&mut tx, id, &picture).await?;
        supporters::touch(&mut tx, id).await?;
        finish(tx, &app, &staff, "logo").await
    };
    or_page(change, unavailable(&app, &staff, id)).await
}

/// Takes a supporter's logo away.
pub async fn delete(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Administrator)?;
    let change = async {
        let mut tx = staff.begin(&app).await?;
        let old = one(&supporters::all(&mut tx).await?, id)?;
        if old.logo.is_none() {
            return Ok(super::supporter::back("logo-deleted"));
        }
        if fields.get("version") != old.version.to_string() {
            return stale(&app, &staff, old);
        }
        logo::delete(&mut tx, id).await?;
        supporters::touch(&mut tx, id).await?;
        finish(tx, &app, &staff, "logo-deleted").await
    };
    or_page(change, unavailable(&app, &staff, id)).await
}

/// The picture made harmless, or the message that says what is wrong with the file.
async fn checked(app: &App, file: Sent) -> Result<std::result::Result<Picture, &'static str>> {
    let bytes = match file {
        Sent::Nothing => return Ok(Err("manage-supporter-logo-error-none")),
        Sent::TooLarge => return Ok(Err("manage-supporter-logo-error-large")),
        Sent::Bytes(bytes) => bytes,
    };
    Ok(picture::harmless(app, bytes, SIDE_MAX).await?.map_err(|error| match error {
        PictureError::Unreadable => "manage-supporter-logo-error-unreadable",
        PictureError::TooManyPixels => "manage-supporter-logo-error-large",
    }))
}

/// The page again, while nothing can be written.
async fn unavailable(app: &App, staff: &Staff, id: i64) -> Result<Response> {
    let page = again(app, staff, one(&read(app).await?, id)?);
    page.with_notice("site-error-unavailable").answer(StatusCode::SERVICE_UNAVAILABLE)
}

/// The page again, since somebody else has changed the supporter.
fn stale(app: &App, staff: &Staff, old: Supporter) -> Result<Response> {
    again(app, staff, old).with_notice("manage-stale").answer(StatusCode::CONFLICT)
}
