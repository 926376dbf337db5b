//! A mail's bytes, built once and stored: the same draft always gives the same bytes.
//! No sentences and no templates here, and nothing is sent.

use std::time::SystemTime;

use lettre::{
    Address,
    address::Envelope,
    message::{
        Mailbox as LettreMailbox, Message, MultiPart, SinglePart,
        header::{HeaderName, HeaderValue},
    },
};
use sha2::{Digest, Sha256};

/// Longest line that RFC 5321 lets through, without its CRLF, in octets.
const LONGEST_LINE: usize = 998;
/// Longest address that RFC 5321 lets into an envelope, in octets.
const LONGEST_ADDRESS: usize = 254;
/// Longest subject and display name, in characters; the rest is cut.
const LONGEST_TEXT: usize = 200;

/// A mail ready to be built.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// `<something-unique@domain>`, brackets included; a resent mail keeps it.
    pub message_id: &'a str,
    /// Whom the mail is from.
    pub from: Mailbox<'a>,
    /// The one recipient's address, without a name.
    pub to: &'a str,
    /// Whether the header leaves the recipient out: the bytes become a file that is kept.
    pub unnamed: bool,
    /// Who gets the answers.
    pub reply_to: Mailbox<'a>,
    /// Plain text; line breaks and control characters become spaces.
    pub subject: &'a str,
    /// When the mail was written.
    pub date: jiff::Timestamp,
    /// BCP 47, as `pt-BR`.
    pub content_language: &'a str,
    /// The text, with any line ends.
    pub text: &'a str,
    /// The same as HTML.
    pub html: &'a str,
}

/// A display name with its address.
#[derive(Clone, Copy, Debug)]
pub struct Mailbox<'a> {
    /// May be empty.
    pub name: &'a str,
    /// `local@domain`; the domain may be written in any script.
    pub address: &'a str,
}

/// Why a draft gives no mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// One of the addresses cannot be used.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// The Message-ID is not `<left@right>` in plain ASCII.
    #[error("the Message-ID has a wrong form")]
    MessageId,
    /// The language is not a BCP 47 tag.
    #[error("the language tag has a wrong form")]
    Language,
    /// The parts do not make a mail that may be sent.
    #[error("the mail cannot be sent: {0}")]
    Unsendable(&'static str),
}

/// Why an address cannot be used in an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// The part before the `@` needs SMTPUTF8, which few servers speak.
    #[error("the part of the address before the @ is not ASCII")]
    NonAsciiLocalPart,
    /// It is no address.
    #[error("this is not an e-mail address")]
    Malformed,
}

impl Draft<'_> {
    /// The bytes to store and to send, all ASCII with CRLF line ends.
    ///
    /// # Errors
    ///
    /// When an address, the Message-ID or the language tag has a wrong form.
    pub fn build(&self) -> Result<Vec<u8>, BuildError> {
        if !is_message_id(self.message_id) {
            return Err(BuildError::MessageId);
        }
        if !is_language_tag(self.content_language) {
            return Err(BuildError::Language);
        }
        let parts = MultiPart::alternative()
            .boundary(boundary(self.message_id))
            .singlepart(SinglePart::plain(clean_body(self.text)))
            .singlepart(SinglePart::html(clean_body(self.html)));
        let to = ascii_address(self.to)?;
        let builder =
            Message::builder().from(self.from.encode()?).reply_to(self.reply_to.encode()?);
        let builder = if self.unnamed {
            let sender = ascii_address(self.from.address)?;
            let envelope = Envelope::new(Some(sender), vec![to])
                .map_err(|_| BuildError::Unsendable("it goes to nobody"))?;
            builder.envelope(envelope).raw_header(header("To", "undisclosed-recipients:;"))
        } else {
            builder.to(LettreMailbox::new(None, to))
        };
        let mail = builder
            .subject(clean_line(self.subject))
            .date(date(self.date))
            .message_id(Some(self.message_id.to_owned()))
            .raw_header(header("Content-Language", self.content_language))
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("X-Auto-Response-Suppress", "All"))
            .multipart(parts)
            .map_err(|_| BuildError::Unsendable("its headers are incomplete"))?;
        let bytes = mail.formatted();
        wire_fault(&bytes).map_or(Ok(bytes), |fault| Err(BuildError::Unsendable(fault)))
    }
}

