//! A profile from its first step to the end of the membership, with everything that can be wrong.

use jiff::SignedDuration;

use super::tour::fill;
use crate::profile::{answer_all, save};
use crate::profile_files::{bomb, pdf, photo, upload};
use crate::site::Site;

/// Pledged, reminded, sent, asked about, a member, corrected, archived.
pub async fn everything(site: &Site) {
    let pledged = site
        .pledged_with(&[("government_name", "Noord"), ("contact_email", "flo@example.org")])
        .await;
    let (reference, personal) = (pledged.reference, pledged.personal);
    let check = format!("{personal}/profile/check");
    site.get(&personal).await;
    site.post(&check, &[]).await;
    steps(site, &personal).await;
    for _ in 0..3 {
        site.pass(SignedDuration::from_hours(24 * 30)).await;
        site.get(&personal).await;
        site.deliver().await;
    }
    fill(site, &format!("{personal}/correct"), &[("region", "Huis")]).await;
    site.post(&check, &[("version", "0")]).await;
    answer_all(site, &personal).await;
    fill(site, &check, &[("version", "0")]).await;
    fill(site, &check, &[]).await;
    site.get(&check).await;
    let nina = site.reviewer().await;
    nina.decide(&reference, "needs_information").await;
    site.get(&personal).await;
    save(site, &personal, "questions", &[("locale", "nl"), ("essential", "x")]).await;
    nina.press_with(&reference, "resume", &[("why", "Huis")]).await;
    fill(site, &format!("{personal}/answer"), &[("answer", "Huis")]).await;
    answer_all(site, &personal).await;
    site.get(&check).await;
    fill(site, &format!("{personal}/answer"), &[("answer", "Huis")]).await;
    site.get(&personal).await;
    nina.decide(&reference, "member").await;
    site.deliver().await;
    for page in ["", "/profile", "/profile/check"] {
        site.get(&format!("{personal}{page}")).await;
    }
    answer_all(site, &personal).await;
    save(site, &personal, "exchange", &[("offers", "Huis"), ("seeks", "Huis")]).await;
    fill(site, &check, &[]).await;
    for page in ["", "/profile", "/profile/questions", "/profile/check", "/correct"] {
        site.get(&format!("{personal}{page}")).await;
    }
    nina.press(&reference, "profile/accept").await;
    let public = site.get("/en/members?q=Noord").await;
    let public = public.attributes("main a[href*='noord']", "href").remove(0);
    site.get(&public).await;
    nina.press_with(&reference, "archive", &[("why", "Huis")]).await;
    site.get(&personal).await;
    site.get(&public).await;
}

/// Every step of a profile, empty, wrong and with files.
async fn steps(site: &Site, personal: &str) {
    for step in ["questions", "approach", "initiatives", "exchange", "decision", "picture"] {
        site.get(&format!("{personal}/profile/{step}")).await;
        let wrong = [("essential", "\u{7}"), ("initiative-1-year", "1")];
        save(site, personal, step, &wrong).await;
        let late = [("version", "0"), ("essential", "Huis"), ("then", "more")];
        site.post(&format!("{personal}/profile/{step}"), &late).await;
    }
    let saved = save(
        site,
        personal,
        "questions",
        &[("locale", "nl"), ("essential", "Huis"), ("then", "later")],
    )
    .await;
    site.get(&saved.location()).await;
    let initiative =
        [("initiative-1-title", "Huis"), ("initiative-1-link", "x y"), ("then", "more")];
    save(site, personal, "initiatives", &initiative).await;
    let heavy = [pdf(""), vec![b'%'; 5_500_000]].concat();
    for (step, file) in [
        ("picture", pdf("")),
        ("picture", bomb()),
        ("picture", photo()),
        ("decision", photo()),
        ("decision", pdf("/Encrypt 2 0 R")),
        ("decision", heavy),
        ("decision", pdf("")),
    ] {
        let path = format!("{personal}/profile/{step}");
        let version = site.get(&path).await.field("version");
        let words = ["picture_alt", "picture_holder", "decision_body"].map(|name| (name, "Huis"));
        let given = [("version", version.as_str()), ("decision_on", "1")];
        upload(site, &path, &[&words[..], &given].concat(), &file).await;
        site.get(&path).await;
    }
    let check = format!("{personal}/profile/check");
    site.get(&format!("{personal}/profile")).await;
    site.get(&check).await;
    site.post(&check, &[]).await;
    save(site, personal, "initiatives", &[]).await;
    let decision = format!("{personal}/profile/decision");
    let version = site.get(&decision).await.field("version");
    let long = "x".repeat(201);
    let seen = ("version", version.as_str());
    upload(site, &decision, &[("version", "0")], &pdf("")).await;
    upload(site, &decision, &[seen, ("decision_body", &long)], &pdf("/X 1")).await;
    upload(site, &decision, &[seen, ("kept", "999")], b"").await;
    upload(site, &decision, &[seen], b"").await;
}
