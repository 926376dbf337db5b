//! The languages of the site, their messages, and names, dates and numbers in them.
//! Sentences for readers stand in `locales/`, never here.

mod catalogue;
mod countries;
mod format;
mod languages;
mod negotiate;

pub use catalogue::{Catalogue, L10n, Markup, Message, letter_hash};
pub use countries::{COUNTRY_CODES, Country};
pub use languages::{Language, direction, is_language};

/// The version of the privacy notice, stored with every signup.
pub const PRIVACY_VERSION: &str = "1";

/// A language of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sqlx::Type)]
#[sqlx(rename_all = "lowercase")]
pub enum Locale {
    Id,
    En,
    Fr,
    Es,
    Pt,
    Ca,
    De,
    Nl,
    Tr,
    Ru,
    Ar,
    Ko,
    Zh,
}

impl Locale {
    /// All languages, the letter's original first, in the order in which pages list them.
    pub const ALL: [Self; 13] = [
        Self::Id,
        Self::En,
        Self::Fr,
        Self::Es,
        Self::Pt,
        Self::Ca,
        Self::De,
        Self::Nl,
        Self::Tr,
        Self::Ru,
        Self::Ar,
        Self::Ko,
        Self::Zh,
    ];

    /// The languages of the desk.
    pub const DESK: [Self; 3] = [Self::En, Self::Fr, Self::Es];

    /// The code in addresses and tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::Ca => "ca",
            Self::De => "de",
            Self::Nl => "nl",
            Self::Tr => "tr",
            Self::Ru => "ru",
            Self::Ar => "ar",
            Self::Ko => "ko",
            Self::Zh => "zh",
        }
    }

    /// The language tag for `lang` and `hreflang` (BCP 47): Chinese says which script.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Zh => "zh-Hans",
            other => other.code(),
        }
    }

    /// The direction of writing, for `dir`.
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            _ => "ltr",
        }
    }

    /// The message with the language's own name.
    pub const fn name_id(self) -> &'static str {
        match self {
            Self::Id => "core-language-id",
            Self::En => "core-language-en",
            Self::Fr => "core-language-fr",
            Self::Es => "core-language-es",
            Self::Pt => "core-language-pt",
            Self::Ca => "core-language-ca",
            Self::De => "core-language-de",
            Self::Nl => "core-language-nl",
            Self::Tr => "core-language-tr",
            Self::Ru => "core-language-ru",
            Self::Ar => "core-language-ar",
            Self::Ko => "core-language-ko",
            Self::Zh => "core-language-zh",
        }
    }

    /// The language with this code, in exactly this spelling.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }

    const fn index(self) -> usize {
        self as usize
    }

    /// The language for dates, numbers and names; English is written as in Europe.
    fn icu(self) -> icu_locale::Locale {
        let tag = if self == Self::En { "en-GB" } else { self.tag() };
        icu_locale::Locale::try_from_str(tag).unwrap_or(icu_locale::Locale::UNKNOWN)
    }
}
