//! The site's own files, built into the program. Their names change with their contents, so that
//! browsers may keep them for ever.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::token::hex;
use crate::web::headers::RESOURCE_POLICY;

struct Asset {
    name: String,
    content_type: &'static str,
    bytes: &'static [u8],
}

static SITE_CSS: LazyLock<Asset> =
    LazyLock::new(|| asset("site", "css", "text/css", include_bytes!("../../static/site.css")));
static DESK_CSS: LazyLock<Asset> =
    LazyLock::new(|| asset("desk", "css", "text/css", include_bytes!("../../static/desk.css")));
static MEMBERS_CSS: LazyLock<Asset> = LazyLock::new(|| {
    asset("members", "css", "text/css", include_bytes!("../../static/members.css"))
});
static WORLD: LazyLock<Asset> = LazyLock::new(|| {
    asset("world", "svg", "image/svg+xml", include_bytes!("../../static/world.svg"))
});
static ICON: LazyLock<Asset> = LazyLock::new(|| {
    asset("icon", "svg", "image/svg+xml", include_bytes!("../../static/icon.svg"))
});
/// Shown where a page is shared.
static SHARE: LazyLock<Asset> =
    LazyLock::new(|| asset("share", "png", "image/png", include_bytes!("../../static/share.png")));
/// The icon on the home screens of telephones.
static TOUCH: LazyLock<Asset> =
    LazyLock::new(|| asset("touch", "png", "image/png", include_bytes!("../../static/touch.png")));

fn asset(stem: &str, ending: &str, content_type: &'static str, bytes: &'static [u8]) -> Asset {
    let hash = hex(&Sha256::digest(bytes)[..6]);
    Asset { name: format!("{stem}-{hash}.{ending}"), content_type, bytes }
}

/// Where templates find the files.
pub struct Addresses {
    pub site_css: String,
    pub desk_css: String,
    pub members_css: String,
    /// The outline of the land.
    pub world: String,
    pub icon: String,
    pub touch: String,
    pub share: String,
}

/// The addresses of the files on the site.
pub static ADDRESSES: LazyLock<Addresses> = LazyLock::new(|| Addresses {
    site_css: format!("/static/{}", SITE_CSS.name),
    desk_css: format!("/static/{}", DESK_CSS.name),
    members_css: format!("/static/{}", MEMBERS_CSS.name),
    world: format!("/static/{}", WORLD.name),
    icon: format!("/static/{}", ICON.name),
    touch: format!("/static/{}", TOUCH.name),
    share: format!("/static/{}", SHARE.name),
});

/// Serves one of the files.
pub async fn show(Path(name): Path<String>) -> Result<Response> {
    let asset = [&SITE_CSS, &DESK_CSS, &MEMBERS_CSS, &WORLD, &ICON, &TOUCH, &SHARE]
        .into_iter()
        .find(|asset| asset.name == name)
        .ok_or(Error::NotFound)?;
    // The picture for sharing is made for other sites' previews.
    let readers = if name == SHARE.name { "cross-origin" } else { "same-origin" };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
        (RESOURCE_POLICY, HeaderValue::from_static(readers)),
    ];
    Ok((headers, asset.bytes).into_response())
}
