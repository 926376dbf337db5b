//! What readers tell the secretariat: who is missing from the list, what is wrong on it. The form, the
//! notice to the secretariat, the desk's page of messages.

pub mod due;
mod form;
pub mod messages;
mod notice;
mod store;
pub mod write;
