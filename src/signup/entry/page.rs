//! The page on which staff enter a signup: the sections of the form, with how it came before them and
//! what its sender said after them.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::form::{CAME_BY, Verified, privacy_versions};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
use crate::session::Staff;
use crate::signup::duplicates::Duplicate;
use crate::signup::form::JoinForm;
use crate::signup::join_page::{Builder, FormSection, enterable};
use crate::signup::problem::{Problem, REASON_MAX};
use crate::state::App;
use crate::web::fields::{Choice, Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

/// Why the form is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    Fresh,
    Wrong,
    /// There are signups of the same local government.
    Known,
    /// This form was sent before, with other answers.
    SentBefore,
    /// The store could not be written.
    Unavailable,
}

impl Situation {
    const fn status(self) -> StatusCode {
        match self {
            Self::Fresh => StatusCode::OK,
            Self::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Known | Self::SentBefore => StatusCode::CONFLICT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

#[derive(Template)]
#[template(path = "signup/entry.html")]
pub struct EntryPage {
    page: DeskPage,
    form_id: String,
    situation: Situation,
    sections: Vec<FormSection>,
    /// To be ticked by whoever has looked at `known`.
    anyway: Option<Field>,
    /// What is there already.
    known: Vec<Duplicate>,
}

impl EntryPage {
    pub fn new(
        app: &App,
        staff: &Staff,
        (form, sent): (&JoinForm, &Fields),
        problems: &[Problem],
        situation: Situation,
        known: Vec<Duplicate>,
    ) -> Self {
        let l = staff.l;
        let mut page = DeskPage::new(app, staff, DeskSection::Signups, &l.t("entry-title"));
        page.has_errors = !problems.is_empty();
        let b = Own { l, sent, problems };
        let mut sections = vec![b.section("entry-section-came", came(&b))];
        sections.extend(enterable(&Builder { l, form, problems }));
        sections.push(b.section("entry-section-known", said(&b)));
        let anyway = situation == Situation::Known || b.is_ticked("anyway");
        Self {
            page,
            form_id: form.form_id.clone(),
            situation,
            sections,
            anyway: anyway.then(|| b.tick("anyway", "entry-anyway")),
            known,
        }
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }

    pub fn answer(&self) -> Result<Response> {
        Ok((self.situation.status(), html(self)?).into_response())
    }
}

/// What the fields of staff are made from.
struct Own<'a> {
    l: L10n,
    sent: &'a Fields,
    problems: &'a [Problem],
}

impl Own<'_> {
    fn section(&self, title: &'static str, fields: Vec<Field>) -> FormSection {
        FormSection { title: self.l.t(title).plain(), hint: None, fields }
    }

    fn field(&self, name: &'static str, label: &'static str, control: Control) -> Field {
        let error = self.problems.iter().find(|problem| problem.field == name);
        Field::new(name, self.l.t(label).plain(), self.sent.get(name), control)
            .error(error.map(|problem| problem.message(self.l)))
    }

    fn line(&self, name: &'static str, label: &'static str, hint: &'static str) -> Field {
        let control = Control::Line { kind: "text", autocomplete: "off", ltr: false };
        self.field(name, label, control).hint(self.l.t(hint).with("max", REASON_MAX).plain())
    }

    fn is_ticked(&self, name: &str) -> bool {
        !self.sent.get(name).is_empty()
    }

    fn tick(&self, name: &'static str, label: &'static str) -> Field {
        let control = Control::Tick(self.l.t(label).markup(&[]));
        self.field(name, label, control)
    }

    fn choice(&self, value: &str, label: &'static str) -> Choice {
        Choice { value: value.to_owned(), label: self.l.t(label).plain(), lang: None }
    }
}

fn came(b: &Own<'_>) -> Vec<Field> {
    let ways = CAME_BY.iter().map(|(word, label)| b.choice(word, label)).collect();
    let day = Control::Line { kind: "date", autocomplete: "off", ltr: true };
    vec![
        b.field("came_by", "entry-came", Control::Radios(ways)),
        b.field("arrived_on", "entry-arrived", day).hint(b.l.t("entry-arrived-hint").plain()),
        b.line("remark", "entry-remark", "entry-remark-hint").optional(),
    ]
}

fn said(b: &Own<'_>) -> Vec<Field> {
    let ways = Verified::ALL.iter().map(|it| b.choice(it.as_str(), it.label_id())).collect();
    let mut versions: Vec<Choice> = privacy_versions()
        .into_iter()
        .map(|version| Choice {
            label: b.l.t("entry-privacy-version-number").with("version", version.as_str()).plain(),
            value: version,
            lang: None,
        })
        .collect();
    versions.push(b.choice("unknown", "entry-privacy-version-unknown"));
    vec![
        b.field("verified", "entry-verified", Control::Radios(ways)),
        b.line("how", "entry-how", "entry-how-hint").optional(),
        b.tick("authorised", "entry-authorised"),
        b.tick("privacy", "entry-privacy"),
        b.field("privacy_version", "entry-privacy-version", Control::Radios(versions)),
    ]
}
