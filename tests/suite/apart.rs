//! Two signups that look alike and are not the same: a reviewer says so, and may take it back.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Desk, Site, pairs, set};

/// Two of Utrecht that were confirmed, by two contacts.
async fn two(site: &Site) -> (String, String) {
    let one = site.received("ada@example.org").await;
    site.pass(SignedDuration::from_mins(11)).await;
    let name = ("government_name", "Stad Utrecht");
    let other = site.received_with(&[name, ("contact_email", "eva@example.org")]).await;
    (one, other)
}

/// Presses the button beside the other one: `apart`, or `apart/undo`.
async fn press(desk: &Desk<'_>, reference: &str, button: &str) -> String {
    let path = format!("/admin/signups/{reference}/{button}");
    let page = desk.get(&format!("/admin/signups/{reference}?list=new")).await;
    let answer = desk.post(&path, &pairs(&page.form(&path))).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    desk.get(&answer.location()).await.text("[role=status]")
}

/// How many likely duplicates the page of a signup names, and how many flags the lists show.
async fn named(desk: &Desk<'_>, reference: &str) -> [usize; 4] {
    let likely = desk.get(&format!("/admin/signups/{reference}")).await;
    let (list, work) = (desk.get("/admin/signups").await, desk.get("/admin/work/new").await);
    let filtered = desk.get("/admin/signups?flag=duplicate").await;
    [
        likely.texts(".now .box .history li").len(),
        list.texts("td .flag").len(),
        work.texts("td .flag").len(),
        filtered.texts("tbody tr").len(),
    ]
}

#[tokio::test]
async fn a_pair_that_is_said_not_to_be_the_same_is_no_duplicate_until_that_is_taken_back() {
    let site = Site::open().await.ignoring_mail();
    let (one, other) = two(&site).await;
    let nina = site.staff(Role::Reviewer).await;
    for reference in [&one, &other] {
        assert_eq!(named(&nina, reference).await, [1, 2, 2, 2]);
    }
    let said = press(&nina, &one, "apart").await;
    assert_eq!(said, "The two signups count as different local governments.");
    for (reference, beside) in [(&one, &other), (&other, &one)] {
        assert_eq!(named(&nina, reference).await, [0; 4]);
        let page = nina.get(&format!("/admin/signups/{reference}")).await;
        assert!(page.text("h2:has(+ ul form[action$=undo])").contains("Not the same"));
        let last = page.texts("ol.history li").pop().expect("an entry");
        let expected = format!("Said not to be the same as another signup: {beside}");
        assert!(last.starts_with(&expected), "{last}");
    }
    let said = press(&nina, &other, "apart/undo").await;
    assert_eq!(said, "The two signups may be the same again.");
    for reference in [&one, &other] {
        assert_eq!(named(&nina, reference).await, [1, 2, 2, 2]);
    }
    let audited =
        "select event || ' ' || subject from audit where event like '%apart%' order by id";
    let expected =
        [format!("signups_told_apart {one} {other}"), format!("apart_taken_back {other} {one}")];
    assert_eq!(site.words(audited).await, expected);
    assert!(nina.get("/admin/signups?list=new").await.status == 200);
}

#[tokio::test]
async fn later_answers_do_not_make_a_pair_of_it_again() {
    let site = Site::open().await.ignoring_mail();
    let (one, other) = two(&site).await;
    let nina = site.staff(Role::Reviewer).await;
    press(&nina, &one, "apart").await;
    let path = format!("/admin/signups/{other}/amend");
    let mut fields = nina.get(&path).await.form(&path);
    set(&mut fields, "government_name", "Gemeente Utrecht");
    set(&mut fields, "why", "Its name in full");
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    site.pass(SignedDuration::from_secs(2)).await;
    assert_eq!(named(&nina, &one).await, [0; 4]);
    let third = [("government_name", "City of Utrecht"), ("contact_email", "uma@example.org")];
    site.join_with(&third).await;
    assert_eq!(named(&nina, &one).await[0], 1, "a third one is compared with both");
}

