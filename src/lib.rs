//! The website of the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”.
//! Modules in reading order: the trunk, features, services, ground; see ARCHITECTURE.md.

#![forbid(unsafe_code)]

pub mod app;
pub mod backup;
pub mod doctor;
pub mod importing;
mod progress;
pub mod run;
pub mod server;
pub mod verbs;
// Features: what the campaign does.
mod admin;
mod ask;
mod campaign;
mod download;
mod letter;
mod members;
mod notice;
mod ops;
mod signup;
mod tell;
// Services.
mod audit;
mod desk;
mod documents;
pub mod outbox;
mod places;
mod session;
mod supporters;
mod waves;
mod web;
// Ground.
mod address;
pub mod clock;
pub mod config;
pub mod db;
mod error;
pub mod i18n;
mod network;
mod public_address;
pub mod state;
mod text;
mod themes;
mod token;
