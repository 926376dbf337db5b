//! Connections that break or stall, and servers that come and go.
//! Refusals in words stand in the parent.

use super::*;

const SHORT: Timeouts = Timeouts {
    connect: Duration::from_secs(5),
    command: Duration::from_secs(1),
    data: Duration::from_secs(1),
    content: Duration::from_secs(1),
    quit: Duration::from_secs(1),
};

const STAGES: [(&str, Stage, Verdict); 7] = [
    ("CONNECT", Stage::Hello, Verdict::RetryQueue),
    ("EHLO", Stage::Hello, Verdict::RetryQueue),
    ("STARTTLS", Stage::Tls, Verdict::RetryQueue),
    ("MAIL", Stage::Sender, Verdict::RetryQueue),
    ("RCPT", Stage::Recipient, Verdict::RetryMail),
    ("DATA", Stage::Data, Verdict::RetryMail),
    ("CONTENT", Stage::Content, Verdict::RetryMail),
];

/// Opens and delivers; a session that fails a mail is then not usable.
async fn failure_by(server: &SmtpServer, timeouts: Timeouts) -> Failure {
    let settings = Smtp::from_url(&server.url(), Some(server.authority())).expect("a right URL");
    match Transport::Smtp(settings.with_timeouts(timeouts)).open().await {
        Ok(mut session) => {
            let failure = session.deliver(FROM, ADA, MAIL).await.expect_err("a failure");
            assert!(!session.is_usable());
            session.close().await;
            failure
        }
        Err(failure) => failure,
    }
}

#[tokio::test]
async fn a_connection_dropped_at_any_stage_is_tried_again() {
    for (stage, place, verdict) in STAGES {
        let server = SmtpServer::start_with(Encryption::StartTls).await;
        server.drop_connection_at(stage);
        let failure = failure_by(&server, Timeouts::default()).await;
        assert_eq!((failure.stage, failure.verdict), (place, verdict), "{stage}: {failure}");
        assert_eq!(failure.code, None);
        assert_eq!(server.mails(), []);
        server.reply_normally();
        open(&server).await.deliver(FROM, ADA, MAIL).await.expect("an accepted mail");
    }
}

#[tokio::test]
async fn a_server_that_stalls_is_left_after_a_while() {
    let mut stalls = tokio::task::JoinSet::new();
    for (stage, place, verdict) in STAGES {
        stalls.spawn(async move {
            let server = SmtpServer::start_with(Encryption::StartTls).await;
            server.stall_at(stage);
            let failure = failure_by(&server, SHORT).await;
            let words = "no answer within 1 seconds";
            assert_eq!(told(&failure), (place, verdict, words), "{stage}");
        });
    }
    stalls.join_all().await;
}

#[tokio::test]
async fn a_tls_server_that_drops_or_stalls_is_tried_again() {
    for stage in ["CONNECT", "EHLO"] {
        let server = SmtpServer::start_with(Encryption::Implicit).await;
        server.drop_connection_at(stage);
        let dropped = failure_by(&server, Timeouts::default()).await;
        server.stall_at(stage);
        let stalled = failure_by(&server, SHORT).await;
        // Where lettre does connection, handshake and greeting in one, the stage is a guess.
        assert_eq!(dropped.verdict, Verdict::RetryQueue);
        assert_eq!((stalled.stage, stalled.verdict), (Stage::Hello, Verdict::RetryQueue));
    }
}

#[tokio::test]
async fn a_server_that_does_not_listen_is_tried_again() {
    for encryption in [Encryption::None, Encryption::StartTls, Encryption::Implicit] {
        let mut server = SmtpServer::start_with(encryption).await;
        let mut session = open(&server).await;
        server.stop().await;
        let cut = session.deliver(FROM, ADA, MAIL).await.expect_err("a cut connection");
        assert_eq!((cut.stage, cut.verdict), (Stage::Sender, Verdict::RetryQueue));
        session.close().await;
        let failure = refused(&to(&server)).await;
        assert_eq!((failure.stage, failure.verdict), (Stage::Connect, Verdict::RetryQueue));
        server.restart().await;
        open(&server).await.deliver(FROM, ADA, MAIL).await.expect("an accepted mail");
        assert_eq!(server.mails().len(), 1);
    }
}

#[tokio::test]
async fn a_host_that_does_not_resolve_is_tried_again() {
    for scheme in ["smtp", "smtps"] {
        let failure = refused(&transport(&format!("{scheme}://mail..example"), None)).await;
        assert_eq!((failure.stage, failure.verdict), (Stage::Connect, Verdict::RetryQueue));
    }
}

#[tokio::test]
async fn a_reset_that_fails_ends_the_session_and_not_the_mail() {
    let server = SmtpServer::start().await;
    server.reply_to_recipient(ADA, "550 5.1.1 unknown");
    server.drop_connection_at("RSET");
    let failure = failure_by(&server, Timeouts::default()).await;
    assert_eq!((failure.stage, failure.verdict), (Stage::Recipient, Verdict::FailMail));
}

#[tokio::test]
async fn an_unreadable_reply_never_fails_a_mail() {
    for (stage, place, verdict) in [
        ("RCPT", Stage::Recipient, Verdict::RetryMail),
        ("DATA", Stage::Data, Verdict::RetryMail),
        // It may have been taken: trying again and again would double it again and again.
        ("CONTENT", Stage::Content, Verdict::HoldQueue),
    ] {
        let server = SmtpServer::start().await;
        server.reply_to(stage, "what?");
        let failure = failure_by(&server, Timeouts::default()).await;
        assert_eq!((failure.stage, failure.verdict), (place, verdict));
    }
    let server = SmtpServer::start().await;
    server.reply_to("DATA", "250 no need");
    let failure = failure_by(&server, Timeouts::default()).await;
    assert_eq!(told(&failure), (Stage::Data, Verdict::RetryMail, "250 no need"));
}
