//! Which language of the site serves a reader best.

use std::cmp::Reverse;

use fluent_langneg::{NegotiationStrategy, accepted_languages, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::Locale;

impl Locale {
    /// The best of `offered` for an `Accept-Language` header; English where none fits.
    pub fn negotiate(accept_language: Option<&str>, offered: &[Self]) -> Self {
        let wanted = accepted_languages::parse(&by_weight(accept_language.unwrap_or_default()));
        let available: Vec<LanguageIdentifier> =
            offered.iter().filter_map(|locale| locale.code().parse().ok()).collect();
        negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering)
            .first()
            .and_then(|best| Self::from_code(best.language.as_str()))
            .unwrap_or(Self::En)
    }
}

/// The tags of the header, the most wanted first and those refused with `q=0` left out:
/// fluent-langneg knows the order only.
fn by_weight(header: &str) -> String {
    let mut tags: Vec<(&str, u16)> = header
        .split(',')
        .filter_map(|item| {
            let (tag, weight) = item.split_once(';').unwrap_or((item, "q=1"));
            let weight: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped")]
            let thousandths = (weight.clamp(0.0, 1.0) * 1000.0) as u16;
            (thousandths > 0).then(|| (tag.trim(), thousandths))
        })
        .collect();
    tags.sort_by_key(|&(_, weight)| Reverse(weight));
    tags.iter().map(|&(tag, _)| tag).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language_is_chosen() {
        for (header, best) in [
            (None, Locale::En),
            (Some(""), Locale::En),
            (Some("ar-EG,ar;q=0.9,en;q=0.8"), Locale::Ar),
            (Some("sv,pt-BR;q=0.7,en;q=0.3"), Locale::Pt),
            (Some("zh-TW"), Locale::Zh),
            (Some("en;q=0.1, ko;q=0.9"), Locale::Ko),
            (Some("*"), Locale::En),
            (Some("\u{fffd};;;q=,"), Locale::En),
        ] {
            assert_eq!(Locale::negotiate(header, &Locale::ALL), best, "{header:?}");
        }
        assert_eq!(Locale::negotiate(Some("ca, es;q=0.5"), &Locale::DESK), Locale::Es);
    }
}
