//! The dialogue with an SMTP server, one command at a time, so that each failure has its stage.
//! No mail is sent to a remote server, and no password, before TLS stands.

use std::time::Duration;

use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::DEFAULT_MECHANISMS,
        client::AsyncSmtpConnection,
        commands::{Data, Mail, Rcpt, Rset},
        extension::ClientId,
        response::Response,
    },
};
use tokio::{
    net::{TcpStream, lookup_host},
    time::timeout,
};

use super::{
    Accepted, Failure, Smtp, Stage, Timeouts, Verdict,
    failure::{is_tls_fault, one_line},
    lines::LineByLine,
    settings::Protection,
};
use crate::outbox::message::{ascii_address, wire_fault};

/// An open connection, signed in where that is asked for.
pub(super) struct Dialogue {
    connection: AsyncSmtpConnection,
    timeouts: Timeouts,
    usable: bool,
}

impl std::fmt::Debug for Dialogue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dialogue(usable: {})", self.usable)
    }
}

impl Dialogue {
    pub(super) async fn open(server: &Smtp) -> Result<Self, Failure> {
        let mut dialogue =
            Self { connection: connect(server).await?, timeouts: server.timeouts, usable: true };
        if let Err(failure) = dialogue.prepare(server).await {
            // After a broken handshake lettre has no stream left to say goodbye on.
            if failure.leaves_the_line_open() {
                dialogue.close().await;
            }
            return Err(failure);
        }
        Ok(dialogue)
    }

    /// STARTTLS and AUTH, where they are wanted.
    async fn prepare(&mut self, server: &Smtp) -> Result<(), Failure> {
        let limit = self.timeouts.command;
        if server.protection == Protection::StartTls {
            if !self.connection.can_starttls() {
                let words = "the server offers no STARTTLS";
                return Err(Failure::here(Stage::Tls, Verdict::HoldQueue, words));
            }
            let hello = ClientId::default();
            let secured = self.connection.starttls(server.tls.clone(), &hello);
            within(limit, Stage::Tls, secured).await?;
        }
        let Some(login) = &server.login else {
            return Ok(());
        };
        if server.protection != Protection::Plain && !self.connection.is_encrypted() {
            let words = "the connection is not encrypted";
            return Err(Failure::here(Stage::Tls, Verdict::HoldQueue, words));
        }
        let signed_in = self.connection.auth(DEFAULT_MECHANISMS, login);
        within(limit, Stage::SignIn, signed_in).await?;
        Ok(())
    }

    pub(super) async fn deliver(
        &mut self,
        from: &str,
        to: &str,
        bytes: &[u8],
    ) -> Result<Accepted, Failure> {
        let from = ascii_address(from).map_err(|error| {
            Failure::here(Stage::Sender, Verdict::HoldQueue, &error.to_string())
        })?;
        let to = ascii_address(to).map_err(|error| {
            Failure::here(Stage::Recipient, Verdict::FailMail, &error.to_string())
        })?;
        if let Some(fault) = wire_fault(bytes) {
            return Err(Failure::here(Stage::Content, Verdict::FailMail, fault));
        }
        if !self.usable {
            return Err(Failure::lost(Stage::Sender, "the session has ended"));
        }
        // A caller that gives up midway leaves a session nobody can go on with.
        self.usable = false;
        let result = self.transact(from, to, bytes).await;
        self.usable = match &result {
            Ok(_) => true,
            Err(failure) => failure.leaves_the_line_open() && self.reset().await,
        };
        result
    }

