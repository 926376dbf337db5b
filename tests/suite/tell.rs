//! `/{locale}/tell` and `/admin/messages`: what readers tell the secretariat.

use human_rights_cities::verbs::Role;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{SECRETARIAT, Site};

#[tokio::test]
async fn a_reader_tells_who_is_missing_and_the_secretariat_answers() {
    let site = Site::open().await;
    let form_id = site.get("/fr/tell").await.field("form_id");
    let fields = [
        ("form_id", form_id.as_str()),
        ("body", "Grigny manque.\r\nDepuis 2022."),
        ("email", "ada@example.org"),
    ];
    let answer = site.post("/fr/tell", &fields).await;
    assert_eq!(answer.status, 303);
    let receipt = site.get(&answer.location()).await;
    assert_eq!(receipt.header("cache-control"), "no-store");
    assert_eq!(receipt.text("h1"), "Merci de nous avoir écrit");
    assert_eq!(receipt.texts("main p").len(), 3, "an answer is promised");
    let notice = site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(notice.subject, "A local government is missing from the list");
    assert_eq!(notice.link(), "/admin/messages");
    assert!(!notice.text.contains("Grigny") && !notice.text.contains("ada@"));

    let desk = site.staff(Role::Reviewer).await;
    let page = desk.get("/admin/messages").await;
    assert_eq!(page.text(".box h2"), "A local government is missing from the list");
    assert_eq!(page.text(".said"), "Grigny manque. Depuis 2022.");
    let reply = page.attributes(".box a", "href").remove(0);
    assert!(reply.starts_with("mailto:ada%40example%2Eorg?subject=Votre%20message"), "{reply}");
    let id = site.count("select id from message").await;
    assert_eq!(desk.post(&format!("/admin/messages/{id}/done"), &[]).await.status, 303);
    assert_eq!(desk.post(&format!("/admin/messages/{id}/done"), &[]).await.status, 303);
    assert!(desk.get("/admin/messages").await.texts(".box").is_empty());
    assert_eq!(desk.get("/admin/messages?state=done").await.texts(".box").len(), 1);
    assert_eq!(site.count("select count(*) from audit where event = 'message_done'").await, 1);
    desk.post(&format!("/admin/messages/{id}/reopen"), &[]).await;
    assert_eq!(desk.get("/admin/messages").await.texts(".box").len(), 1);
}

#[tokio::test]
async fn the_same_form_makes_one_message_and_one_notice() {
    let site = Site::open().await;
    let form_id = site.get("/en/tell").await.field("form_id");
    for body in ["Grigny", "Grigny", "Grigny, since 2022"] {
        let answer = site.post("/en/tell", &[("form_id", &form_id), ("body", body)]).await;
        assert_eq!(answer.location(), format!("/en/tell/{form_id}"));
    }
    site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(site.count("select count(*) from message").await, 1);
    assert_eq!(site.count("select count(*) from message where body like '%2022'").await, 1);
    assert_eq!(site.get(&format!("/en/tell/{}", "a".repeat(26))).await.status, 404);
}

#[tokio::test]
async fn what_was_done_comes_anew_when_its_form_says_something_else() {
    let site = Site::open().await;
    let form_id = site.get("/en/tell").await.field("form_id");
    let form = ("form_id", form_id.as_str());
    site.post("/en/tell", &[form, ("body", "Grigny is missing")]).await;
    site.deliver_only_mail(SECRETARIAT).await;
    let desk = site.staff(Role::Reviewer).await;
    desk.post("/admin/messages/1/done", &[]).await;
    site.post("/en/tell", &[form, ("body", "Grigny is missing")]).await;
    assert!(desk.get("/admin/messages").await.texts(".box").is_empty(), "just these words");
    site.pass(jiff::SignedDuration::from_mins(5)).await;
    let more = [form, ("body", "Grigny, and Bobigny"), ("email", "ada@example.org")];
    let answer = site.post("/en/tell", &more).await;
    assert_eq!(site.get(&answer.location()).await.text("h1"), "Thank you for telling us");
    site.deliver_only_mail(SECRETARIAT).await;
    let page = desk.get("/admin/messages").await;
    assert_eq!(page.text(".said"), "Grigny, and Bobigny");
    assert!(page.text(".box time").contains("10:05"), "{}", page.text(".box time"));
    assert!(page.text(".box").contains("ada@example.org"));
    assert_eq!(site.count("select count(*) from message").await, 1);
    let audited = "select count(*) from audit where event = 'message_reopened'";
    assert_eq!(site.count(audited).await, 1);
    desk.post("/admin/messages/1/done", &[]).await;
    let robot = [form, ("body", "Buy now"), ("contact_fax", "123")];
    site.post("/en/tell", &robot).await;
    assert_eq!(desk.get("/admin/messages?state=quarantine").await.text(".said"), "Buy now");
}

#[tokio::test]
async fn what_cannot_be_kept_comes_back() {
    let site = Site::open().await;
    let long = "é".repeat(2001);
    for (body, email, errors) in [
        ("", "", vec!["Enter your message"]),
        (long.as_str(), "", vec!["Your message: use at most 2,000 characters"]),
        (
            "\0",
            "ada@",
            vec![
                "Your message: remove characters that cannot be shown, such as control characters",
                "Enter your e-mail address in the correct format, such as name@example.org, or leave it empty",
            ],
        ),
    ] {
        let page = site.post("/en/tell", &[("body", body), ("email", email)]).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.texts(".summary a"), errors);
        assert_eq!(page.field("email"), email);
    }
    let fields = [("body", "Kept & <shown>"), ("email", "ada@example.org")];
    let page = site.post_from("https://translate.example", "/en/tell", &fields).await;
    assert_eq!((page.status, page.text("textarea").as_str()), (403, "Kept & <shown>"));
    assert_eq!(site.count("select count(*) from message").await, 0);
}

