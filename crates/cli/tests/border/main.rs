//! The program as people meet it: the real binary, a real database, files and addresses. Names are sentences.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests are tests")]

mod clients;
mod day;
mod delivery;
mod downloads;
mod error_reports;
mod exports;
mod front_door;
mod hostile;
mod house;
mod kept;
mod lookups;
mod official;
mod pages;
mod part4;
mod part4_many;
mod print;
mod samples;
mod search;
mod survival;
mod tiles;
mod wfs;
mod wfs_lock;
mod wfs_places;
mod wfs_write;
