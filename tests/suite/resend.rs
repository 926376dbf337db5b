//! Mails written anew: every kind, and what becomes of the old link.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::profile::{answer_all, send};
use crate::site::{Desk, Mail, SECRETARIAT, Site, pairs, set};

const SECOND: &str = "office@example.org";

/// Writes the newest mail to an address anew; what the desk says of it.
async fn resend(desk: &Desk<'_>, recipient: &str) -> String {
    let page = desk.get(&format!("/admin/mail?q={}", recipient.replace('@', "%40"))).await;
    let path = page.attributes("tbody td:first-child a:first-child", "href").remove(0);
    let answer = desk.post(&format!("{path}/resend"), &[]).await;
    answer.location().split("done=").nth(1).expect("a word").to_owned()
}

fn same_words(new: &Mail, old: &Mail) {
    assert_eq!((&new.subject, &new.text), (&old.subject, &old.text));
    assert_ne!(new.message_id, old.message_id);
}

#[tokio::test]
async fn the_mail_of_a_decision_has_a_new_link_while_the_decision_stands() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let mut nina = site.staff(Role::Reviewer).await;
    nina.decide(&reference, "pledged").await;
    let old = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(resend(&nina, "ada@example.org").await, "resent");
    let new = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(new.subject, old.subject);
    assert_eq!(site.get(&old.link()).await.status, 404);
    assert_eq!(site.get(&new.link()).await.status, 200);
    site.post(&format!("{}/withdraw", new.link()), &[]).await;
    site.deliver().await;
    site.sql("update mail set settled_at = null where kind = 'decision'").await;
    site.pass(SignedDuration::from_mins(1)).await;
    nina.sign_in().await;
    let page = nina.get("/admin/mail?kind=decision").await;
    let path = page.attributes("tbody td:first-child a:first-child", "href").remove(0);
    let answer = nina.post(&format!("{path}/resend"), &[]).await;
    assert_eq!(answer.location(), format!("{path}?done=useless"), "it is withdrawn");
    assert_eq!(site.deliver().await.len(), 0);
    assert_eq!(resend(&nina, "ada@example.org").await, "resent", "that it is withdrawn");
    site.deliver_only_mail("ada@example.org").await;
}

#[tokio::test]
async fn a_second_address_is_asked_anew_and_its_copies_go_out_without_links() {
    let site = Site::open().await;
    site.join_with(&[("second_email", SECOND)]).await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let mails = site.deliver().await;
    let to = |to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail");
    let nina = site.staff(Role::Reviewer).await;
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(resend(&nina, SECOND).await, "resent");
    let asked = site.deliver_only_mail(SECOND).await;
    assert_eq!(site.get(&to(SECOND).link()).await.status, 404);
    site.post(&asked.link(), &[]).await;
    assert_eq!(resend(&nina, SECOND).await, "useless", "it is confirmed");
    let correct = format!("{}/correct", to("ada@example.org").link());
    let mut fields = site.get(&correct).await.form(&correct);
    set(&mut fields, "region", "Midden");
    site.post(&correct, &pairs(&fields)).await;
    let copies = site.deliver().await;
    let copy = copies.iter().find(|mail| mail.to == SECOND).expect("a copy");
    assert_eq!(resend(&nina, SECOND).await, "resent");
    let again = site.deliver_only_mail(SECOND).await;
    same_words(&again, copy);
    assert!(!again.text.contains("/signup/"));
}

#[tokio::test]
async fn notices_to_the_secretariat_and_receipts_go_out_as_they_were() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    let mails = site.deliver().await;
    let notice = mails.iter().find(|mail| mail.to == SECRETARIAT).expect("a notice");
    let nina = site.staff(Role::Reviewer).await;
    assert_eq!(resend(&nina, SECRETARIAT).await, "resent");
    same_words(&site.deliver_only_mail(SECRETARIAT).await, notice);
    site.post("/en/tell", &[("body", "Grigny is missing")]).await;
    let notice = site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(resend(&nina, SECRETARIAT).await, "resent");
    same_words(&site.deliver_only_mail(SECRETARIAT).await, &notice);
}

