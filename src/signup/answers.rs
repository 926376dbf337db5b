//! The answers as pages and mails list them: label by label, in the reader's language.

use std::collections::HashMap;

use super::KINDS;
use crate::i18n::{L10n, Locale};

/// What a local government answered, checked and in NFC; empty text: not given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    pub government_name: String,
    pub latin_name: String,
    /// One of [`KINDS`].
    pub kind: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    pub region: String,
    pub website: String,
    pub population: Option<i64>,
    pub leader_name: String,
    pub leader_office: String,
    pub contact_name: String,
    pub contact_role: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub second_email: String,
    pub correspondence_locale: Locale,
    pub message: String,
}

/// An answer with its label.
pub struct AnswerRow {
    pub label: String,
    pub value: String,
    /// Where it leads: a website, a mailbox.
    pub href: Option<String>,
}

/// All answers that were given, in the order of the form.
pub fn rows(l: L10n, answers: &Answers) -> Vec<AnswerRow> {
    answers
        .fields()
        .into_iter()
        .zip(shown(l, answers))
        .filter(|(_, value)| !value.is_empty())
        .map(|((field, _), value)| AnswerRow {
            label: l.t(label_id(field)).plain(),
            href: href(field, &value),
            value,
        })
        .collect()
}

/// Every answer as a reader sees it, in the order of [`Answers::fields`].
pub fn shown(l: L10n, answers: &Answers) -> [String; 16] {
    let kind = KINDS.iter().find(|(word, _)| *word == answers.kind);
    let population = answers.population.map_or_else(String::new, |number| l.number(number));
    [
        answers.government_name.clone(),
        answers.latin_name.clone(),
        kind.map_or_else(String::new, |(_, label)| l.t(label).plain()),
        l.country(&answers.country),
        answers.region.clone(),
        answers.website.clone(),
        population,
        answers.leader_name.clone(),
        answers.leader_office.clone(),
        answers.contact_name.clone(),
        answers.contact_role.clone(),
        answers.contact_email.clone(),
        answers.contact_phone.clone(),
        answers.second_email.clone(),
        l.t(answers.correspondence_locale.name_id()).plain(),
        answers.message.clone(),
    ]
}

fn href(field: &str, value: &str) -> Option<String> {
    match field {
        "website" => Some(value.to_owned()),
        "contact_email" | "second_email" => Some(format!("mailto:{value}")),
        _ => None,
    }
}

impl Answers {
    /// The answers by the names of the form, as text.
    pub fn fields(&self) -> [(&'static str, String); 16] {
        let population = self.population.map_or_else(String::new, |number| number.to_string());
        [
            ("government_name", self.government_name.clone()),
            ("latin_name", self.latin_name.clone()),
            ("kind", self.kind.clone()),
            ("country", self.country.clone()),
            ("region", self.region.clone()),
            ("website", self.website.clone()),
            ("population", population),
            ("leader_name", self.leader_name.clone()),
            ("leader_office", self.leader_office.clone()),
            ("contact_name", self.contact_name.clone()),
            ("contact_role", self.contact_role.clone()),
            ("contact_email", self.contact_email.clone()),
            ("contact_phone", self.contact_phone.clone()),
            ("second_email", self.second_email.clone()),
            ("correspondence_locale", self.correspondence_locale.code().to_owned()),
            ("message", self.message.clone()),
        ]
    }

    /// The answers back from text, as [`Answers::fields`] made it.
    fn from_fields(get: impl Fn(&str) -> String) -> Option<Self> {
        Some(Self {
            government_name: get("government_name"),
            latin_name: get("latin_name"),
            kind: get("kind"),
            country: get("country"),
            region: get("region"),
            website: get("website"),
            population: get("population").parse().ok(),
            leader_name: get("leader_name"),
            leader_office: get("leader_office"),
            contact_name: get("contact_name"),
            contact_role: get("contact_role"),
            contact_email: get("contact_email"),
            contact_phone: get("contact_phone"),
            second_email: get("second_email"),
            correspondence_locale: Locale::from_code(&get("correspondence_locale"))?,
            message: get("message"),
        })
    }

    /// The answers as a JSON object of texts, for keeping.
    ///
    /// # Errors
    ///
    /// Never by what the answers are.
    pub fn to_json(&self) -> anyhow::Result<String> {
        let fields: HashMap<&str, String> = self.fields().into_iter().collect();
        Ok(serde_json::to_string(&fields)?)
    }

    /// The answers back from [`Answers::to_json`].
    pub fn from_json(json: &str) -> Option<Self> {
        let fields: HashMap<String, String> = serde_json::from_str(json).ok()?;
        Self::from_fields(|name| fields.get(name).cloned().unwrap_or_default())
    }

    /// What differs from other answers as a JSON object of texts, for keeping.
    ///
    /// # Errors
    ///
    /// Never by what the answers are.
    pub fn changes_to_json(&self, before: &Self) -> anyhow::Result<String> {
        let pairs = self.fields().into_iter().zip(before.fields());
        let changes: HashMap<&str, String> =
            pairs.filter(|(new, old)| new != old).map(|(new, _)| new).collect();
        Ok(serde_json::to_string(&changes)?)
    }

    /// These answers with the changes from [`Answers::changes_to_json`].
    pub fn with_changes(&self, json: &str) -> Option<Self> {
        let changes: HashMap<String, String> = serde_json::from_str(json).ok()?;
        let own: HashMap<&str, String> = self.fields().into_iter().collect();
        let get = |name: &str| changes.get(name).or_else(|| own.get(name)).cloned();
        Self::from_fields(|name| get(name).unwrap_or_default())
    }

    /// These answers with the contact person of others.
    #[must_use]
    pub fn with_contact_of(self, other: &Self) -> Self {
        Self {
            contact_name: other.contact_name.clone(),
            contact_role: other.contact_role.clone(),
            contact_email: other.contact_email.clone(),
            contact_phone: other.contact_phone.clone(),
            second_email: other.second_email.clone(),
            correspondence_locale: other.correspondence_locale,
            ..self
        }
    }

    /// These answers with one about the contact person changed; any other field changes nothing.
    #[must_use]
    pub fn with_contact_field(mut self, field: &str, value: &str) -> Self {
        match field {
            "contact_name" => value.clone_into(&mut self.contact_name),
            "contact_role" => value.clone_into(&mut self.contact_role),
            "contact_email" => value.clone_into(&mut self.contact_email),
            "contact_phone" => value.clone_into(&mut self.contact_phone),
            "second_email" => value.clone_into(&mut self.second_email),
            "correspondence_locale" => {
                self.correspondence_locale =
                    Locale::from_code(value).unwrap_or(self.correspondence_locale);
            }
            _ => {}
        }
        self
    }
}

/// The label of a field of the form.
pub fn label_id(field: &str) -> &'static str {
    match field {
        "government_name" => "join-government-name",
        "latin_name" => "join-latin-name",
        "kind" => "join-kind",
        "country" => "join-country",
        "region" => "join-region",
        "website" => "join-website",
        "population" => "join-population",
        "leader_name" => "join-leader-name",
        "leader_office" => "join-leader-office",
        "contact_name" => "join-contact-name",
        "contact_role" => "join-contact-role",
        "contact_email" => "join-contact-email",
        "contact_phone" => "join-contact-phone",
        "second_email" => "join-second-email",
        "correspondence_locale" => "join-correspondence-locale",
        _ => "join-message",
    }
}
