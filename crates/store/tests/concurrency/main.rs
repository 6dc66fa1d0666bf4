//! Many people at once on the same registers: nobody's change is lost, nobody is told wrong, nothing waits in circles.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod house;
mod races;
mod tampering;
