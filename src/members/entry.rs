//! A pledge or member as the public sees it, and its address.

use crate::i18n::{L10n, Locale};
use crate::places::projection::project;
use crate::public_address::public_address;

/// How far a local government has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Level {
    Pledge,
    Member,
}

impl Level {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pledge => "pledge",
            Self::Member => "member",
        }
    }

    /// The message that names it.
    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Pledge => "members-level-pledge",
            Self::Member => "site-state-member",
        }
    }
}

/// A row of the view `publication`; empty text: not given.
#[derive(Clone, Debug)]
pub struct Entry {
    pub number: i64,
    pub level: Level,
    pub government_name: String,
    pub latin_name: String,
    pub kind: String,
    pub country: String,
    pub section: String,
    pub region: String,
    pub website: String,
    pub population: Option<i64>,
    pub leader_name: String,
    pub leader_office: String,
    pub wave: Option<i64>,
    /// A day, or where only that is known a month or a year.
    pub pledged_on: Option<String>,
    pub member_on: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    /// All names of the place in the gazetteer as keys, a line each.
    pub place_search: String,
    /// Milliseconds since 1970.
    pub changed_at: i64,
    /// The themes of its profile, as a JSON list of words.
    pub themes: String,
}

impl Entry {
    /// The last part of its address: the number, which alone counts, and the name.
    pub fn address(&self) -> String {
        public_address(&self.number.to_string(), &self.government_name)
    }

    /// The path of its page in this language.
    pub fn path(&self, l: L10n) -> String {
        format!("/{}/members/{}", l.code(), self.address())
    }

    /// When it reached its level, as the language writes it; empty: not known.
    pub fn since(&self, l: L10n) -> String {
        self.reached_on().map_or_else(String::new, |day| l.day_or_month(day))
    }

    /// When it reached its level.
    pub fn reached_on(&self) -> Option<&str> {
        match self.level {
            Level::Member => self.member_on.as_deref(),
            Level::Pledge => self.pledged_on.as_deref(),
        }
    }

    /// Region and country, as far as they are known.
    pub fn place(&self, l: L10n) -> Vec<String> {
        let country =
            if self.country.is_empty() { String::new() } else { l.country(&self.country) };
        [self.region.clone(), country].into_iter().filter(|part| !part.is_empty()).collect()
    }

    /// The name by which it is sorted: readers of Latin script look for the Latin one.
    pub fn sorting_name(&self, l: L10n) -> &str {
        let own_script = matches!(l.locale, Locale::Ru | Locale::Ar | Locale::Ko | Locale::Zh);
        if own_script || self.latin_name.is_empty() {
            &self.government_name
        } else {
            &self.latin_name
        }
    }

    /// Where it is on the map, in its units.
    pub fn point(&self) -> Option<(f64, f64)> {
        Some(project(self.longitude?, self.latitude?))
    }
}
