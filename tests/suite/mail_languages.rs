//! Every mail to a local government, in every language of the site, as text and as HTML.

use std::collections::BTreeMap;

use human_rights_cities::i18n::Locale;
use human_rights_cities::verbs;
use jiff::SignedDuration;

use crate::profile::{answer_all, save, send};
use crate::site::{BASE, Mail, SECRETARIAT, Site, pairs, set};

/// Every kind of mail that goes to local governments.
const KINDS: &str = "answered,confirm,corrected,decision,erased,link,merged,namesake,profile,\
                     profile_reminder,receipt,reminder,second,takeover,told,withdrawn";

/// What somebody typed in English.
const TYPED: [&str; 2] =
    ["We have a local human rights plan.", "Please send the decision of the council."];

/// The mails that arrived, by the languages that their addresses name.
#[derive(Default)]
struct Post(BTreeMap<&'static str, Vec<Mail>>);

impl Post {
    /// Reads what has arrived; each mail is in the language of its address.
    async fn read(&mut self, site: &Site) {
        for mail in site.deliver().await.into_iter().filter(|mail| mail.to != SECRETARIAT) {
            let code = mail.to.split(['.', '@']).nth(1).expect("a language");
            let locale = Locale::from_code(code).expect("a language of the site");
            let html = scraper::Html::parse_document(&mail.html);
            let root = html.root_element();
            let said = (root.attr("lang"), root.attr("dir"));
            assert_eq!(said, (Some(locale.tag()), Some(locale.dir())), "{}", mail.subject);
            for link in mail.text.lines().filter_map(|line| line.strip_prefix(BASE)) {
                assert!(link.starts_with(&format!("/{code}/")), "{code}: {link}");
            }
            self.0.entry(locale.code()).or_default().push(mail);
        }
    }

    /// The last link to a page of this name that somebody who writes this language was sent.
    fn link(&self, locale: Locale, to: &str, page: &str) -> String {
        let page = format!("/{}/{page}/", locale.code());
        let to = format!("{to}.{}@example.org", locale.code());
        let mails = self.0[locale.code()].iter().rev().filter(|mail| mail.to == to);
        let mut links =
            mails.flat_map(|mail| mail.text.lines().filter_map(|it| it.strip_prefix(BASE)));
        links.find(|link| link.starts_with(&page)).unwrap_or_else(|| panic!("{page}")).to_owned()
    }
}

/// Sends a form of a page with some fields changed.
async fn fill(site: &Site, path: &str, changes: &[(&str, &str)]) {
    let mut fields = site.get(path).await.form(path);
    for (name, value) in changes {
        set(&mut fields, name, value);
    }
    assert_eq!(site.post(path, &pairs(&fields)).await.status, 303, "{path}");
}

/// From the form to the receipt; then the form again, a lost link, a namesake, two more forms.
async fn joins(site: &Site, post: &mut Post) {
    let form = |locale: Locale, name: &str, contact: &str| {
        let code = locale.code();
        [format!("{name} {code}"), format!("{contact}.{code}@example.org"), code.to_owned()]
    };
    let sends = async |name: &str, contact: &str, second: bool| {
        for locale in Locale::ALL {
            let [name, email, code] = form(locale, name, contact);
            let office = format!("office.{code}@example.org");
            let mut answers = vec![
                ("government_name", name.as_str()),
                ("contact_email", &email),
                ("correspondence_locale", &code),
            ];
            answers.extend(second.then_some(("second_email", office.as_str())));
            site.join_with(&answers).await;
        }
    };
    sends("Stad", "ada", true).await;
    sends("Dorp", "bob", false).await;
    post.read(site).await;
    for (to, page) in [("ada", "confirm"), ("office", "second")] {
        for locale in Locale::ALL {
            site.post(&post.link(locale, to, page), &[]).await;
        }
        post.read(site).await;
    }
    let wait = SignedDuration::from_hours(73);
    site.pass(wait).await;
    post.read(site).await;
    sends("Stad", "ada", false).await;
    site.pass(wait).await;
    post.read(site).await;
    for locale in Locale::ALL {
        let email = format!("ada.{}@example.org", locale.code());
        site.post("/en/signup", &[("email", &email)]).await;
    }
    post.read(site).await;
    site.pass(wait).await;
    sends("Stad", "eve", false).await;
    for name in ["Wijk", "Kamp"] {
        sends(name, "bob", false).await;
    }
    sends("Huis", "bob", false).await;
    for _ in 0..3 {
        post.read(site).await;
        site.pass(SignedDuration::from_hours(1)).await;
    }
    post.read(site).await;
}

/// Decided about: asked, pledged, reminded, a member, a correction proposed; others declined.
async fn goes_on(site: &Site, post: &mut Post) {
    let all = site
        .words(
            "select reference from signup where government_name like 'Stad %' order by id limit 13",
        )
        .await;
    for verdict in ["needs_information", "pledged", "member"] {
        let nina = site.reviewer().await;
        for (locale, reference) in Locale::ALL.into_iter().zip(&all) {
            let decided = nina.decide(reference, verdict).await;
            assert_eq!(decided.status, 303, "{verdict} {}", locale.code());
        }
        post.read(site).await;
        for locale in Locale::ALL {
            let personal = post.link(locale, "ada", "signup");
            match verdict {
                "needs_information" => {
                    fill(site, &format!("{personal}/answer"), &[("answer", "Ja")]).await;
                    fill(site, &format!("{personal}/correct"), &[("region", "Midden")]).await;
                }
                "pledged" => {
                    answer_all(site, &personal).await;
                    fill(site, &format!("{personal}/correct"), &[("region", "Zuid")]).await;
                }
                _ => {
                    save(site, &personal, "exchange", &[("offers", "Huis")]).await;
                    assert_eq!(send(site, &personal).await.status, 303);
                }
            }
        }
        post.read(site).await;
        if verdict == "pledged" {
            site.pass(SignedDuration::from_hours(24 * 31)).await;
            post.read(site).await;
            for locale in Locale::ALL {
                send(site, &post.link(locale, "ada", "signup")).await;
            }
        }
    }
    post.read(site).await;
}

/// Another contact takes over; then withdrawn and erased.
async fn ends(site: &Site, post: &mut Post) {
    for locale in Locale::ALL {
        let path = format!("{}/contact", post.link(locale, "ada", "signup"));
        let kim = format!("kim.{}@example.org", locale.code());
        fill(site, &path, &[("contact_email", &kim)]).await;
    }
    post.read(site).await;
    for locale in Locale::ALL {
        site.post(&post.link(locale, "kim", "contact"), &[]).await;
    }
    post.read(site).await;
    for locale in Locale::ALL {
        site.post(&format!("{}/withdraw", post.link(locale, "kim", "signup")), &[]).await;
    }
    post.read(site).await;
    for locale in Locale::ALL {
        let kim = format!("kim.{}@example.org", locale.code());
        verbs::person_erase(&site.app, &kim).await.expect("erased");
    }
    post.read(site).await;
}

#[tokio::test]
async fn every_mail_to_a_local_government_is_in_its_language_as_text_and_html() {
    let site = Site::open().await.ignoring_mail();
    let mut post = Post::default();
    joins(&site, &mut post).await;
    goes_on(&site, &mut post).await;
    ends(&site, &mut post).await;
    for locale in Locale::ALL {
        let kinds = format!(
            "select group_concat(distinct kind) from (select kind from mail where locale = '{}'
             and kind not in ('notice', 'digest', 'change') order by kind)",
            locale.code()
        );
        let kinds: String = sqlx::query_scalar(sqlx::AssertSqlSafe(kinds))
            .fetch_one(site.app.db.readers())
            .await
            .expect("kinds");
        assert_eq!(kinds, KINDS, "{}", locale.code());
    }
    let english: Vec<&str> = post.0["en"].iter().flat_map(|mail| mail.text.lines()).collect();
    for locale in Locale::ALL.into_iter().filter(|it| *it != Locale::En) {
        let mails = &post.0[locale.code()];
        assert_eq!(mails.len(), post.0["en"].len(), "{}", locale.code());
        for mail in mails {
            let foreign: Vec<&str> = mail
                .text
                .lines()
                .filter(|line| line.split(' ').count() > 3 && english.contains(line))
                .filter(|line| !TYPED.contains(line))
                .collect();
            assert_eq!(foreign, [""; 0], "{}: {}", locale.code(), mail.subject);
        }
    }
}
