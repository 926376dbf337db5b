//! Two signups of one local government become one record.

use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use crate::person::traces;
use crate::site::{Answer, Desk, SECRETARIAT, Site, pairs, set};

pub const NAME: (&str, &str) = ("government_name", "Stad Utrecht");
pub const EVA: (&str, &str) = ("contact_email", "eva@example.org");

/// The form on the page of both, filled in.
async fn form(desk: &Desk<'_>, kept: &str, merged: &str) -> (String, Vec<(String, String)>) {
    let path = format!("/admin/signups/{merged}/merge");
    let page = desk.get(&format!("{path}?with={}", kept.to_lowercase())).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let mut fields = page.form(&path);
    set(&mut fields, "kept", kept);
    set(&mut fields, "why", "Sent twice");
    (path, fields)
}

/// Merges one signup into another.
pub async fn merge(desk: &Desk<'_>, kept: &str, merged: &str) -> Answer {
    let (path, fields) = form(desk, kept, merged).await;
    let answer = desk.post(&path, &pairs(&fields)).await;
    assert_eq!(answer.location(), format!("/admin/signups/{kept}?done=merged"), "{}", answer.body);
    answer
}

/// The personal link of a signup that is confirmed here, with its reference.
async fn confirmed(site: &Site, changes: &[(&str, &str)]) -> (String, String) {
    site.pass(SignedDuration::from_mins(11)).await;
    site.deliver().await;
    let reference = site.join_with(changes).await;
    let mails = site.deliver().await;
    let confirm = mails.iter().find(|mail| mail.text.contains("/confirm/")).expect("a link").link();
    assert_eq!(site.post(&confirm, &[]).await.status, 303);
    let receipt = site.deliver().await.into_iter().find(|mail| mail.to != SECRETARIAT);
    (reference, receipt.expect("a receipt").link())
}

#[tokio::test]
async fn one_page_shows_what_belonged_to_both_and_every_link_of_the_contact_opens_it() {
    let site = Site::open().await.ignoring_mail();
    let (older, first) = confirmed(&site, &[]).await;
    let (newer, second) = confirmed(&site, &[NAME]).await;
    let nina = site.staff(Role::Reviewer).await;
    nina.press_with(&older, "note", &[("note", "Spoke to Ada")]).await;
    nina.press_with(&newer, "note", &[("note", "Came twice")]).await;
    let page = nina.get(&format!("/admin/signups/{newer}")).await;
    let link = format!("/admin/signups/{newer}/merge?with={older}");
    assert_eq!(page.attributes(".now .box a[href*=merge]", "href"), std::slice::from_ref(&link));
    let both = nina.get(&link).await;
    let differing = both.texts("table[class=sides] tbody th");
    assert!(differing.contains(&"Name of the local government".to_owned()), "{differing:?}");
    assert!(both.text(".box strong").contains("cannot be undone"));
    assert!(both.body.contains("every personal link opens"), "{}", both.body);
    assert_eq!(both.attributes("[name=kept][checked]", "value"), [older.as_str()], "the older");
    merge(&nina, &older, &newer).await;
    for link in [&first, &second] {
        assert_eq!(site.get(link).await.reference(), older);
    }
    let page = nina.get(&format!("/admin/signups/{older}")).await;
    assert!(page.body.contains("Spoke to Ada") && page.body.contains("Came twice"));
    assert_eq!(page.texts("a[href^='/admin/mail/']").len(), 6, "the mails of both");
    let history = page.texts("ol.history li");
    let last = history.iter().rev().take(2).cloned().collect::<Vec<_>>().join(" | ");
    assert!(last.contains("Took in another signup") && last.contains(&newer), "{last}");
    assert!(last.contains("Merged into another signup"), "{last}");
    let closed = nina.get(&format!("/admin/signups/{newer}")).await;
    assert!(closed.body.contains("is part of another one"));
    assert_eq!(closed.attributes("main .note a", "href"), [format!("/admin/signups/{older}")]);
    let states = "select status || ' ' || coalesce(merged_into, '-') from signup order by id";
    assert_eq!(site.words(states).await, ["received -", "archived 1"]);
    let audited = site.words("select subject from audit where event = 'signups_merged'").await;
    assert_eq!(audited, [format!("{older} {newer}")]);
    assert_eq!(nina.get("/admin/signups").await.texts("td .flag").len(), 0);
    let path = format!("/admin/signups/{newer}/amend");
    assert_eq!(nina.get(&path).await.status, 303, "nothing of it changes any more");
}

