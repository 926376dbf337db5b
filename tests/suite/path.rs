//! The path of steps on the personal page: where a signup stands, what is next and by when.

use jiff::SignedDuration;

use crate::answer::ask;
use crate::profile::{answer_all, send};
use crate::site::{SECRETARIAT, Site, pairs};

const STEPS: [&str; 5] = [
    "Sent",
    "Address confirmed",
    "Reviewed by the secretariat",
    "Pledge published",
    "Profile accepted: member",
];

const READS: &str = "The secretariat will read your answers and reply by e-mail. You do not have to do anything now.";
const IS_READING: &str = "The secretariat is reading your answers and will reply by e-mail. You do not have to do anything now.";
const ASKS: &str = "The secretariat needs more information from you. Please answer here as soon as \
                    you can; then the secretariat goes on.";
const PLEDGED: &str = "Your local government is shown among the pledges. The next step is the \
                       profile: complete it here, and become a member.";
const CLOSES: &str = "The current wave closes on 31 March 2027. A profile that is accepted by then \
                      counts for it.";
const READS_PROFILE: &str = "The secretariat is reading your profile and will reply by e-mail.";

/// The page shows the path with this many steps done, the next one as the current one, and says of
/// the state and of what happens next just this.
async fn assert_stands(site: &Site, personal: &str, done: usize, state: &str, next: &[&str]) {
    let page = site.get(personal).await;
    let expected: Vec<String> = STEPS
        .iter()
        .enumerate()
        .map(|(at, step)| match at.cmp(&done) {
            std::cmp::Ordering::Less => format!("{step} (done)"),
            std::cmp::Ordering::Equal => format!("{step} (now)"),
            std::cmp::Ordering::Greater => (*step).to_owned(),
        })
        .collect();
    assert_eq!(page.texts("ol.steps li"), expected, "{state}");
    let current: Vec<&str> = expected.get(done).map(String::as_str).into_iter().collect();
    assert_eq!(page.texts("ol.steps li[aria-current=step]"), current, "{state}");
    assert_eq!(page.text("p > strong"), state);
    assert_eq!(page.texts(".next"), next, "{state}");
}

/// A signup that has left the path shows none, and what became of it.
async fn assert_left(site: &Site, personal: &str, state: &str, next: &str) {
    let page = site.get(personal).await;
    assert_eq!(page.texts("ol.steps"), [""; 0], "{state}");
    assert_eq!(
        (page.text("p > strong").as_str(), page.texts(".next")),
        (state, vec![next.to_owned()])
    );
    let actions = page.attributes("main a.button, main form", "href");
    let withdraws: Vec<&String> = actions.iter().filter(|it| it.ends_with("/withdraw")).collect();
    assert_eq!(withdraws.is_empty(), state != "Declined", "{actions:?}");
}

/// Confirmed: its reference and the path of its personal page.
async fn received(site: &Site) -> (String, String) {
    let reference = site.join("ada@example.org").await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    (reference, site.deliver_only_mail("ada@example.org").await.link())
}

async fn answer(site: &Site, personal: &str) {
    let path = format!("{personal}/answer");
    let asked = site.get(&path).await.field("asked");
    let sent = site.post(&path, &[("asked", &asked), ("answer", "Here it is.")]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn every_state_shows_where_it_stands_what_is_next_and_by_when() {
    let site = Site::open().await;
    site.sql(
        "insert into wave (number, opens_on, closes_on) values (5, '2026-11-01', '2027-03-31')",
    )
    .await;
    let (reference, personal) = received(&site).await;
    assert_stands(&site, &personal, 2, "Received", &[READS]).await;
    ask(&site, &reference, "Which council?").await;
    assert_stands(&site, &personal, 2, "Needs more information", &[ASKS]).await;
    answer(&site, &personal).await;
    assert_stands(&site, &personal, 2, "Received", &[READS]).await;

    let nina = site.reviewer().await;
    nina.press(&reference, "take").await;
    assert_stands(&site, &personal, 2, "Under review", &[IS_READING]).await;
    ask(&site, &reference, "And when?").await;
    assert_stands(&site, &personal, 2, "Needs more information", &[ASKS]).await;
    answer(&site, &personal).await;
    assert_stands(&site, &personal, 2, "Under review", &[IS_READING]).await;

    nina.decide(&reference, "pledged").await;
    site.deliver_only_mail("ada@example.org").await;
    let reminds =
        |day| format!("If the profile is still missing on {day}, we remind you by e-mail.");
    let next = [PLEDGED, CLOSES, &reminds("23 December 2026")];
    assert_stands(&site, &personal, 4, "Pledged", &next).await;
    site.pass(SignedDuration::from_hours(24 * 30)).await;
    site.deliver_only_mail("ada@example.org").await;
    let next = [PLEDGED, CLOSES, &reminds("22 January 2027")];
    assert_stands(&site, &personal, 4, "Pledged", &next).await;

    answer_all(&site, &personal).await;
    send(&site, &personal).await;
    assert_eq!(site.deliver().await.len(), 2);
    assert_stands(&site, &personal, 4, "Profile submitted", &[READS_PROFILE, CLOSES]).await;
    ask(&site, &reference, "Is that all?").await;
    assert_stands(&site, &personal, 4, "Needs more information", &[ASKS, CLOSES]).await;
    answer(&site, &personal).await;

    let nina = site.reviewer().await;
    nina.decide(&reference, "member").await;
    site.deliver_only_mail("ada@example.org").await;
    let member = "Your local government is a member: it is shown among the Human Rights Cities and \
                  Territories.";
    assert_stands(&site, &personal, 5, "Member", &[member]).await;
    nina.press_with(&reference, "archive", &[("why", "Merged")]).await;
    assert_left(&site, &personal, "Archived", "This expression of interest is closed.").await;
}

#[tokio::test]
async fn before_the_confirmation_there_is_no_personal_page_to_be_had() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    site.deliver_mail_to("ada@example.org").await;
    site.pass(SignedDuration::from_hours(1)).await;
    site.post("/en/signup", &[("email", "ada@example.org")]).await;
    let link = site.deliver_only_mail("ada@example.org").await.link();
    assert!(link.starts_with("/en/confirm/"), "{link}");
}

#[tokio::test]
async fn what_was_declined_or_withdrawn_has_left_the_path() {
    let site = Site::open().await;
    let (reference, personal) = received(&site).await;
    site.reviewer().await.decide(&reference, "declined").await;
    site.deliver_only_mail("ada@example.org").await;
    let declined =
        "The secretariat has declined the expression of interest and told you why by e-mail.";
    assert_left(&site, &personal, "Declined", declined).await;
    let withdraw = format!("{personal}/withdraw");
    let form = site.get(&withdraw).await.form(&withdraw);
    site.post(&withdraw, &pairs(&form)).await;
    let to: Vec<String> = site.deliver().await.into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["ada@example.org", SECRETARIAT]);
    let withdrawn = "The expression of interest has been withdrawn.";
    assert_left(&site, &personal, "Withdrawn", withdrawn).await;
}
