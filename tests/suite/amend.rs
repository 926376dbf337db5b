//! What staff write into a signup themselves: corrected answers, another contact.

use human_rights_cities::verbs::Role;

use crate::site::{Desk, Site, answers, pairs, set};

/// Fills in the form on a page of the signup and sends it.
async fn send(
    desk: &Desk<'_>,
    path: &str,
    changes: &[(&str, &str)],
) -> (Vec<(String, String)>, crate::site::Answer) {
    let mut fields = desk.get(path).await.form(path);
    for (name, value) in changes {
        set(&mut fields, name, value);
    }
    let answer = desk.post(path, &pairs(&fields)).await;
    (fields, answer)
}

#[tokio::test]
async fn corrected_answers_count_at_once_and_say_why() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/amend");
    let typed = [("leader_name", "Eva Muster"), ("why", "Elected in June")];
    let (sent, answer) = send(&nina, &path, &typed).await;
    assert_eq!(answer.location(), format!("/admin/signups/{reference}?done=amended"));
    let names = site.words("select leader_name from signup").await;
    assert_eq!(names, ["Eva Muster"]);
    let kept = site
        .words("select before || '>' || after from signup_revision where field = 'leader_name'")
        .await;
    assert_eq!(kept, ["Bo Voorbeeld>Eva Muster"]);
    let notes = site.words("select note from signup_history where event = 'amended'").await;
    assert_eq!(notes, ["Elected in June"]);
    let audited = "select count(*) from audit where event = 'answers_amended'";
    assert_eq!(site.count(audited).await, 1);
    let again = nina.post(&path, &pairs(&sent)).await;
    assert_eq!(again.status, 409, "the same form once more is an older version");
    assert_eq!(site.count(audited).await, 1);
    assert_eq!(site.deliver().await.len(), 0, "nobody is written to");
}

#[tokio::test]
async fn published_answers_change_at_once_and_the_applicants_proposal_stays() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let reference = &pledged.reference;
    let correct = format!("{}/correct", pledged.personal);
    let mut own = site.get(&correct).await.form(&correct);
    set(&mut own, "region", "Midden-Nederland");
    assert_eq!(site.post(&correct, &pairs(&own)).await.status, 303);
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/amend");
    let page = nina.get(&path).await;
    assert!(page.text("section.box dl").contains("Midden-Nederland"));
    send(&nina, &path, &[("government_name", "Stad Utrecht"), ("why", "As the letter says")]).await;
    assert_eq!(site.words("select government_name from publication").await, ["Stad Utrecht"]);
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert!(page.body.contains("Midden-Nederland"), "the proposal waits as before");
    assert_eq!(site.count("select count(*) from signup_proposal").await, 1);
}

#[tokio::test]
async fn wrong_answers_come_back_with_all_that_is_wrong() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/amend");
    let typed = [("government_name", ""), ("population", "many"), ("message", "Kept words")];
    let (_, answer) = send(&nina, &path, &typed).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.text("textarea[name=message]"), "Kept words");
    let wrong = answer.attributes("[aria-invalid=true]", "name");
    assert_eq!(wrong, ["government_name", "population", "why"]);
    let reader = site.staff(Role::Reader).await;
    assert_eq!(reader.get(&path).await.status, 403);
    assert_eq!(reader.post(&path, &answers(&[])).await.status, 403);
}

#[tokio::test]
async fn a_colleagues_correction_is_shown_beside_ones_own() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    let path = format!("/admin/signups/{reference}/amend");
    let mut mine = amir.get(&path).await.form(&path);
    send(&nina, &path, &[("leader_name", "Eva Muster"), ("why", "Elected")]).await;
    set(&mut mine, "region", "Noord");
    set(&mut mine, "why", "A slip of the pen");
    let answer = amir.post(&path, &pairs(&mine)).await;
    assert_eq!(answer.status, 409);
    assert!(answer.text("dl.answers").contains("Eva Muster"), "how it is now");
    assert_eq!(answer.attributes("#region", "value"), ["Noord"], "what was typed");
    assert_eq!(site.words("select leader_name from signup").await, ["Eva Muster"]);
    let again = amir.post(&path, &pairs(&answer.form(&path))).await;
    assert_eq!(again.status, 303, "having seen both");
    assert_eq!(site.words("select region from signup").await, ["Noord"]);
}

#[tokio::test]
async fn what_nobody_knows_of_an_older_member_may_stay_unknown() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    site.sql(
        "update signup set origin = 'import', leader_name = '', leader_office = '',
         contact_name = '', contact_role = '', contact_email = '', mailbox = ''",
    )
    .await;
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{}/amend", pledged.reference);
    let (_, answer) = send(&nina, &path, &[("region", "Noord"), ("why", "Map")]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(site.words("select region || leader_name from signup").await, ["Noord"]);
    let path = format!("/admin/signups/{}/contact", pledged.reference);
    let (_, answer) = send(
        &nina,
        &path,
        &[
            ("contact_name", "Eva Muster"),
            ("contact_role", "Mayor’s office"),
            ("contact_email", "eva@example.org"),
            ("why", "There was none"),
            ("how", "Letter"),
        ],
    )
    .await;
    assert_eq!(answer.status, 303);
    let mail = site.deliver_mail_to("eva@example.org").await;
    assert_eq!(site.get(&mail.link()).await.status, 200);
}