#[tokio::test]
async fn whoever_has_compared_the_two_to_merge_them_can_say_so_there() {
    let site = Site::open().await.ignoring_mail();
    let (one, other) = two(&site).await;
    let nina = site.staff(Role::Reviewer).await;
    let page = nina.get(&format!("/admin/signups/{one}/merge?with={other}&list=new")).await;
    let path = format!("/admin/signups/{one}/apart");
    assert_eq!(page.text(&format!("form[action='{path}']")), format!("Not the same as {other}"));
    let answer = nina.post(&path, &pairs(&page.form(&path))).await;
    let back = format!("/admin/signups/{one}?done=apart&list=new");
    assert_eq!(answer.location(), back);
    assert_eq!(named(&nina, &one).await, [0; 4]);
    let page = nina.get(&format!("/admin/signups/{one}/merge?with={one}")).await;
    assert!(page.attributes("form[action$=apart]", "action").is_empty(), "one is no pair");
}

#[tokio::test]
async fn said_twice_it_stands_once_and_nothing_stands_of_no_pair() {
    let site = Site::open().await.ignoring_mail();
    let (one, other) = two(&site).await;
    let nina = site.staff(Role::Reviewer).await;
    for (reference, beside) in [(&one, &other), (&one, &other), (&other, &one)] {
        let path = format!("/admin/signups/{reference}/apart");
        assert_eq!(nina.post(&path, &[("other", beside)]).await.status, 303);
    }
    assert_eq!(site.count("select count(*) from signup_apart").await, 1);
    let told = "select count(*) from signup_history where event = 'told_apart'";
    assert_eq!(site.count(told).await, 2, "once for each of the two");
    for _ in 0..2 {
        let path = format!("/admin/signups/{one}/apart/undo");
        assert_eq!(nina.post(&path, &[("other", &other)]).await.status, 303);
    }
    let back = "select count(*) from signup_history where event = 'apart_taken_back'";
    assert_eq!(site.count(back).await, 2);
    let path = format!("/admin/signups/{one}/apart");
    for beside in [one.as_str(), "HRC-000000", ""] {
        assert_eq!(nina.post(&path, &[("other", beside)]).await.status, 400, "{beside}");
    }
    let reader = site.staff(Role::Reader).await;
    for button in ["apart", "apart/undo"] {
        let path = format!("/admin/signups/{one}/{button}");
        assert_eq!(reader.post(&path, &[("other", &other)]).await.status, 403);
    }
    let page = reader.get(&format!("/admin/signups/{one}")).await;
    assert_eq!(page.attributes("form[action*=apart]", "action"), Vec::<String>::new());
    assert_eq!(site.count("select count(*) from signup_apart").await, 0);
}

#[tokio::test]
async fn what_was_said_goes_with_a_signup_that_is_erased_or_merged() {
    let site = Site::open().await.ignoring_mail();
    let (one, other) = two(&site).await;
    let nina = site.staff(Role::Administrator).await;
    press(&nina, &one, "apart").await;
    let path = format!("/admin/signups/{one}/merge");
    let mut fields = nina.get(&format!("{path}?with={other}")).await.form(&path);
    set(&mut fields, "kept", &one);
    set(&mut fields, "why", "The same after all");
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    assert_eq!(site.count("select count(*) from signup_apart").await, 0);
    let path = format!("/admin/signups/{one}/apart");
    assert_eq!(nina.post(&path, &[("other", &other)]).await.status, 303);
    assert_eq!(site.count("select count(*) from signup_apart").await, 0, "it is closed");

    let third = [("government_name", "Utrecht"), ("contact_email", "uma@example.org")];
    let third = site.join_with(&third).await;
    press(&nina, &third, "apart").await;
    assert_eq!(site.count("select count(*) from signup_apart").await, 1);
    let path = format!("/admin/signups/{third}/erase");
    let mut fields = nina.get(&path).await.form(&path);
    set(&mut fields, "reason", "Asked for it");
    set(&mut fields, "sure", "on");
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    assert_eq!(site.count("select count(*) from signup_apart").await, 0);
}
