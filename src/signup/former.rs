//! The links and contacts of a store that a backup takes the place of: a link that had ended in it stays
//! ended, and whoever was no contact any more is named.

use std::collections::{HashMap, HashSet};

use sqlx::SqliteConnection;

use super::tokens::Purpose;
use crate::address::mailbox;
use crate::audit::{self, Event};
use crate::error::Result;

/// A link from a mail.
struct Token {
    hash: Vec<u8>,
    signup_id: i64,
    purpose: Purpose,
}

/// All links, and who is the contact of which signup.
pub struct Links {
    tokens: Vec<Token>,
    contacts: HashMap<i64, (String, String)>,
}

/// Reads the links of a store.
///
/// # Errors
///
/// A store that cannot be read, or that an older program has left.
pub async fn read(db: &mut SqliteConnection) -> Result<Links> {
    let tokens = sqlx::query_as!(
        Token,
        r#"select hash, signup_id, purpose as "purpose: Purpose" from signup_token"#
    )
    .fetch_all(&mut *db)
    .await?;
    let contacts = sqlx::query!(r#"select id as "id!", reference, contact_email from signup"#)
        .fetch_all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, (row.reference, mailbox(&row.contact_email))));
    Ok(Links { tokens, contacts: contacts.collect() })
}

/// Ends in a restored store the links that had ended in the former one; says what, and which signups
/// have a contact again that they had no more.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn close_again(
    db: &mut SqliteConnection,
    former: &Links,
    now: i64,
) -> Result<Vec<String>> {
    let (restored, mut said) = (read(&mut *db).await?, Vec::new());
    let mut other = HashSet::new();
    for (id, (reference, contact)) in &restored.contacts {
        let before = former.contacts.get(id).filter(|(it, _)| it == reference);
        if let Some((_, before)) = before.filter(|(_, before)| before != contact) {
            audit::record(db, None, Event::StoreRestored, reference, now).await?;
            other.insert(*id);
            said.push(if before.is_empty() {
                format!("{reference}: the contact had been erased: do it again by `person erase`")
            } else {
                format!("{reference}: had another contact: put it in before `mail release`")
            });
        }
    }
    said.sort();
    let open: HashSet<&[u8]> = former.tokens.iter().map(|it| it.hash.as_slice()).collect();
    let mut ended = 0;
    for token in restored.tokens.iter().filter(|it| !open.contains(it.hash.as_slice())) {
        // A request to confirm gives no access, and the newer one is not in the backup: without it
        // nobody could confirm what they were told had arrived.
        if token.purpose == Purpose::Confirm && !other.contains(&token.signup_id) {
            continue;
        }
        sqlx::query!("delete from signup_token where hash = ?", token.hash)
            .execute(&mut *db)
            .await?;
        ended += 1;
    }
    if ended > 0 {
        said.push(format!("links from mails that have ended again: {ended}"));
    }
    Ok(said)
}
