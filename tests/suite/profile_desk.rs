//! The profile on the desk: read, its corrections settled, its answers translated.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::profile::{answer_all, long, pledged, save, send};
use crate::site::{Answer, Desk, SECRETARIAT, Site};

/// A member with a published profile.
async fn member(site: &Site) -> (String, String) {
    let (reference, personal) = pledged(site).await;
    answer_all(site, &personal).await;
    assert_eq!(send(site, &personal).await.status, 303);
    let decided = site.reviewer().await.decide(&reference, "member").await;
    assert_eq!(decided.status, 303, "{}", decided.body);
    site.deliver().await;
    (reference, personal)
}

/// The version that the desk's page of a signup has.
async fn version(desk: &Desk<'_>, reference: &str) -> String {
    let page = desk.get(&format!("/admin/signups/{reference}")).await;
    page.attributes("input[name=version]", "value").remove(0)
}

/// Presses the button that settles a member's correction.
async fn settle(desk: &Desk<'_>, reference: &str, how: &str, version: &str) -> Answer {
    let path = format!("/admin/signups/{reference}/profile/{how}");
    desk.post(&path, &[("version", version)]).await
}

#[tokio::test]
async fn the_secretariat_reads_a_profile_in_its_language() {
    let site = Site::open().await;
    let (reference, personal) = pledged(&site).await;
    answer_all(&site, &personal).await;
    let desk = site.staff(Role::Reader).await;
    let path = format!("/admin/signups/{reference}");
    let page = desk.get(&path).await;
    assert!(page.body.contains("Required answers given"), "how far it has come");
    assert!(!page.body.contains("essential essential"), "what is not sent is not shown");
    send(&site, &personal).await;
    site.deliver().await;
    let page = desk.get(&path).await;
    assert_eq!(page.texts("dd[lang=nl]").len(), 3);
    assert!(page.body.contains("Profile to be read"));
    site.sql("insert into profile_file (signup_id, kind, media_type, bytes, at) values (1, 'decision', 'application/pdf', x'25504446', 1)").await;
    site.sql("update profile set decision_id = 1").await;
    let href = desk.get(&path).await.attributes("main a[href*=files]", "href").remove(0);
    assert_eq!(
        desk.get(&href).await.header("content-disposition"),
        "attachment; filename=\"decision.pdf\""
    );
    assert_eq!(site.get(&href).await.location(), "/admin/sign-in?why=needed");
    assert_eq!(desk.get(&format!("{path}/files/2")).await.status, 404);
    assert_eq!(settle(&desk, &reference, "accept", "1").await.status, 403, "readers read");
}

#[tokio::test]
async fn a_members_correction_waits_and_is_settled_once() {
    let site = Site::open().await;
    let (reference, personal) = member(&site).await;
    let desk = site.staff(Role::Reviewer).await;
    for (how, public) in [("discard", 0), ("accept", 1)] {
        site.pass(SignedDuration::from_mins(11)).await;
        assert_eq!(save(&site, &personal, "approach", &[("tools", "Nieuw")]).await.status, 303);
        assert!(send(&site, &personal).await.location().ends_with("?done=sent"));
        let to: Vec<String> = site.deliver().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(to, ["ada@example.org", SECRETARIAT]);
        assert_eq!(
            site.count(
                "select count(*) from published_profile where answers ->> 'tools' = 'Nieuw'"
            )
            .await,
            0
        );
        assert_eq!(site.count("select members from campaign_count").await, 1, "still a member");
        let page = desk.get(&format!("/admin/signups/{reference}")).await;
        assert_eq!(
            page.texts(".box dd span[dir]"),
            ["", "Nieuw"],
            "what changes, and nothing else"
        );
        let version = version(&desk, &reference).await;
        assert!(settle(&desk, &reference, how, &version).await.location().contains(how));
        assert_eq!(
            site.count(
                "select count(*) from published_profile where answers ->> 'tools' = 'Nieuw'"
            )
            .await,
            public
        );
        assert_eq!(
            site.count("select count(*) from profile where submitted_at is not null").await,
            0
        );
        assert_eq!(settle(&desk, &reference, how, &version).await.status, 409, "once");
    }
    let page = site.get(&format!("{personal}/profile/approach")).await;
    assert_eq!(page.text("#tools"), "Nieuw");
    assert!(send(&site, &personal).await.location().ends_with("?done=unchanged"));
    // What is changed after sending has to be sent again.
    save(&site, &personal, "approach", &[("tools", "Nieuwer")]).await;
    send(&site, &personal).await;
    save(&site, &personal, "approach", &[("tools", "Nieuwst")]).await;
    assert_eq!(site.count("select count(*) from profile where submitted_at is not null").await, 0);
    site.deliver().await;
}

