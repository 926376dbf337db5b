//! What a step's form holds, field by field: as saved, as typed, and typed values put into a draft.
//! Saving refuses only what cannot be kept.

use sha2::{Digest, Sha256};

use super::answers::Draft;
use super::problem::{Problem, What};
use super::step::{FieldOf, Shape, Step};
use crate::i18n::is_language;
use crate::text::{is_unprintable, line, nfc, whole_number};
use crate::themes::THEMES;
use crate::token::hex;
use crate::web::form::Fields;

/// The fields of a step with what they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Values(Vec<(&'static str, String)>);

impl Values {
    /// As saved.
    pub fn of(step: Step, draft: &Draft) -> Self {
        Self(step.fields().iter().map(|field| (field.name, draft.get(field.name))).collect())
    }

    /// As typed.
    pub fn typed(step: Step, fields: &Fields) -> Self {
        let value = |field: &FieldOf| match field.shape {
            Shape::Themes => ticked(field.name, fields),
            _ => fields.get(field.name).to_owned(),
        };
        Self(step.fields().iter().map(|field| (field.name, value(field))).collect())
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(field, _)| *field == name).map_or("", |(_, value)| value)
    }

    /// The draft with these values in it, or everything that cannot be kept.
    ///
    /// # Errors
    ///
    /// All problems at once.
    pub fn put_into(&self, step: Step, draft: &Draft) -> Result<Draft, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut written = draft.clone();
        for field in step.fields() {
            match tidy(field, self.get(field.name)) {
                Ok(value) => written.set(field.name, value),
                Err(what) => problems.push(Problem { step, field: *field, what }),
            }
        }
        written.close_gaps();
        if problems.is_empty() { Ok(written) } else { Err(problems) }
    }
}

/// What a form remembers of the values that it was filled with: an edit of others is stale. Two
/// people may write in two steps at the same time.
pub fn fingerprint(step: Step, draft: &Draft) -> String {
    let text = format!("{:?} {:?}", Values::of(step, draft).0, draft.file_id(step));
    hex(&Sha256::digest(text.as_bytes())[..8])
}

fn ticked(name: &str, fields: &Fields) -> String {
    let chosen = THEMES.iter().filter(|(word, _)| fields.get(&format!("{name}-{word}")) == "on");
    chosen.map(|(word, _)| *word).collect::<Vec<_>>().join(" ")
}

fn is_of_the_web(scheme: &str) -> bool {
    ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The value as it is kept.
fn tidy(field: &FieldOf, typed: &str) -> Result<String, What> {
    let is_text = field.shape == Shape::Paragraphs;
    let value = if is_text {
        nfc(typed.replace("\r\n", "\n").replace('\r', "\n").trim())
    } else {
        line(typed)
    };
    let refused = |c: char| {
        if is_text { c.is_control() && !matches!(c, '\n' | '\t') } else { is_unprintable(c) }
    };
    if value.chars().count() > field.max {
        return Err(if field.shape == Shape::Year { What::NoYear } else { What::TooLong });
    }
    if value.chars().any(refused) {
        return Err(What::Unprintable);
    }
    match field.shape {
        Shape::Language if !value.is_empty() && !is_language(&value) => Err(What::NoLanguage),
        Shape::Year if !value.is_empty() => match whole_number(&value) {
            Some(year) if (1000..=2100).contains(&year) => Ok(year.to_string()),
            _ => Err(What::NoYear),
        },
        Shape::Link if !value.is_empty() => match value.split_once("://") {
            None => Ok(format!("https://{value}")),
            // Any other would run, or lead who knows where, once somebody follows it.
            Some((scheme, _)) if !is_of_the_web(scheme) => Err(What::NoLink),
            Some(_) => Ok(value),
        },
        _ => Ok(value),
    }
}
