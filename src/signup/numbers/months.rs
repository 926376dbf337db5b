//! Pledges and members over time: what stood at the end of each month, quarter or year. Pure.

use jiff::civil::Date;

use super::chart::length;
use super::counted::Level;

/// Columns of the chart, at most, before months become quarters, and these years.
const MOST: i32 = 24;

/// Columns that the chart has room for, at least, so that the first ones are not huge.
const LEAST: usize = 12;

/// What stood at the end of a period.
#[derive(Debug, PartialEq, Eq)]
pub struct Point {
    /// The first day of the period's last month.
    pub month: Date,
    pub pledges: i64,
    pub members: i64,
}

/// The growth of the campaign; without points: nobody has pledged yet.
#[derive(Debug, PartialEq, Eq)]
pub struct Growth {
    pub points: Vec<Point>,
    /// The height of the chart: a round number.
    pub most: i64,
}

/// A column of the chart, in hundredths of its height.
pub struct Column {
    pub x: usize,
    pub member_top: i64,
    pub member_height: i64,
    pub pledge_top: i64,
    pub pledge_height: i64,
}

impl Growth {
    /// `today` ends the last period. Levels whose month is not known count from the beginning.
    pub fn new(levels: &[Level], today: Date) -> Self {
        let now = number(today);
        let months: Vec<(Option<i32>, Option<i32>)> = levels
            .iter()
            .map(|level| (month(&level.pledged, now), month(&level.member, now)))
            .collect();
        let known = months.iter().flat_map(|(pledged, member)| [*pledged, *member]).flatten();
        let first = known.min().unwrap_or(now);
        let step = match now - first + 1 {
            ..=MOST => 1,
            many if many <= 3 * MOST => 3,
            _ => 12,
        };
        if levels.is_empty() {
            return Self { points: Vec::new(), most: 0 };
        }
        let points: Vec<Point> = (first.div_euclid(step)..=now.div_euclid(step))
            .map(|period| {
                let end = (period * step + step - 1).min(now);
                let (pledges, members) = standing(levels, &months, end);
                Point { month: date(end), pledges, members }
            })
            .collect();
        let highest = points.iter().map(|point| point.pledges + point.members).max().unwrap_or(0);
        Self { points, most: round_up(highest) }
    }

    pub fn columns(&self) -> Vec<Column> {
        (0..)
            .zip(&self.points)
            .map(|(place, point)| {
                let member_height = length(point.members, self.most);
                let pledge_height = length(point.pledges, self.most).min(100 - member_height);
                Column {
                    x: place * 10 + 1,
                    member_top: 100 - member_height,
                    member_height,
                    pledge_top: 100 - member_height - pledge_height,
                    pledge_height,
                }
            })
            .collect()
    }

    /// The width of the chart; a column takes 10.
    pub fn width(&self) -> usize {
        self.points.len().max(LEAST) * 10
    }

    /// The months at which the chart begins and ends.
    pub fn ends(&self) -> Option<(Date, Date)> {
        Some((self.points.first()?.month, self.points.last()?.month))
    }
}

/// Pledges and members at the end of a month.
fn standing(levels: &[Level], months: &[(Option<i32>, Option<i32>)], end: i32) -> (i64, i64) {
    let (mut pledges, mut members) = (0, 0);
    for (level, (pledged, member)) in levels.iter().zip(months) {
        if level.is_member && member.is_none_or(|month| month <= end) {
            members += level.count;
        } else if pledged.is_some_and(|month| month <= end)
            || (!level.is_member && pledged.is_none())
        {
            pledges += level.count;
        }
    }
    (pledges, members)
}

/// Months since the year 0. A year alone counts from its first month, what is to come from now.
fn month(text: &str, now: i32) -> Option<i32> {
    let year: i32 = text.get(..4)?.parse().ok()?;
    let month: i32 = text.get(5..7).and_then(|month| month.parse().ok()).unwrap_or(1);
    Some((year * 12 + month.clamp(1, 12) - 1).min(now))
}

fn number(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}

fn date(month: i32) -> Date {
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let parts = i16::try_from(year).ok().zip(i8::try_from(month).ok());
    parts.and_then(|(year, month)| Date::new(year, month, 1).ok()).unwrap_or(Date::ZERO)
}

/// 1, 2 or 5 with zeros behind, at least the number.
fn round_up(number: i64) -> i64 {
    let mut ten = 1;
    loop {
        for factor in [1, 2, 5] {
            if factor * ten >= number {
                return factor * ten;
            }
        }
        ten *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(is_member: bool, pledged: &str, member: &str, count: i64) -> Level {
        Level { is_member, pledged: pledged.into(), member: member.into(), count }
    }

    fn figures(growth: &Growth) -> Vec<(String, i64, i64)> {
        let points = growth.points.iter();
        points.map(|it| (it.month.to_string()[..7].to_owned(), it.pledges, it.members)).collect()
    }

    #[test]
    fn a_pledge_counts_until_it_is_a_member() {
        let levels = [
            level(true, "2026-08", "2026-10", 2),
            level(false, "2026-09", "", 3),
            level(true, "", "", 1),
        ];
        let growth = Growth::new(&levels, Date::constant(2026, 11, 23));
        let expected = [("2026-08", 2, 1), ("2026-09", 5, 1), ("2026-10", 3, 3), ("2026-11", 3, 3)];
        assert_eq!(figures(&growth), expected.map(|(month, p, m)| (month.to_owned(), p, m)));
        assert_eq!(growth.most, 10);
    }

    #[test]
    fn long_times_become_quarters_and_years() {
        let today = Date::constant(2026, 11, 23);
        let quarters = Growth::new(&[level(false, "2022-02", "", 1)], today);
        assert_eq!(quarters.points.len(), 20);
        assert_eq!(quarters.points[0].month, Date::constant(2022, 3, 1));
        assert_eq!(quarters.points[19].month, Date::constant(2026, 11, 1), "until today");
        let years = Growth::new(&[level(false, "2014", "", 1)], today);
        assert_eq!(years.points.len(), 13);
        assert_eq!(years.points[0].month, Date::constant(2014, 12, 1));
    }

    #[test]
    fn none_and_one_can_be_drawn() {
        let today = Date::constant(2026, 11, 23);
        assert_eq!(Growth::new(&[], today), Growth { points: Vec::new(), most: 0 });
        for pledged in ["", "2026-11", "2099-01", "2026"] {
            let one = Growth::new(&[level(false, pledged, "", 1)], today);
            assert_eq!(figures(&one).last(), Some(&("2026-11".to_owned(), 1, 0)), "{pledged}");
        }
        let round: Vec<i64> = [0, 1, 3, 9, 40, 101, 10_000].map(round_up).into();
        assert_eq!(round, [1, 1, 5, 10, 50, 200, 10_000]);
    }
}
