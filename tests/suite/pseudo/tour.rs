//! A visit of every page of readers, in every state in which it says something else.

use jiff::SignedDuration;

use super::profile;
use crate::site::{Mail, Site, answers, pairs, set};

/// The pages that need no signup, in each state that the address makes.
const PUBLIC: [&str; 24] = [
    "/en/",
    "/id/",
    "/en/?with=ar",
    "/en/join",
    "/en/campaign",
    "/en/ask",
    "/en/ask?in=en&name=Utrecht",
    "/en/ask?in=en&name=%00",
    "/en/tell",
    "/en/privacy",
    "/en/accessibility",
    "/en/profile-questions",
    "/en/members",
    "/en/members?q=x&area=1_1_2_2",
    "/en/open-data",
    "/members.atom",
    "/en/none",
    "/en/signup",
    "/en/signup/x",
    "/en/confirm/x",
    "/en/join/x",
    "/en/members/99-x",
    "/en/members?q=%FF",
    "/admin/sign-in",
];

/// Visits them all.
pub async fn everything(site: &Site) {
    strangers(site).await;
    site.sql(
        "insert into wave (number, opens_on, closes_on) values (7, '2026-11-01', '2026-11-30')",
    )
    .await;
    site.get("/en/").await;
    members(site).await;
    let personal = joining(site).await;
    disowned(site).await;
    contact(site, &personal).await;
    question(site).await;
    declined(site).await;
    profile::everything(site).await;
}

/// Forms of strangers: wrong, foreign, too large, damaged.
async fn strangers(site: &Site) {
    for path in PUBLIC {
        site.get(path).await;
    }
    let long = "é".repeat(70_000);
    let wrong = [
        ("website", "x"),
        ("population", "many"),
        ("contact_email", "ada@"),
        ("second_email", "ö@example.org"),
        ("leader_name", "\u{7}"),
    ];
    let local = [("contact_email", "ö@example.org"), ("second_email", "office@")];
    let same = [("second_email", "ada@example.org")];
    for changes in [&wrong[..], &local, &same, &[("message", &long[..10_000])]] {
        site.post("/en/join", &answers(changes)).await;
    }
    site.post("/en/join", &[]).await;
    site.post("/en/join", &answers(&[("message", &long)])).await;
    for path in ["/en/join", "/en/tell", "/en/signup"] {
        site.post_from("null", path, &answers(&[("body", "x"), ("email", "bob@example.org")]))
            .await;
    }
    for email in ["", "bob@example.org"] {
        site.post("/en/signup", &[("email", email)]).await;
    }
    for (body, email) in [("", "ada@"), (&long[..5_000], "ö@example.org"), ("\u{7}", "")] {
        site.post("/en/tell", &[("body", body), ("email", email)]).await;
        site.post("/en/tell", &[("about", "1"), ("body", body)]).await;
    }
    let told = site.post("/en/tell", &[("body", "Huis"), ("email", "bob@example.org")]).await;
    site.get(&told.location()).await;
}

/// From the form to the personal page; returns its address.
async fn joining(site: &Site) -> String {
    let form_id = site.get("/en/join").await.field("form_id");
    let fields = answers(&[("form_id", &form_id), ("second_email", "office@example.org")]);
    let sent = site.post("/en/join", &fields).await;
    site.get(&sent.location()).await;
    let mut mails = site.deliver().await;
    let link =
        |mails: &[Mail], to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail").link();
    for to in ["ada@example.org", "office@example.org"] {
        let asked = link(&mails, to);
        site.get(&asked).await;
        site.post(&asked, &[]).await;
        site.get(&asked).await;
        if to.starts_with("ada") {
            mails = site.deliver().await;
        }
    }
    let changed = answers(&[("form_id", &form_id), ("region", "Huis")]);
    site.post("/en/join", &changed).await;
    site.get(&sent.location()).await;
    link(&mails, "ada@example.org")
}

/// Somebody else says that it was not them.
async fn disowned(site: &Site) {
    let other = [("government_name", "Zuid"), ("contact_email", "cy@example.org")];
    site.join_with(&other).await;
    for mail in site.deliver().await.iter().filter(|mail| mail.to.starts_with("cy")) {
        site.post(&format!("{}/disown", mail.link()), &[]).await;
        site.get(&mail.link()).await;
    }
}

/// Opens a form of the personal page and sends it with some answers changed.
pub async fn fill(site: &Site, path: &str, changes: &[(&str, &str)]) {
    let mut fields = site.get(path).await.form(path);
    for (name, value) in changes {
        set(&mut fields, name, value);
    }
    let answer = site.post(path, &pairs(&fields)).await;
    if answer.status == 303 {
        site.get(&answer.location()).await;
    }
}

