//! The frame of every page: language, title, addresses in the other languages.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::response::Html;

use crate::error::{Error, Result};
use crate::i18n::{L10n, Locale, Message};
use crate::state::App;
use crate::web::assets::{ADDRESSES, Addresses};
use crate::web::structured::DataBlock;

/// The reader's language, from the first part of the address, and where they are.
pub struct Reader {
    pub l: L10n,
    /// The address after the language, such as `/join`.
    pub path: String,
    /// What follows the path, with its question mark; or empty.
    pub query: String,
}

impl Reader {
    /// Whether a form was sent only to be shown in this language, with what was typed so far.
    pub fn switches(&self) -> bool {
        self.query == SWITCH
    }
}

/// What follows the path of a form that is sent by the language menu.
const SWITCH: &str = "?switch";

impl FromRequestParts<App> for Reader {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let uri = parts.extensions.get::<OriginalUri>().map_or(&parts.uri, |uri| &uri.0);
        let (locale, path) = split_locale(uri.path()).ok_or(Error::NotFound)?;
        Ok(Self {
            l: app.catalogue.locale(locale),
            path: path.to_owned(),
            query: uri.query().map(|query| format!("?{query}")).unwrap_or_default(),
        })
    }
}

/// `/fr/join` is French and `/join`.
pub fn split_locale(path: &str) -> Option<(Locale, &str)> {
    let rest = path.strip_prefix('/')?;
    let end = rest.find('/').unwrap_or(rest.len());
    Some((Locale::from_code(&rest[..end])?, &rest[end..]))
}

/// Which entry of the navigation a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Letter,
    Campaign,
    Members,
    Join,
    Elsewhere,
}

/// What the frame of a page needs; every public page's struct has one.
pub struct Page {
    pub l: L10n,
    pub title: String,
    pub description: String,
    pub section: Section,
    /// Not for search engines: no canonical address, no alternates.
    pub noindex: bool,
    /// What the page says of itself for programs, unless it is not for search engines.
    pub data: Option<DataBlock>,
    /// The page has errors, which its title says first.
    pub has_errors: bool,
    /// The page has a form with the id `answers`, which the language menu sends so that nothing
    /// typed is lost; its handler shows it again where [`Reader::switches`] says so.
    pub keeps_answers: bool,
    /// Leads to the page's main part.
    pub skip: String,
    pub files: &'static Addresses,
    pub contact: String,
    base: String,
    path: String,
    query: String,
}

/// A language in the switch.
pub struct Choice {
    pub locale: Locale,
    pub name: String,
    pub href: String,
}

impl Page {
    pub fn new(app: &App, reader: &Reader, section: Section, title: &Message<'_>) -> Self {
        Self {
            l: reader.l,
            title: title.plain(),
            description: reader.l.t("site-description").plain(),
            section,
            noindex: false,
            data: None,
            has_errors: false,
            keeps_answers: false,
            skip: reader.l.t("site-skip").plain(),
            files: &ADDRESSES,
            contact: app.settings.secretariat_email().to_owned(),
            base: app.settings.base(),
            path: reader.path.clone(),
            query: reader.query.clone(),
        }
    }

    /// Says in a sentence what the page is about, for search engines and where it is shared.
    #[must_use]
    pub fn described(mut self, description: &Message<'_>) -> Self {
        self.description = description.plain();
        self
    }

    /// Where the form goes to come back in another language.
    pub fn switch(&self, to: Locale) -> String {
        format!("/{}{}{SWITCH}", to.code(), self.path)
    }

    #[must_use]
    pub fn noindex(mut self) -> Self {
        self.noindex = true;
        self
    }

    /// The title of the browser's tab.
    pub fn tab_title(&self) -> String {
        let title = self
            .l
            .t("site-tab-title")
            .with("page", self.title.clone())
            .with("site", self.l.t("site-name").plain())
            .plain();
        if self.has_errors {
            format!("{} {title}", self.l.t("site-error-prefix").plain())
        } else {
            title
        }
    }

    /// A page in the reader's language; `path` begins with a slash.
    pub fn local(&self, path: &str) -> String {
        format!("/{}{path}", self.l.code())
    }

    /// A path of the site as an address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// This page's own address, absolute, without its query.
    pub fn canonical(&self) -> String {
        format!("{}/{}{}", self.base, self.l.code(), self.path)
    }

    /// The picture that is shown where the page is shared, absolute.
    pub fn picture(&self) -> String {
        self.absolute(&self.files.share)
    }

    /// The address for readers of other languages: the door, which chooses the best one.
    pub fn any_language(&self) -> String {
        if self.path == "/" {
            format!("{}/", self.base)
        } else {
            format!("{}/en{}", self.base, self.path)
        }
    }

    /// This page in every language, the switch keeping what it shows.
    pub fn languages(&self) -> Vec<Choice> {
        Locale::ALL
            .into_iter()
            .map(|locale| Choice {
                locale,
                name: self.l.t(locale.name_id()).plain(),
                href: format!("/{}{}{}", locale.code(), self.path, self.query),
            })
            .collect()
    }

    /// This page in every language for search engines, absolute.
    pub fn alternates(&self) -> Vec<Choice> {
        let mut alternates = self.languages();
        for alternate in &mut alternates {
            alternate.href = format!("{}/{}{}", self.base, alternate.locale.code(), self.path);
        }
        alternates
    }
}

/// Renders a template.
///
/// # Errors
///
/// Only a template that is itself faulty.
pub fn html(template: &impl askama::Template) -> Result<Html<String>> {
    Ok(Html(template.render()?))
}
