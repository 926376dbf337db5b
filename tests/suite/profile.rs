//! The profile: written step by step, sent, corrected after membership.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Answer, SECRETARIAT, Site};

/// An answer that is long enough, different for each word.
pub fn long(word: &str) -> String {
    format!("{word} ").repeat(40)
}

/// A pledged local government: its reference and the path of its personal page.
pub async fn pledged(site: &Site) -> (String, String) {
    let pledged = site.pledged("ada@example.org").await;
    (pledged.reference, pledged.personal)
}

/// Sends a step with the version that its page has; everything else is what is given.
pub async fn save(site: &Site, personal: &str, step: &str, given: &[(&str, &str)]) -> Answer {
    let path = format!("{personal}/profile/{step}");
    let version = site.get(&path).await.field("version");
    let mut fields = vec![("version", version.as_str())];
    fields.extend_from_slice(given);
    site.post(&path, &fields).await
}

/// The three questions, answered well.
pub async fn answer_all(site: &Site, personal: &str) {
    let (a, b, c) = (long("essential"), long("framework"), long("joining"));
    let fields = [("locale", "nl"), ("essential", &a), ("framework", &b), ("joining", &c)];
    let fields = fields.map(|(name, value)| (name, value as &str));
    assert_eq!(save(site, personal, "questions", &fields).await.status, 303);
}

/// Presses the button that sends the profile.
pub async fn send(site: &Site, personal: &str) -> Answer {
    let path = format!("{personal}/profile/check");
    let version = site.get(&path).await.field("version");
    site.post(&path, &[("version", &version)]).await
}

#[tokio::test]
async fn a_profile_is_written_in_three_sittings_and_sent() {
    let site = Site::open().await;
    let (reference, personal) = pledged(&site).await;
    let page = site.get(&personal).await;
    assert!(page.body.contains("23 December 2026"), "the next reminder");
    assert_eq!(page.texts("main a.button")[0], "Complete the profile");

    // The first sitting, in English: two answers, one of them too short to be sent.
    let given = [("locale", "nl"), ("essential", "Kort."), ("then", "later")];
    let answer = save(&site, &personal, "questions", &given).await;
    assert!(answer.location().ends_with("?done=saved"));
    assert_eq!(
        site.get(&answer.location()).await.texts(".note")[0],
        "Your profile has been saved. You can go on at any time."
    );
    let overview = site.get(&format!("{personal}/profile")).await;
    assert_eq!(
        overview.texts(".tasks .quiet")[..2],
        ["Not complete yet", "Nothing entered yet (optional)"]
    );

    // The second, in Arabic: what is there is still there.
    let arabic = personal.replace("/en/", "/ar/");
    let page = site.get(&format!("{arabic}/profile/questions")).await;
    assert_eq!(page.text("#essential"), "Kort.");
    assert_eq!(page.attributes("#locale option[selected]", "value"), ["nl"]);
    answer_all(&site, &arabic).await;
    let initiative = [
        ("initiative-1-title", "Huis voor mensenrechten"),
        ("initiative-1-text", "Een plek voor iedereen."),
        ("initiative-1-link", "www.utrecht.example/huis"),
        ("initiative-1-year", "٢٠١٩"),
        ("initiative-1-themes-housing", "on"),
        ("then", "more"),
    ];
    let answer = save(&site, &arabic, "initiatives", &initiative).await;
    assert!(answer.location().ends_with("/profile/initiatives"));
    let page = site.get(&answer.location()).await;
    assert_eq!(page.field("initiative-1-year"), "2019");
    assert_eq!(page.field("initiative-2-title"), "", "room for one more");

    // The third, in Chinese: themes, and off it goes.
    let chinese = personal.replace("/en/", "/zh/");
    let given = [("themes-water", "on"), ("themes-commons", "on"), ("offers", "Ervaring.")];
    assert_eq!(save(&site, &chinese, "exchange", &given).await.status, 303);
    let check = site.get(&format!("{chinese}/profile/check")).await;
    assert!(check.attributes("dd[lang]", "lang").iter().all(|lang| lang == "nl"));
    assert!(check.body.contains("https://www.utrecht.example/huis"));
    assert!(send(&site, &chinese).await.location().ends_with("?done=sent"));

    let mails = site.deliver().await;
    assert_eq!(
        mails.iter().map(|mail| (mail.to.as_str(), mail.subject.clone())).collect::<Vec<_>>(),
        [
            ("ada@example.org", format!("We have received your profile ({reference})")),
            (SECRETARIAT, format!("Profile: Gemeente Utrecht ({reference})")),
        ]
    );
    assert_eq!(
        site.count("select count(*) from signup where status = 'profile_submitted'").await,
        1
    );
    assert_eq!(site.count("select submitted_at is not null from profile").await, 1);
    assert_eq!(site.count("select count(*) from published_profile").await, 0, "not yet public");
    assert_eq!(site.count("select pledges from campaign_count").await, 1, "still a pledge");

    // It can be read now, but not written.
    let read = site.get(&format!("{personal}/profile")).await.location();
    assert!(site.get(&read).await.body.contains("Huis voor mensenrechten"));
    assert_eq!(site.get(&format!("{personal}/profile/questions")).await.status, 303);
    let late = [("version", "x"), ("essential", "late")];
    let answer = site.post(&format!("{personal}/profile/questions"), &late).await;
    assert_eq!(answer.location(), personal);
    assert_eq!(site.post(&format!("{personal}/profile/check"), &late).await.location(), personal);
    let desk = site.staff(Role::Reader).await;
    let page = desk.get(&format!("/admin/signups/{reference}")).await;
    assert!(page.body.contains("Profile sent"));
}

