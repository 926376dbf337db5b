//! The full list of signups on the desk: search, filters and order, all in the address; what they
//! show as a file for a spreadsheet, contacts by themselves.

mod cells;
mod choices;
pub mod contacts;
mod csv;
pub mod export;
mod filter;
pub mod list;
pub mod matching;
mod xlsx;

pub use filter::{Filter, SECTIONS};
