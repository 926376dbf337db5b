//! Decisions: proposed with their mail, released by a person, once.

use human_rights_cities::verbs::Role;

use crate::site::{BASE, Site, pairs, set};

#[tokio::test]
async fn a_pledge_is_accepted_published_and_told_in_one_step() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let answer = nina.decide(&reference, "pledged").await;
    assert_eq!(answer.location(), format!("/admin/signups/{reference}?done=decided"));
    let mail = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(mail.subject, format!("Congratulations: your pledge is published ({reference})"));
    assert!(
        mail.text.contains(&format!("{BASE}/en/members/1-gemeente-utrecht\n")),
        "{}",
        mail.text
    );
    let personal = site.get(&mail.link()).await;
    assert_eq!(personal.status, 200);
    assert!(personal.body.contains("among the pledges"));
    assert_eq!(site.count("select pledges from campaign_count").await, 1);
    assert_eq!(site.count("select count(*) from publication where number = 1").await, 1);
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    let history = page.texts("ol.history li");
    assert!(history.last().expect("a line").starts_with("Accepted as a pledge"), "{history:?}");
    let audited = "select count(*) from audit where event = 'decision_released'";
    assert_eq!(site.count(audited).await, 1);
}

#[tokio::test]
async fn a_proposal_changes_nothing_until_somebody_releases_it() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    nina.propose(&reference, "pledged").await;
    assert_eq!(site.count("select count(*) from publication").await, 0);
    assert_eq!(site.deliver().await.len(), 0);

    let amir = site.reviewer().await;
    let page = amir.get(&format!("/admin/signups/{reference}")).await;
    assert!(page.text("pre.mailtext").contains("Congratulations!"));
    let answer = amir.press(&reference, "decide/release").await;
    assert_eq!(answer.location(), format!("/admin/signups/{reference}?done=decided"));
    assert_eq!(site.count("select count(*) from publication").await, 1);
    site.deliver_only_mail("ada@example.org").await;
}

#[tokio::test]
async fn a_discarded_proposal_leaves_the_signup_as_it_was() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    nina.propose(&reference, "declined").await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    let release = page.form(&format!("/admin/signups/{reference}/decide/release"));
    nina.press(&reference, "decide/discard").await;
    assert_eq!(site.count("select count(*) from signup where status = 'received'").await, 1);
    let late =
        nina.post(&format!("/admin/signups/{reference}/decide/release"), &pairs(&release)).await;
    assert_eq!(late.location(), format!("/admin/signups/{reference}?done=settled-before"));
    assert_eq!(site.count("select count(*) from signup where status = 'received'").await, 1);
}

#[tokio::test]
async fn two_people_who_release_at_once_send_one_mail() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    nina.propose(&reference, "pledged").await;
    let action = format!("/admin/signups/{reference}/decide/release");
    let fields = nina.get(&format!("/admin/signups/{reference}")).await.form(&action);
    let fields = pairs(&fields);
    let (one, other) = tokio::join!(nina.post(&action, &fields), amir.post(&action, &fields));
    assert_eq!((one.status, other.status), (303, 303));
    assert_eq!(nina.post(&action, &fields).await.status, 303, "and once more");
    site.deliver_only_mail("ada@example.org").await;
    let released = "select count(*) from signup_decision where released_at is not null";
    assert_eq!(site.count(released).await, 1);
}

