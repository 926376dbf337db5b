//! `/{locale}/members/{number}-{name}`: one pledge or member, its badge and its certificate.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{BASE, Site};

#[tokio::test]
async fn the_mail_leads_to_the_public_page_under_its_one_address() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    for (email, name, latin) in [
        ("ada@example.org", "Ville d’Évry", ""),
        ("bo@example.org", "بلدية صفاقس", "Sfax"),
        ("cem@example.org", "İzmir/Büyükşehir", "Izmir"),
    ] {
        let answers = [("contact_email", email), ("government_name", name), ("latin_name", latin)];
        let reference = site.received_with(&answers).await;
        assert_eq!(nina.decide(&reference, "pledged").await.status, 303);
        let mail = site.deliver_only_mail(email).await;
        let public = format!("{BASE}/en/members/");
        let link = mail.text.lines().find(|line| line.starts_with(&public)).expect("a link");
        let page = site.get(link.strip_prefix(BASE).expect("a link to the site")).await;
        assert_eq!((page.status, page.text("h1")), (200, name.to_owned()), "{}", page.location());
    }
}

#[tokio::test]
async fn a_member_has_a_page_with_what_is_published() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    let page = site.get("/en/members/1-gemeente-utrecht").await;
    assert_eq!((page.status, page.text("h1").as_str()), (200, "Gemeente Utrecht"));
    assert_eq!(page.text(".standing"), "Member of the campaign since 4 May 2023");
    assert_eq!(
        page.texts("dl.answers dt"),
        [
            "Kind of local government",
            "Country or territory",
            "Population",
            "Who decides",
            "Wave",
            "Official website"
        ]
    );
    assert_eq!(
        page.texts("dl.answers dd")[1..4],
        ["Netherlands", "374,411", "Bo Voorbeeld · Burgemeester"]
    );
    assert_eq!(page.texts("svg.map title"), ["Gemeente Utrecht, Netherlands"]);
    assert_eq!(page.attributes("aside > p a", "href"), ["/en/tell?about=1"]);
    for private in ["Ada Lovelace", "@example.org", "human rights plan"] {
        assert!(!page.body.contains(private), "{private}");
    }
    let korean = site.get("/ko/members/1-gemeente-utrecht").await;
    assert_eq!(korean.text(".standing"), "캠페인 회원 · 2023년 5월 4일부터");
}

