//! The site's stories, told against the real router, a real store and a real mail server.

mod site;

mod account;
mod answer;
mod ask;
mod backup;
mod campaign;
mod command;
mod confirm;
mod contact;
mod desk;
mod due;
mod hostile;
mod import;
mod join;
mod known;
mod letter;
mod locales;
mod member;
mod members;
mod open_data;
mod outbox;
mod personal;
mod places;
mod profile;
mod profile_files;
mod profile_reminder;
mod rules;
mod scanner;
mod second;
mod server;
mod smtp;