#[tokio::test]
async fn the_links_of_another_contact_end_and_mails_to_it_are_taken_back() {
    let site = Site::open().await.ignoring_mail();
    let (kept, own) = confirmed(&site, &[]).await;
    let (merged, foreign) = confirmed(&site, &[NAME, EVA]).await;
    site.pass(SignedDuration::from_mins(11)).await;
    site.post("/en/signup", &[("email", "eva@example.org")]).await;
    let nina = site.staff(Role::Reviewer).await;
    merge(&nina, &kept, &merged).await;
    assert_eq!(site.get(&own).await.status, 200);
    assert_eq!(site.get(&foreign).await.status, 404);
    assert_eq!(site.count("select count(*) from signup_token where signup_id = 2").await, 0);
    assert!(site.deliver().await.iter().all(|mail| mail.to != "eva@example.org"));
    site.pass(SignedDuration::from_mins(11)).await;
    site.post("/en/signup", &[("email", "eva@example.org")]).await;
    assert_eq!(site.deliver().await.len(), 0, "there is nothing to mail a link to");
}

#[tokio::test]
async fn an_unconfirmed_one_is_taken_in_and_its_link_confirms_nothing_else() {
    let site = Site::open().await.ignoring_mail();
    let (kept, _) = confirmed(&site, &[]).await;
    let merged = site.join_with(&[NAME, EVA]).await;
    let confirm = site.deliver().await.remove(0).link();
    let nina = site.staff(Role::Reviewer).await;
    merge(&nina, &kept, &merged).await;
    assert_eq!(site.post(&confirm, &[]).await.status, 404);
    site.pass(SignedDuration::from_hours(24 * 31)).await;
    assert_eq!(site.deliver().await.len(), 0, "nobody is reminded");
    let left = site.words("select government_name from signup order by id").await;
    assert_eq!(left, ["Gemeente Utrecht", "Stad Utrecht"], "it stays as long as the kept one");
}

#[tokio::test]
async fn nothing_of_the_merged_one_waits_any_more() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.pledged("ada@example.org").await;
    site.pass(SignedDuration::from_mins(11)).await;
    let merged = site.pledged_with(&[NAME, EVA]).await;
    let correct = format!("{}/correct", merged.personal);
    let mut own = site.get(&correct).await.form(&correct);
    set(&mut own, "region", "Midden-Nederland");
    assert_eq!(site.post(&correct, &pairs(&own)).await.status, 303);
    let (third, _) = confirmed(&site, &[("government_name", "Utrecht"), EVA]).await;
    let nina = site.staff(Role::Reviewer).await;
    assert_eq!(nina.propose(&third, "pledged").await.status, 303);
    merge(&nina, &merged.reference, &third).await;
    merge(&nina, &kept.reference, &merged.reference).await;
    assert_eq!(site.count("select count(*) from signup_proposal").await, 0);
    let open = "select count(*) from signup_decision
        where released_at is null and discarded_at is null";
    assert_eq!(site.count(open).await, 0);
    assert_eq!(site.count("select count(*) from work_item where list <> 'pledged'").await, 0);
    assert_eq!(site.count("select count(*) from signup where merged_into = 1").await, 2, "all");
    let page = nina.get(&format!("/admin/signups/{}", kept.reference)).await;
    assert!(page.body.contains("Proposed decision discarded"), "the history of all three");
}

#[tokio::test]
async fn what_is_public_is_never_merged_into_what_is_not() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.pledged("ada@example.org").await;
    let (merged, _) = confirmed(&site, &[NAME, EVA]).await;
    let nina = site.staff(Role::Reviewer).await;
    let (path, mut fields) = form(&nina, &kept.reference, &merged).await;
    let page = nina.get(&format!("{path}?with={}", kept.reference)).await;
    assert_eq!(page.attributes("[name=kept]", "value"), [kept.reference.as_str()]);
    set(&mut fields, "kept", &merged);
    set(&mut fields, "why", "");
    let answer = nina.post(&path, &pairs(&fields)).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.texts(".summary li").len(), 2, "{}", answer.body);
    set(&mut fields, "kept", "HRC-OTHER1");
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 422);
    assert_eq!(site.count("select count(*) from signup where merged_into is not null").await, 0);
    site.sql("update signup set status = 'withdrawn' where id = 2").await;
    let page = nina.get(&format!("{path}?with={}", kept.reference)).await;
    assert_eq!(page.texts("main form[action$='/merge']").len(), 0, "no button");
    assert!(page.text("p[role=alert]").contains("In these states"));
    let unknown = nina.get(&format!("{path}?with=HRC-NONE")).await;
    assert_eq!((unknown.status, unknown.field("with")), (422, "HRC-NONE".to_owned()));
    let nothing = nina.post(&path, &[]).await;
    assert_eq!(nothing.status, 422, "no other signup was named");
    assert_eq!(nothing.attributes(".summary a", "href"), ["#with"]);
    let reader = site.staff(Role::Reader).await;
    assert_eq!(reader.get(&path).await.status, 403);
    assert_eq!(reader.post(&path, &pairs(&fields)).await.status, 403);
}

