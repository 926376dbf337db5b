//! A mail server on loopback for tests: scripted where a test says so, strict everywhere else.
//! It keeps what it is sent and delivers nothing.

use std::{
    collections::{HashMap, VecDeque},
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use tokio::{
    net::TcpListener,
    sync::watch,
    task::{JoinHandle, JoinSet},
};
use tokio_rustls::{TlsAcceptor, rustls};

use super::dialogue;

/// How the server protects its connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encryption {
    None,
    StartTls,
    Implicit,
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedMail {
    pub from: String,
    pub recipients: Vec<String>,
    /// As they were before the client doubled dots.
    pub bytes: Vec<u8>,
    pub encrypted: bool,
    /// Who was signed in.
    pub user: Option<String>,
}

/// A user and password that came over the wire, right or wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenPassword {
    pub user: String,
    pub password: String,
    pub encrypted: bool,
}

/// What the server does instead of what it should.
#[derive(Clone, Debug)]
pub(super) enum Action {
    Reply(String),
    Drop,
    Stall,
}

#[derive(Default)]
pub(super) struct Script {
    once: HashMap<String, VecDeque<Action>>,
    always: HashMap<String, Action>,
    recipients: HashMap<String, String>,
    pub(super) login: Option<(String, String)>,
    pub(super) mechanisms: String,
    pub(super) passwords: Vec<SeenPassword>,
    pub(super) complaints: Vec<String>,
}

/// What all connections share.
pub(super) struct Shared {
    script: Mutex<Script>,
    pub(super) mails: watch::Sender<Vec<ReceivedMail>>,
    pub(super) encryption: Encryption,
    pub(super) acceptor: TlsAcceptor,
}

pub struct SmtpServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    authority: PathBuf,
    accepting: Option<JoinHandle<()>>,
    _directory: tempfile::TempDir,
}

impl SmtpServer {
    /// Without TLS and without a login.
    pub async fn start() -> Self {
        Self::start_with(Encryption::None).await
    }

