//! The work lists, and a signup's page as the place to work: notes, who takes care, what is next.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Site, pairs, set};

#[tokio::test]
async fn every_list_shows_what_waits_in_it() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let town = async |name: &str| {
        let email = format!("{}@example.org", name.to_lowercase());
        site.received_with(&[("government_name", name), ("contact_email", &email)]).await
    };
    town("Newtown").await;
    nina.press(&town("Ourtown").await, "take").await;
    nina.decide(&town("Theirtown").await, "needs_information").await;
    nina.decide(&town("Pledgetown").await, "pledged").await;
    nina.propose(&town("Proposetown").await, "declined").await;
    site.join_with(&[("government_name", "Bottown"), ("contact_fax", "yes")]).await;
    site.join_with(&[("government_name", "Sleepytown"), ("contact_email", "zz@example.org")]).await;
    site.deliver().await;
    site.pass(SignedDuration::from_hours(20 * 24)).await;
    site.sql("update mail set status = 'failed', raw = x'00', sent_at = null where id = 1").await;
    let mut nina = nina;
    nina.sign_in().await;
    let page = nina.get("/admin/").await;
    let names = |list: &str| page.texts(&format!("h2#list-{list} + div tbody td:first-child a"));
    assert_eq!(names("new"), ["Newtown"]);
    assert_eq!(names("ours"), ["Ourtown"]);
    assert_eq!(names("theirs"), ["Theirtown"]);
    assert_eq!(names("pledged"), ["Pledgetown"]);
    assert_eq!(names("proposals"), ["Proposetown"]);
    assert_eq!(names("failed"), ["Newtown"]);
    assert_eq!(names("quarantine"), ["Bottown"]);
    assert_eq!(names("unconfirmed"), ["Sleepytown"]);
    assert_eq!(page.texts(".tiles b"), ["1", "1", "1", "1", "1", "1", "1", "1", "0", "0"]);
    assert!(page.texts(".tiles li")[0].ends_with("oldest: 20 days"));
    for list in ["new", "ours", "theirs", "pledged", "failed", "quarantine", "unconfirmed"] {
        let whole = nina.get(&format!("/admin/work/{list}")).await;
        assert_eq!(whole.texts("tbody tr").len(), 1, "{list}");
    }
    assert_eq!(nina.get("/admin/work/proposals").await.location(), "/admin/proposals");
    assert_eq!(nina.get("/admin/work/nothing").await.status, 404);
}

#[tokio::test]
async fn what_waits_longest_stands_first_whenever_it_came() {
    let site = Site::open().await.ignoring_mail();
    let mut nina = site.staff(Role::Reviewer).await;
    let references = site.received_from(["Arnhem", "Breda", "Castricum"]).await;
    for number in [2, 0, 1] {
        nina.press(&references[number], "take").await;
        site.pass(SignedDuration::from_hours(24)).await;
        nina.sign_in().await;
    }
    let page = nina.get("/admin/work/ours").await;
    assert_eq!(page.texts("tbody td:first-child a"), ["Castricum", "Arnhem", "Breda"]);
    assert_eq!(page.texts("tbody time"), ["3 days", "2 days", "1 day"]);
    let links = page.attributes("tbody td:first-child a", "href");
    let next = nina.get(&links[0]).await.texts("a[rel=next] bdi");
    assert_eq!(next, ["Arnhem"], "in the same order");
}

#[tokio::test]
async fn an_unconfirmed_signup_is_no_work_before_its_twentieth_day() {
    let site = Site::open().await.ignoring_mail();
    let mut nina = site.staff(Role::Reader).await;
    site.join("ada@example.org").await;
    site.deliver().await;
    site.pass(SignedDuration::from_hours(20 * 24 - 1)).await;
    nina.sign_in().await;
    assert_eq!(nina.get("/admin/work/unconfirmed").await.texts("tbody tr").len(), 0);
    site.pass(SignedDuration::from_hours(2)).await;
    nina.sign_in().await;
    assert_eq!(nina.get("/admin/work/unconfirmed").await.texts("tbody tr").len(), 1);
}

