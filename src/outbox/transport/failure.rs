//! What went wrong, where, and what it says: about the mail, or about the server.
//! The one table of verdicts is here; what follows from a verdict is the worker's.

use std::{error::Error as _, fmt, io};

use lettre::transport::smtp;

/// Longest text that is kept of a server's reply, in characters.
const LONGEST_WORDS: usize = 500;
/// Signing in is missing or was refused, or TLS is missing (RFC 4954): at any stage a wrong
/// setting, never the mail.
const SIGN_IN_CODES: [u16; 4] = [530, 534, 535, 538];
/// The server is about to close the connection.
const CLOSING: u16 = 421;

/// A mail was not handed over, or no session came about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{stage}: {words}")]
pub struct Failure {
    /// How far it got.
    pub stage: Stage,
    /// What it says about mail and queue.
    pub verdict: Verdict,
    /// The server's reply code, when it gave one.
    pub code: Option<u16>,
    /// The reply's code and text, or what happened; one line, at most 500 characters. It may hold
    /// the recipient's address, so it does not belong in a log.
    pub words: String,
}

/// The steps of handing a mail over, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Finding and reaching the server.
    Connect,
    /// The greeting and EHLO.
    Hello,
    /// STARTTLS and the handshake.
    Tls,
    /// AUTH.
    SignIn,
    /// MAIL.
    Sender,
    /// RCPT.
    Recipient,
    /// DATA, before the mail itself.
    Data,
    /// The mail's bytes, up to the reply to the final dot.
    Content,
    /// Writing a file instead.
    File,
}

/// What a failure says, and so what is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The server is at fault and may recover: try the whole queue later.
    RetryQueue,
    /// The server or a setting is at fault and needs a person: hold the queue.
    HoldQueue,
    /// Only this mail, for now: try it later.
    RetryMail,
    /// Only this mail, for good.
    FailMail,
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "connecting",
            Self::Hello => "greeting",
            Self::Tls => "securing the connection",
            Self::SignIn => "signing in",
            Self::Sender => "naming the sender",
            Self::Recipient => "naming the recipient",
            Self::Data => "announcing the mail",
            Self::Content => "sending the mail",
            Self::File => "writing the file",
        })
    }
}

/// What came back instead of the reply that was hoped for.
enum Cause {
    /// A 4yz or 5yz.
    Refused(u16),
    /// Bytes that are no SMTP, or a broken handshake.
    Garbled,
    /// Nothing: the connection failed, broke or stalled.
    Lost,
}

impl Failure {
    /// A fault found on this side.
    pub(super) fn here(stage: Stage, verdict: Verdict, words: &str) -> Self {
        Self { stage, verdict, code: None, words: one_line(words) }
    }

    /// The connection failed, broke or stalled.
    pub(super) fn lost(stage: Stage, words: &str) -> Self {
        Self::here(stage, verdict(stage, &Cause::Lost), words)
    }

    /// An answer that does not belong to this stage.
    pub(super) fn garbled(stage: Stage, words: &str) -> Self {
        Self::here(stage, verdict(stage, &Cause::Garbled), words)
    }

    /// What lettre says.
    pub(super) fn of(stage: Stage, error: &smtp::Error) -> Self {
        let Some(code) = error.status().map(u16::from) else {
            let cause = cause(error);
            return Self::here(stage, verdict(stage, &cause), &error.to_string());
        };
        let text = error.source().map(ToString::to_string).unwrap_or_default();
        Self {
            stage,
            verdict: verdict(stage, &Cause::Refused(code)),
            code: Some(code),
            words: one_line(&format!("{code} {text}")),
        }
    }

    /// Whether the connection can go on after this.
    pub(super) fn leaves_the_line_open(&self) -> bool {
        self.code.is_some_and(|code| code != CLOSING)
    }
}

fn verdict(stage: Stage, cause: &Cause) -> Verdict {
    let about_the_mail = (Stage::Recipient..=Stage::Content).contains(&stage);
    match cause {
        Cause::Refused(code) if SIGN_IN_CODES.contains(code) => Verdict::HoldQueue,
        Cause::Refused(500..) if about_the_mail => Verdict::FailMail,
        Cause::Refused(500..) => Verdict::HoldQueue,
        // Whether the server took the mail is unknown: each new try might be one more copy.
        Cause::Garbled if stage == Stage::Content => Verdict::HoldQueue,
        Cause::Garbled if !about_the_mail => Verdict::HoldQueue,
        _ if about_the_mail => Verdict::RetryMail,
        _ => Verdict::RetryQueue,
    }
}

fn cause(error: &smtp::Error) -> Cause {
    // lettre has one kind for replies it cannot read and for a connection that ends without one.
    let ended = error.source().is_some_and(|source| source.to_string() == "incomplete response");
    let garbled = error.is_client() || (error.is_response() && !ended);
    if garbled || is_tls_fault(error) { Cause::Garbled } else { Cause::Lost }
}

/// The TLS library reports what it refuses as invalid data; a line that breaks is another kind.
pub(super) fn is_tls_fault(error: &smtp::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        let io = cause.downcast_ref::<io::Error>();
        if io.is_some_and(|error| error.kind() == io::ErrorKind::InvalidData) {
            return true;
        }
        source = cause.source();
    }
    false
}

/// One line of at most 500 characters; reading further lines is not worth a column.
pub(super) fn one_line(text: &str) -> String {
    let line = text.split(|c: char| c.is_control() || c.is_whitespace());
    let words: Vec<&str> = line.filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(LONGEST_WORDS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_reply_to_a_mail_is_about_the_mail() {
        use Stage::{Connect, Content, Data, Hello, Recipient, Sender, SignIn, Tls};
        use Verdict::{FailMail, HoldQueue, RetryMail, RetryQueue};
        for (stages, refused_4, refused_5, lost) in [
            (&[Connect, Hello, Tls, SignIn, Sender][..], RetryQueue, HoldQueue, RetryQueue),
            (&[Recipient, Data, Content][..], RetryMail, FailMail, RetryMail),
        ] {
            for &stage in stages {
                assert_eq!(verdict(stage, &Cause::Refused(451)), refused_4);
                assert_eq!(verdict(stage, &Cause::Refused(550)), refused_5);
                assert_eq!(verdict(stage, &Cause::Refused(535)), HoldQueue);
                assert_eq!(verdict(stage, &Cause::Lost), lost);
            }
        }
        for (stage, expected) in [
            (Connect, HoldQueue),
            (Sender, HoldQueue),
            (Recipient, RetryMail),
            (Data, RetryMail),
            (Content, HoldQueue),
        ] {
            assert_eq!(verdict(stage, &Cause::Garbled), expected);
        }
    }

    #[test]
    fn words_are_one_short_line() {
        assert_eq!(one_line("550 a\r\n\tb  c\u{7}\u{85}d "), "550 a b c d");
        assert_eq!(one_line(&"ж".repeat(900)).chars().count(), 500);
    }
}
