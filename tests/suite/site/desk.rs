//! Somebody of the secretariat at the desk.

use axum::body::{Body, to_bytes};
use axum::http::header::COOKIE;
use axum::http::{HeaderValue, Method};
use human_rights_cities::state::App;
use human_rights_cities::verbs::{self, Role};
use totp_rs::{Builder, Secret};
use tower::ServiceExt;

use super::{Answer, BASE, Site, form, request};

const PASSWORD: &str = "correct horse battery";

/// The password of everybody at the desk.
pub fn desk_password() -> &'static str {
    PASSWORD
}

/// A browser that may be signed in.
pub struct Desk<'a> {
    site: &'a Site,
    pub email: String,
    pub cookie: String,
    /// The recovery codes that the set-up showed.
    pub codes: Vec<String>,
    pub secret: Vec<u8>,
}

impl Site {
    /// Somebody with this role, signed in.
    pub async fn staff(&self, role: Role) -> Desk<'_> {
        let email = format!("{role:?}@desk.example").to_lowercase();
        let mut desk = self.set_up(&email, role).await;
        let answer = desk.sign_in().await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        desk
    }

    /// Somebody invited who has set up the account.
    pub async fn set_up(&self, email: &str, role: Role) -> Desk<'_> {
        let link = verbs::invitation(&self.app, email, role).await.expect("a link");
        let path = link.strip_prefix(BASE).expect("a path").to_owned();
        let page = self.get(&path).await;
        let secret = page.field("secret");
        let bytes = Secret::try_from_base32(&secret).expect("base 32").as_ref().to_vec();
        let code = code(&self.app, &bytes);
        let fields = [("secret", secret.as_str()), ("password", PASSWORD), ("code", &code)];
        let answer = self.post(&path, &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let cookie = pair(&answer);
        let mut desk =
            Desk { site: self, email: email.to_owned(), cookie, codes: Vec::new(), secret: bytes };
        desk.codes = desk.get(&answer.location()).await.texts(".codes li");
        desk.cookie.clear();
        desk
    }
}

/// The first cookie that an answer sets, as the browser sends it.
pub fn pair(answer: &Answer) -> String {
    answer.header("set-cookie").split(';').next().unwrap_or_default().to_owned()
}

/// The code that an app with this secret shows now.
pub fn code(app: &App, secret: &[u8]) -> String {
    let totp = Builder::new()
        .with_secret(secret.to_vec())
        .with_account_name("somebody")
        .build()
        .expect("a generator");
    let seconds = u64::try_from(app.clock.now().as_second()).expect("after 1970");
    totp.generate(seconds).to_string()
}

impl Desk<'_> {
    /// The code that the app shows now.
    pub fn code(&self) -> String {
        code(&self.site.app, &self.secret)
    }

    /// Signs in with the right password and the next code.
    pub async fn sign_in(&mut self) -> Answer {
        self.site.app.clock.advance(jiff::SignedDuration::from_secs(30));
        let (email, code) = (self.email.clone(), self.code());
        let answer = self.try_to_sign_in(&email, PASSWORD, &code).await;
        if answer.headers.contains_key("set-cookie") {
            self.cookie = pair(&answer);
        }
        answer
    }

    pub async fn try_to_sign_in(&self, email: &str, password: &str, code: &str) -> Answer {
        let fields = [("email", email), ("password", password), ("code", code)];
        self.site.post("/admin/sign-in", &fields).await
    }

    /// The same person with another cookie.
    pub fn with(&self, cookie: &str) -> Desk<'_> {
        Desk {
            site: self.site,
            email: self.email.clone(),
            cookie: cookie.to_owned(),
            codes: Vec::new(),
            secret: self.secret.clone(),
        }
    }

    pub async fn get(&self, path: &str) -> Answer {
        let request = request(Method::GET, path).header(COOKIE, &self.cookie);
        self.site.send(request.body(Body::empty()).expect("a request")).await
    }

    /// The status and the bytes of a file.
    pub async fn get_bytes(&self, path: &str) -> (u16, Vec<u8>) {
        let request = request(Method::GET, path).header(COOKIE, &self.cookie);
        let request = request.body(Body::empty()).expect("a request");
        let answer = self.site.router.clone().oneshot(request).await.expect("an answer");
        let status = answer.status().as_u16();
        (status, to_bytes(answer.into_body(), usize::MAX).await.expect("a body").to_vec())
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut request = form(path, fields, BASE);
        let cookie = HeaderValue::from_str(&self.cookie).expect("a cookie");
        request.headers_mut().insert(COOKIE, cookie);
        self.site.send(request).await
    }

    /// Sends a form with a file, as browsers do: the file last.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            let head = "--edge\r\nContent-Disposition: form-data; name=";
            body.extend(format!("{head}\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        let head =
            "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n";
        body.extend(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let request = request(Method::POST, path)
            .header("origin", BASE)
            .header(COOKIE, &self.cookie)
            .header("content-type", "multipart/form-data; boundary=edge");
        self.site.send(request.body(Body::from(body)).expect("a request")).await
    }
}
