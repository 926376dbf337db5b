//! The steps in which a profile is written, and the fields of each.

/// Initiatives of a profile, at most.
pub const INITIATIVES_MAX: usize = 5;
/// Characters of a required answer, at least and at most.
pub const ANSWER_MIN: usize = 100;
pub const ANSWER_MAX: usize = 3000;

/// A part of the profile that is saved by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Questions,
    Approach,
    Initiatives,
    Exchange,
    Decision,
    Picture,
}

/// How a field is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Language,
    Line,
    Link,
    Year,
    Day,
    Paragraphs,
    /// Themes to tick, each a control of its own: `themes-housing`.
    Themes,
    Tick,
}

/// A field: name, label, how it is typed, characters at most.
#[derive(Clone, Copy, Debug)]
pub struct FieldOf {
    pub name: &'static str,
    pub label: &'static str,
    pub hint: Option<&'static str>,
    pub shape: Shape,
    pub max: usize,
    pub required: bool,
}

const fn field(
    name: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    shape: Shape,
    max: usize,
) -> FieldOf {
    FieldOf { name, label, hint, shape, max, required: false }
}

const fn question(name: &'static str, label: &'static str) -> FieldOf {
    let hint = Some("profile-answer-hint");
    FieldOf { required: true, ..field(name, label, hint, Shape::Paragraphs, ANSWER_MAX) }
}

const QUESTIONS: &[FieldOf] = &[
    FieldOf {
        required: true,
        ..field("locale", "profile-locale", Some("profile-locale-hint"), Shape::Language, 20)
    },
    question("essential", "profile-essential"),
    question("framework", "profile-framework"),
    question("joining", "profile-joining"),
];

const APPROACH: &[FieldOf] = &[
    field(
        "foundations",
        "profile-foundations",
        Some("profile-foundations-hint"),
        Shape::Paragraphs,
        ANSWER_MAX,
    ),
    field(
        "structures",
        "profile-structures",
        Some("profile-structures-hint"),
        Shape::Paragraphs,
        ANSWER_MAX,
    ),
    field("tools", "profile-tools", Some("profile-tools-hint"), Shape::Paragraphs, ANSWER_MAX),
];

macro_rules! initiatives {
    ($($number:literal),*) => {
        &[$(
            field(concat!("initiative-", $number, "-title"), "profile-initiative-title", None,
                Shape::Line, 200),
            field(concat!("initiative-", $number, "-text"), "profile-initiative-text",
                Some("profile-text-hint"), Shape::Paragraphs, 500),
            field(concat!("initiative-", $number, "-link"), "profile-initiative-link", None,
                Shape::Link, 500),
            field(concat!("initiative-", $number, "-year"), "profile-initiative-year", None,
                Shape::Year, 20),
            field(concat!("initiative-", $number, "-themes"), "profile-themes", None,
                Shape::Themes, 1000),
        )*]
    };
}

const INITIATIVES: &[FieldOf] = initiatives!("1", "2", "3", "4", "5");

const EXCHANGE: &[FieldOf] = &[
    field("themes", "profile-themes", Some("profile-themes-hint"), Shape::Themes, 1000),
    field("offers", "profile-offers", Some("profile-text-hint"), Shape::Paragraphs, 1000),
    field("seeks", "profile-seeks", Some("profile-text-hint"), Shape::Paragraphs, 1000),
];

const DECISION: &[FieldOf] = &[
    field("decision_body", "profile-decision-body", None, Shape::Line, 200),
    field("decision_on", "profile-decision-on", Some("profile-decision-on-hint"), Shape::Day, 50),
    field("decision_reference", "profile-decision-reference", None, Shape::Line, 200),
    field("decision_public", "profile-decision-public", None, Shape::Tick, 2),
];

const PICTURE: &[FieldOf] = &[
    field("picture_alt", "profile-picture-alt", Some("profile-picture-alt-hint"), Shape::Line, 300),
    field("picture_holder", "profile-picture-holder", None, Shape::Line, 200),
];

impl Step {
    pub const ALL: [Self; 6] = [
        Self::Questions,
        Self::Approach,
        Self::Initiatives,
        Self::Exchange,
        Self::Decision,
        Self::Picture,
    ];

    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Questions => "questions",
            Self::Approach => "approach",
            Self::Initiatives => "initiatives",
            Self::Exchange => "exchange",
            Self::Decision => "decision",
            Self::Picture => "picture",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == word)
    }

    pub const fn title_id(self) -> &'static str {
        match self {
            Self::Questions => "profile-step-questions",
            Self::Approach => "profile-step-approach",
            Self::Initiatives => "profile-step-initiatives",
            Self::Exchange => "profile-step-exchange",
            Self::Decision => "profile-step-decision",
            Self::Picture => "profile-step-picture",
        }
    }

    /// What to know before filling it in.
    pub const fn text_id(self) -> Option<&'static str> {
        match self {
            Self::Initiatives => Some("profile-initiatives-text"),
            Self::Decision => Some("profile-decision-text"),
            Self::Picture => Some("profile-picture-text"),
            Self::Questions | Self::Approach | Self::Exchange => None,
        }
    }

    /// The fields, from top to bottom; files are beside them.
    pub const fn fields(self) -> &'static [FieldOf] {
        match self {
            Self::Questions => QUESTIONS,
            Self::Approach => APPROACH,
            Self::Initiatives => INITIATIVES,
            Self::Exchange => EXCHANGE,
            Self::Decision => DECISION,
            Self::Picture => PICTURE,
        }
    }

    /// Whether a file belongs to it.
    pub const fn has_file(self) -> bool {
        matches!(self, Self::Decision | Self::Picture)
    }

    /// The step after it.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().skip_while(|step| *step != self).nth(1)
    }
}
