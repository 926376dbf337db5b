//! What the address says of which signups to show, and the address again. Values that mean nothing
//! are left out; nothing here reads the store.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::i18n::{COUNTRY_CODES, Locale};
use crate::signup::{KINDS, Status};

/// The value for signups that have none: no country, no wave, no reviewer, no section.
pub const NONE: &str = "none";

/// The sections of UCLG, by their word in the table, and the messages that name them.
pub const SECTIONS: [(&str, &str); 7] = [
    ("africa", "members-section-africa"),
    ("asia_pacific", "members-section-asia-pacific"),
    ("eurasia", "members-section-eurasia"),
    ("europe", "members-section-europe"),
    ("latin_america", "members-section-latin-america"),
    ("middle_east_west_asia", "members-section-middle-east-west-asia"),
    ("north_america", "members-section-north-america"),
];

/// Where signups come from.
pub const ORIGINS: [(&str, &str); 3] = [
    ("form", "register-origin-form"),
    ("staff", "register-origin-staff"),
    ("import", "register-origin-import"),
];

/// Ages: the word, the message, and the days that have passed at least and less than.
pub const AGES: [(&str, &str, i64, i64); 4] = [
    ("week", "register-age-week", 0, 7),
    ("month", "register-age-month", 0, 30),
    ("older", "register-age-older", 30, i64::MAX),
    ("old", "register-age-old", 90, i64::MAX),
];

/// When something was decided: the word, the message, and the days since then at most.
pub const DECIDED: [(&str, &str, i64); 3] = [
    ("day", "register-decided-day", 1),
    ("week", "register-decided-week", 7),
    ("month", "register-decided-month", 30),
];

/// What is special about some signups.
pub const FLAGS: [(&str, &str); 6] = [
    ("quarantined", "admin-quarantined"),
    ("disowned", "admin-disowned"),
    ("duplicate", "admin-known-title"),
    ("proposed", "register-flag-proposed"),
    ("public", "register-flag-public"),
    ("erased", "register-flag-erased"),
];

/// The columns by which the list is sorted; the first one where nothing is said.
pub const SORTS: [&str; 9] =
    ["age", "government", "country", "kind", "state", "wave", "language", "reviewer", "reference"];

/// The names in the address, in the order of the form.
const NAMES: [&str; 15] = [
    "q", "state", "country", "section", "kind", "wave", "language", "reviewer", "age", "decided",
    "origin", "flag", "sort", "print", "page",
];

/// Of the names, those that are no filter: they change how the list looks, not what is in it.
const VIEWS: [&str; 3] = ["sort", "print", "page"];

/// The longest search, in characters.
const LONGEST: usize = 200;

/// What the address says, each name at most once and in one order, so that the same list has the
/// same address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter(Vec<(&'static str, String)>);

