//! The columns of the exports and what stands in them. Their names never change with the language.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use sqlx::SqliteConnection;

use super::choices::Known;
use crate::error::Result;
use crate::i18n::{L10n, Locale};
use crate::signup::{Origin, Signup, find};
use crate::state::App;

/// What a cell holds; empty text is an empty cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    Number(i64),
    /// A moment in Coordinated Universal Time, to the second.
    Time(DateTime),
    Day(Date),
}

/// What an export says of a signup.
struct Record {
    signup: Signup,
    reviewer: String,
    section: String,
    /// The country's name in English.
    country: String,
}

type Column = (&'static str, fn(&Record) -> Cell);

/// The cells of a row.
pub type Row = Vec<Cell>;

/// Which columns an export has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// Everything but the contacts.
    Signups,
    Contacts,
}

const SIGNUPS: &[Column] = &[
    ("reference", |it| text(&it.signup.reference)),
    ("status", |it| text(it.signup.status.as_str())),
    ("sent_at", |it| time(it.signup.created_at)),
    ("origin", |it| text(origin(it.signup.origin))),
    ("quarantined", |it| yes(it.signup.quarantined_at.is_some())),
    ("disowned", |it| yes(it.signup.disowned_at.is_some())),
    ("erased", |it| yes(it.signup.erased_at.is_some())),
    ("reviewer", |it| text(&it.reviewer)),
    ("wave", |it| number(it.signup.wave)),
    ("letter_locale", |it| text(it.signup.letter_locale.map_or("", Locale::code))),
    ("privacy_version", |it| text(&it.signup.privacy_version)),
    ("government_name", |it| text(&it.signup.answers.government_name)),
    ("latin_name", |it| text(&it.signup.answers.latin_name)),
    ("kind", |it| text(&it.signup.answers.kind)),
    ("country", |it| text(&it.signup.answers.country)),
    ("country_name", |it| text(&it.country)),
    ("section", |it| text(&it.section)),
    ("region", |it| text(&it.signup.answers.region)),
    ("website", |it| text(&it.signup.answers.website)),
    ("population", |it| number(it.signup.answers.population)),
    ("leader_name", |it| text(&it.signup.answers.leader_name)),
    ("leader_office", |it| text(&it.signup.answers.leader_office)),
    ("correspondence_locale", |it| text(it.signup.answers.correspondence_locale.code())),
    ("message", |it| text(&it.signup.answers.message)),
    ("public_number", |it| number(it.signup.number)),
    ("pledged_on", |it| day(it.signup.pledged_on.as_deref())),
    ("member_on", |it| day(it.signup.member_on.as_deref())),
    ("version", |it| Cell::Number(it.signup.version)),
];

const CONTACTS: &[Column] = &[
    ("reference", |it| text(&it.signup.reference)),
    ("status", |it| text(it.signup.status.as_str())),
    ("government_name", |it| text(&it.signup.answers.government_name)),
    ("latin_name", |it| text(&it.signup.answers.latin_name)),
    ("country", |it| text(&it.signup.answers.country)),
    ("disowned", |it| yes(it.signup.disowned_at.is_some())),
    ("contact_name", |it| text(&it.signup.answers.contact_name)),
    ("contact_role", |it| text(&it.signup.answers.contact_role)),
    ("contact_email", |it| text(&it.signup.answers.contact_email)),
    ("contact_phone", |it| text(&it.signup.answers.contact_phone)),
    ("second_email", |it| text(&it.signup.answers.second_email)),
    ("correspondence_locale", |it| text(it.signup.answers.correspondence_locale.code())),
];

impl Sheet {
    /// The stem of the file's name, and the sheet's.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Signups => "signups",
            Self::Contacts => "contacts",
        }
    }

    const fn columns(self) -> &'static [Column] {
        match self {
            Self::Signups => SIGNUPS,
            Self::Contacts => CONTACTS,
        }
    }

    /// The names of the columns.
    pub fn headers(self) -> Vec<&'static str> {
        self.columns().iter().map(|(name, _)| *name).collect()
    }
}

/// What rows say besides what stands in the signups.
pub struct Names {
    known: Known,
    sections: HashMap<String, String>,
    english: L10n,
}

impl Names {
    pub async fn read(db: &mut SqliteConnection, app: &App) -> Result<Self> {
        let sections = sqlx::query!("select country, section from country_section")
            .fetch_all(&mut *db)
            .await?;
        Ok(Self {
            known: Known::read(db).await?,
            sections: sections.into_iter().map(|row| (row.country, row.section)).collect(),
            english: app.catalogue.locale(Locale::En),
        })
    }

    /// The rows of these signups, in their order.
    pub async fn rows(
        &self,
        db: &mut SqliteConnection,
        sheet: Sheet,
        ids: &[i64],
    ) -> Result<Vec<Row>> {
        let signups = find::by_ids(db, ids).await?.into_iter();
        Ok(signups.map(|signup| self.row(sheet, signup)).collect())
    }

    fn row(&self, sheet: Sheet, signup: Signup) -> Row {
        let record = Record {
            reviewer: self.known.reviewer(signup.reviewer_id).to_owned(),
            section: self.sections.get(&signup.answers.country).cloned().unwrap_or_default(),
            country: self.english.country(&signup.answers.country),
            signup,
        };
        sheet.columns().iter().map(|(_, cell)| cell(&record)).collect()
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn yes(is: bool) -> Cell {
    text(if is { "yes" } else { "" })
}

fn number(number: Option<i64>) -> Cell {
    number.map_or_else(|| text(""), Cell::Number)
}

fn time(ms: i64) -> Cell {
    let at = Timestamp::from_second(ms.div_euclid(1000)).unwrap_or(Timestamp::UNIX_EPOCH);
    Cell::Time(TimeZone::UTC.to_datetime(at))
}

/// A day; a month or a year stays text.
fn day(day: Option<&str>) -> Cell {
    let day = day.unwrap_or_default();
    day.parse().map_or_else(|_| text(day), Cell::Day)
}

const fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Form => "form",
        Origin::Staff => "staff",
        Origin::Import => "import",
    }
}