impl Mailbox<'_> {
    fn encode(self) -> Result<LettreMailbox, AddressError> {
        let name = Some(clean_line(self.name)).filter(|name| !name.is_empty());
        Ok(LettreMailbox::new(name, ascii_address(self.address)?))
    }
}

/// The address as the envelope has it: its domain in ASCII.
pub(super) fn ascii_address(address: &str) -> Result<Address, AddressError> {
    let (local, domain) = address.rsplit_once('@').ok_or(AddressError::Malformed)?;
    if !local.is_ascii() {
        return Err(AddressError::NonAsciiLocalPart);
    }
    let domain = idna::domain_to_ascii_cow(domain.as_bytes(), idna::AsciiDenyList::URL)
        .map_err(|_| AddressError::Malformed)?;
    let ascii = format!("{local}@{domain}");
    // A local part in quotes may hold what breaks an SMTP command or a header.
    if ascii.len() > LONGEST_ADDRESS || ascii.bytes().any(|byte| !byte.is_ascii_graphic()) {
        return Err(AddressError::Malformed);
    }
    ascii.parse().map_err(|_| AddressError::Malformed)
}

/// What makes these bytes unfit for SMTP, if anything does: a bare CR or LF would let one mail
/// smuggle another.
pub(super) fn wire_fault(bytes: &[u8]) -> Option<&'static str> {
    let mut length = 0;
    let mut previous = 0;
    for &byte in bytes {
        match (previous, byte) {
            (b'\r', b'\n') => length = 0,
            (b'\r', _) | (_, b'\n') => return Some("a line end is not CRLF"),
            (_, b'\r') => {}
            (_, 0 | 0x80..) => return Some("a byte is not plain ASCII"),
            _ => length += 1,
        }
        if length > LONGEST_LINE {
            return Some("a line is too long");
        }
        previous = byte;
    }
    (!bytes.ends_with(b"\r\n")).then_some("the last line has no line end")
}

/// The mail's Message-ID, without its brackets.
pub(super) fn message_id(bytes: &[u8]) -> Option<&str> {
    let head = std::str::from_utf8(bytes).ok()?.split("\r\n\r\n").next()?;
    head.split("\r\n")
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("Message-ID"))
        .map(|(_, value)| value.trim().trim_start_matches('<').trim_end_matches('>'))
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// Derived, not random: bytes that are built again must be the same. No text can hold it, since
/// nobody who writes one knows the Message-ID.
fn boundary(message_id: &str) -> String {
    let digest = Sha256::digest(message_id.as_bytes());
    digest.iter().take(16).fold(String::from("=_"), |text, byte| format!("{text}{byte:02x}"))
}

/// A date header has no years before 1970.
fn date(timestamp: jiff::Timestamp) -> SystemTime {
    SystemTime::try_from(timestamp).unwrap_or(SystemTime::UNIX_EPOCH).max(SystemTime::UNIX_EPOCH)
}

fn is_message_id(text: &str) -> bool {
    let inner = text.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let Some((left, right)) = inner.and_then(|inner| inner.split_once('@')) else {
        return false;
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_+=".contains(&byte);
    !left.is_empty()
        && !right.is_empty()
        && text.len() <= LONGEST_ADDRESS
        && left.bytes().chain(right.bytes()).all(plain)
}

fn is_language_tag(text: &str) -> bool {
    let subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    text.len() <= 64 && text.split('-').all(subtag)
}

/// One line for a header: no control characters, no text that a reader would decode.
fn clean_line(text: &str) -> String {
    let words = text.split(is_break).filter(|part| !part.is_empty());
    let line: String = words.collect::<Vec<_>>().join(" ");
    let line: String = line.chars().take(LONGEST_TEXT).collect();
    line.trim().replace("=?", "= ?")
}

fn is_break(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// A body with one kind of line end, a final one, and no control character but the tab.
fn clean_body(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut body: String = text
        .trim_end_matches('\n')
        .chars()
        .filter(|&c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    body.push('\n');
    body.replace('\n', "\r\n")
}

#[cfg(test)]
mod tests;
