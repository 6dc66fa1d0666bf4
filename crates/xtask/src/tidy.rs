//! The rules of the house that no compiler checks, each a function that lists its offenders and a test that wants none.

mod edges;
mod files;
mod links;
mod names;

use std::path::PathBuf;

use crate::project::root;

type Rule = (&'static str, fn(&[Source]) -> Vec<String>);

const RULES: &[Rule] = &[
    ("crates know only the layers below them", edges::only_those_of_the_picture),
    ("sqlx is named only in store", names::sqlx_only_in_store),
    ("gdal and proj are named only in import", names::gdal_only_in_import),
    ("status codes of errors stand only in httpkit", names::error_codes_only_in_httpkit),
    ("registers does no IO", names::registers_does_no_io),
    ("every Rust file says what it is for", files::open_with_a_sentence),
    ("no file is longer than 500 lines", files::short_enough),
    ("nothing is left for later", files::nothing_left_for_later),
    ("nothing names a place of one machine", files::no_machine_paths),
    ("links in documents lead to files", links::lead_somewhere),
];

/// A text file of the project; the path is relative to its top.
#[derive(Clone)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    fn is(&self, endings: &[&str]) -> bool {
        self.path.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
    }

    /// Tests may do what the product may not.
    fn is_test(&self) -> bool {
        self.path.contains("/tests/") || self.path.ends_with("/tests.rs")
    }

    /// The code of the product: without comments, and without the tests at the end of the file.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let product = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        product.lines().enumerate().map(|(number, line)| (number + 1, line.split("//").next().unwrap_or_default()))
    }
}

/// Prints every rule with its offenders; fails if there are any.
pub fn report() -> Result<(), String> {
    let sources = sources();
    let mut offences = String::new();
    for (rule, check) in RULES {
        let found = check(&sources);
        if !found.is_empty() {
            offences.push_str(&format!("{rule}, but:\n  {}\n", found.join("\n  ")));
        }
    }
    if offences.is_empty() { Ok(()) } else { Err(offences) }
}

/// Every text file that somebody wrote, found by walking: an untracked file has to keep the rules as well.
fn sources() -> Vec<Source> {
    const TEXTS: [&str; 16] = [
        "rs", "toml", "md", "ts", "js", "mjs", "svelte", "css", "html", "json", "sql", "sh", "yml", "svg", "txt", "xml",
    ];
    const ELSEWHERE: [&str; 7] = ["target", "generated", "node_modules", "dist", ".git", ".infostrada", "out"];
    let top = root();
    let (mut sources, mut folders) = (Vec::new(), vec![PathBuf::new()]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(top.join(&folder)).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = folder.join(&name);
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                if !ELSEWHERE.contains(&name.as_str()) {
                    folders.push(path);
                }
                continue;
            }
            let is_text = name.rsplit_once('.').is_some_and(|(_, end)| TEXTS.contains(&end)) || folder.ends_with(".ci");
            if is_text && let Ok(text) = std::fs::read_to_string(top.join(&path)) {
                sources.push(Source { path: path.to_string_lossy().into_owned(), text });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(rule: fn(&[Source]) -> Vec<String>) {
        let found = rule(&sources());
        assert!(found.is_empty(), "\n{}", found.join("\n"));
    }

    macro_rules! rules {
        ($($name:ident: $rule:path,)*) => {
            $(#[test] fn $name() { holds($rule); })*

            #[test]
            fn every_rule_has_its_test() {
                assert_eq!(RULES.len(), [$(stringify!($name)),*].len());
            }
        };
    }

    rules! {
        crates_know_only_the_layers_below_them: edges::only_those_of_the_picture,
        sqlx_is_named_only_in_store: names::sqlx_only_in_store,
        gdal_and_proj_are_named_only_in_import: names::gdal_only_in_import,
        status_codes_of_errors_stand_only_in_httpkit: names::error_codes_only_in_httpkit,
        registers_does_no_io: names::registers_does_no_io,
        every_rust_file_says_what_it_is_for: files::open_with_a_sentence,
        no_file_is_longer_than_500_lines: files::short_enough,
        nothing_is_left_for_later: files::nothing_left_for_later,
        nothing_names_a_place_of_one_machine: files::no_machine_paths,
        links_in_documents_lead_to_files: links::lead_somewhere,
    }
}