#[tokio::test]
async fn only_the_number_counts_and_other_spellings_lead_to_the_one_address() {
    let site = Site::open().await.ignoring_mail();
    site.publish("광주광역시", "KR", "pledged").await;
    let own = "/ko/members/1-%EA%B4%91%EC%A3%BC%EA%B4%91%EC%97%AD%EC%8B%9C";
    for other in
        ["/ko/members/1", "/ko/members/1-", "/ko/members/01-gwangju", "/ko/members/1-%EA%B4%91"]
    {
        let answer = site.get(other).await;
        assert_eq!((answer.status, answer.location().as_str()), (301, own), "{other}");
    }
    let page = site.get(own).await;
    assert_eq!(page.status, 200);
    let canonical = format!("http://localhost:3000{own}");
    assert_eq!(page.attributes("link[rel=canonical]", "href"), [canonical]);
    assert_eq!(page.attributes(".lang a[hreflang=fr]", "href"), [own.replace("/ko/", "/fr/")]);
    for nobody in ["2", "0", "-1", "x", "1x", "99999999999999999999", "2-%EA%B4%91"] {
        let path = format!("/ko/members/{nobody}");
        assert_eq!(site.get(&path).await.status, 404, "{path}");
        assert_eq!(site.get(&format!("{path}/certificate")).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn who_has_left_is_gone_and_the_badge_turns_neutral() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    let badge = site.get("/members/1/badge.svg?lang=fr").await;
    assert_eq!((badge.status, badge.header("content-type")), (200, "image/svg+xml"));
    assert_eq!(badge.header("cross-origin-resource-policy"), "cross-origin");
    assert!(badge.body.contains("Membre de la campagne") && badge.body.len() < 2000);
    site.sql("update signup set status = 'needs_information', asked_from = 'profile_submitted'")
        .await;
    let badge = site.get("/members/1/badge.svg").await;
    assert!(badge.body.contains("We have pledged"), "{}", badge.body);
    let kept = badge.header("etag").to_owned();
    assert_eq!(site.ask("/members/1/badge.svg", "if-none-match", &kept).await.status, 304);
    for status in
        ["update signup set status = 'withdrawn'", "update signup set status = 'archived'"]
    {
        site.sql(status).await;
        for path in ["/en/members/1-gemeente-utrecht", "/en/members/1", "/en/members/1/certificate"]
        {
            let gone = site.get(path).await;
            assert_eq!(
                (gone.status, gone.text("h1").as_str()),
                (410, "No longer part of the campaign")
            );
            assert!(!gone.body.contains("Gemeente"), "{path}");
        }
        // A cache that has the old badge asks, and gets the new one.
        let badge = site.ask("/members/1/badge.svg", "if-none-match", &kept).await;
        assert_eq!((badge.status, badge.header("cache-control")), (200, "no-cache"));
        assert!(badge.body.contains("10 · 100 · 1000"), "{}", badge.body);
        let tag = badge.header("etag").to_owned();
        assert_eq!(site.ask("/members/1/badge.svg", "if-none-match", &tag).await.status, 304);
    }
    assert_eq!(site.get("/members/2/badge.svg").await.status, 404);
    assert_eq!(site.get("/members/x/badge.svg").await.status, 404);
}

#[tokio::test]
async fn a_certificate_says_what_holds_on_its_day() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    site.publish("Stadt Wien", "AT", "pledged").await;
    let member = site.get("/en/members/1/certificate").await;
    assert_eq!(member.text(".who"), "Gemeente Utrecht");
    assert!(member.text(".words").starts_with("is a member of the global campaign"));
    assert!(member.text(".certificate .quiet").contains("on 23 November 2026"));
    assert_eq!(member.text(".certificate .quiet bdi"), "http://localhost:3000/en/members/1");
    let pledge = site.get("/en/members/2/certificate").await;
    assert!(pledge.text(".words").starts_with("has pledged to become"));
    assert_eq!(pledge.attributes("meta[name=robots]", "content"), ["noindex"]);
}

impl Site {
    /// Publishes a profile in Dutch for number 1, with a picture and a decision.
    pub async fn publish_profile(&self) {
        for statement in [
            "insert into profile_file (id, signup_id, kind, media_type, bytes, width, height, at)
             values (7, 1, 'picture', 'image/jpeg', x'ffd8ff', 40, 30, 0)",
            "insert into profile_file (id, signup_id, kind, media_type, bytes, at)
             values (8, 1, 'decision', 'application/pdf', x'255044462d', 0)",
            r#"insert into profile (signup_id, stage, locale, answers, picture_id, decision_id, saved_at)
             values (1, 'published', 'nl', '{"essential": "Omdat <wij> dichtbij zijn.",
                "themes": ["housing", "water"], "picture_alt": "De Dom", "picture_holder": "Stad",
                "initiatives": [{"title": "Huis", "text": "Wonen", "link": "https://example.org/h",
                    "year": 2019, "themes": ["housing"]}], "decision_public": true}', 7, 8, 0)"#,
            "insert into account (id, email, role, locale, created_at)
             values (1, 'r@desk.example', 'reviewer', 'en', 0) on conflict do nothing",
            "insert into profile_translation (signup_id, field, locale, translation, account_id, at)
             values (1, 'essential', 'en', 'Because we are near.', 1, 0)",
        ] {
            self.sql(statement).await;
        }
    }
}

#[tokio::test]
async fn a_profile_speaks_the_readers_language_where_it_can() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    site.publish_profile().await;
    let english = site.get("/en/members/1-gemeente-utrecht").await;
    assert_eq!(english.attributes(".said", "lang")[..2], ["en", "nl"]);
    let said = ["Because we are near.", "Omdat <wij> dichtbij zijn.", "Wonen"];
    assert_eq!(english.texts(".said"), said);
    assert_eq!(english.texts("main details:not(.share) summary"), ["Original: Dutch"]);
    assert_eq!(english.text(".initiative h3"), "Huis (2019)");
    assert_eq!(english.attributes(".picture img", "alt"), ["De Dom"]);
    let arabic = site.get("/ar/members/1-gemeente-utrecht").await;
    assert_eq!(arabic.attributes(".said", "lang")[..2], ["nl", "en"]);
    assert_eq!(arabic.attributes(".said", "dir")[..2], ["ltr", "ltr"]);
    for (theme, found) in [("housing", 1), ("food", 0), ("hous", 0)] {
        let list = site.get(&format!("/en/members?theme={theme}")).await;
        assert_eq!(list.texts(".entries li").len(), found, "{theme}");
    }
}

