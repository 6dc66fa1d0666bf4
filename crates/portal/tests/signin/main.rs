//! Signing in and administration at the HTTP border, against a real database.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod administration;
mod browser;
mod keys;
mod oidc;
mod programs;
mod session;
