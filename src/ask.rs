//! `/{locale}/ask`: a letter to the mayor and a motion for the council, for whoever wants their local
//! government to join. What is typed stands on the page and nowhere else.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::error::Result;
use crate::i18n::{L10n, Locale, Message};
use crate::state::App;
use crate::text::{is_unprintable, nfc};
use crate::waves::{self, Standing};
use crate::web::fields::{Choice, Control, Field};
use crate::web::page::{Page, Reader, Section, html};

/// Characters of a name, at most; all of them fit into an address in any script.
const MAX: usize = 100;

/// What `mailto:` addresses may have as it is (RFC 6068).
const MAIL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    name: String,
    sender: String,
    place: String,
    #[serde(rename = "in")]
    locale: String,
    /// The language of the page whose form was sent.
    from: String,
}

impl Asked {
    /// The language of the letter. Where nothing was filled in yet, it goes with the page's.
    fn language(&self, l: L10n) -> Locale {
        let untouched = [&self.name, &self.sender, &self.place].iter().all(|it| it.is_empty())
            && self.locale == self.from;
        Locale::from_code(&self.locale).filter(|_| !untouched).unwrap_or(l.locale)
    }
}

#[derive(Template)]
#[template(path = "ask.html")]
struct AskPage {
    page: Page,
    ended: bool,
    fields: [Field; 4],
    sheets: Vec<Sheet>,
    /// The language of the letter and the motion.
    l: L10n,
}

/// The letter or the motion.
struct Sheet {
    title: String,
    paragraphs: Vec<String>,
    /// Opens a new mail with the text in it.
    mailto: String,
}

/// Shows the letter and the motion with the names in them.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let l = reader.l;
    let mut page = Page::new(&app, &reader, Section::Elsewhere, &l.t("ask-title"))
        .described(&l.t("ask-description"));
    let locale = asked.language(l);
    let fields = fields(l, &asked, locale);
    page.has_errors = fields.iter().any(|field| field.error.is_some());
    let status = if page.has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let ended = waves::standing(&app).await? == Standing::Ended;
    page.keeps_answers = !ended;
    let sheets = if ended || page.has_errors {
        Vec::new()
    } else {
        sheets(&app, l, l.in_locale(locale), &asked)
    };
    let page = AskPage { page, ended, fields, sheets, l: l.in_locale(locale) };
    Ok((status, html(&page)?).into_response())
}

fn fields(l: L10n, asked: &Asked, locale: Locale) -> [Field; 4] {
    let line = |name, label, typed: &str| {
        let label = l.t(label).plain();
        let problem = problem(l, &label, typed);
        Field::line(name, label, typed).optional().error(problem)
    };
    let languages = Locale::ALL
        .into_iter()
        .map(|locale| Choice {
            value: locale.code().to_owned(),
            label: l.t(locale.name_id()).plain(),
            lang: Some(locale.tag()),
        })
        .collect();
    [
        line("name", "ask-name", &asked.name),
        line("sender", "ask-sender", &asked.sender),
        line("place", "ask-place", &asked.place),
        Field::new("in", l.t("ask-in").plain(), locale.code(), Control::Select(languages)),
    ]
}

fn problem(l: L10n, label: &str, typed: &str) -> Option<String> {
    let typed = nfc(typed.trim());
    if typed.chars().count() > MAX {
        Some(l.t("ask-error-too-long").with("field", label).with("max", MAX).plain())
    } else if typed.chars().any(is_unprintable) {
        Some(l.t("ask-error-unprintable").with("field", label).plain())
    } else {
        None
    }
}

fn sheets(app: &App, l: L10n, own: L10n, asked: &Asked) -> Vec<Sheet> {
    let typed = |text: &str, blank| {
        let text = nfc(text.trim());
        if text.is_empty() { own.t(blank).plain() } else { text }
    };
    let name = typed(&asked.name, "ask-name-blank");
    let today = own.date(TimeZone::UTC.to_datetime(app.clock.now()).date());
    let address = app.settings.link(&format!("/{}/campaign", own.code()));
    let subject = own.t("ask-subject").with("name", name.as_str()).plain();
    let letter = own
        .t("ask-letter")
        .with("name", name.as_str())
        .with("sender", typed(&asked.sender, "ask-sender-blank"))
        .with("place", typed(&asked.place, "ask-place-blank"))
        .with("date", today)
        .with("address", address.as_str());
    let motion = own.t("ask-motion").with("name", name.as_str()).with("address", address.as_str());
    vec![
        Sheet::new(l.t("ask-letter-title").plain(), &subject, &letter),
        Sheet::new(l.t("ask-motion-title").plain(), &subject, &motion),
    ]
}

impl Sheet {
    fn new(title: String, subject: &str, text: &Message<'_>) -> Self {
        let body = text.plain().replace('\n', "\r\n");
        Self {
            title,
            paragraphs: text.to_string().split("\n\n").map(str::to_owned).collect(),
            mailto: format!(
                "mailto:?subject={}&body={}",
                utf8_percent_encode(subject, MAIL),
                utf8_percent_encode(&body, MAIL)
            ),
        }
    }
}
