//! Places that lie too close together, put into groups. A grid finds what is near, so that many
//! places take only so much longer as there are more of them. Pure.

use std::collections::HashMap;
use std::mem;

use super::entry::Entry;
use crate::places::projection::{HEIGHT, WIDTH};

/// Places that lie close together.
pub struct Group<'a> {
    pub x: f64,
    pub y: f64,
    pub entries: Vec<&'a Entry>,
}

/// What lies where, in square cells.
struct Grid {
    size: f64,
    cells: HashMap<(i64, i64), Vec<usize>>,
}

impl Grid {
    fn new(size: f64) -> Self {
        Self { size, cells: HashMap::new() }
    }

    #[expect(clippy::cast_possible_truncation, reason = "the map has a thousand units")]
    fn cell(&self, (x, y): (f64, f64)) -> (i64, i64) {
        ((x / self.size).floor() as i64, (y / self.size).floor() as i64)
    }

    fn put(&mut self, number: usize, at: (f64, f64)) {
        self.cells.entry(self.cell(at)).or_default().push(number);
    }

    fn remove(&mut self, number: usize, at: (f64, f64)) {
        if let Some(numbers) = self.cells.get_mut(&self.cell(at)) {
            numbers.retain(|other| *other != number);
        }
    }

    /// What lies in the cell of a point and the eight around it: all that is closer than a cell is
    /// large, and more.
    fn around(&self, at: (f64, f64)) -> impl Iterator<Item = usize> {
        let (column, row) = self.cell(at);
        (column - 1..=column + 1)
            .flat_map(move |column| (row - 1..=row + 1).map(move |row| (column, row)))
            .filter_map(|cell| self.cells.get(&cell))
            .flatten()
            .copied()
    }
}

/// Puts together what is closer than `apart`; the groups are farther from each other than that, and
/// stand in the order of their first entries.
pub fn groups<'a>(entries: &[&'a Entry], apart: f64) -> Vec<Group<'a>> {
    let mut groups = seeds(entries, apart / 2.0);
    let mut grid = Grid::new(apart);
    for (number, group) in groups.iter().enumerate() {
        grid.put(number, group.at());
    }
    // What has moved is looked at again, so that in the end nothing is too close to anything.
    let mut waiting: Vec<usize> = (0..groups.len()).rev().collect();
    while let Some(one) = waiting.pop() {
        if groups[one].entries.is_empty() {
            continue;
        }
        let here = groups[one].at();
        let nearest = grid
            .around(here)
            .filter(|other| *other != one)
            .map(|other| (distance(groups[other].at(), here), other))
            .filter(|(far, _)| *far < apart)
            .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let Some((_, other)) = nearest else { continue };
        let (first, second) = (one.min(other), one.max(other));
        grid.remove(first, groups[first].at());
        grid.remove(second, groups[second].at());
        let (there, taken) = (groups[second].at(), mem::take(&mut groups[second].entries));
        groups[first].take(there, taken);
        grid.put(first, groups[first].at());
        waiting.push(first);
    }
    groups.retain(|group| !group.entries.is_empty());
    groups
}

/// Each entry goes to the first one that is this near, or stands for itself.
fn seeds<'a>(entries: &[&'a Entry], near: f64) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    let mut grid = Grid::new(near);
    for entry in entries {
        let Some((x, y)) = entry.point() else { continue };
        // A dot at the edge of the map would be cut off.
        let here = (x.clamp(near, WIDTH - near), y.clamp(near, HEIGHT - near));
        let found = grid.around(here).filter(|one| distance(groups[*one].at(), here) < near).min();
        if let Some(found) = found {
            groups[found].entries.push(entry);
        } else {
            grid.put(groups.len(), here);
            groups.push(Group { x: here.0, y: here.1, entries: vec![entry] });
        }
    }
    groups
}

impl<'a> Group<'a> {
    fn at(&self) -> (f64, f64) {
        (self.x, self.y)
    }

    /// Takes in what was another group; the larger one pulls more.
    fn take(&mut self, (x, y): (f64, f64), entries: Vec<&'a Entry>) {
        #[expect(clippy::cast_precision_loss, reason = "thousands at most")]
        let (own, new) = (self.entries.len() as f64, entries.len() as f64);
        self.x = (self.x * own + x * new) / (own + new);
        self.y = (self.y * own + y * new) / (own + new);
        self.entries.extend(entries);
    }
}

fn distance(one: (f64, f64), other: (f64, f64)) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}
