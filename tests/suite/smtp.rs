//! The transport against a strict mail server on loopback, in every way a server can fail.
//! The server is here for other tests too; the queue's behaviour is tested with the queue.

mod dialogue;
mod server;

use std::{path::Path, time::Duration};

use human_rights_cities::outbox::transport::{
    Failure, Session, Smtp, Stage, Timeouts, Transport, Verdict,
};

pub use self::server::{Encryption, ReceivedMail, SeenPassword, SmtpServer};

const FROM: &str = "campaign@example.org";
const ADA: &str = "ada@example.org";
const MAIL: &[u8] = b"Subject: a\r\nMessage-ID: <a@example.org>\r\n\r\nHello\r\n";

fn transport(url: &str, authority: Option<&Path>) -> Transport {
    Transport::Smtp(Smtp::from_url(url, authority).expect("a right URL"))
}

/// To this server, trusting its authority.
fn to(server: &SmtpServer) -> Transport {
    transport(&server.url(), Some(server.authority()))
}

fn to_with_login(server: &SmtpServer, password: &str) -> Transport {
    transport(&server.url_with_login("site", password), Some(server.authority()))
}

async fn open(server: &SmtpServer) -> Session {
    to(server).open().await.expect("a session")
}

async fn refused(transport: &Transport) -> Failure {
    let failure = transport.open().await.expect_err("a refusal");
    assert_eq!(transport.check().await.expect_err("a refusal"), failure);
    failure
}

fn told(failure: &Failure) -> (Stage, Verdict, &str) {
    (failure.stage, failure.verdict, &failure.words)
}

fn password(password: &str, encrypted: bool) -> SeenPassword {
    SeenPassword { user: "site".to_owned(), password: password.to_owned(), encrypted }
}

#[tokio::test]
async fn a_mail_arrives_by_each_of_the_three_ways_of_tls() {
    for (encryption, encrypted) in
        [(Encryption::None, false), (Encryption::StartTls, true), (Encryption::Implicit, true)]
    {
        let server = SmtpServer::start_with(encryption).await;
        to(&server).check().await.expect("a server that works");
        assert_eq!(server.mails(), []);
        let mut session = open(&server).await;
        let accepted = session.deliver(FROM, ADA, MAIL).await.expect("an accepted mail");
        assert_eq!(accepted.0, "250 2.0.0 taken as 1");
        session.close().await;
        let mail = ReceivedMail {
            from: FROM.to_owned(),
            recipients: vec![ADA.to_owned()],
            bytes: MAIL.to_vec(),
            encrypted,
            user: None,
        };
        assert_eq!(server.wait_for_mails(1).await, [mail]);
        assert!(server.complaints().is_empty());
    }
}

#[tokio::test]
async fn the_site_signs_in_by_either_mechanism_and_under_tls() {
    for (encryption, encrypted) in
        [(Encryption::None, false), (Encryption::StartTls, true), (Encryption::Implicit, true)]
    {
        for mechanisms in ["PLAIN LOGIN", "PLAIN", "LOGIN"] {
            let server = SmtpServer::start_with(encryption).await;
            server.require_login("site", "right");
            server.offer_mechanisms(mechanisms);
            let mut session = to_with_login(&server, "right").open().await.expect("a session");
            session.deliver(FROM, ADA, MAIL).await.expect("an accepted mail");
            session.close().await;
            assert_eq!(server.mails()[0].user.as_deref(), Some("site"));
            assert_eq!(server.passwords(), [password("right", encrypted)]);
            assert!(server.complaints().is_empty());
        }
    }
}

#[tokio::test]
async fn a_wrong_or_missing_login_holds_the_queue() {
    let server = SmtpServer::start_with(Encryption::StartTls).await;
    server.require_login("site", "right");
    let failure = refused(&to_with_login(&server, "wrong")).await;
    let words = "535 5.7.8 wrong user or password";
    assert_eq!(told(&failure), (Stage::SignIn, Verdict::HoldQueue, words));
    assert_eq!(failure.code, Some(535));

    let failure = open(&server).await.deliver(FROM, ADA, MAIL).await.expect_err("a refusal");
    let words = "530 5.7.0 sign in first";
    assert_eq!(told(&failure), (Stage::Sender, Verdict::HoldQueue, words));

    server.offer_mechanisms("GSSAPI");
    let failure = refused(&to_with_login(&server, "right")).await;
    assert_eq!((failure.stage, failure.verdict), (Stage::SignIn, Verdict::HoldQueue));
    assert_eq!(server.passwords(), [password("wrong", true), password("wrong", true)]);
}

