//! `/admin/numbers`: the campaign in numbers, each chart drawn beside the figures it shows.

mod chart;
mod counted;
mod months;

use askama::Template;
use axum::extract::State;
use axum::response::Html;
use jiff::civil::Date;

use self::chart::{Bar, Chart, bars};
use self::months::Growth;
use super::KINDS;
use super::register::SECTIONS;
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::{L10n, Locale};
use crate::session::Staff;
use crate::state::App;
use crate::web::page::html;

const DAY_MS: i64 = 86_400_000;

#[derive(Template)]
#[template(path = "signup/numbers.html")]
struct NumbersPage {
    page: DeskPage,
    growth: Growth,
    charts: Vec<Chart>,
    /// Days from receipt to decision, in the middle of all; `None`: nothing has been decided.
    median: Option<i64>,
    decided: i64,
    by_wave: Vec<Bar>,
}

impl NumbersPage {
    /// From which month to which the chart goes.
    fn span(&self) -> Option<String> {
        let (l, (first, last)) = (self.page.l, self.growth.ends()?);
        let span = l.t("numbers-span").with("first", month(l, first));
        Some(span.with("last", month(l, last)).plain())
    }

    fn month(&self, day: Date) -> String {
        month(self.page.l, day)
    }

    fn days(&self, days: i64) -> String {
        self.page.l.t("numbers-days").with("count", days).plain()
    }
}

/// Shows the numbers: sums only, nobody's data.
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Html<String>> {
    let l = staff.l;
    let mut db = app.db.readers().acquire().await?;
    let today = app.settings.timezone.to_datetime(app.clock.now()).date();
    let growth = Growth::new(&counted::levels(&mut db).await?, today);
    let charts = charts(l, &mut db).await?;
    let waits = counted::waits(&mut db).await?;
    drop(db);
    let all: Vec<i64> = waits.iter().map(|wait| wait.ms).collect();
    let title = l.t("numbers-title");
    html(&NumbersPage {
        page: DeskPage::new(&app, &staff, DeskSection::Numbers, &title),
        growth,
        charts,
        median: median_days(&all),
        decided: i64::try_from(all.len()).unwrap_or(i64::MAX),
        by_wave: medians_by_wave(l, &waits),
    })
}

fn month(l: L10n, day: Date) -> String {
    l.day_or_month(&day.strftime("%Y-%m").to_string())
}

async fn charts(l: L10n, db: &mut sqlx::SqliteConnection) -> Result<Vec<Chart>> {
    let named = |words: &'static [(&str, &str)]| {
        move |word: &str| {
            let id = words.iter().find(|(known, _)| *known == word).map(|(_, id)| *id);
            id.map_or_else(|| l.t("numbers-none").plain(), |id| l.t(id).plain())
        }
    };
    let or_none = move |word: &str, name: String| {
        if word.is_empty() { l.t("numbers-none").plain() } else { name }
    };
    let groups = counted::groups(db).await?;
    let chart = |id: &'static str, title: &'static str, name: &dyn Fn(&str) -> String| {
        let own = groups.iter().filter(|group| group.chart == id);
        Chart { id, title: l.t(title).plain(), bars: bars(own, name) }
    };
    Ok(vec![
        chart("section", "numbers-by-section", &named(&SECTIONS)),
        chart("country", "numbers-by-country", &|word| or_none(word, l.country(word))),
        chart("kind", "numbers-by-kind", &named(&KINDS)),
        chart("wave", "numbers-by-wave", &|word| or_none(word, word.to_owned())),
        chart("language", "numbers-by-language", &|word| {
            Locale::from_code(word)
                .map_or_else(|| word.to_owned(), |locale| l.t(locale.name_id()).plain())
        }),
    ])
}

/// The median in whole days; of an even number of waits the mean of the two in the middle.
fn median_days(waits: &[i64]) -> Option<i64> {
    let mut waits = waits.to_vec();
    waits.sort_unstable();
    let (low, high) = (waits.len().checked_sub(1)? / 2, waits.len() / 2);
    Some((waits[low].midpoint(waits[high]) + DAY_MS / 2) / DAY_MS)
}

/// A bar for each wave in which something was decided.
fn medians_by_wave(l: L10n, waits: &[counted::Wait]) -> Vec<Bar> {
    let mut waves: Vec<i64> = waits.iter().map(|wait| wait.wave).collect();
    waves.sort_unstable();
    waves.dedup();
    let medians: Vec<(String, i64)> = waves
        .into_iter()
        .filter_map(|wave| {
            let own: Vec<i64> =
                waits.iter().filter(|wait| wait.wave == wave).map(|wait| wait.ms).collect();
            let label = if wave == 0 { l.t("numbers-none").plain() } else { wave.to_string() };
            Some((label, median_days(&own)?))
        })
        .collect();
    chart::single(medians)
}

#[cfg(test)]
mod tests {
    use super::{DAY_MS, median_days};

    #[test]
    fn the_median_is_the_one_in_the_middle() {
        let days = |days: &[i64]| days.iter().map(|day| day * DAY_MS).collect::<Vec<_>>();
        for (waits, median) in [
            (days(&[]), None),
            (days(&[3]), Some(3)),
            (days(&[9, 1, 2]), Some(2)),
            (days(&[1, 3]), Some(2)),
            (days(&[1, 2]), Some(2)),
            (vec![DAY_MS / 3], Some(0)),
        ] {
            assert_eq!(median_days(&waits), median, "{waits:?}");
        }
    }
}