#[tokio::test]
async fn stale_forms_are_shown_beside_both_and_twice_is_once() {
    let site = Site::open().await.ignoring_mail();
    let (kept, _) = confirmed(&site, &[]).await;
    let (merged, _) = confirmed(&site, &[NAME, EVA]).await;
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    let (path, fields) = form(&nina, &kept, &merged).await;
    let amend = format!("/admin/signups/{kept}/amend");
    let mut own = amir.get(&amend).await.form(&amend);
    set(&mut own, "leader_name", "Eva Muster");
    set(&mut own, "why", "Elected");
    assert_eq!(amir.post(&amend, &pairs(&own)).await.status, 303);
    let stale = nina.post(&path, &pairs(&fields)).await;
    assert_eq!((stale.status, stale.field("why")), (409, "Sent twice".to_owned()));
    assert!(stale.texts(".sides")[0].contains("Eva Muster"), "as it is now");
    let fresh = stale.form(&path);
    let writer = site.app.db.begin().await.expect("the writer");
    let locked = nina.post(&path, &pairs(&fresh)).await;
    drop(writer);
    assert_eq!((locked.status, locked.field("why")), (503, "Sent twice".to_owned()));
    let again = locked.form(&path);
    let sent = pairs(&again);
    let (one, other) = tokio::join!(nina.post(&path, &sent), amir.post(&path, &sent));
    let done = format!("/admin/signups/{kept}?done=merged");
    assert_eq!((one.location(), other.location()), (done.clone(), done));
    assert_eq!(site.count("select count(*) from audit where event = 'signups_merged'").await, 1);
    let events = "select count(*) from signup_history where event in ('took_in', 'merged')";
    assert_eq!(site.count(events).await, 2);
}

#[tokio::test]
async fn the_kept_one_takes_over_a_profile_if_it_has_none() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.publish("Utrecht", "NL", "member").await;
    let (merged, personal) = crate::profile::pledged(&site).await;
    crate::profile::answer_all(&site, &personal).await;
    assert_eq!(crate::profile::send(&site, &personal).await.status, 303);
    assert_eq!(site.reviewer().await.decide(&merged, "member").await.status, 303);
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.words("select reference from signup order by id").await.remove(0);
    merge(&nina, &reference, &merged).await;
    let stages = "select stage from profile where signup_id = 1 order by stage";
    assert!(site.words(stages).await.contains(&"published".to_owned()));
    let page = site.get(&format!("/en/members/{kept}-utrecht")).await;
    assert!(page.body.contains("essential essential"), "{}", page.body);
    assert_eq!(site.count("select count(*) from profile where signup_id <> 1").await, 0);
}

#[tokio::test]
async fn each_person_is_exported_and_erased_apart_and_nothing_is_left() {
    let site = Site::open().await.ignoring_mail();
    let (kept, own) = confirmed(&site, &[]).await;
    let eva = [
        NAME,
        ("contact_email", "qzmark@example.org"),
        ("contact_name", "Eva Qzmark"),
        ("contact_phone", "+31 qzmark"),
        ("message", "From qzmark"),
        ("second_email", "qzmark.two@example.org"),
    ];
    let (merged, _) = confirmed(&site, &eva).await;
    let nina = site.staff(Role::Reviewer).await;
    nina.press_with(&merged, "note", &[("note", "Spoke to Qzmark")]).await;
    let (path, mut fields) = form(&nina, &kept, &merged).await;
    set(&mut fields, "why", "QZmark@example.org wrote twice");
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    let otto = site.staff(Role::Administrator).await;
    let data = otto.get(&format!("/admin/signups/{merged}/person.json")).await.body;
    assert!(
        data.contains("Spoke to Qzmark") && data.contains(&merged) && !data.contains("Lovelace")
    );
    verbs::person_erase(&site.app, "qzmark.two@example.org").await.expect("erased");
    verbs::person_erase(&site.app, "qzmark@example.org").await.expect("erased");
    site.deliver().await;
    site.pass(SignedDuration::from_mins(1)).await;
    site.app.db.forget_traces().await.expect("a store");
    assert_eq!(traces(&site, "qzmark"), Vec::<String>::new());
    assert_eq!(site.get(&own).await.reference(), kept, "the kept one goes on");
    assert_eq!(
        site.words("select government_name from signup order by id").await[0],
        "Gemeente Utrecht"
    );
}

#[tokio::test]
async fn a_merged_one_is_erased_with_the_kept_one_when_its_time_is_over() {
    let site = Site::open().await.ignoring_mail();
    let (kept, _) = confirmed(&site, &[]).await;
    let (merged, _) = confirmed(&site, &[NAME, ("contact_email", "qzmark@example.org")]).await;
    let nina = site.staff(Role::Reviewer).await;
    merge(&nina, &kept, &merged).await;
    assert_eq!(nina.decide(&kept, "declined").await.status, 303);
    site.deliver().await;
    site.pass(SignedDuration::from_hours(24 * 150)).await;
    assert_eq!(site.count("select count(*) from signup where erased_at is not null").await, 0);
    site.pass(SignedDuration::from_hours(24 * 250)).await;
    assert_eq!(site.count("select count(*) from signup where erased_at is not null").await, 2);
    site.app.db.forget_traces().await.expect("a store");
    assert_eq!(traces(&site, "qzmark"), Vec::<String>::new());
}
