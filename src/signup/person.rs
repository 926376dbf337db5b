//! A person's data: where an address stands in the store. What is exported and erased stands in
//! `export` and `erase`, the desk's buttons in `desk`.

mod desk;
mod erase;
mod export;
mod messages;

use sqlx::SqliteConnection;

pub use desk::{download, show, submit};
pub use erase::erase;
pub use export::export;

use super::{Signup, find};
use crate::address::mailbox;
use crate::error::Result;
use crate::i18n::Locale;

/// Where the store has an address.
#[derive(Default)]
struct Found {
    /// Signups whose contact it is.
    contact: Vec<Signup>,
    /// Signups whose second address it is.
    second: Vec<Signup>,
    /// Others where it stood once, or was proposed: as an earlier contact, in a repeated form.
    earlier: Vec<Signup>,
    /// Mails that went to it or name it.
    mails: Vec<i64>,
    /// Messages of readers that came from it or name it.
    messages: Vec<i64>,
    /// The language of the newest of its own messages.
    wrote_in: Option<Locale>,
    /// How it is written there.
    spellings: Vec<String>,
}

impl Found {
    fn is_nothing(&self) -> bool {
        self.contact.is_empty()
            && self.second.is_empty()
            && self.earlier.is_empty()
            && self.mails.is_empty()
            && self.messages.is_empty()
    }

    fn references(&self) -> Vec<String> {
        [&self.contact, &self.second, &self.earlier]
            .into_iter()
            .flatten()
            .map(|signup| signup.reference.clone())
            .collect()
    }
}

/// Looks for an address in every spelling that leads to its mailbox.
async fn look_for(db: &mut SqliteConnection, email: &str) -> Result<Found> {
    let own = mailbox(email);
    let mut found = Found { spellings: vec![email.to_owned()], ..Found::default() };
    let mut earlier = Vec::new();
    for (signup_id, address) in mentioned(db).await? {
        if mailbox(&address) == own {
            found.spellings.push(address);
            earlier.push(signup_id);
        }
    }
    for signup in find::all(db).await? {
        let is_own = |address: &str| !address.is_empty() && mailbox(address) == own;
        let (contact, second) = (&signup.answers.contact_email, &signup.answers.second_email);
        found.spellings.extend([contact, second].into_iter().filter(|it| is_own(it)).cloned());
        if is_own(contact) {
            found.contact.push(signup);
        } else if is_own(second) {
            found.second.push(signup);
        } else if earlier.contains(&signup.id) {
            found.earlier.push(signup);
        }
    }
    for (id, recipient) in crate::outbox::erase::recipients(db).await? {
        if mailbox(&recipient) == own {
            found.spellings.push(recipient);
            found.mails.push(id);
        }
    }
    for (id, sender) in messages::senders(db).await? {
        if mailbox(&sender) == own {
            found.spellings.push(sender);
            found.messages.push(id);
        }
    }
    found.wrote_in = messages::language(db, &found.messages).await?;
    found.spellings.sort();
    found.spellings.dedup();
    for spelling in &found.spellings {
        found.messages.extend(messages::mentioning(db, spelling).await?);
    }
    found.messages.sort_unstable();
    found.messages.dedup();
    Ok(found)
}

/// Addresses outside the signups' own rows, with the signup they belong to.
async fn mentioned(db: &mut SqliteConnection) -> Result<Vec<(i64, String)>> {
    let rows = sqlx::query!(
        r#"select signup_id as "signup_id!: i64", address as "address!: String" from (
               select signup_id, old_email as address from signup_contact_change
               union select signup_id, new_email from signup_contact_change
               union select signup_id, before from signup_revision
                   where field in ('contact_email', 'second_email')
               union select signup_id, after from signup_revision
                   where field in ('contact_email', 'second_email')
               union select signup_id, answers ->> 'contact_email' from signup_repeat
               union select signup_id, answers ->> 'second_email' from signup_repeat)
           where address <> ''"#
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.signup_id, row.address)).collect())
}
