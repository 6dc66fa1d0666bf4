//! Which crate may use which. A new line here is a change of the architecture, and is reviewed as one.

use super::Source;

const PICTURE: &[(&str, &[&str])] = &[
    ("registers", &[]),
    ("store", &["registers"]),
    ("formats", &["registers"]),
    ("import", &["registers"]),
    ("httpkit", &["registers"]),
    ("gate", &["registers", "store", "httpkit"]),
    ("tiles", &["registers", "store", "httpkit"]),
    ("ogc", &["registers", "store", "formats", "httpkit", "gate"]),
    ("pages", &["registers", "store", "httpkit"]),
    ("portal", &["registers", "store", "import", "httpkit", "gate"]),
    ("server", &["registers", "store", "httpkit", "gate", "tiles", "ogc", "pages", "portal"]),
    ("cli", &["registers", "store", "formats", "import", "tiles", "server"]),
    ("xtask", &[]),
];

pub fn only_those_of_the_picture(sources: &[Source]) -> Vec<String> {
    let mut offences = Vec::new();
    for source in sources {
        let inside = source.path.strip_prefix("crates/").and_then(|path| path.strip_suffix("/Cargo.toml"));
        let Some(name) = inside.filter(|name| !name.contains('/')) else { continue };
        let Some((_, allowed)) = PICTURE.iter().find(|(known, _)| *known == name) else {
            offences.push(format!("{name} is not in the picture of crates/xtask/src/tidy/edges.rs"));
            continue;
        };
        for used in dependencies(&source.text) {
            let ours = PICTURE.iter().any(|(known, _)| *known == used);
            if ours && !allowed.contains(&used) {
                offences.push(format!("{name} uses {used}"));
            }
        }
    }
    offences
}

/// The names under `[dependencies]` and `[build-dependencies]`. What only tests use runs in nobody's house.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut counts = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(section) = line.strip_prefix('[') {
            let section = section.trim_end_matches(']');
            let table = section.strip_prefix("dependencies.").or_else(|| section.strip_prefix("build-dependencies."));
            found.extend(table);
            counts = matches!(section, "dependencies" | "build-dependencies");
        } else if counts && !line.starts_with('#') {
            found.extend(line.split(['=', '.', ' ']).next().filter(|name| !name.is_empty()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edge_that_runs_back_up_is_found() {
        let text = "[package]\nname = \"store\"\n[dependencies]\nregisters = { workspace = true }\nhttpkit.workspace = true\n\
            [dev-dependencies]\ntiles = { workspace = true }\n[dependencies.cli]\npath = \"../cli\"\n";
        let manifest = Source { path: "crates/store/Cargo.toml".into(), text: text.into() };
        assert_eq!(only_those_of_the_picture(&[manifest]), ["store uses httpkit", "store uses cli"]);
    }
}
