//! Addresses as people type them: of mailboxes, checked, kept to the letter, and in the form that mail
//! servers understand; of pages on the web.

use email_address::{EmailAddress, Options};
use url::Url;

use crate::text::nfc;

/// An address that mail can be sent to, as it was typed (NFC); at most 254 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// Why an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressError {
    /// It does not have the form of an address with a domain.
    Invalid,
    /// Letters outside ASCII before the @: most mail servers refuse them.
    LocalPart,
}

/// Checks an address; the domain may be international.
///
/// # Errors
///
/// [`AddressError`], by what is wrong.
pub fn parse(text: &str) -> Result<Address, AddressError> {
    let text = nfc(text.trim());
    let (local, domain) = text.rsplit_once('@').ok_or(AddressError::Invalid)?;
    if !local.is_ascii() {
        return Err(AddressError::LocalPart);
    }
    let domain = idna::domain_to_ascii_strict(domain).map_err(|_| AddressError::Invalid)?;
    let ascii = format!("{local}@{domain}");
    let options =
        Options::default().with_required_tld().without_domain_literal().without_display_text();
    if ascii.len() > 254
        || local.contains('"')
        || EmailAddress::parse_with_options(&ascii, options).is_err()
    {
        return Err(AddressError::Invalid);
    }
    Ok(Address(text))
}

/// The mailbox that an address leads to, for comparing: without case and without what follows a
/// plus sign, the domain in ASCII. Empty where there is no address.
pub fn mailbox(address: &str) -> String {
    if address.is_empty() {
        return String::new();
    }
    let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let local = local.split('+').next().unwrap_or_default().to_lowercase();
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase());
    // The one large provider that takes dots for nothing, under two names.
    if matches!(domain.as_str(), "gmail.com" | "googlemail.com") {
        return format!("{}@gmail.com", local.replace('.', ""));
    }
    format!("{local}@{domain}")
}

impl Address {
    /// The address as it was typed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether it is the whole address of a page on the web that everybody may open.
pub fn is_web_address(text: &str) -> bool {
    let good = Url::parse(text).is_ok_and(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.username().is_empty()
            && url.password().is_none()
            && url.domain().is_some_and(|domain| domain.contains('.'))
    });
    good && !text.chars().any(char::is_whitespace)
}

/// An address on the web as typed, with `https://` before it where that was left out.
pub fn web_address(typed: &str) -> Option<String> {
    let whole = if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") };
    is_web_address(&whole).then_some(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_mailbox_has_many_spellings() {
        for spelling in ["Ada@Bücher.example", "ada+human.rights@bücher.example"] {
            assert_eq!(mailbox(spelling), "ada@xn--bcher-kva.example");
        }
        assert_eq!(mailbox(""), "");
    }

    #[test]
    fn addresses_are_told_from_other_text() {
        for good in [
            "name@example.org",
            "o'neill+town@example.co.uk",
            "info@münchen.example",
            "kontakt@بلدية.example",
            "  padded@example.org ",
        ] {
            assert!(parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "name",
            "name@localhost",
            "Name <name@example.org>",
            "a@[1.2.3.4]",
            "two@at@example.org",
            "\"quoted name\"@example.org",
            "name@example..org",
            "name@-example.org",
            "a b@example.org",
            "name@example.org\r\nBcc: x@example.org",
        ] {
            assert_eq!(parse(bad), Err(AddressError::Invalid), "{bad}");
        }
        assert_eq!(parse("josé@example.org"), Err(AddressError::LocalPart));
    }
}
