//! The page on which a local government corrects its answers.

use askama::Template;

use super::Signup;
use super::answers::{AnswerRow, rows};
use super::form::JoinForm;
use super::join_page::{Builder, FormSection, correctable};
use super::problem::Problem;
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::page::{Page, Reader, Section};

/// Why the form is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    Fresh,
    /// The answers have changed since the page was opened.
    Stale,
    /// The store could not be written.
    Unavailable,
}

#[derive(Template)]
#[template(path = "signup/correct.html")]
pub struct CorrectPage {
    page: Page,
    personal: String,
    /// The answers that were before whoever corrects them.
    pub version: i64,
    public: bool,
    situation: Situation,
    sections: Vec<FormSection>,
    /// The answers as they are now, for comparing.
    answers: Vec<AnswerRow>,
}

impl CorrectPage {
    pub fn new(
        app: &App,
        reader: &Reader,
        token: &str,
        signup: &Signup,
        form: &JoinForm,
        problems: &[Problem],
        situation: Situation,
    ) -> Self {
        let l = reader.l;
        let title = l.t("signup-correct-title");
        let mut page = Page::new(app, reader, Section::Elsewhere, &title).noindex();
        page.has_errors = !problems.is_empty();
        page.keeps_answers = true;
        Self {
            page,
            personal: format!("/{}/signup/{token}", l.code()),
            version: signup.version,
            public: signup.is_public(),
            situation,
            sections: correctable(&Builder { l, form, problems }),
            answers: rows(l, &signup.answers),
        }
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }
}
