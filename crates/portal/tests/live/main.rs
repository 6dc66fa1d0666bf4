//! The feed, event streams, webhooks and attachments at the HTTP border, against a real database.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod attachments;
mod changes;
mod description;
mod events;
mod files;
mod house;
mod pictures;
mod schemas;
mod system;
mod tasks;
mod webhooks;
