//! `/members/{number}/…`: the picture of a profile and the decision to join, if it is public.

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::read;
use crate::error::{Error, Result};
use crate::state::App;

/// Sends a file by its name, such as `picture-7.jpg` or `decision-8.pdf`. Its number changes with
/// what is in it; that it may be withdrawn keeps caches from holding it long.
pub async fn show(
    State(app): State<App>,
    Path((number, name)): Path<(String, String)>,
) -> Result<Response> {
    let (stem, ending) = name.split_once('.').ok_or(Error::NotFound)?;
    let (kind, id) = stem.split_once('-').ok_or(Error::NotFound)?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let file = read::file(&mut db, number, id).await?.ok_or(Error::NotFound)?;
    let (own_kind, own_ending) = match file.media_type.as_str() {
        "image/jpeg" => ("picture", "jpg"),
        "image/png" => ("picture", "png"),
        _ => ("decision", "pdf"),
    };
    if (kind, ending) != (own_kind, own_ending) {
        return Err(Error::NotFound);
    }
    let disposition = if own_kind == "picture" { "inline" } else { "attachment" };
    let headers = [
        (CONTENT_TYPE, file.media_type),
        (CACHE_CONTROL, "public, max-age=3600".to_owned()),
        (CONTENT_DISPOSITION, format!("{disposition}; filename=\"{name}\"")),
    ];
    Ok((headers, file.bytes).into_response())
}
