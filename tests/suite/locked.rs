//! Every form of a local government's way, and of the desk's work on a signup: while the store cannot
//! be written, and with too much in a field, it comes back with what was typed.

use std::collections::BTreeSet;

use futures::future::join_all;
use human_rights_cities::verbs::Role;
use jiff::SignedDuration;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::answer::ask;
use crate::profile::{answer_all, save, send};
use crate::site::{Answer, Desk, Filled, Site, forms, pairs, set};

/// Sends all forms while something else holds the writer; returns the answers.
pub async fn send_locked(site: &Site, forms: &[Filled], cookie: &str) -> Vec<Answer> {
    let file = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(file).connect().await.expect("the store");
    sqlx::query("begin immediate").execute(&mut other).await.expect("the lock");
    let answers = join_all(forms.iter().map(|form| site.send(form.sent(cookie)))).await;
    sqlx::query("rollback").execute(&mut other).await.expect("the end of the lock");
    answers
}

fn assert_kept(filled: &Filled, page: &Answer, status: u16) {
    let Filled { action, typed, .. } = filled;
    assert_eq!(page.status, status, "{action}: {}", page.body);
    let kept = page.form(action);
    for (name, text) in typed {
        let value = kept.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        let value = value.map(|value| value.replace("\r\n", "\n"));
        assert_eq!(value.as_deref(), Some(text.as_str()), "{action}: {name}");
    }
}

/// Whatever field has far too much in it: that is said, and everything typed is kept.
async fn assert_limits(site: &Site, forms: &[Filled], cookie: &str) {
    let mut count = 0;
    for form in forms {
        for (name, text) in &form.typed {
            let long = format!("{}{text}", "x".repeat(12_000)).replace("xhttps://", "x");
            let mut form = form.clone();
            set(&mut form.fields, name, &long);
            set(&mut form.typed, name, &long);
            let page = site.send(form.sent(cookie)).await;
            assert_eq!(page.status, 422, "{}: {name}", form.action);
            assert_kept(&form, &page, 422);
            count += 1;
        }
    }
    assert!(count > 20, "{count} fields");
}

/// The newest mail to an address.
async fn mailed(site: &Site, to: &str) -> String {
    let mails = site.deliver().await;
    mails.iter().rfind(|mail| mail.to == to).expect(to).link()
}

/// The path of the personal page of a local government that has confirmed its address.
async fn confirmed(site: &Site, name: &str, second: &str) -> String {
    let to = format!("ada@{name}.example");
    let answers = [("government_name", name), ("contact_email", &to), ("second_email", second)];
    site.join_with(&answers).await;
    let mails = site.deliver().await;
    let confirm = mails.iter().find(|mail| mail.to == to).expect("the mail to confirm");
    site.post(&confirm.link(), &[]).await;
    mailed(site, &to).await
}

/// The pages with forms that a local government meets from the first one to the profile.
async fn pages_of_local_governments(site: &Site) -> Vec<String> {
    let mut pages: Vec<String> = ["/en/join", "/en/tell", "/en/signup"].map(str::to_owned).into();
    // Unconfirmed; confirmed, and its second address asked.
    site.join_with(&[("government_name", "Zero"), ("contact_email", "ada@zero.example")]).await;
    pages.push(mailed(site, "ada@zero.example").await);
    let six = [
        ("government_name", "Six"),
        ("contact_email", "ada@six.example"),
        ("second_email", "office@six.example"),
    ];
    site.join_with(&six).await;
    let confirm = mailed(site, "ada@six.example").await;
    site.post(&confirm, &[]).await;
    pages.push(mailed(site, "office@six.example").await);
    // Confirmed; asked; changing its contact, twice.
    let one = confirmed(site, "one", "").await;
    pages.extend(["correct", "contact", "withdraw"].map(|page| format!("{one}/{page}")));
    let two = site.received("ada@example.org").await;
    pages.push(format!("{}/answer", ask(site, &two, "Which council?").await));
    for confirms in [false, true] {
        let name = if confirms { "three" } else { "four" };
        let path = format!("{}/contact", confirmed(site, name, "").await);
        let mut fields = site.get(&path).await.form(&path);
        set(&mut fields, "contact_email", &format!("eve@{name}.example"));
        assert_eq!(site.post(&path, &pairs(&fields)).await.status, 303);
        let takeover = mailed(site, &format!("eve@{name}.example")).await;
        if confirms {
            site.post(&takeover, &[]).await;
            pages.push(mailed(site, "ada@three.example").await);
        } else {
            pages.push(takeover);
        }
    }
    // Pledged.
    let five = [("government_name", "Five"), ("contact_email", "ada@five.example")];
    let personal = site.pledged_with(&five).await.personal;
    answer_all(site, &personal).await;
    let steps =
        ["questions", "approach", "initiatives", "exchange", "decision", "picture", "check"];
    pages.extend(steps.map(|step| format!("{personal}/profile/{step}")));
    pages
}

/// All forms of these pages, filled in.
async fn forms_of(site: &Site, pages: &[String]) -> Vec<Filled> {
    let mut all = Vec::new();
    for page in pages {
        all.extend(forms(&site.get(page).await, page));
    }
    assert!(all.len() > pages.len(), "some pages have two forms");
    all
}