#[tokio::test]
async fn reviewers_translate_answers_and_lose_nothing_to_each_other() {
    let site = Site::open().await;
    let (reference, personal) = member(&site).await;
    let desk = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/translate?into=fr");
    let page = desk.get(&path).await;
    let seen = |page: &Answer, field: &str| {
        page.attributes(&format!("input[name='seen.{field}']"), "value").remove(0)
    };
    let (essential, joining) = (seen(&page, "essential"), seen(&page, "joining"));
    let form = |text: &'static str| {
        [
            ("essential", text),
            ("seen.essential", essential.as_str()),
            ("joining", "Ensemble"),
            ("seen.joining", joining.as_str()),
        ]
    };
    assert_eq!(
        desk.post(&path, &form("Ici")).await.location(),
        format!("/admin/signups/{reference}?done=translated")
    );
    assert_eq!(desk.post(&path, &form("Ici")).await.status, 303, "twice is once");
    let mine = "select count(*) from published_translation where locale = 'fr'";
    assert_eq!(site.count(mine).await, 2);
    assert_eq!(
        site.count("select count(*) from signup_history where event = 'translated'").await,
        1
    );
    let page = desk.post(&path, &form("Là-bas")).await;
    assert_eq!((page.status, page.text("textarea[name=essential]")), (409, "Là-bas".to_owned()));
    assert!(page.texts("section p").contains(&"As saved now: Ici".to_owned()));
    assert_eq!(
        site.count("select count(*) from published_translation where translation = 'Ici'").await,
        1
    );
    let long_text = "é".repeat(6001);
    let fields = [("essential", long_text.as_str()), ("seen.essential", &seen(&page, "essential"))];
    assert_eq!(desk.post(&path, &fields).await.status, 422);
    // The original changes: its translation goes, the other stays.
    let new = long("anders");
    let given = [
        ("locale", "nl"),
        ("essential", new.as_str()),
        ("framework", &long("framework")),
        ("joining", &long("joining")),
    ];
    let given = given.map(|(name, value)| (name, value as &str));
    save(&site, &personal, "questions", &given).await;
    send(&site, &personal).await;
    site.deliver().await;
    let version = version(&desk, &reference).await;
    settle(&desk, &reference, "accept", &version).await;
    assert_eq!(
        site.count("select count(*) from published_translation where field = 'joining'").await,
        1
    );
    assert_eq!(site.count(mine).await, 1);
    assert!(desk.get(&format!("/admin/signups/{reference}")).await.body.contains("French: 1"));
    // An empty one is none.
    let page = desk.get(&path).await;
    desk.post(&path, &[("joining", ""), ("seen.joining", &seen(&page, "joining"))]).await;
    assert_eq!(site.count(mine).await, 0);
    for (into, status) in [("tlh", 404), ("", 404)] {
        let answer = desk.get(&format!("/admin/signups/{reference}/translate?into={into}")).await;
        assert_eq!(answer.status, status);
    }
    let reader = site.staff(Role::Reader).await;
    assert_eq!(reader.get(&path).await.status, 403);
    assert_eq!(reader.post(&path, &[]).await.status, 403);
}

/// A profile that the secretariat has a question about.
async fn asked_about(site: &Site) -> (String, String) {
    let (reference, personal) = pledged(site).await;
    answer_all(site, &personal).await;
    send(site, &personal).await;
    site.deliver().await;
    let personal = crate::answer::ask(site, &reference, "Who wrote this?").await;
    (reference, personal)
}

