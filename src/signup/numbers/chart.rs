//! Bars beside figures: how long each is, out of 100. Pure.

use super::counted::Group;

/// Bars that are shown at once; the others are folded away.
const FIRST: usize = 20;

/// A chart of horizontal bars, each a row of its table.
pub struct Chart {
    /// The fragment of its address.
    pub id: &'static str,
    pub title: String,
    pub bars: Vec<Bar>,
}

impl Chart {
    pub fn first(&self) -> &[Bar] {
        &self.bars[..self.bars.len().min(FIRST)]
    }

    pub fn others(&self) -> &[Bar] {
        &self.bars[self.bars.len().min(FIRST)..]
    }
}

/// One row: its figures, and the lengths of its bar's two parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Bar {
    pub label: String,
    pub pledges: i64,
    pub members: i64,
    /// Hundredths of the whole width.
    pub member_length: i64,
    pub pledge_length: i64,
}

impl Bar {
    pub const fn total(&self) -> i64 {
        self.pledges + self.members
    }
}

/// The longest bar fills the width.
pub fn bars<'a>(
    groups: impl Iterator<Item = &'a Group> + Clone,
    name: &dyn Fn(&str) -> String,
) -> Vec<Bar> {
    let most = groups.clone().map(|group| group.pledges + group.members).max().unwrap_or(0);
    groups
        .map(|group| Bar {
            label: name(&group.word),
            pledges: group.pledges,
            members: group.members,
            member_length: length(group.members, most),
            pledge_length: length(group.pledges, most),
        })
        .collect()
}

/// Bars of one part.
pub fn single(values: Vec<(String, i64)>) -> Vec<Bar> {
    let most = values.iter().map(|(_, value)| *value).max().unwrap_or(0);
    values
        .into_iter()
        .map(|(label, value)| Bar {
            label,
            pledges: value,
            members: 0,
            member_length: 0,
            pledge_length: length(value, most),
        })
        .collect()
}

/// A share of 100; what is there at all can be seen.
pub fn length(value: i64, most: i64) -> i64 {
    if value == 0 { 0 } else { (value * 100 / most.max(1)).max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_fills_the_width_and_the_shortest_is_seen() {
        let group = |word: &str, pledges, members| Group {
            chart: String::new(),
            word: word.into(),
            pledges,
            members,
        };
        let groups = [group("a", 300, 100), group("b", 0, 200), group("c", 1, 0)];
        let lengths: Vec<(i64, i64)> = bars(groups.iter(), &str::to_owned)
            .iter()
            .map(|bar| (bar.member_length, bar.pledge_length))
            .collect();
        assert_eq!(lengths, [(25, 75), (50, 0), (0, 1)]);
        assert!(bars([].iter(), &str::to_owned).is_empty());
        assert_eq!(length(0, 0), 0);
    }
}
