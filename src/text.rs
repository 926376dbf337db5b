//! What people type, made comparable: NFC for keeping, a folded form for searching, digits of any
//! script. Nothing here changes what is shown.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// The text in Unicode's Normalization Form C.
pub fn nfc(text: &str) -> String {
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

/// What was typed into a line: in NFC, without spaces around it, and without the marks that isolate
/// names in the sentences of our own pages, from where it may have been copied. Empty where nothing of
/// it can be seen.
pub fn line(typed: &str) -> String {
    let text: String = typed.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    let text = nfc(text.trim());
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    // A blank of Braille has dots in none of its places.
    let is_seen = |c: char| !c.is_whitespace() && !ignorable.contains(c) && c != '\u{2800}';
    if text.chars().any(|c| is_seen(c) || is_unprintable(c)) { text } else { String::new() }
}

/// The text without case, accents and width, for searching: “São” and “SAO” are the same.
pub fn fold(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize(text)
        .chars()
        .filter(|&c| !is_accent(c))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ı' => 'i',
            'ø' => 'o',
            'ł' => 'l',
            'đ' => 'd',
            other => other,
        })
        .collect()
}

/// Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones. The vowel signs
/// of Indic and Thai script are none: they are letters.
const fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Characters that cannot be shown in a line of text: controls, line breaks, what no XML holds, and
/// the marks that turn the direction of what comes after them. Those that part or join letters inside
/// words can: Persian and Hindi need them.
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{fffe}' | '\u{ffff}')
}

/// The value of a decimal digit in any script.
fn digit(c: char) -> Option<u32> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code: u32| categories.get32(code) == GeneralCategory::DecimalNumber;
    let code = u32::from(c);
    if !is_digit(code) {
        return None;
    }
    // Unicode keeps the ten digits of a script together, zero first; some sets stand side by side.
    let before = (1..=code).take_while(|back| is_digit(code - back)).count();
    u32::try_from(before % 10).ok()
}

/// A whole number in the digits of any script, with the separators of any language.
///
/// Returns `None` for anything else, for a fraction and for numbers above 9,999,999,999.
pub fn whole_number(text: &str) -> Option<i64> {
    let mut groups: Vec<String> = vec![String::new()];
    for c in text.trim().chars() {
        if let Some(value) = digit(c) {
            groups.last_mut()?.push(char::from_digit(value, 10)?);
        } else if c.is_whitespace() || matches!(c, '.' | ',' | '\'' | '’' | '٬' | '،' | '_' | '·')
        {
            groups.push(String::new());
        } else {
            return None;
        }
    }
    let (first, rest) = groups.split_first()?;
    let last_has_three = rest.last().is_none_or(|group| group.len() == 3);
    // Two digits between separators are usual in India: 12,34,567.
    let inner_fit = rest.iter().all(|group| matches!(group.len(), 2 | 3));
    if first.is_empty() || !last_has_three || !inner_fit {
        return None;
    }
    let digits = groups.concat();
    (digits.len() <= 10).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_any_script() {
        for (text, number) in [
            ("879124", Some(879_124)),
            ("1.070.719", Some(1_070_719)),
            ("27 000", Some(27_000)),
            ("27\u{202f}000", Some(27_000)),
            ("202,800", Some(202_800)),
            ("1'234'567", Some(1_234_567)),
            ("12,34,567", Some(1_234_567)),
            ("١٦١٧٢٦", Some(161_726)),
            ("١٦١٬٧٢٦", Some(161_726)),
            ("८६२४००", Some(862_400)),
            ("１２３４", Some(1_234)),
            ("𝟘𝟙𝟡", Some(19)),
            ("0", Some(0)),
            ("", None),
            ("12.5", None),
            ("1,23", None),
            ("about 5000", None),
            ("-5", None),
            ("5000 people", None),
            ("99999999999", None),
        ] {
            assert_eq!(whole_number(text), number, "{text}");
        }
    }

    #[test]
    fn searching_forgets_case_accents_and_width() {
        for (text, folded) in [
            ("São Paulo", "sao paulo"),
            ("İzmir", "izmir"),
            ("Île-de-France", "ile-de-france"),
            ("ＭＡＬＡＧＡ", "malaga"),
            ("Łódź", "lodz"),
            ("광주", "광주"),
            ("بَلَدِيَّة", "بلدية"),
        ] {
            assert_eq!(fold(text), fold(folded), "{text}");
        }
        assert_ne!(fold("काठमाडौं"), fold("कठमड"), "vowel signs are letters");
    }
}