#[tokio::test]
async fn a_contact_replaced_by_hand_counts_at_once_and_the_one_before_may_object() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    site.deliver().await;
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{}/contact", pledged.reference);
    let typed = [
        ("contact_name", "Eva Muster"),
        ("contact_email", "eva@example.org"),
        ("second_email", "office@example.org"),
        ("why", "Ada has left"),
    ];
    let (mut fields, answer) = send(&nina, &path, &typed).await;
    assert_eq!(answer.status, 422, "how it was verified is missing");
    assert_eq!(answer.attributes("#contact_email", "value"), ["eva@example.org"]);
    set(&mut fields, "how", "A letter from the mayor");
    let answer = nina.post(&path, &pairs(&fields)).await;
    let done = format!("/admin/signups/{}?done=contact-replaced", pledged.reference);
    assert_eq!(answer.location(), done);
    assert_eq!(site.get(&pledged.personal).await.status, 404, "the old link has ended");
    let mails = site.deliver().await;
    let to = |address: &str| {
        mails.iter().find(|mail| mail.header("to").contains(address)).expect("a mail").link()
    };
    assert_eq!(mails.len(), 3);
    assert_eq!(site.get(&to("eva@example.org")).await.status, 200);
    assert!(to("office@example.org").contains("/second/"));
    let notes = site.words("select note from signup_history where event = 'contact_replaced'");
    assert_eq!(notes.await, ["Ada has left · A letter from the mayor"]);
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 409, "once only");
    assert_eq!(site.post(&to("ada@example.org"), &[]).await.status, 303);
    assert_eq!(nina.get(&path).await.status, 303, "an objection is settled first");
}

#[tokio::test]
async fn the_secretariat_ends_a_change_that_somebody_else_has_asked_for() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let own = format!("{}/contact", pledged.personal);
    let mut fields = site.get(&own).await.form(&own);
    set(&mut fields, "contact_email", "stranger@example.org");
    site.post(&own, &pairs(&fields)).await;
    let stranger = site.deliver_only_mail("stranger@example.org").await.link();
    let nina = site.reviewer().await;
    let path = format!("/admin/signups/{}/contact", pledged.reference);
    let typed = [("why", "Ada asked nobody"), ("how", "Telephone")];
    let (_, answer) = send(&nina, &path, &typed).await;
    assert!(answer.location().ends_with("?done=contact-replaced"));
    assert_eq!(site.post(&stranger, &[]).await.status, 404);
    assert_eq!(site.words("select contact_email from signup").await, ["ada@example.org"]);
    let notes = site.words("select note from signup_history where event = 'contact_replaced'");
    assert_eq!(notes.await, ["Ada asked nobody · Telephone"]);
    assert_eq!(site.get(&pledged.personal).await.status, 200, "Ada's own link goes on");
}

#[tokio::test]
async fn accepting_a_correction_leaves_what_staff_have_corrected_since() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let reference = &pledged.reference;
    let correct = format!("{}/correct", pledged.personal);
    let mut own = site.get(&correct).await.form(&correct);
    set(&mut own, "website", "https://stad.utrecht.example");
    set(&mut own, "message", "Nieuw");
    site.post(&correct, &pairs(&own)).await;
    let nina = site.reviewer().await;
    let path = format!("/admin/signups/{reference}/amend");
    let typed = [("leader_name", "Eva Muster"), ("population", ""), ("why", "Elected")];
    send(&nina, &path, &typed).await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(
        page.texts(".box dl dt"),
        ["Official website", "Why do you want to join?"],
        "only what the applicant has changed"
    );
    assert_eq!(site.get(&correct).await.field("leader_name"), "Eva Muster");
    let mine = site.get(&pledged.personal).await.body;
    assert!(!mine.contains("Bo Voorbeeld"), "nothing of it waits");
    assert_eq!(nina.press(reference, "accept").await.status, 303);
    let now =
        "select leader_name || ' ' || website || ' ' || message || ' ' || (population is null)
               from signup";
    assert_eq!(site.words(now).await, ["Eva Muster https://stad.utrecht.example Nieuw 1"]);
}

#[tokio::test]
async fn a_correction_that_is_corrected_back_waits_for_nobody() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let correct = format!("{}/correct", pledged.personal);
    for (region, done) in [("Noord", "proposed"), ("Utrecht", "unchanged")] {
        let mut own = site.get(&correct).await.form(&correct);
        set(&mut own, "region", region);
        let answer = site.post(&correct, &pairs(&own)).await;
        assert!(answer.location().ends_with(&format!("?done={done}")), "{}", answer.location());
    }
    assert_eq!(site.count("select count(*) from signup_proposal").await, 0);
    let last = "select event || ' ' || (account_id is null) from signup_history
                order by id desc limit 1";
    assert_eq!(site.words(last).await, ["proposal_discarded 1"], "by the applicant");
}
