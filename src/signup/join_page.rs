//! The page of the form: its sections and fields, what was typed and what is wrong with it.

use askama::Template;

use super::KINDS;
use super::form::{JoinForm, MESSAGE_MAX};
use super::problem::Problem;
use crate::i18n::{L10n, Locale};
use crate::state::App;
use crate::web::fields::{Choice, Control, Field};
use crate::web::page::{Page, Reader, Section};

/// Something to know before filling in the form, or why it was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    BetweenWaves,
    Foreign,
    Unavailable,
    AlreadyConfirmed,
    /// Too many forms came from the reader's block of addresses; the minutes to wait.
    TooMany(i64),
    /// The campaign ended while the form was being filled in.
    Ended,
    /// The campaign has ended: there is no form any more.
    Closed,
}

impl Notice {
    const fn message_id(self) -> &'static str {
        match self {
            Self::BetweenWaves => "join-between-waves",
            Self::Foreign => "join-foreign",
            Self::Unavailable => "join-unavailable",
            Self::AlreadyConfirmed => "join-already-confirmed",
            Self::TooMany(_) => "join-too-many",
            Self::Ended => "join-ended",
            Self::Closed => "site-campaign-ended-text",
        }
    }

    fn text(self, l: L10n) -> String {
        let text = l.t(self.message_id()).plain();
        match self {
            Self::TooMany(minutes) => {
                format!("{text} {}", l.t("site-try-again").with("count", minutes).plain())
            }
            _ => text,
        }
    }
}

#[derive(Template)]
#[template(path = "join/form.html")]
pub struct JoinPage {
    page: Page,
    form_id: String,
    trap: String,
    notice: Option<String>,
    ended: bool,
    sections: Vec<FormSection>,
}

/// Fields under a heading, with who will see the answers.
pub struct FormSection {
    pub title: String,
    pub hint: Option<String>,
    pub fields: Vec<Field>,
}

impl JoinPage {
    pub fn new(
        app: &App,
        reader: &Reader,
        form: &JoinForm,
        problems: &[Problem],
        notice: Option<Notice>,
    ) -> Self {
        let l = reader.l;
        let mut page = Page::new(app, reader, Section::Join, &l.t("join-title"))
            .described(&l.t("join-description"));
        page.has_errors = !problems.is_empty();
        page.keeps_answers = notice != Some(Notice::Closed);
        Self {
            page,
            form_id: form.form_id.clone(),
            trap: form.trap.clone(),
            notice: notice.map(|notice| notice.text(l)),
            ended: matches!(notice, Some(Notice::Ended | Notice::Closed)),
            sections: if notice == Some(Notice::Closed) {
                Vec::new()
            } else {
                sections(&Builder { l, form, problems })
            },
        }
    }

    fn fields(&self) -> impl Iterator<Item = &Field> {
        self.sections.iter().flat_map(|section| &section.fields)
    }
}

/// What the fields are made from: language, what was typed, what is wrong with it.
pub struct Builder<'a> {
    pub l: L10n,
    pub form: &'a JoinForm,
    pub problems: &'a [Problem],
}

impl Builder<'_> {
    fn field(&self, name: &'static str, label: &'static str, control: Control) -> Field {
        let error = self.problems.iter().find(|problem| problem.field == name);
        Field::new(name, self.l.t(label).plain(), self.form.value(name), control)
            .error(error.map(|problem| problem.message(self.l)))
    }

    fn line(&self, name: &'static str, label: &'static str) -> Field {
        self.typed(name, label, "text", "off")
    }

    fn typed(
        &self,
        name: &'static str,
        label: &'static str,
        kind: &'static str,
        autocomplete: &'static str,
    ) -> Field {
        let ltr = kind != "text";
        self.field(name, label, Control::Line { kind, autocomplete, ltr })
    }

    fn section(
        &self,
        title: &'static str,
        hint: Option<&'static str>,
        fields: Vec<Field>,
    ) -> FormSection {
        FormSection {
            title: self.l.t(title).plain(),
            hint: hint.map(|id| self.l.t(id).plain()),
            fields,
        }
    }

    fn hint(&self, id: &'static str) -> String {
        self.l.t(id).plain()
    }
}