    /// One mail: MAIL, RCPT, DATA and the bytes.
    async fn transact(
        &mut self,
        from: Address,
        to: Address,
        bytes: &[u8],
    ) -> Result<Accepted, Failure> {
        let Timeouts { command, data, content, .. } = self.timeouts;
        let connection = &mut self.connection;
        let mail = Mail::new(Some(from), Vec::new());
        within(command, Stage::Sender, connection.command(mail)).await?;
        let rcpt = Rcpt::new(to, Vec::new());
        within(command, Stage::Recipient, connection.command(rcpt)).await?;
        let go_on = within(data, Stage::Data, connection.command(Data)).await?;
        if !go_on.has_code(354) {
            return Err(Failure::garbled(Stage::Data, &words(&go_on)));
        }
        // lettre sets a line end before the final dot whether or not the mail ends with one.
        let body = bytes.strip_suffix(b"\r\n").unwrap_or(bytes);
        let taken = within(content, Stage::Content, connection.message(body)).await?;
        Ok(Accepted(words(&taken)))
    }

    /// Forgets the mail that failed; whether that worked.
    async fn reset(&mut self) -> bool {
        let reset = self.connection.command(Rset);
        within(self.timeouts.command, Stage::Sender, reset).await.is_ok()
    }

    pub(super) fn is_usable(&self) -> bool {
        self.usable
    }

    pub(super) async fn close(mut self) {
        if self.usable && !self.connection.has_broken() {
            drop(timeout(self.timeouts.quit, self.connection.quit()).await);
        }
    }
}

async fn connect(server: &Smtp) -> Result<AsyncSmtpConnection, Failure> {
    let Timeouts { connect, command, .. } = server.timeouts;
    let hello = ClientId::default();
    if server.protection == Protection::Implicit {
        let address = (server.host.as_str(), server.port);
        let tls = Some(server.tls.clone());
        let connected =
            AsyncSmtpConnection::connect_tokio1(address, Some(connect), &hello, tls, None);
        return match timeout(command, connected).await {
            Ok(Ok(connection)) => Ok(connection),
            Ok(Err(error)) => Err(Failure::of(stage_of_implicit(&error), &error)),
            Err(_) => Err(stalled(Stage::Hello, command)),
        };
    }
    let stream = Box::new(LineByLine(reach(server).await?));
    let greeted = AsyncSmtpConnection::connect_with_transport(stream, &hello);
    within(command, Stage::Hello, greeted).await
}

/// A TCP connection to the first of the server's addresses that answers.
async fn reach(server: &Smtp) -> Result<TcpStream, Failure> {
    let limit = server.timeouts.connect;
    let lost = |error: std::io::Error| Failure::lost(Stage::Connect, &error.to_string());
    let found = timeout(limit, lookup_host((server.host.as_str(), server.port))).await;
    let addresses = found.map_err(|_| stalled(Stage::Connect, limit))?.map_err(lost)?;
    let mut failure = Failure::lost(Stage::Connect, "the host has no address");
    for address in addresses {
        // A resolver that sends `localhost` elsewhere gets no mail and no password in clear.
        if server.protection == Protection::Plain && !address.ip().is_loopback() {
            continue;
        }
        failure = match timeout(limit, TcpStream::connect(address)).await {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(error)) => lost(error),
            Err(_) => stalled(Stage::Connect, limit),
        };
    }
    Err(failure)
}

/// Connection, handshake, greeting and EHLO are one call there.
fn stage_of_implicit(error: &Error) -> Stage {
    if error.status().is_some() || error.is_response() {
        Stage::Hello
    } else if is_tls_fault(error) {
        Stage::Tls
    } else {
        Stage::Connect
    }
}

async fn within<T>(
    limit: Duration,
    stage: Stage,
    step: impl Future<Output = Result<T, Error>>,
) -> Result<T, Failure> {
    match timeout(limit, step).await {
        Ok(done) => done.map_err(|error| Failure::of(stage, &error)),
        Err(_) => Err(stalled(stage, limit)),
    }
}

fn stalled(stage: Stage, limit: Duration) -> Failure {
    Failure::lost(stage, &format!("no answer within {} seconds", limit.as_secs_f32()))
}

fn words(response: &Response) -> String {
    let text: Vec<&str> = response.message().collect();
    one_line(&format!("{} {}", response.code(), text.join(" ")))
}
