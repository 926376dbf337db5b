//! `/{locale}/join`: the expression of interest.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{SECRETARIAT, Site, answers};

#[tokio::test]
async fn a_local_government_joins_and_everybody_hears_at_once() {
    let site = Site::open().await;
    let form = site.get("/nl/join").await;
    let form_id = form.field("form_id");
    let fields = answers(&[("form_id", &form_id), ("correspondence_locale", "nl")]);
    let answer = site.post("/nl/join", &fields).await;
    assert_eq!(answer.status, 303);
    let receipt = site.get(&answer.location()).await;
    assert_eq!(receipt.status, 200);
    assert_eq!(receipt.header("cache-control"), "no-store");
    let reference = receipt.reference();

    let mails = site.deliver().await;
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["ada@example.org", SECRETARIAT]
    );
    let (request, notice) = (&mails[0], &mails[1]);
    assert_eq!(request.header("content-language"), "nl");
    assert_eq!(request.header("auto-submitted"), "auto-generated");
    assert!(request.text.contains(&reference));
    for typed in ["Utrecht", "Ada", "Bo Voorbeeld", "human rights plan"] {
        assert!(!request.text.contains(typed) && !request.html.contains(typed), "{typed}");
    }
    assert_eq!(notice.subject, "New expression of interest: Gemeente Utrecht (Netherlands)");
    assert!(notice.text.contains("Address not confirmed"));
    assert_eq!(notice.link(), format!("/admin/signups/{reference}"));
}

#[tokio::test]
async fn everything_wrong_is_said_at_once_and_every_answer_comes_back() {
    let site = Site::open().await;
    let fields = answers(&[
        ("government_name", ""),
        ("country", ""),
        ("population", "many"),
        ("contact_email", "ada@"),
        ("privacy", ""),
        ("leader_name", "<Bo & \"Voorbeeld\">"),
    ]);
    let page = site.post("/en/join", &fields).await;
    assert_eq!(page.status, 422);
    assert!(page.text("title").starts_with("Error: "));
    assert_eq!(
        page.texts(".summary a"),
        [
            "Enter the name of the local government",
            "Choose the country or territory",
            "Enter the population as a whole number, such as 120000",
            "Enter the contact person’s e-mail address in the correct format, such as name@example.org",
            "Confirm that you have read the privacy notice",
        ]
    );
    for target in page.attributes(".summary a", "href") {
        let id = target.strip_prefix('#').expect("a fragment");
        assert_eq!(page.attributes(&format!("[id={id}]"), "aria-invalid"), ["true"], "{id}");
    }
    assert_eq!(page.field("population"), "many");
    assert_eq!(page.field("leader_name"), "<Bo & \"Voorbeeld\">");
    assert_eq!(page.attributes("#authorised[checked]", "value"), ["on"]);
    assert_eq!(site.count("select count(*) from signup").await, 0);
}

