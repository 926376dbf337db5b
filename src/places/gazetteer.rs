//! The gazetteer: 69,472 places of GeoNames, built into the program. Nothing of it is read at the
//! start: it is unpacked when it is first asked, and a country is indexed with its first question.

use std::collections::HashMap;
use std::io::Read;
use std::sync::{LazyLock, OnceLock};

use flate2::read::GzDecoder;

use crate::text::fold;

/// Further names of a place that are kept for searching, in bytes at most.
const MOST_NAMES: usize = 4000;
/// Places that a search gives back at most.
const MOST_FOUND: usize = 20;

/// A place that people live in.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its number at GeoNames.
    pub id: i64,
    pub name: String,
    /// Degrees; north and east are positive.
    pub latitude: f64,
    pub longitude: f64,
    pub population: i64,
    /// All its names as [`key`]s, a line each.
    pub names: String,
}

/// A name without case, accents and punctuation: what two spellings of it have in common.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|c: char| !c.is_alphanumeric() && !is_sign(c));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Signs of Indic and other scripts that belong to a word without being letters.
const fn is_sign(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{1fff}' | '\u{3099}'..='\u{309a}')
}

/// The places of a country, the most populous first.
pub(super) struct Country {
    lines: Vec<&'static str>,
    /// The keys of all names: `|barcelona|barcelone|` and so on, a line for each place.
    keys: String,
    /// Where the lines of `keys` begin.
    starts: Vec<usize>,
}

static TEXT: LazyLock<String> = LazyLock::new(|| {
    let mut text = String::new();
    let packed: &[u8] = include_bytes!("../../sources/places.tsv.gz");
    if let Err(error) = GzDecoder::new(packed).read_to_string(&mut text) {
        tracing::error!("the gazetteer cannot be read: {error}");
    }
    text
});

/// What each country's places are, once somebody asks.
type Countries = HashMap<&'static str, (Vec<&'static str>, OnceLock<Country>)>;

static COUNTRIES: LazyLock<Countries> = LazyLock::new(|| {
    let mut countries = Countries::new();
    for line in TEXT.lines().skip(1) {
        let country = line.split('\t').nth(2).unwrap_or_default();
        countries.entry(country).or_default().0.push(line);
    }
    countries
});

impl Country {
    /// The places of the country with this ISO code; `None` where it has none.
    pub(super) fn of(code: &str) -> Option<&'static Self> {
        let (lines, country) = COUNTRIES.get(code)?;
        Some(country.get_or_init(|| Self::index(lines)))
    }

    fn index(lines: &[&'static str]) -> Self {
        let (mut keys, mut starts) = (String::new(), Vec::with_capacity(lines.len()));
        for line in lines {
            starts.push(keys.len());
            keys.push('|');
            for name in names(line) {
                keys.push_str(&key(name));
                keys.push('|');
            }
            keys.push('\n');
        }
        keys.shrink_to_fit();
        Self { lines: lines.to_vec(), keys, starts }
    }

    /// The places in whose names the text stands, the most populous first; each once.
    fn having<'a>(&'a self, text: &'a str) -> impl Iterator<Item = usize> + 'a {
        let mut next = 0;
        std::iter::from_fn(move || {
            let at = next + self.keys.get(next..)?.find(text)?;
            let line = self.starts.partition_point(|&start| start <= at) - 1;
            next = self.starts.get(line + 1).copied().unwrap_or(self.keys.len());
            Some(line)
        })
    }

    /// The places with this name, by its key, the most populous first.
    pub(super) fn named(&self, key: &str) -> Vec<Place> {
        let whole = format!("|{key}|");
        self.having(&whole).filter_map(|line| place(self.lines[line])).collect()
    }
}

/// All names in a line of the gazetteer, the usual one first.
fn names(line: &str) -> impl Iterator<Item = &str> {
    let mut columns = line.split('\t');
    let usual = columns.nth(1).unwrap_or_default();
    let others = columns.nth(4).unwrap_or_default();
    std::iter::once(usual).chain(others.split('|')).filter(|name| !name.is_empty())
}

fn place(line: &str) -> Option<Place> {
    let columns: Vec<&str> = line.split('\t').collect();
    let mut keys: Vec<String> = Vec::new();
    let mut length = 0;
    for key in names(line).map(key) {
        length += key.len() + 1;
        if length <= MOST_NAMES && !keys.contains(&key) {
            keys.push(key);
        }
    }
    Some(Place {
        id: columns.first()?.parse().ok()?,
        name: (*columns.get(1)?).to_owned(),
        latitude: columns.get(3)?.parse().ok()?,
        longitude: columns.get(4)?.parse().ok()?,
        population: columns.get(5)?.parse().ok()?,
        names: keys.join("\n"),
    })
}

/// The places of a country in whose names the text stands, in any script: first those that have
/// exactly this name, then those that begin with it, then the others; the most populous first.
pub(super) fn search(text: &str, country: &str) -> Vec<Place> {
    let key = key(text);
    let Some(country) = Country::of(country).filter(|_| !key.is_empty()) else {
        return Vec::new();
    };
    let mut found: Vec<usize> = Vec::new();
    for pattern in [format!("|{key}|"), format!("|{key}"), key] {
        for line in country.having(&pattern) {
            if found.len() < MOST_FOUND && !found.contains(&line) {
                found.push(line);
            }
        }
    }
    found.into_iter().filter_map(|line| place(country.lines[line])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_gazetteer_is_read() {
        let lines = COUNTRIES.values().flat_map(|(lines, _)| lines);
        let places: Vec<Place> = lines.filter_map(|line| place(line)).collect();
        assert_eq!(places.len(), 69_472);
        assert!(places.iter().all(|place| {
            place.names.len() <= MOST_NAMES && place.names.starts_with(&key(&place.name))
        }));
    }

    #[test]
    fn places_are_found_in_any_script_the_best_first() {
        for (text, country, name) in [
            ("Wien", "AT", "Vienna"),
            ("viena", "AT", "Vienna"),
            ("비엔나", "AT", "Vienna"),
            ("فيينا", "AT", "Vienna"),
            ("ВЕНА", "AT", "Vienna"),
            ("維也納", "AT", "Vienna"),
            ("gwang", "KR", "Gwangju"),
            ("광주", "KR", "Gwangju"),
            ("sao paulo", "BR", "São Paulo"),
            ("alfas", "ES", "l'Alfàs del Pi"),
        ] {
            let found = search(text, country);
            assert_eq!(found.first().map(|place| place.name.as_str()), Some(name), "{text}");
        }
        assert!(search("Wien", "FR").iter().all(|place| place.name != "Vienna"));
        assert!(search("", "AT").is_empty() && search("–", "AT").is_empty());
        assert!(search("Wien", "").is_empty() && search("Wien", "XX").is_empty());
        assert_eq!(search("a", "FR").len(), MOST_FOUND);
    }
}
