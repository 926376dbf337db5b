//! The desk leads on: whoever works there sees everything, and comes back to where they were.

use human_rights_cities::verbs::Role;

use crate::site::{Answer, Site, pairs, set};

/// Fifty signups as a full table brings them, copies of the first.
async fn fifty_more(site: &Site) {
    site.sql("with recursive n(i) as (values (1) union all select i + 1 from n where i < 50) insert into signup (reference, status, origin, form_id, created_at, status_since, letter_hash, privacy_version, government_name, latin_name, kind, country, region, website, leader_name, leader_office, contact_name, contact_role, contact_email, contact_phone, second_email, correspondence_locale, message, search_text, mailbox, government_key) select 'HRC-' || i, status, origin, 'f' || i, created_at, status_since, '', '1', 'City ' || i, '', kind, 'FR', '', '', 'x', 'x', 'x', 'x', 'x@example.org', '', '', 'fr', '', 'city ' || i, '', 'm:city' || i from n, (select * from signup limit 1)").await;
}

#[tokio::test]
async fn all_proposals_can_be_reached_and_ones_own_stand_first() {
    let site = Site::open().await.ignoring_mail();
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    let mut received = Vec::new();
    for number in 0..3 {
        received.push(site.received(&format!("contact{number}@example.org")).await);
    }
    nina.propose(&received[0], "pledged").await;
    amir.propose(&received[1], "pledged").await;
    amir.propose(&received[2], "declined").await;
    let references = async |desk: &crate::site::Desk<'_>| {
        let links = desk.get("/admin/proposals").await.attributes(".proposals h2 a", "href");
        let of = |href: &String| received.iter().position(|it| href.contains(it.as_str()));
        links.iter().filter_map(of).collect::<Vec<_>>()
    };
    assert_eq!(references(&nina).await, [0, 1, 2]);
    assert_eq!(references(&amir).await, [1, 2, 0]);
    for (desk, order) in [(&nina, [0, 1, 2]), (&amir, [1, 2, 0])] {
        for pair in order.windows(2) {
            let page = format!("/admin/signups/{}?list=proposals", received[pair[0]]);
            let next = desk.get(&page).await.attributes("nav.pages a[rel=next]", "href");
            assert!(next[0].contains(&received[pair[1]]), "{next:?} does not follow as shown");
        }
    }

    fifty_more(&site).await;
    site.sql(
        "insert into signup_decision (signup_id, verdict, made_at, made_by, locale, subject, body,
             seen_version)
         select id, 'pledged', 1, 1, 'en', 'Your pledge', 'Thank you.', version from signup
         where government_name like 'City %'",
    )
    .await;
    let page = nina.get("/admin/proposals").await;
    assert_eq!(page.texts(".proposals > li").len(), 50);
    let next = page.attributes("nav.pages a[rel=next]", "href");
    let last = nina.get(&next[0]).await;
    assert!(!last.texts(".proposals > li").is_empty());
    assert_eq!(last.attributes("nav.pages a[rel=prev]", "href"), ["/admin/proposals?page=1"]);
    assert!(last.attributes("nav.pages a[rel=next]", "href").is_empty());
}

#[tokio::test]
async fn the_list_finds_what_has_a_proposal_and_a_signup_leads_back_to_it() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let proposed = site.received("ada@example.org").await;
    site.received("bo@example.org").await;
    nina.propose(&proposed, "pledged").await;
    let list = nina.get("/admin/signups?flag=proposed&sort=country").await;
    let links = list.attributes("tbody td:first-child a", "href");
    assert_eq!(links.len(), 1);
    let page = nina.get(&links[0]).await;
    assert_eq!(
        page.attributes("nav.pages a", "href"),
        ["/admin/signups?flag=proposed&sort=country"]
    );
    assert_eq!(page.text("nav.pages a"), "Signups found (1)");
    assert_eq!(page.text("nav.pages span"), "This was the last one in the list.");
    for elsewhere in ["https://evil.example", "//evil.example?next=1", "all//evil.example"] {
        let page = nina
            .get(&format!("/admin/signups/{proposed}?list={}", elsewhere.replace('?', "%3F")))
            .await;
        assert_eq!(page.attributes("main > p.actions:first-child a", "href"), ["/admin/signups"]);
    }
}

