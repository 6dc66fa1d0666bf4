//! The executable test suites of OGC's compliance programme (CITE). They are Java programs: each is one jar with everything
//! in it, on Maven Central where it was published there. A jar or a folder of jars that lies in `target/conformance`
//! is used first, so that a newer one can be put there by hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::results::{Row, testng};
use crate::project::{has, target};
use crate::runner;

pub struct Suite {
    pub name: &'static str,
    /// Newest first.
    versions: &'static [&'static str],
    main: &'static str,
    /// It takes the properties only and writes to the home folder.
    plain: bool,
}

pub const FEATURES: Suite = Suite {
    name: "ets-ogcapi-features10",
    versions: &["1.9"],
    main: "org.opengis.cite.ogcapifeatures10.TestNGController",
    plain: false,
};
pub const WFS20: Suite =
    Suite { name: "ets-wfs20", versions: &["1.43"], main: "org.opengis.cite.iso19142.TestNGController", plain: false };
pub const GML32: Suite =
    Suite { name: "ets-gml32", versions: &["1.33"], main: "org.opengis.cite.iso19136.TestNGController", plain: true };
pub const TILES: Suite = Suite {
    name: "ets-ogcapi-tiles10",
    versions: &["1.2"],
    main: "org.opengis.cite.ogcapitiles10.TestNGController",
    plain: false,
};

/// What every suite is told.
pub struct Setting {
    /// The proxy that also has the schemas; only where these lie in a folder.
    pub proxy: Option<u16>,
}

/// Runs a suite with its properties.
pub fn run(suite: &Suite, properties: &[(&str, String)], setting: &Setting) -> Vec<Row> {
    if !has("java") {
        return vec![Row::skipped(suite.name, "there is no Java")];
    }
    match prepared(suite).and_then(|path| execute(suite, &path, properties, setting)) {
        Ok(rows) => rows,
        Err(Why::Missing(why)) => vec![Row::skipped(suite.name, why)],
        Err(Why::Broken(why)) => vec![Row::broken(suite.name, why)],
    }
}

enum Why {
    Missing(String),
    Broken(String),
}

fn folder() -> PathBuf {
    target().join("conformance")
}

/// The class path of a suite, fetched when it does not lie there yet.
fn prepared(suite: &Suite) -> Result<PathBuf, Why> {
    let folder = folder();
    fs::create_dir_all(&folder).map_err(|e| Why::Broken(e.to_string()))?;
    let several = folder.join(suite.name);
    if several.is_dir() {
        return Ok(several.join("*"));
    }
    let mut there: Vec<PathBuf> = fs::read_dir(&folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    there.retain(|p| {
        let name = p.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(&format!("{}-", suite.name)) && name.ends_with("-aio.jar")
    });
    there.sort();
    if let Some(newest) = there.pop() {
        return Ok(newest);
    }
    for version in suite.versions {
        let file = format!("{}-{version}-aio.jar", suite.name);
        let address = format!("https://repo1.maven.org/maven2/org/opengis/cite/{}/{version}/{file}", suite.name);
        let (part, whole) = (folder.join(format!("{file}.part")), folder.join(file));
        let mut fetch = Command::new("curl");
        fetch.args(["--fail", "--silent", "--show-error", "--location", "--output"]).arg(&part).arg(&address);
        if runner::run(suite.name, fetch).succeeded && fs::rename(&part, &whole).is_ok() {
            return Ok(whole);
        }
    }
    Err(Why::Missing(format!(
        "neither {} on Maven Central nor a jar in {}",
        suite.versions.join(", "),
        folder.display()
    )))
}

fn execute(suite: &Suite, path: &Path, properties: &[(&str, String)], setting: &Setting) -> Result<Vec<Row>, Why> {
    let broken = |e: std::io::Error| Why::Broken(e.to_string());
    let out = folder().join("out").join(suite.name);
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).map_err(broken)?;
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<properties version=\"1.0\">\n".to_owned();
    for (name, value) in properties {
        xml.push_str(&format!("<entry key=\"{name}\">{}</entry>\n", value.replace('&', "&amp;")));
    }
    let file = out.join("properties.xml");
    fs::write(&file, format!("{xml}</properties>\n")).map_err(broken)?;
    let mut command = Command::new("java");
    // One of its libraries leaves a log where it stands.
    command.current_dir(&out);
    if let Some(port) = setting.proxy {
        command.args(["-Dhttp.proxyHost=127.0.0.1".to_owned(), format!("-Dhttp.proxyPort={port}")]);
    }
    command.arg(format!("-Duser.home={}", out.display()));
    // Suites take the first of a set, and what is first depends on addresses in memory. One hash for all makes every run
    // the same: sets keep the order in which they were filled.
    command.args(["-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"]);
    let services = services(path, &out).map_err(broken)?;
    command.arg("-cp").arg(format!("{services}{}", path.display())).arg(suite.main);
    if !suite.plain {
        command.arg("-o").arg(&out);
    }
    command.arg(&file);
    let report = runner::run(suite.name, command);
    let _ = fs::write(out.join("log"), &report.output);
    let results = results(&out).ok_or_else(|| {
        let end: Vec<&str> = report.output.lines().filter(|l| !l.trim().is_empty()).collect();
        Why::Broken(format!("no results: {}", end.last().copied().unwrap_or_default()))
    })?;
    let rows = testng(suite.name, &fs::read_to_string(results).map_err(broken)?);
    if rows.is_empty() { Err(Why::Broken("the results name no test".into())) } else { Ok(rows) }
}

