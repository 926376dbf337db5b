//! Time-based one-time codes: the secret as apps take it, and which codes count.

use qrcode::QrCode;
use qrcode::render::svg;
use totp_rs::{Builder, Secret, Totp};

use crate::error::{Error, Result};

const SECRET_BYTES: usize = 20;

/// A secret to be taken into an app.
pub struct Key {
    secret: Vec<u8>,
    /// The secret as a page shows it.
    pub text: String,
    /// The same as a drawing, an `svg` element.
    pub qr: String,
}

impl Key {
    /// A new one.
    ///
    /// # Errors
    ///
    /// When the system has no randomness.
    pub fn random(email: &str) -> Result<Self> {
        Self::new(crate::token::random_bytes::<SECRET_BYTES>()?.to_vec(), email)
    }

    /// The one that the page showed.
    ///
    /// # Errors
    ///
    /// `BadRequest` for something else.
    pub fn read(text: &str, email: &str) -> Result<Self> {
        let secret = Secret::try_from_base32(text).ok().map(|secret| secret.as_ref().to_vec());
        match secret.filter(|secret| secret.len() == SECRET_BYTES) {
            Some(secret) => Self::new(secret, email),
            None => Err(Error::BadRequest("the key was changed")),
        }
    }

    fn new(secret: Vec<u8>, email: &str) -> Result<Self> {
        let url = totp(&secret, email)?.to_url().map_err(|error| anyhow::anyhow!("{error}"))?;
        let qr = QrCode::new(url).map_err(anyhow::Error::from)?;
        Ok(Self { text: Secret::from(secret.clone()).to_base32(), qr: drawing(&qr), secret })
    }

    pub fn secret(&self) -> &[u8] {
        &self.secret
    }
}

/// The code as an element of a page: what stands before it belongs to a file of its own.
fn drawing(qr: &QrCode) -> String {
    let file = qr.render::<svg::Color<'_>>().min_dimensions(200, 200).build();
    file.find("<svg").map_or_else(String::new, |start| file[start..].to_owned())
}

/// The time step whose code this is, if it is one that has not been used.
pub fn step(secret: &[u8], code: &str, used: i64, now: i64) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now / 1000).ok()?;
    let step = totp(secret, "desk").ok()?.check(&digits, seconds)?;
    i64::try_from(step).ok().filter(|step| *step > used)
}

/// Six digits, thirty seconds, as every app has them.
fn totp(secret: &[u8], email: &str) -> anyhow::Result<Totp> {
    Builder::new()
        .with_secret(secret.to_vec())
        .with_account_name(email.replace(':', "-"))
        .with_issuer(Some("Human Rights Cities"))
        .build()
        .map_err(|error| anyhow::anyhow!("one-time code: {error}"))
}
