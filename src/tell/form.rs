//! The form of a message: what was typed, and whether it can be taken. Pure.

use crate::address::{self, AddressError};
use crate::i18n::L10n;
use crate::text::nfc;
use crate::token::{self, Token};
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;

/// Characters of a message, at most.
const MAX: usize = 2000;

/// What was typed, to be shown again.
#[derive(Default)]
pub struct TellForm {
    /// Marks the form, so that it makes one message however often it is sent.
    pub form_id: String,
    /// Hidden from people; robots fill it in.
    pub trap: String,
    /// The number of whom it is about; empty when somebody is missing.
    pub about: String,
    body: String,
    email: String,
}

/// A message that can be kept.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    pub body: String,
    pub email: String,
}

impl TellForm {
    /// # Errors
    ///
    /// When the system has no randomness for the form's id.
    pub fn empty(about: &str) -> anyhow::Result<Self> {
        let form_id = Token::random()?.as_str().to_owned();
        Ok(Self { form_id, about: about.to_owned(), ..Self::default() })
    }

    /// The form as it was sent; without a good id, or from a foreign page, it gets a new one.
    ///
    /// # Errors
    ///
    /// When the system has no randomness.
    pub fn read(fields: &Fields, foreign: bool) -> anyhow::Result<Self> {
        let sent = fields.get("form_id");
        let known = token::is_well_formed(sent) && !foreign;
        let form_id = if known { sent.to_owned() } else { Token::random()?.as_str().to_owned() };
        Ok(Self {
            form_id,
            trap: fields.get("contact_fax").to_owned(),
            about: fields.line("about"),
            body: fields.get("body").to_owned(),
            email: fields.get("email").to_owned(),
        })
    }

    /// The message, or what is wrong with it: the field and the id of what to say.
    ///
    /// # Errors
    ///
    /// All problems at once, in the order of the page.
    pub fn validate(&self) -> Result<Message, Vec<(&'static str, &'static str)>> {
        let body = nfc(self.body.replace("\r\n", "\n").replace('\r', "\n").trim());
        let email = nfc(self.email.trim());
        let mut problems = Vec::new();
        if body.is_empty() {
            problems.push(("body", "tell-error-body-missing"));
        } else if body.chars().count() > MAX {
            problems.push(("body", "tell-error-body-long"));
        } else if body.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            problems.push(("body", "tell-error-body-unprintable"));
        }
        match address::parse(&email) {
            Err(AddressError::Invalid) if !email.is_empty() => {
                problems.push(("email", "tell-error-email-invalid"));
            }
            Err(AddressError::LocalPart) => problems.push(("email", "tell-error-email-local")),
            _ => {}
        }
        if problems.is_empty() { Ok(Message { body, email }) } else { Err(problems) }
    }

    /// The fields of the page.
    pub fn fields(&self, l: L10n, problems: &[(&'static str, &'static str)]) -> [Field; 2] {
        let error = |field| {
            let id = problems.iter().find(|(name, _)| *name == field).map(|(_, id)| *id);
            id.map(|id| l.t(id).with("max", MAX).plain())
        };
        let label = if self.about.is_empty() { "tell-body-missing" } else { "tell-body-wrong" };
        let line = Control::Line { kind: "email", autocomplete: "email", ltr: true };
        [
            Field::new("body", l.t(label).plain(), &self.body, Control::Paragraphs)
                .hint(l.t("tell-body-hint").with("max", MAX).plain())
                .error(error("body")),
            Field::new("email", l.t("tell-email").plain(), &self.email, line)
                .hint(l.t("tell-email-hint").plain())
                .optional()
                .error(error("email")),
        ]
    }
}
