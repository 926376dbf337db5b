//! A mail as it arrived, read by another program's parser.

use mail_parser::{MessageParser, MimeHeaders};

use super::BASE;
use crate::smtp::ReceivedMail;

/// A mail that arrived.
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub message_id: String,
    pub text: String,
    pub html: String,
    pub headers: Vec<(String, String)>,
}

impl Mail {
    pub fn parse(received: &ReceivedMail) -> Self {
        let mail = MessageParser::default().parse(&received.bytes).expect("a mail");
        assert_eq!(mail.text_body_count(), 1);
        assert_eq!(mail.html_body_count(), 1);
        assert!(mail.parts.iter().skip(1).all(|part| part.content_type().is_some()));
        Self {
            to: received.recipients.join(", "),
            subject: mail.subject().expect("a subject").to_owned(),
            message_id: mail.message_id().expect("a Message-ID").to_owned(),
            text: mail.body_text(0).expect("a text").replace("\r\n", "\n"),
            html: mail.body_html(0).expect("HTML").into_owned(),
            headers: mail
                .headers_raw()
                .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
                .collect(),
        }
    }

    /// A header as it was sent.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    /// The path of the one link of the site in it; text and HTML have the same.
    pub fn link(&self) -> String {
        let line = self.text.lines().find(|line| line.starts_with(BASE)).expect("a link");
        assert!(self.html.contains(&format!("href=\"{line}\"")), "{}", self.html);
        line.strip_prefix(BASE).expect("a path").to_owned()
    }
}
