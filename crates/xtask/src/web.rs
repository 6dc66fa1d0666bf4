//! The web application: built when its sources are newer than what was built of them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::node;
use crate::project::root;

pub fn folder() -> PathBuf {
    root().join("crates/portal/web")
}

/// The commands that are still to be run; none when everything is fresh.
pub fn steps() -> Vec<Command> {
    let folder = folder();
    let mut steps: Vec<Command> = node::install(&folder).into_iter().collect();
    if !steps.is_empty() || !fresh(&folder) {
        steps.push(node::npm(&["run", "build"], &folder));
    }
    steps
}

/// Map styles and their signs are sources too: the web application's build reads them.
fn fresh(folder: &Path) -> bool {
    let Some(built) = std::fs::metadata(folder.join("dist/index.html")).and_then(|file| file.modified()).ok() else {
        return false;
    };
    [folder.to_owned(), root().join("styles")].iter().filter_map(|folder| newest(folder)).all(|source| source <= built)
}

/// What the build itself writes.
const MADE: [&str; 3] = ["dist", "generated", "node_modules"];

fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(folder).ok()?.flatten();
    let ages = entries.filter(|entry| !MADE.iter().any(|name| entry.file_name() == *name)).map(|entry| {
        let path = entry.path();
        if path.is_dir() { newest(&path) } else { entry.metadata().and_then(|file| file.modified()).ok() }
    });
    ages.flatten().max()
}
