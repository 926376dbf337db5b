//! What is checked of each answer of the form.

use super::{JoinForm, LINES, MESSAGE_MAX, REQUIRED};
use crate::address::{self, AddressError};
use crate::i18n::{COUNTRY_CODES, Locale};
use crate::signup::KINDS;
use crate::signup::problem::{Problem, What};
use crate::text::{is_unprintable, nfc, whole_number};

impl JoinForm {
    pub(super) fn check_lines(&self, problems: &mut Vec<Problem>) {
        for (field, id) in REQUIRED {
            if self.fields.line(field).is_empty() {
                problems.push(Problem::says(field, id));
            }
        }
        for (field, label, max) in LINES {
            let line = self.fields.line(field);
            if line.chars().count() > max {
                problems.push(Problem { field, what: What::TooLong(label, max) });
            } else if line.chars().any(is_unprintable) {
                problems.push(Problem { field, what: What::Unprintable(label) });
            }
        }
    }

    pub(super) fn check_choices(&self, problems: &mut Vec<Problem>) {
        let kind = self.value("kind");
        if !KINDS.iter().any(|(word, _)| *word == kind) {
            problems.push(Problem::says("kind", "join-error-kind-missing"));
        }
        let country = self.value("country");
        if !COUNTRY_CODES.split(' ').any(|code| code == country) {
            problems.push(Problem::says("country", "join-error-country-missing"));
        }
        if Locale::from_code(self.value("correspondence_locale")).is_none() {
            let id = "join-error-correspondence-locale-missing";
            problems.push(Problem::says("correspondence_locale", id));
        }
    }

    pub(super) fn message(&self, problems: &mut Vec<Problem>) -> String {
        let message = nfc(self.value("message").replace("\r\n", "\n").replace('\r', "\n").trim());
        if message.chars().count() > MESSAGE_MAX {
            let what = What::TooLong("join-message", MESSAGE_MAX);
            problems.push(Problem { field: "message", what });
        } else if message.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            let what = What::Unprintable("join-message");
            problems.push(Problem { field: "message", what });
        }
        message
    }

    pub(super) fn website(&self, problems: &mut Vec<Problem>) -> String {
        let typed = self.fields.line("website");
        if typed.is_empty() {
            return typed;
        }
        address::web_address(&typed).unwrap_or_else(|| {
            problems.push(Problem::says("website", "join-error-website-invalid"));
            typed
        })
    }

    pub(super) fn population(&self, problems: &mut Vec<Problem>) -> Option<i64> {
        let typed = self.fields.line("population");
        let number = whole_number(&typed);
        if !typed.is_empty() && number.is_none() {
            problems.push(Problem::says("population", "join-error-population-invalid"));
        }
        number
    }

    pub(super) fn emails(&self, problems: &mut Vec<Problem>) -> (String, String) {
        let mut read = |field, invalid, local| {
            let typed = self.fields.line(field);
            match address::parse(&typed) {
                _ if typed.is_empty() => {}
                Ok(_) => {}
                Err(AddressError::Invalid) => problems.push(Problem::says(field, invalid)),
                Err(AddressError::LocalPart) => problems.push(Problem::says(field, local)),
            }
            typed
        };
        let contact = read(
            "contact_email",
            "join-error-contact-email-invalid",
            "join-error-contact-email-local",
        );
        let second = read(
            "second_email",
            "join-error-second-email-invalid",
            "join-error-second-email-local",
        );
        if !second.is_empty() && second.to_lowercase() == contact.to_lowercase() {
            problems.push(Problem::says("second_email", "join-error-second-email-same"));
        }
        (contact, second)
    }
}
