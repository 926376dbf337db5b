//! The files of a profile: what comes in is checked and made harmless, what goes out cannot be
//! taken for a page.

use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use super::step::Step;
use super::store::{self, File};
use crate::error::{Error, Result};
use crate::signup::find;
use crate::signup::tokens::Purpose;
use crate::state::App;
use crate::web::page::Reader;
use crate::web::pdf::{self, PdfError};
use crate::web::picture::{self, PictureError};
use crate::web::upload::Sent;

/// Bytes of a PDF, at most.
const PDF_MAX: usize = 5_000_000;

/// Pixels of a picture's side, at most.
const SIDE_MAX: u32 = 1600;

/// A file that has been checked, with its size in pixels if it is a picture.
pub struct Checked {
    pub file: File,
    pub size: Option<(u32, u32)>,
}

/// Checks the file that came with a form; or the message that says what is wrong with it.
///
/// # Errors
///
/// `Internal` when a decoder panics.
pub async fn checked(
    app: &App,
    step: Step,
    sent: Sent,
) -> Result<std::result::Result<Option<Checked>, &'static str>> {
    let is_picture = step == Step::Picture;
    let too_large =
        if is_picture { "profile-error-picture-large" } else { "profile-error-pdf-large" };
    let bytes = match sent {
        Sent::Nothing => return Ok(Ok(None)),
        Sent::TooLarge => return Ok(Err(too_large)),
        Sent::Bytes(bytes) => bytes,
    };
    if is_picture {
        return harmless_picture(app, bytes).await;
    }
    Ok(match pdf::check(&bytes) {
        _ if bytes.len() > PDF_MAX => Err(too_large),
        Err(PdfError::NoPdf) => Err("profile-error-pdf"),
        Err(PdfError::Locked) => Err("profile-error-pdf-locked"),
        Ok(()) => {
            let file = File { media_type: "application/pdf".to_owned(), bytes };
            Ok(Some(Checked { file, size: None }))
        }
    })
}

async fn harmless_picture(
    app: &App,
    bytes: Vec<u8>,
) -> Result<std::result::Result<Option<Checked>, &'static str>> {
    Ok(match picture::harmless(app, bytes, SIDE_MAX).await? {
        Err(PictureError::Unreadable) => Err("profile-error-picture"),
        Err(PictureError::TooManyPixels) => Err("profile-error-picture-large"),
        Ok(picture) => Ok(Some(Checked {
            size: Some((picture.width, picture.height)),
            file: File { media_type: picture.media_type.to_owned(), bytes: picture.bytes },
        })),
    })
}

/// Keeps a file, unless it is the one that the profile has already: a form may come twice.
pub async fn keep(
    db: &mut SqliteConnection,
    signup_id: i64,
    (step, now): (Step, i64),
    checked: &Checked,
    current: Option<i64>,
) -> Result<i64> {
    if let Some(id) = current {
        let file = store::file(db, signup_id, id).await?;
        if file.is_some_and(|file| file.bytes == checked.file.bytes) {
            return Ok(id);
        }
    }
    store::add_file(db, signup_id, step, &checked.file, checked.size, now).await
}

/// Shows a file to whoever has the link.
pub async fn show(
    State(app): State<App>,
    _: Reader,
    Path((_, token, id)): Path<(String, String, i64)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
    let file = store::file(&mut db, signup.id, id).await?.ok_or(Error::NotFound)?;
    served(file)
}

/// A file as a response that no browser takes for a page: pictures are shown, the rest is a
/// download, and nothing in it runs.
///
/// # Errors
///
/// Never by what the store lets in.
pub fn served(file: File) -> Result<Response> {
    let media_type = HeaderValue::from_str(&file.media_type).map_err(anyhow::Error::from)?;
    let how = match file.media_type.as_str() {
        "image/jpeg" => "inline; filename=\"picture.jpg\"",
        "image/png" => "inline; filename=\"picture.png\"",
        _ => "attachment; filename=\"decision.pdf\"",
    };
    let headers = [
        (CONTENT_TYPE, media_type),
        (CONTENT_DISPOSITION, HeaderValue::from_static(how)),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, file.bytes).into_response())
}
