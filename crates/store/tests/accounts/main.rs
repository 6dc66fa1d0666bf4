//! Accounts against a real database: who gets in, who is kept out, and what each may see and change.

#![allow(clippy::disallowed_methods, reason = "transactions of the tests' own")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod administration;
mod door;
mod house;
mod keys;
mod random_trees;
