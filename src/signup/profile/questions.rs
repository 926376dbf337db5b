//! `/{locale}/profile-questions`: all questions of the profile, to read and print before starting.

use askama::Template;
use axum::extract::State;
use axum::response::Html;

use super::step::{ANSWER_MIN, FieldOf, INITIATIVES_MAX, Shape, Step};
use crate::error::Result;
use crate::i18n::L10n;
use crate::state::App;
use crate::themes::THEMES;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "profile/questions.html")]
struct QuestionsPage {
    page: Page,
    sections: Vec<Questions>,
}

/// The questions of a step.
struct Questions {
    title: String,
    optional: bool,
    text: Option<String>,
    asked: Vec<Question>,
}

struct Question {
    label: String,
    hint: Option<String>,
    choices: Vec<String>,
}

/// Shows the questions.
pub async fn show(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let l = reader.l;
    html(&QuestionsPage {
        page: Page::new(&app, &reader, Section::Elsewhere, &l.t("profile-questions-title"))
            .described(&l.t("profile-questions-text")),
        sections: Step::ALL.into_iter().map(|step| questions(l, step)).collect(),
    })
}

fn questions(l: L10n, step: Step) -> Questions {
    let fields = match step {
        Step::Initiatives => &step.fields()[..step.fields().len() / INITIATIVES_MAX],
        _ => step.fields(),
    };
    let mut asked: Vec<Question> = fields.iter().map(|field| question(l, step, field)).collect();
    let file = match step {
        Step::Decision => Some(("profile-decision-file", "profile-decision-file-hint")),
        Step::Picture => Some(("profile-picture-file", "profile-picture-file-hint")),
        _ => None,
    };
    if let Some((label, hint)) = file {
        let hint = Some(l.t(hint).plain());
        asked.push(Question { label: l.t(label).plain(), hint, choices: Vec::new() });
    }
    Questions {
        title: l.t(step.title_id()).plain(),
        optional: step != Step::Questions,
        text: step.text_id().map(|id| l.t(id).plain()),
        asked,
    }
}

fn question(l: L10n, step: Step, field: &FieldOf) -> Question {
    let lists_themes = field.shape == Shape::Themes && step == Step::Exchange;
    Question {
        label: l.t(field.label).plain(),
        hint: field.hint.map(|id| l.t(id).with("min", ANSWER_MIN).with("max", field.max).plain()),
        choices: if lists_themes {
            THEMES.iter().map(|(_, label)| l.t(label).plain()).collect()
        } else {
            Vec::new()
        },
    }
}
