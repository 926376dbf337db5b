//! What a mail server's words mean: the usual causes, as messages. The words themselves are shown
//! beside them, so that a guess that is wrong misleads nobody.

/// Ends of enhanced status codes (RFC 3463 and its registry) after the class, with what they mean.
const CODES: [(&str, &str); 20] = [
    ("1.0", "admin-cause-unknown"),
    ("1.1", "admin-cause-unknown"),
    ("1.2", "admin-cause-domain"),
    ("1.3", "admin-cause-unknown"),
    ("1.6", "admin-cause-unknown"),
    ("1.10", "admin-cause-domain"),
    ("2.1", "admin-cause-closed"),
    ("2.2", "admin-cause-full"),
    ("2.3", "admin-cause-large"),
    ("3.4", "admin-cause-large"),
    ("4.1", "admin-cause-elsewhere"),
    ("4.3", "admin-cause-elsewhere"),
    ("4.4", "admin-cause-domain"),
    ("4.7", "admin-cause-elsewhere"),
    ("7.20", "admin-cause-proof"),
    ("7.23", "admin-cause-proof"),
    ("7.25", "admin-cause-proof"),
    ("7.26", "admin-cause-proof"),
    ("7.27", "admin-cause-proof"),
    ("7.0", "admin-cause-refused"),
];

/// Parts of what servers say, in small letters, the surest first.
const PHRASES: [(&[&str], &str); 12] = [
    (&["not ascii"], "admin-cause-ascii"),
    (&["greylist", "graylist", "grey-list"], "admin-cause-greylisted"),
    (&["mailbox full", "over quota", "quota exceeded", "mailbox is full"], "admin-cause-full"),
    (
        &["spam", "blocklist", "blacklist", "black list", "block list", "spamhaus", "reputation"],
        "admin-cause-spam",
    ),
    (&["spf", "dkim", "dmarc"], "admin-cause-proof"),
    (
        &[
            "user unknown",
            "unknown user",
            "no such user",
            "no such mailbox",
            "does not exist",
            "recipient not found",
            "invalid recipient",
            "mailbox unavailable",
            "unknown recipient",
        ],
        "admin-cause-unknown",
    ),
    (&["domain not found", "unrouteable", "no mx"], "admin-cause-domain"),
    (&["too large", "size exceeds"], "admin-cause-large"),
    (&["starttls", "tls", "certificate"], "admin-cause-tls"),
    (&["relay access denied", "relaying denied", "relay not permitted"], "admin-cause-relay"),
    (&["no answer within", "connection", "broken pipe", "incomplete response"], "admin-cause-lost"),
    (&["try again later", "come back later", "rate limit", "too many"], "admin-cause-later"),
];

/// Steps of handing a mail over, as a queue that stands still names them first.
const STEPS: [(&str, &str); 5] = [
    ("connecting: ", "admin-cause-unreachable"),
    ("greeting: ", "admin-cause-unreachable"),
    ("securing the connection: ", "admin-cause-tls"),
    ("signing in: ", "admin-cause-login"),
    ("writing the file: ", "admin-cause-file"),
];

/// The message that says in plain words what the server said.
pub fn id(words: &str) -> Option<&'static str> {
    if words.is_empty() {
        return None;
    }
    let (step, said) = STEPS
        .iter()
        .find_map(|(step, id)| words.strip_prefix(step).map(|said| (Some(*id), said)))
        .unwrap_or((None, words));
    let said = said
        .split_once(": ")
        .map_or(said, |(first, rest)| if first.contains(char::is_numeric) { said } else { rest });
    let small = said.to_lowercase();
    let mut parts = small.split(|c: char| c.is_whitespace() || c == '-');
    let reply: Option<u16> = parts.next().and_then(|code| code.parse().ok());
    let enhanced = parts.next().and_then(|code| code.split_once('.')).map(|(_, end)| end);
    let phrase = PHRASES
        .iter()
        .find(|(phrases, _)| phrases.iter().any(|phrase| small.contains(phrase)))
        .map(|(_, id)| *id);
    let by_code = enhanced.and_then(|end| CODES.iter().find(|(code, _)| *code == end));
    match reply {
        Some(530 | 538) if small.contains("tls") => Some("admin-cause-tls"),
        Some(530 | 534 | 535 | 538) => Some("admin-cause-login"),
        _ => by_code
            .map(|(_, id)| *id)
            .filter(|id| *id != "admin-cause-refused")
            .or(step.filter(|_| reply.is_none()))
            .or(phrase)
            .or(step)
            .or_else(|| general(reply)),
    }
}

/// When nothing says more than the reply code.
fn general(reply: Option<u16>) -> Option<&'static str> {
    Some(match reply {
        Some(552) => "admin-cause-full",
        Some(400..500) => "admin-cause-later",
        Some(500..600) => "admin-cause-refused",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_words_of_servers_are_understood() {
        for (words, cause) in [
            ("550 5.1.1 no such mailbox", "unknown"),
            ("550-5.1.1 The email account that you tried to reach does not exist.", "unknown"),
            ("550 No such user here", "unknown"),
            ("550 5.1.2 Host unknown", "domain"),
            ("552 5.2.2 Mailbox full", "full"),
            ("452 4.2.2 The email account is over quota", "full"),
            ("550 5.2.1 The mailbox is disabled", "closed"),
            ("554 5.7.1 Message rejected as spam", "spam"),
            ("554 5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org", "spam"),
            ("550 5.7.26 This mail is unauthenticated", "proof"),
            ("550 5.7.1 SPF check failed", "proof"),
            ("451 4.7.1 Greylisted, please try again", "greylisted"),
            ("451 4.7.1 come back later", "later"),
            ("450 4.3.2 please", "later"),
            ("554 5.7.1 Relay access denied", "relay"),
            ("550 5.7.0 no", "refused"),
            ("535 5.7.8 authentication failed", "login"),
            ("signing in: 535 5.7.8 authentication failed", "login"),
            ("530 5.7.0 Must issue a STARTTLS command first", "tls"),
            ("connecting: Connection refused (os error 111)", "unreachable"),
            ("connecting: no answer within 5 seconds", "unreachable"),
            ("securing the connection: the server offers no TLS", "tls"),
            ("no answer within 30 seconds", "lost"),
            ("the part of the address before the @ is not ASCII", "ascii"),
            ("552 5.3.4 message size exceeds fixed limit", "large"),
        ] {
            let expected = format!("admin-cause-{cause}");
            assert_eq!(id(words), Some(expected.as_str()), "{words}");
        }
        for words in ["", "held by the command line", "something new"] {
            assert_eq!(id(words), None, "{words}");
        }
    }
}