#[tokio::test]
async fn all_of_ones_own_proposals_are_ticked_by_a_link_and_released_as_ticked_ones_are() {
    let site = Site::open().await.ignoring_mail();
    let (nina, amir) = (site.reviewer().await, site.reviewer().await);
    let mut received = Vec::new();
    for number in 0..4 {
        received.push(site.received(&format!("contact{number}@example.org")).await);
    }
    for (number, reference) in received.iter().enumerate() {
        let desk = if number < 3 { &nina } else { &amir };
        desk.propose(reference, "pledged").await;
    }
    let page = nina.get("/admin/proposals").await;
    assert_eq!(page.texts("input[checked]").len(), 0);
    assert_eq!(page.texts("p.actions a"), ["Tick all of mine", "Tick all on this page"]);
    let links = page.attributes("p.actions a", "href");
    assert_eq!(nina.get(&links[1]).await.attributes("input[checked]", "name").len(), 4);
    let page = nina.get(&links[0]).await;
    assert_eq!(page.attributes("input[checked]", "name").len(), 3);
    assert_eq!(page.texts("p.actions a").pop().as_deref(), Some("Untick all"));
    // Meanwhile a colleague releases one and another has changed.
    assert_eq!(amir.press(&received[0], "decide/release").await.status, 303);
    site.sql("update signup set version = version + 1 where id = 2").await;
    let answer = nina.post("/admin/proposals", &pairs(&page.form("/admin/proposals"))).await;
    assert_eq!(answer.location(), "/admin/proposals?released=1&refused=2");
    assert_eq!(site.count("select count(*) from publication").await, 2);
    let page = nina.get("/admin/proposals?ticked=all").await;
    assert_eq!(
        page.attributes("input[checked]", "name").len(),
        1,
        "what has changed is not ticked"
    );
    assert_eq!(page.texts("p.actions a"), ["Tick all on this page", "Untick all"]);
    let reader = site.staff(Role::Reader).await;
    let page = reader.get("/admin/proposals?ticked=all").await;
    assert_eq!(page.texts("p.actions a, input[type=checkbox]").len(), 0);
}

/// Where a signup's page leads back to, and on to.
fn around(page: &Answer) -> (String, String) {
    let back = page.attributes("nav.pages a", "href").remove(0);
    (back, page.texts("nav.pages a[rel=next] bdi").concat())
}

#[tokio::test]
async fn a_filtered_list_is_worked_through_from_one_to_the_next() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Administrator).await;
    for name in ["Arnhem", "Breda", "Castricum"] {
        let email = format!("{name}@example.org");
        site.received_with(&[("government_name", name), ("contact_email", &email)]).await;
    }
    let list = "/admin/signups?state=received&sort=government";
    let links = nina.get(list).await.attributes("tbody td:first-child a", "href");
    let onward = |next: &str| (list.to_owned(), next.to_owned());
    let path = links[0].split('?').next().expect("a path").to_owned();
    let mut page = nina.get(&links[0]).await;
    assert_eq!(around(&page), onward("Breda"));
    // Once it is taken it is in the list no more, and all the same the list goes on from here.
    for (action, changes) in [
        ("take", &[][..]),
        ("note", &[("note", "Called the town hall.")]),
        ("note", &[("note", "")]),
        ("place", &[("choice", "nowhere")]),
        ("amend", &[("why", "")]),
        ("decide?verdict=pledged", &[("then", "propose")]),
        ("decide/discard", &[]),
        ("reviewer", &[]),
        ("erase", &[("reason", "")]),
    ] {
        let action = format!("{path}/{action}");
        let opened = page.attributes("main a", "href");
        let form = match opened.iter().find(|it| it.starts_with(&action)) {
            Some(form) => &nina.get(form).await,
            None => &page,
        };
        let action = action.split('?').next().expect("a path");
        let mut fields = form.form(action);
        for (name, value) in changes {
            set(&mut fields, name, value);
        }
        let answer = nina.post(action, &pairs(&fields)).await;
        page = match answer.status {
            303 => nina.get(&answer.location()).await,
            422 if !answer.texts("nav.pages").is_empty() => answer,
            _ => {
                let back = answer.attributes("main > p:first-child a", "href").remove(0);
                nina.get(&back).await
            }
        };
        assert_eq!(around(&page), onward("Breda"), "{action}");
    }
    let next = page.attributes("nav.pages a[rel=next]", "href").remove(0);
    let page = nina.get(&next).await;
    assert_eq!(around(&page), onward("Castricum"));
    let page = nina.get(&page.attributes("nav.pages a[rel=next]", "href").remove(0)).await;
    assert_eq!(around(&page), onward(""), "the list of all signups ends with its last");
}

