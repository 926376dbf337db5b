//! Looking for a place by what somebody types.

use super::gazetteer::{self, Place, key};
use super::matching::candidates;

/// The places that somebody looks for; where none has the text in its names, without the words for
/// offices around it: “Ville de Vienne” finds Vienna.
pub fn search(text: &str, country: &str) -> Vec<Place> {
    let texts = std::iter::once(key(text)).chain(candidates(text));
    texts
        .map(|text| gazetteer::search(&text, country))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::search;

    #[test]
    fn a_search_forgives_words_for_offices() {
        for (text, country, place) in [
            ("City of Vienna", "AT", "Vienna"),
            ("Ville de Vienne", "AT", "Vienna"),
            ("Stadt Wien", "AT", "Vienna"),
            ("Ayuntamiento de Móst", "ES", "Móstoles"),
            ("광주광역시청", "KR", "Gwangju"),
            ("Quezon City", "PH", "Quezon City"),
        ] {
            let found = search(text, country);
            assert_eq!(found.first().map(|it| it.name.as_str()), Some(place), "{text}");
        }
        assert!(search("City of Nowhere at All", "AT").is_empty());
        assert!(search("", "AT").is_empty());
    }
}
