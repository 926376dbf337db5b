//! Where the public page of a pledge or a member is: its number, and its name in any script.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::text::nfc;

/// What is written as it is in an address.
const ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// The last part of the address: the number, which alone counts, and the local government's name.
pub fn public_address(number: &str, government_name: &str) -> String {
    let slug = slug(government_name);
    if slug.is_empty() {
        return number.to_owned();
    }
    format!("{number}-{}", utf8_percent_encode(&slug, ADDRESS))
}

/// A name as a part of an address: small letters of any script, words joined by hyphens.
fn slug(name: &str) -> String {
    let lower = nfc(name).to_lowercase();
    let parts = lower.split(|c: char| c.is_whitespace() || is_mark(c));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// Punctuation and invisible marks, which addresses do without.
fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation()
        || c.is_control()
        || matches!(c,
            '\u{a0}'..='\u{a9}' | '\u{ab}'..='\u{b1}' | '·' | '»' | '¿' | '،' | '؟' | '؛'
            | '\u{200b}'..='\u{206f}' | '\u{3000}'..='\u{3003}' | '\u{3008}'..='\u{301f}'
            | '\u{feff}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}')
        || matches!(c, '\u{2010}'..='\u{205e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_any_script_become_parts_of_an_address() {
        for (name, part) in [
            ("Gemeente Utrecht", "gemeente-utrecht"),
            ("L’Alfàs del Pi – Ajuntament", "l-alfàs-del-pi-ajuntament"),
            ("광주광역시", "광주광역시"),
            ("بلدية رام الله", "بلدية-رام-الله"),
            ("काठमाडौं महानगरपालिका", "काठमाडौं-महानगरपालिका"),
            ("A/B?C#D%E", "a-b-c-d-e"),
            ("台北市（臺北）", "台北市-臺北"),
            ("…", ""),
        ] {
            assert_eq!(slug(name), part);
        }
    }
}