#[tokio::test]
async fn nobody_resumes_or_publishes_a_profile_that_could_not_be_sent() {
    let site = Site::open().await;
    let (reference, personal) = asked_about(&site).await;
    let gaps = [("locale", "nl"), ("essential", ""), ("framework", "Kort."), ("joining", "")];
    assert_eq!(save(&site, &personal, "questions", &gaps).await.status, 303);
    let nina = site.reviewer().await;
    let why = [("why", "By telephone")];
    let page = nina.press_with(&reference, "resume", &why).await;
    assert_eq!(page.status, 422);
    assert!(page.text(".summary li").starts_with("The profile is not complete"), "{}", page.body);
    assert_eq!(page.field("why"), "By telephone", "what was typed stays");
    let waits = "select count(*) from signup where status = 'needs_information'";
    assert_eq!(site.count(waits).await, 1);

    // As it may have come to the desk in older days.
    site.sql("update signup set status = 'profile_submitted', asked_from = null").await;
    let path = format!("/admin/signups/{reference}/decide");
    let page = nina.get(&format!("{path}?verdict=member")).await;
    assert!(page.text(".note").starts_with("The profile is not complete"), "{}", page.body);
    for then in ["propose", "release"] {
        let page = nina.send_decision(&reference, "member", &[("then", then)]).await;
        assert_eq!(page.status, 422);
        assert!(page.text(".note").starts_with("The profile is not complete"), "{}", page.body);
    }
    assert_eq!(site.count("select members from campaign_count").await, 0);
    assert_eq!(
        site.count("select count(*) from signup_decision where verdict = 'member'").await,
        0
    );

    site.sql("update signup set status = 'needs_information', asked_from = 'profile_submitted'")
        .await;
    answer_all(&site, &personal).await;
    assert_eq!(nina.press_with(&reference, "resume", &why).await.status, 303);
    assert_eq!(nina.decide(&reference, "member").await.status, 303);
    site.deliver().await;
    assert_eq!(site.count("select members from campaign_count").await, 1);
}

#[tokio::test]
async fn a_proposal_to_publish_a_profile_leads_back_where_something_is_missing() {
    let site = Site::open().await;
    let (reference, personal) = pledged(&site).await;
    answer_all(&site, &personal).await;
    send(&site, &personal).await;
    site.deliver().await;
    let nina = site.reviewer().await;
    assert_eq!(nina.propose(&reference, "member").await.status, 303);
    site.sql("update profile set answers = json_set(answers, '$.essential', '')").await;
    let answer = nina.press(&reference, "decide/release").await;
    let decide = format!("/admin/signups/{reference}/decide?verdict=member");
    assert_eq!(answer.location(), decide);
    assert!(nina.get(&decide).await.text(".note").starts_with("The profile is not complete"));
    assert_eq!(site.count("select members from campaign_count").await, 0);
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn no_link_of_a_profile_is_anything_but_a_web_address() {
    let site = Site::open().await;
    let (_, personal) = member(&site).await;
    for link in ["javascript://example.org/%0aalert(1)", "JAVASCRIPT://x", "data://a.b/c", "://x"] {
        let given = [("initiative-1-title", "Huis"), ("initiative-1-link", link)];
        let page = save(&site, &personal, "initiatives", &given).await;
        assert_eq!(page.status, 422, "{link}");
        assert_eq!(page.field("initiative-1-link"), link, "it comes back to be mended");
    }
    // One that was kept in older days leads nowhere on the public page.
    site.sql(
        "update profile set answers = json_set(answers, '$.initiatives', json('[{\"title\": \"Huis\",
         \"text\": \"\", \"link\": \"javascript://example.org/%0aalert(1)\", \"year\": null,
         \"themes\": []}]')) where stage = 'published'",
    )
    .await;
    let page = site.get("/en/members/1-gemeente-utrecht").await;
    assert!(page.body.contains("Huis"), "{}", page.body);
    assert!(!page.body.contains("javascript:"));
}
