//! The form of the expression of interest: what was typed, and whether it can be taken. Pure.

use super::Answers;
use super::problem::{Problem, in_page_order};
use crate::i18n::Locale;
use crate::token;
use crate::web::form::Fields;

mod checks;

/// The answers as they were typed, to be shown again.
#[derive(Clone, Debug, Default)]
pub struct JoinForm {
    /// Marks the form, so that it makes one signup however often it is sent.
    pub form_id: String,
    /// Hidden from people; robots fill it in.
    pub trap: String,
    fields: Fields,
}

/// Lines of text: name in the form, label, characters at most.
const LINES: [(&str, &str, usize); 12] = [
    ("government_name", "join-government-name", 200),
    ("latin_name", "join-latin-name", 200),
    ("region", "join-region", 200),
    ("website", "join-website", 500),
    ("population", "join-population", 50),
    ("leader_name", "join-leader-name", 200),
    ("leader_office", "join-leader-office", 200),
    ("contact_name", "join-contact-name", 200),
    ("contact_role", "join-contact-role", 200),
    ("contact_email", "join-contact-email", 254),
    ("contact_phone", "join-contact-phone", 100),
    ("second_email", "join-second-email", 254),
];

/// Characters of the message, at most.
pub const MESSAGE_MAX: usize = 2000;

/// Answers that a local government corrects itself; the contact has a page of its own.
const CORRECTABLE: [&str; 10] = [
    "government_name",
    "latin_name",
    "kind",
    "country",
    "region",
    "website",
    "population",
    "leader_name",
    "leader_office",
    "message",
];

/// Answers about the contact person.
const CONTACT: [&str; 6] = [
    "contact_name",
    "contact_role",
    "contact_email",
    "contact_phone",
    "second_email",
    "correspondence_locale",
];

/// Answers that must be given, with what to say when they are not.
const REQUIRED: [(&str, &str); 8] = [
    ("government_name", "join-error-government-name-missing"),
    ("leader_name", "join-error-leader-name-missing"),
    ("leader_office", "join-error-leader-office-missing"),
    ("contact_name", "join-error-contact-name-missing"),
    ("contact_role", "join-error-contact-role-missing"),
    ("contact_email", "join-error-contact-email-missing"),
    ("authorised", "join-error-authorised-missing"),
    ("privacy", "join-error-privacy-missing"),
];

impl JoinForm {
    /// An empty form for a page in this language.
    ///
    /// # Errors
    ///
    /// When the system has no randomness for the form's id.
    pub fn empty(locale: Locale) -> anyhow::Result<Self> {
        let mut fields = Fields::default();
        fields.set("correspondence_locale", locale.code());
        Ok(Self {
            form_id: token::Token::random()?.as_str().to_owned(),
            trap: String::new(),
            fields,
        })
    }

    /// The form as it was sent. One without a good id gets a new one: it is a form like any other;
    /// so does one from a foreign page, which must not know the id.
    ///
    /// # Errors
    ///
    /// When the system has no randomness.
    pub fn read(fields: Fields, foreign: bool) -> anyhow::Result<Self> {
        let sent = fields.get("form_id");
        let form_id = if token::is_well_formed(sent) && !foreign {
            sent.to_owned()
        } else {
            token::Token::random()?.as_str().to_owned()
        };
        Ok(Self { form_id, trap: fields.get("contact_fax").to_owned(), fields })
    }

    /// A form that shows these answers; what a correction cannot change comes from `current`.
    pub fn filled(answers: &Answers, current: &Answers) -> Self {
        let mut fields = Fields::default();
        for ((name, value), (_, now)) in answers.fields().into_iter().zip(current.fields()) {
            fields.set(name, if CORRECTABLE.contains(&name) { &value } else { &now });
        }
        fields.set("authorised", "on");
        fields.set("privacy", "on");
        Self { form_id: String::new(), trap: String::new(), fields }
    }

    /// A new contact as it was sent; everything else stays as it is.
    pub fn new_contact(sent: &Fields, current: &Answers) -> Self {
        let mut form = Self::filled(current, current);
        for name in CONTACT {
            form.fields.set(name, sent.get(name));
        }
        form
    }

    /// Corrections as they were sent; contact and consent stay as they are.
    pub fn correction(sent: &Fields, current: &Answers) -> Self {
        let mut form = Self::filled(current, current);
        for name in CORRECTABLE {
            form.fields.set(name, sent.get(name));
        }
        form
    }

    /// The form for a page in another language. Until something is typed the language of mails
    /// follows the page.
    pub fn turn_to(&mut self, locale: Locale) {
        let typed = LINES.iter().map(|(name, ..)| *name).chain(["message"]);
        if typed.into_iter().all(|name| self.value(name).trim().is_empty()) {
            self.fields.set("correspondence_locale", locale.code());
        }
    }

    /// What was typed into a field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    /// The answers, or everything that is wrong with them in the order of the page.
    ///
    /// # Errors
    ///
    /// All problems at once.
    pub fn validate(&self) -> Result<Answers, Vec<Problem>> {
        self.validate_where(|_| true)
    }

    /// As [`Self::validate`] for what came another way than by the form, where there may be no
    /// address to write to.
    ///
    /// # Errors
    ///
    /// All problems at once.
    pub fn validate_entry(&self, has_address: bool) -> Result<Answers, Vec<Problem>> {
        self.validate_where(|field| has_address || field != "contact_email")
    }

    /// As [`Self::validate`] for what a correction can change. What nobody knew of a signup that did
    /// not come by the form may stay unknown.
    ///
    /// # Errors
    ///
    /// All problems at once.
    pub fn validate_correction(&self, current: &Answers) -> Result<Answers, Vec<Problem>> {
        let unknown: Vec<&str> = current
            .fields()
            .into_iter()
            .filter(|(name, now)| now.is_empty() && self.fields.line(name).is_empty())
            .map(|(name, _)| name)
            .collect();
        self.validate_where(|field| CORRECTABLE.contains(&field) && !unknown.contains(&field))
    }

    /// As [`Self::validate`], for the contact only.
    ///
    /// # Errors
    ///
    /// All problems at once.
    pub fn validate_contact(&self) -> Result<Answers, Vec<Problem>> {
        self.validate_where(|field| CONTACT.contains(&field))
    }

    /// The answers, if nothing is wrong with the fields that matter.
    fn validate_where(&self, matters: impl Fn(&str) -> bool) -> Result<Answers, Vec<Problem>> {
        let mut problems = Vec::new();
        self.check_lines(&mut problems);
        self.check_choices(&mut problems);
        let message = self.message(&mut problems);
        let website = self.website(&mut problems);
        let population = self.population(&mut problems);
        let (contact_email, second_email) = self.emails(&mut problems);
        problems.retain(|problem| matters(problem.field));
        let locale = Locale::from_code(self.value("correspondence_locale"));
        let Some(correspondence_locale) = locale.filter(|_| problems.is_empty()) else {
            return Err(in_page_order(problems));
        };
        Ok(Answers {
            government_name: self.fields.line("government_name"),
            latin_name: self.fields.line("latin_name"),
            kind: self.fields.line("kind"),
            country: self.fields.line("country"),
            region: self.fields.line("region"),
            website,
            population,
            leader_name: self.fields.line("leader_name"),
            leader_office: self.fields.line("leader_office"),
            contact_name: self.fields.line("contact_name"),
            contact_role: self.fields.line("contact_role"),
            contact_email,
            contact_phone: self.fields.line("contact_phone"),
            second_email,
            correspondence_locale,
            message,
        })
    }
}

#[cfg(test)]
mod tests;
