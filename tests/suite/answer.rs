//! The answer to a request for information.

use crate::profile::{answer_all, pledged, send};
use crate::site::{Answer, SECRETARIAT, Site};

/// Somebody of the secretariat asks; returns the path of the personal page from the mail.
pub async fn ask(site: &Site, reference: &str, words: &str) -> String {
    let changes = [("body", "We have a question."), ("words", words), ("then", "release")];
    let nina = site.reviewer().await;
    let asked = nina.send_decision(reference, "needs_information", &changes).await;
    assert_eq!(asked.status, 303, "{}", asked.body);
    site.deliver_only_mail("ada@example.org").await.link()
}

async fn answer(site: &Site, personal: &str, text: &str) -> Answer {
    let path = format!("{personal}/answer");
    let asked = site.get(&path).await.field("asked");
    site.post(&path, &[("asked", &asked), ("answer", text)]).await
}

#[tokio::test]
async fn an_answer_leads_back_to_where_it_was_asked_from_once() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let personal = ask(&site, &reference, "Which council?\n\nAnd when?").await;
    let page = site.get(&personal).await;
    assert_eq!(page.texts(".card p")[..3], ["We have a question.", "Which council?", "And when?"]);
    assert_eq!(page.texts("main a.button")[0], "Answer the secretariat");
    let most = "é".repeat(3001);
    for (text, status) in [("", 422), ("  \n ", 422), (most.as_str(), 422), ("\u{7}", 422)] {
        let page = answer(&site, &personal, text).await;
        assert_eq!((page.status, page.texts(".summary li").len()), (status, 1));
    }
    let asked = site.get(&format!("{personal}/answer")).await.field("asked");
    let form = [("asked", asked.as_str()), ("answer", "The city council,\r\nin March.")];
    for _ in 0..3 {
        let done = site.post(&format!("{personal}/answer"), &form).await.location();
        assert!(done.ends_with("?done=answered"));
    }
    assert_eq!(
        site.count("select count(*) from signup where status = 'received' and asked_from is null")
            .await,
        1
    );
    assert_eq!(
        site.count(
            "select count(*) from signup_answer where answer = 'The city council,\nin March.'"
        )
        .await,
        1
    );
    let mails = site.deliver().await;
    assert_eq!(
        mails.iter().map(|mail| (mail.to.as_str(), mail.subject.clone())).collect::<Vec<_>>(),
        [
            ("ada@example.org", format!("We have received your answer ({reference})")),
            (SECRETARIAT, format!("Answer: Gemeente Utrecht ({reference})")),
        ]
    );
    assert!(!mails[1].text.contains("city council"), "the desk has it, the mail does not");
    assert_eq!(site.get(&format!("{personal}/answer")).await.location(), personal);
}

#[tokio::test]
async fn an_answer_never_meets_another_question() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let personal = ask(&site, &reference, "Which council?").await;
    let asked = site.get(&format!("{personal}/answer")).await.field("asked");
    site.reviewer().await.press_with(&reference, "resume", &[("why", "Called")]).await;
    ask(&site, &reference, "And when?").await;
    let form = [("asked", asked.as_str()), ("answer", "To the first question")];
    let page = site.post(&format!("{personal}/answer"), &form).await;
    assert_eq!((page.status, page.text("#answer")), (409, "To the first question".to_owned()));
    assert_eq!(site.count("select count(*) from signup_answer").await, 0);
}

#[tokio::test]
async fn a_question_about_the_profile_opens_it_again() {
    let site = Site::open().await;
    let (reference, personal) = pledged(&site).await;
    answer_all(&site, &personal).await;
    assert_eq!(send(&site, &personal).await.status, 303);
    assert_eq!(site.deliver().await.len(), 2);
    ask(&site, &reference, "Is this the whole profile?").await;
    assert_eq!(site.count("select pledges from campaign_count").await, 1, "still public");
    let path = format!("{personal}/profile/questions");
    let page = site.get(&path).await;
    let version = page.field("version");
    site.post(&path, &[("version", &version), ("locale", "nl")]).await;
    let page = answer(&site, &personal, "We have corrected it.").await;
    assert_eq!(page.status, 422, "the profile is not whole any more");
    assert_eq!(page.text("#answer"), "We have corrected it.");
    answer_all(&site, &personal).await;
    let check = format!("{personal}/profile/check");
    assert!(site.get(&check).await.attributes("main a.button", "href")[0].ends_with("/answer"));
    assert!(site.post(&check, &[]).await.location().ends_with("/answer"), "both go together");
    assert_eq!(answer(&site, &personal, "We have corrected it.").await.status, 303);
    assert_eq!(
        site.count("select count(*) from signup where status = 'profile_submitted'").await,
        1
    );
    assert_eq!(site.count("select submitted_at is not null from profile").await, 1);
    assert_eq!(site.deliver().await.len(), 2);
}