#[tokio::test]
async fn a_reminder_of_the_profile_keeps_to_the_budget_and_ends_with_its_reason() {
    let site = Site::open().await;
    let pledged = site.pledged("ada@example.org").await;
    let mut nina = site.staff(Role::Reviewer).await;
    site.pass(SignedDuration::from_hours(30 * 24 + 1)).await;
    nina.sign_in().await;
    let old = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(resend(&nina, "ada@example.org").await, "full");
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(resend(&nina, "ada@example.org").await, "resent");
    let new = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(new.subject, old.subject);
    assert_eq!(site.get(&old.link()).await.status, 404);
    assert_eq!(site.get(&new.link()).await.status, 200);
    nina.press_with(&pledged.reference, "archive", &[("why", "The council left.")]).await;
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(resend(&nina, "ada@example.org").await, "useless");
}

/// Brings about a mail of a kind; who gets it.
async fn caused(site: &Site, kind: &str) -> &'static str {
    let ada = "ada@example.org";
    if matches!(kind, "confirm" | "reminder" | "merged" | "disowned" | "digest" | "namesake") {
        return unconfirmed(site, kind).await;
    }
    let pledged = site.pledged(ada).await;
    let personal = &pledged.personal;
    site.pass(SignedDuration::from_mins(11)).await;
    match kind {
        "link" => {
            site.post("/en/signup", &[("email", ada)]).await;
        }
        "corrected" | "change" => {
            let path = format!("{personal}/correct");
            let mut fields = site.get(&path).await.form(&path);
            set(&mut fields, "leader_name", "Somebody else");
            assert_eq!(site.post(&path, &pairs(&fields)).await.status, 303);
        }
        "takeover" | "told" => {
            let path = format!("{personal}/contact");
            let mut fields = site.get(&path).await.form(&path);
            set(&mut fields, "contact_email", "eve@example.org");
            assert_eq!(site.post(&path, &pairs(&fields)).await.status, 303);
            if kind == "told" {
                let asked = site.deliver_only_mail("eve@example.org").await;
                assert_eq!(site.post(&asked.link(), &[]).await.status, 303);
            }
        }
        "answered" => {
            answer_all(site, personal).await;
            send(site, personal).await;
            let nina = site.reviewer().await;
            nina.decide(&pledged.reference, "needs_information").await;
            let mails = site.deliver().await;
            let personal = mails.last().expect("the question").link();
            let path = format!("{personal}/answer");
            let mut fields = site.get(&path).await.form(&path);
            set(&mut fields, "answer", "In March.");
            assert_eq!(site.post(&path, &pairs(&fields)).await.status, 303);
        }
        "profile" => {
            answer_all(site, personal).await;
            assert_eq!(send(site, personal).await.status, 303);
        }
        _ => {}
    }
    match kind {
        "takeover" => "eve@example.org",
        "change" => SECRETARIAT,
        _ => ada,
    }
}

/// The same for mails about a signup that is not confirmed yet.
async fn unconfirmed(site: &Site, kind: &str) -> &'static str {
    let ada = "ada@example.org";
    site.join(ada).await;
    let mails = site.deliver().await;
    let confirm = mails.iter().find(|mail| mail.to == ada).expect("a request").link();
    match kind {
        "reminder" => site.pass(SignedDuration::from_hours(73)).await,
        "merged" => {
            for name in ["Ede", "Goes"] {
                site.join_with(&[("government_name", name), ("website", "")]).await;
            }
            site.pass(SignedDuration::from_mins(11)).await;
        }
        "disowned" => {
            site.post(&format!("{confirm}/disown"), &[]).await;
            return SECRETARIAT;
        }
        "digest" => {
            for number in 0..25 {
                let (name, email) = (format!("Town {number}"), format!("t{number}@example.org"));
                let answers = [("government_name", name.as_str()), ("contact_email", &email)];
                site.join_with(&answers).await;
            }
            site.pass(SignedDuration::from_mins(2)).await;
            return SECRETARIAT;
        }
        "namesake" => {
            site.post(&confirm, &[]).await;
            site.deliver().await;
            site.pass(SignedDuration::from_mins(11)).await;
            site.join_with(&[("contact_email", "eva@example.org")]).await;
        }
        _ => {}
    }
    ada
}