impl Filter {
    pub fn parse(query: &str) -> Self {
        let mut filter = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let known = NAMES.into_iter().find(|known| *known == name);
            let value: String = value.trim().chars().take(LONGEST).collect();
            if let Some(name) = known
                && filter.get(name).is_empty()
                && is_meant(name, &value)
            {
                filter.0.push((name, value));
            }
        }
        let place = |name: &str| NAMES.iter().position(|known| *known == name);
        filter.0.sort_by_key(|(name, _)| place(name));
        filter
    }

    /// The value, or empty text.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// The value, unless nothing is said; `none` is empty text.
    pub fn value(&self, name: &str) -> Option<&str> {
        let value = self.get(name);
        (!value.is_empty()).then_some(if value == NONE { "" } else { value })
    }

    /// A number, 0 for `none`.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.value(name).map(|value| value.parse().unwrap_or(0))
    }

    /// The page, from 1.
    pub fn page(&self) -> i64 {
        self.number("page").unwrap_or(1)
    }

    /// All on one page, for paper.
    pub fn is_for_print(&self) -> bool {
        self.value("print").is_some()
    }

    /// The column by which to sort, and whether the other way round.
    pub fn sort(&self) -> (&str, bool) {
        match self.get("sort") {
            "" => (SORTS[0], false),
            sort => sort.strip_prefix('-').map_or((sort, false), |column| (column, true)),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(name, _)| VIEWS.contains(name))
    }

    /// The filters alone, without how the list looks.
    #[must_use]
    pub fn only_filters(&self) -> Self {
        Self(self.0.iter().filter(|(name, _)| !VIEWS.contains(name)).cloned().collect())
    }

    /// The same list on screen, page by page.
    #[must_use]
    pub fn by_pages(&self) -> Self {
        Self(self.0.iter().filter(|(name, _)| *name != "print").cloned().collect())
    }

    /// The same list at another page.
    #[must_use]
    pub fn at(&self, page: i64) -> Self {
        self.with("page", &page.to_string())
    }

    /// The same with another value, from the first page; empty text takes it away.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut pairs: Vec<(&str, &str)> = self
            .0
            .iter()
            .filter(|(known, _)| *known != name && *known != "page")
            .map(|(known, value)| (*known, value.as_str()))
            .collect();
        pairs.push((name, value));
        Self::parse(&encoded(pairs))
    }

    /// A path with these filters behind it.
    pub fn behind(&self, path: &str) -> String {
        let query = encoded(self.0.iter().map(|(name, value)| (*name, value.as_str())));
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

fn encoded<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn is_meant(name: &str, value: &str) -> bool {
    let among = |mut words: Vec<&str>| {
        words.push(NONE);
        words.contains(&value)
    };
    let is_number = |most: i64| value.parse().is_ok_and(|number: i64| (1..=most).contains(&number));
    match name {
        "q" => !value.is_empty(),
        "state" => Status::ALL.iter().any(|status| status.as_str() == value),
        "country" => value == NONE || COUNTRY_CODES.split(' ').any(|code| code == value),
        "section" => among(SECTIONS.iter().map(|(word, _)| *word).collect()),
        "kind" => KINDS.iter().any(|(word, _)| *word == value),
        "wave" | "reviewer" => value == NONE || is_number(i64::MAX),
        "language" => Locale::from_code(value).is_some(),
        "age" => AGES.iter().any(|(word, ..)| *word == value),
        "decided" => DECIDED.iter().any(|(word, ..)| *word == value),
        "origin" => ORIGINS.iter().any(|(word, _)| *word == value),
        "flag" => FLAGS.iter().any(|(word, _)| *word == value),
        "sort" => value != SORTS[0] && SORTS.contains(&value.strip_prefix('-').unwrap_or(value)),
        "print" => value == "1",
        _ => value != "1" && is_number(1_000_000),
    }
}

impl<S: Sync> FromRequestParts<S> for Filter {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::parse(parts.uri.query().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    use super::Filter;

    #[test]
    fn an_address_is_read_and_written_alike() {
        for (query, again) in [
            ("", "/"),
            ("q=&state=&country=&page=1&sort=age", "/"),
            ("state=received&q=s%C3%A3o", "/?q=s%C3%A3o&state=received"),
            ("page=3&sort=-country", "/?sort=-country&page=3"),
            ("sort=-age", "/?sort=-age"),
            ("sort=;drop&page=-1&page=2&print=yes", "/?page=2"),
            ("country=nl&country=NL", "/?country=NL"),
            ("wave=none&reviewer=9&kind=planet", "/?wave=none&reviewer=9"),
            ("state=%FF%00&q=%00", "/?q=%00"),
            ("wave=99999999999999999999", "/"),
        ] {
            assert_eq!(Filter::parse(query).behind("/"), again, "{query}");
        }
    }

    #[test]
    fn another_filter_begins_at_the_first_page() {
        let filter = Filter::parse("q=a&page=3&sort=wave");
        assert_eq!(filter.with("state", "member").behind("/"), "/?q=a&state=member&sort=wave");
        assert_eq!(filter.with("q", "").behind("/"), "/?sort=wave");
        assert_eq!(filter.only_filters().behind("/"), "/?q=a");
    }
}
