//! What each database role may do, in bare SQL: whatever a handler asks by mistake, the database says no.

#![allow(clippy::disallowed_methods, reason = "transactions of the tests' own")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod house;
mod limits;
mod rows;
