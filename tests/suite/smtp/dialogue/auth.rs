//! AUTH, as PLAIN and LOGIN have it; every password is kept for the test to look at.
//! Which login is right comes from the server.

use mail_parser::decoders::base64::base64_decode;

use super::{Dialogue, Gone};
use crate::smtp::server::SeenPassword;

impl Dialogue {
    pub(super) async fn auth(&mut self, rest: &str) -> Result<(), Gone> {
        let Some(expected) = self.shared.script().login.clone() else {
            return self.refuse("503 5.5.1 no AUTH here").await;
        };
        if !self.greeted || self.user.is_some() || self.from.is_some() {
            return self.refuse("503 5.5.1 AUTH out of order").await;
        }
        let (mechanism, initial) = rest.split_once(' ').unwrap_or((rest, ""));
        let (user, password) = match mechanism {
            "PLAIN" => {
                let response = decode(initial)?;
                let mut parts = response.split('\0').skip(1).map(str::to_owned);
                (parts.next().ok_or(Gone)?, parts.next().ok_or(Gone)?)
            }
            "LOGIN" => (
                self.challenge("334 VXNlcm5hbWU6").await?,
                self.challenge("334 UGFzc3dvcmQ6").await?,
            ),
            _ => return self.refuse("504 5.5.4 unknown mechanism").await,
        };
        let right = (user.clone(), password.clone()) == expected;
        let encrypted = self.encrypted;
        let seen = SeenPassword { user: user.clone(), password, encrypted };
        self.shared.script().passwords.push(seen);
        let reply = if right { "235 2.7.0 welcome" } else { "535 5.7.8 wrong user or password" };
        if self.reply("AUTH", reply).await? {
            self.user = Some(user);
        }
        Ok(())
    }

    async fn challenge(&mut self, text: &str) -> Result<String, Gone> {
        self.say(text).await?;
        let line = self.line().await?;
        decode(String::from_utf8_lossy(&line).trim_end())
    }
}

fn decode(base64: &str) -> Result<String, Gone> {
    let bytes = base64_decode(base64.as_bytes()).ok_or(Gone)?;
    String::from_utf8(bytes).map_err(|_| Gone)
}
