//! Which Debian packages are needed, and which of them are missing.

use std::path::Path;

use crate::node;
use crate::project::{ask, has};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Demo,
    Test,
    Conformance,
}

/// What building needs. GDAL's headers are for the helper `infostrada-gdal` only.
const BUILD: [&str; 4] = ["build-essential", "pkg-config", "libgdal-dev", "gdal-bin"];
/// What only tests use: a browser with letters to show, an independent judge of XML and one of coordinates, and the
/// tools that change users and signal processes.
const TESTS: [&str; 6] =
    ["chromium-headless-shell", "fonts-dejavu-core", "libxml2-utils", "proj-bin", "procps", "util-linux"];

/// What the official suites and the matrix of clients need besides: Java, and the programs that people connect with.
const CLIENTS: [&str; 5] = ["curl", "unzip", "python3-venv", "python3-qgis", "qgis-providers"];

pub fn missing(purpose: Purpose) -> Vec<String> {
    let mut wanted: Vec<&str> = BUILD.to_vec();
    if purpose != Purpose::Demo {
        wanted.extend(TESTS);
    }
    if purpose == Purpose::Conformance {
        wanted.extend(CLIENTS);
        if !has("java") {
            wanted.push("default-jre-headless");
        }
    }
    let mut missing: Vec<String> = wanted.into_iter().filter(|name| !installed(name)).map(str::to_owned).collect();
    if !postgis_is_there() {
        let major = debians_postgresql();
        let both = [format!("postgresql-{major}"), format!("postgresql-{major}-postgis-3")];
        missing.extend(both.into_iter().filter(|name| !installed(name)));
    }
    // Any Node brings npm along except Debian's own. A Node that is too old still runs npm, which then gets a newer one.
    if node::path_to_npm().is_none() {
        missing.extend(["nodejs", "npm"].into_iter().filter(|name| !installed(name)).map(str::to_owned));
    }
    missing
}

fn installed(name: &str) -> bool {
    ask("dpkg-query", &["--show", "--showformat=${Status}", name])
        .is_some_and(|status| status == "install ok installed")
}

/// Any PostgreSQL from 15 on that has PostGIS will do, whichever package it came from.
fn postgis_is_there() -> bool {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let majors = versions.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    majors.filter(|major| *major >= 15).any(|major| {
        let server = format!("/usr/lib/postgresql/{major}/bin/initdb");
        let postgis = format!("/usr/share/postgresql/{major}/extension/postgis.control");
        Path::new(&server).exists() && Path::new(&postgis).exists()
    })
}

/// The version of this Debian: 12 has 15, 13 has 17. Its own metapackage knows.
fn debians_postgresql() -> u32 {
    let depends = ask("apt-cache", &["depends", "postgresql"]).unwrap_or_default();
    let named = depends.lines().filter_map(|line| line.trim().strip_prefix("Depends: postgresql-"));
    named.filter_map(|major| major.parse().ok()).next().unwrap_or(15)
}
