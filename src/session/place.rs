//! Where somebody is on the desk, in an address that can be asked for again.

use axum::http::Method;
use axum::http::request::Parts;

/// The page itself; for the answer to a form, which may have no address of its own, the signup that it
/// is about, or else the desk's first page.
pub fn of(parts: &Parts) -> String {
    let path = parts.uri.path();
    if parts.method == Method::GET {
        return parts.uri.path_and_query().map_or(path, |whole| whole.as_str()).to_owned();
    }
    let reference = path.strip_prefix("/admin/signups/").and_then(|rest| rest.split('/').next());
    match reference {
        Some(reference) => format!("/admin/signups/{reference}"),
        None => "/admin/".to_owned(),
    }
}
