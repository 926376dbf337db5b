//! A site of its own for every test, and the words in which tests speak of it.

mod answer;
mod decided;
mod desk;
mod filled;
mod mail;
mod store;

use std::borrow::Cow;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request};
use clap::Parser;
use human_rights_cities::app::router;
use human_rights_cities::clock::Clock;
use human_rights_cities::config::Settings;
use human_rights_cities::db::Db;
use human_rights_cities::i18n::Catalogue;
use human_rights_cities::outbox::transport::Transport;
use human_rights_cities::outbox::worker;
use human_rights_cities::run::{do_what_is_due, transport};
use human_rights_cities::state::App;
use jiff::{SignedDuration, Timestamp};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use tempfile::TempDir;
use tower::ServiceExt;

pub use self::answer::Answer;
pub use self::decided::{pairs, set};
pub use self::desk::{Desk, code, desk_password, pair};
pub use self::filled::{Filled, forms};
pub use self::mail::Mail;
use crate::smtp::SmtpServer;

pub const BASE: &str = "http://localhost:3000";
pub const SECRETARIAT: &str = "secretariat@campaign.example";

/// A running site. When it goes, no mail may be left that its test has not read.
pub struct Site {
    pub app: App,
    pub smtp: SmtpServer,
    router: Router,
    transport: Transport,
    directory: TempDir,
    read: AtomicUsize,
    ignores_mail: bool,
    /// What was answered, by address, if the messages are changed on their way.
    pub pages: Option<Mutex<Vec<(String, Answer)>>>,
}

#[derive(Parser)]
struct Cli {
    #[command(flatten)]
    settings: Settings,
}

impl Site {
    /// A new, empty site; its clock stands at the morning of 23 November 2026.
    pub async fn open() -> Self {
        Self::with(&[], None).await
    }

    /// A site whose clock does not stand still: whatever is done takes its time.
    pub async fn with_a_walking_clock() -> Self {
        Self::by(Clock::walking(morning()), &[], None).await
    }

    /// A site with more settings, or one whose messages are changed on their way.
    pub async fn with(flags: &[&str], transform: Option<fn(&str) -> Cow<'_, str>>) -> Self {
        Self::by(Clock::fixed(morning()), flags, transform).await
    }

    async fn by(clock: Clock, flags: &[&str], transform: Option<fn(&str) -> Cow<'_, str>>) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let smtp = SmtpServer::start().await;
        let data = directory.path().to_str().expect("a path").to_owned();
        let url = smtp.url();
        let own = [
            "site",
            "--base-url",
            BASE,
            "--data-dir",
            &data,
            "--smtp-url",
            &url,
            "--mail-from",
            "campaign@campaign.example",
            "--secretariat-email",
            SECRETARIAT,
        ];
        let settings = Cli::parse_from(own.iter().chain(flags)).settings;
        let db = Db::open(directory.path()).await.expect("a store");
        let catalogue = Box::leak(Box::new(Catalogue::load(transform).expect("messages")));
        let transport = transport(&settings).expect("a transport");
        let app = App::new(settings, db, clock, catalogue);
        let router = router(app.clone());
        let read = AtomicUsize::new(0);
        let pages = transform.map(|_| Mutex::default());
        Self { app, smtp, router, transport, directory, read, ignores_mail: false, pages }
    }

    /// For tests that are about something else than mail.
    pub fn ignoring_mail(mut self) -> Self {
        self.ignores_mail = true;
        self
    }

