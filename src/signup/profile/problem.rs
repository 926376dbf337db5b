//! What can be wrong with a profile: with a field when it is saved, with the whole when it is sent.

use super::answers::{Draft, initiative};
use super::step::{ANSWER_MIN, FieldOf, Shape, Step};
use crate::address;
use crate::i18n::L10n;

/// Something wrong with a field.
#[derive(Clone, Debug)]
pub struct Problem {
    pub step: Step,
    pub field: FieldOf,
    pub what: What,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Missing,
    TooShort,
    TooLong,
    Unprintable,
    NoLanguage,
    NoLink,
    NoYear,
    NoDay,
}

impl Problem {
    /// What to tell the reader.
    pub fn message(&self, l: L10n) -> String {
        let field = label(l, &self.field);
        match self.what {
            What::Missing => l.t("profile-error-missing").with("field", field).plain(),
            What::TooShort => {
                l.t("profile-error-short").with("field", field).with("min", ANSWER_MIN).plain()
            }
            What::TooLong => {
                l.t("join-error-too-long").with("field", field).with("max", self.field.max).plain()
            }
            What::Unprintable => l.t("join-error-unprintable").with("field", field).plain(),
            What::NoLanguage => l.t("profile-error-locale").plain(),
            What::NoLink => l.t("profile-error-link").with("field", field).plain(),
            What::NoYear => l.t("profile-error-year").with("field", field).plain(),
            What::NoDay => l.t("profile-error-day").with("field", field).plain(),
        }
    }
}

/// The field's label, which says of an initiative which one it is.
pub fn label(l: L10n, field: &FieldOf) -> String {
    let label = l.t(field.label).plain();
    match initiative(field.name) {
        Some((index, _)) => {
            let which = l.t("profile-initiative").with("number", index + 1).plain();
            format!("{which} – {label}")
        }
        None => label,
    }
}

/// Everything that keeps a profile from being sent, from top to bottom.
pub fn problems(draft: &Draft) -> Vec<Problem> {
    let mut problems = Vec::new();
    for step in Step::ALL {
        for field in step.fields() {
            if let Some(what) = wrong(step, field, draft) {
                problems.push(Problem { step, field: *field, what });
            }
        }
    }
    problems
}

fn wrong(step: Step, field: &FieldOf, draft: &Draft) -> Option<What> {
    let value = draft.get(field.name);
    if value.is_empty() {
        let missing = match step {
            Step::Questions if field.shape == Shape::Language => return Some(What::NoLanguage),
            Step::Picture => draft.picture_id.is_some(),
            Step::Initiatives => {
                let begun = initiative(field.name)
                    .is_some_and(|(index, _)| index < draft.answers.initiatives.len());
                begun && field.name.ends_with("-title")
            }
            _ => field.required,
        };
        return missing.then_some(What::Missing);
    }
    match field.shape {
        Shape::Paragraphs if field.required => {
            (value.chars().count() < ANSWER_MIN).then_some(What::TooShort)
        }
        Shape::Link => (!address::is_web_address(&value)).then_some(What::NoLink),
        Shape::Day => value.parse::<jiff::civil::Date>().is_err().then_some(What::NoDay),
        _ => None,
    }
}