#[tokio::test]
async fn files_are_public_as_long_as_the_profile_is() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    site.publish_profile().await;
    let decision = site.get("/members/1/decision-8.pdf").await;
    assert_eq!((decision.status, decision.header("content-type")), (200, "application/pdf"));
    assert_eq!(decision.header("content-disposition"), "attachment; filename=\"decision-8.pdf\"");
    assert_eq!(decision.header("cache-control"), "no-cache");
    for wrong in [
        "1/decision-7.pdf",
        "1/picture-8.jpg",
        "1/picture-7.png",
        "2/decision-8.pdf",
        "1/picture-x.jpg",
        "x/picture-7.jpg",
        "1/x",
    ] {
        assert_eq!(site.get(&format!("/members/{wrong}")).await.status, 404, "{wrong}");
    }
    site.sql("update profile set answers = json_set(answers, '$.decision_public', json('false'))")
        .await;
    assert_eq!(site.get("/members/1/decision-8.pdf").await.status, 404);
    let page = site.get("/en/members/1-gemeente-utrecht").await;
    assert!(!page.body.contains("decision-8"), "{}", page.body);
}

#[tokio::test]
async fn files_are_gone_with_their_member_at_once_whatever_is_cached() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    site.publish_profile().await;
    let files = ["/members/1/picture-7.jpg", "/members/1/decision-8.pdf"];
    let mut tags = Vec::new();
    for path in files {
        let file = site.get(path).await;
        assert_eq!((file.status, file.header("cache-control")), (200, "no-cache"), "{path}");
        let tag = file.header("etag").to_owned();
        let again = site.ask(path, "if-none-match", &tag).await;
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{path}");
        tags.push((path, tag));
    }
    site.sql("update signup set status = 'withdrawn'").await;
    for (path, tag) in &tags {
        for known in [tag.as_str(), "*"] {
            let gone = site.ask(path, "if-none-match", known).await;
            assert_eq!((gone.status, gone.header("etag")), (404, ""), "{path} {known}");
        }
    }
}

#[tokio::test]
async fn a_released_decision_is_on_the_public_pages_at_once_whatever_is_cached() {
    let site = Site::open().await;
    let mut kept = Vec::new();
    for path in
        ["/members.json", "/members.csv", "/members.atom", "/members.geojson", "/ar/members"]
    {
        let before = site.get(path).await;
        assert!(!before.body.to_lowercase().contains("utrecht"), "{path}");
        let tag = before.header("etag").to_owned();
        assert_eq!(site.ask(path, "if-none-match", &tag).await.status, 304, "{path}");
        kept.push((path, tag));
    }
    let pledge = site.pledged("ada@example.org").await;
    site.pass(SignedDuration::from_secs(5)).await;
    for (path, tag) in kept {
        let after = site.ask(path, "if-none-match", &tag).await;
        assert!(after.status == 200 && after.body.to_lowercase().contains("utrecht"), "{path}");
        assert_ne!(after.header("etag"), tag, "{path}");
        let day = "Sun, 01 Nov 2026 00:00:00 GMT";
        assert_eq!(site.ask(path, "if-modified-since", day).await.status, 200, "{path}");
    }
    assert_eq!(site.get(&pledge.personal).await.reference(), pledge.reference);
    assert_eq!(site.get("/en/members/1-gemeente-utrecht").await.status, 200);
}
