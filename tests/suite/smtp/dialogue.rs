//! The server's side of one connection: the order of commands, STARTTLS and strict lines.
//! What a test scripts comes from the server.

mod auth;

use std::sync::Arc;

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
};

use super::server::{Action, Encryption, ReceivedMail, Shared};

const LONGEST_COMMAND: usize = 512;
const LONGEST_LINE: usize = 1000;

trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// The connection is over; nobody needs to know why.
struct Gone;

struct Dialogue {
    /// `None` only within a handshake.
    stream: Option<Box<dyn Stream>>,
    read: Vec<u8>,
    shared: Arc<Shared>,
    encrypted: bool,
    greeted: bool,
    user: Option<String>,
    from: Option<String>,
    recipients: Vec<String>,
}

pub(super) async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    let mut dialogue = Dialogue {
        stream: Some(Box::new(stream)),
        read: Vec::new(),
        shared,
        encrypted: false,
        greeted: false,
        user: None,
        from: None,
        recipients: Vec::new(),
    };
    // An end of the connection is as good as any other.
    dialogue.run().await.err();
}

impl Dialogue {
    async fn run(&mut self) -> Result<(), Gone> {
        if self.shared.encryption == Encryption::Implicit {
            self.handshake().await?;
        }
        if !self.reply("CONNECT", "220 localhost ESMTP").await? {
            return Err(Gone);
        }
        loop {
            let line = self.line().await?;
            if line.len() > LONGEST_COMMAND || !line.is_ascii() {
                self.complain("a command is too long or not ASCII");
            }
            let command = String::from_utf8_lossy(&line).trim_end().to_owned();
            let (verb, rest) = command.split_once(' ').unwrap_or((&command, ""));
            match verb.to_ascii_uppercase().as_str() {
                "EHLO" => self.ehlo().await?,
                "STARTTLS" => self.starttls().await?,
                "AUTH" => self.auth(rest).await?,
                "MAIL" => self.mail(rest).await?,
                "RCPT" => self.rcpt(rest).await?,
                "DATA" => self.data().await?,
                "RSET" => {
                    self.forget();
                    self.reply("RSET", "250 2.0.0 forgotten").await?;
                }
                "QUIT" => {
                    self.reply("QUIT", "221 2.0.0 bye").await?;
                    return Ok(());
                }
                _ => self.refuse("500 5.5.1 unknown command").await?,
            }
        }
    }

    async fn ehlo(&mut self) -> Result<(), Gone> {
        let mut offers = "250-localhost\r\n".to_owned();
        if self.shared.encryption == Encryption::StartTls && !self.encrypted {
            offers.push_str("250-STARTTLS\r\n");
        }
        if self.shared.script().login.is_some() {
            offers = format!("{offers}250-AUTH {}\r\n", self.shared.script().mechanisms);
        }
        self.forget();
        self.greeted = self.reply("EHLO", &format!("{offers}250 8BITMIME")).await?;
        Ok(())
    }

    async fn starttls(&mut self) -> Result<(), Gone> {
        if self.shared.encryption != Encryption::StartTls || self.encrypted || !self.greeted {
            return self.refuse("503 5.5.1 no STARTTLS here").await;
        }
        if !self.read.is_empty() {
            self.complain("bytes follow STARTTLS in clear");
            return Err(Gone);
        }
        if self.reply("STARTTLS", "220 2.0.0 go on").await? {
            self.handshake().await?;
            self.greeted = false;
        }
        Ok(())
    }

    async fn handshake(&mut self) -> Result<(), Gone> {
        let stream = self.stream.take().ok_or(Gone)?;
        let secured = self.shared.acceptor.accept(stream).await;
        self.stream = Some(Box::new(secured.map_err(|_| Gone)?));
        self.encrypted = true;
        Ok(())
    }

    async fn mail(&mut self, rest: &str) -> Result<(), Gone> {
        let Some(from) = path(rest, "FROM:") else {
            return self.refuse("501 5.5.4 not a sender").await;
        };
        if !self.greeted || self.from.is_some() {
            return self.refuse("503 5.5.1 MAIL out of order").await;
        }
        if self.shared.script().login.is_some() && self.user.is_none() {
            return self.say("530 5.7.0 sign in first").await;
        }
        if self.reply("MAIL", "250 2.1.0 sender ok").await? {
            self.from = Some(from);
        }
        Ok(())
    }

