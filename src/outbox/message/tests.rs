//! Tables for the mail's bytes, parsed back by a library that shares no code with the builder.
//! Nothing is sent here.

use mail_parser::{Message as Parsed, MessageParser, MimeHeaders};

use super::{AddressError, BuildError, Draft, Mailbox, ascii_address, message_id, wire_fault};

const NAME: Mailbox<'static> =
    Mailbox { name: "Human Rights Cities, 2030", address: "campaign@example.org" };

fn draft<'a>() -> Draft<'a> {
    Draft {
        unnamed: false,
        message_id: "<0193-ab@example.org>",
        from: NAME,
        to: "ada@example.org",
        reply_to: Mailbox { name: "", address: "office@example.org" },
        subject: "Please confirm your address",
        date: "2026-11-23T09:08:07Z".parse().unwrap(),
        content_language: "en",
        text: "Hello",
        html: "<p>Hello</p>",
    }
}

/// Strict: what the parser mends silently is refused before.
fn parse(bytes: &[u8]) -> Parsed<'_> {
    assert_eq!(wire_fault(bytes), None);
    MessageParser::default().parse(bytes).unwrap()
}

fn header_lines(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    head.split("\r\n").map(str::to_owned).collect()
}

#[test]
fn a_plain_draft_gives_exactly_these_headers() {
    let bytes = draft().build().unwrap();
    assert_eq!(
        header_lines(&bytes),
        [
            "From: =?utf-8?b?SHVtYW4gUmlnaHRzIENpdGllcywgMjAzMA==?= <campaign@example.org>",
            "Reply-To: office@example.org",
            "To: ada@example.org",
            "Subject: Please confirm your address",
            "Date: Mon, 23 Nov 2026 09:08:07 +0000",
            "Message-ID: <0193-ab@example.org>",
            "Content-Language: en",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative;",
            " boundary=\"=_aeb8f8d2b9acf7014f5e352a38ff59a9\"",
        ]
    );
    assert_eq!(message_id(&bytes), Some("0193-ab@example.org"));
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    assert_eq!(draft().build().unwrap(), draft().build().unwrap());
}

#[test]
fn texts_come_back_as_they_went_in() {
    let long_word = "w".repeat(3000);
    let long_text = "Ω ".repeat(3000);
    for (subject, text) in [
        ("تأكيد عنوان بريدك الإلكتروني في حملة مدن حقوق الإنسان ٢٠٣٠", "مرحبا\nبكم"),
        ("मानव अधिकार शहर", "नमस्ते\n\n.\n..\n.dot"),
        ("확인해 주세요 👩🏽‍⚖️", "안녕하세요"),
        ("Ciudades, \"comillas\" <y> ; signos: ¿?", "línea = con signos\ttab "),
        ("plain", &long_word),
        ("plain", &long_text),
        ("plain", "From here\n.\n.\n"),
        ("", ""),
    ] {
        let html = format!("<p dir=\"auto\">{text}</p>");
        let bytes = Draft { subject, text, html: &html, ..draft() }.build().unwrap();
        let mail = parse(&bytes);
        assert_eq!(mail.subject().unwrap_or_default(), subject);
        let expected =
            |text: &str| format!("{}\r\n", text.trim_end_matches('\n').replace('\n', "\r\n"));
        // The CRLF before a boundary belongs to the boundary; the parser's text keeps the body's.
        assert_eq!(mail.body_text(0).unwrap(), expected(text));
        assert_eq!(mail.body_html(0).unwrap(), expected(&html));
        let kinds: Vec<_> = mail
            .parts
            .iter()
            .map(|part| {
                let kind = part.content_type().unwrap();
                format!("{}/{}", kind.ctype(), kind.subtype().unwrap())
            })
            .collect();
        assert_eq!(kinds, ["multipart/alternative", "text/plain", "text/html"]);
    }
}

#[test]
fn no_text_makes_a_header_or_a_bare_line_end() {
    for (text, clean) in [
        ("a\r\nBcc: eve@example.org", "a Bcc: eve@example.org"),
        ("a\nBcc: eve@example.org", "a Bcc: eve@example.org"),
        ("a\rb", "a b"),
        ("a\0b\u{85}c\u{2028}d", "a b c d"),
        ("\r\n\r\nbody", "body"),
        ("=?utf-8?q?=0D=0ABcc:_e?=", "= ?utf-8?q?=0D=0ABcc:_e?="),
        ("متى\r\nBcc: eve@example.org", "متى Bcc: eve@example.org"),
    ] {
        let from = Mailbox { name: text, ..NAME };
        let bytes = Draft { subject: text, text, html: text, from, ..draft() }.build().unwrap();
        let mail = parse(&bytes);
        assert_eq!(mail.subject(), Some(clean));
        assert_eq!(mail.from().unwrap().first().unwrap().name(), Some(clean));
        assert!(mail.bcc().is_none());
        assert_eq!(mail.headers().len(), 11);
    }
}

