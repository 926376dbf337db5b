//! The answers as pages and mails list them: label by label, in the reader's language.

use super::{Answers, KINDS};
use crate::i18n::L10n;

/// An answer with its label.
pub struct AnswerRow {
    pub label: String,
    pub value: String,
}

/// All answers that were given, in the order of the form.
pub fn rows(l: L10n, answers: &Answers) -> Vec<AnswerRow> {
    let kind = KINDS.iter().find(|(word, _)| *word == answers.kind);
    let population = answers.population.map_or_else(String::new, |number| l.number(number));
    [
        ("join-government-name", answers.government_name.clone()),
        ("join-latin-name", answers.latin_name.clone()),
        ("join-kind", kind.map_or_else(String::new, |(_, label)| l.t(label).plain())),
        ("join-country", l.country(&answers.country)),
        ("join-region", answers.region.clone()),
        ("join-website", answers.website.clone()),
        ("join-population", population),
        ("join-leader-name", answers.leader_name.clone()),
        ("join-leader-office", answers.leader_office.clone()),
        ("join-contact-name", answers.contact_name.clone()),
        ("join-contact-role", answers.contact_role.clone()),
        ("join-contact-email", answers.contact_email.clone()),
        ("join-contact-phone", answers.contact_phone.clone()),
        ("join-second-email", answers.second_email.clone()),
        ("join-correspondence-locale", l.t(answers.correspondence_locale.name_id()).plain()),
        ("join-message", answers.message.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(label, value)| AnswerRow { label: l.t(label).plain(), value })
    .collect()
}
