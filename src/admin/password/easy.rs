//! Passwords that are guessed first: what leaks hold, and what lies near at hand here.

use std::collections::HashSet;
use std::io::Read;
use std::sync::LazyLock;

use flate2::read::GzDecoder;

use crate::text::fold;

/// Letters that a password must have besides words that lie near at hand.
const OWN_LETTERS: usize = 6;
/// Parts of an address that are shorter say nothing.
const SHORTEST_PART: usize = 4;

/// Common words and rows of the keyboard, then the words of this site: its name, the campaign's and
/// the committee's in the desk's languages.
const NEAR: [&str; 32] = [
    "password",
    "passwort",
    "motdepasse",
    "contrasena",
    "qwertyuiop",
    "azertyuiop",
    "123456789",
    "987654321",
    "letmein",
    "iloveyou",
    "administrator",
    "abcdefghij",
    "welcome",
    "campaign",
    "campagne",
    "campana",
    "secretariat",
    "secretariado",
    "committee",
    "comite",
    "human",
    "rights",
    "cities",
    "territories",
    "droits",
    "humains",
    "derechos",
    "humanos",
    "ciudades",
    "csipdhr",
    "cisdp",
    "uclg",
];

/// Whether a password is a leaked one, has few different characters, or little in it but words that
/// lie near at hand: common ones, the site's, those of the addresses in `about`.
pub fn is_easy(password: &str, about: &[&str]) -> bool {
    let folded = fold(password);
    let different: HashSet<char> = folded.chars().collect();
    different.len() < 6 || has_little_else(&folded, about) || has_leaked(&folded)
}

fn has_little_else(folded: &str, about: &[&str]) -> bool {
    let about: Vec<String> = about.iter().map(|it| fold(it)).collect();
    let parts = about.iter().flat_map(|it| it.split(|c: char| !c.is_alphanumeric()));
    let parts = parts.filter(|part| part.chars().count() >= SHORTEST_PART);
    let mut near: Vec<&str> = NEAR.into_iter().chain(parts).collect();
    near.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let rest = near.iter().fold(folded.to_owned(), |rest, word| rest.replace(word, " "));
    rest != folded && rest.chars().filter(|c| c.is_alphabetic()).count() < OWN_LETTERS
}

/// The leaked passwords, folded and sorted, a line each; unpacked when the first is asked for.
static LEAKED: LazyLock<String> = LazyLock::new(|| {
    let packed: &[u8] = include_bytes!("../../../sources/passwords.txt.gz");
    let mut lines = String::new();
    // The file is a part of the program, and a test reads it whole.
    let _whole = GzDecoder::new(packed).read_to_string(&mut lines);
    lines
});

/// Whether it stands in the list of leaked passwords.
fn has_leaked(folded: &str) -> bool {
    LEAKED.lines().find(|line| *line >= folded) == Some(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_that_are_easy_to_guess_are_refused() {
        for (password, easy) in [
            ("passwordpassword", true),
            ("Passwort1234567", true),
            ("aaaaaaaaaaaaaaaaaa", true),
            ("ada.lovelace2026", true),
            ("Lovelace-Ada-2026", true),
            ("Human Rights Cities 2030", true),
            ("UCLG-CSIPDHR-10-100-1000", true),
            ("cities.example 12345", true),
            ("ManchesterUnited", true),
            ("congratulations", true),
            ("1q2w3e4r5t6y7u8i", true),
            ("correct horse battery", false),
            ("wetter über barcelona", false),
            ("the rights of orchards and rivers", false),
        ] {
            let about = ["ada.lovelace@example.org", "cities.example"];
            assert_eq!(is_easy(password, &about), easy, "{password}");
        }
    }

    #[test]
    fn the_list_of_leaked_passwords_is_whole_folded_and_sorted() {
        let lines: Vec<&str> = LEAKED.lines().collect();
        assert!(lines.len() > 300_000);
        assert!(lines.is_sorted());
        assert!(lines.iter().all(|line| fold(line) == *line));
    }
}