#[tokio::test]
async fn a_profile_with_gaps_says_all_of_them_and_leads_to_each() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let given = [("essential", "Kort."), ("framework", &long("framework"))];
    save(&site, &personal, "questions", &given).await;
    let given = [("initiative-1-text", "Without a title"), ("initiative-1-link", "not a link")];
    save(&site, &personal, "initiatives", &given).await;
    save(&site, &personal, "decision", &[]).await;
    let page = send(&site, &personal).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        page.texts(".summary li"),
        [
            "Choose the language of your answers",
            "Write at least 100 characters: Why are local governments essential to human rights?",
            "An answer is needed: What does joining the campaign mean to you, and what do you bring to it?",
            "An answer is needed: Initiative 1 – Title",
            "Initiative 1 – Web address: enter a web address in the correct format, such as https://www.example.org",
        ]
    );
    let link = page.attributes(".summary a", "href").remove(1);
    assert!(link.ends_with("/profile/questions?check#essential"));
    let step = site.get(link.split('#').next().expect("a path")).await;
    assert_eq!(step.texts(".summary li").len(), 3, "the step says its own");
    assert_eq!(step.attributes("#essential", "aria-invalid"), ["true"]);
    assert_eq!(site.count("select count(*) from signup where status = 'pledged'").await, 1);
}

#[tokio::test]
async fn only_what_cannot_be_kept_is_refused_and_comes_back_whole() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let (most, more) = ("é".repeat(3000), "e\u{301}".repeat(3001));
    for (step, name, value, status) in [
        ("questions", "essential", most.as_str(), 303),
        ("questions", "essential", more.as_str(), 422),
        ("questions", "locale", "tlh", 422),
        ("questions", "essential", "\u{0}", 422),
        ("initiatives", "initiative-1-text", &most[..1000], 303),
        ("initiatives", "initiative-1-text", &most[..1002], 422),
        ("initiatives", "initiative-1-year", "last year", 422),
        ("initiatives", "initiative-1-title", "two\nlines", 422),
        ("exchange", "offers", &most[..2002], 422),
        ("exchange", "themes-nonsense", "on", 303),
        (
            "exchange",
            "offers",
            "<script>alert('1')</script> '; drop table profile; -- 田中さん",
            303,
        ),
        ("approach", "tools", "Ω≈ç√∫˜µ≤≥÷ \u{202e}test\u{202c} 👩‍👩‍👧‍👦", 303),
    ] {
        let answer = save(&site, &personal, step, &[(name, value)]).await;
        assert_eq!(answer.status, status, "{step} {name} {}", answer.body);
        if status == 422 {
            assert_eq!(answer.texts(".summary li").len(), 1, "{name}");
        }
    }
    let page = site.get(&format!("{personal}/profile/exchange")).await;
    assert!(page.text("#offers").starts_with("<script>alert('1')</script>"));
    assert_eq!(site.count("select length(answers ->> 'essential') from profile").await, 3000);
    let many: Vec<(String, String)> = (0..301).map(|n| (format!("f{n}"), String::new())).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let path = format!("{personal}/profile/exchange");
    assert_eq!(site.post(&path, &many).await.status, 413);
    assert_eq!(site.post(&path, &[("offers", &"x".repeat(530_000))]).await.status, 413);
    assert_eq!(site.post(&path, &[("offers", "a"), ("offers", "b")]).await.status, 400);
    assert_eq!(site.get(&format!("{personal}/profile/nothing")).await.status, 404);
}

