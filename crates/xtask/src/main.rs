//! The front door for people who build: `cargo xtask demo` shows everything, `cargo xtask test` tests everything.
//!
//! It depends on no crate at all, so that it compiles on a machine that has nothing installed yet but Rust and a linker.

mod bench;
mod browser;
mod conformance;
mod count;
mod demo;
mod node;
mod packages;
mod project;
mod runner;
mod server;
mod setup;
mod suite;
mod tidy;
mod web;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask demo          install what is missing, build, and serve the sample town on one address
cargo xtask test          run every test there is; the last line is `N passed, N failed`
cargo xtask test WORD…    run only the steps whose names hold a word: setup, house, format, web, clippy, tests, browser
cargo xtask conformance   run the official suites and the client matrix against a fresh server; words pick suites
cargo xtask setup         only install the missing Debian packages (and Node.js)
cargo xtask tidy          only check the rules of the house: layers, names, file sizes, links
cargo xtask samples       write data-samples/ anew
cargo xtask bench import  measure how fast deliveries are read
cargo xtask bench tiles   measure how fast tiles are made
cargo xtask bench features measure reading beside MapServer, QGIS Server, tipg, pygeoapi and pg_featureserv
cargo xtask bench day     play a working day of 200 people over HTTP and look for every change afterwards
cargo xtask bench save    measure what one save costs beside the bare SQL, and with many writers
cargo xtask bench viewer  measure the first map beside a bare MapLibre page with the same style and tiles";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["demo", more @ ..] => demo::run(more),
        ["test", only @ ..] => return suite::run(only),
        ["conformance", more @ ..] => conformance::run(more),
        ["setup"] => setup::run(packages::Purpose::Test),
        ["tidy"] => tidy::report(),
        ["samples"] => demo::samples(),
        ["bench", "import", more @ ..] => bench::import(more),
        ["bench", "tiles", more @ ..] => bench::tiles(more),
        ["bench", "features", more @ ..] => bench::features(more),
        ["bench", "day", more @ ..] => bench::day(more),
        ["bench", "save", more @ ..] => bench::save(more),
        ["bench", "viewer"] => bench::viewer(),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("I do not know `{}`.\n\n{USAGE}", words.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
