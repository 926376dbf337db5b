//! The page behind a link in a mail that asks for an answer: what it is about, the reference and,
//! while there is something to answer, buttons. It shows nothing that somebody typed.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};

use super::Signup;
use super::tokens::Purpose;
use crate::error::Result;
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

/// What a page says, as messages.
pub struct Said {
    title: &'static str,
    text: &'static str,
    agree: Option<&'static str>,
    disown: Option<&'static str>,
    write_to: bool,
}

impl Said {
    pub const fn new(title: &'static str, text: &'static str) -> Self {
        Self { title, text, agree: None, disown: None, write_to: false }
    }

    /// With a button to agree that says this.
    pub const fn agree(self, label: &'static str) -> Self {
        Self { agree: Some(label), ..self }
    }

    /// With the button "It was not me" and what comes of it.
    pub const fn disown(self, hint: &'static str) -> Self {
        Self { disown: Some(hint), ..self }
    }

    /// With the secretariat's address.
    pub const fn write_to(self) -> Self {
        Self { write_to: true, ..self }
    }
}

#[derive(Template)]
#[template(path = "signup/link_page.html")]
struct LinkPage {
    page: Page,
    reference: String,
    address: String,
    said: Said,
}

/// Shows the page of a token.
pub fn show(
    app: &App,
    reader: &Reader,
    (purpose, token): (Purpose, &str),
    signup: Signup,
    said: Said,
) -> Result<Response> {
    let title = reader.l.t(said.title);
    let page = LinkPage {
        page: Page::new(app, reader, Section::Elsewhere, &title).noindex(),
        reference: signup.reference,
        address: address(reader, purpose, token),
        said,
    };
    Ok(html(&page)?.into_response())
}

/// Back to the page of a token, after a button.
pub fn back(reader: &Reader, purpose: Purpose, token: &str) -> Response {
    Redirect::to(&address(reader, purpose, token)).into_response()
}

fn address(reader: &Reader, purpose: Purpose, token: &str) -> String {
    format!("/{}/{}/{token}", reader.l.code(), purpose.page())
}
