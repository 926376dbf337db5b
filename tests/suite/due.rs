//! What becomes due with time.

use jiff::SignedDuration;

use crate::site::Site;

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

#[tokio::test]
async fn who_has_not_confirmed_is_reminded_once_after_three_days() {
    let mut site = Site::open().await;
    site.join("ada@example.org").await;
    site.join_with(&[("government_name", "Provincie"), ("contact_email", "bob@example.org")]).await;
    let mails = site.deliver().await;
    let bobs = mails.iter().find(|mail| mail.to == "bob@example.org").expect("a request").link();
    site.pass(days(2)).await;
    assert_eq!(site.deliver().await.len(), 0);
    site.post(&bobs, &[]).await;
    site.deliver_only_mail("bob@example.org").await;
    site.pass(days(1)).await;
    let reminder = site.deliver_only_mail("ada@example.org").await;
    assert!(reminder.subject.contains("a reminder") && !reminder.text.contains("Utrecht"));
    for _ in 0..10 {
        site = site.reopen().await;
        site.pass(days(3)).await;
        assert_eq!(site.deliver().await.len(), 0, "once, whatever restarts");
    }
}

#[tokio::test]
async fn a_clock_that_jumps_stalls_and_doubles_nothing() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    site.deliver().await;
    site.pass(days(4)).await;
    site.deliver_only_mail("ada@example.org").await;
    site.pass(days(-4)).await;
    site.pass(days(4)).await;
    assert_eq!(site.deliver().await.len(), 0);
    site.join_with(&[("government_name", "Provincie"), ("contact_email", "bob@example.org")]).await;
    site.pass(days(-2)).await;
    assert_eq!(site.deliver().await.len(), 2, "sent although its time has not come again");
    site.pass(SignedDuration::from_mins(11)).await;
    site.join_with(&[("government_name", "Regio"), ("contact_email", "bob@example.org")]).await;
    assert_eq!(site.deliver().await.len(), 2, "nor does it count against the mailbox");
}

#[tokio::test]
async fn what_came_between_waves_joins_the_one_that_opens() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    site.deliver().await;
    site.sql(
        "insert into wave (number, opens_on, closes_on) values (5, '2026-11-24', '2027-06-25')",
    )
    .await;
    site.pass(SignedDuration::from_mins(1)).await;
    assert_eq!(site.count("select count(*) from signup where wave is null").await, 1);
    site.pass(days(1)).await;
    assert_eq!(site.count("select count(*) from signup where wave = 5").await, 1);
    let events = "select count(*) from signup_history where event = 'joined_wave'";
    assert_eq!(site.count(events).await, 1);
}
