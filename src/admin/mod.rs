//! The desk apart from signups: signing in, accounts, the outbox.

pub mod account;
pub mod invitation;
pub mod manage;
pub mod outbox;
mod password;
pub mod sign_in;
