//! Where places are: the gazetteer that is built into the program, and the map's projection.
//! Knows nothing of signups.

mod gazetteer;
mod matching;
pub mod projection;

pub use gazetteer::{Place, key, search};
pub use matching::{bare_name, matched};
