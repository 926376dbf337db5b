//! The form of a supporter of the letter: what was typed, and whether it can be taken. Pure.

use crate::address::web_address;
use crate::i18n::L10n;
use crate::supporters::Supporter;
use crate::text::is_unprintable;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;

/// A supporter as it was typed.
#[derive(PartialEq, Eq)]
pub struct SupporterForm {
    name: String,
    website: String,
    position: String,
}

/// A field and the message that says what is wrong with it.
pub type Problem = (&'static str, &'static str);

impl SupporterForm {
    pub fn read(fields: &Fields) -> Self {
        Self {
            name: fields.line("name"),
            website: fields.line("website"),
            position: fields.line("position"),
        }
    }

    pub fn of(supporter: &Supporter) -> Self {
        Self {
            name: supporter.name.clone(),
            website: supporter.website.clone(),
            position: supporter.position.to_string(),
        }
    }

    /// An empty form for the supporter after these.
    pub fn next(supporters: &[Supporter]) -> Self {
        let last = supporters.last().map_or(0, |last| last.position);
        let position = (last + 1).min(999).to_string();
        Self { name: String::new(), website: String::new(), position }
    }

    /// The supporter, among these; `id` is its own, if it is there already.
    pub fn validate(&self, all: &[Supporter], id: Option<i64>) -> Result<Supporter, Vec<Problem>> {
        let mut problems = Vec::new();
        if self.name.is_empty() {
            problems.push(("name", "manage-supporter-error-name"));
        } else if self.name.chars().count() > 200 || self.name.chars().any(is_unprintable) {
            problems.push(("name", "manage-supporter-error-long"));
        } else if all.iter().any(|other| other.name == self.name && Some(other.id) != id) {
            problems.push(("name", "manage-supporter-error-twice"));
        }
        let website = address(&self.website);
        if website.is_none() {
            problems.push(("website", "manage-supporter-error-website"));
        }
        let position = self.position.parse().ok().filter(|number| (1..1000).contains(number));
        if position.is_none() {
            problems.push(("position", "manage-supporter-error-position"));
        }
        match (website, position) {
            (Some(website), Some(position)) if problems.is_empty() => {
                let name = self.name.clone();
                Ok(Supporter { id: 0, version: 0, name, website, position, logo: None })
            }
            _ => Err(problems),
        }
    }

    pub fn fields(&self, l: L10n, problems: &[Problem]) -> Vec<Field> {
        let line = |name, label, value: &str, ltr| {
            let control = Control::Line { kind: "text", autocomplete: "off", ltr };
            let error = problems.iter().find(|(field, _)| *field == name);
            Field::new(name, l.t(label).plain(), value, control)
                .error(error.map(|(_, id)| l.t(id).plain()))
        };
        vec![
            line("name", "manage-supporter-name", &self.name, false),
            line("website", "manage-supporter-website", &self.website, true).optional(),
            line("position", "manage-supporter-position", &self.position, true)
                .hint(l.t("manage-supporter-position-hint").plain()),
        ]
    }
}

/// An address on the web, with `https://` before it where that was left out; empty where none was
/// given.
fn address(typed: &str) -> Option<String> {
    if typed.is_empty() {
        return Some(String::new());
    }
    web_address(typed).filter(|whole| whole.chars().count() <= 500)
}
