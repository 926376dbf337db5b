//! The form's rules, in tables.

use super::*;
use crate::signup::problem::What;

fn form(changes: &[(&str, &str)]) -> JoinForm {
    let mut fields = Fields::default();
    for (name, value) in [
        ("government_name", "Gemeente Utrecht"),
        ("kind", "municipality"),
        ("country", "NL"),
        ("leader_name", "A"),
        ("leader_office", "B"),
        ("contact_name", "C"),
        ("contact_role", "D"),
        ("contact_email", "c@utrecht.example"),
        ("correspondence_locale", "nl"),
        ("authorised", "on"),
        ("privacy", "on"),
    ]
    .iter()
    .chain(changes)
    {
        fields.set(name, value);
    }
    JoinForm::read(fields, false).expect("randomness")
}

fn problems(changes: &[(&str, &str)]) -> Vec<&'static str> {
    form(changes)
        .validate()
        .expect_err("a form with problems")
        .iter()
        .map(|problem| match problem.what {
            What::Says(id) => id,
            What::TooLong(..) => "too long",
            What::Unprintable(_) => "unprintable",
        })
        .collect()
}

#[test]
fn answers_are_kept_to_the_letter() {
    let answers = form(&[
        ("government_name", " Thành phố Hue\u{302}\u{301} "),
        ("population", "८६२४००"),
        ("website", "www.example.org/à"),
        ("message", "one\r\ntwo"),
    ])
    .validate()
    .expect("good answers");
    assert_eq!(answers.government_name, "Thành phố Huế");
    assert_eq!(answers.population, Some(862_400));
    assert_eq!(answers.website, "https://www.example.org/à");
    assert_eq!(answers.message, "one\ntwo");
}

#[test]
fn problems_are_named_one_for_each_field() {
    for (changes, expected) in [
        (vec![("government_name", " ")], vec!["join-error-government-name-missing"]),
        (vec![("government_name", "a\0b")], vec!["unprintable"]),
        (vec![("kind", "kingdom")], vec!["join-error-kind-missing"]),
        (vec![("country", "XX")], vec!["join-error-country-missing"]),
        (vec![("website", "javascript:alert(1)")], vec!["join-error-website-invalid"]),
        (vec![("website", "ftp://example.org")], vec!["join-error-website-invalid"]),
        (vec![("population", "many")], vec!["join-error-population-invalid"]),
        (vec![("contact_email", "c@localhost")], vec!["join-error-contact-email-invalid"]),
        (vec![("contact_email", "ç@example.org")], vec!["join-error-contact-email-local"]),
        (vec![("second_email", "C@utrecht.example")], vec!["join-error-second-email-same"]),
        (
            vec![("privacy", ""), ("latin_name", "x\ny")],
            vec!["unprintable", "join-error-privacy-missing"],
        ),
    ] {
        assert_eq!(problems(&changes), expected, "{changes:?}");
    }
    assert_eq!(problems(&[("message", &"ñ".repeat(2001))]), ["too long"]);
}
