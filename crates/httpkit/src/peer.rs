//! Where a request comes from.

use crate::address::PublicBase;
use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use std::net::SocketAddr;
use std::sync::Arc;

/// The client's address, through our own proxy where there is one; `?` when it is not known.
#[must_use]
pub fn address(parts: &Parts) -> String {
    let base = parts.extensions.get::<Arc<PublicBase>>();
    let text = |name: &str| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
    // Our own proxy writes at the end; what stands before may be the client's invention.
    let forwarded = base.is_some_and(|b| b.trusts_proxy()).then(|| text("x-forwarded-for"));
    let last = forwarded.and_then(|list| list.rsplit(',').next()).map(str::trim).filter(|a| !a.is_empty());
    let own = || parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip().to_string());
    let address = last.map(str::to_owned).or_else(own).unwrap_or_else(|| "?".into());
    address.chars().take(64).collect()
}
