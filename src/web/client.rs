//! Whose request it is: the block of addresses that it comes from. The address itself is forgotten.

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;

use crate::network::Block;
use crate::state::App;

/// The client's block; `None` where that says nothing.
#[derive(Clone, Copy, Debug)]
pub struct Client(pub Option<Block>);

impl FromRequestParts<App> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let Some(ConnectInfo(peer)) = parts.extensions.get::<ConnectInfo<SocketAddr>>() else {
            return Ok(Self(None));
        };
        let lines = parts.headers.get_all("x-forwarded-for");
        let lines: Vec<&str> = lines.iter().filter_map(|line| line.to_str().ok()).collect();
        let client = app.settings.trusted_proxies.client(peer.ip(), lines.into_iter());
        Ok(Self(Block::of(client)))
    }
}