#[tokio::test]
async fn one_click_leads_from_a_decision_to_the_next_in_the_list() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let mut references = Vec::new();
    for number in 1..=3 {
        let (email, name) = (format!("a{number}@example.org"), format!("Town {number}"));
        let answers = [("contact_email", email.as_str()), ("government_name", &name)];
        references.push(site.received_with(&answers).await);
    }
    let mut path = nina.get("/admin/work/new").await.attributes("tbody a", "href").remove(0);
    for (number, reference) in references.iter().enumerate() {
        assert_eq!(path, format!("/admin/signups/{reference}?list=new"));
        let page = nina.get(&path).await;
        let decide = page.attributes(".now .inline a", "href").remove(0);
        let form = nina.get(&decide).await;
        let action = format!("/admin/signups/{reference}/decide");
        let mut fields = form.form(&action);
        set(&mut fields, "then", "release");
        let answer = nina.post(&action, &pairs(&fields)).await;
        let back = format!("/admin/signups/{reference}?done=decided&list=new");
        assert!(answer.location().starts_with(&back), "{}", answer.location());
        let page = nina.get(&answer.location()).await;
        let next = page.attributes("a[rel=next]", "href");
        if number < 2 {
            path = next[0].clone();
        } else {
            assert!(next.is_empty());
        }
    }
    assert_eq!(site.count("select count(*) from publication").await, 3);
}

#[tokio::test]
async fn a_note_stands_once_however_often_it_is_sent() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    assert_eq!(nina.press(&reference, "note").await.status, 422, "nothing was written");
    let text = [("note", "Called the town hall.\nThe mayor knows of it.")];
    for _ in 0..2 {
        assert_eq!(nina.press_with(&reference, "note", &text).await.status, 303);
    }
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(page.texts(".history .lines"), ["Called the town hall. The mayor knows of it."]);
    let long = "x".repeat(4_001);
    let answer = nina.press_with(&reference, "note", &[("note", &long)]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.text("textarea[name=note]"), long, "nothing typed is lost");
    assert_eq!(site.count("select count(*) from audit where event = 'note_added'").await, 1);
}

#[tokio::test]
async fn two_people_who_take_care_at_once_hear_of_each_other() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    let path = format!("/admin/signups/{reference}");
    let action = format!("{path}/reviewer");
    let page = nina.get(&path).await;
    let ids = page.attributes("#reviewer option", "value");
    let seen = page.form(&action);
    let mine = |fields: &[(String, String)], id: &str| {
        let mut fields = fields.to_vec();
        set(&mut fields, "reviewer", id);
        fields
    };
    assert_eq!(nina.post(&action, &pairs(&mine(&seen, &ids[1]))).await.status, 303);
    let answer = amir.post(&action, &pairs(&mine(&seen, &ids[2]))).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.texts("#reviewer option[selected]"), [nina.email.as_str()]);
    let seen = answer.form(&action);
    assert_eq!(amir.post(&action, &pairs(&mine(&seen, &ids[2]))).await.status, 303);
    assert_eq!(amir.post(&action, &pairs(&mine(&seen, "99"))).await.status, 409);
    let seen = amir.get(&path).await.form(&action);
    assert_eq!(amir.post(&action, &pairs(&mine(&seen, "99"))).await.status, 400, "a stranger");
}

#[tokio::test]
async fn a_thousand_pairs_of_stale_edits_overwrite_nothing() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let (path, release) = (
        format!("/admin/signups/{reference}/decide"),
        format!("/admin/signups/{reference}/decide/release"),
    );
    let mut fields = nina.get(&format!("{path}?verdict=pledged")).await.form(&path);
    set(&mut fields, "then", "propose");
    let first: i64 =
        fields.iter().find(|it| it.0 == "version").expect("a version").1.parse().expect("a number");
    for (number, version) in (0..1_000).zip(first..) {
        set(&mut fields, "version", &version.to_string());
        set(&mut fields, "subject", &format!("A {number}"));
        let mut others = fields.clone();
        set(&mut others, "subject", &format!("B {number}"));
        let (fields, others) = (pairs(&fields), pairs(&others));
        let (one, other) = tokio::join!(nina.post(&path, &fields), nina.post(&path, &others));
        let mut both = [one.status, other.status];
        both.sort_unstable();
        assert_eq!(both, [303, 409], "pair {number}");
    }
    let kept = "select count(*) from signup_decision";
    assert_eq!(site.count(kept).await, 1_000);
    let open = "select count(*) from signup_decision
        where discarded_at is null and released_at is null";
    assert_eq!(site.count(open).await, 1);
    assert_eq!(nina.post(&release, &[("version", "1"), ("decision", "1000")]).await.status, 409);
    assert_eq!(site.count("select count(*) from publication").await, 0);
}

