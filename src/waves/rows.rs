//! The waves as the secretariat edits them. Owns the table `wave`.

use jiff::civil;
use sqlx::SqliteConnection;

use crate::error::Result;

/// A wave as the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaveRow {
    pub number: i64,
    /// A day, or where only that is known a month; `None`: not known.
    pub opens_on: Option<String>,
    /// A day; `None`: to be announced.
    pub closes_on: Option<String>,
    pub version: i64,
    /// The signups that belong to it, each record once.
    pub signups: i64,
    /// Whether any row belongs to it, also one that was merged into another.
    pub is_in_use: bool,
}

/// All waves, the newest first.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<WaveRow>> {
    Ok(sqlx::query_as!(
        WaveRow,
        r#"select number as "number!", opens_on, closes_on, version,
               (select count(*) from signup
                where signup.wave = wave.number and merged_into is null) as "signups!: i64",
               exists (select 1 from signup where signup.wave = wave.number) as "is_in_use!: bool"
           from wave order by number desc"#
    )
    .fetch_all(db)
    .await?)
}

/// Adds a wave.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn insert(db: &mut SqliteConnection, wave: &WaveRow) -> Result<()> {
    sqlx::query!(
        "insert into wave (number, opens_on, closes_on) values (?, ?, ?)",
        wave.number,
        wave.opens_on,
        wave.closes_on
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Changes the wave that has this number; the number changes only while no signup belongs to it.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn update(db: &mut SqliteConnection, number: i64, wave: &WaveRow) -> Result<()> {
    sqlx::query!(
        "update wave set number = ?, opens_on = ?, closes_on = ?, version = version + 1
         where number = ?",
        wave.number,
        wave.opens_on,
        wave.closes_on,
        number
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Deletes a wave to which no signup belongs.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn delete(db: &mut SqliteConnection, number: i64) -> Result<()> {
    sqlx::query!("delete from wave where number = ?", number).execute(db).await?;
    Ok(())
}

impl WaveRow {
    /// The first day on which it may be open.
    pub fn earliest(&self) -> Option<civil::Date> {
        let opens_on = self.opens_on.as_deref()?;
        opens_on.parse().or_else(|_| format!("{opens_on}-01").parse()).ok()
    }

    /// The last day on which it may open.
    pub fn latest(&self) -> Option<civil::Date> {
        let earliest = self.earliest()?;
        let is_month = self.opens_on.as_ref().is_some_and(|text| text.len() == 7);
        Some(if is_month { earliest.last_of_month() } else { earliest })
    }

    pub fn last_day(&self) -> Option<civil::Date> {
        self.closes_on.as_deref()?.parse().ok()
    }

    /// Whether all that is known of both lets this wave come before that one, without a day in both.
    pub fn comes_before(&self, later: &Self) -> bool {
        let known = |one: Option<civil::Date>, other: Option<civil::Date>| match (one, other) {
            (Some(one), Some(other)) => one < other,
            _ => true,
        };
        known(self.earliest(), later.latest())
            && known(self.last_day(), later.latest())
            && known(self.last_day(), later.last_day())
            && known(self.earliest(), later.last_day())
    }
}

#[cfg(test)]
mod tests {
    use super::WaveRow;

    #[test]
    fn waves_follow_each_other() {
        let wave = |opens_on: &str, closes_on: &str| {
            let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            let (opens_on, closes_on) = (known(opens_on), known(closes_on));
            WaveRow { number: 1, opens_on, closes_on, version: 1, signups: 0, is_in_use: false }
        };
        for (first, second, fit) in [
            (("2022-02", "2022-09-15"), ("2023-10-17", ""), true),
            (("2023-10-17", ""), ("2024-10-09", ""), true),
            (("2024-10-09", ""), ("", "2026-06-25"), true),
            (("", ""), ("", ""), true),
            (("2022-02", "2022-09-15"), ("2022-09", ""), true),
            (("2022-02", "2022-09-15"), ("2022-09-15", ""), false),
            (("2022-02", "2022-09-15"), ("2022-08", ""), false),
            (("2024-10-09", ""), ("2023-10-17", ""), false),
            (("", "2026-06-25"), ("", "2026-06-25"), false),
            (("2027-01-01", ""), ("", "2026-06-25"), false),
        ] {
            let (one, other) = (wave(first.0, first.1), wave(second.0, second.1));
            assert_eq!(one.comes_before(&other), fit, "{first:?} {second:?}");
        }
    }
}
