//! What pages share: the frame, forms, headers, origins, error pages and files.
//! Nothing here knows what the campaign does.

pub mod again;
pub mod assets;
pub mod client;
pub mod csv;
pub mod errors;
pub mod fields;
pub mod form;
pub mod headers;
pub mod origin;
pub mod page;
pub mod pdf;
pub mod picture;
pub mod request;
pub mod structured;
pub mod upload;
pub mod validated;
