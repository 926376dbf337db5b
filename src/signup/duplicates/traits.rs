//! What tells that two signups may be of one local government, and the one way to read it from a signup.
//! Pure but for the statements on its table.

use serde::Serialize;
use sqlx::SqliteConnection;
use tokio::time::Instant;
use url::Url;

use crate::address::mailbox;
use crate::db;
use crate::error::Result;
use crate::places::bare_name;
use crate::signup::Answers;
use crate::signup::find;
use crate::signup::placed::{self, Placed};
use crate::signup::store::government_key;
use crate::state::App;
use crate::text::fold;

/// Signups whose traits are read in one transaction.
const BATCH: i64 = 50;
/// Letters of a name in which one slip may be looked for; shorter ones are too often alike.
const SPELLED: std::ops::RangeInclusive<usize> = 6..=60;
/// Hosts on which many have a page.
const SHARED_HOSTS: [&str; 9] = [
    "facebook.com",
    "m.facebook.com",
    "instagram.com",
    "x.com",
    "twitter.com",
    "linkedin.com",
    "youtube.com",
    "sites.google.com",
    "linktr.ee",
];

/// Why two signups may be of one local government, the strongest reason first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The same name, kind and country.
    Name,
    /// The same but for words such as “City of”.
    NearName,
    /// Names that a single letter parts.
    Spelling,
    /// The same place on the map.
    Place,
    Mailbox,
    /// The same host.
    Website,
}

impl Reason {
    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Name => "entry-reason-name",
            Self::NearName => "entry-reason-near-name",
            Self::Spelling => "entry-reason-spelling",
            Self::Place => "entry-reason-place",
            Self::Mailbox => "entry-reason-mailbox",
            Self::Website => "entry-reason-website",
        }
    }

    /// Whether it says something by itself: one office may send for many local governments.
    pub const fn is_strong(self) -> bool {
        !matches!(self, Self::Mailbox | Self::Website)
    }
}

/// Something that signups can have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Trait {
    pub reason: Reason,
    pub value: String,
    /// For names: the region, which tells namesakes apart.
    pub region: String,
}

/// The traits of a signup with these answers, at this place.
pub fn of(answers: &Answers, placed: Option<&Placed>) -> Vec<Trait> {
    let (country, region) = (&answers.country, fold(&answers.region));
    let mut found: Vec<Trait> = Vec::new();
    let mut add = |reason, value: String, region: &str| {
        let it = Trait { reason, value, region: region.to_owned() };
        if !found.contains(&it) {
            found.push(it);
        }
    };
    if !answers.government_name.is_empty() {
        add(Reason::Name, format!("{country}:{}", government_key(answers)), &region);
    }
    for level in levels(&answers.kind) {
        let names = [&answers.government_name, &answers.latin_name].map(|name| bare_name(name));
        for name in names.iter().filter(|name| !name.is_empty()) {
            add(Reason::NearName, format!("{country}:{level}:{name}"), &region);
            for spelling in spellings(name) {
                add(Reason::Spelling, format!("{country}:{level}:{spelling}"), &region);
            }
        }
        if let Some((latitude, longitude)) = placed.and_then(|it| it.latitude.zip(it.longitude)) {
            add(Reason::Place, format!("{country}:{level}:{latitude:.2} {longitude:.2}"), "");
        }
        if let Some(placed) = placed.filter(|it| !it.name.is_empty()) {
            // A list may have other coordinates for the place than the gazetteer; half the world is not.
            let around = placed.latitude.unwrap_or_default().round();
            add(Reason::Place, format!("{country}:{level}:{} {around}", placed.name), "");
        }
    }
    if !answers.contact_email.is_empty() {
        add(Reason::Mailbox, mailbox(&answers.contact_email), "");
    }
    if let Some(host) = host(&answers.website) {
        add(Reason::Website, host, "");
    }
    found
}

