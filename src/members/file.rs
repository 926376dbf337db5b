//! `/members/{number}/…`: the picture of a profile and the decision to join, if it is public.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION};
use axum::response::{IntoResponse, Response};

use super::read;
use crate::error::{Error, Result};
use crate::state::App;

/// Sends a file by its name, such as `picture-7.jpg` or `decision-8.pdf`. Caches ask each time
/// whether it is still public.
pub async fn show(
    State(app): State<App>,
    Path((number, name)): Path<(String, String)>,
) -> Result<Response> {
    let (stem, ending) = name.split_once('.').ok_or(Error::NotFound)?;
    let (kind, id) = stem.split_once('-').ok_or(Error::NotFound)?;
    let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let Some(file) = read::file(&mut db, number, id).await? else {
        // What it had went with it into the record that took it in.
        let entry = read::moved(&mut db, number).await?.ok_or(Error::NotFound)?;
        read::file(&mut db, entry.number, id).await?.ok_or(Error::NotFound)?;
        let there = [(LOCATION, format!("/members/{}/{name}", entry.number))];
        return Ok((StatusCode::MOVED_PERMANENTLY, there).into_response());
    };
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
        (CONTENT_DISPOSITION, format!("{disposition}; filename=\"{name}\"")),
    ];
    Ok((headers, file.bytes).into_response())
}
