//! Where places are: the gazetteer that is built into the program, and the map's projection.
//! Knows nothing of signups.

mod gazetteer;
mod matching;
pub mod projection;
mod search;

pub use gazetteer::{Place, key};
pub use matching::{bare_name, matched};
pub use search::search;