/// Corrections, another contact, an objection and what is decided about it.
async fn contact(site: &Site, personal: &str) {
    site.get(personal).await;
    let (correct, contact) = (format!("{personal}/correct"), format!("{personal}/contact"));
    site.post(&correct, &[]).await;
    site.post(&contact, &[]).await;
    for changes in [&[][..], &[("region", "Huis")], &[("region", "Dom"), ("version", "1")]] {
        fill(site, &correct, changes).await;
    }
    site.pass(SignedDuration::from_hours(48)).await;
    fill(site, &contact, &[("contact_role", "Huis")]).await;
    fill(site, &contact, &[("contact_role", "Dom"), ("version", "1")]).await;
    fill(site, &contact, &[("second_email", "archive@example.org")]).await;
    fill(site, &contact, &[("contact_email", "eve@example.org")]).await;
    site.get(personal).await;
    let asked = site.deliver().await;
    let second = asked.iter().find(|mail| mail.to == "archive@example.org").expect("a mail").link();
    site.post(&format!("{second}/disown"), &[]).await;
    site.get(&second).await;
    let asked = asked.iter().find(|mail| mail.to == "eve@example.org").expect("a mail").link();
    site.get(&asked).await;
    site.post(&asked, &[]).await;
    site.get(&asked).await;
    let mails = site.deliver().await;
    let link = |to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail").link();
    let (objection, personal) = (link("ada@example.org"), link("eve@example.org"));
    site.get(&objection).await;
    site.post(&objection, &[]).await;
    site.get(&objection).await;
    site.get(&personal).await;
}

/// A confirmed signup: its reference and the address of its personal page.
pub async fn received(site: &Site, name: &str, email: &str) -> (String, String) {
    let reference = site.join_with(&[("government_name", name), ("contact_email", email)]).await;
    let confirm = site.deliver_mail_to(email).await.link();
    site.post(&confirm, &[]).await;
    (reference, site.deliver_mail_to(email).await.link())
}

/// A question before the decision, and its answer; then withdrawn.
async fn question(site: &Site) {
    let (reference, personal) = received(site, "Stad", "dee@example.org").await;
    let nina = site.reviewer().await;
    nina.press(&reference, "take").await;
    site.get(&personal).await;
    nina.decide(&reference, "needs_information").await;
    site.get(&personal).await;
    let path = format!("{personal}/answer");
    site.post(&path, &[]).await;
    fill(site, &path, &[("asked", "1999"), ("answer", "Huis")]).await;
    fill(site, &path, &[("answer", "Huis")]).await;
    site.get(&format!("{personal}/withdraw")).await;
    site.post(&format!("{personal}/withdraw"), &[]).await;
    site.get(&personal).await;
}

/// Declined for every reason.
async fn declined(site: &Site) {
    let nina = site.reviewer().await;
    for reason in
        ["not_local_government", "duplicate", "authority_not_verified", "out_of_scope", "spam"]
    {
        let (name, email) = (format!("Stad {}", reason.len()), format!("{reason}@example.org"));
        let (reference, personal) = received(site, &name, &email).await;
        let path = format!("/admin/signups/{reference}/decide");
        let page = nina.get(&format!("{path}?verdict=declined&reason={reason}")).await;
        let mut fields = page.form(&path);
        set(&mut fields, "then", "release");
        nina.post(&path, &pairs(&fields)).await;
        site.get(&personal).await;
    }
}

/// What is public of pledges and members.
async fn members(site: &Site) {
    let countries = ["NL", "MA", "KR", "RU", "PE", "CA", "JO"];
    for (at, country) in countries.into_iter().enumerate() {
        let status = if at % 2 == 0 { "member" } else { "pledged" };
        site.publish("Huis", country, status).await;
    }
    site.sql("update signup set pledged_on = null, member_on = null where number < 3").await;
    site.pass(SignedDuration::from_mins(1)).await;
    for path in ["/en/members", "/en/members?q=nobody", "/en/members?page=2", "/en/open-data"] {
        site.get(path).await;
    }
    let links = site.get("/en/members").await.attributes("main a[href*='/members/']", "href");
    for link in links {
        site.get(&link).await;
        site.get(&format!("{link}/certificate")).await;
    }
    for about in ["1", "2"] {
        site.get(&format!("/members/{about}/badge.svg")).await;
        site.get(&format!("/en/tell?about={about}")).await;
        site.post("/en/tell", &[("about", about), ("body", "")]).await;
    }
}
