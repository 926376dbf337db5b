//! What staff write into a signup themselves: corrected answers, another contact. The page that both
//! share stands here.

pub mod answers;
pub mod contact;

use askama::Template;
use axum::response::{IntoResponse, Response};

use super::Signup;
use super::answers::{AnswerRow, rows};
use super::changes::Changed;
use super::form::JoinForm;
use super::join_page::{Builder, FormSection};
use super::problem::{Problem, REASON_MAX, of_reason};
use super::situation::Situation;
use super::within::Within;
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "signup/amend.html")]
struct AmendPage {
    page: DeskPage,
    signup: Signup,
    /// The last word of the form's address.
    action: &'static str,
    text: &'static str,
    situation: Situation,
    /// What the page was made from: only who has been shown a newer version goes on from it.
    version: String,
    list: Option<Within>,
    sections: Vec<FormSection>,
    /// Why, and how it was verified.
    reasons: Vec<Field>,
    /// The answers as they are now, for comparing.
    answers: Vec<AnswerRow>,
    /// What the local government itself proposes to change.
    proposed: Vec<Changed>,
}

/// A page of its own kind: its words, its fields, its reasons with their labels.
struct Words {
    action: &'static str,
    title: &'static str,
    text: &'static str,
    sections: fn(&Builder<'_>) -> Vec<FormSection>,
    reasons: &'static [(&'static str, &'static str, &'static str)],
}

impl AmendPage {
    fn new(
        app: &App,
        staff: &Staff,
        words: &Words,
        (signup, form, sent): (&Signup, &JoinForm, &Fields),
        problems: &[Problem],
        situation: Situation,
    ) -> Self {
        let l = staff.l;
        let mut page = DeskPage::new(app, staff, DeskSection::Signups, &l.t(words.title));
        page.has_errors = !problems.is_empty();
        let now = signup.version.to_string();
        let reason = |&(name, label, hint): &(&'static str, &'static str, &'static str)| {
            let problem = problems.iter().find(|problem| problem.field == name);
            Field::line(name, l.t(label).plain(), &sent.line(name))
                .hint(l.t(hint).with("max", REASON_MAX).plain())
                .error(problem.map(|problem| problem.message(l)))
        };
        Self {
            page,
            action: words.action,
            text: words.text,
            situation,
            version: match situation {
                Situation::Fresh | Situation::Stale => now,
                Situation::Wrong | Situation::Unavailable => sent.get("version").to_owned(),
            },
            list: Within::read(sent.get("list")),
            sections: (words.sections)(&Builder { l, form, problems }),
            reasons: words.reasons.iter().map(reason).collect(),
            answers: if situation == Situation::Stale {
                rows(l, &signup.answers)
            } else {
                Vec::new()
            },
            proposed: Vec::new(),
            signup: signup.clone(),
        }
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields).chain(&self.reasons)
    }

    fn answer(&self) -> Result<Response> {
        Ok((self.situation.status(), html(self)?).into_response())
    }
}

/// What is wrong with the reasons of a page.
fn check_reasons(words: &Words, sent: &Fields, problems: &mut Vec<Problem>) {
    for &(field, label, _) in words.reasons {
        problems.extend(of_reason((field, label), &sent.line(field), "decide-error-why"));
    }
}