#[test]
fn a_subject_without_end_is_cut() {
    for subject in ["x".repeat(5000), "ж".repeat(5000)] {
        let bytes = Draft { subject: &subject, ..draft() }.build().unwrap();
        assert_eq!(parse(&bytes).subject().unwrap().chars().count(), 200);
    }
}

#[test]
fn addresses_become_ascii_or_are_refused() {
    let long = format!("{}@example.org", "a".repeat(250));
    for (address, expected) in [
        ("ada@example.org", Ok("ada@example.org")),
        ("Ada+x@EXAMPLE.org", Ok("Ada+x@example.org")),
        ("o'neill+a.b@example.co.uk", Ok("o'neill+a.b@example.co.uk")),
        ("ada@münchen.example", Ok("ada@xn--mnchen-3ya.example")),
        ("ada@بلدية.example", Ok("ada@xn--ngbcr7f5a.example")),
        ("zoë@example.org", Err(AddressError::NonAsciiLocalPart)),
        ("用户@例子.example", Err(AddressError::NonAsciiLocalPart)),
        ("ada", Err(AddressError::Malformed)),
        ("@example.org", Err(AddressError::Malformed)),
        ("ada@", Err(AddressError::Malformed)),
        ("ada@exa mple.org", Err(AddressError::Malformed)),
        ("ada@example.org\r\nRCPT TO:<eve@example.org>", Err(AddressError::Malformed)),
        ("a\r\nDATA@example.org", Err(AddressError::Malformed)),
        ("\"a b\"@example.org", Err(AddressError::Malformed)),
        ("ada@example.org>", Err(AddressError::Malformed)),
        ("<ada@example.org", Err(AddressError::Malformed)),
        (&long, Err(AddressError::Malformed)),
    ] {
        let ascii = ascii_address(address).map(|found| found.to_string());
        assert_eq!(ascii, expected.map(str::to_owned), "{address}");
    }
    let bytes = Draft { to: "ada@münchen.example", ..draft() }.build().unwrap();
    assert!(header_lines(&bytes).contains(&"To: ada@xn--mnchen-3ya.example".to_owned()));
}

#[test]
fn ids_and_languages_of_a_wrong_form_are_refused() {
    for message_id in
        ["", "a@b", "<a>", "<@b>", "<a@>", "<a@b>\r\nBcc: e", "<a b@c>", "<a@b@c>", "<ä@b>"]
    {
        let built = Draft { message_id, ..draft() }.build();
        assert_eq!(built, Err(BuildError::MessageId), "{message_id}");
    }
    for content_language in ["", "en-", "en\r\nBcc: e", "é", "en US", "toolongsubtag"] {
        let built = Draft { content_language, ..draft() }.build();
        assert_eq!(built, Err(BuildError::Language), "{content_language}");
    }
    for content_language in ["en", "pt-BR", "zh-Hant-TW", "ar-u-nu-latn"] {
        assert!(Draft { content_language, ..draft() }.build().is_ok());
    }
}

#[test]
fn a_date_that_no_header_can_hold_is_not_fatal() {
    for date in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
        assert!(Draft { date, ..draft() }.build().is_ok());
    }
}

#[test]
fn only_clean_bytes_go_on_the_wire() {
    let line_of = |length: usize| [vec![b'a'; length], b"\r\n".to_vec()].concat();
    for (bytes, fault) in [
        (b"a\r\n\r\nb\r\n".to_vec(), None),
        (b"a\r\n.\r\nb\r\n".to_vec(), None),
        (line_of(998), None),
        (line_of(999), Some("a line is too long")),
        (b"".to_vec(), Some("the last line has no line end")),
        (b"a\r\nb".to_vec(), Some("the last line has no line end")),
        (b"a\n.\r\nb\r\n".to_vec(), Some("a line end is not CRLF")),
        (b"a\r\n\n.\r\nb\r\n".to_vec(), Some("a line end is not CRLF")),
        (b"\n\r\n".to_vec(), Some("a line end is not CRLF")),
        (b"a\r.\r\n".to_vec(), Some("a line end is not CRLF")),
        (b"a\r\r\n".to_vec(), Some("a line end is not CRLF")),
        (b"a\r\r\nb\r\n".to_vec(), Some("a line end is not CRLF")),
        (b"a\0\r\n".to_vec(), Some("a byte is not plain ASCII")),
        ("ä\r\n".as_bytes().to_vec(), Some("a byte is not plain ASCII")),
    ] {
        assert_eq!(wire_fault(&bytes), fault, "{:?}", String::from_utf8_lossy(&bytes));
    }
}
