//! What the public sees of a profile: the answers in their language and in the reader's.

use serde::Deserialize;
use sqlx::SqliteConnection;
use url::Url;

use super::read::{self, Translation};
use crate::error::Result;
use crate::i18n::{L10n, direction};
use crate::themes;

/// A published profile, ready for a page.
pub struct Profile {
    pub answers: Vec<Answer>,
    pub initiatives: Vec<Initiative>,
    /// The words for its themes.
    pub themes: Vec<String>,
    pub decision: Decision,
    pub picture: Option<Picture>,
}

/// An answer under its question.
pub struct Answer {
    pub question: &'static str,
    pub text: Texts,
}

/// A text in one language or more; the first is the one to read.
pub struct Texts(pub Vec<Text>);

pub struct Text {
    pub tag: String,
    pub dir: &'static str,
    /// The language's name for the reader.
    pub language: String,
    pub words: String,
    pub is_original: bool,
}

pub struct Initiative {
    pub title: Texts,
    pub text: Texts,
    pub link: String,
    pub year: Option<i64>,
    pub themes: Vec<String>,
}

/// Who decided to join.
pub struct Decision {
    pub body: String,
    pub day: String,
    pub reference: String,
    /// The file's number, if the public may read it.
    pub file: Option<i64>,
}

pub struct Picture {
    /// The last part of its address.
    pub name: String,
    pub alt: String,
    pub holder: String,
    pub width: i64,
    pub height: i64,
    pub tag: String,
}

/// The JSON object that the table holds; see migrations/0013.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Stored {
    pub essential: String,
    pub framework: String,
    pub joining: String,
    pub foundations: String,
    pub structures: String,
    pub tools: String,
    pub decision_body: String,
    pub decision_on: String,
    pub decision_reference: String,
    pub offers: String,
    pub seeks: String,
    pub picture_alt: String,
    pub picture_holder: String,
    pub themes: Vec<String>,
    pub initiatives: Vec<StoredInitiative>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct StoredInitiative {
    pub title: String,
    pub text: String,
    pub link: String,
    pub year: Option<i64>,
    pub themes: Vec<String>,
}

/// Puts the translations beside the original.
struct Voices<'a> {
    l: L10n,
    original: &'a str,
    translations: &'a [Translation],
}

impl Voices<'_> {
    /// The reader's language first, then the original, then the others.
    fn of(&self, field: &str, original: &str) -> Texts {
        let text = |tag: &str, text: &str, is_original| Text {
            tag: tag.to_owned(),
            dir: direction(tag),
            language: self.l.language(tag),
            words: text.to_owned(),
            is_original,
        };
        let own = |tag: &str| tag == self.l.code() || tag == self.l.locale.tag();
        let mut texts = vec![text(self.original, original, true)];
        let translations = self.translations.iter().filter(|it| it.field == field);
        texts.extend(translations.map(|it| text(&it.locale, &it.text, false)));
        texts.sort_by_key(|text| (!own(&text.tag), !text.is_original));
        Texts(texts)
    }
}

impl Profile {
    /// Reads what is published of the profile with this public number.
    pub async fn read(db: &mut SqliteConnection, l: L10n, number: i64) -> Result<Option<Self>> {
        let Some(row) = read::profile(db, number).await? else { return Ok(None) };
        let stored: Stored = serde_json::from_str(&row.answers).map_err(anyhow::Error::from)?;
        let translations = read::translations(db, number).await?;
        let voices = Voices { l, original: &row.locale, translations: &translations };
        let picture = match row.picture_id {
            Some(id) => read::picture(db, id).await?.map(|picture| Picture {
                name: picture.name(id),
                alt: stored.picture_alt.clone(),
                holder: stored.picture_holder.clone(),
                width: picture.width,
                height: picture.height,
                tag: row.locale.clone(),
            }),
            None => None,
        };
        Ok(Some(Self {
            answers: answers(&stored, &voices),
            initiatives: initiatives(&stored, &voices),
            themes: words(l, &stored.themes),
            decision: Decision {
                body: stored.decision_body.clone(),
                day: match stored.decision_on.as_str() {
                    "" => String::new(),
                    day => l.day_or_month(day),
                },
                reference: stored.decision_reference.clone(),
                file: row.decision_id,
            },
            picture,
        }))
    }
}

impl Decision {
    pub fn is_known(&self) -> bool {
        self.file.is_some()
            || [&self.body, &self.day, &self.reference].iter().any(|part| !part.is_empty())
    }
}

fn answers(stored: &Stored, voices: &Voices) -> Vec<Answer> {
    [
        ("essential", "profile-essential", &stored.essential),
        ("framework", "profile-framework", &stored.framework),
        ("joining", "profile-joining", &stored.joining),
        ("foundations", "profile-foundations", &stored.foundations),
        ("structures", "profile-structures", &stored.structures),
        ("tools", "profile-tools", &stored.tools),
        ("offers", "members-offers", &stored.offers),
        ("seeks", "members-seeks", &stored.seeks),
    ]
    .into_iter()
    .filter(|(_, _, text)| !text.is_empty())
    .map(|(field, question, text)| Answer { question, text: voices.of(field, text) })
    .collect()
}

fn initiatives(stored: &Stored, voices: &Voices) -> Vec<Initiative> {
    stored
        .initiatives
        .iter()
        .enumerate()
        .map(|(number, it)| Initiative {
            title: voices.of(&format!("initiatives.{number}.title"), &it.title),
            text: voices.of(&format!("initiatives.{number}.text"), &it.text),
            // Whatever a profile holds, the public is led to the web only.
            link: if leads_to_the_web(&it.link) { it.link.clone() } else { String::new() },
            year: it.year,
            themes: words(voices.l, &it.themes),
        })
        .collect()
}

fn leads_to_the_web(link: &str) -> bool {
    Url::parse(link).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

fn words(l: L10n, themes: &[String]) -> Vec<String> {
    themes
        .iter()
        .filter_map(|theme| themes::label_id(theme))
        .map(|label| l.t(label).plain())
        .collect()
}
