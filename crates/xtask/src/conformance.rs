//! `cargo xtask conformance`: the official executable suites and the matrix of clients, against a fresh server with the
//! demonstration in it, as one table. A suite whose tool cannot be had is skipped and says so.

mod cite;
mod clients;
mod http;
mod own;
mod proxy;
mod results;

use std::path::PathBuf;
use std::time::Instant;

use crate::packages::Purpose;
use crate::project::{self, binary, cargo};
use crate::server::Server;
use crate::{browser, setup};
use cite::Setting;
use results::Row;

/// Failures that are not ours: suite, test, why.
const KNOWN: &[(&str, &str, &str)] = &[];

struct Wishes {
    only: Vec<String>,
    binary: Option<PathBuf>,
    schemas: Option<PathBuf>,
    release: bool,
    hold: bool,
}

impl Wishes {
    fn of(words: &[&str]) -> Result<Wishes, String> {
        let mut wishes = Wishes { only: Vec::new(), binary: None, schemas: None, release: false, hold: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut path = || words.next().map(PathBuf::from).ok_or_else(|| format!("{word} needs a path"));
            match *word {
                "--release" => wishes.release = true,
                "--hold" => wishes.hold = true,
                "--binary" => wishes.binary = Some(path()?),
                "--schemas" => wishes.schemas = Some(path()?),
                option if option.starts_with('-') => return Err(format!("I do not know {option}.\n\n{USAGE}")),
                name => wishes.only.push(name.to_owned()),
            }
        }
        Ok(wishes)
    }

    fn wants(&self, suite: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| suite.to_lowercase().contains(&word.to_lowercase()))
    }
}

const USAGE: &str = "\
cargo xtask conformance [WORD…] [--release] [--binary PATH] [--schemas FOLDER] [--hold]
  WORD       only suites whose names hold it: features10, wfs20, gml32, tiles10, GDAL, QGIS, OWSLib, files, xmllint, MapLibre
  --release  build and try the optimised binary
  --binary   try this binary and build nothing
  --hold     prepare everything, run nothing, and wait: for trying a client or a suite by hand
  --schemas  where there is no Internet: a folder with ogc/ (schemas.opengis.net) and w3c/";

pub fn run(words: &[&str]) -> Result<(), String> {
    let wishes = Wishes::of(words)?;
    if let Err(why) = setup::run(Purpose::Conformance) {
        println!("{why}");
    }
    let program = match &wishes.binary {
        Some(path) => path.clone(),
        None => build(wishes.release)?,
    };
    let mut server = Server::start(&program, "conformance")?;
    let rows = server.wait_until_it_answers().and_then(|()| rows(&server, &wishes));
    let mut rows = rows.map_err(|why| format!("{why}\n{}", server.log()))?;
    let log = server.log();
    server.stop();
    if wishes.wants("MapLibre") && !wishes.hold {
        rows.push(clients::browsers(browser::run(&program)));
    }
    let wrong: Vec<&str> = log.lines().filter(|l| l.contains(" ERROR ") || l.contains("panicked")).collect();
    wrong.iter().for_each(|line| println!("{line}"));
    match results::print(&rows, KNOWN) {
        0 if wrong.is_empty() => Ok(()),
        0 => Err(format!("{} errors in the server's log", wrong.len())),
        failures => Err(format!("{failures} failures")),
    }
}

fn build(release: bool) -> Result<PathBuf, String> {
    let mut words = vec!["build", "--package", "cli", "--package", "import"];
    if release {
        words.push("--release");
    }
    project::show(cargo(words))?;
    Ok(binary(if release { "release" } else { "debug" }))
}

fn rows(server: &Server, wishes: &Wishes) -> Result<Vec<Row>, String> {
    own::make(server)?;
    let password = server.password(own::EDITOR)?;
    let credentials = format!("Basic {}", http::base64(&format!("{}:{password}", own::EDITOR)));
    let port = proxy::start(server.port, credentials, wishes.schemas.clone())?;
    let behind = format!("http://127.0.0.1:{port}");
    let setting = Setting { proxy: wishes.schemas.as_ref().map(|_| port) };
    let own = format!("{behind}/wfs/rejestr/{}", own::REGISTER);
    let class = format!("{}_punkt", own::REGISTER);
    if wishes.hold {
        println!("{own}\n{behind}/ writes as {}, {} as nobody; Enter ends it", own::EDITOR, server.url);
        let _ = std::io::stdin().read_line(&mut String::new());
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    let suites: [(&cite::Suite, Vec<(&str, String)>); 4] = [
        (&cite::FEATURES, vec![("iut", format!("{behind}/")), ("noofcollections", "4".into())]),
        (&cite::WFS20, vec![("wfs", format!("{own}?service=WFS&request=GetCapabilities"))]),
        (
            &cite::GML32,
            vec![(
                "gml",
                format!("{own}?SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES={}:PRB_Punkt", own::REGISTER),
            )],
        ),
        (&cite::TILES, cite::tiles(&behind, &class)),
    ];
    let declared = http::ask(server.port, "GET", "/conformance", &[("Accept", "application/json")], "")?.text();
    for (suite, properties) in suites {
        if suite.name == cite::TILES.name && !declared.contains("/ogcapi-tiles-1/1.0/conf/core") {
            if wishes.wants(suite.name) {
                rows.push(Row::skipped(suite.name, "the service does not declare OGC API Tiles"));
            }
            continue;
        }
        timed(&mut rows, wishes, suite.name, || cite::run(suite, &properties, &setting));
    }
    if wishes.wants("ets-wfs11") {
        rows.push(Row::skipped("ets-wfs11", "its tests are CTL, which only a TEAM Engine with its web interface runs"));
    }
    if wishes.wants("part4") {
        let why = "its abstract tests are tests of this project: cargo test --test border part4";
        rows.push(Row::skipped("Part 4 ATS", why));
    }
    let house = clients::House {
        server: server.url.clone(),
        login: own::EDITOR,
        password,
        register: own::REGISTER,
        schemas: wishes.schemas.clone(),
    };
    for client in clients::ALL {
        timed(&mut rows, wishes, client.name, || vec![client.run(&house)]);
    }
    Ok(rows)
}

fn timed(rows: &mut Vec<Row>, wishes: &Wishes, name: &str, work: impl FnOnce() -> Vec<Row>) {
    if !wishes.wants(name) {
        return;
    }
    let begun = Instant::now();
    let made = work();
    println!("{name:<24} {:>6.0} s", begun.elapsed().as_secs_f32());
    rows.extend(made);
}
