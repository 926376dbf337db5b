//! A store that cannot be written: every form of a local government's way, and of the desk's work on
//! a signup, comes back with what was typed and can be sent once more.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{HeaderValue, Method, Request};
use futures::future::join_all;
use human_rights_cities::verbs::Role;
use jiff::SignedDuration;
use scraper::{ElementRef, Selector};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::answer::ask;
use crate::profile::{answer_all, save, send};
use crate::site::{Answer, BASE, SECRETARIAT, Site, form, pairs, request, set};

/// A form of a page, filled in.
struct Filled {
    action: String,
    multipart: bool,
    fields: Vec<(String, String)>,
    /// What somebody typed into it.
    typed: Vec<(String, String)>,
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// What somebody may type into a field, unlike anything else on the page.
fn typing(control: ElementRef<'_>, name: &str, at: usize) -> Option<String> {
    let kind = control.attr("type").unwrap_or("text");
    let number = format!("{}", 4711 + at);
    Some(match (control.value().name(), kind, name) {
        ("textarea", ..) => format!("Typed <{number}> & kept\nin two lines"),
        ("input", "text", "population" | "latitude" | "longitude") => number[2..].to_owned(),
        ("input", "text", name) if name.ends_with("-year") => "1848".to_owned(),
        ("input", "text", "website") | ("input", "url", _) => format!("https://{number}.example"),
        ("input", "text", _) => format!("Typed <{number}> & kept"),
        ("input", "email", _) => format!("typed{number}@example.org"),
        _ => return None,
    })
}

/// Every form on a page, filled in wherever something can be typed, ticked or chosen.
fn forms(page: &Answer, path: &str) -> Vec<Filled> {
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    let (html, controls) = (page.html(), css("input[name], textarea[name], select[name]"));
    let (chosen, some) = (css("option[selected]:not([value=''])"), css("option:not([value=''])"));
    let forms: Vec<_> = html.select(&css("main form[method=post], form#answers")).collect();
    let mut filled = Vec::new();
    for (number, form) in forms.into_iter().enumerate() {
        let (mut fields, mut typed) = (Vec::new(), Vec::new());
        for (at, control) in form.select(&controls).enumerate() {
            let name = control.attr("name").unwrap_or_default().to_owned();
            let kind = control.attr("type").unwrap_or_default();
            let again = kind == "radio" && fields.iter().any(|(other, _)| *other == name);
            if kind == "file" || again {
                continue;
            }
            if name != "contact_fax"
                && let Some(text) = typing(control, &name, number * 100 + at)
            {
                typed.push((name.clone(), text.clone()));
                fields.push((name, text));
                continue;
            }
            let chosen = control.select(&chosen).next().or_else(|| control.select(&some).next());
            let value = chosen.unwrap_or(control).attr("value").unwrap_or_default();
            fields.push((name, value.to_owned()));
        }
        filled.push(Filled {
            action: form.attr("action").unwrap_or(path).to_owned(),
            multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
            typed,
        });
    }
    assert!(!filled.is_empty(), "no form on {path}");
    filled
}

fn sent(filled: &Filled, cookie: &str) -> Request<Body> {
    let mut sent = if filled.multipart {
        let part = |(name, value): &(String, String)| {
            format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body: Vec<String> = filled.fields.iter().map(part).collect();
        request(Method::POST, &filled.action)
            .header("origin", BASE)
            .header("content-type", "multipart/form-data; boundary=x")
            .body(Body::from(format!("{}--x--\r\n", body.concat())))
            .expect("a request")
    } else {
        form(&filled.action, &pairs(&filled.fields), BASE)
    };
    sent.headers_mut().insert("cookie", HeaderValue::from_str(cookie).expect("a cookie"));
    sent
}

/// Sends all forms while something else holds the writer; returns the answers.
async fn send_locked(site: &Site, forms: &[Filled], cookie: &str) -> Vec<Answer> {
    let file = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(file).connect().await.expect("the store");
    sqlx::query("begin immediate").execute(&mut other).await.expect("the lock");
    let answers = join_all(forms.iter().map(|form| site.send(sent(form, cookie)))).await;
    sqlx::query("rollback").execute(&mut other).await.expect("the end of the lock");
    answers
}

fn assert_kept(filled: &Filled, page: &Answer) {
    let Filled { action, typed, .. } = filled;
    assert_eq!(page.status, 503, "{action}: {}", page.body);
    let kept = page.form(action);
    for (name, text) in typed {
        let value = kept.iter().find(|(key, _)| key == name).map(|(_, value)| value);
        let value = value.map(|value| value.replace("\r\n", "\n"));
        assert_eq!(value.as_deref(), Some(text.as_str()), "{action}: {name}");
    }
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

#[tokio::test]
async fn every_form_of_a_local_government_comes_back_with_what_was_typed() {
    let site = Site::open().await.ignoring_mail();
    let mut pages: Vec<String> = ["/en/join", "/en/tell", "/en/signup"].map(str::to_owned).into();
    // Unconfirmed, with a second address.
    let office = "office@zero.example";
    let zero = [
        ("government_name", "Zero"),
        ("contact_email", "ada@zero.example"),
        ("second_email", office),
    ];
    site.join_with(&zero).await;
    for mail in site.deliver().await.iter().filter(|mail| mail.to != SECRETARIAT) {
        pages.push(mail.link());
    }
    // Confirmed; asked; changing its contact, twice.
    let one = confirmed(&site, "one", "").await;
    pages.extend(["correct", "contact", "withdraw"].map(|page| format!("{one}/{page}")));
    let two = site.received("ada@example.org").await;
    pages.push(format!("{}/answer", ask(&site, &two, "Which council?").await));
    for confirms in [false, true] {
        let name = if confirms { "three" } else { "four" };
        let path = format!("{}/contact", confirmed(&site, name, "").await);
        let mut fields = site.get(&path).await.form(&path);
        set(&mut fields, "contact_email", &format!("eve@{name}.example"));
        assert_eq!(site.post(&path, &pairs(&fields)).await.status, 303);
        let takeover = mailed(&site, &format!("eve@{name}.example")).await;
        if confirms {
            site.post(&takeover, &[]).await;
            pages.push(mailed(&site, "ada@three.example").await);
        } else {
            pages.push(takeover);
        }
    }
    // Pledged.
    let five = [("government_name", "Five"), ("contact_email", "ada@five.example")];
    let personal = site.pledged_with(&five).await.personal;
    answer_all(&site, &personal).await;
    let steps =
        ["questions", "approach", "initiatives", "exchange", "decision", "picture", "check"];
    pages.extend(steps.map(|step| format!("{personal}/profile/{step}")));

    let mut all = Vec::new();
    for page in &pages {
        all.extend(forms(&site.get(page).await, page));
    }
    assert!(all.len() > pages.len(), "some pages have two forms");
    let before = site.contents().await;
    let answers = send_locked(&site, &all, "").await;
    assert_eq!(site.contents().await, before, "nothing was changed");
    for (filled, page) in all.iter().zip(&answers) {
        assert_kept(filled, page);
    }
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

#[tokio::test]
async fn every_form_about_a_signup_on_the_desk_comes_back_with_what_was_typed() {
    let site = Site::open().await.ignoring_mail();
    let mut references = vec![site.join("ada@example.org").await];
    for (name, verdict) in [("One", ""), ("Two", "needs_information"), ("Three", "declined")] {
        let reference = named(&site, name).await;
        if !verdict.is_empty() {
            assert_eq!(site.reviewer().await.decide(&reference, verdict).await.status, 303);
        }
        references.push(reference);
    }
    let trap = [("government_name", "Four"), ("contact_fax", "x")];
    references.push(site.join_with(&trap).await);
    // A member with a correction that waits.
    let member = site.pledged_with(&[("contact_email", "ada@five.example")]).await;
    answer_all(&site, &member.personal).await;
    send(&site, &member.personal).await;
    assert_eq!(site.reviewer().await.decide(&member.reference, "member").await.status, 303);
    let offer = [("offers", "A visit of our shelters")];
    save(&site, &member.personal, "exchange", &offer).await;
    send(&site, &member.personal).await;
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
    for (filled, page) in all.iter().zip(send_locked(&site, &all, &desk.cookie).await) {
        assert_kept(filled, &page);
    }
}