#[tokio::test]
async fn two_people_who_decide_at_once_do_not_overwrite_each_other() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    let path = format!("/admin/signups/{reference}/decide");
    let page = amir.get(&format!("{path}?verdict=needs_information")).await;
    nina.propose(&reference, "pledged").await;
    let mut fields = page.form(&path);
    set(&mut fields, "words", "Which council has decided?");
    set(&mut fields, "then", "release");
    let answer = amir.post(&path, &pairs(&fields)).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.text("textarea[name=words]"), "Which council has decided?");
    assert!(answer.text("pre.mailtext").contains("Congratulations!"), "the colleague's is shown");
    let mut fields = answer.form(&path);
    set(&mut fields, "then", "propose");
    assert_eq!(amir.post(&path, &pairs(&fields)).await.status, 303, "having seen both");
    let open = "select count(*) from signup_decision
        where verdict = 'needs_information' and released_at is null and discarded_at is null";
    assert_eq!(site.count(open).await, 1);
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn a_proposal_about_answers_that_have_changed_is_refused_and_shown_beside_them() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    let nina = site.staff(Role::Reviewer).await;
    nina.propose(&reference, "pledged").await;
    let action = format!("/admin/signups/{reference}/decide/release");
    let seen = nina.get(&format!("/admin/signups/{reference}")).await.form(&action);
    let correct = format!("{personal}/correct");
    let mut answers = site.get(&correct).await.form(&correct);
    set(&mut answers, "leader_name", "Somebody Else");
    assert_eq!(site.post(&correct, &pairs(&answers)).await.status, 303);

    let answer = nina.post(&action, &pairs(&seen)).await;
    assert_eq!(answer.status, 409);
    assert!(answer.text("pre.mailtext").contains("Congratulations!"));
    assert!(answer.texts(".box dd").iter().any(|it| it.contains("Somebody Else")));
    let buttons = answer.attributes("form", "action");
    assert!(!buttons.contains(&action), "it cannot be released unseen");
    assert_eq!(site.count("select count(*) from publication").await, 0);
    nina.propose(&reference, "pledged").await;
    assert_eq!(nina.press(&reference, "decide/release").await.status, 303);
    assert_eq!(site.count("select count(*) from publication").await, 1);
}

#[tokio::test]
async fn own_words_stand_in_the_mail_in_their_own_language() {
    let site = Site::open().await;
    let reference = site
        .received_with(&[("contact_email", "ada@example.org"), ("correspondence_locale", "ar")])
        .await;
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/decide?verdict=needs_information");
    let page = nina.get(&path).await;
    assert_eq!(page.attributes("textarea[name=body]", "lang"), ["ar"]);
    assert_eq!(page.attributes("textarea[name=body]", "dir"), ["rtl"]);
    assert_eq!(page.attributes(".beside", "lang"), ["en"]);
    assert!(page.text(".beside").contains("we need some more information from you"));
    let changes = [
        ("words", "Merci d’envoyer la délibération.\n\nEt sa date."),
        ("words_locale", "fr"),
        ("then", "release"),
    ];
    assert_eq!(nina.send_decision(&reference, "needs_information", &changes).await.status, 303);
    let mail = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(mail.subject, format!("نحتاج إلى معلومات إضافية ({reference})"));
    assert_eq!(mail.header("content-language"), "ar");
    let words = scraper::Html::parse_document(&mail.html);
    let french = scraper::Selector::parse("div[lang=fr][dir=ltr] p").expect("a selector");
    let texts: Vec<String> = words.select(&french).map(|it| it.text().collect()).collect();
    assert_eq!(texts, ["Merci d’envoyer la délibération.", "Et sa date."]);
    assert!(mail.text.contains("\n\nMerci d’envoyer la délibération.\n\nEt sa date.\n\n"));
}

#[tokio::test]
async fn twenty_proposals_are_released_at_once() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    for number in 0..20 {
        let (email, name) = (format!("ada{number}@example.org"), format!("Town {number}"));
        let answers = [("contact_email", email.as_str()), ("government_name", &name)];
        let reference = site.received_with(&answers).await;
        nina.propose(&reference, "pledged").await;
    }
    let page = nina.get("/admin/proposals").await;
    let boxes = page.attributes("input[type=checkbox]", "name");
    let versions = page.attributes("input[type=checkbox]", "value");
    assert_eq!(boxes.len(), 20);
    let ticked: Vec<(&str, &str)> =
        boxes.iter().map(String::as_str).zip(versions.iter().map(String::as_str)).collect();
    let amir = site.reviewer().await;
    let (one, other) = tokio::join!(
        nina.post("/admin/proposals", &ticked),
        amir.post("/admin/proposals", &ticked)
    );
    assert_eq!((one.status, other.status), (303, 303));
    assert_eq!(site.count("select count(*) from publication").await, 20);
    assert_eq!(site.count("select max(number) from publication").await, 20);
    assert_eq!(site.deliver().await.len(), 20);
    assert_eq!(nina.get("/admin/proposals").await.texts("li.box").len(), 0);
}

