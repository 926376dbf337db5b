//! Pledges whose profile is missing are reminded of it.

use jiff::SignedDuration;

use crate::site::Site;

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// A pledge of today, its mails read.
async fn pledge(site: &Site, contact: &str) {
    site.join(contact).await;
    let link = site.deliver_mail_to(contact).await.link();
    site.post(&link, &[]).await;
    site.deliver_only_mail(contact).await;
    let now = site.app.clock.now_ms();
    site.run(&format!("update signup set status = 'pledged', status_since = {now}, number = 1"))
        .await;
}

#[tokio::test]
async fn a_profile_that_is_missing_is_asked_for_after_30_60_and_90_days_and_never_again() {
    let mut site = Site::open().await;
    pledge(&site, "ada@example.org").await;
    let mut texts = Vec::new();
    for day in 1..=200 {
        site.pass(days(1)).await;
        let mails = site.deliver().await;
        if [30, 60, 90].contains(&day) {
            assert_eq!(mails.len(), 1, "day {day}");
            assert_eq!(mails[0].to, "ada@example.org");
            assert!(!mails[0].text.contains("Utrecht"));
            assert_eq!(site.get(&mails[0].link()).await.status, 200, "a new personal link");
            texts.push(mails[0].text.clone());
        } else {
            assert_eq!(mails.len(), 0, "day {day}");
        }
        if day % 7 == 2 {
            site = site.reopen().await;
        }
    }
    let last = "This is our last reminder.";
    assert_eq!(texts.iter().map(|it| it.contains(last)).collect::<Vec<_>>(), [false, false, true]);
}

#[tokio::test]
async fn after_an_outage_only_the_newest_reminder_that_is_due_is_sent() {
    let mut site = Site::open().await;
    pledge(&site, "ada@example.org").await;
    site.app.clock.advance(days(70));
    site = site.reopen().await;
    for _ in 0..5 {
        site.pass(SignedDuration::from_hours(5)).await;
    }
    site.deliver_only_mail("ada@example.org").await;
    let sixty = "select days from signup_profile_reminder";
    assert_eq!(site.count(sixty).await, 60);
    // The clock is set back, and comes again to where it was.
    site.pass(days(-65)).await;
    for _ in 0..6 {
        site.pass(days(10)).await;
        assert_eq!(site.deliver().await.len(), 0);
    }
    site.pass(days(30)).await;
    site.deliver_only_mail("ada@example.org").await;
}

#[tokio::test]
async fn a_mail_server_that_was_away_delivers_one_reminder() {
    let site = Site::open().await;
    pledge(&site, "ada@example.org").await;
    site.pass(days(31)).await;
    site.pass(days(31)).await;
    site.deliver_only_mail("ada@example.org").await;
}

#[tokio::test]
async fn nobody_is_reminded_once_the_reason_is_gone_or_without_a_contact() {
    let site = Site::open().await;
    pledge(&site, "ada@example.org").await;
    site.pass(days(31)).await;
    site.deliver_only_mail("ada@example.org").await;
    site.run("update signup set contact_email = '', mailbox = ''").await;
    site.pass(days(40)).await;
    assert_eq!(site.deliver().await.len(), 0, "no contact");
    site.run("update signup set contact_email = 'ada@example.org', mailbox = 'ada@example.org'")
        .await;
    site.run("update signup set status = 'profile_submitted'").await;
    site.pass(days(30)).await;
    assert_eq!(site.deliver().await.len(), 0, "the profile is there");
}

#[tokio::test]
async fn a_reminder_that_waits_for_the_mail_server_ends_with_its_reason() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&link, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    site.run("update signup set status = 'pledged', number = 1").await;
    site.pass(days(31)).await;
    assert_eq!(site.count("select count(*) from mail where status = 'queued'").await, 1);
    site.post(&format!("{personal}/withdraw"), &[]).await;
    let subjects: Vec<String> = site.deliver().await.into_iter().map(|it| it.subject).collect();
    assert_eq!(subjects.len(), 2, "the withdrawal's: {subjects:?}");
    assert!(!subjects.iter().any(|it| it.contains("profile")), "{subjects:?}");
}

#[tokio::test]
async fn reminders_keep_to_the_budget_of_a_mailbox() {
    let site = Site::open().await;
    for name in ["A", "B", "C", "D", "E"] {
        site.join_with(&[("government_name", name)]).await;
    }
    site.pass(SignedDuration::from_mins(15)).await;
    site.deliver().await;
    let now = site.app.clock.now_ms();
    site.run("delete from signup_request").await;
    site.run(&format!("update signup set status = 'pledged', status_since = {now}, number = id"))
        .await;
    site.pass(days(30)).await;
    let mut a_day = 0;
    for _ in 0..24 {
        let sent = site.deliver().await.len();
        assert!(sent <= 1, "one in ten minutes");
        a_day += sent;
        site.pass(SignedDuration::from_mins(50)).await;
    }
    assert_eq!(a_day, 3, "three a day");
    for _ in 0..30 {
        a_day += site.deliver().await.len();
        site.pass(SignedDuration::from_mins(60)).await;
    }
    assert_eq!(a_day, 5, "each in the end");
}
