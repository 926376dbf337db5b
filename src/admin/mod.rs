//! The desk apart from signups: signing in, accounts, the outbox.

mod account;
pub mod accounts;
mod attempt;
pub mod audit;
pub mod by_command;
pub mod document;
mod document_form;
pub mod former;
mod guesses;
pub mod invitation;
pub mod kept;
pub mod logo;
pub mod mail;
pub mod manage;
mod one_time;
pub mod outbox;
pub mod own;
pub mod own_access;
mod password;
mod people;
pub mod person;
mod recovery_codes;
pub mod sign_in;
pub mod supporter;
mod supporter_form;
pub mod wave;
mod wave_form;