#[tokio::test]
async fn every_form_of_a_local_government_comes_back_with_what_was_typed() {
    let site = Site::open().await.ignoring_mail();
    let pages = pages_of_local_governments(&site).await;
    let all = forms_of(&site, &pages).await;
    let before = site.contents().await;
    let answers = send_locked(&site, &all, "").await;
    assert_eq!(site.contents().await, before, "nothing was changed");
    for (filled, page) in all.iter().zip(&answers) {
        assert_kept(filled, page, 503);
    }
    assert_limits(&site, &all, "").await;
    let (confirm, page) =
        all.iter().zip(&answers).find(|(it, _)| it.action == pages[3]).expect("it");
    assert_eq!(page.text("main .button"), "Send again");
    let again = site.post(&confirm.action, &pairs(&page.form(&confirm.action))).await;
    assert_eq!((again.status, again.location()), (303, confirm.action.clone()));
}

/// A signup of this name, confirmed by hand or by its mail.
async fn named(site: &Site, name: &str) -> String {
    let email = format!("ada@{}.example", name.to_lowercase());
    site.received_with(&[("government_name", name), ("contact_email", &email)]).await
}

/// All forms about signups in every state, filled in by somebody at the desk.
async fn forms_of_the_desk(site: &Site) -> (Desk<'_>, Vec<Filled>) {
    let mut references = vec![site.join("ada@example.org").await];
    for (name, verdict) in [("One", ""), ("Two", "needs_information"), ("Three", "declined")] {
        let reference = named(site, name).await;
        if !verdict.is_empty() {
            assert_eq!(site.reviewer().await.decide(&reference, verdict).await.status, 303);
        }
        references.push(reference);
    }
    let trap = [("government_name", "Four"), ("contact_fax", "x")];
    references.push(site.join_with(&trap).await);
    // A member with a correction that waits.
    let member = site.pledged_with(&[("contact_email", "ada@five.example")]).await;
    answer_all(site, &member.personal).await;
    send(site, &member.personal).await;
    assert_eq!(site.reviewer().await.decide(&member.reference, "member").await.status, 303);
    let offer = [("offers", "A visit of our shelters")];
    save(site, &member.personal, "exchange", &offer).await;
    send(site, &member.personal).await;
    references.push(member.reference.clone());
    site.pass(SignedDuration::from_hours(21 * 24)).await;

    let desk = site.staff(Role::Administrator).await;
    let one = format!("/admin/signups/{}", references[1]);
    let mut pages: Vec<String> =
        references.iter().map(|reference| format!("/admin/signups/{reference}")).collect();
    pages.push(format!("/admin/signups/{}/translate?into=fr", member.reference));
    for page in ["amend", "contact", "erase", "place?q=Utrecht", "decide?verdict=pledged"] {
        pages.push(format!("{one}/{page}"));
    }
    pages.push(format!("{one}/decide?verdict=declined&reason=out_of_scope"));
    let mut all = Vec::new();
    for page in &pages {
        all.extend(forms(&desk.get(page).await, page));
    }
    let actions: BTreeSet<&str> =
        all.iter().map(|form| form.action.rsplit('/').next().unwrap_or_default()).collect();
    for action in [
        "accept", "amend", "archive", "confirm", "contact", "decide", "discard", "erase", "keep",
        "note", "release", "reopen", "resume", "reviewer", "take",
    ] {
        assert!(actions.contains(action), "{action} in {actions:?}");
    }
    (desk, all)
}

#[tokio::test]
async fn every_form_about_a_signup_on_the_desk_comes_back_with_what_was_typed() {
    let site = Site::open().await.ignoring_mail();
    let (desk, all) = forms_of_the_desk(&site).await;
    for (filled, page) in all.iter().zip(send_locked(&site, &all, &desk.cookie).await) {
        assert_kept(filled, &page, 503);
    }
    assert_limits(&site, &all, &desk.cookie).await;
}

#[tokio::test]
async fn what_took_minutes_to_write_on_the_desk_comes_back_too() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    let desk = site.staff(Role::Administrator).await;
    let one = format!("/admin/signups/{reference}");
    let mut all = Vec::new();
    for (page, action) in [
        (one.clone(), format!("{one}/note")),
        (format!("{one}/decide?verdict=pledged"), format!("{one}/decide")),
        (format!("{one}/amend"), format!("{one}/amend")),
        ("/admin/signups/new".to_owned(), "/admin/signups/new".to_owned()),
    ] {
        let forms = forms(&desk.get(&page).await, &page);
        all.push(forms.into_iter().find(|form| form.action == action).expect("the form"));
    }
    let entry = all.last_mut().expect("the form");
    entry.fields = crate::entry::filled(&desk, &[]).await;
    entry.typed.retain(|(name, _)| matches!(name.as_str(), "how" | "remark"));
    for (name, text) in &mut entry.typed {
        text.clone_from(&entry.fields.iter().find(|(key, _)| key == name).expect("a field").1);
    }
    // The session was last used before the writing began.
    site.app.clock.advance(SignedDuration::from_mins(2));
    let before = site.contents().await;
    let answers = send_locked(&site, &all, &desk.cookie).await;
    assert_eq!(site.contents().await, before, "nothing was changed");
    for (filled, page) in all.iter().zip(&answers) {
        assert_kept(filled, page, 503);
    }
}