#[tokio::test]
async fn messages_of_readers_stand_among_the_work_and_lead_from_one_to_the_next() {
    let site = Site::open().await.ignoring_mail();
    let mut nina = site.staff(Role::Reviewer).await;
    for number in 0..27 {
        site.post("/en/tell", &[("body", &format!("Message {number}"))]).await;
    }
    site.post("/en/tell", &[("body", "Buy now"), ("contact_fax", "yes")]).await;
    site.pass(SignedDuration::from_hours(72)).await;
    nina.sign_in().await;
    let page = nina.get("/admin/").await;
    let tiles = page.texts(".tiles li");
    assert_eq!(tiles[8], "27 Readers’ messagesoldest: 3 days");
    assert_eq!(tiles[9], "1 Readers’ messages in quarantineoldest: 3 days");
    let path = page.attributes(".tiles li:nth-child(9) a", "href").remove(0);
    let newest = nina.get(&path).await.attributes(".box h2", "id")[0].clone();
    let done = |id: &str| format!("/admin/messages/{}/done", id.replace("message-", ""));
    let answer = nina.post(&done(&newest), &[]).await;
    assert_eq!(answer.location(), "/admin/messages?state=open&done=done&page=1&next=26#said");
    let answer = nina.post(&done("message-2"), &[]).await;
    assert_eq!(
        answer.location(),
        "/admin/messages?state=open&done=done&page=1&next=1#said",
        "the older one"
    );
    let answer = nina.post(&done("message-1"), &[]).await;
    assert_eq!(
        answer.location(),
        "/admin/messages?state=open&done=done&page=1&next=26#said",
        "from the top"
    );
    let answer = nina.post("/admin/messages/28/release", &[]).await;
    assert_eq!(answer.location(), "/admin/messages?state=quarantine&done=released");
    assert_eq!(nina.post("/admin/messages/99/done", &[]).await.status, 404);
}

#[tokio::test]
async fn one_click_leads_from_a_failed_mail_to_the_next() {
    let site = Site::open().await.ignoring_mail();
    for number in 1..=3 {
        let email = format!("a{number}@example.org");
        site.smtp.reply_to_recipient(&email, "550 5.1.1 no such mailbox");
        let name = format!("Town {number}");
        site.join_with(&[("contact_email", &email), ("government_name", &name)]).await;
    }
    site.deliver().await;
    let nina = site.staff(Role::Reviewer).await;
    let mails = nina.get("/admin/work/failed").await.attributes("tbody a", "href");
    let next = async |path: &str| nina.get(path).await.attributes("a[rel=next]", "href");
    assert_eq!(next(&mails[0]).await, [mails[1].clone()]);
    let answer = nina.post(&format!("{}/settle", mails[1]), &[]).await;
    assert_eq!(next(&answer.location()).await, [mails[2].clone()]);
    assert_eq!(next(&mails[2]).await, [mails[0].clone()], "the first again");
    nina.post(&format!("{}/settle", mails[0]), &[]).await;
    assert!(next(&mails[2]).await.is_empty(), "it is the last");
}

#[tokio::test]
async fn whatever_is_done_in_a_list_leads_on_in_that_list() {
    let site = Site::open().await.ignoring_mail();
    let mut nina = site.staff(Role::Reviewer).await;
    for name in ["Bot A", "Bot B"] {
        site.join_with(&[("government_name", name), ("contact_fax", "yes")]).await;
    }
    for name in ["Sleepy A", "Sleepy B"] {
        let email = format!("{}@example.org", name.replace(' ', ""));
        site.join_with(&[("government_name", name), ("contact_email", &email)]).await;
    }
    site.deliver().await;
    site.pass(SignedDuration::from_hours(21 * 24)).await;
    nina.sign_in().await;
    for (list, action) in [("quarantine", "release"), ("unconfirmed", "keep")] {
        let first = nina.get(&format!("/admin/work/{list}")).await.attributes("tbody a", "href");
        let page = nina.get(&first[0]).await;
        let path = first[0].split('?').next().expect("a path");
        let form = page.form(&format!("{path}/{action}"));
        let answer = nina.post(&format!("{path}/{action}"), &pairs(&form)).await;
        assert!(answer.location().contains(&format!("&list={list}")), "{}", answer.location());
        let next = nina.get(&answer.location()).await.attributes("a[rel=next]", "href");
        assert_eq!(next, [first[1].clone()], "{list}");
    }
}
