//! The privacy notice and the accessibility statement, each with a version and a date.

use askama::Template;
use axum::extract::State;
use axum::response::Html;
use jiff::civil::{Date, date};

use crate::error::Result;
use crate::i18n::{Markup, PRIVACY_VERSION};
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

const PRIVACY_DATE: Date = date(2026, 11, 23);
const ACCESSIBILITY_VERSION: &str = "1";
const ACCESSIBILITY_DATE: Date = date(2026, 11, 23);

#[derive(Template)]
#[template(path = "notice.html")]
struct NoticePage {
    page: Page,
    version: String,
    blocks: Vec<Block>,
}

/// A piece of a notice.
enum Block {
    Heading(String),
    Paragraph(Markup),
    List(Vec<Markup>),
}

/// A piece of a notice by its messages.
enum Piece {
    H(&'static str),
    P(&'static str),
    L(&'static [&'static str]),
}

use Piece::{H, L, P};

const PRIVACY: [Piece; 22] = [
    H("notice-privacy-controller-title"),
    P("notice-privacy-controller"),
    H("notice-privacy-data-title"),
    L(&["notice-privacy-data-public", "notice-privacy-data-private"]),
    P("notice-privacy-data-source"),
    H("notice-privacy-purpose-title"),
    P("notice-privacy-purpose"),
    L(&["notice-privacy-basis-interest", "notice-privacy-basis-consent"]),
    H("notice-privacy-access-title"),
    P("notice-privacy-access-private"),
    P("notice-privacy-access-public"),
    P("notice-privacy-mail"),
    H("notice-privacy-technical-title"),
    P("notice-privacy-technical"),
    H("notice-privacy-retention-title"),
    L(&[
        "notice-privacy-retention-active",
        "notice-privacy-retention-unconfirmed",
        "notice-privacy-retention-ended",
        "notice-privacy-retention-mail",
        "notice-privacy-retention-records",
    ]),
    P("notice-privacy-retention-after"),
    H("notice-privacy-rights-title"),
    L(&["notice-privacy-rights", "notice-privacy-rights-object", "notice-privacy-rights-use"]),
    P("notice-privacy-rights-complaint"),
    H("notice-privacy-changes-title"),
    P("notice-privacy-changes"),
];

const ACCESSIBILITY: [Piece; 7] = [
    P("notice-accessibility-standard"),
    H("notice-accessibility-test-title"),
    L(&["notice-accessibility-test-automatic", "notice-accessibility-test-browser"]),
    H("notice-accessibility-limits-title"),
    L(&["notice-accessibility-limits-translations", "notice-accessibility-limits-people"]),
    H("notice-accessibility-feedback-title"),
    P("notice-accessibility-feedback"),
];

/// `/{locale}/privacy`
pub async fn privacy(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let l = reader.l;
    let mut page = Page::new(&app, &reader, Section::Elsewhere, &l.t("notice-privacy-title"));
    page.description = l.t("notice-privacy-description").plain();
    let version = l
        .t("notice-privacy-version")
        .with("version", PRIVACY_VERSION)
        .with("date", l.date(PRIVACY_DATE))
        .plain();
    let blocks = blocks(&page, &PRIVACY);
    html(&NoticePage { page, version, blocks })
}

/// `/{locale}/accessibility`
pub async fn accessibility(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let l = reader.l;
    let mut page = Page::new(&app, &reader, Section::Elsewhere, &l.t("notice-accessibility-title"));
    page.description = l.t("notice-accessibility-description").plain();
    let version = l
        .t("notice-accessibility-version")
        .with("version", ACCESSIBILITY_VERSION)
        .with("date", l.date(ACCESSIBILITY_DATE))
        .plain();
    let blocks = blocks(&page, &ACCESSIBILITY);
    html(&NoticePage { page, version, blocks })
}

fn blocks(page: &Page, pieces: &[Piece]) -> Vec<Block> {
    let address = format!("mailto:{}", page.contact);
    let markup = |id: &'static str| {
        page.l.t(id).with("email", page.contact.clone()).markup(&[("email", &address)])
    };
    pieces
        .iter()
        .map(|piece| match piece {
            H(id) => Block::Heading(page.l.t(id).plain()),
            P(id) => Block::Paragraph(markup(id)),
            L(ids) => Block::List(ids.iter().copied().map(markup).collect()),
        })
        .collect()
}
