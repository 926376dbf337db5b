//! The answers of a profile: as the store keeps them, and field by field under the names of the
//! form.

use serde::{Deserialize, Serialize};

use super::step::{INITIATIVES_MAX, Step};
use crate::themes;

/// An initiative of the local government.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Initiative {
    pub title: String,
    pub text: String,
    pub link: String,
    pub year: Option<i64>,
    /// Words of [`themes::THEMES`].
    pub themes: Vec<String>,
}

/// The answers, in NFC; empty: not given. The names are those of the JSON object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProfileAnswers {
    pub essential: String,
    pub framework: String,
    pub joining: String,
    pub foundations: String,
    pub structures: String,
    pub tools: String,
    pub initiatives: Vec<Initiative>,
    pub themes: Vec<String>,
    pub offers: String,
    pub seeks: String,
    pub decision_body: String,
    /// A day, such as 2026-11-25.
    pub decision_on: String,
    pub decision_reference: String,
    /// Whether the public sees the decision's file.
    pub decision_public: bool,
    pub picture_alt: String,
    pub picture_holder: String,
}

/// What a local government has written so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The language of the answers (BCP 47); empty: not said yet.
    pub locale: String,
    pub answers: ProfileAnswers,
    pub picture_id: Option<i64>,
    pub decision_id: Option<i64>,
}

impl Draft {
    /// A field's value as text: themes parted by spaces, a ticked box as `on`.
    pub fn get(&self, name: &str) -> String {
        let answers = &self.answers;
        if let Some((index, part)) = initiative(name) {
            let Some(it) = answers.initiatives.get(index) else { return String::new() };
            return match part {
                "title" => it.title.clone(),
                "text" => it.text.clone(),
                "link" => it.link.clone(),
                "year" => it.year.map_or_else(String::new, |year| year.to_string()),
                _ => it.themes.join(" "),
            };
        }
        match name {
            "locale" => self.locale.clone(),
            "themes" => answers.themes.join(" "),
            "decision_public" => if answers.decision_public { "on" } else { "" }.to_owned(),
            _ => self.text(name).to_owned(),
        }
    }

    /// Puts a checked value into a field.
    pub fn set(&mut self, name: &str, value: String) {
        let answers = &mut self.answers;
        if let Some((index, part)) = initiative(name) {
            if answers.initiatives.len() <= index {
                answers.initiatives.resize_with(index + 1, Initiative::default);
            }
            let it = &mut answers.initiatives[index];
            match part {
                "title" => it.title = value,
                "text" => it.text = value,
                "link" => it.link = value,
                "year" => it.year = value.parse().ok(),
                _ => it.themes = known_themes(&value),
            }
            return;
        }
        match name {
            "locale" => self.locale = value,
            "themes" => answers.themes = known_themes(&value),
            "decision_public" => answers.decision_public = !value.is_empty(),
            _ => {
                if let Some(text) = answers.text_mut(name) {
                    *text = value;
                }
            }
        }
    }

    /// Takes initiatives without anything in them away.
    pub fn close_gaps(&mut self) {
        self.answers.initiatives.retain(|it| *it != Initiative::default());
    }

    /// The file that belongs to a step.
    pub const fn file_id(&self, step: Step) -> Option<i64> {
        match step {
            Step::Decision => self.decision_id,
            Step::Picture => self.picture_id,
            _ => None,
        }
    }

    /// Attaches a file to a step, or takes it away.
    pub const fn set_file(&mut self, step: Step, id: Option<i64>) {
        match step {
            Step::Decision => self.decision_id = id,
            Step::Picture => self.picture_id = id,
            _ => {}
        }
    }

    fn text(&self, name: &str) -> &str {
        let answers = &self.answers;
        match name {
            "essential" => &answers.essential,
            "framework" => &answers.framework,
            "joining" => &answers.joining,
            "foundations" => &answers.foundations,
            "structures" => &answers.structures,
            "tools" => &answers.tools,
            "offers" => &answers.offers,
            "seeks" => &answers.seeks,
            "decision_body" => &answers.decision_body,
            "decision_on" => &answers.decision_on,
            "decision_reference" => &answers.decision_reference,
            "picture_alt" => &answers.picture_alt,
            "picture_holder" => &answers.picture_holder,
            _ => "",
        }
    }
}

impl ProfileAnswers {
    fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "essential" => &mut self.essential,
            "framework" => &mut self.framework,
            "joining" => &mut self.joining,
            "foundations" => &mut self.foundations,
            "structures" => &mut self.structures,
            "tools" => &mut self.tools,
            "offers" => &mut self.offers,
            "seeks" => &mut self.seeks,
            "decision_body" => &mut self.decision_body,
            "decision_on" => &mut self.decision_on,
            "decision_reference" => &mut self.decision_reference,
            "picture_alt" => &mut self.picture_alt,
            "picture_holder" => &mut self.picture_holder,
            _ => return None,
        })
    }
}

/// `initiative-2-title` is the title of the second, whose index is 1.
pub fn initiative(name: &str) -> Option<(usize, &str)> {
    let (number, part) = name.strip_prefix("initiative-")?.split_once('-')?;
    let index = number.parse::<usize>().ok()?.checked_sub(1)?;
    (index < INITIATIVES_MAX).then_some((index, part))
}

fn known_themes(words: &str) -> Vec<String> {
    let chosen: Vec<&str> = words.split_whitespace().collect();
    themes::THEMES
        .iter()
        .filter(|(theme, _)| chosen.contains(theme))
        .map(|(theme, _)| (*theme).to_owned())
        .collect()
}
