//! The gate that every face which may be written to shares: who asks, on whose behalf, which version of an entry they have
//! in front of them, and how a change that does not stand is told.

pub mod change;
mod client;
pub mod cookies;
mod on_behalf;
pub mod problem;
mod seen;
mod signed;

pub use client::Client;
pub use on_behalf::{may_not_edit, people_only, unit_for};
pub use seen::{Seen, base};
pub use signed::{AtTheDoor, MaybeSigned, Signed, unsigned};