#[tokio::test]
async fn no_password_leaves_in_clear_for_a_host_that_is_not_loopback_by_its_name() {
    let server = SmtpServer::start().await;
    server.require_login("site", "right");
    // The resolver takes `127.1` to this machine, but nothing in the setting says so.
    let url = format!("smtp://site:right@127.1:{}", server.port());
    let failure = refused(&transport(&url, None)).await;
    let words = "the server offers no STARTTLS";
    assert_eq!(told(&failure), (Stage::Tls, Verdict::HoldQueue, words));
    assert_eq!(server.passwords(), []);
    assert!(server.complaints().is_empty());
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_or_another_host_holds_the_queue() {
    for encryption in [Encryption::StartTls, Encryption::Implicit] {
        let server = SmtpServer::start_with(encryption).await;
        server.require_login("site", "right");
        let url = server.url_with_login("site", "right");
        let other_host = url.replace("localhost", "127.0.0.1");
        for transport in [transport(&url, None), transport(&other_host, Some(server.authority()))] {
            let failure = refused(&transport).await;
            assert_eq!((failure.stage, failure.verdict), (Stage::Tls, Verdict::HoldQueue));
            assert!(failure.words.contains("invalid peer certificate"), "{failure}");
        }
        assert_eq!(server.passwords(), []);
    }
}

#[tokio::test]
async fn replies_slipped_in_before_tls_end_the_session() {
    let server = SmtpServer::start_with(Encryption::StartTls).await;
    server.require_login("site", "right");
    server.reply_to("STARTTLS", "220 go\r\n250-localhost\r\n250 AUTH PLAIN\r\n235 welcome");
    let failure = refused(&to_with_login(&server, "right")).await;
    assert_eq!((failure.stage, failure.verdict), (Stage::Tls, Verdict::HoldQueue));
    assert_eq!(server.passwords(), []);
}

#[tokio::test]
async fn a_server_that_speaks_something_else_holds_the_queue() {
    let server = SmtpServer::start().await;
    server.reply_to("CONNECT", "HTTP/1.1 400 Bad Request");
    let failure = refused(&to(&server)).await;
    assert_eq!((failure.stage, failure.verdict), (Stage::Hello, Verdict::HoldQueue));
    // Plain where TLS is expected.
    let url = format!("smtps://localhost:{}", server.port());
    let failure = refused(&transport(&url, None)).await;
    assert_eq!((failure.stage, failure.verdict), (Stage::Tls, Verdict::HoldQueue));
}

#[tokio::test]
async fn before_the_recipient_every_refusal_is_about_the_server() {
    for (stage, place) in [
        ("CONNECT", Stage::Hello),
        ("EHLO", Stage::Hello),
        ("STARTTLS", Stage::Tls),
        ("AUTH", Stage::SignIn),
        ("MAIL", Stage::Sender),
    ] {
        for (reply, verdict) in [
            ("421 4.3.2 closing", Verdict::RetryQueue),
            ("451 4.7.1 try later", Verdict::RetryQueue),
            ("554 5.7.1 go away", Verdict::HoldQueue),
        ] {
            let server = SmtpServer::start_with(Encryption::StartTls).await;
            server.require_login("site", "right");
            server.reply_to(stage, reply);
            let failure = match to_with_login(&server, "right").open().await {
                Ok(mut session) => session.deliver(FROM, ADA, MAIL).await.expect_err("a refusal"),
                Err(failure) => failure,
            };
            assert_eq!(told(&failure), (place, verdict, reply), "{stage}");
            assert_eq!(failure.code, reply[..3].parse().ok());
            assert!(server.complaints().is_empty());
        }
    }
}

#[tokio::test]
async fn from_the_recipient_on_a_refusal_is_about_the_mail_and_the_next_one_goes_out() {
    for (stage, place) in
        [("RCPT", Stage::Recipient), ("DATA", Stage::Data), ("CONTENT", Stage::Content)]
    {
        for (reply, verdict, usable) in [
            ("451 4.7.1 try later", Verdict::RetryMail, true),
            ("550 5.1.1 unknown", Verdict::FailMail, true),
            ("421 4.3.2 closing", Verdict::RetryMail, false),
        ] {
            let server = SmtpServer::start().await;
            server.reply_once(stage, reply);
            let mut session = open(&server).await;
            let failure = session.deliver(FROM, ADA, MAIL).await.expect_err("a refusal");
            assert_eq!(told(&failure), (place, verdict, reply));
            assert_eq!(session.is_usable(), usable);
            let next = session.deliver(FROM, "eve@example.org", MAIL).await;
            assert_eq!(next.is_ok(), usable);
            session.close().await;
            assert_eq!(server.mails().len(), usize::from(usable));
            assert!(server.complaints().is_empty());
        }
    }
}

mod broken;
mod unchanged;