#[tokio::test]
async fn a_locked_store_gives_the_words_back() {
    let site = Site::open().await;
    let file = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut lock = SqliteConnectOptions::new().filename(file).connect().await.expect("the store");
    sqlx::query("begin immediate").execute(&mut lock).await.expect("the lock");
    let page = site.post("/en/tell", &[("body", "Grigny is missing")]).await;
    assert_eq!((page.status, page.header("retry-after")), (503, "60"));
    assert_eq!(page.text("textarea"), "Grigny is missing");
    sqlx::query("rollback").execute(&mut lock).await.expect("the lock");
}

#[tokio::test]
async fn a_robot_s_message_waits_in_quarantine_without_mail() {
    let site = Site::open().await;
    let fields = [("body", "Buy now"), ("contact_fax", "123")];
    assert_eq!(site.post("/en/tell", &fields).await.status, 303);
    assert!(site.deliver().await.is_empty());
    let desk = site.staff(Role::Reviewer).await;
    assert!(desk.get("/admin/messages").await.texts(".box").is_empty());
    assert_eq!(desk.get("/admin/messages?state=quarantine").await.text(".said"), "Buy now");
    let id = site.count("select id from message").await;
    desk.post(&format!("/admin/messages/{id}/release"), &[]).await;
    site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(desk.get("/admin/messages").await.texts(".box").len(), 1);
}

#[tokio::test]
async fn many_messages_cause_few_mails() {
    let site = Site::open().await;
    for number in 0..14 {
        site.post("/en/tell", &[("body", &format!("Message {number}"))]).await;
    }
    let mails = site.deliver().await;
    assert_eq!(mails.len(), 10);
    assert!(mails[9].text.contains("no further e-mails"));
    assert_eq!(site.count("select count from message_work where state = 'open'").await, 14);
    site.pass(jiff::SignedDuration::from_mins(61)).await;
    site.post("/en/tell", &[("body", "One more")]).await;
    site.deliver_only_mail(SECRETARIAT).await;
}

#[tokio::test]
async fn an_error_about_a_member_names_it_and_only_what_is_public() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    assert_eq!(site.get("/en/tell?about=1").await.status, 404);
    site.sql("update signup set status = 'pledged', number = 1").await;
    let page = site.get("/en/tell?about=1").await;
    assert_eq!(page.text("main strong"), "Gemeente Utrecht");
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    let answer = site.post("/en/tell", &[("about", "1"), ("body", "The website moved")]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(site.post("/en/tell", &[("about", "x"), ("body", "y")]).await.status, 404);
    let desk = site.staff(Role::Reader).await;
    let page = desk.get("/admin/messages").await;
    assert_eq!(page.text(".box h2"), "Something is wrong: Gemeente Utrecht");
    assert!(page.attributes(".box a", "href").contains(&format!("/admin/signups/{reference}")));
    assert!(page.texts(".box button").is_empty(), "a reader sees");
    assert_eq!(desk.post("/admin/messages/1/done", &[]).await.status, 403);
    assert_eq!(site.get("/admin/messages").await.status, 303);
}

#[tokio::test]
async fn a_message_is_erased_six_months_after_it_is_done() {
    let site = Site::open().await.ignoring_mail();
    for body in ["Open", "Done"] {
        site.post("/en/tell", &[("body", body)]).await;
    }
    let desk = site.staff(Role::Reviewer).await;
    let id = site.count("select id from message where body = 'Done'").await;
    desk.post(&format!("/admin/messages/{id}/done"), &[]).await;
    site.pass(jiff::SignedDuration::from_hours(24 * 182)).await;
    assert_eq!(site.count("select count(*) from message").await, 2);
    site.pass(jiff::SignedDuration::from_hours(24 * 2)).await;
    assert_eq!(site.count("select count(*) from message where body = 'Open'").await, 1);
    assert_eq!(site.count("select count(*) from message").await, 1);
    let told =
        "select count(*) from audit where event = 'retention_erased' and subject = 'messages: 1'";
    assert_eq!(site.count(told).await, 1);
}

#[tokio::test]
async fn the_list_says_what_was_done_with_a_message_before_the_next_one() {
    let site = Site::open().await.ignoring_mail();
    for number in 0..3 {
        site.post("/en/tell", &[("body", &format!("Message {number}"))]).await;
    }
    let fields = [("body", "Buy now"), ("contact_fax", "123")];
    site.post("/en/tell", &fields).await;
    let desk = site.staff(Role::Reviewer).await;
    for (id, button, said, place) in [
        (2, "done", "The message is marked as done.", "article[aria-labelledby=message-1]"),
        (1, "done", "The message is marked as done.", "article[aria-labelledby=message-3]"),
        (1, "reopen", "The message is open again.", "article[aria-labelledby=message-2]"),
        (4, "release", "The message has been released from quarantine.", "h1"),
    ] {
        let answer = desk.post(&format!("/admin/messages/{id}/{button}"), &[]).await;
        let page = desk.get(&answer.location()).await;
        assert_eq!(page.texts("[role=status]"), [said]);
        assert_eq!(page.texts(&format!("[role=status] + {place}")).len(), 1, "{id} {button}");
        if place != "h1" {
            assert!(answer.location().ends_with("#said"), "the browser goes there");
            assert_eq!(page.attributes("#said", "tabindex"), ["-1"]);
        }
    }
}
