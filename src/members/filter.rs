//! What of the list is shown, and in which order: all of it stands in the address.

use std::collections::HashMap;

use serde::Deserialize;
use url::form_urlencoded::Serializer;

use super::entry::Entry;
use crate::i18n::L10n;
use crate::places::key;

/// The choices of a reader; empty: all.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub q: String,
    pub country: String,
    pub section: String,
    pub kind: String,
    pub theme: String,
    pub wave: String,
    pub level: String,
    /// `joined`: the newest first; else by name.
    pub sort: String,
    /// A part of the map.
    pub area: String,
    pub page: String,
}

/// A part of the map, in its units from the top left.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    /// The smallest part with all the points in it, its edges on tenths of a unit.
    pub fn around(points: &[(f64, f64)]) -> Self {
        let mut area = Self { left: f64::MAX, top: f64::MAX, right: f64::MIN, bottom: f64::MIN };
        for &(x, y) in points {
            area.left = area.left.min((x * 10.0).floor() / 10.0);
            area.top = area.top.min((y * 10.0).floor() / 10.0);
            area.right = area.right.max((x * 10.0).ceil() / 10.0);
            area.bottom = area.bottom.max((y * 10.0).ceil() / 10.0);
        }
        area
    }

    /// As it stands in the address.
    pub fn text(self) -> String {
        format!("{:.1}_{:.1}_{:.1}_{:.1}", self.left, self.top, self.right, self.bottom)
    }

    fn parse(text: &str) -> Option<Self> {
        let numbers: Vec<f64> = text.split('_').filter_map(|it| it.parse().ok()).collect();
        let [left, top, right, bottom] = numbers[..] else { return None };
        let on_map = |number: &f64| (-10.0..=1010.0).contains(number);
        let ordered = left <= right && top <= bottom;
        (ordered && numbers.iter().all(on_map)).then_some(Self { left, top, right, bottom })
    }

    fn holds(self, (x, y): (f64, f64)) -> bool {
        (self.left..=self.right).contains(&x) && (self.top..=self.bottom).contains(&y)
    }
}

impl Filter {
    pub fn area(&self) -> Option<Area> {
        Area::parse(&self.area)
    }

    /// Whether anything is left out.
    pub fn narrows(&self) -> bool {
        [&self.q, &self.country, &self.section, &self.kind, &self.theme, &self.wave, &self.level]
            .iter()
            .any(|choice| !choice.trim().is_empty())
            || self.area().is_some()
    }

    /// The entries that fit, in their order.
    pub fn choose<'a>(&self, entries: &'a [Entry], l: L10n) -> Vec<&'a Entry> {
        let words: Vec<String> = key(&self.q).split(' ').map(str::to_owned).collect();
        let (area, theme) = (self.area(), format!("\"{}\"", self.theme));
        let mut countries = HashMap::new();
        let mut found: Vec<&Entry> = entries
            .iter()
            .filter(|entry| self.fits(entry, area, &theme))
            .filter(|entry| {
                let country = countries
                    .entry(entry.country.as_str())
                    .or_insert_with(|| key(&l.country(&entry.country)));
                has_words(entry, country, &words)
            })
            .collect();
        l.sort_by_name(&mut found, |entry| entry.sorting_name(l));
        if self.sort == "joined" {
            found.sort_by(|a, b| b.reached_on().cmp(&a.reached_on()));
        }
        found
    }

    /// `area` and `theme` are what it asks for, read once for all entries.
    fn fits(&self, entry: &Entry, area: Option<Area>, theme: &str) -> bool {
        let is = |choice: &str, value: &str| choice.is_empty() || choice == value;
        is(&self.country, &entry.country)
            && is(&self.section, &entry.section)
            && is(&self.kind, &entry.kind)
            && (self.wave.is_empty()
                || entry.wave.is_some_and(|wave| self.wave == wave.to_string()))
            && is(&self.level, entry.level.as_str())
            && (self.theme.is_empty() || entry.themes.contains(theme))
            && area.is_none_or(|area| entry.point().is_some_and(|at| area.holds(at)))
    }

    /// The list's address with these choices, one of them changed.
    pub fn with(&self, l: L10n, name: &str, value: &str) -> String {
        let mut query = Serializer::new(String::new());
        for (key, kept) in self.pairs() {
            // Another choice begins with the first page again.
            let kept = if key == "page" { "" } else { kept };
            let value = if key == name { value } else { kept };
            if !value.is_empty() {
                query.append_pair(key, value);
            }
        }
        let query = query.finish();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/{}/members{mark}{query}", l.code())
    }

    fn pairs(&self) -> [(&'static str, &str); 10] {
        [
            ("q", &self.q),
            ("country", &self.country),
            ("section", &self.section),
            ("kind", &self.kind),
            ("theme", &self.theme),
            ("wave", &self.wave),
            ("level", &self.level),
            ("sort", &self.sort),
            ("area", &self.area),
            ("page", &self.page),
        ]
    }
}

/// Whether all words stand in the names of the local government, of its place or country.
fn has_words(entry: &Entry, country: &str, words: &[String]) -> bool {
    if words.iter().all(String::is_empty) {
        return true;
    }
    let names = [&entry.government_name, &entry.latin_name, &entry.region].map(|name| key(name));
    words.iter().all(|word| {
        names.iter().any(|name| name.contains(word.as_str()))
            || entry.place_search.contains(word.as_str())
            || country.contains(word.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_the_map_is_read_as_it_was_written() {
        let area = Area::around(&[(486.84, 63.41), (490.0, 60.0)]);
        assert_eq!(area.text(), "486.8_60.0_490.0_63.5");
        assert_eq!(Area::parse(&area.text()), Some(area));
        assert!(area.holds((486.84, 63.41)) && !area.holds((486.7, 63.0)));
        for text in ["", "1_2_3", "1_2_3_4_5", "a_b_c_d", "9_2_3_4", "NaN_1_2_3", "0_0_1e9_1"] {
            assert_eq!(Area::parse(text), None, "{text}");
        }
    }
}
