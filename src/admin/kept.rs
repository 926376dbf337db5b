//! What somebody typed when their session had ended: the page for signing in carries it along, and
//! once the same account has signed in it is sent again. Never files, never passwords.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::WWW_AUTHENTICATE;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::guesses;
use super::sign_in::{self, visitor};
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::i18n::L10n;
use crate::session;
use crate::state::App;
use crate::web::form::{Fields, is_form};
use crate::web::page::html;

/// Bytes and fields of a form that is kept, at most.
const MAX_BYTES: usize = 256 * 1024;
const MAX_FIELDS: usize = 300;
/// With the fields for signing in beside them, their names marked.
pub const SIGN_IN_BYTES: usize = MAX_BYTES + 16 * 1024;
pub const SIGN_IN_FIELDS: usize = MAX_FIELDS + 10;

/// Before the names of kept fields, in `admin/sign_in.html` too.
const MARK: &str = "kept-";
/// Forms that have nothing worth keeping, or passwords in them.
const NEVER: [&str; 6] = [
    "/admin/sign-",
    "/admin/language",
    "/admin/account/",
    "/admin/accounts",
    "/admin/invitation",
    "/admin/welcome",
];

/// A form that waits for its sender to sign in again.
pub struct Kept {
    /// The account that typed it.
    pub whose: i64,
    /// Where the form goes.
    pub to: String,
    /// Names and values as they were typed.
    pub fields: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "admin/kept.html")]
struct KeptPage {
    page: DeskPage,
    kept: Kept,
}

impl Kept {
    /// What the page for signing in carries along.
    pub fn read(fields: &Fields) -> Option<Self> {
        let (whose, to) = (fields.get("kept_whose").parse().ok()?, fields.get("kept_to"));
        let kept = fields.pairs().filter_map(|(name, value)| {
            name.strip_prefix(MARK).map(|name| (name.to_owned(), value.to_owned()))
        });
        Self::new(whose, to, kept)
    }

    fn new(whose: i64, to: &str, fields: impl Iterator<Item = (String, String)>) -> Option<Self> {
        let ours = to.starts_with("/admin/") && to.bytes().all(|byte| byte.is_ascii_graphic());
        if !ours || NEVER.iter().any(|path| to.starts_with(path)) {
            return None;
        }
        let mut fields: Vec<_> = fields.collect();
        fields.sort();
        Some(Self { whose, to: to.to_owned(), fields })
    }

    /// The page that sends the form again, for the account that typed it; for another one nothing.
    pub fn answer(self, app: &App, l: L10n, account_id: i64) -> Option<Result<Response>> {
        (self.whose == account_id).then(|| {
            let title = l.t("admin-kept-title");
            let page = DeskPage::signed_out(app, l, DeskSection::Elsewhere, &title);
            Ok(html(&KeptPage { page, kept: self })?.into_response())
        })
    }
}

/// Answers a form whose sender is not signed in any more with the page for signing in.
pub async fn keep(State(app): State<App>, request: Request, next: Next) -> Result<Response> {
    if *request.method() != Method::POST
        || !is_form(request.headers())
        || NEVER.iter().any(|path| request.uri().path().starts_with(path))
        || session::seen(&app, request.headers()).await?.is_some()
    {
        return Ok(next.run(request).await);
    }
    let headers = request.headers().clone();
    let whose = sender(&app, &headers).await?.ok_or(Error::SignInRequired)?;
    let to = request.uri().path_and_query().map_or("", |it| it.as_str()).to_owned();
    let typed = Fields::read(request, MAX_BYTES, MAX_FIELDS).await?;
    let pairs = typed.pairs().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let kept = Kept::new(whose, &to, pairs).ok_or(Error::SignInRequired)?;
    let l = visitor(&app, &headers);
    let page = html(&sign_in::with_kept(&app, l, kept))?;
    let scheme = [(WWW_AUTHENTICATE, "Cookie realm=\"desk\"")];
    Ok((StatusCode::UNAUTHORIZED, scheme, page).into_response())
}

/// Whose browser it is, by the session that it had or by its last sign-in.
async fn sender(app: &App, headers: &HeaderMap) -> Result<Option<i64>> {
    let mut db = app.db.readers().acquire().await?;
    if let Some(owner) = session::owner_of_ended(&mut db, app, headers).await? {
        return Ok(Some(owner));
    }
    match session::browser(app, headers) {
        Some(browser) => guesses::owner_of(&mut db, &browser).await,
        None => Ok(None),
    }
}
