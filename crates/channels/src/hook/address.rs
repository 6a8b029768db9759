//! Addresses that may be told: as they are written, and as the numbers they stand for.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use hyper::Uri;

/// Where a hook is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub(super) is_https: bool,
    pub(super) host: String,
    pub(super) port: u16,
    /// Host and port as the header names them.
    pub(super) authority: String,
    /// Path and query.
    pub(super) target: String,
}

/// The address cannot be told anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the address must be https, name a host and hold no password; plain http is for loopback")]
pub struct UrlWrong;

impl Endpoint {
    /// Reads an address: https, or plain http to this machine alone.
    ///
    /// # Errors
    /// [`UrlWrong`].
    pub fn parse(url: &str) -> Result<Self, UrlWrong> {
        let uri: Uri = url.trim().parse().map_err(|_| UrlWrong)?;
        let is_https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            Some(_) | None => return Err(UrlWrong),
        };
        let authority = uri.authority().ok_or(UrlWrong)?;
        // Who and what password stand before an `@`; they would be told to nobody.
        if authority.as_str().contains('@') || authority.host().is_empty() {
            return Err(UrlWrong);
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        if !is_https && !is_loopback_name(&host) {
            return Err(UrlWrong);
        }
        let port = match authority.port_u16() {
            Some(port) => port,
            // One was written that is none.
            None if authority.as_str() != authority.host() => return Err(UrlWrong),
            None if is_https => 443,
            None => 80,
        };
        let target = uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
        Ok(Self { is_https, host, port, authority: authority.as_str().to_owned(), target })
    }

    /// Whether a message may go to this number. `inside`: also to numbers of one's own network.
    pub(super) fn may_reach(&self, address: IpAddr, inside: bool) -> bool {
        if self.is_https {
            inside || is_public(address)
        } else {
            inside && address.to_canonical().is_loopback()
        }
    }
}

fn is_loopback_name(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a number is one of the public network (IANA's special-purpose registries).
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => is_public_four(four),
        IpAddr::V6(six) => embedded(six).map_or_else(|| is_public_six(six), is_public_four),
    }
}

/// The older number that stands in a newer one: mapped, translated (NAT64), or 6to4.
fn embedded(six: Ipv6Addr) -> Option<Ipv4Addr> {
    let four = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match six.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            Some(four(high, low))
        }
        [0x2002, high, low, ..] => Some(four(high, low)),
        _ => None,
    }
}

fn is_public_four(four: Ipv4Addr) -> bool {
    let [a, b, c, _] = four.octets();
    let is_special = four.is_private()
        || four.is_loopback()
        || four.is_link_local()
        || four.is_documentation()
        || a == 0
        // Shared by a provider's customers, protocol assignments, benchmarks.
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (18..20).contains(&b))
        // Multicast, reserved, broadcast.
        || 224 <= a;
    !is_special
}

fn is_public_six(six: Ipv6Addr) -> bool {
    let [first, second, ..] = six.segments();
    // Only this block is given out; within it, documentation and protocol assignments are not.
    let is_given_out = first & 0xe000 == 0x2000;
    is_given_out && !(first == 0x2001 && (second == 0xdb8 || second < 0x200))
}