#[tokio::test]
async fn two_people_write_at_once_and_lose_nothing() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/exchange");
    let version = site.get(&path).await.field("version");
    let form = |offers: &'static str| [("version", version.clone()), ("offers", offers.to_owned())];
    let send = async |form: [(&'static str, String); 2]| {
        let fields: Vec<(&str, &str)> = form.iter().map(|(a, b)| (*a, b.as_str())).collect();
        site.post(&path, &fields).await
    };
    assert_eq!(send(form("Ours")).await.status, 303);
    assert_eq!(send(form("Ours")).await.status, 303, "the same form twice is one change");
    assert_eq!(site.count("select version from profile").await, 1);
    // Somebody who writes in another step is in nobody's way.
    assert_eq!(save(&site, &personal, "approach", &[("tools", "Ours")]).await.status, 303);
    let page = send(form("Theirs")).await;
    assert_eq!((page.status, page.text("#offers")), (409, "Theirs".to_owned()));
    assert_eq!(page.texts(".answers dd"), ["Ours"]);
    let version = page.field("version");
    assert_eq!(send([("version", version), ("offers", "Theirs".to_owned())]).await.status, 303);
    assert_eq!(site.count("select answers ->> 'offers' = 'Theirs' from profile").await, 1);
    // The whole that was read before sending has to be the whole that is sent.
    answer_all(&site, &personal).await;
    let old = site.get(&format!("{personal}/profile/check")).await.field("version");
    save(&site, &personal, "approach", &[("tools", "Others")]).await;
    let page = site.post(&format!("{personal}/profile/check"), &[("version", &old)]).await;
    assert_eq!(page.status, 409);
    assert_eq!(site.count("select count(*) from signup where status = 'pledged'").await, 1);
}

#[tokio::test]
async fn nobody_writes_before_the_pledge_after_leaving_or_with_a_foreign_link() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    for status in ["received", "withdrawn", "declined", "archived"] {
        let statement: &'static str = match status {
            "received" => "update signup set status = 'received'",
            "withdrawn" => "update signup set status = 'withdrawn'",
            "declined" => "update signup set status = 'declined'",
            _ => "update signup set status = 'archived'",
        };
        site.sql(statement).await;
        for path in ["profile", "profile/questions", "profile/check", "answer"] {
            let answer = site.get(&format!("{personal}/{path}")).await;
            assert_eq!(answer.status, 303, "{status} {path}");
        }
        let answer = site.post(&format!("{personal}/profile/questions"), &[]).await;
        assert_eq!(answer.location(), personal);
        assert_eq!(site.count("select count(*) from profile").await, 0);
    }
    let nobody = format!("/en/signup/{}", "A".repeat(22));
    for path in ["profile", "profile/questions", "profile/check", "profile/files/1", "answer"] {
        assert_eq!(site.get(&format!("{nobody}/{path}")).await.status, 404, "{path}");
    }
    assert_eq!(site.post(&format!("{nobody}/profile/questions"), &[]).await.status, 404);
    let path = format!("{personal}/profile/questions");
    assert_eq!(site.post_from("https://evil.example", &path, &[]).await.status, 403);
}

#[tokio::test]
async fn a_member_who_sends_again_and_again_fills_no_mailbox() {
    let site = Site::open().await;
    let (reference, personal) = pledged(&site).await;
    site.sql("update signup set second_email = 'office@example.org', second_confirmed_at = 1")
        .await;
    let everybody = ["ada@example.org", "office@example.org", SECRETARIAT];
    let told = async || {
        let mut to: Vec<String> = site.deliver().await.into_iter().map(|mail| mail.to).collect();
        to.sort();
        to
    };
    answer_all(&site, &personal).await;
    assert!(send(&site, &personal).await.location().ends_with("?done=sent"));
    assert_eq!(told().await, everybody);
    site.reviewer().await.decide(&reference, "member").await;
    assert_eq!(told().await, everybody[..2]);
    site.pass(SignedDuration::from_mins(11)).await;
    for round in 0..8 {
        let tools = format!("Nieuw {round}");
        save(&site, &personal, "approach", &[("tools", &tools)]).await;
        let answer = send(&site, &personal).await;
        let word = if round == 0 { "sent" } else { "sent-again" };
        assert!(answer.location().ends_with(&format!("?done={word}")), "{}", answer.location());
        let note = site.get(&answer.location()).await.text(".note");
        assert_eq!(note.contains("You will get a receipt"), round == 0, "{note}");
    }
    let last = "select count(*) from profile where submitted_at is not null
                  and answers ->> 'tools' = 'Nieuw 7'";
    assert_eq!(site.count(last).await, 1, "the desk has every one");
    assert_eq!(told().await, everybody);
    site.pass(SignedDuration::from_mins(11)).await;
    save(&site, &personal, "approach", &[("tools", "Nieuw")]).await;
    assert!(send(&site, &personal).await.location().ends_with("?done=sent"));
    assert_eq!(told().await, everybody);
}
