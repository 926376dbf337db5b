//! The invitation letter, in one language or in two side by side. Its words are never edited.

pub mod logo;

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header::{ACCEPT_LANGUAGE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use serde_json::json;

use crate::error::Result;
use crate::i18n::{L10n, Locale, Markup};
use crate::state::App;
use crate::supporters::{self, Supporter};
use crate::waves::{self, Campaign, Standing};
use crate::web::page::{Choice, Page, Reader, Section, html};
use crate::web::structured::{COMMITTEE, DataBlock, committee};

/// How far a language of the letter can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Translation {
    Original,
    /// Not reviewed by a native speaker yet.
    Draft,
    #[expect(dead_code, reason = "no translation has been reviewed yet; docs/translating.md")]
    Reviewed,
}

const fn translation(locale: Locale) -> Translation {
    match locale {
        Locale::Id => Translation::Original,
        _ => Translation::Draft,
    }
}

#[derive(Template)]
#[template(path = "letter.html")]
struct LetterPage {
    page: Page,
    first: Version,
    second: Option<Version>,
    pairs: Vec<Choice>,
    campaign: Campaign,
    progress: String,
    dots: Dots,
    supporters: Vec<Supporter>,
}

/// The letter in one language.
struct Version {
    l: L10n,
    status: Translation,
    title: Markup,
    paragraphs: Vec<Markup>,
    signed: Vec<Markup>,
}

/// The thousand places as three paths of dots, fifty in a row.
struct Dots {
    members: String,
    pledges: String,
    rest: String,
}

#[derive(Deserialize)]
pub struct Beside {
    with: Option<String>,
}

/// `/`: to the letter in the best language.
pub async fn choose(headers: HeaderMap) -> Response {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let locale = Locale::negotiate(accepted, &Locale::ALL);
    let vary = [(VARY, HeaderValue::from_static("Accept-Language"))];
    (vary, Redirect::temporary(&format!("/{}/", locale.code()))).into_response()
}

/// `/{locale}` without its slash.
pub async fn add_slash(reader: Reader) -> Redirect {
    Redirect::permanent(&format!("/{}/", reader.l.code()))
}

/// `/{locale}/`: the letter.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Query(beside): Query<Beside>,
) -> Result<Html<String>> {
    let campaign = waves::campaign(&app).await?;
    let l = reader.l;
    let second = beside
        .with
        .and_then(|code| Locale::from_code(&code))
        .filter(|&locale| locale != l.locale)
        .map(|locale| version(&app, l.in_locale(locale)));
    let mut page = Page::new(&app, &reader, Section::Letter, &l.t("letter-title"));
    page.skip = l.t("invitation-skip").plain();
    page.data = Some(data(&page));
    html(&LetterPage {
        pairs: pairs(&page, second.as_ref()),
        page,
        first: version(&app, l),
        second,
        progress: l
            .t("site-progress")
            .with("members", campaign.members)
            .with("pledges", campaign.pledges)
            .plain(),
        dots: Dots::of(campaign.members, campaign.pledges),
        campaign,
        supporters: supporters::all(&mut *app.db.readers().acquire().await?).await?,
    })
}

/// The site and who publishes it, for search engines.
fn data(page: &Page) -> DataBlock {
    DataBlock::new(vec![json!({
        "@type": "WebSite",
        "name": page.l.t("site-name").plain(),
        "description": page.description,
        "url": page.canonical(),
        "inLanguage": page.l.locale.tag(),
        "publisher": committee(page.l),
    })])
}

fn version(app: &App, l: L10n) -> Version {
    let join = format!("/{}/join", l.code());
    let email = format!("mailto:{}", app.settings.secretariat_email());
    let links = [("committee", COMMITTEE), ("join", join.as_str()), ("email", email.as_str())];
    let text = |id| l.t(id).with("email", crate::config::LETTER_EMAIL).markup(&links);
    Version {
        l,
        status: translation(l.locale),
        title: text("letter-title"),
        paragraphs: [
            "letter-salutation",
            "letter-committee",
            "letter-launch",
            "letter-network",
            "letter-governments",
            "letter-local-adoption",
            "letter-first-hundred",
            "letter-pioneers",
            "letter-context",
            "letter-reply",
            "letter-closing",
        ]
        .map(text)
        .into(),
        signed: ["letter-signatory-rio", "letter-signatory-voortman", "letter-on-behalf"]
            .map(text)
            .into(),
    }
}

/// The other languages to read beside this one.
fn pairs(page: &Page, shown: Option<&Version>) -> Vec<Choice> {
    page.languages()
        .into_iter()
        .filter(|choice| choice.locale != page.l.locale)
        .filter(|choice| shown.is_none_or(|version| version.l.locale != choice.locale))
        .map(|choice| Choice {
            href: format!("{}?with={}", page.local("/"), choice.locale.code()),
            ..choice
        })
        .collect()
}

impl Dots {
    fn of(members: i64, pledges: i64) -> Self {
        let members = members.clamp(0, 1000);
        let taken = (members + pledges.max(0)).clamp(0, 1000);
        Self { members: dots(0, members), pledges: dots(members, taken), rest: dots(taken, 1000) }
    }
}

/// Lines through the dots from one number to before another; the style sheet dots the lines.
fn dots(from: i64, to: i64) -> String {
    let mut path = String::new();
    let mut next = from;
    while next < to {
        let (row, column) = (next / 50, next % 50);
        let end = to.min((row + 1) * 50);
        let (x, y, length) = (column * 10 + 5, row * 10 + 5, (end - next - 1) * 10);
        path.extend([format!("M{x} {y}h{length}.1")]);
        next = end;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_one_dot() {
        assert_eq!(dots(0, 0), "");
        assert_eq!(dots(0, 1), "M5 5h0.1");
        assert_eq!(dots(48, 52), "M485 5h10.1M5 15h10.1");
        assert_eq!(dots(0, 1000).matches('M').count(), 20);
    }
}
