//! `/documents/{id}-{name}.pdf`: a document, handed out so that no browser takes it for a page.

use axum::extract::{OriginalUri, Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};

use crate::documents;
use crate::error::{Error, Result};
use crate::state::App;

/// Gives the document to be kept; other spellings of its name lead to this one.
pub async fn show(
    State(app): State<App>,
    OriginalUri(uri): OriginalUri,
    Path(file): Path<String>,
) -> Result<Response> {
    let number = file.split('-').next().unwrap_or_default();
    let id: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let all = documents::all(&mut db).await?;
    let document = all.iter().find(|document| document.id == id).ok_or(Error::NotFound)?;
    if uri.path() != document.address() {
        return Ok(Redirect::permanent(&document.address()).into_response());
    }
    let bytes = documents::bytes(&mut db, id).await?.ok_or(Error::NotFound)?;
    let disposition = format!("attachment; filename*=UTF-8''{}", document.encoded_name());
    let headers = [
        (CONTENT_TYPE, "application/pdf".to_owned()),
        (CONTENT_DISPOSITION, disposition),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