/// The city of Barcelona is not the province: kinds that may be meant for one another.
const fn levels(kind: &str) -> &'static [&'static str] {
    match kind.as_bytes() {
        b"municipality" | b"metropolitan" => &["local"],
        b"province" | b"region" => &["regional"],
        b"network" => &["network"],
        _ => &["local", "regional"],
    }
}

/// A name, and what is left of it without any one of its letters: two that a slip of the pen parts
/// have one of these in common.
fn spellings(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    if !SPELLED.contains(&letters.len()) {
        return Vec::new();
    }
    let without = |left_out: usize| {
        letters.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, c)| c).collect()
    };
    std::iter::once(name.to_owned()).chain((0..letters.len()).map(without)).collect()
}

/// The host of a website without `www.`, if it is the local government's own.
fn host(website: &str) -> Option<String> {
    let url = Url::parse(website).ok()?;
    let host = url.host_str()?.trim_start_matches("www.").to_owned();
    (!SHARED_HOSTS.contains(&host.as_str())).then_some(host)
}

/// Reads the traits of a signup anew.
pub async fn refresh(db: &mut SqliteConnection, id: i64) -> Result<()> {
    let Some(signup) = find::by_id(db, id).await? else { return Ok(()) };
    let placed = placed::of(db, id).await?;
    let traits = serde_json::to_string(&of(&signup.answers, Some(&placed)));
    let traits = traits.map_err(anyhow::Error::from)?;
    sqlx::query!("delete from signup_trait where signup_id = ?", id).execute(&mut *db).await?;
    sqlx::query!(
        "insert or ignore into signup_trait (signup_id, reason, value, region)
         select ?, value ->> 'reason', value ->> 'value', value ->> 'region' from json_each(?)",
        id,
        traits
    )
    .execute(&mut *db)
    .await?;
    mark_shared(db, id).await?;
    sqlx::query!("update signup set compared = 1 where id = ?", id).execute(db).await?;
    Ok(())
}

/// Marks what the signup has in common with others, on both sides, but for what many may share.
async fn mark_shared(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!(
        "update signup_trait set shared = 1
         where shared = 0 and reason not in ('mailbox', 'website')
           and (reason, value) in (select reason, value from signup_trait where signup_id = ?)
           and exists (select 1 from signup_trait other
                       where other.reason = signup_trait.reason
                         and other.value = signup_trait.value
                         and other.signup_id <> signup_trait.signup_id)",
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Reads the traits of every signup that has changed another way than by its form.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look goes on.
pub async fn refresh_changed(app: &App) -> Result<()> {
    for turn in 0_u32.. {
        let changed =
            sqlx::query_scalar!("select id from signup where compared = 0 limit ?", BATCH)
                .fetch_all(app.db.readers())
                .await?;
        if changed.is_empty() {
            break;
        }
        if turn > 0 {
            db::let_others_write().await;
        }
        let (mut tx, begun, mut done) = (app.db.begin().await?, Instant::now(), 0);
        while done < changed.len() && begun.elapsed() < db::TURN {
            refresh(&mut tx, changed[done]).await?;
            done += 1;
        }
        tx.commit().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_leaves_names_alike() {
        let alike = |one: &str, other: &str| {
            let others = spellings(other);
            spellings(one).iter().any(|it| others.contains(it))
        };
        for (one, other, expected) in [
            ("barcelona", "barcelonna", true),
            ("barcelona", "barcelana", true),
            ("barcelona", "bracelona", true),
            ("barcelona", "badalona", false),
            ("utrecht", "maastricht", false),
            ("lima", "lome", false),
            ("roma", "rome", false),
        ] {
            assert_eq!(alike(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn hosts_of_websites_are_their_own() {
        assert_eq!(host("https://www.utrecht.nl/en").as_deref(), Some("utrecht.nl"));
        assert_eq!(host("https://www.facebook.com/utrecht"), None);
        assert_eq!(host(""), None);
    }
}
