//! What can be wrong with a field of the form, and how to say it to the reader.

use crate::i18n::L10n;
use crate::text::is_unprintable;

/// Something wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: &'static str,
    pub what: What,
}

/// What is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// This message says it.
    Says(&'static str),
    /// The field with this label may have so many characters.
    TooLong(&'static str, usize),
    /// The field with this label has characters that cannot be shown.
    Unprintable(&'static str),
}

impl Problem {
    /// A problem that one message says.
    pub const fn says(field: &'static str, id: &'static str) -> Self {
        Self { field, what: What::Says(id) }
    }

    /// What to tell the reader.
    pub fn message(&self, l: L10n) -> String {
        match self.what {
            What::Says(id) => l.t(id).plain(),
            What::TooLong(label, max) => l
                .t("join-error-too-long")
                .with("field", l.t(label).plain())
                .with("max", max)
                .plain(),
            What::Unprintable(label) => {
                l.t("join-error-unprintable").with("field", l.t(label).plain()).plain()
            }
        }
    }
}

/// Characters of a reason that staff give in one line, at most.
pub const REASON_MAX: usize = 500;

/// What is wrong with a reason; `missing` is said where there is none.
pub fn of_reason(
    (field, label): (&'static str, &'static str),
    line: &str,
    missing: &'static str,
) -> Option<Problem> {
    if line.is_empty() {
        return Some(Problem::says(field, missing));
    }
    of_optional_reason((field, label), line)
}

/// What is wrong with a reason that need not be given.
pub fn of_optional_reason(
    (field, label): (&'static str, &'static str),
    line: &str,
) -> Option<Problem> {
    if line.chars().count() > REASON_MAX {
        Some(Problem { field, what: What::TooLong(label, REASON_MAX) })
    } else if line.chars().any(is_unprintable) {
        Some(Problem { field, what: What::Unprintable(label) })
    } else {
        None
    }
}

/// Each field's first problem, as the page has the fields from top to bottom.
pub fn in_page_order(mut problems: Vec<Problem>) -> Vec<Problem> {
    const ORDER: [&str; 18] = [
        "government_name",
        "latin_name",
        "kind",
        "country",
        "region",
        "website",
        "population",
        "leader_name",
        "leader_office",
        "contact_name",
        "contact_role",
        "contact_email",
        "contact_phone",
        "second_email",
        "correspondence_locale",
        "message",
        "authorised",
        "privacy",
    ];
    problems.sort_by_key(|problem| ORDER.iter().position(|field| *field == problem.field));
    problems.dedup_by_key(|problem| problem.field);
    problems
}
