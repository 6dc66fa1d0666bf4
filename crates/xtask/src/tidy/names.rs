//! One technology, one crate: names that may stand in one place only.

use super::Source;

pub fn sqlx_only_in_store(sources: &[Source]) -> Vec<String> {
    // Tests at the outer border look into the database by themselves: that nothing leaks or was lost is asked past the house.
    let outside_tests: Vec<Source> = sources
        .iter()
        .filter(|s| !(s.path.starts_with("crates/server/") && (s.is_test() || s.path.ends_with("Cargo.toml"))))
        .cloned()
        .collect();
    only_in("store", &["sqlx"], &outside_tests)
}

pub fn gdal_only_in_import(sources: &[Source]) -> Vec<String> {
    only_in("import", &["gdal", "gdal_sys", "proj", "proj_sys"], sources)
}

/// The crates may be used in one crate of ours only, be it in code, tests included, or in a manifest. The mere word, in
/// a filter of the log for example, is free.
fn only_in(home: &str, crates: &[&str], sources: &[Source]) -> Vec<String> {
    let home = format!("crates/{home}/");
    let mut offences = outside(&home, sources, true, |line| crates.iter().any(|name| uses(line, name)));
    let manifests = sources.iter().filter(|source| source.path.ends_with("/Cargo.toml"));
    for source in manifests.filter(|source| !source.path.starts_with(&home)) {
        let key = |line: &str| line.split([' ', '.', '=']).next().unwrap_or_default().replace('-', "_");
        let depends = source.text.lines().filter(|line| crates.contains(&key(line).as_str()));
        offences.extend(depends.map(|line| format!("{}: {line}", source.path)));
    }
    offences
}

fn uses(line: &str, name: &str) -> bool {
    let is_path = |at: usize| !line[..at].ends_with(is_part_of_a_name) && line[at + name.len()..].starts_with("::");
    line.match_indices(name).any(|(at, _)| is_path(at)) || line.trim() == format!("use {name};")
}

/// What may be answered without an error; every other code is a problem, and problems have one home.
const NO_ERRORS: [&str; 12] = [
    "OK",
    "CREATED",
    "ACCEPTED",
    "NO_CONTENT",
    "PARTIAL_CONTENT",
    "SWITCHING_PROTOCOLS",
    "NOT_MODIFIED",
    "MOVED_PERMANENTLY",
    "FOUND",
    "SEE_OTHER",
    "TEMPORARY_REDIRECT",
    "PERMANENT_REDIRECT",
];

pub fn error_codes_only_in_httpkit(sources: &[Source]) -> Vec<String> {
    outside("crates/httpkit/", sources, false, |line| {
        line.match_indices("StatusCode::").any(|(at, name)| {
            let code: String =
                line[at + name.len()..].chars().take_while(|letter| is_part_of_a_name(*letter)).collect();
            let is_constant = code.chars().next().is_some_and(|letter| letter.is_ascii_uppercase());
            is_constant && !NO_ERRORS.contains(&code.as_str())
        })
    })
}

pub fn registers_does_no_io(sources: &[Source]) -> Vec<String> {
    const IO: [&str; 6] = ["std::fs", "std::net", "std::process", "std::env", "std::thread", "tokio"];
    let inside = sources.iter().filter(|source| source.path.starts_with("crates/registers/"));
    let rust = inside.filter(|source| source.is(&["rs"]) && !source.is_test());
    rust.flat_map(|source| find(source, |line| IO.iter().any(|name| has_word(line, name)))).collect()
}

/// Offending lines of Rust outside one folder. What tests name counts only where a test has no business either.
fn outside(home: &str, sources: &[Source], also_tests: bool, offends: impl Fn(&str) -> bool) -> Vec<String> {
    let abroad = sources.iter().filter(|source| source.is(&["rs"]) && !source.path.starts_with(home));
    // This crate names everything it looks for.
    let others = abroad.filter(|source| !source.path.starts_with("crates/xtask/"));
    others.filter(|source| also_tests || !source.is_test()).flat_map(|source| find(source, &offends)).collect()
}

fn find(source: &Source, offends: impl Fn(&str) -> bool) -> Vec<String> {
    let lines = source.code().filter(|(_, line)| offends(line));
    lines.map(|(number, line)| format!("{}:{number}: {}", source.path, line.trim())).collect()
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(is_part_of_a_name) && !line[at + word.len()..].starts_with(is_part_of_a_name)
    })
}

fn is_part_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> [Source; 1] {
        [Source { path: path.into(), text: text.into() }]
    }

    #[test]
    fn offenders_are_found_where_they_stand() {
        let found = sqlx_only_in_store(&source("crates/ogc/src/lib.rs", "//! about sqlx\n\nuse sqlx::PgPool;\n"));
        assert_eq!(found, ["crates/ogc/src/lib.rs:3: use sqlx::PgPool;"]);
        assert!(sqlx_only_in_store(&source("crates/store/src/lib.rs", "use sqlx::PgPool;")).is_empty());
        assert!(sqlx_only_in_store(&source("crates/cli/src/main.rs", "filter(\"info,sqlx=warn\")")).is_empty());
        assert_eq!(gdal_only_in_import(&source("crates/cli/src/a.rs", "let d = gdal::Dataset::open(path);")).len(), 1);
        assert_eq!(gdal_only_in_import(&source("crates/cli/Cargo.toml", "proj = \"0.27\"\nproject = 1")).len(), 1);
        assert_eq!(registers_does_no_io(&source("crates/registers/src/a.rs", "use std::fs;")).len(), 1);
    }

    #[test]
    fn only_codes_of_errors_are_bound_to_their_home() {
        let answer = |code: &str| error_codes_only_in_httpkit(&source("crates/ogc/src/a.rs", code)).len();
        assert_eq!(answer("StatusCode::NOT_FOUND"), 1);
        assert_eq!(answer("StatusCode::NOT_MODIFIED"), 0);
        assert_eq!(answer("StatusCode::from_u16(code)"), 0);
        assert_eq!(error_codes_only_in_httpkit(&source("crates/ogc/tests/a.rs", "StatusCode::NOT_FOUND")).len(), 0);
    }
}
