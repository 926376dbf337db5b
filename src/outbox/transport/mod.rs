//! Handing a mail's bytes over: to an SMTP server or into a directory, and saying what went wrong.
//! Nothing here knows the queue; whether and when to try again is the worker's.

mod failure;
mod files;
mod lines;
mod settings;
mod smtp;

use std::{fmt, path::PathBuf};

pub use self::{
    failure::{Failure, Stage, Verdict},
    files::file_name,
    settings::{Smtp, Timeouts},
};

/// Where the mail goes.
#[derive(Debug)]
pub enum Transport {
    /// To a mail server.
    Smtp(Smtp),
    /// Into `.eml` files in this directory, which is made when it is missing.
    Files(PathBuf),
}

/// The server took the mail; these are its words, one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted(pub String);

/// An open way out, for one mail after the other.
#[derive(Debug)]
pub struct Session(Way);

#[derive(Debug)]
enum Way {
    Smtp(Box<smtp::Dialogue>),
    Files(PathBuf),
}

impl Transport {
    /// Connects, secures the connection and signs in.
    ///
    /// # Errors
    ///
    /// With a verdict about the queue, never about a mail.
    pub async fn open(&self) -> Result<Session, Failure> {
        Ok(Session(match self {
            Self::Smtp(server) => Way::Smtp(Box::new(smtp::Dialogue::open(server).await?)),
            Self::Files(directory) => Way::Files(directory.clone()),
        }))
    }

    /// Does all that sending a mail needs, without sending one.
    ///
    /// # Errors
    ///
    /// As [`Transport::open`].
    pub async fn check(&self) -> Result<(), Failure> {
        if let Self::Files(directory) = self {
            return files::check(directory.clone()).await;
        }
        self.open().await?.close().await;
        Ok(())
    }
}

/// Where the mail goes and how it is protected on the way, without user and password.
impl fmt::Display for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Smtp(server) => server.fmt(f),
            Self::Files(directory) => write!(f, "files in {}", directory.display()),
        }
    }
}

impl Session {
    /// Sends one mail to one address, its bytes unchanged. Sending into files twice makes one file.
    ///
    /// # Errors
    ///
    /// With a verdict about this mail or about the whole queue. Then [`Session::is_usable`] tells
    /// whether the next mail may go out by the same session.
    pub async fn deliver(
        &mut self,
        from: &str,
        to: &str,
        bytes: &[u8],
    ) -> Result<Accepted, Failure> {
        match &mut self.0 {
            Way::Smtp(dialogue) => dialogue.deliver(from, to, bytes).await,
            Way::Files(directory) => files::write(directory.clone(), bytes).await,
        }
    }

    /// Whether another mail can go out by this session.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        match &self.0 {
            Way::Smtp(dialogue) => dialogue.is_usable(),
            Way::Files(_) => true,
        }
    }

    /// Says goodbye; how the server takes it matters to nobody.
    pub async fn close(self) {
        if let Way::Smtp(dialogue) = self.0 {
            dialogue.close().await;
        }
    }
}
