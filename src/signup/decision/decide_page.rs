//! The page on which a decision is prepared: the mail in the applicant's language beside the
//! English one, the reviewer's own words.

use askama::Template;
use sqlx::SqliteConnection;

use super::form::{BECAUSE_MAX, BODY_MAX, DecisionForm, WORDS_MAX};
use super::wording::{self, Wording};
use super::{Decision, Reason, Verdict, store};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::{L10n, Locale};
use crate::session::Staff;
use crate::signup::Signup;
use crate::signup::answers::{AnswerRow, rows};
use crate::signup::problem::Problem;
use crate::signup::within::{self, Within};
use crate::state::App;
use crate::web::fields::{Choice, Control, Field};

/// Why the form is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    Fresh,
    /// Something is missing in the profile that would be published.
    Incomplete,
    /// The signup has changed since the page was opened.
    Stale,
    /// The store could not be written.
    Unavailable,
}

#[derive(Template)]
#[template(path = "signup/decision/decide.html")]
pub struct DecidePage {
    page: DeskPage,
    signup: Signup,
    verdict: Verdict,
    reason: Option<Reason>,
    situation: Situation,
    answers: Vec<AnswerRow>,
    /// The language of the mail.
    locale: Locale,
    fields: FormFields,
    /// What the mail says in a language that the reviewer reads.
    beside: Option<(Locale, Wording)>,
    /// A proposal that somebody has made meanwhile, as its mail would go out.
    other: Option<(Decision, String)>,
    list: Option<Within>,
}

/// The fields of the form; the mail's where there is somebody to write to.
enum FormFields {
    Mail(Box<MailFields>),
    NoMail(Field),
}

struct MailFields {
    subject: Field,
    body: Field,
    /// The reviewer's own words and their language.
    words: [Field; 2],
}

impl FormFields {
    fn all(&self) -> Vec<&Field> {
        match self {
            Self::Mail(mail) => vec![&mail.subject, &mail.body, &mail.words[0], &mail.words[1]],
            Self::NoMail(because) => vec![because],
        }
    }
}

impl DecidePage {
    /// Reads what the page shows; nothing about the signup when the store cannot be written.
    pub async fn read(
        db: &mut SqliteConnection,
        app: &App,
        staff: &Staff,
        signup: Signup,
        form: &DecisionForm,
        problems: &[Problem],
        situation: Situation,
    ) -> Result<Self> {
        let l = staff.l;
        let title = l.t(form.verdict.label_id());
        let mut page = DeskPage::new(app, staff, DeskSection::Signups, &title);
        page.has_errors = !problems.is_empty();
        let other = match situation {
            Situation::Stale => store::open_of(db, signup.id).await?,
            Situation::Fresh | Situation::Incomplete | Situation::Unavailable => None,
        };
        let other = match other {
            Some(other) => {
                let mail = other.preview(app, &signup)?;
                Some((other, mail))
            }
            None => None,
        };
        let answers = match situation {
            Situation::Unavailable => Vec::new(),
            Situation::Fresh | Situation::Incomplete | Situation::Stale => rows(l, &signup.answers),
        };
        Ok(Self {
            page,
            verdict: form.verdict,
            reason: form.reason,
            situation,
            answers,
            locale: form.locale,
            fields: fields(l, form, problems),
            beside: beside(l, form.locale).map(|locale| {
                let l = l.in_locale(locale);
                (locale, wording::of(l, form.verdict, form.reason, &signup.reference))
            }),
            other,
            list: form.list.clone(),
            signup,
        })
    }

    /// Whether the reason must be chosen first: it decides about the text.
    fn asks_reason(&self) -> bool {
        self.verdict == Verdict::Declined && self.reason.is_none()
    }

    /// What follows addresses of pages that belong to the same list.
    fn list_query(&self, before: &str) -> String {
        within::query(self.list.as_ref(), before)
    }
}

/// The language to show beside the mail's: English; for an English mail the reader's own.
fn beside(l: L10n, locale: Locale) -> Option<Locale> {
    let other = if locale == Locale::En { l.locale } else { Locale::En };
    (other != locale).then_some(other)
}

fn fields(l: L10n, form: &DecisionForm, problems: &[Problem]) -> FormFields {
    let field = |name: &'static str, label: &'static str, value: &str, control: Control| {
        let problem = problems.iter().find(|problem| problem.field == name);
        Field::new(name, l.t(label).plain(), value, control)
            .error(problem.map(|problem| problem.message(l)))
    };
    let line = || Control::Line { kind: "text", autocomplete: "off", ltr: false };
    if !form.has_contact {
        let because = field("no_mail_because", "decide-no-mail", &form.no_mail_because, line());
        return FormFields::NoMail(
            because.hint(l.t("decide-no-mail-hint").with("max", BECAUSE_MAX).plain()),
        );
    }
    let languages = Locale::ALL
        .into_iter()
        .map(|locale| Choice {
            value: locale.code().to_owned(),
            label: l.t(locale.name_id()).plain(),
            lang: Some(locale.tag()),
        })
        .collect();
    let words = field("words", "decide-words", &form.words, Control::Paragraphs);
    let (words, hint) = if form.verdict == Verdict::NeedsInformation {
        (words, "decide-words-needed-hint")
    } else {
        (words.optional(), "decide-words-hint")
    };
    let locale = field(
        "words_locale",
        "decide-words-locale",
        &form.words_locale,
        Control::Select(languages),
    );
    FormFields::Mail(Box::new(MailFields {
        subject: field("subject", "decide-subject", &form.subject, line()),
        body: field("body", "decide-body", &form.body, Control::Paragraphs)
            .hint(l.t("decide-body-hint").with("max", BODY_MAX).plain()),
        words: [words.hint(l.t(hint).with("max", WORDS_MAX).plain()), locale],
    }))
}
