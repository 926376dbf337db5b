//! Addresses of clients: which proxies speak for others, and how much a block of addresses may ask
//! for. Blocks stand in memory only; whole addresses nowhere.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};

/// Networks whose word on the client's address is taken, as `10.0.0.0/8,::1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies(Vec<(IpAddr, u8)>);

impl FromStr for Proxies {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let networks = text.split(',').map(str::trim).filter(|part| !part.is_empty());
        networks.map(network).collect::<Option<_>>().map(Self).ok_or_else(|| {
            "it must be addresses or networks such as 127.0.0.1,10.0.0.0/8,fd00::/8".to_owned()
        })
    }
}

fn network(text: &str) -> Option<(IpAddr, u8)> {
    let (address, length) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
    let address: IpAddr = address.parse().ok()?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    let length = length.map_or(Some(longest), |length| length.parse().ok())?;
    (length <= longest).then_some((address, length))
}

impl Proxies {
    fn has(&self, address: IpAddr) -> bool {
        self.0
            .iter()
            .any(|&(network, length)| truncated(address, length) == truncated(network, length))
    }

    /// Whose request it is: the peer's, or if that is one of these the last address that they
    /// passed on and that is none of them.
    pub fn client<'a>(
        &self,
        peer: IpAddr,
        forwarded: impl DoubleEndedIterator<Item = &'a str>,
    ) -> IpAddr {
        let mut client = peer.to_canonical();
        for said in forwarded.rev().flat_map(|line| line.rsplit(',')) {
            let (true, Some(address)) = (self.has(client), address(said.trim())) else { break };
            client = address;
        }
        client
    }
}

/// An address as proxies write it, perhaps with a port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let address = bare.parse().or_else(|_| text.parse().map(|with: SocketAddr| with.ip())).ok()?;
    Some(IpAddr::to_canonical(&address))
}

/// The address with all but its first bits zero.
fn truncated(address: IpAddr, length: u8) -> IpAddr {
    let length = u32::from(length);
    match address {
        IpAddr::V4(v4) => {
            let mask = u32::MAX.checked_shl(32_u32.saturating_sub(length)).unwrap_or(0);
            IpAddr::V4(Ipv4Addr::from(u32::from(v4) & mask))
        }
        IpAddr::V6(v6) => {
            let mask = u128::MAX.checked_shl(128_u32.saturating_sub(length)).unwrap_or(0);
            IpAddr::V6(Ipv6Addr::from(u128::from(v6) & mask))
        }
    }
}

/// Neighbours that are counted together: 256 addresses, or what one subscriber has of the newer
/// kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Block(IpAddr);

impl Block {
    /// `None` for this machine itself: a proxy that passes nothing on stands for everybody.
    pub fn of(client: IpAddr) -> Option<Self> {
        let length = if client.is_ipv4() { 24 } else { 48 };
        (!client.is_loopback()).then(|| Self(truncated(client, length)))
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// A form of an expression of interest.
    Form,
    /// A request for a new personal link.
    Link,
    /// A message to the secretariat; as many as forms.
    Message,
}

const WINDOW_MS: i64 = 10 * 60_000;
/// Blocks that are remembered before the old ones are looked for and forgotten.
const MANY: usize = 10_000;

/// How often each block did something in its last ten minutes. Our own rather than a crate's: it
/// is one screen, and follows the site's clock.
#[derive(Debug, Default)]
pub struct Throttle(Mutex<HashMap<(Deed, Block), (i64, u32)>>);

impl Throttle {
    /// Counts a deed. Over the limit (0: there is none) it is not counted, and the answer is the
    /// number of minutes to wait.
    pub fn wait(&self, deed: Deed, block: Option<Block>, limit: u32, now: i64) -> Option<i64> {
        let block = block.filter(|_| limit > 0)?;
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // One that began later than now began before the clock was set back.
        let is_over = |began: i64| began > now || began + WINDOW_MS <= now;
        if counts.len() >= MANY {
            counts.retain(|_, (began, _)| !is_over(*began));
        }
        let (began, count) = counts.entry((deed, block)).or_insert((now, 0));
        if is_over(*began) {
            (*began, *count) = (now, 0);
        }
        if *count >= limit {
            return Some((*began + WINDOW_MS - now + 59_999) / 60_000);
        }
        *count += 1;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        let proxies: Proxies = "127.0.0.1, 10.0.0.0/8,fd00::/8".parse().expect("networks");
        for (peer, lines, client) in [
            ("203.0.113.9", vec!["198.51.100.1"], "203.0.113.9"),
            ("127.0.0.1", vec![], "127.0.0.1"),
            ("127.0.0.1", vec!["198.51.100.1"], "198.51.100.1"),
            ("127.0.0.1", vec!["192.0.2.7, 198.51.100.1, 10.1.2.3"], "198.51.100.1"),
            ("10.9.9.9", vec!["192.0.2.7", "198.51.100.1:4711"], "198.51.100.1"),
            ("127.0.0.1", vec!["[2001:db8::1]:443"], "2001:db8::1"),
            ("127.0.0.1", vec!["::ffff:198.51.100.1"], "198.51.100.1"),
            ("127.0.0.1", vec!["198.51.100.1, nonsense"], "127.0.0.1"),
            ("127.0.0.1", vec!["10.1.1.1"], "10.1.1.1"),
        ] {
            assert_eq!(proxies.client(ip(peer), lines.into_iter()), ip(client), "{peer}");
        }
    }

    #[test]
    fn settings_are_networks_or_nothing() {
        assert_eq!("".parse(), Ok(Proxies::default()));
        for wrong in ["localhost", "10.0.0.0/33", "::/129", "10.0.0.0/", "1.2.3.4/x"] {
            assert!(wrong.parse::<Proxies>().is_err(), "{wrong}");
        }
        let all: Proxies = "0.0.0.0/0".parse().expect("a network");
        assert!(all.has(ip("192.0.2.1")) && !all.has(ip("::1")));
    }

    #[test]
    fn neighbours_count_together_and_start_anew_after_ten_minutes() {
        let throttle = Throttle::default();
        let wait = |address: &str, now| throttle.wait(Deed::Form, Block::of(ip(address)), 2, now);
        assert_eq!(wait("192.0.2.1", 0), None);
        assert_eq!(wait("192.0.2.200", 1000), None);
        assert_eq!(wait("192.0.2.7", 2000), Some(10));
        assert_eq!(wait("192.0.2.7", 9 * 60_000), Some(1));
        assert_eq!(wait("192.0.3.7", 2000), None, "another block");
        assert_eq!(wait("192.0.2.7", 10 * 60_000), None);
        assert_eq!(wait("192.0.2.7", -1), None, "the clock was set back");
        for host in 0..9 {
            assert_eq!(wait(&format!("2001:db8:7:{host}::1"), 0).is_some(), host > 1);
            assert_eq!(wait("127.0.0.1", 0), None, "this machine");
        }
    }
}