#[tokio::test]
async fn the_same_form_twenty_times_at_once_makes_one_signup() {
    let site = Site::open().await;
    let form_id = site.get("/en/join").await.field("form_id");
    let fields = answers(&[("form_id", &form_id)]);
    let mut sendings = Vec::new();
    for _ in 0..20 {
        sendings.push(site.post("/en/join", &fields));
    }
    let mut locations = Vec::new();
    for answer in futures::future::join_all(sendings).await {
        assert_eq!(answer.status, 303);
        locations.push(answer.location());
    }
    locations.dedup();
    assert_eq!(locations.len(), 1);
    assert_eq!(site.count("select count(*) from signup").await, 1);
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn the_form_sent_again_with_other_answers_updates_the_signup() {
    let site = Site::open().await;
    let form_id = site.get("/en/join").await.field("form_id");
    let first = site.join_with(&[("form_id", &form_id)]).await;
    let again = site.join_with(&[("form_id", &form_id), ("region", "Midden")]).await;
    assert_eq!(first, again);
    assert_eq!(site.count("select count(*) from signup where region = 'Midden'").await, 1);
    let request = site.deliver_mail_to("ada@example.org").await;

    let moved =
        site.join_with(&[("form_id", &form_id), ("contact_email", "eve@example.org")]).await;
    assert_eq!(first, moved);
    let newer = site.deliver_only_mail("eve@example.org").await;
    assert_eq!(site.get(&request.link()).await.status, 404, "the old address confirms nothing");
    assert_eq!(site.get(&newer.link()).await.status, 200);

    site.post(&newer.link(), &[]).await;
    let late = answers(&[("form_id", &form_id), ("region", "Noord")]);
    let answer = site.post("/en/join", &late).await;
    assert_eq!(answer.status, 409, "what is confirmed is not changed by the form");
    assert_eq!(answer.field("region"), "Noord");
    site.deliver_only_mail("eve@example.org").await;
}

#[tokio::test]
async fn a_form_from_a_foreign_page_comes_back_with_its_answers() {
    let site = Site::open().await;
    let page = site.post_from("https://translate.example", "/fr/join", &answers(&[])).await;
    assert_eq!(page.status, 403);
    assert_eq!(page.field("government_name"), "Gemeente Utrecht");
    assert_eq!(page.attributes("form[method=post]", "action"), ["/fr/join"]);
    assert_eq!(site.count("select count(*) from signup").await, 0);
}

#[tokio::test]
async fn a_suspicious_form_is_kept_without_mail_until_somebody_releases_it() {
    let site = Site::open().await;
    let reference = site.join_with(&[("contact_fax", "buy now")]).await;
    assert_eq!(site.deliver().await.len(), 0);
    site.pass(jiff::SignedDuration::from_hours(2)).await;
    assert_eq!(site.deliver().await.len(), 0, "no digest names it either");
    let desk = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let version = desk.get(&path).await.field("version");
    let answer = desk.post(&format!("{path}/release"), &[("version", &version)]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn after_the_campaign_the_answers_come_back_with_the_address() {
    let site = Site::with(&["--campaign-end", "2026-11-21"], None).await;
    assert!(site.get("/en/join").await.texts("main form").is_empty());
    let page = site.post("/en/join", &answers(&[])).await;
    assert_eq!(page.status, 403);
    assert_eq!(page.field("government_name"), "Gemeente Utrecht");
    assert_eq!(page.text(".note a"), SECRETARIAT);
    assert!(page.texts("main form button").is_empty());
}

#[tokio::test]
async fn what_came_before_the_end_is_not_refused_when_it_is_sent_again_after_it() {
    let site = Site::with(&["--campaign-end", "2026-11-23"], None).await.ignoring_mail();
    let own = site.get("/en/join").await.field("form_id");
    let repeat = site.get("/en/join").await.field("form_id");
    let forms = [("form_id", own.as_str()), ("form_id", repeat.as_str())];
    let mut references = Vec::new();
    for form in forms {
        references.push(site.join_with(&[form]).await);
    }
    site.deliver().await;
    site.pass(SignedDuration::from_hours(48)).await;
    let new = site.post("/en/join", &answers(&[])).await;
    assert_eq!(new.status, 403, "the campaign is over");
    for (form, reference) in forms.into_iter().zip(&references) {
        assert_eq!(&site.join_with(&[form]).await, reference);
        let mended = [form, ("government_name", "Stad Utrecht"), ("leader_name", "Real Leader")];
        assert_eq!(&site.join_with(&mended).await, reference, "nobody learns which it was");
    }
    assert_eq!(site.count("select count(*) from signup").await, 1);
    let kept = "select count(*) from signup_repeat where answers like '%Real Leader%'";
    assert_eq!(site.count(kept).await, 1);
    let kept = "select count(*) from signup where leader_name = 'Real Leader'";
    assert_eq!(site.count(kept).await, 1);
}

#[tokio::test]
async fn names_in_every_script_are_kept_to_the_letter() {
    let site = Site::open().await.ignoring_mail();
    for name in [
        "광주광역시",
        "بلدية الناظور",
        "काठमाडौं महानगरपालिका",
        "L’Alfàs del Pi",
        "Thành phố Huế",
        "თბილისის მერია",
        "👩‍👩‍👧 می‌خواهم",
        "O'Neill; drop table signup; --",
    ] {
        site.join_with(&[("government_name", name)]).await;
        let desk = site.get("/en/join").await; // any page: the store is what is asked
        assert_eq!(desk.status, 200);
        let stored: String =
            sqlx::query_scalar("select government_name from signup order by id desc")
                .fetch_one(site.app.db.readers())
                .await
                .expect("a name");
        assert_eq!(stored, name);
    }
}

#[tokio::test]
async fn a_locked_store_is_a_503_with_the_answers_kept() {
    let site = Site::open().await;
    let path = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(path).connect().await.expect("a store");
    sqlx::query("BEGIN EXCLUSIVE").execute(&mut other).await.expect("a lock");
    let page = site.post("/en/join", &answers(&[])).await;
    assert_eq!(page.status, 503);
    assert_eq!(page.field("government_name"), "Gemeente Utrecht");
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("the end of the lock");
    let form_id = page.field("form_id");
    site.join_with(&[("form_id", &form_id)]).await;
    assert_eq!(site.deliver().await.len(), 2);
}