#[tokio::test]
async fn what_is_set_aside_cannot_be_decided() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    for (aside, email) in [("disowned_at", "ada@example.org"), ("quarantined_at", "bo@example.org")]
    {
        let reference = site.received(email).await;
        let path = format!("/admin/signups/{reference}/decide");
        let fields = nina.get(&format!("{path}?verdict=pledged")).await.form(&path);
        nina.propose(&reference, "pledged").await;
        let action = format!("{path}/release");
        let release = nina.get(&format!("/admin/signups/{reference}")).await.form(&action);
        site.sql(if aside == "disowned_at" {
            "update signup set disowned_at = 1 where contact_email = 'ada@example.org'"
        } else {
            "update signup set quarantined_at = 1 where contact_email = 'bo@example.org'"
        })
        .await;
        assert_eq!(nina.post(&action, &pairs(&release)).await.status, 409, "{aside}");
        assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 409, "{aside}");
        assert_eq!(nina.get(&format!("{path}?verdict=pledged")).await.status, 303, "{aside}");
    }
    assert_eq!(site.count("select count(*) from publication").await, 0);
}

#[tokio::test]
async fn a_decision_without_a_contact_says_why_no_mail_is_sent() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    site.sql("update signup set contact_email = '', mailbox = ''").await;
    let nina = site.staff(Role::Reviewer).await;
    let answer = nina.decide(&reference, "pledged").await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.texts(".summary li"), ["Say why no mail is sent"]);
    let changes = [("no_mail_because", "Joined in 2022"), ("then", "release")];
    assert_eq!(nina.send_decision(&reference, "pledged", &changes).await.status, 303);
    assert_eq!(site.count("select count(*) from publication").await, 1);
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn whoever_decides_can_open_the_website_and_hears_where_the_mail_goes() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.received_with(&[("website", "https://www.utrecht.example/")]).await;
    let path = format!("/admin/signups/{reference}/decide?verdict=pledged");
    let page = nina.get(&path).await;
    let website = ".columns a[href='https://www.utrecht.example/']";
    assert_eq!(page.attributes(website, "rel"), ["noreferrer"]);
    let answer = nina.decide(&reference, "pledged").await;
    let said = nina.get(&answer.location()).await.text("[role=status]");
    let email = site.words("select contact_email from signup").await.concat();
    assert_eq!(said, format!("Decided. The mail to {email} goes out now."));
}

#[tokio::test]
async fn a_decision_with_errors_comes_back_whole() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let changes = [("subject", ""), ("body", "  "), ("words", ""), ("then", "release")];
    let answer = nina.send_decision(&reference, "needs_information", &changes).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.texts(".summary li"),
        ["Enter a subject", "Enter a text", "Say in your own words what you need to know"]
    );
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn a_signup_is_taken_declined_opened_again_and_archived() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let state = async || {
        let page = nina.get(&format!("/admin/signups/{reference}")).await;
        page.texts(".state").remove(0)
    };
    assert_eq!(nina.press(&reference, "take").await.status, 303);
    assert_eq!(state().await, "Under review");
    nina.decide(&reference, "declined").await;
    let mail = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(mail.subject, format!("About your expression of interest ({reference})"));
    assert_eq!(state().await, "Declined");
    assert_eq!(nina.press(&reference, "reopen").await.status, 422, "it needs a reason");
    let why = [("why", "The mayor has called")];
    assert_eq!(nina.press_with(&reference, "reopen", &why).await.status, 303);
    assert_eq!(state().await, "Under review");
    nina.decide(&reference, "pledged").await;
    site.deliver_only_mail("ada@example.org").await;
    nina.press_with(&reference, "archive", &[("why", "The town was merged")]).await;
    assert_eq!(state().await, "Archived");
    assert_eq!(site.count("select count(*) from publication").await, 0);
    assert_eq!(site.count("select count(*) from former_publication").await, 1);
}

#[tokio::test]
async fn an_answer_that_came_by_telephone_leads_back() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    nina.press(&reference, "take").await;
    nina.decide(&reference, "needs_information").await;
    site.deliver_only_mail("ada@example.org").await;
    nina.press_with(&reference, "resume", &[("why", "Called")]).await;
    assert_eq!(site.count("select count(*) from signup where status = 'under_review'").await, 1);
}