    /// The site after a restart: a new process on the same data, at the same time.
    pub async fn reopen(mut self) -> Self {
        self.app.db.close().await;
        let db = Db::open(self.directory.path()).await.expect("a store");
        let (settings, clock) = (self.app.settings.clone(), self.app.clock.clone());
        self.app = App::new(settings, db, clock, self.app.catalogue);
        self.router = router(self.app.clone());
        self
    }

    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let path = request.uri().to_string();
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let answer = Answer::read(response).await;
        if let Some(pages) = &self.pages {
            pages.lock().expect("the pages").push((path, answer.clone()));
        }
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(request(Method::GET, path).body(Body::empty()).expect("a request")).await
    }

    /// What the address answers, unread.
    pub async fn send_raw(&self, path: &str) -> axum::response::Response {
        let request = request(Method::GET, path).body(Body::empty()).expect("a request");
        self.router.clone().oneshot(request).await.expect("an answer")
    }

    /// Sends a form as a page of the site does.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path, fields, BASE)).await
    }

    /// Sends a form as a page of another site does.
    pub async fn post_from(&self, origin: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path, fields, origin)).await
    }

    /// A good form, sent in English for Utrecht; returns the reference.
    pub async fn join(&self, contact_email: &str) -> String {
        self.join_with(&[("contact_email", contact_email)]).await
    }

    /// A good form with some answers changed; returns the reference.
    pub async fn join_with(&self, changes: &[(&str, &str)]) -> String {
        let answer = self.post("/en/join", &answers(changes)).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.get(&answer.location()).await.reference()
    }

    /// Lets time pass.
    pub async fn pass(&self, time: SignedDuration) {
        self.app.clock.advance(time);
        do_what_is_due(&self.app).await.expect("a store");
    }

    /// Sends what is queued and due; returns what has arrived since the last time.
    pub async fn deliver(&self) -> Vec<Mail> {
        worker::send_due(&self.app, &self.transport).await.expect("a store");
        let mails = self.smtp.mails();
        let before = self.read.swap(mails.len(), Ordering::SeqCst);
        mails[before..].iter().map(Mail::parse).collect()
    }

    /// Sends what is queued; exactly one mail arrives, and it is for this address.
    pub async fn deliver_only_mail(&self, to: &str) -> Mail {
        let mut mails = self.deliver().await;
        let subjects: Vec<String> =
            mails.iter().map(|it| format!("{} {}", it.to, it.subject)).collect();
        assert_eq!(mails.len(), 1, "{subjects:?}");
        let mail = mails.remove(0);
        assert_eq!(mail.to, to);
        mail
    }

    /// Sends what is queued; the mail for this address, among the secretariat's and others'.
    pub async fn deliver_mail_to(&self, to: &str) -> Mail {
        let mails = self.deliver().await;
        let mut own: Vec<Mail> = mails.into_iter().filter(|mail| mail.to == to).collect();
        assert_eq!(own.len(), 1, "mails to {to}");
        own.remove(0)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if std::thread::panicking() || self.ignores_mail {
            return;
        }
        let path = self.directory.path().join(human_rights_cities::db::FILE_NAME);
        let count = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async move {
                let options = SqliteConnectOptions::new().filename(path);
                let mut store = options.connect().await.expect("the store");
                sqlx::query_scalar::<_, i64>("select count(*) from mail")
                    .fetch_one(&mut store)
                    .await
                    .expect("a number")
            })
        });
        let all = usize::try_from(count.join().expect("a count")).expect("a count");
        assert_eq!(all, self.read.load(Ordering::SeqCst), "mails were queued that nobody read");
    }
}

/// When a new site's clock begins.
fn morning() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().expect("a time")
}

/// A request as browsers send it.
pub fn request(method: Method, path: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(path).header("host", "localhost:3000")
}

/// A posted form from a page of this origin.
pub fn form(path: &str, fields: &[(&str, &str)], origin: &str) -> Request<Body> {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    request(Method::POST, path)
        .header("origin", origin)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(body))
        .expect("a request")
}

/// The answers of Utrecht, with some changed.
pub fn answers<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("government_name", "Gemeente Utrecht"),
        ("latin_name", ""),
        ("kind", "municipality"),
        ("country", "NL"),
        ("region", "Utrecht"),
        ("website", "https://www.utrecht.nl"),
        ("population", "374.411"),
        ("leader_name", "Bo Voorbeeld"),
        ("leader_office", "Burgemeester"),
        ("contact_name", "Ada Lovelace"),
        ("contact_role", "International relations"),
        ("contact_email", "ada@example.org"),
        ("contact_phone", "+31 30 286 0000"),
        ("second_email", ""),
        ("correspondence_locale", "en"),
        ("message", "We have a local human rights plan."),
        ("authorised", "on"),
        ("privacy", "on"),
    ];
    let instead = |name: &str| changes.iter().find(|(key, _)| *key == name).copied();
    let kept = usual.into_iter().map(|pair| instead(pair.0).unwrap_or(pair));
    let added =
        changes.iter().copied().filter(|(key, _)| !usual.iter().any(|(name, _)| name == key));
    kept.chain(added).collect()
}
