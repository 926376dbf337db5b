//! Tables of URLs, right and wrong.
//! Nothing is connected here.

use super::*;

#[test]
fn a_url_says_where_and_how_well_protected() {
    for (url, shown) in [
        ("smtp://mail.example.org", "mail.example.org:587 (STARTTLS, no login)"),
        ("smtp://mail.example.org:25/", "mail.example.org:25 (STARTTLS, no login)"),
        ("smtp://u:p@mail.example.org", "mail.example.org:587 (STARTTLS, with a login)"),
        (
            "smtp://u:p@mail.example.org?tls=starttls",
            "mail.example.org:587 (STARTTLS, with a login)",
        ),
        ("smtps://u%40x.org:p%2F%3F@mail.example.org", "mail.example.org:465 (TLS, with a login)"),
        ("smtps://localhost", "localhost:465 (TLS, no login)"),
        ("smtp://bücher.example", "xn--bcher-kva.example:587 (STARTTLS, no login)"),
        ("smtp://localhost", "localhost:587 (plain, this machine, no login)"),
        ("smtp://u:p@127.0.0.1:1025", "127.0.0.1:1025 (plain, this machine, with a login)"),
        ("smtp://127.8.9.1", "127.8.9.1:587 (plain, this machine, no login)"),
        ("smtp://[::1]:25", "::1:25 (plain, this machine, no login)"),
        ("smtp://LOCALHOST?tls=starttls", "localhost:587 (STARTTLS, no login)"),
        // What only looks like this machine is not trusted to be it.
        ("smtp://localhost.example.org", "localhost.example.org:587 (STARTTLS, no login)"),
        ("smtp://127.0.0.1.example.org", "127.0.0.1.example.org:587 (STARTTLS, no login)"),
        ("smtp://127.1", "127.1:587 (STARTTLS, no login)"),
        ("smtp://[::ffff:127.0.0.1]", "::ffff:7f00:1:587 (STARTTLS, no login)"),
        ("smtp://128.0.0.1", "128.0.0.1:587 (STARTTLS, no login)"),
        ("smtp://0.0.0.0", "0.0.0.0:587 (STARTTLS, no login)"),
    ] {
        let server = Smtp::from_url(url, None).unwrap();
        assert_eq!(server.to_string(), shown, "{url}");
        assert_eq!(format!("{server:?}"), format!("Smtp({shown})"));
    }
}

#[test]
fn a_wrong_url_is_named_in_one_line_without_the_password() {
    for (url, error) in [
        ("", "not a URL: relative URL without a base"),
        ("mail.example.org", "not a URL: relative URL without a base"),
        ("smtp://u:s3cret@mail.example.org:99999", "not a URL: invalid port number"),
        ("http://u:s3cret@mail.example.org", "the URL must begin with smtp:// or smtps://"),
        (
            "smtp:mail.example.org",
            "something stands behind the host; is the password percent-encoded?",
        ),
        ("smtp://", "the URL names no host"),
        ("smtp:///", "the URL names no host"),
        ("smtp://u:s3cret/x@mail.example.org", "not a URL: invalid port number"),
        ("smtp://u:p#s3cret@mail.example.org", "not a URL: invalid port number"),
        (
            "smtp://mail.example.org/s3cret",
            "something stands behind the host; is the password percent-encoded?",
        ),
        (
            "smtp://mail.example.org#s3cret",
            "something stands behind the host; is the password percent-encoded?",
        ),
        ("smtp://mail.example.org?tls=none", "behind the ? only tls=starttls may stand"),
        ("smtp://mail.example.org?s3cret", "behind the ? only tls=starttls may stand"),
        ("smtps://mail.example.org?tls=starttls", "smtps:// has no STARTTLS; write smtp://"),
        ("smtp://mail%20s3cret.example.org", "the host is not a name"),
        (
            "smtp://u@mail.example.org",
            "user and password must both be given, as percent-encoded text",
        ),
        (
            "smtp://u:@mail.example.org",
            "user and password must both be given, as percent-encoded text",
        ),
        (
            "smtp://:s3cret@mail.example.org",
            "user and password must both be given, as percent-encoded text",
        ),
        (
            "smtp://u:s3cret%00@mail.example.org",
            "user and password must both be given, as percent-encoded text",
        ),
        (
            "smtp://u:s3cret%FF@mail.example.org",
            "user and password must both be given, as percent-encoded text",
        ),
    ] {
        assert_eq!(Smtp::from_url(url, None).unwrap_err(), error, "{url}");
    }
}

#[test]
fn a_file_of_authorities_must_hold_some() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("ca.pem");
    let broken = "-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----\n";
    let name = path.display().to_string();
    let refusal = || Smtp::from_url("smtps://mail.example.org", Some(&path)).unwrap_err();
    assert!(refusal().starts_with(&format!("cannot read {name}: ")));
    for (pem, error) in [
        ("", format!("{name} holds no certificate in PEM form")),
        (broken, format!("{name} holds a broken certificate")),
    ] {
        std::fs::write(&path, pem).unwrap();
        assert_eq!(refusal(), error);
    }
}

#[test]
fn the_waiting_times_are_those_of_the_standard() {
    let timeouts = Smtp::from_url("smtp://mail.example.org", None).unwrap().timeouts;
    let seconds =
        [timeouts.connect, timeouts.command, timeouts.data, timeouts.content, timeouts.quit];
    assert_eq!(seconds.map(|time| time.as_secs()), [30, 300, 120, 780, 10]);
}