fn sections(b: &Builder<'_>) -> Vec<FormSection> {
    let mut sections = enterable(b);
    sections.push(b.section("join-section-send", None, consent(b)));
    sections
}

/// The sections with answers, without the consent.
pub fn enterable(b: &Builder<'_>) -> Vec<FormSection> {
    vec![
        b.section("join-section-government", Some("join-public-hint"), government(b)),
        b.section("join-section-leader", Some("join-public-hint"), leader(b)),
        contact_section(b),
        b.section("join-section-message", Some("join-private-hint"), message(b)),
    ]
}

/// The sections that a local government corrects itself.
pub fn correctable(b: &Builder<'_>) -> Vec<FormSection> {
    vec![
        b.section("join-section-government", Some("join-public-hint"), government(b)),
        b.section("join-section-leader", Some("join-public-hint"), leader(b)),
        b.section("join-section-message", Some("join-private-hint"), message(b)),
    ]
}

fn government(b: &Builder<'_>) -> Vec<Field> {
    let kinds = KINDS
        .iter()
        .map(|(word, label)| Choice {
            value: (*word).to_owned(),
            label: b.l.t(label).plain(),
            lang: None,
        })
        .collect();
    let countries =
        b.l.countries()
            .iter()
            .map(|country| Choice {
                value: country.code.to_owned(),
                label: country.name.clone(),
                lang: None,
            })
            .collect();
    vec![
        b.typed("government_name", "join-government-name", "text", "organization")
            .hint(b.hint("join-government-name-hint")),
        b.line("latin_name", "join-latin-name").hint(b.hint("join-latin-name-hint")).optional(),
        b.field("kind", "join-kind", Control::Radios(kinds)),
        b.field("country", "join-country", Control::Select(countries)),
        b.line("region", "join-region").hint(b.hint("join-region-hint")).optional(),
        b.typed("website", "join-website", "url", "url")
            .hint(b.hint("join-website-hint"))
            .optional(),
        b.line("population", "join-population").hint(b.hint("join-population-hint")).optional(),
    ]
}

fn leader(b: &Builder<'_>) -> Vec<Field> {
    vec![
        b.line("leader_name", "join-leader-name").hint(b.hint("join-leader-name-hint")),
        b.line("leader_office", "join-leader-office").hint(b.hint("join-leader-office-hint")),
    ]
}

/// The contact person under a heading.
pub fn contact_section(b: &Builder<'_>) -> FormSection {
    b.section("join-section-contact", Some("join-private-hint"), contact(b))
}

/// The fields about the contact person.
pub fn contact(b: &Builder<'_>) -> Vec<Field> {
    let languages = Locale::ALL
        .into_iter()
        .map(|locale| Choice {
            value: locale.code().to_owned(),
            label: b.l.t(locale.name_id()).plain(),
            lang: Some(locale.tag()),
        })
        .collect();
    vec![
        b.typed("contact_name", "join-contact-name", "text", "name"),
        b.typed("contact_role", "join-contact-role", "text", "organization-title"),
        b.typed("contact_email", "join-contact-email", "email", "email")
            .hint(b.hint("join-contact-email-hint")),
        b.typed("contact_phone", "join-contact-phone", "tel", "tel")
            .hint(b.hint("join-contact-phone-hint"))
            .optional(),
        b.typed("second_email", "join-second-email", "email", "off")
            .hint(b.hint("join-second-email-hint"))
            .optional(),
        b.field("correspondence_locale", "join-correspondence-locale", Control::Select(languages)),
    ]
}

fn message(b: &Builder<'_>) -> Vec<Field> {
    let hint = b.l.t("join-message-hint").with("max", MESSAGE_MAX).plain();
    vec![b.field("message", "join-message", Control::Paragraphs).hint(hint).optional()]
}

fn consent(b: &Builder<'_>) -> Vec<Field> {
    let notice = format!("/{}/privacy", b.l.code());
    let authorised = b.l.t("join-authorised").markup(&[]);
    let privacy = b.l.t("join-privacy").markup(&[("privacy", &notice)]);
    vec![
        b.field("authorised", "join-authorised", Control::Tick(authorised)),
        b.field("privacy", "join-privacy", Control::Tick(privacy)),
    ]
}