#[tokio::test]
async fn a_signup_leads_back_to_its_page_of_the_list() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reader).await;
    site.received("ada@example.org").await;
    fifty_more(&site).await;
    let list = "/admin/signups?country=FR&sort=government";
    site.sql("update signup set country = 'FR'").await;
    let first = nina.get(list).await.attributes("tbody td:first-child a", "href");
    let page = nina.get(&first[49]).await;
    assert_eq!(around(&page).0, list);
    let next = nina.get(&page.attributes("nav.pages a[rel=next]", "href").remove(0)).await;
    assert_eq!(around(&next), (format!("{list}&page=2"), String::new()));
    let second = nina.get(&format!("{list}&page=2")).await;
    let only = second.attributes("tbody td:first-child a", "href").remove(0);
    assert_eq!(around(&nina.get(&only).await).0, format!("{list}&page=2"));
}

#[tokio::test]
async fn whoever_decides_about_a_signup_takes_care_of_it() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.received("ada@example.org").await;
    nina.decide(&reference, "declined").await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(page.text("#reviewer option[selected]"), nina.email);
    let head = page.texts("main > p");
    assert!(head.iter().any(|it| it.starts_with("Declined (Out of scope)")), "{head:?}");
}

#[tokio::test]
async fn a_change_of_language_leads_back_to_the_page() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.received("ada@example.org").await;
    for here in
        ["/admin/signups?state=received&sort=-wave", "/admin/numbers", "/admin/work/new?page=1"]
    {
        let mut fields = nina.get(here).await.form("/admin/language");
        set(&mut fields, "locale", "fr");
        assert_eq!(nina.post("/admin/language", &pairs(&fields)).await.location(), here);
    }
    let action = format!("/admin/signups/{reference}/note");
    let answer = nina.press_with(&reference, "note", &[("note", "")]).await;
    assert_eq!(answer.status, 422);
    let fields = answer.form("/admin/language");
    let back = nina.post("/admin/language", &pairs(&fields)).await.location();
    assert_eq!(back, format!("/admin/signups/{reference}"), "{action} has no page");
}

#[tokio::test]
async fn a_signup_shows_its_place_and_stays_in_its_work_list_while_it_is_changed() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.received("ada@example.org").await;
    let page = nina.get(&format!("/admin/signups/{reference}?list=new")).await;
    assert!(page.texts(".facts p").iter().any(|it| it.ends_with("Utrecht")));
    assert_eq!(page.attributes(".facts svg.where", "role"), ["img"]);
    let place = format!("/admin/signups/{reference}/place?list=new");
    let page = nina.get(&place).await;
    assert_eq!(page.field("q"), "utrecht", "what is looked for is filled in");
    let mut fields = page.form(&format!("/admin/signups/{reference}/place"));
    set(&mut fields, "choice", "nowhere");
    let answer = nina.post(&format!("/admin/signups/{reference}/place"), &pairs(&fields)).await;
    assert_eq!(answer.location(), format!("/admin/signups/{reference}?done=placed&list=new"));
}

#[tokio::test]
async fn nothing_leads_a_reviewer_where_nothing_can_be_done() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.received("ada@example.org").await;
    nina.propose(&reference, "pledged").await;
    let navigation = nina.get("/admin/").await.attributes("header nav a", "href");
    assert!(!navigation.contains(&"/admin/manage".to_owned()), "{navigation:?}");
    let mut fields = nina.get("/admin/proposals").await.form("/admin/proposals");
    fields.retain(|(name, _)| !name.starts_with("release-"));
    let answer = nina.post("/admin/proposals", &pairs(&fields)).await;
    let page = nina.get(&answer.location()).await;
    assert_eq!(page.text("[role=status]"), "Nothing was ticked, so nothing was released.");
}
