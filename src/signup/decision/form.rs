//! The form of a decision: what a reviewer typed, and whether it can be proposed. Pure.

use super::wording;
use super::{Draft, Reason, Verdict};
use crate::i18n::{L10n, Locale};
use crate::signup::Signup;
use crate::signup::problem::{Problem, What};
use crate::signup::within::Within;
use crate::text::{is_unprintable, nfc};
use crate::web::form::Fields;

/// Characters of each field, at most.
const SUBJECT_MAX: usize = 200;
pub const BODY_MAX: usize = 10_000;
pub const WORDS_MAX: usize = 4_000;
pub const BECAUSE_MAX: usize = 500;

/// What was typed, to be shown again.
pub struct DecisionForm {
    pub verdict: Verdict,
    pub reason: Option<Reason>,
    /// The language of the mail.
    pub locale: Locale,
    pub subject: String,
    pub body: String,
    pub words: String,
    /// A code of a language, or whatever was sent.
    pub words_locale: String,
    pub no_mail_because: String,
    /// Whether a mail can go out: there is a contact.
    pub has_contact: bool,
    /// The list in which the signup is looked at.
    pub list: Option<Within>,
}

impl DecisionForm {
    /// The form as the site proposes it, `l` being the applicant's language.
    pub fn fresh(l: L10n, signup: &Signup, verdict: Verdict, reason: Option<Reason>) -> Self {
        let wording = wording::of(l, verdict, reason, &signup.reference);
        Self {
            verdict,
            reason,
            locale: l.locale,
            subject: wording.subject,
            body: wording.body,
            words: String::new(),
            words_locale: l.code().to_owned(),
            no_mail_because: String::new(),
            has_contact: has_contact(signup),
            list: None,
        }
    }

    /// A proposal, to be changed.
    pub fn of(draft: &Draft, signup: &Signup) -> Self {
        Self {
            verdict: draft.verdict,
            reason: draft.reason,
            locale: draft.locale,
            subject: draft.subject.clone(),
            body: draft.body.clone(),
            words: draft.words.clone(),
            words_locale: draft.words_locale.unwrap_or(draft.locale).code().to_owned(),
            no_mail_because: draft.no_mail_because.clone(),
            has_contact: has_contact(signup),
            list: None,
        }
    }

    /// The form as it was sent.
    pub fn read(fields: &Fields, signup: &Signup, verdict: Verdict) -> Self {
        Self {
            verdict,
            reason: Reason::from_word(fields.get("reason"))
                .filter(|_| verdict == Verdict::Declined),
            locale: signup.answers.correspondence_locale,
            subject: fields.line("subject"),
            body: lines(fields.get("body")),
            words: lines(fields.get("words")),
            words_locale: fields.get("words_locale").to_owned(),
            no_mail_because: fields.line("no_mail_because"),
            has_contact: has_contact(signup),
            list: Within::read(fields.get("list")),
        }
    }

    /// What can be proposed, or everything that is wrong in the order of the page.
    ///
    /// # Errors
    ///
    /// All problems at once.
    pub fn validate(&self) -> Result<Draft, Vec<Problem>> {
        let mut problems = Vec::new();
        if self.has_contact {
            self.check_mail(&mut problems);
        } else {
            let because = &self.no_mail_because;
            check("no_mail_because", "decide-no-mail", because, BECAUSE_MAX, &mut problems);
            if because.is_empty() {
                problems.push(Problem::says("no_mail_because", "decide-error-no-mail"));
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let draft = Draft {
            verdict: self.verdict,
            reason: self.reason,
            locale: self.locale,
            subject: self.subject.clone(),
            body: self.body.clone(),
            words: self.words.clone(),
            words_locale: Locale::from_code(&self.words_locale).filter(|_| !self.words.is_empty()),
            no_mail_because: self.no_mail_because.clone(),
        };
        Ok(if self.has_contact {
            Draft { no_mail_because: String::new(), ..draft }
        } else {
            let [subject, body, words] = [const { String::new() }; 3];
            Draft { subject, body, words, words_locale: None, ..draft }
        })
    }

    fn check_mail(&self, problems: &mut Vec<Problem>) {
        if self.subject.is_empty() {
            problems.push(Problem::says("subject", "decide-error-subject"));
        }
        check("subject", "decide-subject", &self.subject, SUBJECT_MAX, problems);
        if self.body.is_empty() {
            problems.push(Problem::says("body", "decide-error-body"));
        }
        check("body", "decide-body", &self.body, BODY_MAX, problems);
        if self.words.is_empty() && self.verdict == Verdict::NeedsInformation {
            problems.push(Problem::says("words", "decide-error-words"));
        }
        check("words", "decide-words", &self.words, WORDS_MAX, problems);
        if !self.words.is_empty() && Locale::from_code(&self.words_locale).is_none() {
            problems.push(Problem::says("words_locale", "decide-error-words-locale"));
        }
    }
}

/// Whether there is somebody to write to.
pub const fn has_contact(signup: &Signup) -> bool {
    !signup.answers.contact_email.is_empty()
}

/// Lines with one kind of end, in NFC.
fn lines(typed: &str) -> String {
    nfc(typed.replace("\r\n", "\n").replace('\r', "\n").trim())
}

fn check(
    field: &'static str,
    label: &'static str,
    text: &str,
    max: usize,
    problems: &mut Vec<Problem>,
) {
    if text.chars().count() > max {
        problems.push(Problem { field, what: What::TooLong(label, max) });
    } else if text.chars().any(|c| is_unprintable(c) && !matches!(c, '\n' | '\t')) {
        problems.push(Problem { field, what: What::Unprintable(label) });
    }
}
