//! Languages in which a local government may write, named by CLDR in the reader's language, and
//! the direction of their writing.

use std::sync::OnceLock;

use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use icu_locale::{LanguageIdentifier, LocaleDirectionality};

use super::{L10n, Locale};

/// Languages beside the site's own, by their tags (BCP 47): the larger ones of public life, and of
/// peoples whose local governments write in them.
const OTHERS: &str = "af am ay az be bg bn bs cs da dv el et eu fa fi fil ga gl gn gu ha he hi hr ht hu hy ig is it ja ka kk km kn ku ky lo lt lv mg mk ml mn mr ms mt my ne no pa pl ps qu ro rw si sk sl so sq sr sv sw ta te tg th ti tk uk ur uz vi wo xh yo zh-Hant zu";

/// A language and its name in the reader's language.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP 47.
    pub tag: &'static str,
    pub name: String,
}

static LISTS: [OnceLock<Vec<Language>>; 13] = [const { OnceLock::new() }; 13];

impl L10n {
    /// All languages: the site's own in its order, then the others as the reader's language sorts.
    pub fn languages(self) -> &'static [Language] {
        LISTS[self.locale.index()].get_or_init(|| {
            let named = |tag| Language { tag, name: self.language_name(tag) };
            let mut languages: Vec<Language> =
                Locale::ALL.into_iter().map(|locale| named(locale.tag())).collect();
            let mut others: Vec<Language> = OTHERS.split(' ').map(named).collect();
            let order = CollatorOptions::default();
            if let Ok(collator) = Collator::try_new(self.locale.icu().into(), order) {
                others.sort_by(|a, b| collator.compare(&a.name, &b.name));
            }
            languages.append(&mut others);
            languages
        })
    }

    /// The name of the language with this tag; an unknown tag is its own name.
    pub fn language(self, tag: &str) -> String {
        let known = self.languages().iter().find(|language| language.tag == tag);
        known.map_or_else(|| tag.to_owned(), |language| language.name.clone())
    }

    fn language_name(self, tag: &str) -> String {
        let name = LanguageIdentifier::try_from_str(tag).ok().and_then(|language| {
            let (own, options) =
                (self.locale.icu().into(), LanguageIdentifierDisplayNameOptions::default());
            LanguageIdentifierDisplayName::try_new_heavy(own, language, options).ok()
        });
        name.map_or_else(|| tag.to_owned(), |name| name.as_borrowed().to_string())
    }
}

/// Whether a language is one of those to choose from.
pub fn is_language(tag: &str) -> bool {
    Locale::ALL.into_iter().any(|locale| locale.tag() == tag)
        || OTHERS.split(' ').any(|other| other == tag)
}

/// The direction of writing of a language, for `dir`; `auto` where none is said.
pub fn direction(tag: &str) -> &'static str {
    match LanguageIdentifier::try_from_str(tag) {
        Ok(_) if tag.is_empty() => "auto",
        Ok(language) if LocaleDirectionality::new_extended().is_right_to_left(&language) => "rtl",
        Ok(_) => "ltr",
        Err(_) => "auto",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_named_and_have_a_direction() {
        let catalogue: &'static _ =
            Box::leak(Box::new(crate::i18n::Catalogue::load(None).expect("messages")));
        let languages = catalogue.locale(Locale::Fr).languages();
        assert_eq!((languages[2].tag, languages[2].name.as_str()), ("fr", "français"));
        assert!(languages.len() > 70, "{}", languages.len());
        for language in languages {
            assert_ne!(language.tag, language.name, "no name");
            assert!(is_language(language.tag));
        }
        for (tag, dir) in
            [("ar", "rtl"), ("fa", "rtl"), ("dv", "rtl"), ("zh-Hant", "ltr"), ("", "auto")]
        {
            assert_eq!(direction(tag), dir, "{tag}");
        }
        assert!(!is_language("tlh") && !is_language(""));
    }
}
