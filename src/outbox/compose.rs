//! The text of a mail: paragraphs, facts and a button, as plain text and as simple HTML.

use askama::Template;

use crate::error::Result;
use crate::i18n::{L10n, Locale};

/// What a mail says, in the language of its reader; no markup anywhere.
#[derive(Clone, Default)]
pub struct Text {
    pub greeting: Option<String>,
    pub paragraphs: Vec<String>,
    /// What a person adds in their own words.
    pub words: Option<Words>,
    pub button: Option<Button>,
    /// Several links instead of one button, under a heading.
    pub links: Option<(String, Vec<Link>)>,
    /// A heading and what stands under it, label by label.
    pub facts: Option<(String, Vec<(String, String)>)>,
    /// What follows the facts.
    pub closing: Vec<String>,
    /// Who signs, line by line.
    pub signature: Vec<String>,
}

/// Paragraphs in a language of their own.
#[derive(Clone)]
pub struct Words {
    pub locale: Locale,
    pub paragraphs: Vec<String>,
}

/// A link that stands out.
#[derive(Clone)]
pub struct Button {
    pub label: String,
    pub url: String,
    /// The address with its secret masked, for the ledger.
    pub masked: String,
    /// Said before the bare address, for mail programs that show no button.
    pub hint: String,
}

/// One of several links; without an address it is a line of text.
#[derive(Clone)]
pub struct Link {
    pub label: String,
    pub url: Option<String>,
    pub masked: String,
}

#[derive(Template)]
#[template(path = "mail/mail.txt", escape = "none")]
struct Plain<'a> {
    text: &'a Text,
    l: L10n,
    masked: bool,
}

#[derive(Template)]
#[template(path = "mail/mail.html")]
struct Html<'a> {
    text: &'a Text,
    l: L10n,
}

impl Text {
    /// The same without its links.
    #[must_use]
    pub fn without_links(&self) -> Self {
        Self { button: None, links: None, ..self.clone() }
    }

    /// The text part.
    pub(super) fn plain(&self, l: L10n) -> Result<String> {
        Ok(Plain { text: self, l, masked: false }.render()?)
    }

    /// The text part as the ledger shows it: links that open something are masked.
    ///
    /// # Errors
    ///
    /// Only a template that is itself faulty.
    pub fn masked(&self, l: L10n) -> Result<String> {
        Ok(Plain { text: self, l, masked: true }.render()?)
    }

    /// The HTML part.
    pub(super) fn html(&self, l: L10n) -> Result<String> {
        Ok(Html { text: self, l }.render()?)
    }
}
