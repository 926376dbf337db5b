//! The mail server's settings, from its URL: where it is, how it is protected, who signs in.
//! Nothing is connected here, and no text made here holds the password.

use std::{fmt, net::IpAddr, path::Path, time::Duration};

use lettre::transport::smtp::{
    authentication::Credentials,
    client::{Certificate, TlsParameters},
};
use percent_encoding::percent_decode_str;
use url::Url;

/// A mail server and how to reach it.
pub struct Smtp {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) protection: Protection,
    pub(super) login: Option<Credentials>,
    pub(super) tls: TlsParameters,
    pub(super) timeouts: Timeouts,
}

/// How the bytes are protected on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Protection {
    /// Not at all: only to this machine.
    Plain,
    /// TLS by STARTTLS, or no mail.
    StartTls,
    /// TLS from the first byte.
    Implicit,
}

/// How long to wait for the server; the defaults are those of RFC 5321, 4.5.3.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For a TCP connection, for each of the server's addresses.
    pub connect: Duration,
    /// For greeting and EHLO together, and for each of STARTTLS, AUTH, MAIL and RCPT.
    pub command: Duration,
    /// For the reply to DATA.
    pub data: Duration,
    /// For the mail's bytes and the reply to the final dot together.
    pub content: Duration,
    /// For the reply to QUIT, which no mail depends on.
    pub quit: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(30),
            command: Duration::from_mins(5),
            data: Duration::from_mins(2),
            // Three minutes for the bytes, ten for the reply: one less doubles mail at slow servers.
            content: Duration::from_mins(13),
            quit: Duration::from_secs(10),
        }
    }
}

impl Smtp {
    /// `smtps://[user:password@]host[:465]` is TLS from the first byte. `smtp://…[:587]` is
    /// STARTTLS and never less, but plain to this machine itself, where `?tls=starttls` asks for
    /// STARTTLS. User and password are percent-encoded.
    ///
    /// # Errors
    ///
    /// One line, without the password, when the URL or the file of extra authorities is wrong.
    pub fn from_url(url: &str, extra_roots_pem: Option<&Path>) -> Result<Self, String> {
        let url = Url::parse(url).map_err(|error| format!("not a URL: {error}"))?;
        if !matches!(url.path(), "" | "/") || url.fragment().is_some() {
            return Err("something stands behind the host; is the password percent-encoded?".into());
        }
        let host = host(&url)?;
        let starttls = match url.query() {
            None => false,
            Some("tls=starttls") => true,
            Some(_) => return Err("behind the ? only tls=starttls may stand".into()),
        };
        let (protection, default_port) = match url.scheme() {
            "smtps" if starttls => return Err("smtps:// has no STARTTLS; write smtp://".into()),
            "smtps" => (Protection::Implicit, 465),
            "smtp" if is_loopback(&host) && !starttls => (Protection::Plain, 587),
            "smtp" => (Protection::StartTls, 587),
            _ => return Err("the URL must begin with smtp:// or smtps://".into()),
        };
        Ok(Self {
            port: url.port().unwrap_or(default_port),
            login: login(&url)?,
            tls: tls(&host, extra_roots_pem)?,
            timeouts: Timeouts::default(),
            host,
            protection,
        })
    }

    /// With other waiting times.
    #[must_use]
    pub fn with_timeouts(self, timeouts: Timeouts) -> Self {
        Self { timeouts, ..self }
    }
}

impl fmt::Display for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let protection = match self.protection {
            Protection::Plain => "plain, this machine",
            Protection::StartTls => "STARTTLS",
            Protection::Implicit => "TLS",
        };
        let login = self.login.as_ref().map_or("no login", |_| "with a login");
        write!(f, "{}:{} ({protection}, {login})", self.host, self.port)
    }
}

/// As [`fmt::Display`]: a derived one might print secrets one day.
impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Smtp({self})")
    }
}

/// In ASCII, an IPv6 address without its brackets.
fn host(url: &Url) -> Result<String, String> {
    let host = url.host_str().filter(|host| !host.is_empty());
    let host = host.ok_or("the URL names no host")?;
    if let Some(address) = host.strip_prefix('[') {
        return Ok(address.trim_end_matches(']').to_owned());
    }
    let host = percent_decode_str(host).decode_utf8_lossy();
    idna::domain_to_ascii_cow(host.as_bytes(), idna::AsciiDenyList::URL)
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| "the host is not a name".into())
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

fn login(url: &Url) -> Result<Option<Credentials>, String> {
    let decode = |text: &str| {
        let text = percent_decode_str(text).decode_utf8().ok()?.into_owned();
        (!text.is_empty() && !text.chars().any(char::is_control)).then_some(text)
    };
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        (user, password) => decode(user)
            .zip(password.and_then(decode))
            .map(|(user, password)| Some(Credentials::new(user, password)))
            .ok_or_else(|| "user and password must both be given, as percent-encoded text".into()),
    }
}

/// The public authorities and those of the file.
fn tls(host: &str, extra_roots_pem: Option<&Path>) -> Result<TlsParameters, String> {
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(path) = extra_roots_pem {
        let name = path.display();
        let pem = std::fs::read(path).map_err(|error| format!("cannot read {name}: {error}"))?;
        if !String::from_utf8_lossy(&pem).contains("-----BEGIN CERTIFICATE-----") {
            return Err(format!("{name} holds no certificate in PEM form"));
        }
        let authorities = Certificate::from_pem(&pem);
        builder = builder.add_root_certificate(
            authorities.map_err(|_| format!("{name} holds a broken certificate"))?,
        );
    }
    builder.build().map_err(|error| format!("the certificates cannot be used: {error}"))
}

#[cfg(test)]
mod tests;
