//! Settings: flags and environment variables, read once at start and checked before anything runs.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil;
use jiff::tz::TimeZone;
use url::Url;

use crate::i18n::Locale;
use crate::network::Proxies;

/// How logs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// Every setting; each is a flag and an environment variable.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    /// Address and port of the site
    #[arg(long, env = "HRC_LISTEN", default_value = "127.0.0.1:3000", global = true)]
    pub listen: SocketAddr,
    /// Address of the site as readers type it; links in mails begin with it
    /// (on this machine by default, with the port it listens on)
    #[arg(long, env = "HRC_BASE_URL", global = true, value_parser = base_url)]
    pub base_url: Option<Url>,
    /// Directory of the store and of mails written as files
    #[arg(long, env = "HRC_DATA_DIR", default_value = "./data", global = true)]
    pub data_dir: PathBuf,
    /// Mail server: `smtp://user:password@host` (STARTTLS) or `smtps://…`; unset: mails as files
    #[arg(long, env = "HRC_SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,
    /// Sender of all mails; required with a mail server
    #[arg(long, env = "HRC_MAIL_FROM", global = true, value_parser = address)]
    pub mail_from: Option<String>,
    /// Mailbox of the secretariat; required with a mail server
    #[arg(long, env = "HRC_SECRETARIAT_EMAIL", global = true, value_parser = address)]
    pub secretariat_email: Option<String>,
    /// Language of mails to the secretariat: en, fr or es
    #[arg(long, env = "HRC_SECRETARIAT_LOCALE", default_value = "en", global = true, value_parser = desk_locale)]
    pub secretariat_locale: Locale,
    /// Time zone of the desk
    #[arg(long, env = "HRC_TIMEZONE", default_value = "Europe/Madrid", global = true, value_parser = time_zone)]
    pub timezone: TimeZone,
    /// File of extra certificate authorities (PEM) that the mail client trusts
    #[arg(long, env = "SSL_CERT_FILE", global = true)]
    pub ssl_cert_file: Option<PathBuf>,
    /// Address and port of /readyz and /metrics, for operators
    #[arg(long, env = "HRC_OPS_LISTEN", default_value = "127.0.0.1:3001", global = true)]
    pub ops_listen: SocketAddr,
    /// Proxies whose X-Forwarded-For is believed: addresses or networks, with commas between
    #[arg(long, env = "HRC_TRUSTED_PROXIES", default_value = "", global = true)]
    pub trusted_proxies: Proxies,
    /// Forms that a block of addresses (/24 or /48) can send in ten minutes; 0: any number
    #[arg(long, env = "HRC_FORMS_LIMIT", default_value = "100", global = true)]
    pub forms_limit: u32,
    /// Personal links that a block of addresses can ask for in ten minutes; 0: any number
    #[arg(long, env = "HRC_LINKS_LIMIT", default_value = "30", global = true)]
    pub links_limit: u32,
    /// Form of the logs
    #[arg(long, env = "HRC_LOG", default_value = "text", global = true)]
    pub log: LogFormat,
    /// Last day of the campaign; after it the form is closed
    #[arg(long, env = "HRC_CAMPAIGN_END", default_value = "2030-12-31", global = true)]
    pub campaign_end: civil::Date,
}

/// The address that the letter of 2022 names.
pub const LETTER_EMAIL: &str = "cisdpl@uclg.org";

impl Settings {
    /// Checks what one setting alone cannot show.
    ///
    /// # Errors
    ///
    /// One line that names the setting.
    pub fn check(&self) -> Result<(), String> {
        if self.smtp_url.is_some() {
            for (name, value) in [
                ("HRC_MAIL_FROM", &self.mail_from),
                ("HRC_SECRETARIAT_EMAIL", &self.secretariat_email),
            ] {
                if value.is_none() {
                    return Err(format!("{name} is required when HRC_SMTP_URL is set"));
                }
            }
        }
        Ok(())
    }

    pub fn mail_from(&self) -> &str {
        self.mail_from.as_deref().unwrap_or(LETTER_EMAIL)
    }

    pub fn secretariat_email(&self) -> &str {
        self.secretariat_email.as_deref().unwrap_or(LETTER_EMAIL)
    }

    /// The site's own address, without a slash at its end.
    pub fn base(&self) -> String {
        match &self.base_url {
            Some(url) => url.as_str().trim_end_matches('/').to_owned(),
            None => format!("http://localhost:{}", self.listen.port()),
        }
    }

    /// An absolute address on the site; `path` begins with a slash.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base())
    }

    /// Whether readers come over TLS, so that cookies can be bound to it.
    pub fn is_https(&self) -> bool {
        self.base().starts_with("https:")
    }

    /// The origins that are the site's own: the base, and with a loopback base both its names.
    pub fn origins(&self) -> Vec<String> {
        let base = self.base();
        match Url::parse(&base) {
            Ok(url) if is_loopback(&url) => {
                let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
                let scheme = url.scheme();
                ["localhost", "127.0.0.1"].map(|host| format!("{scheme}://{host}{port}")).to_vec()
            }
            _ => vec![base],
        }
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost",
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn base_url(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    let whole = url.host_str().is_some()
        && matches!(url.scheme(), "http" | "https")
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty();
    if !whole {
        return Err("it must be like https://example.org, without a path".to_owned());
    }
    if url.scheme() == "http" && !is_loopback(&url) {
        return Err("plain http is for this machine only: use https".to_owned());
    }
    Ok(url)
}

fn address(text: &str) -> Result<String, String> {
    crate::address::parse(text)
        .map(|address| address.as_str().to_owned())
        .map_err(|_| "it must be an e-mail address such as name@example.org".to_owned())
}

fn desk_locale(text: &str) -> Result<Locale, String> {
    Locale::from_code(text)
        .filter(|locale| Locale::DESK.contains(locale))
        .ok_or_else(|| "it must be en, fr or es".to_owned())
}

fn time_zone(text: &str) -> Result<TimeZone, String> {
    TimeZone::get(text).map_err(|_| "it must be a time zone such as Europe/Madrid".to_owned())
}
