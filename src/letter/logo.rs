//! `/supporters/{hash}.png`: the logo of a supporter, handed out so that no browser takes it for a
//! page. Another logo has another address, so that browsers may keep it for ever.

use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use axum::response::{IntoResponse, Response};

use crate::error::{Error, Result};
use crate::state::App;
use crate::supporters::logo;

pub async fn show(State(app): State<App>, Path(name): Path<String>) -> Result<Response> {
    let (hash, ending) = name.split_once('.').ok_or(Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let file = logo::file(&mut db, hash).await?.ok_or(Error::NotFound)?;
    let own_ending = if file.media_type == "image/png" { "png" } else { "jpg" };
    if ending != own_ending {
        return Err(Error::NotFound);
    }
    let headers = [
        (CONTENT_TYPE, file.media_type),
        (CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
        (CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
    ];
    Ok((headers, file.bytes).into_response())
}
