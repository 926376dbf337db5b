//! The public pages of pledges and members: the list with its map, one of them, open data. Reads
//! the views that hold what is published, never the tables behind them.

pub mod badge;
pub mod certificate;
mod entry;
mod fields;
pub mod file;
mod filter;
mod formats;
mod fresh;
mod group;
pub mod list;
mod map;
pub mod open_data;
mod profile;
mod read;
pub mod show;
pub mod sitemap;
mod structured;

/// The kinds of local government, by their word in the views.
const KINDS: [(&str, &str); 6] = [
    ("municipality", "site-kind-municipality"),
    ("metropolitan", "site-kind-metropolitan"),
    ("province", "site-kind-province"),
    ("region", "site-kind-region"),
    ("network", "site-kind-network"),
    ("other", "site-kind-other"),
];

/// The sections of UCLG, by their word in the views.
const SECTIONS: [(&str, &str); 7] = [
    ("africa", "members-section-africa"),
    ("asia_pacific", "members-section-asia-pacific"),
    ("eurasia", "members-section-eurasia"),
    ("europe", "members-section-europe"),
    ("latin_america", "members-section-latin-america"),
    ("middle_east_west_asia", "members-section-middle-east-west-asia"),
    ("north_america", "members-section-north-america"),
];

/// The levels, by their word in the views.
const LEVELS: [(&str, &str); 2] =
    [("member", "site-state-member"), ("pledge", "members-level-pledge")];
