//! One row of a list of members, checked cell by cell. Pure.

use jiff::civil;

use super::cells::Cell;
use super::fault::Fault;
use super::row::Member;
use crate::address::web_address;
use crate::address::{self, AddressError};
use crate::i18n::{COUNTRY_CODES, Locale};
use crate::signup::{Answers, KINDS, Status};
use crate::text::{is_unprintable, line};

/// Columns of text and the most characters they may have.
const TEXTS: [(&str, usize); 6] = [
    ("name", 200),
    ("latin_name", 200),
    ("region", 200),
    ("website", 500),
    ("contact_email", 254),
    ("source_url", 1000),
];

/// A row about to be checked.
pub struct Row<'a> {
    pub names: &'a [String],
    /// The numbers of the waves that there are.
    pub waves: &'a [i64],
    pub today: civil::Date,
    pub cells: &'a [Cell],
    /// Its first line in the file.
    pub line: usize,
    pub faults: &'a mut Vec<Fault>,
}

impl Row<'_> {
    /// Says that something is wrong in this column.
    pub fn fault(&mut self, column: &str, id: &'static str, value: &str) {
        let at = self.names.iter().position(|name| name == column);
        let line = at.and_then(|at| self.cells.get(at)).map_or(self.line, |cell| cell.line);
        self.faults.push(Fault::new(line, column, id, value));
    }

    /// The text of a cell; empty where the column is left out.
    fn text(&self, column: &str) -> String {
        let at = self.names.iter().position(|name| name == column);
        at.and_then(|at| self.cells.get(at)).map_or_else(String::new, |cell| line(&cell.text))
    }

    /// Says that a cell which may not be empty is; false: it is not, or the column is left out.
    fn is_missing(&mut self, column: &str) -> bool {
        let missing = self.names.iter().any(|name| name == column) && self.text(column).is_empty();
        if missing {
            self.fault(column, "manage-fault-missing", "");
        }
        missing
    }

    /// The member, whatever is wrong with it.
    pub fn member(&mut self) -> Member {
        for (column, most) in TEXTS {
            let text = self.text(column);
            if text.chars().any(|c| c == '\u{fffd}') {
                self.fault(column, "manage-fault-letters", &text);
            } else if text.chars().any(is_unprintable) {
                self.fault(column, "manage-fault-unprintable", "");
            } else if text.chars().count() > most {
                self.fault(column, "manage-fault-too-long", &most.to_string());
            }
        }
        self.is_missing("name");
        let kind = self.word("kind", KINDS.map(|(word, _)| word).as_slice());
        let country = self.country(&kind);
        let level = self.word("level", &["pledge", "member"]);
        let answers = Answers {
            government_name: self.text("name"),
            latin_name: self.text("latin_name"),
            kind,
            region: self.text("region"),
            website: self.address("website", "manage-fault-website"),
            population: None,
            leader_name: String::new(),
            leader_office: String::new(),
            contact_name: String::new(),
            contact_role: String::new(),
            contact_email: self.email(),
            contact_phone: String::new(),
            second_email: String::new(),
            correspondence_locale: Locale::of_country(&country),
            message: String::new(),
            country,
        };
        let source_url = if self.is_missing("source_url") {
            String::new()
        } else {
            self.address("source_url", "manage-fault-source")
        };
        Member {
            line: self.line,
            answers,
            level: if level == "member" { Status::Member } else { Status::Pledged },
            wave: self.wave(),
            joined_on: self.joined_on(),
            place: self.place(),
            source_url,
        }
    }

    /// One of these words.
    fn word(&mut self, column: &str, words: &[&str]) -> String {
        let word = self.text(column).to_lowercase();
        if !self.is_missing(column) && !word.is_empty() && !words.contains(&word.as_str()) {
            self.fault(column, "manage-fault-word", &words.join(", "));
        }
        word
    }

    fn country(&mut self, kind: &str) -> String {
        let code = self.text("country").to_uppercase();
        if code.is_empty() {
            if kind != "network" {
                self.is_missing("country");
            }
        } else if !COUNTRY_CODES.split(' ').any(|known| known == code) {
            self.fault("country", "manage-fault-country", &code);
        }
        code
    }

    fn wave(&mut self) -> Option<i64> {
        let text = self.text("wave");
        if text.is_empty() {
            return None;
        }
        let wave = text.parse().ok().filter(|number| self.waves.contains(number));
        if wave.is_none() {
            self.fault("wave", "manage-fault-wave", &text);
        }
        wave
    }

    fn joined_on(&mut self) -> Option<String> {
        let text = self.text("joined_on");
        if text.is_empty() {
            return None;
        }
        let shaped = text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        let first = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            _ => text.clone(),
        };
        match first.parse::<civil::Date>().ok().filter(|day| shaped && day.year() >= 1000) {
            None => self.fault("joined_on", "manage-fault-date", &text),
            Some(day) if day > self.today => {
                self.fault("joined_on", "manage-fault-future", &text);
            }
            Some(_) => {}
        }
        Some(text)
    }

    fn place(&mut self) -> Option<(f64, f64)> {
        let latitude = self.degrees("latitude", 90.0);
        let longitude = self.degrees("longitude", 180.0);
        match (self.text("latitude").is_empty(), self.text("longitude").is_empty()) {
            (false, true) => self.fault("longitude", "manage-fault-half-a-place", ""),
            (true, false) => self.fault("latitude", "manage-fault-half-a-place", ""),
            _ => {}
        }
        latitude.zip(longitude)
    }

    fn degrees(&mut self, column: &str, most: f64) -> Option<f64> {
        let text = self.text(column);
        if text.is_empty() {
            return None;
        }
        // Some languages write a comma before the fraction.
        let number = text.replace(',', ".").parse::<f64>().ok();
        let number = number.filter(|degrees| degrees.abs() <= most);
        if number.is_none() {
            self.fault(column, "manage-fault-degrees", &format!("{most}"));
        }
        number
    }

    fn address(&mut self, column: &str, id: &'static str) -> String {
        let text = self.text(column);
        if text.is_empty() {
            return text;
        }
        web_address(&text).unwrap_or_else(|| {
            self.fault(column, id, &text);
            text
        })
    }

    fn email(&mut self) -> String {
        let text = self.text("contact_email");
        match address::parse(&text) {
            _ if text.is_empty() => {}
            Ok(_) => {}
            Err(AddressError::Invalid) => {
                self.fault("contact_email", "manage-fault-email", &text);
            }
            Err(AddressError::LocalPart) => {
                self.fault("contact_email", "manage-fault-email-local", &text);
            }
        }
        text
    }
}