#[tokio::test]
async fn each_kind_of_mail_goes_out_again_with_a_new_link_that_opens_what_the_old_one_did() {
    for (kind, has_link) in [
        ("confirm", true),
        ("reminder", true),
        ("merged", true),
        ("link", true),
        ("namesake", false),
        ("receipt", true),
        ("digest", false),
        ("disowned", false),
        ("corrected", false),
        ("change", false),
        ("takeover", true),
        ("told", true),
        ("answered", false),
        ("profile", false),
    ] {
        let site = Site::open().await.ignoring_mail();
        let to = caused(&site, kind).await;
        let before = site.deliver().await;
        site.pass(SignedDuration::from_mins(11)).await;
        site.deliver().await;
        let nina = site.staff(Role::Reviewer).await;
        let page = nina.get(&format!("/admin/mail?kind={kind}")).await;
        let path = page.attributes("tbody td:first-child a:first-child", "href").remove(0);
        let answer = nina.post(&format!("{path}/resend"), &[]).await;
        let done = answer.location().split("done=").nth(1).expect("a word").to_owned();
        assert!(["resent", "waits"].contains(&done.as_str()), "{kind}: {done}");
        let mails = site.deliver().await;
        let new = mails.iter().find(|mail| mail.to == to);
        let new = new.unwrap_or_else(|| panic!("{kind}: nothing came to {to}"));
        if let Some(old) = before.iter().find(|mail| mail.to == to && mail.subject == new.subject) {
            assert_ne!(old.message_id, new.message_id, "{kind}");
            if has_link {
                assert_ne!(old.link(), new.link(), "{kind}");
                assert_eq!(site.get(&old.link()).await.status, 404, "{kind}: the old link ends");
            }
        }
        if has_link {
            assert_eq!(site.get(&new.link()).await.status, 200, "{kind}");
        }
        let again = nina.post(&format!("{path}/resend"), &[]).await;
        assert_eq!(again.location(), format!("{path}?done=useless"), "{kind}: once");
    }
}

#[tokio::test]
async fn the_mail_of_a_decision_is_known_however_long_the_release_took() {
    let site = Site::with_a_walking_clock().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let mut link = pledged.personal;
    for _ in 0..2 {
        assert_eq!(resend(&nina, "ada@example.org").await, "resent");
        let new = site.deliver_only_mail("ada@example.org").await;
        assert!(new.subject.contains("pledge"), "{}", new.subject);
        assert_eq!(site.get(&link).await.status, 404);
        link = new.link();
    }
    // A question since then is another decision: each mail goes on saying its own.
    let newest = "select '/admin/mail/' || max(id) from mail where kind = 'decision'";
    let mut path = site.words(newest).await.remove(0);
    answer_all(&site, &link).await;
    send(&site, &link).await;
    site.deliver().await;
    nina.decide(&pledged.reference, "needs_information").await;
    let question = site.deliver_only_mail("ada@example.org").await;
    let question_path = site.words(newest).await.remove(0);
    for _ in 0..2 {
        let done = nina.post(&format!("{path}/resend"), &[]).await.location();
        assert!(done.ends_with("?done=resent"), "{done}");
        assert!(site.deliver_only_mail("ada@example.org").await.subject.contains("pledge"));
        path = site.words(newest).await.remove(0);
    }
    let done = nina.post(&format!("{question_path}/resend"), &[]).await.location();
    assert!(done.ends_with("?done=resent"), "{done}");
    assert_eq!(site.deliver_only_mail("ada@example.org").await.subject, question.subject);
}