    pub async fn start_with(encryption: Encryption) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let authority = directory.path().join("authority.pem");
        let mut server = Self {
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            shared: Arc::new(Shared {
                script: Mutex::new(Script {
                    mechanisms: "PLAIN LOGIN".to_owned(),
                    ..Script::default()
                }),
                mails: watch::Sender::default(),
                encryption,
                acceptor: acceptor(&authority),
            }),
            authority,
            accepting: None,
            _directory: directory,
        };
        server.restart().await;
        server
    }

    /// Listens again, on the same port.
    pub async fn restart(&mut self) {
        let listener = TcpListener::bind(self.address).await.expect("a free port");
        self.address = listener.local_addr().expect("a bound socket");
        let shared = Arc::clone(&self.shared);
        self.accepting = Some(tokio::spawn(async move {
            let mut dialogues = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                dialogues.spawn(dialogue::serve(stream, Arc::clone(&shared)));
            }
        }));
    }

    /// Cuts all connections; what comes next is refused.
    pub async fn stop(&mut self) {
        if let Some(accepting) = self.accepting.take() {
            accepting.abort();
            accepting.await.expect_err("the server ends only when it is stopped");
        }
    }

    /// Refuses mail from who is not signed in like this.
    pub fn require_login(&self, user: &str, password: &str) {
        self.script().login = Some((user.to_owned(), password.to_owned()));
    }

    /// What EHLO offers for AUTH, instead of `PLAIN LOGIN`.
    pub fn offer_mechanisms(&self, mechanisms: &str) {
        mechanisms.clone_into(&mut self.script().mechanisms);
    }

    /// At `CONNECT`, `EHLO`, `STARTTLS`, `AUTH`, `MAIL`, `RCPT`, `DATA`, `CONTENT` (after the final
    /// dot), `RSET` or `QUIT`, until [`SmtpServer::reply_normally`].
    pub fn reply_to(&self, stage: &str, reply: &str) {
        self.always(stage, Action::Reply(reply.to_owned()));
    }

    /// Once, for the next that comes to this stage.
    pub fn reply_once(&self, stage: &str, reply: &str) {
        let reply = Action::Reply(reply.to_owned());
        let mut script = self.script();
        script.once.entry(stage.to_owned()).or_default().push_back(reply);
    }

    pub fn reply_to_recipient(&self, recipient: &str, reply: &str) {
        self.script().recipients.insert(recipient.to_owned(), reply.to_owned());
    }

    /// Closes the connection at a stage instead of replying.
    pub fn drop_connection_at(&self, stage: &str) {
        self.always(stage, Action::Drop);
    }

    /// Says nothing at a stage until [`SmtpServer::reply_normally`], and keeps the connection.
    pub fn stall_at(&self, stage: &str) {
        self.always(stage, Action::Stall);
    }

    pub fn reply_normally(&self) {
        let mut script = self.script();
        script.always.clear();
        script.once.clear();
        script.recipients.clear();
    }

    /// `smtp://127.0.0.1:…`, or `localhost` where a certificate must fit.
    pub fn url(&self) -> String {
        self.url_for("")
    }

    pub fn url_with_login(&self, user: &str, password: &str) -> String {
        self.url_for(&format!("{user}:{password}@"))
    }

    fn url_for(&self, login: &str) -> String {
        let port = self.port();
        match self.shared.encryption {
            Encryption::None => format!("smtp://{login}127.0.0.1:{port}"),
            Encryption::StartTls => format!("smtp://{login}localhost:{port}?tls=starttls"),
            Encryption::Implicit => format!("smtps://{login}localhost:{port}"),
        }
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The PEM file of the authority that vouches for the server, for `SSL_CERT_FILE`.
    pub fn authority(&self) -> &Path {
        &self.authority
    }

    pub fn mails(&self) -> Vec<ReceivedMail> {
        self.shared.mails.borrow().clone()
    }

    /// Waits, up to ten seconds, until at least so many mails came.
    pub async fn wait_for_mails(&self, count: usize) -> Vec<ReceivedMail> {
        let mut mails = self.shared.mails.subscribe();
        let enough = mails.wait_for(|mails| mails.len() >= count);
        let Ok(mails) = tokio::time::timeout(Duration::from_secs(10), enough).await else {
            panic!("{} mails of {count} came", self.mails().len());
        };
        mails.expect("the server holds the sender").clone()
    }

    pub fn passwords(&self) -> Vec<SeenPassword> {
        self.script().passwords.clone()
    }

    /// What clients did against the protocol.
    pub fn complaints(&self) -> Vec<String> {
        self.script().complaints.clone()
    }

    fn always(&self, stage: &str, action: Action) {
        self.script().always.insert(stage.to_owned(), action);
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.shared.script()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        if let Some(accepting) = &self.accepting {
            accepting.abort();
        }
    }
}

impl Shared {
    /// Done when the script has been taken away.
    pub(super) async fn replies_normally_again(&self) {
        while !self.script.lock().expect("a script").always.is_empty() {
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    }

    pub(super) fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().expect("no test panics with the script in hand")
    }

    /// What the script wants at this stage, if anything.
    pub(super) fn action(&self, stage: &str, recipient: Option<&str>) -> Option<Action> {
        let mut script = self.script();
        let once = script.once.get_mut(stage).and_then(VecDeque::pop_front);
        let reply = || recipient.and_then(|address| script.recipients.get(address));
        once.or_else(|| reply().cloned().map(Action::Reply))
            .or_else(|| script.always.get(stage).cloned())
    }
}

/// A new authority, written to this file, and a certificate of it for `localhost` alone.
fn acceptor(authority: &Path) -> TlsAcceptor {
    let ca_key = rcgen::KeyPair::generate().expect("a key");
    let mut ca = rcgen::CertificateParams::default();
    ca.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let ca_pem = ca.self_signed(&ca_key).expect("a certificate").pem();
    std::fs::write(authority, ca_pem).expect("a file in the temporary directory");
    let issuer = rcgen::Issuer::new(ca, ca_key);

    let key = rcgen::KeyPair::generate().expect("a key");
    let params = rcgen::CertificateParams::new(["localhost".to_owned()]).expect("a name");
    let certificate = params.signed_by(&key, &issuer).expect("a certificate");
    let key = rustls::pki_types::PrivatePkcs8KeyDer::from(key.serialize_der());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions that the provider knows")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.into())
        .expect("a key that fits");
    TlsAcceptor::from(Arc::new(config))
}
