//! The page of one step of the profile: its fields, what was typed and what is wrong with it.

use askama::Template;
use axum::http::StatusCode;

use super::answers::Draft;
use super::problem::Problem;
use super::step::{ANSWER_MIN, FieldOf, INITIATIVES_MAX, Shape, Step};
use super::values::{Values, fingerprint};
use super::view::{self, FileRow, Part};
use crate::i18n::L10n;
use crate::state::App;
use crate::themes::THEMES;
use crate::web::fields::{Choice, Control, Field};
use crate::web::page::{Page, Reader, Section};

/// Why the form is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Situation {
    #[default]
    Fresh,
    /// The step has changed since the page was opened.
    Stale,
    /// The store could not be written.
    Unavailable,
    /// The language menu was used.
    Switched,
}

impl Situation {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Fresh => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale => StatusCode::CONFLICT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Switched => StatusCode::OK,
        }
    }
}

/// A step as it was sent, to be shown again.
pub struct Typed<'a> {
    pub values: &'a Values,
    /// What the form was filled with; see [`fingerprint`].
    pub version: &'a str,
    pub removes_file: bool,
}

/// What kept a step from being saved.
#[derive(Default)]
pub struct Wrong {
    pub situation: Situation,
    pub problems: Vec<Problem>,
    /// The message that says what is wrong with the file.
    pub file: Option<&'static str>,
    /// A good file that was sent with it, kept until the rest is right.
    pub kept: Option<i64>,
}

#[derive(Template)]
#[template(path = "profile/edit.html")]
pub struct EditPage {
    page: Page,
    profile: String,
    step: Step,
    version: String,
    note: Option<String>,
    text: Option<String>,
    groups: Vec<Group>,
    /// The file that is saved.
    file: Option<FileRow>,
    kept: Option<i64>,
    removes_file: bool,
    may_add: bool,
    /// The step as it is saved now, for comparing.
    theirs: Option<Part>,
}

/// Fields that belong together.
struct Group {
    title: Option<String>,
    fields: Vec<Field>,
}

impl EditPage {
    /// The step as it is saved, with everything that keeps it from being sent.
    pub fn saved(
        app: &App,
        reader: &Reader,
        token: &str,
        step: Step,
        (draft, wrong): (&Draft, &Wrong),
    ) -> Self {
        let version = fingerprint(step, draft);
        let values = &Values::of(step, draft);
        let typed = Typed { values, version: &version, removes_file: false };
        Self::new(app, reader, token, step, (&typed, draft, wrong))
    }

    /// The step as it was sent; `draft` is what is saved.
    pub fn new(
        app: &App,
        reader: &Reader,
        token: &str,
        step: Step,
        (typed, draft, wrong): (&Typed<'_>, &Draft, &Wrong),
    ) -> Self {
        let l = reader.l;
        let mut page = Page::new(app, reader, Section::Elsewhere, &l.t(step.title_id())).noindex();
        page.keeps_answers = true;
        let profile = format!("/{}/signup/{token}/profile", l.code());
        let files = format!("{profile}/files");
        let note = match wrong.situation {
            Situation::Fresh | Situation::Switched => wrong.kept.map(|_| "profile-file-kept"),
            Situation::Stale => Some("profile-stale"),
            Situation::Unavailable => Some("join-unavailable"),
        };
        let groups = groups(l, step, typed.values, wrong);
        page.has_errors =
            groups.iter().flat_map(|group| &group.fields).any(|field| field.error.is_some());
        let stale = wrong.situation == Situation::Stale;
        Self {
            page,
            step,
            // Only who has been shown what others saved goes on from it.
            version: if stale { fingerprint(step, draft) } else { typed.version.to_owned() },
            note: note.map(|id| l.t(id).plain()),
            text: step.text_id().map(|id| l.t(id).plain()),
            may_add: step == Step::Initiatives && groups.len() < INITIATIVES_MAX,
            groups,
            file: view::file(l, step, draft, &files),
            kept: wrong.kept,
            removes_file: typed.removes_file,
            theirs: stale.then(|| view::part(l, step, draft, &files)),
            profile,
        }
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.groups.iter().flat_map(|group| &group.fields)
    }
}

fn groups(l: L10n, step: Step, values: &Values, wrong: &Wrong) -> Vec<Group> {
    let field = |of: &FieldOf| {
        let problem = wrong.problems.iter().find(|it| it.step == step && it.field.name == of.name);
        field(l, step, of, values.get(of.name)).error(problem.map(|it| it.message(l)))
    };
    if step != Step::Initiatives {
        let mut fields: Vec<Field> = step.fields().iter().map(field).collect();
        if step.has_file() {
            fields.push(file_field(l, step).error(wrong.file.map(|id| l.t(id).plain())));
        }
        return vec![Group { title: None, fields }];
    }
    // Those that are written, and one more.
    let each: Vec<&[FieldOf]> =
        step.fields().chunks(step.fields().len() / INITIATIVES_MAX).collect();
    let written = each
        .iter()
        .rposition(|fields| fields.iter().any(|of| !values.get(of.name).is_empty()))
        .map_or(0, |last| last + 1);
    each.into_iter()
        .take(written + 1)
        .enumerate()
        .map(|(index, fields)| Group {
            title: Some(l.t("profile-initiative").with("number", index + 1).plain()),
            fields: fields.iter().map(field).collect(),
        })
        .collect()
}

fn field(l: L10n, step: Step, of: &FieldOf, value: &str) -> Field {
    let label = l.t(of.label).plain();
    let control = match of.shape {
        Shape::Language => Control::Select(languages(l)),
        Shape::Line | Shape::Year => {
            Control::Line { kind: "text", autocomplete: "off", ltr: of.shape == Shape::Year }
        }
        Shape::Link => Control::Line { kind: "url", autocomplete: "off", ltr: true },
        Shape::Day => Control::Line { kind: "date", autocomplete: "off", ltr: true },
        Shape::Paragraphs => Control::Paragraphs,
        Shape::Themes => Control::Ticks(themes(l)),
        Shape::Tick => Control::Tick(l.t(of.label).markup(&[])),
    };
    let mut field = Field::new(of.name, label, value, control);
    if let Some(id) = of.hint {
        field = field.hint(l.t(id).with("min", ANSWER_MIN).with("max", of.max).plain());
    }
    // Of an initiative only the title is needed, once there is one; of a picture both words.
    let whole = matches!(step, Step::Initiatives | Step::Picture);
    if of.required || whole { field } else { field.optional() }
}

fn file_field(l: L10n, step: Step) -> Field {
    let (label, hint, types) = if step == Step::Picture {
        let types = "image/jpeg,image/png,image/webp";
        ("profile-picture-file", "profile-picture-file-hint", types)
    } else {
        ("profile-decision-file", "profile-decision-file-hint", "application/pdf")
    };
    let field = Field::new("file", l.t(label).plain(), "", Control::File(types));
    field.hint(l.t(hint).plain())
}

fn languages(l: L10n) -> Vec<Choice> {
    let choice = |it: &crate::i18n::Language| Choice {
        value: it.tag.to_owned(),
        label: it.name.clone(),
        lang: None,
    };
    l.languages().iter().map(choice).collect()
}

fn themes(l: L10n) -> Vec<Choice> {
    THEMES
        .iter()
        .map(|(word, label)| Choice {
            value: (*word).to_owned(),
            label: l.t(label).plain(),
            lang: None,
        })
        .collect()
}