    async fn rcpt(&mut self, rest: &str) -> Result<(), Gone> {
        let Some(recipient) = path(rest, "TO:").filter(|path| path.contains('@')) else {
            return self.refuse("501 5.5.4 not a recipient").await;
        };
        if self.from.is_none() {
            return self.refuse("503 5.5.1 RCPT out of order").await;
        }
        let action = self.shared.action("RCPT", Some(&recipient));
        if self.act(action, "250 2.1.5 recipient ok").await? {
            self.recipients.push(recipient);
        }
        Ok(())
    }

    async fn data(&mut self) -> Result<(), Gone> {
        if self.recipients.is_empty() {
            return self.refuse("503 5.5.1 DATA out of order").await;
        }
        if !self.reply("DATA", "354 go on").await? {
            return Ok(());
        }
        let mut bytes = Vec::new();
        loop {
            let line = self.line().await?;
            if line.len() > LONGEST_LINE {
                self.complain("a line of the mail is too long");
            }
            if line == b".\r\n" {
                break;
            }
            bytes.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
        }
        let mail = ReceivedMail {
            from: self.from.take().unwrap_or_default(),
            recipients: std::mem::take(&mut self.recipients),
            bytes,
            encrypted: self.encrypted,
            user: self.user.clone(),
        };
        let number = self.shared.mails.borrow().len() + 1;
        if self.reply("CONTENT", &format!("250 2.0.0 taken as {number}")).await? {
            self.shared.mails.send_modify(|mails| mails.push(mail));
        }
        Ok(())
    }

    fn forget(&mut self) {
        self.from = None;
        self.recipients.clear();
    }

    /// The script's reply, or this one; whether it was positive.
    async fn reply(&mut self, stage: &str, normal: &str) -> Result<bool, Gone> {
        let action = self.shared.action(stage, None);
        self.act(action, normal).await
    }

    async fn act(&mut self, action: Option<Action>, normal: &str) -> Result<bool, Gone> {
        let reply = match action {
            None => normal.to_owned(),
            Some(Action::Reply(reply)) => reply,
            Some(Action::Drop) => return Err(Gone),
            Some(Action::Stall) => {
                self.shared.replies_normally_again().await;
                normal.to_owned()
            }
        };
        self.say(&reply).await?;
        if reply.starts_with("421") {
            return Err(Gone);
        }
        Ok(reply.starts_with(['2', '3']))
    }

    /// Against the protocol: no test may cause this.
    async fn refuse(&mut self, reply: &str) -> Result<(), Gone> {
        self.complain(reply);
        self.say(reply).await
    }

    async fn say(&mut self, reply: &str) -> Result<(), Gone> {
        let stream = self.stream.as_mut().ok_or(Gone)?;
        let reply = format!("{reply}\r\n");
        stream.write_all(reply.as_bytes()).await.map_err(|_| Gone)?;
        stream.flush().await.map_err(|_| Gone)
    }

    /// A line with its CRLF; anything else is no line.
    async fn line(&mut self) -> Result<Vec<u8>, Gone> {
        loop {
            if let Some(end) = self.read.iter().position(|&byte| byte == b'\n') {
                let line: Vec<u8> = self.read.drain(..=end).collect();
                let text = line.strip_suffix(b"\r\n");
                if text.is_none_or(|text| text.contains(&b'\r') || text.contains(&0)) {
                    self.complain("a bare CR, bare LF or NUL");
                    self.say("500 5.5.2 lines end with CRLF").await?;
                    return Err(Gone);
                }
                return Ok(line);
            }
            let stream = self.stream.as_mut().ok_or(Gone)?;
            let count = stream.read_buf(&mut self.read).await.map_err(|_| Gone)?;
            if count == 0 {
                return Err(Gone);
            }
        }
    }

    fn complain(&self, what: &str) {
        self.shared.script().complaints.push(what.to_owned());
    }
}

/// The address of `FROM:<…>` or `TO:<…>`.
fn path(rest: &str, keyword: &str) -> Option<String> {
    let path = rest.strip_prefix(keyword)?.strip_prefix('<')?;
    let (address, parameters) = path.split_once('>')?;
    let plain = address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'<');
    (plain && parameters.is_empty()).then(|| address.to_owned())
}
