//! What goes over the wire is what was stored, and nothing that could be two mails.
//! Failures stand in the parent.

use human_rights_cities::outbox::message::{Draft, Mailbox};

use super::*;

#[tokio::test]
async fn bytes_arrive_unchanged_with_their_dots() {
    let bodies: [&[u8]; 7] = [
        b".\r\n",
        b"..\r\n.\r\n...\r\n",
        b"\r\n\r\n.\r\n\r\n",
        b"a\r\n.\r\nMAIL FROM:<eve@example.org>\r\n.\r\n",
        b".a\r\n",
        b"no dot\r\n",
        b"",
    ];
    for encryption in [Encryption::None, Encryption::StartTls, Encryption::Implicit] {
        let server = SmtpServer::start_with(encryption).await;
        let mut session = open(&server).await;
        for body in bodies {
            let bytes = [b"Message-ID: <a@example.org>\r\n\r\n", body].concat();
            session.deliver(FROM, ADA, &bytes).await.expect("an accepted mail");
            assert_eq!(server.mails().last().expect("a mail").bytes, bytes);
        }
        session.close().await;
        assert_eq!(server.mails().len(), bodies.len());
        assert!(server.complaints().is_empty());
    }
}

#[tokio::test]
async fn a_built_mail_arrives_as_it_was_built() {
    let text = "السلام عليكم\n.\n..\nhttps://example.org/ar/join?a=b\n".repeat(2000);
    let from = Mailbox { name: "مدن حقوق الإنسان", address: FROM };
    let draft = Draft {
        unnamed: false,
        message_id: "<1@example.org>",
        from,
        to: "ada@بلدية.example",
        reply_to: from,
        subject: "تأكيد عنوان بريدك الإلكتروني",
        date: jiff::Timestamp::UNIX_EPOCH,
        content_language: "ar",
        text: &text,
        html: &text,
    };
    let bytes = draft.build().expect("a mail");
    let server = SmtpServer::start_with(Encryption::StartTls).await;
    let mut session = open(&server).await;
    session.deliver(FROM, draft.to, &bytes).await.expect("an accepted mail");
    let mails = server.mails();
    assert_eq!(mails[0].recipients, ["ada@xn--ngbcr7f5a.example"]);
    assert!(mails[0].bytes == bytes);
    assert!(server.complaints().is_empty());
}

#[tokio::test]
async fn what_could_be_two_mails_is_never_sent() {
    let server = SmtpServer::start().await;
    let mut session = open(&server).await;
    for bytes in [
        &b"Subject: a\r\n\r\na\n.\r\nMAIL FROM:<eve@example.org>\r\n"[..],
        b"Subject: a\r\n\r\na\r.\r\n",
        b"Subject: a\r\n\r\na\r\n.\n\r\n",
        b"Subject: a\r\n\r\na",
    ] {
        let failure = session.deliver(FROM, ADA, bytes).await.expect_err("a refusal");
        assert_eq!((failure.stage, failure.verdict), (Stage::Content, Verdict::FailMail));
    }
    for (address, words) in [
        ("zoë@example.org", "the part of the address before the @ is not ASCII"),
        ("ada@example.org>\r\nRCPT TO:<eve@example.org", "this is not an e-mail address"),
    ] {
        let failure = session.deliver(FROM, address, MAIL).await.expect_err("a refusal");
        assert_eq!(told(&failure), (Stage::Recipient, Verdict::FailMail, words));
        let failure = session.deliver(address, ADA, MAIL).await.expect_err("a refusal");
        assert_eq!(told(&failure), (Stage::Sender, Verdict::HoldQueue, words));
    }
    session.deliver(FROM, ADA, MAIL).await.expect("an accepted mail");
    assert_eq!(server.mails().len(), 1);
    assert!(server.complaints().is_empty());
}
