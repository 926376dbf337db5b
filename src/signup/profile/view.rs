//! A profile as pages show it for reading: part by part, each answer with its label and in its
//! language.

use super::answers::{Draft, initiative};
use super::problem::label;
use super::step::{FieldOf, Shape, Step};
use crate::i18n::{L10n, direction};
use crate::themes;

/// A step's answers.
pub struct Part {
    pub step: Step,
    pub title: String,
    pub rows: Vec<Row>,
    pub file: Option<FileRow>,
}

/// An answer that was given.
pub struct Row {
    /// Its name among the translations; empty: nothing to translate.
    pub field: String,
    pub label: String,
    pub value: String,
    /// The language of the value (BCP 47); empty: the page's, or not said.
    pub lang: String,
    pub dir: &'static str,
}

/// A file of the profile.
pub struct FileRow {
    pub label: String,
    pub href: String,
    pub alt: String,
    pub is_picture: bool,
}

/// All parts, also those without answers; `files` is the address under which files are found.
pub fn parts(l: L10n, draft: &Draft, files: &str) -> Vec<Part> {
    Step::ALL.into_iter().map(|step| part(l, step, draft, files)).collect()
}

/// The answers of one step.
pub fn part(l: L10n, step: Step, draft: &Draft, files: &str) -> Part {
    Part {
        step,
        title: l.t(step.title_id()).plain(),
        rows: step.fields().iter().filter_map(|field| row(l, field, draft)).collect(),
        file: file(l, step, draft, files),
    }
}

/// The file of a step, if it has one.
pub fn file(l: L10n, step: Step, draft: &Draft, files: &str) -> Option<FileRow> {
    let is_picture = step == Step::Picture;
    let label = if is_picture { "profile-picture-file" } else { "profile-decision-file" };
    draft.file_id(step).map(|id| FileRow {
        label: l.t(label).plain(),
        href: format!("{files}/{id}"),
        alt: draft.answers.picture_alt.clone(),
        is_picture,
    })
}

fn row(l: L10n, field: &FieldOf, draft: &Draft) -> Option<Row> {
    let value = draft.get(field.name);
    if value.is_empty() {
        return None;
    }
    let is_text = matches!(field.shape, Shape::Line | Shape::Paragraphs);
    let shown = match field.shape {
        Shape::Language => l.language(&value),
        Shape::Themes => value
            .split(' ')
            .filter_map(themes::label_id)
            .map(|id| l.t(id).plain())
            .collect::<Vec<_>>()
            .join("\n"),
        Shape::Day => value.parse().map_or_else(|_| value.clone(), |day| l.date(day)),
        Shape::Tick => "✓".to_owned(),
        _ => value,
    };
    Some(Row {
        field: if is_text { key(field.name) } else { String::new() },
        label: label(l, field),
        value: shown,
        lang: if is_text { draft.locale.clone() } else { String::new() },
        dir: if is_text { direction(&draft.locale) } else { "auto" },
    })
}

/// The name of an answer among the translations: `initiatives.0.title` for `initiative-1-title`.
fn key(name: &str) -> String {
    match initiative(name) {
        Some((index, part)) => format!("initiatives.{index}.{part}"),
        None => name.to_owned(),
    }
}

/// The answers in words, by their names among the translations.
pub fn texts(draft: &Draft) -> Vec<(String, String)> {
    Step::ALL
        .into_iter()
        .flat_map(Step::fields)
        .filter(|field| matches!(field.shape, Shape::Line | Shape::Paragraphs))
        .map(|field| (key(field.name), draft.get(field.name)))
        .filter(|(_, value)| !value.is_empty())
        .collect()
}

/// The names of the answers in words that are no longer what they were.
pub fn changed(before: &Draft, after: &Draft) -> Vec<String> {
    let now = texts(after);
    texts(before).into_iter().filter(|old| !now.contains(old)).map(|(field, _)| field).collect()
}
