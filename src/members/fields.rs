//! The fields of open data: their names, what they mean, what they look like. The schema says the
//! same for programs.

use super::{KINDS, LEVELS, SECTIONS};
use crate::i18n::L10n;
use crate::themes::THEMES;

/// A field as it is in every format.
#[derive(Clone, Copy)]
pub struct Field {
    pub name: &'static str,
    /// The message that says what it means.
    meaning: &'static str,
    shape: Shape,
    /// As it stands in JSON, without quotation marks.
    pub example: &'static str,
    pub may_be_empty: bool,
}

#[derive(Clone, Copy)]
enum Shape {
    Number,
    Degrees,
    Text,
    Country,
    Day,
    Address,
    /// One of these, each with the message that names it.
    Word(&'static [(&'static str, &'static str)]),
    /// Any of these.
    Words(&'static [(&'static str, &'static str)]),
}

const fn field(
    name: &'static str,
    meaning: &'static str,
    shape: Shape,
    example: &'static str,
) -> Field {
    Field { name, meaning, shape, example, may_be_empty: false }
}

const fn maybe(
    name: &'static str,
    meaning: &'static str,
    shape: Shape,
    example: &'static str,
) -> Field {
    Field { name, meaning, shape, example, may_be_empty: true }
}

/// All of them, in this order for ever; new ones come at the end.
pub const FIELDS: [Field; 19] = [
    field("number", "members-field-number", Shape::Number, "3"),
    field("level", "members-level", Shape::Word(&LEVELS), "member"),
    field("name", "join-government-name", Shape::Text, "광주광역시"),
    maybe("latin_name", "join-latin-name", Shape::Text, "Gwangju"),
    field("kind", "join-kind", Shape::Word(&KINDS), "metropolitan"),
    maybe("country", "join-country", Shape::Country, "KR"),
    maybe("section", "members-section", Shape::Word(&SECTIONS), "asia_pacific"),
    maybe("region", "join-region", Shape::Text, "호남"),
    maybe("website", "join-website", Shape::Address, "https://gwangju.go.kr"),
    maybe("population", "join-population", Shape::Number, "1400000"),
    maybe("leader_name", "join-leader-name", Shape::Text, "홍길동"),
    maybe("leader_office", "join-leader-office", Shape::Text, "시장"),
    maybe("wave", "members-field-wave", Shape::Number, "1"),
    maybe("pledged_on", "members-field-pledged-on", Shape::Day, "2022-02"),
    maybe("member_on", "members-field-member-on", Shape::Day, "2022-10-10"),
    maybe("latitude", "members-field-latitude", Shape::Degrees, "35.155"),
    maybe("longitude", "members-field-longitude", Shape::Degrees, "126.916"),
    field("themes", "profile-themes", Shape::Words(&THEMES), "housing, education"),
    field("page", "members-field-page", Shape::Address, "https://…/3-광주광역시"),
];

impl Field {
    pub fn meaning(&self, l: L10n) -> String {
        l.t(self.meaning).plain()
    }

    pub fn shape(&self, l: L10n) -> String {
        let id = match self.shape {
            Shape::Number => "members-shape-number",
            Shape::Degrees => "members-shape-degrees",
            Shape::Text => "members-shape-text",
            Shape::Country => "members-shape-country",
            Shape::Day => "members-shape-day",
            Shape::Address => "members-shape-address",
            Shape::Word(_) => "members-shape-word",
            Shape::Words(_) => "members-shape-words",
        };
        l.t(id).plain()
    }

    /// The words that it may be, with their names.
    pub fn words(&self, l: L10n) -> Vec<(&'static str, String)> {
        match self.shape {
            Shape::Word(words) | Shape::Words(words) => {
                words.iter().map(|(word, label)| (*word, l.t(label).plain())).collect()
            }
            _ => Vec::new(),
        }
    }
}