fn results(folder: &Path) -> Option<PathBuf> {
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).ok()?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name().is_some_and(|n| n == "testng-results.xml") {
                return Some(path);
            }
        }
    }
    None
}

/// Operations on coordinates that Apache SIS finds by its list of services.
const METHODS: &str = include_str!("methods.txt");

/// Where the jars of a suite were put into one, the list of another library stands in place of that of Apache SIS, and no
/// transverse Mercator is known. Then the list is given beside the jar; it names only what the jar holds.
fn services(path: &Path, out: &Path) -> std::io::Result<String> {
    let jars: Vec<PathBuf> = if path.ends_with("*") {
        let folder = path.parent().unwrap_or(path);
        fs::read_dir(folder)?.flatten().map(|e| e.path()).collect()
    } else {
        vec![path.to_owned()]
    };
    let package = "org/apache/sis/internal/referencing/provider/";
    let known: Vec<&str> = METHODS.lines().filter(|line| !line.starts_with('#')).collect();
    let mut lines = String::new();
    for jar in jars.iter().filter(|p| p.is_file()) {
        let bytes = fs::read(jar)?;
        // The list of a jar's files stands at its end, uncompressed.
        let list = String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(8 << 20)..]).into_owned();
        for (at, _) in list.match_indices(package) {
            let name = list[at + package.len()..].split(".class").next().unwrap_or_default();
            if known.contains(&name) && !lines.contains(&format!(".{name}\n")) {
                lines.push_str(&format!("{}{name}\n", package.replace('/', ".")));
            }
        }
    }
    if lines.is_empty() {
        return Ok(String::new());
    }
    let folder = out.join("services/META-INF/services");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("org.opengis.referencing.operation.OperationMethod"), lines)?;
    Ok(format!("{}:", out.join("services").display()))
}

/// What the suite of tiles is told: tiles around the town at a zoom where there is something.
pub fn tiles(server: &str, class: &str) -> Vec<(&'static str, String)> {
    let numbers = [
        ("tilematrix", 16),
        ("mintilerow", 21_400),
        ("maxtilerow", 21_440),
        ("mintilecol", 36_140),
        ("maxtilecol", 36_160),
    ];
    let mut list = vec![
        ("iut", format!("{server}/")),
        ("tilematrixsetdefinitionuri", "http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad".to_owned()),
        ("urltemplatefortiles", format!("{server}/tiles/{class}/{{tileMatrix}}/{{tileCol}}/{{tileRow}}")),
    ];
    list.extend(numbers.map(|(name, number)| (name, number.to_string())));
    list
}
