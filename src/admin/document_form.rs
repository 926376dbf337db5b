//! The form of a document: what was sent, and whether it can be taken. Pure.

use crate::documents::{Document, NewDocument};
use crate::i18n::{L10n, Locale};
use crate::text::is_unprintable;
use crate::web::fields::{Choice, Control, Field};
use crate::web::pdf::{self, PdfError};
use crate::web::upload::{Sent, Upload};

/// A document as it was sent.
pub struct DocumentForm {
    title: String,
    locale: String,
    file: Sent,
}

/// A field and the message that says what is wrong with it.
pub type Problem = (&'static str, &'static str);

impl DocumentForm {
    pub fn read(sent: Upload) -> Self {
        let (title, locale) = (sent.fields.line("title"), sent.fields.line("locale"));
        Self { title, locale, file: sent.file }
    }

    pub fn of(document: &Document) -> Self {
        let (title, locale) = (document.title.clone(), document.locale.code().to_owned());
        Self { title, locale, file: Sent::Nothing }
    }

    pub fn empty() -> Self {
        Self { title: String::new(), locale: String::new(), file: Sent::Nothing }
    }

    /// The document; a new one needs a file.
    pub fn validate(&self, is_new: bool) -> Result<NewDocument, Vec<Problem>> {
        let mut problems = Vec::new();
        let locale = Locale::from_code(&self.locale);
        if self.title.is_empty() {
            problems.push(("title", "manage-document-error-title"));
        } else if self.title.chars().count() > 200 || self.title.chars().any(is_unprintable) {
            problems.push(("title", "manage-document-error-long"));
        }
        if locale.is_none() {
            problems.push(("locale", "manage-document-error-locale"));
        }
        let mut bytes = None;
        match &self.file {
            Sent::Nothing if is_new => problems.push(("file", "manage-document-error-none")),
            Sent::Nothing => {}
            Sent::TooLarge => problems.push(("file", "manage-document-error-large")),
            Sent::Bytes(sent) => match pdf::check(sent) {
                Ok(()) => bytes = Some(sent.clone()),
                Err(PdfError::NoPdf) => problems.push(("file", "manage-document-error-pdf")),
                Err(PdfError::Locked) => problems.push(("file", "manage-document-error-locked")),
            },
        }
        match locale {
            Some(locale) if problems.is_empty() => {
                Ok(NewDocument { locale, title: self.title.clone(), bytes })
            }
            _ => Err(problems),
        }
    }

    /// Title and language; the file has no value to show again.
    pub fn fields(&self, l: L10n, problems: &[Problem]) -> Vec<Field> {
        let choices = Locale::ALL
            .map(|locale| Choice {
                value: locale.code().to_owned(),
                label: l.t(locale.name_id()).plain(),
                lang: Some(locale.tag()),
            })
            .into();
        let label = |id: &'static str| l.t(id).plain();
        let line = Control::Line { kind: "text", autocomplete: "off", ltr: false };
        let select = Control::Select(choices);
        vec![
            Field::new("title", label("manage-document-name"), &self.title, line)
                .hint(label("manage-document-name-hint"))
                .error(message(l, problems, "title")),
            Field::new("locale", label("manage-document-locale"), &self.locale, select)
                .error(message(l, problems, "locale")),
        ]
    }
}

/// What is wrong with a field.
pub fn message(l: L10n, problems: &[Problem], name: &str) -> Option<String> {
    problems.iter().find(|(field, _)| *field == name).map(|(_, id)| l.t(id).plain())
}
